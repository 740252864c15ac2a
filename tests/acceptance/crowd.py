"""Two hundred delegations that ask for the floor in the same second, each with its own link."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

import httpx

from tests.acceptance.room import EVERYBODY, Room, new_key
from tests.support.server import Server

SIZE = 200
MINISTERS = 3  # every third speaks as a minister


def delegations(room: Room) -> list[str]:
    """Two hundred delegations that every list of these tests takes."""
    register = room.client("secretariat").get("/api/conferences/ctoc-cop-10/register").json()
    eligible = [
        name for name, one in register["delegations"].items() if one["category"] in EVERYBODY
    ]
    return eligible[:SIZE]


async def inscribe_at_once(
    servers: Sequence[Server], organ: str, speakers: str, crowd: Sequence[str]
) -> list[dict[str, Any]]:
    """All of them at once, in turn at each worker; their receipts, in the order of `crowd`."""
    links = servers[0].links
    tokens = [links[name].rpartition("/")[2] for name in crowd]
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(trust_env=False, timeout=30, limits=limits) as client:

        async def inscribe(number: int, token: str) -> dict[str, Any]:
            rank = "M" if number % MINISTERS == 0 else "OTHER"
            answer = await client.post(
                f"{servers[number % len(servers)].url}/api/organs/{organ}/commands",
                json={"type": "inscribe", "list": speakers, "rank": rank},
                headers={"Authorization": f"Bearer {token}", "Idempotency-Key": new_key()},
            )
            assert answer.status_code == httpx.codes.OK, answer.text
            receipt: dict[str, Any] = answer.json()
            return receipt

        return await asyncio.gather(*map(inscribe, range(len(tokens)), tokens))


def none_is_lost_or_doubled(shown: dict[str, Any], crowd: Sequence[str]) -> None:
    """Every delegation stands on the list once, under a number of its own, without gaps."""
    entries = shown["entries"]
    assert Counter(one["delegation"] for one in entries.values()) == Counter(crowd)
    assert sorted(shown["order"]) == sorted(entries)
    assert sorted(one["number"] for one in entries.values()) == list(range(1, len(crowd) + 1))


def the_order_is_that_of_receipt(shown: dict[str, Any]) -> None:
    """Ministers first; within each tier, nobody stands before somebody who came earlier."""
    waiting = [shown["entries"][name] for name in shown["order"]]
    places = [(one["rank"] != "M", one["received_at"]) for one in waiting]
    assert places == sorted(places)
    assert len({tier for tier, _ in places}) == 2
