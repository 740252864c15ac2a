"""The floor: at most one holder; whoever gives it names whom they saw as next."""

from dataclasses import replace

import pytest

from app.domain.commands import (
    EndStatement,
    EstablishList,
    ExtendTime,
    GiveFloor,
    HoldFloor,
    SetSpeakingTime,
    TakeUpItem,
)
from app.domain.events import FloorGiven, ItemTakenUp, StatementEnded
from app.domain.organ import Floor
from app.domain.words import Category, ClosedBy, Enforcement, Kind, Status
from tests.domain.scene import (
    BRA,
    DEBATE,
    FRA,
    ITA,
    KEN,
    MEETING,
    MINUTE,
    MS,
    OPENING,
    PRESIDENT,
    SECOND,
    call_to_order,
    debate,
    general_debate,
    given,
    inscribes,
    opening_list,
    speech,
)

TO_FRANCE = FloorGiven(
    floor="f1",
    inscription="i1",
    limit_ms=180_000,
    amber_ms=30_000,
    grace_ms=0,
    enforcement=Enforcement.CLOSE,
    used_ms=0,
    started=True,
    announced=("i2",),
)
TO_BRAZIL = replace(TO_FRANCE, floor="f2", inscription="i2", announced=("i3",), next=True)


def test_the_floor_goes_to_the_next_speaker_with_the_time_of_the_kind_and_item_1f_is_up() -> None:
    scene = given(*debate(FRA, BRA, KEN)).when(GiveFloor("i1"))
    after = scene.then(ItemTakenUp("1(f)"), replace(TO_FRANCE, left=""))
    assert (after.speaking, after.waiting, after.announced) == (FRA, (BRA, KEN), (BRA,))
    assert after.floor == Floor(
        id="f1",
        list=DEBATE,
        inscription="i1",
        given_at=MEETING,
        limit_ms=180_000,
        amber_ms=30_000,
        grace_ms=0,
        enforcement=Enforcement.CLOSE,
        running_since=MEETING,
    )
    assert after.entry("i1").status is Status.SPEAKING
    assert after.entry("i1").spoken_at == MEETING


def test_an_item_that_is_already_up_is_not_taken_up_again() -> None:
    given(*debate(FRA, BRA), TakeUpItem("1(f)")).when(GiveFloor("i1")).then(TO_FRANCE)


def test_the_floor_is_given_in_a_meeting_in_session_only() -> None:
    scene = given(general_debate(), inscribes(FRA))
    scene.when(GiveFloor("i1")).refused("not_in_session")


def test_only_the_next_speaker_is_given_the_floor() -> None:
    scene = given(*debate(FRA, BRA, KEN))
    scene.when(GiveFloor("i2")).refused("list_changed", inscription="i2", next="i1")


def test_one_who_has_spoken_is_not_next_and_on_an_empty_list_nobody_is() -> None:
    scene = given(*speech(FRA), EndStatement("f1"))
    outcome = scene.when(GiveFloor("i1"))
    outcome.refused("list_changed", inscription="i1")
    assert outcome.refusal is not None
    assert "next" not in outcome.refusal.facts


def test_while_somebody_speaks_next_ends_that_statement_first() -> None:
    outcome = given(*speech(FRA, BRA, KEN)).when(GiveFloor("i2", floor="f1"), at=90 * SECOND)
    after = outcome.then(StatementEnded("f1", 90_000, ClosedBy.CHAIR), TO_BRAZIL)
    assert (after.speaking, after.waiting) == (BRA, (KEN,))
    assert after.entry("i1").status is Status.DELIVERED
    assert after.entry("i1").used_ms == 90_000


def test_whoever_did_not_see_that_somebody_speaks_does_not_cut_them_short() -> None:
    scene = given(*speech(FRA, BRA))
    scene.when(GiveFloor("i2")).refused("floor_occupied", floor="f1")


