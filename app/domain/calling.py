"""Who may be called now: the order of a list, less those whom the meeting cannot hear.

Past the cap of remote speaking time (UN practice in Vienna: 30 minutes in all), remote speakers
keep their places for the next meeting while those in the room go on.
"""

from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.organ import Floor, Inscription, Organ, SpeakersList
from app.domain.words import Mode


def is_capped(organ: Organ) -> bool:
    """Whether the meeting's remote speaking time is used up."""
    cap_ms, meeting = organ.online_cap_ms, organ.meeting
    return cap_ms is not None and meeting is not None and meeting.online_ms >= cap_ms


def callable_now(organ: Organ, speakers: SpeakersList) -> tuple[str, ...]:
    """Those of the order who may be called in this meeting; the first of them is next."""
    if not is_capped(organ):
        return speakers.order
    return tuple(one for one in speakers.order if speakers.entries[one].mode is not Mode.REMOTE)


def online_of(entry: Inscription, used_ms: int) -> int:
    """The remote speaking time that a statement adds, in ms, when `used_ms` is its time in all.

    What it had used before it was held was counted then.
    """
    return max(0, used_ms - entry.used_ms) if entry.mode is Mode.REMOTE else 0


def rolled_by(organ: Organ, floor: Floor, used_ms: int) -> tuple[e.Event, ...]:
    """Which remote entries roll over because this statement uses up the cap."""
    meeting, cap_ms = organ.meeting, organ.online_cap_ms
    if meeting is None or cap_ms is None:
        return ()
    entry = organ.lists[floor.list].entries[floor.inscription]
    after = meeting.online_ms + online_of(entry, used_ms)
    if not meeting.online_ms < cap_ms <= after:
        return ()
    rolled = {
        speakers.id: tuple(
            one
            for one in speakers.order
            if speakers.entries[one].mode is Mode.REMOTE and one != floor.inscription
        )
        for speakers in organ.lists.values()
    }
    return tuple(p.RolledOver(name, entries) for name, entries in rolled.items() if entries)
