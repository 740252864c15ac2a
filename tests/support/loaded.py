"""The program, begun from a process that has it loaded: loading is nine tenths of a start.

What runs is a process of its own all the same, with its own arguments, environment, folder, log and
process group; it ends and is killed as one that was started from nothing.
"""

import atexit
import faulthandler
import gc
import importlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from tests.support import leash

ROOT = Path(__file__).parents[2]
NEEDED = (
    "app.__main__",
    "app.live.bell_redis",
    "app.live.presence_redis",
    "app.main",
    "app.ready",
    "app.telemetry",
    "psycopg",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.httptools_impl",
    "uvloop",
)
"""What `python -m app serve` loads by the time it answers."""


class Forked:
    """A process begun by the one that has the program loaded, as `subprocess.Popen` shows one."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def wait(self) -> int:
        """Its exit status, minus the signal's number if one ended it; waits for the end."""
        if self.returncode is None:
            self.returncode = _ask({"reap": self.pid})
        return self.returncode


def start(args: Sequence[str], *, log: Path, cwd: Path, env: Mapping[str, str]) -> Forked:
    """Begin `python -m app` with these arguments, in a process group of its own."""
    order = {"args": list(args), "log": str(log), "cwd": str(cwd), "env": dict(env)}
    return Forked(_ask(order))


_loaded: tuple["subprocess.Popen[bytes]", socket.socket] | None = None


def _ask(order: Mapping[str, Any]) -> int:
    global _loaded
    if _loaded is None:
        _loaded = _load()
        atexit.register(_end)
    _, line = _loaded
    line.sendall(json.dumps(order).encode() + b"\n")
    return int(line.recv(16))


def _load() -> tuple["subprocess.Popen[bytes]", socket.socket]:
    ours, its = socket.socketpair()
    with its:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.loaded", str(its.fileno())],
            stdin=subprocess.DEVNULL,
            cwd=ROOT,
            pass_fds=[its.fileno()],
            start_new_session=True,
        )
    leash.hold(process.pid)
    return process, ours


def _end() -> None:
    if _loaded is not None:
        process, line = _loaded
        line.close()
        process.wait()
        leash.let_go(process.pid)


def _serve(line: socket.socket) -> list[str] | None:
    """Carry out orders, each of them one line; a forked process returns with its arguments."""
    with line, line.makefile("rb") as orders:
        for order in map(json.loads, orders):
            if "reap" in order:
                _, status = os.waitpid(order["reap"], 0)
                line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
            elif os.fork() == 0:
                os.setsid()
                line.sendall(str(os.getpid()).encode())
                return _as_told(order)
    return None


def _as_told(order: Mapping[str, Any]) -> list[str]:
    output = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    # As with PYTHONUNBUFFERED, which is read only at the start of a process.
    sys.stdout.reconfigure(write_through=True)  # type: ignore[union-attr]  # a file, not a stand-in
    os.chdir(order["cwd"])
    os.environ.clear()
    os.environ.update(order["env"])
    faulthandler.enable()
    gc.enable()
    return cast("list[str]", order["args"])


def _main() -> int:
    for module in NEEDED:
        importlib.import_module(module)
    # What is shared by all that are forked stays shared.
    gc.collect()
    gc.disable()
    gc.freeze()
    told = _serve(socket.socket(fileno=int(sys.argv[1])))
    return 0 if told is None else importlib.import_module("app.__main__").main(told)


if __name__ == "__main__":
    sys.exit(_main())
