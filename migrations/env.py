"""Where migrations run: on a connection that is handed over, or on one of the project's own.

`app.storage.migrate` hands over a connection that is in a transaction; the `alembic` command takes
the database that the environment names. Batch mode: SQLite cannot alter a table in place.
"""

import asyncio
from typing import Any

from alembic import context
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from app.storage import (
    migrate,
    tables,  # noqa: F401  # fills the metadata
)


def plain_type(kind: str, thing: Any, _context: Any) -> str | bool:
    """Types as a migration writes them: it must not change when the application's types do."""
    if kind != "type":
        return False
    return {
        "AutoString": "sa.String()",
        "UTCDateTime": "sa.DateTime(timezone=True)",
        "JSON": "sa.JSON()",
    }.get(type(thing).__name__, False)


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        render_item=plain_type,
        compare_type=True,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_on_its_own() -> None:
    from app.settings import settings_from

    async with migrate.connection(settings_from().database_url) as connection:
        await connection.run_sync(run)


if context.is_offline_mode():
    raise SystemExit("expected a database to migrate: there is no offline mode")
if (handed_over := context.config.attributes.get("connection")) is not None:
    run(handed_over)
else:
    asyncio.run(run_on_its_own())
