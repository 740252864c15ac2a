"""HEAD: what GET would say, without the body (RFC 9110, section 9.3.2).

Proxies and watchdogs ask so. A sign-in link is left out: following it signs somebody in, and who
only wants to know whether there is something must not be.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

SIGN_IN = "/enter/"


class HeadAsGet:
    """Has the application answer a GET, and sends the head of it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD" or is_sign_in(scope):
            await self.app(scope, receive, send)
            return

        async def head(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"}, receive, head)


def is_sign_in(scope: Scope) -> bool:
    """Whether a sign-in link is asked for."""
    path: str = scope["path"]
    return path.startswith(SIGN_IN)
