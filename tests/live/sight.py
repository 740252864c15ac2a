"""Who may see what, written out by hand from the paper and the contract, not read off the code.

A shape names every key that may stand in a view; `*` is any id. What a shape does not name is
foreign to its audience. A patch has the shape of its view.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.words import Role

Shape = Mapping[str, Any]
LEAF: Shape = {}


def keys(row: str, **deeper: Shape) -> Shape:
    """A shape from a row of names, with the shapes below some of them."""
    return {**dict.fromkeys(row.split(), LEAF), **deeper}


RULE = keys("limit_ms amber_ms grace_ms enforcement then_ms at_most")
WINDOW = "id item opens_at closes_at closure_announced_at policy modes eligible no_show start"
WINDOW += " announce_ahead presence_ahead public order announced waiting purpose taken_up"
WINDOW += " per_delegation stopped continues_in continues_at"
LATER_RULE = keys("inscription kind", rule=RULE)
WHY = keys("code rank kind category at by after")
WHY_AND_REASON = {**WHY, "reason": LEAF}
PLACED = keys("by at after reason")

ENTRY = "id delegation speaker speaker_name speaker_title kind rank mode language on_behalf_of"
ENTRY += " aligned status used_ms closed_by spoken_at"

ENTRIES: dict[Role, Shape] = {
    Role.CHAIR: keys(
        f"{ENTRY} number received_at text text_url source placed_as spoken_for_by",
        placed=PLACED,
        why=WHY_AND_REASON,
    ),
    Role.SECRETARIAT: keys(
        f"{ENTRY} number received_at entered_at text text_url source placed_as spoken_for_by",
        placed=PLACED,
        why=WHY_AND_REASON,
    ),
    Role.DELEGATE: keys(
        f"{ENTRY} number received_at spoken_for_by", placed=PLACED, why=WHY_AND_REASON
    ),
    Role.INTERPRETER: keys(f"{ENTRY} number text text_url"),
    Role.TECHNICIAN: keys(f"{ENTRY} number"),
    Role.DISPLAY: keys(ENTRY),
    Role.PUBLIC: keys(f"{ENTRY} number received_at spoken_for_by", why=WHY),
}
BESIDE: dict[Role, str] = {
    Role.CHAIR: "late_count requested",
    Role.SECRETARIAT: "late_count late requested",
}
FLOOR = keys(
    "id list inscription delegation speaker speaker_name speaker_title kind rank mode language "
    "on_behalf_of given_at limit_ms amber_ms grace_ms enforcement used_ms running_since paused "
    "due_at"
)
MEETING = keys(
    "id phase opened_at interpretation_ends_at online_ms",
    following=keys("item meeting starts_at"),
)
SWAPS = {"*": keys("id list one other proposed_at expires_at agreed")}
MESSAGE = "id at notice text mode list meeting starts_at"
EXCHANGES: dict[Role, Mapping[str, Shape]] = {
    Role.CHAIR: {"swaps": SWAPS, "messages": keys(f"{MESSAGE} delegation other")},
    Role.SECRETARIAT: {"swaps": SWAPS, "messages": keys(f"{MESSAGE} delegation other")},
    Role.DELEGATE: {"swaps": SWAPS, "messages": keys(MESSAGE)},
    Role.INTERPRETER: {"messages": keys(MESSAGE)},
    Role.TECHNICIAN: {"messages": keys(MESSAGE)},
}
UNDO: Mapping[str, Shape] = {"undo": keys("id act at")}
MAY_UNDO = (Role.CHAIR, Role.SECRETARIAT)


def shape_of(audience: Role) -> Shape:
    """Everything that may stand in the view of an audience."""
    entries = {"*": ENTRIES[audience]}
    speakers = keys(
        f"{WINDOW} {BESIDE.get(audience, '')}",
        rules={"*": RULE},
        later_rules=LATER_RULE,
        entries=entries,
    )
    return keys(
        "organ list_order presiding item",
        meeting=MEETING,
        floor=FLOOR,
        lists={"*": speakers},
        points=keys("id delegation raised_at running"),
        motions=keys("id kind delegation proposed_at list"),
        online=keys("cap_ms used_ms capped"),
        ends={"*": keys("meeting starts_at ends_at joined scheduled_ends_at")},
        **EXCHANGES.get(audience, {}),
        **(UNDO if audience in MAY_UNDO else {}),
    )


SHAPES = {audience: shape_of(audience) for audience in Role if audience is not Role.SYSTEM}

HEAD = "type offset at"
SNAPSHOT = f"{HEAD} epoch view register clock"
DELTA = f"{HEAD} from changes"


def foreign(value: Any, shape: Shape, path: str = "") -> Iterator[str]:
    """The paths in `value` that the shape does not name."""
    if isinstance(value, list):
        for part in value:
            yield from foreign(part, shape, f"{path}[]")
    elif isinstance(value, Mapping):
        for name, part in value.items():
            inner = shape.get(name, shape.get("*"))
            if inner is None:
                yield f"{path}/{name}"
            else:
                yield from foreign(part, inner, f"{path}/{name}")


def nulls(value: Any, path: str = "") -> Iterator[str]:
    """The paths at which a null stands."""
    if value is None:
        yield path
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from nulls(part, f"{path}/{name}")
    elif isinstance(value, list):
        for part in value:
            yield from nulls(part, f"{path}[]")


TOLD = {"closed_by", "ruling", "stands", "carried"}
"""What may be told of an event beside its patch, to everybody."""


def check_message(message: Mapping[str, Any], audience: Role) -> None:
    """A frame holds nothing that its audience may not see, and no null but to take away."""
    shape = SHAPES[audience]
    if message["type"] == "snapshot":
        assert set(message) == set(SNAPSHOT.split())
        assert set(message["clock"]) == {"shift_ms", "rehearsal"}
        check_view(message["view"], audience)
        return
    assert set(message) == set(DELTA.split())
    for change in message["changes"]:
        assert set(change) - {"said"} == {"event", "patch"}
        assert set(change.get("said", ())) <= TOLD
        assert change["patch"], "an event that changes nothing here is nobody's business here"
        assert [*foreign(change["patch"], shape)] == []


def check_view(view: Mapping[str, Any], audience: Role) -> None:
    """A view holds what its audience may see: keys, statuses, lists, and how many."""
    assert [*foreign(view, SHAPES[audience])] == []
    assert [*nulls(view)] == []
    for speakers in view["lists"].values():
        statuses = {entry["status"] for entry in speakers["entries"].values()}
        if audience is not Role.SECRETARIAT:
            assert not statuses & {"late", "withdrawn", "denied"}
        if audience not in (Role.CHAIR, Role.SECRETARIAT):
            assert "requested" not in statuses
        assert set(speakers["order"]) <= set(speakers["entries"])
        if audience is Role.DISPLAY:
            assert len(speakers["order"]) <= 3
            assert statuses <= {"waiting", "speaking"}
        if audience is Role.PUBLIC:
            assert speakers["public"] is True
    if "floor" in view:
        assert view["floor"]["list"] in view["lists"]
