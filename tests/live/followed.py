"""A scene of the house whose journal a channel follows: the stream without a server."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.domain.commands import Command
from app.domain.organ import Organ
from app.domain.words import Role
from app.live.channel import NOWHERE, Channel, Position, Surroundings
from app.storage.journal import Head, Recorded
from app.storage.registry_speakers import Speaker
from tests.domain.scene import Scene, given

PEOPLE = {
    "p1": Speaker("Alfonso Bonafede", "Minister of Justice"),
    "p2": Speaker("Cécile Martin", "Ambassadrice, représentante permanente"),
    "p3": Speaker("أمينة محمد", "وزيرة العدل"),
}


class Followed:
    """Commands are asked for, their events recorded, and the channel advances at once."""

    def __init__(self, *steps: Command | datetime | timedelta, remembered: int = 256) -> None:
        self.scene: Scene = given()
        self.people = dict(PEOPLE)
        self.register = 7
        head = Head("plenary", "a-life-of-the-journal", 0, self.scene.at, "")
        around = Surroundings(self.register)
        self.channel = Channel(head, Organ("plenary"), around, self.people, remembered=remembered)
        self.happens(*steps)

    def happens(self, *steps: Command | datetime | timedelta) -> None:
        """Take steps in their order, as `given` does; each command has to be granted."""
        for step in steps:
            if isinstance(step, datetime | timedelta):
                self.scene = self.scene.given(step)
                continue
            outcome = self.scene.when(step)
            self.scene = outcome.after
            rows = [
                Recorded(self.channel.offset + place, self.scene.at, "chair", None, event, "")
                for place, event in enumerate(outcome.events, 1)
            ]
            self.channel.advance(rows)

    def renames(self, one: str, speaker: Speaker) -> None:
        """The register gets a new version, of which the channel hears."""
        self.people[one] = speaker
        self.register += 1
        self.channel.changed_around(replace(Surroundings(), register=self.register), self.people)

    def sends(self, audience: Role, position: Position = NOWHERE) -> dict[str, Any]:
        """The message for a client of the audience at a position."""
        message: dict[str, Any] = json.loads(self.channel.since(audience, position))
        return message
