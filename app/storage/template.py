"""Conference templates: from a readable YAML file to a `Template`, or to every mistake in it.

A template is read whole before anything is written, so a wrong file loads nothing.
`load_reference` in `app.storage.loading` writes the register; the lists and the known speakers are
turned into commands by the desk, as any other change of an organ is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from app.domain.words import Category
from app.storage.nomenclature import Designation
from app.storage.shapes import UNSEEN, Bureau, Credentials, known_zones
from app.storage.template_check import delegations, findings
from app.storage.template_shape import (
    PlannedConference,
    PlannedDeadline,
    PlannedInscription,
    PlannedItem,
    PlannedList,
    PlannedMeeting,
    PlannedOfficer,
    PlannedOrgan,
    TemplateFile,
)
from app.storage.template_text import Lines, Mistake, Plain, read_text

_SENTENCES = {
    "already_inscribed": "{id} is on this list already",
    "amber_over_limit": "amber is longer than the limit",
    "ambiguous_time": "{found} comes twice on that day: add its offset, such as +02:00",
    "category_without_kind": "{category} is eligible, but has no speaking time on this list",
    "bureau_unbalanced": "rule 22: {name} has {seats} seats in the Bureau, not {expected}",
    "duplicate_id": "{id} is there already",
    "duplicate_key": "the key {key} is there already",
    "duplicate_number": "this organ has a meeting {number} already",
    "empty": "the file is empty",
    "end_before_start": "{id} ends before it starts",
    "endless": "an alias that holds itself",
    "group_missing": "a group statement needs on_behalf_of",
    "holder_without_delegation": "{id} has a holder but no delegation",
    "kind_not_for_category": "{id} is {category}: it makes no {kind} statement",
    "kind_not_for_purpose": "a list with the purpose {purpose} takes no {kind} statement",
    "kind_without_rule": "the list {list} has no speaking time for {kind}",
    "meetings_overlap": "{id} overlaps with {with_}, in the same organ",
    "missing_key": "{key} is missing",
    "mode_not_on_list": "the list {list} does not allow the mode {mode}",
    "no_group_statement": "a {kind} statement is on behalf of nobody and aligns with nobody",
    "nonexistent_time": "{found} does not exist: the clocks skip it",
    "not_a_duration": "expected a number and a unit (ms, s, min, h), got {found}",
    "not_a_time": "expected a time like 2020-10-12T12:00, got {found}",
    "not_eligible": "{id} is {category}: not eligible for the list {list}",
    "not_yaml": "not YAML: {found}",
    "other_group": "{id} belongs to another regional group: {group}",
    "outside_window": "received outside the window of the list {list}",
    "reason_missing": "what is placed by hand needs a reason",
    "reply_by_request": "a reply is asked for at the meeting: nobody is on {list} beforehand",
    "too_large": "more than any conference has",
    "unknown_delegation": "no delegation {id}",
    "unknown_item": "no agenda item {id}",
    "unknown_key": "the key {key} is not known here",
    "unknown_list": "no list {id}",
    "unknown_organ": "no organ {id}",
    "unknown_time_zone": "no time zone {found}",
    "unknown_word": "expected {expected}, got {found}",
    "wrong_value": "{key}: expected {expected}, got {found}",
}

_EXPECTED = {"dataclass_type": "a mapping", "dict_type": "a mapping", "tuple_type": "a list"}

_CODES = {
    "missing": "missing_key",
    "unexpected_keyword_argument": "unknown_key",
    "extra_forbidden": "unknown_key",
    "enum": "unknown_word",
    "literal_error": "unknown_word",
}


class TemplateError(ValueError):
    """A file that is not a template: every mistake found, in the order of the lines."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.line))
        super().__init__("\n".join(sentence(mistake) for mistake in self.mistakes))


def sentence(mistake: Mistake) -> str:
    """A mistake in plain English, for the command line: `line 12: no organ plenum`."""
    return f"line {mistake.line}: {_SENTENCES[mistake.code].format_map(mistake.facts)}"


@dataclass(frozen=True, slots=True)
class PlannedDelegation:
    """A delegation as the register will hold it."""

    id: str
    kind: str
    category: Category
    group: str | None
    name: Mapping[str, str]
    formal: Mapping[str, str] | None
    credentials: Credentials | None


