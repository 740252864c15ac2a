"""Room and remote: who waits how long, who is passed over, whose line drops, from the record."""

from datetime import datetime

from app.domain.commands import (
    Amend,
    EndStatement,
    GiveFloor,
    HoldFloor,
    Inscribe,
    Move,
    PassOver,
    Resume,
    Suspend,
    Undo,
    Withdraw,
)
from app.domain.decide import decide
from app.domain.evolve import evolve
from app.domain.fairness import Fairness, Fared, Reading, fairness
from app.domain.organ import Organ
from app.domain.words import Mode, Role
from tests.domain.scene import MINUTE, OPENS, Step, debate, inscribes

ms = 60_000


def told(*steps: Step) -> Fairness:
    """How the modes have fared after these steps, read from their record alone."""
    organ, at = Organ("plenary"), OPENS
    reading = Reading(organ)
    for step in steps:
        if isinstance(step, datetime):
            at = step
        elif hasattr(step, "total_seconds"):
            at += step  # type: ignore[operator]
        else:
            for event in decide(organ, step, at):  # type: ignore[arg-type]
                organ = evolve(organ, event, at)
                reading.reads(event, at)
    assert reading.organ == organ
    return fairness(reading)


def remote(delegation: str) -> Inscribe:
    return inscribes(delegation, mode=Mode.REMOTE)


FOUR: tuple[Step, ...] = (
    *debate("FRA", closes_at=None),  # i1, in the room
    *(remote("KEN"), remote("EGY")),  # i2, i3
    inscribes("BRA"),  # i4
)


def test_nobody_has_fared_before_anybody_asked() -> None:
    assert told() == Fairness({}, Fared(), Fared())


def test_waits_are_counted_in_session_from_when_one_could_first_be_called() -> None:
    fared = told(
        *debate("FRA", closes_at=None),
        *(remote("KEN"), MINUTE * 5),  # the debate has not begun: nobody waits for the floor
        *(GiveFloor("i1"), MINUTE, EndStatement("f1")),
        *(Suspend(), MINUTE * 30, Resume(), MINUTE),
        *(remote("EGY"), MINUTE, GiveFloor("i2"), MINUTE * 2, EndStatement("f2"), GiveFloor("i3")),
    )
    assert fared.room == Fared(1, delivered=1, used_ms=ms, waited_ms=0, longest_wait_ms=0)
    # Kenya waited a minute of France's, one of its own and one more; Egypt came two minutes later.
    assert (fared.outside.waited_ms, fared.outside.longest_wait_ms) == (3 * ms, 3 * ms)
    assert fared.outside.used_ms == 2 * ms
    assert set(fared.modes) == {Mode.FLOOR, Mode.REMOTE}


def test_a_line_that_drops_counts_once_and_the_wait_until_its_first_floor() -> None:
    fared = told(
        *FOUR,
        *(GiveFloor("i1"), MINUTE, GiveFloor("i2", "f1"), MINUTE, HoldFloor("f2")),
        *(GiveFloor("i3"), MINUTE, EndStatement("f3"), GiveFloor("i2")),
    )
    assert fared.outside.holds == 1
    assert fared.room.holds == 0
    assert fared.outside.longest_wait_ms == 2 * ms


def test_who_is_passed_over_is_counted_also_when_it_may_speak_later() -> None:
    fared = told(*FOUR, GiveFloor("i1"), PassOver("i2"))
    assert fared.outside.passed_over == 1
    assert fared.outside.waiting == 2


def test_what_the_chair_took_back_did_not_happen() -> None:
    assert told(*FOUR, GiveFloor("i1"), PassOver("i2"), Undo(2)).outside.passed_over == 0
    held = (*FOUR, GiveFloor("i1"), GiveFloor("i2", "f1"), HoldFloor("f2"))
    assert told(*held).outside.holds == 1
    assert told(*held, Undo(4)).outside.holds == 0
    given = told(*FOUR, GiveFloor("i1"), Undo(1))
    assert given.room.waited_ms is None, "nobody has had the floor"


def test_a_place_given_by_hand_is_counted_by_its_direction_a_delegations_own_is_not() -> None:
    fared = told(
        *FOUR,
        Move("i4", None, "the minister leaves at noon", Role.SECRETARIAT),
        Move("i2", "i3", "asked for by telephone", Role.CHAIR),
        Move("i3", "i2", "", Role.DELEGATE),
    )
    assert (fared.room.moved_up, fared.room.moved_down) == (1, 0)
    assert (fared.outside.moved_up, fared.outside.moved_down) == (0, 1)


def test_who_withdrew_came_late_or_changed_its_mode_is_counted_where_it_stands() -> None:
    fared = told(*FOUR, Withdraw("i1"), Amend("i4", mode=Mode.REMOTE))
    assert (fared.room.requests, fared.room.withdrawn) == (1, 1)
    assert (fared.outside.requests, fared.outside.waiting) == (3, 3)
