"""The forecast, told beside the record: when each who waits will speak, and who will not fit.

Every worker computes it from its own channel, at the instant of the last event or at the last half
minute, whichever is later: so all workers come to the same. It is never on the path of a delta: a
loop of its own looks whether anything has changed, computes in a thread, and tells the desk after
seconds and the crowd, who are many, after a few more.
"""

import asyncio
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.codec import Json
from app.domain.forecast import Forecast, forecast
from app.domain.forecast_programme import Programme, programme_of
from app.domain.organ import Organ
from app.domain.programme import Sitting
from app.domain.words import Role
from app.live.channel import Channel, Position
from app.live.clock import ConferenceClock
from app.live.hub import Hub
from app.live.outlook import EPOCH, TOLD, forecast_told
from app.storage import registry_meetings
from app.storage.database import Database
from app.telemetry import log

ABOUT = "forecast"

LOOK_S = 0.5
"""How long after a change it is seen."""

DESK_S, CROWD_S = 2.0, 5.0
"""The least time between two words to chair and secretariat, and to everybody else."""

STEP = timedelta(seconds=30)
"""Where nothing happens, a statement that goes on moves what is expected: look again so often."""

DESK = (Role.CHAIR, Role.SECRETARIAT)
CROWD = tuple(role for role in TOLD if role not in DESK)

Moment = tuple[Position, datetime]
"""What a forecast hangs on: where the channel stands, and when it was asked."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A forecast with the organ that it is about, and what each audience is told of it."""

    moment: Moment
    organ: Organ
    programme: Programme
    found: Forecast
    told: dict[Role, Json]


@dataclass(slots=True)
class _Turn:
    """What one half of the audiences was last told, and when (monotonic seconds)."""

    moment: Moment | None = None
    at: float = -60.0
    told: dict[Role, Json] = field(default_factory=dict)


class Foresight:
    """Computes and tells the forecasts of all organs that this process serves."""

    def __init__(self, database: Database, hub: Hub, clock: ConferenceClock) -> None:
        self._database = database
        self._hub = hub
        self._clock = clock
        self._sittings: dict[str, tuple[int, tuple[Sitting, ...]]] = {}
        self._latest: dict[str, Foreseen] = {}
        self._turns: dict[str, tuple[_Turn, _Turn]] = {}
        self._loop: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look; a look that fails is logged, and the next one does its work."""
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Look no more."""
        under_way = [task for task in (self._loop, self._looking) if task is not None]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    async def look(self) -> None:
        """Tell the forecast of every organ of which it is not the latest."""
        for channel in self._hub.channels():
            desk, crowd = self._turns.setdefault(channel.organ.id, (_Turn(), _Turn()))
            now, moment = time.monotonic(), self._moment(channel)
            due = [
                turn
                for turn, pause_s in ((desk, DESK_S), (crowd, CROWD_S))
                if turn.moment != moment and now - turn.at >= pause_s
            ]
            if not due:
                continue
            foreseen = await self.foreseen(channel)
            for turn in due:
                turn.moment, turn.at = foreseen.moment, now
                mine = DESK if turn is desk else CROWD
                turn.told = {role: foreseen.told[role] for role in mine}
            self._hub.tell(channel.organ.id, ABOUT, {**crowd.told, **desk.told})

    async def foreseen(self, channel: Channel) -> Foreseen:
        """The forecast of an organ as its channel stands."""
        moment, name = self._moment(channel), channel.organ.id
        known = self._latest.get(name)
        if known is not None and known.moment == moment:
            return known
        organ = channel.organ
        programme = programme_of(organ, await self.sittings(channel))
        found = await asyncio.to_thread(_foreseen, moment, organ, programme)
        self._latest[name] = found
        return found

    async def sittings(self, channel: Channel) -> tuple[Sitting, ...]:
        """The schedule of the organ, as of the version of the register that its channel tells."""
        name, version = channel.organ.id, channel.surroundings.register
        known = self._sittings.get(name)
        if known is None or known[0] != version:
            async with self._database.reading() as session:
                planned = await registry_meetings.sittings(session, name)
            known = self._sittings[name] = (version, planned)
        return known[1]

    def _moment(self, channel: Channel) -> Moment:
        now = self._clock.now(channel.organ.id)
        return channel.position, max(channel.at, EPOCH + (now - EPOCH) // STEP * STEP)

    async def _run(self) -> None:
        while True:
            self._looking = asyncio.create_task(self.look())
            await asyncio.wait([self._looking])
            if not self._looking.cancelled() and (error := self._looking.exception()) is not None:
                log("foresight").warning("no forecast was told", error=repr(error))
            await asyncio.sleep(LOOK_S)


def _foreseen(moment: Moment, organ: Organ, programme: Programme) -> Foreseen:
    found = forecast(organ, moment[1], programme)
    return Foreseen(moment, organ, programme, found, forecast_told(found, organ))
