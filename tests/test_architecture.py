"""The rules that hold the source code itself, and a proof for each that it can fail.

A rule is a function from one file to the faults in it. Every rule is held against every file that
it is about, and against a sample that breaks it: a rule that nothing can break would guard nothing.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40

# Names that say nothing, as words in the name of a module, a class or a function.
EMPTY_WORDS = frozenset(
    "manager managers helper helpers util utils service services handler handlers "
    "base impl data info".split()
)

# Where any exception at all may be caught: a request, a socket, the alarm's loop.
BORDERS = frozenset({"app/web/problems.py", "app/live/wire.py", "app/live/alarm.py"})
THE_ONLY_WRITER = "app/live/desk.py"

# Modules of the standard library with which a decision would depend on more than its arguments.
IMPURE = frozenset(
    "asyncio concurrent http io logging multiprocessing os pathlib random secrets select shutil "
    "signal socket sqlite3 ssl subprocess sys tempfile threading time urllib".split()
)
CLOCKS = frozenset({"now", "today", "utcnow"})

LATER = "|".join(["TO" + "DO", "FIX" + "ME"])  # in halves, so that this file keeps its own rule


class Source(NamedTuple):
    """One file: its path from the root of the repository, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)


Rule = Callable[[Source], Iterator[str]]


# --- Python -------------------------------------------------------------------------------------


def a_module_fits_on_a_few_screens(source: Source) -> Iterator[str]:
    if (lines := len(source.text.splitlines())) > LONGEST_MODULE:
        yield f"{source.path}: {lines} lines, over {LONGEST_MODULE}"


def a_function_fits_on_one_screen(source: Source) -> Iterator[str]:
    for node in functions(source):
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION:
            yield f"{source.path}:{node.lineno} {node.name}: {lines} lines, over {LONGEST_FUNCTION}"


def a_name_says_what_it_is(source: Source) -> Iterator[str]:
    names = [part for part in source.path.removesuffix(".py").split("/") if part != "__init__"]
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    names += [node.name for node in ast.walk(source.tree) if isinstance(node, definitions)]
    for name in names:
        if empty := words(name) & EMPTY_WORDS:
            yield f"{source.path}: {name} says {', '.join(sorted(empty))} instead of what it is"


def the_domain_stands_on_the_standard_library(source: Source) -> Iterator[str]:
    for line, module in imported(source):
        ours = module == "app.domain" or module.startswith("app.domain.")
        if not ours and module.split(".")[0] not in sys.stdlib_module_names:
            yield f"{source.path}:{line} imports {module}"


def the_domain_knows_only_its_arguments(source: Source) -> Iterator[str]:
    for line, module in imported(source):
        if module.split(".")[0] in IMPURE:
            yield f"{source.path}:{line} imports {module}"
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(attr=attribute)) if attribute in CLOCKS:
                yield f"{source.path}:{node.lineno} reads the clock: {attribute}()"
            case ast.Call(func=ast.Name(id="open" | "print" | "input" as name)):
                yield f"{source.path}:{node.lineno} calls {name}()"


def any_exception_is_caught_at_a_border_only(source: Source) -> Iterator[str]:
    if source.path in BORDERS:
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.ExceptHandler(type=None):
                caught = {"Exception"}
            case ast.ExceptHandler(type=kinds) if kinds:
                caught = mentioned(kinds)
            case ast.Call(func=called, args=kinds) if "suppress" in mentioned(called):
                caught = set().union(*map(mentioned, kinds))
            case _:
                continue
        if caught & {"Exception", "BaseException"}:
            yield f"{source.path}:{node.lineno} catches every exception"


def only_the_desk_appends_to_the_journal(source: Source) -> Iterator[str]:
    if source.path == THE_ONLY_WRITER:
        return
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(value=journal, attr="append")) if (
                "journal" in mentioned(journal)
            ):
                yield f"{source.path}:{node.lineno} calls journal.append"
            case ast.ImportFrom(module="app.storage.journal", names=names) if any(
                name.name == "append" for name in names
            ):
                yield f"{source.path}:{node.lineno} imports append from app.storage.journal"


