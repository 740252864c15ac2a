"""Right of reply (rule 73), and those who speak at the chair's invitation (rule 70)."""

from dataclasses import replace
from typing import Any

from app.domain.commands import (
    Adjourn,
    CloseList,
    EndStatement,
    GiveFloor,
    Restore,
    Withdraw,
)
from app.domain.commands_procedure import (
    DenyReply,
    GrantReply,
    Invite,
    RequestReply,
    TakeReplies,
)
from app.domain.events import Restored
from app.domain.events_procedure import RepliesTaken, ReplyDenied, ReplyGranted
from app.domain.organ import SpeakingRule
from app.domain.words import Category, Enforcement, Kind, Mode, Status
from tests.domain.scene import (
    BRA,
    DEBATE,
    EGY,
    EXPLANATIONS,
    FRA,
    HOUR,
    KEN,
    MEETING,
    MINUTE,
    REPLIES,
    TRANSPARENCY,
    UNODC,
    Scene,
    call_to_order,
    debate,
    explanation_list,
    general_debate,
    given,
    inscribes,
    reply_list,
    speech,
)


def asks(delegation: str, **fields: Any) -> RequestReply:
    return RequestReply(REPLIES, delegation, **{"category": Category.PARTY, **fields})


def at_the_end(*delegations: str) -> Scene:
    """France has spoken; these ask to reply, are granted it, and the replies are taken up."""
    scene = given(reply_list(), *speech(FRA), MINUTE, EndStatement("f1"))
    for number, delegation in enumerate(delegations, 2):
        scene = scene.given(asks(delegation), GrantReply(f"i{number}"))
    return scene.given(TakeReplies(REPLIES))


def test_a_reply_waits_for_the_chairs_answer_and_then_on_its_own_list() -> None:
    scene = given(reply_list(), *speech(FRA), asks(KEN), asks(EGY))
    assert scene.entry("i2").status is Status.REQUESTED
    scene = scene.when(GrantReply("i2")).then(ReplyGranted("i2"))
    assert scene.organ.lists[REPLIES].order == ("i2",)
    scene = scene.when(DenyReply("i3", "not mentioned")).then(ReplyDenied("i3", "not mentioned"))
    assert scene.entry("i3").status is Status.DENIED
    scene.when(GrantReply("i3")).refused("not_requested", status=Status.DENIED)


def test_a_denial_has_a_reason() -> None:
    scene = given(reply_list(), *speech(FRA), asks(KEN))
    scene.when(DenyReply("i2", " ")).refused("reason_required")


def test_replies_are_called_once_they_are_taken_up_at_the_end() -> None:
    scene = given(reply_list(), *debate(FRA), asks(KEN), GrantReply("i2"))
    scene.when(GiveFloor("i2")).refused("not_taken_up", list=REPLIES)
    scene = scene.when(TakeReplies(REPLIES)).then(RepliesTaken(REPLIES))
    assert scene.given(GiveFloor("i2")).speaking == KEN
    scene.when(TakeReplies(REPLIES)).refused("nothing_changes")


def test_the_next_meeting_takes_them_up_anew() -> None:
    scene = given(reply_list(), *debate(FRA), asks(KEN), GrantReply("i2"), TakeReplies(REPLIES))
    scene = scene.given(Adjourn(), call_to_order("plenary-3"))
    scene.when(GiveFloor("i2")).refused("not_taken_up")


def test_the_first_reply_has_ten_minutes_the_second_five_and_there_is_no_third() -> None:
    scene = at_the_end(KEN).given(GiveFloor("i2"))
    assert scene.remaining == 10 * MINUTE
    scene = scene.given(MINUTE, EndStatement("f2"), asks(KEN), GrantReply("i3"), GiveFloor("i3"))
    assert scene.remaining == 5 * MINUTE
    scene = scene.given(MINUTE, EndStatement("f3"))
    scene.when(asks(KEN)).refused("quota_reached", per_delegation=2)


def test_each_delegation_has_its_own_first_reply() -> None:
    scene = at_the_end(KEN, EGY).given(GiveFloor("i2"), EndStatement("f2"), GiveFloor("i3"))
    assert scene.remaining == 10 * MINUTE


def test_a_delegation_asks_once_at_a_time_and_may_think_better_of_it() -> None:
    scene = given(reply_list(), *speech(FRA), asks(KEN))
    scene.when(asks(KEN)).refused("already_inscribed", inscription="i2")
    assert scene.given(Withdraw("i2"), asks(KEN)).entry("i3").status is Status.REQUESTED


def test_a_request_that_was_withdrawn_comes_back_as_a_request_and_not_as_a_right() -> None:
    scene = given(reply_list(), *speech(FRA), asks(KEN), Withdraw("i2"))
    scene = scene.when(Restore("i2")).then(Restored("i2", status=Status.REQUESTED))
    assert scene.organ.lists[REPLIES].order == ()
    assert scene.given(GrantReply("i2")).organ.lists[REPLIES].order == ("i2",)


def test_replies_are_asked_for_once_their_list_is_open() -> None:
    scene = given(reply_list(opens_at=MEETING + MINUTE), *speech(FRA))
    scene.when(asks(KEN)).refused("list_not_open", opens_at=MEETING + MINUTE)


