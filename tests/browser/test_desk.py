"""What the secretariat does at its desk, in English and in Arabic, in the middle of a meeting."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import scene
from tests.browser.people import House, Office
from tests.support.server import Server

DEBATE = scene.DEBATE


@dataclass(frozen=True)
class Case:
    """The same task, with other delegations in each language: they share one meeting."""

    language: str
    group: tuple[str, str]
    """A group's name as it is typed, and the code of its delegation."""
    aligned: str
    moved: str
    late: str
    ranked: tuple[str, str]
    meeting: str
    person: str


CASES = [
    Case(
        language="en",
        group=("European Union", "EU"),
        aligned="TUR, MKD, MNE, ISL, SRB, ALB, BIH, LIE, NOR, Ukraine, Moldova, ARM and Georgia",
        moved="KEN",
        late="URY",
        ranked=("BRA", "VM"),
        meeting="plenary-3",
        person="GEO",
    ),
    Case(
        language="ar",
        group=("الاتحاد الأفريقي", "AU"),
        aligned="غانا، السنغال، TZA، UGA",
        moved="ZAF",
        late="PER",
        ranked=("USA", "M"),
        meeting="plenary-4",
        person="JOR",
    ),
]
REFUSED = {
    "en": "The end lies before the beginning.",
    "ar": "وقت الانتهاء يسبق وقت البدء.",
}
in_both_languages = pytest.mark.parametrize("case", CASES, ids=lambda case: case.language)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("desk")
    scene.make(folder)
    with Server(folder, at=scene.MOMENT) as server:
        yield server


@pytest.fixture
def desk(house: House, case: Case) -> Page:
    """The desk, with the general debate before it, and room for all who wait on it."""
    page = house.enter(
        "secretariat", f"?lang={case.language}", viewport={"width": 1366, "height": 1280}
    )
    page.get_by_test_id("tab-list:general-debate").click()
    return page


def row(page: Page, delegation: str) -> Locator:
    return page.locator(f"[data-testid=list-row][data-delegation={delegation}]")


def order(office: Office) -> list[str]:
    speakers = office.view()["lists"][DEBATE]
    return [str(speakers["entries"][one]["delegation"]) for one in speakers["order"]]


def pick(page: Page, field: str, typed: str) -> None:
    """Choose a delegation by keyboard."""
    page.get_by_test_id(field).fill(typed)
    page.keyboard.press("Enter")


@in_both_languages
def test_a_group_statement_that_came_by_email_is_typed_in(
    desk: Page, case: Case, office: Office
) -> None:
    typed, code = case.group
    desk.get_by_test_id("add").click()
    form = desk.get_by_test_id("add-form")
    pick(desk, "add-delegation", typed)
    form.get_by_test_id("add-received-at").fill("2020-10-08T15:30:00")
    form.get_by_test_id("kind").select_option("group")
    expect(form.get_by_test_id("on-behalf-of")).to_have_attribute("data-value", code)
    form.get_by_test_id("aligned").fill(case.aligned)
    form.get_by_test_id("aligned").press("Enter")
    form.get_by_test_id("speaker-title").fill("Head of Delegation")
    form.get_by_test_id("mode-remote").check()
    form.get_by_test_id("text-status").select_option("final")
    form.get_by_test_id("text-url").fill("https://papersmart.example/group.pdf")
    form.get_by_test_id("add-do").click()
    expect(form).to_have_count(0)
    # It came in time, though the list has closed since.
    expect(row(desk, code).get_by_test_id("aligned")).to_be_visible()
    entry = entry_of(office, code)
    assert (entry["source"], entry["received_at"]) == ("email", "2020-10-08T13:30:00.000Z")
    assert (entry["kind"], entry["on_behalf_of"], entry["text"]) == ("group", code, "final")
    assert entry["text_url"] == "https://papersmart.example/group.pdf"
    aligned = {"EU": 13, "AU": 4}[code]
    assert len(entry["aligned"]) == aligned


