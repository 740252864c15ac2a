"""What the desk calls each display and wants it to show, remembered by its sign-in link.

A display without a row shows what its own address says. `app.live.presence` reads all rows, the
desk's screens panel writes them.
"""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from app.codec import Json
from app.domain.refusal import Refusal
from app.domain.words import Role
from app.storage import registry_grants
from app.storage import tables as t

_SCREEN = SQLModel.metadata.tables[t.ScreenRow.__tablename__]


async def orders(session: AsyncSession) -> dict[str, dict[str, Json]]:
    """By conference and by grant: `ordered` and, where the desk named the screen, `name`.

    A screen whose link was revoked is none any more.
    """
    query = (
        select(t.RoleGrantRow.conference_id, t.ScreenRow)
        .join(t.RoleGrantRow, col(t.RoleGrantRow.id) == t.ScreenRow.grant_id)
        .where(col(t.RoleGrantRow.revoked_at).is_(None))
    )
    found: dict[str, dict[str, Json]] = {}
    for conference, row in await session.execute(query):
        named = {} if row.name is None else {"name": row.name}
        found.setdefault(conference, {})[row.grant_id] = {"ordered": row.ordered, **named}
    return found


async def order(
    session: AsyncSession,
    conference: str,
    grant: str,
    *,
    name: str | None,
    ordered: Json,
    at: datetime,
) -> None:
    """Have a display show something; refused `unknown_grant`, `link_revoked`, `not_a_display`."""
    await _display(session, conference, grant)
    row = await session.get(t.ScreenRow, grant)
    if row is None:
        row = t.ScreenRow(grant_id=grant, ordered={}, changed_at=at)
    row.name = row.name if name is None else name
    row.ordered, row.changed_at = ordered, at
    session.add(row)
    await session.flush()


async def release(session: AsyncSession, conference: str, grant: str) -> None:
    """Let a display show what its address says; refused as `order` is. Twice is once."""
    await _display(session, conference, grant)
    await session.execute(delete(_SCREEN).where(_SCREEN.c.grant_id == grant))


async def _display(session: AsyncSession, conference: str, grant: str) -> None:
    granted = await registry_grants.grant(session, conference, grant)
    if granted.revoked_at is not None:
        raise Refusal("link_revoked")
    if granted.role is not Role.DISPLAY:
        raise Refusal("not_a_display", grant=grant, role=granted.role)
