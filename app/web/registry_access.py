"""Who may read and who may change the register of a conference, and what follows a change.

Another conference's register is refused as if it did not exist.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.refusal import Refusal
from app.domain.words import Role
from app.storage import registry
from app.storage.register import Register, seen_by
from app.web.access import Asking, Visitor, require
from app.web.house import house

_Secretariat = Annotated[Visitor, Depends(require(Role.SECRETARIAT))]


async def _shown(conference: str, request: Request, who: Asking) -> Register:
    _own(who, conference)
    async with house(request).database.reading() as session:
        return seen_by(await registry.register(session, conference), who.role)


async def _editor(conference: str, who: _Secretariat) -> Visitor:
    _own(who, conference)
    return who


def _own(who: Visitor, conference: str) -> None:
    if who.conference != conference:
        raise Refusal("unknown_conference", conference=conference)


Shown = Annotated[Register, Depends(_shown)]
"""The register as the asker's audience may see it."""

Editor = Annotated[Visitor, Depends(_editor)]
"""A member of the conference's secretariat; everybody else is refused."""


Name = Annotated[str, Path(max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")]
"""The id of an entry, in the address."""


@asynccontextmanager
async def change(request: Request, conference: str) -> AsyncIterator[AsyncSession]:
    """One change of the register: a transaction, and after its commit the bell."""
    rooms = house(request)
    async with rooms.database.transaction() as session:
        yield session
    rooms.registered(conference)


def same_id(path: str, body: str) -> None:
    """An entry keeps its id: the record may refer to it."""
    if path != body:
        raise Refusal("id_differs", id=body, expected=path)
