"""A delegate's phone without a line: it opens with what was seen last, and sends nothing twice."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.people import PATIENCE_MS, House, Office, at_rest
from tests.browser.test_delegate import DEBATE, PHONE, ask_for_the_floor, mine
from tests.support.proxy import Proxy
from tests.support.server import Server

KEPT = """async () => {
  await navigator.serviceWorker.ready
  return (await caches.keys()).filter(name => name.startsWith('rostrum-')).length === 1
}"""
COPIED = """async () => {
  // To open what is not there would make it.
  if (!(await indexedDB.databases()).some(one => one.name === 'rostrum')) return false
  return new Promise(done => {
    indexedDB.open('rostrum').onsuccess = opened => {
      const base = opened.target.result
      base.transaction('copies').objectStore('copies').getAll().onsuccess = found => {
        base.close()
        done(found.target.result.some(copy => copy.register))
      }
    }
  })
}"""


@pytest.fixture
def line(server: Server) -> Iterator[Proxy]:
    """The phone's line to the server, which can be cut."""
    with Proxy(server.url) as proxy:
        yield proxy


def phone(house: House, line: Proxy, language: str = "en") -> Page:
    """France's phone, which has loaded the page once and keeps it."""
    context: BrowserContext = house.context("FRA", viewport=PHONE)
    page = house.open(context, f"?lang={language}", base_url=line.url)
    until(page, KEPT)
    until(page, COPIED)
    return page


def until(page: Page, promised: str) -> None:
    """Wait until what is promised comes true (`wait_for_function` takes any promise for true)."""
    for _ in range(PATIENCE_MS // 100):
        if page.evaluate(promised):
            return
        page.wait_for_timeout(100)
    raise AssertionError(promised)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_opens_without_a_line_and_says_how_old_the_list_is(
    house: House, office: Office, line: Proxy, language: str
) -> None:
    office.ask("FRA", "inscribe", **DEBATE, rank="M")
    page = phone(house, line, language)
    with house.line_cut():
        line.refuse()
        page.reload()
        expect(mine(page).get_by_test_id("place")).to_have_text("2")
        expect(page.get_by_test_id("connection")).to_have_attribute("data-phase", "stale")
        expect(page.get_by_test_id("connection")).to_contain_text("1")
        expect(page.get_by_test_id("stale")).to_be_visible()
        without = page.evaluate(BEGINS_AT)
        page.context.set_offline(True)
        page.get_by_test_id("withdraw").click()
        page.get_by_test_id("withdraw-do").click()
        expect(page.get_by_test_id("toast")).to_be_visible()
        page.keyboard.press("Escape")
        page.context.set_offline(False)
        line.accept()
        at_rest(page)
    expect(page.get_by_test_id("stale")).to_have_count(0)
    assert page.evaluate(BEGINS_AT) == without
    expect(mine(page).get_by_test_id("place")).to_have_text("2")


def test_a_request_without_a_line_is_kept_in_sight_and_sent_once(
    house: House, office: Office, line: Proxy
) -> None:
    page = phone(house, line)
    with house.line_cut():
        line.refuse()
        expect(page.get_by_test_id("connection")).not_to_have_attribute("data-phase", "live")
        ask_for_the_floor(page, "Minister of Justice")
        expect(page.get_by_test_id("unsent")).to_contain_text("Minister of Justice")
        page.reload()
        expect(page.get_by_test_id("unsent")).to_contain_text("Minister of Justice")
        expect(page.get_by_test_id("request-list")).not_to_have_value("general-debate")
        line.accept()
        expect(mine(page).get_by_test_id("place")).to_have_text("2")
        at_rest(page)
    expect(page.get_by_test_id("unsent")).to_have_count(0)
    received = [row for row in office.record() if row["event"] == "inscribed"]
    assert [row["actor"].split(":")[1] for row in received].count("FRA") == 1


def test_what_was_not_answered_is_not_done_a_second_time(
    house: House, office: Office, line: Proxy
) -> None:
    """The request arrives and the answer does not; the phone asks again, with the same key."""
    page = phone(house, line)
    sent: list[str] = []

    def lose_the_first_answer(route: Route) -> None:
        sent.append(route.request.headers["idempotency-key"])
        if len(sent) == 1:
            route.fetch()
            route.abort("connectionreset")
        else:
            route.continue_()

    with house.line_cut():
        page.route("**/commands", lose_the_first_answer)
        ask_for_the_floor(page, "Minister of Justice")
        expect(mine(page).get_by_test_id("place")).to_have_text("2")
        expect(page.get_by_test_id("toast")).to_contain_text("place 2")
        at_rest(page)
    assert len(sent) >= 2
    assert len(set(sent)) == 1
    received = [row for row in office.record() if row["event"] == "inscribed"]
    assert [row["actor"].split(":")[1] for row in received].count("FRA") == 1


def test_who_opens_the_page_again_is_told_what_happened_meanwhile(
    house: House, office: Office, line: Proxy
) -> None:
    office.ask("FRA", "inscribe", **DEBATE)
    page = phone(house, line)
    context = page.context
    page.evaluate(AN_HOUR_AGO)
    page.close()
    office.ask("EGY", "inscribe", **DEBATE, rank="M")
    page = house.open(context, "?lang=en", base_url=line.url)
    away = page.get_by_test_id("away")
    expect(away).to_contain_text("you were number 2, now you are number 3")
    away.get_by_role("button").click()
    expect(away).to_have_count(0)


BEGINS_AT = "() => document.querySelector('main').offsetTop"
"""Below the header: what is said at the foot of the screen must not move it."""

AN_HOUR_AGO = """() => new Promise(done => {
  const asked = indexedDB.open('rostrum')
  asked.onsuccess = () => {
    const work = asked.result.transaction('copies', 'readwrite')
    const copies = work.objectStore('copies')
    copies.openCursor().onsuccess = event => {
      const found = event.target.result
      if (!found) return
      found.update({...found.value, heard: found.value.heard - 3_600_000})
      found.continue()
    }
    work.oncomplete = () => { asked.result.close(); done(true) }
  }
})"""
"""The device remembers it as seen an hour earlier: nobody waits an hour in a test."""
