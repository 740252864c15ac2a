"""Replies, invitations, confirmed ranks, roll-over, standby and announcements.

What delegations ask of the chair beside their place on the list, and what they are told. Exchanges
of places by consent are in `decide_swap`.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import commands_procedure as pc
from app.domain import decide_swap
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.decide_floor import LATER_PURPOSES
from app.domain.decide_lists import entry_named, list_named, must_be_open
from app.domain.decide_meeting import meeting_of
from app.domain.decide_programme import follow
from app.domain.decide_time import arrange, check_cap, roll_over, rolled_by_a_cap_set
from app.domain.eligibility import (
    check_offer,
    check_statement,
    on_a_pending_motion,
    one_inscription,
)
from app.domain.organ import Inscription, Organ, Placement, SpeakersList
from app.domain.precedence import place_for
from app.domain.procedure import Message
from app.domain.refusal import Refusal
from app.domain.words import Purpose, Rank, Role, Source, Status

Happened = tuple[e.Event, ...]


def decide(organ: Organ, command: pc.ExchangeCommand, at: datetime) -> Happened:
    """Judge a command on replies, invitations, exchanges or announcements."""
    if isinstance(command, pc.SwapCommand):
        return decide_swap.decide(organ, command, at)
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
        case pc.RollOver() | pc.ArrangeTime() | pc.FollowProgramme():
            return _plan(organ, command, at)
        case pc.CapOnline(cap_ms):
            check_cap(cap_ms)
            if cap_ms == organ.online_cap_ms:
                raise Refusal("nothing_changes")
            return (p.OnlineCapped(cap_ms), *rolled_by_a_cap_set(organ, cap_ms, at))
        case pc.CallStandby(name, count):
            return _standby(list_named(organ, name), count)
        case pc.Announce():
            return _announce(organ, command, at)
        case _:
            assert_never(command)


def _plan(
    organ: Organ, command: pc.RollOver | pc.ArrangeTime | pc.FollowProgramme, at: datetime
) -> Happened:
    match command:
        case pc.RollOver():
            return roll_over(organ, command, at)
        case pc.ArrangeTime():
            return arrange(organ, command, at)
        case pc.FollowProgramme():
            return follow(organ, command, at)


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
    on_a_pending_motion(organ, speakers)
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


def _standby(speakers: SpeakersList, count: int) -> Happened:
    called = speakers.order[: max(0, count)]
    if not called or called == speakers.announced:
        raise Refusal("nothing_changes")
    return (p.StandbyCalled(speakers.id, called),)


def _announce(organ: Organ, command: pc.Announce, at: datetime) -> Happened:
    text = (command.text or "").strip() or None
    if (text is None) == (command.notice is None):
        raise Refusal("message_required")
    if command.notice in decide_swap.SWAP_NOTICES:
        raise Refusal("message_required")
    name = f"n{organ.numbered + 1}"
    message = Message(name, at, command.notice, text, command.delegation, command.mode)
    return (p.Announced(message),)
