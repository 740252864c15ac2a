"""How long statements and hand-overs take, learned from this debate as it goes.

Before anybody has spoken there is only the limit. Every delivered statement then counts as
evidence: the figures move from the limit to what this debate really does, by kind and by mode,
and the doubt about them shrinks. One speaker who talks for an hour does not move them much. Under
`close` nobody is expected to exceed limit and grace, since the floor closes by itself; under the
other enforcements they may, because in real debates they do. All durations are in ms.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from math import erfc, exp, inf, pi, sqrt

from app.domain.organ import Floor, Organ, SpeakingRule
from app.domain.timekeeping import MILLISECOND
from app.domain.words import ClosedBy, Enforcement, Kind, Mode, Status

# Assumptions about the time between two statements, of which no paper speaks: "a 2-hour meeting
# holds about 34 three-minute statements" (DOMAIN.md, section 1) leaves 30 s for each hand-over.
# The link takes a little longer than the room: somebody has to unmute. Three in four were remote.
IN_THE_ROOM_MS, BY_LINK_MS = 27_000, 31_000
# Longer than this between two statements is a break or other business, not a hand-over.
BREAK_MS = 600_000

# Assumptions about statements of which there is no evidence yet, in parts of the limit: the spread
# of one statement, and how far the debate's own mean may lie from the limit. Where nothing stops
# the speaker the parts are those of the general debates of the Assembly (voluntary 15 minutes).
ENFORCED, VOLUNTARY = (0.2, 0.15), (0.4, 0.2)
OF_A_HAND_OVER = (0.5, 0.25)
# For so many statements the assumed spread still counts beside the spread that was seen.
PATIENCE = 5
# After so many statements a mode counts as much as its kind; until then it may differ by a part.
MODE_PATIENCE, MODE_DIFFERS = 8, 0.1
# Debates drift (leaders first, ministers later): a part of the variance that all who wait share.
DRIFT = 0.005
# A band must not widen faster than the debate goes on, or a newcomer would make somebody earlier.
WIDEST_SPREAD, WIDEST_DOUBT = 0.5, 0.25

LINKED = (Mode.REMOTE, Mode.VIDEO)


@dataclass(frozen=True, slots=True)
class Pace:
    """What is expected of one statement or one hand-over, in ms.

    `spread` is its own standard deviation; `doubt` that of `mean`, which all of its sort share;
    `most` is what it cannot exceed.
    """

    mean: float
    spread: float
    doubt: float
    most: float = inf


Statements = dict[tuple[Kind, Mode], list[float]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an organ has seen: the time that statements took by list, kind and mode, in ms.

    `gaps` are the hand-overs between consecutive statements, to a speaker by link (True) or in the
    room (False). They run from the end of one to the grant of the next: pauses and points of order
    count with them, because they take the same time from those who wait.
    """

    statements: dict[str, Statements]
    gaps: dict[bool, list[float]]


def evidence_of(organ: Organ) -> Evidence:
    """All that was delivered.

    Grace counts where the limit closed the floor: the record leaves it out, the meeting does not.
    """
    found = Evidence({}, {True: [], False: []})
    spoken = []
    for speakers in organ.lists.values():
        mine: Statements = {}
        found.statements[speakers.id] = mine
        for entry in speakers.entries.values():
            if entry.status is not Status.DELIVERED:
                continue
            taken = entry.used_ms
            if entry.closed_by is ClosedBy.LIMIT and entry.kind in speakers.rules:
                taken += speakers.rules[entry.kind].grace_ms
            mine.setdefault((entry.kind, entry.mode), []).append(float(taken))
            if entry.spoken_at is not None:
                spoken.append((entry.spoken_at, taken, entry.mode in LINKED))
    spoken.sort()
    for (began, taken, _), (then, _, linked) in pairwise(spoken):
        gap_ms = (then - began) // MILLISECOND - taken
        if 0 <= gap_ms <= BREAK_MS:
            found.gaps[linked].append(float(gap_ms))
    return found


