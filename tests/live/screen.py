"""A client of the stream, as small as the protocol allows: a position, a view, patches in order."""

import json
from typing import Any

from app.domain.words import Role
from app.live.channel import NOWHERE, Position
from app.live.patch import patched


def in_json(value: Any) -> Any:
    """A value as it looks after its way over the wire."""
    return json.loads(json.dumps(value))


class Screen:
    """Knows where it stands and what it sees, and nothing else."""

    def __init__(self, audience: Role) -> None:
        self.audience = audience
        self.position = NOWHERE
        self.view: Any = None

    def receives(self, message: dict[str, Any]) -> None:
        """Take in a frame, as the browser does; one that does not continue is an error."""
        if message["type"] == "snapshot":
            self.view = message["view"]
            register, epoch = message["register"], message["epoch"]
        else:
            assert message["from"] == self.position.offset
            register, epoch = self.position.register, self.position.epoch
            for change in message["changes"]:
                self.view = patched(self.view, change["patch"])
        self.position = Position(epoch, message["offset"], register)
