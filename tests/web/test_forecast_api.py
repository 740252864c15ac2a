"""The forecast over HTTP: as told, what if, the plan applied with one command, the calendar."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.support.server import Server
from tests.web.visit import PLENARY, Visit, code_of

FORECAST, WHAT_IF = f"{PLENARY}/forecast", f"{PLENARY}/what-if"
MANY = "FRA KEN BRA EGY MEX NOR JPN CHN IND ZAF ARG CHE".split()


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """The second meeting, an hour before its interpretation ends; twelve wait, half by link."""
    folder = tmp_path_factory.mktemp("forecast")
    with Server(folder, at="2020-10-12T17:00+02:00") as running, Visit(running) as visit:
        for number, state in enumerate(MANY):
            visit.granted(
                "secretariat",
                type="inscribe",
                list="general-debate",
                delegation=state,
                mode="remote" if number % 2 else "floor",
                source="email",
                received_at=f"2020-10-01T09:{number:02d}:00Z",
            )
        visit.granted("chair", type="call_to_order", meeting="plenary-2")
        visit.granted("chair", type="take_up_item", item="1(f)")
        yield visit


def waiting(visit: Visit) -> list[str]:
    view = visit("chair").get(PLENARY).json()["view"]
    order: list[str] = view["lists"]["general-debate"]["order"]
    return order


def asked(visit: Visit, *variants: dict[str, Any], role: str = "chair") -> httpx.Response:
    return visit(role).post(WHAT_IF, json={"variants": list(variants)})


def test_everybody_reads_the_forecast_that_is_theirs(met: Visit) -> None:
    chair = met("chair").get(FORECAST).json()["forecast"]
    assert chair["meeting"] == "plenary-2"
    assert set(waiting(met)) <= set(chair["expected"])
    assert chair["lists"]["general-debate"]["waiting"] == len(waiting(met))
    first = met("FRA").get(FORECAST).json()["forecast"]["expected"][waiting(met)[0]]
    assert set(first) == {"earliest", "expected", "latest", "meeting"}
    assert set(met().get(FORECAST).json()["forecast"]) == {
        "expected",
        "meeting",
        "begins_at",
        "ends_at",
    }
    assert met("display").get(FORECAST).json()["forecast"] == {}


def test_a_plan_is_weighed_applied_with_one_command_and_undone_with_one(met: Visit) -> None:
    before = met("chair").get(PLENARY).json()["view"]
    answer = asked(
        met,
        {"type": "shorter_limit", "limit_ms": 120_000, "from_speaker": 3},
        {"type": "cap_changed", "online_cap_ms": 600_000},
        {"type": "end_moved", "meeting": "plenary-2", "ends_at": "2020-10-12T16:30:00Z"},
    )
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["then"]["runs_until"]["expected"] < found["today"]["runs_until"]["expected"]
    assert found["then"]["ends_at"] == "2020-10-12T16:30:00.000Z"
    limits = found["plan"]["limits"]
    assert {one["list"] for one in limits} == {"general-debate"}
    assert {one["from_inscription"] for one in limits} == {waiting(met)[2]}
    met.granted("chair", **found["plan"])
    after = met("chair").get(PLENARY).json()["view"]
    assert after["online"]["cap_ms"] == 600_000
    assert after["meeting"]["interpretation_ends_at"] == "2020-10-12T16:30:00.000Z"
    assert after["undo"]["act"] == "time_arranged"
    assert met("secretariat").get(PLENARY).json()["view"]["undo"] == after["undo"]
    assert met("FRA").get(PLENARY).json()["view"].get("undo") is None
    met.granted("secretariat", type="undo", act=after["undo"]["id"])
    back = met("chair").get(PLENARY).json()["view"]
    assert back["lists"] == before["lists"]
    assert back["meeting"] == before["meeting"]
    assert "online" not in back


def test_each_variant_of_the_catalogue_is_weighed(met: Visit) -> None:
    for variant in (
        {"type": "equal_share"},
        {"type": "closed_now", "list": "general-debate"},
        {"type": "break_dropped", "meeting": "plenary-2"},
        {"type": "cap_changed"},
        {"type": "shorter_limit", "limit_ms": 90_000, "kinds": ["national"]},
    ):
        answer = asked(met, variant, role="secretariat")
        assert answer.status_code == 200, answer.text
        assert {"today", "then", "now_fit", "no_longer_fit"} <= set(answer.json())


def test_a_break_between_meetings_to_come_is_dropped_with_one_command_and_one_undo(
    met: Visit,
) -> None:
    """Tuesday's two meetings become one: the plan says so to everybody, until it is taken back."""
    planned = met("chair").get("/api/conferences/ctoc-cop-10/register").json()["meetings"]
    third, fourth = [one for one in planned if one["organ"] == "plenary"][2:4]
    before = met().get(PLENARY).json()["view"]
    found = asked(met, {"type": "break_dropped", "meeting": third["id"]}).json()
    plan = found["plan"]
    assert plan["ends"] == [{"meeting": third["id"], "ends_at": fourth["ends_at"]}]
    met.granted("chair", **plan)
    view = met().get(PLENARY).json()["view"]
    assert view["ends"][third["id"]]["joined"] == [fourth["id"]]
    assert code_of(asked(met, {"type": "break_dropped", "meeting": "m9"})) == "unknown_meeting"
    again = met.submit("secretariat", **plan)
    assert code_of(again) == "nothing_changes"
    undo = met("chair").get(PLENARY).json()["view"]["undo"]
    met.granted("secretariat", type="undo", act=undo["id"])
    assert met().get(PLENARY).json()["view"] == before


