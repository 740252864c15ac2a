"""`./dev` says in one line what stands in its way, and what to do: never a traceback.

Each test runs a copy of the script in a folder of its own, with a PATH on which stand only the
programs that the test put there.
"""

import hashlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import hatch_build

ROOT = Path(__file__).parent.parent
COPIED = ("dev", "hatch_build.py", "pyproject.toml", "requirements.lock")

Said = subprocess.CompletedProcess[str]
Dev = Callable[..., Said]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with as much of the repository as the script reads before it installs anything."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in COPIED:
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """The one folder on PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


@pytest.fixture
def dev(checkout: Path, programs: Path) -> Dev:
    def run(*arguments: str, python: str = sys.executable, **environment: str) -> Said:
        return subprocess.run(
            [python, checkout / "dev", *arguments],
            env={"PATH": str(programs), "HOME": str(checkout.parent), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def assert_stopped(said: Said, *telling: str) -> None:
    """It ended with 2, and its last line, the only one about the fault, holds all of `telling`."""
    lines = [line for line in said.stderr.splitlines() if not line.startswith("dev: making ")]
    lines = [line for line in lines if line != "dev: installing packages"]
    assert len(lines) == 1, said.stderr
    assert lines[0].startswith("dev: ")
    assert [word for word in telling if word not in lines[0]] == []
    assert said.returncode == 2


def program(folder: Path, name: str, text: str) -> None:
    """Put a shell script on PATH."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def prepared(checkout: Path) -> Path:
    """A checkout with everything installed and built; its Python only says how it was called."""
    (checkout / "app" / "static").mkdir(parents=True)
    built = hatch_build.fingerprint(checkout)
    (checkout / "app" / "static" / ".stamp").write_text(built, encoding="ascii")
    digest = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml", "hatch_build.py"):
        digest.update((checkout / name).read_bytes() + b"\0")
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / ".stamp").write_text(digest.hexdigest(), encoding="ascii")
    program(checkout / ".venv" / "bin", "python", 'echo "$*"; exit 7')
    return checkout


def test_it_explains_itself(dev: Dev) -> None:
    said = dev("--help")
    assert said.returncode == 0
    for command in ("run", "test", "check", "format", "bench", "shots", "lock"):
        assert f"./dev {command} " in said.stdout


def test_an_unknown_command_is_answered_with_the_known_ones(dev: Dev) -> None:
    assert_stopped(dev("start"), "'start'", "run", "test", "check")


def test_an_old_python_is_told_which_one_is_needed(dev: Dev, checkout: Path) -> None:
    script = checkout / "dev"
    text = script.read_text(encoding="utf-8").replace("OLDEST = (3, 11)", "OLDEST = (99, 0)")
    script.write_text(text, encoding="utf-8")
    assert_stopped(dev("test"), "Python 3.11 or newer is needed", "apt-get install python3")


def test_the_script_can_be_read_by_a_python_of_2016() -> None:
    compile_as_of_3_6 = "import ast, sys; ast.parse(sys.stdin.read(), feature_version=(3, 6))"
    with (ROOT / "dev").open(encoding="utf-8") as script:
        subprocess.run([sys.executable, "-c", compile_as_of_3_6], stdin=script, check=True)


def test_a_python_without_its_venv_module_is_told_which_package_has_it(
    dev: Dev, programs: Path, checkout: Path
) -> None:
    script = checkout / "dev"
    text = script.read_text(encoding="utf-8").replace(
        '"python3.11", sys.executable', '"python3.11"'
    )
    script.write_text(text, encoding="utf-8")
    program(programs, "python3.13", "exit 127")  # such as a shim of a version that is not there
    program(programs, "python3.12", "echo 3.12 False")
    assert_stopped(dev("test"), "Python 3.12", "python3.12-venv")


def test_without_a_network_it_says_so(dev: Dev, programs: Path, checkout: Path) -> None:
    # To make a real .venv takes seconds: this one is the Python of the tests, which has a pip.
    program(programs, "in-venv", f'exec {sys.executable} "$@"')
    venv = checkout / ".venv" / "bin"
    make_venv = f"/bin/mkdir {venv} && /bin/cp {programs}/in-venv {venv}/python"
    program(programs, "python3.13", f'[ "$1" = -c ] && echo 3.13 True || {{ {make_venv}; }}')
    pip = {
        "PIP_TARGET": str(checkout / "target"),
        "PIP_RETRIES": "0",
        "PIP_CONFIG_FILE": os.devnull,
    }
    assert_stopped(
        dev("test", PIP_INDEX_URL="http://127.0.0.1:9", **pip), "no network", "try again"
    )
    assert not (checkout / ".venv" / ".stamp").exists()


def test_a_checkout_that_takes_no_files_is_named(dev: Dev, checkout: Path) -> None:
    (checkout / ".venv").touch()  # root may write anywhere, but not make a folder of a file
    assert_stopped(dev("test"), f"cannot write in {checkout}", "clone again")


def test_a_port_in_use_is_named_before_anything_starts(dev: Dev, taken_port: int) -> None:
    said = dev("run", "--port", str(taken_port))
    assert_stopped(said, f"port {taken_port} is in use", f"--port {taken_port + 1}")


def test_a_port_that_cannot_be_is_refused(dev: Dev) -> None:
    assert_stopped(dev("run", "--port", "70000"), "70000", "65535")


def test_a_data_folder_that_takes_no_files_is_named(dev: Dev, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert_stopped(dev("run", "--port", "0", "--data", str(file / "x")), str(file), "--data")


def test_ctrl_c_ends_it_in_one_line(dev: Dev, programs: Path, checkout: Path) -> None:
    program(programs, "python3.13", "kill -INT $PPID; sleep 5")
    assert_stopped(dev("test"), "interrupted", "the same command")


def test_when_all_is_there_the_service_starts_at_once(dev: Dev, prepared: Path) -> None:
    said = dev("run", "--port", "0", "--at", "2020-10-12T10:00:00Z")
    served = f"--host 127.0.0.1 --port 0 --data {prepared}/.data --at 2020-10-12T10:00:00Z"
    assert said.stdout == f"-m app serve --ready {served}\n"
    assert (said.stderr, said.returncode) == ("", 7)


def test_options_of_pytest_and_its_exit_code_are_handed_through(dev: Dev, prepared: Path) -> None:
    said = dev("test", "-k", "clock", "tests/domain")
    assert (said.stdout, said.returncode) == ("-m pytest -k clock tests/domain\n", 7)


def test_a_changed_lock_is_installed_again(dev: Dev, prepared: Path) -> None:
    with (prepared / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert "dev: installing packages\n" in dev("test").stderr


def test_changed_pages_are_built_again(dev: Dev, prepared: Path) -> None:
    (prepared / "frontend").mkdir()
    (prepared / "frontend" / "index.html").touch()
    assert "dev: installing Node" in dev("test").stderr  # there is none on this PATH
