"""The words in which the rules are tested: given what came before, when somebody asks, then …

A scene is an organ at an instant. `given` takes steps in their order: a command (it has to be
granted), an event, an instant to go to, or a duration that passes. `when` asks; `then` names
exactly the events that follow, `refused` the code and the facts of the refusal. States are real,
persons are their public offices, and the list is the general debate of the tenth session unless a
test says so.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.commands import CallToOrder, Command, EstablishList, GiveFloor, Inscribe
from app.domain.decide import decide
from app.domain.eligibility import KINDS_OF
from app.domain.events import Event
from app.domain.evolve import evolve
from app.domain.organ import Floor, Inscription, Organ, SpeakersList, SpeakingRule
from app.domain.refusal import Refusal
from app.domain.timekeeping import remaining_ms
from app.domain.words import Category, Enforcement, Key, Kind, Mode, Purpose, Rank, Source

BRA, EGY, FRA, ITA, JPN, KEN, MEX, NOR = "BRA", "EGY", "FRA", "ITA", "JPN", "KEN", "MEX", "NOR"
EU, IRN, SSD, UNODC, TRANSPARENCY = "EU", "IRN", "SSD", "UNODC", "TRANSPARENCY-INTERNATIONAL"
PRESIDENT = "PRESIDENT"
MINISTER_OF_JUSTICE, AMBASSADOR = "ita-minister-of-justice", "ita-permanent-representative"

OPENING, DEBATE, REPLIES, EXPLANATIONS = "opening", "general-debate", "replies", "explanations"
MS, SECOND, MINUTE, HOUR = (
    timedelta(milliseconds=1),
    timedelta(seconds=1),
    timedelta(minutes=1),
    timedelta(hours=1),
)
VIENNA = ZoneInfo("Europe/Vienna")

Step = Command | Event | datetime | timedelta


def vienna(local: str) -> datetime:
    """The instant at which the clocks of Vienna show `local`: 2020-10-09T12:00."""
    return datetime.fromisoformat(local).replace(tzinfo=VIENNA).astimezone(UTC)


OPENS = vienna("2020-08-31T00:00")
NOON = vienna("2020-10-09T12:00")
MEETING = vienna("2020-10-12T16:00")


@dataclass(frozen=True)
class Scene:
    """An organ at an instant."""

    organ: Organ
    at: datetime

    def given(self, *steps: Step) -> "Scene":
        """The scene after more steps."""
        scene = self
        for step in steps:
            if isinstance(step, datetime):
                scene = replace(scene, at=step)
            elif isinstance(step, timedelta):
                scene = replace(scene, at=scene.at + step)
            elif isinstance(step, Command):
                scene = scene.when(step).after
            else:
                scene = replace(scene, organ=evolve(scene.organ, step, scene.at))
        return scene

    def when(self, command: Command, at: datetime | timedelta | None = None) -> "Outcome":
        """Ask for `command`: now, at an instant, or after a duration."""
        scene = self if at is None else self.given(at)
        try:
            return Outcome(scene, decide(scene.organ, command, scene.at), None)
        except Refusal as refusal:
            return Outcome(scene, (), refusal)

    @property
    def list(self) -> SpeakersList:
        """The list of the general debate."""
        return self.organ.lists[DEBATE]

    @property
    def waiting(self) -> tuple[str, ...]:
        """The delegations that wait, the next one first."""
        return tuple(self.list.entries[one].delegation for one in self.list.order)

    @property
    def announced(self) -> tuple[str, ...]:
        """The delegations on standby."""
        return tuple(self.list.entries[one].delegation for one in self.list.announced)

    @property
    def late(self) -> tuple[str, ...]:
        """The delegations in the late tray."""
        return tuple(self.list.entries[one].delegation for one in self.list.late)

    @property
    def floor(self) -> Floor:
        """The floor, which somebody must hold."""
        assert self.organ.floor is not None, "nobody has the floor"
        return self.organ.floor

    @property
    def speaking(self) -> str | None:
        """The delegation that has the floor."""
        floor = self.organ.floor
        if floor is None:
            return None
        return self.organ.lists[floor.list].entries[floor.inscription].delegation

    @property
    def remaining(self) -> timedelta:
        """The speaking time that is left now."""
        return remaining_ms(self.floor, self.at) * MS

    def entry(self, name: str) -> Inscription:
        """An inscription by its id."""
        speakers = self.organ.list_of(name)
        assert speakers is not None, f"no inscription {name}"
        return speakers.entries[name]


@dataclass(frozen=True)
class Outcome:
    """What a command led to: events, or a refusal."""

    before: Scene
    events: tuple[Event, ...]
    refusal: Refusal | None

    @property
    def after(self) -> Scene:
        """The scene after the command, which must have been granted."""
        if self.refusal is not None:
            raise AssertionError(f"refused: {self.refusal}")
        return self.before.given(*self.events)

    def then(self, *events: Event) -> Scene:
        """Exactly these events follow. Returns the scene after them."""
        after = self.after
        assert self.events == events
        return after

    def refused(self, code: str, **facts: Any) -> Scene:
        """Refused with this code and at least these facts. Returns the scene, as it was."""
        assert self.refusal is not None, f"granted: {self.events}"
        assert self.refusal.code == code, str(self.refusal)
        assert Refusal(code, **facts).facts.items() <= self.refusal.facts.items(), str(self.refusal)
        return self.before


def given(*steps: Step) -> Scene:
    """A plenary in which these steps were taken; the clock starts as the lists open."""
    return Scene(Organ("plenary"), OPENS).given(*steps)


THREE_MINUTES = SpeakingRule(180_000, amber_ms=30_000, grace_ms=0)
TEN_THEN_FIVE = SpeakingRule(600_000, then_ms=300_000)
FIVE_MINUTES = SpeakingRule(300_000, amber_ms=60_000, grace_ms=0)
STATES = (Category.PARTY, Category.SIGNATORY, Category.OTHER_STATE)


def general_debate(rule: SpeakingRule = THREE_MINUTES, **changes: Any) -> EstablishList:
    """The list of item 1(f), as the paper has it; the grace is left out unless a test is on it.

    With other kinds of statement it is for those who make them.
    """
    kinds = (Kind.NATIONAL, Kind.GROUP, Kind.OBSERVER, Kind.IGO)
    asked = EstablishList(
        list=DEBATE,
        item="1(f)",
        policy=(Key.TIER, Key.RECEIVED_AT),
        opens_at=OPENS,
        closes_at=NOON,
        rules=dict.fromkeys(kinds, rule),
        eligible=(*STATES, Category.ENTITY, Category.IGO),
        modes=(Mode.FLOOR, Mode.REMOTE, Mode.VIDEO, Mode.PODIUM),
    )
    asked = replace(asked, **changes)
    if "eligible" in changes:
        return asked
    speak = tuple(one for one in asked.eligible if set(KINDS_OF[one]) & asked.rules.keys())
    return replace(asked, eligible=speak)


def opening_list(**changes: Any) -> EstablishList:
    """The list of item 1(a): high-level speakers, strictly five minutes each."""
    kinds = (Kind.NATIONAL, Kind.GROUP, Kind.OFFICER)
    asked = general_debate(
        list=OPENING,
        item="1(a)",
        rules=dict.fromkeys(kinds, FIVE_MINUTES),
        eligible=(*STATES, Category.ENTITY, Category.IGO, Category.OFFICER, Category.SECRETARIAT),
    )
    return replace(asked, **changes)


def reply_list(**changes: Any) -> EstablishList:
    """The list of replies to item 1(f): ten minutes, then five, two for each (rule 73)."""
    asked = general_debate(
        list=REPLIES,
        closes_at=None,
        rules={Kind.REPLY: TEN_THEN_FIVE},
        eligible=(Category.PARTY,),
        purpose=Purpose.REPLY,
        per_delegation=2,
    )
    return replace(asked, **changes)


def explanation_list(**changes: Any) -> EstablishList:
    """The list of explanations of vote: ten minutes each (rule 88)."""
    asked = general_debate(
        list=EXPLANATIONS,
        item="9",
        closes_at=None,
        rules={Kind.EXPLANATION: SpeakingRule(600_000)},
        eligible=(Category.PARTY,),
        purpose=Purpose.EXPLANATION,
    )
    return replace(asked, **changes)


def inscribes(delegation: str, **fields: Any) -> Inscribe:
    """A party's request for a place in the general debate."""
    return Inscribe(
        **{"list": DEBATE, "category": Category.PARTY, **fields, "delegation": delegation}
    )


