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
from app.domain.events import Event
from app.domain.organ import Organ


def decide(organ: Organ, command: c.Command, at: datetime) -> tuple[Event, ...]:
    """What follows from `command` at the instant `at` (aware UTC, whole ms).

    Returns one event or more, to be folded in their order; raises `Refusal` with code and facts.
    """
    match command:
        case (
            c.CallToOrder()
            | c.Suspend()
            | c.Resume()
            | c.Adjourn()
            | c.TakeChair()
            | c.TakeUpItem()
        ):
            return meeting.decide(organ, command, at)
        case (
            c.EstablishList()
            | c.OpenList()
            | c.AnnounceClosure()
            | c.CloseList()
            | c.ReopenList()
            | c.SetSpeakingTime()
        ):
            return lists.decide_window(organ, command, at)
        case (
            c.Inscribe()
            | c.Amend()
            | c.Withdraw()
            | c.Move()
            | c.AdmitLate()
            | c.PassOver()
            | c.Restore()
        ):
            return lists.decide_entry(organ, command, at)
        case (
            c.GiveFloor()
            | c.StartClock()
            | c.PauseClock()
            | c.ResumeClock()
            | c.ExtendTime()
            | c.EndStatement()
            | c.HoldFloor()
            | c.ExpireFloor()
            | c.Undo()
        ):
            return floor.decide(organ, command, at)
        case (
            pc.RaisePoint()
            | pc.RulePoint()
            | pc.ProposeMotion()
            | pc.WithdrawMotion()
            | pc.DecideMotion()
        ):
            return procedure.decide(organ, command, at)
        case (
            pc.RequestReply()
            | pc.GrantReply()
            | pc.DenyReply()
            | pc.TakeReplies()
            | pc.Invite()
            | pc.ConfirmRank()
            | pc.ProposeSwap()
            | pc.AcceptSwap()
            | pc.ApproveSwap()
            | pc.DeclineSwap()
            | pc.RollOver()
            | pc.CapOnline()
            | pc.CallStandby()
            | pc.Announce()
        ):
            return exchange.decide(organ, command, at)
        case _:
            assert_never(command)
