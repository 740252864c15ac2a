"""The programme of an organ: its meetings as the register has them, and as they were arranged.

The register says when meetings are held; the organ may have arranged that one goes on longer, into
the next, without a break between them (`PlannedEnd`). Whoever looks ahead looks through here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.procedure import Continuation, PlannedEnd
from app.domain.words import Phase


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting in progress. `interpretation_ends_at` is hard: interpreters leave then.

    `online_ms` is the speaking time that remote speakers have used in this meeting; `following`
    tells in which meeting each of its items goes on, and `scheduled_ends_at` when it was to end, as
    the programme has it.
    """

    id: str
    phase: Phase
    opened_at: datetime
    interpretation_ends_at: datetime
    online_ms: int = 0
    following: tuple[Continuation, ...] | None = None
    scheduled_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """A meeting of the schedule; `ends_at` is when interpretation ends, which is hard.

    `items` are those on its programme; none are named where any may be taken up.
    """

    id: str
    starts_at: datetime
    ends_at: datetime
    items: tuple[str, ...] = ()


Sittings = tuple[Sitting, ...]


def as_arranged(sittings: Sittings, ends: Mapping[str, PlannedEnd]) -> Sittings:
    """The meetings that are to be held, in their order: none that another one has taken in.

    A meeting takes over what was planned for those into which it goes on; one that it only runs
    into begins when it is over.
    """
    if not ends:
        return sittings
    planned = {sitting.id: sitting for sitting in sittings}
    joined = {one for end in ends.values() for one in end.joined}
    held = []
    for sitting in sittings:
        end = ends.get(sitting.id)
        if sitting.id in joined:
            continue
        if end is None:
            held.append(sitting)
        else:
            others = [planned[one] for one in end.joined if one in planned]
            items = _items(sitting, *others)
            held.append(replace(sitting, ends_at=end.ends_at, items=items))
    return tuple(_after_the_others(sitting, held, ends) for sitting in held)


def _after_the_others(
    sitting: Sitting, held: list[Sitting], ends: Mapping[str, PlannedEnd]
) -> Sitting:
    """A meeting that begins when the one is over that was arranged to run into it."""
    begins_at = sitting.starts_at
    for other in held:
        if other.id in ends and other.starts_at < sitting.starts_at < other.ends_at:
            begins_at = max(begins_at, other.ends_at)
    return replace(sitting, starts_at=begins_at)


def _items(*sittings: Sitting) -> tuple[str, ...]:
    """The items of meetings that become one; none are named if any of them may take up any."""
    if not all(sitting.items for sitting in sittings):
        return ()
    return tuple(dict.fromkeys(item for sitting in sittings for item in sitting.items))


def taken_in(sittings: Sittings, meeting: str, ends_at: datetime) -> tuple[str, ...]:
    """The meetings that a meeting goes through when its interpretation ends at `ends_at`."""
    own = sitting_named(sittings, meeting)
    if own is None:
        return ()
    return tuple(
        sitting.id
        for sitting in sittings
        if sitting.starts_at > own.starts_at and sitting.ends_at <= ends_at
    )


def sitting_named(sittings: Sittings, meeting: str) -> Sitting | None:
    """The meeting of that id, if the programme has it."""
    return next((sitting for sitting in sittings if sitting.id == meeting), None)


def goes_on(sittings: Sittings, meeting: str, items: frozenset[str]) -> tuple[Continuation, ...]:
    """In which meetings after this one the items go on; one that has none is left out.

    Only items on the meeting's own programme go on (any, if it names none): the others have a
    meeting to come in any case.
    """
    own = sitting_named(sittings, meeting)
    if own is None:
        return ()
    after = sorted(
        (sitting for sitting in sittings if sitting.starts_at > own.starts_at),
        key=lambda sitting: (sitting.starts_at, sitting.id),
    )
    found = []
    for item in sorted(items.intersection(own.items) if own.items else items):
        following = next((one for one in after if not one.items or item in one.items), None)
        if following is not None:
            found.append(Continuation(item, following.id, following.starts_at))
    return tuple(found)
