"""Rules of the speakers' list: its window, inscriptions, places (paper, items 1(a) and 1(f)).

First come, first served, with priority under the list's policy. A request at exactly the closing
instant is in time; a later one goes to the late tray, and so does an e-mail or a paper that came
before the list opened: whether to be early gives a place is for the secretariat to judge. Nothing
that was received is ever lost.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import commands as c
from app.domain import events as e
from app.domain.eligibility import (
    KINDS_FOR,
    KINDS_OF,
    OF_A_MOTION,
    ON_THE_LIST,
    check_offer,
    check_room,
    on_a_pending_motion,
    one_inscription,
)
from app.domain.groups import alignments, check_group
from app.domain.organ import Inscription, Organ, SpeakersList, SpeakingRule
from app.domain.precedence import is_by_hand, place_for, place_in_category, placed_after
from app.domain.refusal import Refusal
from app.domain.statement_text import text_changes
from app.domain.timekeeping import due_at, is_due
from app.domain.words import NoShow, Purpose, Role, Source, Status

LONGEST_MS = 24 * 3_600_000


def decide_window(organ: Organ, command: c.WindowCommand, at: datetime) -> tuple[e.Event, ...]:
    """Judge a command on a list's window or its speaking times."""
    match command:
        case c.EstablishList():
            return _establish(organ, command)
        case c.OpenList(name):
            speakers = list_named(organ, name)
            if at >= speakers.opens_at:
                raise Refusal("list_already_open" if is_open(speakers, at) else "list_closed")
            return (e.ListOpened(name),)
        case c.AnnounceClosure(name, closes_at):
            must_be_open(list_named(organ, name), at)
            if closes_at <= at:
                raise Refusal("closes_in_past", closes_at=closes_at)
            return (e.ClosureAnnounced(name, closes_at),)
        case c.CloseList(name):
            must_be_open(list_named(organ, name), at)
            return (e.ListClosed(name),)
        case c.ReopenList(name, closes_at):
            speakers = list_named(organ, name)
            if at < speakers.opens_at:
                raise Refusal("list_not_open", opens_at=speakers.opens_at)
            if is_open(speakers, at):
                raise Refusal("list_already_open")
            if closes_at is not None and closes_at <= at:
                raise Refusal("closes_in_past", closes_at=closes_at)
            return (e.ListReopened(name, closes_at),)
        case c.SetSpeakingTime():
            return _set_speaking_time(organ, command)
        case _:
            assert_never(command)


def decide_entry(organ: Organ, command: c.EntryCommand, at: datetime) -> tuple[e.Event, ...]:
    """Judge a command on one inscription."""
    match command:
        case c.Inscribe():
            return _inscribe(organ, command, at)
        case c.Amend():
            return _amend(organ, command)
        case c.Withdraw(name):
            entry, _ = entry_named(organ, name)
            if entry.status not in ON_THE_LIST or entry.status is Status.SPEAKING:
                raise Refusal("not_waiting", inscription=name, status=entry.status)
            return (e.Withdrawn(name),)
        case c.Move():
            return _move(organ, command)
        case c.AdmitLate(name):
            entry, speakers = entry_named(organ, name)
            if entry.status is not Status.LATE:
                raise Refusal("not_late", inscription=name, status=entry.status)
            _must_have_opened(speakers, at)
            return (e.Admitted(name, place_for(speakers, entry)),)
        case c.PassOver(name):
            return _pass_over(organ, name, at)
        case c.Restore(name):
            return _restore(organ, name)
        case _:
            assert_never(command)


def list_named(organ: Organ, name: str) -> SpeakersList:
    """The list of that name; refused `unknown_list`."""
    if name not in organ.lists:
        raise Refusal("unknown_list", list=name)
    return organ.lists[name]


def entry_named(organ: Organ, name: str) -> tuple[Inscription, SpeakersList]:
    """The inscription of that id and its list; refused `unknown_inscription`."""
    speakers = organ.list_of(name)
    if speakers is None:
        raise Refusal("unknown_inscription", inscription=name)
    return speakers.entries[name], speakers


def is_open(speakers: SpeakersList, at: datetime) -> bool:
    """Whether the list takes inscriptions at `at`; both ends of the window are in it."""
    return at >= speakers.opens_at and (speakers.closes_at is None or at <= speakers.closes_at)


