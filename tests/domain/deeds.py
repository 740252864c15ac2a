"""What people in the room do, given what they see: deeds that make sense, most of the time.

A deed looks at the organ and names a command, or None if there is nothing to do it to. `k` chooses
one of several.
"""

from collections.abc import Callable
from dataclasses import replace

from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain.organ import Organ
from app.domain.procedure import Continuation
from app.domain.programme import Sitting
from app.domain.words import (
    Category,
    Kind,
    Language,
    MotionKind,
    Notice,
    Phase,
    Rank,
    Role,
    Ruling,
    Status,
    Text,
)
from tests.domain.anything import STATES
from tests.domain.scene import (
    DEBATE,
    EXPLANATIONS,
    HOUR,
    OPENING,
    OPENS,
    REPLIES,
    call_to_order,
    inscribes,
)

Deed = Callable[[Organ, int], c.Command | None]


PLANNED = (
    Sitting("plenary-2", OPENS, OPENS + 2 * HOUR),
    Sitting("plenary-3", OPENS + 4 * HOUR, OPENS + 6 * HOUR, ("1(f)",)),
    Sitting("plenary-4", OPENS + 8 * HOUR, OPENS + 9 * HOUR),
)


def somebody(organ: Organ, k: int) -> str:
    """An inscription: of those who wait if there are any, else one that may not be there."""
    order = organ.lists[DEBATE].order
    return order[k % len(order)] if order else f"i{k}"


def anybody(organ: Organ, k: int, *statuses: Status) -> str | None:
    """An inscription of any list that has one of these statuses."""
    found = [
        entry.id
        for speakers in organ.lists.values()
        for entry in speakers.entries.values()
        if entry.status in statuses
    ]
    return found[k % len(found)] if found else None


def next_speaker(organ: Organ, k: int) -> c.Command | None:
    if organ.points and k != 1:
        return pc.RulePoint(organ.points[-1].id, list(Ruling)[k % 2])
    if organ.motions and k != 1:
        return pc.DecideMotion(organ.motions[0].id, carried=k == 4)
    order = organ.lists[OPENING if k == 3 else DEBATE].order
    floor = organ.floor.id if organ.floor else None
    if organ.meeting and organ.meeting.phase is Phase.SUSPENDED:
        return c.Resume()
    return c.GiveFloor(order[0], None if k == 2 else floor) if order else None


def come_back(organ: Organ, k: int) -> c.Command | None:
    floor = organ.floor.id if organ.floor else None
    name = anybody(organ, k, Status.HELD)
    return c.GiveFloor(name, floor) if name else None


def on_the_floor(command: Callable[[str], c.Command]) -> Deed:
    return lambda organ, _: command(organ.floor.id) if organ.floor else None


def extend(organ: Organ, k: int) -> c.Command | None:
    by_ms = (60_000, -60_000, 1, -1, 30_000)[k]
    return c.ExtendTime(organ.floor.id, by_ms) if organ.floor else None


def no_show(organ: Organ, k: int) -> c.Command:
    floor, held = organ.floor, anybody(organ, k, Status.HELD)
    if held is not None and k in (0, 3):
        return c.PassOver(held)
    return c.PassOver(floor.inscription if floor and k < 3 else somebody(organ, k))


def suspend_or_resume(organ: Organ, k: int) -> c.Command:
    meeting = organ.meeting
    if meeting is None:
        return call_to_order("plenary-3", OPENS + HOUR)
    return c.Resume() if meeting.phase is Phase.SUSPENDED else c.Suspend()


def adjourn(organ: Organ, k: int) -> c.Command | None:
    goes_on = Continuation("1(f)", "plenary-3", OPENS + 48 * HOUR)
    return c.Adjourn((goes_on,)) if k == 0 else None


def undo(organ: Organ, k: int) -> c.Command | None:
    return c.Undo(organ.undoable.id) if organ.undoable else None


def inscribe(organ: Organ, k: int) -> c.Command:
    return inscribes(STATES[k], rank=Rank.MINISTER if k % 2 else Rank.OTHER)


def speak_for_a_group(organ: Organ, k: int) -> c.Command:
    where = OPENING if k == 3 else DEBATE
    return inscribes(STATES[k], list=where, kind=Kind.GROUP, on_behalf_of="AFR")


def withdraw(organ: Organ, k: int) -> c.Command:
    held = anybody(organ, k, Status.HELD, Status.LATE)
    return c.Withdraw(held if held and k < 2 else somebody(organ, k))


def amend(organ: Organ, k: int) -> c.Command:
    change = c.Amend(somebody(organ, k), language=list(Language)[k], text=Text.FINAL)
    if k == 3:
        return c.Amend(somebody(organ, k), text_url="https://papersmart.example/statement.pdf")
    return c.Amend(somebody(organ, k), rank=Rank.MINISTER) if k == 4 else change


def move_first(organ: Organ, k: int) -> c.Command:
    return c.Move(somebody(organ, k), None, "host country", Role.CHAIR)


def move_last(organ: Organ, k: int) -> c.Command:
    by = Role.DELEGATE if k % 2 else Role.SECRETARIAT
    return c.Move(somebody(organ, k), somebody(organ, -1), "at its own wish", by)


def restore(organ: Organ, k: int) -> c.Command | None:
    name = anybody(organ, k, Status.WITHDRAWN, Status.PASSED_OVER)
    return c.Restore(name) if name else None


def admit(organ: Organ, k: int) -> c.Command | None:
    name = anybody(organ, k, Status.LATE)
    return c.AdmitLate(name) if name else None


