"""Who may ask for what: every command, every role, as the rules of procedure and the paper have it.

The chair leads the debate, the secretariat keeps the lists and admits what is late, a delegation
acts for itself alone, the service closes the floor at the limit; who looks on asks for nothing.
"""

from dataclasses import replace
from typing import get_args

import pytest

from app.codec import word
from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain.organ import Organ
from app.domain.policy import SYSTEM, TABLE, Actor, may
from app.domain.procedure import Motion, Swap
from app.domain.words import Category, Kind, MotionKind, Notice, Role, Ruling, Source
from tests.domain.scene import (
    DEBATE,
    FRA,
    ITA,
    KEN,
    MEETING,
    NOON,
    general_debate,
    given,
    inscribes,
    speech,
)

# x: may ask · own: for the own delegation only · two: either of the two concerned · .: may not
EXPECTED = """
                    chair secretariat delegate interpreter display technician public system
call_to_order         x       x          .          .         .        .         .      .
suspend               x       .          .          .         .        .         .      .
resume                x       .          .          .         .        .         .      .
adjourn               x       .          .          .         .        .         .      .
take_chair            x       x          .          .         .        .         .      x
take_up_item          x       x          .          .         .        .         .      .
establish_list        .       x          .          .         .        .         .      x
open_list             x       x          .          .         .        .         .      .
announce_closure      x       x          .          .         .        .         .      .
close_list            x       x          .          .         .        .         .      .
reopen_list           x       x          .          .         .        .         .      .
set_speaking_time     x       x          .          .         .        .         .      .
inscribe              .       x         own         .         .        .         .      x
amend                 .       x         own         .         .        .         .      .
withdraw              .       x         own         .         .        .         .      .
move                  x       x         own         .         .        .         .      .
admit_late            .       x          .          .         .        .         .      .
pass_over             x       x          .          .         .        .         .      .
restore               .       x          .          .         .        .         .      .
give_floor            x       .          .          .         .        .         .      .
start_clock           x       .          .          .         .        .         .      .
pause_clock           x       .          .          .         .        .         .      .
resume_clock          x       .          .          .         .        .         .      .
extend_time           x       .          .          .         .        .         .      .
end_statement         x       .          .          .         .        .         .      .
hold_floor            x       .          .          .         .        .         .      .
expire_floor          .       .          .          .         .        .         .      x
undo                  x       .          .          .         .        .         .      .
raise_point           x       x         own         .         .        .         .      .
rule_point            x       .          .          .         .        .         .      .
propose_motion        x       x         own         .         .        .         .      .
withdraw_motion       x       x         own         .         .        .         .      .
decide_motion         x       .          .          .         .        .         .      .
request_reply         x       x         own         .         .        .         .      .
grant_reply           x       .          .          .         .        .         .      .
deny_reply            x       .          .          .         .        .         .      .
take_replies          x       x          .          .         .        .         .      .
invite                x       .          .          .         .        .         .      .
confirm_rank          .       x          .          .         .        .         .      .
propose_swap          .       x         own         .         .        .         .      .
accept_swap           .       x         own         .         .        .         .      .
approve_swap          .       x          .          .         .        .         .      .
decline_swap          .       x         two         .         .        .         .      .
expire_swap           .       .          .          .         .        .         .      x
roll_over             x       x          .          .         .        .         .      .
cap_online            x       x          .          .         .        .         .      .
arrange_time          x       x          .          .         .        .         .      .
follow_programme      .       x          .          .         .        .         .      x
call_standby          x       x          .          .         .        .         .      .
announce              x       x          .          .         .        .         .      .
"""

ROLES, *ROWS = (line.split() for line in EXPECTED.strip().splitlines())
MATRIX = {name: dict(zip(ROLES, marks, strict=True)) for name, *marks in ROWS}
CELLS = [
    pytest.param(name, Role(role), mark, id=f"{role} {name}")
    for name, marks in MATRIX.items()
    for role, mark in marks.items()
]


def asked(role: Role, delegation: str = FRA) -> dict[str, c.Command]:
    """One command of each kind, as this role would send it, on France's inscription i1."""
    examples: tuple[c.Command, ...] = (
        c.CallToOrder("plenary-2", NOON, 1),
        c.Suspend(),
        c.Resume(),
        c.Adjourn(),
        c.TakeChair("president"),
        c.TakeUpItem("1(f)"),
        general_debate(),
        c.OpenList(DEBATE),
        c.AnnounceClosure(DEBATE, NOON),
        c.CloseList(DEBATE),
        c.ReopenList(DEBATE),
        c.SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000),
        inscribes(delegation),
        c.Amend("i1"),
        c.Withdraw("i1"),
        c.Move("i1", None, "a reason", role),
        c.AdmitLate("i1"),
        c.PassOver("i1"),
        c.Restore("i1"),
        c.GiveFloor("i1"),
        c.StartClock("f1"),
        c.PauseClock("f1"),
        c.ResumeClock("f1"),
        c.ExtendTime("f1", 60_000),
        c.EndStatement("f1"),
        c.HoldFloor("f1"),
        c.ExpireFloor("f1"),
        c.Undo(1),
        pc.RaisePoint(delegation, Category.PARTY),
        pc.RulePoint("o1", Ruling.UPHELD),
        pc.ProposeMotion(MotionKind.SUSPEND, delegation, Category.PARTY),
        pc.WithdrawMotion("m1"),
        pc.DecideMotion("m1", carried=True),
        pc.RequestReply("replies", delegation, Category.PARTY),
        pc.GrantReply("i1"),
        pc.DenyReply("i1", "a reason"),
        pc.TakeReplies("replies"),
        pc.Invite(DEBATE, delegation, Kind.IGO, Category.IGO, "a reason"),
        pc.ConfirmRank("i1"),
        pc.ProposeSwap("i1", "i2"),
        pc.AcceptSwap("s1"),
        pc.ApproveSwap("s1"),
        pc.DeclineSwap("s1"),
        pc.ExpireSwap("s1"),
        pc.RollOver(DEBATE, "plenary-3", NOON),
        pc.CapOnline(1_800_000),
        pc.ArrangeTime(cap_ms=1_800_000),
        pc.FollowProgramme(()),
        pc.CallStandby(DEBATE, 3),
        pc.Announce(Notice.BE_READY),
    )
    return {word(type(example)): example for example in examples}


