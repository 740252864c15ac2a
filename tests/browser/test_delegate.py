"""What a delegation does on its own page, on a phone: ask, change, exchange places, be ready."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from tests.browser.people import House, Office, at_rest, expect_order
from tests.support.server import Server

DEBATE = {"list": "general-debate"}
PHONE: ViewportSize = {"width": 360, "height": 640}


@pytest.fixture
def waiting(office: Office) -> Office:
    """Japan, Kenya and Peru wait behind Italy's minister; a meeting is in session."""
    for delegation in ("JPN", "KEN", "PER"):
        office.ask(delegation, "inscribe", **DEBATE)
    office.ask("chair", "call_to_order", meeting="plenary-1")
    office.ask("chair", "take_up_item", item="1(f)")
    return office


def on_a_phone(house: House, delegation: str, language: str = "en") -> Page:
    return house.enter(delegation, f"?lang={language}", viewport=PHONE)


def mine(page: Page) -> Locator:
    return page.get_by_test_id("mine").first


def fits(page: Page) -> bool:
    """Nothing stands out of the page at its side."""
    return bool(
        page.evaluate(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
    )


def ask_for_the_floor(page: Page, title: str) -> None:
    form = page.get_by_test_id("request-form")
    form.get_by_test_id("request-list").select_option("general-debate")
    form.get_by_test_id("speaker-title").fill(title)
    form.get_by_test_id("rank").select_option("M")
    form.get_by_test_id("mode-remote").check()
    form.get_by_test_id("request-send").click()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_delegation_asks_changes_goes_later_and_withdraws(
    house: House, waiting: Office, language: str
) -> None:
    page = on_a_phone(house, "FRA", language)
    ask_for_the_floor(page, "Minister of Justice")
    expect(mine(page).get_by_test_id("place")).to_have_text("2")
    assert fits(page)
    page.get_by_test_id("change").click()
    page.get_by_role("dialog").get_by_test_id("mode-floor").check()
    page.get_by_role("dialog").get_by_test_id("text-url").fill("https://example.org/fra.pdf")
    page.get_by_test_id("change-save").click()
    text = mine(page).get_by_role("link").and_(page.locator("[target=_blank]"))
    expect(text).to_have_attribute("href", "https://example.org/fra.pdf")
    page.get_by_test_id("later").click()
    page.get_by_test_id("later-after").select_option(index=0)
    page.get_by_test_id("later-do").click()
    expect_order(page, ["ITA", "JPN", "FRA", "KEN", "PER"])
    page.get_by_test_id("withdraw").click()
    page.get_by_test_id("withdraw-do").click()
    expect_order(page, ["ITA", "JPN", "KEN", "PER"])
    assert fits(page)


def test_two_delegations_exchange_places_and_both_are_told(house: House, waiting: Office) -> None:
    japan, peru = on_a_phone(house, "JPN"), on_a_phone(house, "PER", "ar")
    propose(japan, "4")
    expect(peru.get_by_test_id("message")).to_have_count(1)
    peru.get_by_test_id("swap-decline").click()
    expect(japan.get_by_test_id("swap")).to_have_count(0)
    expect(japan.get_by_test_id("message")).to_contain_text("does not take place")
    propose(japan, "4")
    peru.get_by_test_id("swap-accept").click()
    for page in (japan, peru):
        expect_order(page, ["ITA", "PER", "KEN", "JPN"])
    expect(japan.get_by_test_id("message").first).to_contain_text(
        "You have exchanged places with Peru"
    )
    expect(peru.get_by_test_id("message").first).to_contain_text("اليابان")
    propose(japan, "3")
    waiting.ask("KEN", "withdraw", inscription=entry(waiting, "KEN"))
    expect(japan.get_by_test_id("message").first).to_contain_text(
        "Kenya does not take place: one of the two entries has been moved, called or withdrawn"
    )
    expect(japan.get_by_test_id("swap")).to_have_count(0)
    rows = {row["event"]: row["actor"].split(":") for row in waiting.record()}
    assert rows["swapped"][:2] == ["delegate", "PER"]
    assert rows["swap_lapsed"][:2] == ["delegate", "KEN"]


def entry(office: Office, delegation: str) -> str:
    """The inscription of a delegation on the general debate."""
    entries = office.view()["lists"]["general-debate"]["entries"].values()
    return next(one["id"] for one in entries if one["delegation"] == delegation)


def propose(page: Page, place: str) -> None:
    """To whoever stands at a place of the list."""
    page.get_by_test_id("swap-open").click()
    option = page.get_by_test_id("swap-with").locator("option", has_text=f"place {place}")
    page.get_by_test_id("swap-with").select_option(option.get_attribute("value"))
    page.get_by_test_id("swap-do").click()
    expect(page.get_by_test_id("swap")).to_have_attribute("data-own", "true")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_delegation_tests_its_sound_and_says_that_it_is_ready(
    house: House, waiting: Office, language: str
) -> None:
    page = on_a_phone(house, "JPN", language)
    page.get_by_test_id("sound-test").click()
    page.get_by_test_id("sound-play").click()
    page.get_by_test_id("sound-heard").click()
    expect(page.get_by_test_id("sound-tested")).to_be_visible()
    page.get_by_test_id("ready-say").click()
    expect(page.get_by_test_id("ready")).to_be_visible()
    page.get_by_test_id("ready-take-back").click()
    expect(page.get_by_test_id("ready-say")).to_be_visible()
    page.get_by_test_id("call-me").click()
    expect(page.get_by_test_id("call-me")).to_have_attribute("aria-pressed", "true")


def test_a_delegation_rises_to_a_point_of_order_and_proposes_a_motion(
    house: House, waiting: Office
) -> None:
    page = on_a_phone(house, "KEN", "ar")
    page.get_by_test_id("motion").click()
    page.get_by_test_id("motion-kind").select_option("suspend")
    page.get_by_test_id("motion-do").click()
    expect(page.get_by_test_id("my-motion")).to_contain_text("تعليق الجلسة")
    page.get_by_test_id("motion-withdraw").click()
    expect(page.get_by_test_id("my-motion")).to_have_count(0)
    page.get_by_test_id("point").click()
    page.get_by_test_id("point-do").click()
    expect(page.get_by_test_id("my-point")).to_be_visible()
    assert [point["delegation"] for point in waiting.view("chair")["points"]] == ["KEN"]


def test_whoever_has_the_floor_sees_its_own_name_and_a_clock_as_large_as_the_phone(
    house: House, waiting: Office
) -> None:
    page = on_a_phone(house, "ITA", "ar")
    waiting.ask("chair", "give_floor", inscription=entry(waiting, "ITA"))
    turn = page.get_by_test_id("my-turn")
    expect(turn.get_by_test_id("floor-name")).to_have_text("إيطاليا")
    clock = turn.get_by_test_id("floor-clock").bounding_box()
    assert clock is not None
    assert clock["width"] > PHONE["width"] / 2
    assert fits(page)


def test_the_header_of_a_phone_takes_one_line_and_keeps_the_choices_behind_a_button(
    house: House, waiting: Office
) -> None:
    page = on_a_phone(house, "JPN")
    for language in ("en", "ru", "ar"):
        page.get_by_test_id("choices").click()
        page.get_by_test_id("language").select_option(language)
        expect(page.locator("html")).to_have_attribute("lang", language)
        page.get_by_test_id("choices").click()
        header = page.locator("header > .top").bounding_box()
        assert header is not None
        assert header["height"] < 2 * 28, language
        assert fits(page)
    page.reload()
    at_rest(page)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_who_opens_it_on_a_dead_line_sees_an_outline_then_a_word_and_then_the_page(
    house: House, waiting: Office
) -> None:
    page = house.context("JPN", viewport=PHONE).new_page()
    with house.line_cut():
        page.route("**/api/**", lambda asked: asked.abort())
        page.goto(f"{house.server.url}/delegate?lang=ar")
        expect(page.locator(".opening")).to_be_visible()
        expect(page.get_by_test_id("slow")).to_contain_text("تستمر هذه الصفحة في المحاولة")
        page.unroute("**/api/**")
        at_rest(page)
    expect(page.get_by_test_id("slow")).to_have_count(0)
    expect(page.locator(".opening")).to_have_count(0)
    expect(mine(page).get_by_test_id("place")).to_have_text("2")


def own(page: Page, inscription: str) -> Locator:
    return page.locator(f"[data-testid=mine][data-inscription={inscription}]")


def test_a_reply_is_asked_for_granted_and_heard_ten_minutes_and_then_five(
    moment: Server, new_context: Callable[..., BrowserContext]
) -> None:
    house, office = House(moment, new_context), Office(moment)
    page = on_a_phone(house, "NOR", "ar")
    for language, minutes in (("ar", "10"), ("en", "5")):
        page.goto(f"{moment.url}/delegate?lang={language}")
        page.get_by_test_id("reply").click()
        expect(page.get_by_test_id("reply-time")).to_contain_text(minutes)
        page.get_by_test_id("reply-do").click()
        asked = page.locator("[data-testid=mine][data-status=requested]")
        expect(asked).to_have_count(1)
        expect(page.get_by_test_id("reply")).to_have_count(0)
        reply = asked.get_attribute("data-inscription") or ""
        expect(own(page, reply).get_by_test_id("my-time")).to_contain_text(minutes)
        office.ask("chair", "grant_reply", inscription=reply)
        expect(own(page, reply).get_by_test_id("place")).to_have_text("1")
        if "floor" in office.view("chair"):
            office.ask("chair", "end_statement", floor=office.view("chair")["floor"]["id"])
            office.ask("chair", "take_replies", list="replies")
        assert fits(page)
        office.ask("chair", "give_floor", inscription=reply)
        expect(page.get_by_test_id("my-turn")).to_be_visible()
        office.ask("chair", "end_statement", floor=office.view("chair")["floor"]["id"])
        expect(page.get_by_test_id("my-turn")).to_have_count(0)
    expect(page.get_by_test_id("point")).to_be_visible()
    expect(page.get_by_test_id("reply")).to_have_count(0)
    assert house.complaints == []


def test_across_tiers_nothing_changes_without_the_secretariat_and_the_rule_is_said(
    moment: Server, new_context: Callable[..., BrowserContext]
) -> None:
    house, office = House(moment, new_context), Office(moment)
    page = on_a_phone(house, "CHN")
    before = office.view()["lists"]["general-debate"]["order"]
    page.get_by_test_id("swap-open").click()
    page.get_by_test_id("swap-with").select_option(entry(office, "BRA"))
    rule = "not in the same priority tier: the secretariat must approve as well"
    expect(page.get_by_role("dialog")).to_contain_text(rule)
    page.get_by_test_id("swap-do").click()
    swap = page.get_by_test_id("swap")
    expect(swap).to_contain_text(rule)
    name = swap.get_attribute("data-swap")
    office.ask("BRA", "accept_swap", swap=name)
    expect(swap).to_contain_text("The secretariat has yet to approve")
    assert office.view()["lists"]["general-debate"]["order"] == before
    office.ask("secretariat", "decline_swap", swap=name)
    expect(swap).to_have_count(0)
    expect(page.get_by_test_id("message").first).to_contain_text("Brazil does not take place")
    assert house.complaints == []
