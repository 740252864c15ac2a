"""Two hundred delegations that ask for the floor in the same second.

Each on a connection of its own, with its own link, all at once. Every one must be acknowledged;
none may be lost or doubled; the order is the order of receipt; each receipt is in the journal.
"""

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.load.contenders import LIST, cpu_s
from tests.load.figures import quantiles_ms, spread
from tests.support.postgres import Postgres, find_postgres
from tests.support.server import Server

ORGAN = "/api/organs/plenary"
CONFERENCE = "ctoc-cop-10"
WINDOW_OPEN = "2020-10-05T10:00+02:00"


@dataclass(frozen=True, slots=True)
class Answer:
    """One request: how long it took (seconds), the status and the body."""

    took_s: float
    status: int
    body: dict[str, Any]


class Client:
    """One connection; asks in HTTP/1.1 and reads until the end."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._token = token

    async def open(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)

    async def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Answer:
        content = json.dumps(body).encode() if body is not None else b""
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
            f"Authorization: Bearer {self._token}\r\nIdempotency-Key: once\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        began = time.monotonic()
        self._writer.write(head.encode() + content)
        answer = await self._reader.read()
        took_s = time.monotonic() - began
        self._writer.close()
        lines, _, text = answer.partition(b"\r\n\r\n")
        return Answer(took_s, int(lines.split()[1]), json.loads(text))


async def ask(port: int, token: str, path: str) -> dict[str, Any]:
    """Read one thing."""
    client = Client(port, token)
    await client.open()
    answer = await client.ask("GET", path)
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status} {answer.body}")
    return answer.body


async def eligible(server: Server, count: int) -> list[str]:
    """So many delegations that may be on the list and are not yet."""
    secretariat = server.token("secretariat")
    register = await ask(server.port, secretariat, f"/api/conferences/{CONFERENCE}/register")
    view = (await ask(server.port, secretariat, ORGAN))["view"]["lists"][LIST]
    there = {entry["delegation"] for entry in view["entries"].values()}
    links = server.links
    names = [
        one["id"]
        for one in register["delegations"].values()
        if one["category"] in view["eligible"] and one["id"] in links and one["id"] not in there
    ]
    if len(names) < count:
        raise RuntimeError(f"expected {count} delegations for {LIST}, got {len(names)}")
    return names[:count]


async def all_at_once(server: Server, names: Sequence[str]) -> tuple[list[Answer], float]:
    """Every delegation asks; the answers, and how long it took until the last (seconds)."""
    clients = [Client(server.port, server.token(name)) for name in names]
    for client in clients:
        await client.open()
    asked = [
        {
            "type": "inscribe",
            "list": LIST,
            "rank": "M",
            "speaker_name": f"Representative of {name}",
            "speaker_title": "Minister of Justice",
        }
        for name in names
    ]
    began = time.monotonic()
    answers = await asyncio.gather(
        *(
            client.ask("POST", f"{ORGAN}/commands", body)
            for client, body in zip(clients, asked, strict=True)
        )
    )
    return answers, time.monotonic() - began


async def check(server: Server, names: Sequence[str], answers: Sequence[Answer]) -> None:
    """None lost, none doubled, in the order of receipt. Raises RuntimeError."""
    refused = [answer.body for answer in answers if answer.status != 200]
    if refused:
        raise RuntimeError(f"{len(refused)} were not acknowledged, such as {refused[0]}")
    secretariat = server.token("secretariat")
    speakers = (await ask(server.port, secretariat, ORGAN))["view"]["lists"][LIST]
    waiting = [speakers["entries"][one] for one in speakers["order"]]
    ours = [entry for entry in waiting if entry["delegation"] in set(names)]
    if sorted(entry["delegation"] for entry in ours) != sorted(names):
        raise RuntimeError(f"{len(names)} asked, {len(ours)} are on the list")
    received = [entry["received_at"] for entry in ours]
    if received != sorted(received):
        raise RuntimeError("the list is not in the order of receipt")
    rows = await ask(server.port, secretariat, f"{ORGAN}/journal?limit=1000")
    digests = {row["digest"] for row in rows["rows"]}
    numbers = {answer.body["number"] for answer in answers}
    if len(numbers) != len(names) or not {one.body["digest"] for one in answers} <= digests:
        raise RuntimeError("two receipts with one number, or one that the journal does not have")


def once(folder: Path, count: int, env: Mapping[str, str], *, fresh: bool) -> dict[str, Any]:
    """On a fresh conference: the figures of one round."""
    with Server(folder, env=env, at=WINDOW_OPEN, fresh=fresh) as server:

        async def run() -> dict[str, Any]:
            names = await eligible(server, count)
            before = cpu_s(psutil.Process(server.pid))
            answers, wall_s = await all_at_once(server, names)
            used_s = cpu_s(psutil.Process(server.pid)) - before
            await check(server, names, answers)
            took = [answer.took_s for answer in answers]
            return {"wall_ms": wall_s * 1000, "cpu_ms": used_s * 1000, "took_s": took}

        return asyncio.run(run())


def measure(folder: Path, count: int, rounds: int, *, fresh: bool) -> dict[str, Any]:
    """On SQLite and, if it is on this machine, on PostgreSQL (both durable), taking turns."""
    binaries = find_postgres()
    figures: dict[str, list[dict[str, Any]]] = {"sqlite": []}
    postgres = Postgres(binaries) if binaries else None
    try:
        if postgres is not None:
            postgres.start()
            figures["postgresql"] = []
        for number in range(rounds):
            figures["sqlite"].append(once(folder / f"sqlite-{number}", count, {}, fresh=fresh))
            if postgres is not None:
                env = {"DATABASE_URL": postgres.create_database()}
                found = once(folder / f"postgres-{number}", count, env, fresh=fresh)
                figures["postgresql"].append(found)
    finally:
        if postgres is not None:
            postgres.close()
    return {"delegations": count} | {name: report(found) for name, found in figures.items()}


def report(rounds: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """All rounds on one database."""
    return {
        "acknowledged": sum(len(one["took_s"]) for one in rounds),
        "wall_ms": spread(one["wall_ms"] for one in rounds),
        "cpu_ms": spread(one["cpu_ms"] for one in rounds),
        "answer_ms": quantiles_ms([took for one in rounds for took in one["took_s"]]),
    }
