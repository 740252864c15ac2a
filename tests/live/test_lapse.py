"""A proposal to swap whose time is over ends by itself, on both databases: once, whoever looks."""

from app.domain import commands_procedure as pc
from app.domain.words import Notice
from app.live.alarm import LONGEST_SLEEP_S, Alarm
from app.live.clock import ConferenceClock
from app.live.hub import Hub
from tests.domain.scene import HOUR, MS, inscribes
from tests.live.chancery import Chancery, delegate


async def test_a_proposal_to_swap_lapses_when_its_time_is_over_and_both_are_told(
    chancery: Chancery,
) -> None:
    for delegation in ("FRA", "KEN"):
        await chancery.submit(inscribes(delegation), delegate(delegation))
    await chancery.submit(pc.ProposeSwap("i1", "i2"), delegate("FRA"))
    clock = ConferenceClock(chancery.now)
    alarms = [
        Alarm(chancery.database, chancery.desk, Hub(chancery.database, clock), clock)
        for _ in range(2)
    ]
    chancery.passes(HOUR)
    assert await alarms[0].fire() == MS.total_seconds()
    assert "s1" in (await chancery.state())[1].swaps
    chancery.passes(MS)
    for alarm in alarms:
        assert await alarm.fire() == LONGEST_SLEEP_S
    head, organ = await chancery.state()
    assert (organ.swaps, head.due_at) == ({}, None)
    lapsed = [row for row in await chancery.rows() if row.at == chancery.at]
    assert [row.actor for row in lapsed] == ["system"] * 3
    told = [(one.delegation, one.other) for one in organ.messages[-2:]]
    assert told == [("FRA", "KEN"), ("KEN", "FRA")]
    assert {one.notice for one in organ.messages[-2:]} == {Notice.SWAP_EXPIRED}
    assert (await chancery.verdict()).findings == ()
