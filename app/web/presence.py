"""What delegations, the technician and booths say of themselves; none of it is in the journal.

`POST readiness`: a delegation's own sound and readiness, or a line that the technician has tested.
A delegation whose sound is not good asks for help by saying so; the technician takes a mark back.
`POST signals`: what a booth signals. Saying the same again is the same, so no key is needed.
"""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict

from app.codec import Json, instant
from app.domain.refusal import Refusal
from app.domain.words import Language, Role
from app.live.attendance import (
    NO_SOUND,
    READY_STANDS_S,
    SIGNAL_STANDS_S,
    SOUND,
    SOUND_STANDS_S,
    Say,
    Signal,
    signals_of,
)
from app.storage import registry
from app.storage.shapes import Id
from app.web.access import Visitor, in_conference, require
from app.web.house import House, house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/organs/{organ}", tags=["presence"], responses=PROBLEMS)

Attending = Annotated[Visitor, Depends(require(Role.DELEGATE, Role.TECHNICIAN))]
Booth = Annotated[Visitor, Depends(require(Role.INTERPRETER))]


class Saying(BaseModel):
    """What is said of a delegation; a delegate speaks of its own only."""

    model_config = ConfigDict(extra="forbid")

    say: Say
    delegation: Id | None = None


class Signalling(BaseModel):
    """A booth's signal, on or off. The link's language counts; another one is for links without."""

    model_config = ConfigDict(extra="forbid")

    signal: Signal
    on: bool = True
    language: Language | None = None


class Readiness(BaseModel):
    """What stands of a delegation; what is absent is not so."""

    delegation: str
    connected: int | None = None
    sound_tested_at: str | None = None
    sound_failed_at: str | None = None
    ready_at: str | None = None


class Lit(BaseModel):
    """A signal that is lit, and until when by itself."""

    signal: Signal
    language: Language
    at: str
    until: str


class Signals(BaseModel):
    """All that are lit, the newest first."""

    signals: list[Lit]


@router.post("/readiness", response_model=Readiness, response_model_exclude_none=True)
async def say(organ: str, saying: Saying, request: Request, who: Attending) -> Json:
    """Say that the sound is tested, or that the speaker is ready; or take it back."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    delegation = await _delegation(rooms, who, saying)
    at = instant(rooms.clock.now(organ))
    family, stands_s = "sound", SOUND_STANDS_S
    value: Json | None = None
    match saying.say:
        case Say.SOUND_TESTED:
            value = {SOUND: at}
        case Say.SOUND_UNTESTED if who.role is Role.DELEGATE:
            value = {NO_SOUND: at}
        case Say.READY:
            family, stands_s, value = "ready", READY_STANDS_S, {"at": at}
        case Say.NOT_READY:
            family = "ready"
        case Say.SOUND_UNTESTED:
            pass
    rooms.presence.note(organ, f"{family}:{delegation}", stands_s, value)
    channel = await rooms.hub.channel(organ)
    return {"delegation": delegation, **rooms.presence.readiness_of(channel.organ, delegation)}


@router.post("/signals", response_model=Signals)
async def signal(organ: str, signalling: Signalling, request: Request, who: Booth) -> Json:
    """Light a signal of one's booth, or put it out; it goes out by itself after a minute."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    language = who.language or signalling.language
    if language is None:
        raise Refusal("language_required")
    now = rooms.clock.now(organ)
    lit = {
        "signal": signalling.signal.value,
        "language": language.value,
        "at": instant(now),
        "until": instant(now + timedelta(seconds=SIGNAL_STANDS_S)),
    }
    key = f"signal:{language}:{signalling.signal}"
    rooms.presence.note(organ, key, SIGNAL_STANDS_S, lit if signalling.on else None)
    return {"signals": signals_of(rooms.presence.known(organ))}


async def _delegation(rooms: House, who: Visitor, saying: Saying) -> str:
    """Of whom it is said: a delegate's own; the technician names one, and knows sound only."""
    if who.role is Role.DELEGATE:
        if who.delegation is None or saying.delegation not in (None, who.delegation):
            raise Refusal("not_permitted", role=who.role)
        return who.delegation
    if saying.say in (Say.READY, Say.NOT_READY):
        raise Refusal("not_permitted", role=who.role)
    if saying.delegation is None:
        raise Refusal("delegation_required")
    async with rooms.database.reading() as session:
        known = await registry.delegation(session, who.conference, saying.delegation)
    return known.id
