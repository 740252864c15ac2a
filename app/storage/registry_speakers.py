"""Who speaks: the names and titles that stand beside an inscription on a screen.

The journal holds ids only; what an id stands for is looked up here, so that a name that is erased
or corrected changes everywhere and nowhere in the record.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from app.storage import tables as t

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker's exact name and title; empty once erased."""

    name: str
    title: str


async def corrections(session: AsyncSession, conference: str) -> int:
    """How often the register was changed by more than the entering of people.

    Who speaks is entered with an inscription, and looked up when it is seen: that changes the
    version, but nobody who watches has to begin anew for it.
    """
    query = select(t.ConferenceRow.register_version - t.ConferenceRow.last_participant).where(
        t.ConferenceRow.id == conference
    )
    return (await session.scalars(query)).one()


async def speakers(
    session: AsyncSession, conference: str, ids: Iterable[str]
) -> dict[str, Speaker]:
    """The speakers of these ids; an id that is not in the register is left out."""
    wanted = sorted(set(ids))
    found: dict[str, Speaker] = {}
    for start in range(0, len(wanted), AT_ONCE):
        query = select(t.ParticipantRow.id, t.ParticipantRow.name, t.ParticipantRow.title).where(
            t.ParticipantRow.conference_id == conference,
            col(t.ParticipantRow.id).in_(wanted[start : start + AT_ONCE]),
        )
        for one, name, title in await session.execute(query):
            found[one] = Speaker(name, title)
    return found
