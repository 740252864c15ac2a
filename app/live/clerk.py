"""The clerk: from what somebody asked for to a command, completed from the register.

A client says who speaks and for whom; what it may not say (the category of a delegation, the end of
interpretation, its own role) is filled in here. A speaker's name goes into the register and its id
into the command, so that the journal never holds a name.
"""

from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.codec import COMMANDS
from app.domain.commands import Command
from app.domain.eligibility import usual_kind
from app.domain.organ import Organ
from app.domain.policy import TABLE, Actor
from app.domain.procedure import Continuation
from app.domain.programme import as_arranged, goes_on
from app.domain.refusal import Refusal
from app.domain.timekeeping import between_ms
from app.domain.words import Rank, Role, Source
from app.storage import registry, registry_meetings

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for: the command's name and the fields that the client gave."""

    name: str
    fields: Fields


def names_somebody(asked: Asked) -> bool:
    """Whether the register may have to be written to first (a speaker by name)."""
    return bool(asked.fields.get("speaker_name") or asked.fields.get("speaker_title"))


async def complete(
    session: AsyncSession, conference: str, organ: Organ, actor: Actor, asked: Asked
) -> Command:
    """The command, ready for the desk; raises Refusal for what the register does not know."""
    if actor.role not in TABLE[COMMANDS[asked.name]]:
        # Before anything is looked up or written down for somebody who may not ask at all.
        raise Refusal("not_permitted", command=asked.name, role=actor.role)
    fields = {name: value for name, value in asked.fields.items() if value is not None}
    match asked.name:
        case "call_to_order" | "adjourn" | "roll_over" | "arrange_time":
            fields |= await _programme(session, conference, organ, asked.name, fields)
        case "take_chair":
            await registry.officer(session, conference, fields["officer"])
        case "take_up_item" | "establish_list":
            await registry.require_item(session, conference, fields["item"])
        case "inscribe":
            fields = await _inscribe(session, conference, organ, actor, fields)
        case "raise_point" | "propose_motion" | "request_reply" | "invite":
            fields = await _for_delegation(session, conference, actor, asked.name, fields)
        case "announce":
            if "delegation" in fields:
                await registry.delegation(session, conference, fields["delegation"])
        case "amend":
            fields = await _amend(session, conference, organ, actor, fields)
        case "move":
            fields = {"reason": ""} | fields | {"by": actor.role}
        case _:
            pass
    # What a client leaves out is nothing, also where the domain wants it said.
    required = {field.name for field in dataclass_fields(COMMANDS[asked.name])}
    absent = dict.fromkeys(required & asked.fields.keys() - fields.keys())
    return COMMANDS[asked.name](**{**absent, **fields})


async def _programme(
    session: AsyncSession, conference: str, organ: Organ, command: str, fields: Fields
) -> Fields:
    """What the programme has to say on the beginning and the end of a meeting, and after it."""
    match command:
        case "call_to_order":
            return await _meeting(session, conference, organ, fields["meeting"])
        case "roll_over":
            meeting = await registry.meeting(session, conference, fields["meeting"])
            return {"starts_at": meeting.starts_at}
        case "arrange_time":
            return {"sittings": await registry_meetings.sittings(session, organ.id)}
        case _ if organ.meeting is not None:
            return {"following": await _following(session, organ, organ.meeting.id)}
        case _:
            return {}


async def _meeting(session: AsyncSession, conference: str, organ: Organ, name: str) -> Fields:
    meeting = await registry.meeting(session, conference, name)
    if meeting.organ != organ.id:
        raise Refusal("unknown_meeting", meeting=name)
    arranged = organ.ends.get(name)
    return {
        "ends_at": meeting.ends_at if arranged is None else arranged.ends_at,
        "lasts_ms": between_ms(
            meeting.starts_at, meeting.ends_at if arranged is None else arranged.ends_at
        ),
        "following": await _following(session, organ, name),
        "scheduled_ends_at": meeting.ends_at,
    }


async def _following(session: AsyncSession, organ: Organ, meeting: str) -> tuple[Continuation, ...]:
    """Where the items that have a list go on after a meeting."""
    items = frozenset(speakers.item for speakers in organ.lists.values())
    sittings = as_arranged(await registry_meetings.sittings(session, organ.id), organ.ends)
    return goes_on(sittings, meeting, items)


async def _inscribe(
    session: AsyncSession, conference: str, organ: Organ, actor: Actor, fields: Fields
) -> Fields:
    await _known(session, conference, fields)
    own = Source.SELF_SERVICE if actor.role is Role.DELEGATE else Source.SECRETARIAT
    fields = {"source": own} | fields
    fields = await _for_delegation(session, conference, actor, "inscribe", fields)
    # Who does not say so makes the statement that the category usually makes on such a list.
    usual: Fields = {"kind": usual_kind(fields["category"], organ.lists.get(fields["list"]))}
    return usual | fields


async def _known(session: AsyncSession, conference: str, fields: Fields) -> None:
    """Those who align themselves must be in the register."""
    for other in fields.get("aligned", ()):
        await registry.delegation(session, conference, other)


async def _for_delegation(
    session: AsyncSession, conference: str, actor: Actor, command: str, fields: Fields
) -> Fields:
    """The fields with the delegation that asks (a delegate's own), its category, its speaker."""
    name = fields.get("delegation") or actor.delegation
    if name is None:
        raise Refusal("unknown_delegation", delegation="")
    if actor.role is Role.DELEGATE and name != actor.delegation:
        raise Refusal("not_permitted", command=command, role=actor.role)
    delegation = await registry.delegation(session, conference, name)
    fields = fields | {"delegation": name, "category": delegation.category}
    rank = fields.get("rank", Rank.OTHER)
    return await _with_speaker(session, conference, name, rank, fields)


async def _amend(
    session: AsyncSession, conference: str, organ: Organ, actor: Actor, fields: Fields
) -> Fields:
    speakers = organ.list_of(fields["inscription"])
    if speakers is None:
        raise Refusal("unknown_inscription", inscription=fields["inscription"])
    entry = speakers.entries[fields["inscription"]]
    if actor.role is Role.DELEGATE and entry.delegation != actor.delegation:
        raise Refusal("not_permitted", command="amend", role=actor.role)
    await _known(session, conference, fields)
    rank = fields.get("rank", entry.rank)
    if names_somebody(Asked("amend", fields)) and entry.speaker is not None:
        known = await registry.participant(session, conference, entry.speaker)
        fields = {"speaker_name": known.name, "speaker_title": known.title} | fields
    return await _with_speaker(session, conference, entry.delegation, rank, fields)


async def _with_speaker(
    session: AsyncSession, conference: str, delegation: str, rank: Rank, fields: Fields
) -> Fields:
    """The fields with the participant's id instead of a name and a title."""
    fields = dict(fields)
    name = fields.pop("speaker_name", "")
    title = fields.pop("speaker_title", "")
    if name or title:
        fields["speaker"] = await registry.participant_named(
            session, conference, delegation, name=name, title=title, rank=rank
        )
    elif "speaker" in fields:
        known = await registry.participant(session, conference, fields["speaker"])
        if known.delegation != delegation:
            raise Refusal("unknown_participant", participant=known.id)
    return fields
