"""The register's programme is changed while the organ is at work, and the organ follows.

Delegations that wait for a meeting to come are told its date again; the meeting in progress ends
when its programme now says.
"""

from dataclasses import replace
from typing import Any

from app.domain.calling import goes_on_in
from app.domain.commands import Adjourn, CallToOrder, EndStatement, GiveFloor, Undo
from app.domain.commands_procedure import (
    ArrangeTime,
    CapOnline,
    FollowProgramme,
    MeetingEnd,
)
from app.domain.events_procedure import Announced, ProgrammeChanged, RolledOver
from app.domain.policy import Actor, may
from app.domain.procedure import Continuation
from app.domain.programme import Sitting
from app.domain.words import Mode, Notice, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    Scene,
    call_to_order,
    general_debate,
    given,
    inscribes,
)

NEXT = MEETING + 20 * HOUR
NOW = Sitting("plenary-2", MEETING, MEETING + 2 * HOUR, ("1(f)",))
THEN = Sitting("plenary-3", NEXT, NEXT + 2 * HOUR, ("1(f)",))
LAST = Sitting("plenary-4", NEXT + 4 * HOUR, NEXT + 6 * HOUR, ("1(f)", "2"))
PLAN = (NOW, THEN, LAST)
GOES_ON = Continuation("1(f)", "plenary-3", NEXT)


def moved(sitting: Sitting, by: Any) -> Sitting:
    return replace(sitting, starts_at=sitting.starts_at + by, ends_at=sitting.ends_at + by)


def in_session(*delegations: str) -> Scene:
    """The second meeting; whoever is here speaks by the remote link."""
    called = CallToOrder("plenary-2", NOW.ends_at, 7_200_000, (GOES_ON,), NOW.ends_at)
    requests = [inscribes(one, mode=Mode.REMOTE) for one in delegations]
    return given(general_debate(closes_at=None), *requests, MEETING, called)


def follows(*sittings: Sitting) -> FollowProgramme:
    return FollowProgramme(sittings)


def test_who_rolled_over_is_told_the_new_date_of_the_meeting() -> None:
    scene = in_session(FRA, KEN).given(Adjourn())
    assert (scene.list.continues_in, scene.list.continues_at) == ("plenary-3", NEXT)
    outcome = scene.when(follows(NOW, moved(THEN, HOUR), LAST))
    changed, rolled, told = outcome.events
    assert changed == ProgrammeChanged()
    assert rolled == RolledOver(DEBATE, ("i1", "i2"), "plenary-3", NEXT + HOUR)
    assert isinstance(told, Announced)
    assert (told.message.notice, told.message.starts_at) == (Notice.ROLLED_OVER, NEXT + HOUR)
    assert outcome.after.list.continues_at == NEXT + HOUR


def test_a_meeting_that_is_no_longer_held_has_its_list_go_on_in_the_next_one_of_the_item() -> None:
    scene = in_session(FRA, KEN).given(Adjourn(), follows(NOW, LAST))
    assert (scene.list.continues_in, scene.list.continues_at) == ("plenary-4", NEXT + 4 * HOUR)
    scene.when(follows(NOW)).refused("nothing_changes")


def test_remote_speakers_past_the_cap_are_told_the_new_date_and_keep_their_order() -> None:
    scene = in_session(FRA, KEN, BRA).given(CapOnline(60_000), GiveFloor("i1"), 2 * MINUTE)
    scene = scene.given(EndStatement("f1"))
    assert goes_on_in(scene.organ, scene.list, scene.entry("i2")) == GOES_ON
    later = moved(THEN, 2 * HOUR)
    outcome = scene.when(follows(NOW, later, LAST))
    assert RolledOver(DEBATE, ("i2", "i3"), "plenary-3", later.starts_at, True) in outcome.events
    after = outcome.after
    assert after.organ.messages[-1].starts_at == later.starts_at
    assert after.organ.messages[-1].mode is Mode.REMOTE
    place = goes_on_in(after.organ, after.list, after.entry("i2"))
    assert place == Continuation("1(f)", "plenary-3", later.starts_at)
    assert after.waiting == (KEN, BRA)


def test_the_end_of_interpretation_of_the_meeting_in_progress_follows() -> None:
    scene = in_session(FRA).given(MINUTE)
    longer = replace(NOW, ends_at=NOW.ends_at + HOUR)
    after = scene.when(follows(longer, THEN, LAST)).after
    assert after.organ.meeting is not None
    assert after.organ.meeting.interpretation_ends_at == NOW.ends_at + HOUR
    after.when(follows(longer, THEN, LAST)).refused("nothing_changes")
    back = after.given(follows(*PLAN))
    assert back.organ.meeting == scene.organ.meeting


def test_a_meeting_that_was_called_after_its_hour_keeps_the_length_of_its_programme() -> None:
    """Interpreters work as long as was planned, whenever they began."""
    begun = NOW.ends_at + HOUR
    called = CallToOrder("plenary-2", NOW.ends_at, 7_200_000, (), NOW.ends_at)
    scene = given(general_debate(), begun, called)
    shorter = replace(NOW, ends_at=NOW.ends_at - HOUR)
    after = scene.given(follows(shorter, THEN, LAST))
    assert after.organ.meeting is not None
    assert after.organ.meeting.interpretation_ends_at == begun + HOUR


def test_what_the_programme_does_not_change_stays_as_it_was_arranged() -> None:
    """An end that was arranged in the meeting stays, as long as the programme's own end does."""
    end = MeetingEnd("plenary-2", NOW.ends_at + HOUR)
    scene = in_session(FRA).given(ArrangeTime(ends=(end,), sittings=PLAN))
    scene.when(follows(NOW, THEN, replace(LAST, items=("1(f)",)))).refused("nothing_changes")
    corrected = replace(NOW, ends_at=NOW.ends_at + HOUR / 2)
    after = scene.given(follows(corrected, THEN, LAST))
    assert after.organ.ends == {}
    assert after.organ.meeting is not None
    assert after.organ.meeting.interpretation_ends_at == corrected.ends_at


def test_a_dropped_break_gives_way_to_a_correction_of_that_meeting() -> None:
    end = MeetingEnd("plenary-3", LAST.ends_at)
    scene = in_session(FRA).given(ArrangeTime(ends=(end,), sittings=PLAN))
    after = scene.given(follows(NOW, replace(THEN, ends_at=THEN.ends_at + HOUR), LAST))
    assert after.organ.ends == {}
    after.when(Undo(1)).refused("nothing_to_undo")


def test_a_meeting_from_an_older_record_keeps_its_end() -> None:
    """A meeting that was called before the service noted its scheduled end says nothing of it."""
    scene = given(general_debate(), MEETING, call_to_order())
    longer = replace(NOW, ends_at=NOW.ends_at + HOUR)
    after = scene.given(follows(longer, THEN, LAST))
    assert after.organ.meeting is not None
    assert after.organ.meeting.interpretation_ends_at == NOW.ends_at
    assert after.organ.meeting.following == (GOES_ON,)


def test_only_the_secretariat_which_has_changed_it_has_the_organ_follow() -> None:
    organ = in_session(FRA).organ
    assert may(Actor(Role.SECRETARIAT), follows(*PLAN), organ)
    assert not may(Actor(Role.CHAIR), follows(*PLAN), organ)
    assert not may(Actor(Role.DELEGATE, FRA), follows(*PLAN), organ)
