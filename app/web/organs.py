"""Reading an organ: the polling fallback, a delegation's own inscriptions, the journal."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request, Response
from fastapi.responses import JSONResponse

from app.codec import Json, event_to_json, instant, plain
from app.domain.addressees import messages_for
from app.domain.calling import goes_on_in
from app.domain.organ import Inscription, Organ
from app.domain.precedence import why
from app.domain.words import Role, Status
from app.storage import journal, registry_speakers
from app.web.access import Asking, Visitor, in_conference, keeping, require
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/organs", tags=["organs"], responses=PROBLEMS)

Delegate = Annotated[Visitor, Depends(require(Role.DELEGATE))]
Recorder = Annotated[Visitor, Depends(require(Role.CHAIR, Role.SECRETARIAT))]


@router.get("/{organ}", responses={304: {"description": "Nothing has changed"}})
async def read(
    organ: str,
    request: Request,
    who: Asking,
    if_none_match: Annotated[str | None, Header(max_length=200)] = None,
) -> Response:
    """The organ as the asker's audience sees it: what a stream's snapshot holds."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    channel = await rooms.hub.level(organ)
    around = channel.surroundings
    asides = rooms.hub.asides(organ)
    whose = f"{who.role}.{who.delegation or ''}"
    told = asides.heard_up_to(who.role, who.delegation)
    tag = f'"{channel.epoch}.{channel.offset}.{around.register}.{told}.{whose}"'
    headers = {
        "ETag": tag,
        "Cache-Control": keeping(who),
        "Vary": "Cookie, Rostrum-As, Authorization",
    }
    if if_none_match is not None and tag in if_none_match:
        return Response(status_code=304, headers=headers)
    body = {
        "epoch": channel.epoch,
        "offset": channel.offset,
        "at": instant(rooms.clock.now(organ)),
        "view": channel.view(who.role),
        "register": around.register,
        "clock": around.clock,
        "asides": asides.latest(who.role, who.delegation),
    }
    return JSONResponse(body, headers=headers)


@router.get("/{organ}/mine")
async def mine(organ: str, request: Request, who: Delegate) -> Json:
    """The delegation's own: inscriptions (late and withdrawn too), messages, readiness."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    delegation = who.delegation or ""
    async with rooms.database.reading() as session:
        head, state = await journal.state(session, organ)
        own = [
            entry
            for speakers in state.lists.values()
            for entry in speakers.entries.values()
            if entry.delegation == delegation
        ]
        named = await registry_speakers.speakers(
            session, who.conference, [entry.speaker for entry in own if entry.speaker]
        )
        receipts = await journal.received(session, organ, [entry.id for entry in own])
    inscriptions = [
        _own(state, entry) | _named(named, entry) | {"receipt": receipts[entry.id]} for entry in own
    ]
    return {
        "epoch": head.epoch,
        "offset": head.offset,
        "inscriptions": inscriptions,
        "messages": [plain(one) for one in messages_for(state, delegation)],
        "readiness": rooms.presence.readiness_of(state, delegation),
    }


@router.get("/{organ}/journal")
async def record(
    organ: str,
    request: Request,
    who: Recorder,
    after: Annotated[int, Query(ge=0, le=2**31)] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 200,
) -> Json:
    """What was done, by whom, when, in order; each row with the digest that seals it."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    async with rooms.database.reading() as session:
        head = await journal.head(session, organ)
        rows = await journal.since(session, organ, after, limit)
    return {
        "epoch": head.epoch,
        "offset": head.offset,
        "rows": [_row(row) for row in rows],
    }


@router.get("/{organ}/fairness")
async def read_fairness(organ: str, request: Request, who: Recorder) -> Json:
    """Whether the room and those outside fare alike: waits, drops, refusals, by mode."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    head, fared = await rooms.comparison.of(organ)
    return {"epoch": head.epoch, "offset": head.offset, **plain(fared)}


def _row(row: journal.Recorded) -> Json:
    name, body = event_to_json(row.event)
    # The seal covers the key as well: without it nobody could check the digest.
    key = {"key": row.key} if row.key else {}
    return key | {
        "offset": row.offset,
        "at": instant(row.at),
        "actor": row.actor,
        "event": name,
        "facts": body,
        "digest": row.digest,
    }


def _own(organ: Organ, entry: Inscription) -> Json:
    speakers = organ.lists[entry.list]
    own: Json = plain(entry)
    goes_on = goes_on_in(organ, speakers, entry)
    if goes_on is not None:
        own["goes_on"] = {"meeting": goes_on.meeting, "starts_at": instant(goes_on.starts_at)}
    if entry.status is Status.WAITING:
        own["place"] = speakers.order.index(entry.id) + 1
        own["why"] = [plain(reason) for reason in why(speakers, entry)]
    return own


def _named(named: dict[str, registry_speakers.Speaker], entry: Inscription) -> dict[str, Any]:
    speaker = named.get(entry.speaker or "")
    if speaker is None:
        return {}
    return {"speaker_name": speaker.name, "speaker_title": speaker.title}
