"""Signing in: a link, a cookie, a bearer token; and what is revoked, foreign or unknown."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from app.main import create_app
from app.settings import Settings
from app.web.sign_ins import AT_ONCE
from tests.live.raw import RawSocket
from tests.live.seeded import seeded, settings_for
from tests.support.server import Server
from tests.web.visit import COMMANDS, COP, PLENARY, Visit, code_of, new_key

VIEWS = ["chair", "secretariat", "display", "technician", "public", "interpreter"]


@pytest.fixture
def passer_by(server: Server) -> Any:
    """A browser that is signed in nowhere yet."""
    with httpx.Client(base_url=server.url, trust_env=False, timeout=30) as client:
        yield client


@pytest.mark.parametrize("role", VIEWS)
def test_a_link_leads_to_the_view_of_its_role(
    passer_by: httpx.Client, server: Server, role: str
) -> None:
    answer = passer_by.get(server.link(role))
    assert answer.status_code == 303
    assert urlsplit(answer.headers["location"]).path == f"/{role}"
    session = passer_by.get("/api/session").json()
    assert session["role"] == role
    assert session["conference"] == "ctoc-cop-10"
    assert session["organs"] == ["plenary", "committee-of-the-whole"]


def test_a_delegations_link_leads_to_its_own_view(passer_by: httpx.Client, server: Server) -> None:
    location = passer_by.get(server.link("FRA")).headers["location"]
    session = passer_by.get("/api/session").json()
    assert location == f"/delegate#{session['grant']}"
    assert (session["role"], session["delegation"]) == ("delegate", "FRA")


def test_a_booths_link_brings_its_language(passer_by: httpx.Client, server: Server) -> None:
    location = passer_by.get(server.link("interpreter-ar")).headers["location"]
    assert location.startswith("/interpreter?lang=ar#g")
    assert passer_by.get("/api/session").json()["language"] == "ar"


def test_the_clock_of_the_session_is_that_of_the_rehearsal(passer_by: httpx.Client) -> None:
    clock = passer_by.get("/api/session").json()["clock"]
    assert clock["now"].startswith("2020-10-09T09:")
    assert clock["rehearsal"] is True
    assert clock["shift_ms"] < 0


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(
    passer_by: httpx.Client, server: Server
) -> None:
    answer = passer_by.get(server.link("chair"))
    for cookie in answer.headers.get_list("set-cookie"):
        name, *flags = (part.strip() for part in cookie.split(";"))
        assert name.startswith("rostrum_session")
        given = {flag.lower() for flag in flags}
        assert {"httponly", "samesite=lax", "path=/"} <= given
        assert any(flag.startswith("max-age=") for flag in given)
        assert "secure" not in given, "over plain HTTP it would never be sent back"
        assert name.partition("=")[2] not in server.link("chair"), "it is not the link's secret"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"


async def test_under_https_the_cookie_is_sent_over_https_only(tmp_path: Path) -> None:
    seeded().copy_to(tmp_path)
    here = settings_for(tmp_path)
    app = create_app(Settings(tmp_path, here.database_url, base_url="https://rostrum.example"))
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="https://rostrum.example") as client,
    ):
        answer = await client.get(f"/enter/{seeded().tokens['chair']}")
    cookies = answer.headers.get_list("set-cookie")
    assert cookies
    assert all("secure" in cookie.lower().split("; ") for cookie in cookies)


def test_a_link_may_be_followed_twice_and_each_browser_signs_out_alone(
    server: Server, visit: Visit
) -> None:
    one, other = server.client("technician"), server.client("technician")
    assert one.delete("/api/session").status_code == 204
    assert one.get("/api/session").json()["role"] == "public"
    assert other.get("/api/session").json()["role"] == "technician"
    assert visit("technician").get("/api/session").json()["role"] == "technician"


def test_who_has_no_link_is_the_public_of_a_public_conference(visit: Visit) -> None:
    assert visit().get("/api/session").json()["role"] == "public"
    assert "undo" not in visit().get(PLENARY).json()["view"]
    assert code_of(visit().post(COMMANDS, json={"type": "suspend"}, headers=new_key())) == (
        "not_permitted"
    )


@pytest.mark.parametrize("token", ["nobody", "x" * 43, "%00", "é", "a/b", "x" * 5000])
def test_an_unknown_link_is_401(visit: Visit, token: str) -> None:
    answer = visit().get(f"/enter/{token}")
    assert answer.status_code in (401, 404), answer.text
    assert code_of(answer) in ("link_unknown", "not_found")
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("sent", ["Bearer nobody", "bearer", "Bearer", "Bearer " + "x" * 5000])
def test_a_wrong_token_is_nobody_and_not_the_public(visit: Visit, sent: str) -> None:
    answer = visit().get(PLENARY, headers={"Authorization": sent})
    assert answer.status_code == 401
    assert code_of(answer) == "link_unknown"


def test_another_scheme_is_no_token(visit: Visit) -> None:
    answer = visit().get("/api/session", headers={"Authorization": "Basic Y2hhaXI6Y2hhaXI="})
    assert answer.json()["role"] == "public"


def test_a_session_ends_on_its_day(server: Server) -> None:
    client = server.client("chair")
    with closing(sqlite3.connect(server.folder / "rostrum.sqlite3", timeout=10)) as database:
        database.execute("UPDATE session SET expires_at = '2020-01-01 00:00:00.000000'")
        database.commit()
    assert client.get("/api/session").json()["role"] == "public"


# --- several in one browser ---------------------------------------------------------------------


def enter(browser: httpx.Client, link: str) -> dict[str, str]:
    """Follow a link; what its page sends along from then on."""
    location = browser.get(link).headers["location"]
    return {"Rostrum-As": urlsplit(location).fragment}


def test_one_browser_is_a_chair_a_display_and_two_delegations_side_by_side(
    passer_by: httpx.Client, server: Server
) -> None:
    """As the tour in the README begins: each page acts as whom its own link says."""
    pages = {who: enter(passer_by, server.link(who)) for who in ("chair", "display", "FRA", "ITA")}
    for who, page in pages.items():
        session = passer_by.get("/api/session", headers=page).json()
        assert session.get("delegation", session["role"]) == who
    command = {"type": "call_standby", "list": "opening", "count": 0}
    answer = passer_by.post(COMMANDS, json=command, headers={**pages["chair"], **new_key()})
    assert code_of(answer) == "nothing_changes", "as the chair, who may"
    answer = passer_by.post(COMMANDS, json=command, headers={**pages["display"], **new_key()})
    assert code_of(answer) == "not_permitted"
    cookies = "; ".join(f"{name}={value}" for name, value in passer_by.cookies.items())
    for who, page in pages.items():
        named = {"as": page["Rostrum-As"]}
        with RawSocket(server.port, None, headers={"Cookie": cookies}, **named) as socket:
            seen = socket.message()["view"]["lists"]["opening"]
            assert ("late_count" in seen) == (who == "chair")


def test_an_address_without_a_link_is_that_of_the_latest_sign_in_in_its_role(
    passer_by: httpx.Client, server: Server
) -> None:
    for who in ("FRA", "ITA", "chair"):
        enter(passer_by, server.link(who))

    def asked(**headers: str) -> dict[str, Any]:
        found: dict[str, Any] = passer_by.get("/api/session", headers=headers).json()
        return found

    assert asked(**{"Rostrum-As": "delegate"})["delegation"] == "ITA"
    assert asked(**{"Rostrum-As": "display"})["role"] == "chair", (
        "who is none looks as who they are"
    )
    assert asked()["role"] == "chair"


def test_a_page_whose_sign_in_is_over_never_asks_as_another(
    passer_by: httpx.Client, server: Server, visit: Visit
) -> None:
    grant, token = visit.mint("delegate", delegation="FRA")
    page = enter(passer_by, f"{server.url}/enter/{token}")
    enter(passer_by, server.link("chair"))
    assert passer_by.get("/api/session", headers=page).json()["delegation"] == "FRA"
    visit.revoke(grant)
    unknown = {"Rostrum-As": "g0123456789abcdef"}
    for headers, code in ((page, "link_revoked"), (unknown, "sign_in_required")):
        answer = passer_by.get("/api/session", headers=headers)
        assert (answer.status_code, code_of(answer)) == (401, code)
    cookies = "; ".join(f"{name}={value}" for name, value in passer_by.cookies.items())
    with RawSocket(server.port, None, headers={"Cookie": cookies}, **{"as": grant}) as socket:
        assert socket.closed_with() == 4403


def test_signing_out_ends_the_sign_in_of_the_page_and_no_other(
    passer_by: httpx.Client, server: Server
) -> None:
    chair, display = (enter(passer_by, server.link(who)) for who in ("chair", "display"))
    assert passer_by.delete("/api/session", headers=display).status_code == 204
    assert code_of(passer_by.get("/api/session", headers=display)) == "sign_in_required"
    assert passer_by.get("/api/session", headers=chair).json()["role"] == "chair"
    assert passer_by.get("/api/session").json()["role"] == "public"


def test_a_browser_keeps_so_many_sign_ins_that_its_requests_stay_short(
    passer_by: httpx.Client, server: Server, visit: Visit
) -> None:
    first = enter(passer_by, server.link("chair"))
    for _ in range(AT_ONCE + 5):
        latest = enter(passer_by, f"{server.url}/enter/{visit.mint('display')[1]}")
    assert len(passer_by.cookies) <= AT_ONCE + 1
    assert code_of(passer_by.get("/api/session", headers=first)) == "sign_in_required"
    assert passer_by.get("/api/session", headers=latest).json()["role"] == "display"


# --- revoked ------------------------------------------------------------------------------------


def test_a_revoked_link_signs_nobody_in(passer_by: httpx.Client, visit: Visit) -> None:
    grant, token = visit.mint("chair")
    assert passer_by.get(f"/enter/{token}").status_code == 303
    visit.revoke(grant)
    answer = visit().get(f"/enter/{token}")
    assert (answer.status_code, code_of(answer)) == (401, "link_revoked")
    answer = visit(token=token).get(PLENARY)
    assert (answer.status_code, code_of(answer)) == (401, "link_revoked")
    assert passer_by.get("/api/session").json()["role"] == "public", "its sessions have ended"


def test_the_streams_of_a_revoked_link_are_closed_and_no_others(
    server: Server, visit: Visit
) -> None:
    grant, token = visit.mint("delegate", delegation="FRA")
    by_cookie = httpx.Client(base_url=server.url, trust_env=False)
    by_cookie.get(f"/enter/{token}")
    cookie: dict[str, str | None] = {
        "Cookie": f"rostrum_session={by_cookie.cookies['rostrum_session']}"
    }
    by_cookie.close()
    with (
        RawSocket(server.port, token) as one,
        RawSocket(server.port, None, headers=cookie) as other,
        RawSocket(server.port, server.token("FRA")) as same_delegation,
    ):
        for socket in (one, other, same_delegation):
            assert socket.message()["type"] == "snapshot"
        visit.revoke(grant)
        assert one.closed_with() == 4403
        assert other.closed_with() == 4403
        visit.granted("secretariat", type="inscribe", list="general-debate", delegation="FJI")
        assert same_delegation.message()["type"] == "delta"
    with RawSocket(server.port, token) as late:
        assert late.closed_with() == 4403


# --- other sites --------------------------------------------------------------------------------

FOREIGN = [
    *("https://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1.evil.example"),
    *("http://[", "http://[::1", "http://@", "//127.0.0.1", "file://", ""),
]


@pytest.mark.parametrize("origin", FOREIGN)
def test_another_sites_page_cannot_use_the_browsers_cookie(server: Server, origin: str) -> None:
    signed_in = server.client("chair")
    command = {"type": "call_to_order", "meeting": "plenary-1"}
    sent = {"Origin": origin, **new_key()}
    answers = [
        signed_in.post(COMMANDS, json=command, headers=sent),
        signed_in.delete("/api/session", headers=sent),
        signed_in.put(f"{COP}/delegations/FRA/credentials", json={}, headers=sent),
    ]
    for answer in answers:
        assert (answer.status_code, code_of(answer)) == (403, "origin_refused")
    reading = signed_in.get(PLENARY, headers={"Origin": origin})
    assert reading.status_code == 200
    assert "access-control-allow-origin" not in reading.headers, "so its page cannot read it"


@pytest.mark.parametrize("origin", FOREIGN)
def test_another_sites_page_cannot_open_a_stream(server: Server, origin: str) -> None:
    cookie = server.client("chair").cookies["rostrum_session"]
    headers: dict[str, str | None] = {"Cookie": f"rostrum_session={cookie}", "Origin": origin}
    with RawSocket(server.port, None, headers=headers) as socket:
        assert socket.closed_with() == 4403


def test_the_services_own_pages_can(server: Server) -> None:
    signed_in = server.client("FRA")
    headers = {"Origin": server.url, **new_key()}
    answer = signed_in.post(COMMANDS, json={"type": "suspend"}, headers=headers)
    assert code_of(answer) == "not_permitted", "asked as France, who may not"
    cookie = signed_in.cookies["rostrum_session"]
    sent: dict[str, str | None] = {"Cookie": f"rostrum_session={cookie}", "Origin": server.url}
    with RawSocket(server.port, None, headers=sent) as socket:
        assert socket.message()["type"] == "snapshot"


def test_a_program_with_a_token_needs_no_origin(visit: Visit) -> None:
    answer = visit("FRA").post(COMMANDS, json={"type": "suspend"}, headers=new_key())
    assert code_of(answer) == "not_permitted"
