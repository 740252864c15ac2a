"""What a rehearsal has shown: lateness of the limit, refusals, whether all screens agree.

Lateness is counted from `due_at`, as the stream told it, twice: to the instant that the journal
has recorded, and to the arrival at each watcher who was connected.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from app.codec import Json
from app.outbound.rehearse_seats import Seat
from app.outbound.rehearse_watch import Watcher, seconds_of

PAGE = 1000
LOOKS = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether one watcher's final view equals a fresh snapshot for the same audience."""

    role: str
    equal: bool
    snapshots: int
    deltas: int
    drops: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures of a rehearsal; lateness in ms."""

    statements: int
    by_limit: int
    recorded_late_ms: Sequence[float]
    seen_late_ms: Sequence[float]
    refusals: Counter[str]
    verdicts: Sequence[Verdict]
    played: int
    cast: int

    @property
    def is_sound(self) -> bool:
        """Everybody has spoken, and every watcher sees what is so."""
        agree = all(verdict.equal for verdict in self.verdicts)
        return agree and bool(self.verdicts) and self.played == self.cast


async def ended(recorder: Seat, organ: str, after: int) -> list[Json]:
    """The statements that ended after an offset, as the journal has them."""
    rows: list[Json] = []
    while True:
        page = await recorder.read(f"/api/organs/{organ}/journal", after=after, limit=PAGE)
        rows += [row for row in page["rows"] if row["event"] == "statement_ended"]
        if len(page["rows"]) < PAGE:
            return rows
        after = page["rows"][-1]["offset"]


def lateness(
    rows: Iterable[Json], eyes: Watcher, watchers: Iterable[Watcher]
) -> tuple[list[float], list[float]]:
    """How late the limit closed, in ms: by the journal, and as the watchers saw it."""
    watching = list(watchers)
    recorded: list[float] = []
    seen: list[float] = []
    for row in rows:
        floor = row["facts"]["floor"]
        if row["facts"]["closed_by"] != "limit" or floor not in eyes.due:
            continue
        due = eyes.due[floor]
        recorded.append((seconds_of(row["at"]) - due) * 1000)
        arrivals = (watcher.arrivals.get(floor) for watcher in watching)
        seen += [(arrived - due) * 1000 for arrived in arrivals if arrived is not None]
    return recorded, seen


async def judge(watcher: Watcher, seat: Seat) -> Verdict:
    """Compare a watcher's view with a fresh snapshot of the same audience."""
    equal = False
    for _ in range(LOOKS):
        fresh = await seat.organ()
        level = await watcher.reaches(fresh["offset"])
        if not level:
            break
        if watcher.offset == fresh["offset"]:
            equal = watcher.view == fresh["view"] and watcher.epoch == fresh["epoch"]
            break
        # Somebody is still acting: the watcher has seen more than the snapshot.
    return Verdict(watcher.role, equal, watcher.snapshots, watcher.deltas, watcher.drops)


def quantile(figures: Iterable[float], share: float) -> float:
    """The smallest figure that at least `share` (0 to 1) of all do not exceed; NaN if none."""
    ordered = sorted(figures)
    if not ordered:
        return math.nan
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def mean(figures: Sequence[float]) -> float:
    """The mean; NaN if there are no figures."""
    return sum(figures) / len(figures) if figures else math.nan


def show(outcome: Outcome, console: Console) -> None:
    """Print the tables."""
    table = Table(title="Rehearsal", show_header=False, title_justify="left")
    table.add_column()
    table.add_column(justify="right")
    table.add_row("statements", f"{outcome.statements}")
    table.add_row("closed by the limit", f"{outcome.by_limit}")
    for what, late in (
        ("lateness of closing, recorded", outcome.recorded_late_ms),
        ("lateness of closing, on the screens", outcome.seen_late_ms),
    ):
        table.add_row(f"{what}: mean", _ms(mean(late)))
        table.add_row(f"{what}: p99", _ms(quantile(late, 0.99)))
    table.add_row("refusals", f"{outcome.refusals.total()}")
    for code, count in outcome.refusals.most_common():
        table.add_row(f"  {code}", f"{count}")
    console.print(table)
    console.print(_watchers(outcome.verdicts))
    if outcome.played < outcome.cast:
        console.print(f"{outcome.cast - outcome.played} of those inscribed have not spoken")
    console.print(
        "every watcher's final view equals a fresh snapshot"
        if all(verdict.equal for verdict in outcome.verdicts)
        else "NOT every watcher's final view equals a fresh snapshot"
    )


def _watchers(verdicts: Sequence[Verdict]) -> Table:
    table = Table(title="Watchers", title_justify="left")
    for heading in ("role", "watchers", "dropped", "snapshots", "deltas", "equal"):
        table.add_column(heading, justify="left" if heading == "role" else "right")
    for role in dict.fromkeys(verdict.role for verdict in verdicts):
        these = [verdict for verdict in verdicts if verdict.role == role]
        table.add_row(
            role,
            f"{len(these)}",
            f"{sum(one.drops for one in these)}",
            f"{sum(one.snapshots for one in these)}",
            f"{sum(one.deltas for one in these)}",
            f"{sum(one.equal for one in these)}",
        )
    return table


def _ms(figure: float) -> str:
    return "–" if math.isnan(figure) else f"{figure:.1f} ms"
