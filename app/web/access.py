"""Who asks: from a sign-in link, a cookie or a bearer token to a role in a conference.

A link (`/enter/{token}`) opens a session; programs send the same token as `Authorization: Bearer`.
Without either, one is the public, if the conference is public. A cookie is believed only from the
service's own pages: every request that changes something, and every stream, has its Origin checked.

One browser may be signed in as several: each page says as whom it asks (`app.web.sign_ins`).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import HTTPConnection

from app.domain.policy import Actor
from app.domain.refusal import Refusal
from app.domain.words import Language, Role
from app.live.clock import real_now
from app.storage import registry, registry_grants
from app.storage.registry_grants import Grant
from app.web import sign_ins
from app.web.house import House, house
from app.web.problems import PROBLEMS

LASTS = timedelta(days=14)
SAFE = ("GET", "HEAD", "OPTIONS")

router = APIRouter(responses=PROBLEMS)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever asks: a role in a conference, and for a delegate the delegation."""

    role: Role
    conference: str
    delegation: str | None = None
    grant: str | None = None
    language: Language | None = None

    @property
    def actor(self) -> Actor:
        """As the domain knows them."""
        return Actor(self.role, self.delegation, self.grant)


async def visitor(connection: HTTPConnection) -> Visitor:
    """Who asks; refused `sign_in_required`, `link_unknown`, `link_revoked`, `origin_refused`."""
    rooms = house(connection)
    token = _bearer(connection)
    async with rooms.database.reading() as session:
        if token is not None:
            return _as_visitor(await _granted(session, token))
        signed_in = await sign_ins.signed_in(session, connection)
        if signed_in is not None:
            check_origin(connection, rooms)
            return _as_visitor(signed_in)
        return await _public(session)


def keeping(who: Visitor) -> str:
    """How long an answer may be kept (`Cache-Control`): what anybody may see, by shared caches."""
    anybody = who.role is Role.PUBLIC and who.grant is None
    return "public, max-age=2, stale-while-revalidate=30" if anybody else "private, no-cache"


Asking = Annotated[Visitor, Depends(visitor)]


def require(*roles: Role) -> Callable[[Visitor], Awaitable[Visitor]]:
    """A dependency: the visitor, refused `not_permitted` unless in one of these roles."""

    async def required(who: Asking) -> Visitor:
        if who.role not in roles:
            raise Refusal("not_permitted", role=who.role)
        return who

    return required


def check_origin(connection: HTTPConnection, rooms: House) -> None:
    """Refuse what another site's page sends with the browser's cookie."""
    if connection.scope["type"] == "http" and connection.scope["method"] in SAFE:
        return
    origin = connection.headers.get("origin")
    if origin is None:
        return
    own = (rooms.settings.base_url, *rooms.settings.origins)
    # Compared, not parsed: what a page of another site sends need not be an address at all.
    scheme, _, host = origin.partition("://")
    ours = scheme in ("http", "https") and host == connection.headers.get("host")
    if origin not in own and not ours:
        raise Refusal("origin_refused", origin=origin[:200])


async def in_conference(rooms: House, who: Visitor, organ: str) -> None:
    """Refuse an organ of another conference as if it did not exist."""
    if organ not in rooms.organs:
        # A conference may have been loaded since this process began.
        await rooms.look_around()
    if rooms.organs.get(organ) != who.conference:
        raise Refusal("unknown_organ", organ=organ)


@router.get("/enter/{token}", status_code=303, response_class=RedirectResponse, tags=["sign-in"])
async def enter(token: str, request: Request) -> Response:
    """Sign in through a link: a cookie, and on to the view of the role."""
    rooms = house(request)
    async with rooms.database.transaction() as session:
        grant = await _granted(session, token)
        cookie = await registry_grants.open_session(session, grant.id, real_now(), LASTS)
    language = f"?lang={grant.language}" if grant.language else ""
    answer = RedirectResponse(f"/{grant.role}{language}#{grant.id}", 303)
    sign_ins.remember(answer, request, grant.id, cookie, LASTS, secure=rooms.settings.secure)
    # The link is a secret: neither a cache nor the next site may learn it.
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


@router.delete("/api/session", status_code=204, tags=["sign-in"])
async def leave(request: Request) -> Response:
    """Sign out: the session ends, the link stays good."""
    rooms = house(request)
    check_origin(request, rooms)
    answer = Response(status_code=204)
    async with rooms.database.transaction() as session:
        cookie = await sign_ins.cookie_of(session, request)
        if cookie is not None:
            await registry_grants.close_session(session, cookie)
            sign_ins.forget(answer, request, cookie)
    return answer


def _bearer(connection: HTTPConnection) -> str | None:
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


async def _granted(session: AsyncSession, token: str) -> Grant:
    grant = await registry_grants.grant_by_token(session, token)
    if grant is None:
        raise Refusal("link_unknown")
    if grant.revoked_at is not None:
        raise Refusal("link_revoked")
    return grant


async def _public(session: AsyncSession) -> Visitor:
    """Nobody in particular: the public of the one public conference."""
    public = [one for one in await registry.conferences(session) if one.public]
    if len(public) != 1:
        raise Refusal("sign_in_required")
    return Visitor(Role.PUBLIC, public[0].id)


def _as_visitor(grant: Grant) -> Visitor:
    if grant.revoked_at is not None:
        raise Refusal("link_revoked")
    return Visitor(grant.role, grant.conference, grant.delegation, grant.id, grant.language)
