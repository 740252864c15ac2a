"""GET /api/session: who the asker is, where they may go, and what time it is there."""

from fastapi import APIRouter, Request

from app.codec import Json, instant
from app.storage import registry
from app.web.access import Asking
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/session", tags=["sign-in"], responses=PROBLEMS)


@router.get("")
async def session(request: Request, who: Asking) -> Json:
    """The asker's role, conference, organs and clock."""
    rooms = house(request)
    async with rooms.database.reading() as reading:
        conference = await registry.conference(reading, who.conference)
        organs = await registry.organs(reading, who.conference)
    answer: Json = {
        "role": who.role.value,
        "conference": who.conference,
        "organs": list(organs),
        "clock": {
            "now": instant(rooms.clock.now(organs[0] if organs else "")),
            "shift_ms": rooms.clock.shift_ms(organs[0]) if organs else 0,
            "rehearsal": conference.rehearsal,
        },
    }
    if who.grant is not None:
        answer["grant"] = who.grant
    if who.delegation is not None:
        answer["delegation"] = who.delegation
    if who.language is not None:
        answer["language"] = who.language.value
    return answer
