"""Writing down what happened to the lists and their inscriptions; total, never refuses."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import events as e
from app.domain.events_procedure import LimitSet
from app.domain.evolve_time import inherited, kept_beside, set_beside, superseded, with_limit
from app.domain.organ import Inscription, Organ, Placement, SpeakersList
from app.domain.precedence import inserted, placed_after
from app.domain.words import Status, Text

WindowEvent = (
    e.ListEstablished
    | e.ListOpened
    | e.ClosureAnnounced
    | e.ListClosed
    | e.ListReopened
    | e.SpeakingTimeSet
)
EntryEvent = (
    e.Inscribed | e.ReceivedLate | e.Amended | e.Withdrawn | e.Moved | e.Admitted | e.Restored
)


def with_list(organ: Organ, speakers: SpeakersList) -> Organ:
    """The organ with one of its lists replaced."""
    return replace(organ, lists={**organ.lists, speakers.id: speakers})


def with_entry(speakers: SpeakersList, entry: Inscription) -> SpeakersList:
    """The list with one of its entries replaced or added; the order stays."""
    return replace(speakers, entries={**speakers.entries, entry.id: entry})


def without(speakers: SpeakersList, name: str) -> SpeakersList:
    """The list with an inscription taken out of the order, the standby and the late tray."""
    order = _others(speakers.order, name)
    return replace(
        speakers,
        order=order,
        announced=_others(speakers.announced, name),
        late=_others(speakers.late, name),
        later_rules=inherited(speakers.later_rules, speakers.order, name, order),
    )


def leaving(
    organ: Organ, speakers: SpeakersList, name: str, order: tuple[str, ...] | None = None
) -> Organ:
    """The organ whose undo knows that an inscription leaves its place; `order`: after that."""
    after = _others(speakers.order, name) if order is None else order
    return kept_beside(
        organ, speakers.id, lambda later: inherited(later, speakers.order, name, after)
    )


def settled(organ: Organ, entry: Inscription) -> Organ:
    """The organ, its last act no longer open to `undo` if the entry's delegation has gone on.

    Taking back the end of a statement must not revive what was withdrawn in the meantime, nor let a
    delegation wait twice on a list. If it is somebody else who has gone on, the act forgets where
    they stood: nobody goes back to a place that was counted from them, nor they to standby.
    """
    act = organ.undoable
    if act is None:
        return organ
    for before in act.entries:
        other = organ.lists[before.list].entries[before.inscription]
        if (other.list, other.delegation) == (entry.list, entry.delegation):
            return replace(organ, undoable=None)
    entries = tuple(
        replace(before, ahead=_others(before.ahead, entry.id)) for before in act.entries
    )
    announced = {name: _others(standby, entry.id) for name, standby in act.announced.items()}
    return replace(organ, undoable=replace(act, entries=entries, announced=announced))


def _others(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)


def evolve_window(organ: Organ, event: WindowEvent, at: datetime) -> Organ:
    """A list's window or its speaking times changed."""
    if isinstance(event, e.ListEstablished):
        return organ if event.list.id in organ.lists else with_list(organ, event.list)
    speakers = organ.lists.get(event.list)
    if speakers is None:
        return organ
    organ = superseded(organ, speakers.id)
    match event:
        case e.ListOpened():
            return with_list(organ, replace(speakers, opens_at=at))
        case e.ClosureAnnounced():
            return with_list(
                organ, replace(speakers, closes_at=event.closes_at, closure_announced_at=at)
            )
        case e.ListClosed():
            return with_list(organ, replace(speakers, closes_at=at))
        case e.ListReopened():
            return with_list(
                organ,
                replace(
                    speakers, closes_at=event.closes_at, closure_announced_at=None, stopped=None
                ),
            )
        case e.SpeakingTimeSet():
            limit = LimitSet(event.list, event.kind, event.rule, event.from_inscription)
            return with_list(set_beside(organ, limit), with_limit(speakers, limit))
        case _:
            assert_never(event)


