"""What the secretariat changes in the programme: meetings, agenda, documents, deadlines.

Each function is one change: it counts a new version of the register, refuses what would contradict
the rest of it, and writes. `new` tells a first entry (`already_there` if there is one) from a
correction (`unknown_…` if there is none). What the record refers to cannot be removed (`in_use`).
"""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, select

from app.domain.refusal import Refusal
from app.storage import register as r
from app.storage import registry
from app.storage import tables as t
from app.storage.register import natural
from app.storage.registry_rows import expect, remove, states

_DOCUMENT = SQLModel.metadata.tables[t.DocumentRow.__tablename__]


async def change_conference(session: AsyncSession, changed: r.Conference) -> None:
    """Correct the conference's own entry. Whether it is a rehearsal was settled at its loading."""
    await registry.touch(session, changed.id)
    row = await session.get_one(t.ConferenceRow, changed.id)
    if changed.rehearsal != row.rehearsal:
        raise Refusal("rehearsal_settled", conference=changed.id)
    row.symbol, row.title, row.timezone = changed.symbol, changed.title, changed.timezone
    row.languages = [language.value for language in changed.languages]
    row.hybrid, row.public = changed.hybrid, changed.public
    row.bureau = changed.bureau or row.bureau
    await session.flush()


async def rename_organ(session: AsyncSession, conference: str, organ: r.Organ) -> None:
    """Correct the name of an organ; refused `unknown_organ`."""
    await registry.touch(session, conference)
    row = await session.get(t.OrganRow, organ.id)
    if row is None or row.conference_id != conference:
        raise Refusal("unknown_organ", organ=organ.id)
    row.name = organ.name
    await session.flush()


async def save_meeting(
    session: AsyncSession, conference: str, meeting: r.Meeting, *, new: bool
) -> None:
    """Enter or correct a meeting.

    Refused: `unknown_organ`, `unknown_item`, `end_before_start`, `number_taken`, and
    `meetings_overlap` within one organ.
    """
    await registry.touch(session, conference)
    await expect(session, t.MeetingRow, (conference, meeting.id), new=new, meeting=meeting.id)
    if meeting.organ not in await registry.organs(session, conference):
        raise Refusal("unknown_organ", organ=meeting.organ)
    for item in meeting.items:
        await registry.require_item(session, conference, item)
    if meeting.ends_at <= meeting.starts_at:
        raise Refusal("end_before_start", meeting=meeting.id)
    others = select(t.MeetingRow).where(
        t.MeetingRow.conference_id == conference,
        t.MeetingRow.organ_id == meeting.organ,
        t.MeetingRow.id != meeting.id,
    )
    for other in await session.scalars(others):
        if other.number == meeting.number:
            raise Refusal("number_taken", number=meeting.number, meeting=other.id)
        if other.starts_at < meeting.ends_at and meeting.starts_at < other.ends_at:
            raise Refusal("meetings_overlap", meeting=other.id)
    await session.merge(
        t.MeetingRow(
            conference_id=conference,
            id=meeting.id,
            organ_id=meeting.organ,
            number=meeting.number,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            items=list(meeting.items),
        )
    )
    await session.flush()


async def remove_meeting(session: AsyncSession, conference: str, meeting: str) -> None:
    """Remove a meeting; refused `in_use` while it is in progress."""
    for organ in await states(session, conference):
        if organ.meeting is not None and organ.meeting.id == meeting:
            raise Refusal("in_use", meeting=meeting, by="organ", id=organ.id)
    await registry.touch(session, conference)
    await remove(session, t.MeetingRow, (conference, meeting), meeting=meeting)


async def save_item(session: AsyncSession, conference: str, item: r.Item, *, new: bool) -> None:
    """Enter or correct an agenda item and its documents; a new one stands after its like."""
    await registry.touch(session, conference)
    row = await expect(session, t.AgendaItemRow, (conference, item.id), new=new, item=item.id)
    if len(set(item.documents)) < len(item.documents):
        raise Refusal("named_twice", item=item.id)
    position = await _position(session, conference, item.id) if row is None else row.position
    await session.merge(
        t.AgendaItemRow(conference_id=conference, id=item.id, title=item.title, position=position)
    )
    await session.flush()
    await session.execute(
        delete(_DOCUMENT).where(
            _DOCUMENT.c.conference_id == conference, _DOCUMENT.c.item_id == item.id
        )
    )
    for at, symbol in enumerate(item.documents):
        _file(session, conference, item.id, symbol, at)
    await session.flush()


