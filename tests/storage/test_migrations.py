"""Migrations: the same tables on SQLite and on a real PostgreSQL, and a way back."""

import asyncio
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from app.storage import migrate
from app.storage.database import Database
from app.storage.revision import heads, is_newest
from app.storage.tables import SQLModel
from tests.support.postgres import Postgres

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'rostrum.sqlite3'}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    address = postgres.create_database()
    yield address
    postgres.drop_database(address)


async def tables_of(url: str) -> set[str]:
    async with migrate.connection(url) as connection:
        return set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))


async def test_an_empty_database_is_brought_to_the_tables_of_this_version(url: str) -> None:
    assert await migrate.current(url) is None
    await migrate.upgrade(url)
    assert await migrate.current(url) == migrate.newest()
    assert await tables_of(url) == {*SQLModel.metadata.tables, "alembic_version"}


async def test_a_new_sqlite_file_and_those_beside_it_are_for_their_owner_alone(
    tmp_path: Path,
) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'rostrum.sqlite3'}")
    async with database.transaction() as session:
        await session.execute(text("CREATE TABLE word (id INTEGER)"))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    await database.close()
    assert modes == dict.fromkeys(["rostrum.sqlite3", *modes], 0o600)
    assert len(modes) > 1


async def test_the_migrations_leave_nothing_to_change(url: str) -> None:
    await migrate.upgrade(url)
    assert await migrate.differences(url) == []


async def test_a_table_without_a_migration_is_noticed(url: str) -> None:
    await migrate.upgrade(url)
    async with migrate.connection(url) as connection:
        await connection.execute(text("DROP TABLE deadline"))
    assert [change[0] for change in await migrate.differences(url)] == ["add_table"]


async def test_migrating_twice_changes_nothing(url: str) -> None:
    await migrate.upgrade(url)
    async with migrate.connection(url) as connection:
        await connection.execute(text(CONFERENCE))
    await migrate.upgrade(url)
    async with migrate.connection(url) as connection:
        assert (await connection.scalar(text("SELECT count(*) FROM conference"))) == 1


async def test_the_way_back_leaves_no_table_and_can_be_gone_again(url: str) -> None:
    await migrate.upgrade(url)
    await migrate.downgrade(url)
    assert await tables_of(url) == {"alembic_version"}
    await migrate.upgrade(url)
    assert await migrate.differences(url) == []


async def test_two_workers_that_start_together_migrate_once(url: str) -> None:
    await asyncio.gather(migrate.upgrade(url), migrate.upgrade(url), migrate.upgrade(url))
    assert await migrate.differences(url) == []


async def test_every_constraint_has_a_name_so_that_it_can_be_altered(url: str) -> None:
    await migrate.upgrade(url)

    def nameless(sync: object) -> list[str]:
        looking = inspect(sync)
        return [
            table
            for table in SQLModel.metadata.tables
            for constraint in (
                looking.get_pk_constraint(table),
                *looking.get_foreign_keys(table),
                *looking.get_unique_constraints(table),
            )
            if not constraint["name"]
        ]

    async with migrate.connection(url) as connection:
        assert await connection.run_sync(nameless) == []


async def test_a_migration_that_would_break_references_is_rolled_back(tmp_path: Path) -> None:
    file = tmp_path / "rostrum.sqlite3"
    url = f"sqlite+aiosqlite:///{file}"
    await migrate.upgrade(url)
    orphan = "INSERT INTO organ (id, conference_id, name, position) VALUES ('a', 'none', '{}', 0)"
    with pytest.raises(RuntimeError, match="would break references"):
        async with migrate.connection(url) as connection:
            await connection.execute(text(orphan))
    connected = sqlite3.connect(file)
    assert connected.execute("SELECT count(*) FROM organ").fetchone() == (0,)
    connected.close()


def test_versions_are_named_by_date_and_follow_one_another() -> None:
    versions = sorted((ROOT / "migrations" / "versions").glob("*.py"))
    assert versions
    for version in versions:
        assert version.name[:8].isdigit()
        assert f'revision: str = "{version.name[:13]}"' in version.read_text(encoding="utf-8")
    assert migrate.newest() == versions[-1].name[:13]


CONFERENCE = """
    INSERT INTO conference VALUES
        ('c', 'C/1', '{}', 'UTC', '[]', true, true, false, 0, 1, 0, 'free')
"""


async def test_a_database_tells_whether_it_is_at_the_newest_revision(url: str) -> None:
    database = Database(url)
    try:
        assert not await is_newest(database)
        await migrate.upgrade(url)
        assert await is_newest(database)
        await migrate.downgrade(url)
        assert not await is_newest(database)
    finally:
        await database.close()


def test_the_files_name_the_same_newest_revision_as_alembic() -> None:
    assert heads() == {migrate.newest()}


async def test_who_opens_a_new_file_together_with_others_gets_in(tmp_path: Path) -> None:
    async def opened(url: str) -> int | None:
        database = Database(url)
        try:
            async with database.transaction() as session:
                return await session.scalar(text("SELECT 1"))
        finally:
            await database.close()

    for number in range(20):
        url = f"sqlite+aiosqlite:///{tmp_path}/{number}.sqlite3"
        assert await asyncio.gather(*(opened(url) for _ in range(6))) == [1] * 6
