"""The process is killed in mid-statement: what was true before is true afterwards.

The plenary's speaker still has time when the process dies; the committee's runs out of it while
nobody is there to see.
"""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

import pytest

from tests.acceptance.room import Json, Room
from tests.support.server import Server

LIMIT_MS, GRACE_MS = 1_200, 300
DOWN_S = 2.0


class Crash(NamedTuple):
    """Both rooms after the restart, and what was seen before it."""

    plenary: Room
    committee: Room
    before: Json
    links: dict[str, str]
    expiring: Json
    back_within_s: float


def speak(room: Room, limit_ms: int, grace_ms: int) -> Json:
    """Somebody has the floor of the room."""
    speakers = room.establish("in-mid-statement", limit_ms=limit_ms, grace_ms=grace_ms)
    room.inscribe(speakers, "FRA", "KEN")
    room.call_to_order()
    return room.give_floor(speakers)


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crash]:
    with Server(tmp_path_factory.mktemp("killed"), fresh=True) as server:
        plenary, committee = Room(server), Room(server, "committee-of-the-whole")
        held = speak(plenary, 900_000, 0)
        plenary.do("chair", "pause_clock", floor=held["id"])
        plenary.do("chair", "resume_clock", floor=held["id"])
        before = plenary.snapshot()
        links = server.links
        expiring = speak(committee, LIMIT_MS, GRACE_MS)
        server.kill()
        time.sleep(DOWN_S)
        server.start()
        began = time.monotonic()
        while "floor" in committee.view() and time.monotonic() - began < 10:
            time.sleep(0.02)
        yield Crash(plenary, committee, before, links, expiring, time.monotonic() - began)


def test_the_speaker_has_the_same_time_left_as_before(crash: Crash) -> None:
    before, floor = crash.before["view"]["floor"], crash.plenary.view()["floor"]
    assert floor == before
    assert floor["due_at"] == before["due_at"]
    assert floor["used_ms"] > 0
    left = timedelta(milliseconds=floor["limit_ms"] - floor["used_ms"])
    assert moment(floor["running_since"]) + left == moment(floor["due_at"])


def test_the_clock_goes_on_as_if_nothing_had_been(crash: Crash) -> None:
    now = moment(crash.plenary.client("chair").get("/api/session").json()["clock"]["now"])
    running = moment(crash.plenary.view()["floor"]["running_since"])
    assert timedelta(seconds=DOWN_S) < now - running < timedelta(minutes=5)


def test_what_ran_out_meanwhile_is_closed_at_once_with_the_limit_as_its_duration(
    crash: Crash,
) -> None:
    assert crash.back_within_s < 1
    ended = crash.committee.journal("statement_ended")
    assert [row["facts"] for row in ended] == [
        {"floor": crash.expiring["id"], "used_ms": LIMIT_MS, "closed_by": "limit"}
    ]
    assert ended[0]["actor"] == "system"
    assert moment(ended[0]["at"]) > moment(crash.expiring["due_at"]) + timedelta(seconds=0.2)


def test_the_list_knows_how_long_it_took(crash: Crash) -> None:
    entry = crash.committee.view()["lists"]["in-mid-statement"]["entries"]
    delivered = entry[crash.expiring["inscription"]]
    assert delivered["status"] == "delivered"
    assert (delivered["used_ms"], delivered["closed_by"]) == (LIMIT_MS, "limit")


def test_data_epoch_and_links_are_kept(crash: Crash) -> None:
    after = crash.plenary.snapshot()
    assert (after["epoch"], after["offset"]) == (crash.before["epoch"], crash.before["offset"])
    assert after["view"] == crash.before["view"]
    assert crash.plenary.server.links == crash.links
    answer = crash.plenary.client("FRA").get("/api/session").json()
    assert (answer["role"], answer["delegation"]) == ("delegate", "FRA")
