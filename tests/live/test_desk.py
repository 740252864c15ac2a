"""The one write path, on both databases: a receipt is a promise, a refusal leaves nothing."""

import asyncio
import contextlib

import pytest

from app.codec import instant
from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain.refusal import Refusal
from app.domain.words import Category, Kind, Rank
from app.live.desk import Request
from app.storage.database import Database
from tests.domain.scene import (
    DEBATE,
    MINUTE,
    MS,
    NOON,
    REPLIES,
    SECOND,
    call_to_order,
    general_debate,
    group,
    inscribes,
    reply_list,
)
from tests.live.chancery import CHAIR, PLENARY, SECRETARIAT, Chancery, delegate


async def test_a_receipt_says_where_in_the_journal_the_command_stands(chancery: Chancery) -> None:
    receipt = await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1")
    head, organ = await chancery.state()
    row = (await chancery.rows())[-1]
    assert receipt == {
        "epoch": head.epoch,
        "offset": 2,
        "digest": row.digest,
        "at": instant(chancery.at),
        "events": ["inscribed"],
        "inscription": "i1",
        "number": 1,
        "status": "waiting",
        "place": 1,
    }
    assert (row.actor, row.key) == ("delegate:FRA:g-FRA", "k1")
    assert organ.lists[DEBATE].order == ("i1",)


async def test_a_receipt_warns_before_a_delegation_speaks_twice(chancery: Chancery) -> None:
    union = group("EU", of="EU", aligned=("NOR",))
    first = await chancery.submit(inscribes("NOR"), delegate("NOR"))
    assert "spoken_for_by" not in first
    told = await chancery.submit(union, SECRETARIAT)
    assert told["speak_twice"] == ["i1"]
    turkey = await chancery.submit(inscribes("TUR"), delegate("TUR"))
    assert "spoken_for_by" not in turkey
    told = await chancery.submit(c.Amend("i2", aligned=("TUR", "ISL")), SECRETARIAT)
    assert (told["inscription"], told["speak_twice"]) == ("i2", ["i3"])
    iceland = await chancery.submit(inscribes("ISL"), delegate("ISL"))
    assert (iceland["place"], iceland["spoken_for_by"]) == (4, "i2")


async def test_whoever_is_admitted_invited_or_asks_to_reply_has_a_receipt_too(
    chancery: Chancery,
) -> None:
    await chancery.submit(reply_list(), SECRETARIAT)
    await chancery.submit(call_to_order(), CHAIR)
    asked = await chancery.submit(pc.RequestReply(REPLIES, "KEN", Category.PARTY), delegate("KEN"))
    assert (asked["inscription"], asked["number"], asked["status"]) == ("i1", 1, "requested")
    invited = await chancery.submit(
        pc.Invite(DEBATE, "INTERPOL", Kind.IGO, Category.IGO, "invited"), CHAIR
    )
    assert (invited["inscription"], invited["place"]) == ("i2", 1)
    chancery.at = NOON + MS
    late = await chancery.submit(inscribes("FRA"), delegate("FRA"))
    assert (late["status"], "place" in late) == ("late", False)
    admitted = await chancery.submit(c.AdmitLate("i3"), SECRETARIAT)
    assert (admitted["status"], admitted["place"]) == ("waiting", 2)


async def test_commands_that_wait_together_share_one_commit(chancery: Chancery) -> None:
    states = [f"S{number}" for number in range(20)]
    with chancery.commits() as commits:
        await asyncio.gather(
            *(chancery.submit(inscribes(one), delegate(one), one) for one in states)
        )
    assert len(commits) == 1
    assert len(await chancery.rows()) == 21
    assert len(chancery.rings) == 1


async def test_of_those_who_share_a_commit_each_is_judged_in_turn(chancery: Chancery) -> None:
    await chancery.submit(call_to_order(), CHAIR)
    await chancery.submit(inscribes("FRA"), SECRETARIAT)
    answers = await asyncio.gather(
        chancery.submit(c.GiveFloor("i1"), CHAIR),
        chancery.submit(c.GiveFloor("i1"), CHAIR),
        chancery.submit(c.GiveFloor("nobody"), CHAIR),
        chancery.submit(c.PauseClock("f1"), CHAIR),
        return_exceptions=True,
    )
    codes = [one.code if isinstance(one, Refusal) else one["events"] for one in answers]  # type: ignore[index]
    assert codes == [
        ["item_taken_up", "floor_given"],
        "list_changed",
        "unknown_inscription",
        ["clock_paused"],
    ]
    assert (await chancery.verdict()).findings == ()


