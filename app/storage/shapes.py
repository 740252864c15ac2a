"""The shapes that the register and the template share: ids, words, names in six languages.

Validation is pydantic's, so a mistake knows its place, in a request as in a file.
"""

import re
from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    ConfigDict,
    GetPydanticSchema,
    PlainSerializer,
    Strict,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from app.codec import instant

UNSEEN = r"\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
"""Within a class of a pattern: what nobody sees, but what turns round or breaks what stands beside
it: controls, separators of lines, overrides of the direction of writing. The marks that Arabic or
Persian names may need (U+200C to U+200F, U+061C) are not among them.
"""

Words = Annotated[
    str,
    StringConstraints(
        min_length=1,
        max_length=500,
        strip_whitespace=True,
        pattern=rf"^[^\x00-\x1f{UNSEEN}]*[^\s\x00-\x1f{UNSEEN}][^\x00-\x1f{UNSEEN}]*$",
    ),
]
"""One line that says something; blanks around it do not count."""
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9()._-]*$", max_length=64)]
Symbol = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9./()*_-]*$", max_length=100)
]
Group = Literal["AFR", "APG", "EEG", "GRULAC", "WEOG"]
Office = Literal["president", "vice_president", "rapporteur", "outgoing_president"]

Bureau = Literal["rule_22", "free"]
"""Whether the officers are the Bureau of rule 22, or those of a body that has no such rule."""

Credentials = Literal["awaited", "copy", "submitted", "accepted", "provisional"]
"""Marks of rules 18 to 20. None of them bars a delegation: unresolved means provisional."""


class SixLanguages(TypedDict):
    """A text in each official language."""

    __pydantic_config__ = ConfigDict(extra="forbid", title="Names")  # type: ignore[misc]

    ar: Words
    zh: Words
    en: Words
    fr: Words
    ru: Words
    es: Words


Names = Annotated[dict[str, str], GetPydanticSchema(lambda _source, ask: ask(SixLanguages))]


@cache
def known_zones() -> frozenset[str]:
    """The names of all time zones that the machine knows; finding them reads many folders."""
    return frozenset(available_timezones())


def _zone(written: str) -> str:
    if written not in known_zones():
        raise PydanticCustomError("unknown_time_zone", "no time zone of that name is known")
    return written


Zone = Annotated[str, AfterValidator(_zone)]
"""The name of a time zone that the machine knows, such as Europe/Vienna."""


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("no_number", "a number")
    return value


Number = BeforeValidator(_number)
"""Beside an int, behind its limits: a number (1.0 is whole, too), not "1" and not true."""

Truth = Annotated[bool, Strict()]
"""true or false, and nothing that only looks like it (0, "yes")."""


def _written(at: object) -> object:
    """Refuse a number, also as text: it would be read as seconds since 1970."""
    if isinstance(at, datetime) or (isinstance(at, str) and re.match(r"\d{4}-\d\d-\d\d", at)):
        return at
    raise PydanticCustomError("not_an_instant", "an instant as RFC 3339 writes it")


_YEARS = r"^(19[7-9]\d|[2-8]\d{3})-"
"""The years below, for the description of the interface."""


def _to_milliseconds(at: datetime) -> datetime:
    """The instant in UTC; what is finer than a millisecond is cut off, as the tables do."""
    if not 1970 <= at.year < 9000:
        # Not only nonsense: at the ends of the calendar a change of zone overflows.
        raise PydanticCustomError("year_out_of_range", "a year from 1970 to 8999")
    at = at.astimezone(UTC)
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_written),
    AfterValidator(_to_milliseconds),
    PlainSerializer(instant, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time", "pattern": _YEARS}),
]
"""An instant on the wire: RFC 3339 with its offset on the way in, UTC with ms on the way out."""
