"""Interventions, groups and invitations through the interface, in the tenth session as shipped.

One meeting of the general debate for all of them: each test leaves the floor free, and no point of
order and no motion open. To the millisecond they are tested in `tests/domain`; here it is seen that
what the rules know can be asked for, by whom, and what everybody is told.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.inhouse import Inhouse
from tests.web.visit import COMMANDS, PLENARY, code_of, new_key

Json = dict[str, Any]
DEBATE, OPENING, REPLIES, EXPLANATIONS = "general-debate", "opening", "replies", "explanations"


class Meeting:
    """A meeting in session, and everybody in it."""

    def __init__(self, service: Inhouse) -> None:
        self._clients = {
            role: service.client(role)
            for role in (
                *("chair", "secretariat", "display", "ITA", "FRA", "KEN"),
                *("EGY", "BRA", "NOR", "EU", "INTERPOL"),
            )
        }

    def asks(self, role: str, command: str, **fields: Any) -> Any:
        """The answer to a command, with a fresh key."""
        body = {"type": command, **fields}
        return self._clients[role].post(COMMANDS, json=body, headers=new_key())

    def does(self, role: str, command: str, **fields: Any) -> Json:
        """The receipt of a command that must be taken."""
        answer = self.asks(role, command, **fields)
        assert answer.status_code == 200, answer.text
        receipt: Json = answer.json()
        return receipt

    def is_refused(self, role: str, command: str, **fields: Any) -> tuple[str, Json]:
        """Code and facts of the refusal."""
        answer = self.asks(role, command, **fields)
        return code_of(answer), answer.json()["facts"]

    def view(self, role: str = "chair") -> Json:
        """What a role sees."""
        found: Json = self._clients[role].get(PLENARY).json()["view"]
        return found

    def mine(self, delegation: str) -> list[Json]:
        """A delegation's own inscriptions."""
        found: list[Json] = self._clients[delegation].get(f"{PLENARY}/mine").json()["inscriptions"]
        return found

    def entry(self, name: str, speakers: str = DEBATE) -> Json:
        """An entry as the chair sees it."""
        found: Json = self.view()["lists"][speakers]["entries"][name]
        return found

    def listed(self, role: str, **fields: Any) -> str:
        """The inscription of somebody on the general debate."""
        return str(self.does(role, "inscribe", **{"list": DEBATE, **fields})["inscription"])

    def is_first(self, name: str, speakers: str = DEBATE) -> None:
        """The chair puts an entry first, if it is not."""
        if self.view()["lists"][speakers]["order"][0] != name:
            self.does("chair", "move", inscription=name, after=None, reason="next by agreement")

    def gives_floor(self, name: str) -> str:
        """The chair gives the floor; its id."""
        self.does("chair", "give_floor", inscription=name)
        return str(self.view()["floor"]["id"])


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    with Inhouse(tmp_path_factory.mktemp("procedure")) as service:
        room = Meeting(service)
        room.does("chair", "call_to_order", meeting="plenary-2")
        for speakers in (REPLIES, EXPLANATIONS):
            room.does("secretariat", "open_list", list=speakers)
        yield room


def italy(meeting: Meeting) -> str:
    """The first speaker of the general debate: the Minister of Justice, from Rome."""
    entries = meeting.view()["lists"][DEBATE]["entries"].values()
    return str(next(one["id"] for one in entries if one["delegation"] == "ITA"))


def test_the_first_speaker_drops_in_mid_statement_from_rome_and_comes_back_with_the_time_left(
    meeting: Meeting,
) -> None:
    kenya = meeting.listed("KEN")
    rome = italy(meeting)
    assert meeting.view()["lists"][DEBATE]["order"][0] == rome
    assert meeting.entry(rome)["mode"] == "remote"
    first = meeting.gives_floor(rome)
    meeting.does("chair", "hold_floor", floor=first)
    held = meeting.entry(rome)
    assert held["status"] == "held"
    nairobi = meeting.gives_floor(kenya)
    assert meeting.view("display")["floor"]["delegation"] == "KEN"
    meeting.does("chair", "give_floor", inscription=rome, floor=nairobi)
    back = meeting.view()["floor"]
    assert (back["delegation"], back["limit_ms"]) == ("ITA", 180_000)
    assert back["used_ms"] == held.get("used_ms", 0)
    assert meeting.entry(kenya)["status"] == "delivered"
    meeting.does("chair", "end_statement", floor=back["id"])


