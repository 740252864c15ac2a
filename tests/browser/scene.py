"""A lively moment of the general debate, as pictures and the check of accessibility need it.

Monday 12 October 2020, 16:20 in Vienna, second meeting: Italy speaks with 1:10 left, nine wait, the
line of Mexico dropped and is held, Uruguay wrote after the closing and lies in the late tray.
"""

from pathlib import Path

from tests.browser.people import Json, Office
from tests.support.server import Server

BEFORE_THE_CLOSING = "2020-10-09T11:00:00+02:00"
AFTER_THE_CLOSING = "2020-10-09T12:42:00+02:00"
MEETING = "2020-10-12T16:18:08+02:00"
MOMENT = "2020-10-12T16:20:00+02:00"  # 1:10 before the limit of three minutes

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
LANGUAGES = {"MEX": "es", "FRA": "fr", "EGY": "ar", "CHN": "zh", "BRA": "en", "USA": "en"}


def make(folder: Path) -> None:
    """Play up to the moment, in a folder of its own."""
    with Server(folder, at=BEFORE_THE_CLOSING) as server:
        office = Office(server)
        for delegation, rank, mode, title in SPEAKERS:
            asked: Json = {"rank": rank, "mode": mode}
            if title:
                asked["speaker_title"] = title
            if delegation in LANGUAGES:
                asked["language"] = LANGUAGES[delegation]
            office.ask(delegation, "inscribe", list=DEBATE, **asked)
        server.terminate()
    with Server(folder, at=AFTER_THE_CLOSING) as server:
        Office(server).ask("URY", "inscribe", list=DEBATE, rank="M", mode="remote")
        server.terminate()
    with Server(folder, at=MEETING) as server:
        _convene(Office(server))
        server.terminate()


def _convene(office: Office) -> None:
    """Mexico begins and is cut off, Italy has the floor."""
    office.ask("chair", "call_to_order", meeting="plenary-2")
    office.ask("chair", "take_chair", officer="president")
    office.ask("chair", "take_up_item", item="1(f)")
    mexico = _entry(office, "MEX")
    reason = "Exchanged with Italy, whose minister joins at 16:10"
    office.ask("secretariat", "move", inscription=mexico, after=None, reason=reason)
    office.ask("chair", "give_floor", inscription=mexico)
    office.ask("chair", "hold_floor", floor=office.view()["floor"]["id"])
    office.ask("chair", "give_floor", inscription=_entry(office, "ITA"))


def _entry(office: Office, delegation: str) -> str:
    entries = office.view()["lists"][DEBATE]["entries"].values()
    return str(next(one["id"] for one in entries if one["delegation"] == delegation))
