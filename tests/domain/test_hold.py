"""A remote speaker drops: hold, next speaker, come back with exactly the time that was left."""

import pytest

from app.domain.commands import (
    Adjourn,
    EndStatement,
    ExtendTime,
    GiveFloor,
    HoldFloor,
    PassOver,
    PauseClock,
    Restore,
    SetSpeakingTime,
    StartClock,
    Suspend,
    Undo,
    Withdraw,
)
from app.domain.events import FloorGiven, FloorHeld, PassedOver, Restored
from app.domain.words import Enforcement, Kind, NoShow, Start, Status
from tests.domain.scene import (
    BRA,
    DEBATE,
    FRA,
    HOUR,
    KEN,
    MINUTE,
    MS,
    SECOND,
    call_to_order,
    given,
    speech,
)


def test_a_hold_stops_the_clock_and_frees_the_floor() -> None:
    scene = given(*speech(FRA, BRA), 45_123 * MS)
    scene = scene.when(HoldFloor("f1")).then(FloorHeld("f1", 45_123))
    assert (scene.speaking, scene.waiting) == (None, (BRA,))
    assert scene.entry("i1").status is Status.HELD
    assert scene.entry("i1").used_ms == 45_123


def test_the_next_speaker_speaks_and_the_held_one_comes_back_with_the_time_that_was_left() -> None:
    scene = given(*speech(FRA, BRA, KEN), 45_123 * MS, HoldFloor("f1"), GiveFloor("i2"), MINUTE)
    outcome = scene.when(GiveFloor("i1", floor="f2"))
    assert outcome.events[-1] == FloorGiven(
        floor="f3",
        inscription="i1",
        limit_ms=180_000,
        amber_ms=30_000,
        grace_ms=0,
        enforcement=Enforcement.CLOSE,
        used_ms=45_123,
        started=True,
        announced=("i3",),
        next=True,
    )
    assert outcome.after.remaining == 3 * MINUTE - 45_123 * MS
    assert outcome.after.organ.held == {}


def test_the_held_one_comes_back_whoever_is_next_and_need_not_be() -> None:
    scene = given(*speech(FRA, BRA, KEN), HoldFloor("f1"))
    assert scene.given(GiveFloor("i2")).waiting == (KEN,)
    assert scene.given(GiveFloor("i1")).waiting == (BRA, KEN)


def test_an_extension_is_kept_through_the_hold_and_a_new_rule_does_not_touch_it() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, ExtendTime("f1", 30_000), HoldFloor("f1"))
    scene = scene.given(SetSpeakingTime(DEBATE, Kind.NATIONAL, 60_000), GiveFloor("i1"))
    assert scene.remaining == 2 * MINUTE + 30 * SECOND


def test_a_speaker_is_held_and_comes_back_as_often_as_the_line_drops() -> None:
    scene = given(*speech(FRA, BRA))
    for number in range(1, 6):
        scene = scene.given(7_001 * MS, HoldFloor(f"f{number}"), HOUR, GiveFloor("i1"))
    assert scene.remaining == 3 * MINUTE - 5 * 7_001 * MS


def test_a_paused_speaker_is_held_with_the_same_time() -> None:
    scene = given(*speech(FRA), MINUTE, PauseClock("f1"), HOUR, HoldFloor("f1"), GiveFloor("i1"))
    assert scene.remaining == 2 * MINUTE
    assert scene.given(MINUTE).remaining == MINUTE


def test_several_may_be_held_at_once() -> None:
    scene = given(*speech(FRA, BRA, KEN), MINUTE, HoldFloor("f1"), GiveFloor("i2"), 2 * MINUTE)
    scene = scene.given(HoldFloor("f2"))
    assert scene.given(GiveFloor("i1")).remaining == 2 * MINUTE
    assert scene.given(GiveFloor("i2")).remaining == MINUTE


def test_who_comes_back_by_hand_waits_for_the_chair_to_start_the_clock() -> None:
    scene = given(*speech(FRA, start=Start.BY_HAND), StartClock("f1"), MINUTE, HoldFloor("f1"))
    scene = scene.given(GiveFloor("i1"), HOUR)
    assert scene.remaining == 2 * MINUTE
    assert scene.given(StartClock("f2"), MINUTE).remaining == MINUTE


