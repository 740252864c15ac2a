"""The clock of a statement, computed from anchors: nothing here ticks.

All durations are whole milliseconds, all instants aware UTC. The clock belongs to the statement,
never to the meeting, so time used is conserved across pauses, suspensions, holds and undo.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.organ import Floor, Organ
from app.domain.procedure import Swap
from app.domain.words import Enforcement

MILLISECOND = timedelta(milliseconds=1)


def instant(at: datetime) -> str:
    """An aware instant as RFC 3339 in UTC with milliseconds: 2020-10-09T10:00:00.000Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def between_ms(start: datetime, end: datetime) -> int:
    """Whole milliseconds from `start` to `end`; never negative."""
    return max(0, (end - start) // MILLISECOND)


def elapsed_ms(floor: Floor, at: datetime) -> int:
    """Speaking time used up to `at`, in ms."""
    if floor.running_since is None:
        return floor.used_ms
    return floor.used_ms + between_ms(floor.running_since, at)


def remaining_ms(floor: Floor, at: datetime) -> int:
    """Speaking time left at `at`, in ms; negative is overtime."""
    return floor.limit_ms - elapsed_ms(floor, at)


def due_at(floor: Floor | None) -> datetime | None:
    """The instant at which the floor closes by itself, or None if it does not.

    Only a running clock under `close` is due: limit plus grace after its start.
    """
    if floor is None or floor.running_since is None or floor.enforcement is not Enforcement.CLOSE:
        return None
    left = floor.limit_ms + floor.grace_ms - floor.used_ms
    return floor.running_since + left * MILLISECOND


def is_due(floor: Floor | None, at: datetime) -> bool:
    """Whether the limit has closed the floor by `at`, though nobody may have said so yet."""
    due = due_at(floor)
    return due is not None and at >= due


def lapses_at(swap: Swap) -> datetime:
    """The first instant at which a proposal to swap stands no longer: it has its last one whole."""
    return swap.expires_at + MILLISECOND


def next_due(organ: Organ) -> datetime | None:
    """When something will happen by itself: the floor closes, a proposal to swap lapses."""
    lapses = [lapses_at(swap) for swap in organ.swaps.values()]
    closes = due_at(organ.floor)
    return min(lapses if closes is None else [*lapses, closes], default=None)


def stopped(floor: Floor, at: datetime) -> Floor:
    """The same floor with its clock stopped at `at` and the time used written down."""
    return replace(floor, used_ms=elapsed_ms(floor, at), running_since=None)


def interpretation_end(opened_at: datetime, ends_at: datetime, lasts_ms: int) -> datetime:
    """At the scheduled end, or the scheduled length after the opening, whichever comes first.

    For a meeting called after its hour (one that runs into the night) its length counts from then.
    """
    after_its_length = opened_at + lasts_ms * MILLISECOND
    return after_its_length if ends_at <= opened_at else min(ends_at, after_its_length)
