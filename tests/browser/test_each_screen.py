"""What people do at one screen: the chair's keys, the late tray, a withdrawal, two tabs."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.people import House, Office, at_rest, expect_floor, expect_order, press
from tests.support.server import Server

DEBATE = {"list": "general-debate"}
TOO_LATE = "2020-10-09T12:30:00+02:00"


def presiding(house: House, office: Office) -> Page:
    """The chair in session, with the general debate before them: ITA, JPN, KEN."""
    for delegation in ("JPN", "KEN"):
        office.ask(delegation, "inscribe", **DEBATE)
    office.ask("chair", "call_to_order", meeting="plenary-1")
    office.ask("chair", "take_up_item", item="1(f)")
    return house.enter("chair", viewport={"width": 1366, "height": 768})


def next_up(chair: Page, delegation: str) -> None:
    expect(chair.get_by_test_id("next-1")).to_have_attribute("data-delegation", delegation)


def test_the_chair_presides_by_keyboard(house: House, office: Office) -> None:
    chair = presiding(house, office)
    name = chair.get_by_test_id("floor-name")
    press(chair, "g")
    expect(name).to_have_text("Italy")
    expect_floor(chair, "running")
    press(chair, "Space")
    expect_floor(chair, "paused")
    clock = chair.get_by_test_id("floor-clock")
    left = clock.inner_text()
    press(chair, "+")
    expect(clock).not_to_have_text(left)
    press(chair, "-")
    expect(clock).to_have_text(left)
    press(chair, "Space")
    expect_floor(chair, "running")
    press(chair, "h")
    expect(chair.get_by_test_id("held")).to_have_attribute("data-delegation", "ITA")
    expect_floor(chair, None)
    press(chair, "b")
    expect(name).to_have_text("Italy")
    expect(chair.get_by_test_id("held")).to_have_count(0)
    press(chair, "e")
    expect_floor(chair, None)


def test_a_speaker_who_is_absent_goes_to_the_end_until_the_chair_takes_it_back(
    house: House, office: Office
) -> None:
    chair = presiding(house, office)
    expect_order(chair, ["ITA", "JPN", "KEN"])
    press(chair, "n")
    expect_order(chair, ["JPN", "KEN", "ITA"])
    press(chair, "u")
    expect_order(chair, ["ITA", "JPN", "KEN"])
    next_up(chair, "ITA")


def test_keys_do_nothing_while_somebody_types(house: House, office: Office) -> None:
    chair = presiding(house, office)
    chair.get_by_test_id("item").focus()
    chair.keyboard.press("g")
    chair.get_by_test_id("item").blur()
    press(chair, "Shift+?")
    expect(chair.get_by_test_id("keys")).to_be_visible()
    chair.keyboard.press("g")
    chair.keyboard.press("Escape")
    expect(chair.get_by_test_id("keys")).not_to_be_visible()
    assert "floor" not in office.view()


def test_the_secretariat_admits_from_the_late_tray(
    start_server: Callable[..., Server], new_context: Callable[..., BrowserContext]
) -> None:
    server = start_server(at=TOO_LATE)
    house, office = House(server, new_context), Office(server)
    office.ask("FRA", "inscribe", **DEBATE, rank="M")
    delegate, desk = house.enter("FRA"), house.enter("secretariat")
    expect(delegate.get_by_test_id("late-row")).to_be_visible()
    desk.get_by_test_id("tab-list:general-debate").click()
    late = desk.get_by_test_id("late-row")
    expect(late).to_have_attribute("data-delegation", "FRA")
    late.get_by_test_id("admit").click()
    expect(late).to_have_count(0)
    expect_order(desk, ["ITA", "FRA"])
    expect(delegate.get_by_test_id("mine").get_by_test_id("place")).to_have_text("2")
    assert house.complaints == []


def test_a_delegate_withdraws(house: House, office: Office) -> None:
    chair = presiding(house, office)
    delegate = house.enter("JPN")
    delegate.get_by_test_id("withdraw").click()
    delegate.get_by_test_id("withdraw-do").click()
    expect_order(chair, ["ITA", "KEN"])
    expect_order(delegate, ["ITA", "KEN"])
    expect(delegate.get_by_test_id("request-form")).to_be_visible()


def test_two_tabs_stay_equal_when_the_server_starts_anew(
    house: House, office: Office, server: Server
) -> None:
    office.ask("JPN", "inscribe", **DEBATE)
    office.ask("chair", "call_to_order", meeting="plenary-1")
    office.ask("chair", "take_up_item", item="1(f)")
    profile = house.context("chair", viewport={"width": 1366, "height": 768})
    tabs = [house.open(profile), house.open(profile)]
    with house.line_cut():
        server.restart()
        office.ask("KEN", "inscribe", **DEBATE, rank="M")
        for tab in tabs:
            at_rest(tab)
            expect_order(tab, ["ITA", "KEN", "JPN"])
    press(tabs[0], "g")
    for tab in tabs:
        expect(tab.get_by_test_id("floor-name")).to_have_text("Italy")
        expect_order(tab, ["KEN", "JPN"])
