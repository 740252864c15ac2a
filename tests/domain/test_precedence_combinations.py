"""The policy is data: whatever keys it names, in whatever order, the list follows and explains it.

A second opinion on each key, written out by hand: what goes first, by the reasons that are told.
"""

from collections.abc import Callable
from itertools import combinations, pairwise, permutations, product
from typing import Any

import pytest

from app.domain.organ import Inscription
from app.domain.precedence import Reason, why
from app.domain.words import Category, Key, Kind, Rank
from tests.domain.scene import MINUTE, OPENS, Scene, Step, general_debate, given, inscribes

POLICIES = [
    policy
    for many in range(len(Key) + 1)
    for keys in combinations(Key, many)
    for policy in permutations(keys)
]
LADDER = ["HS", "HG", "VP", "CP", "DPM", "M", "VM", "OTHER"]
RULES = ["party", "signatory", "other_state", "entity", "igo", "ngo", "officer", "secretariat"]

GOES_FIRST: dict[Key, Callable[[Reason], Any]] = {
    Key.TIER: lambda reason: ["tier_upper", "tier_lower"].index(reason.code),
    # A crown prince stands with a vice-president.
    Key.RANK: lambda reason: LADDER.index("VP" if reason.rank == "CP" else str(reason.rank)),
    Key.GROUPS_FIRST: lambda reason: ["group", "no_group"].index(reason.code),
    Key.CATEGORY: lambda reason: RULES.index(str(reason.category)),
    Key.RECEIVED_AT: lambda reason: reason.at,
}
SAYS: dict[Key, set[str]] = {
    Key.TIER: {"tier_upper", "tier_lower"},
    Key.RANK: {"rank"},
    Key.GROUPS_FIRST: {"group", "no_group"},
    Key.CATEGORY: {"category"},
    Key.RECEIVED_AT: {"received"},
}

REQUESTS = [
    *product((Rank.OTHER, Rank.CROWN_PRINCE, Rank.MINISTER), (Kind.NATIONAL, Kind.GROUP)),
    *product((Rank.HEAD_OF_STATE, Rank.VICE_PRESIDENT), (Kind.GROUP, Kind.NATIONAL)),
]
CATEGORIES = [Category.SIGNATORY, Category.PARTY, Category.OTHER_STATE]


def requests() -> list[Step]:
    """Thirty requests of every sort; some of them were received in one millisecond."""
    steps: list[Step] = []
    for number, ((rank, kind), category) in enumerate(product(REQUESTS, CATEGORIES)):
        behalf = "G" if kind is Kind.GROUP else None
        asked = inscribes(
            f"S{number}",
            rank=rank,
            kind=kind,
            category=category,
            on_behalf_of=behalf,
            # Not in the order in which they come: e-mails are typed in later.
            received_at=OPENS + (number * 7 // 2 % 15) * MINUTE,
        )
        steps.append(asked)
    return steps


def listed(policy: tuple[Key, ...]) -> Scene:
    return given(general_debate(policy=policy), OPENS + 60 * MINUTE, *requests())


def told(scene: Scene, entry: Inscription, policy: tuple[Key, ...]) -> list[Any]:
    """What the explanation of a place says, key by key, as something that can be compared."""
    reasons = why(scene.list, entry)
    assert len(reasons) == len(policy)
    for key, reason in zip(policy, reasons, strict=True):
        assert reason.code in SAYS[key]
    return [GOES_FIRST[key](reason) for key, reason in zip(policy, reasons, strict=True)]


def test_there_are_as_many_policies_as_orders_of_some_of_five_keys() -> None:
    assert len(POLICIES) == len(set(POLICIES)) == 326


@pytest.mark.parametrize("first", [None, *Key])
def test_the_explanation_of_every_place_follows_the_policy_in_force(first: Key | None) -> None:
    """Nobody's explanation is better than that of the one before; those alike came as they came."""
    for policy in POLICIES:
        if (policy[0] if policy else None) is not first:
            continue
        scene = listed(policy)
        waiting = [scene.list.entries[one] for one in scene.list.order]
        assert len(waiting) == 30
        for before, after in pairwise(waiting):
            one, other = told(scene, before, policy), told(scene, after, policy)
            assert one <= other, (policy, before.delegation, after.delegation)
            if one == other:
                assert before.number < after.number
