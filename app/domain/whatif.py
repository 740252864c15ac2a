"""What if: the forecast beside that of another course of action, and how to take it.

Nothing here acts. Variants may be combined; each is judged and folded as the command that takes it
would be, so what is shown is what applying the plan gives. All of it is pure; durations in ms,
instants aware UTC.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from app.domain.commands_procedure import ArrangeTime, MeetingEnd, TimeLimit
from app.domain.decide import decide
from app.domain.decide_lists import is_open
from app.domain.evolve import evolve
from app.domain.forecast import Forecast, forecast
from app.domain.forecast_course import is_called_first
from app.domain.forecast_programme import Programme, ahead_of, called_of
from app.domain.organ import Organ, SpeakersList
from app.domain.programme import Sittings, as_arranged, sitting_named
from app.domain.refusal import Refusal
from app.domain.words import Enforcement, Kind, Purpose

# A limit that a chair can announce: whole steps, and no less than makes a statement (assumptions).
STEP_MS, SHORTEST_MS = 5_000, 30_000


@dataclass(frozen=True, slots=True)
class ShorterLimit:
    """A shorter limit from the k-th of those who wait on (1: the next one), for some or all kinds.

    It is for the debate of the meeting in progress, or the next one: for `list`, or for all its
    lists; replies and explanations keep the time that the rules give them. Without enforcement a
    limit is a wish: the debate's own durations then change little.
    """

    limit_ms: int
    from_speaker: int = 1
    enforcement: Enforcement | None = None
    kinds: tuple[Kind, ...] = ()
    list: str | None = None


@dataclass(frozen=True, slots=True)
class EqualShare:
    """The time left before interpretation ends, divided equally among those who wait."""


@dataclass(frozen=True, slots=True)
class ClosedNow:
    """The list is closed now: nothing further is inscribed, and the late tray stays out."""

    list: str


@dataclass(frozen=True, slots=True)
class BreakDropped:
    """A meeting goes on through the break after it, into the next one."""

    meeting: str


@dataclass(frozen=True, slots=True)
class EndMoved:
    """Interpretation of a meeting ends at another instant."""

    meeting: str
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class CapChanged:
    """Another cap of remote interpretation in each meeting; None: no cap."""

    online_cap_ms: int | None


WhatIf = ShorterLimit | EqualShare | ClosedNow | BreakDropped | EndMoved | CapChanged


@dataclass(frozen=True, slots=True)
class Comparison:
    """The forecast as things are and as they would be, side by side.

    `now_fit` and `no_longer_fit` are inscriptions. `open_today` and `open_then` are the lists that
    still take inscriptions: their ends may yet move. `plan` applies what can be applied to the
    organ; None if nothing changes there. `limit_ms` is the limit that the last variant of limits
    comes to.
    """

    today: Forecast
    then: Forecast
    now_fit: tuple[str, ...]
    no_longer_fit: tuple[str, ...]
    open_today: tuple[str, ...]
    open_then: tuple[str, ...]
    plan: ArrangeTime | None = None
    limit_ms: int | None = None


@dataclass(frozen=True, slots=True)
class _Course:
    """What the variants so far come to: the organ and the programme, and the plan up to here."""

    organ: Organ
    programme: Programme
    plan: ArrangeTime
    limit_ms: int | None = None


def what_if(organ: Organ, at: datetime, programme: Programme, *variants: WhatIf) -> Comparison:
    """Compare variants, one on top of the other, with the forecast at `at`.

    Never fails; what cannot change stays equal.
    """
    course = _Course(organ, programme, ArrangeTime())
    for variant in variants:
        course = _taken(course, at, variant)
    today = forecast(organ, at, programme)
    then = forecast(course.organ, at, course.programme)
    fit, fit_then = (
        {one.inscription for one in each.expected if one.fits} for each in (today, then)
    )
    called = [one.inscription for one in today.expected]
    still_open = tuple(one.id for one in called_of(organ, programme) if is_open(one, at))
    return Comparison(
        today=today,
        then=then,
        now_fit=tuple(one for one in called if one in fit_then - fit),
        no_longer_fit=tuple(one for one in called if one in fit - fit_then),
        open_today=still_open,
        open_then=tuple(one for one in still_open if one not in course.plan.close),
        plan=course.plan if _granted(organ, course.plan, at) else None,
        limit_ms=course.limit_ms,
    )


def _granted(organ: Organ, plan: ArrangeTime, at: datetime) -> bool:
    """Whether there is anything to apply: variants may have taken each other back."""
    try:
        return bool(decide(organ, plan, at))
    except Refusal:
        return False


def _taken(course: _Course, at: datetime, variant: WhatIf) -> _Course:
    match variant:
        case ShorterLimit():
            return _shortened(course, at, variant)
        case EqualShare():
            share_ms = equal_share_ms(course.organ, at, course.programme)
            return _shortened(course, at, ShorterLimit(share_ms))
        case ClosedNow(name):
            return _arranged(course, at, ArrangeTime(close=(name,)))
        case CapChanged(cap_ms):
            return _arranged(course, at, ArrangeTime(cap_ms=cap_ms, lift_cap=cap_ms is None))
        case BreakDropped(meeting):
            return _rescheduled(course, at, meeting, None)
        case EndMoved(meeting, ends_at):
            return _rescheduled(course, at, meeting, ends_at)
        case _:
            assert_never(variant)


def equal_share_ms(organ: Organ, at: datetime, programme: Programme) -> int:
    """The limit at which all who wait fit into the meeting in progress, or the next one, in ms.

    Hand-overs, those who are held, replies, and the longest grace come off first. Whole steps,
    rounded down.
    """
    ahead = ahead_of(organ, at, programme)
    lists = _debates(organ, at, programme)
    names = {one.id for one in lists}
    waiting = [turn for turn in ahead.turns[ahead.held :] if turn.list in names]
    if not waiting:
        return SHORTEST_MS
    others = [turn for turn in ahead.turns[ahead.held :] if turn.list not in names]
    others = ahead.turns[: ahead.held] + [turn for turn in others if is_called_first(turn)]
    left = ahead.spans[0].ends - max(ahead.spans[0].begins, ahead.rest.mean)
    left -= sum(turn.sort.handover.mean for turn in waiting + others)
    left -= sum(turn.sort.pace.mean for turn in others)
    grace_ms = max((rule.grace_ms for one in lists for rule in one.rules.values()), default=0)
    share_ms = int(left / len(waiting)) - grace_ms
    return max(SHORTEST_MS, share_ms // STEP_MS * STEP_MS)


def _shortened(course: _Course, at: datetime, variant: ShorterLimit) -> _Course:
    limits = _shorter(_debates(course.organ, at, course.programme), variant)
    course = replace(course, limit_ms=variant.limit_ms)
    for limit in limits:
        course = _arranged(course, at, ArrangeTime(limits=(limit,)))
    return course


def _debates(organ: Organ, at: datetime, programme: Programme) -> list[SpeakersList]:
    """The lists of a debate from which somebody is to be called in the first meeting ahead."""
    ahead = ahead_of(organ, at, programme)
    meant = {turn.list for turn in ahead.turns if ahead.spans and is_called_first(turn)}
    return [
        one
        for one in called_of(organ, programme)
        if one.id in meant and one.purpose is Purpose.DEBATE
    ]


def _shorter(lists: Sequence[SpeakersList], variant: ShorterLimit) -> list[TimeLimit]:
    """A limit for every kind that has more time now, on the list of the k-th and on those after.

    A kind that has less already keeps it.
    """
    ahead, limits = max(1, variant.from_speaker) - 1, list[TimeLimit]()
    for speakers in lists:
        if variant.list not in (None, speakers.id):
            continue
        if ahead and ahead >= len(speakers.order):
            ahead -= len(speakers.order)
            continue
        first = speakers.order[ahead] if ahead else None
        ahead = 0
        for kind, rule in speakers.rules.items():
            limit_ms = min(variant.limit_ms, rule.limit_ms)
            how = variant.enforcement or rule.enforcement
            concerned = not variant.kinds or kind in variant.kinds
            if concerned and (limit_ms, how) != (rule.limit_ms, rule.enforcement):
                limits.append(TimeLimit(speakers.id, kind, limit_ms, variant.enforcement, first))
    return limits


def _arranged(course: _Course, at: datetime, piece: ArrangeTime) -> _Course:
    """The course with a piece of the plan more; one that is refused changes nothing."""
    then = course.organ
    try:
        for event in decide(then, piece, at):
            then = evolve(then, event, at)
    except Refusal:
        return course
    plan = course.plan
    whole = ArrangeTime(
        limits=(*plan.limits, *piece.limits),
        close=(*plan.close, *piece.close),
        cap_ms=then.online_cap_ms if piece.cap_ms or piece.lift_cap else plan.cap_ms,
        lift_cap=piece.lift_cap or (plan.lift_cap and piece.cap_ms is None),
        ends=tuple({end.meeting: end for end in (*plan.ends, *piece.ends)}.values()),
        sittings=piece.sittings or plan.sittings,
    )
    return replace(course, organ=then, plan=whole)


def _rescheduled(course: _Course, at: datetime, meeting: str, ends_at: datetime | None) -> _Course:
    """A meeting that ends at `ends_at` (None: with the meeting after it, which it takes in)."""
    sittings = course.programme.sittings
    if ends_at is None:
        ends_at = _end_of_the_next(course.organ, sittings, meeting)
    if ends_at is None:
        return course
    end = MeetingEnd(meeting, ends_at)
    return _arranged(course, at, ArrangeTime(ends=(end,), sittings=sittings))


def _end_of_the_next(organ: Organ, sittings: Sittings, meeting: str) -> datetime | None:
    """When the meeting after this one ends, as both are arranged; None if there is none."""
    current, held = organ.meeting, as_arranged(sittings, organ.ends)
    own = sitting_named(held, meeting)
    if current is not None and current.id == meeting:
        over = current.interpretation_ends_at
    elif own is not None:
        over = own.ends_at
    else:
        return None
    after = [one for one in held if one.id != meeting and one.starts_at >= over]
    return min(after, key=lambda one: one.starts_at).ends_at if after else None
