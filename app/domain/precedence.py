"""Where an inscription stands, who is next, and why (paper, items 1(a) and 1(f)).

The policy is data: a tuple of named keys from a closed set. It decides only where a *new* entry is
put; an insertion never reorders what is there. Ahead of a newcomer stay those who are announced and
those whom the chair or the secretariat placed by hand: nobody passes across them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.organ import Inscription, SpeakersList
from app.domain.words import Category, Key, Kind, Rank, Role

Standing = int | datetime

RANKS = {rank: place for place, rank in enumerate(Rank)} | {
    # One step of the ladder, two titles: "VP/CP".
    Rank.CROWN_PRINCE: tuple(Rank).index(Rank.VICE_PRESIDENT)
}
CATEGORIES = {category: place for place, category in enumerate(Category)}
BY_HAND = (Role.CHAIR, Role.SECRETARIAT)


def is_upper_tier(rank: Rank) -> bool:
    """Cabinet minister or above: the tier that has priority (paper, item 1(f))."""
    return RANKS[rank] <= RANKS[Rank.MINISTER]


def standing_tier(entry: Inscription) -> int:
    """The tier by which an entry has its place: 0 the upper, 1 the lower."""
    return 0 if is_upper_tier(entry.placed_as or entry.rank) else 1


KEYS: dict[Key, Callable[[Inscription], Standing]] = {
    Key.TIER: standing_tier,
    Key.RANK: lambda entry: RANKS[entry.placed_as or entry.rank],
    Key.GROUPS_FIRST: lambda entry: 0 if entry.kind is Kind.GROUP else 1,
    Key.CATEGORY: lambda entry: CATEGORIES[entry.category],
    Key.RECEIVED_AT: lambda entry: entry.received_at,
}


def precedes(policy: Iterable[Key], one: Inscription, other: Inscription) -> bool:
    """Whether `one` comes strictly before `other` under the policy; a tie precedes nobody."""
    for key in policy:
        mine, theirs = KEYS[key](one), KEYS[key](other)
        if mine != theirs:
            return mine < theirs  # type: ignore[operator]  # the same key gives the same type
    return False


def is_by_hand(entry: Inscription) -> bool:
    """Whether the chair or the secretariat placed the entry; a delegation's "later" is no bar."""
    return entry.placed is not None and entry.placed.by in BY_HAND


def place_for(
    speakers: SpeakersList, newcomer: Inscription, policy: Iterable[Key] | None = None
) -> str | None:
    """The id of the waiting entry before which `newcomer` goes; None: at the end.

    The first waiting entry that it precedes under the policy (the list's, unless another is given)
    behind the last one that is announced or placed by hand.
    """
    policy = tuple(speakers.policy if policy is None else policy)
    order = [one for one in speakers.order if one != newcomer.id]
    free = 0
    for place, one in enumerate(order):
        if one in speakers.announced or is_by_hand(speakers.entries[one]):
            free = place + 1
    for one in order[free:]:
        if precedes(policy, newcomer, speakers.entries[one]):
            return one
    return None


def place_in_category(speakers: SpeakersList, entry: Inscription) -> str | None:
    """The place at the end of the entry's own category (no-show policy `end_of_category`)."""
    return place_for(speakers, entry, [key for key in speakers.policy if key != Key.RECEIVED_AT])


def inserted(order: tuple[str, ...], one: str, before: str | None) -> tuple[str, ...]:
    """The order with `one` put before `before`, or at the end; the others stay as they are."""
    rest = tuple(other for other in order if other != one)
    place = rest.index(before) if before in rest else len(rest)
    return (*rest[:place], one, *rest[place:])


def placed_after(order: tuple[str, ...], one: str, after: str | None) -> tuple[str, ...]:
    """The order with `one` put right after `after`, or first; the others stay as they are."""
    rest = tuple(other for other in order if other != one)
    place = rest.index(after) + 1 if after in rest else 0
    return (*rest[:place], one, *rest[place:])


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a place: a code and the facts that a catalogue's sentence quotes."""

    code: str
    rank: Rank | None = None
    kind: Kind | None = None
    category: Category | None = None
    at: datetime | None = None
    by: Role | None = None
    after: str | None = None
    reason: str | None = None


def why(speakers: SpeakersList, entry: Inscription) -> tuple[Reason, ...]:
    """Why the entry stands where it stands: the policy in force, key by key, then the hand."""
    reasons = [_reason(key, entry) for key in speakers.policy]
    if entry.placed_as is not None:
        reasons.append(Reason("rank_unconfirmed", rank=entry.rank))
    if entry.id in speakers.announced:
        reasons.append(Reason("announced"))
    if entry.placed is not None:
        hand = entry.placed
        reasons.append(
            Reason("placed", at=hand.at, by=hand.by, after=hand.after, reason=hand.reason or None)
        )
    return tuple(reasons)


def _reason(key: Key, entry: Inscription) -> Reason:
    match key:
        case Key.TIER:
            standing = entry.placed_as or entry.rank
            return Reason("tier_upper" if is_upper_tier(standing) else "tier_lower", standing)
        case Key.RANK:
            return Reason("rank", rank=entry.placed_as or entry.rank)
        case Key.GROUPS_FIRST:
            return Reason("group" if entry.kind is Kind.GROUP else "no_group", kind=entry.kind)
        case Key.CATEGORY:
            return Reason("category", category=entry.category)
        case Key.RECEIVED_AT:
            return Reason("received", at=entry.received_at)
