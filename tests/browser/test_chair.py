"""The chair presides with the keyboard alone, in English and in Arabic."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import scene
from tests.browser.people import House, Office, expect_floor, expect_order, press
from tests.support.server import Server

LAPTOP = {"width": 1280, "height": 800}
REASON = "The line is not ready yet"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The lively moment of the general debate: Italy speaks, France and Brazil are next."""
    scene.make(tmp_path)
    with Server(tmp_path, at=scene.MOMENT) as server:
        yield server


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def chair(house: House, language: str) -> Page:
    return house.enter("chair", f"?lang={language}", viewport=LAPTOP)


def asks(chair: Page, delegation: str) -> None:
    """In the sheet that has just been opened: the delegation, typed and chosen."""
    asker = chair.get_by_test_id("asker")
    expect(asker).to_be_focused()
    chair.keyboard.type(delegation)
    expect(asker).to_have_attribute("aria-expanded", "true")
    chair.keyboard.press("Enter")
    expect(asker).to_have_attribute("data-value", delegation)


def tab_to(chair: Page, testid: str, times: int = 12) -> None:
    """The tab key until the control has the focus."""
    wanted = chair.get_by_test_id(testid)
    for _ in range(times):
        if wanted.evaluate("one => one === document.activeElement"):
            return
        chair.keyboard.press("Tab")
    expect(wanted).to_be_focused()


def no_sheet(chair: Page) -> None:
    expect(chair.locator("dialog[open]")).to_have_count(0)


def figures(chair: Page, in_favour: int, against: int) -> None:
    """The figures of a vote, from the first field on."""
    for field, figure in (("in_favour", in_favour), ("against", against)):
        tab_to(chair, f"vote-{field}")
        chair.keyboard.press("ControlOrMeta+a")
        chair.keyboard.type(str(figure))


def test_rules_of_order_by_keyboard(chair: Page, office: Office) -> None:
    raise_a_point(chair, "EGY")
    expect(chair.get_by_test_id("floor-state")).to_have_attribute("data-phase", "paused")
    expect(chair.get_by_test_id("give-floor")).to_be_disabled()
    press(chair, "y")
    expect(chair.get_by_test_id("point")).to_have_count(0)
    expect_floor(chair, "running")

    raise_a_point(chair, "KEN")
    press(chair, "a")
    tab_to(chair, "choose-dismissed")
    figures(chair, 40, 30)
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("point")).to_have_count(0)

    press(chair, "e")
    expect_floor(chair, None)
    suspend_and_resume(chair)
    close_the_debate(chair)
    assert office.view()["lists"][scene.DEBATE]["stopped"] == "close_debate"
    expect(chair.get_by_test_id("give-floor")).to_be_disabled()


def raise_a_point(chair: Page, delegation: str) -> None:
    """What is settled first stands in the strip, and nothing below it moves."""
    place = chair.get_by_test_id("floor-clock").bounding_box()
    press(chair, "o")
    asks(chair, delegation)
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("point")).to_have_attribute("data-delegation", delegation)
    assert chair.get_by_test_id("floor-clock").bounding_box() == place


def suspend_and_resume(chair: Page) -> None:
    """From the bar of the meeting, and by Escape out of its choices back to the keys."""
    for act in ("suspend-meeting", "resume-meeting"):
        press(chair, "j")
        expect(chair.get_by_test_id(act)).to_be_focused()
        chair.keyboard.press("Enter")
        expect(chair.get_by_test_id(act)).to_have_count(0)
        expect(chair.get_by_test_id("meeting-bar")).to_be_focused()
    press(chair, "j")
    chair.keyboard.press("Shift+Tab")
    expect(chair.get_by_test_id("item")).to_be_focused()
    chair.keyboard.press("Escape")
    expect(chair.get_by_test_id("item")).not_to_be_focused()


def close_the_debate(chair: Page) -> None:
    """Proposed by France, one speaks against it, a vote carries it."""
    press(chair, "m")
    asks(chair, "FRA")
    tab_to(chair, "choose-suspend")
    chair.keyboard.press("ArrowUp")  # round to the last one
    expect(chair.get_by_test_id("choose-close_debate")).to_be_checked()
    tab_to(chair, "propose-motion")
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("motion")).to_have_attribute("data-kind", "close_debate")

    press(chair, "f")
    asks(chair, "JPN")
    tab_to(chair, "choose-against")
    chair.keyboard.press("Space")
    tab_to(chair, "speak-on-motion")
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("next-1")).to_have_attribute("data-delegation", "JPN")
    press(chair, "g")
    expect_floor(chair, "running")
    press(chair, "e")
    expect_floor(chair, None)

    press(chair, "d")
    figures(chair, 60, 20)
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("motion")).to_have_count(0)


