"""What is written can be read again: now, by the next version, and in ten years.

`golden/*.jsonl` are sittings, as a journal keeps them, in which every event happens. Their rows are
never changed: event shapes only gain optional fields. A new event, or a new shape of an old one,
adds rows at the end, or a sitting.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from app.codec import (
    COMMANDS,
    EVENTS,
    canonical,
    digest_of,
    event_from_json,
    event_to_json,
    instant,
    organ_from_json,
    organ_to_json,
    plain,
    word,
)
from app.domain.commands import GiveFloor
from app.domain.events import CalledToOrder, Event, FloorGiven, ItemTakenUp, Moved, Resumed
from app.domain.evolve import evolve
from app.domain.organ import Organ
from app.domain.words import Enforcement, Kind, MotionKind, Role, Status
from tests.domain.anything import anything_happened
from tests.domain.scene import MEETING, MS, debate, vienna
from tests.domain.scene import given as scene_given
from tests.domain.sitting import Sitting

GOLDEN = Path(__file__).parent / "golden"
SITTINGS: dict[str, list[dict[str, Any]]] = {
    file.stem: [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for file in sorted(GOLDEN.glob("*.jsonl"))
}
ROWS = [row for rows in SITTINGS.values() for row in rows]


def written_and_read(event: Event) -> Event:
    """The event after it went through the journal's text."""
    name, body = event_to_json(event)
    return event_from_json(name, json.loads(canonical(body)))


@given(anything_happened)
def test_every_event_with_any_fields_is_read_as_it_was_written(event: Event) -> None:
    assert written_and_read(event) == event


class Written(Sitting):
    """A sitting whose every event and state is written down and read again."""

    def fold(self, event: Event) -> None:
        super().fold(event)
        assert written_and_read(event) == event
        assert organ_from_json(organ_to_json(self.organ)) == self.organ


TestWritten = Written.TestCase
TestWritten.settings = settings(stateful_step_count=15)


def test_the_golden_file_has_a_row_for_every_event_and_for_no_other() -> None:
    assert {row["type"] for row in ROWS} == set(EVENTS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["type"])
def test_a_golden_row_is_read_and_loses_nothing(row: dict[str, Any]) -> None:
    event = event_from_json(row["type"], row["data"])
    name, body = event_to_json(event)
    assert name == row["type"]
    assert gained(body, since=row["data"]) == row["data"]


def gained(body: Any, *, since: Any) -> Any:
    """`body` without the fields that its shape has gained since the row was written."""
    if isinstance(since, dict):
        return {name: gained(body[name], since=old) for name, old in since.items()}
    if isinstance(since, list) and len(body) == len(since):
        return [gained(part, since=old) for part, old in zip(body, since, strict=True)]
    return body


def folded(sitting: str) -> Organ:
    """The organ after a golden sitting."""
    organ = Organ("plenary")
    for row in SITTINGS[sitting]:
        at = datetime.fromisoformat(row["at"])
        organ = evolve(organ, event_from_json(row["type"], row["data"]), at)
    return organ


def test_the_golden_procedure_folds_to_what_it_always_was() -> None:
    organ = folded("procedure")
    debate_list, replies = organ.lists["general-debate"], organ.lists["replies"]
    assert debate_list.order == ("i5", "i3", "i2", "i4")
    assert debate_list.stopped is MotionKind.ADJOURN_DEBATE
    assert debate_list.continues_in == "plenary-3"
    assert debate_list.entries["i1"].used_ms == 105_123
    assert (replies.order, replies.entries["i7"].status) == (("i6",), Status.DENIED)
    assert (organ.points, organ.motions, organ.swaps) == ((), (), {})
    assert [message.id for message in organ.messages] == ["n3", "n4", "n5", "n6"]


def test_who_aligns_in_the_golden_sitting_is_who_was_named_last() -> None:
    assert folded("groups").lists["general-debate"].entries["i1"].aligned == ("ISL",)


def test_what_came_back_in_the_golden_sitting_came_back_as_what_it_had_been() -> None:
    organ = folded("restored")
    debate_list, replies = organ.lists["general-debate"], organ.lists["replies"]
    assert (debate_list.late, debate_list.order) == (("i3",), ("i2",))
    assert replies.entries["i4"].status is Status.REQUESTED
    assert organ.floor is not None
    assert (organ.floor.inscription, organ.floor.used_ms) == ("i1", 60_000)
    assert (organ.item, organ.held, organ.laid_by) == ("1(f)", {}, {})


