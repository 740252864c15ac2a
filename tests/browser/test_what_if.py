"""The chair weighs another use of the time, applies it with one act and takes it back with one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import scene
from tests.browser.people import House, Office, press
from tests.live.patience import eventually
from tests.support.server import Server

LAPTOP = {"width": 1280, "height": 800}
DEBATE = "general-debate"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The lively moment of the general debate: Italy speaks, others wait."""
    scene.make(tmp_path)
    with Server(tmp_path, at=scene.MOMENT) as server:
        yield server


@pytest.fixture(params=["en", "ar"])
def chair(house: House, request: pytest.FixtureRequest) -> Page:
    return house.enter("chair", f"?lang={request.param}", viewport=LAPTOP)


def limit_of(office: Office) -> Any:
    return office.view("chair")["lists"][DEBATE]["rules"]["national"]["limit_ms"]


def test_a_shorter_time_by_keyboard_side_by_side_with_today(chair: Page, office: Office) -> None:
    before = limit_of(office)
    expect(chair.get_by_test_id("budget-verdict")).to_be_visible()
    press(chair, "w")
    minutes = chair.get_by_test_id("weigh-minutes")
    expect(minutes).to_be_visible()
    minutes.focus()
    chair.keyboard.press("ControlOrMeta+a")
    chair.keyboard.type("1")
    compared = chair.get_by_test_id("comparison")
    expect(compared.locator("tr.changes").first).to_be_visible()
    expect(chair.get_by_test_id("apply-plan")).to_be_enabled()
    chair.keyboard.press("Enter")
    expect(chair.locator("dialog[open]")).to_have_count(0)
    assert limit_of(office) == 60_000
    press(chair, "u")
    # The button is disabled while the undo is under way, too: what counts is what it did.
    eventually(lambda: limit_of(office) == before)
    expect(chair.get_by_test_id("undo")).to_be_disabled()


def test_each_row_tells_when_it_is_expected_and_a_delegate_takes_it_along(
    chair: Page, house: House, office: Office
) -> None:
    expect(chair.get_by_test_id("expected").first).to_be_visible()
    unfit = chair.get_by_test_id("unfit")
    expect(unfit).to_have_count(0)
    office.ask("secretariat", "cap_online", cap_ms=60_000)
    expect(unfit).to_have_count(3)  # France, the United States and Lao PDR, by remote link
    office.ask("secretariat", "cap_online", cap_ms=None)
    expect(unfit).to_have_count(0)
    own = house.enter("KEN", "?lang=en")
    link = own.get_by_test_id("calendar").first
    expect(link).to_be_visible()
    with own.expect_download() as taken:
        link.click()
    assert "BEGIN:VCALENDAR" in Path(taken.value.path()).read_text(encoding="utf-8")


def test_a_break_is_dropped_and_kept_again_with_one_key(house: House, office: Office) -> None:
    chair = house.enter("chair", "?lang=en", viewport=LAPTOP)
    expect(chair.get_by_test_id("budget-verdict")).to_be_visible()
    before = office.view("chair")["meeting"]
    press(chair, "w")
    chair.get_by_test_id("weigh-through").check()
    expect(chair.get_by_test_id("comparison").locator("tr.changes").first).to_be_visible()
    expect(chair.get_by_test_id("apply-plan")).to_be_enabled()
    chair.get_by_test_id("apply-plan").click()
    expect(chair.locator("dialog[open]")).to_have_count(0)
    arranged = office.view("chair")["ends"][before["id"]]
    assert arranged["ends_at"] > before["interpretation_ends_at"]
    assert len(arranged["joined"]) == 1
    press(chair, "u")
    eventually(lambda: office.view("chair")["meeting"] == before)
    assert "ends" not in office.view("chair")
