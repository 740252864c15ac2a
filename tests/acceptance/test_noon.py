"""The list closes at noon on 9 October 2020, Vienna time: to the millisecond, and nothing is lost.

The server's clock stands seconds before noon when it starts; a machine so slow that it misses noon
has it set again, earlier. The millisecond itself is shown at the desk, with a clock that is still.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.__main__ import TENTH_SESSION
from app.domain.commands import Inscribe
from app.domain.policy import Actor
from app.domain.words import Category, Role
from app.live.bell import LocalBell
from app.live.clock import ConferenceClock, shift_to
from app.live.desk import Desk
from app.live.seeding import load
from app.storage.database import Database
from app.storage.migrate import upgrade
from app.storage.template import read_template
from tests.acceptance.room import Room, eventually
from tests.support.server import Server

NOON = datetime(2020, 10, 9, 10, tzinfo=UTC)
DEBATE = "general-debate"


def now(room: Room) -> datetime:
    clock = room.client("public").get("/api/session").json()["clock"]
    return datetime.fromisoformat(clock["now"])


def inscribed_before_noon(room: Room) -> bool:
    """Whether Kenya's request arrived in time; not, when the machine is too slow for the clock."""
    room.client("KEN")
    if NOON - now(room) < timedelta(seconds=1):
        return False
    receipt = room.do("KEN", "inscribe", list=DEBATE, rank="M")
    assert datetime.fromisoformat(receipt["at"]) < NOON
    assert receipt["status"] == "waiting"
    return True


@pytest.fixture(scope="module")
def plenary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """The plenary a moment after noon, with a request on the list that came a moment before."""
    folder = tmp_path_factory.mktemp("noon")
    for at in ("2020-10-09T11:59:53+02:00", "2020-10-09T11:59:30+02:00"):
        with Server(folder, at=at) as server:
            room = Room(server)
            if not inscribed_before_noon(room):
                continue
            eventually(lambda room=room: now(room) > NOON, 40)
            yield room
            return
    pytest.fail("this machine takes half a minute to start the server")


def test_a_request_before_noon_waits_on_the_list(plenary: Room) -> None:
    entries = plenary.shown(DEBATE)["entries"].values()
    kenya = next(entry for entry in entries if entry["delegation"] == "KEN")
    assert kenya["status"] == "waiting"
    assert datetime.fromisoformat(kenya["received_at"]) < NOON


def test_a_request_after_noon_is_late_and_only_the_secretariat_sees_it(plenary: Room) -> None:
    receipt = plenary.do("FRA", "inscribe", list=DEBATE, rank="M")
    assert receipt["status"] == "late"
    assert "place" not in receipt
    assert receipt["inscription"] not in plenary.shown(DEBATE)["order"]
    assert receipt["inscription"] in plenary.shown(DEBATE, "secretariat")["late"]
    assert "late" not in plenary.shown(DEBATE, "KEN")
    own = plenary.client("FRA").get(f"{plenary.path}/mine").json()["inscriptions"]
    assert [(one["status"], one["number"]) for one in own] == [("late", receipt["number"])]


def test_an_e_mail_from_before_noon_is_on_the_list_though_it_is_typed_in_after_noon(
    plenary: Room,
) -> None:
    sent = {"list": DEBATE, "rank": "M", "source": "email", "delegation": "PER"}
    received_at = "2020-10-09T11:59:00+02:00"
    receipt = plenary.do("secretariat", "inscribe", received_at=received_at, **sent)
    assert receipt["status"] == "waiting"
    assert datetime.fromisoformat(receipt["at"]) > NOON
    shown = plenary.shown(DEBATE)
    order = [shown["entries"][name]["delegation"] for name in shown["order"]]
    assert order.index("PER") < order.index("KEN"), "it came before Kenya's"


def test_an_e_mail_from_after_noon_is_late(plenary: Room) -> None:
    sent = {"list": DEBATE, "source": "email", "delegation": "NOR"}
    receipt = plenary.do(
        "secretariat", "inscribe", received_at="2020-10-09T12:00:00.001+02:00", **sent
    )
    assert receipt["status"] == "late"


def test_the_secretariat_admits_from_the_late_tray(plenary: Room) -> None:
    late = plenary.do("CHL", "inscribe", list=DEBATE)["inscription"]
    assert plenary.refused("chair", "admit_late", inscription=late) == "not_permitted"
    plenary.do("secretariat", "admit_late", inscription=late)
    assert plenary.shown(DEBATE)["order"][-1] == late


# --- the millisecond ----------------------------------------------------------------------------

DeskAt = Callable[[datetime], Desk]


@pytest.fixture
async def desk_at(tmp_path: Path) -> AsyncIterator[DeskAt]:
    """A desk whose clock stands still, on the tenth session in an SQLite file."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'noon.sqlite3'}"
    await upgrade(url)
    database = Database(url)

    def desk(at: datetime) -> Desk:
        return Desk(database, ConferenceClock(real=lambda: at), LocalBell())

    eve = shift_to(NOON - timedelta(hours=1))
    await load(database, desk(NOON), read_template(TENTH_SESSION), rehearsal=True, shift_ms=eve)
    yield desk
    await database.close()


@pytest.mark.parametrize(
    ("after_noon", "status"),
    [
        (timedelta(milliseconds=-1), "waiting"),
        (timedelta(), "waiting"),
        (timedelta(microseconds=999), "waiting"),  # still the millisecond of noon
        (timedelta(milliseconds=1), "late"),
    ],
)
async def test_noon_itself_is_in_time_and_one_millisecond_later_is_late(
    desk_at: DeskAt, after_noon: timedelta, status: str
) -> None:
    kenya = Actor(Role.DELEGATE, "KEN", "its-link")
    asked = Inscribe(list=DEBATE, delegation="KEN", category=Category.PARTY)
    receipt = await desk_at(NOON + after_noon).submit(kenya, "plenary", asked)
    assert receipt["status"] == status
    assert receipt["number"] == 2, "whoever is late has a receipt, too"
