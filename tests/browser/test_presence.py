"""Who is there and ready, what booths signal, what screens show: seen on the pages."""

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.people import House, Office, dress
from tests.browser.test_accessibility import RULES, faults
from tests.support.server import Server

EVERYTHING = {"type": "tag", "values": RULES}
PLENARY = "/api/organs/plenary"
DEBATE = "general-debate"


def said(server: Server, role: str, what: str, **fields: Any) -> Any:
    answer = server.client(role).post(f"{PLENARY}/{what}", json=fields)
    return answer.raise_for_status().json()


def light(page: Page, delegation: str, name: str) -> Any:
    row = page.locator(f"[data-testid=remote-row][data-delegation={delegation}]")
    return row.locator(f"[data-light={name}]")


def test_the_technician_sees_who_is_ready_tests_the_line_and_hears_what_booths_signal(
    server: Server, house: House, office: Office
) -> None:
    office.ask("KEN", "inscribe", list=DEBATE, rank="HS", mode="remote")
    office.ask("chair", "call_to_order", meeting="plenary-1")
    office.ask("chair", "take_up_item", item="1(f)")
    technician = house.enter("technician", "?lang=en")
    expect(light(technician, "KEN", "connected")).to_have_attribute("data-state", "off")
    kenya = house.enter("KEN", "?lang=en")
    expect(light(technician, "KEN", "connected")).to_have_attribute("data-state", "on")
    said(server, "KEN", "readiness", say="ready")
    expect(light(technician, "KEN", "ready")).to_have_attribute("data-state", "on")
    said(server, "KEN", "readiness", say="sound_untested")
    expect(light(technician, "KEN", "sound")).to_have_attribute("data-state", "help")
    technician.get_by_role("button", name="Sound is good · Kenya").last.click()
    expect(light(technician, "KEN", "sound")).to_have_attribute("data-state", "on")
    said(server, "interpreter-ar", "signals", signal="too_fast")
    said(server, "interpreter-fr", "signals", signal="too_fast")
    lit = technician.get_by_test_id("signals")
    expect(lit).to_contain_text("Too fast: Arabic and French")
    said(server, "interpreter-ar", "signals", signal="too_fast", on=False)
    expect(lit).to_contain_text("Too fast: French")
    booth = house.enter("interpreter-fr")
    office.ask("chair", "announce", notice="meeting_resumes")
    expect(technician.get_by_test_id("announcements")).to_contain_text("The meeting resumes soon.")
    expect(booth.get_by_test_id("announcements")).to_contain_text("La séance va bientôt reprendre.")
    assert faults(technician, "light", EVERYTHING) == []
    dress(technician, "dark")
    assert faults(technician, "dark", EVERYTHING) == []
    kenya.close()
    expect(light(technician, "KEN", "connected")).to_have_attribute("data-state", "off")


def test_the_technician_knows_whom_to_unmute_now_and_next(
    server: Server, house: House, office: Office
) -> None:
    office.ask("KEN", "inscribe", list=DEBATE, mode="remote")
    technician = house.enter("technician", "?lang=ar")
    signal, following = (technician.get_by_test_id(name) for name in ("signal", "unmute-next"))
    expect(signal).to_have_attribute("data-signal", "closed")
    office.ask("chair", "call_to_order", meeting="plenary-1")
    office.ask("chair", "take_up_item", item="1(f)")
    first, second = office.view()["lists"][DEBATE]["order"][:2]
    entries = office.view()["lists"][DEBATE]["entries"]
    expect(following).to_have_attribute("data-delegation", entries[first]["delegation"])
    office.ask("chair", "give_floor", inscription=first)
    expect(signal).to_have_attribute("data-signal", "open")
    expect(following).to_have_attribute("data-delegation", entries[second]["delegation"])
    office.ask("EGY", "raise_point")
    expect(signal).to_have_attribute("data-signal", "point")
    expect(following).to_have_attribute("data-delegation", entries[first]["delegation"])


def test_the_desk_names_a_screen_changes_what_it_shows_and_lets_it_go(house: House) -> None:
    display = house.enter("display", "?lang=en,fr&name=Hall+A")
    desk = house.enter("secretariat", "?lang=en")
    desk.get_by_role("tab", name="Screens").click()
    screen = desk.get_by_test_id("screen").filter(has_text="Hall A")
    expect(screen).to_contain_text("Shows floor, clock and next, English")
    assert faults(desk, "screens", EVERYTHING) == []
    screen.get_by_test_id("screen-change").click()
    assert faults(desk, "dialog", EVERYTHING) == []
    desk.get_by_test_id("screen-name").fill("Hall B")
    desk.get_by_test_id("screen-show").select_option("clock")
    desk.get_by_test_id("screen-order").click()
    renamed = desk.get_by_test_id("screen").filter(has_text="Hall B")
    expect(renamed).to_contain_text("Shows the clock, English")
    renamed.get_by_test_id("screen-change").click()
    desk.get_by_test_id("screen-release").click()
    expect(screen).to_contain_text("Shows floor, clock and next, English")
    display.close()
    expect(screen).to_have_count(0)
    expect(desk.get_by_test_id("fairness").locator("[data-matter=requests]")).to_be_visible()
