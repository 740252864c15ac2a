"""The meeting's time: the cap on remote speaking, roll-over, a shorter limit from somebody on."""

import pytest

from app.domain.commands import (
    Adjourn,
    Amend,
    EndStatement,
    GiveFloor,
    HoldFloor,
    Move,
    PassOver,
    SetSpeakingTime,
    Undo,
    Withdraw,
)
from app.domain.commands_procedure import (
    AcceptSwap,
    Announce,
    ArrangeTime,
    CapOnline,
    ConfirmRank,
    ProposeSwap,
    RollOver,
    TimeLimit,
)
from app.domain.events_procedure import Announced, LimitSet, OnlineCapped, RolledOver
from app.domain.organ import SpeakingRule
from app.domain.procedure import Message
from app.domain.words import Kind, Mode, Notice, Rank, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    EGY,
    FRA,
    HOUR,
    ITA,
    KEN,
    MEETING,
    MINUTE,
    MS,
    Scene,
    Step,
    call_to_order,
    debate,
    general_debate,
    given,
    inscribes,
    speech,
)


def hybrid(cap_ms: int, *modes: tuple[str, Mode]) -> Scene:
    """A meeting with a cap; these wait, each with its mode."""
    requests: list[Step] = []
    for delegation, mode in modes:
        requests += [MINUTE, inscribes(delegation, mode=mode)]
    return given(general_debate(), *requests, MEETING, call_to_order(), CapOnline(cap_ms))


REMOTE, FLOOR = Mode.REMOTE, Mode.FLOOR


def test_at_the_cap_the_remaining_remote_entries_roll_over_and_the_room_goes_on() -> None:
    scene = hybrid(
        2 * 60_000, (ITA, REMOTE), (FRA, FLOOR), (KEN, REMOTE), (BRA, FLOOR), (EGY, REMOTE)
    )
    scene = scene.given(GiveFloor("i1"), 2 * MINUTE)
    outcome = scene.when(EndStatement("f1"))
    notice = Message("n1", scene.at, Notice.ROLLED_OVER, mode=REMOTE, list=DEBATE)
    rolled = RolledOver(DEBATE, ("i3", "i5"), capped=True)
    assert outcome.events[1:] == (rolled, Announced(notice))
    scene = outcome.after.given(GiveFloor("i2"), MINUTE)
    scene.when(GiveFloor("i3", "f2")).refused("online_cap_reached", cap_ms=120_000)
    scene = scene.given(GiveFloor("i4", "f2"))
    assert scene.speaking == BRA
    assert scene.waiting == (KEN, EGY)


def test_just_below_the_cap_a_remote_speaker_may_still_be_called() -> None:
    scene = hybrid(2 * 60_000, (ITA, REMOTE), (KEN, REMOTE))
    scene = scene.given(GiveFloor("i1"), 2 * MINUTE - MS, EndStatement("f1"))
    assert scene.given(GiveFloor("i2")).speaking == KEN


def test_the_next_meeting_begins_with_them_in_their_old_order() -> None:
    scene = hybrid(60_000, (ITA, REMOTE), (KEN, REMOTE), (FRA, FLOOR))
    scene = scene.given(GiveFloor("i1"), MINUTE, EndStatement("f1"), Adjourn())
    scene = scene.given(call_to_order("plenary-3", scene.at + 9 * HOUR), GiveFloor("i2"))
    assert scene.speaking == KEN


def test_time_before_a_hold_counts_once_and_an_undo_takes_it_back() -> None:
    scene = hybrid(10 * 60_000, (ITA, REMOTE), (KEN, REMOTE))
    scene = scene.given(GiveFloor("i1"), MINUTE, HoldFloor("f1"), GiveFloor("i1"), MINUTE)
    scene = scene.given(EndStatement("f2"))
    assert scene.organ.meeting is not None
    assert scene.organ.meeting.online_ms == 120_000
    assert scene.organ.undoable is not None
    scene = scene.given(Undo(scene.organ.undoable.id))
    assert scene.organ.meeting is not None
    assert scene.organ.meeting.online_ms == 60_000


