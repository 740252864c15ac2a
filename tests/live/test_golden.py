"""Golden frames: what the server sends in one sitting, for the browser's tests to replay.

`frontend/src/lib/golden/<audience>.json` holds cases: frames as they were sent, and the view in
which a client must end. They are written anew with ROSTRUM_WRITE_GOLDEN=1; a change of what is sent
that nobody meant shows as a difference here.
"""

import json
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain import commands as c
from app.domain.words import Enforcement, Kind, Language, Mode, Rank, Role, Source, Text
from app.live.channel import NOWHERE
from app.live.views import AUDIENCES, Lens
from app.storage.registry_speakers import Speaker
from tests.domain.scene import (
    DEBATE,
    MEETING,
    MINUTE,
    NOON,
    SECOND,
    by_email,
    call_to_order,
    general_debate,
    group,
    inscribes,
    minister,
    opening_list,
)
from tests.live.followed import Followed
from tests.live.screen import Screen, in_json
from tests.live.sight import check_message

GOLDEN = Path(__file__).parents[2] / "frontend" / "src" / "lib" / "golden"

Step = c.Command | timedelta | Any
Case = dict[str, Any]

WEEKS_BEFORE: tuple[Step, ...] = (
    opening_list(),
    general_debate(),
    inscribes("FRA", speaker="p2", mode=Mode.PODIUM),
    MINUTE,
    minister("ITA", speaker="p1", mode=Mode.REMOTE, language=Language.EN),
    by_email("KEN", general_debate().opens_at, rank=Rank.VICE_MINISTER),
    group("NOR", "EU", aligned=("TUR", "ISL"), mode=Mode.VIDEO),
    inscribes("EGY", speaker="p3", language=Language.AR),
    c.Amend("i2", language=Language.FR, text=Text.FINAL),
    c.Move("i5", "i2", "يغادر الوزير مساءً", Role.SECRETARIAT),
    c.Withdraw("i4"),
    c.Restore("i4"),
    NOON + MINUTE,
    inscribes("MEX", source=Source.PAPER),
    inscribes("BRA"),
    c.AdmitLate("i6"),
)
ON_THE_DAY: tuple[Step, ...] = (
    MEETING,
    c.TakeChair("outgoing-president"),
    call_to_order(),
    c.TakeChair("president"),
    c.TakeUpItem("1(f)"),
    c.GiveFloor("i2"),
    20 * SECOND,
    c.PauseClock("f1"),
    SECOND,
    c.ResumeClock("f1"),
    c.ExtendTime("f1", 60_000),
    MINUTE,
    c.GiveFloor("i5", "f1"),
    10 * SECOND,
    c.HoldFloor("f2"),
    c.GiveFloor("i1"),
    c.Suspend(),
    MINUTE,
    c.Resume(),
)
UNTIL_THE_END: tuple[Step, ...] = (
    c.Undo(6),
    c.GiveFloor("i1"),
    c.PassOver("i3"),
    MINUTE,
    c.GiveFloor("i5", "f4"),
    c.EndStatement("f5"),
    c.SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, enforcement=Enforcement.CALL_TO_ORDER),
    c.ReopenList(DEBATE),
    inscribes("JPN"),
    c.AnnounceClosure(DEBATE, MEETING + 60 * MINUTE),
    c.CloseList(DEBATE),
    c.Adjourn(),
)


def live(followed: Followed, screen: Screen) -> list[Any]:
    """A client that is there all the time and hears every step at once."""
    frames = [followed.sends(screen.audience)]
    for step in (*WEEKS_BEFORE, *ON_THE_DAY, *UNTIL_THE_END):
        before = followed.channel.position
        followed.happens(step)
        if followed.channel.position != before:
            frames.append(followed.sends(screen.audience, before))
    return frames


def slow(followed: Followed, screen: Screen) -> list[Any]:
    """A client that hears everything in three large pieces."""
    frames = []
    position = NOWHERE
    for steps in (WEEKS_BEFORE, ON_THE_DAY, UNTIL_THE_END):
        frames.append(followed.sends(screen.audience, position))
        position = followed.channel.position
        followed.happens(*steps)
    return [*frames, followed.sends(screen.audience, position)]


def corrected(followed: Followed, screen: Screen) -> list[Any]:
    """A client that comes in the middle, and sees a name corrected and another one erased."""
    followed.happens(*WEEKS_BEFORE)
    frames = [followed.sends(screen.audience)]
    for one, speaker in {"p2": Speaker("Cécile Martín", "Ministre"), "p1": Speaker("", "")}.items():
        position = followed.channel.position
        followed.renames(one, speaker)
        frames += [{"type": "register", "version": followed.register}]
        frames += [followed.sends(screen.audience, position)]
    position = followed.channel.position
    followed.happens(*ON_THE_DAY)
    return [*frames, followed.sends(screen.audience, position)]


WAYS: tuple[Callable[[Followed, Screen], list[Any]], ...] = (live, slow, corrected)


def played(way: Callable[[Followed, Screen], list[Any]], audience: Role) -> Case:
    """The frames of one client, and the view in which it ends."""
    followed, screen = Followed(), Screen(audience)
    frames = way(followed, screen)
    for frame in frames:
        if frame["type"] != "register":
            check_message(frame, audience)
            screen.receives(frame)
    fresh = in_json(Lens(audience, followed.people).view(followed.scene.organ))
    assert screen.view == fresh
    return {"name": way.__name__, "frames": frames, "view": fresh}


def printed(cases: list[Case]) -> str:
    """The cases as a file in which a difference is a line: one for each frame."""
    return "[\n" + ",\n".join(map(_printed, cases)) + "\n]\n"


def _printed(case: Case) -> str:
    frames = ",\n".join(json.dumps(frame, ensure_ascii=False) for frame in case["frames"])
    view = json.dumps(case["view"], ensure_ascii=False)
    return f'{{"name": "{case["name"]}", "frames": [\n{frames}\n], "view":\n{view}\n}}'


@pytest.mark.parametrize("audience", AUDIENCES)
def test_what_is_sent_is_what_the_browser_replays(audience: Role) -> None:
    file = GOLDEN / f"{audience}.json"
    cases = [played(way, audience) for way in WAYS]
    if os.environ.get("ROSTRUM_WRITE_GOLDEN"):
        file.write_text(printed(cases), encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8")) == cases


def test_the_browser_replays_every_audience_and_nobody_else() -> None:
    assert sorted(file.stem for file in GOLDEN.glob("*.json")) == sorted(AUDIENCES)


def test_the_sitting_shows_what_a_browser_has_to_draw() -> None:
    frames = played(live, Role.SECRETARIAT)["frames"]
    events = {change["event"] for frame in frames[1:] for change in frame["changes"]}
    assert events >= {"floor_given", "floor_held", "act_undone", "received_late", "admitted"}
    assert len(events) >= 22, sorted(events)
