"""The journal on both databases: in order, for ever, and unalterable without notice."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from app import codec
from app.domain import commands as c
from app.domain.organ import Organ
from app.domain.refusal import Refusal
from app.storage import journal
from app.storage.database import Database
from tests.domain.scene import DEBATE, MINUTE, NOON, call_to_order, inscribes, minister
from tests.live.chancery import CHAIR, PLENARY, SECRETARIAT, Chancery
from tests.live.databases import KINDS, database_of


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database of each kind."""
    with database_of(request.param, request, tmp_path) as url:
        yield url


@pytest.fixture
async def chancery(database_url: str) -> AsyncIterator[Chancery]:
    """A plenary in which something has happened: seven rows, and a speaker on the floor."""
    opened = Chancery(Database(database_url))
    await opened.found()
    await opened.submit(inscribes("FRA"), SECRETARIAT, "k1")
    await opened.submit(minister("ITA"), SECRETARIAT, "k2")
    opened.at = NOON + MINUTE
    await opened.submit(inscribes("KEN"), SECRETARIAT)
    await opened.submit(call_to_order(), CHAIR)
    await opened.submit(c.GiveFloor("i2"), CHAIR, "k3")
    yield opened
    await opened.close()


async def test_every_row_is_sealed_with_the_one_before(chancery: Chancery) -> None:
    digest = journal.GENESIS
    rows = await chancery.rows()
    assert [row.offset for row in rows] == [1, 2, 3, 4, 5, 6, 7]
    for row in rows:
        digest = codec.digest_of(digest, journal.written_as(row).content(PLENARY))
        assert row.digest == digest
    head, _ = await chancery.state()
    assert (head.offset, head.digest) == (7, digest)


async def test_the_snapshot_is_what_the_journal_folds_to(chancery: Chancery) -> None:
    _, organ = await chancery.state()
    assert organ == journal.fold(Organ(PLENARY), await chancery.rows())
    assert organ.floor is not None


async def test_a_snapshot_of_another_schema_is_folded_anew(chancery: Chancery) -> None:
    _, before = await chancery.state()
    await chancery.tampers("UPDATE snapshot SET schema_version = 999, state = 'of another age'")
    assert (await chancery.state())[1] == before
    assert (await chancery.verdict()).findings == ()
    fresh = Chancery(Database(chancery.database.url))
    fresh.at = chancery.at
    await fresh.submit(c.EndStatement("f1"), CHAIR)
    assert await chancery.counted(f"snapshot WHERE schema_version = {codec.SCHEMA}") == 1
    assert (await chancery.verdict()).findings == ()
    await fresh.close()


async def test_an_offset_is_given_out_once(chancery: Chancery) -> None:
    """Whoever would go round the lock finds the place taken, and nothing is written."""
    rows = await chancery.rows()
    head, organ = await chancery.state()

    async def write() -> None:
        async with chancery.database.transaction() as session:
            await journal.append(session, head, rows[-1:], organ)

    with pytest.raises(IntegrityError):
        await write()
    assert await chancery.rows() == rows


async def test_rows_are_read_from_an_offset_on_and_as_many_as_are_asked_for(
    chancery: Chancery,
) -> None:
    async with chancery.database.reading() as session:
        some = await journal.since(session, PLENARY, 2, limit=3)
        none = await journal.since(session, PLENARY, 7)
    assert [row.offset for row in some] == [3, 4, 5]
    assert none == []


async def test_all_heads_are_told_at_once_with_their_deadlines(chancery: Chancery) -> None:
    async with chancery.database.transaction() as session:
        await journal.found(session, "committee", chancery.at)
    async with chancery.database.reading() as session:
        heads = {head.organ: head for head in await journal.heads(session)}
    assert heads[PLENARY].due_at == chancery.at + 3 * MINUTE
    assert (heads["committee"].offset, heads["committee"].due_at) == (0, None)
    assert heads[PLENARY].epoch != heads["committee"].epoch


async def test_the_receipt_of_an_inscription_is_told_for_ever(chancery: Chancery) -> None:
    async with chancery.database.reading() as session:
        told = await journal.received(session, PLENARY, ["i1", "i3", "nobody"])
        nothing = await journal.received(session, PLENARY, [])
    rows = await chancery.rows()
    assert told["i1"] == {
        "number": 1,
        "at": codec.instant(rows[1].at),
        "offset": 2,
        "digest": rows[1].digest,
    }
    assert told["i3"]["number"] == 3
    assert set(told) == {"i1", "i3"}
    assert nothing == {}


async def test_a_journal_begins_empty_with_a_life_of_its_own(chancery: Chancery) -> None:
    async with chancery.database.transaction() as session:
        head = await journal.found(session, "committee", chancery.at)
    async with chancery.database.reading() as session:
        assert await journal.state(session, "committee") == (head, Organ("committee"))
        with pytest.raises(Refusal, match="unknown_organ"):
            await journal.state(session, "nowhere")
        with pytest.raises(Refusal, match="unknown_organ"):
            await journal.head(session, "nowhere")


async def test_receipts_are_told_by_who_asked_and_with_which_key(chancery: Chancery) -> None:
    who = str(SECRETARIAT)
    async with chancery.database.reading() as session:
        found = await journal.receipts(
            session, PLENARY, [(who, "k1"), (who, "k3"), (str(CHAIR), "k3")]
        )
    assert set(found) == {(who, "k1"), (str(CHAIR), "k3")}
    assert found[who, "k1"].body["inscription"] == "i1"


async def test_names_of_persons_are_not_in_the_journal(chancery: Chancery) -> None:
    """What is erased from the register must not be left in the record: ids only."""
    await chancery.submit(inscribes("EGY", list=DEBATE, speaker="p3"), SECRETARIAT)
    row = (await chancery.rows())[-1]
    _, body = codec.event_to_json(row.event)
    assert body["inscription"]["speaker"] == "p3"
    assert not [name for name in body["inscription"] if "name" in name or "title" in name]
