"""What the programme says of an organ's meetings, and of the items that are taken up there.

Read by the clerk, who completes commands with it, and by the forecast.
"""

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, select

from app.domain.programme import Sitting
from app.storage import register as r
from app.storage import tables as t

_MEETING = SQLModel.metadata.tables[t.MeetingRow.__tablename__]


async def meetings(session: AsyncSession, organ: str) -> tuple[r.Meeting, ...]:
    """The organ's meetings, in the order in which they are held."""
    query = select(t.MeetingRow).where(_MEETING.c.organ_id == organ)
    rows = await session.scalars(query.order_by(_MEETING.c.starts_at, _MEETING.c.id))
    return tuple(
        r.Meeting(row.id, row.organ_id, row.number, row.starts_at, row.ends_at, tuple(row.items))
        for row in rows
    )


async def sittings(session: AsyncSession, organ: str) -> tuple[Sitting, ...]:
    """The same, as the domain looks ahead with them."""
    return tuple(
        Sitting(one.id, one.starts_at, one.ends_at, one.items)
        for one in await meetings(session, organ)
    )


async def item_title(session: AsyncSession, conference: str, item: str) -> Mapping[str, str]:
    """What an agenda item is called, by language; empty if there is none of that id."""
    row = await session.get(t.AgendaItemRow, (conference, item))
    return {} if row is None else row.title
