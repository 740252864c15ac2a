"""The meeting: scheduled, in session, suspended, in session, adjourned; the chair and the item."""

from datetime import timedelta

import pytest

from app.domain.commands import (
    Adjourn,
    CallToOrder,
    Command,
    EndStatement,
    GiveFloor,
    PauseClock,
    Resume,
    Suspend,
    TakeChair,
    TakeUpItem,
    Undo,
)
from app.domain.events import (
    Adjourned,
    CalledToOrder,
    ChairTaken,
    ItemTakenUp,
    Resumed,
    Suspended,
)
from app.domain.programme import Meeting
from app.domain.words import Phase
from tests.domain.scene import (
    BRA,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    MS,
    call_to_order,
    debate,
    given,
    speech,
)

END = MEETING + 2 * HOUR
TWO_HOURS = 2 * 3_600_000


def test_a_meeting_is_called_to_order_and_interpretation_ends_at_its_scheduled_end() -> None:
    scene = given(MEETING).when(call_to_order()).then(CalledToOrder("plenary-2", END))
    assert scene.organ.meeting == Meeting("plenary-2", Phase.IN_SESSION, MEETING, END)


def test_called_late_the_end_of_interpretation_does_not_move() -> None:
    given(MEETING + HOUR).when(call_to_order()).then(CalledToOrder("plenary-2", END))


def test_called_early_interpreters_still_work_two_hours_and_no_more() -> None:
    early = MEETING - 10 * MINUTE
    given(early).when(call_to_order()).then(CalledToOrder("plenary-2", early + 2 * HOUR))


@pytest.mark.parametrize("late", [0 * MS, MS, 3 * HOUR])
def test_called_after_its_hour_a_meeting_that_runs_into_the_night_has_its_full_length(
    late: timedelta,
) -> None:
    at = END + late
    given(at).when(CallToOrder("plenary-2", END, TWO_HOURS)).then(
        CalledToOrder("plenary-2", at + 2 * HOUR)
    )


def test_a_room_has_one_meeting_at_a_time() -> None:
    scene = given(*debate(FRA))
    scene.when(call_to_order("plenary-3")).refused("already_in_session", meeting="plenary-2")


def test_a_meeting_is_suspended_and_resumed() -> None:
    scene = given(*debate(FRA)).when(Suspend()).then(Suspended())
    assert scene.organ.meeting is not None
    assert scene.organ.meeting.phase is Phase.SUSPENDED
    scene = scene.when(Resume()).then(Resumed())
    assert scene.organ.meeting is not None
    assert scene.organ.meeting.phase is Phase.IN_SESSION


def test_a_suspension_writes_down_the_time_of_a_clock_that_ran() -> None:
    given(*speech(FRA), MINUTE).when(Suspend()).then(Suspended(60_000))
    given(*speech(FRA), MINUTE, PauseClock("f1")).when(Suspend()).then(Suspended())


def test_a_suspended_meeting_is_not_suspended_again_nor_one_in_session_resumed() -> None:
    scene = given(*debate(FRA))
    scene.when(Resume()).refused("meeting_not_suspended")
    scene.given(Suspend()).when(Suspend()).refused("meeting_suspended")


def test_in_a_suspended_meeting_nobody_is_given_the_floor() -> None:
    given(*debate(FRA), Suspend()).when(GiveFloor("i1")).refused("meeting_suspended")


def test_in_a_suspended_meeting_a_statement_may_be_ended() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, Suspend(), HOUR, EndStatement("f1"))
    assert scene.entry("i1").used_ms == 60_000


@pytest.mark.parametrize("command", [Suspend(), Resume(), Adjourn(), TakeUpItem("1(f)"), Undo(0)])
def test_without_a_meeting_there_is_nothing_to_suspend_resume_adjourn_or_take_up(
    command: Command,
) -> None:
    given().when(command).refused("not_in_session")


def test_adjourned_the_lists_stay_as_they_are_for_the_next_meeting() -> None:
    scene = given(*speech(FRA, BRA, KEN), EndStatement("f1")).when(Adjourn()).then(Adjourned())
    assert (scene.organ.meeting, scene.organ.item) == (None, None)
    assert (scene.waiting, scene.announced) == ((BRA, KEN), (BRA,))
    tomorrow = scene.given(20 * HOUR, call_to_order("plenary-3", MEETING + 22 * HOUR))
    assert tomorrow.given(GiveFloor("i2")).speaking == BRA


def test_a_suspended_meeting_may_be_adjourned() -> None:
    given(*debate(FRA), Suspend()).when(Adjourn()).then(Adjourned())


def test_nobody_is_cut_short_by_an_adjournment() -> None:
    given(*speech(FRA)).when(Adjourn()).refused("floor_occupied", floor="f1")


def test_an_item_is_taken_up_once() -> None:
    scene = given(*debate(FRA)).when(TakeUpItem("1(a)")).then(ItemTakenUp("1(a)"))
    scene.when(TakeUpItem("1(a)")).refused("nothing_changes")
    assert scene.given(TakeUpItem("1(f)")).organ.item == "1(f)"


def test_the_chair_changes_hands_inside_the_first_meeting_and_no_clock_notices() -> None:
    """Rule 22: the outgoing President opens and hands over to the President who was elected."""
    scene = given(TakeChair("outgoing-president"), *speech(FRA, BRA), MINUTE)
    scene = scene.when(TakeChair("president")).then(ChairTaken("president"))
    assert scene.organ.presiding == "president"
    assert (scene.speaking, scene.remaining) == (FRA, 2 * MINUTE)


def test_the_one_who_presides_does_not_take_the_chair_again() -> None:
    scene = given(TakeChair("president"))
    scene.when(TakeChair("president")).refused("already_presiding", officer="president")
