"""The register by REST: who reads what, what the secretariat may correct, what is refused."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.domain.words import Category, Language, Role
from app.live.bell import Ring
from app.live.clock import real_now
from app.live.seeding import load
from app.main import create_app
from app.settings import Settings
from app.storage import migrate, registry, registry_grants
from app.storage.template import read_template
from app.web.house import House

FILE = Path(__file__).parents[2] / "app" / "data" / "ctoc-cop-10.yaml"
HERE = "http://127.0.0.1:8000"
COP = "/api/conferences/ctoc-cop-10"
ROLES = [role for role in Role if role is not Role.SYSTEM]


class Office:
    """The service on a fresh SQLite, asked as one role or another."""

    def __init__(self, app: FastAPI, tokens: dict[Role, str]) -> None:
        self.app = app
        self.tokens = tokens
        self.rings: list[Ring] = []
        self.house: House = app.state.rostrum
        self.house.bell.listen(self.rings.append)
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE)

    async def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        role: Role | None = Role.SECRETARIAT,
        **more: Any,
    ) -> httpx.Response:
        headers = more.pop("headers", {})
        if role is not None:
            headers["Authorization"] = f"Bearer {self.tokens[role]}"
        if body is not None:
            more["json"] = body
        return await self.client.request(method, f"{COP}{path}", headers=headers, **more)

    async def read(self, path: str, role: Role | None = Role.SECRETARIAT) -> Any:
        answer = await self.ask("GET", path, role=role)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def refused(self, method: str, path: str, body: Any = None, **more: Any) -> str:
        """The code of a refusal; the register is at the same version afterwards."""
        before = await self.version()
        answer = await self.ask(method, path, body, **more)
        assert answer.status_code >= 400, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        assert await self.version() == before
        code: str = answer.json()["code"]
        return code

    async def version(self) -> int:
        async with self.house.database.reading() as session:
            return await registry.version(session, "ctoc-cop-10")


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, dict[Role, str]]:
    """A file with the tenth session and a link for each role, to copy from."""
    file = tmp_path_factory.mktemp("seeded") / "rostrum.sqlite3"
    return asyncio.run(seed(file))


async def seed(file: Path) -> tuple[bytes, dict[Role, str]]:
    settings = Settings(folder=file.parent, database_url=f"sqlite+aiosqlite:///{file}")
    await migrate.upgrade(settings.database_url)
    app = create_app(settings)
    tokens = {}
    async with app.router.lifespan_context(app):
        house: House = app.state.rostrum
        template = read_template(FILE)
        await load(house.database, house.desk, template, rehearsal=True)
        async with house.database.transaction() as session:
            for role in ROLES:
                delegation = "FRA" if role is Role.DELEGATE else None
                _, tokens[role] = await registry_grants.mint_grant(
                    session, "ctoc-cop-10", role, delegation, None, real_now()
                )
    return file.read_bytes(), tokens


@pytest.fixture
async def office(seeded: tuple[bytes, dict[Role, str]], tmp_path: Path) -> AsyncIterator[Office]:
    file = tmp_path / "rostrum.sqlite3"
    file.write_bytes(seeded[0])
    app = create_app(Settings(folder=tmp_path, database_url=f"sqlite+aiosqlite:///{file}"))
    async with AsyncExitStack() as running:
        await running.enter_async_context(app.router.lifespan_context(app))
        found = Office(app, seeded[1])
        await running.enter_async_context(found.client)
        yield found


def names(text: str) -> dict[str, str]:
    return {language.value: f"{text} {language}" for language in Language}


# --- the whole register -------------------------------------------------------------------------


async def test_everybody_reads_the_register_and_the_secretariat_alone_sees_contacts(
    office: Office,
) -> None:
    person = {
        "delegation": "FRA",
        "name": "A. Martin",
        "title": "Envoy",
        "contact": "a@example.org",
    }
    assert (await office.ask("POST", "/participants", person)).status_code == 201
    for role in [*ROLES, None]:
        register = await office.read("/register", role)
        assert len(register["delegations"]) == 222
        told = json.dumps(register)
        assert ("a@example.org" in told) == (role is Role.SECRETARIAT)
        assert ('"credentials": "awaited"' in told) == (role is Role.SECRETARIAT)


async def test_a_register_that_has_not_changed_is_not_sent_again(office: Office) -> None:
    first = await office.ask("GET", "/register", role=Role.CHAIR)
    known = {"If-None-Match": first.headers["etag"]}
    again = await office.ask("GET", "/register", role=Role.CHAIR, headers=dict(known))
    assert (again.status_code, again.content) == (304, b"")
    await office.ask("PUT", "/delegations/FRA/credentials", {"credentials": "copy"})
    changed = await office.ask("GET", "/register", role=Role.SECRETARIAT, headers=dict(known))
    assert changed.status_code == 200
    assert changed.json()["version"] == first.json()["version"] + 1


async def test_two_audiences_never_share_an_answer(office: Office) -> None:
    tags = {
        role: (await office.ask("GET", "/register", role=role)).headers["etag"] for role in ROLES
    }
    secret = tags.pop(Role.SECRETARIAT)
    assert set(tags.values()) != {secret}
    assert secret not in tags.values()
    headers = (await office.ask("GET", "/register")).headers
    assert headers["cache-control"] == "private, no-cache"
    assert {"Cookie", "Authorization"} <= set(headers["vary"].split(", "))


async def test_the_register_is_sent_small_to_who_can_unpack_it(office: Office) -> None:
    plain = await office.ask("GET", "/register", headers={"Accept-Encoding": "identity"})
    packed = await office.ask("GET", "/register", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.json() == plain.json()
    assert int(packed.headers["content-length"]) < len(plain.content) / 3
    assert gzip.compress(plain.content)


async def test_many_who_ask_at_once_have_the_register_printed_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    register = registry.register

    async def counted(session: Any, conference: str) -> Any:
        read.append(conference)
        return await register(session, conference)

    monkeypatch.setattr(registry, "register", counted)
    await asyncio.gather(*(office.read("/register", role) for role in ROLES * 5))
    assert len(read) == 2  # one for the secretariat, one for all others


async def test_another_conference_is_as_if_it_did_not_exist(office: Office) -> None:
    for path in ("register", "meetings", "grants", "bureau", ""):
        answer = await office.client.get(
            f"/api/conferences/ctoc-cop-11/{path}".rstrip("/"),
            headers={"Authorization": f"Bearer {office.tokens[Role.SECRETARIAT]}"},
        )
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_conference")


async def test_the_conferences_are_those_of_the_asker(office: Office) -> None:
    answer = await office.client.get("/api/conferences")
    assert [each["id"] for each in answer.json()] == ["ctoc-cop-10"]
    assert answer.json()[0]["timezone"] == "Europe/Vienna"


# --- every collection ---------------------------------------------------------------------------

NEW: dict[str, dict[str, Any]] = {
    "meetings": {
        "id": "plenary-8",
        "organ": "plenary",
        "number": 8,
        "starts_at": "2020-10-17T10:00:00.000Z",
        "ends_at": "2020-10-17T12:00:00.000Z",
        "items": ["9"],
    },
    "items": {"id": "1(g)", "title": names("item"), "documents": ["CTOC/COP/2020/9"]},
    "documents": {"symbol": "CTOC/COP/2020/2", "items": ["1(f)", "2"]},
    "deadlines": {"id": "list", "at": "2020-10-09T10:00:00.000Z", "title": names("list")},
    "officers": {"id": "friend", "office": "vice_president", "group": "APG", "delegation": "JPN"},
    "delegations": {
        "id": "ECB",
        "kind": "organization",
        "category": "igo",
        "name": names("Bank"),
    },
}
CHANGED: dict[str, dict[str, Any]] = {
    "meetings": {"ends_at": "2020-10-17T12:30:00.000Z"},
    "items": {"documents": []},
    "documents": {"items": ["2"]},
    "deadlines": {"at": "2020-10-09T11:00:00.000Z"},
    "officers": {"delegation": "IND"},
    "delegations": {"category": "ngo", "group": "WEOG", "credentials": "submitted"},
}


@pytest.mark.parametrize("word", NEW)
async def test_an_entry_is_entered_read_corrected_and_removed(office: Office, word: str) -> None:
    entry = NEW[word]
    before = await office.read(f"/{word}")
    entered = await office.ask("POST", f"/{word}", entry)
    assert (entered.status_code, entered.json()) == (201, entry)
    at = entered.headers["location"].removeprefix(COP)
    assert await office.read(at) == entry
    assert entry in await office.read(f"/{word}")
    changed = entry | CHANGED[word]
    corrected = await office.ask("PUT", at, changed)
    assert (corrected.status_code, corrected.json()) == (200, changed)
    assert await office.read(at) == changed
    assert (await office.ask("DELETE", at)).status_code == 204
    assert await office.read(f"/{word}") == before
    assert (await office.ask("GET", at)).status_code == 404


@pytest.mark.parametrize("word", NEW)
async def test_what_was_read_can_be_sent_back(office: Office, word: str) -> None:
    key = "symbol" if word == "documents" else "id"
    for entry in (await office.read(f"/{word}"))[:3]:
        answer = await office.ask("PUT", f"/{word}/{entry[key]}", entry)
        assert (answer.status_code, answer.json()) == (200, entry)


@pytest.mark.parametrize("word", NEW)
async def test_each_change_rings_the_bell_once_and_a_refusal_never(
    office: Office, word: str
) -> None:
    entry = NEW[word]
    await office.ask("POST", f"/{word}", entry)
    assert office.rings == [Ring(conference="ctoc-cop-10")]
    assert await office.refused("POST", f"/{word}", entry) == "already_there"
    assert await office.refused("DELETE", f"/{word}/none") == f"unknown_{word[:-1]}"
    assert await office.refused("PUT", f"/{word}/other", entry) == "id_differs"
    assert len(office.rings) == 1


@pytest.mark.parametrize("role", [role for role in ROLES if role is not Role.SECRETARIAT])
async def test_nobody_but_the_secretariat_changes_anything(office: Office, role: Role) -> None:
    person = {"delegation": "FRA", "name": "A. Martin", "title": "Envoy"}
    attempts = [
        *(("POST", f"/{word}", entry) for word, entry in NEW.items()),
        *(("DELETE", f"/{word}/x", None) for word in NEW),
        ("PUT", "", await office.read("")),
        ("PUT", "/officers", []),
        ("PUT", "/organs/plenary", {"id": "plenary", "name": names("hall")}),
        ("PUT", "/delegations/FRA/credentials", {"credentials": "copy"}),
        ("POST", "/participants", person),
        ("PUT", "/participants/p1", person),
        ("DELETE", "/participants/p1", None),
        ("GET", "/grants", None),
        ("POST", "/grants", {"role": "secretariat"}),
        ("DELETE", "/grants/x", None),
    ]
    for method, path, body in attempts:
        assert await office.refused(method, path, body, role=role) == "not_permitted"


# --- what the record refers to ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "by"),
    [
        ("/delegations/ITA", "inscription"),  # inscribed
        ("/delegations/TUR", "inscription"),  # aligned with a group statement
        ("/delegations/EGY", "officer"),
        ("/items/1(f)", "list"),
        ("/items/3", "meeting"),
    ],
)
async def test_what_is_in_use_cannot_be_removed(office: Office, path: str, by: str) -> None:
    answer = await office.ask("DELETE", path)
    assert (answer.status_code, answer.json()["code"]) == (409, "in_use")
    assert answer.json()["facts"]["by"] == by


async def command(office: Office, role: Role, body: dict[str, Any]) -> httpx.Response:
    answer = await office.client.post(
        "/api/organs/plenary/commands",
        json=body,
        headers={
            "Authorization": f"Bearer {office.tokens[role]}",
            "Idempotency-Key": f"key-{body['type']}",
        },
    )
    assert answer.status_code == 200, answer.text
    return answer


async def test_a_meeting_in_progress_and_the_officer_in_the_chair_cannot_be_removed(
    office: Office,
) -> None:
    await command(office, Role.CHAIR, {"type": "call_to_order", "meeting": "plenary-1"})
    await command(office, Role.CHAIR, {"type": "take_chair", "officer": "outgoing-president"})
    assert await office.refused("DELETE", "/meetings/plenary-1") == "in_use"
    assert await office.refused("DELETE", "/officers/outgoing-president") == "in_use"
    bureau = [each for each in await office.read("/officers") if each["id"] != "outgoing-president"]
    assert await office.refused("PUT", "/officers", bureau) == "in_use"
    assert (await office.ask("DELETE", "/meetings/plenary-2")).status_code == 204


async def test_the_organ_follows_when_its_programme_is_corrected(office: Office) -> None:
    """The meeting in progress ends when it now says, and where its items go on is known anew."""
    chair = {"Authorization": f"Bearer {office.tokens[Role.CHAIR]}"}

    async def seen() -> Any:
        answer = await office.client.get("/api/organs/plenary", headers=chair)
        return answer.json()["view"]["meeting"]

    await command(office, Role.CHAIR, {"type": "call_to_order", "meeting": "plenary-1"})
    meetings = {one["id"]: one for one in await office.read("/meetings")}
    before = await seen()
    shorter = meetings["plenary-1"] | {"ends_at": "2020-10-12T11:30:00.000Z"}
    assert (await office.ask("PUT", "/meetings/plenary-1", shorter)).status_code == 200
    after = await seen()
    half_an_hour = datetime.fromisoformat(
        before["interpretation_ends_at"]
    ) - datetime.fromisoformat(after["interpretation_ends_at"])
    assert half_an_hour == timedelta(minutes=30)
    assert after["following"] == before["following"]
    moved = meetings["plenary-2"] | {"starts_at": "2020-10-12T14:15:00.000Z"}
    assert (await office.ask("PUT", "/meetings/plenary-2", moved)).status_code == 200
    assert {one["starts_at"] for one in (await seen())["following"]} == {moved["starts_at"]}
    assert (await office.ask("DELETE", "/meetings/plenary-2")).status_code == 204
    assert (await seen())["following"] == []


async def test_a_delegation_without_inscriptions_goes_and_its_link_is_worthless(
    office: Office,
) -> None:
    assert (await office.ask("DELETE", "/delegations/FRA")).status_code == 204
    assert "FRA" not in (await office.read("/register"))["delegations"]
    assert (await office.ask("GET", "/register", role=Role.DELEGATE)).status_code == 401
    assert [ring.grant is not None for ring in office.rings] == [False, True]


# --- participation, credentials, people ---------------------------------------------------------


async def test_a_category_and_a_mark_are_editable_and_the_mark_bars_nobody(
    office: Office,
) -> None:
    iran = await office.read("/delegations/IRN")
    assert (iran["category"], iran["credentials"]) == ("signatory", "awaited")
    await office.ask("PUT", "/delegations/IRN", iran | {"category": Category.PARTY})
    marked = await office.ask("PUT", "/delegations/IRN/credentials", {"credentials": "provisional"})
    assert (marked.json()["category"], marked.json()["credentials"]) == ("party", "provisional")
    await office.ask("PUT", "/delegations/IRN/credentials", {"credentials": None})
    assert "credentials" not in await office.read("/delegations/IRN")
    assert await office.refused("PUT", "/delegations/IRN/credentials", {"credentials": "lost"}) == (
        "invalid_request"
    )


async def test_erasing_a_person_keeps_the_id_and_nothing_that_names_them(office: Office) -> None:
    person = {
        "delegation": "FRA",
        "name": "A. Martin",
        "title": "Envoy",
        "contact": "a@example.org",
    }
    entered = await office.ask("POST", "/participants", person)
    at = entered.headers["location"].removeprefix(COP)
    assert entered.json() == person | {"id": at.rpartition("/")[2], "rank": "OTHER"}
    corrected = await office.ask("PUT", at, person | {"rank": "M", "title": "Minister"})
    assert corrected.json()["title"] == "Minister"
    assert (await office.ask("DELETE", at)).status_code == 204
    assert await office.read(at) == {
        "id": at.rpartition("/")[2],
        "delegation": "FRA",
        "name": "",
        "title": "",
        "rank": "M",
        "erased": True,
    }
    assert "Martin" not in (await office.ask("GET", "/register")).text
    assert await office.refused("PUT", at, person) == "participant_erased"
    assert await office.refused("GET", "/participants/p999") == "unknown_participant"


# --- rule 22 ------------------------------------------------------------------------------------


async def test_the_bureau_is_held_against_rule_22(office: Office) -> None:
    assert await office.read("/bureau") == {"balanced": True, "offices": {}, "groups": {}}
    bureau = await office.read("/officers")
    await office.ask("DELETE", "/officers/rapporteur")
    assert await office.read("/bureau") == {
        "balanced": False,
        "offices": {"rapporteur": {"seats": 0, "expected": 1}},
        "groups": {"WEOG": {"seats": 1, "expected": 2}},
    }
    short = await office.ask("PUT", "/officers", await office.read("/officers"))
    assert short.json()["code"] == "bureau_unbalanced"
    assert short.json()["facts"]["groups"] == {"WEOG": {"seats": 1, "expected": 2}}
    whole = await office.ask("PUT", "/officers", bureau)
    assert (whole.status_code, whole.json()) == (200, bureau)
    assert (await office.read("/bureau"))["balanced"]


# --- the conference and its organs --------------------------------------------------------------


async def test_the_conference_and_its_organs_can_be_corrected(office: Office) -> None:
    conference = await office.read("")
    changed = conference | {"symbol": "CTOC/COP/10", "timezone": "Africa/Cairo"}
    assert (await office.ask("PUT", "", changed)).json() == changed
    assert await office.refused("PUT", "", changed | {"rehearsal": False}) == "rehearsal_settled"
    assert await office.refused("PUT", "", changed | {"timezone": "Cairo"}) == "invalid_request"
    hall = {"id": "plenary", "name": names("hall")}
    assert (await office.ask("PUT", "/organs/plenary", hall)).json() == hall
    assert (await office.read("/organs"))[0] == hall
    assert await office.refused("PUT", "/organs/x", hall | {"id": "x"}) == "unknown_organ"


# --- links --------------------------------------------------------------------------------------


async def test_the_address_of_a_link_is_told_once_and_opens_until_it_is_revoked(
    office: Office,
) -> None:
    wanted = {"role": "delegate", "delegation": "DEU", "language": "en"}
    minted = await office.ask("POST", "/grants", wanted)
    assert minted.status_code == 201
    assert minted.headers["cache-control"] == "no-store"
    link = minted.json()
    address, picture = link.pop("url"), link.pop("qr")
    assert address.startswith(f"{HERE}/enter/")
    assert picture.startswith("data:image/svg+xml")
    assert await office.read(f"/grants/{link['id']}") == link
    assert address.rpartition("/")[2] not in (await office.ask("GET", "/grants")).text
    entered = await office.client.get(address)
    assert (entered.status_code, entered.headers["location"]) == (
        303,
        f"/delegate?lang=en#{link['id']}",
    )
    office.client.cookies.clear()
    assert (await office.ask("DELETE", f"/grants/{link['id']}")).status_code == 204
    assert office.rings == [Ring(grant=link["id"])]
    assert (await office.client.get(address)).json()["code"] == "link_revoked"
    assert "revoked_at" in await office.read(f"/grants/{link['id']}")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"role": "delegate"}, "delegation_needed"),
        ({"role": "chair", "delegation": "FRA"}, "delegation_unwanted"),
        ({"role": "delegate", "delegation": "XXX"}, "unknown_delegation"),
        ({"role": "system"}, "role_unknown"),
        ({"role": "king"}, "invalid_request"),
        ({"role": "chair", "more": 1}, "invalid_request"),
    ],
)
async def test_a_link_for_nobody_is_refused(
    office: Office, wanted: dict[str, Any], code: str
) -> None:
    assert await office.refused("POST", "/grants", wanted) == code


# --- bad input ----------------------------------------------------------------------------------

MEETING = NEW["meetings"]
BAD = [
    ("POST", "/meetings", MEETING | {"starts_at": "2020-10-17T10:00:00"}),  # no offset
    ("POST", "/meetings", MEETING | {"starts_at": "0001-01-01T00:00:00+14:00"}),
    ("POST", "/meetings", MEETING | {"starts_at": "9999-12-31T23:59:59-14:00"}),
    ("POST", "/meetings", MEETING | {"starts_at": None}),
    ("POST", "/meetings", MEETING | {"number": 0}),
    ("POST", "/meetings", MEETING | {"number": 10**20}),
    ("POST", "/meetings", MEETING | {"id": "a\u0000b"}),
    ("POST", "/meetings", MEETING | {"id": ""}),
    ("POST", "/meetings", MEETING | {"id": "x" * 65}),
    ("POST", "/meetings", MEETING | {"more": 1}),
    ("POST", "/meetings", [MEETING]),
    ("POST", "/items", {"id": "1(g)", "title": {"en": "one language"}}),
    ("POST", "/items", {"id": "1(g)", "title": names("nul \u0000")}),
    ("POST", "/items", {"id": "1(g)", "title": names("half \ud800")}),
    ("POST", "/documents", {"symbol": "A/1", "items": []}),
    ("POST", "/documents", {"symbol": "../../etc", "items": ["1"]}),
    ("POST", "/delegations", NEW["delegations"] | {"category": "king"}),
    ("POST", "/participants", {"delegation": "FRA", "name": "", "title": "Envoy"}),
    ("PUT", "/officers", {"officers": []}),
    ("DELETE", "/meetings/%00", None),
    ("DELETE", "/grants/a%00b", None),
]


async def test_bad_input_gets_a_clear_answer(office: Office) -> None:
    unclear = []
    for method, path, body in BAD:
        # Written out by hand: the client would not send half a character.
        content = None if body is None else json.dumps(body).encode()
        answer = await office.ask(method, path, content=content)
        if (answer.status_code, answer.json().get("code")) != (422, "invalid_request"):
            unclear.append((method, path, body, answer.text))
    assert unclear == []
    assert office.rings == []


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b""])
async def test_a_body_that_is_not_json_gets_a_clear_answer(office: Office, body: bytes) -> None:
    answer = await office.ask("POST", "/meetings", content=body)
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"
