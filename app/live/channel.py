"""One organ's stream: advance it by what was recorded, ask it for what an audience has missed.

Pure and synchronous. Sockets are positions, not queues: live, resume after a drop, and slow client
are the same call, `since(audience, position)`. A position inside the ring gives a delta, any other
a snapshot; either way the client's view then equals a fresh one. Every message is encoded once for
each audience and position.
"""

import json
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.codec import Json, instant, plain, word
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.evolve import evolve
from app.domain.organ import Organ
from app.domain.words import Role
from app.live.patch import patch_between
from app.live.views import Lens, Speakers
from app.storage.journal import Head, Recorded

REMEMBERED = 256
"""How many changes a channel can resume over before it sends a snapshot instead."""

TELLS: dict[type, tuple[str, ...]] = {
    e.StatementEnded: ("closed_by",),
    p.PointRuled: ("ruling", "stands"),
    p.MotionDecided: ("carried",),
}
"""What of an event is told beside its patch, for no view holds it: codes that all may know."""

Encode = Callable[[bytes], bytes]


def speakers_of(organ: Organ) -> set[str]:
    """The ids of all speakers on an organ's lists."""
    return {
        entry.speaker
        for speakers in organ.lists.values()
        for entry in speakers.entries.values()
        if entry.speaker is not None
    }


def _speaker_in(row: Recorded) -> str | None:
    match row.event:
        case (
            e.Inscribed(entry) | e.ReceivedLate(entry) | p.ReplyRequested(entry) | p.Invited(entry)
        ):
            return entry.speaker
        case e.Amended():
            return row.event.speaker
        case _:
            return None


def dumps(message: Json) -> bytes:
    """A message as it goes over the wire: JSON, UTF-8, no spaces."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Change:
    """What one event changed, for each audience that was being served when it happened."""

    offset: int
    event: str
    patches: dict[Role, Json]
    said: Json = field(default_factory=dict)

    def told(self, audience: Role) -> Json:
        """The change as an audience is told of it."""
        told = {"event": self.event, "patch": self.patches[audience]}
        return told | {"said": self.said} if self.said else told


def _said(event: e.Event) -> Json:
    fields = TELLS.get(type(event), ())
    return {name: plain(getattr(event, name)) for name in fields}


@dataclass(frozen=True, slots=True)
class Position:
    """Where a client stands: the life of the journal, the offset in it, the register's version.

    The version belongs to it because names come from the register: who was away while one was
    corrected or erased stands at the right offset with the wrong names.
    """

    epoch: str | None = None
    offset: int = -1
    register: int | None = None


NOWHERE = Position()
"""The position of a client that has nothing yet."""


@dataclass(slots=True)
class Surroundings:
    """What a snapshot tells beside the organ: the register's version, the conference clock.

    `corrections` tells how much of the version is news to those who watch, `public` whether anybody
    may.
    """

    register: int = 0
    clock: Json = field(default_factory=lambda: {"shift_ms": 0, "rehearsal": False})
    corrections: int = 0
    public: bool = True


class Channel:
    """The stream of one organ, as this process serves it."""

    def __init__(
        self,
        head: Head,
        organ: Organ,
        surroundings: Surroundings | None = None,
        speakers: Speakers | None = None,
        *,
        encode: Encode = bytes,
        remembered: int = REMEMBERED,
    ) -> None:
        self.epoch = head.epoch
        self.offset = head.offset
        self.at = head.at
        self.organ = organ
        self.surroundings = surroundings or Surroundings()
        self.position = self._stands()
        """The position of a client that is level: one object for all of them."""
        self._speakers = dict(speakers or {})
        self._encode = encode
        self._ring: deque[Change] = deque(maxlen=remembered)
        self._lenses: dict[Role, Lens] = {}
        self._views: dict[Role, Json] = {}
        self._frames: dict[tuple[Role, int | None], bytes] = {}

    def unnamed(self, recorded: Iterable[Recorded]) -> set[str]:
        """The speakers in these rows whose names the channel has not been told."""
        named = {speaker for row in recorded if (speaker := _speaker_in(row))}
        return named - self._speakers.keys()

    def advance(self, recorded: Iterable[Recorded], speakers: Speakers | None = None) -> None:
        """Take in the rows that follow on the channel's offset, in order.

        `speakers` are the names of those whom `unnamed` found.
        """
        self._speakers.update(speakers or {})
        for row in recorded:
            self.organ = evolve(self.organ, row.event, row.at)
            patches: dict[Role, Json] = {}
            for audience, lens in self._lenses.items():
                seen = lens.view(self.organ)
                patches[audience] = patch_between(self._views[audience], seen)
                self._views[audience] = seen
            told = word(type(row.event))
            self._ring.append(Change(row.offset, told, patches, _said(row.event)))
            self.offset, self.at = row.offset, row.at
        self.position = self._stands()
        self._frames.clear()

    def changed_around(self, surroundings: Surroundings, speakers: Speakers) -> None:
        """The register or the clock changed: names too, so nobody can resume from before."""
        self.surroundings = surroundings
        self.position = self._stands()
        self._speakers = dict(speakers)
        self._ring.clear()
        self._lenses.clear()
        self._views.clear()
        self._frames.clear()

    def view(self, audience: Role) -> Json:
        """What the audience sees now; not to be written to."""
        if audience not in self._views:
            self._lenses[audience] = Lens(audience, self._speakers)
            self._views[audience] = self._lenses[audience].view(self.organ)
        return self._views[audience]

    def since(self, audience: Role, position: Position = NOWHERE) -> bytes:
        """The frame that brings a client of the audience from its position to the channel's.

        A client with no position, one of another epoch or register, one from the future or from
        before the ring gets a snapshot; one that is level gets an empty delta.
        """
        self.view(audience)
        missed = self._missed(audience, position)
        start = None if missed is None else position.offset
        frame = self._frames.get((audience, start))
        if frame is None:
            message = self._snapshot(audience) if missed is None else self._delta(audience, missed)
            frame = self._frames[audience, start] = self._encode(dumps(message))
        return frame

    def _stands(self) -> Position:
        return Position(self.epoch, self.offset, self.surroundings.register)

    def _missed(self, audience: Role, position: Position) -> list[Change] | None:
        """The changes after a position, or None if the ring does not hold them all."""
        here = self.position
        if (position.epoch, position.register) != (here.epoch, here.register):
            return None
        count = self.offset - position.offset
        if not 0 <= count <= len(self._ring):
            return None
        missed = [self._ring[place] for place in range(len(self._ring) - count, len(self._ring))]
        if any(audience not in change.patches for change in missed):
            return None
        return missed

    def _snapshot(self, audience: Role) -> Json:
        return {
            "type": "snapshot",
            "epoch": self.epoch,
            "offset": self.offset,
            "at": instant(self.at),
            "view": self._views[audience],
            "register": self.surroundings.register,
            "clock": self.surroundings.clock,
        }

    def _delta(self, audience: Role, missed: list[Change]) -> Json:
        # An event whose patch is empty is not named: it is none of the audience's business.
        return {
            "type": "delta",
            "from": self.offset - len(missed),
            "offset": self.offset,
            "at": instant(self.at),
            "changes": [change.told(audience) for change in missed if change.patches[audience]],
        }
