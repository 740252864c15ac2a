"""Where the packages are: `./dev` installs them into the checkout's own environment.

Called by the command line alone, when another Python was asked, in which nothing is installed.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

PYTHON = Path(__file__).parents[1] / ".venv" / "bin" / "python"


def go_on_where_it_is(missing: ModuleNotFoundError, arguments: Sequence[str]) -> None:
    """Begin anew in the checkout's environment; returns, after a line, where there is none."""
    if PYTHON.exists() and Path(sys.prefix) != PYTHON.parents[1]:
        os.execv(PYTHON, [str(PYTHON), "-m", "app", *arguments])  # noqa: S606  # in its own place
    sys.stderr.write(f"rostrum: {missing}; `./dev run` installs what is needed\n")
