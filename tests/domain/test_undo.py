"""Undo takes back the chair's last act: the clock, the places, and nothing that came since."""

from dataclasses import replace

import pytest

from app.domain.commands import (
    Adjourn,
    Amend,
    Command,
    EndStatement,
    ExpireFloor,
    ExtendTime,
    GiveFloor,
    HoldFloor,
    Move,
    PassOver,
    PauseClock,
    Restore,
    Resume,
    Suspend,
    TakeUpItem,
    Undo,
    Withdraw,
)
from app.domain.events import ActUndone, ClockPaused
from app.domain.words import Act, Language, NoShow, Pause, Role, Status
from tests.domain.scene import (
    BRA,
    EGY,
    FRA,
    HOUR,
    ITA,
    KEN,
    MEX,
    MINUTE,
    MS,
    OPENING,
    SECOND,
    Scene,
    call_to_order,
    debate,
    given,
    group,
    inscribes,
    minister,
    opening_list,
    speech,
)

REASON = "by agreement"


def undone(scene: Scene) -> Scene:
    """The scene after its last act was taken back."""
    assert scene.organ.undoable is not None
    act = scene.organ.undoable.id
    return scene.when(Undo(act)).then(ActUndone(act))


def test_taking_back_next_restores_the_clock_exactly_and_the_list() -> None:
    before = given(*speech(FRA, BRA, KEN), 83_457 * MS)
    after = undone(before.given(GiveFloor("i2", floor="f1"), 31 * SECOND))
    assert (after.speaking, after.remaining) == (FRA, before.remaining)
    assert after.given(10 * SECOND).remaining == before.remaining - 10 * SECOND
    assert (after.waiting, after.announced) == ((BRA, KEN), (BRA,))
    assert [after.entry(one).status for one in ("i1", "i2")] == [Status.SPEAKING, Status.WAITING]
    assert after.entry("i1") == before.entry("i1")
    assert after.entry("i2") == before.entry("i2")


def test_the_floor_that_comes_back_is_the_one_that_was_and_expires_as_it_would_have() -> None:
    scene = undone(given(*speech(FRA, BRA), MINUTE, GiveFloor("i2", floor="f1"), HOUR))
    assert scene.floor.id == "f1"
    scene.when(ExpireFloor("f1"), at=2 * MINUTE - MS).refused("not_due")
    assert scene.when(ExpireFloor("f1"), at=2 * MINUTE).after.entry("i1").used_ms == 180_000


def test_taking_back_the_first_grant_leaves_the_floor_empty() -> None:
    before = given(*debate(FRA, BRA))
    after = undone(before.given(GiveFloor("i1"), MINUTE))
    assert (after.speaking, after.waiting, after.announced) == (None, (FRA, BRA), ())
    assert after.entry("i1") == before.entry("i1")


def test_taking_back_the_end_lets_the_speaker_go_on() -> None:
    before = given(*speech(FRA, BRA), MINUTE)
    after = undone(before.given(EndStatement("f1"), MINUTE))
    assert (after.speaking, after.remaining) == (FRA, 2 * MINUTE)
    assert after.floor.running_since == after.at
    assert after.entry("i1") == before.entry("i1")


def test_a_clock_that_was_paused_comes_back_paused() -> None:
    scene = given(*speech(FRA), MINUTE, PauseClock("f1"), EndStatement("f1"), HOUR)
    after = undone(scene)
    assert (after.floor.paused, after.floor.running_since) == (Pause.CHAIR, None)
    assert after.given(HOUR).remaining == 2 * MINUTE


@pytest.mark.parametrize("act", [EndStatement("f1"), HoldFloor("f1"), PassOver("i1")])
def test_what_was_done_during_a_suspension_is_taken_back_to_a_clock_that_runs(act: Command) -> None:
    """Resumption would have let the clock go on, so the undo after it does."""
    scene = given(*speech(FRA, BRA), MINUTE, Suspend(), MINUTE, act, MINUTE, Resume(), MINUTE)
    after = undone(scene)
    assert (after.remaining, after.floor.paused) == (2 * MINUTE, None)
    assert after.given(MINUTE).remaining == MINUTE
    after.when(PauseClock("f1")).then(ClockPaused("f1", 60_000))


def test_a_suspension_in_between_does_not_count() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, EndStatement("f1"), Suspend(), HOUR, Resume(), HOUR)
    assert undone(scene).remaining == 2 * MINUTE


def test_taking_back_a_hold_gives_the_floor_back() -> None:
    before = given(*speech(FRA, BRA), MINUTE)
    after = undone(before.given(HoldFloor("f1"), MINUTE))
    assert (after.speaking, after.remaining, after.organ.held) == (FRA, 2 * MINUTE, {})
    assert after.entry("i1") == before.entry("i1")


