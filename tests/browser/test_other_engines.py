"""A round through every view in Firefox and WebKit, where they are: it opens, is live, follows."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import pytest

from tests.browser.people import Office
from tests.support.firefox import Firefox, find_firefox
from tests.support.server import Server
from tests.support.webkit import WebKit, find_webkit

VIEWS = {
    "chair": "chair",
    "secretariat": "secretariat",
    "FRA": "delegate",
    "interpreter-ar": "interpreter",
    "technician": "technician",
    "public": "public",
}
LIVE = "document.querySelector('[data-testid=connection]')?.dataset.phase === 'live'"
NAMED = "document.querySelector('[data-testid={}]')?.textContent.trim()"


class Page(Protocol):
    """A tab or a window of either engine."""

    def visit(self, url: str) -> object: ...
    def say(self, expression: str) -> Any: ...
    def await_that(self, expression: str, seconds: float = 30.0) -> None: ...
    def press(self, key: str) -> None: ...
    def close(self) -> None: ...


class Engine(Protocol):
    """A running browser of another make than Chromium."""

    complaints: list[str]

    def visitor(self) -> Page: ...


@pytest.fixture(scope="module", params=["Firefox", "WebKit"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Skipped where it is not installed: this round is a bonus, even in CI."""
    with ExitStack() as running:
        found: Engine
        if request.param == "Firefox":
            firefox = find_firefox() or pytest.skip("firefox-esr is not on this machine")
            found = running.enter_context(Firefox(firefox))
        else:
            parts = find_webkit() or pytest.skip("webkit2gtk-driver and xvfb are not both here")
            found = running.enter_context(WebKit(*parts))
        yield found
        assert found.complaints == []


def opened(engine: Engine, server: Server, link: str, view: str, language: str) -> Page:
    """A view in a language, signed in and live."""
    page = engine.visitor()
    page.visit(f"{server.url}/favicon.svg")  # a page that fetches nothing, to sign in from
    assert page.say(f"fetch('{server.link(link)}').then(answer => answer.ok)")
    page.visit(f"{server.url}/{view}?lang={language}")
    page.await_that(LIVE if view != "display" else NAMED.format("display-name"))
    assert page.say("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    return page


@pytest.mark.parametrize("link", VIEWS)
def test_a_view_is_live(engine: Engine, moment: Server, link: str) -> None:
    language = "ar" if link in ("interpreter-ar", "public") else "en"
    page = opened(engine, moment, link, VIEWS[link], language)
    italy = {"en": "Italy", "ar": "إيطاليا"}[language]
    page.await_that(f"document.body.innerText.includes('{italy}')")
    # Nothing runs over the edge of the page.
    assert page.say("document.documentElement.scrollWidth <= innerWidth")
    page.close()


def test_the_chair_acts_by_keyboard_and_a_display_shows_it(engine: Engine, moment: Server) -> None:
    office = Office(moment)
    running = "running_since" in office.view()["floor"]
    chair = opened(engine, moment, "chair", "chair", "en")
    chair.say("new Promise(rest => setTimeout(rest, 800))")  # keys rest after each change
    chair.press(" ")
    phase = "document.querySelector('[data-testid=floor-state]')?.dataset.phase"
    wanted = "=== 'paused'" if running else "!== 'paused'"
    chair.await_that(f"{phase} {wanted}")
    chair.close()
    display = opened(engine, moment, "display", "display", "ar")
    display.await_that(f"{phase} {wanted}")
    display.await_that(NAMED.format("display-name") + " === 'إيطاليا'")
    display.close()
