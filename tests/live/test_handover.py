"""The moment at which a socket leaves the framework: nothing is lost, and nobody is missed."""

import base64
import json
import os
import socket
import struct
import time
from collections.abc import Callable
from typing import Any, BinaryIO

from tests.support.server import Server

Start = Callable[..., Server]


def handshake(server: Server) -> bytes:
    lines = [
        "GET /api/organs/plenary/stream HTTP/1.1",
        "Host: 127.0.0.1",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
        "Sec-WebSocket-Version: 13",
        f"Authorization: Bearer {server.token('chair')}",
        "\r\n",
    ]
    return "\r\n".join(lines).encode()


def masked(text: str) -> bytes:
    payload = text.encode()
    return bytes([0x81, 0x80 | len(payload)]) + bytes(4) + payload


def messages(stream: BinaryIO, count: int) -> list[dict[str, Any]]:
    """The next text messages."""
    read = []
    for _ in range(count):
        length = stream.read(2)[1]
        if length > 125:
            length = int.from_bytes(stream.read(2 if length == 126 else 8), "big")
        read.append(json.loads(stream.read(length)))
    return read


def test_a_ping_is_answered_however_early_it_comes(start_server: Start) -> None:
    server = start_server()
    for _ in range(5):
        with (
            socket.create_connection(("127.0.0.1", server.port), timeout=10) as end,
            end.makefile("rb") as stream,
        ):
            end.sendall(handshake(server))
            while stream.readline() != b"\r\n":
                pass  # open: from here on the client may speak, while the server still signs it in
            end.sendall(masked('{"type":"ping","ping":7}'))
            got = {message["type"]: message for message in messages(stream, 2)}
        assert got["pong"]["ping"] == 7
        assert got["snapshot"]["view"]["organ"] == "plenary"


def test_who_leaves_in_the_middle_of_joining_is_no_fault_of_ours(start_server: Start) -> None:
    server = start_server()
    for _ in range(20):
        end = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.sendall(handshake(server))
        end.recv(4)
        end.close()  # a reset, in the midst of the sign-in
    client = server.client()
    until = time.monotonic() + 10
    while client.get("/readyz").json()["watching"] and time.monotonic() < until:
        time.sleep(0.05)
    assert client.get("/readyz").json()["watching"] == 0
    assert "the stream failed" not in server.log.read_text()
