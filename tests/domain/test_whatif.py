"""What if: another course of action beside today's forecast, and the commands that take it."""

from dataclasses import replace
from datetime import datetime
from typing import Any, get_args

from hypothesis import given as given_any
from hypothesis import strategies as st

from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain.forecast import Programme, Sitting, forecast
from app.domain.forecast_programme import programme_of
from app.domain.organ import SpeakingRule
from app.domain.whatif import (
    BreakDropped,
    CapChanged,
    ClosedNow,
    Comparison,
    EndMoved,
    EqualShare,
    ShorterLimit,
    WhatIf,
    what_if,
)
from app.domain.words import Category, Enforcement, Kind, Mode
from tests.domain.anything import LISTS, of
from tests.domain.scene import (
    DEBATE,
    HOUR,
    MEETING,
    MINUTE,
    MS,
    REPLIES,
    SECOND,
    Scene,
    call_to_order,
    debate,
    enforced,
    general_debate,
    given,
    group,
    inscribes,
    minister,
    reply_list,
)

EVENING = Sitting("plenary-3", MEETING + 4 * HOUR, MEETING + 6 * HOUR)
TOMORROW = Sitting("plenary-4", MEETING + 24 * HOUR, MEETING + 26 * HOUR)
PROGRAMME = Programme((DEBATE,), (EVENING, TOMORROW))
FORTY_FIVE = [f"S{number}" for number in range(1, 46)]
TWO_MINUTES = 120_000


def compared(scene: Scene, *variants: WhatIf, programme: Programme = PROGRAMME) -> Comparison:
    return what_if(scene.organ, scene.at, programme, *variants)


def applied(scene: Scene, found: Comparison) -> Scene:
    """The scene after the one command of a comparison, which must be granted."""
    return scene if found.plan is None else scene.given(found.plan)


def limits(found: Comparison) -> tuple[pc.TimeLimit, ...]:
    return () if found.plan is None else found.plan.limits


def national(limit_ms: int, **fields: Any) -> pc.TimeLimit:
    return pc.TimeLimit(DEBATE, Kind.NATIONAL, limit_ms, **fields)


def end(found: Comparison, *, today: bool = False) -> datetime:
    outlook = (found.today if today else found.then).whole
    assert outlook.end is not None
    assert outlook.end.median is not None
    return outlook.end.median


def numbers(first: int, last: int) -> tuple[str, ...]:
    return tuple(f"i{number}" for number in range(first, last + 1))


# --- a shorter limit ------------------------------------------------------------------------------


def test_two_minutes_instead_of_three_bring_all_45_into_the_meeting() -> None:
    found = compared(given(*debate(*FORTY_FIVE)), ShorterLimit(TWO_MINUTES))
    assert found.today.whole.will_not_fit == 11
    assert found.then.whole.will_not_fit == 0
    assert found.now_fit == numbers(35, 45)
    assert found.no_longer_fit == ()
    assert end(found) < MEETING + 2 * HOUR < end(found, today=True)


def test_applied_a_shorter_limit_gives_the_forecast_that_was_shown() -> None:
    scene = given(*debate(*FORTY_FIVE), c.GiveFloor("i1"), MINUTE)
    found = compared(scene, ShorterLimit(TWO_MINUTES))
    assert national(TWO_MINUTES) in limits(found)
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then


def test_a_kind_that_has_less_already_keeps_it() -> None:
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.OBSERVER: SpeakingRule(90_000)}
    scene = given(general_debate(rules=rules), inscribes("FRA"), MEETING, call_to_order())
    found = compared(scene, ShorterLimit(TWO_MINUTES))
    assert limits(found) == (national(TWO_MINUTES),)


def test_it_may_be_about_one_kind_only() -> None:
    scene = given(*debate("FRA", "ITA", closes_at=None), group("NOR", "EU"))
    found = compared(scene, ShorterLimit(TWO_MINUTES, kinds=(Kind.GROUP,)))
    assert limits(found) == (pc.TimeLimit(DEBATE, Kind.GROUP, TWO_MINUTES),)
    assert end(found, today=True) - end(found) == MINUTE


def test_from_the_tenth_speaker_on_nine_keep_their_three_minutes() -> None:
    scene = given(*debate(*FORTY_FIVE))
    found = compared(scene, ShorterLimit(TWO_MINUTES, from_speaker=10))
    assert {one.from_inscription for one in limits(found)} == {"i10"}
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then
    starts, then = (
        [one.start.median for one in each.expected] for each in (found.today, found.then)
    )
    assert starts[:10] == then[:10]
    assert starts[10] != then[10]
    assert starts[10] is not None
    assert then[10] is not None
    assert starts[10] - then[10] == MINUTE