def test_taking_back_the_return_of_a_held_speaker_holds_them_again() -> None:
    before = given(*speech(FRA, BRA), MINUTE, HoldFloor("f1"), GiveFloor("i2"), MINUTE)
    after = undone(before.given(GiveFloor("i1", floor="f2"), MINUTE))
    assert (after.speaking, after.remaining) == (BRA, 2 * MINUTE)
    assert after.organ.held == before.organ.held
    assert after.entry("i1") == before.entry("i1")
    assert after.given(GiveFloor("i1", floor="f2")).remaining == 2 * MINUTE


def test_taking_back_an_extension_leaves_the_clock_running() -> None:
    scene = given(*speech(FRA), MINUTE, ExtendTime("f1", 60_000), MINUTE)
    assert undone(scene).remaining == MINUTE
    assert undone(given(*speech(FRA), ExtendTime("f1", -60_000), MINUTE)).remaining == 2 * MINUTE


def test_an_extension_of_which_the_speaker_has_made_use_is_not_taken_back() -> None:
    scene = given(*speech(FRA), ExtendTime("f1", 60_000), 3 * MINUTE)
    assert undone(scene).remaining == 0 * MS
    scene.given(MS).when(Undo(2)).refused("limit_below_used", limit_ms=180_000, used_ms=180_001)
    reduced = given(*speech(FRA), ExtendTime("f1", -60_000), MINUTE)
    assert undone(reduced).remaining == 2 * MINUTE


def test_taking_back_next_takes_back_the_item_that_was_taken_up_with_it() -> None:
    before = given(opening_list(), inscribes(ITA, list=OPENING), *debate(FRA))
    before = before.given(TakeUpItem("1(a)"), GiveFloor("i1"), MINUTE)
    after = before.given(GiveFloor("i2", floor="f1"))
    assert after.organ.item == "1(f)"
    assert undone(after).organ.item == "1(a)"
    assert undone(given(*speech(FRA))).organ.item is None


def test_an_item_that_was_taken_up_since_then_stays_up() -> None:
    scene = given(*speech(FRA), TakeUpItem("2"))
    assert undone(scene).organ.item == "2"
    again = given(*debate(FRA), TakeUpItem("1(f)"), GiveFloor("i1"))
    assert undone(again).organ.item == "1(f)"


@pytest.mark.parametrize("policy", NoShow)
def test_taking_back_a_no_show_puts_the_delegation_back_in_its_place(policy: NoShow) -> None:
    before = given(*debate(FRA, BRA, KEN, MEX, no_show=policy))
    after = undone(before.given(PassOver("i2")))
    assert after.waiting == (FRA, BRA, KEN, MEX)
    assert after.entry("i2") == before.entry("i2")


def test_taking_back_the_no_show_of_one_who_had_the_floor_gives_it_back() -> None:
    before = given(*speech(FRA, BRA), 5 * SECOND)
    after = undone(before.given(PassOver("i1"), MINUTE))
    assert (after.speaking, after.remaining) == (FRA, 175 * SECOND)
    assert (after.waiting, after.announced) == ((BRA,), (BRA,))


def test_taking_back_the_no_show_of_one_who_waited_leaves_the_speakers_clock_alone() -> None:
    scene = given(*speech(FRA, BRA, KEN), MINUTE, PassOver("i2"), MINUTE)
    after = undone(scene)
    assert (after.speaking, after.remaining) == (FRA, MINUTE)
    assert (after.waiting, after.announced) == ((BRA, KEN), (BRA,))


def test_taking_back_a_no_show_also_gives_back_the_place_that_was_given_by_hand() -> None:
    moved = given(*debate(FRA, BRA, KEN), Move("i3", None, REASON, Role.CHAIR))
    after = undone(moved.given(PassOver("i3")))
    assert after.waiting == (KEN, FRA, BRA)
    assert after.entry("i3").placed == moved.entry("i3").placed


def test_whoever_went_before_may_have_gone_and_the_place_is_still_the_same() -> None:
    """BRA, who went right before KEN, withdraws: KEN comes back after FRA and not before it."""
    scene = given(*debate(FRA, BRA, KEN, MEX), PassOver("i3"), Withdraw("i2"))
    assert scene.waiting == (FRA, MEX, KEN)
    assert undone(scene).waiting == (FRA, KEN, MEX)


def test_whoever_went_before_may_have_been_moved_and_does_not_take_others_along() -> None:
    scene = given(*debate(FRA, BRA, KEN, MEX), PassOver("i3"))
    scene = scene.given(Move("i2", "i4", REASON, Role.CHAIR))
    assert scene.waiting == (FRA, MEX, BRA, KEN)
    assert undone(scene).waiting == (FRA, KEN, MEX, BRA)


def test_whoever_was_moved_in_the_meantime_does_not_come_back_to_standby() -> None:
    scene = given(*debate(FRA, BRA, KEN, MEX, announce_ahead=2), GiveFloor("i1"))
    scene = scene.given(GiveFloor("i2", floor="f1"), Move("i3", "i4", "", Role.DELEGATE))
    after = undone(scene)
    assert (after.waiting, after.announced) == ((BRA, MEX, KEN), (BRA,))


