"""Making a database ready to serve: migrated, with a conference in it, with links to it.

Called by the command line alone, before the service starts. `make_ready` is what lets a newcomer
begin with one command; a real meeting runs `migrate` and `seed` on its own.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.domain.refusal import Refusal
from app.domain.timekeeping import instant
from app.live.bell import LocalBell
from app.live.clock import ConferenceClock, shift_to
from app.live.desk import Desk
from app.settings import Settings, SettingsError
from app.storage import journal, registry
from app.storage import tables as t
from app.storage.database import Database
from app.storage.revision import is_behind, is_newest
from app.telemetry import log
from app.web.links import FILE, Links, file_beside, links_for

if TYPE_CHECKING:
    from app.storage.template import Template


async def make_ready(settings: Settings, template: Path, at: datetime | None) -> Links:
    """Migrate, load the template as a rehearsal if the database is empty, set its clock, link.

    `at` sets the clock of what is there, though never back behind what is recorded; refused
    `not_a_rehearsal` for a real conference.
    """
    database = Database(settings.database_url)
    try:
        if not await is_newest(database):
            from app.storage.migrate import upgrade

            await upgrade(settings.database_url)
        async with database.reading() as session:
            known = await registry.conferences(session)
        if not known:
            from app.storage.template import read_template

            await _load(database, read_template(template), rehearsal=True, at=at)
        elif at is not None:
            await _set_clock(database, at)
        async with database.transaction() as session:
            loaded = [each.id for each in await registry.conferences(session)]
            conference = template.stem if template.stem in loaded else loaded[0]
            own = file_beside(conference)
            file = own if (settings.folder / own).exists() else FILE
            return await links_for(session, conference, settings.base_url, settings.folder, file)
    finally:
        await database.close()


async def must_be_migrated(settings: Settings) -> None:
    """Raise SettingsError for a database that lacks what this version needs."""
    database = Database(settings.database_url)
    try:
        if await is_behind(database):
            raise SettingsError(
                "the database is not at this version: `python -m app migrate` brings it there"
            )
    finally:
        await database.close()


async def seed(
    settings: Settings, template: "Template", *, rehearsal: bool, at: datetime | None
) -> tuple[Links, str]:
    """Load a template into a migrated database; all of it or nothing.

    Returns its links and the name of their file.
    """
    database = Database(settings.database_url)
    conference = template.conference.id
    try:
        async with database.reading() as session:
            is_first = not await registry.conferences(session)
        await _load(database, template, rehearsal=rehearsal, at=at)
        file = FILE if is_first else file_beside(conference)
        async with database.transaction() as session:
            links = await links_for(session, conference, settings.base_url, settings.folder, file)
        return links, file
    finally:
        await database.close()


async def _load(
    database: Database, template: "Template", *, rehearsal: bool, at: datetime | None
) -> None:
    if at is None and rehearsal:
        at = template.rehearsal_starts
    shift_ms = 0 if at is None else shift_to(at)
    from app.live.seeding import load

    desk = Desk(database, ConferenceClock(), LocalBell())
    await load(database, desk, template, rehearsal=rehearsal, shift_ms=shift_ms)


async def _set_clock(database: Database, at: datetime) -> None:
    """Let every conference's clock stand at `at` now; all must be rehearsals."""
    table = SQLModel.metadata.tables[t.ConferenceRow.__tablename__]
    async with database.transaction() as session:
        for conference in await registry.conferences(session):
            if not conference.rehearsal:
                raise Refusal("not_a_rehearsal", conference=conference.id)
            shift_ms = shift_to(await _not_before(session, conference.id, at))
            mine = table.c.id == conference.id
            await session.execute(update(table).where(mine).values(clock_shift_ms=shift_ms))


async def _not_before(session: AsyncSession, conference: str, at: datetime) -> datetime:
    """`at`, or the end of the conference's record: a floor given tomorrow would not close today."""
    reached = at
    for organ in await registry.organs(session, conference):
        head = await journal.head(session, organ)
        reached = max(reached, head.at if head.offset else at)
    if reached > at:
        log("ready").warning("the clock stands where the record ends", at=instant(reached))
    return reached