async def test_a_refusal_leaves_nothing_behind(chancery: Chancery) -> None:
    await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1")
    before = await chancery.state(), await chancery.rows()
    chancery.rings.clear()
    for command, actor in (
        (inscribes("FRA"), delegate("FRA")),
        (c.GiveFloor("i1"), CHAIR),
        (c.CloseList(DEBATE), delegate("FRA")),
    ):
        with pytest.raises(Refusal):
            await chancery.submit(command, actor, "k2")
    assert (await chancery.state(), await chancery.rows()) == before
    assert await chancery.counted("receipt") == 1
    assert chancery.rings == []


async def test_a_key_that_was_refused_may_be_used_again(chancery: Chancery) -> None:
    with pytest.raises(Refusal, match="not_in_session"):
        await chancery.submit(c.Suspend(), CHAIR, "k1")
    await chancery.submit(call_to_order(), CHAIR)
    assert (await chancery.submit(c.Suspend(), CHAIR, "k1"))["events"] == ["suspended"]


async def test_the_same_key_gets_the_same_receipt_and_happens_once(chancery: Chancery) -> None:
    first = await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1")
    chancery.passes(MINUTE)
    await chancery.submit(inscribes("KEN", rank=Rank.MINISTER), delegate("KEN"), "k1")
    rows = await chancery.rows()
    assert await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1") == first
    assert await chancery.rows() == rows


async def test_the_same_key_for_another_command_is_refused(chancery: Chancery) -> None:
    await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1")
    for other in (inscribes("FRA", rank=Rank.MINISTER), c.Withdraw("i1")):
        with pytest.raises(Refusal, match="key_reused"):
            await chancery.submit(other, delegate("FRA"), "k1")


async def test_two_at_once_with_one_key_are_one(chancery: Chancery) -> None:
    answers = await asyncio.gather(
        *(chancery.submit(inscribes("FRA"), delegate("FRA"), "k1") for _ in range(5))
    )
    assert all(answer == answers[0] for answer in answers)
    assert len(await chancery.rows()) == 2


async def test_two_at_once_with_one_key_and_two_minds_are_one_and_a_refusal(
    chancery: Chancery,
) -> None:
    receipt, refusal = await asyncio.gather(
        chancery.submit(inscribes("FRA"), delegate("FRA"), "k1"),
        chancery.submit(inscribes("FRA", rank=Rank.MINISTER), delegate("FRA"), "k1"),
        return_exceptions=True,
    )
    assert receipt["status"] == "waiting"  # type: ignore[index]
    assert isinstance(refusal, Refusal)
    assert refusal.code == "key_reused"


async def test_a_client_that_hangs_up_takes_nobody_down(chancery: Chancery) -> None:
    """The command may have been written; asked again with its key, it is there once."""
    impatient = asyncio.ensure_future(chancery.submit(inscribes("FRA"), delegate("FRA"), "k1"))
    patient = asyncio.ensure_future(chancery.submit(inscribes("KEN"), delegate("KEN"), "k2"))
    await asyncio.sleep(0)
    impatient.cancel()
    assert (await patient)["status"] == "waiting"
    with contextlib.suppress(asyncio.CancelledError):
        await impatient
    again = await chancery.submit(inscribes("FRA"), delegate("FRA"), "k1")
    assert again["inscription"] == "i1"
    assert len(await chancery.rows()) == 3


async def test_the_bell_rings_after_the_commit(chancery: Chancery) -> None:
    heard: list[int] = []
    other = Chancery(Database(chancery.database.url))
    chancery.bell.listen(lambda ring: heard.append(ring.offset))
    await chancery.submit(inscribes("FRA"), SECRETARIAT)
    assert heard == [2]
    assert [row.offset for row in await other.rows()] == [1, 2]
    await other.close()


