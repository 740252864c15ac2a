"""Time as a budget: starts as bands, who will not fit, what the forecast learns (item 1(f))."""

from datetime import datetime, timedelta

import pytest

from app.domain import commands as c
from app.domain.commands_procedure import (
    CapOnline,
    GrantReply,
    RequestReply,
    RollOver,
    TakeReplies,
)
from app.domain.events import StatementEnded
from app.domain.events_procedure import DebateStopped
from app.domain.forecast import Bar, Expected, Forecast, Programme, Sitting, forecast
from app.domain.organ import SpeakingRule
from app.domain.words import Category, ClosedBy, Enforcement, Kind, Mode, MotionKind
from tests.domain.scene import (
    DEBATE,
    HOUR,
    MEETING,
    MINUTE,
    MS,
    OPENING,
    REPLIES,
    SECOND,
    THREE_MINUTES,
    Scene,
    Step,
    call_to_order,
    debate,
    enforced,
    general_debate,
    given,
    group,
    inscribes,
    opening_list,
    reply_list,
)

TOMORROW = MEETING + timedelta(hours=20)
NEXT = Sitting("plenary-3", TOMORROW, TOMORROW + 2 * HOUR)
LAST = Sitting("plenary-4", TOMORROW + 4 * HOUR, TOMORROW + 6 * HOUR)
VOLUNTARY = enforced(Enforcement.NONE)


def foreseen(scene: Scene, *sittings: Sitting, lists: tuple[str, ...] = (DEBATE,)) -> Forecast:
    """The forecast of a scene, with these meetings to come."""
    return forecast(scene.organ, scene.at, Programme(lists, sittings))


def states(many: int) -> list[str]:
    return [f"S{number}" for number in range(1, many + 1)]


def delegations(scene: Scene, found: Forecast) -> list[str]:
    return [scene.entry(one.inscription).delegation for one in found.expected]


def of(found: Forecast, name: str) -> Expected:
    return next(one for one in found.expected if one.inscription == name)


def median(found: Forecast, name: str) -> datetime:
    start = of(found, name).start.median
    assert start is not None
    return start


def width(found: Forecast, name: str) -> timedelta:
    band = of(found, name).start
    assert band.earliest is not None
    assert band.latest is not None
    return band.latest - band.earliest


def spoken(
    first: int, last: int, *, lasts: timedelta, pause: timedelta = 30 * SECOND
) -> list[Step]:
    """Statements i<first> to i<last>, each of which takes so long, after a pause."""
    steps: list[Step] = []
    for number in range(first, last + 1):
        steps += [pause, c.GiveFloor(f"i{number}"), lasts, c.EndStatement(f"f{number}")]
    return steps


# --- whether it fits ------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [Mode.FLOOR, Mode.REMOTE])
@pytest.mark.parametrize("grace", [0 * SECOND, 10 * SECOND])
def test_34_of_45_three_minute_statements_fit_a_two_hour_meeting(
    mode: Mode, grace: timedelta
) -> None:
    rule = enforced(Enforcement.CLOSE, grace)
    requests = [inscribes(one, mode=mode) for one in states(45)]
    found = foreseen(given(general_debate(rule), *requests, MEETING, call_to_order()), NEXT)
    assert sum(one.fits for one in found.expected) == 34
    assert found.whole.waiting == 45
    assert found.whole.will_not_fit == 11
    assert [one.meeting for one in found.expected] == ["plenary-2"] * 34 + ["plenary-3"] * 11


def test_whoever_does_not_fit_is_told_why_and_where_it_falls() -> None:
    found = foreseen(given(*debate(*states(45))), NEXT)
    assert found.expected[0].bars == ()
    assert found.expected[0].certain
    assert found.expected[44].bars == (Bar.INTERPRETATION_ENDS,)
    assert found.expected[44].certain
    assert not found.expected[33].certain, "the last one that fits may just as well not fit"


