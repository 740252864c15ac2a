"""Sign-in links and the sessions that follow from them.

A link holds a token of 256 random bits; only its SHA-256 is stored, so that who reads the database
cannot sign in. A revoked link ends its sessions at once. `app.web.access` asks here who somebody
is.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel, col, select

from app.domain.refusal import Refusal
from app.domain.words import Language, Role
from app.storage import registry
from app.storage import tables as t

_SESSION = SQLModel.metadata.tables[t.SessionRow.__tablename__]


@dataclass(frozen=True, slots=True)
class Grant:
    """What the bearer of a link may be; `revoked_at` is set once it is worth nothing."""

    id: str
    conference: str
    role: Role
    delegation: str | None
    language: Language | None
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that is signed in, until `expires_at`."""

    grant: Grant
    created_at: datetime
    expires_at: datetime
    language: Language | None


def hash_of(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


async def mint_grant(  # noqa: PLR0917  # five of them say what the link is for
    session: AsyncSession,
    conference: str,
    role: Role,
    delegation: str | None,
    language: Language | None,
    at: datetime,
) -> tuple[str, str]:
    """Make a link: its id, and the token that nobody can be told again.

    Refused `delegation_needed` (a delegate without a delegation), `delegation_unwanted` (anybody
    else with one), `role_unknown` (the service itself signs in nowhere), `unknown_delegation`,
    `unknown_conference`.
    """
    await registry.conference(session, conference)
    if role is Role.SYSTEM:
        raise Refusal("role_unknown", role=role.value)
    if (role is Role.DELEGATE) != (delegation is not None):
        code = "delegation_needed" if delegation is None else "delegation_unwanted"
        raise Refusal(code, role=role.value)
    if delegation is not None:
        await registry.delegation(session, conference, delegation)
    token = secrets.token_urlsafe(32)
    row = t.RoleGrantRow(
        id=f"g{secrets.token_hex(8)}",
        conference_id=conference,
        role=role.value,
        delegation_id=delegation,
        language=language,
        token_hash=hash_of(token),
        created_at=at,
    )
    session.add(row)
    await session.flush()
    return row.id, token


async def grants(session: AsyncSession, conference: str) -> tuple[Grant, ...]:
    """All links of a conference, the revoked ones too, in the order in which they were made."""
    query = (
        select(t.RoleGrantRow)
        .where(t.RoleGrantRow.conference_id == conference)
        .order_by(col(t.RoleGrantRow.created_at), t.RoleGrantRow.id)
    )
    return tuple(_grant(row) for row in await session.scalars(query))


async def grant_by_token(session: AsyncSession, token: str) -> Grant | None:
    """The link that a token opens, revoked or not; None if there never was one."""
    query = select(t.RoleGrantRow).where(t.RoleGrantRow.token_hash == hash_of(token))
    row = (await session.scalars(query)).one_or_none()
    return None if row is None else _grant(row)


async def token_hashes(session: AsyncSession, conference: str) -> set[str]:
    """What is stored of the tokens of all links of a conference, the revoked ones too."""
    query = select(t.RoleGrantRow.token_hash).where(t.RoleGrantRow.conference_id == conference)
    return set(await session.scalars(query))


async def grant(session: AsyncSession, conference: str, grant: str) -> Grant:
    """A link of the conference by its id; refused `unknown_grant`."""
    row = await session.get(t.RoleGrantRow, grant)
    if row is None or row.conference_id != conference:
        raise Refusal("unknown_grant", grant=grant)
    return _grant(row)


async def revoke_grant(session: AsyncSession, conference: str, grant: str, at: datetime) -> None:
    """Make a link worthless and end its sessions; refused `unknown_grant`. Twice is once."""
    row = await session.get(t.RoleGrantRow, grant)
    if row is None or row.conference_id != conference:
        raise Refusal("unknown_grant", grant=grant)
    row.revoked_at = row.revoked_at or at
    await session.execute(delete(_SESSION).where(_SESSION.c.grant_id == grant))
    await session.flush()


async def is_revoked(session: AsyncSession, grant: str) -> bool:
    """Whether there was such a link, of whichever conference, and it is worth nothing any more."""
    row = await session.get(t.RoleGrantRow, grant)
    return row is not None and row.revoked_at is not None


async def revoked_since(session: AsyncSession, at: datetime) -> set[str]:
    """The ids of the links that were revoked at `at` or later."""
    query = select(t.RoleGrantRow.id).where(col(t.RoleGrantRow.revoked_at) >= at)
    return set(await session.scalars(query))


async def open_session(
    session: AsyncSession,
    grant: str,
    at: datetime,
    lasts: timedelta,
    language: Language | None = None,
) -> str:
    """Sign a browser in: the value of its cookie. Clears away sessions that have ended."""
    await session.execute(delete(_SESSION).where(_SESSION.c.expires_at <= at))
    cookie = secrets.token_urlsafe(32)
    session.add(
        t.SessionRow(
            id_hash=hash_of(cookie),
            grant_id=grant,
            created_at=at,
            expires_at=at + lasts,
            language=language,
        )
    )
    await session.flush()
    return cookie


async def session_by_cookie(session: AsyncSession, cookie: str, at: datetime) -> Session | None:
    """Who is signed in with a cookie; None once it is unknown, expired or closed."""
    row = await session.get(t.SessionRow, hash_of(cookie))
    if row is None or row.expires_at <= at:
        return None
    granted = await session.get_one(t.RoleGrantRow, row.grant_id)
    language = None if row.language is None else Language(row.language)
    return Session(_grant(granted), row.created_at, row.expires_at, language)


async def close_session(session: AsyncSession, cookie: str) -> None:
    """Sign a browser out; nothing happens if it was not signed in."""
    await session.execute(delete(_SESSION).where(_SESSION.c.id_hash == hash_of(cookie)))


def _grant(row: t.RoleGrantRow) -> Grant:
    return Grant(
        id=row.id,
        conference=row.conference_id,
        role=Role(row.role),
        delegation=row.delegation_id,
        language=None if row.language is None else Language(row.language),
        created_at=row.created_at,
        revoked_at=row.revoked_at,
    )
