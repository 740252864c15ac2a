"""A websocket client of raw bytes: it can say what no library would, and is strict about answers.

RFC 6455, section numbers beside what they ask of a server's frames.
"""

import base64
import hashlib
import json
import os
import socket
import struct
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import urlencode

CONT, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
PATH = "/api/organs/plenary/stream"


class Frame(NamedTuple):
    """One frame as it came: the server never fragments a message."""

    opcode: int
    payload: bytes

    @property
    def message(self) -> Any:
        assert self.opcode == TEXT, self
        return json.loads(self.payload)

    @property
    def code(self) -> int:
        """The code of a close frame; 1005 if it has none (7.1.5)."""
        assert self.opcode == CLOSE, self
        return struct.unpack("!H", self.payload[:2])[0] if self.payload else 1005


def frame(
    opcode: int,
    payload: bytes = b"",
    *,
    fin: bool = True,
    masked: bool = True,
    reserved: int = 0,
) -> bytes:
    """A client's frame (5.2); masked, unless a mistake is wanted."""
    first = (0x80 if fin else 0) | reserved << 4 | opcode
    bit = 0x80 if masked else 0
    if len(payload) < 126:
        head = struct.pack("!BB", first, bit | len(payload))
    elif len(payload) < 65_536:
        head = struct.pack("!BBH", first, bit | 126, len(payload))
    else:
        head = struct.pack("!BBQ", first, bit | 127, len(payload))
    if not masked:
        return head + payload
    key = os.urandom(4)
    return head + key + bytes(byte ^ key[at % 4] for at, byte in enumerate(payload))


def ping(number: Any = 1) -> bytes:
    """The one message that a client may send."""
    return frame(TEXT, json.dumps({"type": "ping", "ping": number}).encode())


class RawSocket:
    """`with RawSocket(port, token) as socket:`; `handshake` says what was answered."""

    def __init__(
        self,
        port: int,
        token: str | None,
        *,
        path: str = PATH,
        headers: dict[str, str | None] | None = None,
        receive_buffer: int | None = None,
        **position: Any,
    ) -> None:
        """`position` goes into the query; a header that is None is left out."""
        self._socket = socket.socket()
        if receive_buffer is not None:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._socket.settimeout(6)
        self._socket.connect(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._read = b""
        key = base64.b64encode(os.urandom(16)).decode()
        self.expected = base64.b64encode(
            hashlib.sha1((key + GUID).encode(), usedforsecurity=False).digest()
        ).decode()
        fields: dict[str, str | None] = {
            "Host": f"127.0.0.1:{port}",
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key,
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Protocol": "speakers.v1",
            "Authorization": f"Bearer {token}" if token else None,
            **(headers or {}),
        }
        lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
        query = f"?{urlencode(position)}" if position else ""
        request = "\r\n".join([f"GET {path}{query} HTTP/1.1", *lines, "", ""])
        self.send(request.encode())
        self.status, self.headers = self._handshake()

    def _handshake(self) -> tuple[int, dict[str, str]]:
        while b"\r\n\r\n" not in self._read:
            self._more()
        head, _, self._read = self._read.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        pairs = (line.split(": ", 1) for line in lines)
        return int(first.split()[1]), {name.lower(): value for name, value in pairs}

    def send(self, *frames: bytes) -> None:
        self._socket.sendall(b"".join(frames))

    def bytewise(self, data: bytes) -> None:
        """Each byte in a packet of its own."""
        for at in range(len(data)):
            self._socket.sendall(data[at : at + 1])

    def next(self) -> Frame:
        """The next frame that is no aside (those come whenever somebody else joins or leaves).

        EOFError at the end of the connection.
        """
        while (got := self.any()).opcode == TEXT and b'"type":"aside"' in got.payload[:20]:
            pass
        return got

    def any(self) -> Frame:
        """The next frame, whatever it is."""
        first, second = self._take(2)
        assert first & 0x70 == 0, "a reserved bit is set, though nothing was negotiated (5.2)"
        assert second & 0x80 == 0, "a server masked a frame (5.1)"
        assert first & 0x80, "a server fragmented a message"
        length = second & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._take(2))
            assert length > 125, "a length was not written in the shortest way (5.2)"
        elif length == 127:
            (length,) = struct.unpack("!Q", self._take(8))
            assert length > 65_535, "a length was not written in the shortest way (5.2)"
        opcode = first & 0x0F
        assert opcode in (TEXT, CLOSE, PING, PONG), f"unexpected opcode {opcode:x}"
        assert opcode == TEXT or length <= 125, "a control frame is too long (5.5)"
        return Frame(opcode, self._take(length))

    def message(self) -> Any:
        """The next text message, read from JSON, that is no aside."""
        return self.next().message

    def aside(self, about: str) -> Any:
        """What the next aside about a subject says."""
        while (message := self.any().message)["type"] != "aside" or message["about"] != about:
            pass
        return message["said"]

    def closed_with(self) -> int:
        """The code of the close frame that ends the connection, and nothing comes after it."""
        while (got := self.next()).opcode != CLOSE:
            pass
        self.send(frame(CLOSE, got.payload[:2]))
        assert self.ended()
        return got.code

    def ended(self) -> bool:
        """Whether the connection is at its end; waits for it."""
        try:
            self._take(1)
        except (EOFError, ConnectionResetError):
            return True
        return False

    def _take(self, count: int) -> bytes:
        while len(self._read) < count:
            self._more()
        taken, self._read = self._read[:count], self._read[count:]
        return taken

    def _more(self) -> None:
        piece = self._socket.recv(65_536)
        if not piece:
            raise EOFError("the connection is at its end")
        self._read += piece

    def close(self) -> None:
        self._socket.close()

    def reset(self) -> None:
        """Leave as a broken link does."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
