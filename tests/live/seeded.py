"""The tenth session in an SQLite file, loaded once for each run and copied."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from app.ready import make_ready
from app.settings import Settings
from app.web.links import token_of
from tests.support.folders import new_folder, remove_folder

TEMPLATE = Path(__file__).parents[2] / "app" / "data" / "ctoc-cop-10.yaml"
AT = datetime.fromisoformat("2020-10-09T11:00+02:00")
"""An hour before both lists close, where the rehearsal's clock begins."""


def settings_for(folder: Path, port: int = 8000) -> Settings:
    """A service on an SQLite file in `folder`."""
    url = f"sqlite+aiosqlite:///{folder / 'rostrum.sqlite3'}"
    return Settings(folder=folder, database_url=url, port=port)


@dataclass(frozen=True)
class Seeded:
    """The file, and the token of every role and delegation."""

    file: bytes
    links: str
    tokens: Mapping[str, str]

    def copy_to(self, folder: Path) -> None:
        """The file only."""
        (folder / "rostrum.sqlite3").write_bytes(self.file)

    def copy_all_to(self, folder: Path) -> None:
        """The file and the links, so that a server goes on from there."""
        self.copy_to(folder)
        (folder / "links.json").write_text(self.links)


def seeded() -> Seeded:
    """The tenth session as a newcomer gets it; also to be asked for inside an event loop."""
    with ThreadPoolExecutor(1) as elsewhere:
        return elsewhere.submit(_seeded).result()


@cache
def _seeded() -> Seeded:
    folder = new_folder("rostrum-seeded-")
    try:
        links = asyncio.run(make_ready(settings_for(folder), TEMPLATE, AT))
        file = (folder / "rostrum.sqlite3").read_bytes()
        written = (folder / "links.json").read_text()
    finally:
        remove_folder(folder)
    flat = {role: link for role, link in links.items() if isinstance(link, str)}
    flat |= {
        one: link
        for group in links.values()
        if not isinstance(group, str)
        for one, link in group.items()
    }
    return Seeded(file, written, {role: token_of(link) for role, link in flat.items()})
