"""One course of the debate ahead: who speaks when, if everything goes so fast or so slowly.

A course is the debate at one quantile of the time that passes: quick (10 %), usual (50 %) or slow
(90 %). Whoever does not fit before interpretation ends goes on to the next meeting in order, and
all behind with them; remote speakers past the online cap go on alone, while the room stays.
Instants are floats: ms after the instant of the forecast.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, sqrt
from typing import NamedTuple

from app.domain.forecast_pace import Pace

# Whether the last minutes of a meeting still hold a statement is for the chair to say: what stays
# unused is anything up to one statement, with this standard deviation (1 / √12, as for any number
# between 0 and 1). So the quick course ends its meetings by so much later, the slow one earlier.
STUB = 0.29
# The place of no meeting: a motion has stopped the debate (rules 74 and 75).
NEVER = 1_000_000


@dataclass(frozen=True, slots=True)
class Sort:
    """What statements of one list, kind and mode have in common; `handover` comes before each.

    `opens` is the place of the first meeting in which they are called: 0 is the present one. In the
    places of `shut` their item is not on the programme.
    """

    pace: Pace
    handover: Pace
    remote: bool
    opens: int = 0
    shut: frozenset[int] = frozenset()


class Turn(NamedTuple):
    """A statement to come."""

    inscription: str
    list: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Span:
    """A meeting ahead, in ms from the instant of the forecast."""

    meeting: str
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class Online:
    """The cap of remote interpretation in each meeting, and what is used of the first one."""

    cap_ms: float = inf
    used_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Course:
    """For each turn, in order: start and end (inf: in no meeting), and the place of its meeting.

    `free` is when the statement in progress ends; `barred` holds those whom the online cap kept out
    of the first meeting. A place of -1: in no meeting that is known.
    """

    free: float
    starts: list[float]
    ends: list[float]
    places: list[int]
    barred: set[int]


Stretches = tuple[float, list[float], list[float]]


def course(
    z: float, turns: Sequence[Turn], spans: Sequence[Span], stretched: Stretches, online: Online
) -> Course:
    """The course at the quantile `z` (in standard deviations), at which all takes so long."""
    free, gaps, talks = stretched
    many = len(turns)
    run = Course(free, [inf] * many, [inf] * many, [-1] * many, set())
    links = [turn.sort.remote for turn in turns]
    opens = [turn.sort.opens for turn in turns]
    shut = [turn.sort.shut for turn in turns]
    needed = 1 + STUB * ((z > 0) - (z < 0))
    needs = [needed * turn.sort.pace.mean for turn in turns]
    clock, used, waiting = free, online.used_ms, list(range(many))
    for place, span in enumerate(spans):
        clock = max(clock, span.begins)
        rolled: list[int] = []
        for nth, turn in enumerate(waiting):
            barred = links[turn] and used >= online.cap_ms
            if barred or opens[turn] > place or place in shut[turn]:
                rolled.append(turn)
                if barred and place == 0:
                    run.barred.add(turn)
                continue
            start = clock + gaps[turn]
            if start + needs[turn] > span.ends:
                rolled += waiting[nth:]
                break
            clock = start + talks[turn]
            run.starts[turn], run.ends[turn], run.places[turn] = start, clock, place
            if links[turn]:
                used += talks[turn]
        waiting, used = rolled, 0.0
    return run


def run_on(turns: Sequence[Turn], span: Span, stretched: Stretches, online: Online) -> float:
    """When the last of the first meeting would end if interpretation did not, in ms.

    Remote speakers past the cap are not counted: they roll over in any case.
    """
    free, gaps, talks = stretched
    clock, used = max(free, span.begins), online.used_ms
    for turn, gap, talk in zip(turns, gaps, talks, strict=True):
        if turn.sort.remote and used >= online.cap_ms:
            continue
        if is_called_first(turn):
            clock += gap + talk
            used += talk if turn.sort.remote else 0.0
    return clock


def is_called_first(turn: Turn) -> bool:
    """Whether a turn is meant for the first meeting ahead."""
    return turn.sort.opens == 0 and 0 not in turn.sort.shut


def stretches(z: float, turns: Sequence[Turn], rest: Pace) -> Stretches:
    """How long the rest, each hand-over and each statement take on the course `z`, in ms.

    What is normal is the sum: own spreads are added by their squares, the doubts that all share in
    proportion, so that the band widens as the root of the number ahead at first and straight later
    on. No sum is more than all speaking for as long as they can.
    """
    if z == 0:
        usual = [turn.sort for turn in turns]
        return rest.mean, [one.handover.mean for one in usual], [one.pace.mean for one in usual]
    sorts = {id(turn.sort): turn.sort for turn in turns}
    steps = {name: _step(sort) for name, sort in sorts.items()}
    mean, most, square, doubt = rest.mean, rest.most, rest.spread**2, 0.0
    gap_mean = gap_square = gap_doubt = by_gaps = 0.0
    free = passed = max(0.0, min(mean + z * rest.spread, most))
    gaps, talks = [], []
    for turn in turns:
        gap, gap_own, gap_shared, talk, own, shared, longest = steps[id(turn.sort)]
        mean, gap_mean, gap_square = mean + gap, gap_mean + gap, gap_square + gap_own
        gap_doubt += gap_shared
        by_gaps = gap_square + gap_doubt * gap_doubt
        width = z * sqrt(by_gaps)
        begins = min(mean + z * sqrt(square + doubt * doubt + by_gaps), most + gap_mean + width)
        begins = max(begins, passed)
        mean, most, square, doubt = mean + talk, most + longest, square + own, doubt + shared
        ends = min(mean + z * sqrt(square + doubt * doubt + by_gaps), most + gap_mean + width)
        ends = max(ends, begins)
        gaps.append(begins - passed)
        talks.append(ends - begins)
        passed = ends
    return free, gaps, talks


Step = tuple[float, float, float, float, float, float, float]


def _step(sort: Sort) -> Step:
    """Mean, variance and doubt of the hand-over and of the statement, and the most it can be."""
    gap, talk = sort.handover, sort.pace
    own = (talk.mean, talk.spread**2, talk.doubt, talk.most)
    return (gap.mean, gap.spread**2, gap.doubt, *own)
