"""A break is dropped (domain, section 5): the plan is changed with one command, and one undo.

Monday and Tuesday, each with a meeting in the morning and one in the afternoon.
"""

from app.domain.commands import Adjourn, CallToOrder, Undo
from app.domain.commands_procedure import ArrangeTime, CapOnline, MeetingEnd, RollOver
from app.domain.events import ActUndone
from app.domain.events_procedure import TimeArranged
from app.domain.forecast import Programme, forecast
from app.domain.procedure import Continuation, PlannedEnd
from app.domain.programme import Sitting, as_arranged, goes_on
from app.domain.words import Mode
from tests.domain.scene import (
    BRA,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    Scene,
    call_to_order,
    debate,
    given,
    inscribes,
    speech,
)

MONDAY = (
    Sitting("plenary-2", MEETING, MEETING + 2 * HOUR, ("1(f)",)),
    Sitting("plenary-3", MEETING + 4 * HOUR, MEETING + 6 * HOUR, ("1(f)", "2")),
)
DAY = 24 * HOUR
TUESDAY = (
    Sitting("plenary-4", MEETING + DAY, MEETING + DAY + 2 * HOUR, ("1(f)",)),
    Sitting("plenary-5", MEETING + DAY + 4 * HOUR, MEETING + DAY + 6 * HOUR, ("1(f)", "3")),
)
ALL = (*MONDAY, *TUESDAY)
LATER = MEETING + DAY + 6 * HOUR
WITHOUT_BREAK = ArrangeTime(ends=(MeetingEnd("plenary-4", LATER),), sittings=ALL)
TAKES_IN = PlannedEnd(
    "plenary-4", MEETING + DAY, LATER, ("plenary-5",), scheduled_ends_at=MEETING + DAY + 2 * HOUR
)


def undone(scene: Scene) -> Scene:
    act = scene.organ.undoable
    assert act is not None
    return scene.when(Undo(act.id)).then(ActUndone(act.id))


def held(scene: Scene) -> tuple[Sitting, ...]:
    return as_arranged(ALL, scene.organ.ends)


def test_a_meeting_to_come_goes_through_the_break_into_the_next_one() -> None:
    scene = given(*speech(FRA, KEN))
    after = scene.when(WITHOUT_BREAK).then(
        TimeArranged(
            following=(Continuation("1(f)", "plenary-3", MEETING + 4 * HOUR),), ends=(TAKES_IN,)
        )
    )
    assert [one.id for one in held(after)] == ["plenary-2", "plenary-3", "plenary-4"]
    assert held(after)[-1] == Sitting("plenary-4", MEETING + DAY, LATER, ("1(f)", "3"))
    assert undone(after).organ.ends == {}


def test_the_forecast_and_who_fits_follow_and_come_back_with_the_undo() -> None:
    many = [f"S{number}" for number in range(1, 131)]
    scene = given(*debate(*many))
    programme = Programme(("general-debate",), ALL)
    today = forecast(scene.organ, scene.at, programme)
    after = scene.given(WITHOUT_BREAK)
    assert today.expected[-1].meeting == "plenary-5"
    assert forecast(after.organ, after.at, programme).expected[-1].meeting == "plenary-4"
    back = undone(after)
    assert forecast(back.organ, back.at, programme) == today


def test_the_meeting_in_progress_takes_in_the_next_one_and_the_list_goes_on_after_both() -> None:
    """What is not reached on Monday evening is told Tuesday, and not the meeting taken in."""
    scene = given(*debate(FRA, KEN)[:-1], CallToOrder("plenary-2", MEETING + 2 * HOUR, 7_200_000))
    scene = scene.given(
        ArrangeTime(ends=(MeetingEnd("plenary-2", MEETING + 6 * HOUR),), sittings=ALL)
    )
    meeting = scene.organ.meeting
    assert meeting is not None
    assert meeting.interpretation_ends_at == MEETING + 6 * HOUR
    assert meeting.following == (Continuation("1(f)", "plenary-4", MEETING + DAY),)
    over = scene.given(6 * HOUR, Adjourn())
    assert (over.list.continues_in, over.list.continues_at) == ("plenary-4", MEETING + DAY)
    assert over.organ.ends == {}, "what was arranged for a meeting is over with it"


