"""People in front of their screens: each with a browser context of their own, signed in by link.

Everything that a page complains about is written down: an error on the console, an exception that
nobody caught, a report of the content policy.
"""

import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx
from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, expect

from tests.support.server import Server

Json = dict[str, Any]
Theme = Literal["light", "dark"]

PATIENCE_MS = 15_000
TELL_POLICY = (
    "addEventListener('securitypolicyviolation', event =>"
    " console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"
)
NO_LINE = re.compile(r"net::ERR_|WebSocket connection to .* failed")
"""What Chromium itself writes on the console when a line is down: allowed while a test cuts it."""

REFUSED = re.compile(r"the server responded with a status of 4\d\d")
"""What it writes when a request is refused: allowed while a test asks for what is not to be had."""

TAKE_NOTES = """() => {
  const told = '[data-testid=floor-name], [data-testid=display-name], [data-testid=floor-state]'
  const look = () => document.querySelectorAll(told).forEach(shown =>
    window.seen.add(shown.dataset.phase ?? shown.textContent.trim()))
  new MutationObserver(look).observe(document.body,
    {subtree: true, childList: true, characterData: true, attributes: true})
  window.seen = new Set()
}"""
"""A statement of some seconds may be over before a slow machine has looked at four screens."""

expect.set_options(timeout=PATIENCE_MS)


