"""Reading the register, and the one thing that the desk adds to it: a speaker's name.

Everything takes the caller's session, so a look-up is part of the caller's transaction. What is not
there is refused (`unknown_delegation`, `unknown_meeting` …), never answered with None. Changes by
the secretariat are in `app.storage.registry_edits`, sign-in links in `app.storage.registry_grants`.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from app.domain.refusal import Refusal
from app.domain.words import Category, Language, Rank
from app.storage import register as r
from app.storage import tables as t

_Row = TypeVar("_Row", bound=SQLModel)
_CONFERENCE = SQLModel.metadata.tables[t.ConferenceRow.__tablename__]


async def conferences(session: AsyncSession) -> tuple[r.Conference, ...]:
    """All conferences, by id."""
    rows = await session.scalars(select(t.ConferenceRow).order_by(t.ConferenceRow.id))
    return tuple(_conference(row) for row in rows)


async def conference(session: AsyncSession, conference: str) -> r.Conference:
    """A conference; refused `unknown_conference`."""
    return _conference(await _conference_row(session, conference))


async def conference_of(session: AsyncSession, organ: str) -> str:
    """The id of the conference to which an organ belongs; refused `unknown_organ`."""
    row = await session.get(t.OrganRow, organ)
    if row is None:
        raise Refusal("unknown_organ", organ=organ)
    return row.conference_id


async def organs(session: AsyncSession, conference: str) -> tuple[str, ...]:
    """The ids of a conference's organs, in order."""
    return tuple(row.id for row in await _rows(session, t.OrganRow, conference, "position"))


async def clock_shift_ms(session: AsyncSession, conference: str) -> int:
    """How far the conference's clock is set apart: 0 unless it is a rehearsal."""
    return (await _conference_row(session, conference)).clock_shift_ms


async def version(session: AsyncSession, conference: str) -> int:
    """The register's version: one more with each change; refused `unknown_conference`."""
    query = select(t.ConferenceRow.register_version).where(t.ConferenceRow.id == conference)
    found = (await session.scalars(query)).one_or_none()
    if found is None:
        raise Refusal("unknown_conference", conference=conference)
    return found


async def register(session: AsyncSession, conference: str) -> r.Register:
    """The whole register at its present version; refused `unknown_conference`."""
    row = await _conference_row(session, conference)
    people = await _rows(session, t.ParticipantRow, conference)
    return r.Register(
        version=row.register_version,
        conference=_conference(row),
        organs=tuple(
            r.Organ(organ.id, organ.name)
            for organ in await _rows(session, t.OrganRow, conference, "position")
        ),
        meetings=tuple(
            _meeting(meeting)
            for meeting in await _rows(session, t.MeetingRow, conference, "starts_at")
        ),
        items=await _items(session, conference),
        deadlines=tuple(
            r.Deadline(deadline.id, deadline.at, deadline.title)
            for deadline in await _rows(session, t.DeadlineRow, conference, "at")
        ),
        delegations={
            delegation.id: _delegation(delegation)
            for delegation in await _rows(session, t.DelegationRow, conference)
        },
        participants={
            participant.id: _participant(participant)
            for participant in sorted(people, key=lambda row: r.natural(row.id))
        },
        officers=tuple(
            _officer(officer)
            for officer in await _rows(session, t.OfficerRow, conference, "position")
        ),
        clock_shift_ms=row.clock_shift_ms,
    )


async def _items(session: AsyncSession, conference: str) -> tuple[r.Item, ...]:
    documents: dict[str, list[str]] = {}
    for document in await _rows(session, t.DocumentRow, conference, "position"):
        documents.setdefault(document.item_id, []).append(document.symbol)
    items = await _rows(session, t.AgendaItemRow, conference)
    return tuple(
        r.Item(item.id, item.title, tuple(documents.get(item.id, ())))
        for item in sorted(items, key=lambda item: (item.position, r.natural(item.id)))
    )


async def delegation(session: AsyncSession, conference: str, delegation: str) -> r.Delegation:
    """A delegation of the conference; refused `unknown_delegation`."""
    row = await session.get(t.DelegationRow, (conference, delegation))
    if row is None:
        raise Refusal("unknown_delegation", delegation=delegation)
    return _delegation(row)


async def meeting(session: AsyncSession, conference: str, meeting: str) -> r.Meeting:
    """A meeting of the conference, of whichever organ; refused `unknown_meeting`."""
    row = await session.get(t.MeetingRow, (conference, meeting))
    if row is None:
        raise Refusal("unknown_meeting", meeting=meeting)
    return _meeting(row)


async def require_item(session: AsyncSession, conference: str, item: str) -> None:
    """Refused `unknown_item` if the agenda has no such item."""
    if await session.get(t.AgendaItemRow, (conference, item)) is None:
        raise Refusal("unknown_item", item=item)


async def officer(session: AsyncSession, conference: str, officer: str) -> r.Officer:
    """An officer of the conference; refused `unknown_officer`."""
    row = await session.get(t.OfficerRow, (conference, officer))
    if row is None:
        raise Refusal("unknown_officer", officer=officer)
    return _officer(row)