def test_from_somebody_who_is_not_there_it_changes_nothing() -> None:
    found = compared(given(*debate("FRA", "ITA")), ShorterLimit(TWO_MINUTES, from_speaker=3))
    assert found.then == found.today
    assert found.plan is None


def test_a_limit_that_nobody_enforces_helps_less_than_one_that_closes_the_floor() -> None:
    scene = given(*debate(*FORTY_FIVE, rule=enforced(Enforcement.NONE)))
    for number in range(1, 13):
        scene = scene.given(
            30 * SECOND, c.GiveFloor(f"i{number}"), 4 * MINUTE, c.EndStatement(f"f{number}")
        )
    wish, closed = (
        compared(scene, ShorterLimit(TWO_MINUTES, enforcement=how))
        for how in (None, Enforcement.CLOSE)
    )
    assert end(closed) < end(wish) < end(wish, today=True)
    assert limits(closed)[0] == national(TWO_MINUTES, enforcement=Enforcement.CLOSE)
    after = applied(scene, closed)
    assert forecast(after.organ, after.at, PROGRAMME) == closed.then


def test_replies_keep_their_time_and_so_does_the_debate_of_another_day() -> None:
    steps = (*debate("FRA", "ITA"), reply_list(), pc.RequestReply(REPLIES, "KEN", Category.PARTY))
    other_day = general_debate(list="item-2", item="2", closes_at=None)
    scene = given(other_day, *steps, pc.GrantReply("i3"), inscribes("NOR", list="item-2"))
    here = Sitting("plenary-2", MEETING, MEETING + 2 * HOUR, ("1(f)",))
    programme = programme_of(scene.organ, (here,))
    for variant in (ShorterLimit(60_000), ShorterLimit(60_000, list=DEBATE)):
        found = compared(scene, variant, programme=programme)
        assert {one.list for one in limits(found)} == {DEBATE}
    assert compared(scene, ShorterLimit(60_000, list=REPLIES)).plan is None
    found = compared(scene.given(105 * MINUTE), EqualShare(), programme=programme)
    assert found.limit_ms == 105_000, "15 min less a reply of 10, three hand-overs of 27 s, by two"


# --- an equal share -------------------------------------------------------------------------------


def test_an_equal_share_of_the_time_left_lets_all_who_wait_speak() -> None:
    scene = given(*debate(*FORTY_FIVE, rule=enforced(Enforcement.CLOSE, 10 * SECOND)))
    found = compared(scene, EqualShare())
    assert found.limit_ms == 120_000, "2 h less 45 hand-overs of 27 s and as many graces of 10 s"
    assert found.then.whole.will_not_fit == 0
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then


def test_an_equal_share_is_never_more_than_the_limit() -> None:
    found = compared(given(*debate("FRA", "ITA")), EqualShare())
    assert found.plan is None
    assert found.then == found.today


def test_an_equal_share_is_no_less_than_half_a_minute() -> None:
    found = compared(given(*debate(*FORTY_FIVE), 110 * MINUTE), EqualShare())
    assert found.limit_ms == 30_000
    assert found.then.whole.will_not_fit > 0


def test_with_nobody_to_share_it_the_time_left_is_not_divided() -> None:
    found = compared(given(*debate("FRA"), c.GiveFloor("i1")), EqualShare())
    assert found.then.whole == found.today.whole


# --- closing the list -----------------------------------------------------------------------------


def test_closing_the_list_keeps_those_who_wait_and_lets_nobody_else_in() -> None:
    scene = given(*debate("FRA", "ITA", closes_at=None))
    found = compared(scene, ClosedNow(DEBATE))
    assert found.then == found.today
    assert found.open_today == (DEBATE,)
    assert found.open_then == ()
    assert found.plan == pc.ArrangeTime(close=(DEBATE,))
    after = applied(scene, found).given(SECOND)
    assert after.when(minister("KEN")).after.waiting == ("FRA", "ITA")


def test_a_list_that_is_closed_already_stays_as_it_is() -> None:
    found = compared(given(*debate("FRA")), ClosedNow(DEBATE))
    assert found.open_today == found.open_then == ()
    assert found.plan is None


# --- the schedule ---------------------------------------------------------------------------------


def test_without_the_break_the_meeting_goes_on_into_the_next_one() -> None:
    scene = given(*debate(*FORTY_FIVE))
    found = compared(scene, BreakDropped("plenary-2"))
    assert found.now_fit == numbers(35, 45)
    assert found.then.interpretation_left_ms == 6 * HOUR // MS
    assert MEETING + 2 * HOUR < end(found) < EVENING.starts_at < end(found, today=True)
    assert found.plan == pc.ArrangeTime(
        ends=(pc.MeetingEnd("plenary-2", EVENING.ends_at),), sittings=PROGRAMME.sittings
    )
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then


