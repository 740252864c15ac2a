"""What the programme says of an organ's meetings: which there are, and where an item goes on.

Read by the clerk, who completes commands with it, and by the forecast.
"""

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, select

from app.domain.procedure import Continuation
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


async def item_title(session: AsyncSession, conference: str, item: str) -> Mapping[str, str]:
    """What an agenda item is called, by language; empty if there is none of that id."""
    row = await session.get(t.AgendaItemRow, (conference, item))
    return {} if row is None else row.title


async def following(
    session: AsyncSession, organ: str, meeting: str, items: frozenset[str]
) -> tuple[Continuation, ...]:
    """In which meetings after this one the items go on; one that has none is left out.

    Only items on the meeting's own programme go on (any, if it names none): the others have a
    meeting to come in any case.
    """
    planned = await meetings(session, organ)
    own = next((one for one in planned if one.id == meeting), None)
    if own is None:
        return ()
    after = [one for one in planned if one.starts_at > own.starts_at]
    found = []
    for item in sorted(items.intersection(own.items) if own.items else items):
        goes_on = next((one for one in after if not one.items or item in one.items), None)
        if goes_on is not None:
            found.append(Continuation(item, goes_on.id, goes_on.starts_at))
    return tuple(found)
