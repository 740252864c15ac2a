"""Rules of the floor and its clock: at most one holder, and the limit closes by itself.

Giving the floor names whom the chair saw as next; when two chairs press at once, one advances. The
limit is enforced to the millisecond: a command that comes after it finds the statement over, even
before the alarm has said so.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import commands as c
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.calling import callable_now, is_capped
from app.domain.decide_lists import LONGEST_MS, entry_named
from app.domain.decide_meeting import in_session, overdue
from app.domain.decide_procedure import no_motion_before, no_open_point
from app.domain.decide_time import rolled_by_cap
from app.domain.eligibility import OFFICER_TIME, on_a_pending_motion
from app.domain.evolve import evolve
from app.domain.organ import Floor, Inscription, Organ, SpeakersList, SpeakingRule
from app.domain.refusal import Refusal
from app.domain.timekeeping import due_at, elapsed_ms, is_due
from app.domain.words import (
    Act,
    Category,
    ClosedBy,
    Enforcement,
    Mode,
    Pause,
    Purpose,
    Start,
    Status,
)

Happened = tuple[e.Event, ...]
LATER_PURPOSES = (Purpose.REPLY, Purpose.EXPLANATION)
"""What these lists are for comes at the end of the meeting or of the day (rules 73, 88)."""


def decide(organ: Organ, command: c.FloorCommand, at: datetime) -> Happened:
    """Judge a command on the floor or its clock."""
    match command:
        case c.GiveFloor():
            return _give_floor(organ, command, at)
        case c.EndStatement(name):
            floor = _floor(organ, name)
            return overdue(organ, at) or _end(organ, floor, at)
        case c.ExpireFloor(name):
            return _expire(organ, name, at)
        case c.HoldFloor(name):
            floor = _in_time(organ, name, at)
            used_ms = elapsed_ms(floor, at)
            return (e.FloorHeld(name, used_ms), *rolled_by_cap(organ, floor, used_ms, at))
        case c.ExtendTime(name, by_ms):
            return _extend(_in_time(organ, name, at), by_ms, at)
        case c.Undo(act):
            return _undo(organ, act, at)
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


def _give_floor(organ: Organ, command: c.GiveFloor, at: datetime) -> Happened:
    in_session(organ)
    no_open_point(organ)
    entry, speakers = entry_named(organ, command.inscription)
    if entry.status not in (Status.WAITING, Status.HELD):
        raise _changed(organ, entry, speakers)
    if entry.category is not Category.SECRETARIAT:
        # The secretariat may be given the floor at any time (rule 70).
        _is_called(organ, speakers)
    ended = _end_for_next(organ, command, at)
    before = organ
    for event in ended:
        organ = evolve(organ, event, at)
    speakers = organ.lists[speakers.id]
    _must_be_next(organ, entry, speakers)
    own_item = speakers.purpose is not Purpose.MOTION and organ.item != speakers.item
    taken_up = (e.ItemTakenUp(speakers.item),) if own_item else ()
    left = organ.item or "" if own_item else None
    given = _grant(organ, entry, speakers, ended=before.floor is not None, left=left)
    return (*ended, *taken_up, given)


def _is_called(organ: Organ, speakers: SpeakersList) -> None:
    """The list must be one from which speakers are called now."""
    no_motion_before(organ, speakers)
    on_a_pending_motion(organ, speakers)
    if speakers.stopped is not None:
        raise Refusal("debate_stopped", list=speakers.id, by=speakers.stopped)
    if speakers.purpose in LATER_PURPOSES and not speakers.taken_up:
        raise Refusal("not_taken_up", list=speakers.id)


def _must_be_next(organ: Organ, entry: Inscription, speakers: SpeakersList) -> None:
    if is_capped(organ) and entry.mode is Mode.REMOTE:
        raise Refusal("online_cap_reached", cap_ms=organ.online_cap_ms)
    if entry.status is Status.HELD:
        return
    if entry.id not in callable_now(organ, speakers)[:1]:
        raise _changed(organ, entry, speakers)


def _changed(organ: Organ, entry: Inscription, speakers: SpeakersList) -> Refusal:
    waiting = callable_now(organ, speakers)
    following = {"next": waiting[0]} if waiting else {}
    return Refusal("list_changed", inscription=entry.id, **following)


def _end_for_next(organ: Organ, command: c.GiveFloor, at: datetime) -> Happened:
    """End the statement in progress, if the sender saw it."""
    ended = overdue(organ, at)
    if organ.floor is None or ended:
        return ended
    if command.floor is None:
        raise Refusal("floor_occupied", floor=organ.floor.id)
    return _end(organ, _floor(organ, command.floor), at)


def _end(organ: Organ, floor: Floor, at: datetime) -> Happened:
    used_ms = elapsed_ms(floor, at)
    end = e.StatementEnded(floor.id, used_ms, ClosedBy.CHAIR)
    return (end, *rolled_by_cap(organ, floor, used_ms, at))


def _grant(
    organ: Organ, entry: Inscription, speakers: SpeakersList, *, ended: bool, left: str | None
) -> e.FloorGiven:
    """The grant, with the speaking times that come into force with it.

    Time that the statement has used already stays used, however the speaker comes back.
    """
    waiting = tuple(one for one in callable_now(organ, speakers) if one != entry.id)
    in_force = tuple(
        p.LimitSet(speakers.id, later.kind, later.rule)
        for later in speakers.later_rules
        if later.inscription == entry.id or later.inscription not in speakers.order
    )
    rules = {**speakers.rules, **{change.kind: change.rule for change in in_force}}
    rule = _for_the_second(speakers, entry, rules.get(entry.kind, OFFICER_TIME))
    kept = organ.held.get(entry.id) or organ.laid_by.get(entry.id)
    return e.FloorGiven(
        floor=f"f{organ.floors + 1}",
        inscription=entry.id,
        limit_ms=kept.limit_ms if kept else rule.limit_ms,
        amber_ms=kept.amber_ms if kept else rule.amber_ms,
        grace_ms=kept.grace_ms if kept else rule.grace_ms,
        enforcement=kept.enforcement if kept else rule.enforcement,
        used_ms=entry.used_ms,
        started=speakers.start is Start.ON_GRANT,
        announced=waiting[: speakers.announce_ahead],
        next=ended,
        left=left,
        in_force=in_force or None,
    )


def _for_the_second(speakers: SpeakersList, entry: Inscription, rule: SpeakingRule) -> SpeakingRule:
    """A delegation's second statement may be shorter (right of reply: ten minutes, then five)."""
    if rule.then_ms is None:
        return rule
    second = any(
        other.delegation == entry.delegation and other.status is Status.DELIVERED
        for other in speakers.entries.values()
    )
    return replace(rule, limit_ms=rule.then_ms) if second else rule


