"""The command line: one clear line for each mistake, and proof of the record by exit code."""

import asyncio
import json
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.__main__ import TENTH_SESSION, main
from app.ready import make_ready
from app.settings import settings_from
from app.storage.template_shelf import shipped
from tests.live.seeded import settings_for
from tests.support.processes import free_port
from tests.support.server import PROGRAM, ROOT

SOUND, NOT_SOUND, MISTAKE = 0, 1, 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A migrated, empty database."""
    assert main(["migrate", "--data", str(tmp_path)]) == 0
    return tmp_path


def rows(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / "rostrum.sqlite3")) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def change(folder: Path, statement: str) -> None:
    """Change the record behind the service's back."""
    with closing(sqlite3.connect(folder / "rostrum.sqlite3")) as database, database:
        assert database.execute(statement).rowcount == 1


# --- seed ---------------------------------------------------------------------------------------


def test_a_wrong_file_is_refused_with_line_and_reason_and_nothing_is_loaded(folder: Path) -> None:
    text = TENTH_SESSION.read_text(encoding="utf-8")
    wrong = "delegation: RUS"
    line = text[: text.index(wrong)].count("\n") + 1
    file = folder / "wrong.yaml"
    file.write_text(text.replace(wrong, "delegation: RUX", 1), encoding="utf-8")
    ran = subprocess.run(
        [*PROGRAM, "seed", str(file), "--data", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == MISTAKE
    (told,) = ran.stderr.splitlines()
    assert told.startswith(f"{file}: line {line}:"), told
    assert "RUX" in told
    assert ran.stdout == ""
    for table in ("conference", "delegation", "organ", "journal", "role_grant"):
        assert rows(folder, table) == 0, table
    assert not (folder / "links.json").exists()


def test_a_file_that_cannot_be_read_at_all_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["seed", str(folder / "nowhere.yaml"), "--data", str(folder)]) == MISTAKE
    (told,) = capsys.readouterr().err.splitlines()
    assert "nowhere.yaml" in told


def test_the_same_conference_is_not_loaded_twice(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = ["seed", str(TENTH_SESSION), "--rehearsal", "--data", str(folder)]
    assert main(seed) == 0
    before = {table: rows(folder, table) for table in ("delegation", "journal", "role_grant")}
    capsys.readouterr()
    assert main(seed) == MISTAKE
    (told,) = capsys.readouterr().err.splitlines()
    assert "already_there" in told
    assert {table: rows(folder, table) for table in before} == before


def test_a_shipped_conference_is_loaded_by_its_name_and_the_links_of_the_first_one_stay(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["seed", str(TENTH_SESSION), "--rehearsal", "--data", str(folder)]) == 0
    first = (folder / "links.json").read_text()
    capsys.readouterr()
    assert main(["seed", "ldc-5", "--rehearsal", "--data", str(folder)]) == 0
    assert "links-ldc-5.json" in capsys.readouterr().out
    assert (folder / "links.json").read_text() == first
    second = json.loads((folder / "links-ldc-5.json").read_text())
    assert set(second) == set(json.loads(first))
    assert second["chair"] not in first
    assert rows(folder, "conference") == 2
    asyncio.run(make_ready(settings_for(folder), shipped()["ldc-5"], None))
    assert (folder / "links.json").read_text() == first
    assert json.loads((folder / "links-ldc-5.json").read_text()) == second
    assert main(["verify", "--data", str(folder)]) == SOUND


def test_the_shipped_conferences_are_listed_with_their_speaking_times(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["templates"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("ctoc-cop-10: Conference of the Parties")
    assert "    reply: 10:00 min, then 5:00 min, the floor closes" in told


# --- verify -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tenth session as it is loaded: a journal that nobody has touched."""
    folder = tmp_path_factory.mktemp("recorded")
    assert main(["migrate", "--data", str(folder)]) == 0
    assert main(["seed", str(TENTH_SESSION), "--rehearsal", "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def copy(recorded: Path, tmp_path: Path) -> Path:
    """A copy of it that the test may spoil."""
    with (
        closing(sqlite3.connect(recorded / "rostrum.sqlite3")) as source,
        closing(sqlite3.connect(tmp_path / "rostrum.sqlite3")) as target,
    ):
        source.backup(target)
    return tmp_path


def verified(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    status = main(["verify", "--data", str(folder)])
    return status, capsys.readouterr().out


def test_an_untouched_record_is_sound(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, told = verified(copy, capsys)
    assert status == SOUND
    assert told.splitlines()[0].startswith("plenary: ")
    assert "NOT SOUND" not in told


@pytest.mark.parametrize(
    ("tampering", "where"),
    [
        ("UPDATE journal SET actor = 'chair' WHERE offset = 5", "at offset 5: the digest"),
        (
            "UPDATE journal SET data = replace(data, 'RUS', 'FRA') WHERE offset = 14",
            "at offset 14: the digest does not fit the row",
        ),
        ("DELETE FROM journal WHERE offset = 4", "expected offset 4: a row is missing"),
        (
            "DELETE FROM journal WHERE offset = (SELECT max(offset) FROM journal)",
            "the head says",
        ),
        (
            "UPDATE snapshot SET state = replace(state, 'ITA', 'FRA') WHERE organ_id = 'plenary'",
            "at offset 0: the snapshot differs from the journal",
        ),
    ],
    ids=["who", "what", "cut out", "cut off", "the snapshot"],
)
def test_a_record_that_was_tampered_with_is_not_sound_and_it_says_where(
    copy: Path, capsys: pytest.CaptureFixture[str], tampering: str, where: str
) -> None:
    change(copy, tampering)
    status, told = verified(copy, capsys)
    assert status == NOT_SOUND
    assert "plenary: " in told
    assert "NOT SOUND" in told
    assert where in told
    assert "committee-of-the-whole: 0 rows, sound" in told


# --- serve --------------------------------------------------------------------------------------


def test_a_port_in_use_is_one_line_and_nothing_is_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--ready", "--port", str(port), "--data", str(tmp_path)]) == MISTAKE
    (told,) = capsys.readouterr().err.splitlines()
    assert f"127.0.0.1:{port}" in told
    assert "--port" in told
    assert not (tmp_path / "rostrum.sqlite3").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--port", "0"], "1 to 65535"),
        (["--port", "-1"], "1 to 65535"),
        (["--port", "99999"], "1 to 65535"),
        (["--host", "nowhere.invalid"], "cannot listen"),
        (["--ready", "--at", "2020-10-12"], "--at"),
        (["--ready", "--at", "noon"], "--at"),
        (["--ready", "--at", "0001-01-01T00:00+00:00"], "--at"),
        (["--ready", "--at", "9999-12-31T23:59+00:00"], "--at"),
        (["--at", "now"], "--ready"),
    ],
)
def test_what_cannot_be_served_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    port = [] if "--port" in options else ["--port", str(free_port())]
    assert main(["serve", "--data", str(tmp_path), *port, *options]) == MISTAKE
    (told,) = capsys.readouterr().err.splitlines()
    assert said in told


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("REDIS_URL", "localhost:6379"),
        ("REDIS_URL", "http://localhost"),
        ("DATABASE_URL", "mysql://localhost/rostrum"),
        ("DATABASE_URL", "localhost"),
    ],
)
def test_an_address_of_no_use_is_one_line_that_names_its_variable(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
) -> None:
    monkeypatch.setenv(variable, value)
    assert main(["serve", "--data", str(tmp_path)]) == MISTAKE
    (told,) = capsys.readouterr().err.splitlines()
    assert variable in told


@pytest.mark.parametrize(
    ("host", "address"),
    [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("::1", "[::1]"), ("hall.example",) * 2],
)
def test_links_lead_to_the_host_that_listens(tmp_path: Path, host: str, address: str) -> None:
    settings = settings_from({}, folder=tmp_path, host=host, port=8123)
    assert settings.base_url == f"http://{address}:8123"


def test_a_python_in_which_nothing_is_installed_goes_on_in_the_checkouts_own(
    tmp_path: Path,
) -> None:
    """The README says `python -m app`, and `./dev` installs into .venv."""
    if sys.prefix != str(ROOT / ".venv"):
        pytest.skip("this is not the checkout's own environment")
    bare = Path(sys.base_prefix) / "bin" / "python3"
    ran = subprocess.run(
        [bare, "-S", "-m", "app", "templates"],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
    assert "ctoc-cop-10" in ran.stdout


def test_a_database_that_was_never_migrated_is_said_to_be_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["serve", "--port", str(free_port())], ["seed", "ctoc-cop-10"]):
        assert main([*command, "--data", str(tmp_path)]) == MISTAKE
        (told,) = capsys.readouterr().err.splitlines()
        assert "migrate" in told
