"""The forecast beside the record: told when something changed, alike by every worker."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.commands import GiveFloor
from app.domain.words import Role
from app.live import foresight
from app.live.bell import Ring
from app.live.clock import ConferenceClock
from app.live.foresight import Foresight
from app.live.hub import Hub
from app.storage import registry
from app.storage.database import Database
from tests.domain.scene import MEETING, MINUTE, NOON, SECOND, call_to_order, inscribes
from tests.live.chancery import CHAIR, PLENARY, SECRETARIAT, Chancery
from tests.live.seeded import seeded


class Worker:
    """A hub and its foresight on a copy of the tenth session, with the time of the chancery."""

    def __init__(self, chancery: Chancery) -> None:
        clock = ConferenceClock(chancery.now)
        self.hub = Hub(chancery.database, clock)
        self.foresight = Foresight(chancery.database, self.hub, clock)

    async def told(self, role: Role = Role.CHAIR) -> Any:
        """What the role has been told once this worker has looked at the journal, and ahead."""
        await self.hub.level(PLENARY)
        await self.foresight.look()
        return self.hub.asides(PLENARY).latest(role, None).get("forecast")


@pytest.fixture
async def chancery(tmp_path: Path) -> AsyncIterator[Chancery]:
    seeded().copy_to(tmp_path)
    opened = Chancery(Database(f"sqlite+aiosqlite:///{tmp_path / 'rostrum.sqlite3'}"))
    opened.at = MEETING
    yield opened
    await opened.close()


async def inscribed(chancery: Chancery, *delegations: str) -> None:
    for delegation in delegations:
        early = {"received_at": MEETING.replace(day=1)}
        await chancery.submit(inscribes(delegation, **early), SECRETARIAT)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between two words."""
    monkeypatch.setattr(foresight, "DESK_S", 0.0)
    monkeypatch.setattr(foresight, "CROWD_S", 0.0)


async def test_what_is_expected_is_told_and_follows_the_list(
    chancery: Chancery, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = Worker(chancery)
    await chancery.submit(call_to_order("plenary-2"), CHAIR)
    await inscribed(chancery, "FRA", "KEN")
    first = await worker.told()
    assert first["meeting"] == "plenary-2"
    assert first["lists"]["general-debate"]["waiting"] == 3, "Italy was there from the beginning"
    assert await worker.told(Role.DISPLAY) is None
    await inscribed(chancery, "BRA")
    assert await worker.told() == first, "not twice within two seconds"
    monkeypatch.setattr(foresight, "DESK_S", 0.0)
    assert (await worker.told())["lists"]["general-debate"]["waiting"] == 4
    crowd = await worker.told(Role.DELEGATE)
    assert len(crowd["expected"]) == len(first["expected"]), "the crowd a little later"


async def test_every_worker_tells_the_same(chancery: Chancery) -> None:
    one, other = Worker(chancery), Worker(chancery)
    await chancery.submit(call_to_order("plenary-2"), CHAIR)
    await inscribed(chancery, "FRA", "KEN")
    await chancery.submit(GiveFloor("i8"), CHAIR)
    chancery.passes(41 * SECOND)
    first = await one.told()
    chancery.passes(7 * SECOND)
    assert await other.told() == first
    chancery.passes(5 * MINUTE)
    third = Worker(chancery)
    assert await third.told() != first


@pytest.mark.usefixtures("at_once")
async def test_nobody_is_told_twice_what_has_not_changed(chancery: Chancery) -> None:
    worker = Worker(chancery)
    chancery.at = NOON
    await inscribed(chancery, "FRA")
    await worker.told()
    serial = worker.hub.asides(PLENARY).serial
    chancery.passes(10 * MINUTE)
    await worker.told()
    assert worker.hub.asides(PLENARY).serial == serial


async def test_a_meeting_that_is_moved_moves_what_is_expected(chancery: Chancery) -> None:
    worker = Worker(chancery)
    before = await worker.told()
    async with chancery.database.transaction() as session:
        await registry.touch(session, "ctoc-cop-10")
    await chancery.tampers(
        "UPDATE meeting SET items = :items WHERE id = 'plenary-3'", items='["1(a)", "1(f)"]'
    )
    worker.hub.heard(Ring(conference="ctoc-cop-10"))
    channel = await worker.hub.channel(PLENARY)
    while channel.surroundings.register == 0:
        await asyncio.sleep(0.01)
    later = await Worker(chancery).told()
    assert {one.get("meeting") for one in later["expected"].values()} >= {"plenary-3"}
    assert before != later
