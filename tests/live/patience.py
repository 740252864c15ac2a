"""Waiting for what has to come true: generous, so that a slow machine is no failure."""

import time
from collections.abc import Callable


def eventually(holds: Callable[[], object], within: float = 20.0) -> None:
    """Ask until it holds; fails when `within` seconds are over."""
    deadline = time.monotonic() + within
    while not holds():
        assert time.monotonic() < deadline, f"it did not come true in {within:g} s"
        time.sleep(0.01)
