"""Points of order (rule 71): at once, States parties only; the speaker loses not a millisecond."""

from typing import Any

from app.domain.commands import (
    Adjourn,
    Command,
    EndStatement,
    GiveFloor,
    PauseClock,
    Resume,
    ResumeClock,
    Suspend,
    Undo,
)
from app.domain.commands_procedure import RaisePoint, RulePoint
from app.domain.events import StatementEnded
from app.domain.events_procedure import PointRaised, PointRuled
from app.domain.procedure import PointOfOrder, Vote
from app.domain.words import Category, ClosedBy, Ruling
from tests.domain.scene import (
    BRA,
    EGY,
    FRA,
    HOUR,
    ITA,
    KEN,
    MINUTE,
    MS,
    NOON,
    SECOND,
    TRANSPARENCY,
    debate,
    given,
    speech,
)

UPHELD, DISMISSED = Ruling.UPHELD, Ruling.DISMISSED


def raises(delegation: str, **fields: Any) -> RaisePoint:
    return RaisePoint(**{"category": Category.PARTY, **fields, "delegation": delegation})


def test_a_point_of_order_stops_the_speakers_clock_at_once() -> None:
    scene = given(*speech(FRA, BRA), 45_123 * MS)
    outcome = scene.when(raises(KEN))
    scene = outcome.then(PointRaised(PointOfOrder("o1", KEN, scene.at, running=True), 45_123))
    assert scene.given(HOUR).remaining == 3 * MINUTE - 45_123 * MS
    assert scene.speaking == FRA


def test_after_the_ruling_the_speaker_goes_on_with_exactly_the_time_that_was_left() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, raises(KEN), 10 * MINUTE)
    scene = scene.when(RulePoint("o1", DISMISSED)).then(PointRuled("o1", DISMISSED))
    assert scene.remaining == 2 * MINUTE
    assert scene.given(SECOND).remaining == 2 * MINUTE - SECOND


def test_it_may_be_raised_though_the_list_is_closed_and_nobody_has_the_floor() -> None:
    scene = given(*debate(FRA))
    assert scene.at > NOON
    scene.when(raises(KEN)).then(PointRaised(PointOfOrder("o1", KEN, scene.at)))


def test_an_observer_has_no_point_of_order_and_the_refusal_names_the_rule() -> None:
    scene = given(*speech(FRA))
    for category in (Category.IGO, Category.NGO, Category.SIGNATORY, Category.OTHER_STATE):
        scene.when(raises(TRANSPARENCY, category=category)).refused(
            "parties_only", category=category, rule="71"
        )


def test_points_nest_without_loss_and_the_last_one_raised_is_ruled_on_first() -> None:
    scene = given(*speech(FRA), MINUTE, raises(KEN), SECOND, raises(EGY), SECOND)
    scene.when(RulePoint("o1", UPHELD)).refused("point_open", point="o2")
    scene = scene.given(RulePoint("o2", DISMISSED), MINUTE)
    assert scene.floor.running_since is None
    scene = scene.given(RulePoint("o1", UPHELD))
    assert scene.remaining == 2 * MINUTE
    scene.when(RulePoint("o1", UPHELD)).refused("unknown_point", point="o1")


def test_a_delegation_that_has_raised_one_waits_for_its_ruling() -> None:
    given(*speech(FRA), raises(KEN)).when(raises(KEN)).refused("point_open", point="o1")


def test_an_appeal_overrules_the_chair_by_a_majority_and_a_tie_does_not() -> None:
    scene = given(*speech(FRA), raises(KEN))
    for votes, stands in ((Vote(61, 60), False), (Vote(60, 60, 9), True), (Vote(1, 2), True)):
        outcome = scene.when(RulePoint("o1", UPHELD, votes))
        outcome.then(PointRuled("o1", UPHELD, votes, stands=stands))


def test_nothing_else_is_decided_while_a_point_is_open() -> None:
    scene = given(*speech(FRA, BRA), MINUTE, raises(KEN))
    refused: tuple[Command, ...] = (
        GiveFloor("i2", "f1"),
        ResumeClock("f1"),
        Undo(1),
        Adjourn(),
    )
    for command in refused:
        scene.when(command).refused("point_open", point="o1")


def test_a_clock_that_the_chair_had_paused_stays_paused() -> None:
    scene = given(*speech(FRA), MINUTE, PauseClock("f1"), raises(KEN), RulePoint("o1", UPHELD))
    assert scene.given(HOUR).remaining == 2 * MINUTE
    assert scene.given(ResumeClock("f1"), SECOND).remaining == 2 * MINUTE - SECOND


def test_a_suspension_in_between_does_not_let_the_clock_run() -> None:
    scene = given(*speech(FRA), MINUTE, raises(KEN), Suspend(), HOUR, Resume(), HOUR)
    scene.given(Suspend()).when(RulePoint("o1", UPHELD)).refused("meeting_suspended")
    assert scene.given(RulePoint("o1", UPHELD)).remaining == 2 * MINUTE


def test_a_point_raised_after_the_limit_finds_the_statement_over() -> None:
    scene = given(*speech(FRA), 3 * MINUTE)
    scene.when(raises(KEN)).then(
        StatementEnded("f1", 180_000, ClosedBy.LIMIT),
        PointRaised(PointOfOrder("o1", KEN, scene.at)),
    )


def test_the_chair_may_end_the_statement_on_a_point_that_was_upheld() -> None:
    scene = given(*speech(FRA, ITA), MINUTE, raises(KEN), RulePoint("o1", UPHELD))
    scene = scene.given(EndStatement("f1"))
    assert scene.entry("i1").used_ms == 60_000


def test_points_are_for_a_meeting_in_session() -> None:
    given(*debate(FRA), Adjourn()).when(raises(KEN)).refused("not_in_session")
