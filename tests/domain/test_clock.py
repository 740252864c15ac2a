"""The clock belongs to the statement: it is anchored, it pauses, and the limit closes by itself."""

from datetime import timedelta

import pytest

from app.domain.commands import (
    Adjourn,
    Command,
    EndStatement,
    ExpireFloor,
    ExtendTime,
    GiveFloor,
    HoldFloor,
    PassOver,
    PauseClock,
    Resume,
    ResumeClock,
    StartClock,
    Suspend,
)
from app.domain.events import (
    Adjourned,
    ClockPaused,
    ClockResumed,
    ClockStarted,
    StatementEnded,
    Suspended,
    TimeExtended,
)
from app.domain.timekeeping import between_ms, due_at, is_due, remaining_ms
from app.domain.words import ClosedBy, Enforcement, Pause, Start, Status
from tests.domain.scene import (
    BRA,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    MS,
    SECOND,
    debate,
    enforced,
    given,
    speech,
)

LIMIT = 3 * MINUTE
AT_THE_LIMIT = StatementEnded("f1", 180_000, ClosedBy.LIMIT)
BY_HAND = {"start": Start.BY_HAND}


def test_the_clock_starts_as_the_floor_is_given_and_runs_by_itself() -> None:
    scene = given(*speech(FRA))
    assert scene.given(50 * SECOND).remaining == 130 * SECOND
    assert due_at(scene.floor) == MEETING + LIMIT


def test_or_it_starts_when_the_chair_says_that_the_speaker_has_begun() -> None:
    scene = given(*speech(FRA, **BY_HAND), 20 * SECOND)
    assert (scene.remaining, due_at(scene.floor)) == (LIMIT, None)
    scene = scene.when(StartClock("f1")).then(ClockStarted("f1"))
    assert scene.given(MINUTE).remaining == 2 * MINUTE


def test_a_clock_starts_once() -> None:
    scene = given(*speech(FRA))
    scene.when(StartClock("f1")).refused("clock_running", floor="f1")
    scene.given(PauseClock("f1")).when(StartClock("f1")).refused("clock_paused", floor="f1")


def test_a_pause_hands_back_exactly_the_same_remaining_time() -> None:
    scene = given(*speech(FRA), 61_001 * MS)
    scene = scene.when(PauseClock("f1")).then(ClockPaused("f1", 61_001))
    assert scene.given(HOUR).remaining == LIMIT - 61_001 * MS
    scene = scene.given(HOUR).when(ResumeClock("f1")).then(ClockResumed("f1"))
    assert scene.remaining == LIMIT - 61_001 * MS
    assert due_at(scene.floor) == scene.at + LIMIT - 61_001 * MS


def test_only_a_running_clock_is_paused_and_only_a_paused_one_goes_on() -> None:
    waits = given(*speech(FRA, **BY_HAND))
    waits.when(PauseClock("f1")).refused("clock_not_started", floor="f1")
    waits.when(ResumeClock("f1")).refused("clock_not_started", floor="f1")
    runs = waits.given(StartClock("f1"))
    runs.when(ResumeClock("f1")).refused("clock_not_paused", floor="f1")
    runs.given(PauseClock("f1")).when(PauseClock("f1")).refused("clock_paused", floor="f1")


@pytest.mark.parametrize("command", [StartClock("f1"), PauseClock("f1"), ResumeClock("f1")])
def test_no_clock_is_touched_while_the_meeting_is_suspended(command: Command) -> None:
    given(*speech(FRA), Suspend()).when(command).refused("meeting_suspended")


def test_suspension_freezes_the_clock_and_resumption_lets_it_go_on() -> None:
    scene = given(*speech(FRA), MINUTE, Suspend())
    assert scene.floor.paused is Pause.SUSPENSION
    assert due_at(scene.floor) is None
    scene = scene.given(HOUR, Resume())
    assert scene.remaining == 2 * MINUTE
    assert due_at(scene.floor) == scene.at + 2 * MINUTE
    scene.when(PauseClock("f1")).then(ClockPaused("f1", 60_000))


def test_a_clock_that_the_chair_had_paused_stays_paused_after_a_suspension() -> None:
    scene = given(*speech(FRA), MINUTE, PauseClock("f1"), Suspend(), HOUR, Resume(), HOUR)
    assert scene.floor.paused is Pause.CHAIR
    assert scene.remaining == 2 * MINUTE


