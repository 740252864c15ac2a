"""The sign-in links of the command line: one for each role, and they stay what they are."""

import errno
import json
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.live.clock import real_now
from app.storage import registry_grants
from app.storage.database import Database
from app.web.links import Links, links_for, read, token_of, write
from tests.live.seeded import seeded, settings_for
from tests.support.server import ROOT

CONFERENCE = "ctoc-cop-10"
HERE = "http://127.0.0.1:8000"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    seeded().copy_to(tmp_path)
    database = Database(settings_for(tmp_path).database_url)
    yield database
    await database.close()


async def written(database: Database, folder: Path, base_url: str = HERE) -> Links:
    async with database.transaction() as session:
        return await links_for(session, CONFERENCE, base_url, folder)


async def test_each_role_and_each_delegation_gets_a_link_that_only_the_owner_reads(
    database: Database, tmp_path: Path
) -> None:
    links = await written(database, tmp_path)
    file = tmp_path / "links.json"
    assert json.loads(file.read_text()) == links
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert {"chair", "secretariat", "display", "technician", "public", "interpreter-ar"} <= {*links}
    assert len(links["delegations"]) > 190


async def test_another_port_changes_the_address_and_no_link(
    database: Database, tmp_path: Path
) -> None:
    first = await written(database, tmp_path)
    second = await written(database, tmp_path, "https://rostrum.example")
    assert second["chair"] == f"https://rostrum.example/enter/{token_of(str(first['chair']))}"
    assert await written(database, tmp_path) == first


async def test_a_link_that_was_revoked_is_not_given_out_under_another_token(
    database: Database, tmp_path: Path
) -> None:
    first = await written(database, tmp_path)
    async with database.transaction() as session:
        grant = await registry_grants.grant_by_token(session, token_of(str(first["display"])))
        assert grant is not None
        await registry_grants.revoke_grant(session, CONFERENCE, grant.id, real_now())
    assert await written(database, tmp_path) == first


@pytest.mark.parametrize("spoilt", ["", "[]", '{"chair": 5, "delegations": "none"}', "{"])
async def test_what_is_not_a_link_is_made_anew(
    database: Database, tmp_path: Path, spoilt: str
) -> None:
    (tmp_path / "links.json").write_text(spoilt)
    links = await written(database, tmp_path)
    async with database.reading() as session:
        assert await registry_grants.grant_by_token(session, token_of(str(links["chair"])))


async def test_one_that_the_conference_does_not_know_is_made_anew_and_the_others_stay(
    database: Database, tmp_path: Path
) -> None:
    first = await written(database, tmp_path)
    (tmp_path / "links.json").write_text(json.dumps({**first, "chair": f"{HERE}/enter/foreign"}))
    second = await written(database, tmp_path)
    assert token_of(str(second["chair"])) not in {"foreign", token_of(str(first["chair"]))}
    assert {**second, "chair": first["chair"]} == first


FULL = """
import resource, signal, sys
from pathlib import Path
from app.web.links import write

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50))
try:
    write(Path(sys.argv[1]), {"chair": "http://127.0.0.1/enter/" + "x" * 43})
except OSError as error:
    print(error.errno)
"""


def test_a_disk_that_is_full_costs_no_link_that_was_there(tmp_path: Path) -> None:
    """What is lost of a link can never be read again: only its hash is stored."""
    write(tmp_path, {"chair": "as before"})
    done = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == errno.EFBIG
    assert read(tmp_path) == {"chair": "as before"}
    assert [file.name for file in tmp_path.iterdir()] == ["links.json"]