def test_a_list_that_was_to_go_on_in_a_meeting_taken_in_goes_on_with_the_other() -> None:
    rolled = given(*debate(FRA, KEN)).given(
        RollOver("general-debate", "plenary-5", MEETING + DAY + 4 * HOUR), Adjourn()
    )
    after = rolled.given(WITHOUT_BREAK)
    assert (after.list.continues_in, after.list.continues_at) == ("plenary-4", MEETING + DAY)
    back = undone(after)
    assert back.list == rolled.list


def test_remote_speakers_past_the_cap_are_told_the_meeting_that_is_held() -> None:
    remote = inscribes(BRA, mode=Mode.REMOTE)
    scene = given(*speech(FRA, closes_at=None), remote, CapOnline(MINUTE // MINUTE * 60_000))
    end = MeetingEnd("plenary-2", MEETING + 6 * HOUR)
    scene = scene.given(ArrangeTime(ends=(end,), sittings=ALL))
    assert scene.organ.meeting is not None
    assert scene.organ.meeting.following == (Continuation("1(f)", "plenary-4", MEETING + DAY),)


def test_a_meeting_that_was_to_be_taken_in_may_still_be_called_and_has_its_own_end() -> None:
    scene = given(*debate(FRA, KEN), WITHOUT_BREAK, Adjourn())
    called = scene.given(DAY + 4 * HOUR, call_to_order("plenary-5", LATER))
    assert called.organ.ends == {}
    called.when(Undo(1)).refused("nothing_to_undo")


def test_what_is_arranged_for_a_meeting_that_has_begun_is_not_taken_back_any_more() -> None:
    scene = given(*debate(FRA, KEN), Adjourn(), WITHOUT_BREAK)
    begun = scene.given(DAY, call_to_order("plenary-4", LATER))
    begun.when(Undo(1)).refused("nothing_to_undo")
    assert begun.organ.ends == {"plenary-4": TAKES_IN}


def test_a_meeting_that_only_runs_into_the_next_one_leaves_the_rest_of_it() -> None:
    until = MEETING + DAY + 5 * HOUR
    scene = given(*debate(FRA), ArrangeTime(ends=(MeetingEnd("plenary-4", until),), sittings=ALL))
    assert held(scene)[-1] == Sitting("plenary-5", until, LATER, ("1(f)", "3"))


def test_an_item_goes_on_in_the_meeting_that_takes_in_the_one_which_had_it() -> None:
    scene = given(*debate(FRA), WITHOUT_BREAK)
    items = frozenset(("1(f)", "3"))
    assert goes_on(held(scene), "plenary-3", items) == (
        Continuation("1(f)", "plenary-4", MEETING + DAY),
    )


def test_the_end_of_a_meeting_that_is_over_or_taken_in_cannot_be_arranged() -> None:
    plan = ArrangeTime(ends=(MeetingEnd("plenary-2", MEETING + 5 * HOUR),), sittings=ALL)
    given(*debate(FRA), Adjourn()).when(plan).refused("meeting_over", meeting="plenary-2")
    other = ArrangeTime(ends=(MeetingEnd("plenary-5", LATER + HOUR),), sittings=ALL)
    given(*debate(FRA), WITHOUT_BREAK).when(other).refused("meeting_over", meeting="plenary-5")


def test_a_meeting_cannot_end_before_it_begins_nor_in_the_past() -> None:
    scene = given(*debate(FRA, KEN))
    early = ArrangeTime(ends=(MeetingEnd("plenary-4", MEETING + HOUR),), sittings=ALL)
    scene.when(early).refused("end_before_start", meeting="plenary-4")
    past = ArrangeTime(ends=(MeetingEnd("plenary-4", MEETING),), sittings=ALL)
    scene.when(past).refused("closes_in_past", closes_at=MEETING)
    scene.given(WITHOUT_BREAK).when(WITHOUT_BREAK).refused("nothing_changes")
