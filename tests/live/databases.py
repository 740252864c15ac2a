"""A migrated database of each kind, made quickly: the tables are laid once and copied.

SQLite is one file; PostgreSQL is the real server of this run. What holds on one holds on the other.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from app.storage import migrate
from tests.support.folders import new_folder, remove_folder
from tests.support.postgres import Postgres

KINDS = ("sqlite", "postgresql")


def lay_tables(url: str) -> None:
    """The tables of this version, in an empty database."""
    asyncio.run(migrate.upgrade(url))


@cache
def sqlite_with_tables() -> bytes:
    """An SQLite file with the tables and nothing in them."""
    folder = new_folder("rostrum-sqlite-")
    try:
        file = folder / "rostrum.sqlite3"
        lay_tables(f"sqlite+aiosqlite:///{file}")
        return file.read_bytes()
    finally:
        remove_folder(folder)


@contextmanager
def database_of(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """The address of a migrated, empty database for one test."""
    if kind == "sqlite":
        file = folder / "rostrum.sqlite3"
        file.write_bytes(sqlite_with_tables())
        yield f"sqlite+aiosqlite:///{file}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    postgres.start()
    url = postgres.create_database(lay_tables)
    yield url
    postgres.start()
    postgres.drop_database(url)
