"""Commands of the wrong shape, and such as make no sense: each is refused by name."""

import json
from typing import Any

import pytest

from tests.web.visit import COMMANDS, Visit, code_of, new_key

pytestmark = pytest.mark.usefixtures("unharmed")

DEBATE = "general-debate"
# --- commands of the wrong shape ----------------------------------------------------------------

INVALID: dict[str, Any] = {
    "null": None,
    "a list": [],
    "a number": 1,
    "a text": "suspend",
    "no type": {},
    "an unknown command": {"type": "applaud"},
    "the alarm's own command": {"type": "expire_floor", "floor": "f1"},
    "a type that is no text": {"type": 7},
    "a type that is a list": {"type": ["suspend"]},
    "a field too many": {"type": "suspend", "now": True},
    "a field that the clerk fills in": {
        "type": "inscribe",
        "list": DEBATE,
        "category": "party",
    },
    "a field too few": {"type": "withdraw"},
    "an id that is a number": {"type": "withdraw", "inscription": 17},
    "an id that is null": {"type": "withdraw", "inscription": None},
    "an id that is empty": {"type": "withdraw", "inscription": ""},
    "an id that is a path": {"type": "withdraw", "inscription": "../../etc/passwd"},
    "an id with a NUL": {"type": "withdraw", "inscription": "i1\x00"},
    "an id that is long": {"type": "withdraw", "inscription": "i" * 1000},
    "a rank that nobody has": {"type": "inscribe", "list": DEBATE, "rank": "KING"},
    "a language that is not official": {"type": "inscribe", "list": DEBATE, "language": "de"},
    "a name with a NUL": {"type": "inscribe", "list": DEBATE, "speaker_name": "A\x00B"},
    "a name that is long": {"type": "inscribe", "list": DEBATE, "speaker_name": "x" * 201},
    "a name with a lone surrogate": {"type": "inscribe", "list": DEBATE, "speaker_name": "\ud800"},
    "a name that turns round what follows": {
        "type": "inscribe",
        "list": DEBATE,
        "speaker_name": "Minister \u202eof Justice",
    },
    "a title that isolates and never ends": {
        "type": "inscribe",
        "list": DEBATE,
        "speaker_title": "Minister\u2067",
    },
    "a title of two lines": {"type": "inscribe", "list": DEBATE, "speaker_title": "A\u2028B"},
    "a reason with a control": {
        "type": "move",
        "inscription": "i1",
        "after": None,
        "reason": "as \x85 agreed",
    },
    "an announcement that is written backwards": {"type": "announce", "text": "\u202eon"},
    "an address with a blank": {"type": "amend", "inscription": "i1", "text_url": "https://a b"},
    "a reason with a lone surrogate": {
        "type": "move",
        "inscription": "i1",
        "after": None,
        "reason": "\udfff",
    },
    "an instant that is none": {"type": "announce_closure", "list": DEBATE, "closes_at": "soon"},
    "an instant without its zone": {
        "type": "announce_closure",
        "list": DEBATE,
        "closes_at": "2020-10-09T12:00",
    },
    "an instant that was never": {
        "type": "announce_closure",
        "list": DEBATE,
        "closes_at": "2020-02-30T12:00Z",
    },
    "the end of time": {
        "type": "announce_closure",
        "list": DEBATE,
        "closes_at": "9999-12-31T23:59:59-14:00",
    },
    "a limit that is no whole number": {
        "type": "set_speaking_time",
        "list": DEBATE,
        "kind": "national",
        "limit_ms": 1.5,
    },
    "a limit that is infinite": {
        "type": "set_speaking_time",
        "list": DEBATE,
        "kind": "national",
        "limit_ms": 10**400,
    },
    "too many who align themselves": {
        "type": "inscribe",
        "list": DEBATE,
        "aligned": ["FRA"] * 300,
    },
}


@pytest.mark.parametrize("what", INVALID)
def test_a_command_of_the_wrong_shape_is_422_and_says_where(visit: Visit, what: str) -> None:
    # Not httpx's own JSON, which writes letters as they are: a lone surrogate has to be escaped.
    headers = {"Content-Type": "application/json", **new_key()}
    body = json.dumps(INVALID[what])
    answer = visit("secretariat").post(COMMANDS, content=body, headers=headers)
    assert (answer.status_code, code_of(answer)) == (422, "invalid_request"), answer.text
    errors = answer.json()["facts"]["errors"]
    assert errors
    assert all(set(error) == {"at", "expected"} for error in errors)


def test_what_was_sent_is_not_sent_back(visit: Visit) -> None:
    """An answer may end in a log or on a screen: it tells the place, never the value."""
    secret = "very-secret-value"
    answer = visit.submit("secretariat", type="withdraw", inscription=f"{secret} !")
    assert secret not in answer.text


# --- commands that make no sense ----------------------------------------------------------------

FUTURE, PAST = "2020-10-30T12:00Z", "2020-10-01T12:00Z"
INSCRIBE = {"type": "inscribe", "list": DEBATE}
CLOSING = {"type": "announce_closure", "list": DEBATE}
SPEAKING_TIME = {"type": "set_speaking_time", "list": DEBATE, "kind": "national"}
FOR_FRANCE = {**INSCRIBE, "delegation": "FRA"}

