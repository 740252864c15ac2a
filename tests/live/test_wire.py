"""The stream's socket, byte by byte: what RFC 6455 asks of a server, and we of a client."""

from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs

from app.live.wire import LONGEST_RECEIVED, text_frame
from tests.live.inhouse import Inhouse
from tests.live.patience import eventually
from tests.live.raw import (
    BINARY,
    CLOSE,
    CONT,
    PATH,
    PING,
    PONG,
    TEXT,
    Frame,
    RawSocket,
    frame,
    ping,
)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inhouse]:
    """The service behind a real socket, shared by this module."""
    with Inhouse(tmp_path_factory.mktemp("wire")) as running:
        yield running


@pytest.fixture
def opened(service: Inhouse) -> Iterator[RawSocket]:
    """A chair's socket that has had its snapshot."""
    with RawSocket(service.port, service.tokens["chair"]) as socket:
        assert socket.message()["type"] == "snapshot"
        yield socket


# --- the handshake (section 4.2) ----------------------------------------------------------------


def test_a_good_handshake_is_answered_with_the_key_and_the_sub_protocol(service: Inhouse) -> None:
    with RawSocket(service.port, service.tokens["display"]) as socket:
        assert socket.status == 101
        assert socket.headers["sec-websocket-accept"] == socket.expected
        assert socket.headers["sec-websocket-protocol"] == "speakers.v1"
        assert "sec-websocket-extensions" not in socket.headers
        assert socket.message()["type"] == "snapshot"


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [(None, None), ("other.v1", None), ("other.v1, speakers.v1", "speakers.v1")],
)
def test_no_sub_protocol_is_chosen_that_was_not_offered(
    service: Inhouse, offered: str | None, chosen: str | None
) -> None:
    headers = {"Sec-WebSocket-Protocol": offered}
    with RawSocket(service.port, service.tokens["chair"], headers=headers) as socket:
        assert socket.status == 101
        assert socket.headers.get("sec-websocket-protocol") == chosen


def test_compression_is_not_agreed_to(service: Inhouse) -> None:
    headers: dict[str, str | None] = {"Sec-WebSocket-Extensions": "permessage-deflate"}
    with RawSocket(service.port, service.tokens["chair"], headers=headers) as socket:
        assert socket.status == 101
        assert "sec-websocket-extensions" not in socket.headers


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-WebSocket-Version": "12"}, 426),
        ({"Sec-WebSocket-Version": None}, 426),
        ({"Sec-WebSocket-Key": None}, 400),
        ({"Sec-WebSocket-Key": "short"}, 400),
    ],
    ids=str,
)
def test_a_bad_handshake_is_refused(
    service: Inhouse, headers: dict[str, str | None], status: int
) -> None:
    with RawSocket(service.port, service.tokens["chair"], headers=headers) as socket:
        assert socket.status == status
        if status == 426:
            assert socket.headers["sec-websocket-version"] == "13"


def test_the_stream_cannot_be_fetched_like_a_page(service: Inhouse) -> None:
    answer = service.client("chair").get(PATH)
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


# --- messages -----------------------------------------------------------------------------------


def test_a_ping_is_answered_with_its_number_and_the_conference_clock(opened: RawSocket) -> None:
    for number in (0, 1, -1.5, 1_602_237_600_000.25):
        opened.send(ping(number))
        message = opened.message()
        assert message["type"] == "pong"
        assert message["ping"] == number
        assert message["at"].startswith("2020-10-09T")


def test_a_ping_that_comes_before_we_know_who_asks_is_answered_behind_the_snapshot(
    service: Inhouse,
) -> None:
    """A browser sends as soon as the socket is open, which is before the sign-in is looked up."""
    for _ in range(10):
        with RawSocket(service.port, service.tokens["chair"]) as socket:
            socket.send(ping(1), frame(PING, b"x"), ping(2))
            frames = [socket.next() for _ in range(4)]
        assert Frame(PONG, b"x") in frames
        messages = [one.message for one in frames if one.opcode == TEXT]
        assert [message["type"] for message in messages] == ["snapshot", "pong", "pong"]
        assert [message["ping"] for message in messages[1:]] == [1, 2]


def test_many_pings_in_one_packet_are_answered_in_their_order(opened: RawSocket) -> None:
    opened.send(*(ping(number) for number in range(50)))
    assert [opened.message()["ping"] for _ in range(50)] == [*range(50)]


