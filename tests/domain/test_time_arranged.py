"""What is left of the time, arranged in one act and taken back with one."""

from datetime import timedelta
from typing import Any

import pytest

from app.domain.commands import (
    Adjourn,
    AnnounceClosure,
    GiveFloor,
    ReopenList,
    SetSpeakingTime,
    Suspend,
    Undo,
    Withdraw,
)
from app.domain.commands_procedure import ArrangeTime, CapOnline, MeetingEnd, RaisePoint, TimeLimit
from app.domain.events import ActUndone
from app.domain.events_procedure import LimitSet, OnlineCapped, TimeArranged
from app.domain.organ import SpeakingRule
from app.domain.policy import Actor, may
from app.domain.procedure import PlannedEnd
from app.domain.words import Act, Category, Enforcement, Kind, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    EGY,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    SECOND,
    Scene,
    call_to_order,
    debate,
    given,
    speech,
)

SHORTER = TimeLimit(DEBATE, Kind.NATIONAL, 120_000)
TWO_MINUTES = SpeakingRule(120_000)
ALL = ArrangeTime(
    (SHORTER,), (DEBATE,), cap_ms=1_800_000, ends=(MeetingEnd("plenary-2", MEETING + 3 * HOUR),)
)


def still_open(*delegations: str) -> Scene:
    return given(*speech(*delegations, closes_at=None), MINUTE)


def undone(scene: Scene) -> Scene:
    assert scene.organ.undoable is not None
    return scene.given(Undo(scene.organ.undoable.id))


def test_limits_closing_cap_and_end_of_interpretation_are_one_act() -> None:
    scene = still_open(FRA, KEN, BRA)
    after = scene.when(ALL).then(
        TimeArranged(
            (LimitSet(DEBATE, Kind.NATIONAL, TWO_MINUTES),),
            (DEBATE,),
            OnlineCapped(1_800_000),
            MEETING + 3 * HOUR,
            ends=(PlannedEnd("plenary-2", MEETING, MEETING + 3 * HOUR),),
        )
    )
    assert after.list.rules[Kind.NATIONAL] == TWO_MINUTES
    assert after.list.closes_at == after.at
    assert after.organ.online_cap_ms == 1_800_000
    assert after.organ.meeting is not None
    assert after.organ.meeting.interpretation_ends_at == MEETING + 3 * HOUR
    assert after.remaining == 2 * MINUTE, "who has the floor keeps the time that was given"


def test_one_undo_takes_all_of_it_back_and_leaves_the_floor_alone() -> None:
    scene = still_open(FRA, KEN, BRA)
    after = scene.given(ALL, 30 * SECOND)
    assert after.organ.undoable is not None
    assert after.organ.undoable.act is Act.TIME_ARRANGED
    back = after.when(Undo(after.organ.undoable.id)).then(ActUndone(after.organ.undoable.id))
    assert (back.list, back.organ.meeting) == (scene.list, scene.organ.meeting)
    assert back.organ.online_cap_ms is None
    assert back.remaining == scene.remaining - 30 * SECOND
    back.when(Undo(2)).refused("nothing_to_undo")


def test_it_can_be_arranged_and_taken_back_where_no_meeting_is_in_session() -> None:
    before = given(*debate(FRA, KEN), Adjourn())
    after = before.given(ArrangeTime((SHORTER,)))
    assert undone(after).list == before.list
    suspended = still_open(FRA, KEN).given(Suspend(), ArrangeTime((SHORTER,)))
    assert undone(suspended).list.rules[Kind.NATIONAL].limit_ms == 180_000
    in_order = still_open(FRA, KEN).given(RaisePoint(EGY, Category.PARTY), ArrangeTime((SHORTER,)))
    assert undone(in_order).list.rules[Kind.NATIONAL].limit_ms == 180_000


def test_what_came_later_is_never_overridden() -> None:
    arranged = still_open(FRA, KEN).given(ALL, MINUTE)
    for later in (
        SetSpeakingTime(DEBATE, Kind.GROUP, 60_000),
        ReopenList(DEBATE),
        CapOnline(60_000),
    ):
        arranged.given(later).when(Undo(2)).refused("nothing_to_undo")
    elsewhere = given(*speech(FRA, KEN, closes_at=None), ArrangeTime(cap_ms=60_000), MINUTE)
    elsewhere = elsewhere.given(AnnounceClosure(DEBATE, elsewhere.at + HOUR))
    assert undone(elsewhere).organ.online_cap_ms is None
    assert undone(elsewhere).list.closes_at == elsewhere.at + HOUR


def test_after_the_next_act_of_the_chair_that_is_what_undo_takes_back() -> None:
    scene = still_open(FRA, KEN).given(ALL, GiveFloor("i2", "f1"))
    assert undone(scene).list.rules[Kind.NATIONAL] == TWO_MINUTES


