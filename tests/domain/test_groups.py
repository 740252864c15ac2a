"""On behalf of others: group statements, alignments, and the warning before one speaks twice."""

from dataclasses import replace

import pytest

from app.domain.commands import Amend, EndStatement, GiveFloor, Withdraw
from app.domain.events import Amended
from app.domain.groups import speaking_twice, spoken_for, spoken_for_by
from app.domain.words import Category, Key, Kind, Status
from tests.domain.scene import (
    DEBATE,
    EGY,
    EU,
    FIVE_MINUTES,
    FRA,
    KEN,
    MINUTE,
    NOON,
    NOR,
    OPENING,
    THREE_MINUTES,
    Scene,
    debate,
    general_debate,
    given,
    group,
    inscribes,
    opening_list,
)

THIRTEEN = (
    *("TUR", "MKD", "MNE", "ISL", "SRB", "ALB", "BIH"),
    *("LIE", "NOR", "UKR", "MDA", "ARM", "GEO"),
)


def opening() -> Scene:
    """The European Union at the opening, with thirteen States that align themselves."""
    return given(opening_list(), group(EU, of=EU, list=OPENING, aligned=THIRTEEN))


def test_a_group_statement_counts_apart_from_the_national_one() -> None:
    scene = given(general_debate(), inscribes(EGY), group(EGY, of="AFR"))
    assert scene.waiting == (EGY, EGY)
    scene.when(group(EGY, of="AFR")).refused("already_inscribed", inscription="i2")
    assert scene.when(group(EGY, of="G77")).after.waiting == (EGY, EGY, EGY)


def test_a_group_statement_says_on_whose_behalf() -> None:
    given(general_debate()).when(inscribes(EU, kind=Kind.GROUP)).refused("group_required")


def test_only_a_group_statement_is_made_on_behalf_of_others() -> None:
    scene = given(general_debate())
    for more in ({"on_behalf_of": "AFR"}, {"aligned": ("NOR",)}):
        scene.when(inscribes(EGY, **more)).refused("no_group_statement", kind=Kind.NATIONAL)


def test_a_state_aligns_itself_once_and_not_with_its_own_statement() -> None:
    scene = given(general_debate())
    for aligned in (("NOR", "NOR"), ("NOR", EGY)):
        scene.when(group(EGY, of="AFR", aligned=aligned)).refused("named_twice", delegation=EGY)


def test_a_state_that_is_spoken_for_is_not_barred() -> None:
    scene = given(general_debate(), group(EU, of=EU, aligned=("NOR", "ALB", "GEO")))
    assert scene.when(inscribes("NOR")).after.waiting == (EU, "NOR")
    assert scene.entry("i1").aligned == ("NOR", "ALB", "GEO")


def test_the_european_union_speaks_at_the_opening_for_thirteen_aligning_states() -> None:
    scene = opening().given(inscribes(NOR, list=OPENING), inscribes(FRA, list=OPENING))
    speakers = scene.organ.lists[OPENING]
    assert set(spoken_for(speakers)) == set(THIRTEEN)
    assert spoken_for_by(speakers, scene.entry("i2")) == "i1"
    assert spoken_for_by(speakers, scene.entry("i3")) is None
    assert spoken_for_by(speakers, scene.entry("i1")) is None
    assert [*speaking_twice(speakers, scene.entry("i1"))] == ["i2"]
    assert [*speaking_twice(speakers, scene.entry("i2"))] == []


def test_nobody_is_warned_of_a_group_statement_that_is_not_on_the_list() -> None:
    scene = opening().given(inscribes(NOR, list=OPENING))
    gone = scene.given(Withdraw("i1"))
    assert spoken_for(gone.organ.lists[OPENING]) == {}
    late = given(general_debate(), inscribes(NOR), NOON + MINUTE, group(EU, EU, aligned=(NOR,)))
    assert late.entry("i2").status is Status.LATE
    assert spoken_for(late.list) == {}


def test_the_warning_stands_when_the_group_has_spoken() -> None:
    scene = given(general_debate(closes_at=None), group(EU, of=EU, aligned=(NOR,)), *debate()[1:])
    scene = scene.given(GiveFloor("i1"), EndStatement("f1"), inscribes(NOR))
    assert spoken_for_by(scene.list, scene.entry("i2")) == "i1"


def test_alignments_come_in_until_the_statement_is_over() -> None:
    scene = given(general_debate(closes_at=None), group(EU, of=EU), inscribes(NOR), *debate()[1:])
    scene = scene.when(Amend("i1", aligned=(NOR,))).then(Amended("i1", aligned=(NOR,)))
    assert spoken_for_by(scene.list, scene.entry("i2")) == "i1"
    scene = scene.given(GiveFloor("i1")).given(Amend("i1", aligned=(NOR, "ISL")))
    assert scene.entry("i1").aligned == (NOR, "ISL")
    scene = scene.when(Amend("i1", aligned=())).then(Amended("i1", aligned=()))
    scene.when(Amend("i1", aligned=())).refused("nothing_changes")
    ended = scene.given(EndStatement("f1"))
    ended.when(Amend("i1", aligned=(NOR,))).refused("not_waiting", status=Status.DELIVERED)


def test_those_who_align_themselves_later_do_so_once_and_with_a_group_statement() -> None:
    scene = given(general_debate(), group(EGY, of="AFR"), inscribes(FRA))
    scene.when(Amend("i1", aligned=(KEN, KEN))).refused("named_twice", delegation=EGY)
    scene.when(Amend("i2", aligned=(KEN,))).refused("no_group_statement", kind=Kind.NATIONAL)


def test_a_group_statement_has_its_own_limit_and_may_come_first() -> None:
    rules = {Kind.NATIONAL: THREE_MINUTES, Kind.GROUP: FIVE_MINUTES}
    policy = (Key.GROUPS_FIRST, Key.RECEIVED_AT)
    scene = given(*debate(FRA, rules=rules, policy=policy, closes_at=None))
    scene = scene.given(group(EGY, of="AFR"))
    assert scene.waiting == (EGY, FRA)
    scene = scene.given(GiveFloor("i2"))
    assert scene.remaining == 5 * MINUTE
    assert scene.given(GiveFloor("i1", "f1")).remaining == 3 * MINUTE


@pytest.mark.parametrize("category", [Category.PARTY, Category.ENTITY, Category.IGO, Category.NGO])
def test_states_and_organizations_speak_for_groups(category: Category) -> None:
    asked = general_debate(eligible=(category,))
    statement = replace(group("X", of="G"), category=category)
    assert given(asked).when(statement).after.waiting == ("X",)


def test_each_group_is_spoken_for_on_its_own_list() -> None:
    scene = opening().given(general_debate(), inscribes(NOR, list=DEBATE))
    assert spoken_for_by(scene.list, scene.entry("i2")) is None
