"""Rules of the time that is left: arranged anew in one act, rolled over to another meeting.

An arrangement is judged as the single commands of which it is made would be; what changes nothing
in it is left out. Who is not reached keeps the order, and is told in which meeting it goes on.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.domain import commands_procedure as pc
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.calling import online_of
from app.domain.decide_lists import check_rule, list_named, must_be_open
from app.domain.evolve_time import with_limit
from app.domain.organ import Floor, LaterRule, Organ, SpeakersList
from app.domain.procedure import Continuation, Message
from app.domain.refusal import Refusal
from app.domain.words import Mode, Notice, Purpose

Happened = tuple[e.Event, ...]


def check_cap(cap_ms: int | None) -> None:
    """Refuse `limit_out_of_range`: a cap is a positive time."""
    if cap_ms is not None and cap_ms <= 0:
        raise Refusal("limit_out_of_range", cap_ms=cap_ms)


def arrange(organ: Organ, command: pc.ArrangeTime, at: datetime) -> Happened:
    """Judge an arrangement: all of it or nothing; refused `nothing_changes` if it is in force."""
    for name in command.close:
        must_be_open(list_named(organ, name), at)
    arranged = p.TimeArranged(
        tuple(_limits(organ, command.limits)),
        tuple(dict.fromkeys(command.close)),
        _cap(organ, command),
        _end(organ, command, at),
    )
    if arranged == p.TimeArranged():
        raise Refusal("nothing_changes")
    return (arranged,)


def _limits(organ: Organ, limits: Iterable[pc.TimeLimit]) -> Iterable[p.LimitSet]:
    lists: dict[str, SpeakersList] = {}
    for limit in limits:
        speakers = lists.get(limit.list) or list_named(organ, limit.list)
        before = speakers.rules.get(limit.kind)
        if before is None:
            raise Refusal("kind_not_offered", list=limit.list, kind=limit.kind)
        how = limit.enforcement or before.enforcement
        rule = replace(before, limit_ms=limit.limit_ms, enforcement=how)
        check_rule(rule)
        first = limit.from_inscription
        if first is not None and first not in speakers.order:
            raise Refusal("list_changed", inscription=first)
        known = first is not None and LaterRule(first, limit.kind, rule) in speakers.later_rules
        if not known and (first is not None or rule != before):
            change = p.LimitSet(limit.list, limit.kind, rule, first)
            lists[limit.list] = with_limit(speakers, change)
            yield change


def _cap(organ: Organ, command: pc.ArrangeTime) -> p.OnlineCapped | None:
    check_cap(command.cap_ms)
    asked = command.cap_ms is not None or command.lift_cap
    if not asked or command.cap_ms == organ.online_cap_ms:
        return None
    return p.OnlineCapped(command.cap_ms)


def _end(organ: Organ, command: pc.ArrangeTime, at: datetime) -> datetime | None:
    """The new end of interpretation of the meeting in progress, which the sender has named."""
    if command.ends_at is None:
        return None
    if organ.meeting is None:
        raise Refusal("not_in_session")
    if organ.meeting.id != command.meeting:
        raise Refusal("meeting_changed", meeting=organ.meeting.id)
    if command.ends_at <= at:
        raise Refusal("closes_in_past", closes_at=command.ends_at)
    same = command.ends_at == organ.meeting.interpretation_ends_at
    return None if same else command.ends_at


def roll_over(organ: Organ, command: pc.RollOver, at: datetime) -> Happened:
    """Judge a roll-over by hand."""
    speakers = list_named(organ, command.list)
    if command.starts_at <= at:
        raise Refusal("closes_in_past", starts_at=command.starts_at)
    if not speakers.order or speakers.continues_in == command.meeting:
        raise Refusal("nothing_changes")
    goes_on = Continuation(speakers.item, command.meeting, command.starts_at)
    return _told(organ, at, [(speakers, speakers.order, goes_on, False)])


def rolled_by_end(organ: Organ, following: tuple[Continuation, ...], at: datetime) -> Happened:
    """Who was not reached when the meeting ends: each list goes on where its item does."""
    known = organ.meeting.following if organ.meeting is not None else None
    places = {one.item: one for one in following or known or ()}
    rolled = []
    for speakers in organ.lists.values():
        goes_on = places.get(speakers.item)
        called = speakers.purpose is not Purpose.MOTION and speakers.stopped is None
        if goes_on and called and speakers.order and speakers.continues_in != goes_on.meeting:
            rolled.append((speakers, speakers.order, goes_on, False))
    return _told(organ, at, rolled)


def rolled_by_cap(organ: Organ, floor: Floor, used_ms: int, at: datetime) -> Happened:
    """Which remote entries roll over because this statement uses up the remote speaking time."""
    meeting, cap_ms = organ.meeting, organ.online_cap_ms
    if meeting is None or cap_ms is None:
        return ()
    entry = organ.lists[floor.list].entries[floor.inscription]
    after = meeting.online_ms + online_of(entry, used_ms)
    if not meeting.online_ms < cap_ms <= after:
        return ()
    places = {one.item: one for one in meeting.following or ()}
    rolled = []
    for speakers in organ.lists.values():
        remote = tuple(
            one
            for one in speakers.order
            if speakers.entries[one].mode is Mode.REMOTE and one != floor.inscription
        )
        if remote:
            rolled.append((speakers, remote, places.get(speakers.item), True))
    return _told(organ, at, rolled)


Rolled = tuple[SpeakersList, tuple[str, ...], Continuation | None, bool]


def _told(organ: Organ, at: datetime, rolled: Iterable[Rolled]) -> Happened:
    """Each roll-over, and the notice of it to all whom it concerns."""
    happened: list[e.Event] = []
    for number, (speakers, entries, goes_on, capped) in enumerate(rolled, organ.numbered + 1):
        meeting = goes_on.meeting if goes_on else None
        starts_at = goes_on.starts_at if goes_on else None
        notice = Message(
            id=f"n{number}",
            at=at,
            notice=Notice.ROLLED_OVER,
            mode=Mode.REMOTE if capped else None,
            list=speakers.id,
            meeting=meeting,
            starts_at=starts_at,
        )
        rolls = p.RolledOver(speakers.id, entries, meeting, starts_at, capped)
        happened += [rolls, p.Announced(notice)]
    return tuple(happened)