def test_those_in_the_room_do_not_use_up_the_cap() -> None:
    scene = hybrid(60_000, (FRA, FLOOR), (KEN, REMOTE))
    scene = scene.given(GiveFloor("i1"), 2 * MINUTE, EndStatement("f1"), GiveFloor("i2"))
    assert scene.speaking == KEN


def test_a_cap_can_be_lifted_and_is_a_positive_time() -> None:
    scene = hybrid(60_000, (FRA, FLOOR))
    scene.when(CapOnline(60_000)).refused("nothing_changes")
    scene.when(CapOnline(0)).refused("limit_out_of_range", cap_ms=0)
    scene.when(CapOnline(None)).then(OnlineCapped(None))


def test_what_was_not_reached_rolls_over_in_order_to_the_next_meeting_of_the_item() -> None:
    scene = given(*debate(FRA, KEN, BRA))
    tomorrow = scene.at + 20 * HOUR
    scene = scene.when(RollOver(DEBATE, "plenary-3", tomorrow)).then(
        RolledOver(DEBATE, ("i1", "i2", "i3"), "plenary-3", tomorrow),
        Announced(
            Message(
                "n1",
                scene.at,
                Notice.ROLLED_OVER,
                list=DEBATE,
                meeting="plenary-3",
                starts_at=tomorrow,
            )
        ),
    )
    assert scene.list.continues_in == "plenary-3"
    scene.when(RollOver(DEBATE, "plenary-3", tomorrow)).refused("nothing_changes")
    scene.when(RollOver(DEBATE, "plenary-4", scene.at)).refused("closes_in_past")
    scene = scene.given(Adjourn(), tomorrow, call_to_order("plenary-3", tomorrow + 2 * HOUR))
    assert scene.list.continues_in is None
    assert scene.waiting == (FRA, KEN, BRA)


def test_two_minutes_from_the_third_speaker_on() -> None:
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    scene = given(*speech(FRA, KEN, BRA, EGY), shorter)
    scene = scene.given(MINUTE, GiveFloor("i2", "f1"))
    assert scene.remaining == 3 * MINUTE
    outcome = scene.when(GiveFloor("i3", "f2"))
    rule = SpeakingRule(120_000, grace_ms=0)
    assert outcome.events[-1].in_force == (LimitSet(DEBATE, Kind.NATIONAL, rule),)
    scene = outcome.after
    assert scene.remaining == 2 * MINUTE
    assert scene.list.later_rules == ()
    assert scene.given(MINUTE, GiveFloor("i4", "f3")).remaining == 2 * MINUTE


def test_if_that_speaker_withdraws_the_next_one_has_the_shorter_time() -> None:
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i2")
    scene = given(*speech(FRA, KEN, BRA), shorter, Withdraw("i2"), GiveFloor("i3", "f1"))
    assert scene.remaining == 2 * MINUTE
    scene.when(shorter).refused("list_changed", inscription="i2")


def from_the_third() -> Scene:
    """FRA speaks; two minutes from BRA on, who is the third."""
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    return given(*speech(FRA, KEN, BRA, EGY), shorter)


@pytest.mark.parametrize(
    ("leaves", "third"),
    [
        (Withdraw("i3"), EGY),
        (PassOver("i3"), EGY),
        (Move("i3", "i4", "", Role.DELEGATE), EGY),
        (Move("i3", None, "travels at noon", Role.CHAIR), KEN),
        (AcceptSwap("s1"), EGY),
    ],
    ids=["withdrawn", "not there", "later", "earlier", "exchanged"],
)
def test_it_is_the_third_speaker_whoever_that_is_by_then(leaves: Step, third: str) -> None:
    proposed = (ProposeSwap("i3", "i4"),) if isinstance(leaves, AcceptSwap) else ()
    scene = from_the_third().given(*proposed, leaves, EndStatement("f1"))
    limits = {}
    for floor, one in enumerate(scene.list.order, 2):
        scene = scene.given(GiveFloor(one))
        limits[scene.speaking] = scene.floor.limit_ms // 60_000
        scene = scene.given(EndStatement(f"f{floor}"))
    assert list(limits.values()) == [3, *[2] * (len(limits) - 1)]
    assert list(limits)[1] == third


