"""The state of an organ: its meeting, its speakers' lists, the floor.

An organ (plenary, committee of the whole) is the consistency boundary: lists outlive meetings, the
floor belongs to a room. Everything here is frozen; a change makes a new value. A `Mapping` is a
plain dict that nobody writes to. Persons and States are named by id only, so that a person can be
erased from the register without touching the record.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.procedure import (
    Continuation,
    Message,
    Motion,
    PlannedEnd,
    PointOfOrder,
    Swap,
)
from app.domain.programme import Meeting
from app.domain.words import (
    Act,
    Category,
    ClosedBy,
    Enforcement,
    Key,
    Kind,
    Language,
    Mode,
    MotionKind,
    NoShow,
    Pause,
    Purpose,
    Rank,
    Role,
    Source,
    Start,
    Status,
    Text,
)


@dataclass(frozen=True, slots=True)
class SpeakingRule:
    """The speaking time of one kind of statement, in milliseconds.

    `amber_ms` is how much is left when the warning begins; `grace_ms` is granted past the limit
    before the floor closes by itself (only under `close`). `then_ms` is the limit of a delegation's
    second statement on the list (right of reply: ten minutes, then five); `at_most` how many
    statements of this kind the list takes (two for and two against a motion).
    """

    limit_ms: int
    amber_ms: int = 30_000
    grace_ms: int = 0
    enforcement: Enforcement = Enforcement.CLOSE
    then_ms: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """A place given by hand: by whom, when, after which inscription (None: first), and why."""

    by: Role
    at: datetime
    after: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Inscription:
    """One entry of a speakers' list; it exists for ever once it was acknowledged.

    `number` counts the receipts of its list. `received_at` decides the order; `entered_at` is when
    the service learned of it. `used_ms` is the time that its statement has used. `placed_as` is the
    rank by which its place was given, while the secretariat has not confirmed a change of rank;
    `withdrawn_from` is where it stood when it was withdrawn; `text_url` where the text of the
    statement can be read.
    """

    id: str
    number: int
    list: str
    delegation: str
    category: Category
    kind: Kind
    rank: Rank
    mode: Mode
    source: Source
    received_at: datetime
    entered_at: datetime
    status: Status = Status.WAITING
    language: Language | None = None
    speaker: str | None = None
    on_behalf_of: str | None = None
    aligned: tuple[str, ...] = ()
    text: Text = Text.NONE
    placed: Placement | None = None
    used_ms: int = 0
    spoken_at: datetime | None = None
    closed_by: ClosedBy | None = None
    placed_as: Rank | None = None
    text_url: str | None = None
    withdrawn_from: Status | None = None


@dataclass(frozen=True, slots=True)
class LaterRule:
    """A speaking time that will be in force from one inscription on (what-if: "from the k-th")."""

    inscription: str
    kind: Kind
    rule: SpeakingRule


@dataclass(frozen=True, slots=True)
class SpeakersList:
    """A speakers' list: its window, its policy, its rules, and who is on it.

    `order` holds those who wait, the next one first; `announced` those of them who are on standby,
    because the chair has named them; `late` the late tray in the order of receipt (what came before
    the list opened lies there too). The window is
    inclusive at both ends. `closes_at` None: open until it is closed by hand. `per_delegation` is
    how many statements a delegation may make on it in all. A list of replies or explanations is
    called only while it is `taken_up`; `stopped` tells which motion ended its debate;
    `continues_in` the meeting to which it rolls over, and `continues_at` when that begins.
    """

    id: str
    item: str
    policy: tuple[Key, ...]
    opens_at: datetime
    closes_at: datetime | None
    rules: Mapping[Kind, SpeakingRule]
    eligible: tuple[Category, ...]
    modes: tuple[Mode, ...]
    no_show: NoShow = NoShow.END_OF_LIST
    start: Start = Start.ON_GRANT
    announce_ahead: int = 1
    presence_ahead: int = 5
    public: bool = True
    purpose: Purpose = Purpose.DEBATE
    per_delegation: int | None = None
    taken_up: bool = False
    stopped: MotionKind | None = None
    continues_in: str | None = None
    continues_at: datetime | None = None
    later_rules: tuple[LaterRule, ...] = ()
    closure_announced_at: datetime | None = None
    received: int = 0
    entries: Mapping[str, Inscription] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    announced: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Floor:
    """The right to speak, held by one inscription, with its clock.

    The clock is an anchor, not a counter: `used_ms` was used before `running_since`; while
    `running_since` is None it stands (`paused` says why, or it has not started). It belongs to the
    statement: a pause, a hold and an undo hand back exactly the same remaining time.
    """

    id: str
    list: str
    inscription: str
    given_at: datetime
    limit_ms: int
    amber_ms: int
    grace_ms: int
    enforcement: Enforcement
    used_ms: int = 0
    running_since: datetime | None = None
    paused: Pause | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """What an inscription was before an act: enough to take the act back, and no more.

    `ahead` holds those who went before it, while they stay where they are: whoever is moved or
    withdrawn later on says nothing about its place any more.
    """

    list: str
    inscription: str
    status: Status
    used_ms: int
    spoken_at: datetime | None
    closed_by: ClosedBy | None
    in_order: bool
    placed: Placement | None = None
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """How the time of a list is arranged."""

    list: str
    rules: Mapping[Kind, SpeakingRule]
    later_rules: tuple[LaterRule, ...] = ()
    closes_at: datetime | None = None
    closure_announced_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the time was arranged before it was arranged anew: enough to take that back.

    `continuing` are the lists whose meeting to come has been taken in by another one.
    """

    timings: tuple[Timing, ...] = ()
    online_cap_ms: int | None = None
    interpretation_ends_at: datetime | None = None
    following: tuple[Continuation, ...] | None = None
    ends: Mapping[str, PlannedEnd] = field(default_factory=dict)
    continuing: tuple[tuple[str, Continuation], ...] = ()