def test_a_break_further_on_may_be_dropped_as_well() -> None:
    many = [f"S{number}" for number in range(1, 91)]
    scene = given(*debate(*many))
    found = compared(scene, BreakDropped("plenary-3"))
    assert found.plan is not None
    assert found.plan.ends == (pc.MeetingEnd("plenary-3", TOMORROW.ends_at),)
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then
    assert found.now_fit == ()
    assert {one.meeting for one in found.today.expected} == {"plenary-2", "plenary-3", "plenary-4"}
    assert {one.meeting for one in found.then.expected} == {"plenary-2", "plenary-3"}


def test_after_the_last_meeting_there_is_no_break_to_drop() -> None:
    scene = given(*debate(*FORTY_FIVE))
    for meeting in ("plenary-4", "nowhere"):
        found = compared(scene, BreakDropped(meeting))
        assert found.then == found.today


def test_half_an_hour_more_of_interpretation_lets_more_of_them_speak() -> None:
    scene = given(*debate(*FORTY_FIVE))
    longer = compared(scene, EndMoved("plenary-2", MEETING + 150 * MINUTE))
    assert longer.now_fit == numbers(35, 43)
    shorter = compared(scene, EndMoved("plenary-2", MEETING + HOUR))
    assert shorter.no_longer_fit == numbers(18, 34)


def test_a_later_end_of_a_later_meeting_counts_there() -> None:
    later = EVENING.ends_at + HOUR
    found = compared(given(*debate(*FORTY_FIVE)), EndMoved("plenary-3", later))
    assert found.now_fit == found.no_longer_fit == ()
    assert end(found) == end(found, today=True)


# --- the online cap -------------------------------------------------------------------------------


def test_a_cap_of_30_minutes_keeps_ten_remote_speakers() -> None:
    requests = [inscribes(one, mode=Mode.REMOTE) for one in FORTY_FIVE[:15]]
    scene = given(general_debate(), *requests, MEETING, call_to_order())
    found = compared(scene, CapChanged(30 * 60_000))
    assert found.plan == pc.ArrangeTime(cap_ms=30 * 60_000)
    assert found.no_longer_fit == numbers(11, 15)
    assert found.today.online_left_ms is None
    assert found.then.online_left_ms == 30 * 60_000


# --- several at once ------------------------------------------------------------------------------


def test_several_variants_are_one_plan_and_one_undo_takes_all_of_it_back() -> None:
    scene = given(*debate(*FORTY_FIVE, closes_at=None))
    found = compared(
        scene, ShorterLimit(TWO_MINUTES, from_speaker=15), ClosedNow(DEBATE), CapChanged(1_800_000)
    )
    assert found.plan is not None
    assert {one.from_inscription for one in found.plan.limits} == {"i15"}
    assert (found.plan.close, found.plan.cap_ms) == ((DEBATE,), 1_800_000)
    after = applied(scene, found)
    assert forecast(after.organ, after.at, PROGRAMME) == found.then
    assert after.organ.undoable is not None
    back = after.given(c.Undo(after.organ.undoable.id))
    assert back.organ == replace(scene.organ, acts=1)


# --- any of them ----------------------------------------------------------------------------------


variants: st.SearchStrategy[WhatIf] = st.one_of(*(of(kind) for kind in get_args(WhatIf)))


@given_any(
    st.lists(variants, min_size=1, max_size=3),
    st.integers(0, 130),
    st.sampled_from(LISTS),
    st.booleans(),
)
def test_every_plan_has_an_answer_and_applied_it_gives_what_was_shown(
    several: list[WhatIf], minutes: int, name: str, speaks: bool
) -> None:
    scene = given(*debate(*FORTY_FIVE, closes_at=None), minutes * MINUTE)
    scene = scene.given(c.GiveFloor("i1")) if speaks else scene
    programme = Programme((DEBATE, name), (EVENING, TOMORROW))
    found = compared(scene, *several, programme=programme)
    assert set(found.now_fit).isdisjoint(found.no_longer_fit)
    assert found.today.whole.waiting == found.then.whole.waiting
    fewer = len(found.no_longer_fit) - len(found.now_fit)
    assert found.then.whole.will_not_fit - found.today.whole.will_not_fit == fewer
    after = applied(scene, found)
    assert forecast(after.organ, after.at, programme) == found.then
    if found.plan is not None:
        assert after.organ.undoable is not None
        back = after.given(c.Undo(after.organ.undoable.id)).organ
        assert replace(back, acts=scene.organ.acts, undoable=scene.organ.undoable) == scene.organ
