"""What each audience sees of an organ. Pure.

A view is JSON without nulls; a list is `order` (ids) and `entries` (by id), so that a move is one
small array. What an audience may not see is never put into its view, so it can never be in a frame:
`SEES` is the whole table. Views of what did not change are the same objects, so that comparing two
views costs what changed, not what is there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.codec import Json, instant, plain
from app.domain.calling import is_capped
from app.domain.decide_floor import LATER_PURPOSES
from app.domain.groups import spoken_for
from app.domain.organ import Floor, Inscription, Organ, SpeakersList
from app.domain.precedence import why
from app.domain.timekeeping import due_at
from app.domain.words import Act, Kind, Purpose, Role, Status
from app.storage.registry_speakers import Speaker

AUDIENCES = tuple(role for role in Role if role is not Role.SYSTEM)

PUBLIC_FIELDS = (
    "id",
    "number",
    "delegation",
    "speaker",
    "kind",
    "rank",
    "mode",
    "language",
    "on_behalf_of",
    "aligned",
    "status",
    "used_ms",
    "closed_by",
    "spoken_at",
)
DESK_FIELDS = (*PUBLIC_FIELDS, "received_at", "text", "text_url", "placed", "placed_as", "source")
ON_SCREEN = tuple(name for name in PUBLIC_FIELDS if name != "number")
ON_THE_LIST = (
    Status.WAITING,
    Status.SPEAKING,
    Status.HELD,
    Status.DELIVERED,
    Status.PASSED_OVER,
)


@dataclass(frozen=True, slots=True)
class Sight:
    """What one audience sees: fields of an entry, which entries, and which other matters."""

    fields: tuple[str, ...]
    statuses: tuple[Status, ...] = ON_THE_LIST
    first: int | None = None
    why: bool = True
    reasons: bool = True
    late: bool = False
    late_count: bool = False
    undo: tuple[Act, ...] = ()
    private_lists: bool = True
    swaps: bool = False
    messages: bool = False
    private_messages: bool = False


SEES: dict[Role, Sight] = {
    Role.CHAIR: Sight(
        DESK_FIELDS,
        statuses=(*ON_THE_LIST, Status.REQUESTED),
        late_count=True,
        undo=tuple(Act),
        swaps=True,
        messages=True,
        private_messages=True,
    ),
    Role.SECRETARIAT: Sight(
        (*DESK_FIELDS, "entered_at"),
        statuses=tuple(Status),
        late=True,
        late_count=True,
        undo=(Act.TIME_ARRANGED,),
        swaps=True,
        messages=True,
        private_messages=True,
    ),
    Role.DELEGATE: Sight((*PUBLIC_FIELDS, "received_at", "placed"), swaps=True, messages=True),
    Role.INTERPRETER: Sight((*PUBLIC_FIELDS, "text", "text_url"), why=False, messages=True),
    Role.TECHNICIAN: Sight(PUBLIC_FIELDS, why=False, messages=True),
    Role.DISPLAY: Sight(ON_SCREEN, first=3, why=False),
    Role.PUBLIC: Sight((*PUBLIC_FIELDS, "received_at"), reasons=False, private_lists=False),
}

Speakers = Mapping[str, Speaker]
"""Names and titles by participant's id: reference data, never in the journal."""


