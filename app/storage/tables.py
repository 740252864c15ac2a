"""All tables: the register's (conference, organ … session) and the journal's.

Names are singular; every constraint has a name, so that SQLite can be migrated in batch mode. The
tables of the register refer to each other by foreign keys. The journal's three tables refer to
nothing: the record outlives what it speaks of, and holds ids, never names of persons. Only
`app.storage.registry*` writes the first kind, only `app.storage.journal` the second.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.storage.types import PortableJSON, UTCDateTime

Names = dict[str, str]
"""A text in the official languages, by language code."""

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _delegation(column: str = "delegation_id") -> ForeignKeyConstraint:
    """A delegation of the same conference."""
    return ForeignKeyConstraint(
        ["conference_id", column], ["delegation.conference_id", "delegation.id"]
    )


class ConferenceRow(SQLModel, table=True):
    """A session of a body. `last_participant` counts the ids that were ever given out."""

    __tablename__: ClassVar[str] = "conference"

    id: str = Field(primary_key=True)
    symbol: str
    title: Names = Field(sa_type=PortableJSON)
    timezone: str
    languages: list[str] = Field(sa_type=PortableJSON)
    hybrid: bool = True
    public: bool = True
    rehearsal: bool = False
    clock_shift_ms: int = Field(default=0, sa_type=BigInteger)
    register_version: int = 1
    last_participant: int = 0
    bureau: str = Field(default="rule_22", sa_column_kwargs={"server_default": "rule_22"})


class OrganRow(SQLModel, table=True):
    """A deliberating organ. Its id is unique across conferences: it names a journal."""

    __tablename__: ClassVar[str] = "organ"

    id: str = Field(primary_key=True)
    conference_id: str = Field(foreign_key="conference.id", index=True)
    name: Names = Field(sa_type=PortableJSON)
    position: int


class MeetingRow(SQLModel, table=True):
    """A scheduled meeting; `ends_at` is the hard end of interpretation."""

    __tablename__: ClassVar[str] = "meeting"

    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    organ_id: str = Field(foreign_key="organ.id", index=True)
    number: int
    starts_at: datetime = Field(sa_type=UTCDateTime)
    ends_at: datetime = Field(sa_type=UTCDateTime)
    items: list[str] = Field(sa_type=PortableJSON)


class AgendaItemRow(SQLModel, table=True):
    """An item of the agenda, such as 1(f)."""

    __tablename__: ClassVar[str] = "agenda_item"

    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    title: Names = Field(sa_type=PortableJSON)
    position: int


class DocumentRow(SQLModel, table=True):
    """A document before the conference under one item; under two items it has two rows."""

    __tablename__: ClassVar[str] = "document"
    __table_args__ = (
        ForeignKeyConstraint(
            ["conference_id", "item_id"], ["agenda_item.conference_id", "agenda_item.id"]
        ),
    )

    conference_id: str = Field(primary_key=True)
    item_id: str = Field(primary_key=True)
    symbol: str = Field(primary_key=True)
    position: int


class DeadlineRow(SQLModel, table=True):
    """An instant by which something is due."""

    __tablename__: ClassVar[str] = "deadline"

    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UTCDateTime)
    title: Names = Field(sa_type=PortableJSON)


class DelegationRow(SQLModel, table=True):
    """A participant in the sense of rules 12 to 17: a State, an organization, an officer."""

    __tablename__: ClassVar[str] = "delegation"

    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    kind: str
    category: str
    group: str | None = None
    name: Names = Field(sa_type=PortableJSON)
    formal: Names | None = Field(default=None, sa_type=PortableJSON)
    credentials: str | None = None


class ParticipantRow(SQLModel, table=True):
    """A person. Erased: the id stays for the record; name, title and contact are gone."""

    __tablename__: ClassVar[str] = "participant"
    __table_args__ = (
        _delegation(),
        Index("ix_participant_delegation", "conference_id", "delegation_id"),
    )

    conference_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    delegation_id: str
    name: str
    title: str
    rank: str
    contact: str | None = None
    erased_at: datetime | None = Field(default=None, sa_type=UTCDateTime)


class OfficerRow(SQLModel, table=True):
    """An office (rule 22); its seat belongs to a regional group before it has a holder."""

    __tablename__: ClassVar[str] = "officer"
    __table_args__ = (
        _delegation(),
        ForeignKeyConstraint(
            ["conference_id", "participant_id"],
            ["participant.conference_id", "participant.id"],
        ),
    )

    conference_id: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    office: str
    group: str
    delegation_id: str | None = None
    participant_id: str | None = None
    position: int


class RoleGrantRow(SQLModel, table=True):
    """A sign-in link: what its bearer may be. The token itself is never stored."""

    __tablename__: ClassVar[str] = "role_grant"
    __table_args__ = (_delegation(), UniqueConstraint("token_hash"))

    id: str = Field(primary_key=True)
    conference_id: str = Field(foreign_key="conference.id", index=True)
    role: str
    delegation_id: str | None = None
    language: str | None = None
    token_hash: str
    created_at: datetime = Field(sa_type=UTCDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UTCDateTime)


class SessionRow(SQLModel, table=True):
    """A browser that followed a sign-in link; known by the hash of its cookie."""

    __tablename__: ClassVar[str] = "session"

    id_hash: str = Field(primary_key=True)
    grant_id: str = Field(foreign_key="role_grant.id", index=True)
    created_at: datetime = Field(sa_type=UTCDateTime)
    expires_at: datetime = Field(sa_type=UTCDateTime, index=True)
    language: str | None = None


class ScreenRow(SQLModel, table=True):
    """What the desk calls a display, by its sign-in link, and what it wants it to show."""

    __tablename__: ClassVar[str] = "screen"

    grant_id: str = Field(primary_key=True, foreign_key="role_grant.id")
    name: str | None = None
    ordered: dict[str, Any] = Field(sa_type=PortableJSON)
    changed_at: datetime = Field(sa_type=UTCDateTime)


class JournalRow(SQLModel, table=True):
    """One event: append-only; `digest` covers the row and the digest before it."""

    __tablename__: ClassVar[str] = "journal"

    organ_id: str = Field(primary_key=True)
    offset: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UTCDateTime)
    actor: str
    key: str | None = None
    type: str
    data: dict[str, Any] = Field(sa_type=PortableJSON)
    digest: str


class ReceiptRow(SQLModel, table=True):
    """What was answered to a command, so that the same key gets the same answer."""

    __tablename__: ClassVar[str] = "receipt"

    organ_id: str = Field(primary_key=True)
    actor: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    first_offset: int
    offset: int
    at: datetime = Field(sa_type=UTCDateTime)
    fingerprint: str
    body: dict[str, Any] = Field(sa_type=PortableJSON)


class SnapshotRow(SQLModel, table=True):
    """The folded state of an organ: a cache, its row lock, and its next deadline."""

    __tablename__: ClassVar[str] = "snapshot"

    organ_id: str = Field(primary_key=True)
    epoch: str
    offset: int
    at: datetime = Field(sa_type=UTCDateTime)
    schema_version: int
    due_at: datetime | None = Field(default=None, sa_type=UTCDateTime, index=True)
    state: str = Field(sa_type=Text)
    digest: str
