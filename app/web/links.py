"""The sign-in links of a conference, as the command line hands them out.

They are written to `links.json` (mode 0600) beside the data, because only their hashes are stored:
what was lost can be revoked and made anew, never read back.
"""

import json
import os
import tempfile
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
Asked = tuple[Role, str | None, Language | None]

DELEGATIONS = "delegations"


def file_beside(conference: str) -> str:
    """The file of the links of a conference that is loaded beside another one.

    What is lost of a link can never be read again: no conference's links overwrite another's.
    """
    return f"links-{conference}.json"


async def links_for(
    session: AsyncSession, conference: str, base_url: str, folder: Path, file: str = FILE
) -> Links:
    """One link for each role and delegation, at this address.

    What is in the folder stays, a link that was revoked too; what the conference does not know, or
    has come to know since, is made anew.
    """
    old = read(folder, file)
    hashes = await registry_grants.token_hashes(session, conference)
    links: Links = {}
    register = await registry.register(session, conference)
    for name, delegation, ask in _wanted(list(register.delegations)):
        token = _token_in(old, name, delegation)
        if token is None or registry_grants.hash_of(token) not in hashes:
            _, token = await registry_grants.mint_grant(session, conference, *ask, real_now())
        _put(links, name, delegation, f"{base_url}/enter/{token}")
    write(folder, links, file)
    return links


def read(folder: Path, file: str = FILE) -> Links:
    """The links that were written into the folder; empty if there are none."""
    try:
        links = json.loads((folder / file).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return links if isinstance(links, dict) else {}


def write(folder: Path, links: Links, file: str = FILE) -> None:
    """Write the links so that only the owner of the process can read them.

    All of them or none: what is lost of a link can never be read again, so a disk that is full must
    not cost those that were there. Raises OSError; then the file is as it was.
    """
    descriptor, named = tempfile.mkstemp(prefix=f".{file}-", dir=folder)  # of mode 0600
    beside = Path(named)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as written:
            json.dump(links, written, indent=2)
            written.write("\n")
            written.flush()
            os.fsync(descriptor)
        beside.replace(folder / file)
    finally:
        beside.unlink(missing_ok=True)


def token_of(link: str) -> str:
    """The token at the end of a link."""
    return urlsplit(link).path.rpartition("/")[2]


def _wanted(delegations: list[str]) -> Iterator[tuple[str, str | None, Asked]]:
    """What links there are to be: a name, a delegation, and for whom each is."""
    for role in ROLES:
        yield role.value, None, (role, None, None)
    yield Role.INTERPRETER.value, None, (Role.INTERPRETER, None, Language.EN)
    for language in Language:
        yield f"{Role.INTERPRETER}-{language}", None, (Role.INTERPRETER, None, language)
    for delegation in delegations:
        yield DELEGATIONS, delegation, (Role.DELEGATE, delegation, None)


def _token_in(links: Links, name: str, delegation: str | None) -> str | None:
    found = links.get(name)
    if delegation is not None:
        found = found.get(delegation) if isinstance(found, dict) else None
    return token_of(found) if isinstance(found, str) else None


def _put(links: Links, name: str, delegation: str | None, link: str) -> None:
    if delegation is None:
        links[name] = link
        return
    group = links.setdefault(name, {})
    if isinstance(group, dict):
        group[delegation] = link
