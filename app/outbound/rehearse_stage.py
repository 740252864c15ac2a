"""Before and after the debate: the list is open, the speaking time fits the speed, all inscribed.

What a rehearsal changes that is not debate (the speaking time, a list that was closed) it puts back
as it was; the meeting it leaves adjourned.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from app.codec import Json
from app.outbound.rehearse_debate import Speech, Tempo
from app.outbound.rehearse_seats import CannotRehearse, Refused, Seat, Seats
from app.outbound.rehearse_watch import seconds_of

KIND = "national"
TWICE = 8
"""Every so many delegations, one asks for a second place."""

UNINVITED = 2
MODES = ("video", "video", "remote", "remote", "floor", "podium")
"""From where statements are delivered: most of them came on video that year."""


@dataclass(slots=True)
class Stage:
    """One organ and one of its lists, made ready for a rehearsal."""

    seats: Seats
    speakers_list: str
    tempo: Tempo
    chance: Random
    register: Json = field(default_factory=dict)
    cast: dict[str, Speech] = field(default_factory=dict)
    """Who was inscribed, by the inscription's id."""

    _rule: Json = field(default_factory=dict)
    _reopened: bool = False

    @property
    def chair(self) -> Seat:
        """Who presides."""
        return self.seats.role("chair")

    @property
    def secretariat(self) -> Seat:
        """Who keeps the list."""
        return self.seats.role("secretariat")

    async def enter(self) -> Json:
        """See that this is a rehearsal; the organ as it stands. Raises CannotRehearse."""
        try:
            session = await self.chair.read("/api/session")
            organ = await self.chair.organ()
        except Refused as refused:
            raise CannotRehearse(f"the links are not good here ({refused.code})") from None
        if not session["clock"]["rehearsal"]:
            raise CannotRehearse("this is a real conference: a rehearsal is played in a rehearsal")
        if self.speakers_list not in organ["view"]["lists"]:
            raise CannotRehearse(f"there is no list {self.speakers_list} in {self.seats.organ}")
        path = f"/api/conferences/{session['conference']}/register"
        self.register = await self.secretariat.read(path)
        return organ

    async def open(self, organ: Json) -> None:
        """Open the list if it is closed, and set the speaking time."""
        speakers = organ["view"]["lists"][self.speakers_list]
        now = seconds_of(organ["at"])
        if now < seconds_of(speakers["opens_at"]):
            await self.secretariat.ask("open_list", list=self.speakers_list)
        elif "closes_at" in speakers and seconds_of(speakers["closes_at"]) < now:
            await self.secretariat.ask("reopen_list", list=self.speakers_list)
            self._reopened = True
        self._rule = speakers["rules"][KIND]
        played = self._rule | {
            "limit_ms": self.tempo.limit_ms,
            "amber_ms": self.tempo.limit_ms // 6,
            "grace_ms": round(self._rule["grace_ms"] / self.tempo.speed),
            "enforcement": "close",
        }
        await self._set_speaking_time(played)

    async def close(self) -> None:
        """Put back what `open` changed."""
        if self._rule:
            await self._set_speaking_time(self._rule)
        if self._reopened:
            await self.secretariat.try_to("close_list", list=self.speakers_list)

    async def inscribe(self, speeches: Sequence[Speech]) -> None:
        """Every delegation asks for the floor, in order; some twice, some that may not."""
        for number, speech in enumerate(speeches, 1):
            receipt = await self._inscribe(speech)
            if receipt is None:
                continue
            if receipt["status"] == "late":
                await self.secretariat.ask("admit_late", inscription=receipt["inscription"])
            self.cast[receipt["inscription"]] = speech
            if number % TWICE == 0:
                await self._inscribe(speech)
        for name in self._not_invited():
            seat = self.seats.delegation(name)
            if seat is not None:
                await seat.try_to("inscribe", list=self.speakers_list)

    async def convene(self, view: Json) -> None:
        """Have a meeting in session, with nobody speaking."""
        floor = view.get("floor")
        if floor is not None:
            await self.chair.try_to("end_statement", floor=floor["id"])
        meeting = view.get("meeting")
        if meeting is None:
            await self.chair.ask("call_to_order", meeting=self._meeting(view))
        elif meeting["phase"] == "suspended":
            await self.chair.ask("resume")

    def _meeting(self, view: Json) -> str:
        """The first meeting of the organ that has the list's item on its programme."""
        item = view["lists"][self.speakers_list]["item"]
        meetings = [one for one in self.register["meetings"] if one["organ"] == self.seats.organ]
        fitting = [one for one in meetings if item in one.get("items", ())] or meetings
        if not fitting:
            raise CannotRehearse(f"there is no meeting of {self.seats.organ} in the register")
        meeting: str = fitting[0]["id"]
        return meeting

    def _not_invited(self) -> list[str]:
        """Delegations that are not eligible for the list, and that ask all the same."""
        delegations = self.register["delegations"].values()
        return [one["id"] for one in delegations if one["category"] == "ngo"][:UNINVITED]

    async def _inscribe(self, speech: Speech) -> Json | None:
        seat = self.seats.delegation(speech.delegation)
        asked = {
            "list": self.speakers_list,
            "rank": speech.rank.value,
            "mode": self.chance.choice(MODES),
            "speaker_name": speech.name,
            "speaker_title": speech.title,
        }
        if seat is not None:
            return await seat.try_to("inscribe", **asked)
        # Without a link of its own a delegation writes, and the secretariat types it in.
        paper = {"delegation": speech.delegation, "source": "paper"}
        return await self.secretariat.try_to("inscribe", **asked, **paper)

    async def _set_speaking_time(self, rule: Json) -> None:
        organ = await self.secretariat.organ()
        if organ["view"]["lists"][self.speakers_list]["rules"][KIND] != rule:
            await self.secretariat.ask(
                "set_speaking_time", list=self.speakers_list, kind=KIND, **rule
            )