def entry_of(office: Office, delegation: str) -> dict[str, object]:
    entries = office.view()["lists"][DEBATE]["entries"].values()
    return next(one for one in entries if one["delegation"] == delegation)


@in_both_languages
def test_a_swap_across_tiers_waits_for_the_secretariat(
    desk: Page, case: Case, office: Office
) -> None:
    """Approved in English, declined in Arabic: the two change places once."""
    before = order(office)
    minister, other = (entry_of(office, one)["id"] for one in ("BRA", "EGY"))
    office.ask("EGY", "propose_swap", inscription=other, other=minister)
    swap = desk.get_by_test_id("swap-row")
    expect(swap).to_be_visible()
    expect(swap.get_by_test_id("approve-swap")).to_have_count(0)
    office.ask("BRA", "accept_swap", swap=next(iter(office.view()["swaps"])))
    rule = {"en": "Across tiers, the secretariat approves", "ar": "تلزم موافقة الأمانة"}
    expect(swap).to_contain_text(rule[case.language])
    assert order(office) == before
    act = {"en": "approve-swap", "ar": "decline-swap"}[case.language]
    swap.get_by_test_id(act).click()
    expect(swap).to_have_count(0)
    changed = {"BRA": "EGY", "EGY": "BRA"} if case.language == "en" else {}
    assert order(office) == [changed.get(one, one) for one in before]


@in_both_languages
def test_an_entry_is_moved_by_keyboard_and_by_drag(desk: Page, case: Case, office: Office) -> None:
    at = order(office).index(case.moved)
    before = order(office)[at - 2]
    row(desk, case.moved).focus()
    desk.keyboard.press("Alt+ArrowUp")
    reason = desk.get_by_test_id("move-reason")
    expect(reason).to_be_focused()
    desk.keyboard.press("Alt+ArrowUp")  # the same keys go on while the reason is asked
    expect(desk.get_by_test_id("move-place")).to_have_text(str(at - 1))
    desk.keyboard.type("The minister leaves at five")
    desk.keyboard.press("Enter")
    expect(row(desk, case.moved)).to_have_attribute("data-place", str(at - 1))
    expect(row(desk, case.moved)).to_contain_text("The minister leaves at five")
    assert order(office)[at - 1] == before
    # Back again with the mouse: dropped on the lower half of the last one.
    last = order(office)[-1]
    box = row(desk, last).bounding_box()
    assert box is not None
    row(desk, case.moved).locator(".grip").drag_to(
        row(desk, last), target_position={"x": 200, "y": box["height"] - 4}
    )
    expect(desk.get_by_test_id("move-place")).to_have_text(str(len(order(office))))
    desk.get_by_test_id("move-reason").fill("Exchanged")
    desk.get_by_test_id("move-do").click()
    expect(row(desk, case.moved)).to_have_attribute("data-place", str(len(order(office))))
    assert order(office)[-1] == case.moved


@in_both_languages
def test_a_request_that_came_late_is_admitted(desk: Page, case: Case, office: Office) -> None:
    if case.late != "URY":
        office.ask(case.late, "inscribe", list=DEBATE, rank="M", mode="remote")
    late = desk.locator(f"[data-testid=late-row][data-delegation={case.late}]")
    late.get_by_test_id("admit").click()
    expect(late).to_have_count(0)
    expect(row(desk, case.late)).to_be_visible()


@in_both_languages
def test_a_change_of_rank_keeps_its_place_until_it_is_confirmed(
    desk: Page, case: Case, office: Office
) -> None:
    delegation, rank = case.ranked
    place = order(office).index(delegation) + 1
    row(desk, delegation).focus()
    desk.keyboard.press("Enter")
    editor = desk.get_by_test_id("entry-editor")
    expect(editor.get_by_test_id("speaker-name")).to_be_focused()
    editor.get_by_test_id("speaker-title").fill("Attorney General")
    editor.get_by_test_id("rank").select_option(rank)
    editor.get_by_test_id("text-url").fill("https://papersmart.example/change.pdf")
    editor.get_by_test_id("change-save").click()
    desk.get_by_test_id("rank-keep").click()
    expect(row(desk, delegation)).to_have_attribute("data-place", str(place))
    expect(desk.get_by_test_id("rank-row")).to_have_attribute("data-delegation", delegation)
    row(desk, delegation).get_by_test_id("rank-unconfirmed").click()
    desk.get_by_test_id("rank-confirm").click()
    expect(desk.get_by_test_id("rank-row")).to_have_count(0)
    expect(row(desk, delegation)).not_to_have_attribute("data-place", str(place))
    # A usual title is shown in the reader's language.
    title = {"en": "Attorney General", "ar": "النائب العام"}[case.language]
    expect(row(desk, delegation)).to_contain_text(title)
    assert entry_of(office, delegation)["text_url"] == "https://papersmart.example/change.pdf"


