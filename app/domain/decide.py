"""decide(organ, command, at) -> events: the one place where a command is judged.

Pure: the same organ, command and instant give the same events or the same `Refusal`. The rules
themselves stand in `decide_meeting`, `decide_lists`, `decide_floor`, `decide_procedure` and
`decide_exchange`; whether the sender may ask at all stands in `policy`.
"""

from datetime import datetime
from typing import assert_never

from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain import decide_exchange as exchange
from app.domain import decide_floor as floor
from app.domain import decide_lists as lists
from app.domain import decide_meeting as meeting
from app.domain import decide_procedure as procedure
from app.domain import decide_swap as swap
from app.domain.events import Event
from app.domain.organ import Organ


def decide(organ: Organ, command: c.Command, at: datetime) -> tuple[Event, ...]:
    """What follows from `command` at the instant `at` (aware UTC, whole ms).

    Returns one event or more, to be folded in their order; raises `Refusal` with code and facts.
    """
    happened = _judged(organ, command, at)
    return happened + swap.lapsed(organ, happened, at) if organ.swaps else happened


def _judged(organ: Organ, command: c.Command, at: datetime) -> tuple[Event, ...]:
    if isinstance(command, c.MeetingCommand):
        return meeting.decide(organ, command, at)
    if isinstance(command, c.WindowCommand):
        return lists.decide_window(organ, command, at)
    if isinstance(command, c.EntryCommand):
        return lists.decide_entry(organ, command, at)
    if isinstance(command, c.FloorCommand):
        return floor.decide(organ, command, at)
    if isinstance(command, pc.OrderCommand):
        return procedure.decide(organ, command, at)
    if isinstance(command, pc.ExchangeCommand):
        return exchange.decide(organ, command, at)
    assert_never(command)
