"""Whether a database is at the newest revision, found out without loading Alembic.

A second start has nothing to migrate, and should not wait for the tools to do so. Only "it is"
counts: in any doubt `app.storage.migrate` is asked.
"""

import re
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from app.storage.database import Database

PLACES = (Path(__file__).parents[2] / "migrations", Path(__file__).parents[1] / "migrations")
"""Beside the package in a checkout, inside it where it was installed."""


def folder() -> Path:
    """Where the migrations lie."""
    return next((place for place in PLACES if (place / "env.py").is_file()), PLACES[0])


def heads() -> set[str]:
    """The revisions on which no other builds, as the files in the folder say."""
    revisions, built_on = _written()
    return revisions - built_on


def _written() -> tuple[set[str], set[str]]:
    """The revisions in the folder, and those on which others build."""
    revisions: set[str] = set()
    built_on: set[str] = set()
    for file in (folder() / "versions").glob("*.py"):
        written = file.read_text(encoding="utf-8")
        revisions |= set(re.findall(r'^revision\b[^=]*= "(\w+)"', written, re.MULTILINE))
        built_on |= set(re.findall(r'^down_revision\b[^=]*= "(\w+)"', written, re.MULTILINE))
    return revisions, built_on


async def is_newest(database: Database) -> bool:
    """Whether the database stands at the one newest revision."""
    stands = await _stands(database)
    return len(stands) == 1 and set(stands) == heads()


async def is_behind(database: Database) -> bool:
    """Whether the database lacks what this version needs: it was never migrated, or not so far.

    One that a later version has migrated further is not behind.
    """
    stands = set(await _stands(database))
    return not stands or (stands != heads() and stands <= _written()[0])


async def _stands(database: Database) -> list[str]:
    def revision(connection: Connection) -> list[str]:
        if not inspect(connection).has_table("alembic_version"):
            return []
        return list(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())

    async with database.engine.connect() as connection:
        return await connection.run_sync(revision)
