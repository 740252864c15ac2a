"""From a template to a conference: the whole register, and an empty journal for each organ.

One transaction, the caller's: either everything is there or nothing. The lists and the known
speakers follow in the same transaction, as commands through the desk.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.domain.refusal import Refusal
from app.storage import journal
from app.storage import tables as t
from app.storage.template import Template


async def load_reference(
    session: AsyncSession,
    template: Template,
    at: datetime,
    *,
    rehearsal: bool,
    clock_shift_ms: int = 0,
) -> None:
    """Write the register of a new conference and begin the journals of its organs.

    `at` is the conference's clock, by which the journals begin. Refused `already_there` if the
    conference, or an organ of that name, exists; `not_a_rehearsal` if a real conference's clock
    is to be shifted.
    """
    if clock_shift_ms and not rehearsal:
        raise Refusal("not_a_rehearsal", conference=template.conference.id)
    await _refuse_twice(session, template)
    session.add(_conference(template, rehearsal=rehearsal, clock_shift_ms=clock_shift_ms))
    await session.flush()
    for rows in (_agenda(template), _delegations(template), _people(template)):
        session.add_all(rows)
        await session.flush()
    session.add_all([*_documents(template), *_officers(template)])
    session.add_all(_meetings(template))
    await session.flush()
    for organ in template.organs:
        await journal.found(session, organ.id, at)


async def _refuse_twice(session: AsyncSession, template: Template) -> None:
    if await session.get(t.ConferenceRow, template.conference.id) is not None:
        raise Refusal("already_there", conference=template.conference.id)
    for organ in template.organs:
        if await session.get(t.OrganRow, organ.id) is not None:
            raise Refusal("already_there", organ=organ.id)


def _conference(template: Template, *, rehearsal: bool, clock_shift_ms: int) -> t.ConferenceRow:
    planned = template.conference
    return t.ConferenceRow(
        id=planned.id,
        symbol=planned.symbol,
        title=planned.title,
        timezone=planned.timezone,
        languages=[language.value for language in planned.languages],
        hybrid=planned.hybrid,
        public=planned.public,
        rehearsal=rehearsal,
        bureau=template.bureau,
        clock_shift_ms=clock_shift_ms,
        last_participant=sum(officer.holder is not None for officer in template.officers),
    )


def _agenda(template: Template) -> list[SQLModel]:
    """Organs, items and deadlines: what hangs on the conference alone."""
    conference = template.conference.id
    rows: list[SQLModel] = [
        t.OrganRow(id=organ.id, conference_id=conference, name=organ.name, position=position)
        for position, organ in enumerate(template.organs)
    ]
    rows += [
        t.AgendaItemRow(conference_id=conference, id=item.id, title=item.title, position=position)
        for position, item in enumerate(template.items)
    ]
    rows += [
        t.DeadlineRow(
            conference_id=conference, id=deadline.id, at=deadline.at, title=deadline.title
        )
        for deadline in template.deadlines
    ]
    return rows


def _documents(template: Template) -> list[t.DocumentRow]:
    return [
        t.DocumentRow(
            conference_id=template.conference.id, item_id=item.id, symbol=symbol, position=position
        )
        for item in template.items
        for position, symbol in enumerate(item.documents)
    ]


def _meetings(template: Template) -> list[t.MeetingRow]:
    return [
        t.MeetingRow(
            conference_id=template.conference.id,
            id=meeting.id,
            organ_id=meeting.organ,
            number=meeting.number,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            items=list(meeting.items),
        )
        for meeting in template.meetings
    ]


def _delegations(template: Template) -> list[t.DelegationRow]:
    return [
        t.DelegationRow(
            conference_id=template.conference.id,
            id=delegation.id,
            kind=delegation.kind,
            category=delegation.category.value,
            group=delegation.group,
            name=dict(delegation.name),
            formal=None if delegation.formal is None else dict(delegation.formal),
            credentials=delegation.credentials,
        )
        for delegation in template.delegations
    ]


def _people(template: Template) -> list[t.ParticipantRow]:
    """Those who hold an office, as the first participants."""
    held = [officer for officer in template.officers if officer.holder is not None]
    return [
        t.ParticipantRow(
            conference_id=template.conference.id,
            id=f"p{number}",
            delegation_id=officer.delegation,
            name=officer.holder.name,
            title=officer.holder.title,
            rank=officer.holder.rank.value,
        )
        for number, officer in enumerate(held, 1)
        if officer.holder is not None and officer.delegation is not None
    ]


def _officers(template: Template) -> list[t.OfficerRow]:
    held = [officer.id for officer in template.officers if officer.holder is not None]
    return [
        t.OfficerRow(
            conference_id=template.conference.id,
            id=officer.id,
            office=officer.office,
            group=officer.group,
            delegation_id=officer.delegation,
            participant_id=f"p{held.index(officer.id) + 1}" if officer.id in held else None,
            position=position,
        )
        for position, officer in enumerate(template.officers)
    ]
