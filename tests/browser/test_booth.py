"""What interpreters do at their screen: look ahead, open a text, see a change, signal the chair."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.people import House, Json, Office
from tests.support.server import Server

DEBATE = "general-debate"
NEXT_FIVE = ("FRA", "BRA", "EGY", "CHN", "JPN")


@pytest.fixture
def house(moment: Server, new_context: Callable[..., BrowserContext]) -> Iterator[House]:
    house = House(moment, new_context)
    yield house
    assert house.complaints == []


@pytest.fixture
def office(moment: Server) -> Office:
    return Office(moment)


def entry(office: Office, delegation: str) -> Json:
    """The entry of a delegation on the general debate, as the secretariat sees it."""
    entries = office.view()["lists"][DEBATE]["entries"].values()
    found: Json = next(one for one in entries if one["delegation"] == delegation)
    return found


@pytest.mark.parametrize(
    ("booth", "italy", "france", "own"),
    [("fr", "Italie", "France", "next-1"), ("ar", "إيطاليا", "فرنسا", "next-3")],
)
def test_a_booth_sees_who_speaks_and_the_next_five_in_its_own_language(
    house: House, booth: str, italy: str, france: str, own: str
) -> None:
    page = house.enter(f"interpreter-{booth}")
    expect(page.locator("html")).to_have_attribute("lang", booth)
    expect(page.get_by_test_id("floor-name")).to_have_text(italy)
    for place, delegation in enumerate(NEXT_FIVE, 1):
        row = page.get_by_test_id(f"next-{place}")
        expect(row).to_have_attribute("data-delegation", delegation)
        expect(row.get_by_test_id("words")).to_contain_text("330")
    expect(page.get_by_test_id("next-6")).to_have_count(0)
    expect(page.get_by_test_id("next-1").locator(".name")).to_have_text(france)
    expect(page.get_by_test_id(own).locator(".language.own")).to_have_count(1)
    expect(page.get_by_test_id("interpretation-left")).to_contain_text("18:00")


def test_a_booth_opens_the_text_with_one_touch(house: House, office: Office) -> None:
    page = house.enter("interpreter-en")
    now = page.get_by_test_id("booth-now")
    expect(now.get_by_test_id("text-status")).to_have_attribute("data-text", "final")
    link = now.get_by_test_id("open-text")
    expect(link).to_have_attribute("href", entry(office, "ITA")["text_url"])
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_accessible_name(re.compile("Italy"))
    brazil = page.get_by_test_id("next-2")
    expect(brazil.get_by_test_id("text-status")).to_have_attribute("data-text", "none")
    expect(brazil.get_by_test_id("open-text")).to_have_count(0)
    office.ask(
        "BRA",
        "amend",
        inscription=entry(office, "BRA")["id"],
        text_url="https://papersmart.example/bra.pdf",
    )
    expect(brazil.get_by_test_id("text-status")).to_have_attribute("data-text", "received")
    expect(brazil.get_by_test_id("open-text")).to_have_attribute(
        "href", "https://papersmart.example/bra.pdf"
    )
    expect(brazil.get_by_test_id("changed")).to_be_visible()
    expect(house.enter("technician").get_by_test_id("open-text")).to_have_count(0)


def test_a_change_of_the_language_of_delivery_is_marked(house: House, office: Office) -> None:
    english, arabic = house.enter("interpreter-en"), house.enter("interpreter-ar")
    china = entry(office, "CHN")["id"]
    expect(english.get_by_test_id("next-4").get_by_test_id("changed")).to_have_count(0)
    office.ask("CHN", "amend", inscription=china, language="en")
    row = english.get_by_test_id("next-4")
    expect(row.get_by_test_id("changed")).to_contain_text("was Chinese")
    expect(row.locator(".language.own")).to_have_count(1)
    expect(arabic.get_by_test_id("next-4").get_by_test_id("changed")).to_contain_text("الصينية")


def test_a_booth_signals_with_one_touch_and_takes_it_back_with_another(
    house: House, office: Office
) -> None:
    booth, beside, other = (house.enter(f"interpreter-{one}") for one in ("fr", "fr", "ar"))
    fast, seen = (page.get_by_test_id("signal-too-fast") for page in (booth, beside))
    fast.click()
    for button in (fast, seen):  # the second one learns of it as the chair does: from the stream
        expect(button).to_have_attribute("aria-pressed", "true")
    assert lit(office) == [("too_fast", "fr")]
    for kind in ("too-fast", "no-sound", "no-text"):
        expect(other.get_by_test_id(f"signal-{kind}")).to_have_attribute("aria-pressed", "false")
    other.get_by_test_id("signal-no-sound").focus()
    other.keyboard.press("Space")
    expect(other.get_by_test_id("signal-no-sound")).to_have_attribute("aria-pressed", "true")
    fast.click()
    for button in (fast, seen):
        expect(button).to_have_attribute("aria-pressed", "false")
    assert lit(office) == [("no_sound", "ar")]


def lit(office: Office) -> list[tuple[str, str]]:
    """The signals as the chair is told of them: which, and from which booth."""
    signals = office.asides("chair")["signals"]["signals"]
    return [(one["signal"], one["language"]) for one in signals]


def test_a_point_of_order_is_told_and_the_words_stand_still(house: House, office: Office) -> None:
    page: Page = house.enter("interpreter-en")
    office.ask("EGY", "raise_point")
    expect(page.get_by_test_id("point")).to_contain_text("Egypt")
    expect(page.get_by_test_id("floor-state")).to_have_attribute("data-phase", "paused")
    office.ask("chair", "rule_point", point=office.view()["points"][0]["id"], ruling="dismissed")
    expect(page.get_by_test_id("point")).to_have_count(0)
