"""What a worker tells those who watch, also of what no bell has told it."""

from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.words import Role
from app.live.bell import LocalBell
from app.live.clock import ConferenceClock, real_now
from app.live.desk import Desk
from app.storage import registry_grants, registry_people
from tests.domain.scene import inscribes
from tests.live.chancery import SECRETARIAT
from tests.live.inhouse import Inhouse
from tests.live.raw import RawSocket
from tests.live.screen import Screen

COP = "/api/conferences/ctoc-cop-10"
CONFERENCE = "ctoc-cop-10"
PLENARY = "/api/organs/plenary"
DEBATE = "general-debate"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inhouse]:
    with Inhouse(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def screen(service: Inhouse) -> Iterator[tuple[RawSocket, Screen]]:
    """A delegate's screen that has had its snapshot."""
    with RawSocket(service.port, service.tokens["KEN"]) as socket:
        shown = Screen(Role.DELEGATE)
        shown.receives(socket.message())
        yield socket, shown


def asks(service: Inhouse, **command: Any) -> Any:
    secretariat = service.client("secretariat")
    key = {"Idempotency-Key": f"k{command}".encode().hex()[-90:]}
    answer = secretariat.post(f"{PLENARY}/commands", json=command, headers=key)
    assert answer.status_code == 200, answer.text
    return answer.json()


def inscribed(service: Inhouse, delegation: str, **fields: Any) -> str:
    asked = {"type": "inscribe", "list": DEBATE, "delegation": delegation, **fields}
    return str(asks(service, **asked)["inscription"])


def entry(screen: Screen, name: str) -> Any:
    return screen.view["lists"][DEBATE]["entries"].get(name)


def test_a_speaker_who_is_new_to_the_register_comes_by_name_and_nobody_begins_anew(
    service: Inhouse, screen: tuple[RawSocket, Screen]
) -> None:
    """Two hundred inscriptions must not be two hundred registers for each of a thousand screens."""
    socket, shown = screen
    named = {"speaker_name": "Nicole Belloubet", "speaker_title": "Garde des sceaux"}
    first = inscribed(service, "FRA", **named)
    shown.receives(socket.message())
    assert entry(shown, first)["speaker_name"] == "Nicole Belloubet"
    for _ in range(2):
        service.run(service.house.hub.look())
    second = inscribed(service, "JPN", speaker_name="Yoko Kamikawa")
    message = socket.message()
    assert message["type"] == "delta"
    shown.receives(message)
    assert entry(shown, second)["speaker_name"] == "Yoko Kamikawa"


def participant(service: Inhouse, name: str) -> dict[str, Any]:
    register = service.client("secretariat").get(f"{COP}/register").json()
    return next(one for one in register["participants"].values() if one["name"] == name)


def test_a_name_that_is_erased_disappears_from_every_screen_at_once(
    service: Inhouse, screen: tuple[RawSocket, Screen]
) -> None:
    socket, shown = screen
    name = inscribed(service, "EGY", speaker_name="Omar Marwan", speaker_title="Minister")
    shown.receives(socket.message())
    person = participant(service, "Omar Marwan")
    erased = service.client("secretariat").delete(f"{COP}/participants/{person['id']}")
    assert erased.status_code == 204
    told = socket.message()
    assert told["type"] == "register"
    snapshot = socket.message()
    assert (snapshot["type"], snapshot["register"]) == ("snapshot", told["version"])
    shown.receives(snapshot)
    assert "speaker_name" not in entry(shown, name)
    assert entry(shown, name)["speaker"] == person["id"], "the record keeps the id"


# --- without a bell: another worker, and a ring that was lost ------------------------------------


def test_what_another_worker_wrote_is_seen_without_its_ring(
    service: Inhouse, screen: tuple[RawSocket, Screen]
) -> None:
    socket, shown = screen
    database = service.house.database
    elsewhere = Desk(
        database, ConferenceClock(lambda: service.house.clock.now("plenary")), LocalBell()
    )
    receipt = service.run(elsewhere.submit(SECRETARIAT, "plenary", inscribes("MEX")))
    shown.receives(socket.message())
    assert entry(shown, receipt["inscription"])["delegation"] == "MEX"
    assert shown.position.offset == receipt["offset"]


def test_a_link_that_another_worker_revoked_is_closed_without_its_ring(service: Inhouse) -> None:
    minted = service.client("secretariat").post(f"{COP}/grants", json={"role": "display"}).json()
    token = minted["url"].rpartition("/")[2]

    async def revoke() -> None:
        async with service.house.database.transaction() as session:
            await registry_grants.revoke_grant(session, CONFERENCE, minted["id"], real_now())

    with RawSocket(service.port, token) as socket, RawSocket(service.port, None) as public:
        assert (socket.message()["type"], public.message()["type"]) == ("snapshot", "snapshot")
        service.run(revoke())
        assert socket.closed_with() == 4403
        inscribed(service, "NOR")
        assert public.message()["type"] == "delta", "who has no link has none to lose"


def test_a_name_that_another_worker_erased_disappears_without_its_ring(
    service: Inhouse, screen: tuple[RawSocket, Screen]
) -> None:
    socket, shown = screen
    name = inscribed(service, "PER", speaker_name="Eduardo Vega")
    shown.receives(socket.message())
    person = participant(service, "Eduardo Vega")

    async def erase() -> None:
        async with service.house.database.transaction() as session:
            await registry_people.erase_participant(session, CONFERENCE, person["id"], real_now())

    service.run(erase())
    assert socket.message()["type"] == "register"
    shown.receives(socket.message())
    assert "speaker_name" not in entry(shown, name)


def test_when_a_conference_is_no_longer_public_who_has_no_link_is_sent_out(
    service: Inhouse,
) -> None:
    secretariat = service.client("secretariat")
    conference = secretariat.get(COP).json()
    with (
        RawSocket(service.port, None) as passer_by,
        RawSocket(service.port, service.tokens["public"]) as invited,
    ):
        assert passer_by.message()["type"] == "snapshot"
        assert invited.message()["type"] == "snapshot"
        secretariat.put(COP, json={**conference, "public": False}).raise_for_status()
        assert passer_by.closed_with() == 4401
        assert invited.message()["type"] in ("register", "aside")
        with RawSocket(service.port, None) as late:
            assert late.closed_with() == 4401
    secretariat.put(COP, json=conference).raise_for_status()
