"""Proof of the record: every journal folded anew, every digest computed anew.

What was changed behind the service's back is named: the row, and what is wrong with it. Called by
`python -m app verify`; reads only.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app import codec
from app.domain.organ import Organ
from app.storage import journal
from app.storage.journal import GENESIS, Head, Recorded


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
    return [await _verify(session, head) for head in await journal.heads(session)]


async def _verify(session: AsyncSession, head: Head) -> Verdict:
    try:
        rows = await journal.since(session, head.organ, 0)
    except ValueError as error:
        return Verdict(head.organ, 0, (Finding(head.organ, 0, f"unreadable row: {error}"),))
    findings = [*_chain(head, rows)]
    try:
        _, kept = await journal.state(session, head.organ)
    except ValueError as error:
        findings.append(Finding(head.organ, 0, f"unreadable snapshot: {error}"))
    else:
        folded = journal.fold(Organ(head.organ), rows)
        if kept != folded:
            findings.append(Finding(head.organ, 0, "the snapshot differs from the journal"))
    return Verdict(head.organ, len(rows), tuple(findings))


def _chain(head: Head, rows: list[Recorded]) -> Iterator[Finding]:
    digest = GENESIS
    for expected, row in enumerate(rows, 1):
        if row.offset != expected:
            yield Finding(head.organ, row.offset, f"expected offset {expected}: a row is missing")
            return
        if row.digest != codec.digest_of(digest, journal.row_content(head.organ, row)):
            yield Finding(head.organ, row.offset, "the digest does not fit the row")
            return
        digest = row.digest
    if head.offset != len(rows):
        yield Finding(head.organ, head.offset, f"the head says {head.offset} rows, not {len(rows)}")
    elif head.digest != digest:
        yield Finding(head.organ, head.offset, "the head's digest is not that of the last row")
