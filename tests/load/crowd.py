"""A crowd of watchers in one process: raw sockets and epoll, cheaper than what it measures.

It is told on its standard input, one JSON object a line, and answers in the same way:

  {"do": "join", "watchers", "port", "path", "token"?, "greeted"}  ->  {"joined", "wall_s"}
  {"do": "expect", "messages"}  ->  {"armed"}, and when everybody has so many more messages
                                    {"arrived": [monotonic seconds, one a watcher], "message"}
  {"do": "leave"}  ->  {"left"}

It ends when its input does: it cannot outlive who started it.
"""

import base64
import json
import os
import select
import socket
import sys
import time
from collections.abc import Iterator
from typing import Any

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
ASIDE = b'{"type":"aside"'
AT_ONCE = 50
"""Handshakes under way at the same time."""


class Watcher:
    """One socket; counts the text messages that it gets, but for what is told beside the record."""

    __slots__ = ("arrived", "buffer", "last", "messages", "open", "socket")

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.buffer = b""
        self.messages = 0
        self.arrived = 0.0
        self.last = b""
        self.open = False

    def ask(self, path: str, token: str | None) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {path} HTTP/1.1",
            "Host: 127.0.0.1",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {key}",
            "Sec-WebSocket-Version: 13",
            *([f"Authorization: Bearer {token}"] if token else []),
        ]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        self.socket.setblocking(False)

    def readable(self) -> None:
        """Take what has come. Raises ConnectionError if the server has let go."""
        data = self.socket.recv(1 << 20)
        now = time.monotonic()
        if not data:
            raise ConnectionError("the server closed a watcher's connection")
        self.buffer = self.buffer + data if self.buffer else data
        if not self.open:
            head, separator, rest = self.buffer.partition(b"\r\n\r\n")
            if not separator:
                return
            if not head.startswith(b"HTTP/1.1 101"):
                raise ConnectionError(head.splitlines()[0].decode())
            self.open, self.buffer = True, rest
        for opcode, payload in self.frames():
            if opcode == TEXT and not payload.startswith(ASIDE):
                self.messages += 1
                self.last = payload
                self.arrived = now
            elif opcode == PING:
                self.socket.send(bytes([0x80 | PONG, 0x80 | len(payload)]) + bytes(4) + payload)
            elif opcode == CLOSE:
                raise ConnectionError(f"closed with {int.from_bytes(payload[:2], 'big')}")

    def frames(self) -> Iterator[tuple[int, bytes]]:
        """The whole frames in the buffer (RFC 6455: a server masks nothing)."""
        buffer, start = self.buffer, 0
        while len(buffer) - start >= 2:
            length, head = buffer[start + 1], 2
            if length >= 126:
                head = 4 if length == 126 else 10
                length = int.from_bytes(buffer[start + 2 : start + head], "big")
            end = start + head + length
            if len(buffer) < max(end, start + head):
                break
            yield buffer[start] & 15, buffer[start + head : end]
            start = end
        self.buffer = buffer[start:]


class Crowd:
    """All watchers of one server."""

    def __init__(self) -> None:
        self.watchers: dict[int, Watcher] = {}
        self.epoll = select.epoll()
        self.epoll.register(sys.stdin.fileno(), select.EPOLLIN)
        self.wanted = 0
        self.missing = 0

    def run(self) -> None:
        lines = b""
        while True:
            for descriptor, _ in self.epoll.poll():
                if descriptor == sys.stdin.fileno():
                    told = os.read(descriptor, 65536)
                    if not told:
                        return
                    *whole, lines = (lines + told).split(b"\n")
                    for line in whole:
                        self.told(json.loads(line))
                else:
                    self.hear(self.watchers[descriptor])

    def told(self, asked: dict[str, Any]) -> None:
        match asked.pop("do"):
            case "join":
                self.join(**asked)
            case "expect":
                self.wanted = next(iter(self.watchers.values())).messages + asked["messages"]
                self.missing = len(self.watchers)
                say(armed=True)
            case "leave":
                self.leave()

    def hear(self, watcher: Watcher) -> None:
        before = watcher.messages
        watcher.readable()
        if before < self.wanted <= watcher.messages:
            self.missing -= 1
            if not self.missing:
                self.wanted = 0
                arrived = [one.arrived for one in self.watchers.values()]
                say(arrived=arrived, message=watcher.last.decode())

    def join(
        self, watchers: int, port: int, path: str, greeted: bool, token: str | None = None
    ) -> None:
        """Everybody joins; `greeted`: and has got a first message."""
        began = time.monotonic()
        for start in range(0, watchers, AT_ONCE):
            some = [Watcher(port) for _ in range(min(AT_ONCE, watchers - start))]
            for one in some:
                one.ask(path, token)
                self.watchers[one.socket.fileno()] = one
            waiting = {one.socket.fileno(): one for one in some}
            with select.epoll() as arriving:
                for descriptor in waiting:
                    arriving.register(descriptor, select.EPOLLIN)
                while waiting:
                    for descriptor, _ in arriving.poll(20):
                        one = self.watchers[descriptor]
                        one.readable()
                        if one.open and one.messages >= greeted:
                            waiting.pop(descriptor, None)
            for one in some:
                self.epoll.register(one.socket.fileno(), select.EPOLLIN)
        say(joined=len(self.watchers), wall_s=time.monotonic() - began)

    def leave(self) -> None:
        for descriptor, one in self.watchers.items():
            self.epoll.unregister(descriptor)
            one.socket.close()
        self.watchers.clear()
        say(left=True)


def say(**answer: Any) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        Crowd().run()
    except ConnectionError as error:
        say(error=str(error))
        sys.exit(1)
