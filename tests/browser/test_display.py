"""What the room, the video mix and the speaker see: large, in turn, by order, without a line."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.people import House, Office, at_rest
from tests.support.proxy import Proxy
from tests.support.server import Server

ROOM: ViewportSize = {"width": 1920, "height": 1080}
ROOM_4K: ViewportSize = {"width": 3840, "height": 2160}


SILENT = """const Sounding = AudioContext
  AudioContext = class extends Sounding { constructor() { super(); this.suspend() } }"""
"""A browser that lets nothing sound before somebody has touched the page."""


@pytest.fixture
def house(moment: Server, new_context: Callable[..., BrowserContext]) -> Iterator[House]:
    house = House(moment, new_context)
    yield house
    assert house.complaints == []


@pytest.fixture
def office(moment: Server) -> Office:
    return Office(moment)


@pytest.fixture(autouse=True)
def still(office: Office) -> None:
    """Italy's clock stands at a minute, so that no test has to hurry."""
    set_clock(office, 60_000)


def set_clock(office: Office, left_ms: int, *, running: bool = False) -> None:
    """Let the speaker have so much time left, and let the clock run, or stand."""
    floor = office.view()["floor"]
    if "running_since" in floor:
        office.ask("chair", "pause_clock", floor=floor["id"])
        floor = office.view()["floor"]
    by_ms = left_ms - (floor["limit_ms"] - floor["used_ms"])
    if by_ms:
        office.ask("chair", "extend_time", floor=floor["id"], by_ms=by_ms)
    if running:
        office.ask("chair", "resume_clock", floor=floor["id"])


def size_of(page: Page, testid: str) -> float:
    """The size of the letters, as a share of the height of the screen."""
    found: float = page.get_by_test_id(testid).evaluate(
        "shown => parseFloat(getComputedStyle(shown).fontSize) / innerHeight"
    )
    return found


@pytest.mark.parametrize("screen", [ROOM, ROOM_4K], ids=["1080p", "4K"])
@pytest.mark.parametrize(("language", "italy"), [("en", "Italy"), ("ar", "إيطاليا")])
def test_the_room_reads_name_and_clock_from_twenty_metres(
    house: House, screen: ViewportSize, language: str, italy: str
) -> None:
    """There, letters take ten centimetres: a twelfth of a screen that is 1.2 metres high."""
    page = house.enter("display", f"?lang={language}", viewport=screen)
    expect(page.get_by_test_id("display-name")).to_have_text(italy)
    assert size_of(page, "display-name") > 1 / 12
    assert size_of(page, "display-clock") > 1 / 4
    for corner in ("display-next", "waiting-count", "display-clock"):
        expect(page.get_by_test_id(corner)).to_be_in_viewport(ratio=1)
    assert page.evaluate("() => document.documentElement.scrollHeight <= innerHeight")


def test_languages_take_turns_and_a_dead_line_stops_neither_them_nor_the_clock(
    house: House, office: Office, moment: Server
) -> None:
    with Proxy(moment.url) as line, house.line_cut():
        page = house.context("display", viewport=ROOM).new_page()
        page.clock.install()
        page.goto(f"{line.url}/display?lang=en,ar")
        at_rest(page)
        name, clock = page.get_by_test_id("display-name"), page.get_by_test_id("display-clock")
        set_clock(office, 55_000, running=True)
        expect(page.get_by_test_id("floor-state")).to_have_attribute("data-phase", "running")
        line.refuse()
        expect(page.get_by_test_id("floor-state")).to_be_visible()
        before = clock.inner_text()
        page.clock.run_for(10_500)
        expect(name).to_have_text("إيطاليا")
        expect(page.get_by_test_id("connection")).to_have_attribute("data-phase", "stale")
        expect(clock).not_to_have_text(before)
        page.clock.run_for(10_000)
        expect(name).to_have_text("Italy")
        expect(page.get_by_test_id("connection")).to_contain_text("No connection for")
        page.close()


