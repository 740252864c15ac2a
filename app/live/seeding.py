"""From a template to a conference that can begin: register, lists and known speakers.

All in one transaction, the lists and inscriptions as commands through the desk: either everything
is there, or nothing is.
"""

from dataclasses import fields
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain import commands as c
from app.domain.organ import SpeakingRule
from app.domain.policy import Actor
from app.domain.timekeeping import MILLISECOND
from app.domain.words import Role
from app.live.clerk import Asked, complete
from app.live.clock import real_now
from app.live.desk import Desk, Request
from app.storage import journal, loading
from app.storage.database import Database
from app.storage.template import Template
from app.storage.template_shape import PlannedList

FIELDS = (
    "list",
    "delegation",
    "kind",
    "rank",
    "mode",
    "language",
    "speaker_name",
    "speaker_title",
    "on_behalf_of",
    "aligned",
    "source",
    "received_at",
)
SECRETARIAT = Actor(Role.SECRETARIAT, grant="template")


async def load(
    database: Database, desk: Desk, template: Template, *, rehearsal: bool, shift_ms: int = 0
) -> None:
    """Load a template as a new conference; refused `already_there`, `not_a_rehearsal`."""
    at = real_now() + shift_ms * MILLISECOND
    at = at.replace(microsecond=at.microsecond // 1000 * 1000)
    async with database.transaction() as session:
        await loading.load_reference(
            session, template, at, rehearsal=rehearsal, clock_shift_ms=shift_ms
        )
        for organ in template.organs:
            await _establish(session, desk, template, organ.id, at)
        await _inscribe(session, desk, template, at)


async def _establish(
    session: AsyncSession, desk: Desk, template: Template, organ: str, at: datetime
) -> None:
    requests = [
        Request(SECRETARIAT, established(planned), at)
        for planned in template.lists
        if planned.organ == organ
    ]
    await desk.take_within(session, organ, requests)


def established(planned: PlannedList) -> c.EstablishList:
    """The command that sets up a list of a template."""
    rules = {
        kind: SpeakingRule(
            rule.limit_ms,
            rule.amber_ms,
            rule.grace_ms,
            rule.enforcement,
            rule.then_ms,
            rule.at_most,
        )
        for kind, rule in planned.rules.items()
    }
    shared = {
        field.name: getattr(planned, field.name)
        for field in fields(c.EstablishList)
        if field.name not in ("list", "rules")
    }
    return c.EstablishList(list=planned.id, rules=rules, **shared)


async def _inscribe(session: AsyncSession, desk: Desk, template: Template, at: datetime) -> None:
    """The known speakers that had been received by `at`, in the order of receipt."""
    organs = {planned.id: planned.organ for planned in template.lists}
    previous: dict[str, str] = {}
    for planned in template.inscriptions:
        if planned.received_at > at:
            continue
        organ = organs[planned.list]
        _, state = await journal.state(session, organ)
        asked = Asked("inscribe", {name: getattr(planned, name) for name in FIELDS})
        command = await complete(session, template.conference.id, state, SECRETARIAT, asked)
        request = Request(SECRETARIAT, command, at)
        await desk.take_within(session, organ, [request])
        inscription: str = request.outcome()["inscription"]
        if planned.placed is not None:
            after = previous.get(planned.list) if planned.placed == "after_previous" else None
            move = c.Move(inscription, after, planned.reason or "", Role.SECRETARIAT)
            await desk.take_within(session, organ, [Request(SECRETARIAT, move, at)])
        previous[planned.list] = inscription
