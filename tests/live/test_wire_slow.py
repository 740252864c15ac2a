"""Who does not read: skipped, caught up by position, and in the end let go; nobody else waits.

On both event loops, because what is written and not yet taken is theirs to tell.
"""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.words import Role
from app.live import hub
from app.live.hub import Watcher
from tests.live.inhouse import LOOPS, Inhouse
from tests.live.patience import eventually
from tests.live.raw import CLOSE, PING, PONG, TEXT, RawSocket, frame, ping
from tests.live.screen import Screen

COP = "/api/conferences/ctoc-cop-10"
PLENARY = "/api/organs/plenary"
DEBATE = "general-debate"
SMALL = 4096


class Room:
    """The service, a secretariat that keeps changing the list, and who watches it."""

    def __init__(self, service: Inhouse) -> None:
        self.service = service
        self.secretariat = service.client("secretariat")
        self.count = 0
        (self.italy,) = self.view()["lists"][DEBATE]["order"]
        self.france = self.asks({"type": "inscribe", "list": DEBATE, "delegation": "FRA"})
        self.first = False
        self.sockets: list[RawSocket] = []

    def asks(self, command: dict[str, Any]) -> str:
        self.count += 1
        key = {"Idempotency-Key": f"k{self.count}"}
        answer = self.secretariat.post(f"{PLENARY}/commands", json=command, headers=key)
        assert answer.status_code == 200, answer.text
        return str(answer.json().get("inscription", ""))

    def something_happens(self, times: int = 1) -> None:
        """France is moved up and down, each time for another long reason: a kilobyte or more."""
        for _ in range(times):
            self.first = not self.first
            after = None if self.first else self.italy
            reason = f"{self.count} " + "a reason that takes long to tell " * 14
            fields = {"inscription": self.france, "after": after, "reason": reason}
            self.asks({"type": "move", **fields})

    def view(self) -> Any:
        return self.secretariat.get(PLENARY).json()["view"]

    def watch(self, **options: Any) -> RawSocket:
        socket = RawSocket(self.service.port, self.service.tokens["secretariat"], **options)
        self.sockets.append(socket)
        return socket

    def watch_slowly(self) -> tuple[RawSocket, Screen, Watcher]:
        """Somebody whose line takes little and who has read the snapshot only."""
        before = self.watchers()
        socket, screen = self.watch(receive_buffer=SMALL), Screen(Role.SECRETARIAT)
        screen.receives(socket.message())
        (watcher,) = self.watchers() - before
        narrow(watcher)
        return socket, screen, watcher

    def watchers(self) -> set[Watcher]:
        return self.service.do(lambda: set(self.service.house.hub.watchers("plenary")))

    def drains(self, watcher: Watcher, within: float = 0.2) -> bool:
        """Whether the line takes what is waiting, a moment later."""
        until = time.monotonic() + within
        while watcher.socket.behind and time.monotonic() < until:
            time.sleep(0.01)
        return not watcher.socket.behind

    def fills_the_line_of(self, watcher: Watcher) -> None:
        for _ in range(60):
            # Full it is when it stays so: the kernel may only have been slow for a moment.
            if watcher.socket.behind and not self.drains(watcher):
                return
            self.something_happens(4)
        raise AssertionError("the line took everything")


def narrow(watcher: Watcher) -> None:
    """Let the kernel take little for this socket."""
    import socket

    end = watcher.socket.transport.get_extra_info("socket")
    end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)


@pytest.fixture(scope="module", params=LOOPS)
def service(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Inhouse]:
    with Inhouse(tmp_path_factory.mktemp("slow"), request.param) as running:
        yield running


@pytest.fixture(scope="module")
def room_of_all(service: Inhouse) -> Room:
    return Room(service)


@pytest.fixture
def room(room_of_all: Room) -> Iterator[Room]:
    yield room_of_all
    for socket in room_of_all.sockets:
        socket.close()
    room_of_all.sockets.clear()
    eventually(lambda: not room_of_all.watchers())


def reads_until_level(socket: RawSocket, screen: Screen, offset: int) -> list[dict[str, Any]]:
    """Everything up to a position; each frame must continue the one before."""
    messages = []
    while screen.position.offset < offset:
        messages.append(socket.message())
        if messages[-1]["type"] in ("snapshot", "delta"):
            screen.receives(messages[-1])
    return messages


def test_a_slow_reader_is_skipped_and_catches_up_with_one_larger_delta(room: Room) -> None:
    slow, screen, watcher = room.watch_slowly()
    fast, other = room.watch(), Screen(Role.SECRETARIAT)
    other.receives(fast.message())
    room.fills_the_line_of(watcher)
    room.something_happens(10)
    offset = room.secretariat.get(PLENARY).json()["offset"]
    start = screen.position.offset
    reads_until_level(fast, other, offset)
    assert watcher.socket.behind, "nobody waited for the slow one"
    messages = reads_until_level(slow, screen, offset)
    largest = max(len(message["changes"]) for message in messages)
    assert largest >= 10
    assert len(messages) <= offset - start - 9
    assert screen.view == other.view == room.view()
    room.something_happens()
    assert slow.message()["from"] == offset, "it is live again"


