"""The pages: one document for all views, its assets, and the policy under which they run.

The content policy names no other host, no inline script and no inline style; Trusted Types allow
only the frontend library's own templates.
"""

from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.refusal import Refusal
from app.live.views import AUDIENCES
from app.web.problems import PROBLEMS

STATIC = Path(__file__).parents[1] / "static"
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
FOR_EVER = b"public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False, responses=PROBLEMS)


@router.get("/")
@router.get("/{view}")
async def page(view: str = "") -> Response:
    """The document; which view it shows follows from the path."""
    file = STATIC / view
    if view in AUDIENCES or not view:
        if not (STATIC / "index.html").is_file():
            raise Refusal("not_found", missing="the frontend has not been built")
        return FileResponse(STATIC / "index.html", headers={"Cache-Control": "no-cache"})
    if file.parent == STATIC and file.is_file():
        return FileResponse(file, headers={"Cache-Control": "public, max-age=3600"})
    raise Refusal("not_found")


def serve_assets(app: FastAPI) -> None:
    """Serve the built assets, whose names change with their content."""
    if (STATIC / "assets").is_dir():
        app.mount("/assets", StaticFiles(directory=STATIC / "assets"), name="assets")


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