def test_the_golden_sitting_folds_to_what_it_always_was() -> None:
    organ = folded("events")
    lists = organ.lists.values()
    stands = {
        entry.delegation: (entry.status, entry.used_ms)
        for speakers in lists
        for entry in speakers.entries.values()
    }
    waiting = dict.fromkeys(("FRA", "EU", "MEX", "KEN", "EGY"), (Status.WAITING, 0))
    assert stands == waiting | {
        "BRA": (Status.DELIVERED, 166_123),
        "ITA": (Status.DELIVERED, 210_000),
        "JPN": (Status.WITHDRAWN, 0),
        "PRESIDENT": (Status.DELIVERED, 300_000),
    }
    assert [speakers.order for speakers in lists] == [("i1", "i5", "i9", "i8", "i3"), ()]
    assert (organ.presiding, organ.meeting, organ.floor) == ("president", None, None)


def test_an_event_reads_like_the_rules_and_leaves_out_what_is_not_there() -> None:
    event = FloorGiven("f1", "i1", 180_000, 30_000, 0, Enforcement.CLOSE, 0, True, ("i2",))
    assert event_to_json(event) == (
        "floor_given",
        {
            "floor": "f1",
            "inscription": "i1",
            "limit_ms": 180_000,
            "amber_ms": 30_000,
            "grace_ms": 0,
            "enforcement": "close",
            "used_ms": 0,
            "started": True,
            "announced": ["i2"],
            "next": False,
        },
    )
    assert event_to_json(Resumed()) == ("resumed", {})


def test_instants_are_utc_with_milliseconds_whatever_zone_they_came_in() -> None:
    noon = vienna("2020-10-09T12:00")
    assert instant(noon + 7 * MS) == "2020-10-09T10:00:00.007Z"
    assert instant(datetime.fromisoformat("2020-10-09T12:00:00+02:00")) == instant(noon)
    _, body = event_to_json(CalledToOrder("plenary-2", noon))
    event = event_from_json("called_to_order", body)
    assert isinstance(event, CalledToOrder)
    assert event.interpretation_ends_at == noon
    assert event.interpretation_ends_at.utcoffset() == UTC.utcoffset(None)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("floor_stolen", {}),
        ("FloorGiven", {}),
        ("moved", {}),
        ("moved", {"inscription": "i1", "after": None, "reason": "", "by": "emperor"}),
        ("item_taken_up", {"item": None}),
        ("called_to_order", {"meeting": "plenary-2", "interpretation_ends_at": "noon"}),
    ],
)
def test_what_was_never_written_is_not_read(name: str, body: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"unknown event|validation error"):
        event_from_json(name, body)


def test_the_names_on_the_wire_are_the_catalogue_in_snake_case() -> None:
    assert word(GiveFloor) == "give_floor"
    assert word(ItemTakenUp) == "item_taken_up"
    assert all(name == word(kind) for name, kind in (EVENTS | COMMANDS).items())
    assert not set(EVENTS) & set(COMMANDS)


def test_a_command_is_written_in_the_same_words() -> None:
    assert plain(GiveFloor("i1")) == {"inscription": "i1"}
    assert plain(Moved("i1", None, "", Role.CHAIR))["by"] == "chair"


def test_canonical_text_does_not_depend_on_the_order_of_keys() -> None:
    assert canonical({"b": 1, "a": ["é", None]}) == '{"a":["é",null],"b":1}'.encode()
    assert canonical({"a": 1, "b": 2}) == canonical({"b": 2, "a": 1})
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical(float("nan"))


def test_a_digest_covers_the_row_and_all_rows_before_it() -> None:
    row = {"type": "resumed", "data": {}}
    first = digest_of("", row)
    assert len(first) == 64
    assert digest_of("", row) == first
    assert digest_of(first, row) != first
    assert digest_of("", row | {"type": "suspended"}) != first


def test_a_snapshot_holds_the_whole_organ() -> None:
    organ = scene_given(*debate("FRA", "ITA"), GiveFloor("i1")).organ
    again = organ_from_json(organ_to_json(organ))
    assert again == organ
    assert again.floor is not None
    assert again.floor.given_at == MEETING


def test_what_came_into_force_with_a_grant_in_the_golden_sitting_was_taken_back_with_it() -> None:
    speakers = folded("granted").lists["general-debate"]
    assert speakers.rules[Kind.NATIONAL].limit_ms == 180_000
    assert [later.inscription for later in speakers.later_rules] == ["i2"]
