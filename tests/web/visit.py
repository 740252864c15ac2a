"""Asking a running server as one role or another, with the token of its link."""

from collections.abc import Iterator
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

import httpx

from tests.support.server import Server

PLENARY = "/api/organs/plenary"
COMMANDS = f"{PLENARY}/commands"
COP = "/api/conferences/ctoc-cop-10"
PROBLEM = "application/problem+json"
STREAM = f"{PLENARY}/stream"

_numbers = iter(range(1, 1_000_000))


def new_key() -> dict[str, str]:
    """The header with an idempotency key that no other request has."""
    return {"Idempotency-Key": f"web-{next(_numbers)}"}


class Visit:
    """`visit("chair")` is a client; `visit.submit("chair", type=…)` sends a command."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._open = ExitStack()
        self._clients: dict[str | None, httpx.Client] = {}

    def __call__(self, role: str | None = None, token: str | None = None) -> httpx.Client:
        """A client of a role; without one, of nobody. It has no cookie."""
        if token is None and role in self._clients:
            return self._clients[role]
        sent = token or (self.server.token(role) if role else None)
        headers = {"Authorization": f"Bearer {sent}"} if sent else {}
        client = httpx.Client(
            base_url=self.server.url, headers=headers, trust_env=False, timeout=30
        )
        self._open.enter_context(client)
        if token is None:
            self._clients[role] = client
        return client

    def submit(self, role: str, **command: Any) -> httpx.Response:
        """Send a command with a fresh key."""
        return self(role).post(COMMANDS, json=command, headers=new_key())

    def granted(self, role: str, **command: Any) -> dict[str, Any]:
        """Send a command that must be taken; its receipt."""
        answer = self.submit(role, **command)
        assert answer.status_code == 200, answer.text
        receipt: dict[str, Any] = answer.json()
        return receipt

    def mint(self, role: str, **fields: Any) -> tuple[str, str]:
        """A fresh link: its id and its token."""
        answer = self("secretariat").post(f"{COP}/grants", json={"role": role, **fields})
        assert answer.status_code == 201, answer.text
        told = answer.json()
        return told["id"], told["url"].rpartition("/")[2]

    def revoke(self, grant: str) -> None:
        assert self("secretariat").delete(f"{COP}/grants/{grant}").status_code == 204

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()


def code_of(answer: httpx.Response) -> str:
    """The code of a problem, whose form is checked on the way (RFC 9457)."""
    assert answer.headers["content-type"] == PROBLEM, answer.text
    body = answer.json()
    assert set(body) == {"type", "title", "status", "code", "facts"}
    assert body["status"] == answer.status_code
    assert body["type"] == f"/problems/{body['code']}"
    assert body["title"] == body["code"]
    assert not [*_nulls(body)]
    code: str = body["code"]
    return code


def _nulls(value: Any) -> Iterator[None]:
    if value is None:
        yield None
    elif isinstance(value, dict):
        for part in value.values():
            yield from _nulls(part)
    elif isinstance(value, list):
        for part in value:
            yield from _nulls(part)