def test_an_observers_point_of_order_is_refused_with_the_rule(meeting: Meeting) -> None:
    answer = meeting.asks("INTERPOL", "raise_point")
    assert (answer.status_code, code_of(answer)) == (403, "parties_only")
    assert answer.json()["facts"] == {"category": "igo", "rule": "71"}
    assert "points" not in meeting.view()


def test_points_of_order_nest_and_the_ruling_may_be_appealed_by_a_vote(meeting: Meeting) -> None:
    brazil = meeting.listed("BRA")
    meeting.is_first(brazil)
    floor = meeting.gives_floor(brazil)
    for role in ("KEN", "EGY"):
        meeting.does(role, "raise_point")
    one, other = (point["id"] for point in meeting.view()["points"])
    stopped = meeting.view()["floor"]
    assert (stopped["paused"], "running_since" in stopped) == ("point_of_order", False)
    assert meeting.is_refused("chair", "rule_point", point=one, ruling="upheld")[0] == "point_open"
    assert meeting.is_refused("chair", "end_statement", floor="f0")[0] == "floor_changed"
    meeting.does("chair", "rule_point", point=other, ruling="dismissed")
    assert meeting.view()["floor"] == stopped
    votes = {"in_favour": 61, "against": 60, "abstaining": 4}
    meeting.does("chair", "rule_point", point=one, ruling="upheld", appeal=votes)
    running = meeting.view()["floor"]
    assert (running["used_ms"], running["limit_ms"]) == (stopped["used_ms"], stopped["limit_ms"])
    assert "running_since" in running
    assert "points" not in meeting.view()
    meeting.does("chair", "end_statement", floor=floor)


def test_a_motion_has_its_speakers_for_and_against_its_vote_and_its_effect(
    meeting: Meeting,
) -> None:
    meeting.does("EGY", "propose_motion", kind="close_debate")
    (motion,) = meeting.view()["motions"]
    speakers = motion["list"]
    assert meeting.view()["lists"][speakers]["rules"]["against"]["limit_ms"] == 180_000
    code, facts = meeting.is_refused("BRA", "inscribe", list=speakers, kind="in_favour")
    assert (code, facts["at_most"]) == ("kind_full", 0)
    against = meeting.does("NOR", "inscribe", list=speakers, kind="against")["inscription"]
    floor = meeting.gives_floor(against)
    assert meeting.view()["floor"]["enforcement"] == "call_to_order"
    meeting.does("chair", "end_statement", floor=floor)
    code, _ = meeting.is_refused("FRA", "propose_motion", kind="close_debate")
    assert code == "motion_out_of_order"
    vote = {"in_favour": 20, "against": 80}
    name = motion["id"]
    assert (
        meeting.is_refused("chair", "decide_motion", motion=name, carried=True, vote=vote)[0]
        == "vote_differs"
    )
    meeting.does("chair", "decide_motion", motion=name, carried=False, vote=vote)
    assert "motions" not in meeting.view()
    assert (
        meeting.is_refused("BRA", "inscribe", list=speakers, kind="against")[0] == "unknown_motion"
    )


def test_a_reply_is_asked_for_granted_taken_up_at_the_end_and_ten_minutes_then_five(
    meeting: Meeting,
) -> None:
    limits = []
    for number in (1, 2):
        asked = meeting.does("FRA", "request_reply", list=REPLIES)
        assert (asked["number"], asked["status"]) == (number, "requested")
        own = {one["id"]: one for one in meeting.mine("FRA")}[asked["inscription"]]
        assert (own["status"], own["receipt"]["digest"]) == ("requested", asked["digest"])
        reply = asked["inscription"]
        meeting.does("chair", "grant_reply", inscription=reply)
        if number == 1:
            code, _ = meeting.is_refused("chair", "give_floor", inscription=reply)
            assert code == "not_taken_up"
            meeting.does("chair", "take_replies", list=REPLIES)
        floor = meeting.gives_floor(reply)
        limits.append(meeting.view()["floor"]["limit_ms"])
        meeting.does("chair", "end_statement", floor=floor)
    assert limits == [600_000, 300_000]
    code, facts = meeting.is_refused("FRA", "request_reply", list=REPLIES)
    assert (code, facts["per_delegation"]) == ("quota_reached", 2)


def test_a_vote_is_explained_from_a_list_that_the_chair_takes_up(meeting: Meeting) -> None:
    told = meeting.does("KEN", "inscribe", list=EXPLANATIONS, kind="explanation")
    name = told["inscription"]
    assert meeting.is_refused("chair", "give_floor", inscription=name)[0] == "not_taken_up"
    meeting.does("chair", "take_replies", list=EXPLANATIONS)
    floor = meeting.gives_floor(name)
    view = meeting.view()
    assert (view["floor"]["kind"], view["floor"]["limit_ms"]) == ("explanation", 600_000)
    assert view["item"] == "9"
    meeting.does("chair", "end_statement", floor=floor)
    code, _ = meeting.is_refused("INTERPOL", "inscribe", list=EXPLANATIONS)
    assert code == "not_eligible"


