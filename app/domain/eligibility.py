"""Who may speak, as what, and how often: eligibility by category and list (rules 14 to 17).

Three things must agree: the list offers the mode and the kind, the category is one that the list is
for, and the kind is one in which that category speaks (an organization makes no national
statement). Called wherever an inscription comes to a list.
"""

from app.domain.organ import Organ, SpeakersList, SpeakingRule
from app.domain.refusal import Refusal
from app.domain.words import Category, Enforcement, Kind, Mode, Purpose, Status

ON_THE_LIST = (Status.WAITING, Status.LATE, Status.SPEAKING, Status.HELD, Status.REQUESTED)

_STATE = (Kind.NATIONAL, Kind.GROUP, Kind.OBSERVER, Kind.REPLY)
_OBSERVER_STATE = (Kind.OBSERVER, Kind.NATIONAL, Kind.GROUP, Kind.REPLY)
KINDS_OF: dict[Category, tuple[Kind, ...]] = {
    # Only those who vote explain their vote and speak on motions.
    Category.PARTY: (*_STATE, Kind.EXPLANATION, Kind.IN_FAVOUR, Kind.AGAINST),
    Category.SIGNATORY: _STATE,
    Category.OTHER_STATE: _OBSERVER_STATE,
    Category.ENTITY: (Kind.OBSERVER, Kind.GROUP, Kind.REPLY),
    Category.IGO: (Kind.IGO, Kind.OBSERVER, Kind.GROUP, Kind.REPLY),
    Category.NGO: (Kind.NGO, Kind.OBSERVER, Kind.GROUP),
    Category.OFFICER: (Kind.OFFICER,),
    Category.SECRETARIAT: (Kind.OFFICER,),
}
"""The kinds of statement that each category makes, its usual one first."""

KINDS_FOR: dict[Purpose, tuple[Kind, ...]] = {
    Purpose.DEBATE: (
        *(Kind.NATIONAL, Kind.GROUP, Kind.OBSERVER),
        *(Kind.IGO, Kind.NGO, Kind.OFFICER),
    ),
    Purpose.REPLY: (Kind.REPLY,),
    Purpose.EXPLANATION: (Kind.EXPLANATION,),
    Purpose.MOTION: (Kind.IN_FAVOUR, Kind.AGAINST),
}
"""The kinds of statement that a list may offer, by what it is for."""

OFFICER_TIME = SpeakingRule(300_000, enforcement=Enforcement.NONE)
"""The secretariat speaks at any time (rule 70), also where a list has no time for it: then nothing
limits it, and the time is only what the clock and the forecast count with (an assumption).
"""

OF_A_MOTION = "motion-"
"""How the ids of lists begin on which those stand who speak on one motion."""


def usual_kind(category: Category, speakers: SpeakersList | None) -> Kind:
    """The kind of a statement when nobody says which: the first that the list offers."""
    kinds = KINDS_OF[category]
    offered = () if speakers is None else speakers.rules
    return next((kind for kind in kinds if kind in offered), kinds[0])


def check_offer(speakers: SpeakersList, category: Category, mode: Mode, kind: Kind) -> None:
    """The list must be for this category and offer this mode and kind; refused if it is not."""
    if category not in speakers.eligible:
        raise Refusal("not_eligible", list=speakers.id, category=category)
    if kind not in speakers.rules:
        raise Refusal("kind_not_offered", list=speakers.id, kind=kind)
    check_statement(speakers, category, mode, kind)


def check_statement(speakers: SpeakersList, category: Category, mode: Mode, kind: Kind) -> None:
    """The same for one who speaks at the chair's invitation, whomever the list is for.

    The secretariat needs no kind of its own there: it is given the floor at any time (rule 70).
    """
    if mode not in speakers.modes:
        raise Refusal("mode_not_offered", list=speakers.id, mode=mode)
    if kind not in speakers.rules and category is not Category.SECRETARIAT:
        raise Refusal("kind_not_offered", list=speakers.id, kind=kind)
    if kind not in KINDS_OF[category]:
        raise Refusal("kind_not_for_category", kind=kind, category=category)
    check_room(speakers, kind)


def check_room(speakers: SpeakersList, kind: Kind) -> None:
    """Some kinds are limited in number (two speak against a motion); refused `kind_full`."""
    at_most = speakers.rules[kind].at_most if kind in speakers.rules else None
    taken = sum(
        other.kind is kind and other.status in (*ON_THE_LIST, Status.DELIVERED)
        for other in speakers.entries.values()
    )
    if at_most is not None and taken >= at_most:
        raise Refusal("kind_full", list=speakers.id, kind=kind, at_most=at_most)


def one_inscription(
    speakers: SpeakersList, delegation: str, kind: Kind, on_behalf_of: str | None
) -> None:
    """One waiting inscription per delegation and list; each group statement counts apart.

    Where the list says how many statements a delegation may make in all, that number holds too
    (right of reply: two per delegation and item, rule 73), but not for the secretariat's officers.
    """
    for other in speakers.entries.values():
        same = (other.kind is Kind.GROUP) == (kind is Kind.GROUP) and (
            kind is not Kind.GROUP or other.on_behalf_of == on_behalf_of
        )
        if other.delegation == delegation and same and other.status in ON_THE_LIST:
            raise Refusal("already_inscribed", inscription=other.id, number=other.number)
    spoken = sum(
        other.delegation == delegation and other.status is Status.DELIVERED
        for other in speakers.entries.values()
    )
    most = None if kind is Kind.OFFICER else speakers.per_delegation
    if most is not None and spoken >= most:
        raise Refusal("quota_reached", list=speakers.id, per_delegation=speakers.per_delegation)


def on_a_pending_motion(organ: Organ, speakers: SpeakersList) -> None:
    """Refuse `unknown_motion` on the list of a motion that is no longer before the meeting."""
    pending = [motion.list for motion in organ.motions]
    if speakers.purpose is Purpose.MOTION and speakers.id not in pending:
        raise Refusal("unknown_motion", motion=speakers.id.removeprefix(OF_A_MOTION))
