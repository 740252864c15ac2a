"""What a conference template may hold: one frozen dataclass for each kind of thing in the file.

The keys of the file are the names of the fields; durations alone are written with a unit
(`limit: 5 min`, kept as `limit_ms`). Validation is pydantic's, so every key and every type is
checked, and each mistake knows its place. What needs two things to be compared is checked in
`app.storage.template_check`.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
)
from pydantic.dataclasses import dataclass
from pydantic_core import PydanticCustomError

from app.domain.decide_lists import LONGEST_MS
from app.domain.words import (
    Category,
    Enforcement,
    Key,
    Kind,
    Language,
    Mode,
    NoShow,
    Purpose,
    Rank,
    Source,
    Start,
)
from app.storage import nomenclature
from app.storage.shapes import Bureau, Credentials, Group, Id, Names, Office, Symbol, Words, Zone

_UNITS = {"ms": 1, "s": 1_000, "min": 60_000, "h": 3_600_000}
_STRICT = ConfigDict(extra="forbid")


def _milliseconds(written: object) -> object:
    """`5 min` to 300000; everything else is refused."""
    match = re.fullmatch(r"(\d{1,9}) ?(ms|s|min|h)", str(written))
    if match is None:
        raise PydanticCustomError("not_a_duration", "a number and a unit: ms, s, min or h")
    return int(match[1]) * _UNITS[match[2]]


def _instant(written: object, info: ValidationInfo) -> datetime:
    """A local time of the conference's zone, or a time with its own offset, to UTC."""
    try:
        moment = datetime.fromisoformat(str(written))
    except ValueError:
        raise PydanticCustomError("not_a_time", "a time like 2020-10-12T12:00") from None
    if not 1970 <= moment.year < 9000:
        raise PydanticCustomError("not_a_time", "a year from 1970 to 8999")
    if "T" not in str(written) and " " not in str(written):
        raise PydanticCustomError("not_a_time", "a day alone is not an instant: add the time")
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    zone: ZoneInfo = info.context["zone"] if info.context else ZoneInfo("UTC")
    first = moment.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) != moment:
        raise PydanticCustomError("nonexistent_time", "the clocks skip this local time")
    if moment.replace(tzinfo=zone, fold=1).astimezone(UTC) != first:
        raise PydanticCustomError("ambiguous_time", "this local time comes twice: add its offset")
    return first


def _all(table: Callable[[], Iterable[str]]) -> Callable[[object], object]:
    """`all` stands for every row of a shipped table."""
    return lambda written: tuple(table()) if written == "all" else written


def _states(written: object) -> object:
    """`all`, or those named, of whom `members` stands for the Members of the United Nations."""
    if written == "all":
        return tuple(nomenclature.states())
    named = [written] if written == "members" else written
    if not isinstance(named, list):
        return written
    parts = [nomenclature.members() if who == "members" else (who,) for who in named]
    return tuple(who for part in parts for who in part)


