"""Writing down how the time was arranged, and taking it back; total, never refuses.

What the act changed is kept beside it (`Arrangement`). As soon as anything of that is changed by
another act, it can no longer be taken back: an undo never overrides what came later.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from app.domain import events_procedure as p
from app.domain.organ import Arrangement, LaterRule, Organ, SpeakersList, Timing, Undoable
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
    )
    lists = dict(organ.lists)
    for limit in event.limits:
        if limit.list in lists:
            lists[limit.list] = with_limit(lists[limit.list], limit)
    for name in event.closed:
        if name in lists:
            lists[name] = replace(lists[name], closes_at=at)
    if meeting is not None and event.interpretation_ends_at is not None:
        meeting = replace(meeting, interpretation_ends_at=event.interpretation_ends_at)
    act = Undoable(organ.acts + 1, Act.TIME_ARRANGED, at, arrangement=before)
    cap_ms = organ.online_cap_ms if event.capped is None else event.capped.cap_ms
    return replace(
        organ,
        lists=lists,
        meeting=meeting,
        online_cap_ms=cap_ms,
        undoable=act,
        acts=organ.acts + 1,
    )


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
    meeting = organ.meeting
    if meeting is not None and before.interpretation_ends_at is not None:
        meeting = replace(meeting, interpretation_ends_at=before.interpretation_ends_at)
    return replace(
        organ, lists=lists, meeting=meeting, online_cap_ms=before.online_cap_ms, undoable=None
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
