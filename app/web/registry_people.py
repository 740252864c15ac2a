"""People and the Bureau by REST: participants (ids are given out), credentials, rule 22.

`DELETE` of a participant erases the person: name, title and contact are gone, the id stays for the
record. `PUT officers` puts in the whole Bureau and is refused `bureau_unbalanced` by rule 22.
"""

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Body, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from app.domain.refusal import Refusal
from app.live.clock import real_now
from app.storage import registry, registry_people
from app.storage.bureau import imbalance
from app.storage.register import Delegation, Officer, Participant, Person
from app.storage.shapes import Credentials
from app.web.problems import PROBLEMS
from app.web.registry_access import Editor, Name, Shown, change

router = APIRouter(prefix="/{conference}", responses=PROBLEMS)


class Count(BaseModel):
    """How many seats somebody has, where another number is expected."""

    seats: int
    expected: int


class Balance(BaseModel):
    """Whether a Bureau is as rule 22 asks, and where it is not."""

    balanced: bool
    offices: dict[str, Count] = {}
    groups: dict[str, Count] = {}


class Mark(BaseModel):
    """A credentials mark; without one none are asked for."""

    model_config = ConfigDict(extra="forbid")

    credentials: Credentials | None


Officers = Annotated[tuple[Officer, ...], Body(), Field(max_length=50)]


@router.get("/bureau", response_model_exclude_none=True)
async def check_bureau(register: Shown) -> Balance:
    """Hold the Bureau against rule 22; those of a body without that rule are always balanced."""
    seats = [(officer.office, officer.group) for officer in register.officers]
    wrong = imbalance(seats) if register.conference.bureau == "rule_22" else {}
    return Balance.model_validate({"balanced": not wrong, **wrong})


@router.put("/officers", response_model_exclude_none=True)
async def replace_bureau(
    conference: str, officers: Officers, request: Request, _editor: Editor
) -> tuple[Officer, ...]:
    """Put in all officers at once, in this order."""
    async with change(request, conference) as session:
        await registry_people.replace_bureau(session, conference, officers)
    return officers


@router.put("/delegations/{delegation}/credentials", response_model_exclude_none=True)
async def mark_credentials(
    conference: str, delegation: Name, mark: Mark, request: Request, _editor: Editor
) -> Delegation:
    """Mark the credentials of a delegation; a mark never bars it from the floor."""
    async with change(request, conference) as session:
        await registry_people.mark_credentials(session, conference, delegation, mark.credentials)
        return await registry.delegation(session, conference, delegation)


@router.get("/participants", response_model_exclude_none=True)
async def read_participants(register: Shown) -> tuple[Participant, ...]:
    """All participants; those who were erased by id, delegation and rank alone."""
    return tuple(register.participants.values())


@router.get("/participants/{participant}", response_model_exclude_none=True)
async def read_participant(register: Shown, participant: Name) -> Participant:
    """One participant."""
    if participant not in register.participants:
        raise Refusal("unknown_participant", participant=participant)
    return register.participants[participant]


@router.post("/participants", status_code=201, response_model_exclude_none=True)
async def enter_participant(
    conference: str, person: Person, request: Request, response: Response, _editor: Editor
) -> Participant:
    """Enter a person; the register gives out the id."""
    async with change(request, conference) as session:
        named = await registry_people.add_participant(session, conference, person)
    response.headers["Location"] = f"{request.url.path}/{named}"
    return Participant(id=named, **asdict(person))


@router.put("/participants/{participant}", response_model_exclude_none=True)
async def correct_participant(
    conference: str, participant: Name, person: Person, request: Request, _editor: Editor
) -> Participant:
    """Correct a person's name, title, rank and contact."""
    async with change(request, conference) as session:
        await registry_people.correct_participant(session, conference, participant, person)
    return Participant(id=participant, **asdict(person))


@router.delete("/participants/{participant}", status_code=204)
async def erase_participant(
    conference: str, participant: Name, request: Request, _editor: Editor
) -> None:
    """Erase a person from the register."""
    async with change(request, conference) as session:
        await registry_people.erase_participant(session, conference, participant, real_now())