def test_the_list_by_keyboard(chair: Page) -> None:
    keys_are_shown_each_once(chair)
    nothing_has_to_be_scrolled(chair)
    debate = ["FRA", "BRA", "EGY", "CHN", "JPN", "KEN", "USA", "ZAF", "LAO"]
    expect_order(chair, debate)
    open_entry(chair, "EGY", steps=2)
    chair.keyboard.press("ControlOrMeta+a")
    chair.keyboard.type("2")
    tab_to(chair, "reason")
    chair.keyboard.type(REASON)
    chair.keyboard.press("Enter")
    no_sheet(chair)
    moved = ["FRA", "EGY", "BRA", *debate[3:]]
    expect_order(chair, moved)
    expect(chair.locator("[data-delegation=EGY] [data-testid=place-why]")).to_contain_text(REASON)

    open_entry(chair, "BRA", steps=1)
    tab_to(chair, "pass-over-entry")
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect_order(chair, ["FRA", "EGY", *debate[3:], "BRA"])
    press(chair, "u")
    expect_order(chair, moved)

    press(chair, "i")
    asks(chair, "UNICRI")
    tab_to(chair, "reason")
    chair.keyboard.type("To answer a question")
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("next-1")).to_have_attribute("data-delegation", "UNICRI")
    expect_order(chair, ["UNICRI", *moved])


def open_entry(chair: Page, delegation: str, steps: int) -> None:
    """To the list, so many rows down, and into the sheet of that entry."""
    press(chair, "l")
    row = chair.locator("[data-row]:focus")
    expect(row).to_have_count(1)
    for _ in range(steps):
        before = row.get_attribute("data-row")
        chair.keyboard.press("ArrowDown")
        expect(row).not_to_have_attribute("data-row", before or "")
    inside = chair.locator("li", has=row).get_by_test_id("list-row")
    expect(inside).to_have_attribute("data-delegation", delegation)
    chair.keyboard.press("Enter")
    expect(chair.get_by_test_id("new-place")).to_be_focused()


def test_replies_and_the_hand_over_by_keyboard(
    chair: Page, office: Office, house: House, language: str
) -> None:
    office.ask("BRA", "request_reply", list="replies")
    expect(chair.get_by_test_id("asked")).to_have_attribute("data-delegation", "BRA")
    press(chair, "r")
    asks(chair, "MEX")
    chair.keyboard.press("Enter")
    asked = chair.get_by_test_id("requested")
    expect(asked).to_have_count(2)
    asked.first.get_by_test_id("grant").focus()
    chair.keyboard.press("Enter")
    expect(asked).to_have_count(1)
    asked.first.get_by_test_id("deny").focus()
    chair.keyboard.press("Enter")
    expect(chair.get_by_test_id("deny-reason")).to_be_focused()
    chair.keyboard.type("Nothing was said about it")
    chair.keyboard.press("Enter")
    expect(asked).to_have_count(0)
    chair.keyboard.press("Escape")

    follows = house.enter("chair", f"?lang={language}", viewport=LAPTOP)
    chair.bring_to_front()
    press(chair, "e")
    expect_floor(chair, None)
    expect(follows.get_by_test_id("elsewhere").locator("svg")).to_be_visible()
    expect(chair.get_by_test_id("elsewhere").locator("svg")).to_have_count(0)
    chair.locator("[data-testid=choose-list][data-list=replies]").focus()
    chair.keyboard.press("Enter")
    press(chair, "k")
    expect(chair.get_by_test_id("take")).to_have_count(0)
    press(chair, "g")
    expect(chair.get_by_test_id("floor-clock")).to_have_text("10:00")

    press(chair, "c")
    officer = chair.get_by_test_id("officer")
    expect(officer).to_be_focused()
    expect(chair.get_by_test_id("hand-over-script")).not_to_be_empty()
    before = chair.get_by_test_id("hand-over").text_content()
    tab_to(chair, "take-chair")
    chair.keyboard.press("Enter")
    no_sheet(chair)
    expect(chair.get_by_test_id("hand-over")).not_to_have_text(before or "")
    assert office.view()["presiding"] != "president"


def keys_are_shown_each_once(chair: Page) -> None:
    press(chair, "Shift+?")
    keys = chair.get_by_test_id("keys").locator("dt")
    expect(keys.first).to_be_visible()
    shown = [key.strip() for key in keys.all_inner_texts()]
    assert len(shown) == len(set(shown)) > 20
    chair.keyboard.press("Escape")
    no_sheet(chair)


def nothing_has_to_be_scrolled(chair: Page) -> None:
    """The whole meeting on a laptop: only the list scrolls, in itself."""
    for whole in (":root", ".acting"):
        spare = f"""() => {{
            const one = document.querySelector('{whole}')
            return one.clientHeight - one.scrollHeight
        }}"""
        assert chair.evaluate(spare) >= 0, whole