@in_both_languages
def test_a_link_is_made_shown_as_a_picture_and_revoked(
    house: House, desk: Page, case: Case
) -> None:
    desk.get_by_test_id("tab-links").click()
    desk.get_by_test_id("link-find").fill(case.person)
    links = desk.get_by_test_id("link-row")
    expect(links.first).to_be_visible()
    there = links.count()
    pick(desk, "link-delegation", case.person)
    desk.get_by_test_id("link-create").click()
    picture = desk.get_by_test_id("link-qr")
    expect(picture).to_be_visible()
    desk.wait_for_function("() => document.querySelector('[data-testid=link-qr]').naturalWidth > 0")
    address = desk.get_by_test_id("link-url").inner_text()
    guest = house.context("public")
    guest.request.get(f"{house.server.url}/enter/{address.rsplit('/', 1)[1]}")
    delegate = house.open(guest)
    expect(links).to_have_count(there + 1)
    for _ in range(there + 1):
        desk.get_by_test_id("link-revoke").first.click()
        desk.get_by_test_id("link-revoke-do").click()
        expect(desk.get_by_test_id("link-revoke-do")).not_to_be_visible()
    expect(desk.get_by_test_id("link-revoke")).to_have_count(0)
    expect(delegate.get_by_test_id("connection")).to_have_attribute("data-phase", "ended")


@in_both_languages
def test_the_end_of_a_meeting_is_corrected_and_a_wrong_one_refused(
    house: House, desk: Page, case: Case
) -> None:
    desk.get_by_test_id("tab-programme").click()
    meeting = desk.locator(f"[data-testid=meeting-row][data-meeting={case.meeting}]")
    meeting.get_by_test_id("meeting-edit").click()
    ends = desk.get_by_test_id("meeting-ends")
    begins = desk.get_by_test_id("meeting-starts").input_value()
    ends.fill(begins.replace("T1", "T0"))
    with house.asking_amiss():
        desk.get_by_test_id("register-save").click()
        expect(desk.get_by_test_id("form-refusal")).to_contain_text(REFUSED[case.language])
    later = {"plenary-3": "14:45", "plenary-4": "18:30"}[case.meeting]
    ends.fill(f"{begins[:11]}{later}")
    desk.get_by_test_id("register-save").click()
    expect(ends).to_have_count(0)
    expect(meeting).to_contain_text(later)


@in_both_languages
def test_credentials_are_marked_and_a_person_entered_and_erased(desk: Page, case: Case) -> None:
    desk.get_by_test_id("tab-people").click()
    desk.get_by_test_id("register-find").fill(case.person)
    desk.get_by_test_id("credentials").select_option("provisional")
    found = desk.locator(f"[data-testid=register-delegation][data-delegation={case.person}]")
    mark = {"en": "Takes part provisionally", "ar": "يشارك بصفة مؤقتة"}[case.language]
    expect(found).to_contain_text(mark)
    desk.get_by_test_id("person-add").click()
    desk.get_by_test_id("register-save").click()
    expect(desk.get_by_test_id("form-incomplete")).to_be_visible()
    desk.get_by_test_id("person-name").fill("Minister of Justice")
    desk.get_by_test_id("person-title").fill("Minister")
    desk.get_by_test_id("register-save").click()
    person = desk.get_by_test_id("person")
    expect(person).to_contain_text("Minister of Justice")
    person.get_by_test_id("person-edit").click()
    desk.get_by_test_id("person-erase").click()
    desk.get_by_test_id("person-erase-do").click()
    expect(person).to_have_count(0)