def test_the_lower_third_lets_the_picture_through(house: House) -> None:
    page = house.enter("display", "?lang=ar&show=lower-third", viewport=ROOM)
    expect(page.get_by_test_id("display-name")).to_have_text("إيطاليا")
    for part in ("html", "body"):
        colour = page.locator(part).evaluate("one => getComputedStyle(one).backgroundColor")
        assert colour == "rgba(0, 0, 0, 0)"
    band = page.locator("main").bounding_box()
    assert band is not None
    assert band["y"] > ROOM["height"] * 2 / 3


def test_what_is_hidden_by_the_address_is_not_there(house: House) -> None:
    page = house.enter("display", "?lang=en&hide=next,waiting,hour,speaker", viewport=ROOM)
    expect(page.get_by_test_id("display-name")).to_have_text("Italy")
    expect(page.get_by_text("Minister of Justice")).to_have_count(0)
    expect(page.get_by_test_id("waiting-count")).to_have_count(0)
    expect(page.get_by_text("France")).to_have_count(0)


def test_a_remote_speaker_opens_the_timer_with_the_link_of_the_delegation(house: House) -> None:
    context = house.context("FRA", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{house.server.url}/display?show=timer&lang=ar")
    at_rest(page)
    assert size_of(page, "display-clock") > 1 / 10
    expect(page.get_by_test_id("floor-state")).to_be_in_viewport(ratio=1)
    expect(page.get_by_test_id("waiting-count")).to_have_count(0)


def test_the_chime_asks_for_a_touch_before_it_sounds(house: House) -> None:
    page = house.context("display").new_page()
    page.add_init_script(SILENT)
    page.goto(f"{house.server.url}/display?lang=en&show=timer&chime=1")
    button = page.get_by_test_id("chime")
    button.click()
    expect(button).to_have_count(0)


def test_the_desk_changes_what_a_screen_shows_and_lets_go_of_it_again(
    house: House, office: Office
) -> None:
    page = house.enter("display", "?lang=en&name=Hall+A", viewport=ROOM)
    desk = house.server.client("secretariat")
    expect(page.get_by_test_id("waiting-count")).to_be_visible()
    screens = desk.get("/api/organs/plenary/screens").json()["screens"]
    grant = next(one for one, screen in screens.items() if screen.get("name") == "Hall A")
    ordered = {"show": "timer", "languages": ["ar"], "theme": "dark"}
    answer = desk.put(f"/api/organs/plenary/screens/{grant}", json={"ordered": ordered})
    assert answer.status_code == 204
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.get_by_test_id("waiting-count")).to_have_count(0)
    page.reload()
    at_rest(page)
    expect(page.get_by_test_id("waiting-count")).to_have_count(0)
    assert desk.delete(f"/api/organs/plenary/screens/{grant}").status_code == 204
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("html")).not_to_have_attribute("data-theme", "dark")
    expect(page.get_by_test_id("waiting-count")).to_be_visible()


def test_a_display_tells_amber_red_and_closed_by_colour_by_word_and_by_shape(
    house: House, office: Office
) -> None:
    """The last test here, since it ends the statement."""
    pages = [house.enter("display", f"?lang=en&show={one}") for one in ("all", "timer")]
    looks: list[list[tuple[str, ...]]] = [[], []]
    times = {"running": 50_000, "amber": 25_000, "red": 0, "closed": None}
    for phase, left_ms in times.items():
        if left_ms is not None:  # the floor closes by itself when its ten seconds of grace are over
            set_clock(office, left_ms, running=True)
        for page, seen in zip(pages, looks, strict=True):
            expect(page.get_by_test_id("floor-state")).to_have_attribute("data-phase", phase)
            seen.append(look(page))
    for seen in looks:
        for signs in zip(*seen, strict=True):
            assert len(set(signs)) == len(times), signs


def look(page: Page) -> tuple[str, ...]:
    """Colour, word and shape of the clock's face."""
    shown: list[str] = page.get_by_test_id("floor-state").evaluate(
        """face => [getComputedStyle(face).backgroundColor,
            face.querySelector('span').textContent, face.querySelector('svg').innerHTML]"""
    )
    return tuple(shown)
