"""The faults of the proxy, each seen from a client's side."""

import asyncio
import contextlib
import socket
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from tests.support.proxy import Proxy
from tests.support.redis_server import RedisServer


class Echo(socketserver.BaseRequestHandler):
    heard = 0

    def handle(self) -> None:
        with contextlib.suppress(ConnectionResetError):
            while piece := self.request.recv(4096):
                type(self).heard += len(piece)
                self.request.sendall(piece)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A proxy before a server that says everything back."""
    Echo.heard = 0
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        with Proxy(f"echo://127.0.0.1:{server.server_address[1]}/") as running:
            yield running
        server.shutdown()
        thread.join()


def connect(proxy: Proxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port), timeout=5)


def receive(line: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count and (piece := line.recv(65536)):
        got += piece
    return got


def test_the_url_keeps_all_but_the_address() -> None:
    proxy = Proxy("postgresql+psycopg://rostrum:pw@127.0.0.1:5432/one?x=1")
    assert proxy.url == f"postgresql+psycopg://rostrum:pw@127.0.0.1:{proxy.port}/one?x=1"


def test_it_carries_bytes_and_the_end_both_ways(proxy: Proxy) -> None:
    sent = bytes(range(256)) * 4000
    with connect(proxy) as line:

        def speak() -> None:
            line.sendall(sent)
            line.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=speak)
        thread.start()
        assert receive(line, len(sent) + 1) == sent
        thread.join()
    assert proxy.accepted == 1


async def test_it_serves_a_client_on_an_event_loop(proxy: Proxy) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"floor")
    assert await reader.readexactly(5) == b"floor"
    writer.close()
    await writer.wait_closed()


def test_latency_delays_each_way(proxy: Proxy) -> None:
    proxy.latency = 0.05
    with connect(proxy) as line:
        before = time.monotonic()
        line.sendall(b"floor")
        assert receive(line, 5) == b"floor"
        assert time.monotonic() - before >= 0.1


def test_a_stall_holds_everything_until_it_flows(proxy: Proxy) -> None:
    with connect(proxy) as line:
        proxy.stall()
        line.sendall(b"floor")
        line.settimeout(0.1)
        with pytest.raises(TimeoutError):
            line.recv(1)
        assert Echo.heard == 0
        proxy.flow()
        line.settimeout(5)
        assert receive(line, 5) == b"floor"


def test_a_stall_of_the_way_down_loses_only_the_answer(proxy: Proxy) -> None:
    with connect(proxy) as line:
        proxy.stall(["down"])
        line.sendall(b"floor")
        line.settimeout(0.1)
        with pytest.raises(TimeoutError):
            line.recv(1)
        assert Echo.heard == 5


def test_a_stalled_way_fills_up(proxy: Proxy) -> None:
    proxy.stall()
    with connect(proxy) as line:
        line.settimeout(0.2)
        with pytest.raises(TimeoutError):
            line.sendall(b"." * 64_000_000)


def test_a_cut_resets_what_is_connected_and_takes_new_ones(proxy: Proxy) -> None:
    with connect(proxy) as line:
        line.sendall(b"floor")
        assert receive(line, 5) == b"floor"
        proxy.cut()
        with pytest.raises(ConnectionResetError):
            line.recv(1)
    with connect(proxy) as line:
        line.sendall(b"again")
        assert receive(line, 5) == b"again"


def test_a_refusal_lasts_until_it_accepts(proxy: Proxy) -> None:
    proxy.refuse()
    with pytest.raises(ConnectionRefusedError):
        connect(proxy)
    proxy.accept()
    with connect(proxy) as line:
        line.sendall(b"again")
        assert receive(line, 5) == b"again"


def test_a_dead_target_looks_dead(proxy: Proxy) -> None:
    proxy.refuse()
    # The reset may reach us with the connection's first breath already.
    with (
        Proxy(proxy.url) as before_nothing,
        pytest.raises(ConnectionResetError),
        connect(before_nothing) as line,
    ):
        line.recv(1)


def test_it_stands_before_redis(redis_server: RedisServer) -> None:
    with Proxy(redis_server.url) as proxy:
        once = Retry(NoBackoff(), 0)
        with redis.Redis.from_url(proxy.url, retry=once, socket_timeout=0.2) as client:
            assert client.incr("bell") == 1
            proxy.stall(["down"])
            with pytest.raises(redis.TimeoutError):
                client.incr("bell")
            proxy.flow()
            assert client.get("bell") == b"2"


def test_it_stands_before_postgres(postgres_url: str) -> None:
    with Proxy(postgres_url) as proxy:
        address = proxy.url.replace("+psycopg", "")
        with closing(psycopg.connect(address)) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
            proxy.cut()
            with pytest.raises(psycopg.OperationalError):
                connection.execute("SELECT 1")
        with closing(psycopg.connect(address)) as connection:
            assert connection.execute("SELECT 2").fetchone() == (2,)
