"""The leash: a tiny process that outlives a killed test run, and clears up after it.

It holds names: leaders of process groups, which it kills, and folders, which it removes. A run that
ends in order has let go of all of them before.
"""

import atexit
import subprocess
import sys
from pathlib import Path

_WATCH = """
import os, shutil, signal, sys, time
held = set()
for line in sys.stdin:
    (held.add if line[0] == "+" else held.discard)(line[1:-1])
for leader in filter(str.isdigit, held):
    try:
        os.killpg(int(leader), signal.SIGKILL)
    except OSError:
        pass
for folder in held:
    for attempt in range(50):
        if folder.isdigit() or not os.path.exists(folder):
            break
        shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.02)
"""

_watcher: "subprocess.Popen[bytes] | None" = None


def hold(what: int | Path) -> None:
    """From now on, `what` does not outlive this run."""
    _tell(f"+{what}\n")


def let_go(what: int | Path) -> None:
    """It has ended, or been removed."""
    _tell(f"-{what}\n")


def _tell(line: str) -> None:
    global _watcher
    if _watcher is None:
        _watcher = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _WATCH],
            stdin=subprocess.PIPE,
            start_new_session=True,  # an interrupt from the keyboard is not for it
        )
        atexit.register(_end)
    assert _watcher.stdin is not None
    _watcher.stdin.write(line.encode())
    _watcher.stdin.flush()


def _end() -> None:
    if _watcher is not None and _watcher.stdin is not None:
        _watcher.stdin.close()
        _watcher.wait()
