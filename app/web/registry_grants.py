"""Sign-in links by REST: the secretariat makes them and revokes them.

The address of a link is told once, in the answer that makes it, in letters and as a QR code to hold
a telephone to; afterwards nobody can read it.
"""

import segno
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict

from app.domain.words import Language, Role
from app.live.clock import real_now
from app.storage import registry_grants
from app.storage.registry_grants import Grant
from app.storage.shapes import Id, Moment
from app.web.house import house
from app.web.problems import PROBLEMS
from app.web.registry_access import Editor, Name

router = APIRouter(prefix="/{conference}/grants", responses=PROBLEMS)


class NewLink(BaseModel):
    """What a link is for: a delegate's has a delegation, an interpreter's may have a language."""

    model_config = ConfigDict(extra="forbid")

    role: Role
    delegation: Id | None = None
    language: Language | None = None


class Link(BaseModel):
    """A link as the secretariat sees it afterwards, without its address."""

    id: str
    role: Role
    delegation: str | None = None
    language: Language | None = None
    created_at: Moment
    revoked_at: Moment | None = None


class FreshLink(Link):
    """A link with its address, which is told this once; `qr` is the same as a picture (SVG)."""

    url: str
    qr: str


@router.get("", response_model_exclude_none=True)
async def read_grants(conference: str, request: Request, _editor: Editor) -> list[Link]:
    """All links of the conference, the revoked ones too."""
    async with house(request).database.reading() as session:
        return [_link(each) for each in await registry_grants.grants(session, conference)]


@router.post("", status_code=201, response_model_exclude_none=True)
async def mint_grant(
    conference: str, wanted: NewLink, request: Request, response: Response, _editor: Editor
) -> FreshLink:
    """Make a sign-in link."""
    rooms = house(request)
    async with rooms.database.transaction() as session:
        named, token = await registry_grants.mint_grant(
            session, conference, wanted.role, wanted.delegation, wanted.language, real_now()
        )
        granted = await registry_grants.grant(session, conference, named)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Location"] = f"{request.url.path}/{named}"
    address = f"{rooms.settings.base_url}/enter/{token}"
    return FreshLink(**_link(granted).model_dump(), url=address, qr=_picture(address))


@router.get("/{grant}", response_model_exclude_none=True)
async def read_grant(conference: str, grant: Name, request: Request, _editor: Editor) -> Link:
    """One link, without its address."""
    async with house(request).database.reading() as session:
        return _link(await registry_grants.grant(session, conference, grant))


@router.delete("/{grant}", status_code=204)
async def revoke_grant(conference: str, grant: Name, request: Request, _editor: Editor) -> None:
    """Revoke a link: its sessions end and its streams are closed."""
    rooms = house(request)
    async with rooms.database.transaction() as session:
        await registry_grants.revoke_grant(session, conference, grant, real_now())
    rooms.revoked(grant)


def _picture(address: str) -> str:
    """The QR code of an address (ISO/IEC 18004), black on white in every theme, as a data: URL."""
    code = segno.make_qr(address, error="m")
    picture: str = code.svg_data_uri(border=4, light="#fff", omitsize=True)
    return picture


def _link(grant: Grant) -> Link:
    return Link(
        id=grant.id,
        role=grant.role,
        delegation=grant.delegation,
        language=grant.language,
        created_at=grant.created_at,
        revoked_at=grant.revoked_at,
    )
