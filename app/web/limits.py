"""The largest body that is read; a larger one is refused before it fills the memory."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.refusal import Refusal
from app.web.problems import problem

LARGEST_BODY = 1_000_000


class LimitedBody:
    """Refuses a body over the limit: by its announced length, or as soon as it grows past it."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self.app = app
        self.largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self.largest:
            refusal = Refusal("body_too_large", largest=self.largest)
            await problem(refusal, {"Connection": "close"})(scope, receive, send)
            return
        read, over = 0, False

        async def limited() -> Message:
            nonlocal read, over
            message = await receive()
            read += len(message.get("body", b""))
            over = over or read > self.largest
            return {"type": "http.disconnect"} if over else message

        async def answer(message: Message) -> None:
            # Whatever the application makes of the broken body, the answer is ours.
            if not over:
                await send(message)

        await self.app(scope, limited, answer)
        if over:
            refusal = Refusal("body_too_large", largest=self.largest)
            await problem(refusal, {"Connection": "close"})(scope, receive, send)
