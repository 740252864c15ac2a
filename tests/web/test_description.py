"""The description of the interface is true: schemathesis asks everything it allows, and more.

On a server of its own, because the secretariat may change whatever it likes. The seed is fixed, so
that a run does not depend on luck; another one is tried with SCHEMATHESIS_SEED.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.server import ROOT, Server

PROGRAM = Path(sys.executable).with_name("st")
EVERYTHING = ("--phases", "coverage,fuzzing,stateful", "--max-examples", "5")
ORGANS = (
    *("--include-path-regex", "/api/(organs|session)"),
    *("--phases", "fuzzing,stateful", "--max-examples", "30"),
)
"""What chair and delegates may ask for; the secretariat's run tries the boundaries of all."""


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("fuzzed"), at="2020-10-09T11:00+02:00") as running:
        yield running


def schemathesis(server: Server, token: str, folder: Path, *options: str) -> str:
    """What it found, as it says it; empty if nothing."""
    command = [
        PROGRAM,
        "--config-file",
        ROOT / "tests" / "web" / "fuzzing.toml",
        "run",
        f"{server.url}/api/openapi.json",
        "--header",
        f"Authorization: Bearer {token}",
        "--seed",
        os.environ.get("SCHEMATHESIS_SEED", "1"),
        *("--continue-on-failure", "--no-shrink"),
        *options,
    ]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


# The secretariat comes last: it revokes every link that it finds, its own in the end.
@pytest.mark.parametrize("link", ["chair", "FRA", "secretariat"])
def test_nothing_is_found_by_asking_everything_as(
    fuzzed: Server, tmp_path: Path, link: str
) -> None:
    own = EVERYTHING if link == "secretariat" else ORGANS
    found = schemathesis(fuzzed, fuzzed.token(link), tmp_path, *own)
    assert not found, found[-8000:]
    log = fuzzed.log.read_text()
    assert "unforeseen" not in log, log[-4000:]


def test_the_service_is_unharmed_by_all_this(fuzzed: Server) -> None:
    with httpx.Client(base_url=fuzzed.url, trust_env=False) as client:
        assert client.get("/readyz").json()["status"] == "ready"
