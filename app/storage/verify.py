"""Proof of the record: every journal folded anew, every digest computed anew.

What was changed behind the service's back is named: the row, and what is wrong with it. The digests
are computed over what is stored, not over what the service reads out of it: a fact that no event
has is a change, too. Called by `python -m app verify`; reads only.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app import codec
from app.domain.organ import Organ
from app.domain.timekeeping import due_at
from app.storage import journal
from app.storage.journal import GENESIS, Head, Kept, Written


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
    """Verify every journal of the database."""
    heads = await journal.heads(session)
    headless = sorted(await journal.organs(session) - {head.organ for head in heads})
    return [
        *[await _verify(session, head) for head in heads],
        *[await _headless(session, organ) for organ in headless],
    ]


async def _headless(session: AsyncSession, organ: str) -> Verdict:
    rows = await journal.written(session, organ)
    return Verdict(organ, len(rows), (Finding(organ, 0, "the journal has rows, but no head"),))


async def _verify(session: AsyncSession, head: Head) -> Verdict:
    rows = await journal.written(session, head.organ)
    receipts = await journal.acknowledged(session, head.organ)
    findings = [*_chain(head, rows), *_receipts(head, rows, receipts)]
    try:
        _, kept = await journal.state(session, head.organ)
        folded = journal.fold(Organ(head.organ), [row.read() for row in rows])
    except ValueError as error:
        findings += _unreadable(head, rows) or [
            Finding(head.organ, 0, f"unreadable snapshot: {error}")
        ]
    else:
        if kept != folded:
            findings.append(Finding(head.organ, 0, "the snapshot differs from the journal"))
        if head.due_at != due_at(folded.floor):
            findings.append(Finding(head.organ, 0, "the deadline is not that of the floor"))
    return Verdict(head.organ, len(rows), tuple(findings))


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


def _receipts(
    head: Head, rows: list[Written], receipts: list[tuple[int, Kept]]
) -> Iterator[Finding]:
    """A receipt was handed out: the row that it acknowledges must still be the one it names."""
    at = {row.offset: row for row in rows}
    for offset, kept in receipts:
        row = at.get(offset)
        named = (kept.body.get("offset"), kept.body.get("digest"), kept.actor, kept.key)
        if row is None or named != (offset, row.digest, row.actor, row.key):
            yield Finding(head.organ, offset, "the receipt does not fit the row")


def _unreadable(head: Head, rows: list[Written]) -> list[Finding]:
    """The rows that tell of no event which was ever written."""
    findings = []
    for row in rows:
        try:
            row.read()
        except ValueError as error:
            findings.append(Finding(head.organ, row.offset, f"unreadable row: {error}"))
    return findings
