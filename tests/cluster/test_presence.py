"""Who is there is told by every worker alike; without Redis each tells what it knows."""

from typing import Any

import pytest

from tests.acceptance.room import CONFERENCE, Room, eventually
from tests.acceptance.screen import watching
from tests.support.redis_server import RedisServer

Rooms = tuple[Room, Room]
BOOTH = "interpreter-fr"


def asides(room: Room, role: str = "chair") -> Any:
    return room.snapshot(role)["asides"]


def delegation(room: Room, name: str) -> Any:
    return asides(room).get("presence", {}).get("delegations", {}).get(name, {})


def is_whole(room: Room) -> bool:
    """Whether a worker tells what the others know too."""
    told = asides(room).get("presence", {"partial": True})
    return "partial" not in told


def says(room: Room, role: str, say: str, **fields: Any) -> Any:
    answer = room.client(role).post(f"{room.path}/readiness", json={"say": say, **fields})
    return answer.raise_for_status().json()


def signals(room: Room, signal: str, **fields: Any) -> Any:
    asked = {"signal": signal, **fields}
    return room.client(BOOTH).post(f"{room.path}/signals", json=asked).raise_for_status().json()


def lit(room: Room) -> list[str]:
    told = asides(room).get("signals", {}).get("signals", [])
    return [one["signal"] for one in told]


@pytest.fixture(autouse=True)
def rooms_that_ask_each_other(rooms: Rooms) -> None:
    """Redis is there, and both workers have found it."""
    for room in rooms:
        room.client("chair").get(room.path)
        says(room, "technician", "sound_tested", delegation="NOR")
    for room in rooms:
        eventually(lambda room=room: is_whole(room), 10)


async def test_who_is_connected_through_one_worker_is_connected_at_the_other(rooms: Rooms) -> None:
    one, other = rooms
    async with watching(one.server, "KEN"), watching(other.server, "KEN"):
        for room in rooms:
            eventually(lambda room=room: delegation(room, "KEN").get("connected") == 2)
    for room in rooms:
        eventually(lambda room=room: "connected" not in delegation(room, "KEN"), 10)


def test_what_is_said_through_one_worker_is_told_by_the_other_and_may_be_taken_back_there(
    rooms: Rooms,
) -> None:
    one, other = rooms
    says(one, "EGY", "ready")
    eventually(lambda: "ready_at" in delegation(other, "EGY"))
    eventually(lambda: "ready_at" in asides(other, "EGY")["mine"]["readiness"])
    says(other, "EGY", "not_ready")
    eventually(lambda: "ready_at" not in delegation(one, "EGY"))
    signals(one, "no_sound")
    eventually(lambda: lit(other) == ["no_sound"])
    signals(other, "no_sound", on=False)
    eventually(lambda: lit(one) == [])


def test_without_redis_each_worker_tells_what_it_knows_and_afterwards_all_know_all(
    rooms: Rooms, redis_server: RedisServer
) -> None:
    one, other = rooms
    says(one, "BRA", "sound_tested")
    eventually(lambda: "sound_tested_at" in delegation(other, "BRA"))
    redis_server.kill()
    for room in rooms:
        eventually(lambda room=room: asides(room)["presence"].get("partial") is True, 10)
    says(one, "BRA", "ready")
    eventually(lambda: "ready_at" in delegation(one, "BRA"))
    assert set(delegation(other, "BRA")) == {"sound_tested_at"}, "what it knew it still knows"
    redis_server.start()
    for room in rooms:
        eventually(lambda room=room: is_whole(room), 10)
    # The new Redis is empty: it learns again from who still knows.
    eventually(lambda: set(delegation(other, "BRA")) == {"sound_tested_at", "ready_at"}, 10)
    says(other, "BRA", "not_ready")
    eventually(lambda: "ready_at" not in delegation(one, "BRA"))


async def test_a_screen_at_one_worker_obeys_what_is_ordered_at_the_other(rooms: Rooms) -> None:
    one, other = rooms
    desk = one.client("secretariat")
    grants = f"/api/conferences/{CONFERENCE}/grants"
    minted = desk.post(grants, json={"role": "display"}).raise_for_status().json()
    grant, token = minted["id"], minted["url"].rpartition("/")[2]
    async with watching(other.server, "display", token=token) as display:
        eventually(lambda: grant in asides(one, "secretariat")["presence"]["screens"])
        wanted = {"show": "clock"}
        asked = {"ordered": wanted}
        desk.put(f"{one.path}/screens/{grant}", json=asked).raise_for_status()
        said: Any = {}
        while said.get(grant) != wanted:
            frame = await display.next()
            said = frame["said"] if frame.get("about") == "screens" else {}
