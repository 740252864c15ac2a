"""Whether the service lives and whether it can work: for containers, proxies and people on call."""

from fastapi import APIRouter, Request
from sqlalchemy import text

from app.codec import Json
from app.web.house import house
from app.web.problems import PROBLEMS

router = APIRouter(tags=["health"], responses=PROBLEMS)


@router.get("/healthz")
async def alive() -> Json:
    """The process answers."""
    return {"status": "alive"}


@router.get("/readyz")
async def ready(request: Request) -> Json:
    """The database answers; refused `busy` if it does not."""
    rooms = house(request)
    async with rooms.database.reading() as session:
        await session.execute(text("SELECT 1"))
    return {"status": "ready", "watching": rooms.hub.watching()}
