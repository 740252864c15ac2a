"""YAML text to plain values, together with the line on which each of them stands.

Every scalar stays a string (so `12:00` is not 720 and `NO` not false): what it means is for the
shape to say. Called by `app.storage.template` alone, which needs the lines so that a wrong file is
refused with the place of each mistake.
"""

from collections.abc import Hashable
from dataclasses import dataclass

import yaml

Path = tuple[Hashable, ...]
"""The way from the top of the file to a value: keys and positions."""

MOST_LINES = 200_000
"""The largest of what is shipped has some hundreds."""

Plain = str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong: the line (from 1), a code, and the facts about it."""

    line: int
    code: str
    facts: dict[str, str]


class Lines:
    """Where things stand in the file."""

    def __init__(self) -> None:
        self._of: dict[Path, int] = {}

    def note(self, path: Path, line: int) -> None:
        """Remember the line of a path."""
        self._of[path] = line

    def count(self) -> int:
        """Of how many things the line is known."""
        return len(self._of)

    def of(self, path: Path) -> int:
        """The line of a path, or of the nearest thing around it that is in the file."""
        for end in range(len(path), 0, -1):
            if path[:end] in self._of:
                return self._of[path[:end]]
        return 1


def read_text(text: str) -> tuple[Plain, Lines, list[Mistake]]:
    """The values of a YAML text, their lines, and what is wrong with the text as such."""
    lines = Lines()
    mistakes: list[Mistake] = []
    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found = error.problem or error.context or ""
        return {}, lines, [Mistake(mark.line + 1 if mark else 1, "not_yaml", {"found": found})]
    except yaml.YAMLError as error:
        return {}, lines, [Mistake(1, "not_yaml", {"found": str(error).splitlines()[0]})]
    except RecursionError:
        return {}, lines, [Mistake(1, "not_yaml", {"found": "brackets within brackets"})]
    if node is None:
        return {}, lines, [Mistake(1, "empty", {})]
    return _value(node, (), lines, mistakes, frozenset()), lines, mistakes


def _value(
    node: yaml.Node, path: Path, lines: Lines, mistakes: list[Mistake], above: frozenset[int]
) -> Plain:
    """The value of a node; `above` holds the nodes around it, as an alias may point at one."""
    if id(node) in above:
        mistakes.append(Mistake(node.start_mark.line + 1, "endless", {}))
        return ""
    if lines.count() > MOST_LINES:
        # An alias of aliases: ten lines can stand for more than any memory holds.
        if not mistakes or mistakes[-1].code != "too_large":
            mistakes.append(Mistake(node.start_mark.line + 1, "too_large", {}))
        return ""
    above = above | {id(node)}
    if isinstance(node, yaml.SequenceNode):
        listed: list[Plain] = []
        for position, child in enumerate(node.value):
            lines.note((*path, position), child.start_mark.line + 1)
            listed.append(_value(child, (*path, position), lines, mistakes, above))
        return listed
    if isinstance(node, yaml.MappingNode):
        keyed: dict[str, Plain] = {}
        for key_node, child in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                mistakes.append(Mistake(line, "not_yaml", {"found": "a key that is not a word"}))
                continue
            key = str(key_node.value)
            if key in keyed:
                mistakes.append(Mistake(line, "duplicate_key", {"key": key}))
                continue
            lines.note((*path, key), line)
            keyed[key] = _value(child, (*path, key), lines, mistakes, above)
        return keyed
    return str(node.value)
