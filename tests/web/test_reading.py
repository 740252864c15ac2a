"""Reading without a stream: polling with an ETag, a delegation's own entries, the journal."""

import hashlib
import json
from typing import Any

import httpx
import pytest

from app.domain.words import Role
from tests.live.sight import check_view
from tests.web.visit import COP, PLENARY, Visit, code_of

DEBATE = "general-debate"
AUDIENCES = {
    Role.CHAIR: "chair",
    Role.SECRETARIAT: "secretariat",
    Role.DELEGATE: "FRA",
    Role.INTERPRETER: "interpreter",
    Role.DISPLAY: "display",
    Role.TECHNICIAN: "technician",
    Role.PUBLIC: "public",
}


def polled(visit: Visit, link: str | None, tag: str | None = None) -> httpx.Response:
    return visit(link).get(PLENARY, headers={"If-None-Match": tag} if tag else {})


# --- polling ------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", AUDIENCES)
def test_every_audience_polls_its_own_view_and_nothing_else(visit: Visit, role: Role) -> None:
    answer = polled(visit, AUDIENCES[role])
    body = answer.json()
    assert set(body) == {"epoch", "offset", "at", "view", "register", "clock", "asides"}
    check_view(body["view"], role)
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["vary"] == "Cookie, Rostrum-As, Authorization"


@pytest.mark.parametrize("path", [PLENARY, f"{COP}/register"])
def test_what_anybody_may_see_a_shared_cache_may_keep_for_a_moment(visit: Visit, path: str) -> None:
    kept = {link: visit(link).get(path).headers["cache-control"] for link in (None, "public")}
    assert kept[None].startswith("public, max-age=")
    assert kept["public"] == "private, no-cache"