def test_the_matrix_has_a_row_for_every_command_and_a_column_for_every_role() -> None:
    everything = {word(kind) for kind in get_args(c.Command)}
    assert set(MATRIX) == everything == {word(kind) for kind in TABLE}
    assert set(asked(Role.CHAIR)) == everything
    assert set(ROLES) == set(Role)


def busy_organ() -> Organ:
    """France speaks and has proposed a motion; Italy has asked France for its place."""
    scene = given(*speech(FRA, ITA))
    motion = Motion("m1", MotionKind.SUSPEND, FRA, scene.at, DEBATE)
    swap = Swap("s1", DEBATE, "i2", "i1", scene.at, scene.at)
    return replace(scene.organ, motions=(motion,), swaps={"s1": swap})


def test_a_swap_is_declined_by_either_of_the_two_and_by_nobody_else() -> None:
    answers = {
        delegation: may(Actor(Role.DELEGATE, delegation), pc.DeclineSwap("s1"), busy_organ())
        for delegation in (FRA, ITA, KEN)
    }
    assert answers == {FRA: True, ITA: True, KEN: False}


@pytest.mark.parametrize(("name", "role", "mark"), CELLS)
def test_every_command_has_an_answer_for_every_role(name: str, role: Role, mark: str) -> None:
    delegation = FRA if role is Role.DELEGATE else None
    assert may(Actor(role, delegation), asked(role)[name], busy_organ()) is (mark != ".")


@pytest.mark.parametrize("name", [name for name, row in MATRIX.items() if row["delegate"] == "own"])
def test_a_delegate_acts_for_the_own_delegation_only(name: str) -> None:
    organ = busy_organ()
    command = asked(Role.DELEGATE)[name]
    assert may(Actor(Role.DELEGATE, FRA), command, organ)
    for other in (ITA, KEN, None):
        assert not may(Actor(Role.DELEGATE, other), command, organ)


@pytest.mark.parametrize(
    "command",
    [
        c.Amend("i9"),
        c.Withdraw("i9"),
        c.Move("i9", None, "", Role.DELEGATE),
        pc.ProposeSwap("i9", "i1"),
        pc.AcceptSwap("s9"),
        pc.DeclineSwap("s9"),
        pc.WithdrawMotion("m9"),
    ],
)
def test_to_a_delegate_what_is_not_there_looks_like_what_belongs_to_another(
    command: c.Command,
) -> None:
    organ = given(*speech(FRA, ITA)).organ
    assert not may(Actor(Role.DELEGATE, FRA), command, organ)


def test_a_delegate_gives_neither_another_source_nor_an_instant_of_receipt() -> None:
    organ = given(general_debate()).organ
    delegate, secretariat = Actor(Role.DELEGATE, FRA), Actor(Role.SECRETARIAT)
    backdated = inscribes(FRA, received_at=MEETING)
    for source in set(Source) - {Source.SELF_SERVICE}:
        assert not may(delegate, inscribes(FRA, source=source), organ)
        assert may(secretariat, inscribes(FRA, source=source), organ)
    assert not may(delegate, backdated, organ)
    assert may(secretariat, backdated, organ)


@pytest.mark.parametrize("role", [Role.CHAIR, Role.SECRETARIAT, Role.DELEGATE])
@pytest.mark.parametrize("by", Role)
def test_nobody_moves_in_the_name_of_another_role(role: Role, by: Role) -> None:
    organ = given(*speech(FRA, ITA)).organ
    command = c.Move("i2", None, "a reason", by)
    assert may(Actor(role, ITA), command, organ) is (role is by)


def test_the_policy_says_who_may_ask_and_leaves_the_rules_to_say_no() -> None:
    """An observer's delegate may ask for a place on a list that is not for observers."""
    observer = inscribes("NGO", category=Category.NGO)
    organ = given(general_debate()).organ
    assert may(Actor(Role.DELEGATE, "NGO"), observer, organ)
    given(general_debate()).when(observer).refused("not_eligible")


def test_the_record_names_an_actor_by_role_and_ids_never_by_name() -> None:
    assert str(Actor(Role.DELEGATE, FRA, "grant-7")) == "delegate:FRA:grant-7"
    assert str(Actor(Role.CHAIR, grant="grant-1")) == "chair:grant-1"
    assert str(SYSTEM) == "system"
