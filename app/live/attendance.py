"""Who is connected, what they said of themselves, and what each audience is told of it. Pure.

A tally counts streams; a note is something that was said and falls away by itself: "my sound is
tested", "I am ready", "the speaker is too fast", "I am the screen of hall A". Of two notes under
one key the later counts, so that workers may merge what they know in any order. Nothing of this is
in the journal. `TOLD` is the whole table of who is told what.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.codec import Json, instant, plain
from app.domain.organ import Organ
from app.domain.words import Language, Role

SOUND_STANDS_S = 12 * 3600.0
"""A line that was tested is good for a day of meetings."""

READY_STANDS_S = 3600.0
SIGNAL_STANDS_S = 60.0
SCREEN_STANDS_S = 30 * 24 * 3600.0
"""A screen says what it shows when that changes, and may hang on its wall for weeks."""


class Say(StrEnum):
    """What a delegation may say of itself, or the technician of its line."""

    SOUND_TESTED = "sound_tested"
    SOUND_UNTESTED = "sound_untested"
    READY = "ready"
    NOT_READY = "not_ready"


class Signal(StrEnum):
    """What a booth may signal without interrupting."""

    TOO_FAST = "too_fast"
    NO_SOUND = "no_sound"
    NO_TEXT = "no_text"


@dataclass(frozen=True, slots=True)
class Seat:
    """In which capacity a stream is watched."""

    role: Role
    delegation: str | None = None
    grant: str | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something said at `at` (seconds since 1970, real time), good until `until`.

    `value` None takes back what was said before. Its instants are the conference's.
    """

    at: float
    until: float
    value: Json | None


