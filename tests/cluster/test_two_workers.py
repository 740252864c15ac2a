"""A change made through one worker is on the screens of the other, and happens once."""

import asyncio
import time
from typing import Any

import httpx
import pytest

from app.__main__ import main
from tests.acceptance.crowd import (
    SIZE,
    delegations,
    inscribe_at_once,
    none_is_lost_or_doubled,
    the_order_is_that_of_receipt,
)
from tests.acceptance.room import CONFERENCE, Room, eventually, new_key
from tests.acceptance.screen import Watched, watching
from tests.support.redis_server import RedisServer
from tests.support.server import Cluster

GRANTS = f"/api/conferences/{CONFERENCE}/grants"
REVOKED = 4403

Rooms = tuple[Room, Room]


def stands_on(speakers: str, inscription: str) -> Any:
    """Whether a view's list holds the inscription."""
    return lambda view: inscription in view["lists"].get(speakers, {}).get("order", ())


async def inscribed(room: Room, screen: Watched, speakers: str, delegation: str) -> float:
    """The seconds from the receipt at one worker until a screen at the other shows it."""
    (name,) = await asyncio.to_thread(room.inscribe, speakers, delegation)
    return await screen.until(stands_on(speakers, name), 5)


async def test_a_change_through_one_worker_is_on_the_stream_of_the_other(rooms: Rooms) -> None:
    one, other = rooms
    speakers = one.establish("both-ways")
    async with watching(other.server, "chair") as there, watching(one.server, "FRA") as here:
        await inscribed(one, there, speakers, "FRA")
        await inscribed(other, here, speakers, "KEN")
        await there.until(lambda view: len(view["lists"][speakers]["order"]) == 2)
        assert there.view == one.view("chair") == other.view("chair")
        assert here.view == one.view("FRA") == other.view("FRA")
        assert there.screen.position.offset == one.snapshot()["offset"]