Duration = Annotated[int, BeforeValidator(_milliseconds)]
Instant = Annotated[datetime, BeforeValidator(_instant)]


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedConference:
    """The session of the body."""

    id: Id
    symbol: Symbol
    title: Names
    timezone: Zone
    languages: tuple[Language, ...] = tuple(Language)
    hybrid: bool = True
    public: bool = True


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedOrgan:
    """A deliberating organ."""

    id: Id
    name: Names


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedItem:
    """An item of the agenda with the symbols of its documents."""

    id: Id
    title: Names
    documents: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedMeeting:
    """A meeting; `ends_at` is the hard end of interpretation."""

    id: Id
    organ: Id
    number: Annotated[int, Field(ge=1)]
    starts_at: Instant
    ends_at: Instant
    items: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedDeadline:
    """An instant by which something is due."""

    id: Id
    at: Instant
    title: Names


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedPerson:
    """Somebody who holds an office."""

    name: Words
    title: Words
    rank: Rank = Rank.OTHER


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedOfficer:
    """An office (rule 22); without a delegation the seat has no holder yet."""

    id: Id
    office: Office
    group: Group
    delegation: Id | None = None
    holder: PlannedPerson | None = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedParticipant:
    """A delegation that is in none of the shipped tables, or an office that speaks for itself."""

    id: Id
    category: Category
    name: Names
    kind: Literal["state", "organization"] = "organization"
    group: Group | None = None
    formal: Names | None = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedDelegations:
    """Who takes part: of the shipped tables all or those named; the exceptions; the others.

    `states_are` is the category of every State that `categories` does not name; `credentials` the
    mark of those that need credentials: States, and organizations that are parties.
    """

    states: Annotated[tuple[Id, ...], BeforeValidator(_states)] = ()
    observers: Annotated[tuple[Id, ...], BeforeValidator(_all(nomenclature.observers))] = ()
    states_are: Category = Category.PARTY
    categories: dict[Id, Category] = Field(default_factory=dict)
    credentials: Credentials = "awaited"
    others: tuple[PlannedParticipant, ...] = ()


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedSpeakingTime:
    """The speaking time of one kind of statement.

    `then` is the limit of a delegation's second one, `at_most` how many of them the list takes;
    `source` says where the figure is written.
    """

    limit_ms: Duration = Field(validation_alias="limit", gt=0, le=LONGEST_MS)
    amber_ms: Duration = Field(default=30_000, validation_alias="amber")
    grace_ms: Duration = Field(default=0, validation_alias="grace", le=LONGEST_MS)
    enforcement: Enforcement = Enforcement.CLOSE
    then_ms: Duration | None = Field(default=None, validation_alias="then", gt=0, le=LONGEST_MS)
    at_most: Annotated[int, Field(ge=0)] | None = None
    source: Words | None = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedList:
    """A speakers' list: the fields of the command `establish_list`, and its organ."""

    id: Id
    organ: Id
    item: Id
    opens_at: Instant
    policy: Annotated[tuple[Key, ...], Field(min_length=1)]
    eligible: Annotated[tuple[Category, ...], Field(min_length=1)]
    modes: Annotated[tuple[Mode, ...], Field(min_length=1)]
    rules: Annotated[dict[Kind, PlannedSpeakingTime], Field(min_length=1)]
    closes_at: Instant | None = None
    no_show: NoShow = NoShow.END_OF_LIST
    start: Start = Start.ON_GRANT
    announce_ahead: Annotated[int, Field(ge=0, le=20)] = 1
    presence_ahead: Annotated[int, Field(ge=0, le=50)] = 5
    public: bool = True
    purpose: Purpose = Purpose.DEBATE
    per_delegation: Annotated[int, Field(ge=1)] | None = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class PlannedInscription:
    """A request that is known beforehand: the fields of the command `inscribe`.

    `placed` puts it by hand, first or after the inscription before it in the file, with a `reason`.
    """

    list: Id
    delegation: Id
    received_at: Instant
    kind: Kind = Kind.NATIONAL
    rank: Rank = Rank.OTHER
    mode: Mode = Mode.FLOOR
    language: Language | None = None
    speaker_name: Words | None = None
    speaker_title: Words | None = None
    on_behalf_of: Id | None = None
    aligned: tuple[Id, ...] = ()
    source: Source = Source.EMAIL
    placed: Literal["first", "after_previous"] | None = None
    reason: Words | None = None


@dataclass(frozen=True, slots=True, config=_STRICT)
class TemplateFile:
    """The whole file, as it is written.

    `bureau` tells whether the officers are the Bureau of rule 22, or those of another body.
    """

    conference: PlannedConference
    organs: Annotated[tuple[PlannedOrgan, ...], Field(min_length=1)]
    items: tuple[PlannedItem, ...]
    meetings: tuple[PlannedMeeting, ...]
    delegations: PlannedDelegations
    rehearsal_starts: Instant | None = None
    deadlines: tuple[PlannedDeadline, ...] = ()
    bureau: Bureau = "rule_22"
    officers: tuple[PlannedOfficer, ...] = ()
    lists: tuple[PlannedList, ...] = ()
    inscriptions: tuple[PlannedInscription, ...] = ()
