"""Anything that the types allow: every command and every event, with ids that may or may not exist.

Strategies are read off the dataclasses, so that a new command, event or field is drawn from the day
on which it is written. Ids come from small pools, where sense and nonsense meet often.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from app.domain.commands import Command
from app.domain.events import Event
from app.domain.organ import SpeakersList
from tests.domain.scene import BRA, DEBATE, EGY, FRA, HOUR, ITA, KEN, MS, OPENING, OPENS

INSCRIPTIONS = [f"i{number}" for number in range(1, 9)]
FLOORS = [f"f{number}" for number in range(1, 7)]
LISTS = [DEBATE, DEBATE, OPENING, "replies", "motion-m1", "nowhere"]
STATES = [FRA, ITA, EGY, BRA, KEN]

WORDS: dict[str, list[str]] = {
    "inscription": INSCRIPTIONS,
    "before": INSCRIPTIONS,
    "after": INSCRIPTIONS,
    "announced": INSCRIPTIONS,
    "floor": FLOORS,
    "list": LISTS,
    "delegation": STATES,
    "aligned": STATES,
    "on_behalf_of": ["EU", "AFR", ""],
    "item": ["1(a)", "1(f)"],
    "left": ["1(a)", ""],
    "meeting": ["plenary-1", "plenary-2"],
    "officer": ["president", "outgoing-president"],
    "speaker": ["ita-minister-of-justice", "ken-attorney-general", ""],
    "reason": ["host country", " "],
    "point": ["o1", "o2", "o3"],
    "motion": ["m1", "m2", "m3"],
    "swap": ["s1", "s2", "s3"],
    "message": ["n1", "n2"],
    "one": INSCRIPTIONS,
    "other": INSCRIPTIONS,
    "inscriptions": INSCRIPTIONS,
    "from_inscription": INSCRIPTIONS,
    "continues_in": ["plenary-1", "plenary-2"],
    "joined": ["plenary-1", "plenary-2", "plenary-3"],
    "dropped": ["plenary-1", "plenary-2"],
    "close": LISTS,
    "closed": LISTS,
    "items": ["1(a)", "1(f)"],
    "text_url": ["https://papersmart.example/ita.pdf", "papersmart", ""],
    "text": ["The meeting resumes at four o'clock.", " "],
}
NUMBERS: dict[str, st.SearchStrategy[int]] = {
    "act": st.integers(0, 9),
    "number": st.integers(1, 9),
    "received": st.just(0),
    "announce_ahead": st.integers(-1, 3),
    "presence_ahead": st.integers(0, 9),
    "in_favour": st.integers(0, 3),
    "against": st.integers(0, 3),
    "abstaining": st.integers(0, 1),
    "count": st.integers(-1, 4),
    "per_delegation": st.integers(0, 2),
    "at_most": st.integers(0, 2),
    "by_ms": st.sampled_from([-200_000, -179_999, -60_000, -1, 0, 1, 60_000, 10**12]),
}
OWN_IDS = {
    "Inscription": "inscription",
    "SpeakersList": "list",
    "PointOfOrder": "point",
    "Motion": "motion",
    "Swap": "swap",
    "Message": "message",
}
DURATIONS = st.sampled_from([-1, 0, 1, 999, 60_000, 180_000, 7_200_000, 10**9])
INSTANTS = st.integers(-2, 4 * HOUR // MS).map(lambda ms: OPENS + ms * MS)


def of(kind: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Values of a type; `name`, the field it stands in, chooses among words and numbers."""
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*(of(one, name) for one in get_args(kind)))
    if get_origin(kind) is tuple:
        return st.lists(of(get_args(kind)[0], name), max_size=3, unique=True).map(tuple)
    if get_origin(kind) is Mapping:
        keys, values = get_args(kind)
        return st.dictionaries(of(keys, name), of(values, name), max_size=3)
    if kind is type(None):
        return st.none()
    if kind is bool:
        return st.booleans()
    if kind is int:
        return NUMBERS.get(name, DURATIONS)
    if kind is str:
        return st.sampled_from(WORDS[name])
    if kind is datetime:
        return INSTANTS
    if issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    return st.builds(kind, **_fields_of(kind))


def _fields_of(kind: type) -> dict[str, st.SearchStrategy[Any]]:
    """A strategy for each field, those with defaults included."""
    hints = get_type_hints(kind)
    own_id = OWN_IDS.get(kind.__name__, "meeting")
    drawn: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields(kind):
        if kind is SpeakersList and field.name in ("entries", "order", "announced", "late"):
            continue  # a list is set up empty
        name = own_id if field.name == "id" else field.name
        drawn[field.name] = of(hints[field.name], name)
        if field.default is not MISSING:
            drawn[field.name] = st.one_of(st.just(field.default), drawn[field.name])
    return drawn


anything_asked: st.SearchStrategy[Command] = st.one_of(*(of(kind) for kind in get_args(Command)))
anything_happened: st.SearchStrategy[Event] = st.one_of(*(of(kind) for kind in get_args(Event)))
