"""GET …/inscriptions/{id}/calendar.ics: when one's turn is expected, for one's own calendar.

A delegation gets its own turns only; somebody else's and nobody's look the same. The words are in
the language of the link, or in the one that is asked for.
"""

from datetime import datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.forecast import Expected
from app.domain.organ import Inscription, SpeakersList
from app.domain.refusal import Refusal
from app.domain.timekeeping import MILLISECOND
from app.domain.words import Language, Role, Status
from app.live.clock import real_now
from app.outbound.calendar import Standing, Turn, calendar
from app.outbound.wording import has, say
from app.storage import registry, registry_meetings
from app.storage.register import Conference
from app.web.access import Visitor, in_conference, require
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(prefix="/api/organs/{organ}", tags=["forecast"], responses=PROBLEMS)

Concerned = Annotated[Visitor, Depends(require(Role.DELEGATE, Role.SECRETARIAT))]
OFF = (Status.WITHDRAWN, Status.PASSED_OVER, Status.DENIED)


FILE = {"content": {"text/calendar": {"schema": {"type": "string"}}}, "description": "The file"}


@router.get("/inscriptions/{inscription}/calendar.ics", responses={200: FILE})
async def turn(
    organ: str,
    inscription: str,
    request: Request,
    who: Concerned,
    lang: Annotated[Language | None, Query()] = None,
) -> Response:
    """One inscription's expected band; refused `turn_not_foreseen` where no meeting is known."""
    rooms = house(request)
    await in_conference(rooms, who, organ)
    channel = await rooms.hub.level(organ)
    speakers = channel.organ.list_of(inscription)
    entry = None if speakers is None else speakers.entries[inscription]
    if speakers is None or entry is None or who.delegation not in (None, entry.delegation):
        raise Refusal("unknown_inscription", inscription=inscription)
    foreseen = await rooms.foresight.foreseen(channel)
    expected = next((one for one in foreseen.found.expected if one.inscription == entry.id), None)
    begins_at, ends_at = _span(speakers, entry, expected)
    language = lang or who.language or Language.EN
    async with rooms.database.reading() as session:
        conference = await registry.conference(session, who.conference)
        facts = await _facts(session, who.conference, speakers, (entry, expected), language)
    file = Turn(
        key=f"{channel.epoch}/{organ}/{entry.id}",
        sequence=channel.offset,
        stamped_at=real_now(),
        starts_at=begins_at,
        ends_at=ends_at,
        standing=_standing(entry),
        language=language.value,
        summary=say(language, "calendar-summary", **facts),
        description=_described(language, conference, facts, expected),
        address=f"{rooms.settings.base_url}/{who.role}",
    )
    headers = {"Cache-Control": "private, no-store"}
    return Response(calendar(file), headers=headers, media_type="text/calendar; charset=utf-8")


async def _facts(
    session: AsyncSession,
    conference: str,
    speakers: SpeakersList,
    whose: tuple[Inscription, Expected | None],
    language: Language,
) -> dict[str, str]:
    """The names in the language: of the delegation, the list and the meeting."""
    entry, expected = whose
    delegation = await registry.delegation(session, conference, entry.delegation)
    known = f"list-{speakers.id}"
    named = say(language, known) if has(language, known) else None
    if named is None:
        title = await registry_meetings.item_title(session, conference, speakers.item)
        named = title.get(language, speakers.id)
    held = ""
    if expected is not None and expected.meeting is not None:
        meeting = await registry.meeting(session, conference, expected.meeting)
        held = say(language, "meeting-name", number=meeting.number)
    return {"list": named, "delegation": delegation.name[language], "meeting": held}


def _standing(entry: Inscription) -> Standing:
    if entry.status in OFF:
        return Standing.OFF
    return Standing.OVER if entry.status is Status.DELIVERED else Standing.EXPECTED


def _span(
    speakers: SpeakersList, entry: Inscription, expected: Expected | None
) -> tuple[datetime, datetime]:
    """From the earliest start to the latest end; of what is over, what it was."""
    rule = speakers.rules.get(entry.kind)
    limit = (rule.limit_ms if rule else 0) * MILLISECOND
    if expected is not None and expected.start.earliest and expected.start.latest:
        return _minutes(expected.start.earliest), _minutes(expected.start.latest + limit, up=True)
    if entry.spoken_at is not None:
        return entry.spoken_at, entry.spoken_at + max(entry.used_ms * MILLISECOND, limit)
    if entry.status in OFF:
        return entry.received_at, entry.received_at
    raise Refusal("turn_not_foreseen", inscription=entry.id)


def _minutes(at: datetime, *, up: bool = False) -> datetime:
    """The whole minute before, or after: an estimate knows no seconds."""
    whole = at.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=1) if up and whole < at else whole


def _described(
    language: Language, conference: Conference, facts: dict[str, str], expected: Expected | None
) -> str:
    start = None if expected is None else expected.start
    if start is None or not (start.earliest and start.median and start.latest):
        return conference.title[language]
    zone = ZoneInfo(conference.timezone)
    clock = {
        name: _minutes(at, up=name == "latest").astimezone(zone).strftime("%H:%M")
        for name, at in (
            ("expected", start.median),
            ("earliest", start.earliest),
            ("latest", start.latest),
        )
    }
    said = say(language, "calendar-description", **facts, **clock, zone=conference.timezone)
    return f"{said}\n{conference.title[language]}"
