"""The engine and its transactions; the only code that knows which database it talks to.

SQLite (write-ahead log, `synchronous=FULL`: what was acknowledged survives a power cut) for the
laptop and one host; PostgreSQL for several workers and hosts. A write transaction takes its lock at
the start: `BEGIN IMMEDIATE` on SQLite, the organ's row lock on PostgreSQL (see `journal.lock`).
"""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=10000",
)
WAL_TRIES = 500
WAL_AGAIN_S = 0.02


def engine_for(url: str, *, patient: bool = False) -> AsyncEngine:
    """An engine for a database address; see `settings.database_url` for its form.

    `patient`: an answer may take its time (a migration waits for another one to end).
    """
    if not url.startswith("sqlite"):
        return _engine_for_postgres(url, patient=patient)
    _begin_file(make_url(url).database)
    # No overflow: a connection that is closed after use costs four pragmas the next time.
    engine = create_async_engine(url, connect_args={"timeout": 10}, pool_size=8, max_overflow=0)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _engine_for_postgres(url: str, *, patient: bool) -> AsyncEngine:
    from app.storage.postgres import CONNECT_S, ImpatientLine, limit_idleness

    arguments: dict[str, Any] = {"connect_timeout": CONNECT_S}
    if not patient:
        arguments["async_creator_fn"] = ImpatientLine.connect
    engine = create_async_engine(
        url, connect_args=arguments, pool_pre_ping=True, pool_size=10, max_overflow=0
    )
    if not patient:
        event.listen(engine.sync_engine, "connect", limit_idleness)
    return engine


def _begin_file(path: str | None) -> None:
    """A new file is for its owner's eyes only: it holds names, contacts, and what was said.

    What is in the way of it SQLite will say by itself; its other files take after this one.
    """
    if not path or path.startswith(":"):
        return  # it is in memory
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN comes too late (at the first write): we say BEGIN ourselves.
    connection.isolation_level = None
    connection.run_async(_configure_sqlite)


async def _configure_sqlite(line: Any) -> None:
    for pragma in PRAGMAS:
        await line.execute(pragma)
    # Two that turn a new file to the write-ahead log at once both hold it for reading; SQLite then
    # refuses one without waiting, whatever the timeout.
    for left in reversed(range(WAL_TRIES)):
        try:
            await line.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if not left:
                raise
            await asyncio.sleep(WAL_AGAIN_S)


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class Database:
    """One database: short transactions for writing, shorter ones for reading."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = engine_for(url)
        self._writing = self.engine.execution_options(writes=True)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """A transaction that may write: committed at the end, rolled back on any exception."""
        async with (
            AsyncSession(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A transaction that only reads: one consistent view of the whole database."""
        engine = self.engine
        if engine.dialect.name == "postgresql":
            engine = engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        async with AsyncSession(engine, expire_on_commit=False) as session:
            yield session

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()
