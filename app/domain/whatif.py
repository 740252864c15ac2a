"""What if: the forecast beside that of another course of action, and how to take it.

Nothing here acts. A variant that the rules of procedure have commands for is judged and folded as
these would be, so what is shown is what applying them gives; a change of the schedule is for the
secretariat. All of it is pure; durations in ms, instants aware UTC.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from app.domain.commands import CloseList, Command, SetSpeakingTime
from app.domain.commands_procedure import CapOnline
from app.domain.decide import decide
from app.domain.decide_lists import is_open
from app.domain.evolve import evolve
from app.domain.forecast import Forecast, forecast
from app.domain.forecast_programme import Programme, Sitting, ahead_of, called_of
from app.domain.organ import Organ
from app.domain.refusal import Refusal
from app.domain.words import Enforcement, Kind

# A limit that a chair can announce: whole steps, and no less than makes a statement (assumptions).
STEP_MS, SHORTEST_MS = 5_000, 30_000


@dataclass(frozen=True, slots=True)
class ShorterLimit:
    """A shorter limit from the k-th of those who wait on (1: the next one), for some or all kinds.

    Without enforcement a limit is a wish: the debate's own durations then change little.
    """

    limit_ms: int
    from_speaker: int = 1
    enforcement: Enforcement | None = None
    kinds: tuple[Kind, ...] = ()


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


class Means(StrEnum):
    """By what a variant is applied: commands to the organ, or the schedule of the register."""

    COMMANDS = "commands"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The forecast as things are and as they would be, side by side.

    `now_fit` and `no_longer_fit` are inscriptions. `open_today` and `open_then` are the lists that
    still take inscriptions: their ends may yet move. `commands` apply the variant, in their order;
    there are none if nothing changes, or if it is done by other `means`. `limit_ms` is the limit
    that the variant comes to.
    """

    today: Forecast
    then: Forecast
    now_fit: tuple[str, ...]
    no_longer_fit: tuple[str, ...]
    open_today: tuple[str, ...]
    open_then: tuple[str, ...]
    means: Means
    commands: tuple[Command, ...] = ()
    limit_ms: int | None = None


def what_if(organ: Organ, at: datetime, programme: Programme, variant: WhatIf) -> Comparison:
    """Compare a variant with the forecast at `at`. Never fails; what cannot change stays equal."""
    match variant:
        case ShorterLimit():
            commands = _shorter(organ, programme, variant)
            found = _commanded(organ, at, programme, commands)
            return replace(found, limit_ms=variant.limit_ms)
        case EqualShare():
            share = ShorterLimit(equal_share_ms(organ, at, programme))
            found = _commanded(organ, at, programme, _shorter(organ, programme, share))
            return replace(found, limit_ms=share.limit_ms)
        case ClosedNow(name):
            found = _commanded(organ, at, programme, [CloseList(name)])
            if not found.commands:
                return found
            left = tuple(one for one in found.open_today if one != name)
            return replace(found, open_then=left)
        case CapChanged(cap_ms):
            return _commanded(organ, at, programme, [CapOnline(cap_ms)])
        case BreakDropped(meeting):
            return _rescheduled(organ, at, programme, meeting, None)
        case EndMoved(meeting, ends_at):
            return _rescheduled(organ, at, programme, meeting, ends_at)
        case _:
            assert_never(variant)


def equal_share_ms(organ: Organ, at: datetime, programme: Programme) -> int:
    """The limit at which all who wait fit into the meeting in progress, or the next one, in ms.

    Hand-overs, those who are held, and the longest grace come off first. Whole steps, rounded down.
    """
    ahead = ahead_of(organ, at, programme)
    waiting = len(ahead.turns) - ahead.held
    if not ahead.spans or not waiting:
        return SHORTEST_MS
    left = ahead.spans[0].ends - max(ahead.spans[0].begins, ahead.rest.mean)
    left -= sum(turn.sort.handover.mean for turn in ahead.turns)
    left -= sum(turn.sort.pace.mean for turn in ahead.turns[: ahead.held])
    lists = called_of(organ, programme)
    grace_ms = max((rule.grace_ms for one in lists for rule in one.rules.values()), default=0)
    share_ms = int(left / waiting) - grace_ms
    return max(SHORTEST_MS, share_ms // STEP_MS * STEP_MS)


def _shorter(organ: Organ, programme: Programme, variant: ShorterLimit) -> list[Command]:
    """A command for every kind that has more time now, on the list of the k-th and on those after.

    A kind that has less already keeps it.
    """
    ahead, commands = max(1, variant.from_speaker) - 1, list[Command]()
    for speakers in called_of(organ, programme):
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
                commands.append(
                    SetSpeakingTime(
                        speakers.id,
                        kind,
                        limit_ms,
                        enforcement=variant.enforcement,
                        from_inscription=first,
                    )
                )
    return commands


def _commanded(
    organ: Organ, at: datetime, programme: Programme, commands: list[Command]
) -> Comparison:
    """The comparison with the organ after these commands; one that is refused changes nothing."""
    then, granted = organ, []
    for command in commands:
        try:
            events = decide(then, command, at)
        except Refusal:
            continue
        for event in events:
            then = evolve(then, event, at)
        granted.append(command)
    found = _compared(at, (organ, programme), (then, programme), Means.COMMANDS)
    return replace(found, commands=tuple(granted))


def _rescheduled(
    organ: Organ, at: datetime, programme: Programme, meeting: str, ends_at: datetime | None
) -> Comparison:
    """A meeting that ends at `ends_at` (None: with the meeting after it, which it includes)."""
    then, current = organ, organ.meeting
    others = [one for one in programme.sittings if one.id != meeting]
    own = next((one for one in programme.sittings if one.id == meeting), None)
    if current is not None and current.id == meeting:
        own = Sitting(meeting, current.opened_at, current.interpretation_ends_at)
    if own is not None and ends_at is None:
        over = own.ends_at
        after = [one for one in others if one.starts_at >= over]
        if after:
            following = min(after, key=lambda one: one.starts_at)
            others.remove(following)
            ends_at = following.ends_at
    now = (organ, programme)
    if own is None or ends_at is None:
        return _compared(at, now, now, Means.SCHEDULE)
    if current is not None and current.id == meeting:
        then = replace(organ, meeting=replace(current, interpretation_ends_at=ends_at))
    sittings = (*others, replace(own, ends_at=ends_at))
    return _compared(at, now, (then, replace(programme, sittings=sittings)), Means.SCHEDULE)


Situation = tuple[Organ, Programme]


def _compared(at: datetime, now: Situation, then: Situation, means: Means) -> Comparison:
    today, other = (forecast(organ, at, programme) for organ, programme in (now, then))
    fit, fit_then = (
        {one.inscription for one in each.expected if one.fits} for each in (today, other)
    )
    called = [one.inscription for one in today.expected]
    still_open = tuple(one.id for one in called_of(*now) if is_open(one, at))
    return Comparison(
        today=today,
        then=other,
        now_fit=tuple(one for one in called if one in fit_then - fit),
        no_longer_fit=tuple(one for one in called if one in fit - fit_then),
        open_today=still_open,
        open_then=still_open,
        means=means,
    )
