"""First come, first served, with priority to ministers (item 1(f)); the policy is data."""

import pytest

from app.domain.commands import GiveFloor, Move, Withdraw
from app.domain.events import Inscribed
from app.domain.precedence import inserted, is_upper_tier, placed_after
from app.domain.words import Category, Key, Kind, Rank, Role
from tests.domain.scene import (
    BRA,
    EGY,
    EU,
    FRA,
    IRN,
    ITA,
    JPN,
    KEN,
    MEX,
    MINUTE,
    MS,
    NOON,
    NOR,
    OPENS,
    by_email,
    debate,
    general_debate,
    given,
    group,
    inscribes,
    minister,
)

UPPER = {Rank(rank) for rank in ("HS", "HG", "VP", "CP", "DPM", "M")}


@pytest.mark.parametrize("rank", Rank)
def test_the_upper_tier_is_cabinet_minister_or_above(rank: Rank) -> None:
    assert is_upper_tier(rank) is (rank in UPPER)


def test_first_come_first_served() -> None:
    scene = given(general_debate(), inscribes(FRA), MS, inscribes(BRA), MS, inscribes(KEN))
    assert scene.waiting == (FRA, BRA, KEN)


def test_requests_of_the_same_millisecond_stand_as_they_were_handled() -> None:
    scene = given(general_debate(), inscribes(FRA), inscribes(BRA), minister(KEN), minister(ITA))
    assert scene.waiting == (KEN, ITA, FRA, BRA)


def test_the_minister_who_inscribes_last_goes_before_all_others_and_after_the_earlier_one() -> None:
    scene = given(general_debate(), inscribes(FRA), MINUTE, minister(EGY), MINUTE, inscribes(BRA))
    outcome = scene.when(minister(ITA), at=NOON)
    (event,) = outcome.events
    assert isinstance(event, Inscribed)
    assert event.before == "i1"
    assert outcome.after.waiting == (EGY, ITA, FRA, BRA)


def test_inside_the_upper_tier_a_head_of_state_does_not_pass_a_minister() -> None:
    scene = given(general_debate(), minister(ITA), MINUTE, inscribes(KEN, rank=Rank.HEAD_OF_STATE))
    assert scene.waiting == (ITA, KEN)


def test_a_vice_minister_has_no_priority() -> None:
    scene = given(general_debate(), inscribes(FRA), MINUTE)
    assert scene.when(inscribes(BRA, rank=Rank.VICE_MINISTER)).after.waiting == (FRA, BRA)


def test_an_email_takes_the_place_of_its_receipt_and_nobody_else_moves() -> None:
    scene = given(general_debate(), inscribes(FRA), 2 * MINUTE, inscribes(BRA), MINUTE)
    scene = scene.given(minister(EGY), by_email(KEN, OPENS + MINUTE))
    assert scene.waiting == (EGY, FRA, KEN, BRA)


def test_never_before_the_announced() -> None:
    """The next speaker has been named from the chair: not even a minister goes before."""
    scene = given(*debate(FRA, BRA, KEN, closes_at=None), GiveFloor("i1"))
    assert scene.announced == (BRA,)
    assert scene.when(minister(ITA)).after.waiting == (BRA, ITA, KEN)


def test_never_before_any_of_those_on_standby_however_many_the_list_announces() -> None:
    steps = debate(FRA, BRA, KEN, MEX, closes_at=None, announce_ahead=2)
    scene = given(*steps, GiveFloor("i1"))
    assert scene.announced == (BRA, KEN)
    assert scene.when(minister(ITA)).after.waiting == (BRA, KEN, ITA, MEX)


def test_never_before_the_one_who_speaks() -> None:
    scene = given(*debate(FRA, BRA, closes_at=None), GiveFloor("i1"), minister(ITA))
    assert (scene.speaking, scene.waiting) == (FRA, (BRA, ITA))