def test_a_frame_may_come_byte_by_byte(opened: RawSocket) -> None:
    opened.bytewise(ping(7))
    assert opened.message()["ping"] == 7


@pytest.mark.parametrize(
    "said",
    [
        "",
        "ping",
        "null",
        "[]",
        "1",
        "{}",
        '{"type":"ping"}',
        '{"ping":1}',
        '{"type":"pong","ping":1}',
        '{"type":"ping","ping":"1"}',
        '{"type":"ping","ping":null}',
        '{"type":"ping","ping":true}',
        '{"type":"ping","ping":[1]}',
        '{"type":"ping","ping":1,"more":2}',
        '{"type":"ping","ping":NaN}',
        '{"type":"ping","ping":1e999}',
        '{"type":"give_floor","inscription":"i1"}',
        "[" * 1000,
        '{"type":"ping","ping":' + "9" * 900 + "}",
    ],
)
def test_a_message_that_is_no_ping_closes_the_socket(opened: RawSocket, said: str) -> None:
    opened.send(frame(TEXT, said.encode()))
    assert opened.closed_with() == 4400


def test_a_binary_message_closes_the_socket_even_if_it_holds_a_ping(opened: RawSocket) -> None:
    opened.send(frame(BINARY, b'{"type":"ping","ping":1}'))
    assert opened.closed_with() == 4400


# --- fragments (section 5.4) --------------------------------------------------------------------

PING_MESSAGE = b'{"type":"ping","ping":1}'


def test_a_message_may_be_fragmented_with_control_frames_in_between(opened: RawSocket) -> None:
    opened.send(frame(TEXT, PING_MESSAGE[:5], fin=False))
    opened.send(frame(PING, b"between"))
    assert opened.next() == Frame(PONG, b"between")
    opened.send(frame(CONT, b"", fin=False), frame(CONT, PING_MESSAGE[5:9], fin=False))
    opened.send(frame(PONG, b"nobody asked"))
    opened.send(frame(CONT, PING_MESSAGE[9:]))
    assert opened.message()["ping"] == 1


def test_a_letter_may_be_split_between_two_fragments(opened: RawSocket) -> None:
    said = '{"type":"ping","ping":"é"}'.encode()
    at = said.index(b"\xc3") + 1
    opened.send(frame(TEXT, said[:at], fin=False), frame(CONT, said[at:]))
    assert opened.closed_with() == 4400, "read as text, and it is no number"


def test_a_message_of_the_greatest_length_is_read(opened: RawSocket) -> None:
    opened.send(frame(TEXT, PING_MESSAGE.ljust(LONGEST_RECEIVED)))
    assert opened.message()["type"] == "pong"


# --- mistakes of a client, and their codes ------------------------------------------------------

LONG = LONGEST_RECEIVED
BAD_UTF8 = b'{"type":"ping","ping":"\xff\xfe"}'