def _must_have_opened(speakers: SpeakersList, at: datetime) -> None:
    if at < speakers.opens_at:
        raise Refusal("list_not_open", list=speakers.id, opens_at=speakers.opens_at)


def must_be_open(speakers: SpeakersList, at: datetime) -> None:
    """Refuse `list_not_open` before the window of the list, `list_closed` after it."""
    _must_have_opened(speakers, at)
    if not is_open(speakers, at):
        raise Refusal("list_closed", list=speakers.id, closes_at=speakers.closes_at)


def _establish(organ: Organ, command: c.EstablishList) -> tuple[e.Event, ...]:
    if command.list in organ.lists or command.list.startswith(OF_A_MOTION):
        raise Refusal("list_exists", list=command.list)
    if command.closes_at is not None and command.closes_at < command.opens_at:
        raise Refusal("closes_in_past", closes_at=command.closes_at)
    for kind, rule in command.rules.items():
        if kind not in KINDS_FOR[command.purpose]:
            raise Refusal("kind_not_for_purpose", kind=kind, purpose=command.purpose)
        check_rule(rule)
    for category in command.eligible:
        if not set(KINDS_OF[category]) & command.rules.keys():
            raise Refusal("category_without_kind", list=command.list, category=category)
    for name in ("announce_ahead", "presence_ahead", "per_delegation"):
        if (count := getattr(command, name)) is not None and count < 0:
            raise Refusal("count_out_of_range", **{name: count})
    speakers = SpeakersList(
        id=command.list,
        item=command.item,
        policy=command.policy,
        opens_at=command.opens_at,
        closes_at=command.closes_at,
        rules=command.rules,
        eligible=command.eligible,
        modes=command.modes,
        no_show=command.no_show,
        start=command.start,
        announce_ahead=command.announce_ahead,
        presence_ahead=command.presence_ahead,
        public=command.public,
        purpose=command.purpose,
        per_delegation=command.per_delegation,
    )
    return (e.ListEstablished(speakers),)


def check_rule(rule: SpeakingRule) -> None:
    """Refuse `limit_out_of_range` or `count_out_of_range`."""
    if not 0 < rule.limit_ms <= LONGEST_MS:
        raise Refusal("limit_out_of_range", limit_ms=rule.limit_ms)
    if not 0 <= rule.amber_ms <= LONGEST_MS or not 0 <= rule.grace_ms <= LONGEST_MS:
        raise Refusal("limit_out_of_range", amber_ms=rule.amber_ms, grace_ms=rule.grace_ms)
    if rule.then_ms is not None and not 0 < rule.then_ms <= LONGEST_MS:
        raise Refusal("limit_out_of_range", then_ms=rule.then_ms)
    if rule.at_most is not None and rule.at_most < 0:
        raise Refusal("count_out_of_range", at_most=rule.at_most)


def _set_speaking_time(organ: Organ, command: c.SetSpeakingTime) -> tuple[e.Event, ...]:
    speakers = list_named(organ, command.list)
    if command.kind not in KINDS_FOR[speakers.purpose]:
        raise Refusal("kind_not_for_purpose", kind=command.kind, purpose=speakers.purpose)
    before = speakers.rules.get(command.kind, SpeakingRule(command.limit_ms))
    rule = SpeakingRule(
        command.limit_ms,
        before.amber_ms if command.amber_ms is None else command.amber_ms,
        before.grace_ms if command.grace_ms is None else command.grace_ms,
        command.enforcement or before.enforcement,
    )
    rule = replace(rule, then_ms=before.then_ms, at_most=before.at_most)
    check_rule(rule)
    first = command.from_inscription
    if first is not None and first not in speakers.order:
        raise Refusal("list_changed", inscription=first)
    if first is None and speakers.rules.get(command.kind) == rule:
        raise Refusal("nothing_changes")
    return (e.SpeakingTimeSet(command.list, command.kind, rule, first),)


