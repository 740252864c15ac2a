"""Two hundred delegations inscribe at once: how long it takes until every one has its receipt.

Each has its own sign-in and its own connection; all requests are on their way before the first is
answered. What is acknowledged is counted against the list, so a lost or doubled one is an error.
"""

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx

from tests.load.figures import quantiles_ms
from tests.support.server import Server

LIST = "general-debate"


class RushError(RuntimeError):
    """A receipt without an inscription, or an inscription without a receipt."""


def measure(name: str, folder: Path, delegations: int, env: dict[str, str]) -> dict[str, Any]:
    """Figures of one rush on one database; `env` says which."""
    with Server(folder, env=env) as server:
        receipts, latencies, wall_s = asyncio.run(_rush(server, delegations))
        _check(server, receipts)
    return {
        "database": name,
        "inscriptions": len(receipts),
        "wall_s": round(wall_s, 3),
        "receipt_ms": quantiles_ms(latencies),
    }


async def _rush(
    server: Server, delegations: int
) -> tuple[list[dict[str, Any]], list[float], float]:
    tokens = [server.token(one) for one in _who_may(server)[:delegations]]
    limits = httpx.Limits(max_connections=delegations)
    async with httpx.AsyncClient(
        base_url=server.url, limits=limits, timeout=60, trust_env=False
    ) as client:

        async def one(number: int, token: str) -> tuple[dict[str, Any], float]:
            began = time.monotonic()
            answer = await client.post(
                "/api/organs/plenary/commands",
                json={"type": "inscribe", "list": LIST},
                headers={"Authorization": f"Bearer {token}", "Idempotency-Key": f"rush-{number}"},
            )
            answer.raise_for_status()
            return answer.json(), time.monotonic() - began

        began = time.monotonic()
        told = await asyncio.gather(*(one(*each) for each in enumerate(tokens)))
        wall_s = time.monotonic() - began
    return [receipt for receipt, _ in told], [latency for _, latency in told], wall_s


def _who_may(server: Server) -> list[str]:
    """Delegations that are eligible and not yet on the list."""
    client = server.client("secretariat")
    register = client.get("/api/conferences/ctoc-cop-10/register").json()
    view = client.get("/api/organs/plenary").json()["view"]["lists"][LIST]
    there = {entry["delegation"] for entry in view["entries"].values()}
    return [
        name
        for name, delegation in register["delegations"].items()
        if delegation["category"] in view["eligible"] and name not in there
    ]


def _check(server: Server, receipts: list[dict[str, Any]]) -> None:
    view = server.client("chair").get("/api/organs/plenary").json()["view"]["lists"][LIST]
    named = [receipt["inscription"] for receipt in receipts]
    if len(set(named)) != len(named) or not set(named) <= set(view["order"]):
        raise RushError("what was acknowledged is not what is on the list")
    numbers = sorted(entry["number"] for entry in view["entries"].values())
    if numbers != list(range(1, len(numbers) + 1)):
        raise RushError("a number was given twice, or left out")
