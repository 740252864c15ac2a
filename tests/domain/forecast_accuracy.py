"""How good is the forecast? `python -m tests.domain.forecast_accuracy` replays a real debate.

It is the general debate of 2020: in its real order, each statement as long as its text says (words
at 110 a minute, `app/data/ga75_general_debate_2020.csv`), in the meetings of that week (9 a.m. to
2.45 p.m. and 3 p.m. to 9 p.m. in New York), under a voluntary limit of 15 minutes. Not on record,
so assumed: the hand-overs (log-normal, median 45 s), and that the chair calls whoever can keep to
the limit before the meeting ends. At the end of every statement all that follow are forecast.
"""

import csv
import random
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import exp
from pathlib import Path
from time import process_time
from timeit import repeat

from app.domain.forecast import Expected, Programme, Sitting, forecast
from app.domain.organ import Floor, Inscription, Organ, SpeakersList, SpeakingRule
from app.domain.programme import Meeting
from app.domain.words import Category, Enforcement, Key, Kind, Mode, Phase, Rank, Source, Status

TABLE = Path(__file__).parents[2] / "app" / "data" / "ga75_general_debate_2020.csv"
WORDS_A_MINUTE = 110
MS, MINUTE = timedelta(milliseconds=1), timedelta(minutes=1)
FIFTEEN = SpeakingRule(900_000, enforcement=Enforcement.NONE)
THREE = SpeakingRule(180_000, grace_ms=10_000, enforcement=Enforcement.CLOSE)
LIST = "general-debate"
HORIZONS = (("1-3", 3), ("4-8", 8), ("9-16", 16), ("17-40", 40), ("41-80", 80), ("81 on", 999))


def delivered_ms() -> list[int]:
    """The length of each statement of 2020, in ms, in the order of delivery."""
    with TABLE.open(encoding="utf-8", newline="") as rows:
        return [
            round(int(row["words_en"]) / WORDS_A_MINUTE * 60_000) for row in csv.DictReader(rows)
        ]


def handovers_ms(many: int, median_ms: int = 45_000, seed: int = 1) -> list[int]:
    """So many hand-overs: log-normal, two in three from 0.6 to 1.6 times the median."""
    chance = random.Random(seed)
    return [round(median_ms * exp(chance.gauss(0, 0.5))) for _ in range(many)]


def new_york() -> tuple[Sitting, ...]:
    """Two meetings on each day of the debate, and a day more than it took."""
    nine = [datetime(2020, 9, day, 13, tzinfo=UTC) for day in (22, 23, 24, 25, 26, 29, 30)]
    return tuple(
        Sitting(f"{begins:%d} {name}", begins + start * MINUTE, begins + end * MINUTE)
        for begins in nine
        for name, start, end in (("a.m.", 0, 345), ("p.m.", 360, 720))
    )


def vienna(days: int = 6) -> tuple[Sitting, ...]:
    """The meetings of the tenth session: 12:00 to 14:00 and 16:00 to 18:00."""
    return tuple(
        Sitting(f"{day} {hour}", begins, begins + 120 * MINUTE)
        for day in range(12, 12 + days)
        for hour in (10, 14)
        for begins in (datetime(2020, 10, day, hour, tzinfo=UTC),)
    )


