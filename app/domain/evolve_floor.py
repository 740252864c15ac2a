"""Writing down what happened to the floor and its clock; total, never refuses.

Before an act that `undo` can take back, what it is about to change is kept beside it: see
`evolve_undo`.
"""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from app.domain import events as e
from app.domain.calling import online_of
from app.domain.evolve_lists import with_entry, with_list, without
from app.domain.evolve_time import with_limit
from app.domain.evolve_undo import kept_for_undo, undone, with_end_before
from app.domain.organ import Floor, Organ
from app.domain.precedence import inserted
from app.domain.words import Act, ClosedBy, NoShow, Pause, Status

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
        return undone(organ, event, at)
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
            return kept_for_undo(organ, after, Act.TIME_EXTENDED, at, by_ms=by_ms)
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
    for limit in event.in_force or ():
        taken = with_limit(taken, limit)
    after = replace(
        with_list(organ, replace(taken, announced=event.announced)),
        floor=floor,
        floors=organ.floors + 1,
        held={name: kept for name, kept in organ.held.items() if name != entry.id},
    )
    after = kept_for_undo(organ, after, Act.FLOOR_GIVEN, at, entry.id, left=event.left)
    return with_end_before(organ, after) if event.next else after


def _ended(organ: Organ, floor: Floor, event: e.StatementEnded, at: datetime) -> Organ:
    after = _released(
        organ, floor, Status.DELIVERED, used_ms=event.used_ms, closed_by=event.closed_by
    )
    if event.closed_by is ClosedBy.LIMIT:
        # Nobody acted, so there is nothing to take back: more time is a new grant of the floor.
        return replace(after, undoable=None)
    return kept_for_undo(organ, after, Act.STATEMENT_ENDED, at, floor.inscription)


def _held(organ: Organ, floor: Floor, used_ms: int, at: datetime) -> Organ:
    kept = replace(floor, used_ms=used_ms, running_since=None, paused=None)
    after = _released(organ, floor, Status.HELD, used_ms=used_ms)
    after = replace(after, held={**organ.held, floor.inscription: kept})
    return kept_for_undo(organ, after, Act.FLOOR_HELD, at, floor.inscription)


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
    began = entry.spoken_at if entry.id in organ.held else None
    passed = with_entry(
        without(speakers, entry.id), replace(entry, status=status, spoken_at=began, placed=None)
    )
    if back:
        passed = replace(passed, order=inserted(passed.order, entry.id, event.before))
    vacated = organ.floor is not None and organ.floor.inscription == entry.id
    after = replace(with_list(organ, passed), floor=None if vacated else organ.floor)
    if entry.id in organ.held:
        held = {name: kept for name, kept in organ.held.items() if name != entry.id}
        laid_by = {**organ.laid_by, entry.id: organ.held[entry.id]}
        after = replace(after, held=held, laid_by=laid_by)
    return kept_for_undo(organ, after, Act.PASSED_OVER, at, entry.id)
