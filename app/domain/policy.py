"""The whole permission table: whether an actor may ask an organ for a command.

Roles come from the sign-in link. A delegate acts for the own delegation only; the service itself
(`system`) expires floors and loads templates. What is not in the table is not permitted.
"""

from dataclasses import dataclass

from app.domain import commands as c
from app.domain import commands_procedure as pc
from app.domain.organ import Organ
from app.domain.words import Act, Purpose, Role, Source

CHAIR = frozenset({Role.CHAIR})
DESK = frozenset({Role.CHAIR, Role.SECRETARIAT})
SECRETARIAT = frozenset({Role.SECRETARIAT, Role.SYSTEM})
OWN = frozenset({Role.DELEGATE, Role.SECRETARIAT})

TABLE: dict[type, frozenset[Role]] = {
    c.CallToOrder: DESK,
    c.Suspend: CHAIR,
    c.Resume: CHAIR,
    c.Adjourn: CHAIR,
    c.TakeChair: DESK | {Role.SYSTEM},
    c.TakeUpItem: DESK,
    c.EstablishList: SECRETARIAT,
    c.OpenList: DESK,
    c.AnnounceClosure: DESK,
    c.CloseList: DESK,
    c.ReopenList: DESK,
    c.SetSpeakingTime: DESK,
    c.Inscribe: OWN | CHAIR | {Role.SYSTEM},
    c.Amend: OWN,
    c.Withdraw: OWN,
    c.Move: OWN | CHAIR,
    c.AdmitLate: frozenset({Role.SECRETARIAT}),
    c.PassOver: DESK,
    c.Restore: frozenset({Role.SECRETARIAT}),
    c.GiveFloor: CHAIR,
    c.StartClock: CHAIR,
    c.PauseClock: CHAIR,
    c.ResumeClock: CHAIR,
    c.ExtendTime: CHAIR,
    c.EndStatement: CHAIR,
    c.HoldFloor: CHAIR,
    c.ExpireFloor: frozenset({Role.SYSTEM}),
    c.Undo: DESK,
    pc.RaisePoint: OWN | CHAIR,
    pc.RulePoint: CHAIR,
    pc.ProposeMotion: OWN | CHAIR,
    pc.WithdrawMotion: OWN | CHAIR,
    pc.DecideMotion: CHAIR,
    pc.RequestReply: OWN | CHAIR,
    pc.GrantReply: CHAIR,
    pc.DenyReply: CHAIR,
    pc.TakeReplies: DESK,
    pc.Invite: CHAIR,
    pc.ConfirmRank: frozenset({Role.SECRETARIAT}),
    pc.ProposeSwap: OWN,
    pc.AcceptSwap: OWN,
    pc.ApproveSwap: frozenset({Role.SECRETARIAT}),
    pc.DeclineSwap: OWN,
    pc.ExpireSwap: frozenset({Role.SYSTEM}),
    pc.RollOver: DESK,
    pc.CapOnline: DESK,
    pc.ArrangeTime: DESK,
    pc.FollowProgramme: SECRETARIAT,
    pc.CallStandby: DESK,
    pc.Announce: DESK,
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks: a role, the delegation of a delegate, and the id of the sign-in link."""

    role: Role
    delegation: str | None = None
    grant: str | None = None

    def __str__(self) -> str:
        """As it stands in the journal: ids only, never a name."""
        return ":".join(part for part in (self.role, self.delegation, self.grant) if part)


SYSTEM = Actor(Role.SYSTEM)


def may(actor: Actor, command: c.Command, organ: Organ) -> bool:
    """Whether the actor may ask for the command; the rules may still refuse it afterwards."""
    if actor.role not in TABLE.get(type(command), frozenset()):
        return False
    if actor.role is Role.DELEGATE:
        return _is_own(actor, command, organ)
    if isinstance(command, c.Move):
        return command.by is actor.role
    if isinstance(command, c.Undo) and actor.role is Role.SECRETARIAT:
        # The clock is the chair's; how the time was arranged, the secretariat may take back too.
        return organ.undoable is not None and organ.undoable.act is Act.TIME_ARRANGED
    if isinstance(command, c.Inscribe) and actor.role is Role.CHAIR:
        return _is_on_a_motion(organ, command.list)
    return True


def _is_on_a_motion(organ: Organ, name: str) -> bool:
    """Who speaks on a motion is recognized by the chair; other lists are the secretariat's."""
    speakers = organ.lists.get(name)
    return speakers is not None and speakers.purpose is Purpose.MOTION


def _is_own(actor: Actor, command: c.Command, organ: Organ) -> bool:
    match command:
        case c.Inscribe():
            by_itself = command.source is Source.SELF_SERVICE and command.received_at is None
            return by_itself and command.delegation == actor.delegation
        case pc.RaisePoint() | pc.ProposeMotion() | pc.RequestReply():
            return command.delegation == actor.delegation
        case pc.WithdrawMotion(name):
            return any(
                motion.id == name and motion.delegation == actor.delegation
                for motion in organ.motions
            )
        case pc.ProposeSwap(name):
            return _delegation_of(organ, name) == actor.delegation
        case pc.AcceptSwap(name):
            swap = organ.swaps.get(name)
            return swap is not None and _delegation_of(organ, swap.other) == actor.delegation
        case pc.DeclineSwap(name):
            swap = organ.swaps.get(name)
            return swap is not None and actor.delegation in (
                _delegation_of(organ, swap.one),
                _delegation_of(organ, swap.other),
            )
        case c.Amend() | c.Withdraw() | c.Move():
            # Somebody else's and nobody's look the same: not yours to ask about.
            own = _delegation_of(organ, command.inscription) == actor.delegation
            return own and (not isinstance(command, c.Move) or command.by is Role.DELEGATE)
        case _:
            return False


def _delegation_of(organ: Organ, inscription: str) -> str | None:
    speakers = organ.list_of(inscription)
    return None if speakers is None else speakers.entries[inscription].delegation
