"""The limits of a run: loopback only, no silent gap in CI, markers and order by folder."""

import contextlib
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.binaries import need, on_path, wheel_folder
from tests.support.browser import LAUNCH_FLAGS, find_windowless
from tests.support.loopback import LeftLoopback, is_loopback
from tests.support.order import cost, folder_of

NAMED_FAR = [("192.0.2.1", 80), ("example.org", 80), ("0.0.0.0", 80)]


@pytest.mark.parametrize("address", NAMED_FAR)
@pytest.mark.parametrize("way", [socket.socket.connect, socket.socket.connect_ex])
def test_no_connection_leaves_this_machine(
    way: Callable[[socket.socket, object], object],
    address: tuple[str, int],
    off_loopback: list[str],
) -> None:
    connect = getattr(socket.socket, way.__name__)
    with socket.socket() as line, pytest.raises(LeftLoopback, match="expected a loopback address"):
        connect(line, address)
    assert off_loopback == [str(address)]
    off_loopback.clear()


async def test_a_hidden_attempt_is_remembered(off_loopback: list[str]) -> None:
    with contextlib.suppress(LeftLoopback), socket.socket() as line:
        line.connect(("192.0.2.1", 80))
    assert len(off_loopback) == 1
    off_loopback.clear()


@pytest.mark.parametrize(
    ("family", "host", "near"),
    [
        (socket.AF_INET, "127.0.0.1", True),
        (socket.AF_INET, "127.8.0.9", True),
        (socket.AF_INET, "localhost", True),
        (socket.AF_INET, "10.0.0.1", False),
        (socket.AF_INET6, "::1", True),
        (socket.AF_INET6, "::ffff:127.0.0.1", True),
        (socket.AF_INET6, "::ffff:192.0.2.1", False),
        (socket.AF_INET6, "fe80::1%eth0", False),
    ],
)
def test_loopback_is_told_from_the_rest(family: int, host: str, near: bool) -> None:
    assert is_loopback(family, (host, 80)) is near


def test_a_socket_in_the_file_system_is_near() -> None:
    assert is_loopback(socket.AF_UNIX, "/run/some.sock")


def test_a_folder_marks_its_tests(tmp_path: Path) -> None:
    assert folder_of(tmp_path / "cluster" / "test_kill.py", tmp_path) == "cluster"
    assert folder_of(tmp_path / "browser" / "chair" / "test_keys.py", tmp_path) == "browser"
    assert folder_of(tmp_path / "domain" / "load" / "test_it.py", tmp_path) is None
    assert folder_of(tmp_path / "test_cluster.py", tmp_path) is None
    assert folder_of(tmp_path / "cluster" / "test_kill.py", tmp_path / "tests") is None


def test_a_run_goes_from_cheap_to_dear() -> None:
    run = [
        cost(None, ["off_loopback", "tmp_path"]),
        cost(None, ["off_loopback", "postgres_url", "postgres"]),
        cost("cluster", ["start_cluster"]),
        cost("load", []),
        cost("browser", ["page"]),
    ]
    assert run == sorted(set(run))


def test_what_is_there_is_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert need("a shell", on_path(["no-such-program", "sh"])) is not None


def test_a_missing_program_skips_here_and_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-program is not on this machine"):
        need("no-such-program", on_path(["no-such-program"]))
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="CI may not go without it"):
        need("no-such-program", on_path(["no-such-program"]))


def test_a_wheel_that_is_not_installed_has_no_folder() -> None:
    assert wheel_folder("no_such_wheel") is None
    assert wheel_folder("httpx") is not None


def test_the_browser_starts_with_our_program_and_flags(
    browser_type_launch_args: dict[str, object],
) -> None:
    assert browser_type_launch_args["executable_path"] == str(find_windowless())
    assert browser_type_launch_args["args"] == list(LAUNCH_FLAGS)
