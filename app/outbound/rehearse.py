"""python -m app rehearse: a real debate, played against a running server over its public API.

As chair, secretariat and delegates, each with their own link, while watchers of every role follow
and lose their connections at random. It proves what a meeting needs to know beforehand: that the
limit closes on time, and that every screen shows the same in the end.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.outbound.rehearse_chair import Chair
from app.outbound.rehearse_debate import Tempo, debate, dice
from app.outbound.rehearse_report import Outcome, ended, judge, lateness, show
from app.outbound.rehearse_seats import CannotRehearse, Seats, client_for, read_links
from app.outbound.rehearse_stage import Stage
from app.outbound.rehearse_watch import Watcher

SEED = 75
WATCHERS_EACH = 3
LONGEST_AWAY = 2.0
"""How long a watcher may be gone, in speaking times."""

__all__ = ["CannotRehearse", "rehearse"]


@dataclass(frozen=True, slots=True)
class Audience:
    """All who watch; `eyes` is the chair's own screen, whose connection is never cut."""

    eyes: Watcher
    watchers: list[Watcher]


async def rehearse(
    links: Path,
    *,
    speed: float,
    speakers: int,
    console: Console,
    base_url: str | None = None,
    organ: str = "plenary",
    speakers_list: str = "general-debate",
    limit_min: float = 3.0,
    watchers: int = WATCHERS_EACH,
    seed: int = SEED,
) -> int:
    """Play the debate; the exit code: 0 if all have spoken and every screen agrees, else 1.

    `speed`: times faster than real time. `limit_min`: minutes for each speaker, before `speed`.
    `watchers`: how many for each role. Raises CannotRehearse.
    """
    if not (speed > 0 and limit_min > 0 and speakers > 0 and watchers > 0):
        raise CannotRehearse("speed, speakers, watchers and the limit: expected more than 0")
    found = read_links(links, base_url)
    async with client_for(found) as client:
        seats = Seats(client, found, organ)
        stage = Stage(seats, speakers_list, Tempo(speed, limit_min), dice(seed))
        before = await stage.enter()
        async with watching(seats, watchers, dice(seed)) as audience:
            try:
                await play(stage, audience, speakers, console, dice(seed))
            finally:
                await leave(stage)
            outcome = await judged(stage, audience, before["offset"])
    show(outcome, console)
    return 0 if outcome.is_sound else 1


@contextlib.asynccontextmanager
async def watching(seats: Seats, each: int, chance: Random) -> AsyncIterator[Audience]:
    """Everybody who watches, from before the first word to the last comparison."""

    def watcher(role: str, token: str) -> Watcher:
        return Watcher(seats.links.base_url, seats.organ, role, token, dice(chance.random()))

    eyes = watcher("chair", seats.role("chair").token)
    audience = Audience(eyes, [watcher(role, token) for role, token in seats.watching(each)])
    tasks = [asyncio.create_task(one.run()) for one in (eyes, *audience.watchers)]
    try:
        for one in (eyes, *audience.watchers):
            if not await one.reaches(0):
                raise CannotRehearse(f"the stream does not answer the {one.role}")
        yield audience
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def play(
    stage: Stage, audience: Audience, speakers: int, console: Console, chance: Random
) -> None:
    """The list is opened, everybody asks for the floor, the meeting is held."""
    await stage.open(await stage.chair.organ())
    await stage.inscribe(debate()[:speakers])
    await stage.convene((await stage.chair.organ())["view"])
    await audience.eyes.reaches((await stage.chair.organ())["offset"])
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    unrest = asyncio.create_task(cut_at_random(audience.watchers, stage.tempo, chance))
    try:
        with Progress(*columns, console=console) as progress:
            bar = progress.add_task("called to order", total=len(stage.cast))

            def tell(delegation: str, done: int) -> None:
                progress.update(bar, description=f"{delegation:<15}", completed=done)

            await Chair(stage, audience.eyes, chance, tell).preside()
            tell("adjourned", spoken(stage, audience.eyes))
    finally:
        unrest.cancel()


async def cut_at_random(watchers: Sequence[Watcher], tempo: Tempo, chance: Random) -> None:
    """Cut one connection after the other, about one in each speaking time."""
    limit_s = tempo.limit_ms / 1000
    while True:
        await asyncio.sleep(limit_s * chance.uniform(0.2, 1.5))
        chance.choice(watchers).drop(limit_s * chance.uniform(0.0, LONGEST_AWAY))


async def leave(stage: Stage) -> None:
    """Adjourn, whatever has happened, and put back what was changed."""
    view = (await stage.chair.organ())["view"]
    if "floor" in view:
        await stage.chair.try_to("end_statement", floor=view["floor"]["id"])
    if "meeting" in view:
        await stage.chair.try_to("adjourn")
    await stage.close()


async def judged(stage: Stage, audience: Audience, after: int) -> Outcome:
    """The figures: from the journal after an offset, and from what the watchers have seen."""
    rows = await ended(stage.secretariat, stage.seats.organ, after)
    recorded, seen = lateness(rows, audience.eyes, audience.watchers)
    verdicts = [await judge(one, stage.seats.seat(one.token)) for one in audience.watchers]
    return Outcome(
        statements=len(rows),
        by_limit=sum(row["facts"]["closed_by"] == "limit" for row in rows),
        recorded_late_ms=recorded,
        seen_late_ms=seen,
        refusals=stage.seats.refusals,
        verdicts=verdicts,
        played=spoken(stage, audience.eyes),
        cast=len(stage.cast),
    )


def spoken(stage: Stage, eyes: Watcher) -> int:
    """How many of the cast have delivered their statement."""
    entries = eyes.view["lists"][stage.speakers_list]["entries"]
    return sum(entries[name]["status"] == "delivered" for name in stage.cast)
