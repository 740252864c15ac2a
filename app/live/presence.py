"""Presence: who watches through this process and the others, what was said, and telling it.

The hub calls the roll (who joins, who leaves, what was recorded); the web notes what delegations,
booths and screens say. Both are told as asides, together: a thousand joins make a few frames.
While the other workers cannot be asked, each tells what it knows itself, says that this is
`partial`, and refuses nothing.
"""

import asyncio
import secrets
import time
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from app.codec import Json
from app.domain.organ import Organ
from app.domain.words import Role
from app.live.attendance import (
    Known,
    Note,
    Notes,
    Seat,
    Tally,
    added,
    counted,
    merged,
    mine_told,
    presence_told,
    readiness,
    screens_of,
    signals_told,
)
from app.live.bell import Bell, Ring
from app.live.hub import Hub
from app.storage import registry_screens
from app.storage.database import Database
from app.telemetry import log

SOON_S = 0.05
"""How soon news are told after a quiet while: joins that come together are told together."""

PACE_S = 0.5
"""How often they are told at most while they keep coming, and how often time itself is asked."""

LINGERS_S = 3.0
"""A stream that drops counts for so long: most come back, and a light must not flicker."""

LOOK_S = 2.0
"""How often the others are asked when nobody rings."""

FORGOTTEN_S = 6.0
"""How long the word of a worker that no longer answers is believed."""

Tallies = Mapping[str, Tally]
"""By organ."""

Work = Callable[[], Coroutine[Any, Any, None]]


class Exchange(Protocol):
    """How workers tell one another who is here and what was said."""

    async def exchange(
        self, worker: str, here: Tallies, said: Mapping[str, Notes]
    ) -> tuple[list[Tallies], Mapping[str, Notes]] | None:
        """Leave what this worker knows and take what the others do; None: no answer."""

    async def close(self) -> None:
        """Let go of the connection."""


