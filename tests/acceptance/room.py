"""One organ behind one server, met as its people meet it: over HTTP, through their links."""

import time
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx

from tests.support.server import Server

Json = dict[str, Any]

CONFERENCE = "ctoc-cop-10"
MEETINGS = {"plenary": "plenary-1", "committee-of-the-whole": "committee-1"}
EVERYBODY = ["party", "signatory", "other_state", "entity", "igo"]

_keys = count(1)


def new_key() -> str:
    """An idempotency key that no other request has."""
    return f"acceptance-{next(_keys)}-{time.monotonic_ns()}"


def eventually(happened: Callable[[], bool], seconds: float = 5.0) -> float:
    """Ask until it has; the seconds that it took. An error if it takes longer."""
    began = time.monotonic()
    while not happened():
        assert time.monotonic() - began < seconds, f"not within {seconds:g} s"
        time.sleep(0.02)
    return time.monotonic() - began


class Room:
    """An organ as one worker serves it."""

    def __init__(self, server: Server, organ: str = "plenary") -> None:
        self.server = server
        self.organ = organ
        self.path = f"/api/organs/{organ}"
        self._clients: dict[str, httpx.Client] = {}

    def client(self, role: str) -> httpx.Client:
        """Signed in through the role's link; the same one each time."""
        if role not in self._clients:
            self._clients[role] = self.server.client(role)
        return self._clients[role]

    def ask(self, role: str, command: str, **fields: Any) -> httpx.Response:
        """Send a command; the answer, whatever it is."""
        return self.client(role).post(
            f"{self.path}/commands",
            json={"type": command, **fields},
            headers={"Idempotency-Key": new_key()},
        )

    def do(self, role: str, command: str, **fields: Any) -> Json:
        """Send a command that must be taken; its receipt."""
        answer = self.ask(role, command, **fields)
        assert answer.status_code == httpx.codes.OK, answer.text
        receipt: Json = answer.json()
        return receipt

    def refused(self, role: str, command: str, **fields: Any) -> str:
        """Send a command that must be refused; the code of the refusal."""
        answer = self.ask(role, command, **fields)
        assert answer.is_client_error, answer.text
        code: str = answer.json()["code"]
        return code

    def snapshot(self, role: str = "chair") -> Json:
        """Epoch, offset and view, as the role sees them."""
        answer: Json = self.client(role).get(self.path).raise_for_status().json()
        return answer

    def view(self, role: str = "chair") -> Json:
        """What the role sees."""
        view: Json = self.snapshot(role)["view"]
        return view

    def shown(self, name: str, role: str = "chair") -> Json:
        """One list, as the role sees it."""
        found: Json = self.view(role)["lists"][name]
        return found

    def journal(self, *events: str, after: int = 0) -> list[Json]:
        """The rows after an offset; only those of the named events, if any are named."""
        asked = {"after": after, "limit": 1000}
        answer = self.client("chair").get(f"{self.path}/journal", params=asked).raise_for_status()
        return [row for row in answer.json()["rows"] if not events or row["event"] in events]

    def establish(self, name: str, *, limit_ms: int = 180_000, grace_ms: int = 0) -> str:
        """A list of its own for one test: open to everybody, closing by itself at the limit."""
        rule = {"limit_ms": limit_ms, "grace_ms": grace_ms, "enforcement": "close"}
        self.do(
            "secretariat",
            "establish_list",
            list=name,
            item="1(f)",
            policy=["tier", "received_at"],
            opens_at="2020-08-31T00:00:00+02:00",
            rules=dict.fromkeys(("national", "observer", "igo", "ngo", "officer", "group"), rule),
            eligible=EVERYBODY,
            modes=["floor", "remote"],
        )
        return name

    def inscribe(self, name: str, *delegations: str) -> list[str]:
        """Each delegation inscribes itself; the ids, in the order asked."""
        return [self.do(each, "inscribe", list=name)["inscription"] for each in delegations]

    def call_to_order(self) -> None:
        """Open the meeting, unless it is in session."""
        if "meeting" not in self.view():
            self.do("chair", "call_to_order", meeting=MEETINGS[self.organ])

    def give_floor(self, name: str) -> Json:
        """Give the floor to the first of the list; the floor, as the chair sees it."""
        floor = self.view().get("floor")
        seen = {"floor": floor["id"]} if floor else {}
        self.do("chair", "give_floor", inscription=self.shown(name)["order"][0], **seen)
        given: Json = self.view()["floor"]
        return given

    def clear(self) -> None:
        """End the statement in progress, if there is one."""
        if floor := self.view().get("floor"):
            self.ask("chair", "end_statement", floor=floor["id"])
