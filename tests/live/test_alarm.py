"""The alarm: what one organ is in trouble with, the others must not wait for."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain import commands as c
from app.live.alarm import Alarm
from app.live.clock import ConferenceClock
from app.live.desk import Desk
from app.live.hub import Hub
from app.storage import journal
from app.storage.database import Database
from app.storage.migrate import upgrade
from tests.domain.scene import MINUTE, call_to_order, general_debate, inscribes
from tests.live.chancery import CHAIR, PLENARY, SECRETARIAT, Chancery

COMMITTEE = "committee"


@pytest.fixture
async def chancery(tmp_path: Path) -> AsyncIterator[Chancery]:
    """Two organs, somebody speaks in each."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'rostrum.sqlite3'}"
    await upgrade(url)
    opened = Chancery(Database(url))
    for organ in (PLENARY, COMMITTEE):
        async with opened.database.transaction() as session:
            await journal.found(session, organ, opened.at)
        for command in (general_debate(), inscribes("FRA")):
            await opened.desk.submit(SECRETARIAT, organ, command)
        for act in (call_to_order(), c.GiveFloor("i1")):
            await opened.desk.submit(CHAIR, organ, act)
    yield opened
    await opened.close()


async def closed(chancery: Chancery, organ: str) -> bool:
    async with chancery.database.reading() as session:
        return (await journal.head(session, organ)).due_at is None


async def test_an_organ_whose_record_is_broken_keeps_no_other_floor_open(
    chancery: Chancery,
) -> None:
    clock = ConferenceClock(chancery.now)
    await chancery.tampers("UPDATE snapshot SET state = '{' WHERE organ_id = 'plenary'")
    chancery.passes(timedelta(minutes=10) + MINUTE)
    desk = Desk(chancery.database, clock, chancery.bell)  # one that has still to read the record
    alarm = Alarm(chancery.database, desk, Hub(chancery.database, clock), clock)
    await alarm.fire()
    assert await closed(chancery, COMMITTEE)
    assert not await closed(chancery, PLENARY)
