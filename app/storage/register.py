"""The register: who and what a conference consists of, as one frozen value.

Read whole from the tables (`app.storage.registry.register`), stamped with its version, and shown by
audience: only the secretariat sees contacts and credentials. The same shapes are what the
secretariat sends to change something, so what was read can be sent back.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter
from pydantic.dataclasses import dataclass

from app.domain.words import Category, Language, Rank, Role
from app.storage.shapes import (
    Bureau,
    Credentials,
    Group,
    Id,
    Moment,
    Names,
    Number,
    Office,
    Symbol,
    Truth,
    Words,
    Zone,
)

_FROZEN = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Conference:
    """A session of a body.

    `bureau` tells whether its officers are the Bureau of rule 22, or those of another body; who
    corrects the entry without it leaves that as it is.
    """

    id: Id
    symbol: Symbol
    title: Names
    timezone: Zone
    languages: tuple[Language, ...]
    hybrid: Truth
    public: Truth
    rehearsal: Truth
    bureau: Bureau | None = None


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Organ:
    """A deliberating organ."""

    id: Id
    name: Names


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Meeting:
    """A scheduled meeting; `ends_at` is the hard end of interpretation."""

    id: Id
    organ: Id
    number: Annotated[int, Field(ge=1, le=9999), Number]
    starts_at: Moment
    ends_at: Moment
    items: Annotated[tuple[Id, ...], Field(max_length=100)] = ()


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Item:
    """An item of the agenda and the symbols of its documents."""

    id: Id
    title: Names
    documents: Annotated[tuple[Symbol, ...], Field(max_length=500)] = ()


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Document:
    """A document by its symbol, and the items under which it is before the conference."""

    symbol: Symbol
    items: Annotated[tuple[Id, ...], Field(min_length=1, max_length=100)]


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Deadline:
    """An instant by which something is due."""

    id: Id
    at: Moment
    title: Names


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Delegation:
    """A State, an organization or an office that takes part (rules 12 to 17)."""

    id: Id
    kind: Literal["state", "organization"]
    category: Category
    name: Names
    group: Group | None = None
    formal: Names | None = None
    credentials: Credentials | None = None


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Participant:
    """A person; once erased, only the id, the delegation and the rank are left."""

    id: Id
    delegation: Id
    name: str
    title: str
    rank: Rank
    contact: str | None = None
    erased: Literal[True] | None = None


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Person:
    """What is entered of a participant; the id is given out by the register."""

    delegation: Id
    name: Words
    title: Words
    rank: Rank = Rank.OTHER
    contact: Words | None = None


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Officer:
    """An office (rule 22); without a delegation the seat has no holder yet."""

    id: Id
    office: Office
    group: Group
    delegation: Id | None = None
    participant: Id | None = None


@dataclass(frozen=True, slots=True, config=_FROZEN)
class Register:
    """All of it at one version. `clock_shift_ms` is how far a rehearsal's clock is set apart."""

    version: int
    conference: Conference
    organs: tuple[Organ, ...]
    meetings: tuple[Meeting, ...]
    items: tuple[Item, ...]
    deadlines: tuple[Deadline, ...]
    delegations: Mapping[str, Delegation]
    participants: Mapping[str, Participant]
    officers: tuple[Officer, ...]
    clock_shift_ms: Annotated[int, Field(exclude=True)] = 0

    def documents(self) -> tuple[Document, ...]:
        """The documents by symbol, in the order in which the agenda names them first."""
        under: dict[str, list[str]] = {}
        for item in self.items:
            for symbol in item.documents:
                under.setdefault(symbol, []).append(item.id)
        return tuple(Document(symbol, tuple(items)) for symbol, items in under.items())


_REGISTER = TypeAdapter(Register)


def natural(item: str) -> tuple[tuple[bool, int, str], ...]:
    """The order in which people count: 2 before 10, 1(f) before 2."""
    parts = re.findall(r"\d+|\D+", item)
    return tuple((not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts)


def seen_by(register: Register, audience: str) -> Register:
    """What an audience may see.

    Contacts and credentials are for the secretariat alone; so are participants, but for those who
    hold an office: who speaks stands in the views, and nobody else needs to be known.
    """
    if audience == Role.SECRETARIAT:
        return register
    delegations = {
        name: replace(delegation, credentials=None)
        for name, delegation in register.delegations.items()
    }
    officers = {officer.participant for officer in register.officers}
    participants = {
        name: replace(participant, contact=None)
        for name, participant in register.participants.items()
        if name in officers
    }
    return replace(register, delegations=delegations, participants=participants)


def register_view(register: Register, audience: str) -> dict[str, Any]:
    """The register as JSON for an audience: no nulls, instants in UTC with milliseconds."""
    view: dict[str, Any] = _REGISTER.dump_python(
        seen_by(register, audience), mode="json", exclude_none=True
    )
    return view