@pytest.mark.parametrize("link", AUDIENCES.values())
def test_what_has_not_changed_is_not_sent_again(visit: Visit, link: str) -> None:
    first = polled(visit, link)
    again = polled(visit, link, first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    listed = polled(visit, link, f'"of-old", {first.headers["etag"]}')
    assert listed.status_code == 304
    assert polled(visit, link, '"of-old"').status_code == 200


def test_after_a_change_it_is_sent_with_another_tag(visit: Visit) -> None:
    before = polled(visit, "chair")
    receipt = visit.granted("BEL", type="inscribe", list=DEBATE)
    after = polled(visit, "chair", before.headers["etag"])
    assert after.status_code == 200
    assert after.json()["offset"] == receipt["offset"]
    assert receipt["inscription"] in after.json()["view"]["lists"][DEBATE]["order"]


def test_a_corrected_name_is_sent_though_nothing_happened_in_the_meeting(visit: Visit) -> None:
    named = {"speaker_name": "Koen Geens", "speaker_title": "Minister"}
    visit.granted("AUT", type="inscribe", list=DEBATE, **named)
    before = polled(visit, "display")
    secretariat = visit("secretariat")
    people = secretariat.get(f"{COP}/participants").json()
    person = next(one for one in people if one["name"] == "Koen Geens")
    fields = {name: value for name, value in person.items() if name != "id"}
    secretariat.put(
        f"{COP}/participants/{person['id']}", json={**fields, "name": "Vincent Van Quickenborne"}
    ).raise_for_status()
    deadline = 200
    while (after := polled(visit, "chair", before.headers["etag"])).status_code == 304:
        deadline -= 1
        assert deadline, "it never came"
    while "Vincent Van Quickenborne" not in after.text:
        after = polled(visit, "chair")
    assert "Koen Geens" not in after.text


def test_two_audiences_never_share_a_tag(visit: Visit) -> None:
    tags = {polled(visit, link).headers["etag"] for link in AUDIENCES.values()}
    assert len(tags) == len(AUDIENCES)
    chairs = polled(visit, "chair").headers["etag"]
    assert polled(visit, "public", chairs).status_code == 200


def test_every_organ_is_polled_by_itself_and_an_unknown_one_is_404(visit: Visit) -> None:
    committee = visit("chair").get("/api/organs/committee-of-the-whole").json()
    assert committee["view"]["organ"] == "committee-of-the-whole"
    answer = visit("chair").get("/api/organs/nowhere")
    assert (answer.status_code, code_of(answer)) == (404, "unknown_organ")


# --- mine ---------------------------------------------------------------------------------------


def mine(visit: Visit, delegation: str) -> list[dict[str, Any]]:
    answer = visit(delegation).get(f"{PLENARY}/mine")
    assert answer.status_code == 200, answer.text
    assert set(answer.json()) == {"epoch", "offset", "inscriptions", "messages", "readiness"}
    inscriptions: list[dict[str, Any]] = answer.json()["inscriptions"]
    return inscriptions


def test_a_delegation_finds_its_entry_with_its_place_its_reasons_and_its_receipt(
    visit: Visit,
) -> None:
    assert mine(visit, "CAN") == []
    named = {"speaker_name": "Heidi Hulan", "speaker_title": "Ambassador"}
    receipt = visit.granted("CAN", type="inscribe", list=DEBATE, mode="remote", **named)
    (own,) = mine(visit, "CAN")
    assert own["id"] == receipt["inscription"]
    assert own["place"] == receipt["place"]
    assert own["receipt"] == {
        "number": receipt["number"],
        "at": receipt["at"],
        "offset": receipt["offset"],
        "digest": receipt["digest"],
    }
    assert [reason["code"] for reason in own["why"]] == ["tier_lower", "received"]
    assert own["speaker_name"] == "Heidi Hulan"


def test_a_withdrawn_entry_stays_with_its_delegation(visit: Visit) -> None:
    receipt = visit.granted("CHL", type="inscribe", list=DEBATE)
    visit.granted("CHL", type="withdraw", inscription=receipt["inscription"])
    (own,) = mine(visit, "CHL")
    assert own["status"] == "withdrawn"
    assert "place" not in own
    assert (
        receipt["inscription"]
        not in polled(visit, "CHL").json()["view"]["lists"][DEBATE]["entries"]
    )


def test_a_late_entry_is_with_its_delegation_and_the_secretariat_alone(visit: Visit) -> None:
    visit.granted("secretariat", type="close_list", list="opening")
    receipt = visit.granted("COL", type="inscribe", list="opening")
    assert receipt["status"] == "late"
    assert "place" not in receipt
    (own,) = mine(visit, "COL")
    assert own["status"] == "late"
    for link in ("chair", "COL", "display", "public", "interpreter", "technician"):
        assert receipt["inscription"] not in polled(visit, link).text, link
    tray = polled(visit, "secretariat").json()["view"]["lists"]["opening"]["late"]
    assert tray == [receipt["inscription"]]
    visit.granted("secretariat", type="reopen_list", list="opening")


def test_nobody_but_a_delegation_has_entries_of_its_own(visit: Visit) -> None:
    for link in ("chair", "secretariat", "display", None):
        answer = visit(link).get(f"{PLENARY}/mine")
        assert (answer.status_code, code_of(answer)) == (403, "not_permitted")


# --- the journal --------------------------------------------------------------------------------


def pages(visit: Visit, limit: int) -> list[dict[str, Any]]:
    """The whole journal, page by page."""
    rows: list[dict[str, Any]] = []
    while True:
        after = rows[-1]["offset"] if rows else 0
        answer = visit("chair").get(f"{PLENARY}/journal", params={"after": after, "limit": limit})
        page = answer.json()["rows"]
        assert len(page) <= limit
        if not page:
            return rows
        rows += page


def test_the_journal_is_read_page_by_page_without_gap_or_overlap(visit: Visit) -> None:
    rows = pages(visit, 3)
    head = visit("secretariat").get(f"{PLENARY}/journal").json()
    assert [row["offset"] for row in rows] == [*range(1, head["offset"] + 1)]
    assert rows == pages(visit, 1000)


def test_anybody_who_may_read_it_can_check_the_seals(visit: Visit) -> None:
    """The digest of a row is SHA-256 over the digest before it and the row, as JSON in order."""
    digest = "0" * 64
    for row in pages(visit, 1000):
        sealed = {
            "organ": "plenary",
            "offset": row["offset"],
            "at": row["at"],
            "actor": row["actor"],
            "key": row.get("key", ""),
            "type": row["event"],
            "data": row["facts"],
        }
        written = json.dumps(sealed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(digest.encode() + written.encode()).hexdigest()
        assert row["digest"] == digest, row["offset"]


@pytest.mark.parametrize(
    "query",
    ["after=-1", "after=x", "after=99999999999", "limit=0", "limit=1001", "limit=", "after=1.5"],
)
def test_a_page_that_cannot_be_is_422(visit: Visit, query: str) -> None:
    answer = visit("chair").get(f"{PLENARY}/journal?{query}")
    assert (answer.status_code, code_of(answer)) == (422, "invalid_request")


def test_behind_the_last_row_there_is_nothing(visit: Visit) -> None:
    answer = visit("chair").get(f"{PLENARY}/journal?after=2147483648").json()
    assert answer["rows"] == []


def test_the_journal_is_for_chair_and_secretariat(visit: Visit) -> None:
    for link in ("FRA", "display", "interpreter", "technician", "public", None):
        answer = visit(link).get(f"{PLENARY}/journal")
        assert (answer.status_code, code_of(answer)) == (403, "not_permitted")


def test_the_desk_reads_how_the_room_and_those_outside_have_fared(visit: Visit) -> None:
    before = visit("secretariat").get(f"{PLENARY}/fairness").json()
    visit.granted("AUS", type="inscribe", list=DEBATE, mode="remote")
    told = visit("chair").get(f"{PLENARY}/fairness").json()
    assert told["outside"]["requests"] == before["outside"]["requests"] + 1
    assert told["outside"]["waiting"] == before["outside"]["waiting"] + 1
    assert told["modes"]["remote"]["waiting"] <= told["outside"]["waiting"]
    assert told["offset"] == visit("chair").get(PLENARY).json()["offset"]
    for role in ("FRA", "technician", None):
        assert visit(role).get(f"{PLENARY}/fairness").json()["code"] == "not_permitted"
