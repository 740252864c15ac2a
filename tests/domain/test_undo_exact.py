"""Undo is exact: speaking times, overtime and announcements are as they were before the act.

That this holds for every act, whatever came before it, is shown by the state machine (`house`).
"""

from app.domain.commands import (
    EndStatement,
    ExtendTime,
    GiveFloor,
    Move,
    PassOver,
    SetSpeakingTime,
    Undo,
)
from app.domain.commands_procedure import Announce, ArrangeTime, CapOnline, TimeLimit
from app.domain.evolve_procedure import REMEMBERED
from app.domain.words import Enforcement, Kind, Mode, Notice, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    FRA,
    ITA,
    KEN,
    MEX,
    MINUTE,
    MS,
    SECOND,
    call_to_order,
    debate,
    enforced,
    general_debate,
    given,
    inscribes,
    speech,
)
from tests.domain.test_undo import REASON, undone


def test_taking_back_next_takes_back_the_speaking_time_that_came_into_force_with_it() -> None:
    """Two minutes from BRA on: as long as BRA has not spoken, FRA's successors have three."""
    shorter = TimeLimit(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i2")
    before = given(*speech(FRA, BRA, KEN), ArrangeTime((shorter,)), MINUTE)
    scene = before.given(GiveFloor("i2", floor="f1"), MINUTE)
    assert scene.list.rules[Kind.NATIONAL].limit_ms == 120_000
    after = undone(scene)
    assert (after.list.rules, after.list.later_rules) == (
        before.list.rules,
        before.list.later_rules,
    )
    again = after.given(GiveFloor("i2", floor="f1"))
    assert (again.remaining, again.list.later_rules) == (2 * MINUTE, ())


def test_a_time_that_was_set_since_then_is_not_overridden_by_the_undo() -> None:
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i2")
    scene = given(*speech(FRA, BRA, KEN), shorter, GiveFloor("i2", floor="f1"))
    after = undone(scene.given(SetSpeakingTime(DEBATE, Kind.NATIONAL, 60_000)))
    assert after.list.rules[Kind.NATIONAL].limit_ms == 60_000
    assert [later.inscription for later in after.list.later_rules] == ["i2"]


def test_taking_back_a_no_show_takes_the_shorter_time_back_to_who_had_it() -> None:
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i2")
    before = given(*debate(FRA, BRA, KEN), shorter)
    scene = before.given(PassOver("i2"))
    assert [later.inscription for later in scene.list.later_rules] == ["i3"]
    assert undone(scene).list == before.list


def test_who_moves_in_the_meantime_hands_on_also_the_time_that_undo_brings_back() -> None:
    """From KEN on; KEN goes to the end once BRA is called: from MEX on, with the undo too."""
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    scene = given(*speech(FRA, BRA, KEN, MEX), shorter, GiveFloor("i2", floor="f1"))
    scene = scene.given(Move("i3", "i4", REASON, Role.CHAIR))
    assert [later.inscription for later in undone(scene).list.later_rules] == ["i4"]


def test_an_extension_in_overtime_is_taken_back_where_no_limit_closes_the_floor() -> None:
    scene = given(*speech(FRA, rule=enforced(Enforcement.CALL_TO_ORDER)), 4 * MINUTE)
    after = undone(scene.given(ExtendTime("f1", 30_000)))
    assert after.remaining == scene.remaining == -MINUTE


def test_an_extension_in_the_grace_is_taken_back_as_long_as_the_grace_lasts() -> None:
    rule = enforced(Enforcement.CLOSE, 10 * SECOND)
    scene = given(*speech(FRA, rule=rule), 185 * SECOND, ExtendTime("f1", 30_000))
    assert undone(scene).floor.limit_ms == 180_000
    late = scene.given(5 * SECOND + MS)
    late.when(Undo(2)).refused("limit_below_used", limit_ms=180_000, used_ms=190_001)


def test_the_announcements_that_an_act_crowded_out_come_back_with_its_undo() -> None:
    told = [Announce(text=f"{number}") for number in range(REMEMBERED)]
    remote = inscribes(KEN, mode=Mode.REMOTE)
    from_rome = inscribes(ITA, mode=Mode.REMOTE)
    before = given(general_debate(closes_at=None), from_rome, call_to_order(), remote, *told)
    before = before.given(GiveFloor("i1"))
    before = before.given(CapOnline(60_000), 2 * MINUTE)
    scene = before.given(EndStatement("f1"))
    assert scene.organ.messages[-1].notice is Notice.ROLLED_OVER
    assert undone(scene).organ.messages == before.organ.messages
