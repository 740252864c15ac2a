"""What anybody sees: the list and who speaks, without signing in, and on paper."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.people import House, Json, Office, at_rest, expect_order
from tests.support.server import Server

WAITING = ["FRA", "BRA", "EGY", "CHN", "JPN", "KEN", "USA", "ZAF", "LAO"]


def waiting(office: Office) -> Json:
    """The inscriptions on the general debate, by id."""
    entries: Json = office.view()["lists"]["general-debate"]["entries"]
    return entries


@pytest.fixture
def house(moment: Server, new_context: Callable[..., BrowserContext]) -> Iterator[House]:
    house = House(moment, new_context)
    yield house
    assert house.complaints == []


@pytest.fixture
def passer_by(moment: Server, new_context: Callable[..., BrowserContext]) -> Callable[..., Page]:
    """A page of somebody who has no link."""

    def look(query: str = "", zone: str = "Europe/Vienna") -> Page:
        context = new_context(locale="en-GB", timezone_id=zone, reduced_motion="reduce")
        page = context.new_page()
        page.goto(f"{moment.url}/public{query}")
        at_rest(page)
        return page

    return look


@pytest.mark.parametrize(
    ("language", "italy", "minister"),
    [("en", "Italy", "Minister"), ("ar", "إيطاليا", "وزير")],
)
def test_anybody_sees_the_list_without_signing_in(
    passer_by: Callable[..., Page], language: str, italy: str, minister: str
) -> None:
    page = passer_by(f"?lang={language}")
    expect(page.get_by_test_id("floor-name")).to_have_text(italy)
    expect_order(page, WAITING)
    first = page.get_by_test_id("list-row").first
    expect(first).to_contain_text(minister)
    assert page.locator("main").get_by_role("button").count() == 0
    assert page.get_by_test_id("open-text").count() == 0


def test_the_public_page_follows_the_meeting_by_itself(
    passer_by: Callable[..., Page], moment: Server
) -> None:
    page, office = passer_by("?lang=en"), Office(moment)
    laos = next(one["id"] for one in waiting(office).values() if one["delegation"] == "LAO")
    office.ask("LAO", "withdraw", inscription=laos)
    expect_order(page, WAITING[:-1])
    office.ask("secretariat", "restore", inscription=laos)
    expect_order(page, WAITING)


GLIDED = """() => new Promise(told => {
  const order = () => [...document.querySelectorAll('[data-testid=list-row]')]
    .map(row => row.dataset.delegation).join()
  const before = order()
  const rows = document.querySelector('[data-testid=list-row]').closest('ol')
  new MutationObserver((_, watch) => {
    if (order() === before) return
    watch.disconnect()
    queueMicrotask(() => told([...rows.children].filter(row => row.getAnimations().length)
      .map(row => row.querySelector('[data-testid=list-row]').dataset.delegation)))
  }).observe(rows, {childList: true})
})"""
"""Who is seen to glide when the list is next in another order."""


@pytest.mark.parametrize(("motion", "glide"), [("no-preference", ["JPN", "CHN"]), ("reduce", [])])
def test_who_changes_places_glides_there_unless_the_reader_wants_no_motion(
    moment: Server,
    house: House,
    new_context: Callable[..., BrowserContext],
    motion: Literal["no-preference", "reduce"],
    glide: list[str],
) -> None:
    office = Office(moment)
    entry = {one["delegation"]: one["id"] for one in waiting(office).values()}
    page = house.enter("public", "?lang=en", reduced_motion=motion)
    page.evaluate(f"() => {{ window.glided = ({GLIDED})() }}")
    office.ask("secretariat", "move", inscription=entry["CHN"], after=entry["JPN"], reason="Late")
    assert page.evaluate("() => window.glided") == glide
    office.ask("secretariat", "move", inscription=entry["CHN"], after=entry["EGY"], reason="Here")
    expect_order(page, WAITING)


@pytest.mark.parametrize(
    ("language", "estimates"),
    [("en", "Expected times are estimates"), ("ar", "الأوقات المتوقعة تقديرية")],
)
def test_the_public_sees_about_when_each_will_speak(
    passer_by: Callable[..., Page], language: str, estimates: str
) -> None:
    page = passer_by(f"?lang={language}")
    rows = page.get_by_test_id("list-row")
    for place in range(len(WAITING)):
        expect(rows.nth(place)).to_contain_text(re.compile(r"1[67]:\d\d"))
    times = [re.search(r"1[67]:\d\d", rows.nth(place).inner_text()) for place in range(9)]
    at = [time[0] for time in times if time is not None]
    assert at == sorted(at)
    expect(page.get_by_text(estimates)).to_be_visible()


def test_whoever_is_elsewhere_is_told_the_time_of_the_meeting_beside_their_own(
    passer_by: Callable[..., Page],
) -> None:
    far = passer_by("?lang=en", zone="Asia/Tokyo").get_by_text("where you are")
    expect(far).to_contain_text(re.compile(r"1[67]:\d\d there is (23|00):\d\d"))
    near = passer_by("?lang=en", zone="Europe/Rome")
    expect(near.get_by_text("where you are")).to_have_count(0)


def test_a_list_is_printed_without_what_only_a_screen_needs(
    passer_by: Callable[..., Page],
) -> None:
    page = passer_by("?lang=en")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.get_by_test_id("connection")).not_to_be_visible()
    expect(page.get_by_role("combobox").first).not_to_be_visible()
    expect(page.get_by_test_id("list-row").last).to_be_visible()
    colours = page.get_by_test_id("list-row").last.evaluate(
        "row => ['color', 'backgroundColor'].map(of => getComputedStyle(row)[of])"
    )
    assert colours == ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]
    expect(page.get_by_text("Mon 12 Oct").locator("visible=true")).to_have_count(1)