def _inscribe(organ: Organ, command: c.Inscribe, at: datetime) -> tuple[e.Event, ...]:
    speakers = list_named(organ, command.list)
    if speakers.purpose is Purpose.REPLY:
        raise Refusal("reply_by_request", list=speakers.id)
    on_a_pending_motion(organ, speakers)
    check_offer(speakers, command.category, command.mode, command.kind)
    check_group(command.delegation, command.kind, command.on_behalf_of, command.aligned)
    received_at = at if command.received_at is None else command.received_at
    if received_at > at:
        raise Refusal("received_in_future", received_at=received_at)
    early = received_at < speakers.opens_at
    if early and command.source is Source.SELF_SERVICE:
        raise Refusal("list_not_open", list=speakers.id, opens_at=speakers.opens_at)
    one_inscription(speakers, command.delegation, command.kind, command.on_behalf_of)
    in_time = not early and (speakers.closes_at is None or received_at <= speakers.closes_at)
    entry = Inscription(
        id=f"i{organ.inscriptions + 1}",
        number=speakers.received + 1,
        list=command.list,
        delegation=command.delegation,
        category=command.category,
        kind=command.kind,
        rank=command.rank,
        mode=command.mode,
        source=command.source,
        received_at=received_at,
        entered_at=at,
        status=Status.WAITING if in_time else Status.LATE,
        language=command.language,
        speaker=command.speaker,
        on_behalf_of=command.on_behalf_of,
        aligned=command.aligned,
    )
    if not in_time:
        return (e.ReceivedLate(entry),)
    return (e.Inscribed(entry, place_for(speakers, entry)),)


def _amend(organ: Organ, command: c.Amend) -> tuple[e.Event, ...]:
    entry, speakers = entry_named(organ, command.inscription)
    if entry.status not in ON_THE_LIST:
        raise Refusal("not_waiting", inscription=entry.id, status=entry.status)
    if command.mode is not None and command.mode not in speakers.modes:
        raise Refusal("mode_not_offered", list=speakers.id, mode=command.mode)
    changes = {
        name: value
        for name in ("speaker", "rank", "mode", "language")
        if (value := getattr(command, name)) is not None and value != getattr(entry, name)
    }
    changes |= text_changes(entry, command) | alignments(entry, command)
    if not changes:
        raise Refusal("nothing_changes")
    return (e.Amended(entry.id, **changes),)


def _move(organ: Organ, command: c.Move) -> tuple[e.Event, ...]:
    entry, speakers = entry_named(organ, command.inscription)
    if entry.status is not Status.WAITING:
        raise Refusal("not_waiting", inscription=entry.id, status=entry.status)
    if command.after == entry.id:
        raise Refusal("nothing_changes")
    if command.after is not None and command.after not in speakers.order:
        raise Refusal("list_changed", after=command.after)
    reason = command.reason.strip()
    by_itself = command.by is Role.DELEGATE
    if not reason and not by_itself:
        raise Refusal("reason_required")
    order = placed_after(speakers.order, entry.id, command.after)
    if order == speakers.order and (by_itself or is_by_hand(entry)):
        # Chair and secretariat may also confirm a place: from then on nobody passes across it.
        raise Refusal("nothing_changes")
    if by_itself and order.index(entry.id) < speakers.order.index(entry.id):
        raise Refusal("later_only")
    return (e.Moved(entry.id, command.after, reason, command.by),)


def _pass_over(organ: Organ, name: str, at: datetime) -> tuple[e.Event, ...]:
    entry, speakers = entry_named(organ, name)
    if entry.status not in (Status.WAITING, Status.SPEAKING, Status.HELD):
        raise Refusal("not_waiting", inscription=name, status=entry.status)
    if organ.floor is not None and organ.floor.inscription == name and is_due(organ.floor, at):
        raise Refusal("time_expired", floor=organ.floor.id, due_at=due_at(organ.floor))
    before = (
        place_in_category(speakers, entry) if speakers.no_show is NoShow.END_OF_CATEGORY else None
    )
    return (e.PassedOver(name, speakers.no_show, before),)


def _restore(organ: Organ, name: str) -> tuple[e.Event, ...]:
    """Back to where it was: what was withdrawn from the tray comes back to the tray, and so on."""
    entry, speakers = entry_named(organ, name)
    if entry.status not in (Status.WITHDRAWN, Status.PASSED_OVER):
        raise Refusal("cannot_restore", inscription=name, status=entry.status)
    one_inscription(speakers, entry.delegation, entry.kind, entry.on_behalf_of)
    check_room(speakers, entry.kind)
    left = entry.withdrawn_from
    if left in (Status.LATE, Status.REQUESTED) or (left is Status.HELD and name in organ.laid_by):
        return (e.Restored(name, status=left),)
    return (e.Restored(name, place_for(speakers, entry)),)
