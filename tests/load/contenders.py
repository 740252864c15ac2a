"""The servers that are measured side by side, each with a crowd that watches it.

A contender has one thing in common with the others: `act` makes it send one message to everybody
who watches. What it does before that is its own: the service judges a command and writes it to its
journal, the others are handed the message.
"""

import contextlib
import http.client
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import psutil

from app.outbound.rehearse_debate import debate
from tests.support.processes import Child, Scoped, free_port
from tests.support.server import ROOT, Server

LIST = "general-debate"
PATIENCE_S = 60
KEPT_ALIVE_S = 2.0
"""Less than uvicorn's five seconds."""


class CrowdError(RuntimeError):
    """The crowd did not get what it was promised."""


class Crowd(Scoped):
    """A process full of watchers (tests/load/crowd.py)."""

    def __init__(self) -> None:
        self.size = 0
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.load.crowd"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        if self._process is None:
            return
        with contextlib.suppress(OSError):
            self._process.stdin.close()  # type: ignore[union-attr]
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]

    def join(self, watchers: int, **where: Any) -> dict[str, Any]:
        """So many watchers join; how long it took (`wall_s`)."""
        self.size = watchers
        self._say(do="join", watchers=watchers, **where)
        return self._hear()

    def expect(self, messages: int = 1) -> None:
        """From now on everybody waits for so many messages more."""
        self._say(do="expect", messages=messages)
        self._hear()

    def arrivals(self) -> dict[str, Any]:
        """When they had come: monotonic seconds, one a watcher, and the last message."""
        heard = self._hear()
        if len(heard["arrived"]) != self.size:
            raise CrowdError(f"{len(heard['arrived'])} of {self.size} watchers got the message")
        return heard

    def leave(self) -> None:
        self._say(do="leave")
        self._hear()

    def _say(self, **asked: Any) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self._process is not None
        assert self._process.stdout is not None
        heard: dict[str, Any] = json.loads(self._process.stdout.readline() or '{"error": "gone"}')
        if "error" in heard:
            raise CrowdError(heard["error"])
        return heard


class Line:
    """A connection for commands, kept open between them."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        self._used = 0.0

    def ask(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[int, bytes]:
        """Status and body of the answer."""
        if time.monotonic() - self._used > KEPT_ALIVE_S:
            self._connection.close()  # the server may have closed its end; begin anew
        self._connection.request(method, path, body, dict(headers))
        answer = self._connection.getresponse()
        told = answer.read()
        self._used = time.monotonic()
        return answer.status, told

    def close(self) -> None:
        self._connection.close()


class Contender(Protocol):
    """What can be measured."""

    name: str

    @property
    def process(self) -> psutil.Process: ...

    def where(self) -> dict[str, Any]:
        """Where a crowd finds its stream."""

    def act(self, message: str) -> None:
        """Have one message sent to everybody; returns when that was acknowledged."""


class Service:
    """Rostrum itself: the chair gives the floor to the next, which ends the statement before."""

    name = "rostrum"

    def __init__(self, server: Server) -> None:
        self.process = psutil.Process(server.pid)
        self._port = server.port
        self._tokens = {role: server.token(role) for role in ("chair", "secretariat", "FRA")}
        self._line = Line(server.port)
        self._keys = itertools.count()
        self._order: list[str] = []
        self._floors = 0

    def prepare(self, speakers: int) -> None:
        """A meeting in session, so many delegations on the list, the first one speaking."""
        self.command("chair", type="call_to_order", meeting="plenary-1")
        for speech in debate()[:speakers]:
            with contextlib.suppress(RefusedError):  # one is on the list already
                self.command(
                    "secretariat",
                    type="inscribe",
                    list=LIST,
                    delegation=speech.delegation,
                    rank=speech.rank,
                    speaker_name=speech.name,
                    speaker_title=speech.title,
                )
        organ = self._ask("GET", "/api/organs/plenary", "chair")
        self._order = organ["view"]["lists"][LIST]["order"]
        self.act("")

    def close(self) -> None:
        self._line.close()

    def where(self) -> dict[str, Any]:
        path, token = "/api/organs/plenary/stream", self._tokens["FRA"]
        return {"port": self._port, "path": path, "token": token, "greeted": True}

    def act(self, message: str) -> None:
        seen = {"floor": f"f{self._floors}"} if self._floors else {}
        self.command("chair", type="give_floor", inscription=self._order.pop(0), **seen)
        self._floors += 1

    def command(self, role: str, **command: Any) -> dict[str, Any]:
        return self._ask("POST", "/api/organs/plenary/commands", role, command)

    def _ask(
        self, method: str, path: str, role: str, body: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        headers = {
            "Authorization": f"Bearer {self._tokens[role]}",
            "Content-Type": "application/json",
            "Idempotency-Key": f"load-{next(self._keys)}",
        }
        status, told = self._line.ask(
            method, path, json.dumps(body).encode() if body else None, headers
        )
        answer: dict[str, Any] = json.loads(told)
        if status != http.client.OK:
            raise RefusedError(f"{body}: {answer}")
        return answer


class RefusedError(RuntimeError):
    """The service refused what it should have done."""


class Plain(Scoped):
    """A server that is handed the message: the usual one, or the floor."""

    def __init__(self, name: str, module: str, folder: Path, path: str = "/publish") -> None:
        self.name = name
        self._module = module
        self._path = path
        self._log = folder / f"{module}.log"
        self.port = free_port()
        self._child: Child | None = None
        self._line = Line(self.port)

    def start(self) -> None:
        command = [sys.executable, "-m", self._module, str(self.port)]
        self._child = Child(command, log=self._log, cwd=ROOT)
        self._child.wait_until(self._answers)

    def close(self) -> None:
        self._line.close()
        if self._child is not None:
            self._child.kill()

    @property
    def process(self) -> psutil.Process:
        assert self._child is not None
        return psutil.Process(self._child.pid)

    def through(self, name: str, path: str) -> "Route":
        """The same server and crowd, with another way of writing."""
        return Route(name, self, path)

    def where(self) -> dict[str, Any]:
        return {"port": self.port, "path": "/stream", "greeted": False}

    def act(self, message: str) -> None:
        self.publish(message, self._path)

    def publish(self, message: str, path: str) -> None:
        headers = {"Content-Type": "application/json"}
        status, _ = self._line.ask("POST", path, message.encode(), headers)
        if status != http.client.OK:
            raise RefusedError(f"{self.name}: {status}")

    def _answers(self) -> bool:
        try:
            return self._line.ask("GET", "/healthz", None, {})[0] == http.client.OK
        except OSError:
            self._line.close()
            return False


@dataclass(frozen=True, slots=True)
class Route:
    """Another way of writing in a server that is measured already."""

    name: str
    server: Plain
    path: str

    @property
    def process(self) -> psutil.Process:
        return self.server.process

    def where(self) -> dict[str, Any]:
        return self.server.where()

    def act(self, message: str) -> None:
        self.server.publish(message, self.path)


def cpu_s(process: psutil.Process) -> float:
    """Seconds of processor time that it has used, in the kernel and outside."""
    times = process.cpu_times()
    return float(times.user + times.system)


def settled_rss(process: psutil.Process, pause_s: float = 0.5) -> int:
    """Its resident memory in bytes, once it has come to rest."""
    time.sleep(pause_s)
    return int(process.memory_info().rss)
