"""A sitting without end: every command in any order, and what must hold after each of them.

`Sitting` is a state machine for hypothesis. Its rules ask for what makes sense now and for what
makes none; `submit` judges and folds like the desk, and compares what happened with the rules of
the house. A test may subclass it, to look at more than the organ.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain import commands as c
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.decide import decide
from app.domain.evolve import evolve
from app.domain.organ import Inscription, Organ
from app.domain.refusal import Refusal
from app.domain.timekeeping import due_at, elapsed_ms
from app.domain.words import ClosedBy, Enforcement, Key, Kind, NoShow, Start, Status
from tests.domain.anything import STATES, anything_asked
from tests.domain.deeds import DEEDS, Deed
from tests.domain.house import (
    an_act_is_taken_back,
    an_act_leaves_no_trace,
    an_insertion_leaves_the_others_as_they_were,
)
from tests.domain.scene import (
    HOUR,
    MINUTE,
    MS,
    OPENS,
    by_email,
    call_to_order,
    enforced,
    explanation_list,
    general_debate,
    inscribes,
    opening_list,
    reply_list,
)
from tests.domain.stopwatch import Stopwatch

Verdict = tuple[e.Event, ...] | tuple[str, dict[str, Any]]
POLICIES = [(Key.TIER, Key.RECEIVED_AT), (Key.GROUPS_FIRST, Key.RANK), ()]
DURATIONS = st.sampled_from([0, 1, 999, 30_000, 60_001, 170_000, 200_000])
A_DEED = st.tuples(st.sampled_from(DEEDS), st.integers(0, 4), DURATIONS)


class Sitting(RuleBasedStateMachine):
    """One organ, its clock, and a second opinion on both."""

    organ: Organ
    at: datetime

    def __init__(self) -> None:
        super().__init__()
        self.organ = Organ("plenary")
        self.at = OPENS
        self.stopwatch = Stopwatch()
        self.acknowledged: dict[str, Inscription] = {}
        self.act: tuple[Organ, datetime] | None = None
        self.touched: set[str] = set()
        self.called: set[str] = set()

    # --- what is asked ----------------------------------------------------------------------------

    @initialize(
        how=st.sampled_from(Enforcement),
        grace=st.sampled_from([0 * MS, 10_000 * MS]),
        no_show=st.sampled_from(NoShow),
        start=st.sampled_from(Start),
        ahead=st.integers(0, 2),
        policy=st.sampled_from(POLICIES),
        closes=st.sampled_from([None, 5 * MINUTE]),
        many=st.sampled_from([5, 4, 3, 0]),
    )
    def the_list_is_open_and_the_meeting_in_session(  # type: ignore[no-untyped-def]
        self, how, grace, no_show, start, ahead, policy, closes, many
    ) -> None:
        same = {"no_show": no_show, "start": start, "policy": policy}
        closes_at = closes and OPENS + closes
        rule_of_debate = enforced(how, grace)
        self.submit(
            general_debate(rule_of_debate, announce_ahead=ahead, closes_at=closes_at, **same)
        )
        self.submit(opening_list(closes_at=None, **same))
        self.submit(reply_list())
        self.submit(explanation_list())
        self.submit(call_to_order(ends_at=OPENS + 2 * HOUR))
        for delegation in STATES[:many]:
            self.submit(inscribes(delegation))

    @rule(ms=DURATIONS)
    def time_passes(self, ms: int) -> None:
        self.at += ms * MS
        self.stopwatch.passes(ms)

    @precondition(lambda self: due_at(self.organ.floor) is not None)
    @rule(ms=st.sampled_from([-1, 0, 1]))
    def time_passes_to_the_limit(self, ms: int) -> None:
        due = due_at(self.organ.floor)
        assert due is not None
        if due + ms * MS > self.at:
            self.time_passes((due - self.at) // MS + ms)

    @rule(deeds=st.lists(A_DEED, min_size=4, max_size=30))
    def people_do_what_makes_sense_to_them(self, deeds: list[tuple[Deed, int, int]]) -> None:
        for deed, k, ms in deeds:
            command = deed(self.organ, k)
            if command is not None:
                self.submit(command)
                self.the_house_is_in_order()
            self.time_passes(ms)

    @rule(delegation=st.sampled_from(STATES), ago=st.sampled_from([-1, 0, 1, 60_000]))
    def an_email_is_typed_in(self, delegation: str, ago: int) -> None:
        self.submit(by_email(delegation, self.at - ago * MS))

    @precondition(lambda self: self.organ.floors)
    @rule(stale=st.booleans())
    def the_alarm_goes_off(self, stale: bool) -> None:
        """Exactly what is due is closed; an expiry that is stale or early changes nothing."""
        floor = self.organ.floor
        due = due_at(floor)
        before = self.organ
        name = f"f{before.floors - stale}"
        self.submit(c.ExpireFloor(name))
        was_due = floor is not None and floor.id == name and due is not None and self.at >= due
        assert (self.organ != before) is was_due
        assert not was_due or self.organ.floor is None

    @rule(command=anything_asked)
    def somebody_asks_for_anything(self, command: c.Command) -> None:
        self.submit(command)

    # --- what follows -----------------------------------------------------------------------------

    def submit(self, command: c.Command) -> None:
        """Judge, twice, and fold; a refusal leaves no events, so nothing to fold."""
        answer = self.verdict(command)
        assert answer == self.verdict(command), "the same question had two answers"
        if answer and isinstance(answer[0], str):
            return
        assert answer, "a command that is granted has a consequence"
        before = self.organ
        for event in answer:
            self.fold(event)
        if self.organ.acts != before.acts:
            an_act_leaves_no_trace(before, self.organ, self.at)

    def verdict(self, command: c.Command) -> Verdict:
        try:
            return decide(self.organ, command, self.at)
        except Refusal as refusal:
            return refusal.code, refusal.facts

    def fold(self, event: e.Event) -> None:
        before = self.organ
        self.organ = evolve(before, event, self.at)
        self.stopwatch_agrees_on_the_end(event)
        self.stopwatch.hears(event, before)
        an_insertion_leaves_the_others_as_they_were(event, before, self.organ)
        self.remember(event, before)

    def stopwatch_agrees_on_the_end(self, event: e.Event) -> None:
        """The official duration: the time that ran, or at the limit the limit itself."""
        used_ms = self.stopwatch.reading.used_ms
        match event:
            case e.StatementEnded(closed_by=ClosedBy.CHAIR) | e.FloorHeld() | e.ClockPaused():
                assert event.used_ms == used_ms
            case e.StatementEnded(closed_by=ClosedBy.LIMIT):
                assert used_ms >= event.used_ms

    def remember(self, event: e.Event, before: Organ) -> None:
        if isinstance(event, e.ActUndone) and self.act is not None:
            now = (self.organ, self.at)
            an_act_is_taken_back(self.act, before, now, self.touched, self.called)
        earlier, self.touched = self.touched, set()
        self.listen(event, before)
        self.called -= self.touched
        self.touched |= earlier
        act = self.organ.undoable
        if act is not None and before.acts != self.organ.acts:
            # "Next" is one act of two events: it is taken back to what was before the first.
            if not (isinstance(event, e.FloorGiven) and event.next and before.undoable):
                self.act = (before, self.at)
            self.touched, self.called = set(), set()

    def listen(self, event: e.Event, before: Organ) -> None:
        """Note who came, went, was moved or was called since the last act."""
        match event:
            case (
                e.Inscribed(entry)
                | e.ReceivedLate(entry)
                | p.ReplyRequested(entry)
                | p.Invited(entry)
            ):
                assert entry.id not in self.acknowledged
                self.acknowledged[entry.id] = entry
                self.touched.add(entry.id)
            case p.ReplyGranted(name) | p.ReplyDenied(name) | p.RankConfirmed(name):
                self.touched.add(name)
            case e.SpeakingTimeSet() if self.act is not None:
                self.act = (evolve(self.act[0], event, self.at), self.act[1])
            case p.StandbyCalled() if self.act is not None:
                # Not a matter of the act: it is as if it had been so before.
                self.act = (evolve(self.act[0], event, self.at), self.act[1])
                self.called = set(event.inscriptions)
            case p.Swapped(name):
                self.touched |= {before.swaps[name].one, before.swaps[name].other}
            case e.Moved(name) | e.Withdrawn(name) | e.Admitted(name) | e.Restored(name):
                self.touched.add(name)

    # --- what holds at any time -------------------------------------------------------------------

    @invariant()
    def the_house_is_in_order(self) -> None:
        self.at_most_one_has_the_floor()
        self.those_who_wait_stand_in_the_order_once_and_nobody_else_does()
        self.nobody_waits_twice_on_a_list()
        self.every_receipt_holds_for_ever_and_the_numbers_are_dense()
        self.time_used_is_conserved()

    def at_most_one_has_the_floor(self) -> None:
        speaking = self.with_status(Status.SPEAKING)
        floor = self.organ.floor
        assert speaking == ([floor.inscription] if floor else [])
        assert floor is None or self.organ.meeting is not None
        assert sorted(self.organ.held) == self.with_status(Status.HELD)

    def those_who_wait_stand_in_the_order_once_and_nobody_else_does(self) -> None:
        for speakers in self.organ.lists.values():
            waiting = self.with_status(Status.WAITING, speakers.id)
            assert sorted(speakers.order) == waiting
            assert sorted(speakers.late) == self.with_status(Status.LATE, speakers.id)
            assert set(speakers.announced) <= set(speakers.order)
            received = [speakers.entries[one].received_at for one in speakers.late]
            assert received == sorted(received)

    def nobody_waits_twice_on_a_list(self) -> None:
        live = (Status.WAITING, Status.LATE, Status.SPEAKING, Status.HELD, Status.REQUESTED)
        seen = [
            (entry.list, entry.delegation, entry.kind is Kind.GROUP and entry.on_behalf_of)
            for entry in self.entries(lambda entry: entry.status in live)
        ]
        assert len(seen) == len(set(seen))

    def every_receipt_holds_for_ever_and_the_numbers_are_dense(self) -> None:
        kept = {entry.id: entry for entry in self.entries(lambda _: True)}
        assert kept.keys() == self.acknowledged.keys()
        for name, entry in self.acknowledged.items():
            assert receipt(kept[name]) == receipt(entry)
        for speakers in self.organ.lists.values():
            numbers = sorted(entry.number for entry in speakers.entries.values())
            assert numbers == list(range(1, speakers.received + 1))

    def time_used_is_conserved(self) -> None:
        reading, floor = self.stopwatch.reading, self.organ.floor
        assert reading.inscription == (floor and floor.inscription)
        assert floor is None or elapsed_ms(floor, self.at) == reading.used_ms
        assert {name: kept.used_ms for name, kept in self.organ.held.items()} == self.stopwatch.kept

    def entries(self, wanted: Callable[[Inscription], bool]) -> list[Inscription]:
        lists = self.organ.lists.values()
        return [one for speakers in lists for one in speakers.entries.values() if wanted(one)]

    def with_status(self, status: Status, where: str | None = None) -> list[str]:
        found = self.entries(lambda one: one.status is status and where in (None, one.list))
        return sorted(entry.id for entry in found)


def receipt(entry: Inscription) -> tuple[Any, ...]:
    """What was acknowledged, and nothing may change."""
    return (entry.list, entry.number, entry.delegation, entry.kind, entry.received_at)
