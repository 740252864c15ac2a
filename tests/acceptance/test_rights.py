"""Who may ask for the floor: rules 14 to 20 of the session, at the running service."""

import httpx

from tests.acceptance.room import CONFERENCE, Room

DEBATE = "general-debate"
DELEGATIONS = f"/api/conferences/{CONFERENCE}/delegations"


def mark(room: Room, delegation: str, credentials: str | None) -> None:
    answer = room.client("secretariat").put(
        f"{DELEGATIONS}/{delegation}/credentials", json={"credentials": credentials}
    )
    assert answer.status_code == httpx.codes.OK, answer.text


def test_entities_and_intergovernmental_organizations_inscribe_themselves(plenary: Room) -> None:
    for observer in ("INTERPOL", "UNESCO"):
        assert plenary.do(observer, "inscribe", list=DEBATE)["status"] == "waiting"


def test_a_non_governmental_organization_is_not_eligible_by_itself_or_through_others(
    plenary: Room,
) -> None:
    before = plenary.snapshot()["offset"]
    assert plenary.refused("GITOC", "inscribe", list=DEBATE) == "not_eligible"
    through = plenary.ask("secretariat", "inscribe", list=DEBATE, delegation="GITOC")
    assert through.status_code == httpx.codes.FORBIDDEN
    assert through.json()["facts"] == {"list": DEBATE, "category": "ngo"}
    assert plenary.snapshot()["offset"] == before


def test_a_delegation_asks_for_itself_only(plenary: Room) -> None:
    asked = {"list": DEBATE, "delegation": "CHN"}
    assert plenary.refused("FRA", "inscribe", **asked) == "not_permitted"
    assert plenary.refused("public", "inscribe", **asked) == "not_permitted"


def test_an_observer_of_the_meeting_does_not_preside(plenary: Room) -> None:
    speakers = plenary.establish("not-the-chair")
    (first,) = plenary.inscribe(speakers, "INTERPOL")
    for role in ("INTERPOL", "public", "display", "interpreter-fr"):
        assert plenary.refused(role, "give_floor", inscription=first) == "not_permitted"


def test_provisional_credentials_do_not_keep_a_delegation_from_the_floor(plenary: Room) -> None:
    mark(plenary, "KEN", "provisional")
    speakers = plenary.establish("provisional")
    plenary.inscribe(speakers, "KEN", "FRA")
    floor = plenary.give_floor(speakers)
    assert floor["delegation"] == "KEN"
    assert plenary.do("chair", "end_statement", floor=floor["id"])["events"] == ["statement_ended"]


def test_provisional_credentials_give_no_other_place_on_the_list(plenary: Room) -> None:
    mark(plenary, "PER", "provisional")
    speakers = plenary.establish("same-rights")
    plenary.do("FRA", "inscribe", list=speakers)
    plenary.do("PER", "inscribe", list=speakers, rank="M")
    shown = plenary.shown(speakers)
    order = [shown["entries"][name]["delegation"] for name in shown["order"]]
    assert order == ["PER", "FRA"]


def test_only_the_secretariat_sees_and_sets_the_mark(plenary: Room) -> None:
    mark(plenary, "NOR", "provisional")
    shown = plenary.client("secretariat").get(f"{DELEGATIONS}/NOR").json()
    assert shown["credentials"] == "provisional"
    for role in ("chair", "FRA", "NOR", "public"):
        assert "credentials" not in plenary.client(role).get(f"{DELEGATIONS}/NOR").json()
        answer = plenary.client(role).put(
            f"{DELEGATIONS}/NOR/credentials", json={"credentials": None}
        )
        assert answer.json()["code"] == "not_permitted"
