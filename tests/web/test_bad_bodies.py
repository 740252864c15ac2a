"""Bodies that are no JSON, or too large: a clear answer each, and the service unharmed."""

import json
import socket

import httpx
import pytest

from tests.support.server import Server
from tests.web.visit import COMMANDS, COP, Visit, code_of, new_key

pytestmark = pytest.mark.usefixtures("unharmed")

JSON = {"Content-Type": "application/json"}


def send(visit: Visit, body: bytes, role: str = "secretariat", **headers: str) -> httpx.Response:
    """Raw bytes as a command."""
    return visit(role).post(COMMANDS, content=body, headers={**JSON, **new_key(), **headers})


# --- bodies that are no JSON --------------------------------------------------------------------

NOT_JSON: dict[str, bytes] = {
    "nothing": b"",
    "half of it": b'{"type": "suspend"',
    "a word": b"suspend",
    "a form": b"type=suspend",
    "not UTF-8": b'{"type": "withdraw", "inscription": "\xff\xfe"}',
    "Latin-1": '{"type": "withdraw", "inscription": "é"}'.encode("latin-1"),
    "zeros": bytes(100),
    "two values": b'{"type": "suspend"} {"type": "suspend"}',
    "a trailing comma": b'{"type": "suspend",}',
    "a comment": b'{"type": "suspend" /* now */}',
    "very deep": b"[" * 100_000,
    "very deep and closed": b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
}


@pytest.mark.parametrize("what", NOT_JSON)
def test_a_body_that_is_no_json_is_400_or_422(visit: Visit, what: str) -> None:
    answer = send(visit, NOT_JSON[what])
    assert answer.status_code in (400, 422), answer.text
    assert code_of(answer) in ("not_json", "invalid_request")


@pytest.mark.parametrize("what", ["half of it", "a word", "not UTF-8", "very deep"])
def test_what_is_no_json_is_said_to_be_none(visit: Visit, what: str) -> None:
    answer = send(visit, NOT_JSON[what])
    assert (answer.status_code, code_of(answer)) == (400, "not_json")


def test_another_content_type_is_no_command(visit: Visit) -> None:
    answer = send(visit, b'{"type": "suspend"}', **{"Content-Type": "text/plain"})
    assert (answer.status_code, code_of(answer)) == (422, "invalid_request")


# --- bodies that are too large ------------------------------------------------------------------


def everything(end: socket.socket) -> bytes:
    """What comes until the connection ends."""
    return b"".join(iter(lambda: end.recv(65_536), b""))


def test_a_body_that_announces_too_much_is_refused_before_it_comes(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as end:
        end.sendall(
            f"POST {COMMANDS} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            f"Content-Length: 1000000000\r\n\r\n".encode()
        )
        answer = everything(end)
    assert b" 413 " in answer.split(b"\r\n")[0]
    assert b"body_too_large" in answer


def test_a_body_that_grows_without_end_is_cut_off(server: Server) -> None:
    """No length is announced: it is refused as soon as it grows past the limit."""
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    answer = b""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as end:
        end.sendall(
            f"POST {COMMANDS} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            f"Authorization: Bearer {server.token('chair')}\r\nIdempotency-Key: k\r\n"
            f"Transfer-Encoding: chunked\r\n\r\n".encode()
        )
        try:
            for _ in range(200):
                end.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass
        else:
            pytest.fail("13 MB were taken")
        try:
            answer = end.recv(65_536)
        except ConnectionResetError:
            return  # it hung up on us while we still spoke
    assert b" 413 " in answer.split(b"\r\n")[0]


@pytest.mark.parametrize("path", [COMMANDS, f"{COP}/participants", f"{COP}/grants"])
def test_a_large_body_is_413(visit: Visit, path: str) -> None:
    body = json.dumps({"type": "move", "reason": "x" * 1_000_001}).encode()
    answer = visit("secretariat").post(path, content=body, headers={**JSON, **new_key()})
    assert (answer.status_code, code_of(answer)) == (413, "body_too_large")


def test_a_body_just_below_the_limit_is_read(visit: Visit) -> None:
    body = b'{"type": "withdraw", "inscription": "i999"}'.ljust(1_000_000)
    answer = send(visit, body)
    assert (answer.status_code, code_of(answer)) == (404, "unknown_inscription")


@pytest.mark.parametrize("length", ["-1", "abc", "1e3", "99999999999999999999"])
def test_a_length_that_is_none_is_an_error_of_the_client(server: Server, length: str) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as end:
        end.sendall(
            f"POST {COMMANDS} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n{{}}".encode()
        )
        answer = end.recv(65_536)
    assert answer.split(b" ")[1] in (b"400", b"413"), answer[:200]
