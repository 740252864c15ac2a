"""Replies, invitations, confirmed ranks, swaps, roll-over, standby and announcements.

What delegations settle among themselves or ask of the chair, beside their place on the list. An
exchange by consent never touches who is on standby; across tiers it needs the secretariat.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from app.domain import commands_procedure as pc
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.decide_floor import LATER_PURPOSES
from app.domain.decide_lists import entry_named, list_named, must_be_open
from app.domain.decide_meeting import meeting_of
from app.domain.decide_time import arrange, check_cap, roll_over
from app.domain.eligibility import check_offer, check_statement, one_inscription
from app.domain.organ import Inscription, Organ, Placement, SpeakersList
from app.domain.precedence import place_for, standing_tier
from app.domain.procedure import Message, Swap
from app.domain.refusal import Refusal
from app.domain.words import Purpose, Rank, Role, Source, Status

Happened = tuple[e.Event, ...]

SWAP_STANDS = timedelta(hours=1)
"""How long a proposal to swap stands, unless it says otherwise."""


def decide(organ: Organ, command: pc.ExchangeCommand, at: datetime) -> Happened:
    """Judge a command on replies, invitations, exchanges or announcements."""
    match command:
        case pc.RequestReply() | pc.GrantReply() | pc.DenyReply() | pc.TakeReplies():
            return _reply(organ, command, at)
        case pc.Invite():
            return _invite(organ, command, at)
        case pc.ConfirmRank(name):
            entry, speakers = entry_named(organ, name)
            if entry.status is not Status.WAITING or entry.placed_as is None:
                raise Refusal("nothing_changes")
            return (p.RankConfirmed(name, place_for(speakers, _as_ranked(entry))),)
        case pc.ProposeSwap() | pc.AcceptSwap() | pc.ApproveSwap() | pc.DeclineSwap():
            return _swap(organ, command, at)
        case pc.RollOver():
            return roll_over(organ, command, at)
        case pc.ArrangeTime():
            return arrange(organ, command, at)
        case pc.CapOnline(cap_ms):
            check_cap(cap_ms)
            if cap_ms == organ.online_cap_ms:
                raise Refusal("nothing_changes")
            return (p.OnlineCapped(cap_ms),)
        case pc.CallStandby(name, count):
            return _standby(list_named(organ, name), count)
        case pc.Announce():
            return _announce(organ, command, at)
        case _:
            assert_never(command)


def _as_ranked(entry: Inscription) -> Inscription:
    return replace(entry, placed_as=None)


def _reply(
    organ: Organ,
    command: pc.ReplyCommand,
    at: datetime,
) -> Happened:
    match command:
        case pc.RequestReply():
            return _request(organ, command, at)
        case pc.GrantReply(name):
            entry, speakers = _requested(organ, name)
            return (p.ReplyGranted(name, place_for(speakers, entry)),)
        case pc.DenyReply(name, reason):
            _requested(organ, name)
            if not reason.strip():
                raise Refusal("reason_required")
            return (p.ReplyDenied(name, reason.strip()),)
        case pc.TakeReplies(name):
            meeting_of(organ)
            speakers = list_named(organ, name)
            if speakers.purpose not in LATER_PURPOSES or speakers.taken_up:
                raise Refusal("nothing_changes")
            return (p.RepliesTaken(name),)


def _requested(organ: Organ, name: str) -> tuple[Inscription, SpeakersList]:
    entry, speakers = entry_named(organ, name)
    if entry.status is not Status.REQUESTED:
        raise Refusal("not_requested", inscription=name, status=entry.status)
    return entry, speakers


def _request(organ: Organ, command: pc.RequestReply, at: datetime) -> Happened:
    speakers = list_named(organ, command.list)
    if speakers.purpose is not Purpose.REPLY:
        raise Refusal("not_a_reply_list", list=speakers.id)
    must_be_open(speakers, at)
    kind = next(iter(speakers.rules))
    check_offer(speakers, command.category, command.mode, kind)
    one_inscription(speakers, command.delegation, kind, None)
    entry = Inscription(
        id=f"i{organ.inscriptions + 1}",
        number=speakers.received + 1,
        list=speakers.id,
        delegation=command.delegation,
        category=command.category,
        kind=kind,
        rank=command.rank,
        mode=command.mode,
        source=Source.SELF_SERVICE,
        received_at=at,
        entered_at=at,
        status=Status.REQUESTED,
        language=command.language,
        speaker=command.speaker,
    )
    return (p.ReplyRequested(entry),)


def _invite(organ: Organ, command: pc.Invite, at: datetime) -> Happened:
    """Observers and NGOs speak at the chair's invitation, the secretariat at any time (rule 70)."""
    speakers = list_named(organ, command.list)
    check_statement(speakers, command.category, command.mode, command.kind)
    if not command.reason.strip():
        raise Refusal("reason_required")
    one_inscription(speakers, command.delegation, command.kind, None)
    entry = Inscription(
        id=f"i{organ.inscriptions + 1}",
        number=speakers.received + 1,
        list=speakers.id,
        delegation=command.delegation,
        category=command.category,
        kind=command.kind,
        rank=Rank.OTHER,
        mode=command.mode,
        source=Source.SECRETARIAT,
        received_at=at,
        entered_at=at,
        language=command.language,
        speaker=command.speaker,
        placed=Placement(Role.CHAIR, at, None, command.reason.strip()),
    )
    return (p.Invited(entry),)


def _swap(
    organ: Organ,
    command: pc.SwapCommand,
    at: datetime,
) -> Happened:
    match command:
        case pc.ProposeSwap():
            return _propose_swap(organ, command, at)
        case pc.AcceptSwap(name):
            swap = _swap_named(organ, name, at)
            if swap.agreed:
                raise Refusal("nothing_changes")
            if _same_tier(organ, swap):
                return (p.SwapAgreed(name), p.Swapped(name))
            return (p.SwapAgreed(name),)
        case pc.ApproveSwap(name):
            swap = _swap_named(organ, name, at)
            if not swap.agreed:
                raise Refusal("swap_not_agreed", swap=name)
            return (p.Swapped(name),)
        case pc.DeclineSwap(name):
            if name not in organ.swaps:
                raise Refusal("unknown_swap", swap=name)
            return (p.SwapDeclined(name),)


def _propose_swap(organ: Organ, command: pc.ProposeSwap, at: datetime) -> Happened:
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
    name = f"s{organ.numbered + 1}"
    return (p.SwapProposed(Swap(name, speakers.id, one.id, other.id, at, expires_at)),)


def _both_wait(speakers: SpeakersList, *names: str) -> None:
    for name in names:
        if name not in speakers.order or name in speakers.announced:
            raise Refusal("not_waiting", inscription=name, status=speakers.entries[name].status)


def _swap_named(organ: Organ, name: str, at: datetime) -> Swap:
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


def _standby(speakers: SpeakersList, count: int) -> Happened:
    called = speakers.order[: max(0, count)]
    if not called or called == speakers.announced:
        raise Refusal("nothing_changes")
    return (p.StandbyCalled(speakers.id, called),)


def _announce(organ: Organ, command: pc.Announce, at: datetime) -> Happened:
    text = (command.text or "").strip() or None
    if (text is None) == (command.notice is None):
        raise Refusal("message_required")
    name = f"n{organ.numbered + 1}"
    message = Message(name, at, command.notice, text, command.delegation, command.mode)
    return (p.Announced(message),)
