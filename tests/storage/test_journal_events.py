"""Every event that was ever written can be read for ever, and seals as it did when it was written.

`journal_events.jsonl` is append-only, like the journal: a line is a row as some version of the
service has written it. Shapes only gain optional fields; then a line with the new field is added.
"""

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from app import codec

FILE = Path(__file__).with_name("journal_events.jsonl")
LINES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("line", LINES, ids=[f"{at}-{one['type']}" for at, one in enumerate(LINES)])
def test_an_event_is_read_as_it_was_written(line: dict[str, Any]) -> None:
    event = codec.event_from_json(line["type"], line["data"])
    assert codec.event_to_json(event) == (line["type"], line["data"])


@pytest.mark.parametrize("name", codec.EVENTS)
def test_every_event_stands_in_the_file_with_all_its_fields(name: str) -> None:
    written = [line["data"] for line in LINES if line["type"] == name]
    assert written, "add a line"
    named = {field for data in written for field in data}
    assert named == {field.name for field in fields(codec.EVENTS[name])}


def test_what_an_event_holds_stands_there_with_all_its_fields() -> None:
    """An inscription, a list, a rule: they are a part of the rows that hold them."""
    found: dict[type, set[str]] = {}
    for line in LINES:
        event = codec.event_from_json(line["type"], line["data"])
        for value in (getattr(event, field.name) for field in fields(event)):
            if is_dataclass(value):
                missing = {one.name for one in fields(value) if getattr(value, one.name) is None}
                found[type(value)] = found.get(type(value), missing) & missing
    assert found
    assert not any(found.values()), found
