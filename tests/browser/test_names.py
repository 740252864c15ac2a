"""No name of a State is cut short where the chair and the secretariat work, in any language."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.people import House, Json, Office, turn_to
from tests.browser.scene import DEBATE
from tests.support.server import Server

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
CUT = """rows => rows.flatMap(row => {
  const name = row.querySelector('bdi')
  const text = document.createRange()
  text.selectNodeContents(name)
  const shown = text.getBoundingClientRect()
  for (let around = name; around !== row; around = around.parentElement) {
    const box = around.getBoundingClientRect()
    const clips = getComputedStyle(around).overflowX !== 'visible'
    if (clips && (shown.left < box.left - 1 || shown.right > box.right + 1
        || shown.bottom > box.bottom + 2)) return [name.textContent]
  }
  return []
})"""


@pytest.fixture
def server(start_server: Callable[..., Server]) -> Server:
    """The longest names of each language stand on the list, all of them of ministers."""
    server = start_server()
    office = Office(server)
    states = [one for one in office.register()["delegations"].values() if is_party(one)]
    longest = {
        one["id"]
        for language in LANGUAGES
        for one in sorted(states, key=lambda one: len(one["name"][language]))[-5:]
    }
    for state in sorted(longest):
        asked = {"rank": "M", "mode": "remote", "speaker_title": "Minister of Justice"}
        office.ask("secretariat", "inscribe", list=DEBATE, delegation=state, **asked)
    return server


def is_party(delegation: Json) -> bool:
    return bool(delegation["kind"] == "state" and delegation["category"] == "party")


@pytest.mark.parametrize(
    ("role", "way"),
    [("chair", f"[data-list={DEBATE}]"), ("secretariat", f"[data-testid='tab-list:{DEBATE}']")],
)
def test_no_name_is_cut_short(house: House, role: str, way: str) -> None:
    page = house.enter(role, viewport={"width": 1280, "height": 800})
    for language in LANGUAGES:
        turn_to(page, f"?lang={language}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        page.locator(way).first.click()
        rows = page.locator("[data-testid=list-row], [data-testid|=next]:has(bdi)")
        expect(rows.nth(5)).to_be_visible()
        assert rows.evaluate_all(CUT) == [], language
