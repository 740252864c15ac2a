"""Somebody who watches an organ as a screen does: the stream's protocol from the reader's side.

Snapshot, deltas (RFC 7396, in order), resume by position after a drop, the conference clock from
the ping with the lowest round trip. Whatever happens on the way, `view` must in the end equal a
fresh snapshot: that is what a rehearsal proves.
"""

import asyncio
import json
import math
import time
from collections.abc import Callable
from datetime import datetime
from random import Random
from urllib.parse import quote, urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from app.codec import Json
from app.live.patch import patched

PROTOCOL = Subprotocol("speakers.v1")
PINGS = 5
SHORTEST_PAUSE_S, LONGEST_PAUSE_S = 0.05, 2.0


class Watcher:
    """One socket's worth of an organ: `view` at (`epoch`, `offset`).

    `due` and `arrivals` tell for each floor (by id) when it was to close by itself and when this
    watcher learned that it had: seconds of the conference clock since 1970.
    """

    def __init__(self, base_url: str, organ: str, role: str, token: str, chance: Random) -> None:
        self.role = role
        self.token = token
        self.view: Json = {}
        self.epoch: str | None = None
        self.offset = -1
        self.register = 0
        self.snapshots = self.deltas = self.drops = 0
        self.due: dict[str, float] = {}
        self.arrivals: dict[str, float] = {}
        self._address = f"ws{base_url.removeprefix('http')}/api/organs/{quote(organ)}/stream"
        self._chance = chance
        self._socket: ClientConnection | None = None
        self._moved = asyncio.Condition()
        self._fresh = False
        self._trip_s, self._ahead_s = math.inf, 0.0
        self._pings = 0
        self._pinged: float | None = None
        self._away_s = 0.0

    async def run(self) -> None:
        """Watch until cancelled; comes back after every drop. Raises if a close was final."""
        pause_s = SHORTEST_PAUSE_S
        while True:
            try:
                await self._watch()
                pause_s = SHORTEST_PAUSE_S
            except ConnectionClosed as closed:
                code = closed.rcvd.code if closed.rcvd else 1006
                if 4400 <= code < 4500:
                    raise
            except (OSError, TimeoutError, WebSocketException):
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
            await asyncio.sleep(self._away_s or pause_s * self._chance.uniform(0.5, 1.5))
            self._away_s = 0.0

    def drop(self, away_s: float) -> None:
        """Lose the connection without a word, and stay away for a while (seconds)."""
        if self._socket is not None:
            self.drops += 1
            self._away_s = away_s
            self._socket.transport.abort()

    async def until(self, holds: Callable[[Json], bool], seconds: float) -> bool:
        """Wait until something holds of the view; False if it does not in that time."""
        try:
            async with asyncio.timeout(max(seconds, 0.0)), self._moved:
                await self._moved.wait_for(lambda: holds(self.view))
        except TimeoutError:
            return False
        return True

    async def reaches(self, offset: int, seconds: float = 15.0) -> bool:
        """Wait until the view stands at an offset or after it; False if it does not."""
        return await self.until(lambda _: self.offset >= offset, seconds)

    def now(self) -> float:
        """The conference clock, in seconds since 1970, as this watcher knows it."""
        return time.monotonic() + self._ahead_s

    @property
    def _is_live(self) -> bool:
        """Whether a delta tells what happens now, not what was missed, by a clock that is known."""
        return not self._fresh and math.isfinite(self._trip_s)

    async def _watch(self) -> None:
        connecting = connect(
            f"{self._address}?{urlencode(self._place())}",
            subprotocols=[PROTOCOL],
            additional_headers={"Authorization": f"Bearer {self.token}"},
            compression=None,
            proxy=None,
            max_size=None,
        )
        async with connecting as socket:
            self._socket, self._fresh = socket, True
            self._pings, self._pinged = 0, None
            try:
                async for text in socket:
                    arrived = time.monotonic()
                    async with self._moved:
                        self._take(json.loads(text), arrived)
                        self._moved.notify_all()
                    if self._pings < PINGS and self._pinged is None:
                        await self._ping(socket)
            finally:
                self._socket = None

    def _place(self) -> dict[str, str | int]:
        if self.epoch is None:
            return {}
        return {"epoch": self.epoch, "offset": self.offset, "register": self.register}

    async def _ping(self, socket: ClientConnection) -> None:
        # One at a time: pings that queue up measure each other.
        self._pings, self._pinged = self._pings + 1, time.monotonic()
        await socket.send(json.dumps({"type": "ping", "ping": self._pinged}))

    def _take(self, message: Json, arrived: float) -> None:
        match message["type"]:
            case "snapshot":
                self.snapshots += 1
                self.view, self.epoch = message["view"], message["epoch"]
                self.offset, self.register = message["offset"], message["register"]
                self._note_due()
                self._fresh = False
            case "delta":
                self._take_delta(message, arrived)
            case "pong":
                self._take_pong(message, arrived)
            case _:
                # "register": a snapshot with the new names follows; "aside": not of the record.
                pass

    def _take_delta(self, message: Json, arrived: float) -> None:
        if message["from"] != self.offset:
            # Something was missed: never guess, ask for a snapshot.
            self.epoch = None
            raise WebSocketException(f"at {self.offset}, got a delta from {message['from']}")
        self.deltas += 1
        for change in message["changes"]:
            floor = self.view.get("floor", {}).get("id")
            self.view = patched(self.view, change["patch"])
            self._note_due()
            if change["event"] == "statement_ended" and floor is not None and self._is_live:
                self.arrivals[floor] = arrived + self._ahead_s
        self.offset = message["offset"]
        self._fresh = False

    def _take_pong(self, message: Json, arrived: float) -> None:
        self._pinged = None
        trip_s = arrived - message["ping"]
        if trip_s < self._trip_s:
            self._trip_s = trip_s
            self._ahead_s = seconds_of(message["at"]) - (arrived + message["ping"]) / 2

    def _note_due(self) -> None:
        floor = self.view.get("floor", {})
        if "due_at" in floor:
            self.due[floor["id"]] = seconds_of(floor["due_at"])


def seconds_of(instant: str) -> float:
    """An instant of the wire (RFC 3339) as seconds since 1970."""
    return datetime.fromisoformat(instant).timestamp()
