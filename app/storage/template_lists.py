"""What must hold of the lists in a template, and of the speakers who are known beforehand.

The desk would refuse the same things; here each is told with its line, before anything is written.
Called by `app.storage.template_check` alone.
"""

from collections.abc import Iterator, Mapping

from app.domain.eligibility import KINDS_FOR, KINDS_OF
from app.domain.words import Kind, Purpose
from app.storage.nomenclature import Designation
from app.storage.template_finding import Finding, found, twice
from app.storage.template_shape import PlannedInscription, PlannedList, TemplateFile
from app.storage.template_text import Path


def list_findings(file: TemplateFile) -> Iterator[Finding]:
    """Mistakes in the lists: where they belong, their windows, what they offer to whom."""
    organs = {organ.id for organ in file.organs}
    items = {item.id for item in file.items}
    for index, planned in enumerate(file.lists):
        path = ("lists", index)
        if planned.organ not in organs:
            yield found((*path, "organ"), "unknown_organ", id=planned.organ)
        if planned.item not in items:
            yield found((*path, "item"), "unknown_item", id=planned.item)
        if planned.closes_at is not None and planned.closes_at <= planned.opens_at:
            yield found((*path, "closes_at"), "end_before_start", id=planned.id)
        for field in ("policy", "eligible", "modes"):
            yield from twice((*path, field), getattr(planned, field))
        yield from _rules(path, planned)


def _rules(path: Path, planned: PlannedList) -> Iterator[Finding]:
    """The kinds must be those of the list's purpose, and everybody must have one to speak in."""
    for kind, rule in planned.rules.items():
        if rule.amber_ms > min(rule.limit_ms, rule.then_ms or rule.limit_ms):
            yield found((*path, "rules", kind.value, "amber"), "amber_over_limit", kind=kind)
        if kind not in KINDS_FOR[planned.purpose]:
            facts = {"kind": kind, "purpose": planned.purpose}
            yield found((*path, "rules", kind.value), "kind_not_for_purpose", **facts)
    for at, category in enumerate(planned.eligible):
        if not set(KINDS_OF[category]) & set(planned.rules):
            yield found((*path, "eligible", at), "category_without_kind", category=category)


def inscription_findings(file: TemplateFile, known: Mapping[str, Designation]) -> Iterator[Finding]:
    """Mistakes in the known speakers, each against the register and the own list."""
    lists = {planned.id: planned for planned in file.lists}
    taken: set[tuple[str, str, str | None]] = set()
    for index, inscription in enumerate(file.inscriptions):
        path = ("inscriptions", index)
        yield from _named(path, inscription, known)
        if inscription.placed is not None and inscription.reason is None:
            yield found((*path, "placed"), "reason_missing")
        planned = lists.get(inscription.list)
        if planned is None:
            yield found((*path, "list"), "unknown_list", id=inscription.list)
            continue
        yield from _fit(path, inscription, planned, known.get(inscription.delegation))
        place = (inscription.list, inscription.delegation, inscription.on_behalf_of)
        if place in taken:
            yield found((*path, "delegation"), "already_inscribed", id=inscription.delegation)
        taken.add(place)


def _named(
    path: Path, inscription: PlannedInscription, known: Mapping[str, Designation]
) -> Iterator[Finding]:
    """Everybody who is named must be known; a group statement names its group, others none."""
    named: list[tuple[Path, str]] = [(("delegation",), inscription.delegation)]
    named += [(("aligned", at), who) for at, who in enumerate(inscription.aligned)]
    if inscription.on_behalf_of is not None:
        named.append((("on_behalf_of",), inscription.on_behalf_of))
    for where, who in named:
        if who not in known:
            yield found((*path, *where), "unknown_delegation", id=who)
    yield from twice((*path, "aligned"), inscription.aligned)
    for at, who in enumerate(inscription.aligned):
        if who == inscription.delegation:
            yield found((*path, "aligned", at), "duplicate_id", id=who)
    is_group = inscription.kind is Kind.GROUP
    if is_group and inscription.on_behalf_of is None:
        yield found((*path, "kind"), "group_missing")
    if not is_group and (inscription.on_behalf_of is not None or inscription.aligned):
        yield found((*path, "kind"), "no_group_statement", kind=inscription.kind)


def _fit(
    path: Path, inscription: PlannedInscription, planned: PlannedList, who: Designation | None
) -> Iterator[Finding]:
    """Whether a known speaker may be on the list: the window, the mode, the kind, the category."""
    closes_at = planned.closes_at
    late = closes_at is not None and inscription.received_at > closes_at
    if inscription.received_at < planned.opens_at or late:
        yield found((*path, "received_at"), "outside_window", list=planned.id)
    if planned.purpose is Purpose.REPLY:
        yield found((*path, "list"), "reply_by_request", list=planned.id)
    if inscription.mode not in planned.modes:
        yield found((*path, "mode"), "mode_not_on_list", mode=inscription.mode, list=planned.id)
    if inscription.kind not in planned.rules:
        yield found((*path, "kind"), "kind_without_rule", kind=inscription.kind, list=planned.id)
    if who is None:
        return
    if who.category not in planned.eligible:
        facts = {"id": who.id, "category": who.category, "list": planned.id}
        yield found((*path, "delegation"), "not_eligible", **facts)
    if inscription.kind not in KINDS_OF[who.category]:
        facts = {"id": who.id, "category": who.category, "kind": inscription.kind}
        yield found((*path, "delegation"), "kind_not_for_category", **facts)
