"""Rules of what follows when the register's programme is changed while an organ is at work.

The latest decision holds: the meeting in progress ends when its programme now says, an end that was
arranged gives way to one that was corrected since, and every delegation that waits for a meeting to
come is told the new date.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.domain import commands_procedure as pc
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.calling import is_capped
from app.domain.decide_time import Rolled, told
from app.domain.organ import Organ, SpeakersList
from app.domain.procedure import Continuation
from app.domain.programme import (
    Meeting,
    Sitting,
    Sittings,
    as_arranged,
    goes_on,
    sitting_named,
)
from app.domain.refusal import Refusal
from app.domain.timekeeping import between_ms, interpretation_end
from app.domain.words import Mode, Purpose

Happened = tuple[e.Event, ...]


def follow(organ: Organ, command: pc.FollowProgramme, at: datetime) -> Happened:
    """What the programme, as it is by now, changes here; refused `nothing_changes`."""
    sittings = command.sittings
    dropped = tuple(
        name
        for name, end in organ.ends.items()
        if (own := sitting_named(sittings, name)) is None or own.ends_at != end.scheduled_ends_at
    )
    ends = {name: end for name, end in organ.ends.items() if name not in dropped}
    held = as_arranged(sittings, ends)
    changed = replace(
        _of_the_meeting(organ, held, sitting_named(sittings, organ.meeting.id))
        if organ.meeting is not None
        else p.ProgrammeChanged(),
        dropped=dropped or None,
    )
    rolled = (*_lists(organ, held), *_remote(organ, changed.following))
    if changed == p.ProgrammeChanged() and not rolled:
        raise Refusal("nothing_changes")
    return (changed, *told(organ, at, rolled))


def _of_the_meeting(organ: Organ, held: Sittings, own: Sitting | None) -> p.ProgrammeChanged:
    """The end of the meeting in progress, and where its items go on."""
    meeting = organ.meeting
    if meeting is None or own is None:
        return p.ProgrammeChanged()
    items = frozenset(speakers.item for speakers in organ.lists.values())
    following = goes_on(held, meeting.id, items)
    same = following == (meeting.following or ())
    changed = p.ProgrammeChanged(following=None if same else following)
    return _with_end(changed, meeting, own)


def _with_end(changed: p.ProgrammeChanged, meeting: Meeting, own: Sitting) -> p.ProgrammeChanged:
    """With the end of interpretation, if it is the end that the programme has corrected."""
    if meeting.scheduled_ends_at in (None, own.ends_at):
        return changed
    lasts_ms = between_ms(own.starts_at, own.ends_at)
    ends_at = interpretation_end(meeting.opened_at, own.ends_at, lasts_ms)
    return replace(changed, interpretation_ends_at=ends_at, scheduled_ends_at=own.ends_at)


def _lists(organ: Organ, held: Sittings) -> Iterable[Rolled]:
    """The lists that go on in a meeting to come which is now at another time, or another one."""
    for speakers in organ.lists.values():
        place = _place_of(speakers, held)
        moved = place is not None and (place.meeting, place.starts_at) != (
            speakers.continues_in,
            speakers.continues_at,
        )
        if moved and speakers.order and speakers.purpose is not Purpose.MOTION:
            yield speakers, speakers.order, place, False


def _place_of(speakers: SpeakersList, held: Sittings) -> Continuation | None:
    """Where a list that rolled over goes on by now; None if it has not, or nobody knows."""
    name, was_at = speakers.continues_in, speakers.continues_at
    if name is None or was_at is None:
        return None
    own = sitting_named(held, name)
    if own is None:
        after = sorted(
            (one for one in held if one.starts_at >= was_at and _takes(one, speakers.item)),
            key=lambda one: one.starts_at,
        )
        own = after[0] if after else None
    return None if own is None else Continuation(speakers.item, own.id, own.starts_at)


def _takes(sitting: Sitting, item: str) -> bool:
    return not sitting.items or item in sitting.items


def _remote(organ: Organ, following: tuple[Continuation, ...] | None) -> Iterable[Rolled]:
    """The remote entries past the cap whose meeting to come is another one, or at another time."""
    if following is None or not is_capped(organ):
        return
    before = {one.item: one for one in (organ.meeting and organ.meeting.following) or ()}
    now = {one.item: one for one in following}
    for speakers in organ.lists.values():
        remote = tuple(one for one in speakers.order if speakers.entries[one].mode is Mode.REMOTE)
        place = now.get(speakers.item)
        if remote and place is not None and place != before.get(speakers.item):
            yield speakers, remote, place, True
