"""What must be true of a single step, whatever came before it."""

from dataclasses import replace
from datetime import datetime

from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.commands import Undo
from app.domain.decide import decide
from app.domain.decide_meeting import overdue
from app.domain.evolve import evolve
from app.domain.organ import Organ, SpeakersList
from app.domain.precedence import is_by_hand
from app.domain.timekeeping import remaining_ms, stopped
from app.domain.words import Act, Phase, Status

Moment = tuple[Organ, datetime]


def an_insertion_leaves_the_others_as_they_were(
    event: e.Event, before: Organ, after: Organ
) -> None:
    """A newcomer goes behind those who are announced or placed by hand, and nobody else moves."""
    match event:
        case e.Inscribed(entry):
            name = entry.id
        case e.Admitted(name) | e.Restored(name) | p.ReplyGranted(name):
            pass
        case _:
            return
    here = after.list_of(name)
    assert here is not None
    for speakers in after.lists.values():
        rest = tuple(one for one in speakers.order if one != name)
        assert rest == before.lists[speakers.id].order
    if name not in here.order:
        return  # back in the tray, with the chair's answer to come, or held
    behind = here.order[here.order.index(name) + 1 :]
    assert not [one for one in behind if is_fixed(before.lists[here.id], one)]


def is_fixed(speakers: SpeakersList, one: str) -> bool:
    """Whether nobody goes before this one any more."""
    return one in speakers.announced or is_by_hand(speakers.entries[one])


def an_act_leaves_no_trace(before: Organ, after: Organ, at: datetime) -> None:
    """Right after an act, whatever it was: taken back, everything is as it was before.

    But for what only the record counts. What the limit had closed before the act stays closed.
    """
    assert after.undoable is not None
    if before.floor is not None and before.floor != after.floor and after.undoable.floor is None:
        for event in overdue(before, at):
            before = evolve(before, event, at)
    if not in_order(after) and after.undoable.act is not Act.TIME_ARRANGED:
        return
    # A proposal to exchange places that it ended stays ended: both have been told.
    before = replace(before, swaps=after.swaps, messages=after.messages)
    events = decide(after, Undo(after.undoable.id), at)
    for event in events:
        after = evolve(after, event, at)
    assert still(after, at) == still(before, at)


def in_order(organ: Organ) -> bool:
    """Whether the chair may take back anything now."""
    return (
        organ.meeting is not None and organ.meeting.phase is Phase.IN_SESSION and not organ.points
    )


def still(organ: Organ, at: datetime) -> tuple[Organ, bool]:
    """The organ with its clock stopped and whether it ran, without what only the record counts."""
    floor = organ.floor
    runs = floor is not None and floor.running_since is not None
    floor = stopped(floor, at) if floor is not None else None
    kept = replace(organ, floor=floor, undoable=None, acts=0, floors=0, numbered=0)
    return kept, runs


def an_act_is_taken_back(
    then: Moment, before: Organ, now: Moment, touched: set[str], called: set[str]
) -> None:
    """As `then`, right before the act: the floor and its remaining time, statuses, the order.

    `before` is the organ right before the undo; since the act, `touched` came, went or were moved,
    and `called` were called to stand by.
    """
    act = before.undoable
    assert act is not None
    once, (organ, at) = then[0], now
    waited = act.act is Act.PASSED_OVER and act.entries[0].status is not Status.SPEAKING
    if act.act is Act.TIME_ARRANGED:
        assert organ.floor == before.floor
        assert act.arrangement is not None
        arranged = {timing.list for timing in act.arrangement.timings}
        the_time_is_as_it_was(once, organ, arranged, touched)
    elif act.act is Act.TIME_EXTENDED:
        assert organ.floor is not None
        assert once.floor is not None
        assert organ.floor.limit_ms == once.floor.limit_ms
        assert organ.floor.used_ms == before.floor.used_ms  # type: ignore[union-attr]
    elif waited:
        assert organ.floor == before.floor
    elif once.floor is None:
        assert organ.floor is None
    else:
        assert organ.floor is not None
        assert organ.floor.id == once.floor.id
        assert remaining_ms(organ.floor, at) == remaining_ms(once.floor, then[1])
    elsewise = not {
        later.inscription for was in once.lists.values() for later in was.later_rules
    } & (touched | called)
    if act.times is not None and elsewise:
        was = once.lists[act.times.list]
        now_there = organ.lists[was.id]
        assert (now_there.rules, now_there.later_rules) == (was.rules, was.later_rules)
    the_lists_are_as_they_were(once, before, organ, touched, called)


def the_time_is_as_it_was(once: Organ, organ: Organ, arranged: set[str], touched: set[str]) -> None:
    """Speaking times, windows, the cap and the end of interpretation are those of then.

    What was set since on another list stays.
    A time that is to come goes with the place, when the one who had it has left it since.
    """
    assert organ.online_cap_ms == once.online_cap_ms
    for name in arranged:
        was, now = once.lists[name], organ.lists[name]
        assert now.rules == was.rules
        if not {later.inscription for later in was.later_rules} & touched:
            assert now.later_rules == was.later_rules
        assert {later.inscription for later in now.later_rules} <= set(now.order)
        assert now.closes_at == was.closes_at
    if organ.meeting is not None and once.meeting is not None:
        assert organ.meeting.interpretation_ends_at == once.meeting.interpretation_ends_at


def the_lists_are_as_they_were(
    once: Organ, before: Organ, organ: Organ, touched: set[str], called: set[str]
) -> None:
    act = before.undoable
    assert act is not None
    involved = {entry.inscription for entry in act.entries}
    for was in once.lists.values():
        speakers = organ.lists[was.id]
        for name, entry in speakers.entries.items():
            like = was if name in involved else before.lists[speakers.id]
            assert (entry.status, entry.used_ms) == (
                like.entries[name].status,
                like.entries[name].used_ms,
            )
            assert name not in involved or entry.placed == was.entries[name].placed
        stayed = [one for one in was.order if one not in touched]
        assert [one for one in speakers.order if one not in touched] == stayed
        standby = (set(was.announced) - touched) | (called & set(speakers.order))
        assert set(speakers.announced) == standby
