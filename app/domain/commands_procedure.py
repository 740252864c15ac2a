"""What may be asked beside the list and the floor: points of order, motions, replies, swaps.

The rules of procedure that are named here are those of the General Assembly (A/520), on which the
rules of most bodies are modelled. As in `commands`, fields "from the register" are filled in by the
clerk.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.procedure import Vote
from app.domain.programme import Sitting
from app.domain.words import (
    Category,
    Enforcement,
    Kind,
    Language,
    Mode,
    MotionKind,
    Notice,
    Rank,
    Ruling,
)


@dataclass(frozen=True, slots=True)
class RaisePoint:
    """Rise to a point of order (rule 71): at once, also on a closed list; States parties only.

    From the register: `category`.
    """

    delegation: str
    category: Category


@dataclass(frozen=True, slots=True)
class RulePoint:
    """Rule on the last point raised; `appeal` is the vote on the appeal against the ruling, if any.

    The ruling stands unless a majority of the members present and voting overrules it.
    """

    point: str
    ruling: Ruling
    appeal: Vote | None = None


@dataclass(frozen=True, slots=True)
class ProposeMotion:
    """Propose a procedural motion (rules 74 to 77). From the register: `category`."""

    kind: MotionKind
    delegation: str
    category: Category


@dataclass(frozen=True, slots=True)
class WithdrawMotion:
    """Withdraw a motion before it is decided (rule 80)."""

    motion: str


@dataclass(frozen=True, slots=True)
class DecideMotion:
    """Decide on the motion that has precedence: by `vote`, or without one."""

    motion: str
    carried: bool
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class RequestReply:
    """Ask for the right of reply (rule 73): the chair grants or denies it."""

    list: str
    delegation: str
    category: Category
    mode: Mode = Mode.FLOOR
    language: Language | None = None
    speaker: str | None = None
    rank: Rank = Rank.OTHER


@dataclass(frozen=True, slots=True)
class GrantReply:
    """Grant a right of reply that was asked for."""

    inscription: str


@dataclass(frozen=True, slots=True)
class DenyReply:
    """Deny a right of reply that was asked for, with a reason."""

    inscription: str
    reason: str


@dataclass(frozen=True, slots=True)
class TakeReplies:
    """Take up the replies, or the explanations of vote: at the end of the meeting or of the day."""

    list: str


@dataclass(frozen=True, slots=True)
class Invite:
    """Invite somebody to speak next who is not on the list by right: an observer, the secretariat.

    NGOs speak with approval, which is the `reason`. From the register: `category`.
    """

    list: str
    delegation: str
    kind: Kind
    category: Category
    reason: str
    mode: Mode = Mode.FLOOR
    language: Language | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmRank:
    """Confirm a change of rank: the inscription goes where the policy now places it."""

    inscription: str


@dataclass(frozen=True, slots=True)
class ProposeSwap:
    """Propose to change places with another delegation, until an instant (default: one hour)."""

    inscription: str
    other: str
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AcceptSwap:
    """Agree to a swap, as the delegation that was asked."""

    swap: str


@dataclass(frozen=True, slots=True)
class ApproveSwap:
    """Approve a swap across tiers, as the secretariat."""

    swap: str


@dataclass(frozen=True, slots=True)
class DeclineSwap:
    """Decline a swap, or take back one's own proposal."""

    swap: str


@dataclass(frozen=True, slots=True)
class ExpireSwap:
    """Let a swap lapse whose time is over; the alarm's own command."""

    swap: str


@dataclass(frozen=True, slots=True)
class RollOver:
    """Say in which meeting a list goes on: what was not reached keeps its order.

    From the register: `starts_at`.
    """

    list: str
    meeting: str
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class CapOnline:
    """Cap the remote speaking time of a meeting; None: no cap."""

    cap_ms: int | None


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A speaking time within an arrangement, as `SetSpeakingTime` sets it."""

    list: str
    kind: Kind
    limit_ms: int
    enforcement: Enforcement | None = None
    from_inscription: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingEnd:
    """The end of a meeting within an arrangement: it is in progress, or to come."""

    meeting: str
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class ArrangeTime:
    """Arrange what is left of the time, in one act: as it was weighed in a what-if.

    `limits` are set, the lists of `close` closed, the remote speaking time capped (`cap_ms`) or its
    cap lifted; interpretation of the meetings in `ends` ends when these say, and a meeting that
    goes through the break after it takes in the next one. One `undo` takes all of it back.

    From the register: `sittings`, the meetings as the programme has them.
    """

    limits: tuple[TimeLimit, ...] = ()
    close: tuple[str, ...] = ()
    cap_ms: int | None = None
    lift_cap: bool = False
    ends: tuple[MeetingEnd, ...] = ()
    sittings: tuple[Sitting, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowProgramme:
    """Follow the programme as the register has it by now; asked for whenever it was changed there.

    From the register: `sittings`, its meetings.
    """

    sittings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class CallStandby:
    """Call the next `count` speakers of a list to stand by: nobody goes before them any more."""

    list: str
    count: int


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell something to one delegation, to all of a mode, or to everybody."""

    notice: Notice | None = None
    text: str | None = None
    delegation: str | None = None
    mode: Mode | None = None


OrderCommand = RaisePoint | RulePoint | ProposeMotion | WithdrawMotion | DecideMotion
ReplyCommand = RequestReply | GrantReply | DenyReply | TakeReplies
SwapCommand = ProposeSwap | AcceptSwap | ApproveSwap | DeclineSwap | ExpireSwap
ExchangeCommand = (
    ReplyCommand
    | SwapCommand
    | Invite
    | ConfirmRank
    | RollOver
    | CapOnline
    | ArrangeTime
    | FollowProgramme
    | CallStandby
    | Announce
)
ProcedureCommand = OrderCommand | ExchangeCommand
