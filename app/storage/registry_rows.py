"""What all changes of the register share: is it there, is it in use, take it out.

Called by `app.storage.registry_programme` and `app.storage.registry_people` alone.
"""

from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.domain.organ import Organ
from app.domain.refusal import Refusal
from app.storage import journal, registry

_Row = TypeVar("_Row", bound=SQLModel)


async def known(
    session: AsyncSession, table: type[_Row], key: tuple[str, str], **named: str
) -> _Row:
    """The row that is to be changed.

    `named` is what the refusal calls it: `known(…, meeting="plenary-1")` is refused
    `unknown_meeting` if there is none.
    """
    row = await session.get(table, key)
    if row is None:
        raise unknown(**named)
    return row


async def expect(
    session: AsyncSession, table: type[_Row], key: tuple[str, str], *, new: bool, **named: str
) -> _Row | None:
    """The row that is to be corrected, or None where a new one is to come (`already_there`)."""
    if not new:
        return await known(session, table, key, **named)
    if await session.get(table, key) is not None:
        raise Refusal("already_there", **named)
    return None


async def remove(
    session: AsyncSession, table: type[_Row], key: tuple[str, str], **named: str
) -> None:
    """Take a row out; refused `unknown_…` if there is none."""
    await session.delete(await known(session, table, key, **named))
    await session.flush()


def unknown(**named: Any) -> Refusal:
    """`unknown_meeting` for `meeting=…`."""
    return Refusal(f"unknown_{next(iter(named))}", **named)


async def states(session: AsyncSession, conference: str) -> list[Organ]:
    """The organs as they stand, locked, so that nothing is inscribed while we look.

    To be called before `registry.touch`: the desk, too, locks the organ before the register.
    """
    organs = sorted(await registry.organs(session, conference))
    for organ in organs:
        await journal.lock(session, organ)
    return [(await journal.state(session, organ))[1] for organ in organs]
