"""Who is there, what they say of themselves, and the screens: told live, to whom it concerns."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.live import presence
from tests.live.inhouse import Inhouse
from tests.live.patience import eventually
from tests.live.raw import RawSocket

COP = "/api/conferences/ctoc-cop-10"
PLENARY = "/api/organs/plenary"
COMMITTEE = "/api/organs/committee-of-the-whole"
BOOTH = "interpreter-fr"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inhouse]:
    with (
        pytest.MonkeyPatch.context() as patch,
        Inhouse(tmp_path_factory.mktemp("there")) as running,
    ):
        patch.setattr(presence, "LINGERS_S", 0.2)
        yield running


def watches(service: Inhouse, role: str) -> RawSocket:
    return RawSocket(service.port, service.tokens[role])


def told(service: Inhouse, role: str | None, about: str = "presence", path: str = PLENARY) -> Any:
    return service.client(role).get(path).json()["asides"].get(about)


def delegations(service: Inhouse, role: str = "chair") -> Any:
    return (told(service, role) or {}).get("delegations", {})


def says(service: Inhouse, role: str, say: str, **fields: Any) -> Any:
    answer = service.client(role).post(f"{PLENARY}/readiness", json={"say": say, **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()


def signals(service: Inhouse, signal: str, role: str = BOOTH, **fields: Any) -> Any:
    answer = service.client(role).post(f"{PLENARY}/signals", json={"signal": signal, **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()["signals"]


# --- who is connected ---------------------------------------------------------------------------


def test_the_chair_sees_who_is_connected_and_who_has_left_again(service: Inhouse) -> None:
    with watches(service, "FRA"), watches(service, "FRA"), watches(service, BOOTH):
        eventually(lambda: delegations(service).get("FRA") == {"connected": 2})
        assert told(service, "chair")["booths"] == {"fr": 1}
        assert told(service, "chair")["roles"]["delegate"] == 2
    eventually(lambda: "FRA" not in delegations(service))


def test_many_who_come_at_once_are_told_in_a_few_words(service: Inhouse) -> None:
    with watches(service, "technician") as technician:
        heard = []
        crowd = [watches(service, "BRA") for _ in range(60)]
        while not heard or heard[-1] < 60:
            said = technician.aside("presence")["delegations"]
            heard.append(said.get("BRA", {}).get("connected", 0))
        assert len(heard) < 20
        for one in crowd:
            one.close()


def test_delegates_displays_and_the_public_are_not_told_who_is_there(service: Inhouse) -> None:
    with watches(service, "FRA"):
        eventually(lambda: "FRA" in delegations(service))
        for role in ("KEN", "display", None):
            assert told(service, role) is None
            assert told(service, role, "signals") is None


# --- ready --------------------------------------------------------------------------------------


def test_a_delegation_says_that_it_is_ready_and_takes_it_back(service: Inhouse) -> None:
    with watches(service, "KEN") as own, watches(service, "EGY"):
        assert set(says(service, "KEN", "sound_tested")) == {
            "delegation",
            "connected",
            "sound_tested_at",
        }
        assert "ready_at" in says(service, "KEN", "ready")
        eventually(lambda: "ready_at" in delegations(service).get("KEN", {}))
        assert set(delegations(service, BOOTH)["KEN"]) == {"connected", "sound_tested_at"}
        while "ready_at" not in own.aside("mine")["readiness"]:
            pass
        assert told(service, "EGY", "mine") == {"readiness": {"connected": 1}, "messages": []}
        mine = service.client("KEN").get(f"{PLENARY}/mine").json()["readiness"]
        assert set(mine) == {"connected", "sound_tested_at", "ready_at"}
        assert "ready_at" not in says(service, "KEN", "not_ready")
        eventually(lambda: "ready_at" not in delegations(service)["KEN"])


def test_a_delegation_that_hears_nothing_asks_the_technician_for_help(service: Inhouse) -> None:
    assert "sound_failed_at" in says(service, "BRA", "sound_untested")
    eventually(lambda: "sound_failed_at" in delegations(service, "technician").get("BRA", {}))
    assert "sound_failed_at" not in delegations(service, BOOTH).get("BRA", {})
    assert "sound_failed_at" not in says(service, "BRA", "sound_tested")
    eventually(lambda: "sound_tested_at" in delegations(service, "technician").get("BRA", {}))


def test_the_technician_marks_a_line_as_tested_and_as_not(service: Inhouse) -> None:
    assert "sound_tested_at" in says(service, "technician", "sound_tested", delegation="CHN")
    eventually(lambda: "sound_tested_at" in delegations(service, "technician").get("CHN", {}))
    assert says(service, "technician", "sound_untested", delegation="CHN") == {"delegation": "CHN"}
    eventually(lambda: "CHN" not in delegations(service, "technician"))


@pytest.mark.parametrize(
    ("role", "asked", "code"),
    [
        ("FRA", {"say": "ready", "delegation": "KEN"}, "not_permitted"),
        ("technician", {"say": "ready", "delegation": "KEN"}, "not_permitted"),
        ("technician", {"say": "sound_tested"}, "delegation_required"),
        ("technician", {"say": "sound_tested", "delegation": "XXX"}, "unknown_delegation"),
        ("chair", {"say": "ready"}, "not_permitted"),
        (None, {"say": "ready"}, "not_permitted"),
        ("FRA", {"say": "asleep"}, "invalid_request"),
    ],
)
def test_who_may_not_say_it_is_refused(
    service: Inhouse, role: str | None, asked: Any, code: str
) -> None:
    answer = service.client(role).post(f"{PLENARY}/readiness", json=asked)
    assert answer.json()["code"] == code


# --- signals ------------------------------------------------------------------------------------


def test_a_booth_signals_with_its_language_and_takes_it_back(service: Inhouse) -> None:
    (lit,) = signals(service, "too_fast")
    assert (lit["signal"], lit["language"]) == ("too_fast", "fr")
    assert lit["at"] < lit["until"]
    eventually(lambda: told(service, "chair", "signals") == {"signals": [lit]})
    assert told(service, "technician", "signals") == {"signals": [lit]}
    assert signals(service, "too_fast", on=False) == []
    eventually(lambda: told(service, "chair", "signals") == {"signals": []})


def test_a_signal_goes_out_by_itself_and_is_not_in_the_record(
    service: Inhouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.presence.SIGNAL_STANDS_S", 2.0)
    before = service.client("chair").get(PLENARY).json()["offset"]
    with watches(service, "chair") as chair:
        signals(service, "no_sound")
        while not chair.aside("signals")["signals"]:
            pass
        assert chair.aside("signals") == {"signals": []}
    assert service.client("chair").get(PLENARY).json()["offset"] == before


def test_a_link_without_a_language_says_for_which_booth(service: Inhouse) -> None:
    minted = service.client("secretariat").post(f"{COP}/grants", json={"role": "interpreter"})
    token = minted.json()["url"].rpartition("/")[2]
    booth = {"Authorization": f"Bearer {token}"}
    path = f"{PLENARY}/signals"
    bare = service.client().post(path, json={"signal": "no_text"}, headers=booth)
    assert (bare.status_code, bare.json()["code"]) == (422, "language_required")
    asked = {"signal": "no_text", "language": "ru"}
    (lit,) = service.client().post(path, json=asked, headers=booth).json()["signals"]
    assert lit["language"] == "ru"
    assert signals(service, "no_text", on=False, language="ru") == [lit], "not that booth's to take"


@pytest.mark.parametrize("role", ["chair", "FRA", "technician", None])
def test_only_booths_signal(service: Inhouse, role: str | None) -> None:
    answer = service.client(role).post(f"{PLENARY}/signals", json={"signal": "too_fast"})
    assert answer.json()["code"] == "not_permitted"


# --- messages -----------------------------------------------------------------------------------


def test_a_message_to_one_delegation_reaches_that_one_alone(service: Inhouse) -> None:
    with watches(service, "ITA") as one, watches(service, "EGY") as other:
        sent = {"type": "announce", "notice": "check_sound", "delegation": "ITA"}
        answer = service.client("chair").post(
            f"{PLENARY}/commands", json=sent, headers={"Idempotency-Key": "to-italy"}
        )
        assert answer.status_code == 200, answer.text
        while not (messages := one.aside("mine")["messages"]):
            pass
        assert [message["notice"] for message in messages] == ["check_sound"]
        assert told(service, "EGY", "mine")["messages"] == []
        here = service.client("ITA").get(f"{PLENARY}/mine").json()["messages"]
        assert [message["notice"] for message in here] == ["check_sound"]
        assert service.client("EGY").get(f"{PLENARY}/mine").json()["messages"] == []
        service.client("chair").post(
            f"{PLENARY}/commands",
            json={"type": "announce", "notice": "meeting_resumes"},
            headers={"Idempotency-Key": "to-all"},
        )
        frames = []
        while "meeting_resumes" not in str(frames):
            frames.append(other.any().payload.decode())
        assert "check_sound" not in str(frames), "not in any frame to another delegation"


# --- screens ------------------------------------------------------------------------------------


def minted(service: Inhouse, role: str = "display") -> tuple[str, str]:
    answer = service.client("secretariat").post(f"{COP}/grants", json={"role": role}).json()
    return answer["id"], answer["url"].rpartition("/")[2]


def screen(service: Inhouse, grant: str) -> Any:
    found = service.client("secretariat").get(f"{PLENARY}/screens").json()["screens"]
    return found.get(grant, {})


def test_the_desk_sees_what_a_screen_shows_and_changes_it_at_once(service: Inhouse) -> None:
    grant, token = minted(service)
    desk = service.client("secretariat")
    bearer = {"Authorization": f"Bearer {token}"}
    with RawSocket(service.port, token) as display:
        says = {"name": "Hall A", "shows": {"show": "all", "languages": ["en", "fr"]}}
        answer = service.client().put(f"{PLENARY}/screen", json=says, headers=bearer)
        assert answer.json() == {"grant": grant, "ordered": {}}
        eventually(lambda: screen(service, grant) == {"organ": "plenary", "connected": 1, **says})
        eventually(lambda: grant in told(service, "secretariat")["screens"])
        wanted = {"ordered": {"show": "clock", "organ": "committee-of-the-whole"}}
        assert desk.put(f"{PLENARY}/screens/{grant}", json=wanted).status_code == 204
        while display.aside("screens").get(grant) != wanted["ordered"]:
            pass
    again = service.client().put(f"{COMMITTEE}/screen", json=says, headers=bearer)
    assert again.json()["ordered"] == wanted["ordered"], "remembered by the link"
    with RawSocket(service.port, token, path=f"{COMMITTEE}/stream"):
        eventually(lambda: screen(service, grant).get("organ") == "committee-of-the-whole")
        assert desk.delete(f"{PLENARY}/screens/{grant}").status_code == 204
        eventually(lambda: "ordered" not in screen(service, grant))
    eventually(lambda: screen(service, grant) == {})


def test_who_may_not_order_a_screen_is_refused(service: Inhouse) -> None:
    desk, order = service.client("secretariat"), {"ordered": {"show": "clock"}}
    booth, _ = minted(service, "interpreter")
    gone, _ = minted(service)
    here, _ = minted(service)
    desk.delete(f"{COP}/grants/{gone}")
    refused = [
        ("chair", here, order, "not_permitted"),
        ("display", here, order, "not_permitted"),
        ("secretariat", "g-nobody", order, "unknown_grant"),
        ("secretariat", booth, order, "not_a_display"),
        ("secretariat", gone, order, "link_revoked"),
        ("secretariat", here, {"ordered": {"organ": "elsewhere"}}, "unknown_organ"),
        ("secretariat", here, {"ordered": {"show": "film"}}, "invalid_request"),
    ]
    for role, grant, asked, code in refused:
        answer = service.client(role).put(f"{PLENARY}/screens/{grant}", json=asked)
        assert answer.json()["code"] == code
    assert desk.delete(f"{PLENARY}/screens/{booth}").json()["code"] == "not_a_display"
    showing = {"name": "x", "shows": {}}
    assert desk.put(f"{PLENARY}/screen", json=showing).json()["code"] == "not_permitted"
    assert service.client("FRA").get(f"{PLENARY}/screens").json()["code"] == "not_permitted"


# --- last: those who left linger on --------------------------------------------------------------


def test_a_line_that_drops_and_comes_back_does_not_flicker(
    service: Inhouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "LINGERS_S", 60.0)
    with watches(service, "chair") as chair:
        with watches(service, "ITA"):
            while chair.aside("presence")["delegations"].get("ITA") != {"connected": 1}:
                pass
        with watches(service, "ITA"), watches(service, "EGY"):
            while "EGY" not in (there := chair.aside("presence")["delegations"]):
                assert "ITA" in there
            assert "ITA" in there
