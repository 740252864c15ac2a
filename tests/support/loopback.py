"""Keeps tests on this machine: a connection to any address but loopback fails, and fails the test.

It watches the Python sockets of this process; other processes and C libraries are out of its sight.
"""

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch


class LeftLoopback(AssertionError):
    """A test tried to reach another machine. No OSError: no retry may take it for a bad network."""


def is_loopback(family: int, address: Any) -> bool:
    """Whether a connection to `address` stays on this machine.

    Names other than localhost do not: resolving one is itself a question to another machine.
    """
    if family not in {socket.AF_INET, socket.AF_INET6}:
        return True
    host = address[0]
    if host == "localhost":
        return True
    try:
        ip = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_loopback)


@contextmanager
def loopback_only() -> Iterator[list[str]]:
    """While open, refuse every other address.

    Yields the list of refusals so far, which also holds those that the code under test swallowed.
    """
    refusals: list[str] = []
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def check(end: socket.socket, address: Any) -> None:
        if not is_loopback(end.family, address):
            refusals.append(str(address))
            raise LeftLoopback(f"expected a loopback address, got {address}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(self, address)
        return connect_ex(self, address)

    with (
        patch.object(socket.socket, "connect", guarded_connect),
        patch.object(socket.socket, "connect_ex", guarded_connect_ex),
    ):
        yield refusals
