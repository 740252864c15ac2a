"""evolve(organ, event, at) -> organ: writes down what happened; total, never refuses.

The only fold: the desk, the hub, `verify` and the tests all use this one. An event that names what
is not there changes nothing.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import events as e
from app.domain import evolve_floor as floor
from app.domain import evolve_lists as lists
from app.domain import evolve_procedure as procedure
from app.domain.evolve_time import superseded
from app.domain.organ import Organ
from app.domain.programme import Meeting
from app.domain.words import Pause, Phase

MeetingEvent = (
    e.CalledToOrder | e.Suspended | e.Resumed | e.Adjourned | e.ChairTaken | e.ItemTakenUp
)


def evolve(organ: Organ, event: e.Event, at: datetime) -> Organ:
    """The organ after `event`, which happened at `at` (aware UTC)."""
    if isinstance(event, MeetingEvent):
        return _meeting(organ, event, at)
    if isinstance(event, lists.WindowEvent):
        return lists.evolve_window(organ, event, at)
    if isinstance(event, lists.EntryEvent):
        return lists.evolve_entry(organ, event, at)
    if isinstance(event, floor.FloorEvent):
        return floor.evolve(organ, event, at)
    return procedure.evolve(organ, event, at)


def _meeting(organ: Organ, event: MeetingEvent, at: datetime) -> Organ:
    match event:
        case e.CalledToOrder(meeting, ends_at, following, scheduled):
            opened = Meeting(meeting, Phase.IN_SESSION, at, ends_at, 0, following, scheduled)
            return replace(_lists(_held_after_all(organ, meeting), meeting), meeting=opened)
        case e.Suspended(used_ms):
            return _suspended(organ, used_ms)
        case e.Resumed():
            return _resumed(organ, at)
        case e.Adjourned():
            organ = replace(_lists(organ), points=(), motions=(), undoable=None)
            over = organ.adjourned if organ.meeting is None else organ.meeting.id
            ends = {name: end for name, end in organ.ends.items() if name != over}
            return replace(organ, meeting=None, item=None, floor=None, adjourned=over, ends=ends)
        case e.ChairTaken(officer):
            return replace(organ, presiding=officer)
        case e.ItemTakenUp(item):
            return replace(organ, item=item)
        case _:
            assert_never(event)


def _held_after_all(organ: Organ, meeting: str) -> Organ:
    """A meeting that another one was to take in is called by itself: the break was kept.

    What was arranged for a meeting that has begun is no longer taken back with the arrangement.
    """
    ends = {name: end for name, end in organ.ends.items() if meeting not in end.joined}
    concerned = meeting in organ.ends or len(ends) < len(organ.ends)
    return replace(superseded(organ), ends=ends) if concerned else organ


def _lists(organ: Organ, reached: str | None = None) -> Organ:
    """The lists between two meetings: replies wait again, a roll-over has reached its end."""
    lists = {}
    for name, speakers in organ.lists.items():
        lists[name] = replace(speakers, taken_up=False)
        if speakers.continues_in == reached:
            lists[name] = replace(lists[name], continues_in=None, continues_at=None)
    return replace(organ, lists=lists)


def _suspended(organ: Organ, used_ms: int | None) -> Organ:
    if organ.meeting is None:
        return organ
    meeting = replace(organ.meeting, phase=Phase.SUSPENDED)
    if organ.floor is None or used_ms is None:
        return replace(organ, meeting=meeting)
    frozen = replace(organ.floor, used_ms=used_ms, running_since=None, paused=Pause.SUSPENSION)
    return replace(organ, meeting=meeting, floor=frozen)


def _resumed(organ: Organ, at: datetime) -> Organ:
    if organ.meeting is None:
        return organ
    meeting = replace(organ.meeting, phase=Phase.IN_SESSION)
    if organ.floor is None or organ.floor.paused is not Pause.SUSPENSION:
        return replace(organ, meeting=meeting)
    return replace(
        organ, meeting=meeting, floor=replace(organ.floor, running_since=at, paused=None)
    )
