"""Self-service: swaps by consent, changes of rank, the warning that a group speaks for one."""

from typing import Any

import pytest

from app.domain.commands import Amend, GiveFloor, Inscribe, Move, PassOver, Undo, Withdraw
from app.domain.commands_procedure import (
    AcceptSwap,
    Announce,
    ApproveSwap,
    CallStandby,
    ConfirmRank,
    DeclineSwap,
    ExpireSwap,
    ProposeSwap,
)
from app.domain.events import Moved, Withdrawn
from app.domain.events_procedure import (
    Announced,
    RankConfirmed,
    StandbyCalled,
    SwapAgreed,
    SwapDeclined,
    SwapLapsed,
    Swapped,
)
from app.domain.evolve_procedure import REMEMBERED
from app.domain.precedence import why
from app.domain.procedure import Message
from app.domain.timekeeping import due_at, next_due
from app.domain.words import Notice, Rank, Role
from tests.domain.scene import (
    BRA,
    DEBATE,
    EGY,
    FRA,
    HOUR,
    ITA,
    KEN,
    MINUTE,
    MS,
    NOR,
    OPENING,
    Scene,
    general_debate,
    given,
    group,
    inscribes,
    minister,
    opening_list,
    speech,
)

MOVED = Moved("i3", None, "He leaves at noon", Role.SECRETARIAT)


def listed(*requests: Inscribe, **changes: Any) -> Scene:
    """A list on which these requests were received, a minute apart."""
    scene = given(general_debate(**changes))
    for request in requests:
        scene = scene.given(MINUTE, request)
    return scene


def three() -> Scene:
    return listed(inscribes(FRA), inscribes(BRA), inscribes(KEN))


def note(number: int, scene: Scene, notice: Notice, to: str, about: str) -> Announced:
    """What a delegation is told of an exchange with another."""
    return Announced(Message(f"n{number}", scene.at, notice, delegation=to, other=about))


def told(
    scene: Scene, number: int, notice: Notice = Notice.SWAPPED, one: str = FRA, other: str = KEN
) -> tuple[Announced, Announced]:
    """The notice to both."""
    return (
        note(number, scene, notice, one, other),
        note(number + 1, scene, notice, other, one),
    )


def test_who_is_asked_to_change_places_is_told_by_whom() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    assert scene.organ.messages == (note(2, scene, Notice.SWAP_PROPOSED, KEN, FRA).message,)


def test_nobody_announces_an_exchange_by_hand() -> None:
    three().when(Announce(Notice.SWAPPED, delegation=FRA)).refused("message_required")


def test_messages_to_one_delegation_crowd_out_nobody_elses() -> None:
    scene = three().given(Announce(Notice.LIST_CLOSES))
    for _ in range(REMEMBERED + 1):
        scene = scene.given(Announce(Notice.SEND_TEXT, delegation=FRA))
    kept = scene.organ.messages
    assert (kept[0].id, kept[1].id, len(kept)) == ("n1", "n3", REMEMBERED + 1)


def test_two_delegations_change_places_by_consent() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    assert scene.waiting == (FRA, BRA, KEN)
    scene = scene.when(AcceptSwap("s1")).then(SwapAgreed("s1"), Swapped("s1"), *told(scene, 3))
    assert scene.waiting == (KEN, BRA, FRA)
    assert scene.organ.swaps == {}
    assert scene.entry("i1").placed is not None
    assert scene.entry("i1").placed.by is Role.DELEGATE  # type: ignore[union-attr]


def test_an_exchange_bars_no_minister() -> None:
    scene = three().given(ProposeSwap("i1", "i3"), AcceptSwap("s1"), minister(ITA))
    assert scene.waiting == (ITA, KEN, BRA, FRA)


def test_across_tiers_the_secretariat_has_to_approve() -> None:
    scene = listed(minister(ITA), inscribes(FRA)).given(ProposeSwap("i1", "i2"))
    scene.when(ApproveSwap("s1")).refused("swap_not_agreed", swap="s1")
    agreed = note(3, scene, Notice.SWAP_AGREED, ITA, FRA)
    scene = scene.when(AcceptSwap("s1")).then(SwapAgreed("s1"), agreed)
    assert scene.waiting == (ITA, FRA)
    scene.when(AcceptSwap("s1")).refused("nothing_changes")
    both = told(scene, 4, Notice.SWAPPED, ITA, FRA)
    scene = scene.when(ApproveSwap("s1")).then(Swapped("s1"), *both)
    assert scene.waiting == (FRA, ITA)


def test_a_proposal_may_be_declined() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    both = told(scene, 3, Notice.SWAP_DECLINED)
    scene = scene.when(DeclineSwap("s1")).then(SwapDeclined("s1"), *both)
    scene.when(AcceptSwap("s1")).refused("unknown_swap", swap="s1")
    scene.when(DeclineSwap("s1")).refused("unknown_swap", swap="s1")


def test_a_proposal_stands_for_an_hour_or_until_it_says() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    last = scene.given(HOUR)
    last.when(AcceptSwap("s1")).then(SwapAgreed("s1"), Swapped("s1"), *told(last, 3))
    scene.given(HOUR + MS).when(AcceptSwap("s1")).refused("swap_expired", swap="s1")
    scene = three()
    scene.when(ProposeSwap("i1", "i3", scene.at)).refused("closes_in_past")
    later = scene.given(ProposeSwap("i1", "i3", scene.at + MINUTE), MINUTE + MS)
    later.when(AcceptSwap("s1")).refused("swap_expired")
    assert later.given(ProposeSwap("i1", "i2")).organ.swaps.keys() == {"s3"}


