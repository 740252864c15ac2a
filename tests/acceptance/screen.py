"""A screen at a real server's stream: the view that it has now, and what it waits for."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from app.domain.words import Role
from tests.live.screen import Screen
from tests.support.server import Server

PROTOCOL = Subprotocol("speakers.v1")

View = dict[str, Any]


class Watched:
    """One connection, read only when the test asks for something."""

    def __init__(self, connection: ClientConnection, role: str) -> None:
        self.connection = connection
        audience = role.partition("-")[0]  # interpreter-fr
        self.screen = Screen(Role.DELEGATE if audience.isupper() else Role(audience))
        self.snapshot: dict[str, Any] = {}

    @property
    def view(self) -> View:
        """What the screen shows."""
        view: View = self.screen.view
        return view

    async def next(self) -> dict[str, Any]:
        """The next frame, taken in."""
        frame: dict[str, Any] = json.loads(await self.connection.recv())
        if frame["type"] == "snapshot":
            self.snapshot = frame
        if frame["type"] in ("snapshot", "delta"):
            self.screen.receives(frame)
        return frame

    async def until(self, shown: Callable[[View], bool], seconds: float = 5.0) -> float:
        """Read on until the screen shows it; the seconds that it took."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with asyncio.timeout(seconds):
            while not shown(self.view):
                await self.next()
        return loop.time() - began

    async def pong(self, seconds: float = 5.0) -> dict[str, Any]:
        """The answer to a ping: the stream is alive."""
        await self.connection.send(json.dumps({"type": "ping", "ping": 1}))
        async with asyncio.timeout(seconds):
            while (frame := await self.next())["type"] != "pong":
                pass
        return frame

    async def closing(self, seconds: float = 5.0) -> int | None:
        """The code with which the server closes the stream."""
        async with asyncio.timeout(seconds):
            try:
                while True:
                    await self.next()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else None


@asynccontextmanager
async def watching(
    server: Server, role: str, organ: str = "plenary", *, token: str | None = None
) -> AsyncIterator[Watched]:
    """A screen of that role (with a token of its own, or the role's), its snapshot taken in."""
    async with connect(
        f"ws://127.0.0.1:{server.port}/api/organs/{organ}/stream",
        subprotocols=[PROTOCOL],
        additional_headers={"Authorization": f"Bearer {token or server.token(role)}"},
        proxy=None,
    ) as connection:
        watched = Watched(connection, role)
        await watched.next()
        yield watched
