"""The register by REST: everybody reads what their audience may see, the secretariat corrects it.

`GET …/register` is the whole of it at one version, with an ETag; each collection can be read, and
by the secretariat written, entry by entry. After each change the bell tells all streams that there
is a new version. What is one kind of entry is in `app.web.registry_collections`.
"""

import asyncio
import gzip
import hashlib
import json
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from app.domain.refusal import Refusal
from app.domain.words import Role
from app.storage import registry, registry_programme
from app.storage.database import Database
from app.storage.register import Conference, Organ, Register, register_view
from app.web import registry_collections, registry_grants, registry_people
from app.web.access import Asking, keeping
from app.web.house import house
from app.web.problems import PROBLEMS
from app.web.registry_access import Editor, Name, Shown, change, same_id

router = APIRouter(prefix="/api/conferences", tags=["register"], responses=PROBLEMS)


@dataclass(frozen=True, slots=True)
class Printed:
    """A register as it is sent to one audience: made once for each version."""

    version: int
    tag: str
    body: bytes
    zipped: bytes


class Press:
    """Prints registers, one at a time.

    A thousand screens ask at once when there is a new version: the first of them has it printed,
    the others wait for that. All audiences but the secretariat see the same.
    """

    def __init__(self) -> None:
        self._printed: dict[tuple[str, bool], Printed] = {}
        self._one_at_a_time = asyncio.Lock()

    async def printed(self, database: Database, conference: str, role: Role) -> Printed:
        """The register at its present version; refused `unknown_conference`."""
        place = (conference, role is Role.SECRETARIAT)
        async with database.reading() as session:
            version = await registry.version(session, conference)
        if not self._has(place, version):
            async with self._one_at_a_time:
                if not self._has(place, version):
                    async with database.reading() as session:
                        register = await registry.register(session, conference)
                    self._printed[place] = _print(register, role)
        return self._printed[place]

    def _has(self, place: tuple[str, bool], version: int) -> bool:
        return place in self._printed and self._printed[place].version >= version


def _print(register: Register, role: Role) -> Printed:
    view = register_view(register, role)
    body = json.dumps(view, ensure_ascii=False, separators=(",", ":")).encode()
    # By content, not by version: a browser may know another database under the same address.
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    return Printed(register.version, tag, body, gzip.compress(body, mtime=0))


def _press(request: Request) -> Press:
    if not hasattr(request.app.state, "press"):
        request.app.state.press = Press()
    press: Press = request.app.state.press
    return press


@router.get("", response_model_exclude_none=True)
async def conferences(request: Request, who: Asking) -> tuple[Conference, ...]:
    """The conferences that the asker takes part in: one, with today's links."""
    async with house(request).database.reading() as session:
        return (await registry.conference(session, who.conference),)


@router.get("/{conference}", response_model_exclude_none=True)
async def read_conference(register: Shown) -> Conference:
    """The conference's own entry."""
    return register.conference


@router.put("/{conference}", response_model_exclude_none=True)
async def change_conference(
    conference: str, changed: Conference, request: Request, _editor: Editor
) -> Conference:
    """Correct the conference's own entry; whether it is a rehearsal stays as it is."""
    same_id(conference, changed.id)
    async with change(request, conference) as session:
        await registry_programme.change_conference(session, changed)
    return changed


@router.get("/{conference}/register", responses={304: {"description": "Nothing has changed"}})
async def read_register(
    conference: str,
    request: Request,
    who: Asking,
    if_none_match: Annotated[str | None, Header(max_length=500)] = None,
    accept_encoding: Annotated[str, Header(max_length=500)] = "",
) -> Response:
    """The whole register as the asker's audience may see it."""
    if who.conference != conference:
        raise Refusal("unknown_conference", conference=conference)
    database = house(request).database
    printed = await _press(request).printed(database, conference, who.role)
    headers = {
        "ETag": printed.tag,
        "Cache-Control": keeping(who),
        "Vary": "Cookie, Rostrum-As, Authorization, Accept-Encoding",
    }
    if if_none_match is not None and printed.tag in if_none_match:
        return Response(status_code=304, headers=headers)
    if "gzip" in accept_encoding:
        headers["Content-Encoding"] = "gzip"
        return Response(printed.zipped, headers=headers, media_type="application/json")
    return Response(printed.body, headers=headers, media_type="application/json")


@router.get("/{conference}/organs", response_model_exclude_none=True)
async def read_organs(register: Shown) -> tuple[Organ, ...]:
    """The organs, in order."""
    return register.organs


@router.put("/{conference}/organs/{organ}", response_model_exclude_none=True)
async def rename_organ(
    conference: str, organ: Name, changed: Organ, request: Request, _editor: Editor
) -> Organ:
    """Correct the name of an organ."""
    same_id(organ, changed.id)
    async with change(request, conference) as session:
        await registry_programme.rename_organ(session, conference, changed)
    return changed


router.include_router(registry_people.router)
router.include_router(registry_collections.router)
router.include_router(registry_grants.router)
