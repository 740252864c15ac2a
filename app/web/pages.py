"""The pages: one document for all views, its assets, and the policy under which they run.

The content policy names no other host, no inline script and no inline style; Trusted Types allow
only the frontend library's own templates and the address of the service worker.
"""

import mimetypes
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, FastAPI, Header, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.refusal import Refusal
from app.domain.words import Language
from app.live.views import AUDIENCES
from app.web import documents
from app.web.documents import STATIC
from app.web.problems import PROBLEMS

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html rostrum-worker"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
FOR_EVER = b"public, max-age=31536000, immutable"
ASKED_AGAIN = {"worker.js", "manifest.webmanifest"}
"""Keep their address from build to build, so they are asked for anew each time."""

PACKINGS = {"br": ".br", "gzip": ".gz"}
"""The codings in which text was packed when it was built, the smaller first."""

router = APIRouter(include_in_schema=False, responses=PROBLEMS)


@router.get("/")
@router.get("/{view}")
async def page(
    request: Request,
    view: str = "",
    if_none_match: Annotated[str | None, Header(max_length=500)] = None,
    accept_language: Annotated[str, Header(max_length=500)] = "",
) -> Response:
    """The document; which view it shows follows from the path."""
    file = STATIC / view
    if view in AUDIENCES or not view:
        if not documents.is_built():
            raise Refusal("not_found", missing="the frontend has not been built")
        asked = (request.query_params.get("lang", ""), *accept_language.split(","))
        found = documents.document(view, _first_known(asked))
        headers = {"Cache-Control": "no-cache", "ETag": found.tag, "Vary": "Accept-Language"}
        if if_none_match is not None and found.tag in if_none_match:
            return Response(status_code=304, headers=headers)
        return HTMLResponse(found.body, headers=headers)
    if file.parent == STATIC and file.is_file():
        kept = "no-cache" if view in ASKED_AGAIN else "public, max-age=3600"
        return FileResponse(file, headers={"Cache-Control": kept})
    raise Refusal("not_found")


def _first_known(asked: Iterable[str]) -> Language:
    """The first official language among tags such as `fr-CA;q=0.8` or `ar,en`."""
    known = {language.value: language for language in Language}
    for tag in asked:
        primary = re.split(r"[-_;,]", tag.strip().lower())[0]
        if primary in known:
            return known[primary]
    return Language.EN


class Assets(StaticFiles):
    """The built assets, whose names change with their content; text goes out packed."""

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """As asked for, in the first packing that there is and that the browser takes."""
        accepted = Headers(scope=scope).get("accept-encoding", "")
        for packing, ending in PACKINGS.items():
            packed = Path(f"{os.fspath(full_path)}{ending}")
            if packing in accepted and packed.is_file():
                answer = super().file_response(packed, packed.stat(), scope, status_code)
                answer.headers["Content-Encoding"] = packing
                answer.headers["Content-Type"] = _type_of(full_path)
                answer.headers["Vary"] = "Accept-Encoding"
                return answer
        return super().file_response(full_path, stat_result, scope, status_code)


def _type_of(path: str | os.PathLike[str]) -> str:
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


def serve_assets(app: FastAPI) -> None:
    """Serve the built assets."""
    if (STATIC / "assets").is_dir():
        app.mount("/assets", Assets(directory=STATIC / "assets"), name="assets")


class SecurityHeaders:
    """Puts the policy on every answer, and lets browsers keep assets for ever."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asset = scope["path"].startswith("/assets/")

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                # What an answer says for itself (a link keeps even its address secret) goes first.
                headers = list(message.get("headers", []))
                said = {name for name, _ in headers}
                headers += [(name, value) for name, value in HEADERS if name not in said]
                if asset and message["status"] == 200:
                    headers.append((b"cache-control", FOR_EVER))
                message = {**message, "headers": headers}
            await send(message)

        await self.app(scope, receive, answer)