class House:
    """A running server, those who sit in front of it, and what their pages complained about."""

    def __init__(self, server: Server, new_context: Callable[..., BrowserContext]) -> None:
        self.server = server
        self.complaints: list[str] = []
        self._new_context = new_context
        self._line_is_cut = False
        self._asks_amiss = False

    def context(self, role: str, **options: Any) -> BrowserContext:
        """A browser profile, signed in through the role's link and overheard."""
        context = self._new_context(
            **{"locale": "en-GB", "timezone_id": "Europe/Vienna", "reduced_motion": "reduce"}
            | options
        )
        context.add_init_script(TELL_POLICY)
        context.on("console", self._overhear)
        context.on("weberror", lambda error: self.complaints.append(f"uncaught: {error.error}"))
        answer = context.request.get(self.server.link(role))
        assert answer.ok, answer.status
        return context

    def enter(self, role: str, query: str = "", base_url: str = "", **options: Any) -> Page:
        """Sit down in front of a role's view, and wait until it is live."""
        return self.open(self.context(role, **options), query, base_url)

    def open(self, context: BrowserContext, query: str = "", base_url: str = "") -> Page:
        """One more tab, as whoever is signed in there."""
        page = context.new_page()
        session = context.request.get(f"{self.server.url}/api/session").json()
        page.goto(f"{base_url or self.server.url}/{session['role']}{query}")
        at_rest(page)
        page.evaluate(TAKE_NOTES)
        return page

    def _overhear(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning"):
            return
        if self._line_is_cut and NO_LINE.search(message.text):
            return
        if self._asks_amiss and REFUSED.search(message.text):
            return
        where = urlsplit(message.page.url).path if message.page else "?"
        self.complaints.append(f"{where}: {message.text}")

    @contextmanager
    def line_cut(self) -> Iterator[None]:
        """While a test cuts the line, the browser may say so on the console.

        It says so late: have the page live again, or closed, before this ends.
        """
        self._line_is_cut = True
        yield
        self._line_is_cut = False

    @contextmanager
    def asking_amiss(self) -> Iterator[None]:
        """While a test asks for what is refused, the browser may say so on the console."""
        self._asks_amiss = True
        yield
        self._asks_amiss = False


class Office:
    """Asks for changes over the API, as one role or another."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._clients: dict[str, httpx.Client] = {}

    def ask(self, role: str, command: str, **fields: Any) -> Json:
        """Ask the plenary for a change, and get it; the receipt."""
        answer = self._client(role).post(
            "/api/organs/plenary/commands",
            json={"type": command, **fields},
            headers={"Idempotency-Key": str(uuid.uuid4())},
        )
        assert answer.is_success, answer.text
        receipt: Json = answer.json()
        return receipt

    def view(self, role: str = "secretariat") -> Json:
        """The plenary as a role sees it now."""
        view: Json = self._client(role).get("/api/organs/plenary").json()["view"]
        return view

    def asides(self, role: str) -> Json:
        """What a role is told beside the record."""
        asides: Json = self._client(role).get("/api/organs/plenary").json()["asides"]
        return asides

    def register(self) -> Json:
        """Delegations, meetings, items: what names mean."""
        session = self._client("secretariat").get("/api/session").json()
        path = f"/api/conferences/{session['conference']}/register"
        register: Json = self._client("secretariat").get(path).json()
        return register

    def record(self) -> list[Json]:
        """What was done in the plenary, by whom, in order."""
        rows: list[Json] = []
        while True:
            after = {"after": rows[-1]["offset"] if rows else 0}
            answer = self._client("secretariat").get("/api/organs/plenary/journal", params=after)
            rows += answer.json()["rows"]
            if not answer.json()["rows"]:
                return rows

    def _client(self, role: str) -> httpx.Client:
        if role not in self._clients:
            self._clients[role] = self._server.client(role)
        return self._clients[role]


def at_rest(page: Page) -> None:
    """Wait until the page shows the meeting, live, and nothing that it asked for is under way.

    The display says nothing of its line while it is live.
    """
    light = page.get_by_test_id("connection")
    if "/display" in page.url:
        expect(page.get_by_test_id("display-name")).to_be_visible()
        expect(light).to_have_count(0)
    else:
        expect(light).to_have_attribute("data-phase", "live")
    expect(page.locator("[aria-busy=true]")).to_have_count(0)


def turn_to(page: Page, query: str) -> None:
    """The same view, loaded anew with another query ("?lang=ar")."""
    parts = urlsplit(page.url)
    page.goto(f"{parts.scheme}://{parts.netloc}{parts.path}{query}")
    at_rest(page)


def press(page: Page, key: str) -> None:
    """A key, when nothing is under way and the acts have rested (600 ms after each change)."""
    expect(page.locator("[aria-busy=true], button[aria-disabled=true]")).to_have_count(0)
    page.keyboard.press(key)


def dress(page: Page, theme: Theme) -> None:
    """The device changes its theme; wait until the page has been painted in it to the end."""
    page.emulate_media(color_scheme=theme)
    page.evaluate(
        """async () => {
            await document.fonts.ready
            for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
            const ending = document.getAnimations().filter(one =>
                Number.isFinite(one.effect.getComputedTiming().endTime))
            await Promise.allSettled(ending.map(one => one.finished))
        }"""
    )


def expect_seen(page: Page, *shown: str) -> None:
    """Names and phases of the clock that this page has shown since `forget_seen`."""
    for one in shown:
        page.wait_for_function("shown => window.seen.has(shown)", arg=one, timeout=PATIENCE_MS)


def forget_seen(page: Page) -> None:
    """Begin anew; it fails if the page has been loaded again in the meantime."""
    page.evaluate("() => window.seen.clear()")


def rows(page: Page) -> Locator:
    """The rows of those who wait on the first list of this page."""
    return (
        page.locator("ol")
        .filter(has=page.get_by_test_id("list-row"))
        .first.get_by_test_id("list-row")
    )


def expect_order(page: Page, delegations: list[str]) -> None:
    """These wait on the first list of this page, in this order, and nobody else."""
    expect(rows(page)).to_have_count(len(delegations))
    for row, delegation in enumerate(delegations):
        expect(rows(page).nth(row)).to_have_attribute("data-delegation", delegation)


def expect_floor(page: Page, phase: str | None) -> None:
    """The clock of this page is in a phase; None: it shows no clock, for nobody has the floor."""
    state = page.get_by_test_id("floor-state").first
    if phase is None:
        expect(page.get_by_test_id("floor-state")).to_have_count(0)
    else:
        expect(state).to_have_attribute("data-phase", phase)
