"""Moves by hand: relative, with a reason, kept in the record; a delegation may only go later."""

import pytest

from app.domain.commands import GiveFloor, Move, Withdraw
from app.domain.events import Moved
from app.domain.organ import Placement
from app.domain.words import Role
from tests.domain.scene import (
    BRA,
    FRA,
    ITA,
    KEN,
    MEX,
    MS,
    NOON,
    debate,
    general_debate,
    given,
    inscribes,
    minister,
)

REASON = "leaves for the airport"


@pytest.mark.parametrize("by", [Role.CHAIR, Role.SECRETARIAT])
def test_a_move_places_one_after_another_and_keeps_who_when_and_why(by: Role) -> None:
    scene = given(*debate(FRA, BRA, KEN, MEX))
    scene = scene.when(Move("i4", "i1", f" {REASON} ", by)).then(Moved("i4", "i1", REASON, by))
    assert scene.waiting == (FRA, MEX, BRA, KEN)
    assert scene.entry("i4").placed == Placement(by, scene.at, "i1", REASON)


def test_after_nobody_is_first() -> None:
    scene = given(*debate(FRA, BRA, KEN)).when(Move("i3", None, REASON, Role.CHAIR)).after
    assert scene.waiting == (KEN, FRA, BRA)


def test_a_move_by_the_chair_or_the_secretariat_needs_a_reason() -> None:
    scene = given(*debate(FRA, BRA))
    for by in (Role.CHAIR, Role.SECRETARIAT):
        scene.when(Move("i2", None, "  ", by)).refused("reason_required")


def test_a_move_names_whom_its_sender_saw_and_is_refused_if_that_one_has_gone() -> None:
    scene = given(*debate(FRA, BRA, KEN), Withdraw("i2"))
    scene.when(Move("i1", "i2", REASON, Role.CHAIR)).refused("list_changed", after="i2")
    scene.when(Move("i1", "i9", REASON, Role.CHAIR)).refused("list_changed", after="i9")


def test_chair_and_secretariat_may_confirm_a_place_which_nobody_passes_across_from_then_on() -> (
    None
):
    scene = given(*debate(FRA, BRA, closes_at=None), Move("i1", None, REASON, Role.SECRETARIAT))
    assert scene.waiting == (FRA, BRA)
    assert scene.given(minister(ITA)).waiting == (FRA, ITA, BRA)
    scene.when(Move("i1", None, REASON, Role.SECRETARIAT)).refused("nothing_changes")


def test_a_delegation_that_moves_to_where_it_stands_changes_nothing() -> None:
    scene = given(*debate(FRA, BRA))
    scene.when(Move("i1", None, "", Role.DELEGATE)).refused("nothing_changes")
    scene.when(Move("i2", "i1", "", Role.DELEGATE)).refused("nothing_changes")


@pytest.mark.parametrize("by", [Role.CHAIR, Role.SECRETARIAT, Role.DELEGATE])
def test_nobody_is_moved_after_themselves(by: Role) -> None:
    given(*debate(FRA, BRA)).when(Move("i2", "i2", REASON, by)).refused("nothing_changes")


def test_only_one_who_waits_is_moved() -> None:
    scene = given(*debate(FRA, BRA), GiveFloor("i1"))
    speaks = scene.when(Move("i1", "i2", REASON, Role.CHAIR))
    speaks.refused("not_waiting", inscription="i1", status="speaking")
    late = given(general_debate(), inscribes(BRA), NOON + MS, inscribes(FRA))
    late.when(Move("i2", None, REASON, Role.CHAIR)).refused("not_waiting", status="late")


def test_later_a_delegation_moves_itself_down_and_owes_no_reason() -> None:
    scene = given(*debate(FRA, BRA, KEN)).when(Move("i1", "i2", "", Role.DELEGATE))
    after = scene.then(Moved("i1", "i2", "", Role.DELEGATE))
    assert after.waiting == (BRA, FRA, KEN)
    assert after.entry("i1").placed == Placement(Role.DELEGATE, after.at, "i2")


def test_a_delegation_never_moves_itself_up() -> None:
    scene = given(*debate(FRA, BRA, KEN))
    scene.when(Move("i3", "i1", "please", Role.DELEGATE)).refused("later_only")
    scene.when(Move("i2", None, "please", Role.DELEGATE)).refused("later_only")


def test_one_who_moves_is_no_longer_on_standby() -> None:
    scene = given(*debate(FRA, BRA, KEN), GiveFloor("i1"))
    assert scene.announced == (BRA,)
    assert scene.given(Move("i2", "i3", "", Role.DELEGATE)).announced == ()


def test_a_hand_may_go_before_the_announced_because_the_chair_may() -> None:
    scene = given(*debate(FRA, BRA, KEN), GiveFloor("i1"), Move("i3", None, REASON, Role.CHAIR))
    assert (scene.waiting, scene.announced) == ((KEN, BRA), (BRA,))