async def test_without_redis_it_is_there_all_the_same_and_with_redis_at_once_again(
    rooms: Rooms, redis_server: RedisServer, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = rooms
    speakers = one.establish("bell-is-silent")
    took: dict[str, float] = {}
    async with watching(other.server, "chair") as screen:
        took["with Redis"] = await inscribed(one, screen, speakers, "FRA")
        redis_server.kill()
        took["without"] = await inscribed(one, screen, speakers, "KEN")
        took["still without"] = await inscribed(one, screen, speakers, "BRA")
        redis_server.start()
        took["with Redis again"] = await inscribed(one, screen, speakers, "CHN")
        await asyncio.sleep(1)  # the other worker listens again after 0.2 s
        took["a second later"] = await inscribed(one, screen, speakers, "PER")
        assert screen.view == one.view()
    with capsys.disabled():
        print("\n" + ", ".join(f"{when}: {s * 1000:.0f} ms" for when, s in took.items()))


def test_the_limit_closes_a_statement_once_though_both_workers_watch_it(rooms: Rooms) -> None:
    one, other = rooms
    speakers = one.establish("closed-once", limit_ms=600, grace_ms=100)
    one.inscribe(speakers, "FRA", "KEN", "CHN")
    for _ in range(3):
        before = one.snapshot()["offset"]
        floor = one.give_floor(speakers)
        eventually(lambda: "floor" not in one.view() and "floor" not in other.view())
        time.sleep(0.6)  # both alarms have looked once more
        ended = [row["facts"] for row in one.journal("statement_ended", after=before)]
        assert ended == [{"floor": floor["id"], "used_ms": 600, "closed_by": "limit"}]


async def test_chairs_at_two_workers_who_press_next_at_once_advance_the_list_once(
    rooms: Rooms,
) -> None:
    one, other = rooms
    speakers = one.establish("two-chairs-apart")
    one.inscribe(speakers, "FRA", "KEN", "CHN", "BRA")
    one.give_floor(speakers)
    token = one.server.token("chair")
    for _ in range(3):
        view, before = one.view(), one.snapshot()["offset"]
        waiting = view["lists"][speakers]["order"]
        seen = {"inscription": waiting[0], "floor": view["floor"]["id"]}
        async with httpx.AsyncClient(trust_env=False) as client:
            presses = [
                client.post(
                    f"{room.server.url}{room.path}/commands",
                    json={"type": "give_floor", **seen},
                    headers={"Authorization": f"Bearer {token}", "Idempotency-Key": new_key()},
                )
                for room in rooms
            ]
            answers = await asyncio.gather(*presses)
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        assert len(one.journal("floor_given", after=before)) == 1
        assert other.shown(speakers)["order"] == waiting[1:]


def test_the_same_key_gets_the_same_receipt_from_both_workers(rooms: Rooms) -> None:
    one, other = rooms
    asked = {"type": "inscribe", "list": one.establish("asked-twice")}
    key = {"Idempotency-Key": new_key()}
    first, second = (
        room.client("NOR").post(f"{room.path}/commands", json=asked, headers=key) for room in rooms
    )
    assert first.status_code == httpx.codes.OK
    assert second.json() == first.json()
    assert len(other.shown("asked-twice")["order"]) == 1


def test_what_came_through_one_worker_is_changed_through_the_other_at_once(rooms: Rooms) -> None:
    """Also by a worker that has seen the organ before, and not since."""
    one, other = rooms
    speakers = one.establish("changed-there")
    other.inscribe(speakers, "KEN")
    (name,) = one.inscribe(speakers, "FRA")
    named = {"speaker_name": "Nicole Belloubet", "speaker_title": "Minister"}
    other.do("FRA", "amend", inscription=name, mode="remote", **named)
    one.do("FRA", "amend", inscription=name, speaker_title="Garde des sceaux")
    other.do("secretariat", "move", inscription=name, after=None, reason="host country")
    one.do("FRA", "withdraw", inscription=name)
    other.do("secretariat", "restore", inscription=name)
    entry = one.shown(speakers)["entries"][name]
    assert (entry["mode"], entry["speaker_name"]) == ("remote", "Nicole Belloubet")
    assert entry["speaker_title"] == "Garde des sceaux"
    assert one.view() == other.view()


async def test_two_hundred_inscriptions_through_two_workers_are_none_lost_and_none_doubled(
    rooms: Rooms, workers: Cluster
) -> None:
    one, other = rooms
    speakers = one.establish("through-both")
    crowd = delegations(one)
    assert len(crowd) == SIZE
    receipts = await inscribe_at_once(list(workers), one.organ, speakers, crowd)
    assert len({receipt["offset"] for receipt in receipts}) == SIZE
    for room in rooms:
        none_is_lost_or_doubled(room.shown(speakers), crowd)
        the_order_is_that_of_receipt(room.shown(speakers))
    assert one.view() == other.view()


def test_the_record_is_sound_on_postgresql(
    rooms: Rooms,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    one, _ = rooms
    monkeypatch.setenv("DATABASE_URL", database_url)
    assert main(["verify", "--data", str(one.server.folder)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert f"plenary: {one.snapshot()['offset']} rows, sound" in told


async def test_a_revoked_link_closes_its_streams_at_the_other_worker_too(rooms: Rooms) -> None:
    one, other = rooms
    secretariat = one.client("secretariat")
    minted = secretariat.post(GRANTS, json={"role": "display"}).raise_for_status().json()
    token = minted["url"].rpartition("/")[2]
    async with (
        watching(other.server, "display", token=token) as its_screen,
        watching(other.server, "display") as another,
    ):
        secretariat.delete(f"{GRANTS}/{minted['id']}").raise_for_status()
        assert await its_screen.closing() == REVOKED
        assert (await another.pong())["ping"] == 1
    with httpx.Client(base_url=other.server.url, trust_env=False) as client:
        answer = client.get(other.path, headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["code"] == "link_revoked"


async def test_a_revoked_link_closes_its_streams_at_the_other_worker_though_redis_is_gone(
    rooms: Rooms, redis_server: RedisServer
) -> None:
    one, other = rooms
    secretariat = one.client("secretariat")
    minted = secretariat.post(GRANTS, json={"role": "display"}).raise_for_status().json()
    token = minted["url"].rpartition("/")[2]
    async with watching(other.server, "display", token=token) as its_screen:
        redis_server.kill()
        secretariat.delete(f"{GRANTS}/{minted['id']}").raise_for_status()
        assert await its_screen.closing(3) == REVOKED


async def test_a_corrected_register_is_announced_at_the_other_worker_though_redis_is_gone(
    rooms: Rooms, redis_server: RedisServer
) -> None:
    one, other = rooms
    async with watching(other.server, "display") as screen:
        redis_server.kill()
        mark = {"credentials": "provisional"}
        path = f"/api/conferences/{CONFERENCE}/delegations/KEN/credentials"
        one.client("secretariat").put(path, json=mark).raise_for_status()
        async with asyncio.timeout(5):
            while (await screen.next())["type"] != "register":
                pass
