"""The screens: a display says what it shows, the desk says what it is to show instead.

What the desk orders is remembered by the display's sign-in link, so that it obeys at once and also
after it was switched off; a display without an order shows what its own address says.
"""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.codec import Json
from app.domain.words import Language, Role
from app.live.attendance import SCREEN_STANDS_S
from app.live.clock import real_now
from app.storage import registry_screens
from app.storage.shapes import UNSEEN, Id
from app.web.access import Visitor, in_conference, require
from app.web.house import House, house
from app.web.problems import PROBLEMS
from app.web.registry_access import Name

router = APIRouter(prefix="/api/organs/{organ}", tags=["screens"], responses=PROBLEMS)

Display = Annotated[Visitor, Depends(require(Role.DISPLAY))]
Desk = Annotated[Visitor, Depends(require(Role.SECRETARIAT, Role.TECHNICIAN))]
ScreenName = Annotated[
    str, StringConstraints(min_length=1, max_length=80, pattern=rf"^[^\x00-\x1f{UNSEEN}]+$")
]


class Shows(BaseModel):
    """What a screen shows, or is to show; what is absent is as its address says."""

    model_config = ConfigDict(extra="forbid")

    show: Literal["all", "clock", "lower-third", "timer"] | None = None
    languages: Annotated[list[Language], Field(max_length=6)] | None = None
    theme: Literal["light", "dark"] | None = None
    organ: Id | None = None
    chime: bool | None = None


class Showing(BaseModel):
    """What a display says of itself."""

    model_config = ConfigDict(extra="forbid")

    name: ScreenName
    shows: Shows


class Order(BaseModel):
    """What the desk wants of a display; a name that is absent stays."""

    model_config = ConfigDict(extra="forbid")

    name: ScreenName | None = None
    ordered: Shows


class Obedience(BaseModel):
    """What a display is to show, and by which link it is known."""

    grant: str
    ordered: Shows


class Screen(BaseModel):
    """A display that is connected, or that has an order."""

    name: str | None = None
    connected: int | None = None
    organ: str | None = None
    shows: Shows | None = None
    ordered: Shows | None = None


class Screens(BaseModel):
    """The screens of a conference, by their grant."""

    screens: dict[str, Screen]


@router.put("/screen", response_model=Obedience, response_model_exclude_none=True)
async def show(organ: str, showing: Showing, request: Request, who: Display) -> Json:
    """Say what this display is called and what it shows; the answer is what it is to show."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    grant = who.grant or ""
    rooms.presence.note(organ, f"screen:{grant}", SCREEN_STANDS_S, _told(showing))
    async with rooms.database.reading() as session:
        orders = await registry_screens.orders(session)
    order = orders.get(who.conference, {}).get(grant, {})
    return {"grant": grant, "ordered": order.get("ordered", {})}


@router.get("/screens", response_model=Screens, response_model_exclude_none=True)
async def read(organ: str, request: Request, who: Desk) -> Json:
    """The screens of the organ's conference: what each shows, and what it is to show."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    return {"screens": rooms.presence.screens(organ)}


@router.put("/screens/{grant}", status_code=204)
async def order(organ: str, grant: Name, wanted: Order, request: Request, who: Desk) -> Response:
    """Have a display show something else: at once, and whenever it comes back."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    ordered = _told(wanted.ordered)
    await _check_organ(rooms, who, ordered)
    async with rooms.database.transaction() as session:
        await registry_screens.order(
            session, who.conference, grant, name=wanted.name, ordered=ordered, at=real_now()
        )
    rooms.presence.ordered()
    return Response(status_code=204)


@router.delete("/screens/{grant}", status_code=204)
async def release(organ: str, grant: Name, request: Request, who: Desk) -> Response:
    """Let a display show again what its address says."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    async with rooms.database.transaction() as session:
        await registry_screens.release(session, who.conference, grant)
    rooms.presence.ordered()
    return Response(status_code=204)


async def _check_organ(rooms: House, who: Visitor, ordered: Json) -> None:
    if "organ" in ordered:
        await in_conference(rooms, who, ordered["organ"])


def _told(said: BaseModel) -> Json:
    return said.model_dump(mode="json", exclude_none=True)
