"""The alarm: closes the floor when the limit has been reached, exactly once.

So it does with proposals to swap whose time is over. A deadline is a column, not a timer. Every
worker sleeps until the earliest one and submits `ExpireFloor` or `ExpireSwap` through the desk; the
decision is idempotent, so firing too often does no harm, and what fell due while nobody was running
is due at once on start. Once a second it also has the hub look at the journal, so that a ring that
was lost costs a second at most.
"""

import asyncio
import time
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TypeVar

from app.domain.commands import Command, ExpireFloor
from app.domain.commands_procedure import ExpireSwap
from app.domain.organ import Organ
from app.domain.policy import SYSTEM
from app.domain.refusal import Refusal
from app.domain.timekeeping import is_due, lapses_at
from app.live.bell import Ring
from app.live.clock import ConferenceClock
from app.live.desk import Desk
from app.live.hub import Hub
from app.storage import journal
from app.storage.database import Database
from app.telemetry import log

Result = TypeVar("Result")

LONGEST_SLEEP_S = 0.5
"""Another worker's grant of the floor is seen within this time even if its ring was lost."""

LOOK_S = 0.5
"""How long after a look the next one is due: with the sleep, one a second at least."""


class Alarm:
    """Watches the deadlines of all organs."""

    def __init__(self, database: Database, desk: Desk, hub: Hub, clock: ConferenceClock) -> None:
        self._database = database
        self._desk = desk
        self._hub = hub
        self._looked = 0.0
        self._clock = clock
        self._woken = asyncio.Event()

    def heard(self, ring: Ring) -> None:
        """Something happened: there may be a new deadline."""
        if ring.organ is not None:
            self._woken.set()

    async def run(self) -> None:
        """Fire for ever; an error is logged and tried again."""
        while True:
            self._woken.clear()
            sleep_s = await self._tried(self.fire()) or LONGEST_SLEEP_S
            await self._tried(self._look())
            try:
                await asyncio.wait_for(self._woken.wait(), sleep_s)
            except TimeoutError:
                continue

    async def _tried(self, work: Awaitable[Result]) -> Result | None:
        """What came of some work; None if it failed. One organ's trouble is no other's."""
        try:
            return await work
        except Exception as error:  # noqa: BLE001  # the border of the alarm: it must go on
            log("alarm").error("the alarm failed", error=repr(error))
            return None

    async def fire(self) -> float:
        """Do all that is due; the seconds until the next may be."""
        async with self._database.reading() as session:
            heads = await journal.heads(session)
        wait = timedelta(seconds=LONGEST_SLEEP_S)
        due: list[str] = []
        for head in heads:
            if head.due_at is None:
                continue
            left = head.due_at - self._clock.now(head.organ)
            if left <= timedelta():
                due.append(head.organ)
            else:
                wait = min(wait, left)
        await asyncio.gather(*(self._tried(self._expire(organ)) for organ in due))
        return wait.total_seconds()

    async def _look(self) -> None:
        if time.monotonic() - self._looked >= LOOK_S:
            self._looked = time.monotonic()
            await self._hub.look()

    async def _expire(self, name: str) -> None:
        organ = await self._desk.organ(name)
        for command in _overdue(organ, self._clock.now(name)):
            try:
                await self._desk.submit(SYSTEM, name, command)
            except Refusal as refusal:
                # Another worker was quicker, or the chair was: that is as it should be.
                log("alarm").debug("nothing to close", organ=name, code=refusal.code)


def _overdue(organ: Organ, at: datetime) -> list[Command]:
    """What the alarm has to ask for by now."""
    swaps = [swap.id for swap in organ.swaps.values() if at >= lapses_at(swap)]
    floor = [ExpireFloor(organ.floor.id)] if organ.floor and is_due(organ.floor, at) else []
    return [*floor, *map(ExpireSwap, swaps)]