def rise_to_order(organ: Organ, k: int) -> c.Command:
    if k < 3:
        return pc.RaisePoint(STATES[k], Category.PARTY)
    return pc.ProposeMotion(list(MotionKind)[k % 2 + 2], STATES[k], Category.PARTY)


def speak_on_the_motion(organ: Organ, k: int) -> c.Command | None:
    if not organ.motions:
        return None
    side = Kind.AGAINST if k % 2 else Kind.IN_FAVOUR
    return inscribes(STATES[k], list=organ.motions[0].list, kind=side)


def reply(organ: Organ, k: int) -> c.Command | None:
    requested = anybody(organ, k, Status.REQUESTED)
    if requested is None:
        return pc.RequestReply(REPLIES, STATES[k], Category.PARTY)
    if not organ.lists[REPLIES].taken_up and k == 4:
        return pc.TakeReplies(REPLIES)
    return pc.DenyReply(requested, "not named") if k == 0 else pc.GrantReply(requested)


def call_a_reply(organ: Organ, k: int) -> c.Command | None:
    order = organ.lists[REPLIES].order
    floor = organ.floor.id if organ.floor else None
    return c.GiveFloor(order[0], floor) if order else None


def explain_a_vote(organ: Organ, k: int) -> c.Command | None:
    speakers = organ.lists[EXPLANATIONS]
    floor = organ.floor.id if organ.floor else None
    if k == 4 and not speakers.taken_up:
        return pc.TakeReplies(EXPLANATIONS)
    if k == 3 and speakers.order:
        return c.GiveFloor(speakers.order[0], floor)
    return inscribes(STATES[k], list=EXPLANATIONS, kind=Kind.EXPLANATION)


def align(organ: Organ, k: int) -> c.Command | None:
    groups = [
        entry.id
        for speakers in organ.lists.values()
        for entry in speakers.entries.values()
        if entry.kind is Kind.GROUP
    ]
    return c.Amend(groups[k % len(groups)], aligned=(STATES[k],)) if groups else None


def exchange(organ: Organ, k: int) -> c.Command:
    for swap in organ.swaps.values():
        choices = (pc.AcceptSwap, pc.AcceptSwap, pc.ApproveSwap, pc.DeclineSwap, pc.ExpireSwap)
        return choices[k](swap.id)
    return pc.ProposeSwap(somebody(organ, k), somebody(organ, k + 1))


def look_after_the_list(organ: Organ, k: int) -> c.Command:
    unconfirmed = [
        entry.id
        for entry in organ.lists[DEBATE].entries.values()
        if entry.placed_as is not None and entry.status is Status.WAITING
    ]
    choices: tuple[c.Command, ...] = (
        pc.CallStandby(DEBATE, 2),
        pc.CapOnline(60_000 if organ.online_cap_ms is None else None),
        pc.Invite(DEBATE, STATES[k], Kind.IGO, Category.IGO, "invited"),
        pc.RollOver(DEBATE, "plenary-3", OPENS + 24 * HOUR),
        pc.Announce(Notice.BE_READY),
    )
    return pc.ConfirmRank(unconfirmed[0]) if unconfirmed and k < 3 else choices[k]


def arrange_the_time(organ: Organ, k: int) -> c.Command:
    shorter = pc.TimeLimit(DEBATE, Kind.NATIONAL, 90_000 if k % 2 else 120_000)
    later = pc.TimeLimit(DEBATE, Kind.GROUP, 60_000, from_inscription=somebody(organ, k))
    ending = organ.meeting.id if organ.meeting else PLANNED[k % 2].id
    choices: tuple[c.Command, ...] = (
        pc.ArrangeTime((shorter,)),
        pc.ArrangeTime((shorter, later) if organ.lists[DEBATE].order else (shorter,)),
        pc.ArrangeTime((shorter,), (OPENING,), cap_ms=90_000),
        pc.ArrangeTime(lift_cap=True, close=(OPENING,)),
        pc.ArrangeTime(ends=(pc.MeetingEnd(ending, OPENS + 9 * HOUR),), sittings=PLANNED),
    )
    return choices[k]


def correct_the_programme(organ: Organ, k: int) -> c.Command:
    later = [
        replace(one, starts_at=one.starts_at + k * HOUR, ends_at=one.ends_at + k * HOUR)
        for one in PLANNED[1:]
    ]
    own = replace(PLANNED[0], ends_at=PLANNED[0].ends_at + k * HOUR)
    return pc.FollowProgramme((own, *later[k // 4 :]))


def set_a_speaking_time(organ: Organ, k: int) -> c.Command:
    first = somebody(organ, k) if organ.lists[DEBATE].order and k else None
    kind = Kind.GROUP if k == 4 else Kind.NATIONAL
    return c.SetSpeakingTime(DEBATE, kind, 100_000 + k, from_inscription=first)


DEEDS: tuple[Deed, ...] = (
    next_speaker,
    next_speaker,
    next_speaker,
    come_back,
    on_the_floor(c.StartClock),
    on_the_floor(c.PauseClock),
    on_the_floor(c.ResumeClock),
    on_the_floor(c.EndStatement),
    on_the_floor(c.HoldFloor),
    extend,
    no_show,
    suspend_or_resume,
    suspend_or_resume,
    adjourn,
    undo,
    undo,
    inscribe,
    speak_for_a_group,
    withdraw,
    amend,
    move_first,
    move_last,
    restore,
    admit,
    rise_to_order,
    speak_on_the_motion,
    reply,
    call_a_reply,
    explain_a_vote,
    align,
    exchange,
    look_after_the_list,
    arrange_the_time,
    arrange_the_time,
    set_a_speaking_time,
    correct_the_programme,
)
