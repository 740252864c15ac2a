"""The bell between workers, on a real Redis that comes and goes."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict

import pytest
from redis.asyncio import Redis

from app.live.bell import LocalBell, Ring
from app.live.bell_redis import TOPIC, UNSENT, RedisBell
from tests.support.redis_server import RedisServer


class Ear:
    """What one worker's bell has let it hear."""

    def __init__(self, bell: RedisBell) -> None:
        self.bell = bell
        self.heard: list[Ring] = []
        bell.listen(self.heard.append)

    async def hears(self, ring: Ring, within: float = 10.0) -> None:
        async with asyncio.timeout(within):
            while ring not in self.heard:
                await asyncio.sleep(0.005)


@pytest.fixture
async def ears(redis_server: RedisServer) -> AsyncIterator[tuple[Ear, Ear]]:
    """Two workers that hear each other."""
    both = Ear(RedisBell(redis_server.url)), Ear(RedisBell(redis_server.url))
    for ear in both:
        await ear.bell.start()
    await hear_each_other(*both)
    yield both
    for ear in both:
        await ear.bell.stop()


async def hear_each_other(one: Ear, other: Ear) -> None:
    """Wait until both have subscribed: a ring from before is lost, as it may be."""
    for here, there in ((one, other), (other, one)):
        async with asyncio.timeout(10):
            while not any(ring.organ == "test" for ring in there.heard):
                here.bell.ring(Ring(organ="test"))
                await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)
    one.heard.clear()
    other.heard.clear()


async def test_a_ring_is_heard_here_at_once_and_by_the_others_soon(ears: tuple[Ear, Ear]) -> None:
    one, other = ears
    rings = [
        Ring(organ="plenary", offset=7),
        Ring(conference="ctoc-cop-10"),
        Ring(grant="g1"),
    ]
    for ring in rings:
        one.bell.ring(ring)
    assert one.heard == rings, "here it is a call"
    await other.hears(rings[-1])
    assert other.heard == rings
    await asyncio.sleep(0.1)
    assert one.heard == rings, "one's own rings are not heard twice"


async def test_without_redis_it_rings_here_and_nobody_waits(
    ears: tuple[Ear, Ear], redis_server: RedisServer
) -> None:
    one, other = ears
    redis_server.kill()
    lost = Ring(organ="plenary", offset=8)
    one.bell.ring(lost)
    assert one.heard == [lost]
    await asyncio.sleep(0.3)
    assert other.heard == []


async def test_the_first_ring_after_redis_has_come_back_is_heard(
    ears: tuple[Ear, Ear], redis_server: RedisServer
) -> None:
    """The line that is left from before is found broken by this very ring, which is not lost."""
    one, other = ears
    redis_server.kill()
    redis_server.start()
    # That somebody is subscribed says nothing of whom: `other` has to hear a third worker first.
    herald = Ring(organ="committee", offset=1)
    said = json.dumps({"from": "a third worker", **asdict(herald)})
    async with asyncio.timeout(10), Redis.from_url(redis_server.url) as third:
        while herald not in other.heard:
            await third.publish(TOPIC, said)
            await asyncio.sleep(0.02)
    ring = Ring(organ="plenary", offset=9)
    one.bell.ring(ring)
    await other.hears(ring)


async def test_redis_need_not_be_there_when_a_worker_starts(redis_server: RedisServer) -> None:
    redis_server.kill()
    one, other = Ear(RedisBell(redis_server.url)), Ear(RedisBell(redis_server.url))
    await one.bell.start()
    await other.bell.start()
    one.bell.ring(Ring(organ="plenary", offset=1))
    await asyncio.sleep(0.3)
    redis_server.start()
    await hear_each_other(one, other)
    await one.bell.stop()
    await other.bell.stop()


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"hello",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        b'{"from": "somebody"}x',
        json.dumps({"from": "x", "organ": "plenary", "more": 1}).encode(),
        json.dumps({"organ": "plenary"}).encode(),
    ],
)
async def test_what_is_no_ring_is_passed_over(
    ears: tuple[Ear, Ear], redis_server: RedisServer, said: bytes
) -> None:
    one, other = ears
    async with Redis.from_url(redis_server.url) as stranger:
        await stranger.publish(TOPIC, said)
    ring = Ring(organ="plenary", offset=10)
    one.bell.ring(ring)
    await other.hears(ring)
    assert other.heard == [ring]


async def test_rings_that_cannot_be_sent_are_dropped_in_the_end_not_kept(
    redis_server: RedisServer,
) -> None:
    bell = RedisBell(redis_server.url)
    for offset in range(UNSENT + 50):
        bell.ring(Ring(organ="plenary", offset=offset))
    assert bell._unsent.qsize() == UNSENT
    await bell.stop()


async def test_the_bell_of_one_process_needs_nobody() -> None:
    bell = LocalBell()
    heard: list[Ring] = []
    bell.listen(heard.append)
    await bell.start()
    bell.ring(Ring(organ="plenary", offset=1))
    await bell.stop()
    assert heard == [Ring(organ="plenary", offset=1)]
