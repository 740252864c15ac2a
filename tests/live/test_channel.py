"""The stream of an organ: whoever follows it, however badly, sees what a fresh snapshot would show.

A sitting in which anything may happen is followed by two workers, each at its own pace, and watched
by screens of every audience. They lag, drop, go over to the other worker, come back with a position
of this life of the journal, of another, or of the future, while names are corrected and erased in
the register. Every frame is held against what its audience may see.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.domain import commands as c
from app.domain import events as e
from app.domain.organ import Organ
from app.domain.words import Rank, Role
from app.live.channel import NOWHERE, Channel, Position, Surroundings
from app.live.views import AUDIENCES, Lens
from app.storage.journal import Head, Recorded
from app.storage.registry_speakers import Speaker
from tests.domain.scene import DEBATE, OPENING, OPENS, general_debate, inscribes
from tests.domain.sitting import Sitting
from tests.live.screen import Screen, in_json
from tests.live.sight import check_message, check_view

EPOCH = "this-life"
PEOPLE = ("p1", "p2", "p3")
PRIVATE = "bureau"

workers = st.integers(0, 1)
screens = st.integers(0, len(AUDIENCES) - 1)


@dataclass
class Register:
    """The names at one version; two workers may stand at different ones."""

    version: int = 1
    names: dict[str, Speaker] = field(
        default_factory=lambda: {
            one: Speaker(f"Name of {one}", f"Title of {one}") for one in PEOPLE
        }
    )

    def changed(self, one: str, speaker: Speaker) -> "Register":
        return Register(self.version + 1, {**self.names, one: speaker})


class Worker:
    """A channel, the names that it was told, and the register of which it heard last."""

    def __init__(self, offset: int, organ: Organ, register: Register, remembered: int) -> None:
        head = Head("plenary", EPOCH, offset, OPENS, "")
        self.told = dict(register.names)
        around = Surroundings(register.version)
        self.channel = Channel(head, organ, around, self.told, remembered=remembered)

    def reads(self, rows: list[Recorded]) -> None:
        assert not self.channel.unnamed(rows) & set(PEOPLE)
        self.channel.advance(rows)

    def hears_of(self, register: Register) -> None:
        self.told = dict(register.names)
        self.channel.changed_around(Surroundings(register.version), self.told)


class WatchedSitting(Sitting):
    """A sitting, the workers that follow its journal, and the screens that follow the workers."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Recorded] = []
        self.organs: list[Organ] = [self.organ]
        self.register = Register()
        self.workers: list[Worker] = []
        self.screens: list[Screen] = []

    @initialize(remembered=st.sampled_from([1, 2, 5, 256]))
    def the_stream_begins(self, remembered: int) -> None:
        offset = len(self.rows)
        self.workers = [Worker(offset, self.organ, self.register, remembered) for _ in range(2)]
        self.screens = [Screen(audience) for audience in AUDIENCES]

    def fold(self, event: e.Event) -> None:
        super().fold(event)
        self.rows.append(Recorded(len(self.rows) + 1, self.at, "chair", None, event, ""))
        self.organs.append(self.organ)

    # --- more that happens -----------------------------------------------------------------------

    @rule(
        delegation=st.sampled_from(["FRA", "ITA", "KEN", "EGY"]),
        where=st.sampled_from([DEBATE, OPENING, PRIVATE]),
        rank=st.sampled_from([Rank.OTHER, Rank.MINISTER]),
        speaker=st.sampled_from(PEOPLE),
    )
    def somebody_known_by_name_inscribes(
        self, delegation: str, where: str, rank: Rank, speaker: str
    ) -> None:
        if where == PRIVATE:
            self.submit(general_debate(list=PRIVATE, item="2", closes_at=None, public=False))
        self.submit(inscribes(delegation, list=where, rank=rank, speaker=speaker))

    @precondition(lambda self: any(len(one.order) > 1 for one in self.organ.lists.values()))
    @rule(data=st.data(), reason=st.sampled_from(["the minister has to leave", "host country"]))
    def the_last_one_is_placed_by_hand(self, data: st.DataObject, reason: str) -> None:
        waiting = [one.order for one in self.organ.lists.values() if len(one.order) > 1]
        order = data.draw(st.sampled_from(waiting))
        after = data.draw(st.sampled_from([None, *order[:-1]]))
        self.submit(c.Move(order[-1], after, reason, Role.SECRETARIAT))

    @rule(one=st.sampled_from(PEOPLE), name=st.sampled_from(["", "Corrected name"]))
    def a_name_is_corrected_or_erased(self, one: str, name: str) -> None:
        self.register = self.register.changed(one, Speaker(name, name and "Minister"))

    # --- the workers, and who watches ------------------------------------------------------------

    @rule(data=st.data(), which=workers)
    def a_worker_reads_the_journal(self, data: st.DataObject, which: int) -> None:
        worker = self.workers[which]
        missing = self.rows[worker.channel.offset :]
        if missing:
            worker.reads(missing[: data.draw(st.integers(1, len(missing)))])

    @rule(which=workers)
    def a_worker_hears_of_the_register(self, which: int) -> None:
        self.workers[which].hears_of(self.register)

    @rule(which=workers, remembered=st.sampled_from([1, 3, 256]))
    def a_worker_is_started_anew(self, which: int, remembered: int) -> None:
        self.workers[which] = Worker(len(self.rows), self.organ, self.register, remembered)

    @rule(which=workers)
    def everybody_hears(self, which: int) -> None:
        for screen in self.screens:
            self.catch_up(screen, which, screen.position)

    @rule(which=screens, of=workers)
    def one_hears(self, which: int, of: int) -> None:
        self.catch_up(self.screens[which], of, self.screens[which].position)

    @rule(which=screens, of=workers)
    def one_forgets_everything_and_joins_anew(self, which: int, of: int) -> None:
        self.screens[which] = Screen(self.screens[which].audience)
        self.catch_up(self.screens[which], of, NOWHERE)

    @rule(
        which=screens,
        of=workers,
        epoch=st.sampled_from([None, "another-life", EPOCH]),
        ahead=st.sampled_from([1, 2, 1000]),
        version=st.sampled_from([None, 0, 1, 7]),
    )
    def one_comes_from_elsewhere(
        self, which: int, of: int, epoch: str | None, ahead: int, version: int | None
    ) -> None:
        """From another life of the journal, or from the future of this one: a snapshot."""
        offset = self.workers[of].channel.offset + (ahead if epoch == EPOCH else 0)
        position = Position(epoch, offset, version)
        assert self.catch_up(self.screens[which], of, position)["type"] == "snapshot"

    def catch_up(self, screen: Screen, of: int, position: Position) -> dict[str, Any]:
        worker = self.workers[of]
        frame = worker.channel.since(screen.audience, position)
        assert worker.channel.since(screen.audience, position) is frame, "it was encoded twice"
        message: dict[str, Any] = json.loads(frame)
        check_message(message, screen.audience)
        screen.receives(message)
        assert screen.position == worker.channel.position
        assert screen.view == self.fresh(screen.audience, worker)
        check_view(screen.view, screen.audience)
        return message

    def fresh(self, audience: Role, worker: Worker) -> Any:
        """What a lens that has never looked before sees, where the worker stands."""
        return in_json(Lens(audience, worker.told).view(self.organs[worker.channel.offset]))

    def teardown(self) -> None:
        for which, worker in enumerate(self.workers):
            worker.reads(self.rows[worker.channel.offset :])
            worker.hears_of(self.register)
            self.everybody_hears(which)


TestWatchedSitting = WatchedSitting.TestCase
TestWatchedSitting.settings = settings(
    max_examples=max(30, settings.default.max_examples // 4), stateful_step_count=60
)