Notes = Mapping[str, Note]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many streams are watched: by delegation, by role, by booth (its language), by screen."""

    delegations: Mapping[str, int] = field(default_factory=dict)
    roles: Mapping[str, int] = field(default_factory=dict)
    booths: Mapping[str, int] = field(default_factory=dict)
    screens: Mapping[str, int] = field(default_factory=dict)


COUNTS = ("delegations", "roles", "booths", "screens")


def counted(seats: Mapping[Seat, int]) -> Tally:
    """The tally of these seats."""
    sums: dict[str, dict[str, int]] = {name: {} for name in COUNTS}
    for seat, number in seats.items():
        found = {"roles": seat.role.value}
        if seat.delegation is not None:
            found["delegations"] = seat.delegation
        if seat.role is Role.INTERPRETER and seat.language is not None:
            found["booths"] = seat.language.value
        if seat.role is Role.DISPLAY and seat.grant is not None:
            found["screens"] = seat.grant
        for name, key in found.items():
            sums[name][key] = sums[name].get(key, 0) + number
    return Tally(**sums)


def added(tallies: Iterable[Tally]) -> Tally:
    """The tallies of several workers as one."""
    sums: dict[str, dict[str, int]] = {name: {} for name in COUNTS}
    for tally in tallies:
        for name, found in sums.items():
            for key, number in getattr(tally, name).items():
                found[key] = found.get(key, 0) + number
    return Tally(**sums)


def merged(one: Notes, other: Notes, now: float) -> dict[str, Note]:
    """Under each key the later note of the two, less those that no longer stand."""
    both = dict(one)
    for key, note in other.items():
        known = both.get(key)
        if known is None or known.at < note.at:
            both[key] = note
    return {key: note for key, note in both.items() if note.until > now}


@dataclass(frozen=True, slots=True)
class Known:
    """What a worker knows of an organ. `partial`: it cannot ask the others now.

    `screens` are those of the conference, by grant, as they are told.
    """

    tally: Tally = Tally()
    notes: Notes = field(default_factory=dict)
    screens: Mapping[str, Json] = field(default_factory=dict)
    partial: bool = False

    def said(self, family: str) -> dict[str, Json]:
        """What stands of a family of notes ("ready", "sound", "signal", "screen"), by its key."""
        return {
            key.partition(":")[2]: note.value
            for key, note in self.notes.items()
            if note.value is not None and key.partition(":")[0] == family
        }


@dataclass(frozen=True, slots=True)
class Told:
    """What one audience is told of who is there. Who is not in the table is told nothing."""

    readiness: tuple[str, ...]
    roles: bool = False
    screens: bool = False


CONNECTED, READY = "connected", "ready_at"
SOUND, NO_SOUND = "sound_tested_at", "sound_failed_at"
ALL = (CONNECTED, SOUND, NO_SOUND, READY)

TOLD: dict[Role, Told] = {
    Role.CHAIR: Told(ALL, roles=True),
    Role.SECRETARIAT: Told(ALL, roles=True, screens=True),
    Role.TECHNICIAN: Told(ALL, roles=True, screens=True),
    Role.INTERPRETER: Told((CONNECTED, SOUND)),
}
SEES_SIGNALS = (Role.CHAIR, Role.SECRETARIAT, Role.TECHNICIAN, Role.INTERPRETER)


def presence_told(known: Known, organ: Organ) -> dict[Role, Json]:
    """The aside `presence` of each audience that has one."""
    everything = readiness(known, organ)
    return {role: _presence(known, everything, told) for role, told in TOLD.items()}


def signals_told(known: Known) -> dict[Role, Json]:
    """The aside `signals` of each audience that has one."""
    signals = {"signals": signals_of(known)}
    return dict.fromkeys(SEES_SIGNALS, signals)


def mine_told(known: Known, organ: Organ) -> dict[str, Json]:
    """The aside `mine` of each delegation: its readiness, the messages that are for it alone."""
    everything = readiness(known, organ)
    private = [message for message in organ.messages if message.delegation is not None]
    delegations = everything.keys() | {str(message.delegation) for message in private}
    return {
        name: {
            "readiness": everything.get(name, {}),
            "messages": [plain(one) for one in private if one.delegation == name],
        }
        for name in sorted(delegations)
    }


def readiness(known: Known, organ: Organ) -> dict[str, Json]:
    """Of each delegation of which anything is known: streams, sound tested or failed, readiness.

    Who said "I am ready" said it for the statement to come: it is spent when the floor is given.
    """
    found: dict[str, Json] = {
        delegation: {CONNECTED: number} for delegation, number in known.tally.delegations.items()
    }
    for delegation, value in known.said("sound").items():
        found.setdefault(delegation, {}).update(value)
    spoken = _last_spoken(organ)
    for delegation, value in known.said("ready").items():
        if spoken.get(delegation, "") <= value["at"]:
            found.setdefault(delegation, {})[READY] = value["at"]
    return found


def signals_of(known: Known) -> list[Json]:
    """The signals that are lit, the newest first."""
    lit = known.said("signal").values()
    return sorted(lit, key=lambda one: (one["at"], one["language"], one["signal"]), reverse=True)


def screens_of(known: Iterable[tuple[str, Known]], orders: Mapping[str, Json]) -> dict[str, Json]:
    """The screens of a conference by their grant: connected, or remembered by an order."""
    found: dict[str, Json] = {grant: dict(order) for grant, order in orders.items()}
    for organ, one in known:
        said = one.said("screen")
        for grant, number in one.tally.screens.items():
            about = found.setdefault(grant, {})
            about |= {"organ": organ, CONNECTED: about.get(CONNECTED, 0) + number}
            if grant in said:
                # The name that the desk gave it goes before the one that it gave itself.
                about |= {"name": about.get("name", said[grant]["name"])}
                about |= {"shows": said[grant]["shows"]}
    return found


def _presence(known: Known, everything: Mapping[str, Json], told: Told) -> Json:
    shown: Json = {"delegations": _part(everything, told.readiness)}
    shown["booths"] = dict(known.tally.booths)
    if told.roles:
        shown["roles"] = dict(known.tally.roles)
    if told.screens:
        shown["screens"] = dict(known.screens)
    if known.partial:
        shown["partial"] = True
    return shown


def _part(everything: Mapping[str, Json], fields: tuple[str, ...]) -> dict[str, Any]:
    parts = {
        delegation: {name: one[name] for name in fields if name in one}
        for delegation, one in everything.items()
    }
    return {delegation: part for delegation, part in parts.items() if part}


def _last_spoken(organ: Organ) -> dict[str, str]:
    spoken: dict[str, str] = {}
    for speakers in organ.lists.values():
        for entry in speakers.entries.values():
            if entry.spoken_at is not None:
                at = instant(entry.spoken_at)
                spoken[entry.delegation] = max(at, spoken.get(entry.delegation, ""))
    return spoken
