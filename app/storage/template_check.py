"""What must hold between the parts of a template, once the shape of each is right.

Ids are unique and known, ends come after starts, the Bureau is balanced (rule 22); lists and known
speakers are checked in `app.storage.template_lists`. Pure: takes the file's shape, yields each
mistake with the path at which it is. Called by `app.storage.template` alone.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from app.storage.bureau import imbalance
from app.storage.nomenclature import Designation, observers, states
from app.storage.template_finding import Finding, found, twice
from app.storage.template_lists import inscription_findings, list_findings
from app.storage.template_shape import TemplateFile


def delegations(file: TemplateFile) -> dict[str, Designation]:
    """Who takes part, with the category that the conference gives them."""
    section = file.delegations
    chosen = {
        who: replace(state, category=section.states_are)
        for who, state in _chosen(states(), section.states).items()
    }
    chosen |= _chosen(observers(), section.observers)
    for other in section.others:
        chosen[other.id] = Designation(
            other.id, other.kind, other.category, other.group, other.name, other.formal
        )
    for who, category in section.categories.items():
        if who in chosen:
            chosen[who] = replace(chosen[who], category=category)
    return chosen


def _chosen(table: dict[str, Designation], wanted: Iterable[str]) -> dict[str, Designation]:
    """The named rows of a table of names; what is not in it is found by `_delegations`."""
    return {who: table[who] for who in wanted if who in table}


def findings(file: TemplateFile) -> Iterator[Finding]:
    """Every mistake that shows only when two things are compared."""
    checks: tuple[Callable[[TemplateFile], Iterator[Finding]], ...] = (
        _ids,
        _delegations,
        _meetings,
        _officers,
        list_findings,
    )
    for check in checks:
        yield from check(file)
    yield from inscription_findings(file, delegations(file))


def _ids(file: TemplateFile) -> Iterator[Finding]:
    sections: dict[str, Iterable[str]] = {
        "organs": (organ.id for organ in file.organs),
        "items": (item.id for item in file.items),
        "meetings": (meeting.id for meeting in file.meetings),
        "deadlines": (deadline.id for deadline in file.deadlines),
        "officers": (officer.id for officer in file.officers),
        "lists": (planned.id for planned in file.lists),
    }
    for section, ids in sections.items():
        yield from twice((section,), ids, "id")
    for index, item in enumerate(file.items):
        yield from twice(("items", index, "documents"), item.documents)


def _delegations(file: TemplateFile) -> Iterator[Finding]:
    section = file.delegations
    tables = {"states": (section.states, states()), "observers": (section.observers, observers())}
    for name, (wanted, table) in tables.items():
        yield from twice(("delegations", name), wanted)
        for index, who in enumerate(wanted):
            if who not in table:
                yield found(("delegations", name, index), "unknown_delegation", id=who)
    others = [other.id for other in section.others]
    yield from twice(("delegations", "others"), others, "id")
    chosen = _chosen(states(), section.states) | _chosen(observers(), section.observers)
    for index, who in enumerate(others):
        if who in chosen:
            yield found(("delegations", "others", index, "id"), "duplicate_id", id=who)
    known = delegations(file)
    for who in section.categories:
        if who not in known:
            yield found(("delegations", "categories", who), "unknown_delegation", id=who)


def _meetings(file: TemplateFile) -> Iterator[Finding]:
    organs = {organ.id for organ in file.organs}
    items = {item.id for item in file.items}
    for index, meeting in enumerate(file.meetings):
        path = ("meetings", index)
        if meeting.organ not in organs:
            yield found((*path, "organ"), "unknown_organ", id=meeting.organ)
        for at, item in enumerate(meeting.items):
            if item not in items:
                yield found((*path, "items", at), "unknown_item", id=item)
        if meeting.ends_at <= meeting.starts_at:
            yield found((*path, "ends_at"), "end_before_start", id=meeting.id)
        for other in file.meetings[:index]:
            if other.organ != meeting.organ:
                continue
            if other.number == meeting.number:
                yield found((*path, "number"), "duplicate_number", number=meeting.number)
            if other.starts_at < meeting.ends_at and meeting.starts_at < other.ends_at:
                yield found((*path, "starts_at"), "meetings_overlap", id=meeting.id, with_=other.id)


def _officers(file: TemplateFile) -> Iterator[Finding]:
    known = delegations(file)
    for index, officer in enumerate(file.officers):
        path = ("officers", index)
        if officer.delegation is None:
            if officer.holder is not None:
                yield found((*path, "holder"), "holder_without_delegation", id=officer.id)
        elif officer.delegation not in known:
            yield found((*path, "delegation"), "unknown_delegation", id=officer.delegation)
        elif known[officer.delegation].group != officer.group:
            group = known[officer.delegation].group or "none"
            yield found((*path, "group"), "other_group", id=officer.delegation, group=group)
    if file.officers and file.bureau == "rule_22":
        wrong = imbalance((officer.office, officer.group) for officer in file.officers)
        for counted in wrong.values():
            for name, seats in counted.items():
                yield found(("officers",), "bureau_unbalanced", name=name, **seats)
