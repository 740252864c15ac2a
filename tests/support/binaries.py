"""Where the programs that tests run are found, and what happens when one is missing.

A missing program skips the test on a developer's machine, in one line, and fails it in CI
(CI=true): a suite that silently ran nothing there would be green for the wrong reason.
"""

import importlib.util
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest

Found = TypeVar("Found")


def need(what: str, found: Found | None) -> Found:
    """Return `found`; if it is None, skip the test naming `what` (in CI: fail it)."""
    if found is not None:
        return found
    line = f"{what} is not on this machine"
    if os.environ.get("CI") == "true":
        pytest.fail(f"{line}, and CI may not go without it", pytrace=False)
    pytest.skip(line)


def on_path(names: Iterable[str]) -> Path | None:
    """The first of these programs that PATH knows."""
    for name in names:
        if found := shutil.which(name):
            return Path(found)
    return None


def wheel_folder(package: str) -> Path | None:
    """The folder of an installed package, found without importing it: an import has effects."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])
