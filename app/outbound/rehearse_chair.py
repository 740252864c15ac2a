"""The chair of a rehearsal: gives the floor, one after the other, and meets what comes on the way.

Everything is decided from what the chair's own screen shows, as in the room. A command may be
refused because the world has moved on (the limit was quicker): that is counted, and life goes on.
"""

import asyncio
from collections.abc import Callable
from enum import StrEnum
from random import Random

from app.codec import Json
from app.outbound.rehearse_debate import Tempo
from app.outbound.rehearse_seats import CannotRehearse
from app.outbound.rehearse_stage import Stage
from app.outbound.rehearse_watch import Watcher

PATIENCE_S = 15.0
REFUSED_IN_A_ROW = 20


class Incident(StrEnum):
    """What may happen to a statement."""

    NONE = "none"
    HOLD = "hold"
    PAUSE = "pause"
    EXTEND = "extend"
    NO_SHOW = "no_show"
    PRESSED_TWICE = "pressed_twice"
    MOVE = "move"


LIKELY = {
    Incident.NONE: 60,
    Incident.HOLD: 6,
    Incident.PAUSE: 8,
    Incident.EXTEND: 6,
    Incident.NO_SHOW: 4,
    Incident.PRESSED_TWICE: 6,
    Incident.MOVE: 10,
}
"""How often each happens, in a hundred statements."""

REASONS = (
    "The minister is expected in another meeting",
    "At the request of the delegation, the line is not yet ready",
    "Exchange agreed between the two delegations",
)


class Chair:
    """Presides until everybody who was inscribed has spoken."""

    def __init__(
        self, stage: Stage, eyes: Watcher, chance: Random, tell: Callable[[str, int], None]
    ) -> None:
        self._stage = stage
        self._seat = stage.chair
        self._eyes = eyes
        self._chance = chance
        self._tell = tell
        self._tempo: Tempo = stage.tempo
        self._left_s = {
            name: stage.tempo.text_s(speech.words) for name, speech in stage.cast.items()
        }
        self._held: list[str] = []
        self._absent: set[str] = set()
        self._refused = 0

    async def preside(self) -> None:
        """Give the floor until the cast has spoken. Raises CannotRehearse if it gets stuck."""
        came_back = True
        while True:
            # Whoever was held comes back after one more statement, or when nobody else is left.
            if self._held and (not came_back or not self._waiting()):
                name, came_back = self._held.pop(0), True
            elif self._waiting():
                name, came_back = self._speakers()["order"][0], not self._held
            else:
                return
            await self._statement(name)
            await asyncio.sleep(self._tempo.handover_s)

    def _speakers(self) -> Json:
        speakers: Json = self._eyes.view["lists"][self._stage.speakers_list]
        return speakers

    def _waiting(self) -> bool:
        return not self._stage.cast.keys().isdisjoint(self._speakers()["order"])

    def _done(self) -> int:
        entries = self._speakers()["entries"]
        return sum(entries[one]["status"] == "delivered" for one in self._stage.cast)

    async def _statement(self, name: str) -> None:
        incident = self._chance.choices([*LIKELY], [*LIKELY.values()])[0]
        if incident is Incident.NO_SHOW and name not in self._absent:
            self._absent.add(name)
            await self._pass_over(name)
            return
        floor = await self._give(name, twice=incident is Incident.PRESSED_TWICE)
        if floor is None:
            return
        self._tell(self._speakers()["entries"][name]["delegation"], self._done())
        text_s = self._left_s.get(name, self._tempo.limit_ms / 2000)
        if incident is Incident.MOVE:
            await self._move()
        if incident in (Incident.HOLD, Incident.PAUSE, Incident.EXTEND):
            if not await self._speaks(floor, text_s / 2):
                return
            self._left_s[name] = text_s = text_s / 2
            if not await self._meet(incident, floor, name):
                return
        if await self._speaks(floor, text_s):
            await self._settle(await self._seat.try_to("end_statement", floor=floor))

    async def _give(self, name: str, *, twice: bool) -> str | None:
        """Give the floor; its id. Two consoles may press at once: one of them advances."""
        presses = [self._seat.try_to("give_floor", inscription=name) for _ in range(1 + twice)]
        receipts = [one for one in await asyncio.gather(*presses) if one is not None]
        if len(receipts) > 1:
            raise CannotRehearse("two consoles pressed at once, and both were given the floor")
        if not receipts:
            await self._overtaken()
            return None
        self._refused = 0
        await self._settle(receipts[0])
        floor = self._eyes.view.get("floor")
        # A limit of some milliseconds may have closed it already.
        return None if floor is None else str(floor["id"])

    async def _overtaken(self) -> None:
        """The chair saw what is no longer so: look again, but not for ever."""
        self._refused += 1
        if self._refused > REFUSED_IN_A_ROW:
            raise CannotRehearse("the floor cannot be given; somebody else may be in the chair")
        offset = self._eyes.offset
        await self._eyes.until(lambda _: self._eyes.offset > offset, 0.5)

    async def _speaks(self, floor: str, seconds: float) -> bool:
        """Let the speaker speak; whether the floor is still theirs afterwards."""
        due_s = self._eyes.due.get(floor, self._eyes.now() + seconds) - self._eyes.now()
        wait_s = min(seconds, due_s + PATIENCE_S)
        closed = await self._eyes.until(lambda view: _floor(view) != floor, wait_s)
        if not closed and seconds > wait_s:
            raise CannotRehearse(f"the limit did not close {floor} within {PATIENCE_S:g} s")
        return not closed

    async def _meet(self, incident: Incident, floor: str, name: str) -> bool:
        """Meet an incident in mid-statement; whether the statement goes on."""
        if incident is Incident.HOLD:
            held = await self._settle(await self._seat.try_to("hold_floor", floor=floor))
            if held:
                self._held.append(name)
            return False
        if incident is Incident.EXTEND:
            by_ms = max(1, self._tempo.limit_ms // 6)
            await self._settle(await self._seat.try_to("extend_time", floor=floor, by_ms=by_ms))
            return True
        if await self._settle(await self._seat.try_to("pause_clock", floor=floor)):
            await asyncio.sleep(self._tempo.handover_s)
            await self._settle(await self._seat.try_to("resume_clock", floor=floor))
        return True

    async def _pass_over(self, name: str) -> None:
        await self._settle(await self._seat.try_to("pass_over", inscription=name))

    async def _move(self) -> None:
        """The secretariat places the last one by hand, somewhere behind those on standby."""
        waiting = self._speakers()["order"]
        if len(waiting) < 4:
            return
        after = self._chance.choice(waiting[1:-2])
        reason = self._chance.choice(REASONS)
        await self._settle(
            await self._stage.secretariat.try_to(
                "move", inscription=waiting[-1], after=after, reason=reason
            )
        )

    async def _settle(self, receipt: Json | None) -> bool:
        """Wait until the chair's screen shows what was done; False if it was refused."""
        if receipt is None:
            return False
        if not await self._eyes.reaches(receipt["offset"], PATIENCE_S):
            raise CannotRehearse(f"offset {receipt['offset']} was not seen on the chair's screen")
        return True


def _floor(view: Json) -> str | None:
    floor: str | None = view.get("floor", {}).get("id")
    return floor
