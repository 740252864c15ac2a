"""The usual FastAPI server, to compare with: one task and one queue a websocket, sending JSON.

`python -m tests.load.usual PORT`: the same uvicorn, uvloop and settings as the service has. Nothing
is done to slow it down; who publishes hands it the message ready made.
"""

import asyncio
import sys
from typing import Any

import uvicorn
from fastapi import FastAPI, WebSocket

app = FastAPI()
queues: set[asyncio.Queue[Any]] = set()


@app.websocket("/stream")
async def stream(socket: WebSocket) -> None:
    await socket.accept()
    queue: asyncio.Queue[Any] = asyncio.Queue()
    queues.add(queue)
    try:
        while True:
            await socket.send_json(await queue.get())
    finally:
        queues.discard(queue)


@app.post("/publish")
async def publish(message: dict[str, Any]) -> dict[str, int]:
    for queue in queues:
        queue.put_nowait(message)
    return {"watching": len(queues)}


@app.get("/healthz")
async def alive() -> dict[str, str]:
    return {"status": "alive"}


def main(port: int) -> None:
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        loop="uvloop",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_ping_interval=20.0,
        ws_ping_timeout=20.0,
        timeout_graceful_shutdown=1,
        backlog=4096,
        access_log=False,
        log_level="error",
    )
    uvicorn.Server(config).run()


if __name__ == "__main__":
    main(int(sys.argv[1]))
