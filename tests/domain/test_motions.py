"""Procedural motions (rules 74 to 77): precedence, who speaks on them, what they bring about."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.commands import EndStatement, GiveFloor, Inscribe, ReopenList
from app.domain.commands_procedure import (
    DecideMotion,
    Invite,
    ProposeMotion,
    RaisePoint,
    WithdrawMotion,
)
from app.domain.events import Adjourned, Suspended
from app.domain.events_procedure import DebateStopped, MotionDecided, MotionWithdrawn
from app.domain.organ import SpeakingRule
from app.domain.policy import Actor, may
from app.domain.procedure import Vote
from app.domain.words import Category, Kind, Mode, MotionKind, Purpose, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    EGY,
    FRA,
    HOUR,
    ITA,
    KEN,
    MINUTE,
    SECOND,
    UNODC,
    Scene,
    debate,
    general_debate,
    given,
    inscribes,
    speech,
)

SUSPEND, ADJOURN = MotionKind.SUSPEND, MotionKind.ADJOURN_MEETING
ADJOURN_DEBATE, CLOSE_DEBATE = MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE


def proposes(delegation: str, kind: MotionKind, **fields: Any) -> ProposeMotion:
    return ProposeMotion(kind, delegation, **{"category": Category.PARTY, **fields})


def speaks(delegation: str, side: Kind, on: str = "motion-m1") -> Inscribe:
    return replace(inscribes(delegation), list=on, kind=side)


def in_debate() -> Scene:
    """France has spoken in the general debate; Brazil waits."""
    return given(*speech(FRA, BRA), MINUTE, EndStatement("f1"))


@pytest.mark.parametrize(
    ("kind", "in_favour", "against"),
    [(SUSPEND, 0, 0), (ADJOURN, 0, 0), (ADJOURN_DEBATE, 2, 2), (CLOSE_DEBATE, 0, 2)],
)
def test_so_many_speak_for_and_against(kind: MotionKind, in_favour: int, against: int) -> None:
    scene = in_debate().given(proposes(KEN, kind))
    for side, most in ((Kind.IN_FAVOUR, in_favour), (Kind.AGAINST, against)):
        after = scene
        for delegation in (EGY, ITA)[:most]:
            after = after.given(speaks(delegation, side))
        after.when(speaks(BRA, side)).refused("kind_full", at_most=most)


def test_while_a_motion_is_pending_only_those_on_the_motion_are_called() -> None:
    scene = in_debate().given(proposes(KEN, ADJOURN_DEBATE), speaks(EGY, Kind.AGAINST))
    scene.when(GiveFloor("i2")).refused("motion_pending", motion="m1")
    scene = scene.given(GiveFloor("i3"))
    assert scene.speaking == EGY
    assert scene.organ.item == "1(f)"


def test_the_motion_of_higher_precedence_goes_first() -> None:
    scene = in_debate().given(proposes(KEN, CLOSE_DEBATE), proposes(EGY, SUSPEND))
    assert [motion.id for motion in scene.organ.motions] == ["m2", "m1"]
    scene.when(DecideMotion("m1", carried=True)).refused("motion_pending", motion="m2")
    scene.when(proposes(ITA, ADJOURN)).refused("motion_out_of_order", motion="m2")
    scene.when(proposes(ITA, SUSPEND)).refused("motion_out_of_order", motion="m2")


def test_a_motion_that_is_rejected_changes_nothing_else() -> None:
    votes = Vote(20, 80)
    scene = in_debate().given(proposes(KEN, CLOSE_DEBATE))
    scene = scene.when(DecideMotion("m1", carried=False, vote=votes)).then(
        MotionDecided("m1", carried=False, vote=votes)
    )
    assert scene.given(GiveFloor("i2")).speaking == BRA


def test_a_vote_and_its_outcome_must_agree_and_a_tie_is_no_majority() -> None:
    scene = in_debate().given(proposes(KEN, CLOSE_DEBATE))
    scene.when(DecideMotion("m1", carried=True, vote=Vote(50, 50))).refused("vote_differs")


def test_a_suspension_that_is_carried_suspends_the_meeting_and_freezes_the_clock() -> None:
    scene = given(*speech(FRA), MINUTE, proposes(KEN, SUSPEND))
    scene = scene.when(DecideMotion("m1", carried=True)).then(
        MotionDecided("m1", carried=True), Suspended(60_000)
    )
    assert scene.given(HOUR).remaining == 2 * MINUTE


def test_an_adjournment_that_is_carried_adjourns_the_meeting_once_the_floor_is_free() -> None:
    scene = given(*speech(FRA), MINUTE, proposes(KEN, ADJOURN))
    scene.when(DecideMotion("m1", carried=True)).refused("floor_occupied", floor="f1")
    scene = scene.given(EndStatement("f1"))
    scene = scene.when(DecideMotion("m1", carried=True)).then(
        MotionDecided("m1", carried=True), Adjourned()
    )
    assert scene.organ.motions == ()


@pytest.mark.parametrize("kind", [ADJOURN_DEBATE, CLOSE_DEBATE])
def test_when_the_debate_is_stopped_nobody_on_its_list_is_called(kind: MotionKind) -> None:
    scene = in_debate().given(proposes(KEN, kind))
    scene = scene.when(DecideMotion("m1", carried=True)).then(
        MotionDecided("m1", carried=True), DebateStopped(DEBATE, kind)
    )
    scene.when(GiveFloor("i2")).refused("debate_stopped", by=kind)
    assert scene.waiting == (BRA,)
    assert scene.given(ReopenList(DEBATE), GiveFloor("i2")).speaking == BRA


def test_a_motion_may_be_withdrawn_before_it_is_decided() -> None:
    scene = in_debate().given(proposes(KEN, CLOSE_DEBATE))
    scene = scene.when(WithdrawMotion("m1")).then(MotionWithdrawn("m1"))
    scene.when(WithdrawMotion("m1")).refused("unknown_motion", motion="m1")
    scene.when(DecideMotion("m1", carried=True)).refused("unknown_motion", motion="m1")


def test_a_motion_is_for_states_parties_and_waits_for_points_of_order() -> None:
    scene = in_debate()
    scene.when(proposes(KEN, SUSPEND, category=Category.IGO)).refused("parties_only", rule="77")
    scene.given(RaisePoint(EGY, Category.PARTY)).when(proposes(KEN, SUSPEND)).refused("point_open")


def test_a_debate_can_be_stopped_only_while_there_is_one() -> None:
    given(*debate(FRA)).when(proposes(KEN, CLOSE_DEBATE)).refused("no_debate")


def test_the_chair_recognizes_who_speaks_on_a_motion_and_inscribes_on_no_other_list() -> None:
    organ = in_debate().given(proposes(EGY, ADJOURN_DEBATE)).organ
    chair = Actor(Role.CHAIR)
    assert may(chair, speaks(KEN, Kind.AGAINST), organ)
    assert not may(chair, inscribes(KEN), organ)


def test_a_list_for_motions_says_how_long_those_speak_and_the_rules_how_many() -> None:
    """Rule 76: the chair may limit the time; set up beforehand, as any other speaking time."""
    minute = SpeakingRule(60_000, amber_ms=10_000, at_most=9)
    rules = {Kind.IN_FAVOUR: minute, Kind.AGAINST: replace(minute, limit_ms=90_000)}
    for_motions = general_debate(
        list="motions", purpose=Purpose.MOTION, rules=rules, modes=(Mode.FLOOR,)
    )
    scene = in_debate().given(for_motions, proposes(KEN, ADJOURN_DEBATE))
    speakers = scene.organ.lists["motion-m1"]
    assert speakers.modes == (Mode.FLOOR,)
    assert {side: (rule.limit_ms, rule.at_most) for side, rule in speakers.rules.items()} == {
        Kind.IN_FAVOUR: (60_000, 2),
        Kind.AGAINST: (90_000, 2),
    }
    assert scene.given(speaks(EGY, Kind.AGAINST), GiveFloor("i3")).remaining == 90 * SECOND
    scene.when(speaks(EGY, Kind.AGAINST, on="motions")).refused("unknown_motion")
    scene.when(general_debate(list="motion-m2")).refused("list_exists")


def test_without_such_a_list_they_have_three_minutes() -> None:
    scene = in_debate().given(proposes(KEN, CLOSE_DEBATE), speaks(EGY, Kind.AGAINST))
    assert scene.given(GiveFloor("i3")).remaining == 3 * MINUTE


def test_nobody_speaks_on_a_motion_that_is_decided() -> None:
    scene = in_debate().given(proposes(KEN, ADJOURN_DEBATE), speaks(EGY, Kind.AGAINST))
    scene = scene.given(DecideMotion("m1", carried=False))
    scene.when(GiveFloor("i3")).refused("unknown_motion", motion="m1")
    scene.when(speaks(ITA, Kind.IN_FAVOUR)).refused("unknown_motion", motion="m1")
    invited = Invite("motion-m1", ITA, Kind.AGAINST, Category.PARTY, "asked from the chair")
    scene.when(invited).refused("unknown_motion", motion="m1")


def test_the_secretariat_may_be_given_the_floor_while_a_motion_is_pending() -> None:
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.OFFICER: SpeakingRule(300_000)}
    legal_counsel = Invite(DEBATE, UNODC, Kind.OFFICER, Category.SECRETARIAT, "on the rules")
    scene = given(*speech(FRA, BRA, rules=rules), MINUTE, EndStatement("f1"))
    pending = scene.given(proposes(KEN, CLOSE_DEBATE), legal_counsel)
    assert pending.given(GiveFloor("i3")).speaking == UNODC
    closed = scene.given(proposes(KEN, CLOSE_DEBATE), DecideMotion("m1", carried=True))
    assert closed.given(legal_counsel, GiveFloor("i3")).speaking == UNODC
