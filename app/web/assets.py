"""The built assets, whose names change with their content: read once, then sent from memory.

Text lies beside its packings (`x.js.br`, `x.js.gz`), made when it was built. A name is a promise of
one content for ever, so that nothing read has to be looked at again.
"""

import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

PACKINGS = {"br": ".br", "gzip": ".gz"}
"""The codings in which text is packed, the smaller first."""

FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,150}")
"""What the build calls its files: no path, and no name that a file system would not take."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is sent: its bytes in one packing (or none), and what is said of them."""

    body: bytes
    headers: dict[str, str]


class Assets:
    """Answers for the files of one folder, and for nothing below or beside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[tuple[str, str], Asset] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405)
        asked = Headers(scope=scope)
        name = scope["path"].rpartition("/")[2]
        if not scope["path"].endswith(f"/{self._folder.name}/{name}"):
            raise HTTPException(404)
        asset = self._asset(name, asked.get("accept-encoding", ""))
        if asset.headers["ETag"] in asked.get("if-none-match", ""):
            answer = Response(status_code=304, headers=asset.headers)
        else:
            answer = Response(asset.body, headers=asset.headers)
        await answer(scope, receive, send)

    def _asset(self, name: str, accepted: str) -> Asset:
        for packing, ending in PACKINGS.items():
            known = packing in accepted and self._loaded(name, packing, ending)
            if known:
                return known
        plain = self._loaded(name, "", "")
        if plain is None:
            raise HTTPException(404)
        return plain

    def _loaded(self, name: str, packing: str, ending: str) -> Asset | None:
        known = self._read.get((name, packing))
        if known is None:
            file = self._folder / f"{name}{ending}"
            if not FILE_NAME.fullmatch(name) or not file.is_file():
                return None
            known = self._read[name, packing] = _read(file, name, packing)
        return known


def _read(file: Path, name: str, packing: str) -> Asset:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    headers = {
        "Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
        "ETag": f'"{name}.{packing or "plain"}"',
        "Vary": "Accept-Encoding",
    }
    return Asset(file.read_bytes(), headers | ({"Content-Encoding": packing} if packing else {}))
