"""What each audience is told of a forecast: bands, meetings, ends. Pure.

An estimate knows no seconds: bands are told in whole minutes, opened outward, so that what is told
changes only when it means something. `TOLD` is the whole table of who is told what.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from app.codec import Json, instant
from app.domain.forecast import Band, Bar, Expected, Forecast, Outlook
from app.domain.organ import Organ
from app.domain.timekeeping import MILLISECOND
from app.domain.words import Role

MINUTE = timedelta(minutes=1)
MINUTE_MS = 60_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Told:
    """How much an audience is told. Who is not in the table is told nothing."""

    band: bool = True
    bars: bool = False
    ends: bool = False
    private_lists: bool = True


TOLD: dict[Role, Told] = {
    Role.CHAIR: Told(bars=True, ends=True),
    Role.SECRETARIAT: Told(bars=True, ends=True),
    Role.DELEGATE: Told(bars=True),
    Role.INTERPRETER: Told(band=False),
    Role.PUBLIC: Told(band=False, private_lists=False),
}


def forecast_told(found: Forecast, organ: Organ) -> dict[Role, Json]:
    """The aside `forecast` of each audience that has one; who is told alike shares one value."""
    alike: dict[Told, Json] = {}
    for told in TOLD.values():
        if told not in alike:
            alike[told] = _told(found, organ, told)
    return {role: alike[told] for role, told in TOLD.items()}


def _told(found: Forecast, organ: Organ, told: Told) -> Json:
    shown = {
        name: speakers
        for name, speakers in organ.lists.items()
        if speakers.public or told.private_lists
    }
    said: Json = {
        "expected": {
            one.inscription: _expected(one, told) for one in found.expected if one.list in shown
        }
    }
    if found.meeting is not None and found.span is not None:
        begins_at, ends_at = map(instant, found.span)
        said |= {"meeting": found.meeting, "begins_at": begins_at, "ends_at": ends_at}
    if told.ends:
        said |= _outlook(found.present, "runs_until")
        said["lists"] = {name: _outlook(one, "end") for name, one in found.lists.items()}
        said |= _online(found, organ)
    return said


def _expected(one: Expected, told: Told) -> Json:
    """What is told of one who waits; a start that is not known is not there."""
    said: Json = {**_band(one.start if told.band else Band(None, one.start.median, None))}
    if one.meeting is not None:
        said["meeting"] = one.meeting
    if told.bars and one.bars:
        said["bars"] = [bar.value for bar in one.bars]
    if told.ends:
        said |= {"fits": one.fits, "certain": one.certain}
    return said


def _outlook(one: Outlook, until: str) -> Json:
    said: Json = {"waiting": one.waiting, "will_not_fit": one.will_not_fit}
    if one.end is not None:
        said[until] = _band(one.end)
    return said


def _online(found: Forecast, organ: Organ) -> Json:
    """The remote speaking time, in whole minutes: what is used, and the cap."""
    cap_ms, left_ms = organ.online_cap_ms, found.online_left_ms
    if cap_ms is None or left_ms is None:
        return {}
    used_ms = (cap_ms - left_ms) // MINUTE_MS * MINUTE_MS
    rolled = sum(Bar.ONLINE_CAP in one.bars for one in found.expected)
    return {"online": {"cap_ms": cap_ms, "used_ms": used_ms, "rolls_over": rolled}}


def _band(band: Band) -> dict[str, str]:
    """The minute in which the band begins, the one nearest to its middle, the one it ends in."""
    half = MINUTE / 2
    ways = {
        "earliest": (band.earliest, timedelta()),
        "expected": (band.median, half),
        "latest": (band.latest, MINUTE - MILLISECOND),
    }
    return {
        name: _written((at + more - EPOCH) // MINUTE)
        for name, (at, more) in ways.items()
        if at is not None
    }


@lru_cache(4096)
def _written(minute: int) -> str:
    """A whole minute since 1970, as it goes over the wire; most are told to several audiences."""
    return instant(EPOCH + minute * MINUTE)
