"""The journal: what happened in an organ, in order, for ever.

Audit log, recovery history, outbox and record in one append-only table. Beside it, one row per
organ, the snapshot: its lock, its head (epoch, offset, digest), its next deadline and, as a cache,
the folded state. Only the desk appends; everybody may read.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app import codec
from app.domain.events import Event
from app.domain.evolve import evolve
from app.domain.organ import Organ
from app.domain.refusal import Refusal
from app.domain.timekeeping import next_due
from app.storage import tables

JOURNAL = SQLModel.metadata.tables[tables.JournalRow.__tablename__]
RECEIPTS = SQLModel.metadata.tables[tables.ReceiptRow.__tablename__]
SNAPSHOTS = SQLModel.metadata.tables[tables.SnapshotRow.__tablename__]

GENESIS = "0" * 64
"""The digest before the first row."""

READ_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Recorded:
    """One row of the journal: an event with its instant, its actor and its digest."""

    offset: int
    at: datetime
    actor: str
    key: str | None
    event: Event
    digest: str


@dataclass(frozen=True, slots=True)
class Written:
    """A row just as it is stored, not yet read as an event."""

    offset: int
    at: datetime
    actor: str
    key: str | None
    type: str
    data: codec.Json
    digest: str

    def content(self, organ: str) -> codec.Json:
        """What the digest of the row covers, besides the digest before it."""
        return {
            "organ": organ,
            "offset": self.offset,
            "at": codec.instant(self.at),
            "actor": self.actor,
            "key": self.key or "",
            "type": self.type,
            "data": self.data,
        }

    def read(self) -> Recorded:
        """The row as an event; ValueError if no such event was ever written."""
        event = codec.event_from_json(self.type, self.data)
        return Recorded(self.offset, self.at, self.actor, self.key, event, self.digest)


@dataclass(frozen=True, slots=True)
class Head:
    """Where an organ's journal stands. `epoch` names this life of the journal."""

    organ: str
    epoch: str
    offset: int
    at: datetime
    digest: str
    due_at: datetime | None = None


def written_as(row: Recorded) -> Written:
    """The row as it is stored."""
    name, body = codec.event_to_json(row.event)
    return Written(row.offset, row.at, row.actor, row.key, name, body, row.digest)


async def found(session: AsyncSession, organ: str, at: datetime) -> Head:
    """Begin the journal of a new organ."""
    head = Head(organ, secrets.token_urlsafe(9), 0, at, GENESIS)
    await session.execute(insert(SNAPSHOTS), _snapshot(head, Organ(organ)))
    return head


async def lock(session: AsyncSession, organ: str) -> Head:
    """Take the organ's row lock until the transaction ends; refused `unknown_organ`."""
    query = _heads().where(SNAPSHOTS.c.organ_id == organ).with_for_update()
    row = (await session.execute(query)).one_or_none()
    if row is None:
        raise Refusal("unknown_organ", organ=organ)
    return Head(*row)


async def head(session: AsyncSession, organ: str) -> Head:
    """Where the organ's journal stands; refused `unknown_organ`."""
    query = _heads().where(SNAPSHOTS.c.organ_id == organ)
    row = (await session.execute(query)).one_or_none()
    if row is None:
        raise Refusal("unknown_organ", organ=organ)
    return Head(*row)


async def heads(session: AsyncSession) -> list[Head]:
    """Where all journals stand: the one query a second that repairs lost rings."""
    return [Head(*row) for row in await session.execute(_heads())]


def _heads() -> Select[Any]:
    row = SNAPSHOTS.c
    return select(row.organ_id, row.epoch, row.offset, row.at, row.digest, row.due_at)


async def state(session: AsyncSession, organ: str) -> tuple[Head, Organ]:
    """The organ as it stands: from the snapshot, or folded anew if its schema is another."""
    query = select(SNAPSHOTS).where(SNAPSHOTS.c.organ_id == organ)
    row = (await session.execute(query)).one_or_none()
    if row is None:
        raise Refusal("unknown_organ", organ=organ)
    stands = Head(row.organ_id, row.epoch, row.offset, row.at, row.digest, row.due_at)
    if row.schema_version == codec.SCHEMA:
        return stands, codec.organ_from_json(row.state)
    return stands, fold(Organ(organ), await since(session, organ, 0))


def fold(organ: Organ, recorded: Iterable[Recorded]) -> Organ:
    """The organ after everything that is recorded, in order."""
    for row in recorded:
        organ = evolve(organ, row.event, row.at)
    return organ


async def since(
    session: AsyncSession, organ: str, offset: int, limit: int | None = None
) -> list[Recorded]:
    """The rows after `offset`, in order."""
    return [row.read() for row in await written(session, organ, offset, limit)]


