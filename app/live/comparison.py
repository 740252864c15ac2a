"""The comparison of room and remote, read on from the journal to where it was read before.

A page at a time, and the folding beside the loop: a long record must not keep a clock waiting.
"""

import asyncio

from app.domain.fairness import Fairness, Reading, fairness
from app.domain.organ import Organ
from app.storage import journal
from app.storage.database import Database
from app.storage.journal import Head, Recorded

PAGE = 100


class Comparison:
    """How the modes have fared in each organ of this process, as far as somebody asked."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = asyncio.Lock()
        self._known: dict[str, tuple[str, int, Reading]] = {}

    async def of(self, organ: str) -> tuple[Head, Fairness]:
        """How the modes have fared up to a head of the journal; refused `unknown_organ`."""
        async with self._lock:
            async with self._database.reading() as session:
                head = await journal.head(session, organ)
            # Taken out until it is whole again: who breaks off half way begins anew.
            epoch, offset, reading = self._known.pop(organ, ("", 0, Reading(Organ(organ))))
            if epoch != head.epoch or offset > head.offset:
                offset, reading = 0, Reading(Organ(organ))
            while offset < head.offset:
                async with self._database.reading() as session:
                    rows = await journal.since(session, organ, offset, PAGE)
                rows = [row for row in rows if row.offset <= head.offset]
                await asyncio.to_thread(_read, reading, rows)
                offset = rows[-1].offset
            self._known[organ] = (head.epoch, offset, reading)
            return head, fairness(reading)


def _read(reading: Reading, rows: list[Recorded]) -> None:
    for row in rows:
        reading.reads(row.event, row.at)