# --- any text -----------------------------------------------------------------------------------


def nothing_is_left_for_later(source: Source) -> Iterator[str]:
    for number, line in enumerate(source.text.splitlines(), 1):
        if found := re.search(rf"\b({LATER})\b", line):
            yield f"{source.path}:{number} {found.group()}: do it, or open an issue"


def a_page_knows_no_left_and_right(source: Source) -> Iterator[str]:
    """Arabic runs the other way: properties are logical (inline-start), never physical."""
    for line, declaration in declarations(source):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        sides = re.search(r"(^|-)(left|right)(-|$)", name)
        aligned = name in {"text-align", "float", "clear"} and re.search("left|right", value)
        if sides or aligned or is_lopsided(name, value):
            yield f"{source.path}:{line} {declaration.strip()}"


def a_lock_names_no_host(source: Source) -> Iterator[str]:
    if source.path.endswith(".json"):
        for name, package in json.loads(source.text)["packages"].items():
            if "resolved" in package and "://" in package["resolved"]:
                yield f"{source.path}: {name} is bound to an address"
        return
    for number, line in enumerate(source.text.splitlines(), 1):
        if "://" in line or re.match(r"\s*--(index|extra-index|find-links)", line):
            yield f"{source.path}:{number} names a host"


# --- reading a file -----------------------------------------------------------------------------


