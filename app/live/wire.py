"""One frame, written once and sent to everybody: the socket without a queue or a task.

uvicorn accepts a class for its websockets; this one lets the application answer the handshake as
usual (sign-in, origin, sub-protocol) and then hands the socket over: no scope, no task and no queue
per watcher is left, only the connection and its parser (`websockets`, RFC 6455). A frame is the
same bytes for all who watch alike. Nothing may overtake bytes that the kernel has not yet taken:
such a socket is `behind`, is skipped, and catches up by position when it has drained.
"""

import struct
from typing import Any, Protocol, cast

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.http11 import Request

from app.telemetry import log

EXTENSION = "rostrum.wire"
VERSION = "13"
LONGEST_RECEIVED = 1024
"""A client sends pings only: a longer message is refused with 1009."""


def text_frame(payload: bytes) -> bytes:
    """An unfragmented, unmasked text frame (RFC 6455, section 5.2)."""
    length = len(payload)
    if length < 126:
        return struct.pack("!BB", 0x81, length) + payload
    if length < 65_536:
        return struct.pack("!BBH", 0x81, 126, length) + payload
    return struct.pack("!BBQ", 0x81, 127, length) + payload


class Watcher(Protocol):
    """Who watches through a socket that was handed over."""

    def received(self, text: str) -> None:
        """A text message came in."""

    def drained(self) -> None:
        """The socket has taken all that was written."""

    def left(self) -> None:
        """The connection is gone."""


class StreamSocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket, with a way out of ASGI once the handshake is done."""

    watcher: Watcher | None = None
    behind: bool = False
    owed: bytes = b""

    def handle_connect(self, event: Request) -> None:
        """Offer the application to take the socket over."""
        if event.headers.get("Sec-WebSocket-Version") != VERSION:
            self._refuse_version()
            return
        self.conn.max_message_size = LONGEST_RECEIVED
        super().handle_connect(event)
        if hasattr(self, "scope"):
            extensions = cast("dict[str, Any]", self.scope["extensions"])
            extensions[EXTENSION] = self

    async def run_asgi(self) -> None:
        """Let the application answer; a socket that it took over stays open when it returns."""
        try:
            await self.app(self.scope, self.receive, self.send)
        except ClientDisconnected:
            pass
        except Exception as error:  # noqa: BLE001  # the border of the socket
            log("wire").error("the stream failed", error=repr(error))
            self.send_500_response()
        if self.watcher is None and self.close_timer is None:
            self.transport.close()

    def _refuse_version(self) -> None:
        """Name the version that is spoken here (RFC 6455, section 4.4)."""
        answer = self.conn.reject(426, f"expected Sec-WebSocket-Version {VERSION}\n")
        answer.headers["Sec-WebSocket-Version"] = VERSION
        self.conn.send_response(answer)
        self.handshake_initiated = self.handshake_complete = self.close_sent = True
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.transport.close()

    def take_over(self, watcher: Watcher) -> bool:
        """From now on frames go out by `push`, and messages go to `watcher`.

        False if the peer has left in the meantime: then there is nothing to take over.
        """
        if self.disconnected or self.transport.is_closing():
            return False
        self.watcher = watcher
        self.transport.set_write_buffer_limits(high=0)
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        # What only the handshake needed: a tenth of the memory of a quiet watcher.
        del self.scope, self.request, self.response
        return True

    def take_early(self) -> None:
        """Hand over what the peer said before the socket was taken over (its first ping)."""
        while self.watcher is not None and not self.queue.empty():
            message = self.queue.get_nowait()
            if message["type"] == "websocket.receive":
                self.watcher.received(message.get("text") or "")

    def push(self, frame: bytes) -> None:
        """Write a frame made by `text_frame`, unless the socket is closing."""
        if not self.close_sent and not self.transport.is_closing():
            self.transport.write(frame)

    def close(self, code: int) -> None:
        """Close with a code; the peer has ten seconds to answer."""
        if self.close_sent or self.transport.is_closing():
            return
        self.conn.send_close(code)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self._abort_later()

    def _abort_later(self) -> None:
        """An orderly end waits until the peer has read everything: but not for ever."""
        if self.watcher is not None and self.close_timer is None and not self.disconnected:
            self.close_timer = self.loop.call_later(self.close_timeout, self.transport.abort)

    def pause_writing(self) -> None:
        """The kernel did not take everything."""
        super().pause_writing()
        self.behind = True

    def resume_writing(self) -> None:
        """The kernel has taken everything."""
        super().resume_writing()
        self.behind = False
        if self.owed:
            owed, self.owed = self.owed, b""
            self.transport.write(owed)
        if self.watcher is not None and not self.behind:
            self.watcher.drained()

    def handle_ping(self) -> None:
        """Answer a ping; who does not read is owed the latest answers only (section 5.5.3)."""
        answer = b"".join(self.conn.data_to_send())
        if self.behind:
            self.owed = answer or self.owed
        else:
            self.transport.write(answer)

    def handle_close(self, event: Frame) -> None:
        """Answer the peer's close, or end ours."""
        if self.watcher is not None:
            self.watcher.left()
        super().handle_close(event)
        self._abort_later()

    def handle_parser_exception(self) -> None:
        """Answer a mistake of the peer's with its close code."""
        super().handle_parser_exception()
        self._abort_later()

    def keepalive_timeout(self) -> None:
        """The peer no longer answers."""
        super().keepalive_timeout()
        self._abort_later()

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the watcher, then clean up."""
        if self.watcher is not None:
            self.watcher.left()
        super().connection_lost(exc)

    def send_receive_event_to_app(self) -> None:
        """Give a whole message to the watcher instead of a queue."""
        if self.watcher is None:
            super().send_receive_event_to_app()
            return
        message = b"".join(self.frames)
        self.frames = []
        if self.close_sent:
            return
        if self.curr_msg_data_type != "text":
            self.close(4400)
            return
        try:
            text = message.decode()
        except UnicodeDecodeError:
            self.close(1007)
            return
        self.watcher.received(text)


def has_wire(extensions: Any) -> StreamSocket | None:
    """The socket that may be taken over, if the server offers one."""
    socket = (extensions or {}).get(EXTENSION)
    return socket if isinstance(socket, StreamSocket) else None