def test_those_who_do_not_fit_open_the_next_meeting_in_their_order() -> None:
    scene = given(*debate(*states(45)))
    found = foreseen(scene, NEXT)
    assert delegations(scene, found) == states(45)
    assert TOMORROW < median(found, "i35") < TOMORROW + MINUTE
    assert median(found, "i35") < median(found, "i36") < TOMORROW + 5 * MINUTE


def test_where_no_meeting_is_left_there_is_no_start_and_no_end() -> None:
    found = foreseen(given(*debate(*states(45))))
    beyond = found.expected[44]
    assert beyond.start.median is None
    assert beyond.meeting is None
    assert beyond.bars == (Bar.INTERPRETATION_ENDS, Bar.NO_MEETING_LEFT)
    assert found.whole.end is not None
    assert found.whole.end.median is None


def test_without_any_meeting_nothing_can_be_said() -> None:
    found = foreseen(given(general_debate(), inscribes("FRA")))
    assert found.meeting is None
    assert found.interpretation_left_ms == 0
    assert found.expected[0].bars == (Bar.NO_MEETING_LEFT,)
    assert found.whole.will_not_fit == 1


def test_the_end_of_interpretation_is_the_end_even_if_the_meeting_goes_on() -> None:
    found = foreseen(given(*debate("FRA"), 3 * HOUR), NEXT)
    assert found.interpretation_left_ms == 0
    assert found.expected[0].meeting == "plenary-3"


def test_weeks_before_the_session_the_first_meeting_counts() -> None:
    found = foreseen(given(general_debate(), inscribes("FRA")), LAST, NEXT)
    assert found.meeting == "plenary-3"
    assert found.interpretation_left_ms == 2 * HOUR // MS
    assert TOMORROW < median(found, "i1") < TOMORROW + MINUTE
    assert found.expected[0].fits


def test_the_meeting_in_progress_may_also_be_in_the_schedule() -> None:
    scene = given(*debate(*states(45)))
    listed = Sitting("plenary-2", MEETING, MEETING + 9 * HOUR)
    past = Sitting("plenary-1", MEETING - 4 * HOUR, MEETING - 2 * HOUR)
    assert foreseen(scene, past, listed, NEXT) == foreseen(scene, NEXT)


def test_the_time_of_interpretation_that_is_left_is_told() -> None:
    found = foreseen(given(*debate("FRA"), 30 * MINUTE))
    assert found.interpretation_left_ms == 90 * MINUTE // MS


# --- the projected end ----------------------------------------------------------------------------


def test_the_end_of_a_list_is_that_of_its_last_statement() -> None:
    found = foreseen(given(*debate(*states(10))))
    end = found.lists[DEBATE].end
    assert end is not None
    assert end == found.whole.end
    assert end.median == median(found, "i10") + 3 * MINUTE


def test_lists_are_called_one_after_the_other_and_each_has_its_end() -> None:
    scene = given(
        general_debate(), opening_list(), inscribes("FRA"), inscribes("ITA", list=OPENING),
        inscribes("KEN", list=OPENING), MEETING, call_to_order(),
    )  # fmt: skip
    found = foreseen(scene, lists=(OPENING, DEBATE, "nowhere"))
    assert delegations(scene, found) == ["ITA", "KEN", "FRA"]
    opening, debated = (found.lists[name].end for name in (OPENING, DEBATE))
    assert opening is not None
    assert debated is not None
    assert opening.median is not None
    assert debated.median is not None
    assert opening.median < median(found, "i1") < debated.median
    assert found.whole.waiting == 3


def test_the_speaker_alone_has_an_end_and_an_empty_list_has_none() -> None:
    scene = given(*debate("FRA"), c.GiveFloor("i1"), MINUTE)
    end = foreseen(scene).whole.end
    assert end is not None
    assert end.latest is not None
    assert scene.at + MINUTE < end.latest <= scene.at + 2 * MINUTE
    assert foreseen(scene.given(c.EndStatement("f1"))).whole.end is None


# --- the floor ------------------------------------------------------------------------------------


