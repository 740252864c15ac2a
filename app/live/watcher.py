"""One socket that watches one organ, as an audience, from a position on.

It is a position and no queue: what it has not had is asked of the channel when the socket has room.
"""

import json
import math
import time
from collections.abc import Callable

from app.codec import instant
from app.live.asides import Asides
from app.live.attendance import Seat
from app.live.channel import NOWHERE, Channel, dumps
from app.live.clock import ConferenceClock
from app.live.wire import StreamSocket, text_frame

BAD_FRAME = 4400


class Watcher:
    """One socket that watches one organ: an audience and a position."""

    __slots__ = (
        "asides",
        "audience",
        "behind_since",
        "channel",
        "clock",
        "leave",
        "position",
        "seat",
        "socket",
        "told",
    )

    def __init__(  # noqa: PLR0917  # three say what it watches, two who it is, one whom it tells
        self,
        channel: Channel,
        asides: Asides,
        clock: ConferenceClock,
        seat: Seat,
        socket: StreamSocket,
        leave: "Callable[[Watcher], None]",
    ) -> None:
        self.asides = asides
        self.clock = clock
        self.leave = leave
        self.channel = channel
        self.seat = seat
        self.audience = seat.role
        self.socket = socket
        self.position = NOWHERE
        self.told = 0
        """The serial of the latest aside that was said to it."""
        self.behind_since: float | None = None

    def catch_up(self) -> None:
        """Send what lies between the watcher's position and the channel's."""
        if self.has_room():
            self.take(self.channel.since(self.audience, self.position))

    def has_room(self) -> bool:
        """Whether the socket has taken all that was written; notes since when it has not."""
        if self.socket.behind:
            self.behind_since = self.behind_since or time.monotonic()
            return False
        return True

    def take(self, frame: bytes) -> None:
        """Send the frame that leads from the watcher's position to the channel's."""
        self.socket.push(frame)
        self.position = self.channel.position
        self.behind_since = None

    def hear(self) -> None:
        """Be told the asides that are news to it, unless it has still to take what was sent."""
        asides = self.asides
        if self.told != asides.serial and self.has_room():
            for frame in asides.since(self.audience, self.seat.delegation, self.told):
                self.socket.push(frame)
            self.told = asides.serial

    def received(self, text: str) -> None:
        """Answer a ping; nothing else may be sent (commands are HTTP)."""
        try:
            message = json.loads(text)
            ping = message["ping"]
            if set(message) != {"type", "ping"} or message["type"] != "ping":
                raise ValueError(message["type"])
            if isinstance(ping, bool) or not math.isfinite(ping):
                raise ValueError(type(ping))
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            self.socket.close(BAD_FRAME)
            return
        at = instant(self.clock.now(self.channel.organ.id))
        if not self.socket.behind:
            self.socket.push(text_frame(dumps({"type": "pong", "ping": ping, "at": at})))

    def drained(self) -> None:
        """The socket has room again."""
        self.behind_since = None
        if self.position != self.channel.position:
            self.catch_up()
        self.hear()

    def left(self) -> None:
        """The connection is gone."""
        self.leave(self)
