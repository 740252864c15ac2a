"""The sign-ins of one browser: a chair, a display and two delegations may be open side by side.

Each link that is followed leaves a cookie of its own, beside the one of the latest sign-in. A page
says as whom it asks, by the header `Rostrum-As` or, where it can send none, by `?as=`: the id of a
link, which stands behind the `#` of its address, or a role. A page that was signed in by one link
never asks as another: once that sign-in is over it is signed in no more.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from fastapi import Request, Response
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import HTTPConnection

from app.domain.refusal import Refusal
from app.domain.words import Role
from app.live.clock import real_now
from app.storage import registry_grants
from app.storage.registry_grants import Grant, Session

LATEST = "rostrum_session"
ASKING_AS = "Rostrum-As"
AT_ONCE = 24
"""How many sign-ins a browser may keep: the head of a request must stay short."""

_GRANT = re.compile(r"g[0-9a-f]{16}")


async def signed_in(session: AsyncSession, connection: HTTPConnection) -> Grant | None:
    """The link by which the asking page is signed in; None: nobody is.

    Refused `sign_in_required` if the page names a link by which nobody is signed in any more, or
    `link_revoked` where that is why.
    """
    found = await _found(session, connection)
    return None if found is None else found[1].grant


async def cookie_of(session: AsyncSession, connection: HTTPConnection) -> str | None:
    """The cookie by which the asking page is signed in; refused as `signed_in` is."""
    found = await _found(session, connection)
    return None if found is None else found[0]


async def _found(session: AsyncSession, connection: HTTPConnection) -> tuple[str, Session] | None:
    asking = connection.headers.get(ASKING_AS) or connection.query_params.get("as", "")
    if _GRANT.fullmatch(asking):
        for cookie in _named(connection, asking), connection.cookies.get(LATEST):
            found = await _session(session, cookie)
            if found is not None and found[1].grant.id == asking:
                return found
        revoked = await registry_grants.is_revoked(session, asking)
        raise Refusal("link_revoked" if revoked else "sign_in_required")
    if asking in frozenset(Role):
        several = [await _session(session, cookie) for _, cookie in _all(connection)]
        of_role = [one for one in several if one is not None and one[1].grant.role == asking]
        if of_role:
            return max(of_role, key=lambda one: one[1].created_at)
    return await _session(session, connection.cookies.get(LATEST))


async def _session(session: AsyncSession, cookie: str | None) -> tuple[str, Session] | None:
    if cookie is None:
        return None
    found = await registry_grants.session_by_cookie(session, cookie, real_now())
    return None if found is None else (cookie, found)


def remember(
    answer: Response,
    request: Request,
    grant: str,
    cookie: str,
    lasts: timedelta,
    *,
    secure: bool,
) -> None:
    """Leave the cookies of a new sign-in; the oldest go where there are too many."""
    for name in (f"{LATEST}_{grant}", LATEST):
        answer.set_cookie(
            name,
            cookie,
            max_age=int(lasts.total_seconds()),
            httponly=True,
            samesite="lax",
            secure=secure,
        )
    others = [name for name, _ in _all(request) if name != f"{LATEST}_{grant}"]
    # Browsers send the cookie first that they have had longest (RFC 6265, section 5.4).
    for name in others[: max(0, len(others) + 1 - AT_ONCE)]:
        answer.delete_cookie(name)


def forget(answer: Response, request: Request, cookie: str) -> None:
    """Take back every cookie of a sign-in."""
    for name, value in request.cookies.items():
        if value == cookie:
            answer.delete_cookie(name)


def _all(connection: HTTPConnection) -> Iterator[tuple[str, str]]:
    """The cookies of single links, as the browser sends them."""
    for name, value in connection.cookies.items():
        if _GRANT.fullmatch(name.removeprefix(f"{LATEST}_")):
            yield name, value


def _named(connection: HTTPConnection, grant: str) -> str | None:
    return connection.cookies.get(f"{LATEST}_{grant}")