def test_everybody_waits_for_the_statement_in_progress() -> None:
    free = given(*debate("FRA", "ITA", "KEN"))
    begun = free.given(c.GiveFloor("i1"))
    later = begun.given(2 * MINUTE)
    delay = median(foreseen(begun), "i2") - median(foreseen(free), "i1")
    assert 2 * MINUTE < delay <= 3 * MINUTE
    assert median(foreseen(later), "i2") <= median(foreseen(begun), "i2") + 30 * SECOND


def test_whoever_speaks_beyond_a_voluntary_limit_may_go_on() -> None:
    begun = given(*debate("FRA", "ITA", rule=VOLUNTARY), c.GiveFloor("i1"), 6 * MINUTE)
    assert median(foreseen(begun), "i2") > begun.at + 30 * SECOND


def test_a_pause_and_a_suspension_hold_up_all_who_wait() -> None:
    begun = given(*debate("FRA", "ITA"), c.GiveFloor("i1"), MINUTE)
    still = begun.given(c.PauseClock("f1"), 5 * MINUTE)
    assert median(foreseen(still), "i2") - still.at == median(foreseen(begun), "i2") - begun.at
    frozen = begun.given(c.Suspend(), 5 * MINUTE)
    assert median(foreseen(frozen), "i2") == median(foreseen(still), "i2")


def test_whoever_is_held_comes_back_next_with_the_time_that_was_left() -> None:
    scene = given(
        *debate("ITA", "FRA", "KEN"),
        c.GiveFloor("i1"),
        MINUTE,
        c.HoldFloor("f1"),
        c.GiveFloor("i2"),
    )
    found = foreseen(scene)
    assert delegations(scene, found) == ["ITA", "KEN"]
    rest = median(found, "i3") - median(found, "i1")
    assert 2 * MINUTE < rest < 3 * MINUTE


# --- what is learned ------------------------------------------------------------------------------


def test_before_anybody_has_spoken_each_is_expected_to_use_the_limit() -> None:
    found = foreseen(given(*debate(*states(3))))
    step = median(found, "i2") - median(found, "i1")
    assert 3 * MINUTE + 15 * SECOND < step < 3 * MINUTE + 45 * SECOND


def test_a_brisk_debate_is_expected_to_stay_brisk() -> None:
    scene = given(*debate(*states(30)), *spoken(1, 12, lasts=100 * SECOND, pause=10 * SECOND))
    found = foreseen(scene)
    step = median(found, "i14") - median(found, "i13")
    assert 110 * SECOND < step < 150 * SECOND


def test_the_band_narrows_as_the_debate_goes_on() -> None:
    before = given(*debate(*states(30)))
    after = before.given(*spoken(1, 12, lasts=150 * SECOND))
    assert width(foreseen(after), "i23") < width(foreseen(before), "i11")


def test_the_band_widens_with_the_number_ahead() -> None:
    found = foreseen(given(*debate(*states(30))))
    widths = [width(found, f"i{number}") for number in range(1, 30)]
    assert widths == sorted(widths)


def test_one_who_speaks_for_an_hour_does_not_move_the_forecast_much() -> None:
    start = given(*debate(*states(30), rule=VOLUNTARY), *spoken(1, 9, lasts=3 * MINUTE))
    usual, long = (
        foreseen(start.given(*spoken(10, 10, lasts=lasts)), NEXT) for lasts in (3 * MINUTE, HOUR)
    )
    steps = [median(found, "i12") - median(found, "i11") for found in (usual, long)]
    assert steps[1] - steps[0] < 45 * SECOND


def test_where_the_floor_closes_by_itself_nobody_exceeds_limit_and_grace() -> None:
    rule = enforced(Enforcement.CLOSE, 10 * SECOND)
    found = foreseen(given(*debate(*states(30), rule=rule)))
    last = of(found, "i30").start.latest
    gap = width(found, "i1") + (median(found, "i1") - MEETING)
    assert last is not None
    assert last <= MEETING + 29 * (190 * SECOND) + 30 * gap


