"""What it costs to show one change to everybody: processor time, memory, and how long it takes.

All contenders stand side by side with as many watchers each, and take turns: a round gives each of
them so many acts. The service acts first and records what it sent; the others are handed the same
bytes. Ratios are taken within a round, so that what else the machine does falls on all alike.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.load.contenders import Contender, Crowd, Plain, Service, cpu_s, settled_rss
from tests.load.figures import quantiles_ms, spread
from tests.support.server import Server

ALONE = 10
"""Acts before anybody watches: what the command itself costs."""

WARM_UP = 20
"""Watchers that come before memory is weighed: what the first one brings is not theirs."""


@dataclass(slots=True)
class Runner:
    """One contender in the race, with its crowd and its figures."""

    contender: Contender
    crowd: Crowd
    cpu_us: list[float] = field(default_factory=list)
    screen_s: list[float] = field(default_factory=list)
    last_screen_s: list[float] = field(default_factory=list)
    deliveries: int = 0

    def act(self, message: str) -> str:
        """One message to everybody: what was sent."""
        self.crowd.expect()
        began = time.monotonic()
        self.contender.act(message)
        heard = self.crowd.arrivals()
        latencies = [arrived - began for arrived in heard["arrived"]]
        self.screen_s += latencies
        self.last_screen_s.append(max(latencies))
        self.deliveries += len(latencies)
        sent: str = heard["message"]
        return sent

    def turn(self, messages: Sequence[str]) -> list[str]:
        """One round: as many acts as there are messages."""
        before = cpu_s(self.contender.process)
        sent = [self.act(message) for message in messages]
        used_s = cpu_s(self.contender.process) - before
        # The kernel counts in hundredths: less than one of them is not nothing.
        self.cpu_us.append(max(used_s, 0.01) * 1e6 / (len(messages) * self.crowd.size))
        return sent

    def figures(self) -> dict[str, Any]:
        return {
            "cpu_us_per_delivery": spread(self.cpu_us),
            "cpu_us_per_delivery_rounds": [round(one, 2) for one in self.cpu_us],
            "screen_ms": quantiles_ms(self.screen_s),
            "last_screen_ms": quantiles_ms(self.last_screen_s),
            "deliveries": self.deliveries,
        }


@dataclass(frozen=True, slots=True)
class Size:
    """How large the measurement is."""

    watchers: int = 1000
    rounds: int = 5
    acts: int = 30
    fresh: bool = True
    """Servers are begun from nothing: what they hold is theirs alone."""

    @property
    def speakers(self) -> int:
        """Delegations on the list: enough for every act, and then some that wait."""
        return ALONE + self.rounds * self.acts + 10


def measure(size: Size, folder: Path) -> dict[str, Any]:
    """All figures of the fan-out."""
    with ExitStack() as running:
        server = running.enter_context(Server(folder / "rostrum", fresh=size.fresh))
        usual = running.enter_context(Plain("usual", "tests.load.usual", folder))
        bare = running.enter_context(Plain("transport.write", "tests.load.bare", folder))
        service = Service(server)
        running.callback(service.close)
        service.prepare(size.speakers)
        alone_ms = {
            service.name: alone_cpu_ms(service, ALONE),
            usual.name: alone_cpu_ms(usual, 10 * ALONE),
            bare.name: alone_cpu_ms(bare, 10 * ALONE),
        }
        memory: dict[str, float] = {}
        joins: dict[str, float] = {}
        racing: list[Runner] = []
        contenders: tuple[Contender, ...] = (service, usual, bare)
        for contender in contenders:
            crowd = running.enter_context(Crowd())
            memory[contender.name], joins[contender.name] = join(contender, crowd, size)
            racing.append(Runner(contender, crowd))
        racing.append(Runner(bare.through("system call", "/publish-by-descriptor"), crowd))
        race(racing, size)
        return report(racing, size) | {
            "act_alone_cpu_ms": {name: round(ms, 2) for name, ms in alone_ms.items()},
            "memory_kb_per_watcher": {name: round(kb, 1) for name, kb in memory.items()},
            "joins_per_cpu_second": {name: round(rate) for name, rate in joins.items()},
        }


def alone_cpu_ms(contender: Contender, acts: int) -> float:
    """Processor time of an act that nobody watches, in ms: what is not the sending."""
    before = cpu_s(contender.process)
    for _ in range(acts):
        contender.act('{"type":"delta"}')
    return (cpu_s(contender.process) - before) * 1000 / acts


def join(contender: Contender, crowd: Crowd, size: Size) -> tuple[float, float]:
    """Have the crowd join: memory per watcher in kB, watchers per second of processor time."""
    with warmed(contender):
        weighed = settled_rss(contender.process)
        before = cpu_s(contender.process)
        crowd.join(size.watchers, **contender.where())
        used_s = cpu_s(contender.process) - before
        grown = settled_rss(contender.process) - weighed
    return grown / size.watchers / 1000, size.watchers / max(used_s, 0.01)


@contextmanager
def warmed(contender: Contender) -> Iterator[None]:
    """Some watch already, so that what is built for the first of them is not counted."""
    with Crowd() as first:
        first.join(WARM_UP, **contender.where())
        yield


def race(racing: Sequence[Runner], size: Size) -> None:
    """All rounds; the first act of each contender is not counted."""
    service, others = racing[0], racing[1:]
    [message] = service.turn([""])
    for one in others:
        one.turn([message])
    for one in racing:
        one.cpu_us.clear()
        one.screen_s.clear()
        one.last_screen_s.clear()
        one.deliveries = 0
    for number in range(size.rounds):
        sent = service.turn([""] * size.acts)
        # Whoever comes last finds the machine in another state: they take turns at that too.
        shift = number % len(others)
        for one in (*others[shift:], *others[:shift]):
            if one.turn(sent) != sent:
                raise RuntimeError(f"{one.contender.name} sent other bytes than it was handed")


def report(racing: Sequence[Runner], size: Size) -> dict[str, Any]:
    """The figures by name, and the ratios of each round."""
    names = {one.contender.name: one for one in racing}
    ours = names["rostrum"]
    ratios = {
        name: spread([theirs / own for theirs, own in zip(one.cpu_us, ours.cpu_us, strict=True)], 2)
        for name, one in names.items()
        if one is not ours
    }
    return {
        "watchers": size.watchers,
        "rounds": size.rounds,
        "acts_per_round": size.acts,
        "deliveries_expected": size.watchers * size.rounds * size.acts,
        "contenders": {name: one.figures() for name, one in names.items()},
        "cpu_ratio_to_rostrum": ratios,
    }