def test_a_clock_that_had_not_started_waits_after_a_suspension() -> None:
    scene = given(*speech(FRA, **BY_HAND), Suspend(), HOUR, Resume(), HOUR)
    assert scene.remaining == LIMIT
    scene.when(StartClock("f1")).then(ClockStarted("f1"))


def test_at_the_limit_the_floor_closes_by_itself_with_the_limit_as_its_duration() -> None:
    scene = given(*speech(FRA, BRA)).when(ExpireFloor("f1"), at=LIMIT).then(AT_THE_LIMIT)
    assert scene.organ.floor is None
    entry = scene.entry("i1")
    assert (entry.status, entry.used_ms) == (Status.DELIVERED, 180_000)
    assert entry.closed_by is ClosedBy.LIMIT


def test_one_millisecond_before_the_limit_nothing_is_due() -> None:
    scene = given(*speech(FRA))
    due = MEETING + LIMIT
    scene.when(ExpireFloor("f1"), at=LIMIT - MS).refused("not_due", floor="f1", due_at=due)
    assert not is_due(scene.floor, due - MS)
    assert is_due(scene.floor, due)


def test_an_expiry_is_counted_once_however_often_it_is_sent() -> None:
    scene = given(*speech(FRA, BRA), LIMIT, ExpireFloor("f1"))
    assert scene.when(ExpireFloor("f1")).refused("no_floor", floor="f1") == scene


def test_a_stale_expiry_changes_nothing_for_the_next_speaker() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, GiveFloor("i2", floor="f1"), LIMIT)
    assert scene.when(ExpireFloor("f1")).refused("floor_changed", floor="f2") == scene


def test_noticed_late_the_official_duration_is_still_the_limit() -> None:
    """The service was down: an overdue statement is closed at once, as if it had been there."""
    given(*speech(FRA)).when(ExpireFloor("f1"), at=9 * HOUR).then(AT_THE_LIMIT)


def test_the_grace_puts_off_the_closing_and_is_no_part_of_the_duration() -> None:
    scene = given(*speech(FRA, rule=enforced(Enforcement.CLOSE, grace=10 * SECOND)))
    scene.when(ExpireFloor("f1"), at=LIMIT + 10 * SECOND - MS).refused("not_due")
    scene.when(ExpireFloor("f1"), at=LIMIT + 10 * SECOND).then(AT_THE_LIMIT)


def test_inside_the_grace_the_chair_ends_the_statement_with_its_true_duration() -> None:
    scene = given(*speech(FRA, rule=enforced(Enforcement.CLOSE, grace=10 * SECOND)))
    outcome = scene.when(EndStatement("f1"), at=LIMIT + 4 * SECOND)
    outcome.then(StatementEnded("f1", 184_000, ClosedBy.CHAIR))


@pytest.mark.parametrize("how", [Enforcement.NONE, Enforcement.CALL_TO_ORDER])
def test_without_enforcement_overtime_counts_on_and_is_recorded(how: Enforcement) -> None:
    scene = given(*speech(FRA, rule=enforced(how, grace=10 * SECOND)), LIMIT + MINUTE)
    assert scene.remaining == -MINUTE
    scene.when(ExpireFloor("f1")).refused("not_due", due_at=None)
    scene.when(EndStatement("f1")).then(StatementEnded("f1", 240_000, ClosedBy.CHAIR))


def test_a_clock_that_stands_is_never_due() -> None:
    scene = given(*speech(FRA), MINUTE)
    for still in (PauseClock("f1"), Suspend()):
        scene.given(still).when(ExpireFloor("f1"), at=HOUR).refused("not_due", due_at=None)
    waits = given(*speech(FRA, **BY_HAND))
    waits.when(ExpireFloor("f1"), at=HOUR).refused("not_due")


@pytest.mark.parametrize(
    "command", [PauseClock("f1"), HoldFloor("f1"), ExtendTime("f1", 60_000), PassOver("i1")]
)
@pytest.mark.parametrize("late", [timedelta(), MS, HOUR])
def test_a_command_after_the_limit_finds_the_statement_over_though_nobody_said_so(
    command: Command, late: timedelta
) -> None:
    scene = given(*speech(FRA, BRA))
    due = MEETING + LIMIT
    scene.when(command, at=due + late).refused("time_expired", floor="f1", due_at=due)
    assert scene.when(command, at=due - MS).refusal is None