def test_what_is_not_there_cannot_be_weighed(met: Visit) -> None:
    assert code_of(asked(met, {"type": "closed_now", "list": "nowhere"})) == "unknown_list"
    assert code_of(asked(met, {"type": "break_dropped", "meeting": "m9"})) == "unknown_meeting"
    assert code_of(asked(met)) == "invalid_request"
    assert code_of(asked(met, {"type": "shorter_limit", "limit_ms": 0})) == "invalid_request"
    assert code_of(asked(met, {"type": "magic"})) == "invalid_request"


def test_only_chair_and_secretariat_weigh_and_apply(met: Visit) -> None:
    assert code_of(asked(met, {"type": "equal_share"}, role="FRA")) == "not_permitted"
    assert code_of(met.submit("FRA", type="arrange_time", cap_ms=1)) == "not_permitted"
    over = {"meeting": "plenary-1", "ends_at": "2021-01-01T00:00:00Z"}
    assert code_of(met.submit("chair", type="arrange_time", ends=[over])) == "meeting_over"
    assert code_of(met.submit("chair", type="arrange_time")) == "nothing_changes"


def fields(text: str) -> dict[str, str]:
    return dict(line.split(":", 1) for line in text.replace("\r\n ", "").split("\r\n")[:-1])


def test_a_delegate_takes_the_own_turn_into_the_calendar(met: Visit) -> None:
    own = met("KEN").get(f"{PLENARY}/mine").json()["inscriptions"][0]["id"]
    address = f"{PLENARY}/inscriptions/{own}/calendar.ics"
    answer = met("KEN").get(address, params={"lang": "fr"})
    assert answer.headers["content-type"].startswith("text/calendar")
    first = fields(answer.text)
    assert first["SUMMARY;LANGUAGE=fr"] == "Kenya : déclaration\\, Débat général"
    told = met("KEN").get(FORECAST).json()["forecast"]["expected"][own]
    starts = datetime.strptime(first["DTSTART"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert abs(starts - datetime.fromisoformat(told["earliest"])) <= timedelta(minutes=1)
    met.granted("secretariat", type="amend", inscription=own, text="received")
    second = fields(met("secretariat").get(address).text)
    assert second["UID"] == first["UID"]
    assert int(second["SEQUENCE"]) > int(first["SEQUENCE"])
    assert code_of(met("FRA").get(address)) == "unknown_inscription"
    assert code_of(met("chair").get(address)) == "not_permitted"
    assert code_of(met("KEN").get(f"{PLENARY}/inscriptions/i999/calendar.ics")) == (
        "unknown_inscription"
    )


def test_what_was_withdrawn_is_taken_out_of_the_calendar(met: Visit) -> None:
    own = met("CHE").get(f"{PLENARY}/mine").json()["inscriptions"][0]["id"]
    met.granted("CHE", type="withdraw", inscription=own)
    read = fields(met("CHE").get(f"{PLENARY}/inscriptions/{own}/calendar.ics").text)
    assert read["STATUS"] == "CANCELLED"


def test_who_is_not_reached_is_told_the_meeting_in_which_it_goes_on(met: Visit) -> None:
    """The secretariat has put the item on the programme of Tuesday during the meeting."""
    cop = "/api/conferences/ctoc-cop-10"
    meeting = met("secretariat").get(f"{cop}/meetings/plenary-3").json()
    changed = meeting | {"items": [*meeting["items"], "1(f)"]}
    assert met("secretariat").put(f"{cop}/meetings/plenary-3", json=changed).status_code == 200
    met.granted("chair", type="adjourn")
    goes_on = {"meeting": "plenary-3", "starts_at": meeting["starts_at"]}
    mine = met("FRA").get(f"{PLENARY}/mine").json()["inscriptions"]
    assert [one["goes_on"] for one in mine] == [goes_on]
    message = met("FRA").get(PLENARY).json()["view"]["messages"][-1]
    assert (message["notice"], message["list"]) == ("rolled_over", "general-debate")
    assert (message["meeting"], message["starts_at"]) == tuple(goes_on.values())
    expected = met("FRA").get(FORECAST).json()["forecast"]["expected"]
    assert {expected[one]["meeting"] for one in waiting(met)} == {"plenary-3"}
