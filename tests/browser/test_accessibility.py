"""Every view passes axe (WCAG 2.2 A and AA) in English and Arabic, light and dark."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import scene
from tests.browser.people import House, Theme, dress, turn_to
from tests.support.server import Server

RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
ROLES = ["chair", "FRA", "secretariat", "interpreter", "display", "technician", "public"]
VIEWS = [(role, "") for role in ROLES]
VIEWS += [("display", "&show=timer"), ("display", "&show=lower-third&chime=1")]


@pytest.mark.parametrize(("role", "query"), VIEWS)
def test_axe_finds_nothing(
    role: str, query: str, lively: Server, new_context: Callable[..., BrowserContext]
) -> None:
    house = House(lively, new_context)
    page, found = house.enter(role, f"?lang=en{query}"), []
    for language in ("en", "ar"):
        turn_to(page, f"?lang={language}{query}")
        found += faults(page, f"{language}, light", {"type": "tag", "values": RULES})
        dress(page, "dark")  # changes colours alone
        contrast = {"type": "rule", "values": ["color-contrast"]}
        found += faults(page, f"{language}, dark", contrast)
        dress(page, "light")
    assert found == []


SECTIONS = {
    "lists": [
        *("add", "move", "establish", "reopen-list", "set-time", "standby", "roll-over"),
        *("cap-online", "announce"),
    ],
    "programme": ["meeting-add", "deadline-add", "officer-edit", "item-edit"],
    "people": ["person-add"],
    "links": ["link-revoke"],
    "screens": ["screen-change"],
    "record": [],
}
"""The sections of the secretariat's desk, and what opens a dialog in each."""


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("ar", "dark")])
def test_axe_finds_nothing_in_any_section_or_dialog_of_the_desk(
    language: str, theme: Theme, lively: Server, new_context: Callable[..., BrowserContext]
) -> None:
    house = House(lively, new_context)
    house.enter("display")  # a screen that the desk can change
    page = house.enter("secretariat", f"?lang={language}", color_scheme=theme)
    dress(page, theme)
    only, found = {"type": "tag", "values": RULES}, []
    page.get_by_test_id("edit").first.click()
    for section, dialogs in SECTIONS.items():
        page.get_by_test_id(f"tab-{section}").click()
        found += faults(page, section, only)
        for opens in dialogs:
            page.get_by_test_id(opens).first.click()
            expect(page.get_by_role("dialog")).to_be_visible()
            found += faults(page, opens, only, within="dialog[open]")
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)
    assert found == []


def faults(page: Page, where: str, only: dict[str, object], within: str | None = None) -> list[str]:
    """What axe finds: the rule, the element, and what it says about it."""
    options = {"runOnly": only, "resultTypes": ["violations"]}
    violations = Axe().run(page, context=within, options=options).response["violations"]
    return [
        f"{where}: {one['id']} at {node['target']}: {node['failureSummary']}"
        for one in violations
        for node in one["nodes"]
    ]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Twenty seconds after Italy's limit: nobody has the floor, and the longest words are shown."""
    folder = tmp_path_factory.mktemp("closed")
    scene.make(folder, more_ms=0)
    with Server(folder, at="2020-10-12T16:21:30+02:00") as running:
        yield running


OVER_THE_EDGE = """() => [...document.querySelectorAll('body *')].filter(one => {
    const box = one.getBoundingClientRect()
    return box.width && (box.right > innerWidth + 1 || box.left < -1)
        && !one.closest('.aloud, .scroll, [hidden]')
}).map(one => `${one.tagName}.${one.className}`).slice(0, 5)"""

DIALOGS = ("change", "later", "swap-open", "withdraw", "sound-test", "point", "motion", "reply")
"""What a delegation is asked in a dialog of its own, by the button that opens it."""


def test_axe_finds_nothing_in_what_a_delegation_is_asked(
    lively: Server, new_context: Callable[..., BrowserContext]
) -> None:
    house = House(lively, new_context)
    page = house.enter("CHN", "?lang=ar", viewport={"width": 360, "height": 740})
    dress(page, "dark")
    found = []
    for button in DIALOGS:
        page.get_by_test_id(button).click()
        expect(page.get_by_role("dialog")).to_be_visible()
        found += faults(page, button, {"type": "tag", "values": RULES}, "dialog[open]")
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
    assert found == []


@pytest.mark.parametrize("role", ROLES)
def test_the_largest_text_on_a_phone_does_not_run_over_the_edge(
    role: str, lively: Server, closed: Server, new_context: Callable[..., BrowserContext]
) -> None:
    """In what stands in for all: Russian words are the longest, Arabic runs the other way."""
    for server in (lively, closed):
        house = House(server, new_context)
        context = house.context(role, viewport={"width": 360, "height": 740})
        page = house.open(context, "?lang=ar&text=larger")
        for language in ("ar", "ru"):
            turn_to(page, f"?lang={language}&text=larger")
            width = page.evaluate("() => document.documentElement.scrollWidth")
            assert width <= 360, (language, width, page.evaluate(OVER_THE_EDGE))