@dataclass(frozen=True)
class Replay:
    """A debate as it went: the start of each statement and the meeting it fell in."""

    durations: Sequence[int]
    rule: SpeakingRule
    mode: Mode
    sittings: tuple[Sitting, ...]
    starts: Sequence[datetime]
    places: Sequence[int]

    def ended(self, number: int) -> datetime:
        """When a statement (the first is 0) was over."""
        return self.starts[number] + self.durations[number] * MS

    def organ(self, delivered: int, *, speaks: bool) -> Organ:
        """The organ after so many statements; if somebody `speaks`, it is the next one."""
        entries = {
            f"i{number}": self.entry(number, delivered) for number in range(len(self.starts))
        }
        waiting = tuple(entries)[delivered + speaks :]
        floor = None
        if speaks:
            name, begun, rule = f"i{delivered}", self.starts[delivered], self.rule
            entries[name] = replace(entries[name], status=Status.SPEAKING, spoken_at=begun)
            floor = Floor(
                "f1",
                LIST,
                name,
                begun,
                rule.limit_ms,
                rule.amber_ms,
                rule.grace_ms,
                rule.enforcement,
                0,
                begun,
            )
        sitting = self.sittings[self.places[delivered if speaks else delivered - 1]]
        speakers = SpeakersList(
            LIST, "8", (Key.RECEIVED_AT,), self.starts[0], None, {Kind.NATIONAL: self.rule},
            (Category.PARTY,), (self.mode,), entries=entries, order=waiting,
        )  # fmt: skip
        meeting = Meeting(sitting.id, Phase.IN_SESSION, sitting.starts_at, sitting.ends_at)
        return Organ("plenary", meeting=meeting, floor=floor, lists={LIST: speakers})

    def entry(self, number: int, delivered: int) -> Inscription:
        """One inscription, with what it is known to have used by then."""
        over = number < delivered
        return Inscription(
            f"i{number}", number + 1, LIST, f"S{number}", Category.PARTY, Kind.NATIONAL,
            Rank.HEAD_OF_STATE, self.mode, Source.EMAIL, self.starts[0], self.starts[0],
            status=Status.DELIVERED if over else Status.WAITING,
            used_ms=self.durations[number] if over else 0,
            spoken_at=self.starts[number] if over else None,
        )  # fmt: skip


def replayed(
    durations: Sequence[int],
    handovers: Sequence[int],
    rule: SpeakingRule,
    sittings: tuple[Sitting, ...],
    mode: Mode = Mode.VIDEO,
) -> Replay:
    """The debate, meeting by meeting: the next is called while the limit fits."""
    starts, places, place, free = [], [], 0, sittings[0].starts_at
    for duration, handover in zip(durations, handovers, strict=True):
        start = free + handover * MS
        if start + rule.limit_ms * MS > sittings[place].ends_at:
            place += 1
            start = sittings[place].starts_at + handover * MS
        starts.append(start)
        places.append(place)
        free = start + duration * MS
    return Replay(durations, rule, mode, sittings, starts, places)


def is_inside(expected: Expected, start: datetime) -> bool:
    """Whether the true start lies in the band."""
    band = expected.start
    after = band.earliest is not None and band.earliest <= start
    return after and (band.latest is None or start <= band.latest)


@dataclass(frozen=True)
class Coverage:
    """How often the true start lay in the 80 % band."""

    by_speaker: float
    by_forecast: float
    by_horizon: dict[str, float]


def coverage(replay: Replay) -> Coverage:
    """Over all forecasts, as the mean over the speakers, and by the number of speakers ahead."""
    programme = Programme((LIST,), replay.sittings)
    hits: list[list[bool]] = [[] for _ in replay.starts]
    near: dict[str, list[bool]] = {name: [] for name, _ in HORIZONS}
    for delivered in range(1, len(replay.starts)):
        organ = replay.organ(delivered, speaks=False)
        found = forecast(organ, replay.ended(delivered - 1), programme)
        for ahead, expected in enumerate(found.expected, 1):
            number = delivered + ahead - 1
            hit = is_inside(expected, replay.starts[number])
            hits[number].append(hit)
            near[next(name for name, last in HORIZONS if ahead <= last)].append(hit)
    by_speaker = [statistics.fmean(each) for each in hits if each]
    return Coverage(
        statistics.fmean(by_speaker),
        statistics.fmean([hit for each in hits for hit in each]),
        {name: statistics.fmean(each) for name, each in near.items() if each},
    )


