"""A rehearsal against the real server: it plays the debate, and it tells when screens disagree."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from app.__main__ import TENTH_SESSION, main
from app.outbound.rehearse import rehearse
from app.outbound.rehearse_debate import dice
from app.outbound.rehearse_report import Outcome, Verdict, judge, show
from app.outbound.rehearse_seats import CannotRehearse, Seats, client_for, read_links
from app.outbound.rehearse_watch import Watcher
from tests.support.server import Server

Start = Callable[..., Server]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("rehearsed")) as running:
        yield running


def links(server: Server) -> Path:
    return server.folder / "links.json"


def plenary(server: Server) -> dict[str, Any]:
    view: dict[str, Any] = server.client("chair").get("/api/organs/plenary").json()["view"]
    return view


async def played(server: Server, **options: Any) -> tuple[int, str]:
    """The exit code of a short rehearsal, and what it printed."""
    printed = StringIO()
    asked = {"speed": 900, "speakers": 8, "watchers": 1} | options
    code = await rehearse(links(server), console=Console(file=printed, width=100), **asked)
    return code, printed.getvalue()


def figure(printed: str, row: str) -> float:
    found = re.search(rf"│ +{row} +│ +([\d.]+)", printed)
    assert found, printed
    return float(found[1])


async def test_everybody_speaks_and_every_screen_agrees(server: Server) -> None:
    before = plenary(server)["lists"]["general-debate"]
    code, printed = await played(server)
    assert code == 0
    after = plenary(server)
    debate = after["lists"]["general-debate"]
    assert "meeting" not in after
    assert "floor" not in after
    assert debate["rules"] == before["rules"]
    assert debate["order"] == []
    assert [entry["status"] for entry in debate["entries"].values()] == ["delivered"] * 9
    assert figure(printed, "statements") == 9
    assert 1 <= figure(printed, "closed by the limit") <= 9
    assert figure(printed, "already_inscribed") == 1
    assert figure(printed, "not_eligible") == 2


async def test_a_list_that_is_closed_is_reopened_and_closed_again(start_server: Start) -> None:
    server = start_server(at="2020-10-12T11:55+02:00")
    code, _ = await played(server, speakers=2)
    assert code == 0
    answer = server.client("secretariat").post(
        "/api/organs/plenary/commands",
        json={"type": "reopen_list", "list": "general-debate"},
        headers={"Idempotency-Key": "still-closed"},
    )
    assert answer.status_code == 200


async def test_it_can_be_played_twice(server: Server) -> None:
    assert (await played(server, speakers=2))[0] == 0
    assert (await played(server, speakers=3, seed=1))[0] == 0


async def test_a_watcher_whose_view_has_gone_wrong_is_found(server: Server) -> None:
    found = read_links(links(server))
    async with client_for(found) as client:
        seats = Seats(client, found, "plenary")
        watcher = Watcher(found.base_url, "plenary", "chair", seats.role("chair").token, dice(1))
        fresh = await seats.role("chair").organ()
        watcher.view, watcher.epoch = fresh["view"], fresh["epoch"]
        watcher.offset = fresh["offset"]
        assert (await judge(watcher, seats.role("chair"))).equal
        watcher.view = watcher.view | {"item": "9"}
        assert not (await judge(watcher, seats.role("chair"))).equal


def test_one_watcher_that_disagrees_fails_the_rehearsal() -> None:
    agrees = Verdict("chair", equal=True, snapshots=1, deltas=1, drops=0)
    differs = Verdict("public", equal=False, snapshots=1, deltas=1, drops=0)
    for verdicts, sound in (([agrees], True), ([agrees, differs], False), ([], False)):
        outcome = Outcome(1, 1, [2.0], [3.0], Counter(), verdicts, played=1, cast=1)
        assert outcome.is_sound is sound
    printed = StringIO()
    show(Outcome(1, 0, [], [], Counter(), [differs], played=0, cast=1), Console(file=printed))
    assert "NOT every watcher" in printed.getvalue()
    assert "1 of those inscribed have not spoken" in printed.getvalue()


async def test_links_that_are_no_good_are_named(server: Server, tmp_path: Path) -> None:
    options: dict[str, Any] = {"speed": 900, "speakers": 1, "console": Console(file=StringIO())}
    with pytest.raises(CannotRehearse, match=r"links\.json.*start the service"):
        await rehearse(tmp_path / "links.json", **options)
    written = json.loads(links(server).read_text())
    written["chair"] = f"{server.url}/enter/nobody"
    (tmp_path / "links.json").write_text(json.dumps(written))
    with pytest.raises(CannotRehearse, match="link_unknown"):
        await rehearse(tmp_path / "links.json", **options)


def test_a_real_conference_is_not_played_with(
    start_server: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(tmp_path)]
    assert main(["migrate", *data]) == 0
    assert main(["seed", str(TENTH_SESSION), *data]) == 0
    server = start_server(tmp_path, ready=False)
    assert main(["rehearse", *data, "--base-url", server.url]) == 2
    assert "this is a real conference" in capsys.readouterr().err


def test_the_command_line_says_in_one_line_what_is_amiss(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", "--data", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert told.startswith("rostrum: ")
    assert told.count("\n") == 1