@dataclass(frozen=True, slots=True)
class Undoable:
    """The last act of the chair that can be taken back; `id` counts such acts.

    `floor` is the floor before the act, its clock stopped at `at`; `running` says whether it ran,
    or would have but for a suspension of the meeting or a point of order; `left` the agenda item
    that the act left for another one ("": there had been none). `times` are the speaking times
    that a change of the order brings into force or hands on; `forgotten` the messages that the
    act's own notices crowded out. `arrangement` is there if the act arranged the time.
    """

    id: int
    act: Act
    at: datetime
    floor: Floor | None = None
    running: bool = False
    entries: tuple[Before, ...] = ()
    held: Mapping[str, Floor] = field(default_factory=dict)
    announced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_ms: int = 0
    online_ms: int = 0
    left: str | None = None
    arrangement: Arrangement | None = None
    times: Timing | None = None
    forgotten: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Organ:
    """One deliberating organ: at most one meeting, at most one floor, and all its lists.

    `points` are open points of order, the last one raised is ruled on first; `motions` stand in
    their order of precedence; `laid_by` keeps the clocks of held speakers who withdrew or did
    not return, in case they come back; `online_cap_ms` caps the remote speaking time of a meeting;
    `numbered` counts points, motions, swaps and messages; `adjourned` is the last meeting that was;
    `ends` are the meetings whose end was arranged otherwise than the programme has it.
    """

    id: str
    presiding: str | None = None
    meeting: Meeting | None = None
    item: str | None = None
    floor: Floor | None = None
    held: Mapping[str, Floor] = field(default_factory=dict)
    laid_by: Mapping[str, Floor] = field(default_factory=dict)
    lists: Mapping[str, SpeakersList] = field(default_factory=dict)
    undoable: Undoable | None = None
    points: tuple[PointOfOrder, ...] = ()
    motions: tuple[Motion, ...] = ()
    swaps: Mapping[str, Swap] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    online_cap_ms: int | None = None
    inscriptions: int = 0
    floors: int = 0
    acts: int = 0
    numbered: int = 0
    adjourned: str | None = None
    ends: Mapping[str, PlannedEnd] = field(default_factory=dict)

    def list_of(self, inscription: str) -> SpeakersList | None:
        """The list on which an inscription stands, or None if there is no such inscription."""
        for speakers in self.lists.values():
            if inscription in speakers.entries:
                return speakers
        return None
