"""The debate that is rehearsed: the general debate of the General Assembly of September 2020.

Who spoke, in which order, in which rank, and how many words: 193 delegations, as delivered. A
delegation here abridges its text in the proportion of the two limits, so that who kept to 15
minutes in New York keeps to the limit here, and who did not is closed by it.
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.domain.words import Rank

FILE = Path(__file__).parents[1] / "data" / "ga75_general_debate_2020.csv"

WORDS_A_MINUTE = 110
LIMIT_THERE_MIN = 15.0
"""What the General Assembly asked of its speakers in 2020."""

SHORTEST_LIMIT_MS = 50
HANDOVER_S = 20.0

RANKS = {"EU": Rank.HEAD_OF_GOVERNMENT, "CD": Rank.OTHER}
"""Levels of the file that are not ranks of ours: the European Union, chairs of delegations."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A statement as it was delivered in September 2020."""

    order: int
    delegation: str
    rank: Rank
    name: str
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast the debate is played: `speed` times faster, each speaker limited to `limit_min`."""

    speed: float
    limit_min: float

    @property
    def limit_ms(self) -> int:
        """The speaking time to be set, in ms."""
        return max(SHORTEST_LIMIT_MS, round(self.limit_min * 60_000 / self.speed))

    @property
    def handover_s(self) -> float:
        """Seconds between two statements."""
        return self.seconds(HANDOVER_S)

    def seconds(self, real_s: float) -> float:
        """Seconds that `real_s` take when played."""
        return real_s / self.speed

    def text_s(self, words: int) -> float:
        """Seconds that a text of so many words takes when it is abridged and played."""
        return words / WORDS_A_MINUTE * 60 * (self.limit_min / LIMIT_THERE_MIN) / self.speed


def debate(file: Path = FILE) -> tuple[Speech, ...]:
    """All statements, in the order in which they were delivered."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return tuple(
        Speech(
            order=int(row["order"]),
            delegation=row["iso3"],
            rank=RANKS.get(row["level_inferred"]) or Rank(row["level_inferred"]),
            name=row["name"],
            title=row["title"],
            words=int(row["words_en"]),
        )
        for row in rows
    )


def dice(seed: float) -> Random:
    """Chance that falls alike each time: a rehearsal can be repeated."""
    return Random(seed)  # noqa: S311  # nothing here is secret
