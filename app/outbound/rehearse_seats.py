"""Those who take part in a rehearsal, as the service knows them: by their links, over HTTP.

A seat asks as a browser does: with an idempotency key, again with the same key after a network
error or a 5xx, never after a refusal. Refusals are counted; they are part of every debate.
"""

import asyncio
import json
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from app.codec import Json

TRIES = 6
PAUSE_S = 0.1
PATIENCE_S = 30.0


class CannotRehearse(Exception):
    """Why the rehearsal cannot begin or go on: one line for a person."""


class Refused(Exception):
    """The service said no, with a code and the facts."""

    def __init__(self, code: str, facts: Json) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Links:
    """The sign-in links of a conference: one token for each role, one for each delegation."""

    base_url: str
    roles: Mapping[str, str]
    delegations: Mapping[str, str]


def read_links(file: Path, base_url: str | None = None) -> Links:
    """The links that the server wrote; raises CannotRehearse if there are none to be had."""
    try:
        written: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        delegations: dict[str, str] = written.pop("delegations")
        chair = urlsplit(written["chair"])
    except OSError as error:
        raise CannotRehearse(
            f"{file}: {error.strerror}; start the service first, or name its file with --links"
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CannotRehearse(f"{file}: expected the links that the server wrote") from None
    return Links(
        base_url=(base_url or f"{chair.scheme}://{chair.netloc}").rstrip("/"),
        roles={role: token_of(link) for role, link in written.items()},
        delegations={name: token_of(link) for name, link in delegations.items()},
    )


def token_of(link: str) -> str:
    """The token in a link: its last segment."""
    return urlsplit(link).path.rstrip("/").rpartition("/")[2]


class Seat:
    """Somebody who is signed in to one organ."""

    def __init__(
        self, client: httpx.AsyncClient, organ: str, token: str, refusals: Counter[str]
    ) -> None:
        self.token = token
        self._client = client
        self._organ = organ
        self._refusals = refusals
        self._signed_in = {"Authorization": f"Bearer {token}"}

    async def ask(self, command: str, **fields: Any) -> Json:
        """Ask the organ for a change; the receipt. Raises Refused."""
        path = f"/api/organs/{self._organ}/commands"
        headers = {**self._signed_in, "Idempotency-Key": str(uuid.uuid4())}
        answer = await self._send("POST", path, headers, {"type": command, **fields})
        return self._body(answer)

    async def try_to(self, command: str, **fields: Any) -> Json | None:
        """Ask; None if it was refused (the world may have changed in the meantime)."""
        try:
            return await self.ask(command, **fields)
        except Refused:
            return None

    async def read(self, path: str, **query: str | int) -> Json:
        """Read what lies at a path of the API. Raises Refused."""
        return self._body(await self._send("GET", path, self._signed_in, None, query))

    async def organ(self) -> Json:
        """The organ as this seat sees it, fresh: epoch, offset, view, register, clock."""
        return await self.read(f"/api/organs/{self._organ}")

    async def _send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: Json | None,
        query: Mapping[str, str | int] | None = None,
    ) -> httpx.Response:
        failed = "no answer"
        for attempt in range(TRIES):
            if attempt:
                await asyncio.sleep(PAUSE_S * 2**attempt)
            try:
                answer = await self._client.request(
                    method, path, headers=headers, json=body, params=query
                )
            except httpx.TransportError as error:
                failed = str(error) or type(error).__name__
                continue
            if answer.status_code < 500:
                return answer
            failed = f"{answer.status_code}"
        raise CannotRehearse(f"{self._client.base_url}: the service does not answer ({failed})")

    def _body(self, answer: httpx.Response) -> Json:
        body: Json = answer.json()
        if answer.is_success:
            return body
        code = str(body.get("code", answer.status_code))
        self._refusals[code] += 1
        raise Refused(code, body.get("facts", {}))


@dataclass(slots=True)
class Seats:
    """Everybody's seat in one organ; `refusals` counts the codes of all that was refused."""

    client: httpx.AsyncClient
    links: Links
    organ: str
    refusals: Counter[str] = field(default_factory=Counter)

    def role(self, role: str) -> Seat:
        """The seat of a role; raises CannotRehearse if nobody was given its link."""
        if role not in self.links.roles:
            raise CannotRehearse(f"there is no link for the role {role}")
        return self.seat(self.links.roles[role])

    def delegation(self, name: str) -> Seat | None:
        """The seat of a delegation, if it was given a link."""
        token = self.links.delegations.get(name)
        return None if token is None else self.seat(token)

    def watching(self, each: int) -> Iterator[tuple[str, str]]:
        """Role and token of those who watch: `each` for every role that has a link."""
        delegates = list(self.links.delegations.values())
        booths = [token for role, token in self.links.roles.items() if role.startswith("interp")]
        for role in ("chair", "secretariat", "display", "technician", "public"):
            if role in self.links.roles:
                yield from [(role, self.links.roles[role])] * each
        for role, tokens in (("delegate", delegates), ("interpreter", booths)):
            yield from ((role, token) for token in (tokens * each)[:each])

    def seat(self, token: str) -> Seat:
        """The seat of whoever holds a token."""
        return Seat(self.client, self.organ, token, self.refusals)


def client_for(links: Links) -> httpx.AsyncClient:
    """A client for all seats; no proxy comes between."""
    return httpx.AsyncClient(
        base_url=links.base_url,
        trust_env=False,
        timeout=PATIENCE_S,
        limits=httpx.Limits(max_connections=50),
    )