def evolve_entry(organ: Organ, event: EntryEvent, at: datetime) -> Organ:
    """An inscription came, changed, moved or went."""
    if isinstance(event, e.Inscribed | e.ReceivedLate):
        return _received(organ, event)
    speakers = organ.list_of(event.inscription)
    if speakers is None:
        return organ
    entry = speakers.entries[event.inscription]
    match event:
        case e.Amended():
            return with_list(organ, with_entry(speakers, _amended(entry, event)))
        case e.Withdrawn():
            organ = settled(organ, entry)
            return _withdrawn(organ, speakers, entry)
        case e.Moved():
            moved = _moved(speakers, entry, event, at)
            organ = leaving(organ, speakers, entry.id, moved.order)
            return with_list(settled(organ, entry), moved)
        case e.Restored(status=Status.LATE | Status.REQUESTED | Status.HELD as status):
            return _restored(settled(organ, entry), speakers, entry, status)
        case e.Admitted() | e.Restored():
            organ = settled(organ, entry)
            back = replace(
                entry, status=Status.WAITING, placed=None, placed_as=None, withdrawn_from=None
            )
            speakers = with_entry(without(speakers, entry.id), back)
            order = inserted(speakers.order, entry.id, event.before)
            return with_list(organ, replace(speakers, order=order))
        case _:
            assert_never(event)


def _received(organ: Organ, event: e.Inscribed | e.ReceivedLate) -> Organ:
    entry = event.inscription
    speakers = organ.lists.get(entry.list)
    if speakers is None:
        return organ
    speakers = replace(with_entry(speakers, entry), received=speakers.received + 1)
    if isinstance(event, e.Inscribed):
        speakers = replace(speakers, order=inserted(speakers.order, entry.id, event.before))
    else:
        speakers = _in_tray(speakers, entry.id)
    organ = settled(organ, entry)
    return replace(with_list(organ, speakers), inscriptions=organ.inscriptions + 1)


def _in_tray(speakers: SpeakersList, name: str) -> SpeakersList:
    """First come, first served: an e-mail may be typed in after others have come by themselves."""
    entries, late = speakers.entries, (*_others(speakers.late, name), name)
    return replace(speakers, late=tuple(sorted(late, key=lambda one: entries[one].received_at)))


def _withdrawn(organ: Organ, speakers: SpeakersList, entry: Inscription) -> Organ:
    """Gone, but not forgotten where it stood, nor the clock of one who was held."""
    organ = leaving(organ, speakers, entry.id)
    organ = settled(organ, entry)
    gone = replace(entry, status=Status.WITHDRAWN, withdrawn_from=entry.status)
    held = {name: floor for name, floor in organ.held.items() if name != entry.id}
    laid_by = organ.laid_by
    if entry.id in organ.held:
        laid_by = {**laid_by, entry.id: organ.held[entry.id]}
    left = with_list(organ, with_entry(without(speakers, entry.id), gone))
    return replace(left, held=held, laid_by=laid_by)


def _restored(organ: Organ, speakers: SpeakersList, entry: Inscription, status: Status) -> Organ:
    """Late, asked for or held again, as it had been when it was withdrawn."""
    back = replace(entry, status=status, withdrawn_from=None)
    speakers = with_entry(without(speakers, entry.id), back)
    if status is Status.LATE:
        speakers = _in_tray(speakers, entry.id)
    organ = with_list(organ, speakers)
    if status is not Status.HELD or entry.id not in organ.laid_by:
        return organ
    laid_by = {name: floor for name, floor in organ.laid_by.items() if name != entry.id}
    return replace(organ, held={**organ.held, entry.id: organ.laid_by[entry.id]}, laid_by=laid_by)


def _amended(entry: Inscription, event: e.Amended) -> Inscription:
    """Changed; a place that was given by another rank stays until the secretariat confirms."""
    placed_as = entry.placed_as
    if event.rank is not None and entry.status is Status.WAITING:
        placed_as = placed_as or entry.rank
        if placed_as is event.rank:
            placed_as = None
    text_url = entry.text_url if event.text_url is None else event.text_url or None
    return replace(
        entry,
        placed_as=placed_as,
        speaker=entry.speaker if event.speaker is None else event.speaker,
        rank=event.rank or entry.rank,
        mode=event.mode or entry.mode,
        language=event.language or entry.language,
        text=event.text or entry.text,
        text_url=None if event.text is Text.NONE else text_url,
        aligned=entry.aligned if event.aligned is None else event.aligned,
    )


def _moved(
    speakers: SpeakersList, entry: Inscription, event: e.Moved, at: datetime
) -> SpeakersList:
    placed = Placement(event.by, at, event.after, event.reason or None)
    order = placed_after(speakers.order, entry.id, event.after)
    standby = _others(speakers.announced, entry.id)
    moved = with_entry(speakers, replace(entry, placed=placed))
    later = inherited(speakers.later_rules, speakers.order, entry.id, order)
    return replace(moved, order=order, announced=standby, later_rules=later)
