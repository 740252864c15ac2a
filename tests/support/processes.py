"""Processes that tests start: each leads a process group, writes one log, is ended by its own id.

Invariant: none outlives the test run. A run that ends, ends them; a run that is itself killed
leaves that to the leash.
"""

import atexit
import contextlib
import os
import random
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import psutil

from tests.support import leash


class NotReady(RuntimeError):
    """A process ended or did not answer in time; the message ends with the tail of its log."""


class Scoped:
    """`with` for what has start() and close(); what failed to start is closed too."""

    def start(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Account:
    """The account a process runs as, when it must not run as root."""

    uid: int
    gid: int


class Begun(Protocol):
    """A process that runs: `subprocess.Popen`, or one that was begun in another way."""

    @property
    def pid(self) -> int: ...
    @property
    def returncode(self) -> int | None: ...
    def send_signal(self, number: int, /) -> None: ...
    def wait(self) -> int:
        """Its exit status, minus the signal's number if one ended it; waits for the end."""
        ...


_running: set["Child"] = set()


class Child:
    """One started process with everything that it starts in turn."""

    def __init__(
        self,
        args: Sequence[str | Path],
        *,
        log: Path,
        cwd: Path,
        env: Mapping[str, str] | None = None,
        account: Account | None = None,
        begun: "Begun | None" = None,
    ) -> None:
        """Start it, unless it has `begun`; it leads a process group.

        Output is appended to `log`: all lives of a server stand in one file.
        """
        self.log = log
        self._name = Path(args[0]).name
        self._popen = begun or self._begin(args, cwd, env, account)
        leash.hold(self.pid)
        _running.add(self)

    def _begin(
        self,
        args: Sequence[str | Path],
        cwd: Path,
        env: Mapping[str, str] | None,
        account: Account | None,
    ) -> "Begun":
        with self.log.open("ab") as output:
            return subprocess.Popen(
                [str(arg) for arg in args],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=cwd,
                env=env,
                start_new_session=True,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=[] if account else None,
            )

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def running(self) -> bool:
        return self in _running and not self._exited()

    def wait_until(self, ready: Callable[[], bool], seconds: float = 30.0) -> None:
        """Ask `ready` until it says so. Raises NotReady when the process ends or time is over."""
        deadline = time.monotonic() + seconds
        while not ready():
            ended = not self.running
            if ended or time.monotonic() > deadline:
                status = self.kill()
                why = f"ended with status {status}" if ended else f"did not answer in {seconds:g} s"
                raise NotReady(f"{self._name} {why}\n{self.tail()}")
            time.sleep(0.01)

    def end(self, ask: signal.Signals = signal.SIGTERM, seconds: float = 20.0) -> int:
        """Ask it to end, and wait()."""
        if self.running:
            self._popen.send_signal(ask)
        return self.wait(seconds)

    def wait(self, seconds: float) -> int:
        """Wait for its end; return the exit status. Raises NotReady if it had to be killed."""
        deadline = time.monotonic() + seconds
        while self.running:
            if time.monotonic() > deadline:
                self.kill()
                raise NotReady(f"{self._name} did not end in {seconds:g} s\n{self.tail()}")
            time.sleep(0.01)
        return self.kill()

    def kill(self) -> int:
        """SIGKILL it with all that it started; return the exit status when all are gone.

        The leader is reaped last: until then its number can belong to nobody else, so the group
        that is killed is ours. Harmless when it has ended.
        """
        if self in _running:
            family = self._descendants()
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
            for process in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
            self._wait_until_gone(family)
            leash.let_go(self.pid)
            _running.discard(self)
        return self._popen.wait()

    def tail(self, lines: int = 60) -> str:
        """The last lines of its log."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-lines:])

    def _exited(self) -> bool:
        return self._popen.returncode is not None or _ended(psutil.Process(self.pid))

    def _wait_until_gone(self, family: Sequence[psutil.Process]) -> None:
        while not (self._exited() and all(_ended(process) for process in family)):
            time.sleep(0.005)

    def _descendants(self) -> list[psutil.Process]:
        return psutil.Process(self.pid).children(recursive=True)


def _ended(process: psutil.Process) -> bool:
    """Whether it runs no more; that nobody has reaped it yet does not matter."""
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@atexit.register
def _end_all() -> None:
    for child in list(_running):
        child.kill()


_given: set[int] = set()


def free_port() -> int:
    """A loopback port nobody listens on.

    It lies below the range from which the system takes the ports of outgoing connections, so that a
    stopped server finds its port free when it starts again.
    """
    while True:
        port = random.SystemRandom().randrange(15_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            if port not in _given:
                _given.add(port)
                return port