def test_a_hold_outlives_the_meeting() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, HoldFloor("f1"), Adjourn(), 20 * HOUR)
    scene = scene.given(call_to_order("plenary-3", scene.at + 2 * HOUR), GiveFloor("i1"))
    assert scene.remaining == 2 * MINUTE


def test_a_speaker_can_be_held_while_the_meeting_is_suspended() -> None:
    scene = given(*speech(FRA), MINUTE, Suspend(), HOUR)
    scene.when(HoldFloor("f1")).then(FloorHeld("f1", 60_000))


def test_a_held_speaker_who_withdraws_does_not_come_back() -> None:
    scene = given(*speech(FRA, BRA), HoldFloor("f1"), Withdraw("i1"))
    scene.when(GiveFloor("i1")).refused("list_changed", inscription="i1", next="i2")


def test_who_came_back_and_ended_has_used_both_parts() -> None:
    scene = given(*speech(FRA), MINUTE, HoldFloor("f1"), HOUR, GiveFloor("i1"), 30 * SECOND)
    assert scene.given(EndStatement("f2")).entry("i1").used_ms == 90_000


def test_a_held_speaker_who_withdraws_and_is_restored_has_the_time_that_was_left() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, ExtendTime("f1", 30_000), HoldFloor("f1"))
    scene = scene.given(Withdraw("i1"), HOUR)
    assert (scene.organ.held, list(scene.organ.laid_by)) == ({}, ["i1"])
    scene = scene.when(Restore("i1")).then(Restored("i1", status=Status.HELD))
    assert (scene.organ.laid_by, scene.waiting) == ({}, (BRA,))
    assert scene.given(GiveFloor("i1")).remaining == 2 * MINUTE + 30 * SECOND


@pytest.mark.parametrize("policy", NoShow)
def test_who_comes_back_and_is_not_there_does_not_get_the_whole_time_again(policy: NoShow) -> None:
    scene = given(*speech(FRA, no_show=policy), MINUTE, HoldFloor("f1"), GiveFloor("i1"))
    scene = scene.given(PassOver("i1"))
    if scene.entry("i1").status is Status.PASSED_OVER:
        scene = scene.given(Restore("i1"))
    assert scene.given(GiveFloor("i1")).remaining == 2 * MINUTE


def test_who_is_held_and_does_not_return_goes_back_to_the_list_with_the_clock_as_it_was() -> None:
    """The line to FRA stays down: the chair goes on, and FRA has its turn at the end."""
    scene = given(*speech(FRA, BRA, KEN), ExtendTime("f1", 60_000), 45_123 * MS, HoldFloor("f1"))
    scene = scene.when(PassOver("i1")).then(PassedOver("i1", NoShow.END_OF_LIST))
    assert (scene.waiting, scene.organ.held) == ((BRA, KEN, FRA), {})
    scene = scene.given(GiveFloor("i2"), GiveFloor("i3", "f2"), GiveFloor("i1", "f3"))
    assert scene.remaining == 4 * MINUTE - 45_123 * MS


def test_where_no_shows_lose_their_turn_the_secretariat_brings_back_who_was_held() -> None:
    scene = given(*speech(FRA, BRA, no_show=NoShow.LOSE_SLOT), MINUTE, HoldFloor("f1"))
    scene = scene.given(PassOver("i1"))
    assert scene.entry("i1").status is Status.PASSED_OVER
    scene = scene.given(Restore("i1"))
    assert scene.waiting == (BRA, FRA)
    assert scene.given(GiveFloor("i2"), GiveFloor("i1", "f2")).remaining == 2 * MINUTE


def test_taking_that_back_holds_the_speaker_again() -> None:
    before = given(*speech(FRA, BRA), MINUTE, HoldFloor("f1"), GiveFloor("i2"), MINUTE)
    scene = before.given(PassOver("i1"), MINUTE)
    assert scene.organ.undoable is not None
    after = scene.given(Undo(scene.organ.undoable.id))
    assert (after.organ.held, after.organ.laid_by) == (before.organ.held, {})
    assert (after.list, after.remaining) == (before.list, MINUTE)
