"""A rehearsal's clock stands where it was set, and says so; a real conference's never moves."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.__main__ import TENTH_SESSION, main
from tests.acceptance.room import CONFERENCE, Room
from tests.acceptance.screen import watching
from tests.live.seeded import seeded
from tests.support.processes import free_port
from tests.support.server import Server

MISTAKE = 2


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


async def test_the_shift_is_told_to_everybody_who_signs_in_and_to_every_screen(
    plenary: Room,
) -> None:
    for role in ("chair", "FRA", "display", "public"):
        clock = plenary.client(role).get("/api/session").json()["clock"]
        assert clock["rehearsal"] is True
        shifted = datetime.now(UTC) + timedelta(milliseconds=clock["shift_ms"])
        assert abs(moment(clock["now"]) - shifted) < timedelta(seconds=2)
        assert moment(clock["now"]).date().isoformat() == "2020-10-09"
        async with watching(plenary.server, role) as screen:
            told = {"shift_ms": clock["shift_ms"], "rehearsal": True}
            assert screen.snapshot["clock"] == told
        assert plenary.snapshot(role)["clock"] == told


def test_the_clock_never_goes_back_behind_the_record(tmp_path: Path) -> None:
    """A floor that was given tomorrow would never close today."""
    seeded().copy_all_to(tmp_path)
    with Server(tmp_path, at="2020-10-12T12:00+02:00") as server:
        Room(server).do("chair", "call_to_order", meeting="plenary-1")
    for earlier in ("2020-10-12T12:00+02:00", "2020-10-09T11:00+02:00"):
        with Server(tmp_path, at=earlier) as server:
            room = Room(server)
            opened = moment(room.view()["meeting"]["opened_at"])
            now = moment(room.client("chair").get("/api/session").json()["clock"]["now"])
            assert opened <= now < opened + timedelta(minutes=1)
            assert "the clock stands where the record ends" in server.log.read_text()


# --- a real conference --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a conference that is no rehearsal."""
    folder = tmp_path_factory.mktemp("real")
    assert main(["migrate", "--data", str(folder)]) == 0
    assert main(["seed", str(TENTH_SESSION), "--data", str(folder)]) == 0
    return folder


def test_a_real_conference_refuses_another_time(
    real: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    serve = ["serve", "--ready", "--data", str(real), "--port", str(free_port())]
    assert main([*serve, "--at", "2020-10-12T11:55+02:00"]) == MISTAKE
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "not_a_rehearsal" in told[0]


def test_the_clock_of_a_real_conference_is_that_of_the_wall(real: Path) -> None:
    with Server(real) as server:
        clock = server.client("chair").get("/api/session").json()["clock"]
    assert (clock["shift_ms"], clock["rehearsal"]) == (0, False)
    assert abs(moment(clock["now"]) - datetime.now(UTC)) < timedelta(seconds=10)


def test_a_conference_is_not_seeded_as_real_and_shifted_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate", "--data", str(tmp_path)]) == 0
    asked = ["seed", str(TENTH_SESSION), "--data", str(tmp_path), "--at", "2020-10-12T12:00+02:00"]
    assert main(asked) == MISTAKE
    assert "not_a_rehearsal" in capsys.readouterr().err
    with sqlite3.connect(tmp_path / "rostrum.sqlite3") as database:
        held = database.execute("SELECT count(*) FROM conference").fetchone()
    database.close()
    assert held == (0,), f"{CONFERENCE} is not half there"
