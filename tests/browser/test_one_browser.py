"""Several links opened in one browser, as the tour of the README begins: each tab stays itself."""

from playwright.sync_api import Page, expect

from tests.browser.people import House, Office, at_rest
from tests.support.server import Server


def follow(context_of: Page, server: Server, who: str) -> Page:
    """A link, opened in a tab of its own."""
    page = context_of.context.new_page()
    page.goto(server.link(who))
    at_rest(page)
    return page


def test_the_tabs_of_one_browser_act_each_as_whom_its_link_says(
    server: Server, house: House, office: Office
) -> None:
    chair = house.context("chair").new_page()
    chair.goto(server.link("chair"))
    at_rest(chair)
    display = follow(chair, server, "display")
    france, italy = (follow(chair, server, who) for who in ("FRA", "ITA"))

    chair.bring_to_front()
    chair.get_by_test_id("call-to-order").focus()
    chair.keyboard.press("Enter")
    expect(chair.get_by_test_id("item")).to_be_visible()
    expect(display.get_by_test_id("display-name")).to_have_text("The floor is free")

    france.bring_to_front()
    form = france.get_by_test_id("request-form")
    form.get_by_test_id("request-list").select_option("general-debate")
    form.get_by_test_id("request-send").click()
    expect(france.get_by_test_id("mine").get_by_test_id("place")).to_be_visible()
    entries = office.view()["lists"]["general-debate"]["entries"].values()
    assert [one["delegation"] for one in entries].count("FRA") == 1

    for page, role in ((chair, "chair"), (france, "delegate"), (italy, "delegate")):
        page.reload()
        at_rest(page)
        assert f"/{role}" in page.url
    expect(france.get_by_test_id("mine").get_by_test_id("place")).to_be_visible()
    expect(italy.get_by_test_id("mine").first).to_have_attribute("data-status", "waiting")
    chair.keyboard.press("u")
    expect(chair.get_by_test_id("item")).to_be_visible()


def test_an_address_without_a_link_becomes_that_of_the_one_who_is_signed_in(
    server: Server, house: House
) -> None:
    page = house.context("FRA").new_page()
    page.goto(f"{server.url}/delegate")
    at_rest(page)
    granted = page.url.partition("#")[2]
    assert granted.startswith("g")
    page.goto(server.link("chair"))
    at_rest(page)
    page.goto(f"{server.url}/delegate")
    at_rest(page)
    assert page.url.partition("#")[2] == granted