@dataclass(frozen=True, slots=True)
class Template:
    """A conference, ready to be loaded: all instants in UTC, all delegations spelt out."""

    conference: PlannedConference
    organs: tuple[PlannedOrgan, ...]
    items: tuple[PlannedItem, ...]
    meetings: tuple[PlannedMeeting, ...]
    deadlines: tuple[PlannedDeadline, ...]
    delegations: tuple[PlannedDelegation, ...]
    bureau: Bureau
    officers: tuple[PlannedOfficer, ...]
    lists: tuple[PlannedList, ...]
    inscriptions: tuple[PlannedInscription, ...]
    rehearsal_starts: datetime | None


def read_template(path: Path) -> Template:
    """The template in a file; TemplateError if it is wrong, OSError if it cannot be read."""
    try:
        return parse_template(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise TemplateError([Mistake(1, "not_yaml", {"found": "not UTF-8"})]) from None


def parse_template(text: str) -> Template:
    """The template in a text; TemplateError names every mistake with its line."""
    plain, lines, mistakes = read_text(text)
    if mistakes:
        raise TemplateError(mistakes)
    try:
        file = TypeAdapter(TemplateFile).validate_python(plain, context={"zone": _zone(plain)})
    except ValidationError as error:
        raise TemplateError(_mistakes(error.errors(include_url=False), lines)) from None
    found = [Mistake(lines.of(each.path), each.code, each.facts) for each in findings(file)]
    if found:
        raise TemplateError(found)
    return Template(
        conference=file.conference,
        organs=file.organs,
        items=file.items,
        meetings=file.meetings,
        deadlines=file.deadlines,
        delegations=tuple(_delegation(each, file) for each in delegations(file).values()),
        bureau=file.bureau,
        officers=file.officers,
        lists=file.lists,
        inscriptions=file.inscriptions,
        rehearsal_starts=file.rehearsal_starts,
    )


def _zone(plain: Plain) -> ZoneInfo:
    """The conference's zone, needed to read all times; UTC if it is wrong, which is found later."""
    conference = plain.get("conference") if isinstance(plain, dict) else None
    name = conference.get("timezone") if isinstance(conference, dict) else None
    return ZoneInfo(name if isinstance(name, str) and name in known_zones() else "UTC")


def _mistakes(errors: list[ErrorDetails], lines: Lines) -> list[Mistake]:
    """The errors of pydantic in our words; what an alias repeats is said once."""
    found: dict[tuple[int, str, str], Mistake] = {}
    for error in errors:
        path = tuple(part for part in error["loc"] if part != "[key]")
        key = str(path[-1]) if path else "template"
        code = _CODES.get(error["type"], error["type"])
        facts = {"key": key, "found": _shown(error["input"])}
        if code not in _SENTENCES:
            code = "wrong_value"
            facts["expected"] = _expected(error)
        elif code == "unknown_word":
            facts["expected"] = str(error.get("ctx", {}).get("expected", ""))
        line = lines.of(path)
        found.setdefault((line, code, key), Mistake(line, code, facts))
    return list(found.values())


def _expected(error: ErrorDetails) -> str:
    if UNSEEN in str(error.get("ctx", {}).get("pattern", "")):
        return "a line that can be seen, without controls and marks of direction"
    return _EXPECTED.get(error["type"]) or _lowered(error["msg"])


def _lowered(message: str) -> str:
    """The words of pydantic as the end of `expected …`."""
    message = message.removeprefix("Input should be ").split(", unable")[0]
    return message[:1].lower() + message[1:]


def _shown(value: object) -> str:
    """What was found, short enough for a line."""
    kinds: tuple[tuple[type, Literal["a list", "a mapping"]], ...] = (
        (list, "a list"),
        (dict, "a mapping"),
    )
    for kind, words in kinds:
        if isinstance(value, kind):
            return words
    return str(value)[:60]


def _delegation(designation: Designation, file: TemplateFile) -> PlannedDelegation:
    """Rules 18 to 20: credentials are asked of States and of organizations that are parties."""
    needed = designation.kind == "state" or designation.category is Category.PARTY
    return PlannedDelegation(
        id=designation.id,
        kind=designation.kind,
        category=designation.category,
        group=designation.group,
        name=designation.name,
        formal=designation.formal,
        credentials=file.delegations.credentials if needed else None,
    )
