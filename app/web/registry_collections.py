"""The collections of the register whose entries are named by the secretariat, one like the other.

`GET` all, `GET` one, `POST` a new one, `PUT` a correction, `DELETE`. What is read can be sent back.
A collection is a row of the table below: its word on the wire, its shape, and the three functions
that find, save and remove an entry.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.commands_procedure import FollowProgramme
from app.domain.refusal import Refusal
from app.storage import register as r
from app.storage import registry, registry_meetings, registry_people, registry_programme
from app.storage.registry_rows import unknown
from app.web.access import Visitor
from app.web.house import house
from app.web.problems import PROBLEMS
from app.web.registry_access import Editor, Name, Shown, change, same_id

router = APIRouter(prefix="/{conference}", responses=PROBLEMS)


Answer = Callable[..., Awaitable[Any]]


class Save(Protocol):
    """Enters (`new`) or corrects an entry; raises Refusal."""

    def __call__(
        self, session: AsyncSession, conference: str, entry: Any, /, *, new: bool
    ) -> Awaitable[None]: ...


@dataclass(frozen=True, slots=True)
class Collection:
    """One kind of entry. `one` is what refusals call it; `key` names the field that is its id.

    `remove` returns the ids of the sign-in links that went with the entry, if any did; `after` is
    done when a change is written.
    """

    word: str
    one: str
    shape: type
    found: Callable[[r.Register], Iterable[Any]]
    save: Save
    remove: Callable[[AsyncSession, str, str], Awaitable[Sequence[str] | None]]
    key: str = "id"
    after: Callable[[Request, str, Visitor], Awaitable[None]] | None = None


async def _follow(request: Request, conference: str, editor: Visitor) -> None:
    """Have the organs follow the programme, each by a command of its own."""
    rooms = house(request)
    async with rooms.database.reading() as session:
        names = await registry.organs(session, conference)
        planned = {name: await registry_meetings.sittings(session, name) for name in names}
    for name, sittings in planned.items():
        try:
            await rooms.desk.submit(editor.actor, name, FollowProgramme(sittings))
        except Refusal as refusal:
            if refusal.code != "nothing_changes":
                raise


COLLECTIONS = (
    Collection(
        "meetings",
        "meeting",
        r.Meeting,
        lambda register: register.meetings,
        registry_programme.save_meeting,
        registry_programme.remove_meeting,
        after=_follow,
    ),
    Collection(
        "items",
        "item",
        r.Item,
        lambda register: register.items,
        registry_programme.save_item,
        registry_programme.remove_item,
    ),
    Collection(
        "documents",
        "document",
        r.Document,
        lambda register: register.documents(),
        registry_programme.save_document,
        registry_programme.remove_document,
        key="symbol",
    ),
    Collection(
        "deadlines",
        "deadline",
        r.Deadline,
        lambda register: register.deadlines,
        registry_programme.save_deadline,
        registry_programme.remove_deadline,
    ),
    Collection(
        "officers",
        "officer",
        r.Officer,
        lambda register: register.officers,
        registry_people.save_officer,
        registry_people.remove_officer,
    ),
    Collection(
        "delegations",
        "delegation",
        r.Delegation,
        lambda register: register.delegations.values(),
        registry_people.save_delegation,
        registry_people.remove_delegation,
    ),
)


def _readers(collection: Collection) -> tuple[Answer, Answer]:
    """Reading all entries, and reading one."""

    async def read_all(register: Shown) -> Any:
        return tuple(collection.found(register))

    async def read_one(register: Shown, entry: Name) -> Any:
        for each in collection.found(register):
            if getattr(each, collection.key) == entry:
                return each
        raise unknown(**{collection.one: entry})

    return read_all, read_one


def _writers(collection: Collection) -> tuple[Answer, Answer, Answer]:
    """Entering, correcting and removing an entry."""

    async def done(request: Request, conference: str, editor: Visitor) -> None:
        if collection.after is not None:
            await collection.after(request, conference, editor)

    async def enter(
        conference: str, body: Any, request: Request, response: Response, editor: Editor
    ) -> Any:
        async with change(request, conference) as session:
            await collection.save(session, conference, body, new=True)
        await done(request, conference, editor)
        named = quote(getattr(body, collection.key), safe="/()")
        response.headers["Location"] = f"{request.url.path}/{named}"
        return body

    async def correct(
        conference: str, entry: Name, body: Any, request: Request, editor: Editor
    ) -> Any:
        same_id(entry, getattr(body, collection.key))
        async with change(request, conference) as session:
            await collection.save(session, conference, body, new=False)
        await done(request, conference, editor)
        return body

    async def remove(conference: str, entry: Name, request: Request, editor: Editor) -> None:
        async with change(request, conference) as session:
            worthless = await collection.remove(session, conference, entry)
        for grant in worthless or ():
            house(request).revoked(grant)
        await done(request, conference, editor)

    # FastAPI reads the shape of the body where a hand-written operation would name it.
    enter.__annotations__["body"] = correct.__annotations__["body"] = collection.shape
    return enter, correct, remove


def _serve(collection: Collection) -> None:
    """Put the five operations of a collection on the router."""
    all_of, one = f"/{collection.word}", collection.one
    # A symbol such as CTOC/COP/2020/1 has slashes.
    at = f"{all_of}/{{entry}}" if collection.key == "id" else f"{all_of}/{{entry:path}}"
    read_all, read_one = _readers(collection)
    enter, correct, remove = _writers(collection)
    every: Any = list[collection.shape]  # type: ignore[name-defined]  # a type made at run time
    operations: tuple[tuple[str, str, Answer, str, int, Any], ...] = (
        ("GET", all_of, read_all, f"All {collection.word}.", 200, every),
        ("GET", at, read_one, f"One {one}.", 200, collection.shape),
        ("POST", all_of, enter, f"Enter a new {one}.", 201, collection.shape),
        ("PUT", at, correct, f"Correct the {one}.", 200, collection.shape),
        ("DELETE", at, remove, f"Remove the {one}; refused while in use.", 204, None),
    )
    for method, path, answer, summary, status, model in operations:
        router.add_api_route(
            path,
            answer,
            methods=[method],
            summary=summary,
            status_code=status,
            response_model=model,
            response_model_exclude_none=True,
            operation_id=f"{answer.__name__}_{collection.word}",
        )


for _collection in COLLECTIONS:
    _serve(_collection)
