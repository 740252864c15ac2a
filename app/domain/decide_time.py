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
from app.domain.calling import is_capped, online_of
from app.domain.decide_lists import check_rule, list_named, must_be_open
from app.domain.evolve_time import with_ends, with_limit
from app.domain.organ import Floor, LaterRule, Organ, SpeakersList
from app.domain.procedure import Continuation, Message, PlannedEnd
from app.domain.programme import Sittings, as_arranged, goes_on, sitting_named, taken_in
from app.domain.refusal import Refusal
from app.domain.words import Mode, Notice, Purpose

Happened = tuple[e.Event, ...]
Rolled = tuple[SpeakersList, tuple[str, ...], Continuation | None, bool]
"""A list, those of it who roll over, where it goes on, and whether it is for the cap."""


def check_cap(cap_ms: int | None) -> None:
    """Refuse `limit_out_of_range`: a cap is a positive time."""
    if cap_ms is not None and cap_ms <= 0:
        raise Refusal("limit_out_of_range", cap_ms=cap_ms)


def arrange(organ: Organ, command: pc.ArrangeTime, at: datetime) -> Happened:
    """Judge an arrangement: all of it or nothing; refused `nothing_changes` if it is in force."""
    for name in command.close:
        must_be_open(list_named(organ, name), at)
    ends = _ends(organ, command, at)
    current = organ.meeting.id if organ.meeting is not None else None
    arranged = p.TimeArranged(
        tuple(_limits(organ, command.limits)),
        tuple(dict.fromkeys(command.close)),
        _cap(organ, command),
        next((end.ends_at for end in ends if end.meeting == current), None),
        _following(organ, command.sittings, ends),
        ends or None,
    )
    if arranged == p.TimeArranged():
        raise Refusal("nothing_changes")
    capped = arranged.capped
    rolled = rolled_by_a_cap_set(organ, capped.cap_ms, at) if capped is not None else ()
    return (arranged, *rolled)


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


def _ends(organ: Organ, command: pc.ArrangeTime, at: datetime) -> tuple[PlannedEnd, ...]:
    """The meetings that end otherwise from now on, each with those that it takes in."""
    found, arranged = list[PlannedEnd](), organ.ends
    for end in command.ends:
        _must_be_known(organ, command.sittings, end.meeting)
        held = as_arranged(command.sittings, arranged)
        starts_at, ends_at = _span(organ, held, end.meeting, at)
        if end.ends_at <= at:
            raise Refusal("closes_in_past", closes_at=end.ends_at)
        if end.ends_at <= starts_at:
            raise Refusal("end_before_start", meeting=end.meeting)
        joined = taken_in(command.sittings, end.meeting, end.ends_at)
        if end.ends_at != ends_at:
            own = sitting_named(command.sittings, end.meeting)
            scheduled = None if own is None else own.ends_at
            planned = PlannedEnd(end.meeting, starts_at, end.ends_at, joined, scheduled)
            found.append(planned)
            arranged = with_ends(arranged, (planned,))
    return tuple(found)


def _must_be_known(organ: Organ, sittings: Sittings, meeting: str) -> None:
    in_progress = organ.meeting is not None and organ.meeting.id == meeting
    if not in_progress and sitting_named(sittings, meeting) is None:
        raise Refusal("unknown_meeting", meeting=meeting)


def _span(organ: Organ, held: Sittings, meeting: str, at: datetime) -> tuple[datetime, datetime]:
    """Begin and end of a meeting that is in progress or to come, as they are arranged by now.

    Refused `meeting_over` for one that is not held any more: another one may have taken it in.
    """
    current = organ.meeting
    if current is not None and current.id == meeting:
        return current.opened_at, current.interpretation_ends_at
    own = sitting_named(held, meeting)
    if own is None or own.ends_at <= at or organ.adjourned == meeting:
        raise Refusal("meeting_over", meeting=meeting)
    return own.starts_at, own.ends_at


def _following(
    organ: Organ, sittings: Sittings, ends: tuple[PlannedEnd, ...]
) -> tuple[Continuation, ...] | None:
    """Where the items of the meeting in progress go on then; None if that stays as it is."""
    if organ.meeting is None or not ends:
        return None
    held = as_arranged(sittings, with_ends(organ.ends, ends))
    items = frozenset(speakers.item for speakers in organ.lists.values())
    found = goes_on(held, organ.meeting.id, items)
    return None if found == (organ.meeting.following or ()) else found


def roll_over(organ: Organ, command: pc.RollOver, at: datetime) -> Happened:
    """Judge a roll-over by hand."""
    speakers = list_named(organ, command.list)
    if command.starts_at <= at:
        raise Refusal("closes_in_past", starts_at=command.starts_at)
    if not speakers.order or speakers.continues_in == command.meeting:
        raise Refusal("nothing_changes")
    goes_on = Continuation(speakers.item, command.meeting, command.starts_at)
    return told(organ, at, [(speakers, speakers.order, goes_on, False)])


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
    return told(organ, at, rolled)


def rolled_by_cap(organ: Organ, floor: Floor, used_ms: int, at: datetime) -> Happened:
    """Which remote entries roll over because this statement uses up the remote speaking time."""
    meeting, cap_ms = organ.meeting, organ.online_cap_ms
    if meeting is None or cap_ms is None:
        return ()
    entry = organ.lists[floor.list].entries[floor.inscription]
    after = meeting.online_ms + online_of(entry, used_ms)
    if not meeting.online_ms < cap_ms <= after:
        return ()
    return told(organ, at, _remote(organ))


def rolled_by_a_cap_set(organ: Organ, cap_ms: int | None, at: datetime) -> Happened:
    """The same where a cap is set that is used up already: those who wait are told at once."""
    if is_capped(organ) or not is_capped(replace(organ, online_cap_ms=cap_ms)):
        return ()
    return told(organ, at, _remote(organ))


def _remote(organ: Organ) -> Iterable[Rolled]:
    """The remote entries of each list, and the meeting in which its item goes on."""
    following = organ.meeting.following if organ.meeting is not None else None
    places = {one.item: one for one in following or ()}
    for speakers in organ.lists.values():
        remote = tuple(one for one in speakers.order if speakers.entries[one].mode is Mode.REMOTE)
        if remote:
            yield speakers, remote, places.get(speakers.item), True


def told(organ: Organ, at: datetime, rolled: Iterable[Rolled]) -> Happened:
    """Each roll-over, and the notice of it to all whom it concerns."""
    happened: list[e.Event] = []
    for number, (speakers, entries, place, capped) in enumerate(rolled, organ.numbered + 1):
        meeting = place.meeting if place else None
        starts_at = place.starts_at if place else None
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
