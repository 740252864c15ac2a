"""The benchmark runs, and what it measures really happened. No test asserts a time."""

import json
import platform
from pathlib import Path
from typing import Any

import pytest

from tests.load import bench
from tests.support.browser import find_browser
from tests.support.postgres import find_postgres

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("results")
    assert bench.main(["--quick", "--results", str(folder), "--name", "quick"]) == 0
    [file] = folder.glob("*-quick.json")
    found: dict[str, Any] = json.loads(file.read_text())
    return found


def test_every_delivery_arrived(figures: dict[str, Any]) -> None:
    found = figures["fan_out"]
    assert found["deliveries_expected"] == 300
    assert {"rostrum", "usual"} < set(found["contenders"])
    for one in found["contenders"].values():
        assert one["deliveries"] == found["deliveries_expected"]


def test_every_inscription_was_acknowledged(figures: dict[str, Any]) -> None:
    found = figures["inscriptions"]
    assert found["sqlite"]["acknowledged"] == found["delegations"] == 20
    if find_postgres():
        assert found["postgresql"]["acknowledged"] == 20


@pytest.mark.skipif(find_browser() is None, reason="no Chromium on PATH")
def test_every_page_drew_the_list_as_it_moved(figures: dict[str, Any]) -> None:
    found = figures["moving_list"]
    assert found["entries"] == 30
    for one in found["views"].values():
        assert one["updates"] >= 5
        assert one["script_ms"]["p50"] > 0


def test_figures_say_what_they_were_measured_on_and_not_where(
    figures: dict[str, Any], tmp_path: Path
) -> None:
    assert figures["machine"]["cores"] >= 1
    written = json.dumps(figures)
    assert platform.node() not in written
    assert "/" not in written
    assert bench.write(figures, tmp_path, "x").name == f"{figures['at'][:10]}-x.json"
