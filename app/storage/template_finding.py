"""A mistake that shows only when two things in a template are compared, and how it is told.

A finding knows its path in the file; `app.storage.template` turns it into a line.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.storage.template_text import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake, by its path in the file."""

    path: Path
    code: str
    facts: dict[str, str]


def found(path: Path, code: str, **facts: object) -> Finding:
    """A finding, its facts as text."""
    return Finding(path, code, {name: str(value) for name, value in facts.items()})


def twice(path: Path, values: Iterable[str], *key: str) -> Iterator[Finding]:
    """A finding for each value that was there before; `key` leads from the place to the value."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield found((*path, index, *key), "duplicate_id", id=value)
        seen.add(value)
