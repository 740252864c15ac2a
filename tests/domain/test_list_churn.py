"""One real day of a list: 26 September 2020 in the general debate of the General Assembly.

`ga75_26sep2020_list_churn.csv` has the provisional list of the morning, and in which order the
statements were delivered. Every difference is a move by hand with its reason; nobody else moves.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from app.domain.commands import AdmitLate, CloseList, EndStatement, GiveFloor, Move
from app.domain.precedence import why
from app.domain.words import Enforcement, Key, Mode, Role
from tests.domain.scene import (
    DEBATE,
    MINUTE,
    Scene,
    call_to_order,
    enforced,
    general_debate,
    given,
    inscribes,
)

TABLE = Path(__file__).parent / "ga75_26sep2020_list_churn.csv"


@dataclass(frozen=True)
class Row:
    """A delegation's place on the provisional list, if any, and when it spoke."""

    delegation: str
    was_listed: bool
    delivered: int
    reason: str


ROWS = [
    Row(
        row["iso3"],
        bool(row["provisional_pos"]),
        int(row["delivered_order_in_whole_debate"]),
        row["note"],
    )
    for row in csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines())
]
DELIVERED = sorted(ROWS, key=lambda row: row.delivered)


def provisional() -> Scene:
    """The list as it was printed in the morning, and four requests that came after it closed."""
    debate = general_debate(
        enforced(Enforcement.NONE), policy=(Key.RANK, Key.RECEIVED_AT), closes_at=None
    )
    scene = given(debate)
    for row in ROWS:
        if row.was_listed:
            scene = scene.given(MINUTE, inscribes(row.delegation, mode=Mode.VIDEO))
    scene = scene.given(CloseList(DEBATE), MINUTE)
    for row in ROWS:
        if not row.was_listed:
            scene = scene.given(MINUTE, inscribes(row.delegation, mode=Mode.VIDEO))
    return scene


def of(scene: Scene, delegation: str) -> str:
    """The inscription of a delegation."""
    return next(one.id for one in scene.list.entries.values() if one.delegation == delegation)


def changed() -> Scene:
    """The list after what the secretariat did to it in the course of the day."""
    scene = provisional()
    for late in scene.list.late:
        scene = scene.given(AdmitLate(late))
    for place, row in enumerate(DELIVERED):
        if row.reason:
            before = DELIVERED[place - 1].delegation if place else None
            after = None if before is None else of(scene, before)
            move = Move(of(scene, row.delegation), after, row.reason, Role.SECRETARIAT)
            scene = scene.given(MINUTE, move)
    return scene


def test_the_provisional_list_is_in_the_order_of_receipt_and_four_are_in_the_late_tray() -> None:
    scene = provisional()
    assert scene.waiting == tuple(row.delegation for row in ROWS if row.was_listed)
    assert scene.late == tuple(row.delegation for row in ROWS if not row.was_listed)
    assert (len(scene.waiting), len(scene.late)) == (32, 4)


def test_seven_moves_with_their_reasons_end_in_the_order_in_which_it_was_delivered() -> None:
    assert sum(bool(row.reason) for row in ROWS) == 7
    assert changed().waiting == tuple(row.delegation for row in DELIVERED)


def test_each_of_the_seven_says_who_placed_it_and_why_and_nobody_else_was_touched() -> None:
    scene = changed()
    for row in ROWS:
        reasons = why(scene.list, scene.entry(of(scene, row.delegation)))
        hand = [reason for reason in reasons if reason.code == "placed"]
        assert [reason.reason for reason in hand] == ([row.reason] if row.reason else [])
        assert {reason.by for reason in hand} <= {Role.SECRETARIAT}


def test_called_in_that_order_they_speak_in_it() -> None:
    scene = changed().given(call_to_order())
    for row in DELIVERED:
        scene = scene.given(GiveFloor(of(scene, row.delegation)))
        assert scene.speaking == row.delegation
        scene = scene.given(15 * MINUTE, EndStatement(scene.floor.id))
    spoken = sorted(scene.list.entries.values(), key=lambda one: one.spoken_at or scene.at)
    assert [one.delegation for one in spoken] == [row.delegation for row in DELIVERED]
