"""Time as a budget: when each waiting speaker will begin, and who will not fit (item 1(f)).

A forecast is read off three courses of the debate ahead, a quick one, the usual one and a slow
one: together they are the 80 % band of every start and of the end. It is a function of the organ
and of the programme, and changes nothing. The end of interpretation is hard: who does not fit goes
on to the next meeting in order. It knows nothing of inscriptions that are still to come.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import inf
from typing import NamedTuple

from app.domain.forecast_course import (
    NEVER,
    Course,
    Span,
    Stretches,
    Turn,
    course,
    is_called_first,
    run_on,
    stretches,
)
from app.domain.forecast_programme import Ahead, Programme, ahead_of
from app.domain.organ import Organ
from app.domain.programme import Sitting
from app.domain.timekeeping import MILLISECOND

__all__ = ["Band", "Bar", "Expected", "Forecast", "Outlook", "Programme", "Sitting", "forecast"]

QUICK, USUAL, SLOW = -1.2816, 0.0, 1.2816  # the 10th, 50th and 90th percentile of a normal law


class Bar(StrEnum):
    """What keeps a statement out of the meeting in progress (or of the next one)."""

    INTERPRETATION_ENDS = "interpretation_ends"
    ONLINE_CAP = "online_cap"
    ROLLED_OVER = "rolled_over"
    DEBATE_STOPPED = "debate_stopped"
    NO_MEETING_LEFT = "no_meeting_left"


class Band(NamedTuple):
    """The 10th, 50th and 90th percentile of an instant; None: in no meeting that is known."""

    earliest: datetime | None
    median: datetime | None
    latest: datetime | None


# One for each who waits: a named tuple is made in a third of the time of a frozen dataclass.
class Expected(NamedTuple):
    """What to expect of one who waits (or is held): the start, the meeting, whether it fits.

    `fits` in the meeting in progress, or the next one if there is none, on the usual course;
    `certain` if the quick and the slow course agree on the meeting. `bars`: why it does not fit.
    """

    inscription: str
    list: str
    start: Band
    meeting: str | None
    fits: bool
    certain: bool
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """The end of a list, or of all of them: when, how many wait, how many of them will not fit.

    `end` is None where nobody waits or speaks.
    """

    end: Band | None
    waiting: int
    will_not_fit: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """All that is expected at `at`, in the order in which the speakers are called.

    `meeting` is the one in progress, or the next, and `span` when it begins or was opened, and
    when its interpretation ends; `interpretation_left_ms` is how long it still has,
    `online_left_ms` how much of that for remote speakers (None: no cap). No meeting: 0.
    `present` is about those who are meant for that meeting; its end is when the last of them would
    end if interpretation did not.
    """

    at: datetime
    meeting: str | None
    interpretation_left_ms: int
    online_left_ms: int | None
    expected: tuple[Expected, ...]
    lists: Mapping[str, Outlook]
    whole: Outlook
    present: Outlook
    span: tuple[datetime, datetime] | None = None


def forecast(organ: Organ, at: datetime, programme: Programme) -> Forecast:
    """The forecast at `at` (aware UTC). Never fails: what cannot be known is None.

    Who is held is expected to come back next; a meeting that is suspended, to resume at once.
    """
    ahead = ahead_of(organ, at, programme)
    turns, spans, cap = ahead.turns, ahead.spans, organ.online_cap_ms
    ways = [(z, stretches(z, turns, ahead.rest)) for z in (QUICK, USUAL, SLOW)]
    courses = [course(z, turns, spans, stretched, ahead.online) for z, stretched in ways]
    expected = _expected(at, turns, spans, courses)
    left = max(0, round(spans[0].ends - spans[0].begins)) if spans else 0
    return Forecast(
        at=at,
        meeting=spans[0].meeting if spans else None,
        interpretation_left_ms=left,
        online_left_ms=None if cap is None else max(0, cap - ahead.online_used_ms),
        expected=expected,
        lists={
            name: _outlook(organ, at, expected, courses, {name})
            for name in programme.lists
            if name in organ.lists
        },
        whole=_outlook(organ, at, expected, courses, set(programme.lists)),
        span=_instants(organ, at, spans[0]) if spans else None,
        present=_present(organ, at, ahead, expected, [stretched for _, stretched in ways]),
    )


def _present(
    organ: Organ,
    at: datetime,
    ahead: Ahead,
    expected: Sequence[Expected],
    ways: Sequence[Stretches],
) -> Outlook:
    """What is meant for the first meeting ahead, and until when it would take."""
    if not ahead.spans:
        return Outlook(None, 0, 0)
    meant = [nth for nth, turn in enumerate(ahead.turns) if is_called_first(turn)]
    end = None
    if meant or organ.floor is not None:
        runs = [[run_on(ahead.turns, ahead.spans[0], way, ahead.online)] for way in ways]
        end = _bands(at, *runs)[0]
    return Outlook(end, len(meant), sum(not expected[nth].fits for nth in meant))


def _instants(organ: Organ, at: datetime, span: Span) -> tuple[datetime, datetime]:
    """When a meeting begins, or was opened, and when its interpretation ends."""
    begins = at + int(span.begins) * MILLISECOND
    if organ.meeting is not None:
        begins = organ.meeting.opened_at
    return begins, at + int(span.ends) * MILLISECOND


def _bands(at: datetime, *courses: Sequence[float]) -> list[Band]:
    """The bands of three courses. A cap may hurry the slow one: remote speakers leave it sooner."""
    low, high = map(min, *courses), map(max, *courses)
    instants = [
        [at + int(ms) * MILLISECOND if ms < inf else None for ms in each]
        for each in (low, courses[1], high)
    ]
    return [Band(*each) for each in zip(*instants, strict=True)]


def _expected(
    at: datetime, turns: Sequence[Turn], spans: Sequence[Span], courses: Sequence[Course]
) -> tuple[Expected, ...]:
    bands = _bands(at, *(run.starts for run in courses))
    places = zip(*(run.places for run in courses), strict=True)
    barred = courses[1].barred
    return tuple(
        [
            Expected(
                turn.inscription,
                turn.list,
                band,
                spans[place].meeting if place >= 0 else None,
                place == 0,
                quick == place == slow,
                _bars(turn, place, spans, barred=nth in barred) if place else (),
            )
            for nth, (turn, band, (quick, place, slow)) in enumerate(
                zip(turns, bands, places, strict=True)
            )
        ]
    )


def _bars(turn: Turn, place: int, spans: Sequence[Span], *, barred: bool) -> tuple[Bar, ...]:
    """What keeps a turn out of the first meeting, and out of all."""
    if turn.sort.opens == NEVER:
        return (Bar.DEBATE_STOPPED,)
    here = Bar.INTERPRETATION_ENDS
    if turn.sort.opens:
        here = Bar.ROLLED_OVER
    elif barred:
        here = Bar.ONLINE_CAP
    bars = (here,) if spans else ()
    return (*bars, Bar.NO_MEETING_LEFT) if place < 0 else bars


def _outlook(
    organ: Organ,
    at: datetime,
    expected: Sequence[Expected],
    courses: Sequence[Course],
    lists: set[str],
) -> Outlook:
    mine = [turn_no for turn_no, one in enumerate(expected) if one.list in lists]
    speaks = organ.floor is not None and organ.floor.list in lists
    end = None
    if mine or speaks:
        last = [
            [max([run.free if speaks else 0.0, *[run.ends[one] for one in mine]])]
            for run in courses
        ]
        end = _bands(at, *last)[0]
    return Outlook(end, len(mine), sum(not expected[one].fits for one in mine))
