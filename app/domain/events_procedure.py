"""What may have happened beside the list and the floor; as in `events`, past tense and complete."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.organ import Inscription, SpeakersList, SpeakingRule
from app.domain.procedure import Continuation, Message, Motion, PlannedEnd, PointOfOrder, Swap, Vote
from app.domain.words import Kind, MotionKind, Ruling


@dataclass(frozen=True, slots=True)
class PointRaised:
    """A point of order was raised; `used_ms` is the speaker's time up to then, if a clock ran."""

    point: PointOfOrder
    used_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PointRuled:
    """The chair ruled; `stands` is False if the meeting overruled the ruling."""

    point: str
    ruling: Ruling
    appeal: Vote | None = None
    stands: bool = True


@dataclass(frozen=True, slots=True)
class MotionProposed:
    """A motion was proposed; `list` is where its speakers stand, empty."""

    motion: Motion
    list: SpeakersList


@dataclass(frozen=True, slots=True)
class MotionWithdrawn:
    """A motion was withdrawn."""

    motion: str


@dataclass(frozen=True, slots=True)
class MotionDecided:
    """A motion was carried or rejected."""

    motion: str
    carried: bool
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class DebateStopped:
    """The debate on a list was adjourned or closed by a motion."""

    list: str
    by: MotionKind


@dataclass(frozen=True, slots=True)
class ReplyRequested:
    """A right of reply was asked for; it waits for the chair's answer."""

    inscription: Inscription


@dataclass(frozen=True, slots=True)
class ReplyGranted:
    """A right of reply was granted: it waits on the list, before another one (None: last)."""

    inscription: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class ReplyDenied:
    """A right of reply was denied."""

    inscription: str
    reason: str


@dataclass(frozen=True, slots=True)
class RepliesTaken:
    """The replies, or the explanations of vote, were taken up."""

    list: str


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody was invited to speak next."""

    inscription: Inscription


@dataclass(frozen=True, slots=True)
class RankConfirmed:
    """A change of rank was confirmed, and the inscription placed anew."""

    inscription: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class SwapProposed:
    """A swap was proposed."""

    swap: Swap


@dataclass(frozen=True, slots=True)
class SwapAgreed:
    """The other delegation agreed; across tiers the secretariat has yet to approve."""

    swap: str


@dataclass(frozen=True, slots=True)
class Swapped:
    """Two inscriptions changed places."""

    swap: str


@dataclass(frozen=True, slots=True)
class SwapDeclined:
    """A swap was declined, taken back or turned down."""

    swap: str


@dataclass(frozen=True, slots=True)
class SwapLapsed:
    """A swap lapsed: an inscription of it stands elsewhere now; None: its time is over."""

    swap: str
    inscription: str | None = None


@dataclass(frozen=True, slots=True)
class RolledOver:
    """Inscriptions roll over to another meeting, in order; all of the list, or the remote ones.

    `capped`: the remote ones alone, because the remote speaking time is used up.
    """

    list: str
    inscriptions: tuple[str, ...]
    meeting: str | None = None
    starts_at: datetime | None = None
    capped: bool = False


@dataclass(frozen=True, slots=True)
class OnlineCapped:
    """The remote speaking time of a meeting was capped, or the cap lifted."""

    cap_ms: int | None = None


@dataclass(frozen=True, slots=True)
class LimitSet:
    """A part of an arrangement: the speaking time of a kind, at once or from an inscription on."""

    list: str
    kind: Kind
    rule: SpeakingRule
    from_inscription: str | None = None


@dataclass(frozen=True, slots=True)
class TimeArranged:
    """What is left of the time was arranged anew, in one act of the chair or the secretariat.

    `interpretation_ends_at` and `following` are those of the meeting in progress; `ends` the
    meetings that end otherwise than the programme has it.
    """

    limits: tuple[LimitSet, ...] = ()
    closed: tuple[str, ...] = ()
    capped: OnlineCapped | None = None
    interpretation_ends_at: datetime | None = None
    following: tuple[Continuation, ...] | None = None
    ends: tuple[PlannedEnd, ...] | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeChanged:
    """The register's programme was changed, and the organ follows.

    The first three are of the meeting in progress, where they change; `dropped` are the meetings
    whose arranged end gives way to that of the programme.
    """

    interpretation_ends_at: datetime | None = None
    scheduled_ends_at: datetime | None = None
    following: tuple[Continuation, ...] | None = None
    dropped: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class StandbyCalled:
    """Speakers were called to stand by."""

    list: str
    inscriptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Announced:
    """Something was announced."""

    message: Message


ProcedureEvent = (
    PointRaised
    | PointRuled
    | MotionProposed
    | MotionWithdrawn
    | MotionDecided
    | DebateStopped
    | ReplyRequested
    | ReplyGranted
    | ReplyDenied
    | RepliesTaken
    | Invited
    | RankConfirmed
    | SwapProposed
    | SwapAgreed
    | Swapped
    | SwapDeclined
    | SwapLapsed
    | RolledOver
    | OnlineCapped
    | TimeArranged
    | ProgrammeChanged
    | StandbyCalled
    | Announced
)
