"""The desk: submit(actor, organ, command, key) -> receipt. THE ONLY WRITE PATH.

Every change of every organ passes here: permission, judgement, journal, snapshot, receipt, in one
transaction under the organ's row lock. Commands that wait behind the lock are taken together (group
commit), each judged in turn. The bell rings after the commit. A key that was seen before gets the
receipt that it got before.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app import codec
from app.domain import events as e
from app.domain.commands import Command, Inscribe
from app.domain.decide import decide
from app.domain.evolve import evolve
from app.domain.organ import Organ
from app.domain.policy import Actor, may
from app.domain.refusal import Refusal
from app.live.bell import Bell, Ring
from app.live.clock import ConferenceClock
from app.live.receipt import receipt_of
from app.storage import journal
from app.storage.database import Database
from app.storage.journal import Head, Kept, Recorded


@dataclass(slots=True)
class Request:
    """One command on its way: who asks, when it arrived, and what became of it."""

    actor: Actor
    command: Command
    at: datetime
    key: str | None = None
    receipt: codec.Json | None = None
    refusal: Refusal | None = None

    def outcome(self) -> codec.Json:
        """The receipt; raises the Refusal if there is none."""
        if self.receipt is None:
            raise self.refusal or Refusal("internal")
        return self.receipt


@dataclass(slots=True)
class _Batch:
    """Requests that share one transaction; closed to others once it has begun."""

    requests: list[Request] = field(default_factory=list)
    task: asyncio.Task[None] | None = None


@dataclass(slots=True)
class _Sheet:
    """What one transaction has written so far: head and state, rows and receipts."""

    head: Head
    organ: Organ
    rows: list[Recorded] = field(default_factory=list)
    given: list[tuple[Kept, int, int]] = field(default_factory=list)


class Desk:
    """Takes commands for all organs of this process."""

    def __init__(self, database: Database, clock: ConferenceClock, bell: Bell) -> None:
        self._database = database
        self._clock = clock
        self._bell = bell
        self._locks: dict[str, asyncio.Lock] = {}
        self._open: dict[str, _Batch] = {}
        self._known: dict[str, tuple[Head, Organ]] = {}

    async def submit(
        self, actor: Actor, organ: str, command: Command, key: str | None = None
    ) -> codec.Json:
        """Have a command judged and recorded.

        Returns the receipt (`app.live.receipt`). Raises `Refusal`; then nothing
        was recorded.
        """
        request = Request(actor, command, self._clock.now(organ), key)
        batch = self._open.get(organ)
        if batch is None:
            batch = self._open[organ] = _Batch()
            batch.task = asyncio.create_task(self._run(organ, batch))
        batch.requests.append(request)
        if batch.task is not None:
            # A client that hangs up must not take down those who share its transaction.
            await asyncio.shield(batch.task)
        return request.outcome()

    async def organ(self, organ: str) -> Organ:
        """The organ as it stands now, read from the journal where this process lags behind."""
        async with self._database.reading() as session:
            _, state = await self._stands(session, await journal.head(session, organ))
        return state

    async def glance(self, organ: str) -> Organ:
        """The organ as this process last saw it: enough to complete a command, not to judge it."""
        known = self._known.get(organ)
        return await self.organ(organ) if known is None else known[1]

    async def foresee(
        self, session: AsyncSession, actor: Actor, organ: str, command: Command, key: str | None
    ) -> None:
        """Raise the `Refusal` that a command would meet now, so that nothing is written for it.

        Nothing is raised where the key has its receipt: that is what `submit` will answer with.
        """
        head, state = await self._stands(session, await journal.head(session, organ))
        if key and await journal.receipts(session, organ, [(str(actor), key)]):
            return
        _judge(_Sheet(head, state), Request(actor, command, self._clock.now(organ), key))

    async def take_within(
        self, session: AsyncSession, organ: str, requests: Sequence[Request]
    ) -> None:
        """Judge and record in a transaction of the caller's (the loading of a template).

        Raises the first refusal, so that the caller's transaction leaves nothing half loaded.
        """
        await self._take(session, organ, requests)
        for request in requests:
            request.outcome()

    async def _run(self, organ: str, batch: _Batch) -> None:
        async with self._locks.setdefault(organ, asyncio.Lock()):
            del self._open[organ]
            async with self._database.transaction() as session:
                sheet = await self._take(session, organ, batch.requests)
            self._known[organ] = (sheet.head, sheet.organ)
        if sheet.rows:
            self._bell.ring(Ring(organ=organ, offset=sheet.head.offset))

    async def _take(self, session: AsyncSession, organ: str, requests: Sequence[Request]) -> _Sheet:
        locked = await journal.lock(session, organ)
        head, state = await self._stands(session, locked)
        sheet = _Sheet(head, state)
        before = await journal.receipts(
            session, organ, [(str(one.actor), one.key) for one in requests if one.key]
        )
        for request in requests:
            try:
                request.receipt = self._answer(sheet, request, before)
            except Refusal as refusal:
                request.refusal = refusal
        if sheet.rows:
            sheet.head = await journal.append(session, head, sheet.rows, sheet.organ)
            await journal.keep(session, organ, sheet.head.at, sheet.given)
        return sheet

    async def _stands(self, session: AsyncSession, head: Head) -> tuple[Head, Organ]:
        """Head and state, from what this process knows and the rows that it has not seen."""
        known = self._known.get(head.organ)
        if known is None or known[0].epoch != head.epoch or known[0].offset > head.offset:
            _, state = await journal.state(session, head.organ)
        elif known[0].offset == head.offset:
            state = known[1]
        else:
            missed = await journal.since(session, head.organ, known[0].offset)
            state = journal.fold(known[1], missed)
        return head, state

    def _answer(
        self, sheet: _Sheet, request: Request, before: dict[tuple[str, str], Kept]
    ) -> codec.Json:
        actor = str(request.actor)
        name = codec.word(type(request.command))
        fingerprint = codec.digest_of(name, codec.plain(request.command))
        kept = before.get((actor, request.key or ""))
        if kept is not None:
            if kept.fingerprint != fingerprint:
                raise Refusal("key_reused", key=kept.key)
            return kept.body
        first = sheet.head.offset + 1
        happened = _judge(sheet, request)
        receipt = receipt_of(sheet.head, sheet.organ, happened)
        if request.key:
            kept = Kept(actor, request.key, fingerprint, receipt)
            before[actor, request.key] = kept
            sheet.given.append((kept, first, sheet.head.offset))
        return receipt


def _judge(sheet: _Sheet, request: Request) -> tuple[e.Event, ...]:
    """Decide, and write the events on the sheet; raises Refusal and leaves the sheet alone."""
    organ, command, at = sheet.organ, request.command, max(request.at, sheet.head.at)
    if not may(request.actor, command, organ):
        raise Refusal("not_permitted", command=codec.word(type(command)), role=request.actor.role)
    if isinstance(command, Inscribe) and command.received_at is None:
        # First come is who reached the service first, whichever worker writes first.
        command = replace(command, received_at=request.at)
    happened = decide(organ, command, at)
    for event in happened:
        organ = evolve(organ, event, at)
    rows = journal.chained(sheet.head, at, str(request.actor), request.key, happened)
    sheet.rows.extend(rows)
    sheet.organ = organ
    sheet.head = replace(sheet.head, offset=rows[-1].offset, digest=rows[-1].digest, at=at)
    return happened
