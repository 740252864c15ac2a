"""The same meeting on four screens side by side: chair, delegate, Arabic booth, display."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import (
    House,
    Office,
    at_rest,
    expect_floor,
    expect_order,
    expect_seen,
    forget_seen,
    press,
)
from tests.support.proxy import Proxy
from tests.support.server import Server

DEBATE = {"list": "general-debate"}


@dataclass(frozen=True)
class Room:
    chair: Page
    delegate: Page
    booth: Page
    display: Page

    def __iter__(self) -> Iterator[Page]:
        return iter((self.chair, self.delegate, self.booth, self.display))


@pytest.fixture
def line(server: Server) -> Iterator[Proxy]:
    """The delegate's line to the server, which can be cut."""
    with Proxy(server.url) as proxy:
        yield proxy


@pytest.fixture
def room(house: House, office: Office, line: Proxy) -> Room:
    """Three delegations that are not ministers wait behind Italy's minister; nobody presides yet.

    The speaking time is four seconds.
    """
    short = {"limit_ms": 4_000, "amber_ms": 2_000, "grace_ms": 0}
    office.ask("secretariat", "set_speaking_time", **DEBATE, kind="national", **short)
    for delegation, rank in (("JPN", "VM"), ("KEN", "OTHER"), ("PER", "OTHER")):
        office.ask(delegation, "inscribe", **DEBATE, rank=rank)
    return Room(
        chair=house.enter("chair", viewport={"width": 1366, "height": 768}),
        delegate=house.enter("FRA", base_url=line.url),
        booth=house.enter("interpreter", "?lang=ar"),
        display=house.enter("display", "?lang=en", viewport={"width": 1280, "height": 720}),
    )


def test_a_meeting_on_four_screens(house: House, office: Office, room: Room, line: Proxy) -> None:
    expect(room.booth.locator("html")).to_have_attribute("dir", "rtl")
    call_to_order(room)
    the_minister_who_inscribes_last_comes_after_the_earlier_minister(room)
    give_the_floor(room, "ITA", then="FRA")
    the_limit_closes(room)
    give_the_floor(room, "FRA", then="JPN")
    the_limit_closes(room)
    mine = room.delegate.get_by_test_id("mine")
    expect(mine).to_have_attribute("data-status", "delivered")
    expect(mine).to_contain_text("The floor closed at the limit.")
    with house.line_cut():
        a_delegate_who_was_cut_off_catches_up(office, room, line)
    for page in room:
        forget_seen(page)  # it was never loaded again


def call_to_order(room: Room) -> None:
    """By keyboard; the item is chosen."""
    room.chair.get_by_test_id("call-to-order").focus()
    room.chair.keyboard.press("Enter")
    expect(room.chair.get_by_test_id("item")).to_be_visible()
    room.chair.get_by_test_id("item").select_option("1(f)")
    expect_order(room.delegate, ["ITA", "JPN", "KEN", "PER"])
    expect(room.display.get_by_test_id("display-name")).to_have_text("The floor is free")


def the_minister_who_inscribes_last_comes_after_the_earlier_minister(room: Room) -> None:
    form = room.delegate.get_by_test_id("request-form")
    form.get_by_test_id("request-list").select_option("general-debate")
    form.get_by_test_id("speaker-title").fill("Minister of Justice")
    form.get_by_test_id("rank").select_option("M")
    form.get_by_test_id("mode-floor").check()
    form.get_by_test_id("request-send").click()
    mine = room.delegate.get_by_test_id("mine")
    expect(mine.get_by_test_id("place")).to_have_text("2")
    expect_order(room.chair, ["ITA", "FRA", "JPN", "KEN", "PER"])


def give_the_floor(room: Room, delegation: str, then: str) -> None:
    """The chair presses G; all four see who speaks, and a clock that runs into amber."""
    name, arabic = {"ITA": ("Italy", "إيطاليا"), "FRA": ("France", "فرنسا")}[delegation]
    for page in room:
        forget_seen(page)
    button = room.chair.get_by_test_id("give-floor")
    expect(button).not_to_have_attribute("aria-disabled", "true")
    press(room.chair, "g")
    for page in room:
        expect_seen(page, arabic if page is room.booth else name, "running", "amber")
    expect(room.booth.get_by_test_id("next-1")).to_have_attribute("data-delegation", then)


def the_limit_closes(room: Room) -> None:
    """Nobody presses anything: after four seconds all four show that the floor is closed."""
    expect_seen(room.display, "closed")
    for page in (room.chair, room.delegate, room.booth):
        expect_floor(page, None)
    expect_seen(room.chair, "—")
    expect_seen(room.delegate, "Nobody has the floor")
    expect_seen(room.booth, "الكلمة ليست معطاة لأحد")


def a_delegate_who_was_cut_off_catches_up(office: Office, room: Room, line: Proxy) -> None:
    line.refuse()
    light = room.delegate.get_by_test_id("connection")
    expect(light).not_to_have_attribute("data-phase", "live")
    for delegation, rank in (("MEX", "M"), ("NOR", "M"), ("ZAF", "OTHER")):
        office.ask(delegation, "inscribe", **DEBATE, rank=rank)
    waits = office.view()["lists"]["general-debate"]
    peru = next(one["id"] for one in waits["entries"].values() if one["delegation"] == "PER")
    office.ask("secretariat", "withdraw", inscription=peru)
    order = ["JPN", "MEX", "NOR", "KEN", "ZAF"]  # Japan is on standby: nobody goes before it
    expect_order(room.chair, order)
    expect_order_on_the_booth(room.booth, order)
    line.accept()
    at_rest(room.delegate)
    expect_order(room.delegate, order)


def expect_order_on_the_booth(booth: Page, order: list[str]) -> None:
    for place, delegation in enumerate(order, 1):
        expect(booth.get_by_test_id(f"next-{place}")).to_have_attribute(
            "data-delegation", delegation
        )
