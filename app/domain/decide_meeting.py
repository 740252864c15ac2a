"""Rules of the meeting: scheduled, in session, suspended, in session, adjourned; chair and item.

A meeting ends when interpretation ends: at its scheduled end, or its scheduled length after it was
opened, whichever comes first (interpreters on a virtual platform work two hours).
"""

from datetime import datetime
from typing import assert_never

from app.domain import commands as c
from app.domain import events as e
from app.domain.decide_time import rolled_by_cap, rolled_by_end
from app.domain.evolve import evolve
from app.domain.organ import Organ
from app.domain.procedure import Continuation
from app.domain.programme import Meeting
from app.domain.refusal import Refusal
from app.domain.timekeeping import elapsed_ms, interpretation_end, is_due
from app.domain.words import ClosedBy, Phase


def decide(organ: Organ, command: c.MeetingCommand, at: datetime) -> tuple[e.Event, ...]:
    """Judge a command on the meeting, the chair or the item."""
    match command:
        case c.CallToOrder():
            return _call_to_order(organ, command, at)
        case c.Suspend():
            return _suspend(organ, at)
        case c.Resume():
            if meeting_of(organ).phase is not Phase.SUSPENDED:
                raise Refusal("meeting_not_suspended")
            return (e.Resumed(),)
        case c.Adjourn():
            return adjourned(organ, command.following, at)
        case c.TakeChair(officer):
            if organ.presiding == officer:
                raise Refusal("already_presiding", officer=officer)
            return (e.ChairTaken(officer),)
        case c.TakeUpItem(item):
            meeting_of(organ)
            if organ.item == item:
                raise Refusal("nothing_changes")
            return (e.ItemTakenUp(item),)
        case _:
            assert_never(command)


def meeting_of(organ: Organ) -> Meeting:
    """The meeting in progress; refused `not_in_session` if there is none."""
    if organ.meeting is None:
        raise Refusal("not_in_session")
    return organ.meeting


def in_session(organ: Organ) -> Meeting:
    """The meeting, in session; refused if there is none or if it is suspended."""
    meeting = meeting_of(organ)
    if meeting.phase is Phase.SUSPENDED:
        raise Refusal("meeting_suspended")
    return meeting


def overdue(organ: Organ, at: datetime) -> tuple[e.Event, ...]:
    """The end of a statement whose limit has passed though the alarm has not yet said so.

    The official duration is the limit, not the instant at which somebody noticed.
    """
    if organ.floor is None or not is_due(organ.floor, at):
        return ()
    limit_ms = organ.floor.limit_ms
    end = e.StatementEnded(organ.floor.id, limit_ms, ClosedBy.LIMIT)
    return (end, *rolled_by_cap(organ, organ.floor, limit_ms, at))


def _call_to_order(organ: Organ, command: c.CallToOrder, at: datetime) -> tuple[e.Event, ...]:
    if organ.meeting is not None:
        raise Refusal("already_in_session", meeting=organ.meeting.id)
    ends_at = interpretation_end(at, command.ends_at, command.lasts_ms)
    scheduled = command.scheduled_ends_at
    return (e.CalledToOrder(command.meeting, ends_at, command.following or None, scheduled),)


def _suspend(organ: Organ, at: datetime) -> tuple[e.Event, ...]:
    in_session(organ)
    ended = overdue(organ, at)
    if ended or organ.floor is None or organ.floor.running_since is None:
        return (*ended, e.Suspended())
    return (e.Suspended(elapsed_ms(organ.floor, at)),)


def adjourned(
    organ: Organ, following: tuple[Continuation, ...], at: datetime
) -> tuple[e.Event, ...]:
    """The end of the meeting, before which those who were not reached roll over."""
    meeting_of(organ)
    if organ.points:
        raise Refusal("point_open", point=organ.points[-1].id)
    ended = overdue(organ, at)
    if organ.floor is not None and not ended:
        raise Refusal("floor_occupied", floor=organ.floor.id)
    for event in ended:
        organ = evolve(organ, event, at)
    return (*ended, *rolled_by_end(organ, following, at), e.Adjourned())
