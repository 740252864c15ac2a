"""Rules of the floor and its clock: at most one holder, and the limit closes by itself.

Giving the floor names whom the chair saw as next; when two chairs press at once, one advances. The
limit is enforced to the millisecond: a command that comes after it finds the statement over, even
before the alarm has said so.
"""

from datetime import datetime
from typing import assert_never

from app.domain import commands as c
from app.domain import events as e
from app.domain.decide_lists import LONGEST_MS, entry_named
from app.domain.decide_meeting import in_session, overdue
from app.domain.organ import Floor, Inscription, Organ, SpeakersList
from app.domain.refusal import Refusal
from app.domain.timekeeping import due_at, elapsed_ms, is_due
from app.domain.words import ClosedBy, Pause, Start, Status


def decide(organ: Organ, command: c.FloorCommand, at: datetime) -> tuple[e.Event, ...]:
    """Judge a command on the floor or its clock."""
    match command:
        case c.GiveFloor():
            return _give_floor(organ, command, at)
        case c.EndStatement(name):
            floor = _floor(organ, name)
            return overdue(organ, at) or (
                e.StatementEnded(name, elapsed_ms(floor, at), ClosedBy.CHAIR),
            )
        case c.ExpireFloor(name):
            return _expire(organ, name, at)
        case c.HoldFloor(name):
            return (e.FloorHeld(name, elapsed_ms(_in_time(organ, name, at), at)),)
        case c.ExtendTime(name, by_ms):
            return _extend(_in_time(organ, name, at), by_ms)
        case c.Undo(act):
            return _undo(organ, act)
        case c.StartClock() | c.PauseClock() | c.ResumeClock():
            return _clock(organ, command, at)
        case _:
            assert_never(command)


def _floor(organ: Organ, name: str) -> Floor:
    """The floor that the sender saw, if it is still held."""
    if organ.floor is None:
        raise Refusal("no_floor", floor=name)
    if organ.floor.id != name:
        raise Refusal("floor_changed", floor=organ.floor.id)
    return organ.floor


def _in_time(organ: Organ, name: str, at: datetime) -> Floor:
    """The floor that the sender saw, whose limit has not yet closed it."""
    floor = _floor(organ, name)
    if is_due(floor, at):
        raise Refusal("time_expired", floor=name, due_at=due_at(floor))
    return floor


def _give_floor(organ: Organ, command: c.GiveFloor, at: datetime) -> tuple[e.Event, ...]:
    in_session(organ)
    entry, speakers = entry_named(organ, command.inscription)
    _must_be_next(entry, speakers)
    ended = _end_for_next(organ, command, at)
    taken_up = () if organ.item == speakers.item else (e.ItemTakenUp(speakers.item),)
    return (*ended, *taken_up, _grant(organ, entry, speakers, ended=bool(ended)))


def _must_be_next(entry: Inscription, speakers: SpeakersList) -> None:
    if entry.status is Status.HELD:
        return
    if entry.status is not Status.WAITING or speakers.order[0] != entry.id:
        following = {"next": speakers.order[0]} if speakers.order else {}
        raise Refusal("list_changed", inscription=entry.id, **following)


def _end_for_next(organ: Organ, command: c.GiveFloor, at: datetime) -> tuple[e.Event, ...]:
    """End the statement in progress, if the sender saw it."""
    ended = overdue(organ, at)
    if organ.floor is None or ended:
        return ended
    if command.floor is None:
        raise Refusal("floor_occupied", floor=organ.floor.id)
    floor = _floor(organ, command.floor)
    return (e.StatementEnded(floor.id, elapsed_ms(floor, at), ClosedBy.CHAIR),)


def _grant(
    organ: Organ, entry: Inscription, speakers: SpeakersList, *, ended: bool
) -> e.FloorGiven:
    rule = speakers.rules[entry.kind]
    kept = organ.held.get(entry.id)
    waiting = tuple(one for one in speakers.order if one != entry.id)
    return e.FloorGiven(
        floor=f"f{organ.floors + 1}",
        inscription=entry.id,
        limit_ms=kept.limit_ms if kept else rule.limit_ms,
        amber_ms=kept.amber_ms if kept else rule.amber_ms,
        grace_ms=kept.grace_ms if kept else rule.grace_ms,
        enforcement=kept.enforcement if kept else rule.enforcement,
        used_ms=kept.used_ms if kept else 0,
        started=speakers.start is Start.ON_GRANT,
        announced=waiting[: speakers.announce_ahead],
        next=ended,
    )


def _expire(organ: Organ, name: str, at: datetime) -> tuple[e.Event, ...]:
    floor = _floor(organ, name)
    due = due_at(floor)
    if due is None or at < due:
        raise Refusal("not_due", floor=name, due_at=due)
    return overdue(organ, at)


def _extend(floor: Floor, by_ms: int) -> tuple[e.Event, ...]:
    limit_ms = floor.limit_ms + by_ms
    if by_ms == 0:
        raise Refusal("nothing_changes")
    if not 0 < limit_ms <= LONGEST_MS:
        raise Refusal("limit_out_of_range", limit_ms=limit_ms)
    return (e.TimeExtended(floor.id, by_ms),)


def _clock(
    organ: Organ, command: c.StartClock | c.PauseClock | c.ResumeClock, at: datetime
) -> tuple[e.Event, ...]:
    in_session(organ)
    floor = _in_time(organ, command.floor, at)
    running = floor.running_since is not None
    waits = not running and floor.paused is None
    match command:
        case c.StartClock():
            if not waits:
                raise Refusal("clock_running" if running else "clock_paused", floor=floor.id)
            return (e.ClockStarted(floor.id),)
        case c.PauseClock():
            if not running:
                raise Refusal("clock_not_started" if waits else "clock_paused", floor=floor.id)
            return (e.ClockPaused(floor.id, elapsed_ms(floor, at)),)
        case c.ResumeClock():
            if floor.paused is not Pause.CHAIR:
                raise Refusal("clock_not_started" if waits else "clock_not_paused", floor=floor.id)
            return (e.ClockResumed(floor.id),)


def _undo(organ: Organ, act: int) -> tuple[e.Event, ...]:
    in_session(organ)
    if organ.undoable is None:
        raise Refusal("nothing_to_undo")
    if organ.undoable.id != act:
        raise Refusal("undo_changed", act=organ.undoable.id)
    return (e.ActUndone(act),)
