"""What the secretariat changes among those who take part: delegations, participants, the Bureau.

Each function is one change, as in `app.storage.registry_programme`. A delegation to which the
record refers cannot be removed (`in_use`); a person is never removed but erased: name, title and
contact go, the id stays. The Bureau as a whole obeys rule 22 where the body has it
(`bureau_unbalanced`).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from app.domain.organ import Organ
from app.domain.refusal import Refusal
from app.storage import register as r
from app.storage import registry
from app.storage import tables as t
from app.storage.bureau import imbalance
from app.storage.registry_rows import expect, known, remove, states

_TABLES = SQLModel.metadata.tables


async def save_delegation(
    session: AsyncSession, conference: str, delegation: r.Delegation, *, new: bool
) -> None:
    """Enter or correct a delegation, its category and its credentials mark.

    A mark never bars anybody: with unresolved credentials a delegation takes part provisionally,
    with the same rights. What was inscribed keeps the category under which it was received.
    """
    await registry.touch(session, conference)
    key = (conference, delegation.id)
    await expect(session, t.DelegationRow, key, new=new, delegation=delegation.id)
    await session.merge(
        t.DelegationRow(
            conference_id=conference,
            id=delegation.id,
            kind=delegation.kind,
            category=delegation.category.value,
            group=delegation.group,
            name=delegation.name,
            formal=delegation.formal,
            credentials=delegation.credentials,
        )
    )
    await session.flush()


async def remove_delegation(
    session: AsyncSession, conference: str, delegation: str
) -> Sequence[str]:
    """Remove a delegation with its people and its links, whose ids it returns; refused `in_use`.

    In use: it is on a list in any role (also withdrawn, also as one that aligned itself), or one
    of its members holds an office.
    """
    for organ in await states(session, conference):
        _refuse_named(organ, delegation)
    await registry.touch(session, conference)
    held = select(t.OfficerRow).where(
        t.OfficerRow.conference_id == conference, t.OfficerRow.delegation_id == delegation
    )
    for officer in await session.scalars(held):
        raise Refusal("in_use", delegation=delegation, by="officer", id=officer.id)
    grants = select(t.RoleGrantRow.id).where(
        t.RoleGrantRow.conference_id == conference, t.RoleGrantRow.delegation_id == delegation
    )
    sessions = _TABLES[t.SessionRow.__tablename__]
    links = (await session.scalars(grants)).all()
    await session.execute(delete(sessions).where(sessions.c.grant_id.in_(links)))
    for table in (t.RoleGrantRow, t.ParticipantRow):
        rows = _TABLES[str(table.__tablename__)]
        mine = (rows.c.conference_id == conference) & (rows.c.delegation_id == delegation)
        await session.execute(delete(rows).where(mine))
    await remove(session, t.DelegationRow, (conference, delegation), delegation=delegation)
    return links


def _refuse_named(organ: Organ, delegation: str) -> None:
    for speakers in organ.lists.values():
        for entry in speakers.entries.values():
            if delegation in (entry.delegation, entry.on_behalf_of, *entry.aligned):
                raise Refusal("in_use", delegation=delegation, by="inscription", id=entry.id)


async def mark_credentials(
    session: AsyncSession, conference: str, delegation: str, mark: str | None
) -> None:
    """Set the credentials mark of a delegation (rules 18 to 20); None: none are needed."""
    await registry.touch(session, conference)
    key = (conference, delegation)
    row = await known(session, t.DelegationRow, key, delegation=delegation)
    row.credentials = mark
    await session.flush()


async def add_participant(session: AsyncSession, conference: str, person: r.Person) -> str:
    """Enter a person; the id, which is never given out twice."""
    number = await registry.number_participant(session, conference)
    await registry.delegation(session, conference, person.delegation)
    session.add(
        t.ParticipantRow(
            conference_id=conference,
            id=f"p{number}",
            delegation_id=person.delegation,
            name=person.name,
            title=person.title,
            rank=person.rank.value,
            contact=person.contact,
        )
    )
    await session.flush()
    return f"p{number}"


async def correct_participant(
    session: AsyncSession, conference: str, participant: str, person: r.Person
) -> None:
    """Correct a person's entry.

    Refused `unknown_participant`, `participant_erased`, and `other_delegation`: a person stays in
    the delegation for which the record knows the id.
    """
    await registry.touch(session, conference)
    key = (conference, participant)
    row = await known(session, t.ParticipantRow, key, participant=participant)
    if row.erased_at is not None:
        raise Refusal("participant_erased", participant=participant)
    if row.delegation_id != person.delegation:
        raise Refusal("other_delegation", participant=participant, delegation=row.delegation_id)
    row.name, row.title, row.rank = person.name, person.title, person.rank.value
    row.contact = person.contact
    await session.flush()


async def erase_participant(
    session: AsyncSession, conference: str, participant: str, at: datetime
) -> None:
    """Erase a person: name, title and contact are gone; the id stays. Twice is once."""
    await registry.touch(session, conference)
    key = (conference, participant)
    row = await known(session, t.ParticipantRow, key, participant=participant)
    row.name, row.title, row.contact = "", "", None
    row.erased_at = row.erased_at or at
    await session.flush()


async def save_officer(
    session: AsyncSession, conference: str, officer: r.Officer, *, new: bool
) -> None:
    """Enter or correct one office; the balance of rule 22 may be off until the others follow.

    Refused: `unknown_delegation`, `other_group` (the delegation is of another regional group),
    `holder_without_delegation`, `unknown_participant`, `other_delegation`.
    """
    await registry.touch(session, conference)
    row = await expect(session, t.OfficerRow, (conference, officer.id), new=new, officer=officer.id)
    await _refuse_stranger(session, conference, officer)
    position = await _last(session, conference) + 1 if row is None else row.position
    await session.merge(_row(conference, officer, position))
    await session.flush()


async def replace_bureau(
    session: AsyncSession, conference: str, officers: Iterable[r.Officer]
) -> None:
    """Put in all officers at once, in this order.

    Refused `bureau_unbalanced` by rule 22, for the bodies that have it (`Conference.bureau`).
    """
    named: dict[str, r.Officer] = {}
    for officer in officers:
        if officer.id in named:
            raise Refusal("named_twice", officer=officer.id)
        named[officer.id] = officer
    held = await registry.conference(session, conference)
    wrong = imbalance((officer.office, officer.group) for officer in named.values())
    if wrong and held.bureau == "rule_22":
        raise Refusal("bureau_unbalanced", **wrong)
    for organ in await states(session, conference):
        if organ.presiding is not None and organ.presiding not in named:
            raise Refusal("in_use", officer=organ.presiding, by="organ", id=organ.id)
    await registry.touch(session, conference)
    for officer in named.values():
        await _refuse_stranger(session, conference, officer)
    table = _TABLES[t.OfficerRow.__tablename__]
    await session.execute(delete(table).where(table.c.conference_id == conference))
    session.expunge_all()
    session.add_all(
        _row(conference, officer, position) for position, officer in enumerate(named.values())
    )
    await session.flush()


async def remove_officer(session: AsyncSession, conference: str, officer: str) -> None:
    """Remove an office; refused `in_use` while it presides."""
    for organ in await states(session, conference):
        if organ.presiding == officer:
            raise Refusal("in_use", officer=officer, by="organ", id=organ.id)
    await registry.touch(session, conference)
    await remove(session, t.OfficerRow, (conference, officer), officer=officer)


def _row(conference: str, officer: r.Officer, position: int) -> t.OfficerRow:
    return t.OfficerRow(
        conference_id=conference,
        id=officer.id,
        office=officer.office,
        group=officer.group,
        delegation_id=officer.delegation,
        participant_id=officer.participant,
        position=position,
    )


async def _last(session: AsyncSession, conference: str) -> int:
    query = (
        select(t.OfficerRow.position)
        .where(t.OfficerRow.conference_id == conference)
        .order_by(col(t.OfficerRow.position).desc())
    )
    last = (await session.scalars(query)).first()
    return -1 if last is None else last


async def _refuse_stranger(session: AsyncSession, conference: str, officer: r.Officer) -> None:
    """An office belongs to a group, its holder to a delegation of that group."""
    if officer.delegation is None:
        if officer.participant is not None:
            raise Refusal("holder_without_delegation", officer=officer.id)
        return
    delegation = await registry.delegation(session, conference, officer.delegation)
    if delegation.group != officer.group:
        raise Refusal(
            "other_group", delegation=delegation.id, group=delegation.group, office=officer.id
        )
    if officer.participant is not None:
        person = await registry.participant(session, conference, officer.participant)
        if person.delegation != delegation.id:
            raise Refusal("other_delegation", participant=person.id, delegation=person.delegation)
