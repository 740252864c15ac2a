"""Writing down points of order, motions, replies, exchanges and messages; total, never refuses."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import events_procedure as p
from app.domain.evolve_lists import leaving, settled, with_entry, with_list, without
from app.domain.evolve_time import arranged, exchanged, followed, kept_beside, superseded
from app.domain.evolve_undo import told_by
from app.domain.organ import Inscription, Organ, Placement, SpeakersList
from app.domain.precedence import inserted, placed_after
from app.domain.procedure import Message, Swap
from app.domain.words import MotionKind, Pause, Role, Status

REMEMBERED = 50
"""How many announcements are shown to all, and to each delegation; the journal keeps every one."""


def evolve(organ: Organ, event: p.ProcedureEvent, at: datetime) -> Organ:
    """The organ after an event beside the list and the floor."""
    match event:
        case p.PointRaised() | p.PointRuled():
            return _point(organ, event, at)
        case p.MotionProposed() | p.MotionWithdrawn() | p.MotionDecided() | p.DebateStopped():
            return _motion(organ, event)
        case p.ReplyRequested(entry) | p.Invited(entry):
            return _received(organ, entry)
        case p.ReplyGranted() | p.ReplyDenied() | p.RankConfirmed():
            return _answered(organ, event)
        case p.SwapProposed() | p.SwapAgreed() | p.Swapped() | p.SwapDeclined() | p.SwapLapsed():
            return _swap(organ, event, at)
        case p.RepliesTaken() | p.RolledOver() | p.StandbyCalled():
            return _listed(organ, event)
        case p.OnlineCapped(cap_ms):
            return replace(superseded(organ), online_cap_ms=cap_ms)
        case p.TimeArranged():
            return arranged(organ, event, at)
        case p.ProgrammeChanged():
            return followed(organ, event)
        case p.Announced(message):
            return _announced(organ, message)
        case _:
            assert_never(event)


def _announced(organ: Organ, message: Message) -> Organ:
    """The organ with a message more, less the oldest: nobody's crowd out another's."""
    messages = (*organ.messages, message)
    same = [other for other in messages if other.delegation == message.delegation]
    forgotten = tuple(same[:-REMEMBERED])
    left = tuple(other for other in messages if other not in forgotten)
    act = organ.undoable
    if act is not None and told_by(act, message):
        act = replace(act, forgotten=(*act.forgotten, *forgotten))
    return replace(organ, messages=left, numbered=organ.numbered + 1, undoable=act)


def _point(organ: Organ, event: p.PointRaised | p.PointRuled, at: datetime) -> Organ:
    floor = organ.floor
    if isinstance(event, p.PointRaised):
        if floor is not None and event.used_ms is not None:
            floor = replace(
                floor, used_ms=event.used_ms, running_since=None, paused=Pause.POINT_OF_ORDER
            )
        points = (*organ.points, event.point)
        return replace(organ, points=points, floor=floor, numbered=organ.numbered + 1)
    points = tuple(point for point in organ.points if point.id != event.point)
    if not points and floor is not None and floor.paused is Pause.POINT_OF_ORDER:
        floor = replace(floor, running_since=at, paused=None)
    return replace(organ, points=points, floor=floor)


def _motion(
    organ: Organ,
    event: p.MotionProposed | p.MotionWithdrawn | p.MotionDecided | p.DebateStopped,
) -> Organ:
    match event:
        case p.MotionProposed(motion, speakers):
            order = tuple(MotionKind)
            motions = sorted((*organ.motions, motion), key=lambda one: order.index(one.kind))
            if speakers.id not in organ.lists:
                organ = with_list(organ, speakers)
            return replace(organ, motions=tuple(motions), numbered=organ.numbered + 1)
        case p.MotionWithdrawn(name) | p.MotionDecided(name):
            left = tuple(motion for motion in organ.motions if motion.id != name)
            return replace(organ, motions=left)
        case p.DebateStopped(name, by):
            stopped = organ.lists.get(name)
            return organ if stopped is None else with_list(organ, replace(stopped, stopped=by))
        case _:
            assert_never(event)


def _received(organ: Organ, entry: Inscription) -> Organ:
    """A reply that was asked for waits for an answer; who is invited speaks next."""
    speakers = organ.lists.get(entry.list)
    if speakers is None:
        return organ
    speakers = replace(with_entry(speakers, entry), received=speakers.received + 1)
    if entry.status is Status.WAITING:
        speakers = replace(speakers, order=placed_after(speakers.order, entry.id, None))
    organ = settled(organ, entry)
    return replace(with_list(organ, speakers), inscriptions=organ.inscriptions + 1)


def _answered(organ: Organ, event: p.ReplyGranted | p.ReplyDenied | p.RankConfirmed) -> Organ:
    speakers = organ.list_of(event.inscription)
    if speakers is None:
        return organ
    entry = speakers.entries[event.inscription]
    if isinstance(event, p.ReplyDenied):
        denied = with_entry(without(speakers, entry.id), replace(entry, status=Status.DENIED))
        return with_list(organ, denied)
    organ = leaving(organ, speakers, entry.id)
    placed = replace(entry, status=Status.WAITING, placed_as=None)
    speakers = with_entry(without(speakers, entry.id), placed)
    order = inserted(speakers.order, entry.id, event.before)
    return with_list(settled(organ, entry), replace(speakers, order=order))


def _swap(
    organ: Organ,
    event: p.SwapProposed | p.SwapAgreed | p.Swapped | p.SwapDeclined | p.SwapLapsed,
    at: datetime,
) -> Organ:
    if isinstance(event, p.SwapProposed):
        swaps = {name: swap for name, swap in organ.swaps.items() if at <= swap.expires_at}
        swaps[event.swap.id] = event.swap
        return replace(organ, swaps=swaps, numbered=organ.numbered + 1)
    swap = organ.swaps.get(event.swap)
    if swap is None:
        return organ
    if isinstance(event, p.SwapAgreed):
        return replace(organ, swaps={**organ.swaps, swap.id: replace(swap, agreed=True)})
    left = {name: kept for name, kept in organ.swaps.items() if name != swap.id}
    organ = replace(organ, swaps=left)
    return _exchanged(organ, swap, at) if isinstance(event, p.Swapped) else organ


def _exchanged(organ: Organ, swap: Swap, at: datetime) -> Organ:
    speakers = organ.lists.get(swap.list)
    if speakers is None or not {swap.one, swap.other} <= set(speakers.order):
        return organ
    places = {swap.one: swap.other, swap.other: swap.one}
    order = tuple(places.get(name, name) for name in speakers.order)
    organ = kept_beside(organ, speakers.id, lambda later: exchanged(later, places))
    for name in places:
        entry = speakers.entries[name]
        place = order.index(name)
        hand = Placement(Role.DELEGATE, at, order[place - 1] if place else None)
        organ = settled(organ, entry)
        speakers = with_entry(speakers, replace(entry, placed=hand))
    later_rules = exchanged(speakers.later_rules, places)
    return with_list(organ, replace(speakers, order=order, later_rules=later_rules))


def _listed(organ: Organ, event: p.RepliesTaken | p.RolledOver | p.StandbyCalled) -> Organ:
    speakers = organ.lists.get(event.list)
    if speakers is None:
        return organ
    marked = _marked(speakers, event)
    act = organ.undoable
    if act is not None and isinstance(event, p.StandbyCalled):
        # Who was called since then stays called when the act is taken back.
        announced = {**act.announced, marked.id: marked.announced}
        organ = replace(organ, undoable=replace(act, announced=announced))
    return with_list(organ, marked)


def _marked(
    speakers: SpeakersList, event: p.RepliesTaken | p.RolledOver | p.StandbyCalled
) -> SpeakersList:
    match event:
        case p.RepliesTaken():
            return replace(speakers, taken_up=True)
        case p.RolledOver():
            if event.capped or event.meeting is None:
                # Only the remote ones wait, for the cap alone: see `calling`.
                return speakers
            return replace(speakers, continues_in=event.meeting, continues_at=event.starts_at)
        case p.StandbyCalled():
            announced = tuple(name for name in event.inscriptions if name in speakers.order)
            return replace(speakers, announced=announced)
        case _:
            assert_never(event)
