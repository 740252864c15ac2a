"""Folders of servers that tests start; a test run that is killed leaves none behind either.

pytest's own temporary folders are their user's alone, and on the disk: a server that runs as nobody
cannot enter them, and one that needs no durability is ten times as fast in memory.
"""

import os
import shutil
import tempfile
from pathlib import Path

from tests.support import leash

_MEMORY = Path("/dev/shm")
_ROOM = 1 << 30  # bytes free below which memory is left alone (a container has 64 MB)


def new_folder(prefix: str, *, in_memory: bool = False) -> Path:
    """A new folder that any account can enter; in memory if asked, and if there is room."""
    places = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]
    if in_memory and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free >= _ROOM:
        places.insert(0, _MEMORY)
    usable = (p for p in places if os.access(p, os.W_OK) and everybody_reaches(p))
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=next(usable, places[0])))
    leash.hold(folder)
    folder.chmod(0o755)
    return folder


def remove_folder(folder: Path) -> None:
    """Remove it with all that it holds. Harmless when it has been removed."""
    shutil.rmtree(folder, ignore_errors=True)
    leash.let_go(folder)


def everybody_reaches(path: Path) -> bool:
    """Whether any account may enter every folder down to `path`, and `path` itself."""
    path = path.resolve()
    return all(step.stat().st_mode & 0o001 for step in (path, *path.parents))