MISTAKES: dict[str, tuple[list[bytes], int]] = {
    "text that is not UTF-8": ([frame(TEXT, BAD_UTF8)], 1007),
    "half a letter": ([frame(TEXT, b"\xc3")], 1007),
    "an encoded surrogate": ([frame(TEXT, b"\xed\xa0\x80")], 1007),
    "fragments that are not UTF-8": (
        [frame(TEXT, BAD_UTF8[:25], fin=False), frame(CONT, BAD_UTF8[25:])],
        1007,
    ),
    "a message too long": ([frame(TEXT, b" " * (LONG + 1))], 1009),
    "a binary message too long": ([frame(BINARY, b" " * (LONG + 1))], 1009),
    "a promise of a gigabyte": ([frame(TEXT, b" " * 66_000)[:14]], 1009),
    "fragments too long together": (
        [frame(TEXT, b" " * LONG, fin=False), frame(CONT, b" ")],
        1009,
    ),
    "a frame that is not masked": ([frame(TEXT, PING_MESSAGE, masked=False)], 1002),
    "a ping that is not masked": ([frame(PING, masked=False)], 1002),
    "a reserved bit": ([frame(TEXT, PING_MESSAGE, reserved=4)], 1002),
    "an opcode that nobody knows": ([frame(0x3, b"")], 1002),
    "a control opcode that nobody knows": ([frame(0xB, b"")], 1002),
    "the rest of no message": ([frame(CONT, PING_MESSAGE)], 1002),
    "a new message inside another": (
        [frame(TEXT, b"{", fin=False), frame(TEXT, PING_MESSAGE)],
        1002,
    ),
    "a fragmented ping": ([frame(PING, b"", fin=False)], 1002),
    "a ping of 126 bytes": ([frame(PING, b"x" * 126)], 1002),
    "half a close code": ([frame(CLOSE, b"\x03")], 1002),
    "a close code that is for nobody to send": ([frame(CLOSE, b"\x03\xed")], 1002),
    "a close reason that is not UTF-8": ([frame(CLOSE, b"\x03\xe8\xff")], 1007),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_answered_with_its_close_code(opened: RawSocket, mistake: str) -> None:
    frames, code = MISTAKES[mistake]
    opened.send(*frames)
    assert opened.closed_with() == code


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_that_comes_before_we_know_who_asks_is_answered_too(
    service: Inhouse, mistake: str
) -> None:
    frames, code = MISTAKES[mistake]
    with RawSocket(service.port, service.tokens["chair"]) as socket:
        socket.send(*frames)
        assert socket.closed_with() == code


@pytest.mark.parametrize(
    "said", [frame(BINARY, PING_MESSAGE), frame(TEXT, b"{}")], ids=["binary", "not a ping"]
)
def test_what_is_no_ping_closes_the_socket_before_we_know_who_asks_too(
    service: Inhouse, said: bytes
) -> None:
    with RawSocket(service.port, service.tokens["chair"]) as socket:
        socket.send(said)
        assert socket.closed_with() == 4400


# --- control frames and the end (sections 5.5 and 7) --------------------------------------------


@pytest.mark.parametrize("payload", [b"", b"x", bytes(range(125))])
def test_a_control_ping_is_answered_with_the_same_payload(
    opened: RawSocket, payload: bytes
) -> None:
    opened.send(frame(PING, payload))
    assert opened.next() == Frame(PONG, payload)


@pytest.mark.parametrize("payload", [b"", b"\x03\xe8", b"\x03\xe9going away", b"\x0f\xa0"])
def test_a_close_is_answered_with_its_code_and_the_connection_ends(
    opened: RawSocket, payload: bytes
) -> None:
    opened.send(frame(CLOSE, payload))
    answer = opened.next()
    assert answer.opcode == CLOSE
    assert answer.payload[:2] == payload[:2]
    assert opened.ended()


def test_what_comes_after_a_close_is_not_read(opened: RawSocket) -> None:
    opened.send(frame(CLOSE, b"\x03\xe8"), ping(1), frame(PING))
    assert opened.next().opcode == CLOSE
    assert opened.ended()


def test_what_comes_after_our_close_is_not_answered(opened: RawSocket) -> None:
    opened.send(frame(TEXT, b"{}"), ping(1))
    assert opened.next().code == 4400
    opened.send(ping(2), frame(CLOSE, b"\x11\x30"))
    assert opened.ended()


def test_a_watcher_that_has_gone_is_forgotten(service: Inhouse) -> None:
    before = service.do(service.house.hub.watching)
    sockets = [RawSocket(service.port, service.tokens["display"]) for _ in range(5)]
    for socket in sockets:
        socket.message()
    assert service.do(service.house.hub.watching) == before + 5
    sockets[0].send(frame(CLOSE, b"\x03\xe8"))
    sockets[1].send(frame(TEXT, b"nonsense"))
    for socket in sockets[:2]:
        socket.closed_with()
    for socket in sockets:
        socket.close()
    eventually(lambda: service.do(service.house.hub.watching) == before)


def test_who_leaves_in_the_middle_of_joining_is_no_fault_of_ours(service: Inhouse) -> None:
    before = service.do(service.house.hub.watching)
    with capture_logs() as logs:
        for _ in range(20):
            RawSocket(service.port, service.tokens["chair"]).reset()
        eventually(lambda: service.do(service.house.hub.watching) == before)
        with RawSocket(service.port, service.tokens["chair"]) as socket:
            assert socket.message()["type"] == "snapshot"
    assert not logs


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
def test_a_frame_has_the_shortest_length_that_holds_it(length: int) -> None:
    made = text_frame(b"x" * length)
    expected = 2 if length < 126 else 4 if length < 65_536 else 10
    assert len(made) == expected + length
    assert made == frame(TEXT, b"x" * length, masked=False)
