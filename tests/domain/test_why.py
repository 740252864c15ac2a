"""Every position explains itself: the policy key by key, the standby, and the hand."""

from app.domain.commands import Amend, GiveFloor, Move
from app.domain.precedence import Reason, why
from app.domain.words import Category, Key, Kind, Rank, Role
from tests.domain.scene import (
    BRA,
    EU,
    FRA,
    ITA,
    KEN,
    MINUTE,
    OPENS,
    Scene,
    debate,
    general_debate,
    given,
    group,
    inscribes,
    minister,
    speech,
)


def reasons(scene: Scene, name: str) -> tuple[Reason, ...]:
    return why(scene.list, scene.entry(name))


def test_a_minister_stands_in_the_priority_tier_and_then_by_the_instant_of_receipt() -> None:
    scene = given(general_debate(), inscribes(FRA), MINUTE, minister(ITA))
    received = Reason("received", at=OPENS + MINUTE)
    assert reasons(scene, "i2") == (Reason("tier_upper", rank=Rank.MINISTER), received)
    received = Reason("received", at=OPENS)
    assert reasons(scene, "i1") == (Reason("tier_lower", rank=Rank.OTHER), received)


def test_moved_after_france_by_the_secretariat_with_the_time_and_the_reason() -> None:
    scene = given(*debate(FRA, BRA, KEN), Move("i3", "i1", "host country", Role.SECRETARIAT))
    assert reasons(scene, "i3")[-1] == Reason(
        "placed", at=scene.at, by=Role.SECRETARIAT, after="i1", reason="host country"
    )


def test_later_at_the_delegations_own_wish_needs_no_reason() -> None:
    scene = given(*debate(FRA, BRA), Move("i1", "i2", "", Role.DELEGATE))
    assert reasons(scene, "i1")[-1] == Reason("placed", at=scene.at, by=Role.DELEGATE, after="i2")


def test_one_who_is_announced_stands_where_nobody_passes() -> None:
    scene = given(*debate(FRA, BRA), GiveFloor("i1"))
    assert Reason("announced") in reasons(scene, "i2")


def test_every_key_of_a_policy_gives_a_reason_in_its_turn() -> None:
    scene = given(general_debate(policy=tuple(Key)), group(EU, of=EU), inscribes(FRA))
    assert reasons(scene, "i1") == (
        Reason("tier_lower", rank=Rank.OTHER),
        Reason("rank", rank=Rank.OTHER),
        Reason("group", kind=Kind.GROUP),
        Reason("category", category=Category.PARTY),
        Reason("received", at=OPENS),
    )
    assert reasons(scene, "i2")[2] == Reason("no_group", kind=Kind.NATIONAL)


def test_a_list_without_a_policy_has_nothing_to_explain() -> None:
    scene = given(general_debate(policy=()), inscribes(FRA))
    assert reasons(scene, "i1") == ()


def test_a_place_given_by_another_rank_says_so_until_it_is_confirmed() -> None:
    scene = given(general_debate(), minister(ITA), Amend("i1", rank=Rank.OTHER))
    assert reasons(scene, "i1")[-1] == Reason("rank_unconfirmed", rank=Rank.OTHER)
    again = scene.given(Amend("i1", rank=Rank.MINISTER))
    assert reasons(again, "i1") == (
        Reason("tier_upper", rank=Rank.MINISTER),
        Reason("received", at=OPENS),
    )


def test_the_rank_of_one_who_is_speaking_has_no_place_to_keep() -> None:
    scene = given(*speech(ITA), Amend("i1", rank=Rank.MINISTER))
    assert scene.entry("i1").placed_as is None
