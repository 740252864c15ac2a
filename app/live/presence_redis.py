"""How several workers tell one another who is here: through Redis, with expiry.

Each worker leaves its tallies under a name of its own, which expires if it dies; what was said
stands in one hash for each organ, where the later note counts. Whatever Redis lost is written
again by whoever still knows it. Never waits long, and no answer is an answer. Loaded only where
there is a Redis.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, cast

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from app.live.attendance import Note, Notes, Tally
from app.live.presence import FORGOTTEN_S, Tallies
from app.telemetry import log

HERE = "rostrum.here"
SAID = "rostrum.said"
WORKERS = "rostrum.workers"
ORGANS = "rostrum.said.organs"
SAID_STANDS_S = 24 * 3600

Answer = tuple[list[Tallies], Mapping[str, Notes]]


class RedisExchange:
    """The exchange of several workers."""

    def __init__(self, url: str) -> None:
        # Without this, redis-py tries a write ten times, and presence could be told long after.
        self._redis = Redis.from_url(
            url,
            retry=Retry(NoBackoff(), 0),
            socket_timeout=1.0,
            socket_connect_timeout=1.0,
            decode_responses=True,
        )
        self._there: Mapping[str, Notes] = {}
        self._silent = False

    async def exchange(
        self, worker: str, here: Tallies, said: Mapping[str, Notes]
    ) -> Answer | None:
        """Leave what this worker knows and take what the others do; None: no answer."""
        try:
            await self._leave(worker, here, said)
            answer = await self._ask(worker)
        except (RedisError, OSError) as error:
            if not self._silent:
                log("presence").warning("the other workers cannot be asked", error=repr(error))
            self._silent, self._there = True, {}
            # A line from before Redis was started anew is of no use to the next question.
            await self._redis.connection_pool.disconnect(inuse_connections=False)
            return None
        self._silent, self._there = False, answer[1]
        return answer

    async def close(self) -> None:
        """Let go of the connection."""
        await self._redis.aclose()

    async def _leave(self, worker: str, here: Tallies, said: Mapping[str, Notes]) -> None:
        tallies = json.dumps({organ: asdict(tally) for organ, tally in here.items()})
        async with self._redis.pipeline(transaction=False) as batch:
            batch.set(f"{HERE}.{worker}", tallies, ex=int(FORGOTTEN_S))
            batch.sadd(WORKERS, worker)
            for organ, notes in said.items():
                there = self._there.get(organ, {})
                news: dict[Any, Any] = {
                    key: json.dumps(asdict(note))
                    for key, note in notes.items()
                    if key not in there or there[key].at < note.at
                }
                if news:
                    batch.hset(f"{SAID}.{organ}", mapping=news)
                    batch.expire(f"{SAID}.{organ}", SAID_STANDS_S)
                    batch.sadd(ORGANS, organ)
            await batch.execute()

    async def _ask(self, worker: str) -> Answer:
        async with self._redis.pipeline(transaction=False) as batch:
            batch.smembers(WORKERS)
            batch.smembers(ORGANS)
            members, organs = await batch.execute()
        others = sorted(set(members) - {worker})
        async with self._redis.pipeline(transaction=False) as batch:
            for other in others:
                batch.get(f"{HERE}.{other}")
            for organ in organs:
                batch.hgetall(f"{SAID}.{organ}")
            found = await batch.execute()
        dead = [other for other, left in zip(others, found, strict=False) if left is None]
        if dead:
            await self._redis.srem(WORKERS, *dead)
        tallies = [read for left in found[: len(others)] if (read := _tallies(left)) is not None]
        said = dict(zip(organs, map(_notes, found[len(others) :]), strict=True))
        return tallies, said


def _tallies(left: str | None) -> Tallies | None:
    if left is None:
        return None
    try:
        told = cast("dict[str, dict[str, Any]]", json.loads(left))
        return {organ: Tally(**tally) for organ, tally in told.items()}
    except (ValueError, TypeError, AttributeError):
        _not_ours(left)
        return None


def _notes(left: Mapping[str, str]) -> Notes:
    notes = {key: _note(written) for key, written in left.items()}
    return {key: note for key, note in notes.items() if note is not None}


def _note(written: str) -> Note | None:
    try:
        return Note(**json.loads(written))
    except (ValueError, TypeError):
        _not_ours(written)
        return None


def _not_ours(left: str) -> None:
    """Another version of the service may write what this one cannot read: the rest still counts."""
    log("presence").warning("not a word of presence", length=len(left))
