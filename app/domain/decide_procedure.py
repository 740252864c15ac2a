"""Rules of order: points of order and procedural motions (rules 71, 74 to 77).

A point of order interrupts at once and is ruled on at once; points nest, and the last one raised is
ruled on first. A motion goes before all other business except points; who speaks on it, and how
many, follows from its kind.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import commands_procedure as c
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.decide_meeting import adjourned, in_session, overdue
from app.domain.eligibility import OF_A_MOTION
from app.domain.organ import Organ, SpeakersList, SpeakingRule
from app.domain.procedure import Motion, PointOfOrder
from app.domain.refusal import Refusal
from app.domain.timekeeping import elapsed_ms
from app.domain.words import Category, Enforcement, Key, Kind, Mode, MotionKind, Purpose

Happened = tuple[e.Event, ...]

PRECEDENCE = {kind: place for place, kind in enumerate(MotionKind)}

SPEAKERS: dict[MotionKind, tuple[int, int]] = {
    MotionKind.SUSPEND: (0, 0),
    MotionKind.ADJOURN_MEETING: (0, 0),
    MotionKind.ADJOURN_DEBATE: (2, 2),
    MotionKind.CLOSE_DEBATE: (0, 2),
}
"""How many may speak for and against (rules 74, 75, 76)."""

MOTION_TIME = SpeakingRule(180_000, enforcement=Enforcement.CALL_TO_ORDER)
"""Rule 76 lets the chair limit the time: three minutes where no list for motions says otherwise."""


def decide(organ: Organ, command: c.OrderCommand, at: datetime) -> Happened:
    """Judge a command on a point of order or a motion."""
    match command:
        case c.RaisePoint():
            return _raise(organ, command, at)
        case c.RulePoint():
            return _rule(organ, command)
        case c.ProposeMotion():
            return _propose(organ, command, at)
        case c.WithdrawMotion(name):
            return (p.MotionWithdrawn(motion_named(organ, name).id),)
        case c.DecideMotion():
            return _decide_motion(organ, command, at)
        case _:
            assert_never(command)


def no_open_point(organ: Organ) -> None:
    """Refuse `point_open`: a point of order is decided before anything else."""
    if organ.points:
        raise Refusal("point_open", point=organ.points[-1].id)


def no_motion_before(organ: Organ, speakers: SpeakersList) -> None:
    """Refuse `motion_pending`, unless the list is that of the motion that has precedence."""
    if organ.motions and organ.motions[0].list != speakers.id:
        raise Refusal("motion_pending", motion=organ.motions[0].id)


def motion_named(organ: Organ, name: str) -> Motion:
    """The motion of that id; refused `unknown_motion`."""
    for motion in organ.motions:
        if motion.id == name:
            return motion
    raise Refusal("unknown_motion", motion=name)


def _raise(organ: Organ, command: c.RaisePoint, at: datetime) -> Happened:
    in_session(organ)
    if command.category is not Category.PARTY:
        raise Refusal("parties_only", category=command.category, rule="71")
    for point in organ.points:
        if point.delegation == command.delegation:
            raise Refusal("point_open", point=point.id)
    ended = overdue(organ, at)
    floor = None if ended else organ.floor
    runs = floor is not None and floor.running_since is not None
    point = PointOfOrder(f"o{organ.numbered + 1}", command.delegation, at, runs)
    used_ms = elapsed_ms(floor, at) if floor is not None and runs else None
    return (*ended, p.PointRaised(point, used_ms))


def _rule(organ: Organ, command: c.RulePoint) -> Happened:
    in_session(organ)
    known = [point.id for point in organ.points]
    if command.point not in known:
        raise Refusal("unknown_point", point=command.point)
    if command.point != known[-1]:
        raise Refusal("point_open", point=known[-1])
    stands = command.appeal is None or not command.appeal.carried
    return (p.PointRuled(command.point, command.ruling, command.appeal, stands),)


def _propose(organ: Organ, command: c.ProposeMotion, at: datetime) -> Happened:
    in_session(organ)
    no_open_point(organ)
    if command.category is not Category.PARTY:
        raise Refusal("parties_only", category=command.category, rule="77")
    if organ.item is None and command.kind in (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE):
        raise Refusal("no_debate")
    for motion in organ.motions:
        if PRECEDENCE[motion.kind] <= PRECEDENCE[command.kind]:
            raise Refusal("motion_out_of_order", motion=motion.id, kind=motion.kind)
    name = f"m{organ.numbered + 1}"
    proposed = Motion(name, command.kind, command.delegation, at, f"{OF_A_MOTION}{name}")
    return (p.MotionProposed(proposed, _list_for(organ, proposed)),)


def _list_for(organ: Organ, motion: Motion) -> SpeakersList:
    """Who speaks on the motion: as the organ's list for motions has it, in the right number."""
    sides = zip((Kind.IN_FAVOUR, Kind.AGAINST), SPEAKERS[motion.kind], strict=True)
    pattern = _pattern(organ)
    rules = {} if pattern is None else pattern.rules
    plain = SpeakersList(
        id=motion.list,
        item=organ.item or "",
        policy=(Key.RECEIVED_AT,),
        opens_at=motion.proposed_at,
        closes_at=None,
        rules={
            side: replace(rules.get(side, MOTION_TIME), then_ms=None, at_most=most)
            for side, most in sides
        },
        eligible=(Category.PARTY,),
        modes=tuple(Mode),
        purpose=Purpose.MOTION,
    )
    if pattern is None:
        return plain
    return replace(plain, modes=pattern.modes, start=pattern.start, public=pattern.public)


def _pattern(organ: Organ) -> SpeakersList | None:
    """The list for motions that was set up beforehand, as data; nobody ever stands on it."""
    for speakers in organ.lists.values():
        if speakers.purpose is Purpose.MOTION and not speakers.id.startswith(OF_A_MOTION):
            return speakers
    return None


def _decide_motion(organ: Organ, command: c.DecideMotion, at: datetime) -> Happened:
    in_session(organ)
    no_open_point(organ)
    motion = motion_named(organ, command.motion)
    if motion is not organ.motions[0]:
        raise Refusal("motion_pending", motion=organ.motions[0].id)
    if command.vote is not None and command.vote.carried != command.carried:
        raise Refusal(
            "vote_differs", in_favour=command.vote.in_favour, against=command.vote.against
        )
    decided = p.MotionDecided(motion.id, command.carried, command.vote)
    if not command.carried:
        return (decided,)
    return (decided, *_effect(organ, motion, at))


def _effect(organ: Organ, motion: Motion, at: datetime) -> Happened:
    """What a motion that was carried brings about."""
    ended = overdue(organ, at)
    floor = None if ended else organ.floor
    match motion.kind:
        case MotionKind.SUSPEND:
            runs = floor is not None and floor.running_since is not None
            used_ms = elapsed_ms(floor, at) if floor is not None and runs else None
            return (*ended, e.Suspended(used_ms))
        case MotionKind.ADJOURN_MEETING:
            return adjourned(organ, (), at)
        case MotionKind.ADJOURN_DEBATE | MotionKind.CLOSE_DEBATE:
            return (
                *ended,
                *(
                    p.DebateStopped(speakers.id, motion.kind)
                    for speakers in organ.lists.values()
                    if speakers.item == organ.item and speakers.purpose is Purpose.DEBATE
                ),
            )
