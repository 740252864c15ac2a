"""Five hundred wait: the desk draws what is in sight, and everything is found, reached, printed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import scene
from tests.browser.people import House, Office, at_rest
from tests.support.server import Server

MANY = 500
FEW = 40
LAPTOP = {"width": 1366, "height": 768}
PLACES = """rows => rows.map(row => Number(row.dataset.place))"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("long")
    scene.make(folder, waiting=MANY)
    with Server(folder, at=scene.MOMENT) as server:
        yield server


def desk(house: House, language: str) -> Page:
    page = house.enter("secretariat", f"?lang={language}", viewport=LAPTOP)
    page.get_by_test_id("tab-list:general-debate").click()
    expect(page.get_by_test_id("waiting-count")).to_contain_text(str(MANY))
    return page


def focused(page: Page) -> str:
    """The place of the row that has the focus; empty if none has."""
    place: str = page.evaluate("() => document.activeElement?.dataset.place ?? ''")
    return place


@pytest.mark.parametrize(("language", "typed"), [("en", "lao"), ("ar", "لاو")])
def test_one_among_five_hundred_is_found_and_moved(
    house: House, office: Office, language: str, typed: str
) -> None:
    page = desk(house, language)
    rows = page.get_by_test_id("list-row")
    assert rows.count() < FEW
    page.get_by_test_id("find").fill(typed)
    laos = rows.filter(has_text=scene_name(office, "LAO", language)).first
    expect(laos).to_have_attribute("data-delegation", "LAO")
    place = laos.get_attribute("data-place")
    laos.focus()
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.type("The line is not ready")
    page.keyboard.press("Enter")
    expect(laos).not_to_have_attribute("data-place", str(place))
    page.get_by_test_id("show-all").click()
    expect(rows.first).to_have_attribute("data-place", "1")


def scene_name(office: Office, delegation: str, language: str) -> str:
    name: str = office.register()["delegations"][delegation]["name"][language]
    return name


def test_the_keyboard_reaches_every_row_and_keeps_the_focus_when_its_row_moves_out_of_sight(
    house: House, office: Office
) -> None:
    page = desk(house, "en")
    page.get_by_test_id("list-row").first.focus()
    page.keyboard.press("End")
    expect(page.locator(":focus")).to_have_attribute("data-place", str(MANY))
    item = page.locator("li:has(> :focus)")
    expect(item).to_have_attribute("aria-posinset", str(MANY))
    expect(item).to_have_attribute("aria-setsize", str(MANY))
    order = office.view()["lists"][scene.DEBATE]["order"]
    office.ask(
        "secretariat", "move", inscription=order[-1], after=order[9], reason="Leaves at five"
    )
    expect(page.locator(":focus")).to_have_attribute("data-place", "11")
    page.keyboard.press("ArrowDown")
    expect(page.locator(":focus")).to_have_attribute("data-place", "12")
    # Opened, the row is as high as it needs, and those below it begin where it ends.
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("speaker-name")).to_be_focused()
    page.keyboard.type("x")
    page.get_by_test_id("speaker-name").press("Home")
    opened = page.locator("[data-place='12']").bounding_box()
    below = page.locator("[data-place='13']").bounding_box()
    assert opened is not None
    assert below is not None
    assert abs(opened["y"] + opened["height"] - below["y"]) < 2
    page.keyboard.press("Escape")
    assert focused(page) == "12"


def test_all_who_wait_are_on_paper_in_their_order(house: House) -> None:
    page = desk(house, "en")
    page.emulate_media(media="print")
    rows = page.locator("ol").get_by_test_id("list-row")
    expect(rows).to_have_count(MANY)
    tops = rows.evaluate_all("rows => rows.map(row => row.getBoundingClientRect().top)")
    assert tops == sorted(set(tops))
    assert rows.evaluate_all(PLACES) == list(range(1, MANY + 1))


def test_the_public_page_finds_by_the_browser_what_it_does_not_draw(
    server: Server, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context(locale="en-GB", viewport=LAPTOP).new_page()
    page.goto(f"{server.url}/public?lang=en")
    at_rest(page)
    rows = page.get_by_test_id("list-row")
    expect(rows.first).to_be_visible()
    assert rows.count() < MANY / 2
    # What the browser's own find looks through.
    found: bool = page.evaluate("() => window.find('Zimbabwe')")
    assert found
    expect(rows.filter(has_text="Zimbabwe").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("ol").first.get_by_test_id("list-row")).to_have_count(MANY)
