"""A desk on a real database, with a clock that the test sets and a bell that it hears.

The journal needs no register: ids are all that the desk knows.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import event, text

from app.codec import Json
from app.domain.commands import Command
from app.domain.organ import Organ
from app.domain.policy import Actor
from app.domain.words import Role
from app.live.bell import LocalBell, Ring
from app.live.clock import ConferenceClock
from app.live.desk import Desk
from app.storage import journal
from app.storage.database import Database
from app.storage.journal import Head, Recorded
from app.storage.verify import Verdict, verify
from tests.domain.scene import MS, OPENS, general_debate

PLENARY = "plenary"
CHAIR = Actor(Role.CHAIR, grant="g1")
SECRETARIAT = Actor(Role.SECRETARIAT, grant="g2")


def delegate(delegation: str) -> Actor:
    """The focal point of a delegation."""
    return Actor(Role.DELEGATE, delegation, f"g-{delegation}")


class Chancery:
    """One worker's desk; several may stand on one database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.at: datetime = OPENS
        self.tick = timedelta()
        self.rings: list[Ring] = []
        self.bell = LocalBell()
        self.bell.listen(self.rings.append)
        self.desk = Desk(database, ConferenceClock(self.now), self.bell)

    def now(self) -> datetime:
        """The time, which goes on by `tick` whenever somebody looks."""
        self.at += self.tick
        return self.at

    async def found(self) -> None:
        """A plenary with the list of the general debate, open."""
        async with self.database.transaction() as session:
            await journal.found(session, PLENARY, self.at)
        await self.submit(general_debate(), SECRETARIAT)
        self.rings.clear()

    async def submit(self, command: Command, actor: Actor = CHAIR, key: str | None = None) -> Json:
        """As the web submits."""
        return await self.desk.submit(actor, PLENARY, command, key)

    def passes(self, duration: timedelta = MS) -> None:
        """Time passes."""
        self.at += duration

    async def rows(self) -> list[Recorded]:
        """The whole journal."""
        async with self.database.reading() as session:
            return await journal.since(session, PLENARY, 0)

    async def state(self) -> tuple[Head, Organ]:
        """Head and organ as the storage tells them."""
        async with self.database.reading() as session:
            return await journal.state(session, PLENARY)

    async def verdict(self) -> Verdict:
        """What `verify` says of the plenary."""
        async with self.database.reading() as session:
            return next(one for one in await verify(session) if one.organ == PLENARY)

    async def counted(self, table: str) -> int:
        """The number of rows of a table."""
        async with self.database.reading() as session:
            return int((await session.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one())

    async def tampers(self, statement: str, **values: Any) -> None:
        """Somebody who can write to the database changes it behind the service's back."""
        async with self.database.transaction() as session:
            await session.execute(text(statement), values)

    @contextmanager
    def commits(self) -> Iterator[list[None]]:
        """Counts the transactions that are committed meanwhile."""
        counted: list[None] = []

        def one(_connection: Any) -> None:
            counted.append(None)

        event.listen(self.database.engine.sync_engine, "commit", one)
        try:
            yield counted
        finally:
            event.remove(self.database.engine.sync_engine, "commit", one)

    async def close(self) -> None:
        """Give the connections back."""
        await self.database.close()