async def test_the_deadline_of_the_floor_stands_beside_the_state(chancery: Chancery) -> None:
    await chancery.submit(call_to_order(), CHAIR)
    await chancery.submit(inscribes("FRA"), SECRETARIAT)
    await chancery.submit(c.GiveFloor("i1"), CHAIR)
    assert (await chancery.state())[0].due_at == chancery.at + 3 * MINUTE
    chancery.passes(MINUTE)
    await chancery.submit(c.PauseClock("f1"), CHAIR)
    assert (await chancery.state())[0].due_at is None
    chancery.passes(SECOND)
    await chancery.submit(c.ResumeClock("f1"), CHAIR)
    assert (await chancery.state())[0].due_at == chancery.at + 2 * MINUTE
    await chancery.submit(c.EndStatement("f1"), CHAIR)
    assert (await chancery.state())[0].due_at is None


async def test_a_clock_that_was_set_back_does_not_reorder_the_record(chancery: Chancery) -> None:
    chancery.passes(MINUTE)
    await chancery.submit(inscribes("FRA"), SECRETARIAT)
    chancery.passes(-MINUTE)
    await chancery.submit(inscribes("KEN"), SECRETARIAT)
    first, second = (await chancery.rows())[-2:]
    assert first.at == second.at
    assert (await chancery.verdict()).findings == ()


async def test_what_is_taken_within_a_transaction_that_fails_never_happened(
    chancery: Chancery,
) -> None:
    before = await chancery.state()
    requests = [
        Request(SECRETARIAT, inscribes("FRA"), chancery.at),
        Request(SECRETARIAT, inscribes("FRA"), chancery.at),
    ]
    with pytest.raises(Refusal, match="already_inscribed"):
        async with chancery.database.transaction() as session:
            await chancery.desk.take_within(session, PLENARY, requests)
    assert await chancery.state() == before
    assert (await chancery.submit(inscribes("FRA"), SECRETARIAT))["inscription"] == "i1"


async def test_an_organ_that_nobody_founded_is_unknown(chancery: Chancery) -> None:
    with pytest.raises(Refusal, match="unknown_organ"):
        await chancery.desk.submit(CHAIR, "nowhere", c.Suspend())
    with pytest.raises(Refusal, match="unknown_organ"):
        await chancery.desk.organ("nowhere")


async def test_a_desk_learns_what_another_one_wrote(chancery: Chancery) -> None:
    other = Chancery(Database(chancery.database.url))
    await chancery.submit(inscribes("FRA"), SECRETARIAT)
    assert (await other.submit(inscribes("KEN"), SECRETARIAT))["place"] == 2
    assert (await chancery.submit(inscribes("EGY"), SECRETARIAT))["place"] == 3
    assert (await chancery.desk.organ(PLENARY)) == (await other.desk.organ(PLENARY))
    await other.close()


@pytest.mark.parametrize("desks", [1, 2])
async def test_of_200_who_inscribe_in_the_same_moment_none_is_lost_and_none_is_doubled(
    chancery: Chancery, desks: int
) -> None:
    """The order is the order of receipt, whichever worker wrote first; each retries once."""
    chanceries = [chancery, *(Chancery(Database(chancery.database.url)) for _ in range(desks - 1))]
    states = [f"S{number:03}" for number in range(200)]

    async def one(number: int) -> str:
        at, actor = chanceries[number % desks], delegate(states[number])
        receipt = await at.submit(inscribes(states[number]), actor, f"k{number}")
        other = chanceries[(number + 1) % desks]
        assert await other.submit(inscribes(states[number]), actor, f"k{number}") == receipt
        return str(receipt["inscription"])

    start = chancery.at
    for number, desk in enumerate(chanceries):
        # One clock for all: the first worker is asked at even milliseconds, the second at odd ones.
        desk.at, desk.tick = start + number * MS, desks * MS
    given = await asyncio.gather(*(one(number) for number in range(200)))
    assert len(set(given)) == 200
    _, organ = await chancery.state()
    speakers = organ.lists[DEBATE]
    assert [speakers.entries[one].delegation for one in speakers.order] == states
    assert sorted(entry.number for entry in speakers.entries.values()) == [*range(1, 201)]
    assert [row.offset for row in await chancery.rows()] == [*range(1, 202)]
    assert (await chancery.verdict()).findings == ()
    for other in chanceries[1:]:
        await other.close()


async def test_a_second_list_of_the_same_name_is_refused_by_whichever_desk(
    chancery: Chancery,
) -> None:
    other = Chancery(Database(chancery.database.url))
    with pytest.raises(Refusal, match="list_exists"):
        await other.submit(general_debate(), SECRETARIAT)
    await other.close()
