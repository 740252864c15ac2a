"""A delegation's turn as a calendar file (RFC 5545): the band in which it is expected.

The UID is that of the inscription, for good; the sequence number is the offset of the journal, so a
file that is fetched again replaces the one before. Instants are in UTC, lines folded at 75 octets.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5

WIDTH = 75
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


class Standing(StrEnum):
    """How certain a turn is."""

    EXPECTED = "TENTATIVE"
    OVER = "CONFIRMED"
    OFF = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn to speak: `key` names it for ever, `sequence` counts its versions."""

    key: str
    sequence: int
    stamped_at: datetime
    starts_at: datetime
    ends_at: datetime
    standing: Standing
    language: str
    summary: str
    description: str
    address: str


def calendar(turn: Turn) -> str:
    """The file, with CRLF at the end of every line."""
    return "".join(f"{line}\r\n" for line in _folded(_lines(turn)))


def _lines(turn: Turn) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rostrum//Rostrum//EN")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT")
    yield f"UID:{uuid5(NAMESPACE_OID, turn.key)}"
    yield f"SEQUENCE:{turn.sequence}"
    yield f"DTSTAMP:{_instant(turn.stamped_at)}"
    yield f"DTSTART:{_instant(turn.starts_at)}"
    yield f"DTEND:{_instant(turn.ends_at)}"
    yield f"SUMMARY;LANGUAGE={turn.language}:{turn.summary.translate(ESCAPED)}"
    yield f"DESCRIPTION;LANGUAGE={turn.language}:{turn.description.translate(ESCAPED)}"
    yield f"URL:{turn.address}"
    yield f"STATUS:{turn.standing.value}"
    yield from ("END:VEVENT", "END:VCALENDAR")


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _folded(lines: Iterable[str]) -> Iterator[str]:
    """Lines of at most 75 octets, cut between characters, the rest behind a space."""
    for line in lines:
        rest, room = line, WIDTH
        while len(rest.encode()) > room:
            head = rest.encode()[:room].decode(errors="ignore")
            yield head if room == WIDTH else f" {head}"
            rest, room = rest[len(head) :], WIDTH - 1
        yield rest if room == WIDTH else f" {rest}"
