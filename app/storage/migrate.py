"""Bringing a database to the tables of this version, and back.

The steps are Alembic's, in `migrations/`. Each run is one transaction under a lock, so that two
workers that start together migrate once, and a run that breaks off leaves the database as it was.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from app.storage import tables
from app.storage.database import engine_for
from app.storage.revision import folder

_LOCK = 0x726F_7374


async def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database up to a revision; nothing happens if it is there."""
    await _run(url, lambda config: command.upgrade(config, revision))


async def downgrade(url: str, revision: str = "base") -> None:
    """Take the database back to a revision; `base` leaves no table of ours."""
    await _run(url, lambda config: command.downgrade(config, revision))


async def current(url: str) -> str | None:
    """The revision of a database; None if it was never migrated."""
    async with connection(url) as connected:
        return await connected.run_sync(
            lambda sync: MigrationContext.configure(sync).get_current_revision()
        )


def newest() -> str:
    """The revision that this version of the application needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise RuntimeError(f"expected migrations in {folder()}, found none")
    return head


async def differences(url: str) -> list[Any]:
    """What the tables of a database lack or have too much, as Alembic says it; empty if nothing."""

    def compare(sync: Connection) -> list[Any]:
        found = MigrationContext.configure(sync, opts={"compare_type": True})
        return list(compare_metadata(found, tables.JournalRow.metadata))

    async with connection(url) as connected:
        return await connected.run_sync(compare)


@asynccontextmanager
async def connection(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection in a transaction that may alter tables, alone among its like.

    SQLite rebuilds a table to alter it; with foreign keys enforced that would delete what refers
    to it, so they are checked at the end instead.
    """
    engine = engine_for(url, patient=True).execution_options(writes=True)
    is_sqlite = engine.dialect.name == "sqlite"
    if is_sqlite:
        event.listen(engine.sync_engine, "connect", _without_foreign_keys)
    try:
        async with engine.begin() as connected:
            if not is_sqlite:
                await connected.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": _LOCK})
            yield connected
            if is_sqlite and (broken := (await _broken_references(connected))):
                raise RuntimeError(f"the migration would break references: {broken}")
    finally:
        await engine.dispose()


def _without_foreign_keys(connection: Any, _entry: Any) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")


async def _broken_references(connected: AsyncConnection) -> list[Any]:
    return list(await connected.exec_driver_sql("PRAGMA foreign_key_check"))


async def _run(url: str, step: Callable[[Config], None]) -> None:
    def go(sync: Connection) -> None:
        config = _config()
        config.attributes["connection"] = sync
        step(config)

    async with connection(url) as connected:
        await connected.run_sync(go)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
