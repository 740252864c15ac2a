"""The bell of several workers, rung by publish/subscribe on Redis.

Never waits for Redis, and never fails a command because Redis is gone: whoever misses a ring looks
at the journal within a second anyway. Loaded only where there is a Redis to ring.
"""

import asyncio
import contextlib
import json
import secrets
from dataclasses import asdict

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from app.live.bell import Listener, LocalBell, Ring
from app.telemetry import log

TOPIC = "rostrum.bell"
AGAIN_S = 0.2
UNSENT = 1000


class RedisBell:
    """The bell of several workers: rings here at once, and at the others by publish/subscribe."""

    def __init__(self, url: str) -> None:
        self._name = secrets.token_hex(8)
        self._local = LocalBell()
        self._unsent: asyncio.Queue[Ring] = asyncio.Queue(UNSENT)
        self._tasks: list[asyncio.Task[None]] = []
        # Without this, redis-py tries a write ten times, and a ring could be heard long after.
        self._redis = Redis.from_url(
            url,
            retry=Retry(NoBackoff(), 0),
            socket_timeout=1.0,
            socket_connect_timeout=1.0,
        )

    def ring(self, ring: Ring) -> None:
        """Ring here, and have it published in the background; a full queue drops the ring."""
        self._local.ring(ring)
        with contextlib.suppress(asyncio.QueueFull):
            self._unsent.put_nowait(ring)

    def listen(self, listener: Listener) -> None:
        """Add a listener; it hears this worker's rings and those of the others."""
        self._local.listen(listener)

    async def start(self) -> None:
        """Begin to publish and to hear; Redis need not be there yet."""
        self._tasks = [asyncio.create_task(self._publish()), asyncio.create_task(self._hear())]

    async def stop(self) -> None:
        """Fall silent and let go of the connections."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._redis.aclose()

    async def _publish(self) -> None:
        while True:
            ring = await self._unsent.get()
            try:
                await self._say(json.dumps({"from": self._name, **asdict(ring)}))
            except (RedisError, OSError) as error:
                log("bell").warning("ring not published", organ=ring.organ, error=repr(error))

    async def _say(self, message: str) -> None:
        try:
            await self._redis.publish(TOPIC, message)
        except RedisConnectionError:
            # The line may be one from before Redis was started anew: once more, on a fresh one. To
            # be heard twice does no harm.
            await self._redis.connection_pool.disconnect(inuse_connections=False)
            await self._redis.publish(TOPIC, message)

    async def _hear(self) -> None:
        while True:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as pubsub:
                    await pubsub.subscribe(TOPIC)
                    while True:
                        heard = await pubsub.get_message(timeout=1.0)
                        if heard is not None:
                            self._heard(heard["data"])
            except (RedisError, OSError):
                # The once-a-second look covers for the time in between.
                await asyncio.sleep(AGAIN_S)

    def _heard(self, message: bytes) -> None:
        try:
            told = json.loads(message)
            if told.pop("from") == self._name:
                return
            ring = Ring(**told)
        except (ValueError, TypeError, KeyError, AttributeError):
            log("bell").warning("not a ring", length=len(message))
            return
        self._local.ring(ring)
