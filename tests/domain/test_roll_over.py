"""Who is not reached goes on to the next meeting of the item, in order, and is told when."""

from app.domain.calling import goes_on_in
from app.domain.commands import (
    Adjourn,
    CallToOrder,
    EndStatement,
    ExpireFloor,
    GiveFloor,
    HoldFloor,
    Undo,
)
from app.domain.commands_procedure import ArrangeTime, CapOnline, DecideMotion, ProposeMotion
from app.domain.events import Adjourned
from app.domain.events_procedure import Announced, OnlineCapped, RolledOver
from app.domain.forecast import Bar, Sitting, forecast
from app.domain.forecast_programme import programme_of
from app.domain.procedure import Continuation, Message
from app.domain.timekeeping import due_at
from app.domain.words import Category, Mode, MotionKind, Notice
from tests.domain.scene import (
    BRA,
    DEBATE,
    FRA,
    HOUR,
    ITA,
    KEN,
    MEETING,
    MINUTE,
    OPENING,
    SECOND,
    Scene,
    Step,
    debate,
    general_debate,
    given,
    inscribes,
    opening_list,
    reply_list,
)

TOMORROW = MEETING + 20 * HOUR
GOES_ON = Continuation("1(f)", "plenary-3", TOMORROW)
NEXT = Sitting("plenary-3", TOMORROW, TOMORROW + 2 * HOUR, ("1(f)",))
SECOND_MEETING = CallToOrder("plenary-2", MEETING + 2 * HOUR, 7_200_000, (GOES_ON,))
FORTY_FIVE = [f"S{number}" for number in range(1, 46)]


def in_meeting(*requests: Step) -> Scene:
    return given(general_debate(), *requests, MEETING, SECOND_MEETING)


def told(number: int, scene: Scene, **fields: object) -> Announced:
    known = {"list": DEBATE, "meeting": "plenary-3", "starts_at": TOMORROW} | fields
    return Announced(Message(f"n{number}", scene.at, Notice.ROLLED_OVER, **known))  # type: ignore[arg-type]


def test_34_of_45_three_minute_statements_fit_a_two_hour_meeting_and_11_roll_over() -> None:
    """Half a minute lies between two statements; the chair calls as long as three are left."""
    scene = in_meeting(*(inscribes(one) for one in FORTY_FIVE))
    programme = programme_of(scene.organ, (NEXT,))
    foreseen = forecast(scene.organ, scene.at, programme)
    assert foreseen.whole.will_not_fit == 11
    over = [one.inscription for one in foreseen.expected if not one.fits]
    for number in range(1, 35):
        scene = scene.given(GiveFloor(f"i{number}"), 3 * MINUTE, ExpireFloor(f"f{number}"))
        scene = scene.given(30 * SECOND)
    assert scene.at <= MEETING + 2 * HOUR < scene.at + 3 * MINUTE
    assert list(scene.list.order) == over
    outcome = scene.when(Adjourn())
    rolled = RolledOver(DEBATE, tuple(over), "plenary-3", TOMORROW)
    assert outcome.events == (rolled, told(1, scene), Adjourned())
    scene = outcome.after
    assert {goes_on_in(scene.organ, scene.list, scene.entry(one)) for one in over} == {GOES_ON}
    expected = forecast(scene.organ, scene.at, programme).expected
    assert [one.inscription for one in expected] == over
    assert {one.meeting for one in expected} == {"plenary-3"}
    scene = scene.given(TOMORROW, CallToOrder("plenary-3", TOMORROW + 2 * HOUR, 7_200_000))
    assert scene.given(GiveFloor("i35")).speaking == "S35"
    assert goes_on_in(scene.organ, scene.list, scene.entry("i36")) is None


