"""PostgreSQL is out of reach: a clear answer, and afterwards all works again, without a restart."""

import asyncio
from collections.abc import Iterator

import httpx
import pytest

from tests.acceptance.room import Room, eventually, new_key
from tests.acceptance.screen import watching
from tests.support.proxy import Proxy

Rooms = tuple[Room, Room]

PATIENCE_S = 30
"""A transaction's deadline, and what the driver takes to let go of a line that says nothing."""


@pytest.fixture
def spoiled(network: Proxy) -> Iterator[Proxy]:
    """The network, mended after the test."""
    yield network
    network.flow()
    network.accept()


def is_busy(answer: httpx.Response) -> None:
    """A clear answer: 503, problem+json, `busy`, and when to ask again."""
    assert answer.status_code == httpx.codes.SERVICE_UNAVAILABLE, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["retry-after"] == "1"
    assert answer.json()["code"] == "busy"


def inscribe(room: Room, speakers: str, delegation: str, key: str) -> httpx.Response:
    return room.client(delegation).post(
        f"{room.path}/commands",
        json={"type": "inscribe", "list": speakers},
        headers={"Idempotency-Key": key},
        timeout=PATIENCE_S,
    )


def works_again(rooms: Rooms, speakers: str, delegation: str, key: str) -> None:
    """The same request, sent again with its key, is taken once; both workers show it."""
    one, other = rooms

    def taken() -> bool:
        return inscribe(one, speakers, delegation, key).status_code == httpx.codes.OK

    eventually(taken, PATIENCE_S)
    for room in (one, other):
        eventually(lambda room=room: room.client("chair").get("/readyz").is_success, PATIENCE_S)
        entries = room.shown(speakers)["entries"].values()
        assert [entry["delegation"] for entry in entries].count(delegation) == 1


def test_every_connection_is_cut_and_the_next_request_gets_a_new_one(
    rooms: Rooms, spoiled: Proxy
) -> None:
    one, _ = rooms
    speakers = one.establish("cut")
    one.inscribe(speakers, "FRA")
    spoiled.cut()
    key = new_key()
    answer = inscribe(one, speakers, "KEN", key)
    if answer.status_code != httpx.codes.OK:
        is_busy(answer)
    works_again(rooms, speakers, "KEN", key)


def test_a_database_that_refuses_is_a_clear_busy_and_afterwards_the_service_works(
    rooms: Rooms, spoiled: Proxy
) -> None:
    one, _ = rooms
    speakers = one.establish("refused")
    one.client("KEN")
    spoiled.refuse()
    key = new_key()
    is_busy(inscribe(one, speakers, "KEN", key))
    for room in rooms:
        is_busy(room.client("chair").get("/readyz"))
        assert room.client("chair").get("/healthz").is_success
    spoiled.accept()
    works_again(rooms, speakers, "KEN", key)


def test_a_database_that_says_nothing_is_a_clear_busy_and_afterwards_the_service_works(
    rooms: Rooms, spoiled: Proxy
) -> None:
    one, _ = rooms
    speakers = one.establish("stalled")
    one.client("KEN")
    spoiled.stall()
    key = new_key()
    is_busy(inscribe(one, speakers, "KEN", key))
    spoiled.flow()
    works_again(rooms, speakers, "KEN", key)


async def test_screens_stay_connected_and_go_on_when_the_database_is_back(
    rooms: Rooms, spoiled: Proxy
) -> None:
    one, other = rooms
    speakers = one.establish("screens-stay")
    async with watching(other.server, "display") as screen:
        await screen.until(lambda view: speakers in view["lists"])
        spoiled.refuse()
        assert (await screen.pong())["type"] == "pong"
        await asyncio.sleep(1)
        spoiled.accept()
        await asyncio.to_thread(works_again, rooms, speakers, "KEN", new_key())
        await screen.until(lambda view: view["lists"][speakers]["waiting"] == 1)