async def participant(session: AsyncSession, conference: str, participant: str) -> r.Participant:
    """A person; refused `unknown_participant`."""
    row = await session.get(t.ParticipantRow, (conference, participant))
    if row is None:
        raise Refusal("unknown_participant", participant=participant)
    return _participant(row)


async def participant_named(
    session: AsyncSession, conference: str, delegation: str, *, name: str, title: str, rank: Rank
) -> str:
    """The id of a delegation's speaker: of the person who is known by just this, or of a new one.

    Somebody with a new title is a new participant, because what was said under the old title
    stays said under it. Ids are never given out twice.
    """
    wanted = (
        select(t.ParticipantRow.id)
        .where(t.ParticipantRow.conference_id == conference)
        .where(t.ParticipantRow.delegation_id == delegation)
        .where(t.ParticipantRow.name == name, t.ParticipantRow.title == title)
        .where(t.ParticipantRow.rank == rank.value, col(t.ParticipantRow.erased_at).is_(None))
        .order_by(t.ParticipantRow.id)
    )
    known = (await session.scalars(wanted)).first()
    if known is None:
        # The number comes from the conference's row, which is locked from here on: look again.
        number = await number_participant(session, conference)
        known = (await session.scalars(wanted)).first()
        if known is None:
            known = f"p{number}"
            session.add(
                t.ParticipantRow(
                    conference_id=conference,
                    id=known,
                    delegation_id=delegation,
                    name=name,
                    title=title,
                    rank=rank.value,
                )
            )
            await session.flush()
    return known


async def number_participant(session: AsyncSession, conference: str) -> int:
    """The next participant's number; counts as a change of the register."""
    await touch(session, conference)
    counted = (
        update(_CONFERENCE)
        .where(_CONFERENCE.c.id == conference)
        .values(last_participant=_CONFERENCE.c.last_participant + 1)
        .returning(_CONFERENCE.c.last_participant)
    )
    number: int = (await session.execute(counted)).scalar_one()
    return number


async def touch(session: AsyncSession, conference: str) -> int:
    """Count a change of the register, and lock the conference's row; the new version.

    Every change begins with this, so that changes of one register come one after the other.
    """
    counted = (
        update(_CONFERENCE)
        .where(_CONFERENCE.c.id == conference)
        .values(register_version=_CONFERENCE.c.register_version + 1)
        .returning(_CONFERENCE.c.register_version)
    )
    changed: int | None = (await session.execute(counted)).scalar_one_or_none()
    if changed is None:
        raise Refusal("unknown_conference", conference=conference)
    return changed


async def _conference_row(session: AsyncSession, conference: str) -> t.ConferenceRow:
    row = await session.get(t.ConferenceRow, conference, populate_existing=True)
    if row is None:
        raise Refusal("unknown_conference", conference=conference)
    return row


async def _rows(
    session: AsyncSession, table: type[_Row], conference: str, *order: str
) -> Sequence[_Row]:
    """The rows of one conference, by the named columns and then by primary key."""
    columns = SQLModel.metadata.tables[str(table.__tablename__)].columns
    key: list[Any] = [columns[name] for name in order]
    key += [column for column in columns if column.primary_key]
    query = select(table).where(columns["conference_id"] == conference).order_by(*key)
    return (await session.scalars(query)).all()


def _conference(row: t.ConferenceRow) -> r.Conference:
    return r.Conference(
        id=row.id,
        symbol=row.symbol,
        title=row.title,
        timezone=row.timezone,
        languages=tuple(Language(language) for language in row.languages),
        hybrid=row.hybrid,
        public=row.public,
        rehearsal=row.rehearsal,
        bureau=row.bureau,  # type: ignore[arg-type]  # validated by the shape
    )


def _meeting(row: t.MeetingRow) -> r.Meeting:
    return r.Meeting(row.id, row.organ_id, row.number, row.starts_at, row.ends_at, tuple(row.items))


def _delegation(row: t.DelegationRow) -> r.Delegation:
    return r.Delegation(
        id=row.id,
        kind=row.kind,  # type: ignore[arg-type]  # validated by the shape
        category=Category(row.category),
        name=row.name,
        group=row.group,  # type: ignore[arg-type]
        formal=row.formal,
        credentials=row.credentials,  # type: ignore[arg-type]
    )


def _participant(row: t.ParticipantRow) -> r.Participant:
    return r.Participant(
        id=row.id,
        delegation=row.delegation_id,
        name=row.name,
        title=row.title,
        rank=Rank(row.rank),
        contact=row.contact,
        erased=None if row.erased_at is None else True,
    )


def _officer(row: t.OfficerRow) -> r.Officer:
    return r.Officer(
        id=row.id,
        office=row.office,  # type: ignore[arg-type]  # validated by the shape
        group=row.group,  # type: ignore[arg-type]
        delegation=row.delegation_id,
        participant=row.participant_id,
    )