def test_at_30_00_online_minutes_the_remaining_remote_entries_roll_over() -> None:
    """Twelve by link, then three in the room: the link has its thirty minutes and no more."""
    modes = [Mode.REMOTE] * 12 + [Mode.FLOOR] * 3
    requests = [inscribes(f"S{number}", mode=mode) for number, mode in enumerate(modes, 1)]
    scene = in_meeting(*requests).given(CapOnline(1_800_000))
    foreseen = forecast(scene.organ, scene.at, programme_of(scene.organ, (NEXT,)))
    capped = [one.inscription for one in foreseen.expected if Bar.ONLINE_CAP in one.bars]
    assert capped == ["i11", "i12"]
    for number in range(1, 11):
        scene = scene.given(GiveFloor(f"i{number}"))
        due = due_at(scene.floor)
        assert due is not None
        scene = scene.given(due)
        outcome = scene.when(ExpireFloor(f"f{number}"))
        assert (len(outcome.events) == 1) is (number < 10)
        scene = outcome.after
    rolled = RolledOver(DEBATE, ("i11", "i12"), "plenary-3", TOMORROW, capped=True)
    assert outcome.events[1:] == (rolled, told(1, scene, mode=Mode.REMOTE))
    scene.when(GiveFloor("i11")).refused("online_cap_reached")
    assert goes_on_in(scene.organ, scene.list, scene.entry("i11")) == GOES_ON
    assert goes_on_in(scene.organ, scene.list, scene.entry("i13")) is None
    scene = scene.given(GiveFloor("i13"))
    assert scene.speaking == "S13"


def test_a_cap_that_is_used_up_as_it_is_set_rolls_the_remote_entries_over_at_once() -> None:
    """Nobody is left to wait for a call that cannot come: they are told when it is set."""
    requests = [inscribes(one, mode=Mode.REMOTE) for one in (FRA, KEN, BRA)]
    scene = in_meeting(*requests).given(GiveFloor("i1"), 2 * MINUTE, EndStatement("f1"))
    by_hand, arranged = CapOnline(60_000), ArrangeTime(cap_ms=60_000)
    for command in (by_hand, arranged):
        outcome = scene.when(command)
        rolled = [event for event in outcome.events if isinstance(event, RolledOver)]
        assert [event.inscriptions for event in rolled] == [("i2", "i3")]
        assert outcome.after.organ.messages[-1].mode is Mode.REMOTE
    act = scene.given(arranged).organ.undoable
    assert act is not None
    assert scene.given(arranged, Undo(act.id)).organ.messages == scene.organ.messages
    assert scene.given(by_hand).when(CapOnline(90_000)).events == (OnlineCapped(90_000),)


def test_where_no_meeting_is_known_they_keep_their_place_and_nothing_is_promised() -> None:
    scene = given(*debate(FRA, KEN))
    scene.when(Adjourn()).then(Adjourned())
    other = Continuation("2", "plenary-3", TOMORROW)
    scene.when(Adjourn((other,))).then(Adjourned())


def test_the_programme_as_it_is_when_the_meeting_ends_is_what_counts() -> None:
    scene = in_meeting(inscribes(FRA))
    later = Continuation("1(f)", "plenary-4", TOMORROW + 4 * HOUR)
    scene = scene.given(Adjourn((later,)))
    assert (scene.list.continues_in, scene.list.continues_at) == ("plenary-4", later.starts_at)


def test_a_motion_that_adjourns_the_meeting_lets_them_roll_over_too() -> None:
    scene = in_meeting(inscribes(FRA), inscribes(KEN))
    scene = scene.given(ProposeMotion(MotionKind.ADJOURN_MEETING, BRA, Category.PARTY))
    outcome = scene.when(DecideMotion("m1", carried=True))
    assert RolledOver(DEBATE, ("i1", "i2"), "plenary-3", TOMORROW) in outcome.events
    assert outcome.after.organ.meeting is None


def test_each_list_goes_on_with_its_own_item() -> None:
    opening = Continuation("1(a)", "plenary-9", TOMORROW + HOUR)
    steps = (opening_list(), general_debate(), inscribes(FRA), inscribes(ITA, list=OPENING))
    scene = given(*steps, MEETING, SECOND_MEETING, Adjourn((GOES_ON, opening)))
    assert scene.organ.lists[OPENING].continues_in == "plenary-9"
    assert scene.list.continues_in == "plenary-3"
    assert [message.id for message in scene.organ.messages] == ["n1", "n2"]


def test_a_statement_that_is_ended_by_the_adjournment_does_not_roll_over() -> None:
    scene = in_meeting(inscribes(FRA), inscribes(KEN)).given(GiveFloor("i1"), 4 * MINUTE)
    outcome = scene.when(Adjourn())
    assert RolledOver(DEBATE, ("i2",), "plenary-3", TOMORROW) in outcome.events


def test_taking_back_the_end_that_used_up_the_cap_takes_back_the_notice_too() -> None:
    scene = in_meeting(*(inscribes(one, mode=Mode.REMOTE) for one in (FRA, KEN)))
    scene = scene.given(CapOnline(60_000), GiveFloor("i1"), MINUTE, EndStatement("f1"))
    assert [message.notice for message in scene.organ.messages] == [Notice.ROLLED_OVER]
    scene = scene.given(SECOND, Undo(2))
    assert scene.organ.messages == ()
    assert goes_on_in(scene.organ, scene.list, scene.entry("i2")) is None


