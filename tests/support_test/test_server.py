"""The program as a process: sign-in, restart, kill, and nothing left behind. On a stand-in."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import psutil
import pytest

from tests.support.processes import NotReady
from tests.support.server import (
    ROOT,
    Cluster,
    Server,
    forget_ended_servers,
    logs_of_this_test,
)

STANDIN = (sys.executable, str(Path(__file__).with_name("standin.py")))


def start(folder: Path, **env: str) -> Server:
    return Server(folder, program=STANDIN, env=env, at="2020-10-12T10:00:00Z")


def soon(holds: Callable[[], bool]) -> bool:
    """Whether it comes true within ten seconds."""
    deadline = time.monotonic() + 10
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def gone(pids: list[int]) -> bool:
    """Whether none of these processes runs (one may wait for its parent to read its status)."""
    return not any(
        p.pid in pids and p.info["status"] != psutil.STATUS_ZOMBIE
        for p in psutil.process_iter(["status"])
    )


def test_a_role_signs_in_through_its_link(start_server: Callable[..., Server]) -> None:
    server = start_server(program=STANDIN)
    assert server.client().get("/me").text == "nobody"
    for role, token in {"chair": "c1", "interpreter-fr": "i1", "FRA": "d1"}.items():
        assert server.token(role) == token
        assert server.client(role).get("/me").text == f"session={token}"
    with pytest.raises(KeyError, match="expected a role among FRA, chair"):
        server.link("DEU")


def test_it_gets_the_addresses_of_the_test_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "the developer's own")
    monkeypatch.setenv("REDIS_URL", "the developer's own")
    monkeypatch.setenv("ROSTRUM_ENV", "the developer's own")
    with start(tmp_path, REDIS_URL="redis://127.0.0.1:1/0") as server:
        environment = server.client().get("/environment").json()
    assert environment.keys().isdisjoint({"DATABASE_URL", "ROSTRUM_ENV"})
    assert environment["REDIS_URL"] == "redis://127.0.0.1:1/0"


def test_it_comes_back_on_the_same_port_after_a_restart_and_a_kill(tmp_path: Path) -> None:
    with start(tmp_path) as server:
        url, first = server.url, server.pid
        assert server.terminate() == -signal.SIGTERM
        assert not server.running
        server.start()
        server.kill()
        with pytest.raises(httpx.ConnectError):
            server.client().get("/healthz")
        server.restart()
        assert server.client("chair").get("/me").text == "session=c1"
        assert (server.url, server.pid != first) == (url, True)
        assert server.log.read_text().count("started at 2020-10-12T10:00:00Z") == 3


def test_the_program_that_is_begun_loaded_ends_and_is_killed_as_one_begun_from_nothing(
    tmp_path: Path,
) -> None:
    with Server(tmp_path / "loaded") as loaded, Server(tmp_path / "fresh", fresh=True) as fresh:
        for server in (loaded, fresh):
            process = psutil.Process(server.pid)
            assert os.getpgid(server.pid) == server.pid
            assert process.cwd() == str(ROOT)
            assert server.client("chair").get("/api/session").json()["role"] == "chair"
            assert server.terminate() == -signal.SIGTERM
            assert not process.is_running()
            server.start()
            server.kill()
            with pytest.raises(httpx.ConnectError):
                server.client().get("/healthz")
            assert "Sign-in links" in server.log.read_text()
    with pytest.raises(NotReady, match=r"status 2\n.*rostrum: .*DATABASE_URL"):
        Server(tmp_path, env={"DATABASE_URL": "nowhere"}).start()


def test_what_the_program_started_ends_with_it(tmp_path: Path) -> None:
    with start(tmp_path) as server:
        family = [server.pid, *(c.pid for c in psutil.Process(server.pid).children(recursive=True))]
        assert len(family) == 2
    assert gone(family)


def test_a_start_that_fails_shows_the_log(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match=r"status 1\n.*no database at that address"):
        start(tmp_path, STANDIN_FAILS="1").start()


def test_a_failed_test_shows_the_logs_of_its_servers_only(tmp_path: Path) -> None:
    with start(tmp_path) as server:
        pass
    ours = (f"log of the server on port {server.port}", "started at 2020-10-12T10:00:00Z")
    title, text = list(logs_of_this_test())[-1]
    assert (title, text.splitlines()[0]) == ours
    forget_ended_servers()
    assert list(logs_of_this_test()) == []


def test_a_cluster_shares_its_links_and_its_addresses(tmp_path: Path) -> None:
    env = {"DATABASE_URL": "sqlite://"}
    with Cluster(2, tmp_path, env=env, program=STANDIN) as cluster:
        first, second = cluster
        assert first.url != second.url
        assert [server.client("FRA").get("/me").text for server in cluster] == ["session=d1"] * 2
        first.kill()
        assert second.client("chair").get("/me").text == "session=c1"
        assert second.client().get("/environment").json()["DATABASE_URL"] == "sqlite://"
        cluster.start()
        assert first.running


def test_a_killed_test_run_leaves_nothing_behind(tmp_path: Path) -> None:
    run = f"""
import sys, time
from pathlib import Path
from tests.support.folders import new_folder
from tests.support.server import Server
server = Server(Path({str(tmp_path)!r}), program={STANDIN!r})
server.start()
print(server.pid)
print(new_folder("rostrum-"), flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", run], cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        leader = int(process.stdout.readline())
        folder = Path(process.stdout.readline().decode().strip())
        family = [leader, *(c.pid for c in psutil.Process(leader).children())]
        was_there = folder.is_dir()
        os.kill(process.pid, signal.SIGKILL)
    assert was_there
    assert len(family) == 2
    assert soon(lambda: gone(family))
    assert soon(lambda: not folder.exists())
