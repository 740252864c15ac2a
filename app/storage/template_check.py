"""What must hold between the parts of a template, once the shape of each is right.

Ids are unique and known, ends come after starts, the Bureau is balanced (rule 22), known speakers
fit their list. Pure: takes the file's shape, yields each mistake with the path at which it is.
Called by `app.storage.template` alone.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.words import Kind
from app.storage.bureau import imbalance
from app.storage.nomenclature import Designation, observers, states
from app.storage.template_shape import PlannedInscription, PlannedList, TemplateFile
from app.storage.template_text import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake, by its path in the file."""

    path: Path
    code: str
    facts: dict[str, str]


def _found(path: Path, code: str, **facts: object) -> Finding:
    return Finding(path, code, {name: str(value) for name, value in facts.items()})


def delegations(file: TemplateFile) -> dict[str, Designation]:
    """Who takes part, with the category that the conference gives them."""
    section = file.delegations
    chosen = _chosen(states(), section.states) | _chosen(observers(), section.observers)
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
        _lists,
        _inscriptions,
    )
    for check in checks:
        yield from check(file)


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
        yield from _twice((section,), ids, "id")
    for index, item in enumerate(file.items):
        yield from _twice(("items", index, "documents"), item.documents)


def _twice(path: Path, values: Iterable[str], *key: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield _found((*path, index, *key), "duplicate_id", id=value)
        seen.add(value)


def _delegations(file: TemplateFile) -> Iterator[Finding]:
    section = file.delegations
    tables = {"states": (section.states, states()), "observers": (section.observers, observers())}
    for name, (wanted, table) in tables.items():
        yield from _twice(("delegations", name), wanted)
        for index, who in enumerate(wanted):
            if who not in table:
                yield _found(("delegations", name, index), "unknown_delegation", id=who)
    others = [other.id for other in section.others]
    yield from _twice(("delegations", "others"), others, "id")
    chosen = _chosen(states(), section.states) | _chosen(observers(), section.observers)
    for index, who in enumerate(others):
        if who in chosen:
            yield _found(("delegations", "others", index, "id"), "duplicate_id", id=who)
    known = delegations(file)
    for who in section.categories:
        if who not in known:
            yield _found(("delegations", "categories", who), "unknown_delegation", id=who)


def _meetings(file: TemplateFile) -> Iterator[Finding]:
    organs = {organ.id for organ in file.organs}
    items = {item.id for item in file.items}
    for index, meeting in enumerate(file.meetings):
        path = ("meetings", index)
        if meeting.organ not in organs:
            yield _found((*path, "organ"), "unknown_organ", id=meeting.organ)
        for at, item in enumerate(meeting.items):
            if item not in items:
                yield _found((*path, "items", at), "unknown_item", id=item)
        if meeting.ends_at <= meeting.starts_at:
            yield _found((*path, "ends_at"), "end_before_start", id=meeting.id)
        for other in file.meetings[:index]:
            if other.organ != meeting.organ:
                continue
            if other.number == meeting.number:
                yield _found((*path, "number"), "duplicate_number", number=meeting.number)
            if other.starts_at < meeting.ends_at and meeting.starts_at < other.ends_at:
                yield _found(
                    (*path, "starts_at"), "meetings_overlap", id=meeting.id, with_=other.id
                )


def _officers(file: TemplateFile) -> Iterator[Finding]:
    known = delegations(file)
    for index, officer in enumerate(file.officers):
        path = ("officers", index)
        if officer.delegation is None:
            if officer.holder is not None:
                yield _found((*path, "holder"), "holder_without_delegation", id=officer.id)
        elif officer.delegation not in known:
            yield _found((*path, "delegation"), "unknown_delegation", id=officer.delegation)
        elif known[officer.delegation].group != officer.group:
            group = known[officer.delegation].group or "none"
            yield _found((*path, "group"), "other_group", id=officer.delegation, group=group)
    if file.officers:
        wrong = imbalance((officer.office, officer.group) for officer in file.officers)
        for counted in wrong.values():
            for name, seats in counted.items():
                yield _found(("officers",), "bureau_unbalanced", name=name, **seats)


def _lists(file: TemplateFile) -> Iterator[Finding]:
    organs = {organ.id for organ in file.organs}
    items = {item.id for item in file.items}
    for index, planned in enumerate(file.lists):
        path = ("lists", index)
        if planned.organ not in organs:
            yield _found((*path, "organ"), "unknown_organ", id=planned.organ)
        if planned.item not in items:
            yield _found((*path, "item"), "unknown_item", id=planned.item)
        if planned.closes_at is not None and planned.closes_at <= planned.opens_at:
            yield _found((*path, "closes_at"), "end_before_start", id=planned.id)
        for field in ("policy", "eligible", "modes"):
            yield from _twice((*path, field), getattr(planned, field))
        for kind, rule in planned.rules.items():
            if rule.amber_ms > rule.limit_ms:
                yield _found((*path, "rules", kind.value, "amber"), "amber_over_limit", kind=kind)


def _inscriptions(file: TemplateFile) -> Iterator[Finding]:
    known = delegations(file)
    lists = {planned.id: planned for planned in file.lists}
    taken: set[tuple[str, str]] = set()
    for index, inscription in enumerate(file.inscriptions):
        path = ("inscriptions", index)
        named: list[tuple[Path, str]] = [(("delegation",), inscription.delegation)]
        if inscription.on_behalf_of is not None:
            named.append((("on_behalf_of",), inscription.on_behalf_of))
        named += [(("aligned", at), who) for at, who in enumerate(inscription.aligned)]
        for where, who in named:
            if who not in known:
                yield _found((*path, *where), "unknown_delegation", id=who)
        if inscription.placed is not None and inscription.reason is None:
            yield _found((*path, "placed"), "reason_missing")
        planned = lists.get(inscription.list)
        if planned is None:
            yield _found((*path, "list"), "unknown_list", id=inscription.list)
            continue
        yield from _fit(path, inscription, planned, known.get(inscription.delegation))
        place = (inscription.list, inscription.delegation)
        if inscription.kind is not Kind.GROUP:
            if place in taken:
                yield _found((*path, "delegation"), "already_inscribed", id=inscription.delegation)
            taken.add(place)


def _fit(
    path: Path, inscription: PlannedInscription, planned: PlannedList, who: Designation | None
) -> Iterator[Finding]:
    """Whether a known speaker may be on the list: the window, the mode, the kind, the category."""
    closes_at = planned.closes_at
    late = closes_at is not None and inscription.received_at > closes_at
    if inscription.received_at < planned.opens_at or late:
        yield _found((*path, "received_at"), "outside_window", list=planned.id)
    if inscription.mode not in planned.modes:
        yield _found((*path, "mode"), "mode_not_on_list", mode=inscription.mode, list=planned.id)
    if inscription.kind not in planned.rules:
        yield _found((*path, "kind"), "kind_without_rule", kind=inscription.kind, list=planned.id)
    if who is not None and who.category not in planned.eligible:
        facts = {"id": who.id, "category": who.category, "list": planned.id}
        yield _found((*path, "delegation"), "not_eligible", **facts)