def test_two_chairs_press_next_at_once_and_the_list_advances_once() -> None:
    press = GiveFloor("i2", floor="f1")
    once = given(*speech(FRA, BRA, KEN), MINUTE, press)
    twice = once.when(press).refused("list_changed", inscription="i2", next="i3")
    assert twice == once
    assert (once.speaking, once.waiting) == (BRA, (KEN,))


def test_two_chairs_name_different_speakers_and_the_second_finds_another_floor() -> None:
    scene = given(*speech(FRA, BRA, KEN), GiveFloor("i2", floor="f1"))
    scene.when(GiveFloor("i3", floor="f1")).refused("floor_changed", floor="f2")


def test_two_chairs_end_one_statement_and_it_ends_once() -> None:
    scene = given(*speech(FRA), MINUTE)
    scene = scene.when(EndStatement("f1")).then(StatementEnded("f1", 60_000, ClosedBy.CHAIR))
    scene.when(EndStatement("f1")).refused("no_floor", floor="f1")


@pytest.mark.parametrize("command", [EndStatement("f1"), HoldFloor("f1"), ExtendTime("f1", 1)])
def test_what_is_said_of_a_floor_that_has_changed_hands_is_refused(
    command: EndStatement | HoldFloor | ExtendTime,
) -> None:
    scene = given(*speech(FRA, BRA), EndStatement("f1"), GiveFloor("i2"))
    scene.when(command).refused("floor_changed", floor="f2")


def test_next_after_the_limit_needs_no_word_on_the_floor_that_has_closed_by_itself() -> None:
    outcome = given(*speech(FRA, BRA, KEN)).when(GiveFloor("i2"), at=5 * MINUTE)
    outcome.then(StatementEnded("f1", 180_000, ClosedBy.LIMIT), TO_BRAZIL)


def test_when_the_floor_came_free_in_the_meantime_next_is_still_next() -> None:
    scene = given(*speech(FRA, BRA, KEN), MINUTE, EndStatement("f1"))
    after = scene.when(GiveFloor("i2", floor="f1")).then(replace(TO_BRAZIL, next=False))
    assert after.speaking == BRA


def test_the_opening_has_five_minutes_and_the_debate_three_in_one_and_the_same_meeting() -> None:
    president = {"category": Category.OFFICER, "kind": Kind.OFFICER}
    scene = given(general_debate(), opening_list(), inscribes(PRESIDENT, list=OPENING, **president))
    scene = scene.given(inscribes(ITA), MEETING, call_to_order(), GiveFloor("i1"))
    assert (scene.remaining, scene.organ.item) == (5 * MINUTE, "1(a)")
    scene = scene.given(GiveFloor("i2", floor="f1"))
    assert (scene.remaining, scene.organ.item) == (3 * MINUTE, "1(f)")


def test_the_kind_of_statement_has_its_own_time() -> None:
    asked: EstablishList = general_debate()
    longer = replace(asked.rules[Kind.NATIONAL], limit_ms=420_000)
    scene = given(replace(asked, rules={**asked.rules, Kind.GROUP: longer}))
    scene = scene.given(inscribes("EU", kind=Kind.GROUP, on_behalf_of="EU"))
    assert scene.given(MEETING, call_to_order(), GiveFloor("i1")).remaining == 7 * MINUTE


def test_a_new_speaking_time_holds_from_the_next_speaker_on() -> None:
    scene = given(*speech(FRA, BRA), SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000))
    assert scene.remaining == 3 * MINUTE
    assert scene.given(GiveFloor("i2", floor="f1")).remaining == 2 * MINUTE


def test_the_list_says_how_many_are_announced_ahead() -> None:
    assert given(*speech(FRA, BRA, KEN, announce_ahead=2)).announced == (BRA, KEN)
    assert given(*speech(FRA, BRA, KEN, announce_ahead=0)).announced == ()
    assert given(*speech(FRA, BRA, announce_ahead=9)).announced == (BRA,)


def test_a_speaker_may_come_back_to_the_floor_on_a_new_request_only() -> None:
    scene = given(*speech(FRA, closes_at=None), EndStatement("f1"), MS, inscribes(FRA))
    assert scene.given(GiveFloor("i2")).speaking == FRA
