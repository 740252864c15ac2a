"""Domain dataclasses to JSON and back; the only module that knows both.

Events and views are written with RFC 3339 instants in UTC (milliseconds, "Z") and without nulls: an
absent thing is an absent key. Reading is strict about names and lenient about nothing: an unknown
word raises `ValueError`. The snapshot of an organ is a cache in this module's own shape; `SCHEMA`
counts its versions.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from typing import Any, get_args

from pydantic import TypeAdapter

from app.domain import commands, events, timekeeping
from app.domain.organ import Organ

SCHEMA = 3

Json = dict[str, Any]

instant = timekeeping.instant


def word(kind: type) -> str:
    """The name on the wire of a command or event: `GiveFloor` is `give_floor`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


EVENTS: dict[str, type[events.Event]] = {word(kind): kind for kind in get_args(events.Event)}
COMMANDS: dict[str, type[commands.Command]] = {
    word(kind): kind for kind in get_args(commands.Command)
}


def plain(value: object) -> Any:
    """A domain value as JSON-ready values; optional fields that are None are left out."""
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, str):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: plain(part)
            for field in fields(value)
            if (part := getattr(value, field.name)) is not None or not _is_optional(field)
        }
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    return value


def _is_optional(field: Field[Any]) -> bool:
    return field.default is None and field.default is not MISSING


def canonical(value: object) -> bytes:
    """JSON with sorted keys and no spaces, UTF-8: the same value gives the same bytes."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def digest_of(before: str, row: object) -> str:
    """The digest of a journal row: SHA-256 over the digest before it and the canonical row."""
    return hashlib.sha256(before.encode() + canonical(row)).hexdigest()


_READERS: dict[str, TypeAdapter[Any]] = {name: TypeAdapter(kind) for name, kind in EVENTS.items()}
_ORGAN = TypeAdapter(Organ)


def event_to_json(event: events.Event) -> tuple[str, Json]:
    """An event as the journal keeps it: its name and its fields."""
    return word(type(event)), plain(event)


def event_from_json(name: str, body: Json) -> events.Event:
    """The event that a journal row tells of; ValueError if no such event was ever written."""
    if name not in EVENTS:
        raise ValueError(f"unknown event {name!r}")
    event: events.Event = _READERS[name].validate_python(body)
    return event


def organ_to_json(organ: Organ) -> str:
    """The snapshot of an organ, as text."""
    return _ORGAN.dump_json(organ).decode()


def organ_from_json(text: str) -> Organ:
    """The organ that a snapshot of this schema holds."""
    return _ORGAN.validate_json(text)