def statement_pace(seen: Statements, kind: Kind, mode: Mode, rule: SpeakingRule) -> Pace:
    """The pace of a statement of this kind and mode under a rule, after what the list has seen."""
    limit = float(max(1, rule.limit_ms))
    closes = rule.enforcement is Enforcement.CLOSE
    most = limit + max(0, rule.grace_ms) if closes else inf
    spread, doubt = (part * limit for part in (ENFORCED if closes else VOLUNTARY))
    same = seen.get((kind, mode), [])
    others = [each for key, each in seen.items() if key[0] is kind and key[1] is not mode]
    pace = learned(Pace(limit, spread, doubt, most), chain(same, *others))
    if not others:
        return within(pace)
    own = len(same) / (len(same) + MODE_PATIENCE)
    mean = pace.mean
    if same:
        mean += own * (robust([min(one, most) for one in same])[0] - mean)
    doubt = sqrt(pace.doubt**2 + ((1 - own) * MODE_DIFFERS * limit) ** 2)
    return within(replace(pace, mean=mean, doubt=doubt))


def learned(prior: Pace, seen: Iterable[float]) -> Pace:
    """The prior after what was seen: a normal mean with the prior's doubt, a shrunk spread."""
    values = [min(one, prior.most) for one in seen]
    many = len(values)
    if not many:
        return prior
    mean, variance = robust(values)
    assumed = prior.spread**2
    variance = (many * variance + PATIENCE * assumed) / (many + PATIENCE)
    before, after = 1 / prior.doubt**2, many / variance
    return Pace(
        mean=(before * prior.mean + after * mean) / (before + after),
        spread=sqrt(variance),
        doubt=sqrt(1 / (before + after) + DRIFT * variance),
        most=prior.most,
    )


def robust(values: Iterable[float]) -> tuple[float, float]:
    """Mean and variance, each value drawn in to within four spreads of the median.

    The spread is the median absolute deviation, but at least a quarter of the median: where most
    speak for exactly the limit, those who are brief still count.
    """
    drawn = sorted(values)
    many = len(drawn)
    middle = drawn[many // 2]
    spread = 1.4826 * sorted([abs(one - middle) for one in drawn])[many // 2]
    reach = 4 * max(spread, middle / 4)
    low, high = bisect_left(drawn, middle - reach), bisect_right(drawn, middle + reach)
    drawn[:low] = [middle - reach] * low
    drawn[high:] = [middle + reach] * (many - high)
    mean = sum(drawn) / many
    return mean, sum([(one - mean) ** 2 for one in drawn]) / many


def within(pace: Pace) -> Pace:
    """The pace with its mean within what is possible and its widths within what is useful."""
    mean = min(max(pace.mean, 1.0), pace.most)
    spread = min(pace.spread, WIDEST_SPREAD * mean)
    return Pace(mean, spread, min(pace.doubt, WIDEST_DOUBT * mean), pace.most)


def handover_paces(evidence: Evidence) -> dict[Mode, Pace]:
    """The pace of a hand-over to a speaker of each mode."""
    paces = {}
    for linked, prior_ms in ((True, BY_LINK_MS), (False, IN_THE_ROOM_MS)):
        spread, doubt = (part * prior_ms for part in OF_A_HAND_OVER)
        prior = Pace(float(prior_ms), spread, doubt)
        paces[linked] = within(learned(prior, evidence.gaps[linked]))
    return {mode: paces[mode in LINKED] for mode in Mode}


def rest_of(floor: Floor, elapsed: int, pace: Pace) -> Pace:
    """What is left of the statement in progress, of which `elapsed` ms are over.

    The longer somebody speaks beyond the usual, the less the usual says: the rest is that of a
    normal duration known to exceed what is over (the truncated normal distribution).
    """
    spread = max(1.0, sqrt(pace.spread**2 + pace.doubt**2))
    beyond = min(6.0, (elapsed - pace.mean) / spread)
    hazard = exp(-(beyond**2) / 2) * sqrt(2 / pi) / erfc(beyond / sqrt(2))
    mean = spread * (hazard - beyond)
    width = spread * sqrt(max(0.0, 1 + beyond * hazard - hazard**2))
    closes = floor.enforcement is Enforcement.CLOSE
    most = max(0.0, float(floor.limit_ms + floor.grace_ms - elapsed)) if closes else inf
    return Pace(min(mean, most), min(width, mean), 0.0, most)
