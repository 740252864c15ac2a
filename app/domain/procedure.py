"""What stands beside the lists: points of order, motions, swaps, messages.

Part of the state of an organ (`app.domain.organ`); frozen, ids only, like everything there.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.words import Mode, MotionKind, Notice


@dataclass(frozen=True, slots=True)
class PointOfOrder:
    """A point of order that the chair has not yet ruled on (rule 71).

    `running` tells whether the speaker's clock ran when it was raised: then it goes on afterwards.
    """

    id: str
    delegation: str
    raised_at: datetime
    running: bool = False


@dataclass(frozen=True, slots=True)
class Motion:
    """A procedural motion before the meeting; who speaks on it stands on the list `list`."""

    id: str
    kind: MotionKind
    delegation: str
    proposed_at: datetime
    list: str


@dataclass(frozen=True, slots=True)
class Vote:
    """Votes of those present and voting; abstentions are shown but do not count (rule 86)."""

    in_favour: int
    against: int
    abstaining: int = 0

    @property
    def carried(self) -> bool:
        """A majority of the members present and voting; a tie is not one."""
        return self.in_favour > self.against


@dataclass(frozen=True, slots=True)
class Swap:
    """Two delegations want to change places: proposed by the first, agreed to by the second.

    Across tiers it also needs the secretariat (`agreed`: the second has consented already).
    """

    id: str
    list: str
    one: str
    other: str
    proposed_at: datetime
    expires_at: datetime
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Continuation:
    """In which meeting the consideration of an item goes on."""

    item: str
    meeting: str
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class PlannedEnd:
    """When interpretation of a meeting ends, where that is not as the programme has it.

    `joined` are the meetings into which it goes on, without a break: they are not held any more by
    themselves. It begins at `starts_at`, and was to end at `scheduled_ends_at` by the programme.
    """

    meeting: str
    starts_at: datetime
    ends_at: datetime
    joined: tuple[str, ...] = ()
    scheduled_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """An announcement to one delegation, to a mode, or to all; from the catalogue or in words.

    A notice of a roll-over names the list that it is about, and the meeting in which it goes on.
    `other` is the delegation that a notice of an exchange of places speaks of.
    """

    id: str
    at: datetime
    notice: Notice | None = None
    text: str | None = None
    delegation: str | None = None
    mode: Mode | None = None
    list: str | None = None
    meeting: str | None = None
    starts_at: datetime | None = None
    other: str | None = None
