"""This process's channels and who watches them.

On a ring the hub reads the journal from its own offset on, advances the channel and sends one frame
per audience to all who are level. Who is behind is skipped and catches up by position; who stays
behind is let go. One look a second at all heads repairs rings that were lost.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Iterable, Mapping
from datetime import timedelta
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from app.codec import Json, instant
from app.domain.words import Role
from app.live.asides import Asides
from app.live.attendance import Seat
from app.live.bell import Ring
from app.live.channel import Channel, Position, Surroundings, dumps, speakers_of
from app.live.clock import ConferenceClock, real_now
from app.live.views import Speakers
from app.live.watcher import Watcher
from app.live.wire import StreamSocket, text_frame
from app.storage import journal, registry, registry_grants, registry_speakers
from app.storage.database import Database
from app.storage.journal import Head
from app.telemetry import log

PATIENCE_S = 10.0
"""How long a socket may stay behind before it is closed with 4500."""

LOOKS_BACK = timedelta(minutes=1)
"""How far back a look asks for revoked links: more than any pause between two looks."""

NOT_PUBLIC, REVOKED, TOO_SLOW = 4401, 4403, 4500


class Roll(Protocol):
    """Who is called when somebody joins or leaves, or a journal has grown."""

    def joined(self, organ: str, seat: Seat) -> None:
        """A socket watches the organ from now on."""

    def left(self, organ: str, seat: Seat) -> None:
        """A socket no longer watches the organ."""

    def advanced(self) -> None:
        """A channel shows more of its journal than before."""


class Hub:
    """The streams of this process."""

    def __init__(self, database: Database, clock: ConferenceClock) -> None:
        self.clock = clock
        self._database = database
        self._channels: dict[str, Channel] = {}
        self._watchers: dict[str, set[Watcher]] = {}
        self._asides: dict[str, Asides] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._roll: Roll | None = None

    def called_by(self, roll: Roll) -> None:
        """Have who joins and who leaves reported to `roll`."""
        self._roll = roll

    async def channel(self, organ: str) -> Channel:
        """The organ's channel, level with the journal; refused `unknown_organ`."""
        channel = self._channels.get(organ)
        if channel is None:
            async with self._lock(organ):
                channel = self._channels.get(organ) or await self._open(organ)
        return channel

    def channels(self) -> tuple[Channel, ...]:
        """The channels that have been asked for, each as it stands."""
        return tuple(self._channels.values())

    async def level(self, organ: str) -> Channel:
        """The organ's channel after everything that is in the journal at this moment."""
        channel = await self.channel(organ)
        async with self._database.reading() as session:
            head = await journal.head(session, organ)
        if head.epoch != channel.epoch or head.offset > channel.offset:
            await self._read(organ, head)
            channel = await self.channel(organ)
        return channel

    async def join(
        self,
        organ: str,
        seat: Seat,
        socket: StreamSocket,
        position: Position,
    ) -> None:
        """Let a socket watch an organ from a position on."""
        channel = await self.channel(organ)
        if position.epoch == channel.epoch and position.offset > channel.offset:
            # The client comes from a worker that was ahead of this one: do not take it back.
            channel = await self.level(organ)
        watcher = Watcher(channel, self.asides(organ), self.clock, seat, socket, self.leave)
        watcher.position = position
        if not socket.take_over(watcher):
            return
        self._watchers.setdefault(organ, set()).add(watcher)
        if self._roll is not None:
            self._roll.joined(organ, seat)
        watcher.catch_up()
        watcher.hear()
        socket.take_early()

    def leave(self, watcher: Watcher) -> None:
        """Forget a socket; it may say more than once that it has gone."""
        organ = watcher.channel.organ.id
        watchers = self._watchers.get(organ, set())
        if watcher in watchers:
            watchers.discard(watcher)
            if self._roll is not None:
                self._roll.left(organ, watcher.seat)

    def watching(self) -> int:
        """How many sockets watch through this process."""
        return sum(len(watchers) for watchers in self._watchers.values())

    def asides(self, organ: str) -> Asides:
        """What is live in the organ beside its journal."""
        asides = self._asides.get(organ)
        if asides is None:
            asides = self._asides[organ] = Asides(text_frame)
        return asides

    def tell(
        self,
        organ: str,
        about: str,
        said: Mapping[Role, Json],
        own: Mapping[str, Json] | None = None,
    ) -> None:
        """Tell every audience the latest of a subject; see `Asides.tell`."""
        news = self.asides(organ).tell(about, instant(self.clock.now(organ)), said, own)
        if news:
            for watcher in list(self.watchers(organ)):
                role, delegation = watcher.audience, watcher.seat.delegation
                if (role, None) in news or (role, delegation) in news:
                    watcher.hear()

    def watchers(self, organ: str) -> Iterable[Watcher]:
        """Who watches the organ through this process."""
        return self._watchers.get(organ, ())

    def heard(self, ring: Ring) -> None:
        """A bell rang: look at what it speaks of."""
        if ring.organ is not None and ring.organ in self._channels:
            if self._channels[ring.organ].offset < ring.offset:
                self._start(self._read(ring.organ))
        elif ring.conference is not None:
            self._start(self._look_around())
        elif ring.grant is not None:
            self.revoke(ring.grant)

    def revoke(self, grant: str) -> None:
        """Close every socket that came through a sign-in link."""
        for watchers in self._watchers.values():
            for watcher in [one for one in watchers if one.seat.grant == grant]:
                watcher.socket.close(REVOKED)

    async def look(self) -> None:
        """Repair what a lost ring left undone, and let go of who stays behind."""
        async with self._database.reading() as session:
            heads = await journal.heads(session)
            corrected = await self._corrected(session)
            revoked = await registry_grants.revoked_since(session, real_now() - LOOKS_BACK)
        for grant in revoked:
            self.revoke(grant)
        self._let_go()
        behind = [
            self._read(head.organ, head)
            for head in heads
            if (channel := self._channels.get(head.organ)) is not None
            and (channel.offset < head.offset or channel.epoch != head.epoch)
        ]
        for failed in await asyncio.gather(*behind, return_exceptions=True):
            if isinstance(failed, BaseException):
                log("hub").error("a journal cannot be read", error=repr(failed))
        if corrected:
            await self._look_around()

    def _let_go(self) -> None:
        """Close the sockets of those who have stayed behind for too long."""
        patience = time.monotonic() - PATIENCE_S
        for watchers in self._watchers.values():
            for watcher in list(watchers):
                # Asked of each: who fell behind with the last word would else never be noticed.
                if not watcher.has_room() and (watcher.behind_since or math.inf) < patience:
                    watcher.socket.close(TOO_SLOW)

    def _lock(self, organ: str) -> asyncio.Lock:
        return self._locks.setdefault(organ, asyncio.Lock())

    def _start(self, work: "Awaitable[None]") -> None:
        async def run() -> None:
            await work

        task = asyncio.create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            # The next look, within a second, does the work again.
            log("hub").warning("a ring was not followed", error=repr(task.exception()))

    async def _open(self, organ: str) -> Channel:
        async with self._database.reading() as session:
            head, state = await journal.state(session, organ)
            around = await self._around(session, organ)
            names = await self._names(session, organ, speakers_of(state))
        channel = Channel(head, state, around, names, encode=text_frame)
        self._channels[organ] = channel
        return channel

    async def _read(self, organ: str, head: Head | None = None) -> None:
        """Advance the organ's channel to the end of the journal, and send."""
        async with self._lock(organ):
            channel = self._channels[organ]
            if head is not None and head.epoch != channel.epoch:
                await self._begin_anew(organ)
                return
            async with self._database.reading() as session:
                rows = await journal.since(session, organ, channel.offset)
                unnamed = channel.unnamed(rows)
                names = await self._names(session, organ, unnamed) if unnamed else {}
            if rows:
                channel.advance(rows, names)
                self._send(channel)
                if self._roll is not None:
                    self._roll.advanced()

    async def _begin_anew(self, organ: str) -> None:
        """The journal has a new life: everybody gets a snapshot of it."""
        channel = await self._open(organ)
        for watcher in self._watchers.get(organ, set()):
            watcher.channel = channel
            watcher.catch_up()

    def _send(self, channel: Channel) -> None:
        """Bring everybody level: what is done here for one is done for each of a thousand."""
        frames: dict[tuple[Role, Position], bytes] = {}
        here = channel.position
        for watcher in list(self._watchers.get(channel.organ.id, ())):
            if watcher.position is here or not watcher.has_room():
                continue
            alike = watcher.audience, watcher.position
            frame = frames.get(alike)
            if frame is None:
                frame = frames[alike] = channel.since(*alike)
            watcher.take(frame)

    async def _look_around(self) -> None:
        """The register changed: everybody gets the names anew, and the version to fetch."""
        for organ, channel in list(self._channels.items()):
            async with self._lock(organ), self._database.reading() as session:
                around = await self._around(session, organ)
                names = await self._names(session, organ, speakers_of(channel.organ))
            if around == channel.surroundings:
                continue  # told already: by the ring, or by the look
            channel.changed_around(around, names)
            frame = text_frame(dumps({"type": "register", "version": around.register}))
            for watcher in list(self._watchers.get(organ, ())):
                if not around.public and watcher.seat.grant is None:
                    watcher.socket.close(NOT_PUBLIC)
                elif not watcher.socket.behind:
                    watcher.socket.push(frame)
                watcher.catch_up()

    async def _corrected(self, session: AsyncSession) -> bool:
        """Whether a register is not the one that the screens were told of."""
        for organ, channel in list(self._channels.items()):
            conference = await registry.conference_of(session, organ)
            corrections = await registry_speakers.corrections(session, conference)
            if corrections != channel.surroundings.corrections:
                return True
        return False

    async def _around(self, session: AsyncSession, organ: str) -> Surroundings:
        conference = await registry.conference_of(session, organ)
        held = await registry.conference(session, conference)
        clock = {"shift_ms": self.clock.shift_ms(organ), "rehearsal": held.rehearsal}
        version = await registry.version(session, conference)
        corrections = await registry_speakers.corrections(session, conference)
        return Surroundings(version, clock, corrections, held.public)

    async def _names(self, session: AsyncSession, organ: str, ids: set[str]) -> Speakers:
        conference = await registry.conference_of(session, organ)
        return await registry_speakers.speakers(session, conference, ids)