class Lens:
    """One audience's way of looking at one organ; remembers what it has already looked at."""

    def __init__(self, audience: Role, speakers: Speakers) -> None:
        self.audience = audience
        self._speakers = speakers
        self._sight = SEES[audience]
        self._entries: dict[str, tuple[Inscription, tuple[bool, str | None], Json]] = {}
        self._lists: dict[str, tuple[SpeakersList, Json]] = {}

    def view(self, organ: Organ) -> Json:
        """The organ as the audience sees it."""
        pending = {motion.list for motion in organ.motions}
        shown = [
            speakers
            for speakers in organ.lists.values()
            if (speakers.public or self._sight.private_lists)
            and (speakers.purpose is not Purpose.MOTION or speakers.id in pending)
        ]
        view: Json = {
            "organ": organ.id,
            "lists": {speakers.id: self._list(speakers) for speakers in shown},
            "list_order": [speakers.id for speakers in shown],
        }
        if organ.presiding is not None:
            view["presiding"] = organ.presiding
        if organ.meeting is not None:
            view["meeting"] = plain(organ.meeting)
        if organ.item is not None:
            view["item"] = organ.item
        if organ.floor is not None and organ.floor.list in view["lists"]:
            view["floor"] = self._floor(organ.floor, organ.lists[organ.floor.list])
        if organ.undoable is not None and organ.undoable.act in self._sight.undo:
            act = organ.undoable
            view["undo"] = {"id": act.id, "act": act.act.value, "at": instant(act.at)}
        return view | self._procedure(organ)

    def _procedure(self, organ: Organ) -> Json:
        """Points of order, motions, the remote time, swaps and announcements: what there is."""
        view: Json = {}
        if organ.ends:
            view["ends"] = plain(organ.ends)
        if organ.points:
            view["points"] = plain(organ.points)
        if organ.motions:
            view["motions"] = plain(organ.motions)
        if organ.online_cap_ms is not None:
            used_ms = 0 if organ.meeting is None else organ.meeting.online_ms
            view["online"] = {
                "cap_ms": organ.online_cap_ms,
                "used_ms": used_ms,
                "capped": is_capped(organ),
            }
        if self._sight.swaps and organ.swaps:
            view["swaps"] = plain(organ.swaps)
        shown = [
            plain(message)
            for message in organ.messages
            if self._sight.messages and (message.delegation is None or self._sight.private_messages)
        ]
        if shown:
            view["messages"] = shown
        return view

    def _entry(self, speakers: SpeakersList, entry: Inscription, group: str | None) -> Json:
        """One inscription, with what it owes to the others: standby, a group that speaks for it."""
        beside = (entry.id in speakers.announced, group)
        known = self._entries.get(entry.id)
        if known is not None and known[0] is entry and known[1] == beside:
            return known[2]
        seen = {
            name: plain(value)
            for name in self._sight.fields
            if (value := getattr(entry, name)) not in (None, (), 0)
        }
        seen |= self._names(entry)
        if group is not None:
            seen["spoken_for_by"] = group
        if self._sight.why and entry.status is Status.WAITING:
            seen["why"] = [plain(reason) for reason in why(speakers, entry)]
        if not self._sight.reasons:
            for reason in seen.get("why", ()):
                reason.pop("reason", None)
        self._entries[entry.id] = (entry, beside, seen)
        return seen

    def _list(self, speakers: SpeakersList) -> Json:
        known = self._lists.get(speakers.id)
        if known is not None and known[0] is speakers:
            return known[1]
        sight = self._sight
        order = speakers.order[: sight.first]
        groups = spoken_for(speakers) if sight.why else {}
        view = _window(speakers) | {
            "order": list(order),
            "waiting": len(speakers.order),
            "announced": [one for one in speakers.announced if one in order],
            "entries": {
                entry.id: self._entry(
                    speakers,
                    entry,
                    None if entry.kind is Kind.GROUP else groups.get(entry.delegation),
                )
                for entry in self._shown(speakers, order)
            },
        }
        if sight.late_count:
            view["requested"] = [
                entry.id for entry in speakers.entries.values() if entry.status is Status.REQUESTED
            ]
        if sight.late:
            view["late"] = list(speakers.late)
        if sight.late_count:
            view["late_count"] = len(speakers.late)
        self._lists[speakers.id] = (speakers, view)
        return view

    def _shown(self, speakers: SpeakersList, order: tuple[str, ...]) -> Iterable[Inscription]:
        for entry in speakers.entries.values():
            if self._sight.first is None:
                if entry.status in self._sight.statuses:
                    yield entry
            elif entry.id in order or entry.status is Status.SPEAKING:
                yield entry

    def _floor(self, floor: Floor, speakers: SpeakersList) -> Json:
        entry = speakers.entries[floor.inscription]
        view: Json = plain(floor) | self._names(entry)
        for name in ("delegation", "speaker", "kind", "rank", "mode", "language", "on_behalf_of"):
            if (value := getattr(entry, name)) is not None:
                view[name] = plain(value)
        due = due_at(floor)
        if due is not None:
            view["due_at"] = instant(due)
        return view

    def _names(self, entry: Inscription) -> Json:
        speaker = self._speakers.get(entry.speaker or "")
        if speaker is None:
            return {}
        named = {"speaker_name": speaker.name, "speaker_title": speaker.title}
        return {field: value for field, value in named.items() if value}


def _window(speakers: SpeakersList) -> Json:
    view: Json = {
        "id": speakers.id,
        "item": speakers.item,
        "opens_at": instant(speakers.opens_at),
        "policy": [key.value for key in speakers.policy],
        "rules": plain(speakers.rules),
        "modes": [mode.value for mode in speakers.modes],
        "eligible": [category.value for category in speakers.eligible],
        "no_show": speakers.no_show.value,
        "start": speakers.start.value,
        "announce_ahead": speakers.announce_ahead,
        "presence_ahead": speakers.presence_ahead,
        "public": speakers.public,
        "purpose": speakers.purpose.value,
    }
    if speakers.purpose in LATER_PURPOSES:
        view["taken_up"] = speakers.taken_up
    for name in ("per_delegation", "stopped", "continues_in", "continues_at"):
        if (value := getattr(speakers, name)) is not None:
            view[name] = plain(value)
    if speakers.later_rules:
        view["later_rules"] = plain(speakers.later_rules)
    if speakers.closes_at is not None:
        view["closes_at"] = instant(speakers.closes_at)
    if speakers.closure_announced_at is not None:
        view["closure_announced_at"] = instant(speakers.closure_announced_at)
    return view