def minister(delegation: str, **fields: Any) -> Inscribe:
    """The same, for a cabinet minister."""
    return inscribes(delegation, rank=Rank.MINISTER, **fields)


def group(delegation: str, of: str, **fields: Any) -> Inscribe:
    """The same, for a statement on behalf of a group."""
    return inscribes(delegation, kind=Kind.GROUP, on_behalf_of=of, **fields)


def by_email(delegation: str, received_at: datetime, **fields: Any) -> Inscribe:
    """The same, typed in by the secretariat from an e-mail."""
    return inscribes(delegation, source=Source.EMAIL, received_at=received_at, **fields)


def call_to_order(
    meeting: str = "plenary-2", ends_at: datetime = MEETING + 2 * HOUR
) -> CallToOrder:
    """The second meeting, as the annex has it: Monday, 16:00 to 18:00."""
    return CallToOrder(meeting, ends_at, 2 * 3_600_000)


def debate(*delegations: str, **changes: Any) -> tuple[Step, ...]:
    """The debate is about to begin: i1, i2, … wait in this order, nobody has the floor."""
    requests: list[Step] = []
    for delegation in delegations:
        requests += [MINUTE, inscribes(delegation)]
    return (general_debate(**changes), *requests, MEETING, call_to_order())


def speech(*delegations: str, **changes: Any) -> tuple[Step, ...]:
    """The same, and the first of them has the floor (f1)."""
    return (*debate(*delegations, **changes), GiveFloor("i1"))


def enforced(how: Enforcement, grace: timedelta = timedelta()) -> SpeakingRule:
    """Three minutes under another enforcement, or with a grace."""
    return replace(THREE_MINUTES, enforcement=how, grace_ms=grace // MS)