def test_one_proposal_at_a_time() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    scene.when(ProposeSwap("i3", "i2")).refused("swap_pending", swap="s1")


@pytest.mark.parametrize(
    ("step", "happened", "gone"),
    [
        (Withdraw("i3"), Withdrawn("i3"), "i3"),
        (CallStandby(DEBATE, 3), StandbyCalled(DEBATE, ("i1", "i2", "i3")), "i1"),
        (Move("i3", None, "He leaves at noon", Role.SECRETARIAT), MOVED, "i3"),
    ],
)
def test_a_proposal_lapses_when_either_leaves_its_place_and_both_are_told(
    step: Any, happened: Any, gone: str
) -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    both = told(scene, 3, Notice.SWAP_LAPSED)
    scene = scene.when(step).then(happened, SwapLapsed("s1", gone), *both)
    assert scene.organ.swaps == {}
    scene.when(AcceptSwap("s1")).refused("unknown_swap")


def test_a_proposal_lapses_when_one_of_the_two_has_the_floor_or_is_not_there() -> None:
    for step in (GiveFloor("i1"), PassOver("i1")):
        scene = given(*speech(FRA, BRA, KEN)[:-1]).given(ProposeSwap("i1", "i3"), step)
        assert scene.organ.swaps == {}
        assert [one.notice for one in scene.organ.messages[-2:]] == [Notice.SWAP_LAPSED] * 2


def test_a_proposal_of_others_stands_when_somebody_else_leaves() -> None:
    scene = three().given(ProposeSwap("i1", "i3"), Withdraw("i2"), inscribes(NOR))
    assert scene.organ.swaps.keys() == {"s1"}


def test_when_its_time_is_over_a_proposal_lapses_by_itself_and_both_are_told() -> None:
    scene = three().given(ProposeSwap("i1", "i3"))
    due = scene.at + HOUR + MS
    assert next_due(scene.organ) == due
    scene.given(HOUR).when(ExpireSwap("s1")).refused("not_due", swap="s1", due_at=due)
    over = scene.given(HOUR + MS)
    both = told(over, 3, Notice.SWAP_EXPIRED)
    scene = over.when(ExpireSwap("s1")).then(SwapLapsed("s1"), *both)
    assert next_due(scene.organ) is None
    scene.when(ExpireSwap("s1")).refused("unknown_swap")


def test_whichever_is_sooner_is_due_next() -> None:
    scene = given(*speech(FRA, BRA, KEN, EGY)).given(ProposeSwap("i3", "i4"))
    assert next_due(scene.organ) == due_at(scene.organ.floor)
    scene = given(*speech(FRA, BRA, KEN, EGY))
    scene = scene.given(ProposeSwap("i3", "i4", scene.at + MINUTE))
    assert next_due(scene.organ) == scene.at + MINUTE + MS


def test_one_exchanges_with_another_delegation_on_the_same_list() -> None:
    scene = three().given(opening_list(), inscribes(NOR, list=OPENING), group(FRA, "EU"))
    scene.when(ProposeSwap("i1", "i4")).refused("cannot_swap")
    scene.when(ProposeSwap("i1", "i5")).refused("cannot_swap")


def test_a_minister_who_becomes_a_vice_minister_keeps_the_place_until_it_is_confirmed() -> None:
    scene = listed(minister(ITA), minister(EGY), inscribes(FRA))
    scene = scene.given(Amend("i1", rank=Rank.VICE_MINISTER))
    assert scene.waiting == (ITA, EGY, FRA)
    codes = [reason.code for reason in why(scene.list, scene.entry("i1"))]
    assert codes == ["tier_upper", "received", "rank_unconfirmed"]
    scene = scene.when(ConfirmRank("i1")).then(RankConfirmed("i1", before="i3"))
    assert scene.waiting == (EGY, ITA, FRA)
    scene.when(ConfirmRank("i1")).refused("nothing_changes")


def test_until_then_a_minister_who_comes_goes_behind_that_place() -> None:
    scene = listed(minister(ITA), inscribes(FRA)).given(Amend("i1", rank=Rank.OTHER), minister(EGY))
    assert scene.waiting == (ITA, EGY, FRA)


def test_a_higher_rank_too_waits_for_the_secretariat() -> None:
    scene = listed(inscribes(FRA), inscribes(KEN)).given(Amend("i2", rank=Rank.MINISTER))
    assert scene.waiting == (FRA, KEN)
    assert scene.given(ConfirmRank("i2")).waiting == (KEN, FRA)


def test_who_changes_back_has_nothing_to_confirm() -> None:
    scene = listed(minister(ITA)).given(
        Amend("i1", rank=Rank.OTHER), Amend("i1", rank=Rank.MINISTER)
    )
    scene.when(ConfirmRank("i1")).refused("nothing_changes")


def test_speakers_on_standby_are_passed_by_nobody() -> None:
    scene = three()
    scene = scene.when(CallStandby(DEBATE, 2)).then(StandbyCalled(DEBATE, ("i1", "i2")))
    assert scene.given(minister(ITA)).waiting == (FRA, BRA, ITA, KEN)
    scene.when(CallStandby(DEBATE, 2)).refused("nothing_changes")
    scene.when(CallStandby(DEBATE, 0)).refused("nothing_changes")


def test_who_was_called_to_stand_by_stays_called_when_an_act_is_taken_back() -> None:
    scene = given(*speech(FRA, BRA, KEN, EGY), CallStandby(DEBATE, 3))
    assert scene.organ.undoable is not None
    scene = scene.given(Undo(scene.organ.undoable.id))
    assert scene.waiting == (FRA, BRA, KEN, EGY)
    assert scene.announced == (BRA, KEN, EGY)
