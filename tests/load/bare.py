"""The floor below which nobody gets: a loop that writes the same bytes to every socket.

`python -m tests.load.bare PORT`: no framework, no parser, no checks. `POST /publish` writes through
the transports of uvloop, `POST /publish-by-descriptor` with one system call a socket.
"""

import asyncio
import base64
import hashlib
import os
import sys
from typing import cast

import uvloop

from app.live.wire import text_frame

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

watching: dict["Bare", int] = {}
"""Who watches, and the descriptor of the socket."""


class Bare(asyncio.Protocol):
    """A connection: a watcher after GET, a publisher after POST."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.received = b""

    def connection_lost(self, error: Exception | None) -> None:
        watching.pop(self, None)

    def data_received(self, data: bytes) -> None:
        if self in watching:
            return
        self.received += data
        head, separator, body = self.received.partition(b"\r\n\r\n")
        if not separator:
            return
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        if head.startswith(b"GET /stream"):
            self.join(head)
        elif len(body) >= int(fields.get(b"content-length", 0)):
            self.received = b""
            if head.startswith(b"POST"):
                publish(body, by_descriptor=b"/publish-by-descriptor " in head)
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    def join(self, head: bytes) -> None:
        key = head.partition(b"Sec-WebSocket-Key: ")[2].partition(b"\r\n")[0]
        accepted = base64.b64encode(hashlib.sha1(key + GUID).digest())
        self.transport.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accepted + b"\r\n\r\n"
        )
        watching[self] = self.transport.get_extra_info("socket").fileno()


def publish(message: bytes, *, by_descriptor: bool) -> None:
    frame = text_frame(message)
    if by_descriptor:
        for descriptor in watching.values():
            os.write(descriptor, frame)
    else:
        for one in watching:
            one.transport.write(frame)


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Bare, "127.0.0.1", port, backlog=4096)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
