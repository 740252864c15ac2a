"""Proof of the record: every journal folded anew, every digest computed anew.

What was changed behind the service's back is named: the row, and what is wrong with it. The digests
are computed over what is stored, not over what the service reads out of it: a fact that no event
has is a change, too. Called by `python -m app verify`; reads only.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from app import codec
from app.domain.organ import Organ
from app.domain.timekeeping import next_due
from app.storage import journal
from app.storage.journal import GENESIS, Head, Kept, Written
from app.storage.tables import OrganRow

TELLS = ("offset", "digest", "at")
"""What a receipt says of its row."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: in which organ, at which offset (0: the snapshot), and what."""

    organ: str
    offset: int
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one organ."""

    organ: str
    rows: int
    findings: tuple[Finding, ...]


async def verify(session: AsyncSession) -> list[Verdict]:
    """Verify every journal of the database, and that every organ has one."""
    heads = await _headed(session)
    headless = await journal.organs(session) - heads
    registered = select(OrganRow.id).order_by(col(OrganRow.conference_id), col(OrganRow.position))
    organs = dict.fromkeys([*await session.scalars(registered), *sorted(heads), *sorted(headless)])
    return [
        await _verify(session, organ) if organ in heads else await _headless(session, organ)
        for organ in organs
    ]


async def _headless(session: AsyncSession, organ: str) -> Verdict:
    rows, _ = await _rows(session, organ)
    what = "the journal has rows, but no head" if rows else "the organ has no journal"
    return Verdict(organ, len(rows), (Finding(organ, 0, what),))


async def _verify(session: AsyncSession, organ: str) -> Verdict:
    rows, findings = await _rows(session, organ)
    try:
        head = await journal.head(session, organ)
    except ValueError as error:
        return Verdict(
            organ, len(rows), (Finding(organ, 0, f"unreadable head: {error}"), *findings)
        )
    if not findings:
        findings += _chain(head, rows)
    receipts: list[tuple[int, Kept]] = []
    try:
        receipts = await journal.acknowledged(session, organ)
    except ValueError as error:
        findings.append(Finding(organ, 0, f"unreadable receipt: {error}"))
    else:
        findings += _receipts(organ, rows, receipts)
    if not _unreadable(organ, rows):
        findings += await _folded(session, head, rows, receipts)
    return Verdict(organ, len(rows), (*findings, *_unreadable(organ, rows)))


async def _rows(session: AsyncSession, organ: str) -> tuple[list[Written], list[Finding]]:
    """The rows that can be read at all, and those of which not even that is so."""
    try:
        return await journal.written(session, organ), []
    except ValueError:
        pass  # Which one it was is found out row by row.
    rows: list[Written] = []
    findings: list[Finding] = []
    for offset in await _offsets(session, organ):
        try:
            rows += await journal.written(session, organ, offset - 1, 1)
        except ValueError as error:
            findings.append(Finding(organ, offset, f"unreadable row: {error}"))
    return rows, findings


async def _folded(
    session: AsyncSession, head: Head, rows: list[Written], receipts: list[tuple[int, Kept]]
) -> list[Finding]:
    """What the journal leads to, held against receipts, snapshot and deadline."""
    findings: list[Finding] = []
    told: dict[int, list[Kept]] = {}
    for offset, kept in receipts:
        told.setdefault(offset, []).append(kept)
    organ = Organ(head.organ)
    for row in rows:
        organ = journal.fold(organ, [row.read()])
        if any(not _is_true(organ, kept.body) for kept in told.get(row.offset, ())):
            findings.append(Finding(head.organ, row.offset, "the receipt tells something else"))
    try:
        _, snapshot = await journal.state(session, head.organ)
    except ValueError as error:
        return [*findings, Finding(head.organ, 0, f"unreadable snapshot: {error}")]
    if snapshot != organ:
        findings.append(Finding(head.organ, 0, "the snapshot differs from the journal"))
    if head.due_at != next_due(organ):
        findings.append(Finding(head.organ, 0, "the deadline is not what the record says"))
    return findings


def _is_true(organ: Organ, body: object) -> bool:
    """Whether a receipt tells number and place as they were when it was given."""
    if not isinstance(body, dict) or "inscription" not in body:
        return True
    speakers = organ.list_of(str(body["inscription"]))
    if speakers is None:
        return False
    entry = speakers.entries[body["inscription"]]
    place = speakers.order.index(entry.id) + 1 if entry.id in speakers.order else None
    return bool((entry.number, place) == (body.get("number"), body.get("place")))


async def _headed(session: AsyncSession) -> set[str]:
    """The organs whose journal has begun, whether or not their heads can be read."""
    return set(await session.scalars(select(journal.SNAPSHOTS.c.organ_id)))


async def _offsets(session: AsyncSession, organ: str) -> list[int]:
    """The offsets of all rows, in order, whether or not the rows can be read."""
    mine = select(journal.JOURNAL.c.offset).where(journal.JOURNAL.c.organ_id == organ)
    return list(await session.scalars(mine.order_by(journal.JOURNAL.c.offset)))


def _chain(head: Head, rows: list[Written]) -> Iterator[Finding]:
    digest = GENESIS
    for expected, row in enumerate(rows, 1):
        if row.offset != expected:
            yield Finding(head.organ, row.offset, f"expected offset {expected}: a row is missing")
            return
        if row.digest != codec.digest_of(digest, row.content(head.organ)):
            yield Finding(head.organ, row.offset, "the digest does not fit the row")
            return
        digest = row.digest
    if head.offset != len(rows):
        yield Finding(head.organ, head.offset, f"the head says {head.offset} rows, not {len(rows)}")
    elif head.digest != digest:
        yield Finding(head.organ, head.offset, "the head's digest is not that of the last row")
    elif rows and head.at != rows[-1].at:
        yield Finding(head.organ, head.offset, "the head's instant is not that of the last row")


def _receipts(
    organ: str, rows: list[Written], receipts: list[tuple[int, Kept]]
) -> Iterator[Finding]:
    """A receipt was handed out: the row that it acknowledges must still be the one it names."""
    at = {row.offset: row for row in rows}
    for offset, kept in receipts:
        row = at.get(offset)
        body: object = kept.body
        told = [body.get(name) for name in TELLS] if isinstance(body, dict) else []
        named = (*told, kept.actor, kept.key)
        if row is None or named != (
            *(offset, row.digest, codec.instant(row.at)),
            *(row.actor, row.key),
        ):
            yield Finding(organ, offset, "the receipt does not fit the row")
    given = {(kept.actor, kept.key) for _, kept in receipts}
    for row in rows:
        if row.key and (row.actor, row.key) not in given:
            yield Finding(organ, row.offset, "the receipt of the row is gone")


def _unreadable(organ: str, rows: list[Written]) -> list[Finding]:
    """The rows that tell of no event which was ever written."""
    findings = []
    for row in rows:
        try:
            row.read()
        except ValueError as error:
            findings.append(Finding(organ, row.offset, f"unreadable row: {error}"))
    return findings
