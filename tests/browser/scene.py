"""A lively moment of the general debate, as pictures and the check of accessibility need it.

Monday 12 October 2020, 16:20 in Vienna, second meeting: Italy speaks with 1:10 left, nine wait, the
line of Mexico dropped and is held, Uruguay wrote after the closing and lies in the late tray.

For a test the chair has given Italy twenty minutes more: the clock does not wait for a slow test,
and a limit that is reached meanwhile would change what the test looks at.
"""

import asyncio
import itertools
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.organ import Organ
from app.domain.policy import Actor
from app.domain.words import Kind, Language, Mode, Rank, Role, Text
from app.live.clerk import Asked, complete
from app.live.clock import shift_to
from app.main import build_house, running
from app.storage import registry
from app.web.house import House
from tests.browser.people import Json
from tests.live.seeded import seeded, settings_for

BEFORE_THE_CLOSING = "2020-10-09T11:00:00+02:00"
AFTER_THE_CLOSING = "2020-10-09T12:42:00+02:00"
MEETING = "2020-10-12T16:18:10+02:00"
MOMENT = "2020-10-12T16:20:00+02:00"  # 1:10 before the limit of three minutes

UNHURRIED_MS = 20 * 60_000

CONFERENCE = "ctoc-cop-10"
DEBATE = "general-debate"
# Public offices only: who held them is not the pictures' business.
SPEAKERS: tuple[tuple[str, str, str, str], ...] = (
    ("MEX", "M", "remote", "Attorney General"),
    ("FRA", "M", "remote", "Minister of Justice"),
    ("EGY", "VM", "floor", "Assistant Minister for Foreign Affairs"),
    ("CHN", "OTHER", "floor", "Permanent Representative"),
    ("JPN", "OTHER", "floor", "Permanent Representative"),
    ("KEN", "OTHER", "podium", ""),
    ("BRA", "M", "video", "Minister of Justice"),
    ("USA", "OTHER", "remote", ""),
    ("ZAF", "OTHER", "floor", ""),
    ("LAO", "OTHER", "remote", ""),
)
TEXTS: dict[str, Json] = {
    "ITA": {
        "language": Language.EN,
        "text": Text.FINAL,
        "text_url": "https://papersmart.example/ctoc-cop-10/ita.pdf",
    },
    "FRA": {"text": Text.CHECK_AGAINST_DELIVERY, "text_url": "https://papersmart.example/fra.pdf"},
    "EGY": {"text": Text.VERBATIM, "text_url": "https://papersmart.example/egy.pdf"},
    "CHN": {"text": Text.RECEIVED},
}
LANGUAGES = {"MEX": "es", "FRA": "fr", "EGY": "ar", "CHN": "zh", "BRA": "en", "USA": "en"}


def make(folder: Path, waiting: int = len(SPEAKERS) - 1, more_ms: int = UNHURRIED_MS) -> None:
    """Play up to the moment, in a folder of its own; no server is needed for it.

    More than those nine wait if so many are wanted: statements for groups, at the end of the list.
    `more_ms`: how much longer than the limit Italy may speak; 0 for a picture.
    """
    folder.mkdir(parents=True, exist_ok=True)
    seeded().copy_to(folder)
    # A browser's test has an event loop already: the play has a thread, and a loop, of its own.
    with ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(lambda: asyncio.run(_play(folder, waiting, more_ms))).result()


async def _play(folder: Path, waiting: int, more_ms: int) -> None:
    async with running(build_house(settings_for(folder))) as house:
        stage = Stage(house)
        stage.at(BEFORE_THE_CLOSING)
        for delegation, rank, mode, title in SPEAKERS:
            asked: Json = {"rank": Rank(rank), "mode": Mode(mode)}
            if title:
                asked["speaker_title"] = title
            if delegation in LANGUAGES:
                asked["language"] = Language(LANGUAGES[delegation])
            await stage.ask(delegation, "inscribe", list=DEBATE, **asked)
        for delegation, text in TEXTS.items():
            entry = stage.entry(delegation)
            await stage.ask("secretariat", "amend", inscription=entry, **text)
        await stage.inscribe_groups(waiting - len(SPEAKERS) + 1)
        stage.at(AFTER_THE_CLOSING)
        late: Json = {"rank": Rank.MINISTER, "mode": Mode.REMOTE}
        await stage.ask("URY", "inscribe", list=DEBATE, **late)
        stage.at(MEETING)
        await _convene(stage)
        if more_ms:
            await stage.ask("chair", "extend_time", floor=stage.floor(), by_ms=more_ms)


async def _convene(stage: "Stage") -> None:
    """Mexico begins and is cut off, Italy has the floor."""
    await stage.ask("chair", "call_to_order", meeting="plenary-2")
    await stage.ask("chair", "take_chair", officer="president")
    await stage.ask("chair", "take_up_item", item="1(f)")
    mexico = stage.entry("MEX")
    reason = "Exchanged with Italy, whose minister joins at 16:10"
    await stage.ask("secretariat", "move", inscription=mexico, after=None, reason=reason)
    await stage.ask("chair", "give_floor", inscription=mexico)
    await stage.ask("chair", "hold_floor", floor=stage.floor())
    await stage.ask("chair", "give_floor", inscription=stage.entry("ITA"))


class Stage:
    """The plenary of a house, asked through the clerk and the desk as any request would."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._organ = Organ("plenary")
        self._asked = 0

    def at(self, instant: str) -> None:
        """Let the rehearsal's clock stand at an instant."""
        shift_ms = shift_to(datetime.fromisoformat(instant))
        self._house.clock.shift(self._house.organs, shift_ms)

    async def ask(self, who: str, command: str, **fields: Any) -> None:
        """Ask for a change as a role, or as a delegation, and get it."""
        role = who in ("chair", "secretariat")
        actor = Actor(Role(who)) if role else Actor(Role.DELEGATE, who)
        asked = Asked(command, fields)
        async with self._house.database.transaction() as session:
            told = await complete(session, CONFERENCE, self._organ, actor, asked)
        self._asked += 1
        await self._house.desk.submit(actor, "plenary", told, f"scene-{self._asked}")
        self._organ = await self._house.desk.organ("plenary")

    async def inscribe_groups(self, count: int) -> None:
        """So many statements for groups at once, each State speaking for one after the other."""
        actor = Actor(Role.SECRETARIAT)
        async with self._house.database.transaction() as session:
            register = await registry.register(session, CONFERENCE)
            states = [one.id for one in register.delegations.values() if one.category == "party"]
            pairs = ((one, group) for group in states for one in states if one != group)
            told = [
                await complete(session, CONFERENCE, self._organ, actor, Asked("inscribe", fields))
                for speaks, group in itertools.islice(pairs, count)
                for fields in [_for_group(speaks, group)]
            ]
        asked = (self._house.desk.submit(actor, "plenary", command) for command in told)
        await asyncio.gather(*asked)
        self._organ = await self._house.desk.organ("plenary")

    def entry(self, delegation: str) -> str:
        """The inscription of a delegation on the general debate."""
        entries = self._organ.lists[DEBATE].entries.values()
        return next(one.id for one in entries if one.delegation == delegation)

    def floor(self) -> str:
        """The floor that somebody has."""
        assert self._organ.floor is not None
        return self._organ.floor.id


def _for_group(speaks: str, group: str) -> Json:
    return {
        "list": DEBATE,
        "delegation": speaks,
        "kind": Kind.GROUP,
        "on_behalf_of": group,
        "rank": Rank.OTHER,
        "mode": Mode.FLOOR,
    }