def _expire(organ: Organ, name: str, at: datetime) -> Happened:
    floor = _floor(organ, name)
    due = due_at(floor)
    if due is None or at < due:
        raise Refusal("not_due", floor=name, due_at=due)
    return overdue(organ, at)


def _extend(floor: Floor, by_ms: int, at: datetime) -> Happened:
    limit_ms = floor.limit_ms + by_ms
    if by_ms == 0:
        raise Refusal("nothing_changes")
    if not 0 < limit_ms <= LONGEST_MS:
        raise Refusal("limit_out_of_range", limit_ms=limit_ms)
    if by_ms < 0:
        _not_below_what_is_used(floor, limit_ms, at)
    return (e.TimeExtended(floor.id, by_ms),)


def _not_below_what_is_used(floor: Floor, limit_ms: int, at: datetime) -> None:
    """Refuse `limit_below_used`: the record would tell of less time than was spoken.

    The floor would close at once; a chair who wants the speaker to stop ends the statement.
    """
    used_ms = elapsed_ms(floor, at)
    if limit_ms < used_ms:
        raise Refusal("limit_below_used", limit_ms=limit_ms, used_ms=used_ms)


def _not_over_at_once(floor: Floor, limit_ms: int, at: datetime) -> None:
    """Refuse `limit_below_used` if the old limit would have closed the floor: it was made use of.

    Where no limit closes it, and within the grace, it comes back as it was: overtime counts on.
    """
    used_ms = elapsed_ms(floor, at)
    if floor.enforcement is Enforcement.CLOSE and limit_ms + floor.grace_ms < used_ms:
        raise Refusal("limit_below_used", limit_ms=limit_ms, used_ms=used_ms)


def _clock(
    organ: Organ, command: c.StartClock | c.PauseClock | c.ResumeClock, at: datetime
) -> Happened:
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
            no_open_point(organ)
            if floor.paused is not Pause.CHAIR:
                raise Refusal("clock_not_started" if waits else "clock_not_paused", floor=floor.id)
            return (e.ClockResumed(floor.id),)


def _undo(organ: Organ, act: int, at: datetime) -> Happened:
    last, floor = organ.undoable, organ.floor
    if last is None or last.act is not Act.TIME_ARRANGED:
        in_session(organ)
        no_open_point(organ)
    if last is None:
        raise Refusal("nothing_to_undo")
    if last.id != act:
        raise Refusal("undo_changed", act=last.id)
    if last.act is Act.TIME_EXTENDED and floor is not None and last.by_ms > 0:
        _not_over_at_once(floor, floor.limit_ms - last.by_ms, at)
    return (e.ActUndone(act),)