def test_where_it_does_not_they_may() -> None:
    closed, free = (
        foreseen(given(*debate(*states(10), rule=rule))) for rule in (THREE_MINUTES, VOLUNTARY)
    )
    assert width(free, "i10") > width(closed, "i10")
    scene = given(*debate(*states(30), rule=VOLUNTARY), *spoken(1, 12, lasts=5 * MINUTE))
    found = foreseen(scene)
    assert median(found, "i14") - median(found, "i13") > 5 * MINUTE


def test_a_statement_that_the_limit_closed_took_its_grace_as_well() -> None:
    rule = enforced(Enforcement.CLOSE, 60 * SECOND)
    scene = given(*debate(*states(30), rule=rule))
    for number in range(1, 13):
        closed = StatementEnded(f"f{number}", 180_000, ClosedBy.LIMIT)
        scene = scene.given(30 * SECOND, c.GiveFloor(f"i{number}"), 240 * SECOND, closed)
    found = foreseen(scene)
    assert median(found, "i14") - median(found, "i13") > 4 * MINUTE


def test_each_kind_and_each_mode_has_its_own_pace() -> None:
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.GROUP: SpeakingRule(300_000)}
    requests = [inscribes(one, mode=Mode.REMOTE) for one in states(12)]
    later = [
        group("S21", "EU"),
        inscribes("S22"),
        inscribes("S23", mode=Mode.REMOTE),
        inscribes("S24"),
    ]
    establish = general_debate(rules=rules)
    scene = given(establish, *requests, *later, MEETING, call_to_order())
    found = foreseen(scene.given(*spoken(1, 12, lasts=MINUTE)))
    lasts = [
        median(found, f"i{number + 1}") - median(found, f"i{number}") for number in (13, 14, 15)
    ]
    in_group, in_the_room, by_link = lasts
    assert in_group > 4 * MINUTE, "of groups nothing is known yet but the limit"
    assert by_link < in_the_room < 2 * MINUTE, "the room is not known to be quite so brisk"


def test_hand_overs_are_learned_and_breaks_are_not() -> None:
    start = given(*debate(*states(30)))
    slow = start.given(*spoken(1, 6, lasts=MINUTE, pause=90 * SECOND))
    after = slow.given(*spoken(7, 12, lasts=MINUTE, pause=90 * SECOND))
    broken = slow.given(HOUR - 90 * SECOND, *spoken(7, 12, lasts=MINUTE, pause=90 * SECOND))
    first = foreseen(start).expected[0].start.median
    assert first is not None
    assert first - start.at < 40 * SECOND
    learned = median(foreseen(after), "i13") - after.at
    assert learned > 60 * SECOND
    assert abs(median(foreseen(broken, NEXT), "i13") - broken.at - learned) < 10 * SECOND


# --- the online cap (Vienna: 30 minutes in all) ---------------------------------------------------


