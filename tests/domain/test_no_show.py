"""A speaker who is not there: the list's no-show policy, as data, says what follows."""

import pytest

from app.domain.commands import GiveFloor, HoldFloor, Move, PassOver, Restore
from app.domain.events import PassedOver
from app.domain.words import NoShow, Role, Status
from tests.domain.scene import (
    BRA,
    EGY,
    FRA,
    ITA,
    KEN,
    MEETING,
    MEX,
    MINUTE,
    NOON,
    Scene,
    call_to_order,
    debate,
    general_debate,
    given,
    inscribes,
    minister,
    speech,
)


def test_to_the_end_of_the_list() -> None:
    scene = given(*debate(FRA, BRA, KEN)).when(PassOver("i1"))
    after = scene.then(PassedOver("i1", NoShow.END_OF_LIST))
    assert after.waiting == (BRA, KEN, FRA)
    assert after.entry("i1").status is Status.WAITING


def test_to_the_end_of_the_own_category_ministers_behind_ministers() -> None:
    scene = given(general_debate(no_show=NoShow.END_OF_CATEGORY), minister(EGY), inscribes(FRA))
    scene = scene.given(MINUTE, minister(ITA), inscribes(KEN), MINUTE)
    assert scene.waiting == (EGY, ITA, FRA, KEN)
    scene = scene.when(PassOver("i1")).then(PassedOver("i1", NoShow.END_OF_CATEGORY, before="i2"))
    assert scene.waiting == (ITA, EGY, FRA, KEN)
    assert scene.given(PassOver("i2")).waiting == (ITA, EGY, KEN, FRA)


@pytest.mark.parametrize("policy", [NoShow.LOSE_SLOT, NoShow.TEXT_IN_LIEU])
def test_to_lose_the_slot_or_to_hand_in_a_text_in_lieu(policy: NoShow) -> None:
    scene = given(*debate(FRA, BRA, no_show=policy))
    scene = scene.when(PassOver("i1")).then(PassedOver("i1", policy))
    assert scene.waiting == (BRA,)
    assert scene.entry("i1").status is Status.PASSED_OVER


def test_who_lost_the_slot_is_restored_to_where_the_receipt_places_it() -> None:
    scene = given(*debate(FRA, BRA, KEN, no_show=NoShow.LOSE_SLOT), PassOver("i1"), Restore("i1"))
    assert scene.waiting == (FRA, BRA, KEN)


@pytest.mark.parametrize("policy", NoShow)
def test_one_who_was_given_the_floor_but_is_not_there_frees_it(policy: NoShow) -> None:
    scene = given(*speech(FRA, BRA, no_show=policy), MINUTE, PassOver("i1"))
    assert scene.speaking is None
    assert scene.entry("i1").spoken_at is None
    back = policy in (NoShow.END_OF_LIST, NoShow.END_OF_CATEGORY)
    assert scene.waiting == ((BRA, FRA) if back else (BRA,))


def test_the_time_of_a_speaker_who_was_not_there_was_not_used() -> None:
    scene = given(*speech(FRA), MINUTE, PassOver("i1"), GiveFloor("i1"))
    assert scene.remaining == 3 * MINUTE


def test_one_who_waits_may_be_passed_over_while_another_speaks() -> None:
    scene = given(*speech(FRA, BRA, KEN), MINUTE, PassOver("i2"))
    assert (scene.speaking, scene.remaining) == (FRA, 2 * MINUTE)
    assert (scene.waiting, scene.announced) == ((KEN, BRA), ())


def test_only_one_who_waits_speaks_or_is_held_is_passed_over() -> None:
    held = given(*speech(FRA, BRA), HoldFloor("f1"))
    assert held.when(PassOver("i1")).after.entry("i1").status is Status.WAITING
    late = given(general_debate(), inscribes(BRA), NOON + MINUTE, inscribes(FRA))
    late.when(PassOver("i2")).refused("not_waiting", inscription="i2", status="late")


def placed_by_hand_and_passed_over() -> Scene:
    scene = given(*debate(FRA, BRA, KEN, MEX, closes_at=None))
    return scene.given(Move("i3", None, "travels at noon", Role.CHAIR), PassOver("i3"))


def test_one_who_is_passed_over_has_lost_the_place_that_was_given_by_hand() -> None:
    """Else an entry at the end would keep every minister behind it."""
    scene = placed_by_hand_and_passed_over()
    assert scene.waiting == (FRA, BRA, MEX, KEN)
    assert scene.entry("i3").placed is None
    assert scene.when(minister(ITA)).after.waiting == (ITA, FRA, BRA, MEX, KEN)


def test_a_speaker_may_be_passed_over_before_the_meeting_is_called_to_order() -> None:
    scene = given(general_debate(), inscribes(FRA), inscribes(BRA), PassOver("i1"))
    assert scene.waiting == (BRA, FRA)
    assert scene.given(MEETING, call_to_order(), GiveFloor("i2")).speaking == BRA
