"""The composition root: create_app(settings) puts the parts together, the lifespan runs them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import uvicorn
from fastapi import FastAPI

from app.live.alarm import Alarm
from app.live.bell import Bell, LocalBell
from app.live.clock import ConferenceClock
from app.live.comparison import Comparison
from app.live.desk import Desk
from app.live.foresight import Foresight
from app.live.hub import Hub
from app.live.presence import Exchange, Presence
from app.live.wire import StreamSocket
from app.settings import Settings
from app.storage.database import Database
from app.web import (
    access,
    commands,
    foresight,
    health,
    organs,
    pages,
    presence,
    registry,
    screens,
    session,
    stream,
    turns,
)
from app.web.head import HeadAsGet
from app.web.house import House
from app.web.limits import LimitedBody
from app.web.problems import answer_with_problems


def build_house(settings: Settings) -> House:
    """The database, desk, hub, bell and alarm of one process, wired but not running."""
    database = Database(settings.database_url)
    clock = ConferenceClock()
    bell = _bell(settings.redis_url)
    desk = Desk(database, clock, bell)
    hub = Hub(database, clock)
    alarm = Alarm(database, desk, hub, clock)
    bell.listen(hub.heard)
    bell.listen(alarm.heard)
    organs: dict[str, str] = {}
    roll = Presence(database, hub, bell, organs, _exchange(settings.redis_url))
    bell.listen(roll.heard)
    compared, ahead = Comparison(database), Foresight(database, hub, clock)
    return House(settings, database, clock, bell, desk, hub, alarm, roll, compared, ahead, organs)


def _bell(redis_url: str | None) -> Bell:
    if redis_url is None:
        return LocalBell()
    from app.live.bell_redis import RedisBell

    return RedisBell(redis_url)


def _exchange(redis_url: str | None) -> Exchange | None:
    if redis_url is None:
        return None
    from app.live.presence_redis import RedisExchange

    return RedisExchange(redis_url)


@contextlib.asynccontextmanager
async def running(house: House) -> AsyncIterator[House]:
    """The house with its clocks set, its bell heard and its alarm armed."""
    await house.look_around()
    await house.bell.start()
    await house.presence.start()
    house.foresight.start()
    alarm = asyncio.create_task(house.alarm.run())
    try:
        yield house
    finally:
        alarm.cancel()
        await asyncio.gather(alarm, return_exceptions=True)
        await house.foresight.stop()
        await house.presence.stop()
        await house.bell.stop()
        await house.database.close()


def create_app(settings: Settings) -> FastAPI:
    """The whole service as one ASGI application."""

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(build_house(settings)) as house:
            app.state.rostrum = house
            yield

    app = FastAPI(
        title="Rostrum",
        summary="The speakers' list of a hybrid meeting, live.",
        version="0.1.0",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    answer_with_problems(app)
    for part in (access, session, commands, organs, foresight, turns):
        app.include_router(part.router)
    for part in (presence, screens, registry, stream, health):
        app.include_router(part.router)
    pages.serve_assets(app)
    app.include_router(pages.router)
    app.add_middleware(LimitedBody)
    app.add_middleware(pages.SecurityHeaders)
    app.add_middleware(HeadAsGet)
    return app


def server_for(settings: Settings) -> uvicorn.Server:
    """A server with our own socket; run it with `await server.serve()`."""
    config = uvicorn.Config(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        ws=StreamSocket,
        # Deltas are small, and compressing them would cost more than sending them.
        ws_per_message_deflate=False,
        ws_ping_interval=20.0,
        ws_ping_timeout=20.0,
        timeout_graceful_shutdown=3,
        backlog=4096,
        access_log=False,
        log_config=None,
        server_header=False,
    )
    return uvicorn.Server(config)
