"""Writing down how the time was arranged, and taking it back; total, never refuses.

What the act changed is kept beside it (`Arrangement`). As soon as anything of that is changed by
another act, it can no longer be taken back: an undo never overrides what came later.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from app.domain import events_procedure as p
from app.domain.organ import (
    Arrangement,
    LaterRule,
    Organ,
    SpeakersList,
    Timing,
    Undoable,
)
from app.domain.procedure import Continuation, PlannedEnd
from app.domain.programme import Meeting
from app.domain.words import Act

LaterRules = tuple[LaterRule, ...]
_Timed = TypeVar("_Timed", SpeakersList, Timing)


def arranged(organ: Organ, event: p.TimeArranged, at: datetime) -> Organ:
    """The organ with its time arranged anew."""
    names = dict.fromkeys((*(limit.list for limit in event.limits), *event.closed))
    meeting = organ.meeting
    before = Arrangement(
        tuple(timing_of(organ.lists[name]) for name in names if name in organ.lists),
        organ.online_cap_ms,
        None if meeting is None else meeting.interpretation_ends_at,
        None if meeting is None else meeting.following,
        organ.ends,
        tuple(_continuing(organ, event.ends or ())),
    )
    lists = dict(organ.lists)
    for limit in event.limits:
        if limit.list in lists:
            lists[limit.list] = with_limit(lists[limit.list], limit)
    for name in event.closed:
        if name in lists:
            lists[name] = replace(lists[name], closes_at=at)
    for end in event.ends or ():
        lists = {name: _taken_in(lists[name], end, meeting) for name in lists}
    if meeting is not None and event.interpretation_ends_at is not None:
        meeting = replace(meeting, interpretation_ends_at=event.interpretation_ends_at)
    if meeting is not None and event.following is not None:
        meeting = replace(meeting, following=event.following)
    act = Undoable(organ.acts + 1, Act.TIME_ARRANGED, at, arrangement=before)
    cap_ms = organ.online_cap_ms if event.capped is None else event.capped.cap_ms
    return replace(
        organ,
        lists=lists,
        meeting=meeting,
        online_cap_ms=cap_ms,
        undoable=act,
        acts=organ.acts + 1,
        ends=with_ends(organ.ends, event.ends or ()),
    )


def followed(organ: Organ, event: p.ProgrammeChanged) -> Organ:
    """The organ with its meeting as the programme now has it."""
    organ, meeting = superseded(organ), organ.meeting
    if meeting is not None:
        meeting = replace(
            meeting,
            interpretation_ends_at=event.interpretation_ends_at or meeting.interpretation_ends_at,
            scheduled_ends_at=event.scheduled_ends_at or meeting.scheduled_ends_at,
            following=meeting.following if event.following is None else event.following,
        )
    ends = {name: end for name, end in organ.ends.items() if name not in (event.dropped or ())}
    return replace(organ, meeting=meeting, ends=ends)


def with_ends(
    before: Mapping[str, PlannedEnd], ends: tuple[PlannedEnd, ...]
) -> Mapping[str, PlannedEnd]:
    """The ends of meetings with others more; a meeting that is taken in has none of its own."""
    joined = {one for end in ends for one in end.joined}
    both = {**before, **{end.meeting: end for end in ends}}
    return {name: end for name, end in both.items() if name not in joined}


def _continuing(organ: Organ, ends: tuple[PlannedEnd, ...]) -> Iterable[tuple[str, Continuation]]:
    """The lists that were to go on in a meeting that another one takes in, and where that was."""
    joined = {one for end in ends for one in end.joined}
    for speakers in organ.lists.values():
        meeting, at = speakers.continues_in, speakers.continues_at
        if meeting is not None and at is not None and meeting in joined:
            yield speakers.id, Continuation(speakers.item, meeting, at)


def _taken_in(speakers: SpeakersList, end: PlannedEnd, current: Meeting | None) -> SpeakersList:
    """The list goes on in the meeting that takes in the one where it was to go on."""
    if speakers.continues_in not in end.joined:
        return speakers
    if current is not None and current.id == end.meeting:
        return replace(speakers, continues_in=None, continues_at=None)
    return replace(speakers, continues_in=end.meeting, continues_at=end.starts_at)


def with_limit(timed: _Timed, limit: p.LimitSet) -> _Timed:
    """A speaking time in force at once, or kept until its first speaker has the floor."""
    if limit.from_inscription is not None:
        later = LaterRule(limit.from_inscription, limit.kind, limit.rule)
        return replace(timed, later_rules=(*timed.later_rules, later))
    left = tuple(
        later for later in timed.later_rules if (later.kind, later.rule) != (limit.kind, limit.rule)
    )
    return replace(timed, rules={**timed.rules, limit.kind: limit.rule}, later_rules=left)


def in_force(speakers: SpeakersList, times: Timing) -> SpeakersList:
    """The list with other speaking times, its window as it is."""
    return replace(speakers, rules=times.rules, later_rules=times.later_rules)


def taken_back(organ: Organ, before: Arrangement) -> Organ:
    """The organ with its time as it was arranged before."""
    lists = dict(organ.lists)
    for timing in before.timings:
        lists[timing.list] = replace(
            lists[timing.list],
            rules=timing.rules,
            later_rules=timing.later_rules,
            closes_at=timing.closes_at,
            closure_announced_at=timing.closure_announced_at,
        )
    for name, place in before.continuing:
        lists[name] = replace(lists[name], continues_in=place.meeting, continues_at=place.starts_at)
    meeting = organ.meeting
    if meeting is not None and before.interpretation_ends_at is not None:
        meeting = replace(
            meeting,
            interpretation_ends_at=before.interpretation_ends_at,
            following=before.following,
        )
    return replace(
        organ,
        lists=lists,
        meeting=meeting,
        online_cap_ms=before.online_cap_ms,
        undoable=None,
        ends=before.ends,
    )


def inherited(
    later_rules: LaterRules, before: tuple[str, ...], name: str, after: tuple[str, ...]
) -> LaterRules:
    """The speaking times to come, when `name` leaves its place in the order, which is then `after`.

    "Two minutes from the fifteenth": from whoever is the fifteenth by then. With nobody after the
    last one, there is nobody whom it concerns.
    """
    if name not in before:
        return later_rules
    place = before.index(name)
    heir = after[place] if place < len(after) else None
    return tuple(
        later if later.inscription != name else replace(later, inscription=heir or name)
        for later in later_rules
        if later.inscription != name or heir is not None
    )


def exchanged(later_rules: LaterRules, places: Mapping[str, str]) -> LaterRules:
    """The same when two change places."""
    return tuple(
        replace(later, inscription=places.get(later.inscription, later.inscription))
        for later in later_rules
    )


def kept_beside(organ: Organ, name: str, change: Callable[[LaterRules], LaterRules]) -> Organ:
    """The organ, the change also made to what comes back if the arrangement is taken back."""
    act = organ.undoable
    if act is None:
        return organ
    if act.times is not None and act.times.list == name:
        times = replace(act.times, later_rules=change(act.times.later_rules))
        return replace(organ, undoable=replace(act, times=times))
    if act.arrangement is None:
        return organ
    timings = tuple(
        replace(timing, later_rules=change(timing.later_rules)) if timing.list == name else timing
        for timing in act.arrangement.timings
    )
    arrangement = replace(act.arrangement, timings=timings)
    return replace(organ, undoable=replace(act, arrangement=arrangement))


def set_beside(organ: Organ, limit: p.LimitSet) -> Organ:
    """The organ, a speaking time that is set by itself also set in what an undo brings back."""
    act = organ.undoable
    if act is None or act.times is None or act.times.list != limit.list:
        return organ
    return replace(organ, undoable=replace(act, times=with_limit(act.times, limit)))


def superseded(organ: Organ, name: str | None = None) -> Organ:
    """The organ after a list's time (None: the cap) was changed by an act of its own."""
    act = organ.undoable
    if act is None or act.arrangement is None:
        return organ
    ours = name is None or any(timing.list == name for timing in act.arrangement.timings)
    return replace(organ, undoable=None) if ours else organ


def timing_of(speakers: SpeakersList) -> Timing:
    """How the time of the list is arranged now."""
    return Timing(
        speakers.id,
        speakers.rules,
        speakers.later_rules,
        speakers.closes_at,
        speakers.closure_announced_at,
    )