async def remove_item(session: AsyncSession, conference: str, item: str) -> None:
    """Remove an agenda item; refused `in_use` by a list, a meeting or the item taken up."""
    for organ in await states(session, conference):
        for speakers in organ.lists.values():
            if speakers.item == item:
                raise Refusal("in_use", item=item, by="list", id=speakers.id)
        if organ.item == item:
            raise Refusal("in_use", item=item, by="organ", id=organ.id)
    await registry.touch(session, conference)
    meetings = select(t.MeetingRow).where(t.MeetingRow.conference_id == conference)
    for meeting in await session.scalars(meetings):
        if item in meeting.items:
            raise Refusal("in_use", item=item, by="meeting", id=meeting.id)
    await session.execute(
        delete(_DOCUMENT).where(
            _DOCUMENT.c.conference_id == conference, _DOCUMENT.c.item_id == item
        )
    )
    await remove(session, t.AgendaItemRow, (conference, item), item=item)


async def save_document(
    session: AsyncSession, conference: str, document: r.Document, *, new: bool
) -> None:
    """Enter a document under its items, or put it under others; it comes after those there."""
    await registry.touch(session, conference)
    known = await _filed(session, conference, document.symbol)
    if new and known:
        raise Refusal("already_there", document=document.symbol)
    if not new and not known:
        raise Refusal("unknown_document", document=document.symbol)
    for item in document.items:
        await registry.require_item(session, conference, item)
    kept = {row.item_id for row in known}
    for row in known:
        if row.item_id not in document.items:
            await session.delete(row)
    for item in dict.fromkeys(document.items):
        if item not in kept:
            last = select(t.DocumentRow.position).where(
                t.DocumentRow.conference_id == conference, t.DocumentRow.item_id == item
            )
            at = max((await session.scalars(last)).all(), default=-1) + 1
            _file(session, conference, item, document.symbol, at)
    await session.flush()


async def remove_document(session: AsyncSession, conference: str, symbol: str) -> None:
    """Remove a document from all its items; refused `unknown_document`."""
    await registry.touch(session, conference)
    known = await _filed(session, conference, symbol)
    if not known:
        raise Refusal("unknown_document", document=symbol)
    for row in known:
        await session.delete(row)
    await session.flush()


async def save_deadline(
    session: AsyncSession, conference: str, deadline: r.Deadline, *, new: bool
) -> None:
    """Enter or correct a deadline."""
    await registry.touch(session, conference)
    await expect(session, t.DeadlineRow, (conference, deadline.id), new=new, deadline=deadline.id)
    await session.merge(
        t.DeadlineRow(
            conference_id=conference, id=deadline.id, at=deadline.at, title=deadline.title
        )
    )
    await session.flush()


async def remove_deadline(session: AsyncSession, conference: str, deadline: str) -> None:
    """Remove a deadline."""
    await registry.touch(session, conference)
    await remove(session, t.DeadlineRow, (conference, deadline), deadline=deadline)


def _file(session: AsyncSession, conference: str, item: str, symbol: str, at: int) -> None:
    session.add(t.DocumentRow(conference_id=conference, item_id=item, symbol=symbol, position=at))


async def _filed(session: AsyncSession, conference: str, symbol: str) -> Sequence[t.DocumentRow]:
    query = select(t.DocumentRow).where(
        t.DocumentRow.conference_id == conference, t.DocumentRow.symbol == symbol
    )
    return (await session.scalars(query)).all()


async def _position(session: AsyncSession, conference: str, item: str) -> int:
    """Where a new item stands: with the last one that precedes it as people count, 1(f) before 2.

    Items at one position are told apart by the same counting (see `registry.register`).
    """
    items = await session.scalars(
        select(t.AgendaItemRow).where(t.AgendaItemRow.conference_id == conference)
    )
    before = [row.position for row in items if natural(row.id) < natural(item)]
    return max(before, default=0)
