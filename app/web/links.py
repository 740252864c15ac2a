"""The sign-in links of a conference, as the command line hands them out.

They are written to `links.json` (mode 0600) beside the data, because only their hashes are stored:
what was lost can be revoked and made anew, never read back.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.words import Language, Role
from app.live.clock import real_now
from app.storage import registry, registry_grants

FILE = "links.json"
ROLES = (Role.CHAIR, Role.SECRETARIAT, Role.DISPLAY, Role.TECHNICIAN, Role.PUBLIC)

Links = dict[str, str | dict[str, str]]


async def links_for(session: AsyncSession, conference: str, base_url: str, folder: Path) -> Links:
    """The links in the folder, at this address; new ones if there are none that are any good."""
    links = _at(base_url, read(folder))
    if not links or not await _are_good(session, conference, links):
        links = await _mint(session, conference, base_url)
    write(folder, links)
    return links


def read(folder: Path) -> Links:
    """The links that were written into the folder; empty if there are none."""
    try:
        links: Links = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return links


def write(folder: Path, links: Links) -> None:
    """Write the links so that only the owner of the process can read them."""
    path = folder / FILE
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        os.fchmod(descriptor, 0o600)
        json.dump(links, file, indent=2)
        file.write("\n")


def token_of(link: str) -> str:
    """The token at the end of a link."""
    return urlsplit(link).path.rpartition("/")[2]


def _all(links: Links) -> Iterator[str]:
    for link in links.values():
        if isinstance(link, str):
            yield link
        else:
            yield from link.values()


def _at(base_url: str, links: Links) -> Links:
    """The same links at another address: a port that has changed does not make them worthless."""

    def moved(link: str) -> str:
        return f"{base_url}/enter/{token_of(link)}"

    return {
        role: moved(link)
        if isinstance(link, str)
        else {name: moved(one) for name, one in link.items()}
        for role, link in links.items()
    }


async def _are_good(session: AsyncSession, conference: str, links: Links) -> bool:
    for link in _all(links):
        grant = await registry_grants.grant_by_token(session, token_of(link))
        if grant is None or grant.conference != conference:
            return False
    return True


async def _mint(session: AsyncSession, conference: str, base_url: str) -> Links:
    async def link(
        role: Role, delegation: str | None = None, language: Language | None = None
    ) -> str:
        _, token = await registry_grants.mint_grant(
            session, conference, role, delegation, language, real_now()
        )
        return f"{base_url}/enter/{token}"

    links: Links = {role.value: await link(role) for role in ROLES}
    links["interpreter"] = await link(Role.INTERPRETER, language=Language.EN)
    for language in Language:
        links[f"interpreter-{language}"] = await link(Role.INTERPRETER, language=language)
    register = await registry.register(session, conference)
    links["delegations"] = {
        delegation: await link(Role.DELEGATE, delegation) for delegation in register.delegations
    }
    return links