def test_a_slow_reader_who_missed_a_correction_begins_anew(room: Room) -> None:
    """Otherwise it would stand at the right offset with the old name, for ever."""
    slow, screen, watcher = room.watch_slowly()
    assert "Alfonso Bonafede" in str(screen.view)
    room.fills_the_line_of(watcher)
    register = room.secretariat.get(f"{COP}/register").json()
    person = next(p for p in register["participants"].values() if p["name"] == "Alfonso Bonafede")
    path = f"{COP}/participants/{person['id']}"
    fields = {name: value for name, value in person.items() if name != "id"}
    changed = room.secretariat.put(path, json={**fields, "name": "Marta Cartabia"})
    assert changed.status_code == 200, changed.text
    try:
        while "Marta Cartabia" not in str(screen.view):
            message = slow.message()
            if message["type"] != "register":
                screen.receives(message)
        assert screen.view == room.view()
    finally:
        room.secretariat.put(path, json=fields)
        eventually(lambda: "Alfonso Bonafede" in str(room.view()))


def test_answers_to_pings_never_break_into_a_frame(room: Room) -> None:
    """A socket that is full is written to by deltas, by pongs of both kinds and by corrections."""
    slow, screen, watcher = room.watch_slowly()
    number = 0
    while not watcher.socket.behind or number < 20:
        slow.send(frame(PING, f"control {number}".encode()), ping(number))
        room.something_happens()
        number += 1
    offset = room.secretariat.get(PLENARY).json()["offset"]
    answered = []
    while screen.position.offset < offset:
        got = slow.next()
        if got.opcode == PONG:
            answered.append(int(got.payload.split()[1]))
        elif got.message["type"] == "delta":
            screen.receives(got.message)
    assert screen.view == room.view()
    assert answered == sorted(answered)
    slow.send(frame(PING, b"at last"))
    while (got := slow.next()).payload != b"at last":
        assert got.opcode in (TEXT, PONG)


def test_who_floods_us_with_pings_and_reads_nothing_does_not_fill_our_memory(room: Room) -> None:
    slow, _, watcher = room.watch_slowly()
    room.fills_the_line_of(watcher)
    flood = frame(PING, b"x" * 125) * 500 + ping() * 500
    for _ in range(10):
        slow.send(flood)
    slow.send(frame(PING, b"the last one"))
    eventually(lambda: b"the last one" in watcher.socket.owed)
    held = room.service.do(
        lambda: watcher.socket.transport.get_write_buffer_size() + len(watcher.socket.owed)
    )
    assert held < 300_000, "ten floods of 65 kB must not be kept"
    while (got := slow.next()).payload != b"the last one":
        assert got.opcode in (TEXT, PONG)


def test_who_stays_behind_is_let_go_and_told_why(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, _, watcher = room.watch_slowly()
    room.fills_the_line_of(watcher)
    monkeypatch.setattr(hub, "PATIENCE_S", 0.1)
    eventually(lambda: watcher.socket.close_sent)
    assert slow.closed_with() == 4500
    eventually(lambda: watcher not in room.watchers())


def test_who_never_reads_is_forgotten_all_the_same(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, watcher = room.watch_slowly()
    watcher.socket.close_timeout = 0.2
    room.fills_the_line_of(watcher)
    monkeypatch.setattr(hub, "PATIENCE_S", 0.1)
    eventually(lambda: watcher not in room.watchers())


@pytest.mark.parametrize(
    "last_words",
    [frame(CLOSE, b"\x03\xe8"), frame(TEXT, masked=False)],
    ids=["good-bye", "breaks the rules"],
)
def test_who_says_good_bye_and_never_reads_is_forgotten_too(room: Room, last_words: bytes) -> None:
    slow, _, watcher = room.watch_slowly()
    watcher.socket.close_timeout = 0.2
    room.fills_the_line_of(watcher)
    slow.send(last_words)
    eventually(lambda: watcher.socket.disconnected)
    assert watcher not in room.watchers()


def test_who_reads_in_time_keeps_the_stream(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    slow, screen, watcher = room.watch_slowly()
    room.fills_the_line_of(watcher)
    offset = room.secretariat.get(PLENARY).json()["offset"]
    reads_until_level(slow, screen, offset)
    monkeypatch.setattr(hub, "PATIENCE_S", 0.1)
    time.sleep(1.2)  # the hub looks twice
    room.something_happens()
    assert slow.message()["from"] == offset