def test_who_is_held_keeps_the_place_and_rolls_over_with_nobody() -> None:
    scene = in_meeting(inscribes(FRA), inscribes(KEN)).given(GiveFloor("i1"), HoldFloor("f1"))
    outcome = scene.when(Adjourn())
    assert outcome.events[0] == RolledOver(DEBATE, ("i2",), "plenary-3", TOMORROW)
    assert outcome.after.entry("i1").used_ms == 0


# --- what the programme has to say ----------------------------------------------------------------


def test_an_item_is_expected_only_in_the_meetings_that_have_it_on_their_programme() -> None:
    other = Sitting("plenary-3", TOMORROW, TOMORROW + 2 * HOUR, ("2",))
    own = Sitting("plenary-4", TOMORROW + 4 * HOUR, TOMORROW + 6 * HOUR, ("1(f)", "2"))
    scene = given(*debate(*FORTY_FIVE))
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (other, own)))
    assert {one.meeting for one in found.expected} == {"plenary-2", "plenary-4"}
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (other,)))
    assert found.expected[-1].start.median is None
    assert Bar.NO_MEETING_LEFT in found.expected[-1].bars


def test_what_is_taken_up_is_called_whatever_the_programme_says() -> None:
    here = Sitting("plenary-2", MEETING, MEETING + 2 * HOUR, ("2",))
    scene = given(*debate(FRA))
    assert forecast(scene.organ, scene.at, programme_of(scene.organ, (here,))).whole.will_not_fit
    scene = scene.given(GiveFloor("i1"), MINUTE, EndStatement("f1"))
    scene = given(*debate(FRA, KEN), GiveFloor("i1"))
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (here,)))
    assert found.whole.will_not_fit == 0


def test_a_meeting_that_was_adjourned_early_does_not_come_back() -> None:
    here = Sitting("plenary-2", MEETING, MEETING + 2 * HOUR)
    scene = given(*debate(FRA), 30 * MINUTE, Adjourn())
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (here, NEXT)))
    assert found.expected[0].meeting == "plenary-3"


def test_the_list_of_the_item_in_hand_is_called_first_and_replies_last() -> None:
    replies = reply_list()
    organ = given(replies, opening_list(), general_debate(), inscribes(FRA), MEETING).organ
    assert programme_of(organ, ()).lists == (OPENING, DEBATE, "replies")
    scene = given(replies, opening_list(), general_debate(), inscribes(FRA), MEETING)
    scene = scene.given(SECOND_MEETING, GiveFloor("i1"))
    assert programme_of(scene.organ, ()).lists == (DEBATE, OPENING, "replies")
    scene = scene.given(ProposeMotion(MotionKind.CLOSE_DEBATE, KEN, Category.PARTY))
    assert programme_of(scene.organ, ()).lists[0] == "motion-m1"


def test_until_when_the_meeting_would_take_counts_those_who_are_meant_for_it() -> None:
    """45 for this meeting, one of another day's item: 45 hand-overs and statements from now on."""
    here = Sitting("plenary-2", MEETING, MEETING + 2 * HOUR, ("1(f)",))
    other_day = general_debate(list="item-2", item="2", closes_at=None)
    requests = [inscribes(one) for one in FORTY_FIVE]
    scene = in_meeting(other_day, *requests, inscribes(ITA, list="item-2"))
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (here, NEXT)))
    assert (found.present.waiting, found.present.will_not_fit) == (45, 11)
    assert (found.whole.waiting, found.whole.will_not_fit) == (46, 12)
    assert found.span == (MEETING, MEETING + 2 * HOUR)
    assert found.present.end is not None
    assert found.present.end.median == MEETING + 45 * (3 * MINUTE + 27 * SECOND)


def test_remote_speakers_past_the_cap_do_not_prolong_the_meeting() -> None:
    requests = [inscribes(one, mode=Mode.REMOTE) for one in FORTY_FIVE]
    scene = in_meeting(*requests).given(CapOnline(1_800_000))
    found = forecast(scene.organ, scene.at, programme_of(scene.organ, (NEXT,)))
    assert (found.present.waiting, found.present.will_not_fit) == (45, 35)
    assert found.present.end is not None
    assert found.present.end.median == MEETING + 10 * (3 * MINUTE + 31 * SECOND)
