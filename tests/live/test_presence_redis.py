"""Two workers that tell one another who is there, through a real Redis."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from redis.asyncio import Redis

from app.live import presence_redis
from app.live.attendance import Note, Tally
from app.live.presence_redis import RedisExchange
from tests.support.proxy import Proxy
from tests.support.redis_server import RedisServer

STANDS = time.time() + 3600
FRANCE = {"plenary": Tally({"FRA": 1}, {"delegate": 1})}
READY: Any = {"plenary": {"ready:FRA": Note(1.0, STANDS, {"at": "2020-10-12T10:00:00.000Z"})}}
TAKEN_BACK: Any = {"plenary": {"ready:FRA": Note(2.0, STANDS, None)}}


@pytest.fixture
async def one(redis_server: RedisServer) -> AsyncIterator[RedisExchange]:
    exchange = RedisExchange(redis_server.url)
    yield exchange
    await exchange.close()


@pytest.fixture
async def other(redis_server: RedisServer) -> AsyncIterator[RedisExchange]:
    exchange = RedisExchange(redis_server.url)
    yield exchange
    await exchange.close()


async def test_each_learns_who_is_at_the_other_and_nothing_of_itself(
    one: RedisExchange, other: RedisExchange
) -> None:
    assert await one.exchange("one", FRANCE, {}) == ([], {})
    assert await other.exchange("other", {}, {}) == ([FRANCE], {})
    assert await one.exchange("one", FRANCE, {}) == ([{}], {})


async def test_what_was_said_is_for_all_and_an_older_word_does_not_come_back(
    one: RedisExchange, other: RedisExchange
) -> None:
    assert await one.exchange("one", {}, READY) == ([], READY)
    assert await other.exchange("other", {}, TAKEN_BACK) == ([{}], TAKEN_BACK)
    assert await one.exchange("one", {}, TAKEN_BACK) == ([{}], TAKEN_BACK)
    answer = await other.exchange("other", {}, READY)
    assert answer is not None
    assert answer[1] == TAKEN_BACK


async def test_a_worker_that_no_longer_answers_is_forgotten(
    one: RedisExchange, other: RedisExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_redis, "FORGOTTEN_S", 1.0)
    await one.exchange("one", FRANCE, {})
    async with asyncio.timeout(10):
        while (await other.exchange("other", {}, {})) != ([], {}):
            await asyncio.sleep(0.05)


async def test_no_answer_is_an_answer_and_what_redis_lost_is_written_again(
    one: RedisExchange, other: RedisExchange, redis_server: RedisServer
) -> None:
    await one.exchange("one", FRANCE, READY)
    redis_server.kill()
    assert await one.exchange("one", FRANCE, READY) is None
    redis_server.start()
    assert await one.exchange("one", FRANCE, READY) is not None
    assert await other.exchange("other", {}, {}) == ([FRANCE], READY)


async def test_a_redis_that_hangs_is_one_that_does_not_answer(redis_server: RedisServer) -> None:
    with Proxy(redis_server.url) as network:
        exchange = RedisExchange(network.url)
        assert await exchange.exchange("one", FRANCE, {}) == ([], {})
        network.stall()
        assert await exchange.exchange("one", FRANCE, {}) is None
        network.flow()
        assert await exchange.exchange("one", FRANCE, {}) == ([], {})
        await exchange.close()


async def test_what_another_version_wrote_is_left_aside_and_the_rest_counts(
    one: RedisExchange, other: RedisExchange, redis_server: RedisServer
) -> None:
    await one.exchange("one", FRANCE, READY)
    redis = Redis.from_url(redis_server.url)
    for worker, left in (("two", "not json"), ("three", '{"plenary":{"seats":1}}'), ("four", "[]")):
        await redis.sadd(presence_redis.WORKERS, worker)
        await redis.set(f"{presence_redis.HERE}.{worker}", left)
    await redis.hset(f"{presence_redis.SAID}.plenary", "ready:KEN", '{"said":1}')
    await redis.aclose()
    assert await other.exchange("other", {}, {}) == ([FRANCE], READY)
