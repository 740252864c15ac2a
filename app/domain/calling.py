"""Who may be called now: the order of a list, less those whom the meeting cannot hear.

Past the cap of remote speaking time (UN practice in Vienna: 30 minutes in all), remote speakers
keep their places for the next meeting while those in the room go on.
"""

from app.domain.organ import Inscription, Organ, SpeakersList
from app.domain.procedure import Continuation
from app.domain.words import Mode, Status


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


def goes_on_in(organ: Organ, speakers: SpeakersList, entry: Inscription) -> Continuation | None:
    """The meeting to which an entry that waits has rolled over, if it has and that is known."""
    if entry.status is not Status.WAITING:
        return None
    if speakers.continues_in is not None and speakers.continues_at is not None:
        return Continuation(speakers.item, speakers.continues_in, speakers.continues_at)
    if organ.meeting is None or entry.mode is not Mode.REMOTE or not is_capped(organ):
        return None
    following = organ.meeting.following or ()
    return next((one for one in following if one.item == speakers.item), None)