class Presence:
    """Who is here and what they say, as this process knows and tells it."""

    def __init__(
        self,
        database: Database,
        hub: Hub,
        bell: Bell,
        conferences: Mapping[str, str],
        exchange: Exchange | None = None,
    ) -> None:
        """`conferences` tells the conference of each organ; it is looked at, never kept."""
        self._name = secrets.token_hex(8)
        self._database = database
        self._hub = hub
        self._bell = bell
        self._conferences = conferences
        self._exchange = exchange
        self._here: dict[str, Counter[Seat]] = {}
        self._gone: deque[tuple[float, str, Seat]] = deque()
        self._notes: dict[str, dict[str, Note]] = {}
        self._elsewhere: list[Tallies] = []
        self._answered = 0.0
        self._partial = exchange is not None
        self._orders: Mapping[str, Mapping[str, Json]] = {}
        self._news = False
        self._unshared = False
        self._looked = 0.0
        self._told = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}

    # --- what the hub and the web report --------------------------------------------------------

    def joined(self, organ: str, seat: Seat) -> None:
        """Somebody watches an organ through this process."""
        self._here.setdefault(organ, Counter())[seat] += 1
        self._changed()

    def left(self, organ: str, seat: Seat) -> None:
        """A stream has ended; it counts a little longer."""
        self._gone.append((time.monotonic() + LINGERS_S, organ, seat))

    def advanced(self) -> None:
        """A journal has grown: a message may be for one delegation, a readiness spent."""
        self._news = True
        self._arm(SOON_S)

    def heard(self, ring: Ring) -> None:
        """Another worker has news: ask."""
        if ring.presence is not None and ring.presence != self._name:
            self._looked = 0.0
            self._arm(SOON_S)

    def note(self, organ: str, key: str, stands_s: float, value: Json | None) -> None:
        """Take down what was said under a key; None takes it back."""
        at = time.time()
        self._notes.setdefault(organ, {})[key] = Note(at, at + stands_s, value)
        self._changed()

    def ordered(self) -> None:
        """What a screen is to show has been changed in the register."""
        self._changed()

    # --- what is known --------------------------------------------------------------------------

    def known(self, organ: str) -> Known:
        """What is known of an organ now, by this worker and the others."""
        tallies = [counted(self._here.get(organ, {}))]
        tallies += [there[organ] for there in self._elsewhere if organ in there]
        notes = merged(self._notes.get(organ, {}), {}, time.time())
        return Known(added(tallies), notes, partial=self._partial)

    def screens(self, organ: str) -> dict[str, Json]:
        """The screens of the organ's conference by grant: connected, or remembered."""
        conference = self._conferences.get(organ, "")
        organs = [one for one, of in self._conferences.items() if of == conference]
        known = [(one, self.known(one)) for one in organs]
        return screens_of(known, self._orders.get(conference, {}))

    def readiness_of(self, organ: Organ, delegation: str) -> Json:
        """What one delegation is told of itself."""
        return readiness(self.known(organ.id), organ).get(delegation, {})

    # --- in time --------------------------------------------------------------------------------

    async def start(self) -> None:
        """Begin to tell, and to ask the others."""
        self._hub.called_by(self)
        self._arm(0.0)

    async def stop(self) -> None:
        """Fall silent."""
        if self._timer is not None:
            self._timer.cancel()
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._exchange is not None:
            await self._exchange.close()

    def _changed(self) -> None:
        self._news = self._unshared = True
        self._arm(SOON_S)

    def _arm(self, after_s: float) -> None:
        """Have the next beat come so soon, if the pace allows it."""
        loop = asyncio.get_running_loop()
        due = max(loop.time() + after_s, self._told + PACE_S)
        if self._timer is None or self._timer.when() > due:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = loop.call_at(due, self._beat)

    def _beat(self) -> None:
        """Tell what is new, and what time alone has changed; ask the others when it is time."""
        loop = asyncio.get_running_loop()
        self._timer = loop.call_at(loop.time() + PACE_S, self._beat)
        self._forget()
        if self._unshared or loop.time() - self._looked >= LOOK_S:
            self._start("look", self._look)
        if self._news:
            self._told = loop.time()
            self._start("tell", self._tell)

    def _forget(self) -> None:
        """Let go of those who did not come back, and of what no longer stands."""
        while self._gone and self._gone[0][0] <= time.monotonic():
            _, organ, seat = self._gone.popleft()
            self._here[organ][seat] -= 1
            if self._here[organ][seat] <= 0:
                del self._here[organ][seat]
            self._news = self._unshared = True
        for organ, notes in self._notes.items():
            standing = merged(notes, {}, time.time())
            self._news = self._news or len(standing) < len(notes)
            self._notes[organ] = standing

    def _start(self, name: str, work: Work) -> None:
        """Begin a piece of work, unless it is still under way: then the next beat does."""
        if name in self._tasks:
            return

        def finished(task: asyncio.Task[None]) -> None:
            del self._tasks[name]
            if not task.cancelled() and task.exception() is not None:
                log("presence").warning("not done", work=name, error=repr(task.exception()))

        self._tasks[name] = asyncio.get_running_loop().create_task(work())
        self._tasks[name].add_done_callback(finished)

    async def _look(self) -> None:
        """Ask the other workers, and the register what each screen is to show."""
        self._looked = asyncio.get_running_loop().time()
        unshared, self._unshared = self._unshared, False
        if self._exchange is not None:
            here = {organ: counted(seats) for organ, seats in self._here.items()}
            self._take(await self._exchange.exchange(self._name, here, self._notes))
            if unshared and not self._partial:
                self._bell.ring(Ring(presence=self._name))
        async with self._database.reading() as session:
            orders = await registry_screens.orders(session)
        self._news = self._news or orders != self._orders
        self._orders = orders

    def _take(self, answer: tuple[list[Tallies], Mapping[str, Notes]] | None) -> None:
        """Take in what the others know, or that they cannot be asked."""
        before = self._partial, self._elsewhere, self._notes
        now = time.monotonic()
        self._partial = answer is None
        if answer is not None:
            self._answered = now
            self._elsewhere, said = answer
            organs = self._notes.keys() | said.keys()
            self._notes = {
                organ: merged(self._notes.get(organ, {}), said.get(organ, {}), time.time())
                for organ in organs
            }
        elif now - self._answered > FORGOTTEN_S:
            self._elsewhere = []
        self._news = self._news or before != (self._partial, self._elsewhere, self._notes)

    async def _tell(self) -> None:
        """Tell every audience of every organ that anything is known of."""
        self._news = False
        for organ in self._organs():
            channel = await self._hub.channel(organ)
            screens = self.screens(organ)
            known = replace(self.known(organ), screens=screens)
            orders = {grant: one["ordered"] for grant, one in screens.items() if "ordered" in one}
            self._hub.tell(organ, "presence", presence_told(known, channel.organ))
            self._hub.tell(organ, "signals", signals_told(known))
            self._hub.tell(organ, "screens", {Role.DISPLAY: orders})
            self._hub.tell(organ, "mine", {}, own=mine_told(known, channel.organ))

    def _organs(self) -> Iterable[str]:
        there = {organ for tallies in self._elsewhere for organ in tallies}
        return sorted((self._here.keys() | self._notes.keys() | there) & self._conferences.keys())
