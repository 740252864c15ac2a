"""The conference clock: real time, shifted where a conference is being rehearsed.

A rehearsal may stand at any instant (`--at 2020-10-12T11:55+02:00`); the shift is kept with the
conference, so that a restart does not jump. A real conference is never shifted. Instants are whole
milliseconds, cut off: a request belongs to the millisecond in which it arrived.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from app.domain.timekeeping import MILLISECOND


def real_now() -> datetime:
    """The time of this machine, aware UTC."""
    return datetime.now(UTC)


def shift_to(at: datetime) -> int:
    """The shift, in ms, that lets a rehearsal's clock stand at `at` now."""
    return (at - real_now()) // MILLISECOND


class ConferenceClock:
    """Tells the time of each organ's conference."""

    def __init__(self, real: Callable[[], datetime] = real_now) -> None:
        self._real = real
        self._shifts: dict[str, timedelta] = {}

    def shift(self, organs: Iterable[str], by_ms: int) -> None:
        """Let the clock of these organs stand `by_ms` from real time (negative: in the past)."""
        for organ in organs:
            self._shifts[organ] = by_ms * MILLISECOND

    def shift_ms(self, organ: str) -> int:
        """The shift of the organ's clock, in ms; 0 for a real conference."""
        return self._shifts.get(organ, timedelta()) // MILLISECOND

    def now(self, organ: str) -> datetime:
        """The organ's time: aware UTC, whole milliseconds."""
        at = self._real() + self._shifts.get(organ, timedelta())
        return at.replace(microsecond=at.microsecond // 1000 * 1000)
