"""A view depends on the organ alone, not on what the lens has looked at before."""

import pytest

from app.domain.commands import Withdraw
from app.domain.words import Role
from app.live.views import AUDIENCES, Lens
from tests.domain.scene import (
    DEBATE,
    EU,
    FRA,
    MINUTE,
    NOON,
    NOR,
    general_debate,
    given,
    group,
    inscribes,
)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_group_that_comes_later_is_seen_beside_those_for_whom_it_speaks(audience: Role) -> None:
    scene = given(general_debate(), MINUTE, inscribes(NOR), MINUTE, inscribes(FRA))
    lens = Lens(audience, {})
    lens.view(scene.organ)
    for step in (group(EU, "EU", aligned=(NOR,)), Withdraw("i3")):
        scene = scene.given(MINUTE, step)
        assert lens.view(scene.organ) == Lens(audience, {}).view(scene.organ)


def test_a_group_statement_in_the_late_tray_is_betrayed_to_nobody() -> None:
    scene = given(general_debate(), MINUTE, inscribes(NOR))
    scene = scene.given(NOON + MINUTE, group(EU, "EU", aligned=(NOR,)))
    entries = Lens(Role.DELEGATE, {}).view(scene.organ)["lists"][DEBATE]["entries"]
    assert entries.keys() == {"i1"}
    assert "spoken_for_by" not in entries["i1"]