def test_what_arrived_in_between_is_not_lost() -> None:
    scene = given(*speech(FRA, BRA, KEN, closes_at=None), GiveFloor("i2", floor="f1"))
    scene = scene.given(minister(ITA), Amend("i3", language=Language.FR))
    after = undone(scene)
    assert after.waiting == (BRA, KEN, ITA)
    assert after.entry("i3").language is Language.FR


def test_who_is_held_again_in_the_meantime_stays_held() -> None:
    """FRA is held and withdraws; BRA has the floor; FRA comes back to be held: undo knows it."""
    scene = given(*speech(FRA, BRA), MINUTE, HoldFloor("f1"), Withdraw("i1"), GiveFloor("i2"))
    after = undone(scene.given(Restore("i1")))
    assert (after.entry("i1").status, [*after.organ.held]) == (Status.HELD, ["i1"])
    assert after.given(GiveFloor("i1")).remaining == 2 * MINUTE


def test_undo_never_revives_what_was_withdrawn() -> None:
    scene = given(*speech(FRA, BRA, KEN), HoldFloor("f1"), Withdraw("i1"))
    scene.when(Undo(2)).refused("nothing_to_undo")
    passed = given(*debate(FRA, BRA), PassOver("i1"), Withdraw("i1"))
    passed.when(Undo(1)).refused("nothing_to_undo")


def test_undo_never_lets_a_delegation_wait_twice() -> None:
    scene = given(*speech(FRA, BRA, closes_at=None), EndStatement("f1"), inscribes(FRA))
    scene.when(Undo(2)).refused("nothing_to_undo")
    lost = given(*debate(FRA, BRA, closes_at=None, no_show=NoShow.LOSE_SLOT), PassOver("i1"))
    lost.given(inscribes(FRA)).when(Undo(1)).refused("nothing_to_undo")
    lost.given(Restore("i1")).when(Undo(1)).refused("nothing_to_undo")


def test_a_move_of_the_one_concerned_settles_the_matter() -> None:
    scene = given(*debate(FRA, BRA, KEN), PassOver("i1"), Move("i1", "i2", REASON, Role.CHAIR))
    scene.when(Undo(1)).refused("nothing_to_undo")


def test_what_other_delegations_do_does_not_settle_it() -> None:
    scene = given(*speech(FRA, BRA, KEN, closes_at=None), EndStatement("f1"), Withdraw("i3"))
    scene = scene.given(inscribes(EGY), group(MEX, of="GRULAC"))
    assert undone(scene).speaking == FRA


def test_what_the_limit_has_closed_is_not_taken_back_because_nobody_acted() -> None:
    scene = given(*speech(FRA, BRA), 3 * MINUTE, ExpireFloor("f1"))
    scene.when(Undo(1)).refused("nothing_to_undo")


def test_taking_back_next_after_the_limit_takes_back_the_grant_alone() -> None:
    after = undone(given(*speech(FRA, BRA), HOUR, GiveFloor("i2"), MINUTE))
    assert (after.speaking, after.waiting) == (None, (BRA,))
    assert after.entry("i1").status is Status.DELIVERED


def test_only_the_last_act_is_taken_back_and_only_once() -> None:
    scene = given(*speech(FRA, BRA), EndStatement("f1"))
    scene.when(Undo(1)).refused("undo_changed", act=2)
    undone(scene).when(Undo(2)).refused("nothing_to_undo")
    given(*debate(FRA)).when(Undo(0)).refused("nothing_to_undo")


def test_two_chairs_press_undo_at_once_and_one_act_is_taken_back() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, GiveFloor("i2", floor="f1"))
    acts = scene.organ.undoable
    assert acts is not None
    assert acts.act is Act.FLOOR_GIVEN
    once = undone(scene)
    assert once.when(Undo(acts.id)).refused("nothing_to_undo") == once


def test_nothing_is_taken_back_while_the_meeting_is_suspended_or_adjourned() -> None:
    scene = given(*speech(FRA, BRA), EndStatement("f1"))
    scene.given(Suspend()).when(Undo(2)).refused("meeting_suspended")
    adjourned = scene.given(Adjourn())
    adjourned.when(Undo(2)).refused("not_in_session")
    again = call_to_order("plenary-3", adjourned.at + 20 * HOUR)
    adjourned.given(20 * HOUR - MS, again).when(Undo(2)).refused("nothing_to_undo")


def test_an_act_that_is_done_again_has_another_number() -> None:
    scene = undone(given(*speech(FRA, BRA), EndStatement("f1"))).given(EndStatement("f1"))
    scene.when(Undo(2)).refused("undo_changed", act=3)
    assert undone(scene).speaking == FRA


def test_the_whole_organ_is_as_it_was_but_for_the_counters() -> None:
    before = given(*speech(FRA, BRA, KEN), PauseClock("f1"))
    after = undone(before.given(GiveFloor("i2", floor="f1"), MINUTE))
    assert after.organ == replace(before.organ, floors=2, acts=3, undoable=None)
