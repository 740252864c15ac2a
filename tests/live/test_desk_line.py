"""A line to PostgreSQL that goes silent: nobody waits for ever, and nothing is written twice."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from app.storage import postgres as line
from app.storage.database import Database
from tests.domain.scene import inscribes
from tests.live.chancery import SECRETARIAT, Chancery
from tests.live.databases import lay_tables
from tests.support.postgres import Postgres
from tests.support.proxy import Proxy


@pytest.fixture
def network(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    """What lies between the desk and its database, where patience is short."""
    monkeypatch.setattr(line, "PATIENCE_S", 0.5)
    postgres.start()
    url = postgres.create_database(lay_tables)
    with Proxy(url) as proxy:
        yield proxy
    postgres.drop_database(url)


@pytest.fixture
async def chancery(network: Proxy) -> AsyncIterator[Chancery]:
    opened = Chancery(Database(network.url))
    await opened.found()
    yield opened
    network.cut()
    network.flow()
    await opened.close()


async def test_a_command_on_a_silent_line_fails_and_is_taken_on_the_next_one(
    chancery: Chancery, network: Proxy
) -> None:
    network.stall()
    with pytest.raises(DBAPIError):
        await chancery.submit(inscribes("FRA"), SECRETARIAT, "k1")
    network.flow()
    receipt = await chancery.submit(inscribes("FRA"), SECRETARIAT, "k1")
    assert receipt["inscription"] == "i1"
    assert len(await chancery.rows()) == 2


async def test_who_was_not_told_that_it_is_written_asks_again_and_it_is_written_once(
    chancery: Chancery, network: Proxy
) -> None:
    """The answer to COMMIT is lost: the database knows, and nobody else does."""
    engine = chancery.database.engine.sync_engine

    def lose_the_answer(_connection: object) -> None:
        network.stall(["down"])

    event.listen(engine, "commit", lose_the_answer)
    with pytest.raises(DBAPIError):
        await chancery.submit(inscribes("FRA"), SECRETARIAT, "k1")
    event.remove(engine, "commit", lose_the_answer)
    network.cut()
    network.flow()
    again = await chancery.submit(inscribes("FRA"), SECRETARIAT, "k1")
    rows = await chancery.rows()
    assert (again["offset"], again["digest"]) == (2, rows[1].digest)
    assert len(rows) == 2
    assert (await chancery.submit(inscribes("KEN"), SECRETARIAT, "k2"))["place"] == 2
    assert (await chancery.verdict()).findings == ()


async def test_a_line_that_broke_before_is_replaced_and_nobody_notices(
    chancery: Chancery, network: Proxy
) -> None:
    network.cut()
    assert (await chancery.submit(inscribes("FRA"), SECRETARIAT))["place"] == 1


async def test_those_who_shared_the_transaction_share_its_fate_and_the_next_ones_do_not(
    chancery: Chancery, network: Proxy
) -> None:
    engine = chancery.database.engine.sync_engine

    def break_the_line(*facts: object) -> None:
        if "INSERT INTO journal" in str(facts[2]):
            network.cut()

    event.listen(engine, "before_cursor_execute", break_the_line)
    answers = await asyncio.gather(
        *(chancery.submit(inscribes(one), SECRETARIAT, one) for one in ("FRA", "KEN", "EGY")),
        return_exceptions=True,
    )
    event.remove(engine, "before_cursor_execute", break_the_line)
    assert all(isinstance(answer, DBAPIError) for answer in answers), answers
    assert len(await chancery.rows()) == 1
    assert (await chancery.submit(inscribes("FRA"), SECRETARIAT, "FRA"))["place"] == 1


async def test_the_server_lets_go_of_a_transaction_whose_client_has_gone_silent(
    chancery: Chancery,
) -> None:
    """Otherwise its row lock would outlive it, and every other worker would wait."""
    async with chancery.database.reading() as session:
        limit = await session.scalar(text("SHOW idle_in_transaction_session_timeout"))
    assert limit == f"{line.IDLE_S}s"


async def test_an_answer_that_takes_its_time_but_comes_is_waited_for(
    chancery: Chancery, network: Proxy
) -> None:
    network.latency = 0.05
    receipt = await chancery.submit(inscribes("FRA"), SECRETARIAT)
    assert receipt["place"] == 1