@in_both_languages
def test_speakers_are_called_told_and_capped(desk: Page, case: Case, office: Office) -> None:
    desk.get_by_test_id("standby").click()
    desk.get_by_test_id("standby-count").fill({"en": "2", "ar": "3"}[case.language])
    desk.get_by_test_id("standby-do").click()
    expect(desk.get_by_test_id("standby-do")).not_to_be_visible()
    called = office.view()["lists"][DEBATE]
    assert called["announced"] == called["order"][: len(called["announced"])]
    desk.get_by_test_id("announce").click()
    desk.get_by_test_id("announce-notice").select_option("")
    desk.get_by_test_id("announce-text").fill(f"Room D, {case.language}")
    desk.get_by_test_id("announce-do").click()
    expect(desk.get_by_test_id("announcement").first).to_contain_text(f"Room D, {case.language}")
    desk.get_by_test_id("cap-online").click()
    minutes = {"en": "20:00", "ar": "25:00"}[case.language]
    desk.get_by_test_id("cap").fill(minutes)
    desk.get_by_test_id("cap-do").click()
    expect(desk.get_by_test_id("online")).to_contain_text(minutes[:2])


@in_both_languages
def test_a_shorter_time_from_a_later_speaker_on(desk: Page, case: Case, office: Office) -> None:
    kind = desk.locator("[data-testid=time-row][data-kind=national]")
    kind.get_by_test_id("set-time").click()
    desk.get_by_test_id("limit").fill("long")
    expect(desk.get_by_test_id("set-time-do")).to_be_disabled()
    desk.get_by_test_id("limit").fill({"en": "2:00", "ar": "1:30"}[case.language])
    last = office.view()["lists"][DEBATE]["order"][-1]
    desk.get_by_test_id("time-from").select_option(last)
    desk.get_by_test_id("set-time-do").click()
    expect(desk.get_by_test_id("later-rule").last).to_be_visible()


@in_both_languages
def test_the_record_tells_what_was_done(desk: Page, case: Case, office: Office) -> None:
    office.ask("secretariat", "take_up_item", item={"en": "1(e)", "ar": "1(f)"}[case.language])
    desk.get_by_test_id("tab-record").click()
    newest = desk.get_by_test_id("record-row").first
    expect(newest).to_have_attribute("data-event", "item_taken_up")
    said = {"en": "Item 1(e) taken up", "ar": "بدأ النظر في البند"}[case.language]
    expect(newest).to_contain_text(said)
    # What happens while one looks is there at once.
    office.ask("secretariat", "announce", notice="check_sound", mode="remote")
    expect(newest).to_have_attribute("data-event", "announced")


@in_both_languages
def test_two_organs_stand_side_by_side(desk: Page, case: Case) -> None:
    desk.get_by_test_id("beside").click()
    committee = desk.locator("[data-testid=organ-desk][data-organ=committee-of-the-whole]")
    committee.get_by_test_id("establish").click()
    form = desk.get_by_test_id("establish-form")
    form.get_by_test_id("establish-purpose").select_option(
        {"en": "debate", "ar": "explanation"}[case.language]
    )
    form.get_by_test_id("establish-do").click()
    expect(form.get_by_test_id("establish-item")).to_have_attribute("aria-invalid", "true")
    form.get_by_test_id("establish-item").select_option("2(a)")
    form.get_by_test_id("establish-do").click()
    expect(form).to_have_count(0)
    committee.get_by_test_id("add").click()
    pick(desk, "add-delegation", case.person)
    desk.get_by_test_id("add-form").get_by_test_id("add-do").click()
    expect(committee.get_by_test_id("list-row")).to_have_attribute("data-delegation", case.person)
    plenary = desk.locator("[data-testid=organ-desk][data-organ=plenary]")
    expect(plenary.get_by_test_id("list-row").first).to_be_visible()
