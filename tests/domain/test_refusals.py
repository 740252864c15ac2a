"""Every way of saying no is tested, and no test expects a refusal that no rule can give."""

import ast
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from hypothesis import given, settings

from app import domain
from app.domain.commands import Command
from app.domain.refusal import Refusal
from app.domain.words import Kind, Rank
from tests.domain.anything import anything_asked
from tests.domain.scene import BRA, FRA, KEN, speech
from tests.domain.scene import given as scene_given

TESTS = Path(__file__).parent
RULES = Path(domain.__file__).parent


def first_words(folder: Path, call: str) -> Iterator[str]:
    """The string literals that stand first in `call("code", …)`, on either side of an `if` too."""
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and name_of(node.func) == call:
                yield from literals(node.args[0])


def name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)


def literals(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)
        case _:
            raise AssertionError(f"a code must be written out: {ast.unparse(argument)}")


def test_every_code_that_a_rule_refuses_with_has_a_test_and_no_test_invents_one() -> None:
    refused = set(first_words(RULES, "Refusal"))
    tested = set(first_words(TESTS, "refused"))
    assert len(refused) > 30
    assert refused - tested == set(), "refusals without a test"
    assert tested - refused == set(), "tests of refusals that no rule gives"


def test_every_code_is_a_word_on_the_wire() -> None:
    assert all(code.isidentifier() and code.islower() for code in first_words(RULES, "Refusal"))


def test_a_refusal_reads_as_its_code_and_its_facts() -> None:
    refusal = Refusal("floor_changed", floor="f2")
    assert str(refusal) == "floor_changed(floor='f2')"
    assert (refusal.code, refusal.facts) == ("floor_changed", {"floor": "f2"})


def test_the_facts_of_a_refusal_are_ready_for_json() -> None:
    at = datetime(2020, 10, 9, 10, tzinfo=UTC)
    refusal = Refusal("any", at=at, kind=Kind.NGO, many=(at,), deep={"rank": Rank.MINISTER})
    told = json.loads(json.dumps(refusal.facts))
    assert told == {
        "at": "2020-10-09T10:00:00.000Z",
        "kind": "ngo",
        "many": ["2020-10-09T10:00:00.000Z"],
        "deep": {"rank": "M"},
    }
    assert str(refusal).startswith("any(at='2020-10-09T10:00:00.000Z', kind='ngo'")


@settings(max_examples=200)
@given(anything_asked)
def test_whatever_a_rule_refuses_its_facts_are_ready_for_json(command: Command) -> None:
    scene = scene_given(*speech(FRA, BRA, KEN))
    refusal = scene.when(command).refusal
    if refusal is not None:
        assert json.loads(json.dumps(refusal.facts)) == refusal.facts
        assert not [fact for fact in refusal.facts.values() if isinstance(fact, Enum | datetime)]