def errors_ahead(replay: Replay, minutes: int = 30) -> tuple[list[float], list[float]]:
    """Absolute errors in minutes, ours and of "limit x number ahead", so long before each start.

    Both know what the present speaker has used. Speakers of the first minutes of a meeting are left
    out: so long before, nobody spoke.
    """
    programme = Programme((LIST,), replay.sittings)
    ours, naive = [], []
    for number, at, present in instants(replay, minutes):
        speaks = at < replay.ended(present)
        organ = replay.organ(present + (not speaks), speaks=speaks)
        found = {one.inscription: one for one in forecast(organ, at, programme).expected}
        median = found[f"i{number}"].start.median
        assert median is not None
        ours.append(abs(median - replay.starts[number]) / MINUTE)
        limit = replay.rule.limit_ms * MS
        rest = max(limit - (at - replay.starts[present]), 0 * MS) if speaks else 0 * MS
        guess = at + rest + (number - present - 1) * limit
        naive.append(abs(guess - replay.starts[number]) / MINUTE)
    return ours, naive


def instants(replay: Replay, minutes: int) -> Iterator[tuple[int, datetime, int]]:
    """Each speaker, the instant so long before, and who was called last by then."""
    for number, start in enumerate(replay.starts):
        at, place = start - minutes * MINUTE, replay.places[number]
        called = [
            one for one in range(number) if replay.places[one] == place and replay.starts[one] <= at
        ]
        if called:
            yield number, at, called[-1]


def tenth_session(seed: int, many: int = 90) -> Replay:
    """A debate as at the tenth session: three minutes, enforced, by link; made up from a seed."""
    chance = random.Random(seed)
    usual = 180_000 * chance.gauss(0.9, 0.1)
    spoken = [round(max(5_000, chance.gauss(usual, 36_000))) for _ in range(many)]
    durations = [min(one, THREE.limit_ms + THREE.grace_ms) for one in spoken]
    return replayed(
        durations, handovers_ms(many, 30_000, seed + 1_000), THREE, vienna(), Mode.REMOTE
    )


def row(name: str, replay: Replay) -> str:
    """One line of the report."""
    found = coverage(replay)
    ours, naive = (statistics.median(each) for each in errors_ahead(replay))
    horizons = "  ".join(f"{name} {part:.0%}" for name, part in found.by_horizon.items())
    inside = f"{found.by_speaker:8.1%} {found.by_forecast:8.1%}"
    return f"{name:28} {inside} {ours:7.1f} {naive:7.1f}   {horizons}"


def milliseconds(waiting: int, delivered: int) -> float:
    """The median processor time of one forecast on this machine, in ms."""
    durations = [random.Random(7).randint(100_000, 180_000) for _ in range(waiting + delivered)]
    many = replayed(durations, [30_000] * len(durations), THREE, vienna(15))
    organ = many.organ(max(1, delivered), speaks=False)
    programme = Programme((LIST,), many.sittings)
    at = many.ended(max(1, delivered) - 1)
    taken = repeat(lambda: forecast(organ, at, programme), number=10, repeat=15, timer=process_time)
    return statistics.median(taken) * 100


def main() -> None:
    """Print the figures."""
    durations = delivered_ms()
    print(f"{len(durations)} statements; 80 % band, and the error 30 minutes ahead in minutes\n")
    print(f"{'':28} speakers forecasts  ours    naive   by number ahead")
    for median_ms in (30_000, 45_000, 60_000, 90_000):
        handovers = handovers_ms(len(durations), median_ms)
        name = f"2020, hand-overs {median_ms // 1000} s"
        print(row(name, replayed(durations, handovers, FIFTEEN, new_york())))
    for seed in range(3):
        shuffled = random.Random(seed).sample(durations, len(durations))
        handovers = handovers_ms(len(durations), seed=seed)
        print(
            row(
                f"2020 in another order ({seed})",
                replayed(shuffled, handovers, FIFTEEN, new_york()),
            )
        )
    for seed in range(3):
        print(row(f"tenth session, made up ({seed})", tenth_session(seed)))
    print()
    for waiting, delivered in ((193, 0), (500, 0), (500, 500)):
        taken = milliseconds(waiting, delivered)
        print(f"{waiting} waiting, {delivered} delivered: {taken:.1f} ms a forecast")


if __name__ == "__main__":
    main()