def test_a_reply_is_asked_for_on_a_list_of_replies_by_those_who_may() -> None:
    scene = given(reply_list(), *speech(FRA))
    scene.when(RequestReply(DEBATE, KEN, Category.PARTY)).refused("not_a_reply_list")
    scene.when(asks(TRANSPARENCY, category=Category.NGO)).refused("not_eligible")
    scene.when(asks(KEN, mode=Mode.PODIUM)).then(*scene.when(asks(KEN, mode=Mode.PODIUM)).events)
    scene.given(CloseList(REPLIES), MINUTE).when(asks(KEN)).refused("list_closed")


def test_nobody_inscribes_on_a_list_of_replies_without_being_granted_it() -> None:
    scene = given(reply_list(), *speech(FRA))
    scene.when(inscribes(KEN, list=REPLIES, kind=Kind.REPLY)).refused("reply_by_request")


def test_an_explanation_of_vote_waits_until_the_chair_takes_them_up_and_has_ten_minutes() -> None:
    scene = given(explanation_list(), *speech(FRA), MINUTE, EndStatement("f1"))
    asked = inscribes(KEN, list=EXPLANATIONS, kind=Kind.EXPLANATION)
    scene = scene.given(asked)
    scene.when(asked).refused("already_inscribed", inscription="i2")
    scene.when(GiveFloor("i2")).refused("not_taken_up", list=EXPLANATIONS)
    scene = scene.given(TakeReplies(EXPLANATIONS), GiveFloor("i2"))
    assert (scene.remaining, scene.organ.item) == (10 * MINUTE, "9")


def test_only_those_who_vote_explain_their_vote() -> None:
    """The list is for nobody else (rule 88), and nobody else is invited to explain one."""
    scene = given(explanation_list())
    for category in Category:
        asked = inscribes("X", list=EXPLANATIONS, kind=Kind.EXPLANATION, category=category)
        if category is Category.PARTY:
            assert scene.when(asked).after.organ.lists[EXPLANATIONS].order == ("i1",)
        else:
            scene.when(asked).refused("not_eligible", category=category)
            invited = Invite(EXPLANATIONS, "X", Kind.EXPLANATION, category, "invited")
            scene.when(invited).refused("kind_not_for_category", category=category)


def test_only_lists_of_replies_and_explanations_are_taken_up() -> None:
    given(*speech(FRA)).when(TakeReplies(DEBATE)).refused("nothing_changes")
    given(reply_list()).when(TakeReplies(REPLIES)).refused("not_in_session")


def invites(delegation: str, kind: Kind, category: Category, reason: str = "invited") -> Invite:
    return Invite(DEBATE, delegation, kind, category, reason)


def test_an_observer_speaks_next_at_the_chairs_invitation() -> None:
    ngo = SpeakingRule(120_000, enforcement=Enforcement.CLOSE)
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.NGO: ngo}
    scene = given(*debate(FRA, BRA, rules=rules))
    scene = scene.given(invites(TRANSPARENCY, Kind.NGO, Category.NGO, "approved, 12 October"))
    assert scene.waiting == (TRANSPARENCY, FRA, BRA)
    assert scene.given(GiveFloor("i3")).remaining == 2 * MINUTE
    placed = scene.entry("i3").placed
    assert placed is not None
    assert placed.reason == "approved, 12 October"


def test_the_secretariat_may_be_given_the_floor_at_any_time() -> None:
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.OFFICER: SpeakingRule(300_000)}
    scene = given(*debate(FRA, rules=rules)).given(
        invites(UNODC, Kind.OFFICER, Category.SECRETARIAT)
    )
    assert scene.given(GiveFloor("i2")).speaking == UNODC


def test_the_secretariat_speaks_also_where_the_list_has_no_time_for_it() -> None:
    """Rule 70: at any time, on any list and as often as it is asked; nothing closes its floor."""
    scene = given(*speech(FRA, BRA, per_delegation=1), MINUTE)
    for floor in ("f1", "f2"):
        scene = scene.given(EndStatement(floor))
        scene = scene.given(invites(UNODC, Kind.OFFICER, Category.SECRETARIAT))
        scene = scene.given(GiveFloor(scene.list.order[0]), HOUR)
        assert (scene.speaking, scene.floor.enforcement) == (UNODC, Enforcement.NONE)
    own = inscribes(UNODC, kind=Kind.OFFICER, category=Category.SECRETARIAT)
    everybody = general_debate(eligible=tuple(Category), list="all")
    scene.when(everybody).refused("category_without_kind")
    scene.when(own).refused("not_eligible")


def test_an_invitation_has_a_reason_and_a_speaking_time() -> None:
    scene = given(*debate(FRA))
    scene.when(invites(TRANSPARENCY, Kind.NGO, Category.NGO)).refused("kind_not_offered")
    scene.when(invites(UNODC, Kind.IGO, Category.IGO, " ")).refused("reason_required")
    elsewhere = replace(invites(UNODC, Kind.IGO, Category.IGO), mode=Mode.PODIUM)
    given(*debate(FRA, modes=(Mode.FLOOR,))).when(elsewhere).refused("mode_not_offered")


def test_no_more_are_invited_than_the_list_has_room_for() -> None:
    """Three non-governmental organizations for an item, three minutes each."""
    rules = {Kind.NATIONAL: SpeakingRule(180_000), Kind.NGO: SpeakingRule(180_000, at_most=3)}
    scene = given(*debate(FRA, rules=rules))
    for number in range(3):
        scene = scene.given(invites(f"NGO-{number}", Kind.NGO, Category.NGO))
    scene.when(invites("NGO-3", Kind.NGO, Category.NGO)).refused("kind_full", at_most=3)
