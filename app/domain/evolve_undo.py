"""Taking back the chair's last act: what is kept beside it, and how it comes back exactly.

Before an act that `undo` can take back, what it is about to change is kept (`Undoable`): the floor
with its clock stopped, the inscriptions concerned, their place, the speaking times that come into
force. Nothing else is rolled back, so that what arrived in between is never lost.
"""

from dataclasses import replace
from datetime import datetime

from app.domain import events as e
from app.domain.evolve_lists import with_entry, with_list, without
from app.domain.evolve_time import in_force, taken_back, timing_of
from app.domain.organ import Before, Floor, Organ, SpeakersList, Timing, Undoable
from app.domain.precedence import placed_after
from app.domain.procedure import Message
from app.domain.timekeeping import stopped
from app.domain.words import Act, Mode, Notice, Pause, Status


def kept_for_undo(
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
        times=_times(organ, act, entries),
    )
    return replace(after, undoable=undoable, acts=organ.acts + 1)


def _times(organ: Organ, act: Act, entries: tuple[str, ...]) -> Timing | None:
    """The speaking times of the list whose order the act changes, and with it whom they concern."""
    speakers = organ.list_of(entries[0]) if entries else None
    if speakers is None or act not in (Act.FLOOR_GIVEN, Act.PASSED_OVER):
        return None
    return timing_of(speakers)


def with_end_before(organ: Organ, after: Organ) -> Organ:
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
        forgotten=end.forgotten,
    )
    return replace(after, undoable=both)


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


def undone(organ: Organ, event: e.ActUndone, at: datetime) -> Organ:
    """The organ as it was before the act, but for what others have done since."""
    act = organ.undoable
    if act is None or act.id != event.act:
        return organ
    organ = replace(organ, messages=_still_true(organ, act))
    if act.arrangement is not None:
        return taken_back(organ, act.arrangement)
    if act.act is Act.TIME_EXTENDED:
        floor = organ.floor
        if floor is not None:
            floor = replace(floor, limit_ms=floor.limit_ms - act.by_ms)
        return replace(organ, floor=floor, undoable=None)
    for before in act.entries:
        organ = with_list(organ, _put_back(organ.lists[before.list], before))
    if act.times is not None:
        organ = with_list(organ, in_force(organ.lists[act.times.list], act.times))
    for name, announced in act.announced.items():
        speakers = organ.lists[name]
        standby = tuple(one for one in announced if one in speakers.order)
        organ = with_list(organ, replace(speakers, announced=standby))
    known = {**organ.held, **act.held}
    held = {name: kept for name, kept in known.items() if _is_held(organ, kept)}
    laid_by = {name: kept for name, kept in organ.laid_by.items() if name not in held}
    organ = replace(_with_item_before(organ, act), held=held, laid_by=laid_by, undoable=None)
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
    """The announcements without those of a roll-over that the act had brought about.

    What these had crowded out is remembered again.
    """
    left = tuple(message for message in organ.messages if not told_by(act, message))
    return (*act.forgotten, *left)


def told_by(act: Undoable, message: Message) -> bool:
    """Whether an act brought a notice about: the end of a statement, that the cap is used up."""
    capped = message.notice is Notice.ROLLED_OVER and message.mode is Mode.REMOTE
    return capped and message.at == act.at


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
