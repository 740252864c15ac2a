"""Whether those in the room and those outside fare alike: told from the record, mode by mode.

How long each waited in session for the floor, how much time it used, who was passed over, refused,
put aside because a line dropped, moved by hand. What the chair took back did not happen.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from statistics import median_low

from app.domain import events as e
from app.domain.evolve import evolve
from app.domain.organ import Inscription, Organ
from app.domain.precedence import BY_HAND
from app.domain.timekeeping import between_ms
from app.domain.words import Mode, Phase, Status

ROOM = (Mode.PODIUM, Mode.FLOOR)
OUTSIDE = (Mode.REMOTE, Mode.VIDEO)


@dataclass(frozen=True, slots=True)
class Fared:
    """How the statements of one mode, or of several, have fared so far.

    `holds` are lines that dropped, `late` requests still in the late tray. The waits, in ms, are
    time in session from when a request could first be called to its floor: the median of those
    who had it, and the longest; None while nobody had it.
    """

    requests: int = 0
    waiting: int = 0
    delivered: int = 0
    passed_over: int = 0
    withdrawn: int = 0
    denied: int = 0
    late: int = 0
    holds: int = 0
    moved_up: int = 0
    moved_down: int = 0
    used_ms: int = 0
    waited_ms: int | None = None
    longest_wait_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Fairness:
    """By mode, for all in the room (podium, floor), and for all outside (remote, video)."""

    modes: dict[Mode, Fared]
    room: Fared
    outside: Fared


@dataclass(slots=True)
class Reading:
    """The record as far as it has been read; `organ` is the organ before the next row."""

    organ: Organ
    in_session_ms: int = 0
    since: datetime | None = None
    began_ms: dict[str, int] = field(default_factory=dict)
    received_ms: dict[str, int] = field(default_factory=dict)
    waits_ms: dict[str, int] = field(default_factory=dict)
    happened: list[tuple[str, str, int]] = field(default_factory=list)
    """What happened to whom, with the chair's act that can be taken back (0: none)."""

    def reads(self, event: e.Event, at: datetime) -> None:
        """Take in the next row."""
        before = self.organ
        self.organ = evolve(before, event, at)
        self._time(at)
        match event:
            case e.PassedOver(inscription):
                self._note("passed_over", inscription)
            case e.FloorHeld() if before.floor is not None:
                self._note("holds", before.floor.inscription)
            case e.Moved(inscription, by=by) if by in BY_HAND:
                self._moved(before, inscription)
            case e.FloorGiven(inscription=inscription):
                self._given(inscription)
            case e.ActUndone(act):
                self.happened = [one for one in self.happened if one[2] != act]
            case _:
                pass
        for speakers in self.organ.lists.values():
            old = before.lists.get(speakers.id)
            if old is None or len(speakers.entries) > len(old.entries):
                for name in speakers.entries.keys() - self.received_ms.keys():
                    self.received_ms[name] = self.in_session_ms

    def _time(self, at: datetime) -> None:
        """Count the time in session up to now."""
        if self.since is not None:
            self.in_session_ms += between_ms(self.since, at)
        meeting = self.organ.meeting
        self.since = at if meeting is not None and meeting.phase is Phase.IN_SESSION else None

    def _note(self, what: str, inscription: str) -> None:
        act = self.organ.undoable
        self.happened.append((what, inscription, 0 if act is None else act.id))

    def _moved(self, before: Organ, inscription: str) -> None:
        old, new = before.list_of(inscription), self.organ.list_of(inscription)
        if old is None or new is None:
            return
        places = old.order.index(inscription), new.order.index(inscription)
        if places[0] != places[1]:
            what = "moved_up" if places[1] < places[0] else "moved_down"
            self.happened.append((what, inscription, 0))

    def _given(self, inscription: str) -> None:
        speakers = self.organ.list_of(inscription)
        if speakers is None:
            return
        began = self.began_ms.setdefault(speakers.id, self.in_session_ms)
        callable_from = max(began, self.received_ms.get(inscription, 0))
        self.waits_ms.setdefault(inscription, self.in_session_ms - callable_from)


def fairness(reading: Reading) -> Fairness:
    """How the modes have fared in a record, as far as it has been read."""
    entries = {
        entry.id: entry
        for speakers in reading.organ.lists.values()
        for entry in speakers.entries.values()
    }
    modes = {entry.mode for entry in entries.values()}
    return Fairness(
        {mode: _fared(reading, entries, (mode,)) for mode in Mode if mode in modes},
        _fared(reading, entries, ROOM),
        _fared(reading, entries, OUTSIDE),
    )


COUNTED = {
    Status.WAITING: "waiting",
    Status.DELIVERED: "delivered",
    Status.WITHDRAWN: "withdrawn",
    Status.DENIED: "denied",
    Status.LATE: "late",
}


def _fared(reading: Reading, entries: dict[str, Inscription], modes: tuple[Mode, ...]) -> Fared:
    counts: dict[str, int] = {}
    waits: list[int] = []
    for entry in entries.values():
        if entry.mode not in modes:
            continue
        for name in ("requests", COUNTED.get(entry.status)):
            if name is not None:
                counts[name] = counts.get(name, 0) + 1
        counts["used_ms"] = counts.get("used_ms", 0) + entry.used_ms
        if entry.spoken_at is not None and entry.id in reading.waits_ms:
            waits.append(reading.waits_ms[entry.id])
    for what, name, _ in reading.happened:
        if entries[name].mode in modes:
            counts[what] = counts.get(what, 0) + 1
    fared = Fared(**counts)
    if not waits:
        return fared
    return replace(fared, waited_ms=median_low(waits), longest_wait_ms=max(waits))