@pytest.mark.parametrize(
    ("leaves", "heir"),
    [
        ((Withdraw("i3"),), "i4"),
        ((Move("i3", "i4", "", Role.DELEGATE),), "i4"),
        ((Move("i3", None, "travels at noon", Role.CHAIR),), "i2"),
        ((ProposeSwap("i3", "i4"), AcceptSwap("s1")), "i4"),
        ((Amend("i3", rank=Rank.MINISTER), ConfirmRank("i3")), "i4"),
    ],
    ids=["withdrawn", "later", "earlier", "exchanged", "placed by another rank"],
)
def test_so_it_is_when_an_arrangement_is_taken_back(leaves: tuple[Step, ...], heir: str) -> None:
    arranged = ArrangeTime((TimeLimit(DEBATE, Kind.NATIONAL, 60_000),))
    scene = from_the_third().given(arranged, *leaves)
    act = scene.organ.undoable
    assert act is not None
    scene = scene.given(Undo(act.id))
    (later,) = scene.list.later_rules
    assert (later.inscription, later.rule.limit_ms) == (heir, 120_000)


def test_when_the_last_speaker_leaves_from_whom_on_it_was_to_be_it_concerns_nobody() -> None:
    shorter = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    scene = given(*speech(FRA, KEN, BRA), shorter, Withdraw("i3"), GiveFloor("i2", "f1"))
    assert scene.remaining == 3 * MINUTE
    assert scene.list.later_rules == ()


def test_a_speaking_time_that_comes_into_force_leaves_the_others_that_are_to_come() -> None:
    """From BRA on two minutes, from EGY on one; for groups, from EGY on, four."""
    two = SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000, from_inscription="i3")
    one = SetSpeakingTime(DEBATE, Kind.NATIONAL, 60_000, from_inscription="i4")
    four = SetSpeakingTime(DEBATE, Kind.GROUP, 120_000, from_inscription="i4")
    scene = given(*speech(FRA, KEN, BRA, EGY), two, one, four)
    scene = scene.given(GiveFloor("i2", "f1"), GiveFloor("i3", "f2"))
    assert [(left.kind, left.rule.limit_ms) for left in scene.list.later_rules] == [
        (Kind.NATIONAL, 60_000),
        (Kind.GROUP, 120_000),
    ]
    assert scene.given(GiveFloor("i4", "f3")).list.later_rules == ()


def test_a_speaking_time_that_is_set_for_all_leaves_those_that_differ_and_are_to_come() -> None:
    later = SetSpeakingTime(DEBATE, Kind.NATIONAL, 60_000, from_inscription="i3")
    scene = given(*speech(FRA, KEN, BRA), later)
    scene = scene.given(SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000))
    assert [left.rule.limit_ms for left in scene.list.later_rules] == [60_000]
    # The same for all at once: nothing is left to come.
    assert scene.given(SetSpeakingTime(DEBATE, Kind.NATIONAL, 60_000)).list.later_rules == ()


def test_an_announcement_is_a_notice_or_a_text() -> None:
    scene = given(*debate(FRA))
    scene.when(Announce()).refused("message_required")
    scene.when(Announce(text=" ")).refused("message_required")
    scene.when(Announce(Notice.BE_READY, "and more")).refused("message_required")
    ready = Announce(Notice.CHECK_SOUND, mode=REMOTE)
    scene = scene.when(ready).then(
        Announced(Message("n1", scene.at, Notice.CHECK_SOUND, mode=REMOTE))
    )
    assert [message.id for message in scene.organ.messages] == ["n1"]
