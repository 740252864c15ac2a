"""The real program as a process of its own: `python -m app serve`, alone or as several workers.

A test meets it as a browser does: through the links that it wrote into its folder, and over HTTP.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from tests.support import loaded
from tests.support.processes import Child, Scoped, free_port

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "app")

_started: list["Server"] = []


class Server(Scoped):
    """One worker. `with Server(folder, env={"DATABASE_URL": …}) as server:` starts and ends it.

    A role is a name in links.json: "chair", "interpreter-fr", the code of a delegation ("FRA").
    """

    def __init__(
        self,
        folder: Path,
        *,
        env: Mapping[str, str] | None = None,
        at: str | None = None,
        ready: bool = True,
        program: Sequence[str] = PROGRAM,
        log: Path | None = None,
        fresh: bool = False,
    ) -> None:
        """`at`: the instant (ISO 8601) it starts its clock from. `ready`: it seeds a meeting.

        It is begun from a process that has the program loaded, and on SQLite finds the meeting
        seeded in its folder, as from an earlier start of this run; `fresh`: all from nothing.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.port = free_port()
        self.log = log or folder / f"server-{self.port}.log"
        self._env = dict(env or {})
        place = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(folder)]
        self._args = [*program, "serve", *(["--ready"] if ready else []), *place]
        if at is not None:
            self._args += ["--at", at]
        self._loaded = program == PROGRAM and not fresh
        self._copies = self._loaded and ready and "DATABASE_URL" not in self._env
        self._at = at
        self._child: Child | None = None
        self._clients: list[httpx.Client] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        if self._child is None:
            raise RuntimeError("the server has not been started")
        return self._child.pid

    @property
    def running(self) -> bool:
        return self._child is not None and self._child.running

    def start(self) -> None:
        """Start on the same port and folder as before; returns when /healthz answers 200."""
        if self.running:
            return
        if self not in _started:
            _started.append(self)
        env = {**_outside(), "PYTHONUNBUFFERED": "1", "PYTHONFAULTHANDLER": "1", **self._env}
        self._child = self._begin([*self._args, *self._copied()], env)
        with httpx.Client(base_url=self.url, trust_env=False, timeout=5) as probe:
            self._child.wait_until(lambda: _healthy(probe), 60)

    def _begin(self, args: Sequence[str], env: Mapping[str, str]) -> Child:
        begun = None
        if self._loaded:
            begun = loaded.start(args[len(PROGRAM) :], log=self.log, cwd=ROOT, env=env)
        return Child(args, log=self.log, cwd=ROOT, env=env, begun=begun)

    def _copied(self) -> list[str]:
        """Copy the seeded meeting into an empty folder; the options that make it one just begun."""
        if not self._copies or (self.folder / "rostrum.sqlite3").exists():
            return []
        from tests.live.seeded import AT, seeded

        seeded().copy_all_to(self.folder)
        return [] if self._at else ["--at", AT.isoformat()]

    def terminate(self) -> int:
        """SIGTERM, the orderly end of a deployment; returns the exit status."""
        if self._child is None:
            raise RuntimeError("the server has not been started")
        return self._child.end()

    def kill(self) -> None:
        """SIGKILL, as a crash or the kernel's memory watch would."""
        if self._child is not None:
            self._child.kill()

    def restart(self) -> None:
        """End it in order, if it still runs, and start it again."""
        if self.running:
            self.terminate()
        self.start()

    def close(self) -> None:
        """Close the clients that client() gave, and end the process at once."""
        for client in self._clients:
            client.close()
        self.kill()

    @property
    def links(self) -> dict[str, str]:
        """The sign-in link of every role, as the program wrote them."""
        return _flat(json.loads((self.folder / "links.json").read_text()))

    def link(self, role: str) -> str:
        """The sign-in link of a role, at this worker's own address."""
        links = self.links
        if role not in links:
            raise KeyError(f"expected a role among {', '.join(sorted(links))}, got {role!r}")
        parts = urlsplit(links[role])
        return f"{self.url}{parts.path}" + (f"?{parts.query}" if parts.query else "")

    def token(self, role: str) -> str:
        """What stands behind `Authorization: Bearer` for a role: the last segment of its link."""
        return urlsplit(self.link(role)).path.rstrip("/").rpartition("/")[2]

    def client(self, role: str | None = None) -> httpx.Client:
        """A client signed in through the role's link, or as nobody; closed with the server."""
        client = httpx.Client(base_url=self.url, trust_env=False, timeout=30)
        self._clients.append(client)
        if role is not None:
            answer = client.get(self.link(role))
            if answer.status_code != 303 or not client.cookies:
                got = f"{answer.status_code} with cookies {list(client.cookies)}"
                raise AssertionError(f"expected 303 and a cookie from the {role} link, got {got}")
        return client


class Cluster(Scoped):
    """Several workers on one DATABASE_URL and one REDIS_URL, each on a port of its own.

    They share a folder, and so the links: the first one seeds, the others find everything in place.
    """

    def __init__(
        self,
        workers: int,
        folder: Path,
        *,
        env: Mapping[str, str],
        at: str | None = None,
        program: Sequence[str] = PROGRAM,
    ) -> None:
        self.servers = [
            Server(folder, env=env, at=at, ready=number == 0, program=program)
            for number in range(workers)
        ]

    def __getitem__(self, number: int) -> Server:
        return self.servers[number]

    def __iter__(self) -> Iterator[Server]:
        return iter(self.servers)

    def __len__(self) -> int:
        return len(self.servers)

    def start(self) -> None:
        """Start those that do not run, the seeding one first."""
        for server in self.servers:
            server.start()

    def close(self) -> None:
        for server in self.servers:
            server.close()


def logs_of_this_test() -> Iterator[tuple[str, str]]:
    """Title and last lines of the log of every server that has run since forget_ended_servers()."""
    for server in _started:
        lines = server.log.read_text(errors="replace").splitlines() if server.log.exists() else []
        yield f"log of the server on port {server.port}", "\n".join(lines[-80:])


def forget_ended_servers() -> None:
    """Call between tests: the log of a server that has ended belongs to an earlier test."""
    _started[:] = [server for server in _started if server.running]


def _outside() -> dict[str, str]:
    """This process's environment, without what the program would take for its own settings."""
    own = ("DATABASE_URL", "REDIS_URL", "ROSTRUM_")
    return {name: value for name, value in os.environ.items() if not name.startswith(own)}


def _healthy(probe: httpx.Client) -> bool:
    try:
        return probe.get("/healthz").status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


def _flat(links: Mapping[str, str | Mapping[str, str]]) -> dict[str, str]:
    """One link a role: {"interpreter": {"fr": …}} is interpreter-fr, a delegation is its code."""
    flat: dict[str, str] = {}
    for role, link in links.items():
        if isinstance(link, str):
            flat[role] = link
            continue
        before = "" if role == "delegations" else f"{role}-"
        flat.update({f"{before}{part}": one for part, one in link.items()})
    return flat
