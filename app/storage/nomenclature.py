"""The names of States and organizations in the six official languages, as the product ships them.

Names of States come from `app/data/states.csv` and nowhere else: browsers and CLDR differ from the
usage of the United Nations. Read once; everything is keyed by the delegation's id (ISO 3166 alpha-3
for States).
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from app.domain.words import Category, Language

GROUPS = ("AFR", "APG", "EEG", "GRULAC", "WEOG")
"""The five regional groups."""


@dataclass(frozen=True, slots=True)
class Designation:
    """Who a delegation is, by its names; `category` is what it is unless a conference differs."""

    id: str
    kind: str
    category: Category
    group: str | None
    name: dict[str, str]
    formal: dict[str, str] | None


@cache
def states() -> dict[str, Designation]:
    """The Member States of the United Nations and the other States of the official lists."""
    return {
        row["iso3"]: Designation(
            id=row["iso3"],
            kind="state",
            category=Category.PARTY,
            group=row["regional_group"] or None,
            name=_names(row, "name"),
            formal=_names(row, "formal"),
        )
        for row in _rows("states.csv")
    }


@cache
def members() -> tuple[str, ...]:
    """The Member States of the United Nations: each belongs to a regional group."""
    return tuple(who for who, state in states().items() if state.group)


@cache
def observers() -> dict[str, Designation]:
    """Organizations that follow the Conference, the European Union among them (a party)."""
    return {
        row["id"]: Designation(
            id=row["id"],
            kind="organization",
            category=Category(row["category"]),
            group=None,
            name=_names(row, "name"),
            formal=None,
        )
        for row in _rows("observers.csv")
    }


def _rows(table: str) -> list[dict[str, str]]:
    """The rows of a table of `app/data`."""
    text = (resources.files("app") / "data" / table).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _names(row: dict[str, str], prefix: str) -> dict[str, str]:
    """The six columns of a name."""
    return {language.value: row[f"{prefix}_{language.value}"] for language in Language}
