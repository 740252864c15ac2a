"""The shapes of the commands on the wire, made from the domain's own dataclasses.

One pydantic model for each command that a client may send, with `type` as the word for it; the
dataclass's docstring is its entry in the OpenAPI description. What the clerk fills in is left out;
a speaker may be named instead of given by id.
"""

import inspect
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from datetime import datetime
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, StringConstraints, create_model
from pydantic import Field as Limits

from app.codec import COMMANDS, word
from app.domain.commands import (
    Adjourn,
    Amend,
    CallToOrder,
    Command,
    EstablishList,
    ExpireFloor,
    Inscribe,
    Move,
)
from app.domain.commands_procedure import (
    Announce,
    ArrangeTime,
    ExpireSwap,
    FollowProgramme,
    Invite,
    MeetingEnd,
    ProposeMotion,
    RaisePoint,
    RequestReply,
    RollOver,
    TimeLimit,
)
from app.domain.organ import SpeakingRule
from app.domain.procedure import Vote
from app.domain.words import Enforcement, Kind
from app.storage.shapes import UNSEEN, Id, Moment, Number, Truth

Text = Annotated[
    str, StringConstraints(max_length=500, pattern=rf"^[^\x00-\x08\x0b-\x1f{UNSEEN}]*$")
]
Name = Annotated[
    str,
    StringConstraints(max_length=200, strip_whitespace=True, pattern=rf"^[^\x00-\x1f{UNSEEN}]*$"),
]
Address = Annotated[str, StringConstraints(max_length=500, pattern=r"^[^\s\x00-\x1f\x7f]*$")]
Milliseconds = Annotated[int, Limits(ge=-86_400_000, le=86_400_000), Number]
Serial = Annotated[int, Number]
Count = Annotated[int, Limits(ge=0, le=50), Number]

FILLED_IN = {
    CallToOrder: {"ends_at", "lasts_ms", "following", "scheduled_ends_at"},
    Adjourn: {"following"},
    Inscribe: {"category"},
    Move: {"by"},
    RaisePoint: {"category"},
    ProposeMotion: {"category"},
    RequestReply: {"category"},
    Invite: {"category"},
    RollOver: {"starts_at"},
    ArrangeTime: {"sittings"},
}
OPTIONAL = {
    Inscribe: {"delegation", "kind"},
    RaisePoint: {"delegation"},
    ProposeMotion: {"delegation"},
    RequestReply: {"delegation"},
    Move: {"after", "reason"},
    EstablishList: {"closes_at"},
}
NAMED = {"speaker_name": (Name | None, None), "speaker_title": (Name | None, None)}
TEXTS = {"reason"}


class Asked(BaseModel):
    """A command as a client sends it."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Rule(Asked):
    """The speaking time of one kind of statement, in milliseconds."""

    limit_ms: Annotated[int, Limits(ge=1, le=86_400_000), Number]
    amber_ms: Annotated[int, Limits(ge=0, le=86_400_000), Number] = 30_000
    grace_ms: Annotated[int, Limits(ge=0, le=86_400_000), Number] = 0
    enforcement: Enforcement = Enforcement.CLOSE
    then_ms: Annotated[int, Limits(ge=1, le=86_400_000), Number] | None = None
    at_most: Annotated[int, Limits(ge=0, le=1000), Number] | None = None

    def domain(self) -> SpeakingRule:
        """As the domain knows it."""
        return SpeakingRule(**dict(self))


class Ballot(Asked):
    """Votes of those present and voting, and abstentions."""

    in_favour: Annotated[int, Limits(ge=0, le=1000), Number]
    against: Annotated[int, Limits(ge=0, le=1000), Number]
    abstaining: Annotated[int, Limits(ge=0, le=1000), Number] = 0

    def domain(self) -> Vote:
        """As the domain knows it."""
        return Vote(**dict(self))


class Limit(Asked):
    """A speaking time within an arrangement."""

    list: Id
    kind: Kind
    limit_ms: Annotated[int, Limits(ge=1, le=86_400_000), Number]
    enforcement: Enforcement | None = None
    from_inscription: Id | None = None

    def domain(self) -> TimeLimit:
        """As the domain knows it."""
        return TimeLimit(**dict(self))


class End(Asked):
    """The end of a meeting within an arrangement."""

    meeting: Id
    ends_at: Moment

    def domain(self) -> MeetingEnd:
        """As the domain knows it."""
        return MeetingEnd(**dict(self))


MADE: dict[Any, type[Asked]] = {Vote: Ballot, TimeLimit: Limit, MeetingEnd: End}
"""What a command holds beside words and figures."""


def _wire_type(command: type[Command], name: str, kind: Any) -> Any:
    """The type of a field on the wire: the domain's, with the limits of good sense."""
    if get_origin(kind) in (Union, UnionType):
        return Union[tuple(_wire_type(command, name, one) for one in get_args(kind))]  # noqa: UP007
    if kind is str and name == "text_url":
        return Address
    if kind is str:
        return Text if name in TEXTS or (name, command) == ("text", Announce) else Id
    if kind is int:
        return Milliseconds if name.endswith("_ms") else Count if name != "act" else Serial
    if kind is bool:
        return Truth
    if kind in MADE:
        return MADE[kind]
    if kind is datetime:
        return Moment
    if get_origin(kind) is tuple:
        several: Any = tuple[_wire_type(command, name, get_args(kind)[0]), ...]  # type: ignore[misc]
        return Annotated[several, Limits(max_length=250)]
    if name == "rules":
        return dict[get_args(kind)[0], Rule]  # type: ignore[misc]  # a type made at run time
    return kind


def _shapes(command: type[Command]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    hints = get_type_hints(command)
    for field in fields(command):
        if field.name in FILLED_IN.get(command, ()):
            continue
        kind = _wire_type(command, field.name, hints[field.name])
        if field.name in OPTIONAL.get(command, ()):
            yield field.name, (kind | None, None)
        else:
            yield field.name, (kind, _default(field))
    if command in (Inscribe, Amend, RequestReply, Invite):
        yield from NAMED.items()
    if command is Inscribe:
        # Who does not say by which way a request came is told apart by role.
        yield "source", (hints["source"] | None, None)


def _default(field: Field[Any]) -> Any:
    return ... if field.default is MISSING else field.default


def _model(command: type[Command]) -> type[Asked]:
    name = word(command)
    shapes: dict[str, Any] = {"type": (Literal[name], ...)}
    shapes |= dict(_shapes(command))
    return create_model(command.__name__, __base__=Asked, __doc__=inspect.getdoc(command), **shapes)


BY_ITSELF = (ExpireFloor, ExpireSwap, FollowProgramme)
"""What the alarm asks for when its time has come, and nobody else."""

MODELS: dict[str, type[Asked]] = {
    name: _model(command) for name, command in COMMANDS.items() if command not in BY_ITSELF
}

AnyCommand: Any = Annotated[Union[tuple(MODELS.values())], Limits(discriminator="type")]  # noqa: UP007


def domain_value(value: Any) -> Any:
    """A field of a command as the domain knows it."""
    if isinstance(value, Rule | Ballot | Limit | End):
        return value.domain()
    if isinstance(value, tuple):
        return tuple(domain_value(part) for part in value)
    if isinstance(value, dict):
        return {name: domain_value(part) for name, part in value.items()}
    return value