REFUSED: dict[str, tuple[str, dict[str, Any], int, str]] = {
    "an unknown list": ("FRA", {**INSCRIBE, "list": "none"}, 404, "unknown_list"),
    "an unknown delegation": (
        "secretariat",
        {**INSCRIBE, "delegation": "XXX"},
        404,
        "unknown_delegation",
    ),
    "somebody unknown who aligns themselves": (
        "FRA",
        {**INSCRIBE, "aligned": ["XXX"]},
        404,
        "unknown_delegation",
    ),
    "a text where no booth could open it": (
        "secretariat",
        {"type": "amend", "inscription": "i1", "text_url": "javascript:alert(1)"},
        422,
        "text_address_unusable",
    ),
    "an unknown person": ("FRA", {**INSCRIBE, "speaker": "p999"}, 404, "unknown_participant"),
    "an unknown entry": (
        "secretariat",
        {"type": "withdraw", "inscription": "i999"},
        404,
        "unknown_inscription",
    ),
    "an unknown meeting": (
        "chair",
        {"type": "call_to_order", "meeting": "plenary-99"},
        404,
        "unknown_meeting",
    ),
    "the meeting of another organ": (
        "chair",
        {"type": "call_to_order", "meeting": "committee-1"},
        404,
        "unknown_meeting",
    ),
    "an unknown item": (
        "secretariat",
        {"type": "take_up_item", "item": "99(z)"},
        404,
        "unknown_item",
    ),
    "an unknown officer": (
        "chair",
        {"type": "take_chair", "officer": "king"},
        404,
        "unknown_officer",
    ),
    "an unknown floor": ("chair", {"type": "end_statement", "floor": "f99"}, 409, "no_floor"),
    "the floor before the meeting": (
        "chair",
        {"type": "give_floor", "inscription": "i1"},
        409,
        "not_in_session",
    ),
    "an act when there is no meeting": ("chair", {"type": "undo", "act": 9}, 409, "not_in_session"),
    "received in the future": (
        "secretariat",
        {**FOR_FRANCE, "received_at": FUTURE},
        422,
        "received_in_future",
    ),
    "a national statement of an organization": (
        "secretariat",
        {**INSCRIBE, "delegation": "INTERPOL", "kind": "national"},
        403,
        "kind_not_for_category",
    ),
    "one who is aligned with nobody's statement": (
        "secretariat",
        {**FOR_FRANCE, "aligned": ["NOR"]},
        422,
        "no_group_statement",
    ),
    "a closing in the past": (
        "secretariat",
        {**CLOSING, "closes_at": PAST},
        422,
        "closes_in_past",
    ),
    "a limit of nothing": (
        "secretariat",
        {**SPEAKING_TIME, "limit_ms": 0},
        422,
        "limit_out_of_range",
    ),
    "a limit below nothing": (
        "secretariat",
        {**SPEAKING_TIME, "limit_ms": -1},
        422,
        "limit_out_of_range",
    ),
    "a time of receipt from a delegate": (
        "FRA",
        {**INSCRIBE, "received_at": PAST},
        403,
        "not_permitted",
    ),
    "somebody else's entry": ("FRA", {**INSCRIBE, "delegation": "KEN"}, 403, "not_permitted"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_command_that_makes_no_sense_is_refused_by_name(visit: Visit, what: str) -> None:
    role, command, status, code = REFUSED[what]
    answer = visit.submit(role, **command)
    assert (answer.status_code, code_of(answer)) == (status, code), answer.text


# --- the key, the path, the method --------------------------------------------------------------


def test_a_command_without_a_key_is_refused_whatever_it_is(visit: Visit) -> None:
    answer = visit("chair").post(COMMANDS, json={"type": "suspend"})
    assert (answer.status_code, code_of(answer)) == (400, "key_required")


@pytest.mark.parametrize("key", ["", "with space", "x" * 101, "é", "a/b", "a,b"])
def test_a_key_that_is_none_is_422(visit: Visit, key: str) -> None:
    sent = {"Idempotency-Key": key.encode()}
    answer = visit("chair").post(COMMANDS, json={"type": "suspend"}, headers=sent)  # type: ignore[arg-type]
    assert answer.status_code in (400, 422), answer.text
    assert code_of(answer) in ("key_required", "invalid_request")


@pytest.mark.parametrize("organ", ["nowhere", "plenary%00", "plenary%20", "%ff", "x" * 3000, "é"])
def test_a_command_for_an_organ_that_is_none_is_404(visit: Visit, organ: str) -> None:
    path = f"/api/organs/{organ}/commands"
    answer = visit("chair").post(path, json={"type": "suspend"}, headers=new_key())
    assert (answer.status_code, code_of(answer)) == (404, "unknown_organ")


@pytest.mark.parametrize(
    ("path", "method", "allowed"),
    [
        (COMMANDS, "GET", "POST"),
        (COMMANDS, "DELETE", "POST"),
        ("/api/organs/plenary", "POST", "GET"),
        ("/api/session", "PATCH", "DELETE, GET"),
        ("/healthz", "PUT", "GET"),
    ],
)
def test_another_method_is_405_and_says_which_there_are(
    visit: Visit, path: str, method: str, allowed: str
) -> None:
    answer = visit("chair").request(method, path)
    assert (answer.status_code, code_of(answer)) == (405, "method_not_allowed")
    assert set(answer.headers["allow"].split(", ")) - {"HEAD"} == set(allowed.split(", "))


@pytest.mark.parametrize("path", ["/api", "/api/nothing", "/nobody", "/.env", "/../etc/passwd"])
def test_a_path_that_leads_nowhere_is_404(visit: Visit, path: str) -> None:
    answer = visit("chair").get(path)
    assert (answer.status_code, code_of(answer)) == (404, "not_found")
