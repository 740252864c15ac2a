"""POST /api/organs/{id}/commands: the one door through which an organ is changed.

Validates the shape, has the clerk complete it, and hands it to the desk. The `Idempotency-Key`
makes a retry harmless: the same key gets the same receipt.
"""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Request
from pydantic import BaseModel, ConfigDict

from app.live.clerk import Asked, complete, names_somebody
from app.web.access import Asking, in_conference
from app.web.catalogue import AnyCommand, domain_value
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/organs", tags=["commands"], responses=PROBLEMS)

Key = Annotated[
    str,
    Header(alias="Idempotency-Key", max_length=100, pattern=r"^[A-Za-z0-9_.:-]+$"),
]


class Receipt(BaseModel):
    """What was acknowledged exists for ever: where it stands in the journal, and its digest.

    For an inscription its number and place; `spoken_for_by` warns a delegation for which a group
    statement speaks already, `speak_twice` names those whom this group statement so concerns.
    """

    model_config = ConfigDict(extra="forbid")

    epoch: str
    offset: int
    digest: str
    at: str
    events: list[str]
    inscription: str | None = None
    number: int | None = None
    status: str | None = None
    place: int | None = None
    spoken_for_by: str | None = None
    speak_twice: list[str] | None = None


@router.post("/{organ}/commands", response_model=Receipt, response_model_exclude_none=True)
async def submit(
    organ: str,
    command: AnyCommand,
    request: Request,
    who: Asking,
    key: Key,
) -> dict[str, Any]:
    """Ask an organ for a change; the receipt tells at which offset of the stream it shows."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    asked = _asked(command)
    # What is amended may have come through another worker, which a glance does not show.
    look = rooms.desk.organ if asked.name == "amend" else rooms.desk.glance
    state = await look(organ)
    # A speaker's name may have to be written into the register first; else reading is enough.
    named = names_somebody(asked)
    async with rooms.database.transaction() if named else rooms.database.reading() as session:
        completed = await complete(session, who.conference, state, who.actor, asked)
        if named:
            # The register is for those who speak: no name stays in it for what was refused.
            await rooms.desk.foresee(session, who.actor, organ, completed, key)
    return await rooms.desk.submit(who.actor, organ, completed, key)


def _asked(command: Any) -> Asked:
    """The fields that the client gave, as domain values."""
    fields = {name: getattr(command, name) for name in type(command).model_fields}
    name = fields.pop("type")
    return Asked(name, {field: domain_value(value) for field, value in fields.items()})
