"""The service in this process, on a thread and a loop of its own, behind a real socket.

For tests that have to reach into it: to shorten its patience, or to narrow a socket.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import httpx
import uvloop

from app.main import server_for
from app.web.house import House
from tests.live.seeded import seeded, settings_for
from tests.support.processes import Scoped, free_port

Result = TypeVar("Result")

LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "uvloop": uvloop.new_event_loop,
    "asyncio": asyncio.new_event_loop,
}


class Inhouse(Scoped):
    """`with Inhouse(folder) as service:` serves the tenth session from a copy in `folder`."""

    def __init__(self, folder: Path, loop: str = "uvloop") -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.tokens = seeded().tokens
        seeded().copy_to(folder)
        self._server = server_for(settings_for(folder, self.port))
        self._loop = LOOPS[loop]()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._clients: list[httpx.Client] = []

    def start(self) -> None:
        self._thread.start()
        deadline = time.monotonic() + 30
        while not self._server.started:
            assert self._thread.is_alive(), "the server did not start"
            assert time.monotonic() < deadline, "the server did not start in 30 s"
            time.sleep(0.005)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._server.serve())
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
        finally:
            self._loop.close()

    @property
    def house(self) -> House:
        """The parts of the running service; to be touched on its loop."""
        found: House = self._server.config.app.state.rostrum  # type: ignore[union-attr]
        return found

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run a coroutine on the service's loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def do(self, deed: Callable[[], Result]) -> Result:
        """Call a function on the service's loop."""

        async def done() -> Result:
            return deed()

        return self.run(done())

    def client(self, role: str | None = None) -> httpx.Client:
        """A client that sends the token of a role."""
        headers = {"Authorization": f"Bearer {self.tokens[role]}"} if role else {}
        client = httpx.Client(base_url=self.url, headers=headers, trust_env=False, timeout=30)
        self._clients.append(client)
        return client

    def close(self) -> None:
        for client in self._clients:
            client.close()
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(20)
