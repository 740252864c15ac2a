"""What the requests of one process share: the parts that `app.main` has put together."""

from dataclasses import dataclass, field

from starlette.requests import HTTPConnection

from app.live.alarm import Alarm
from app.live.bell import Bell, Ring
from app.live.clock import ConferenceClock
from app.live.comparison import Comparison
from app.live.desk import Desk
from app.live.foresight import Foresight
from app.live.hub import Hub
from app.live.presence import Presence
from app.settings import Settings
from app.storage import registry
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class House:
    """The database, the desk, the streams and the bell of this process."""

    settings: Settings
    database: Database
    clock: ConferenceClock
    bell: Bell
    desk: Desk
    hub: Hub
    alarm: Alarm
    presence: Presence
    comparison: Comparison
    foresight: Foresight
    organs: dict[str, str] = field(default_factory=dict)
    """The conference of each organ, as of the last change of a register."""

    def registered(self, conference: str) -> None:
        """The register of a conference was changed: have everybody fetch it again."""
        self.bell.ring(Ring(conference=conference))

    def revoked(self, grant: str) -> None:
        """A sign-in link was revoked: have its streams closed."""
        self.bell.ring(Ring(grant=grant))

    async def look_around(self) -> None:
        """Learn which organs there are, and set their clocks as the register says."""
        async with self.database.reading() as session:
            for conference in await registry.conferences(session):
                shift_ms = await registry.clock_shift_ms(session, conference.id)
                organs = await registry.organs(session, conference.id)
                self.clock.shift(organs, shift_ms)
                self.organs.update(dict.fromkeys(organs, conference.id))


def house(connection: HTTPConnection) -> House:
    """The house in which a request or a socket is answered."""
    found: House = connection.app.state.rostrum
    return found