def test_the_chair_who_ends_it_after_the_limit_ends_it_at_the_limit() -> None:
    given(*speech(FRA)).when(EndStatement("f1"), at=LIMIT).then(AT_THE_LIMIT)


def test_an_extension_gives_more_and_is_recorded() -> None:
    scene = given(*speech(FRA), 2 * MINUTE)
    scene = scene.when(ExtendTime("f1", 60_000)).then(TimeExtended("f1", 60_000))
    assert scene.remaining == 2 * MINUTE
    longer = StatementEnded("f1", 240_000, ClosedBy.LIMIT)
    scene.when(ExpireFloor("f1"), at=2 * MINUTE).then(longer)


def test_a_reduction_takes_away_and_is_recorded() -> None:
    scene = given(*speech(FRA), MINUTE)
    scene = scene.when(ExtendTime("f1", -60_000)).then(TimeExtended("f1", -60_000))
    assert scene.remaining == MINUTE
    shorter = StatementEnded("f1", 120_000, ClosedBy.LIMIT)
    scene.when(ExpireFloor("f1"), at=MINUTE).then(shorter)


def test_a_limit_is_not_reduced_below_what_is_used_for_the_record_would_tell_of_less() -> None:
    scene = given(*speech(FRA), 2 * MINUTE)
    scene.when(ExtendTime("f1", -60_001)).refused(
        "limit_below_used", limit_ms=119_999, used_ms=120_000
    )
    closed = scene.given(ExtendTime("f1", -60_000)).when(ExpireFloor("f1"))
    closed.then(StatementEnded("f1", 120_000, ClosedBy.LIMIT))


def test_who_is_over_the_limit_already_may_still_be_given_more() -> None:
    rule = enforced(Enforcement.CALL_TO_ORDER)
    scene = given(*speech(FRA, rule=rule), 4 * MINUTE)
    scene = scene.when(ExtendTime("f1", 30_000)).then(TimeExtended("f1", 30_000))
    assert scene.remaining == -30 * SECOND


def test_an_extension_is_of_the_speaker_not_of_the_rule() -> None:
    scene = given(*speech(FRA, BRA), ExtendTime("f1", 60_000), GiveFloor("i2", floor="f1"))
    assert scene.remaining == LIMIT


@pytest.mark.parametrize("by_ms", [-180_000, -(10**15), 24 * 3_600_000, 10**15])
def test_a_limit_stays_above_nothing_and_within_a_day(by_ms: int) -> None:
    scene = given(*speech(FRA))
    scene.when(ExtendTime("f1", by_ms)).refused("limit_out_of_range", limit_ms=180_000 + by_ms)


@pytest.mark.parametrize("by_ms", [-179_999, 24 * 3_600_000 - 180_000])
def test_a_limit_may_be_a_millisecond_or_a_day(by_ms: int) -> None:
    given(*speech(FRA)).when(ExtendTime("f1", by_ms)).then(TimeExtended("f1", by_ms))


def test_an_extension_by_nothing_is_none() -> None:
    given(*speech(FRA)).when(ExtendTime("f1", 0)).refused("nothing_changes")


def test_the_time_of_a_paused_or_suspended_speaker_can_be_extended() -> None:
    for still in (PauseClock("f1"), Suspend()):
        scene = given(*speech(FRA), MINUTE, still, ExtendTime("f1", 30_000))
        assert scene.remaining == LIMIT - MINUTE + 30 * SECOND


def test_what_is_said_of_a_floor_that_nobody_has_is_refused() -> None:
    scene = given(*debate(FRA, KEN))
    for command in (PauseClock("f1"), ExtendTime("f1", 1), HoldFloor("f1"), ExpireFloor("f1")):
        scene.when(command).refused("no_floor", floor="f1")


def test_overdue_statements_end_with_the_suspension_or_the_adjournment_at_their_limit() -> None:
    scene = given(*speech(FRA, BRA), HOUR)
    assert scene.when(Suspend()).then(AT_THE_LIMIT, Suspended()).organ.floor is None
    assert scene.when(Adjourn()).then(AT_THE_LIMIT, Adjourned()).organ.meeting is None


def test_a_clock_never_runs_backwards() -> None:
    scene = given(*speech(FRA))
    assert remaining_ms(scene.floor, MEETING - HOUR) == 180_000
    assert between_ms(MEETING, MEETING - MS) == 0
