"""A second opinion on the clock: it only listens, and adds up the time that runs between events."""

from dataclasses import dataclass, field

from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.organ import Organ
from app.domain.words import Act, ClosedBy, Status

ACTS = (e.FloorGiven, e.FloorHeld, e.PassedOver, e.TimeExtended, e.StatementEnded)


@dataclass(frozen=True)
class Reading:
    """What the stopwatch shows: for which inscription, how much, and whether it runs."""

    inscription: str | None = None
    used_ms: int = 0
    runs: bool = False
    frozen: bool = False
    interrupted: bool = False


@dataclass
class Stopwatch:
    """Follows the floor of one organ; `taken` is what it knew before the last act.

    `kept` are those who are held; `spent` is what a statement had used when it was last held.
    """

    reading: Reading = Reading()
    kept: dict[str, int] = field(default_factory=dict)
    spent: dict[str, int] = field(default_factory=dict)
    taken: tuple[Reading, dict[str, int], dict[str, int]] = (Reading(), {}, {})
    ended_by_chair: bool = False

    def passes(self, ms: int) -> None:
        """Time goes by."""
        now = self.reading
        if now.runs:
            self.reading = Reading(now.inscription, now.used_ms + ms, runs=True)

    def hears(self, event: e.Event, before: Organ) -> None:
        """Something happened in the organ, which was `before`."""
        if isinstance(event, ACTS):
            self._takes_down(event)
        now = self.reading
        match event:
            case e.FloorGiven(inscription=name, started=started):
                self.kept.pop(name, None)
                self.reading = Reading(name, self.spent.get(name, 0), runs=started)
            case e.ClockStarted() | e.ClockResumed():
                self.reading = Reading(now.inscription, now.used_ms, runs=True)
            case e.ClockPaused():
                self.reading = Reading(now.inscription, now.used_ms)
            case e.Suspended() if now.runs:
                self.reading = Reading(now.inscription, now.used_ms, frozen=True)
            case e.Resumed() if now.frozen:
                self.reading = Reading(now.inscription, now.used_ms, runs=True)
            case e.FloorHeld() if now.inscription is not None:
                self.kept[now.inscription] = self.spent[now.inscription] = now.used_ms
                self.reading = Reading()
            case e.StatementEnded():
                self.reading = Reading()
            case e.PassedOver(inscription=name):
                self.kept.pop(name, None)
                self.reading = Reading() if name == now.inscription else now
            case e.Withdrawn() | e.Restored():
                self._goes_or_comes(event)
            case e.ActUndone():
                self._goes_back(before)
            case _:
                self._is_interrupted(event, before)

    def _goes_or_comes(self, event: e.Withdrawn | e.Restored) -> None:
        """One who is held withdraws, and may be held again; no undo knows better."""
        name = event.inscription
        for kept in (self.kept, self.taken[1]):
            kept.pop(name, None)
            if isinstance(event, e.Restored) and event.status is Status.HELD:
                kept[name] = self.spent[name]

    def _is_interrupted(self, event: e.Event, before: Organ) -> None:
        """A point of order stops the clock; the ruling on the last open one lets it go on."""
        now = self.reading
        match event:
            case p.PointRaised() if now.runs:
                self.reading = Reading(now.inscription, now.used_ms, interrupted=True)
            case p.PointRuled() if now.interrupted and len(before.points) == 1:
                self.reading = Reading(now.inscription, now.used_ms, runs=True)

    def _takes_down(self, act: e.Event) -> None:
        """The reading before an act; "next" is one act of two events."""
        second = isinstance(act, e.FloorGiven) and act.next and self.ended_by_chair
        if not second:
            self.taken = (self.reading, dict(self.kept), dict(self.spent))
        by_chair = isinstance(act, e.StatementEnded) and act.closed_by is ClosedBy.CHAIR
        self.ended_by_chair = by_chair

    def _goes_back(self, before: Organ) -> None:
        """To the reading before the act, unless the act did not touch the floor."""
        act = before.undoable
        assert act is not None
        waited = act.act is Act.PASSED_OVER and act.entries[0].status is not Status.SPEAKING
        if act.act in (Act.TIME_EXTENDED, Act.TIME_ARRANGED) or waited:
            if waited:
                self.kept = self.taken[1]
            return
        reading, self.kept, self.spent = self.taken
        self.reading = Reading(
            reading.inscription,
            reading.used_ms,
            runs=reading.runs or reading.frozen or reading.interrupted,
        )