def test_an_ngo_speaks_with_approval_and_the_secretariat_at_any_time(meeting: Meeting) -> None:
    approved = {"list": DEBATE, "kind": "ngo", "delegation": "GITOC", "reason": "approved today"}
    assert meeting.is_refused("KEN", "invite", **approved)[0] == "not_permitted"
    invited = meeting.does("chair", "invite", **approved)
    assert invited["place"] == 1
    meeting.does("KEN", "propose_motion", kind="adjourn_debate")
    counsel = meeting.does(
        "chair", "invite", list=DEBATE, delegation="UNODC", kind="officer", reason="on the rules"
    )
    ngo = invited["inscription"]
    assert meeting.is_refused("chair", "give_floor", inscription=ngo)[0] == "motion_pending"
    floor = meeting.gives_floor(counsel["inscription"])
    assert meeting.view()["floor"]["delegation"] == "UNODC"
    meeting.does("chair", "end_statement", floor=floor)
    meeting.does("KEN", "withdraw_motion", motion=meeting.view()["motions"][0]["id"])
    floor = meeting.gives_floor(ngo)
    assert meeting.view()["floor"]["limit_ms"] == 180_000
    meeting.does("chair", "end_statement", floor=floor)


def test_an_organization_that_does_not_say_what_it_makes_makes_its_own_kind_of_statement(
    meeting: Meeting,
) -> None:
    name = meeting.listed("INTERPOL")
    assert meeting.entry(name)["kind"] == "igo"
    meeting.does("INTERPOL", "withdraw", inscription=name)


def test_a_minister_who_becomes_a_vice_minister_keeps_the_place_until_it_is_confirmed(
    meeting: Meeting,
) -> None:
    other = meeting.listed("NOR")
    minister = meeting.listed("EGY", rank="M")
    order = meeting.view()["lists"][DEBATE]["order"]
    assert order.index(minister) < order.index(other)
    meeting.does("EGY", "amend", inscription=minister, rank="VM")
    assert meeting.view()["lists"][DEBATE]["order"] == order
    codes = [reason["code"] for reason in meeting.entry(minister)["why"]]
    assert codes == ["tier_upper", "received", "rank_unconfirmed"]
    assert meeting.is_refused("EGY", "confirm_rank", inscription=minister)[0] == "not_permitted"
    meeting.does("secretariat", "confirm_rank", inscription=minister)
    assert meeting.view()["lists"][DEBATE]["order"][-1] == minister
    for role, name in (("NOR", other), ("EGY", minister)):
        meeting.does(role, "withdraw", inscription=name)


def test_norway_is_told_that_the_european_union_speaks_for_it_and_is_not_barred(
    meeting: Meeting,
) -> None:
    entries = meeting.view()["lists"][OPENING]["entries"].values()
    union = next(one for one in entries if one["delegation"] == "EU")
    assert len(union["aligned"]) == 13
    told = meeting.does("NOR", "inscribe", list=OPENING)
    assert (told["status"], told["spoken_for_by"]) == ("waiting", union["id"])
    assert meeting.entry(told["inscription"], OPENING)["spoken_for_by"] == union["id"]
    joined = [*union["aligned"], "BRA"]
    receipt = meeting.does("EU", "amend", inscription=union["id"], aligned=joined)
    assert receipt["speak_twice"] == [
        one["id"] for one in entries if one["delegation"] == "BRA"
    ] + [told["inscription"]]
    code, facts = meeting.is_refused("EU", "amend", inscription=union["id"], aligned=["NOWHERE"])
    assert (code, facts) == ("unknown_delegation", {"delegation": "NOWHERE"})
    meeting.does("NOR", "withdraw", inscription=told["inscription"])


def test_an_email_that_came_before_the_list_opened_is_kept_for_the_secretariat(
    meeting: Meeting,
) -> None:
    early = {"source": "email", "received_at": "2020-08-30T12:00:00+02:00"}
    told = meeting.does("secretariat", "inscribe", list=DEBATE, delegation="MEX", **early)
    assert told["status"] == "late"
    assert told["inscription"] in meeting.view("secretariat")["lists"][DEBATE]["late"]
    admitted = meeting.does("secretariat", "admit_late", inscription=told["inscription"])
    assert admitted["status"] == "waiting"
