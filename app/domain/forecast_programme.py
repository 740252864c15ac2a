"""What lies ahead of an organ: the meetings, those who will be called, and what is used already.

The caller knows the schedule and the order of the lists; the organ knows everything else. Whoever
is held comes back first, with the time that was left. Spans are in ms from the instant `at`.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from math import inf

from app.domain.calling import online_of
from app.domain.forecast_course import NEVER, Online, Sort, Span, Turn
from app.domain.forecast_pace import (
    Evidence,
    Pace,
    Statements,
    evidence_of,
    handover_paces,
    rest_of,
    statement_pace,
)
from app.domain.organ import Floor, Inscription, LaterRule, Organ, SpeakersList, SpeakingRule
from app.domain.programme import Sitting, as_arranged
from app.domain.timekeeping import MILLISECOND, elapsed_ms
from app.domain.words import Kind, Mode, Purpose, Status

# What is left of a statement when the floor is free.
NOTHING = Pace(0.0, 0.0, 0.0, 0.0)
# A list may hold a kind whose rule it does not have only in a journal that somebody made up.
UNKNOWN_RULE = SpeakingRule(180_000)


@dataclass(frozen=True, slots=True)
class Programme:
    """What lies ahead: the lists in the order in which they are called, and the meetings.

    The meeting in progress need not be among `sittings`; if it is, the organ's own end holds.
    """

    lists: tuple[str, ...]
    sittings: tuple[Sitting, ...] = ()


@dataclass(frozen=True, slots=True)
class Ahead:
    """All that a forecast is computed from.

    `turns` are those who are held, then those who wait in their order; `rest` is what is left of
    the statement in progress, `online_used_ms` what remote speakers used of the present meeting.
    """

    spans: list[Span]
    turns: list[Turn]
    held: int
    rest: Pace
    online: Online
    online_used_ms: int


def programme_of(organ: Organ, sittings: tuple[Sitting, ...]) -> Programme:
    """The programme with the organ's lists in the order in which they are called.

    The motion before the meeting first, then what was taken up for the end of the meeting, the
    debate on the item in hand, the other debates, and at last the replies and explanations.
    """
    pending = [motion.list for motion in organ.motions]

    def turn(speakers: SpeakersList) -> tuple[int, bool]:
        if speakers.id in pending:
            return pending.index(speakers.id), False
        later = speakers.purpose is not Purpose.DEBATE and not speakers.taken_up
        rank = 2 if later else int(speakers.purpose is Purpose.DEBATE)
        return len(pending) + rank, speakers.item != organ.item

    called = [
        speakers
        for speakers in organ.lists.values()
        if speakers.purpose is not Purpose.MOTION or speakers.id in pending
    ]
    return Programme(tuple(one.id for one in sorted(called, key=turn)), sittings)


def ahead_of(organ: Organ, at: datetime, programme: Programme) -> Ahead:
    """What lies ahead of the organ at `at` under the programme."""
    evidence = evidence_of(organ)
    programme = replace(programme, sittings=as_arranged(programme.sittings, organ.ends))
    spans = spans_ahead(organ, at, programme.sittings)
    called = called_of(organ, programme)
    handovers = handover_paces(evidence)
    held: list[Turn] = []
    waiting: list[Turn] = []
    for speakers in called:
        opens = _opens(organ, speakers, spans)
        shut = _shut(organ, speakers, spans, programme)
        held += _held(organ, at, speakers, evidence, handovers)
        waiting += _waiting(speakers, evidence.statements[speakers.id], handovers, (opens, shut))
    rest, more_ms = NOTHING, 0.0
    floor = organ.floor
    entry = _entry(organ, floor) if floor is not None else None
    if floor is not None and entry is not None:
        rest = _rest(floor, entry, at, evidence)
        more_ms = rest.mean if entry.mode is Mode.REMOTE else 0.0
    used_ms = online_used_ms(organ, at)
    cap_ms = inf if organ.online_cap_ms is None else float(organ.online_cap_ms)
    return Ahead(
        spans=spans,
        turns=held + waiting,
        held=len(held),
        rest=rest,
        online=Online(cap_ms, used_ms + more_ms),
        online_used_ms=used_ms,
    )


def called_of(organ: Organ, programme: Programme) -> list[SpeakersList]:
    """The lists of the programme that there are, in the order in which they are called."""
    return [organ.lists[one] for one in dict.fromkeys(programme.lists) if one in organ.lists]


def _opens(organ: Organ, speakers: SpeakersList, spans: list[Span]) -> int:
    """The place of the first meeting in which a list is called: it may have rolled over."""
    if speakers.stopped is not None:
        return NEVER
    if speakers.continues_in is None:
        return 0
    meetings = [span.meeting for span in spans]
    if speakers.continues_in in meetings:
        return meetings.index(speakers.continues_in)
    return 0 if organ.meeting is None else 1


def _shut(
    organ: Organ, speakers: SpeakersList, spans: list[Span], programme: Programme
) -> frozenset[int]:
    """The places of the meetings that do not have a list's item on their programme.

    What is taken up is taken up, and what was rolled over to a meeting is called there.
    """
    if speakers.purpose is Purpose.MOTION:
        return frozenset()
    sat = {sitting.id: sitting.items for sitting in programme.sittings}
    current = organ.meeting
    if current is not None and sat.get(current.id):
        # A meeting that goes on into the time of another takes over what was planned for that.
        sat[current.id] += tuple(
            item
            for sitting in programme.sittings
            if current.opened_at <= sitting.starts_at < current.interpretation_ends_at
            for item in sitting.items or (speakers.item,)
        )
    return frozenset(
        place
        for place, span in enumerate(spans)
        if (items := sat.get(span.meeting))
        and speakers.item not in items
        and speakers.continues_in != span.meeting
        and not (current is not None and span.meeting == current.id and speakers.item == organ.item)
    )


def _entry(organ: Organ, floor: Floor) -> Inscription | None:
    """Who holds the floor, or held it."""
    speakers = organ.lists.get(floor.list)
    return speakers.entries.get(floor.inscription) if speakers is not None else None


def _rest(floor: Floor, entry: Inscription, at: datetime, evidence: Evidence) -> Pace:
    """What is left of a statement that has begun, under the limit that it was given."""
    rule = SpeakingRule(floor.limit_ms, floor.amber_ms, floor.grace_ms, floor.enforcement)
    pace = statement_pace(evidence.statements[floor.list], entry.kind, entry.mode, rule)
    return rest_of(floor, elapsed_ms(floor, at), pace)


def _held(
    organ: Organ,
    at: datetime,
    speakers: SpeakersList,
    evidence: Evidence,
    handovers: dict[Mode, Pace],
) -> list[Turn]:
    """Those of one list who were set aside: they come back, but not while the debate is stopped."""
    opens = 0 if speakers.stopped is None else NEVER
    turns = []
    for floor in organ.held.values():
        entry = speakers.entries.get(floor.inscription)
        if entry is not None and floor.list == speakers.id:
            rest = _rest(floor, entry, at, evidence)
            sort = Sort(rest, handovers[entry.mode], entry.mode is Mode.REMOTE, opens)
            turns.append(Turn(entry.id, speakers.id, sort))
    return turns


def _waiting(
    speakers: SpeakersList,
    seen: Statements,
    handovers: dict[Mode, Pace],
    when: tuple[int, frozenset[int]],
) -> list[Turn]:
    """Those who wait on one list, each under the speaking time that will then be in force."""
    rules, later = dict(speakers.rules), speakers.later_rules
    again = any(rule.then_ms is not None for rule in rules.values())
    spoken = _spoken(speakers) if again else set()
    sorts: dict[tuple[Kind, Mode, bool], Sort] = {}
    turns = []
    for name in speakers.order:
        entry = speakers.entries[name]
        if later:
            now = [one for one in later if one.inscription in (name, *_gone(speakers, later))]
            rules.update((one.kind, one.rule) for one in now)
            later = tuple(one for one in later if one not in now)
            sorts = {} if now else sorts
        second = entry.delegation in spoken
        key = (entry.kind, entry.mode, second)
        sort = sorts.get(key)
        if sort is None:
            rule = rules.get(entry.kind, UNKNOWN_RULE)
            if second and rule.then_ms is not None:
                rule = replace(rule, limit_ms=rule.then_ms)
            pace = statement_pace(seen, entry.kind, entry.mode, rule)
            remote = entry.mode is Mode.REMOTE
            sort = sorts[key] = Sort(pace, handovers[entry.mode], remote, *when)
        if again:
            spoken.add(entry.delegation)
        turns.append(Turn(name, speakers.id, sort))
    return turns


def _spoken(speakers: SpeakersList) -> set[str]:
    """The delegations that have spoken on the list: the second time may be shorter (rule 73)."""
    entries = speakers.entries.values()
    return {one.delegation for one in entries if one.status is Status.DELIVERED}


def _gone(speakers: SpeakersList, later: tuple[LaterRule, ...]) -> list[str]:
    """Who does not wait any more: a speaking time from there on is in force with the next grant."""
    return [one.inscription for one in later if one.inscription not in speakers.order]


def ms_after(at: datetime, then: datetime) -> int:
    """Whole ms from `at` to `then`; negative if `then` is over."""
    return (then - at) // MILLISECOND


def spans_ahead(organ: Organ, at: datetime, sittings: tuple[Sitting, ...]) -> list[Span]:
    """The meetings that are not over: the one in progress first, then the schedule in order.

    A meeting that should have begun and was not opened is expected to be opened at once; one that
    was adjourned does not come back; none begins before the one in progress is over.
    """
    spans = []
    current, free, over = organ.meeting, 0.0, {organ.adjourned}
    if current is not None:
        over.add(current.id)
        free = float(ms_after(at, current.interpretation_ends_at))
        spans.append(Span(current.id, 0.0, free))
    for sitting in sorted(sittings, key=lambda one: (one.starts_at, one.ends_at)):
        span = Span(
            sitting.id,
            max(0.0, free, float(ms_after(at, sitting.starts_at))),
            float(ms_after(at, sitting.ends_at)),
        )
        if span.ends > span.begins and sitting.id not in over:
            spans.append(span)
    return spans


def online_used_ms(organ: Organ, at: datetime) -> int:
    """How long remote speakers have spoken in the meeting in progress, in ms."""
    if organ.meeting is None:
        return 0
    floor = organ.floor
    entry = _entry(organ, floor) if floor is not None else None
    if floor is None or entry is None:
        return organ.meeting.online_ms
    return organ.meeting.online_ms + online_of(entry, elapsed_ms(floor, at))