def mixed(room: int, link: int, cap: timedelta | None = None) -> Scene:
    """So many in turn by link and in the room; whoever is left over follows."""
    requests: list[Step] = []
    for number in range(max(room, link)):
        requests += [inscribes(f"L{number}", mode=Mode.REMOTE)] if number < link else []
        requests += [inscribes(f"R{number}")] if number < room else []
    capped = [] if cap is None else [CapOnline(cap // MS)]
    return given(general_debate(), *requests, MEETING, call_to_order(), *capped)


def test_past_the_online_cap_remote_speakers_roll_over_and_the_room_goes_on() -> None:
    scene = mixed(room=14, link=14, cap=30 * MINUTE)
    found = foreseen(scene, NEXT)
    rolled = [scene.entry(one.inscription).delegation for one in found.expected if not one.fits]
    assert rolled == ["L10", "L11", "L12", "L13"]
    assert {one.bars for one in found.expected if not one.fits} == {(Bar.ONLINE_CAP,)}
    assert {one.meeting for one in found.expected if not one.fits} == {"plenary-3"}
    assert found.online_left_ms == 30 * MINUTE // MS


def test_without_a_cap_all_of_them_fit() -> None:
    found = foreseen(mixed(room=14, link=14), NEXT)
    assert found.whole.will_not_fit == 0
    assert found.online_left_ms is None


def test_as_long_as_the_cap_is_not_used_up_a_remote_speaker_is_called() -> None:
    found = foreseen(mixed(room=0, link=3, cap=4 * MINUTE), NEXT)
    assert [one.fits for one in found.expected] == [True, True, False]


def test_what_was_used_of_the_online_cap_in_this_meeting_is_counted() -> None:
    scene = mixed(room=2, link=14, cap=30 * MINUTE).given(c.GiveFloor("i1"), 2 * MINUTE)
    assert foreseen(scene).online_left_ms == 28 * MINUTE // MS
    ended = scene.given(c.EndStatement("f1"), MINUTE, c.GiveFloor("i2"), 2 * MINUTE)
    assert foreseen(ended).online_left_ms == 28 * MINUTE // MS
    tomorrow = ended.given(c.EndStatement("f2"), c.Adjourn(), TOMORROW)
    again = tomorrow.given(call_to_order("plenary-3", TOMORROW + 2 * HOUR))
    assert foreseen(tomorrow, NEXT).online_left_ms == 30 * MINUTE // MS
    assert foreseen(again).online_left_ms == 30 * MINUTE // MS


def test_the_remote_speaker_who_has_the_floor_uses_up_the_cap() -> None:
    scene = mixed(room=0, link=3, cap=2 * MINUTE).given(c.GiveFloor("i1"))
    assert [one.fits for one in foreseen(scene, NEXT).expected] == [False, False]


# --- what the rules of procedure do to it ---------------------------------------------------------


def test_a_list_that_rolled_over_goes_on_in_the_meeting_that_was_named() -> None:
    scene = given(*debate("FRA", "ITA"), RollOver(DEBATE, "plenary-4", LAST.starts_at))
    found = foreseen(scene, NEXT, LAST)
    assert [one.meeting for one in found.expected] == ["plenary-4", "plenary-4"]
    assert {one.bars for one in found.expected} == {(Bar.ROLLED_OVER,)}
    unknown = foreseen(scene, NEXT)
    assert {one.meeting for one in unknown.expected} == {"plenary-3"}
    assert foreseen(scene).expected[0].bars == (Bar.ROLLED_OVER, Bar.NO_MEETING_LEFT)


def test_while_a_motion_has_stopped_the_debate_nobody_is_called() -> None:
    stopped = DebateStopped(DEBATE, MotionKind.ADJOURN_DEBATE)
    found = foreseen(given(*debate("FRA", "ITA"), stopped), NEXT)
    assert {one.bars for one in found.expected} == {(Bar.DEBATE_STOPPED,)}
    assert found.expected[0].start.median is None


def test_a_shorter_time_from_somebody_on_counts_from_there() -> None:
    shorter = c.SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    scene = given(*debate(*states(5)), shorter)
    found = foreseen(scene)
    steps = [
        median(found, f"i{number + 1}") - median(found, f"i{number}") for number in range(1, 5)
    ]
    assert steps[1] - steps[2] == MINUTE
    assert steps[0] == steps[1]
    assert steps[2] == steps[3]
    gone = foreseen(scene.given(c.Withdraw("i3")))
    assert median(gone, "i2") - median(gone, "i1") == steps[0]
    assert median(gone, "i5") - median(gone, "i4") == steps[2]


def test_a_second_right_of_reply_is_shorter_than_the_first() -> None:
    def asked(name: str, delegation: str) -> tuple[Step, ...]:
        return RequestReply(REPLIES, delegation, Category.PARTY), GrantReply(name)

    three = (*asked("i1", "FRA"), *asked("i2", "ITA"), *asked("i3", "KEN"))
    begun = given(reply_list(), *three, MEETING, call_to_order(), TakeReplies(REPLIES))
    scene = begun.given(c.GiveFloor("i1"), 10 * MINUTE, c.EndStatement("f1"))
    again = scene.given(*asked("i4", "FRA"), *asked("i5", "BRA"))
    found = foreseen(again, lists=(REPLIES,))
    first, second = (median(found, f"i{one + 1}") - median(found, f"i{one}") for one in (3, 4))
    assert first > 9 * MINUTE
    assert second < 7 * MINUTE