def functions(source: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imported(source: Source) -> Iterator[tuple[int, str]]:
    """Line and full name of every module that a file imports, wherever in the file."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, name.name) for name in names)
            case ast.ImportFrom(module=module, level=level):
                yield node.lineno, "." * level + (module or "")


def mentioned(node: ast.AST) -> set[str]:
    """Every bare name and attribute within an expression."""
    names = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
    return names | {inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)}


def words(name: str) -> set[str]:
    """The words of a name in snake_case or CamelCase, in lower case."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


STYLES = re.compile(r"<style[^>]*>(.*?)</style>|\sstyle=\"([^\"]*)\"", re.DOTALL)
DIRECTIVE = re.compile(r"\sstyle:([\w-]+)")
DECLARATION = re.compile(r"(?<![\w-])([a-z-]+)\s*:\s*([^;{}]*)(?=[;}]|$)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def declarations(source: Source) -> Iterator[tuple[int, str]]:
    """Line and text of every CSS declaration: in a sheet, <style>, style="" or style:name."""
    spans = [(0, source.text)]
    if source.path.endswith(".svelte"):
        found = [(hit, hit.lastindex or 0) for hit in STYLES.finditer(source.text)]
        spans = [(hit.start(group), hit[group]) for hit, group in found]
        for hit in DIRECTIVE.finditer(source.text):
            yield line_of(source, hit.start(1)), f"{hit[1]}:"
    for start, text in spans:
        blanked = COMMENT.sub(lambda comment: re.sub(r"\S", " ", comment[0]), text)
        for hit in DECLARATION.finditer(blanked):
            yield line_of(source, start + hit.start()), hit[0]


def line_of(source: Source, position: int) -> int:
    return source.text.count("\n", 0, position) + 1


FOUR_SIDES = re.compile(r"margin|padding|inset|border-(width|style|color)|scroll-(margin|padding)")
ONE_SIDE = re.compile(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+")


def is_lopsided(name: str, value: str) -> bool:
    """Whether a shorthand of four sides has two values for right and left: `margin: 0 1em 0 0`."""
    sides = ONE_SIDE.findall(value.replace("!important", ""))
    return bool(FOUR_SIDES.fullmatch(name)) and len(sides) == 4 and sides[1] != sides[3]


# --- what is held, and against what -------------------------------------------------------------

PYTHON = ("app/**/*.py",)
DOMAIN = ("app/domain/**/*.py",)
TEXT = (
    *("app/**/*.py", "migrations/**/*.py", "tests/**/*.py", "hatch_build.py", "dev"),
    *(
        "frontend/src/**/*.ts",
        "frontend/src/**/*.svelte",
        "frontend/src/**/*.css",
        "app/locales/*.ftl",
    ),
)
PAGES = ("frontend/src/**/*.css", "frontend/src/**/*.svelte")
LOCKS = ("requirements.lock", "frontend/node.lock", "frontend/package-lock.json")

RULES: dict[Rule, tuple[str, ...]] = {
    a_module_fits_on_a_few_screens: PYTHON,
    a_function_fits_on_one_screen: PYTHON,
    a_name_says_what_it_is: PYTHON,
    the_domain_stands_on_the_standard_library: DOMAIN,
    the_domain_knows_only_its_arguments: DOMAIN,
    any_exception_is_caught_at_a_border_only: PYTHON,
    only_the_desk_appends_to_the_journal: PYTHON,
    nothing_is_left_for_later: TEXT,
    a_page_knows_no_left_and_right: PAGES,
    a_lock_names_no_host: LOCKS,
}

OFFENCES: dict[Rule, list[tuple[str, str]]] = {
    a_module_fits_on_a_few_screens: [("app/x.py", "x = 1\n" * 301)],
    a_function_fits_on_one_screen: [
        ("app/x.py", "def f():\n" + "    x = 1\n" * 40),
        ("app/x.py", "class C:\n  async def f():\n" + "    x = 1\n" * 40),
    ],
    a_name_says_what_it_is: [
        ("app/x.py", "class SessionManager: ..."),
        ("app/x.py", "class HTTPHandler: ..."),
        ("app/x.py", "def get_info(): ..."),
        ("app/live/utils.py", ""),
        ("app/services/x.py", ""),
    ],
    the_domain_stands_on_the_standard_library: [
        ("app/domain/x.py", "import pydantic"),
        ("app/domain/x.py", "from app.settings import Settings"),
        ("app/domain/x.py", "from app.domains import x"),
        ("app/domain/x.py", "def f():\n  from .. import codec"),
    ],
    the_domain_knows_only_its_arguments: [
        ("app/domain/x.py", "import random"),
        ("app/domain/x.py", "from os import environ"),
        ("app/domain/x.py", "at = datetime.now(UTC)"),
        ("app/domain/x.py", "open('x')"),
    ],
    any_exception_is_caught_at_a_border_only: [
        ("app/x.py", "try: f()\nexcept Exception: g()"),
        ("app/x.py", "try: f()\nexcept (OSError, Exception): g()"),
        ("app/x.py", "try: f()\nexcept BaseException: g()"),
        ("app/x.py", "try: f()\nexcept: g()"),
        ("app/x.py", "with contextlib.suppress(Exception): f()"),
    ],
    only_the_desk_appends_to_the_journal: [
        ("app/live/hub.py", "await journal.append(rows)"),
        ("app/web/x.py", "self.journal.append(rows)"),
        ("app/x.py", "from app.storage.journal import append"),
    ],
    nothing_is_left_for_later: [
        ("app/x.py", f"x = 1  # {LATER[:4]}: think"),
        ("frontend/src/x.ts", f"// {LATER[5:]}"),
    ],
    a_page_knows_no_left_and_right: [
        ("frontend/src/x.css", "p { margin-left: 1em }"),
        ("frontend/src/x.css", "p{border-top-right-radius:1px;}"),
        ("frontend/src/x.css", "p { position: fixed; left: 0; }"),
        ("frontend/src/x.css", "p { text-align: right }"),
        ("frontend/src/x.css", "p { margin: 0 calc(1px + 1em) 0 0 }"),
        ("frontend/src/X.svelte", "<style>p { padding-right: 0 }</style>"),
        ("frontend/src/X.svelte", '<p style="float: left">'),
        ("frontend/src/X.svelte", "<p style:left={x}>"),
    ],
    a_lock_names_no_host: [
        ("requirements.lock", "--index-url https://packages.example/simple"),
        ("requirements.lock", "x @ https://packages.example/x.whl"),
        ("requirements.lock", "--find-links wheels"),
        ("x.json", '{"packages": {"x": {"resolved": "https://packages.example/x.tgz"}}}'),
    ],
}

HARMLESS: dict[Rule, list[tuple[str, str]]] = {
    a_name_says_what_it_is: [
        ("app/storage/database.py", "class Basement: ...\ndef inform(): ..."),
    ],
    the_domain_stands_on_the_standard_library: [
        ("app/domain/x.py", "import enum\nfrom app.domain.words import Rank"),
    ],
    any_exception_is_caught_at_a_border_only: [
        (min(BORDERS), "try: f()\nexcept Exception: g()"),
        ("app/x.py", "try: f()\nexcept OSError: g()"),
    ],
    only_the_desk_appends_to_the_journal: [
        (THE_ONLY_WRITER, "await journal.append(rows)"),
        ("app/x.py", "rows.append(row)"),
    ],
    a_page_knows_no_left_and_right: [
        ("frontend/src/x.css", "/* left: 0; */ p { margin: 0 1em 2em 1em }"),
        ("frontend/src/x.css", "a:hover { inset-inline-start: 0 }"),
        ("frontend/src/X.svelte", "<script>const x = { left: 0 };</script>"),
    ],
    a_lock_names_no_host: [("x.json", '{"packages": {"x": {"version": "1"}}}')],
}


def files(patterns: tuple[str, ...]) -> Iterator[Source]:
    """The files of the repository that match, each once."""
    for path in sorted({path for pattern in patterns for path in ROOT.glob(pattern)}):
        if "static" not in path.parts:
            yield Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def samples(of: dict[Rule, list[tuple[str, str]]]) -> list[object]:
    """One test for each sample, named after the rule."""
    return [
        pytest.param(rule, Source(path, text), id=rule.__name__)
        for rule, texts in of.items()
        for path, text in texts
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_file_keeps_the_rule(rule: Rule) -> None:
    held = [*files(RULES[rule])]
    assert held, "there is nothing that this rule is about"
    faults = [fault for source in held for fault in rule(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("rule", "source"), samples(OFFENCES))
def test_a_file_that_breaks_the_rule_is_found(rule: Rule, source: Source) -> None:
    assert [*rule(source)]


@pytest.mark.parametrize(("rule", "source"), samples(HARMLESS))
def test_a_file_that_only_looks_like_it_is_left_alone(rule: Rule, source: Source) -> None:
    assert [*rule(source)] == []


def test_every_rule_is_shown_able_to_fail() -> None:
    assert set(OFFENCES) == set(RULES)


def test_a_fault_is_reported_with_its_line() -> None:
    sheet = Source("frontend/src/x.css", "p {\n  color: red;\n  left: 0;\n}\n")
    assert [*a_page_knows_no_left_and_right(sheet)] == ["frontend/src/x.css:3 left: 0"]


# --- imports go only downward: the contracts are in pyproject.toml ------------------------------


def contracts_kept(folder: Path) -> dict[str, bool]:
    """What import-linter says of the package `app` in a folder, by contract."""
    program = Path(sys.executable).with_name("lint-imports")
    command = [program, "--no-logo", "--no-cache", "--config", ROOT / "pyproject.toml"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)\b", done.stdout, re.MULTILINE)
    assert verdicts, done.stdout + done.stderr
    return {name: verdict == "KEPT" for name, verdict in verdicts}


def test_imports_go_only_downward() -> None:
    kept = contracts_kept(ROOT)
    assert [name for name, is_kept in kept.items() if not is_kept] == []


def test_an_import_that_goes_upward_breaks_its_contract(tmp_path: Path) -> None:
    modules = {
        "app/domain/rank.py": "import pydantic",
        "app/live/hub.py": "import starlette",
        "app/live/views.py": "import redis",
        "app/storage/journal.py": "import app.live.hub",
    }
    for name, text in modules.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text(text, encoding="utf-8")
    (tmp_path / "app" / "__init__.py").touch()
    kept = contracts_kept(tmp_path)
    assert len(kept) >= 4
    assert not any(kept.values())
