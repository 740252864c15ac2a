"""A TCP proxy that spoils the network: latency, stall, cut, refuse.

It stands before Redis, PostgreSQL or the web server, in a thread of its own, so that blocking and
asynchronous tests use it alike. Bytes are never reordered; a stalled way fills up as a dead link.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, Literal
from urllib.parse import urlsplit

from tests.support.processes import Scoped, free_port

Way = Literal["up", "down"]  # up: from the client to the server; down: its answers

_PIECE = 16_384  # bytes read at once
_UNDERWAY = 16  # pieces that may be on their way before the sender feels it
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close with RST, as a broken link does


class Proxy(Scoped):
    """`with Proxy(redis.url) as proxy:` and let the program under test use `proxy.url`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.hostname is None or parts.port is None:
            raise ValueError(f"expected a URL with host and port, got {url!r}")
        self._target = (parts.hostname, parts.port)
        self.port = free_port()
        user = f"{parts.netloc.rpartition('@')[0]}@" if "@" in parts.netloc else ""
        self.url = parts._replace(netloc=f"{user}127.0.0.1:{self.port}").geturl()
        self.latency = 0.0  # seconds, each way; may be set at any time
        self.accepted = 0  # connections so far
        self._listener: asyncio.Server | None = None
        self._links: set[asyncio.Task[None]] = set()
        self._flows: dict[Way, asyncio.Event] = {"up": asyncio.Event(), "down": asyncio.Event()}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Accept connections and carry them."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.flow()
        self.accept()

    def close(self) -> None:
        """Break every connection and stop."""
        if self._loop is None or self._thread is None:
            return
        self.refuse()
        self._run(self._cancel(asyncio.all_tasks(self._loop)))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._loop = self._thread = None

    def stall(self, ways: Sequence[Way] = ("up", "down")) -> None:
        """Let nothing through, and say nothing.

        Stalling only `["down"]` loses the answer to a command that the server has carried out.
        """
        self._run(self._turn(ways, flowing=False))

    def flow(self) -> None:
        """End a stall: what was held back arrives."""
        self._run(self._turn(("up", "down"), flowing=True))

    def cut(self) -> None:
        """Break every connection with RST; new ones are accepted."""
        self._run(self._cut())

    def refuse(self) -> None:
        """Break every connection and refuse new ones."""
        self._run(self._refuse())

    def accept(self) -> None:
        """End a refusal."""
        self._run(self._accept())

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        assert self._loop is not None, "the proxy has not been started"
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _turn(self, ways: Sequence[Way], *, flowing: bool) -> None:
        for way in ways:
            if flowing:
                self._flows[way].set()
            else:
                self._flows[way].clear()

    async def _accept(self) -> None:
        if self._listener is None:
            self._listener = await asyncio.start_server(self._link, "127.0.0.1", self.port)

    async def _refuse(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        await self._cut()

    async def _cut(self) -> None:
        await self._cancel(self._links)

    async def _cancel(self, tasks: Iterable[asyncio.Task[Any]]) -> None:
        ending = list(tasks)
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)

    async def _link(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        """One connection, both ways, until both have ended or one has broken."""
        task = asyncio.current_task()
        assert task is not None
        self._links.add(task)
        self.accepted += 1
        ends = [back]
        try:
            far, on = await asyncio.open_connection(*self._target)
            ends.append(on)
            async with asyncio.TaskGroup() as ways:
                ways.create_task(self._carry(near, on, "up"))
                ways.create_task(self._carry(far, back, "down"))
        except (OSError, ExceptionGroup, asyncio.CancelledError):
            for end in ends:
                _reset(end)
        finally:
            for end in ends:
                end.close()
            self._links.discard(task)

    async def _carry(
        self, source: asyncio.StreamReader, to: asyncio.StreamWriter, way: Way
    ) -> None:
        """Carry bytes one way. Each piece is due `latency` after it came: no throughput is lost."""
        pieces: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_UNDERWAY)
        async with asyncio.TaskGroup() as both:
            both.create_task(self._take(source, pieces))
            while True:
                due, piece = await pieces.get()
                await asyncio.sleep(due - asyncio.get_running_loop().time())
                await self._flows[way].wait()
                if not piece:
                    break
                to.write(piece)
                await to.drain()
        with contextlib.suppress(OSError):
            to.write_eof()

    async def _take(
        self, source: asyncio.StreamReader, pieces: asyncio.Queue[tuple[float, bytes]]
    ) -> None:
        while True:
            piece = await source.read(_PIECE)
            await pieces.put((asyncio.get_running_loop().time() + self.latency, piece))
            if not piece:
                return


def _reset(end: asyncio.StreamWriter) -> None:
    """Close with RST instead of an orderly end."""
    with contextlib.suppress(OSError):
        raw = end.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    end.transport.abort()
