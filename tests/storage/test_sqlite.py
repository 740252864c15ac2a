"""One trip to SQLite's thread for each statement, and the same transactions as before."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from app.storage.database import Database
from app.storage.sqlite import connect


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'x.sqlite3'}")
    async with database.transaction() as session:
        await session.execute(text("CREATE TABLE seat (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"))
        await session.execute(
            text("INSERT INTO seat (name) VALUES (:name)"), [{"name": "FRA"}, {"name": "ITA"}]
        )
    yield database
    await database.close()


async def names(database: Database) -> list[str]:
    async with database.reading() as session:
        return [*await session.scalars(text("SELECT name FROM seat ORDER BY id"))]


async def test_what_is_written_is_read_back(database: Database) -> None:
    assert await names(database) == ["FRA", "ITA"]


async def test_a_reader_keeps_its_view_while_others_write(database: Database) -> None:
    count = text("SELECT count(*) FROM seat")
    async with database.reading() as reader:
        assert await reader.scalar(count) == 2
        async with database.transaction() as writer:
            await writer.execute(text("INSERT INTO seat (name) VALUES ('KEN')"))
        assert await reader.scalar(count) == 2
    assert await names(database) == ["FRA", "ITA", "KEN"]


async def test_a_transaction_that_fails_leaves_nothing_and_its_connection_is_good(
    database: Database,
) -> None:
    async def fail() -> None:
        async with database.transaction() as session:
            await session.execute(text("INSERT INTO seat (name) VALUES ('KEN')"))
            await session.execute(text("INSERT INTO seat (name) VALUES ('FRA')"))

    for _ in range(20):
        with pytest.raises(IntegrityError):
            await fail()
    assert await names(database) == ["FRA", "ITA"]


async def test_a_statement_that_is_none_is_the_databases_own_error(database: Database) -> None:
    async with database.reading() as session:
        with pytest.raises(OperationalError, match="no such table"):
            await session.execute(text("SELECT * FROM nowhere"))
    assert await names(database) == ["FRA", "ITA"]


async def test_a_reader_that_is_cancelled_in_mid_statement_holds_nothing_up(
    database: Database,
) -> None:
    long = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
        "SELECT i FROM n"
    )

    async def read() -> None:
        async with database.reading() as session:
            await session.execute(long)

    for _ in range(3):
        task = asyncio.create_task(read())
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with database.transaction() as session:
        await session.execute(text("DELETE FROM seat WHERE name = 'ITA'"))
    assert await names(database) == ["FRA"]


async def test_a_transaction_begins_with_its_first_statement(tmp_path: Path) -> None:
    connection = await connect(str(tmp_path / "x.sqlite3"), isolation_level=None)
    cursor = await connection.cursor().__aenter__()
    await cursor.execute("BEGIN")
    await connection.rollback()
    await cursor.execute("CREATE TABLE seat (name TEXT)")
    await cursor.execute("BEGIN")
    await cursor.executemany("INSERT INTO seat VALUES (?)", [("FRA",), ("ITA",)])
    assert cursor.rowcount == 2
    await connection.rollback()
    await cursor.execute("BEGIN")
    await connection.commit()
    await cursor.execute("SELECT count(*) AS seats FROM seat")
    assert [column[0] for column in cursor.description] == ["seats"]
    assert await cursor.fetchall() == [(0,)]
    assert await cursor.fetchall() == []
    with pytest.raises(sqlite3.OperationalError):
        await cursor.execute("NONSENSE")
    await cursor.close()
    await connection.close()
