"""A turn as a calendar file: read back line by line, as RFC 5545 has it."""

from dataclasses import replace
from datetime import timedelta

from app.domain.words import Language
from app.outbound.calendar import Standing, Turn, calendar
from app.outbound.wording import has, say
from tests.domain.scene import MEETING, MINUTE

TURN = Turn(
    key="e1/plenary/i7",
    sequence=41,
    stamped_at=MEETING,
    starts_at=MEETING + 30 * MINUTE,
    ends_at=MEETING + timedelta(minutes=52),
    standing=Standing.EXPECTED,
    language="fr",
    summary="Côte d’Ivoire, France; et d’autres",
    description="Prévu à 16:40.\nEstimation : suivez la liste." + "é" * 90,
    address="https://rostrum.example/delegate",
)


def fields(text: str) -> dict[str, str]:
    """The lines of a file, unfolded: what stands before the first colon, and what after it."""
    assert text.endswith("\r\n")
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    return dict(line.split(":", 1) for line in lines)


def test_times_are_utc_and_the_sequence_is_the_offset() -> None:
    read = fields(calendar(TURN))
    assert (read["DTSTART"], read["DTEND"]) == ("20201012T143000Z", "20201012T145200Z")
    assert (read["SEQUENCE"], read["STATUS"], read["METHOD"]) == ("41", "TENTATIVE", "PUBLISH")


def test_the_uid_is_that_of_the_inscription_whatever_else_changes() -> None:
    later = replace(TURN, sequence=50, starts_at=MEETING, summary="")
    assert fields(calendar(TURN))["UID"] == fields(calendar(later))["UID"]
    other = replace(TURN, key="e1/plenary/i8")
    assert fields(calendar(TURN))["UID"] != fields(calendar(other))["UID"]


def test_text_is_escaped_and_folded_between_characters() -> None:
    text = calendar(TURN)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    read = fields(text)
    assert read["SUMMARY;LANGUAGE=fr"] == "Côte d’Ivoire\\, France\\; et d’autres"
    assert read["DESCRIPTION;LANGUAGE=fr"].startswith("Prévu à 16:40.\\nEstimation")
    assert read["DESCRIPTION;LANGUAGE=fr"].endswith("é" * 90)


def test_every_language_has_the_words_of_a_calendar() -> None:
    facts = dict.fromkeys(
        ("list", "delegation", "meeting", "expected", "earliest", "latest", "zone"), "x"
    )
    for language in Language:
        assert has(language, "calendar-summary")
        assert "{" not in say(language, "calendar-description", **facts)
        assert "\u2068" not in say(language, "calendar-summary", **facts)
