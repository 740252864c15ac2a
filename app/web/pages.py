"""The pages: one document for all views, its assets, and the policy under which they run.

The content policy names no other host, no inline script and no inline style; Trusted Types allow
only the frontend library's own templates and the address of the service worker.
"""

import re
from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, FastAPI, Header, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.refusal import Refusal
from app.domain.words import Language
from app.live.views import AUDIENCES
from app.web import documents
from app.web.assets import FILE_NAME, Assets
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
NOT_KEPT = b"no-store"
"""For what says nothing of it: answers are for who asks now, as whom they ask."""

FOR_EVER = b"public, max-age=31536000, immutable"
ASKED_AGAIN = {"worker.js", "manifest.webmanifest"}
"""Keep their address from build to build, so they are asked for anew each time."""

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
    if view in AUDIENCES or not view:
        if not documents.is_built():
            raise Refusal("not_found", missing="the frontend has not been built")
        asked = (request.query_params.get("lang", ""), *accept_language.split(","))
        found = documents.document(view, _first_known(asked))
        headers = {"Cache-Control": "no-cache", "ETag": found.tag, "Vary": "Accept-Language"}
        if if_none_match is not None and found.tag in if_none_match:
            return Response(status_code=304, headers=headers)
        return HTMLResponse(found.body, headers=headers)
    file = STATIC / view
    if FILE_NAME.fullmatch(view) and file.is_file():
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


def serve_assets(app: FastAPI) -> None:
    """Serve the built assets."""
    if (STATIC / "assets").is_dir():
        app.mount("/assets", Assets(STATIC / "assets"), name="assets")


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
                elif not asset and b"cache-control" not in said:
                    headers.append((b"cache-control", NOT_KEPT))
                message = {**message, "headers": headers}
            await send(message)

        await self.app(scope, receive, answer)