def test_never_across_a_place_given_by_hand() -> None:
    scene = given(*debate(FRA, BRA, KEN, MEX, closes_at=None))
    scene = scene.given(Move("i3", "i1", "travels at noon", Role.SECRETARIAT))
    assert scene.waiting == (FRA, KEN, BRA, MEX)
    assert scene.when(minister(ITA)).after.waiting == (FRA, KEN, ITA, BRA, MEX)


def test_a_delegations_later_is_no_bar() -> None:
    scene = given(*debate(FRA, BRA, KEN, closes_at=None))
    scene = scene.given(Move("i1", "i2", "", Role.DELEGATE))
    assert scene.waiting == (BRA, FRA, KEN)
    assert scene.when(minister(ITA)).after.waiting == (ITA, BRA, FRA, KEN)


def test_the_bar_goes_with_the_one_who_was_placed() -> None:
    scene = given(*debate(FRA, BRA, KEN, closes_at=None))
    scene = scene.given(Move("i3", "i1", "travels at noon", Role.CHAIR), Withdraw("i3"))
    assert scene.when(minister(ITA)).after.waiting == (ITA, FRA, BRA)


def test_behind_a_bar_the_policy_goes_on() -> None:
    scene = given(general_debate(closes_at=None), minister(EGY), inscribes(FRA), inscribes(BRA))
    scene = scene.given(Move("i2", None, "host country", Role.SECRETARIAT), MINUTE)
    assert scene.waiting == (FRA, EGY, BRA)
    assert scene.when(minister(ITA)).after.waiting == (FRA, EGY, ITA, BRA)


def test_the_full_ladder_orders_by_rank_and_a_crown_prince_stands_with_a_vice_president() -> None:
    ladder = general_debate(policy=(Key.RANK, Key.RECEIVED_AT))
    ranks = {FRA: "OTHER", KEN: "VM", ITA: "M", MEX: "DPM", NOR: "CP", BRA: "VP", JPN: "HG"}
    requests = [inscribes(one, rank=Rank(rank)) for one, rank in ranks.items()]
    scene = given(ladder, *(step for one in requests for step in (one, MINUTE)))
    scene = scene.given(inscribes(EGY, rank=Rank.HEAD_OF_STATE))
    assert scene.waiting == (EGY, JPN, NOR, BRA, MEX, ITA, KEN, FRA)


def test_group_statements_may_come_first() -> None:
    scene = given(general_debate(policy=(Key.GROUPS_FIRST, Key.TIER, Key.RECEIVED_AT)))
    scene = scene.given(inscribes(FRA), minister(ITA), MINUTE, group(EU, of=EU), MINUTE)
    assert scene.when(group(EGY, of="AFR")).after.waiting == (EU, EGY, ITA, FRA)


def test_categories_may_order_the_list_parties_before_signatories_before_organizations() -> None:
    scene = given(general_debate(policy=(Key.CATEGORY, Key.RECEIVED_AT)))
    scene = scene.given(inscribes("INTERPOL", category=Category.IGO, kind=Kind.IGO), MINUTE)
    scene = scene.given(inscribes(IRN, category=Category.SIGNATORY), MINUTE, inscribes(FRA))
    assert scene.waiting == (FRA, IRN, "INTERPOL")


def test_without_any_key_everybody_goes_to_the_end() -> None:
    scene = given(general_debate(policy=()), inscribes(FRA), MINUTE, minister(ITA))
    assert scene.when(by_email(KEN, OPENS)).after.waiting == (FRA, ITA, KEN)


def test_to_insert_or_to_place_one_leaves_the_others_as_they_were() -> None:
    assert inserted(("a", "b", "c"), "x", "b") == ("a", "x", "b", "c")
    assert inserted(("a", "b", "c"), "a", None) == ("b", "c", "a")
    assert inserted(("a", "b"), "x", "nobody") == ("a", "b", "x")
    assert placed_after(("a", "b", "c"), "a", "b") == ("b", "a", "c")
    assert placed_after(("a", "b", "c"), "c", None) == ("c", "a", "b")
