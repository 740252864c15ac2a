"""What each audience is told of a forecast, and nothing else."""

from datetime import timedelta

import pytest

from app.codec import instant
from app.domain import commands as c
from app.domain.commands_procedure import CapOnline
from app.domain.forecast import Sitting, forecast
from app.domain.forecast_programme import programme_of
from app.domain.words import Mode, Role
from app.live.outlook import TOLD, forecast_told
from tests.domain.scene import (
    DEBATE,
    HOUR,
    MEETING,
    MINUTE,
    SECOND,
    Scene,
    call_to_order,
    debate,
    general_debate,
    given,
    inscribes,
)

TOMORROW = MEETING + timedelta(hours=20)
NEXT = Sitting("plenary-3", TOMORROW, TOMORROW + 2 * HOUR)
FORTY_FIVE = [f"S{number}" for number in range(1, 46)]


def told(scene: Scene, role: Role, *sittings: Sitting) -> dict:  # type: ignore[type-arg]
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, sittings))
    return forecast_told(found, scene.organ)[role]


def test_the_chair_is_told_the_end_and_how_many_will_not_fit() -> None:
    scene = given(*debate(*FORTY_FIVE), c.GiveFloor("i1"), 90 * SECOND)
    said = told(scene, Role.CHAIR, NEXT)
    assert (said["waiting"], said["will_not_fit"]) == (44, 11)
    assert (said["meeting"], said["ends_at"]) == ("plenary-2", instant(MEETING + 2 * HOUR))
    assert said["lists"][DEBATE]["will_not_fit"] == 11
    assert (
        said["runs_until"]["earliest"]
        < said["runs_until"]["expected"]
        < said["runs_until"]["latest"]
    )
    first, last = said["expected"]["i2"], said["expected"]["i45"]
    assert (first["meeting"], first["fits"], "bars" in first) == ("plenary-2", True, False)
    assert (last["meeting"], last["fits"]) == ("plenary-3", False)
    assert last["bars"] == ["interpretation_ends"]


def test_a_band_is_told_in_whole_minutes_and_holds_what_was_computed() -> None:
    scene = given(*debate("FRA", "KEN", "BRA"), c.GiveFloor("i1"), 47 * SECOND)
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (NEXT,)))
    for one in found.expected:
        said = told(scene, Role.DELEGATE, NEXT)["expected"][one.inscription]
        assert all(instant_.endswith(":00.000Z") for instant_ in list(said.values())[:3])
        assert one.start.earliest is not None
        assert one.start.latest is not None
        assert said["earliest"] <= instant(one.start.earliest)
        assert said["latest"] >= instant(one.start.latest)


def test_who_is_in_no_meeting_that_is_known_is_told_why_and_no_time() -> None:
    said = told(given(*debate(*FORTY_FIVE)), Role.DELEGATE)["expected"]["i45"]
    assert said == {"bars": ["interpretation_ends", "no_meeting_left"]}


def test_the_remote_time_is_told_beside_its_cap() -> None:
    requests = [inscribes(one, mode=Mode.REMOTE) for one in FORTY_FIVE[:12]]
    scene = given(general_debate(), *requests, MEETING, call_to_order(), CapOnline(1_800_000))
    scene = scene.given(c.GiveFloor("i1"), 100 * SECOND)
    said = told(scene, Role.CHAIR, NEXT)
    assert said["online"] == {"cap_ms": 1_800_000, "used_ms": 60_000, "rolls_over": 2}
    assert "online" not in told(given(*debate("FRA")), Role.CHAIR)


@pytest.mark.parametrize("role", Role)
def test_nobody_is_told_more_than_the_table_says(role: Role) -> None:
    private = general_debate(list="informal", item="2", public=False, closes_at=None)
    scene = given(private, *debate("FRA", "KEN", closes_at=None), inscribes("ITA", list="informal"))
    if role not in TOLD:
        assert role in (Role.DISPLAY, Role.TECHNICIAN, Role.SYSTEM)
        return
    said = told(scene, role, NEXT)
    entry = said["expected"]["i1"]
    desk = role in (Role.CHAIR, Role.SECRETARIAT)
    assert ("will_not_fit" in said, "fits" in entry) == (desk, desk)
    assert ("earliest" in entry) is (role in (*DESK, Role.DELEGATE))
    assert ("i3" in said["expected"]) is (role is not Role.PUBLIC)
    assert not [value for value in entry.values() if value is None]


DESK = (Role.CHAIR, Role.SECRETARIAT)


def test_what_is_told_changes_only_when_it_means_something() -> None:
    """A list that waits for tomorrow is told once, however often it is looked at."""
    scene = given(*debate("FRA", "KEN"), c.Adjourn())
    later = scene.given(7 * MINUTE + 3 * SECOND)
    assert told(scene, Role.CHAIR, NEXT) == told(later, Role.CHAIR, NEXT)
