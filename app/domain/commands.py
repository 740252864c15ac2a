"""What may be asked of an organ: one frozen dataclass for each command.

A command names what its sender saw (an inscription, a floor, an act); if the world changed in the
meantime it is refused. Fields under "from the register" are filled in by the desk's clerk, never by
a client. On the wire the class name is in snake_case: `GiveFloor` is `give_floor`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain import words as w
from app.domain.commands_procedure import ProcedureCommand
from app.domain.organ import SpeakingRule
from app.domain.procedure import Continuation


@dataclass(frozen=True, slots=True)
class CallToOrder:
    """Open a meeting: it is in session from now on.

    From the register: `ends_at`, the end of interpretation, and `lasts_ms`, its length;
    `following`, where its items go on; `scheduled_ends_at`, the end as the programme has it.
    """

    meeting: str
    ends_at: datetime
    lasts_ms: int
    following: tuple[Continuation, ...] = ()
    scheduled_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Suspend:
    """Suspend the meeting; a clock that runs is frozen."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Resume the suspended meeting; the clock goes on if it ran."""


@dataclass(frozen=True, slots=True)
class Adjourn:
    """Adjourn the meeting; who was not reached rolls over, in order, to the next one of the item.

    From the register: `following`, as it is by now.
    """

    following: tuple[Continuation, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeChair:
    """Hand the chair over to another officer (rule 22); also inside a meeting."""

    officer: str


@dataclass(frozen=True, slots=True)
class TakeUpItem:
    """Take up an item of the agenda."""

    item: str


@dataclass(frozen=True, slots=True)
class EstablishList:
    """Set up a speakers' list with its window, its precedence policy and its speaking times."""

    list: str
    item: str
    policy: tuple[w.Key, ...]
    opens_at: datetime
    closes_at: datetime | None
    rules: Mapping[w.Kind, SpeakingRule]
    eligible: tuple[w.Category, ...]
    modes: tuple[w.Mode, ...]
    no_show: w.NoShow = w.NoShow.END_OF_LIST
    start: w.Start = w.Start.ON_GRANT
    announce_ahead: int = 1
    presence_ahead: int = 5
    public: bool = True
    purpose: w.Purpose = w.Purpose.DEBATE
    per_delegation: int | None = None


@dataclass(frozen=True, slots=True)
class OpenList:
    """Open a list by hand before its window opens by itself."""

    list: str


@dataclass(frozen=True, slots=True)
class AnnounceClosure:
    """Announce that the list will be closed at an instant to come."""

    list: str
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class CloseList:
    """Close the list now."""

    list: str


@dataclass(frozen=True, slots=True)
class ReopenList:
    """Reopen a closed list, until an instant to come or until it is closed by hand."""

    list: str
    closes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetSpeakingTime:
    """Change the speaking time of one kind of statement, from the next speaker on.

    With `from_inscription`, from that speaker on ("two minutes from the fifteenth").
    """

    list: str
    kind: w.Kind
    limit_ms: int
    amber_ms: int | None = None
    grace_ms: int | None = None
    enforcement: w.Enforcement | None = None
    from_inscription: str | None = None


@dataclass(frozen=True, slots=True)
class Inscribe:
    """Ask for a place on a list.

    `received_at` is given by the secretariat alone, for e-mail and paper. From the register:
    `category` of the delegation.
    """

    list: str
    delegation: str
    category: w.Category
    kind: w.Kind = w.Kind.NATIONAL
    rank: w.Rank = w.Rank.OTHER
    mode: w.Mode = w.Mode.FLOOR
    language: w.Language | None = None
    speaker: str | None = None
    on_behalf_of: str | None = None
    aligned: tuple[str, ...] = ()
    source: w.Source = w.Source.SELF_SERVICE
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Amend:
    """Change who speaks, how, or in which language; a field that is None stays as it is.

    `text_url` is where the text can be read (http or https); empty: nowhere any more. `aligned` are
    all who align themselves with a group statement from now on.
    """

    inscription: str
    speaker: str | None = None
    rank: w.Rank | None = None
    mode: w.Mode | None = None
    language: w.Language | None = None
    text: w.Text | None = None
    text_url: str | None = None
    aligned: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take an inscription off the list, at the delegation's wish."""

    inscription: str


@dataclass(frozen=True, slots=True)
class Move:
    """Place a waiting inscription by hand, after another one (None: first), with a reason.

    From the sign-in: `by`, the role of who moves; a delegate can only move down ("later").
    """

    inscription: str
    after: str | None
    reason: str
    by: w.Role


@dataclass(frozen=True, slots=True)
class AdmitLate:
    """Admit an inscription from the late tray to the list, where the policy places it."""

    inscription: str


@dataclass(frozen=True, slots=True)
class PassOver:
    """Pass over a speaker who is not there, or is held and does not return: by no-show policy."""

    inscription: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring a withdrawn or passed-over inscription back to the list."""

    inscription: str


@dataclass(frozen=True, slots=True)
class GiveFloor:
    """Give the floor to the speaker whom the chair saw as next, or to one who was held.

    `floor` is the floor that the sender saw; with it, the statement in progress is ended first.
    """

    inscription: str
    floor: str | None = None


@dataclass(frozen=True, slots=True)
class StartClock:
    """Start the clock by hand: the speaker has begun."""

    floor: str


@dataclass(frozen=True, slots=True)
class PauseClock:
    """Stop the speaker's clock for a while."""

    floor: str


@dataclass(frozen=True, slots=True)
class ResumeClock:
    """Let the clock go on with exactly the time that was left."""

    floor: str


@dataclass(frozen=True, slots=True)
class ExtendTime:
    """Give the speaker `by_ms` more; a negative figure takes time away."""

    floor: str
    by_ms: int


@dataclass(frozen=True, slots=True)
class EndStatement:
    """The statement is over."""

    floor: str


@dataclass(frozen=True, slots=True)
class HoldFloor:
    """Set the speaker aside (a line that dropped); place and remaining time are kept."""

    floor: str


@dataclass(frozen=True, slots=True)
class ExpireFloor:
    """The limit has been reached: sent by the alarm, as often as it likes, counted once."""

    floor: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the chair's last act, named by the id that the sender saw."""

    act: int


MeetingCommand = CallToOrder | Suspend | Resume | Adjourn | TakeChair | TakeUpItem
WindowCommand = (
    EstablishList | OpenList | AnnounceClosure | CloseList | ReopenList | SetSpeakingTime
)
EntryCommand = Inscribe | Amend | Withdraw | Move | AdmitLate | PassOver | Restore
FloorCommand = (
    GiveFloor
    | StartClock
    | PauseClock
    | ResumeClock
    | ExtendTime
    | EndStatement
    | HoldFloor
    | ExpireFloor
    | Undo
)
Command = MeetingCommand | WindowCommand | EntryCommand | FloorCommand | ProcedureCommand