async def written(
    session: AsyncSession, organ: str, offset: int = 0, limit: int | None = None
) -> list[Written]:
    """The rows after `offset`, in order, just as they are stored."""
    row = JOURNAL.c
    query = (
        select(row.offset, row.at, row.actor, row.key, row.type, row.data, row.digest)
        .where(row.organ_id == organ, row.offset > offset)
        .order_by(row.offset)
        .limit(limit)
    )
    return [Written(*row) for row in await session.execute(query)]


async def organs(session: AsyncSession) -> set[str]:
    """The organs that have rows, whether or not they have a head."""
    return set(await session.scalars(select(JOURNAL.c.organ_id).distinct()))


def chained(
    head: Head, at: datetime, actor: str, key: str | None, happened: Iterable[Event]
) -> list[Recorded]:
    """The rows that follow on `head`, each with its digest over the one before."""
    rows: list[Recorded] = []
    digest, offset = head.digest, head.offset
    for event in happened:
        offset += 1
        row = written_as(Recorded(offset, at, actor, key, event, ""))
        digest = codec.digest_of(digest, row.content(head.organ))
        rows.append(Recorded(offset, at, actor, key, event, digest))
    return rows


async def append(session: AsyncSession, head: Head, rows: Sequence[Recorded], organ: Organ) -> Head:
    """Write rows that follow on `head` and the state after them; the new head.

    Called by the desk alone, under the organ's lock.
    """
    last = rows[-1]
    await session.execute(insert(JOURNAL), [_journal_row(head.organ, row) for row in rows])
    after = Head(head.organ, head.epoch, last.offset, last.at, last.digest, next_due(organ))
    mine = SNAPSHOTS.c.organ_id == head.organ
    await session.execute(update(SNAPSHOTS).where(mine).values(_snapshot(after, organ)))
    return after


def _journal_row(organ: str, row: Recorded) -> dict[str, Any]:
    return {"organ_id": organ, **asdict(written_as(row))}


def _snapshot(head: Head, organ: Organ) -> dict[str, Any]:
    return {
        "organ_id": head.organ,
        "epoch": head.epoch,
        "offset": head.offset,
        "at": head.at,
        "schema_version": codec.SCHEMA,
        "due_at": head.due_at,
        "state": codec.organ_to_json(organ),
        "digest": head.digest,
    }


@dataclass(frozen=True, slots=True)
class Kept:
    """A receipt as it was given: the same key gets the same answer, a changed command none."""

    actor: str
    key: str
    fingerprint: str
    body: codec.Json


async def receipts(
    session: AsyncSession, organ: str, asked: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], Kept]:
    """The receipts that were given before, by (actor, idempotency key)."""
    row = RECEIPTS.c
    wanted = [and_(row.actor == actor, row.key == key) for actor, key in asked]
    if not wanted:
        return {}
    query = select(row.actor, row.key, row.fingerprint, row.body).where(
        row.organ_id == organ, or_(*wanted)
    )
    return {(kept[0], kept[1]): Kept(*kept) for kept in await session.execute(query)}


async def acknowledged(session: AsyncSession, organ: str) -> list[tuple[int, Kept]]:
    """All receipts that were given, with the offsets of the rows that they acknowledge."""
    row = RECEIPTS.c
    query = (
        select(row.offset, row.actor, row.key, row.fingerprint, row.body)
        .where(row.organ_id == organ)
        .order_by(row.offset)
    )
    return [(offset, Kept(*kept)) for offset, *kept in await session.execute(query)]


async def keep(
    session: AsyncSession, organ: str, at: datetime, given: Sequence[tuple[Kept, int, int]]
) -> None:
    """Write receipts beside the rows that they acknowledge: (receipt, first offset, offset)."""
    rows = [
        {
            "organ_id": organ,
            "actor": kept.actor,
            "key": kept.key,
            "first_offset": first,
            "offset": offset,
            "at": at,
            "fingerprint": kept.fingerprint,
            "body": kept.body,
        }
        for kept, first, offset in given
    ]
    if rows:
        await session.execute(insert(RECEIPTS), rows)


async def received(
    session: AsyncSession, organ: str, inscriptions: Iterable[str]
) -> dict[str, codec.Json]:
    """The receipts of inscriptions: number, instant, offset and digest of the row of each."""
    wanted = set(inscriptions)
    if not wanted:
        return {}
    row, begun = JOURNAL.c, ("inscribed", "received_late", "reply_requested", "invited")
    query = (
        select(row.offset, row.at, row.data, row.digest)
        .where(row.organ_id == organ, row.type.in_(begun))
        .order_by(row.offset)
    )
    return {
        data["inscription"]["id"]: {
            "number": data["inscription"]["number"],
            "at": codec.instant(at),
            "offset": offset,
            "digest": digest,
        }
        for offset, at, data, digest in await session.execute(query)
        if data["inscription"]["id"] in wanted
    }
