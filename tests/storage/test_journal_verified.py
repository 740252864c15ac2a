"""`verify` finds whatever was changed behind the service's back, and says where."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncSession

from app import codec
from app.domain import commands as c
from app.storage import journal
from app.storage.database import Database
from app.storage.verify import Verdict, verify
from tests.domain.scene import MINUTE, NOON, call_to_order, inscribes, minister
from tests.live.chancery import CHAIR, PLENARY, SECRETARIAT, Chancery
from tests.live.databases import KINDS, database_of

Verdicts = dict[str, Verdict]
Tampering = Callable[..., Awaitable[Verdicts]]


@pytest.fixture(scope="module", params=KINDS)
def recorded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """A database of each kind in which something has happened."""
    with database_of(request.param, request, tmp_path_factory.mktemp("recorded")) as url:
        asyncio.run(record(url))
        yield url


async def record(url: str) -> None:
    """Seven rows, a speaker on the floor, three receipts; and a committee that has not begun."""
    chancery = Chancery(Database(url))
    await chancery.found()
    await chancery.submit(inscribes("FRA"), SECRETARIAT, "k1")
    await chancery.submit(minister("ITA"), SECRETARIAT, "k2")
    chancery.at = NOON + MINUTE
    await chancery.submit(inscribes("KEN"), SECRETARIAT)
    await chancery.submit(call_to_order(), CHAIR)
    await chancery.submit(c.GiveFloor("i2"), CHAIR, "k3")
    async with chancery.database.transaction() as session:
        await journal.found(session, "committee", chancery.at)
    await chancery.close()


@pytest.fixture
async def database(recorded: str) -> AsyncIterator[Database]:
    """That database, open."""
    opened = Database(recorded)
    yield opened
    await opened.close()


@pytest.fixture
def after(database: Database) -> Tampering:
    """`await after(*statements, **values)`: the verdicts after somebody has run them.

    It is all in one transaction that is rolled back: the next test finds the record as it was.
    """
    json = "json" if database.engine.dialect.name == "postgresql" else "text"

    async def tampered(*statements: str, **values: object) -> Verdicts:
        async with AsyncSession(database.engine) as session:
            for statement in statements:
                await session.execute(text(statement.replace("JSON", json)), values)
            verdicts = await verify(session)
            await session.rollback()
        return {one.organ: one for one in verdicts}

    return tampered


async def test_a_record_that_nobody_touched_is_sound(after: Tampering) -> None:
    verdicts = await after()
    assert verdicts == {PLENARY: Verdict(PLENARY, 7, ()), "committee": Verdict("committee", 0, ())}


def row(change: str, offset: int) -> str:
    return f"UPDATE journal SET {change} WHERE organ_id = 'plenary' AND \"offset\" = {offset}"


def gone(offset: int) -> str:
    return f'DELETE FROM journal WHERE "offset" = {offset}'


def head(change: str) -> str:
    return f"UPDATE snapshot SET {change} WHERE organ_id = 'plenary'"


def data(before: str, after: str) -> str:
    return f"data = CAST(replace(CAST(data AS text), '{before}', '{after}') AS JSON)"


MORE = """INSERT INTO journal SELECT organ_id, 8, at, actor, key, type, data, digest
          FROM journal WHERE "offset" = 7"""
SWAP = (row('"offset" = -2', 2), row('"offset" = 2', 3), row('"offset" = 3', -2))
ANOTHER_TIME = "at = '2020-10-09 09:59:59.000000'"
RECEIPT = "UPDATE receipt SET {} WHERE key = 'k1'"


def told(before: str, after: str) -> str:
    return f"body = CAST(replace(CAST(body AS text), '{before}', '{after}') AS JSON)"


PLACE = RECEIPT.format(told('"place": 1', '"place": 7'))
NUMBER = RECEIPT.format(told('"number": 1', '"number": 7'))
INSTANT = RECEIPT.format(told('"at": "2020', '"at": "2021'))

TAMPERED: dict[str, tuple[str | tuple[str, ...], int, str]] = {
    "a fact": (row(data("FRA", "RUS"), 2), 2, "digest"),
    "a fact that no event has": (row(data('{"inscr', '{"x": 1, "inscr'), 2), 2, "digest"),
    "who": (row("actor = 'chair:g1'", 3), 3, "digest"),
    "when": (row(ANOTHER_TIME, 4), 4, "digest"),
    "the key": (row("key = 'another'", 2), 2, "digest"),
    "the kind of event": (row("type = 'received_late'", 2), 2, "digest"),
    "an event that never was": (row("type = 'applauded'", 5), 5, "digest"),
    "a digest": (row("digest = '0'", 3), 3, "digest"),
    "a row in the middle": (gone(4), 5, "missing"),
    "the first row": (gone(1), 2, "missing"),
    "the last row": (gone(7), 7, "head"),
    "all rows": ("DELETE FROM journal", 7, "head"),
    "a row too many": (MORE, 8, "digest"),
    "the order of two rows": (SWAP, 2, "digest"),
    "the head's digest": (head("digest = '0'"), 7, "head"),
    "the head's offset": (head('"offset" = 6'), 6, "head"),
    "the snapshot": (head("""state = replace(state, '"ITA"', '"RUS"')"""), 0, "snapshot"),
    "a snapshot that is none": (head("state = '{'"), 0, "snapshot"),
    "the deadline": (head("due_at = NULL"), 0, "deadline"),
    "a receipt": (RECEIPT.format("body = '{}'"), 2, "receipt"),
    "the row of a receipt": (RECEIPT.format('"offset" = 3'), 3, "receipt"),
    "the head's instant": (head(ANOTHER_TIME), 7, "head"),
    "the place on a receipt": (PLACE, 2, "receipt"),
    "the number on a receipt": (NUMBER, 2, "receipt"),
    "the instant on a receipt": (INSTANT, 2, "receipt"),
    "a receipt that is none": (RECEIPT.format("body = '[]'"), 2, "receipt"),
    "a receipt that is gone": ("DELETE FROM receipt WHERE key = 'k1'", 2, "receipt"),
    "the bearer of a receipt": (RECEIPT.format("actor = 'chair:g1'"), 2, "receipt"),
}


@pytest.mark.parametrize("what", TAMPERED)
async def test_what_was_tampered_with_is_named_with_its_place(after: Tampering, what: str) -> None:
    statements, offset, word = TAMPERED[what]
    verdicts = await after(*([statements] if isinstance(statements, str) else statements))
    findings = verdicts[PLENARY].findings
    assert findings, "nothing was found"
    assert findings[0].offset == offset, findings
    assert word in findings[0].what, findings
    assert verdicts["committee"].findings == ()


async def test_a_forged_row_that_is_sealed_anew_breaks_the_chain_behind_it(
    after: Tampering, database: Database
) -> None:
    async with database.reading() as session:
        genuine = await journal.since(session, PLENARY, 0)
    forged = journal.written_as(replace(genuine[2], actor="secretariat:forged"))
    digest = codec.digest_of(genuine[1].digest, forged.content(PLENARY))
    seal = row("actor = :actor, digest = :digest", 3)
    verdicts = await after(seal, actor=forged.actor, digest=digest)
    assert verdicts[PLENARY].findings[0].offset == 4


async def test_an_event_that_never_was_is_named_beside_its_digest(after: Tampering) -> None:
    findings = (await after(row("type = 'applauded'", 5)))[PLENARY].findings
    assert [finding.offset for finding in findings] == [5, 5]
    assert "applauded" in findings[1].what


async def test_a_journal_whose_head_is_gone_is_not_passed_over(after: Tampering) -> None:
    verdict = (await after("DELETE FROM snapshot"))[PLENARY]
    assert (verdict.rows, len(verdict.findings)) == (7, 1)
    assert "head" in verdict.findings[0].what


# PostgreSQL lets no such thing into its columns.
@pytest.mark.parametrize("recorded", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("statement", "offset", "word"),
    [
        (row("data = 'no json'", 3), 3, "unreadable row"),
        (row("at = 'yesterday'", 3), 3, "unreadable row"),
        (head("at = 'yesterday'"), 0, "unreadable head"),
        (RECEIPT.format("body = 'no json'"), 0, "unreadable receipt"),
    ],
)
async def test_what_cannot_even_be_read_is_named_and_the_rest_is_still_verified(
    after: Tampering, statement: str, offset: int, word: str
) -> None:
    verdicts = await after(statement)
    findings = verdicts[PLENARY].findings
    assert findings[0].offset == offset
    assert word in findings[0].what
    assert verdicts["committee"].findings == ()


async def test_an_organ_without_any_journal_is_not_passed_over(after: Tampering) -> None:
    named = (
        """INSERT INTO conference
           VALUES ('c', 'C', '{}', 'UTC', '[]', true, true, true, 0, 1, 0, 'free')""",
        """INSERT INTO organ VALUES ('lost', 'c', '{}', 0)""",
    )
    verdict = (await after(*named))["lost"]
    assert "no journal" in verdict.findings[0].what


async def test_verifying_writes_nothing(database: Database) -> None:
    statements: list[str] = []
    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", lambda *facts: statements.append(facts[2]))
    async with database.reading() as session:
        await verify(session)
    assert statements
    assert not [one for one in statements if not one.startswith(("SELECT", "BEGIN"))]