def test_from_a_speaker_on_the_others_keep_their_time() -> None:
    from_bra = TimeLimit(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    scene = still_open(FRA, KEN, BRA, EGY).given(ArrangeTime((from_bra,)))
    assert scene.given(GiveFloor("i2", "f1")).remaining == 3 * MINUTE
    assert scene.given(GiveFloor("i2", "f1"), GiveFloor("i3", "f2")).remaining == 2 * MINUTE
    assert undone(scene).list.later_rules == ()
    scene.when(ArrangeTime((from_bra,))).refused("nothing_changes")


def test_amber_and_grace_stay_as_they_are() -> None:
    strict = TimeLimit(DEBATE, Kind.NATIONAL, 120_000, Enforcement.NONE)
    scene = still_open(FRA).given(ArrangeTime((strict,)))
    rule = scene.list.rules[Kind.NATIONAL]
    assert (rule.amber_ms, rule.grace_ms, rule.enforcement) == (30_000, 0, Enforcement.NONE)


@pytest.mark.parametrize(
    ("plan", "code", "facts"),
    [
        (ArrangeTime(), "nothing_changes", {}),
        (ArrangeTime((TimeLimit(DEBATE, Kind.NATIONAL, 180_000),)), "nothing_changes", {}),
        (ArrangeTime(lift_cap=True), "nothing_changes", {}),
        (
            ArrangeTime(ends=(MeetingEnd("plenary-2", MEETING + 2 * HOUR),)),
            "nothing_changes",
            {},
        ),
        (ArrangeTime(close=("nowhere",)), "unknown_list", {"list": "nowhere"}),
        (ArrangeTime((TimeLimit("nowhere", Kind.NATIONAL, 1),)), "unknown_list", {}),
        (ArrangeTime((TimeLimit(DEBATE, Kind.NGO, 60_000),)), "kind_not_offered", {}),
        (ArrangeTime((TimeLimit(DEBATE, Kind.NATIONAL, 0),)), "limit_out_of_range", {}),
        (ArrangeTime(cap_ms=0), "limit_out_of_range", {"cap_ms": 0}),
        (
            ArrangeTime((TimeLimit(DEBATE, Kind.GROUP, 60_000, from_inscription="i1"),)),
            "list_changed",
            {"inscription": "i1"},
        ),
        (ArrangeTime(ends=(MeetingEnd("plenary-2", MEETING),)), "closes_in_past", {}),
    ],
)
def test_a_plan_that_the_rules_do_not_allow_changes_nothing(
    plan: ArrangeTime, code: str, facts: dict[str, Any]
) -> None:
    refusal = still_open(FRA, KEN).when(plan).refusal
    assert refusal is not None
    assert refusal.code == code
    assert facts.items() <= refusal.facts.items()


def test_the_end_of_a_meeting_that_the_programme_does_not_have_cannot_be_arranged() -> None:
    plan = ArrangeTime(ends=(MeetingEnd("plenary-9", MEETING + 3 * HOUR),))
    still_open(FRA, KEN).when(plan).refused("unknown_meeting", meeting="plenary-9")


def test_a_list_that_is_closed_or_not_yet_open_cannot_be_closed() -> None:
    given(*debate(FRA)).when(ArrangeTime(close=(DEBATE,))).refused("list_closed", list=DEBATE)
    early = given(*debate(FRA, opens_at=MEETING - 5 * HOUR, closes_at=None)[:1])
    early.when(ArrangeTime(close=(DEBATE,)), at=-timedelta(days=90)).refused("list_not_open")


def test_all_of_a_plan_or_nothing() -> None:
    """KEN has withdrawn since the plan was shown: the shorter time is not set for anybody."""
    late = TimeLimit(DEBATE, Kind.GROUP, 60_000, from_inscription="i2")
    scene = still_open(FRA, KEN).given(Withdraw("i2"))
    scene.when(ArrangeTime((SHORTER, late))).refused("list_changed", inscription="i2")


def test_chair_and_secretariat_arrange_it_and_both_may_take_that_back() -> None:
    scene = still_open(FRA, KEN)
    chair, secretariat = Actor(Role.CHAIR), Actor(Role.SECRETARIAT)
    assert scene.organ.undoable is not None
    grant, arranged = scene.organ, scene.given(ALL).organ
    assert all(may(who, ALL, grant) for who in (chair, secretariat))
    assert not may(Actor(Role.DELEGATE, FRA), ALL, grant)
    assert all(may(who, Undo(2), arranged) for who in (chair, secretariat))
    assert may(chair, Undo(1), grant)
    assert not may(secretariat, Undo(1), grant), "the clock is the chair's"


def test_a_meeting_that_is_called_later_keeps_its_own_end() -> None:
    scene = given(*debate(FRA, KEN), Adjourn(), ArrangeTime((SHORTER,)), HOUR)
    scene = scene.given(call_to_order("plenary-3", scene.at + HOUR))
    back = undone(scene)
    assert back.organ.meeting == scene.organ.meeting
