"""Rule 22: what a Bureau must be.

One President, eight Vice-Presidents, one Rapporteur; two seats for each of the five regional
groups. Offices outside the Bureau (the outgoing President) are not counted. Used by the register,
by the template and by `GET bureau`; a Bureau that breaks the rule is refused as
`bureau_unbalanced`.
"""

from collections import Counter
from collections.abc import Iterable

from app.storage.nomenclature import GROUPS

BUREAU = {"president": 1, "vice_president": 8, "rapporteur": 1}
"""How many hold each office of the Bureau."""

OFFICES = (*BUREAU, "outgoing_president")
SEATS_PER_GROUP = 2


def imbalance(seats: Iterable[tuple[str, str]]) -> dict[str, dict[str, dict[str, int]]]:
    """What is wrong with a Bureau, given as (office, regional group); empty if nothing is.

    The facts name each office and each group whose number of seats differs:
    `{"offices": {"rapporteur": {"seats": 0, "expected": 1}}, "groups": {…}}`.
    """
    counted = [(office, group) for office, group in seats if office in BUREAU]
    offices = Counter(office for office, _ in counted)
    groups = Counter(group for _, group in counted)
    wrong = {
        "offices": _differences(offices, BUREAU),
        "groups": _differences(groups, dict.fromkeys(GROUPS, SEATS_PER_GROUP)),
    }
    return {name: found for name, found in wrong.items() if found}


def _differences(counted: Counter[str], expected: dict[str, int]) -> dict[str, dict[str, int]]:
    """Where the count differs from what is expected."""
    return {
        name: {"seats": counted[name], "expected": expected.get(name, 0)}
        for name in sorted(expected.keys() | counted.keys())
        if counted[name] != expected.get(name, 0)
    }
