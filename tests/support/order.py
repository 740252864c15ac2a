"""In which order a run goes, and which tests are marked by where they stand.

Cheap first: a mistake in the rules of procedure shows before the first server starts. The browser
last: Playwright keeps an event loop running in the main thread, where no asynchronous test can run
any more.
"""

from collections.abc import Iterable
from pathlib import Path

FOLDERS = ("cluster", "load", "browser")  # below tests/, in the order in which they run
REAL_SERVERS = frozenset({"postgres", "redis_server", "start_server", "start_cluster"})  # fixtures


def folder_of(test: Path, tests: Path) -> str | None:
    """The one of FOLDERS that a test's file lies in: it is the name of its marker, too."""
    if tests not in test.parents:
        return None
    first = test.relative_to(tests).parts[0]
    return first if first in FOLDERS else None


def cost(folder: str | None, fixtures: Iterable[str]) -> int:
    """0 for a pure test, 1 for one that asks for a real server, more for FOLDERS in their order."""
    if folder is not None:
        return 2 + FOLDERS.index(folder)
    return int(not REAL_SERVERS.isdisjoint(fixtures))
