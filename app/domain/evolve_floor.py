"""Writing down what happened to the floor, and taking back the chair's last act.

Before an act that `undo` can take back, what it is about to change is kept beside it (`Undoable`):
the floor with its clock stopped, the inscriptions concerned, their place. Nothing else is rolled
back, so that what arrived in between is never lost.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import events as e
from app.domain.calling import online_of
from app.domain.evolve_lists import with_entry, with_list, without
from app.domain.evolve_time import taken_back
from app.domain.organ import Before, Floor, Organ, SpeakersList, Undoable
from app.domain.precedence import inserted, placed_after
from app.domain.procedure import Message
from app.domain.timekeeping import stopped
from app.domain.words import Act, ClosedBy, NoShow, Notice, Pause, Status

FloorEvent = (
    e.PassedOver
    | e.FloorGiven
    | e.ClockStarted
    | e.ClockPaused
    | e.ClockResumed
    | e.TimeExtended
    | e.StatementEnded
    | e.FloorHeld
    | e.ActUndone
)


def evolve(organ: Organ, event: FloorEvent, at: datetime) -> Organ:
    """The floor was given, its clock changed, it came free, or an act was undone."""
    if isinstance(event, e.ActUndone):
        return _undone(organ, event, at)
    if isinstance(event, e.FloorGiven):
        return _given(organ, event, at)
    if isinstance(event, e.PassedOver):
        return _passed_over(organ, event, at)
    floor = organ.floor
    if floor is None or floor.id != event.floor:
        return organ
    match event:
        case e.ClockStarted() | e.ClockResumed():
            return replace(organ, floor=replace(floor, running_since=at, paused=None))
        case e.ClockPaused(_, used_ms):
            still = replace(floor, used_ms=used_ms, running_since=None, paused=Pause.CHAIR)
            return replace(organ, floor=still)
        case e.TimeExtended(_, by_ms):
            after = replace(organ, floor=replace(floor, limit_ms=floor.limit_ms + by_ms))
            return _undoable(organ, after, Act.TIME_EXTENDED, at, by_ms=by_ms)
        case e.StatementEnded():
            return _ended(organ, floor, event, at)
        case e.FloorHeld(_, used_ms):
            return _held(organ, floor, used_ms, at)
        case _:
            assert_never(event)


def _given(organ: Organ, event: e.FloorGiven, at: datetime) -> Organ:
    speakers = organ.list_of(event.inscription)
    if speakers is None:
        return organ
    entry = speakers.entries[event.inscription]
    floor = Floor(
        id=event.floor,
        list=speakers.id,
        inscription=entry.id,
        given_at=at,
        limit_ms=event.limit_ms,
        amber_ms=event.amber_ms,
        grace_ms=event.grace_ms,
        enforcement=event.enforcement,
        used_ms=event.used_ms,
        running_since=at if event.started else None,
    )
    taken = with_entry(
        without(speakers, entry.id),
        replace(entry, status=Status.SPEAKING, spoken_at=entry.spoken_at or at),
    )
    after = replace(
        with_list(organ, replace(taken, announced=event.announced)),
        floor=floor,
        floors=organ.floors + 1,
        held={name: kept for name, kept in organ.held.items() if name != entry.id},
    )
    after = _undoable(organ, after, Act.FLOOR_GIVEN, at, entry.id, left=event.left)
    return _with_end_before(organ, after) if event.next else after


def _with_end_before(organ: Organ, after: Organ) -> Organ:
    """Taking back "next" also takes back the end of the statement before: it was one act."""
    end, grant = organ.undoable, after.undoable
    if end is None or grant is None or end.act is not Act.STATEMENT_ENDED:
        return after
    both = replace(
        grant,
        floor=end.floor,
        running=end.running,
        entries=(*end.entries, *grant.entries),
        online_ms=end.online_ms,
    )
    return replace(after, undoable=both)


def _ended(organ: Organ, floor: Floor, event: e.StatementEnded, at: datetime) -> Organ:
    after = _released(
        organ, floor, Status.DELIVERED, used_ms=event.used_ms, closed_by=event.closed_by
    )
    if event.closed_by is ClosedBy.LIMIT:
        # Nobody acted, so there is nothing to take back: more time is a new grant of the floor.
        return replace(after, undoable=None)
    return _undoable(organ, after, Act.STATEMENT_ENDED, at, floor.inscription)


def _held(organ: Organ, floor: Floor, used_ms: int, at: datetime) -> Organ:
    kept = replace(floor, used_ms=used_ms, running_since=None, paused=None)
    after = _released(organ, floor, Status.HELD, used_ms=used_ms)
    after = replace(after, held={**organ.held, floor.inscription: kept})
    return _undoable(organ, after, Act.FLOOR_HELD, at, floor.inscription)


def _released(
    organ: Organ, floor: Floor, status: Status, *, used_ms: int, closed_by: ClosedBy | None = None
) -> Organ:
    """The floor is free; its inscription takes on `status` and the time used."""
    speakers = organ.lists[floor.list]
    before = speakers.entries[floor.inscription]
    entry = replace(before, status=status, used_ms=used_ms, closed_by=closed_by)
    meeting = organ.meeting
    if meeting is not None:
        online_ms = meeting.online_ms + online_of(before, used_ms)
        meeting = replace(meeting, online_ms=online_ms)
    return replace(with_list(organ, with_entry(speakers, entry)), floor=None, meeting=meeting)


def _passed_over(organ: Organ, event: e.PassedOver, at: datetime) -> Organ:
    speakers = organ.list_of(event.inscription)
    if speakers is None:
        return organ
    entry = speakers.entries[event.inscription]
    back = event.outcome in (NoShow.END_OF_LIST, NoShow.END_OF_CATEGORY)
    status = Status.WAITING if back else Status.PASSED_OVER
    # A place given by hand is lost with it: at the end it would keep every newcomer behind it.
    passed = with_entry(
        without(speakers, entry.id), replace(entry, status=status, spoken_at=None, placed=None)
    )
    if back:
        passed = replace(passed, order=inserted(passed.order, entry.id, event.before))
    vacated = organ.floor is not None and organ.floor.inscription == entry.id
    after = replace(with_list(organ, passed), floor=None if vacated else organ.floor)
    return _undoable(organ, after, Act.PASSED_OVER, at, entry.id)


def _undoable(
    organ: Organ,
    after: Organ,
    act: Act,
    at: datetime,
    *entries: str,
    by_ms: int = 0,
    left: str | None = None,
) -> Organ:
    """`after`, with what `organ` was before the act kept for `undo`."""
    floor = organ.floor
    undoable = Undoable(
        id=organ.acts + 1,
        act=act,
        at=at,
        floor=None if floor is None else stopped(floor, at),
        running=floor is not None and _runs(floor),
        entries=tuple(
            _before(speakers, name)
            for name in entries
            if (speakers := organ.list_of(name)) is not None
        ),
        held=organ.held,
        announced={speakers.id: speakers.announced for speakers in organ.lists.values()},
        by_ms=by_ms,
        online_ms=0 if organ.meeting is None else organ.meeting.online_ms,
        left=left,
    )
    return replace(after, undoable=undoable, acts=organ.acts + 1)


def _runs(floor: Floor) -> bool:
    """Whether the clock runs as soon as the meeting is in session, where alone acts are undone."""
    return floor.running_since is not None or floor.paused in (
        Pause.SUSPENSION,
        Pause.POINT_OF_ORDER,
    )


def _before(speakers: SpeakersList, name: str) -> Before:
    entry = speakers.entries[name]
    waits = name in speakers.order
    return Before(
        list=speakers.id,
        inscription=name,
        status=entry.status,
        used_ms=entry.used_ms,
        spoken_at=entry.spoken_at,
        closed_by=entry.closed_by,
        in_order=waits,
        placed=entry.placed,
        ahead=speakers.order[: speakers.order.index(name)] if waits else (),
    )


def _undone(organ: Organ, event: e.ActUndone, at: datetime) -> Organ:
    act = organ.undoable
    if act is None or act.id != event.act:
        return organ
    if act.arrangement is not None:
        return taken_back(organ, act.arrangement)
    organ = replace(organ, messages=_still_true(organ, act))
    if act.act is Act.TIME_EXTENDED:
        floor = organ.floor
        if floor is not None:
            floor = replace(floor, limit_ms=floor.limit_ms - act.by_ms)
        return replace(organ, floor=floor, undoable=None)
    for before in act.entries:
        organ = with_list(organ, _put_back(organ.lists[before.list], before))
    for name, announced in act.announced.items():
        speakers = organ.lists[name]
        standby = tuple(one for one in announced if one in speakers.order)
        organ = with_list(organ, replace(speakers, announced=standby))
    known = {**organ.held, **act.held}
    held = {name: kept for name, kept in known.items() if _is_held(organ, kept)}
    organ = replace(_with_item_before(organ, act), held=held, undoable=None)
    if act.act is Act.PASSED_OVER and all(
        before.status is not Status.SPEAKING for before in act.entries
    ):
        # Somebody who waited was passed over: the speaker's clock has nothing to do with it.
        return organ
    floor = act.floor
    if floor is not None and act.running:
        floor = replace(floor, running_since=at, paused=None)
    meeting = organ.meeting
    if meeting is not None:
        meeting = replace(meeting, online_ms=act.online_ms)
    return replace(organ, floor=floor, meeting=meeting)


def _with_item_before(organ: Organ, act: Undoable) -> Organ:
    """The item that the act left is taken up again, unless another one has been since."""
    of_list = {organ.lists[before.list].item for before in act.entries}
    if act.left is None or organ.item not in of_list:
        return organ
    return replace(organ, item=act.left or None)


def _still_true(organ: Organ, act: Undoable) -> tuple[Message, ...]:
    """The announcements without those of a roll-over that the act had brought about."""
    return tuple(
        message
        for message in organ.messages
        if message.notice is not Notice.ROLLED_OVER or message.at != act.at
    )


def _is_held(organ: Organ, kept: Floor) -> bool:
    return organ.lists[kept.list].entries[kept.inscription].status is Status.HELD


def _put_back(speakers: SpeakersList, before: Before) -> SpeakersList:
    entry = replace(
        speakers.entries[before.inscription],
        status=before.status,
        used_ms=before.used_ms,
        spoken_at=before.spoken_at,
        closed_by=before.closed_by,
        placed=before.placed,
    )
    standby = speakers.announced
    speakers = with_entry(without(speakers, entry.id), entry)
    if before.in_order:
        after = before.ahead[-1] if before.ahead else None
        order = placed_after(speakers.order, entry.id, after)
        speakers = replace(speakers, order=order, announced=standby)
    return speakers
