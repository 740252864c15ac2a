"""What is foreseen: the forecast as it stands, and what if.

`GET forecast` is what the aside of the same name tells. `POST what-if` changes nothing: it answers
with two forecasts side by side, and with the one command that would apply the plan.
"""

import asyncio
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field

from app.codec import Json, instant, plain
from app.domain import whatif as w
from app.domain.organ import Organ
from app.domain.policy import may
from app.domain.refusal import Refusal
from app.domain.words import Enforcement, Kind, Role
from app.live.foresight import Foreseen
from app.live.outlook import forecast_told
from app.storage.shapes import Id, Moment, Number
from app.web.access import Asking, Visitor, in_conference, require
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/organs/{organ}", tags=["forecast"], responses=PROBLEMS)

Planner = Annotated[Visitor, Depends(require(Role.CHAIR, Role.SECRETARIAT))]
Milliseconds = Annotated[int, Field(ge=1, le=86_400_000), Number]


class Variant(BaseModel):
    """Another course of action."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ShorterLimit(Variant):
    """A shorter limit from the k-th of those who wait on, for some kinds or for all."""

    type: Literal["shorter_limit"]
    limit_ms: Milliseconds
    from_speaker: Annotated[int, Field(ge=1, le=10_000), Number] = 1
    enforcement: Enforcement | None = None
    kinds: Annotated[tuple[Kind, ...], Field(max_length=20)] = ()
    list: Id | None = None


class EqualShare(Variant):
    """The time that is left, divided equally among those who wait."""

    type: Literal["equal_share"]


class ClosedNow(Variant):
    """The list is closed now."""

    type: Literal["closed_now"]
    list: Id


class BreakDropped(Variant):
    """A meeting goes on through the break after it, into the next one."""

    type: Literal["break_dropped"]
    meeting: Id


class EndMoved(Variant):
    """Interpretation of a meeting ends at another instant."""

    type: Literal["end_moved"]
    meeting: Id
    ends_at: Moment


class CapChanged(Variant):
    """Another cap of remote speaking time in each meeting; none: no cap."""

    type: Literal["cap_changed"]
    online_cap_ms: Milliseconds | None = None


AnyVariant = Annotated[
    ShorterLimit | EqualShare | ClosedNow | BreakDropped | EndMoved | CapChanged,
    Field(discriminator="type"),
]
DOMAIN: dict[type[Variant], Any] = {
    kind: getattr(w, kind.__name__)
    for kind in (ShorterLimit, EqualShare, ClosedNow, BreakDropped, EndMoved, CapChanged)
}


class Question(BaseModel):
    """Variants, one on top of the other."""

    model_config = ConfigDict(extra="forbid")

    variants: Annotated[tuple[AnyVariant, ...], Field(min_length=1, max_length=6)]


@router.get("/forecast")
async def read_forecast(organ: str, request: Request, who: Asking) -> Json:
    """What is expected, as the asker's audience is told it; empty where it is told nothing."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    foreseen = await rooms.foresight.foreseen(await rooms.hub.level(organ))
    return {"at": instant(foreseen.found.at), "forecast": foreseen.told.get(who.role, {})}


@router.post("/what-if")
async def ask(organ: str, question: Question, request: Request, who: Planner) -> Json:
    """Weigh another course against today's; `plan` is the command that applies it."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    foreseen = await rooms.foresight.foreseen(await rooms.hub.level(organ))
    _known(foreseen, question)
    variants = [_domain(variant) for variant in question.variants]
    found = await asyncio.to_thread(
        w.what_if, foreseen.organ, foreseen.found.at, foreseen.programme, *variants
    )
    return _compared(found, foreseen.organ, who)


def _domain(variant: Variant) -> w.WhatIf:
    fields = {name: getattr(variant, name) for name in type(variant).model_fields}
    del fields["type"]
    made: w.WhatIf = DOMAIN[type(variant)](**fields)
    return made


def _known(foreseen: Foreseen, question: Question) -> None:
    """Refuse a list or a meeting that is not there: it would look as if nothing changed."""
    current, lists = foreseen.organ.meeting, foreseen.organ.lists
    meetings = {sitting.id for sitting in foreseen.programme.sittings}
    for variant in question.variants:
        match variant:
            case ClosedNow() | ShorterLimit() if (variant.list or "") not in ("", *lists):
                raise Refusal("unknown_list", list=variant.list)
            case BreakDropped() | EndMoved():
                in_progress = current is not None and current.id == variant.meeting
                if variant.meeting not in meetings and not in_progress:
                    raise Refusal("unknown_meeting", meeting=variant.meeting)
            case _:
                pass


def _compared(found: w.Comparison, organ: Organ, who: Visitor) -> Json:
    told: Json = {
        "today": forecast_told(found.today, organ)[who.role],
        "then": forecast_told(found.then, organ)[who.role],
        "now_fit": list(found.now_fit),
        "no_longer_fit": list(found.no_longer_fit),
        "open_today": list(found.open_today),
        "open_then": list(found.open_then),
    }
    if found.limit_ms is not None:
        told["limit_ms"] = found.limit_ms
    if found.plan is not None and may(who.actor, found.plan, organ):
        plan = plain(found.plan)
        del plan["sittings"]  # what the register has is filled in
        told["plan"] = {"type": "arrange_time", **plan}
    return told
