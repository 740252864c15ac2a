"""What may have happened in an organ: past tense, frozen, complete.

An event carries every decision that was taken (a place, a limit, a time used), so that `evolve`
only writes down. The instant, the actor and the offset stand beside it in the journal. Shapes only
ever gain optional fields.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.events_procedure import LimitSet, ProcedureEvent
from app.domain.organ import Inscription, SpeakersList, SpeakingRule
from app.domain.procedure import Continuation
from app.domain.words import (
    ClosedBy,
    Enforcement,
    Kind,
    Language,
    Mode,
    NoShow,
    Rank,
    Role,
    Status,
    Text,
)


@dataclass(frozen=True, slots=True)
class CalledToOrder:
    """A meeting was opened; `following` is where its items go on, if that is known."""

    meeting: str
    interpretation_ends_at: datetime
    following: tuple[Continuation, ...] | None = None
    scheduled_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Suspended:
    """The meeting was suspended; `used_ms` is the speaker's time up to then, if a clock ran."""

    used_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """The meeting was resumed."""


@dataclass(frozen=True, slots=True)
class Adjourned:
    """The meeting was adjourned."""


@dataclass(frozen=True, slots=True)
class ChairTaken:
    """An officer took the chair."""

    officer: str


@dataclass(frozen=True, slots=True)
class ItemTakenUp:
    """An item of the agenda was taken up."""

    item: str


@dataclass(frozen=True, slots=True)
class ListEstablished:
    """A speakers' list was set up, empty."""

    list: SpeakersList


@dataclass(frozen=True, slots=True)
class ListOpened:
    """A list was opened by hand."""

    list: str


@dataclass(frozen=True, slots=True)
class ClosureAnnounced:
    """The closing of a list was announced."""

    list: str
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class ListClosed:
    """A list was closed by hand."""

    list: str


@dataclass(frozen=True, slots=True)
class ListReopened:
    """A list was reopened."""

    list: str
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SpeakingTimeSet:
    """The speaking time of a kind of statement was set, at once or from an inscription on."""

    list: str
    kind: Kind
    rule: SpeakingRule
    from_inscription: str | None = None


@dataclass(frozen=True, slots=True)
class Inscribed:
    """An inscription was received in time, and placed before another one (None: last)."""

    inscription: Inscription
    before: str | None = None


@dataclass(frozen=True, slots=True)
class ReceivedLate:
    """An inscription was received when the list was not open: it lies in the late tray."""

    inscription: Inscription


@dataclass(frozen=True, slots=True)
class Amended:
    """An inscription was changed; None: as before. An empty `text_url`: nowhere any more."""

    inscription: str
    speaker: str | None = None
    rank: Rank | None = None
    mode: Mode | None = None
    language: Language | None = None
    text: Text | None = None
    text_url: str | None = None
    aligned: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An inscription was withdrawn."""

    inscription: str


@dataclass(frozen=True, slots=True)
class Moved:
    """An inscription was placed by hand."""

    inscription: str
    after: str | None
    reason: str
    by: Role


@dataclass(frozen=True, slots=True)
class Admitted:
    """An inscription was admitted from the late tray."""

    inscription: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A speaker was not there. `before`: the new place; unused where the slot is lost."""

    inscription: str
    outcome: NoShow
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """A withdrawn or passed-over inscription came back: to the list, or to be late, held, asked.

    `status` is what it is again; None: it waits, before another one (None: last).
    """

    inscription: str
    before: str | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class FloorGiven:
    """The floor was given. `next` tells that the same act ended the statement before.

    `left` is the agenda item that the same act left for that of the list ("": there was none);
    `in_force` the speaking times of the list that come into force with this speaker.
    """

    floor: str
    inscription: str
    limit_ms: int
    amber_ms: int
    grace_ms: int
    enforcement: Enforcement
    used_ms: int
    started: bool
    announced: tuple[str, ...]
    next: bool = False
    left: str | None = None
    in_force: tuple[LimitSet, ...] | None = None


@dataclass(frozen=True, slots=True)
class ClockStarted:
    """The clock was started by hand."""

    floor: str


@dataclass(frozen=True, slots=True)
class ClockPaused:
    """The clock was paused."""

    floor: str
    used_ms: int


@dataclass(frozen=True, slots=True)
class ClockResumed:
    """The clock went on."""

    floor: str


@dataclass(frozen=True, slots=True)
class TimeExtended:
    """The limit of the statement in progress was changed by `by_ms` (negative: reduced)."""

    floor: str
    by_ms: int


@dataclass(frozen=True, slots=True)
class StatementEnded:
    """A statement ended. `used_ms` is its official duration: at the limit, the limit itself."""

    floor: str
    used_ms: int
    closed_by: ClosedBy


@dataclass(frozen=True, slots=True)
class FloorHeld:
    """The speaker was set aside with the place and the remaining time."""

    floor: str
    used_ms: int


@dataclass(frozen=True, slots=True)
class ActUndone:
    """The chair's last act was taken back."""

    act: int


Event = (
    ProcedureEvent
    | CalledToOrder
    | Suspended
    | Resumed
    | Adjourned
    | ChairTaken
    | ItemTakenUp
    | ListEstablished
    | ListOpened
    | ClosureAnnounced
    | ListClosed
    | ListReopened
    | SpeakingTimeSet
    | Inscribed
    | ReceivedLate
    | Amended
    | Withdrawn
    | Moved
    | Admitted
    | PassedOver
    | Restored
    | FloorGiven
    | ClockStarted
    | ClockPaused
    | ClockResumed
    | TimeExtended
    | StatementEnded
    | FloorHeld
    | ActUndone
)
