"""Exchanges of places between two delegations, by mutual consent.

The first proposes, the second agrees or declines; across tiers the secretariat has to approve as
well. Nobody who is on standby is exchanged. A proposal lapses when its time is over, or when one of
the two no longer stands where it was proposed; whatever becomes of it, both are told, and the
journal keeps who did what.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import assert_never

from app.domain import commands_procedure as pc
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.decide_lists import entry_named
from app.domain.evolve import evolve
from app.domain.organ import Organ, SpeakersList
from app.domain.precedence import standing_tier
from app.domain.procedure import Message, Swap
from app.domain.refusal import Refusal
from app.domain.timekeeping import lapses_at
from app.domain.words import Notice

Happened = tuple[e.Event, ...]

SWAP_STANDS = timedelta(hours=1)
"""How long a proposal to swap stands, unless it says otherwise."""

SWAP_NOTICES = (
    Notice.SWAP_PROPOSED,
    Notice.SWAP_AGREED,
    Notice.SWAPPED,
    Notice.SWAP_DECLINED,
    Notice.SWAP_LAPSED,
    Notice.SWAP_EXPIRED,
)
"""What only an exchange says of itself; nobody announces it by hand."""


def decide(organ: Organ, command: pc.SwapCommand, at: datetime) -> Happened:
    """Judge a step of an exchange."""
    match command:
        case pc.ProposeSwap():
            return _propose(organ, command, at)
        case pc.AcceptSwap(name):
            swap = _standing(organ, name, at)
            if swap.agreed:
                raise Refusal("nothing_changes")
            if not _same_tier(organ, swap):
                told = _told(organ, swap, Notice.SWAP_AGREED, at)
                return (p.SwapAgreed(name), told[0])
            told = _told(organ, swap, Notice.SWAPPED, at)
            return (p.SwapAgreed(name), p.Swapped(name), *told)
        case pc.ApproveSwap(name):
            swap = _standing(organ, name, at)
            if not swap.agreed:
                raise Refusal("swap_not_agreed", swap=name)
            return (p.Swapped(name), *_told(organ, swap, Notice.SWAPPED, at))
        case pc.DeclineSwap(name):
            if name not in organ.swaps:
                raise Refusal("unknown_swap", swap=name)
            told = _told(organ, organ.swaps[name], Notice.SWAP_DECLINED, at)
            return (p.SwapDeclined(name), *told)
        case pc.ExpireSwap(name):
            return _expired(organ, name, at)
        case _:
            assert_never(command)


def lapsed(organ: Organ, happened: Happened, at: datetime) -> Happened:
    """The proposals from which an act has taken the ground, and what both are told of it.

    `organ` is as it was before `happened`. Places were proposed, so whoever leaves its place, or is
    announced, or is placed anew, ends the proposal.
    """
    after = _folded(organ, happened, at)
    told: Happened = ()
    for swap in organ.swaps.values():
        gone = _gone(after, swap, happened)
        if gone is None or swap.id not in after.swaps:
            continue
        lapse = (p.SwapLapsed(swap.id, gone), *_told(after, swap, Notice.SWAP_LAPSED, at))
        after = _folded(after, lapse, at)
        told += lapse
    return told


def _folded(organ: Organ, happened: Iterable[e.Event], at: datetime) -> Organ:
    for event in happened:
        organ = evolve(organ, event, at)
    return organ


def _gone(after: Organ, swap: Swap, happened: Happened) -> str | None:
    """Which of the two no longer stands where it did, if either."""
    speakers = after.lists[swap.list]
    placed = {
        event.inscription
        for event in happened
        if isinstance(event, e.Moved | e.PassedOver | p.RankConfirmed)
    }
    for name in (swap.one, swap.other):
        if name in placed or name not in speakers.order or name in speakers.announced:
            return name
    return None


def _expired(organ: Organ, name: str, at: datetime) -> Happened:
    swap = organ.swaps.get(name)
    if swap is None:
        raise Refusal("unknown_swap", swap=name)
    if at < lapses_at(swap):
        raise Refusal("not_due", swap=name, due_at=lapses_at(swap))
    return (p.SwapLapsed(name), *_told(organ, swap, Notice.SWAP_EXPIRED, at))


def _told(organ: Organ, swap: Swap, notice: Notice, at: datetime) -> Happened:
    """A notice to who proposed and one to who was asked, each naming the other."""
    entries = organ.lists[swap.list].entries
    one, other = entries[swap.one].delegation, entries[swap.other].delegation
    number = organ.numbered
    return (
        p.Announced(Message(f"n{number + 1}", at, notice, delegation=one, other=other)),
        p.Announced(Message(f"n{number + 2}", at, notice, delegation=other, other=one)),
    )


def _propose(organ: Organ, command: pc.ProposeSwap, at: datetime) -> Happened:
    one, speakers = entry_named(organ, command.inscription)
    other, theirs = entry_named(organ, command.other)
    if speakers.id != theirs.id or one.delegation == other.delegation:
        raise Refusal("cannot_swap", other=other.id)
    _both_wait(speakers, one.id, other.id)
    for swap in organ.swaps.values():
        taken = {swap.one, swap.other} & {one.id, other.id}
        if taken and at <= swap.expires_at:
            raise Refusal("swap_pending", swap=swap.id)
    expires_at = command.expires_at or at + SWAP_STANDS
    if expires_at <= at:
        raise Refusal("closes_in_past", closes_at=expires_at)
    number = organ.numbered + 1
    proposed = Swap(f"s{number}", speakers.id, one.id, other.id, at, expires_at)
    asked = Message(
        f"n{number + 1}",
        at,
        Notice.SWAP_PROPOSED,
        delegation=other.delegation,
        other=one.delegation,
    )
    return (p.SwapProposed(proposed), p.Announced(asked))


def _both_wait(speakers: SpeakersList, *names: str) -> None:
    for name in names:
        if name not in speakers.order or name in speakers.announced:
            raise Refusal("not_waiting", inscription=name, status=speakers.entries[name].status)


def _standing(organ: Organ, name: str, at: datetime) -> Swap:
    swap = organ.swaps.get(name)
    if swap is None:
        raise Refusal("unknown_swap", swap=name)
    if at > swap.expires_at:
        raise Refusal("swap_expired", swap=name, expires_at=swap.expires_at)
    _both_wait(organ.lists[swap.list], swap.one, swap.other)
    return swap


def _same_tier(organ: Organ, swap: Swap) -> bool:
    entries = organ.lists[swap.list].entries
    return standing_tier(entries[swap.one]) == standing_tier(entries[swap.other])
