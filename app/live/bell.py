"""The bell: "organ X reached offset N", said to every worker after the commit.

A ring carries no content, so losing one is harmless: whoever hears it reads the journal, and once a
second everybody looks anyway. `LocalBell` rings inside one process, `app.live.bell_redis` also at
the other workers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Ring:
    """What changed: an organ's journal, a conference's register, or a sign-in link (revoked).

    Or, in the memory of the worker named by `presence`, who is here and what they say.
    """

    organ: str | None = None
    offset: int = 0
    conference: str | None = None
    grant: str | None = None
    presence: str | None = None


Listener = Callable[[Ring], None]


class Bell(Protocol):
    """Rings, and lets others listen."""

    def ring(self, ring: Ring) -> None:
        """Tell everybody; returns at once, never raises."""

    def listen(self, listener: Listener) -> None:
        """Have `listener` called for every ring from now on."""

    async def start(self) -> None:
        """Begin to hear the other workers."""

    async def stop(self) -> None:
        """Fall silent."""


class LocalBell:
    """The bell of a single process."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def ring(self, ring: Ring) -> None:
        """Call every listener, here and now."""
        for listener in self._listeners:
            listener(ring)

    def listen(self, listener: Listener) -> None:
        """Add a listener."""
        self._listeners.append(listener)

    async def start(self) -> None:
        """Nothing to do."""

    async def stop(self) -> None:
        """Nothing to do."""
