"""./dev bench: how many can watch, how fast, and at what cost, beside the usual way of doing it.

Real processes on loopback only. Everything is measured in one run and side by side, because
machines are noisy: read the medians and, before them, the ratios. The table goes to the screen, all
figures to bench/results/<date>-<name>.json.
"""

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.load import fanout, inscriptions, moving_list
from tests.load.fanout import Size
from tests.load.figures import machine

RESULTS = Path(__file__).parents[2] / "bench" / "results"
DESCRIPTORS_A_WATCHER = 1
SPARE_DESCRIPTORS = 500
PARTS = ("fan-out", "inscriptions", "moving-list")
QUICK = Size(watchers=50, rounds=2, acts=3, fresh=False)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    size = Size(options.watchers, options.rounds, options.acts)
    if options.quick:
        size = QUICK
    allow_descriptors(size.watchers)
    console = Console()
    began = time.monotonic()
    figures = measure(size, options.only or PARTS, quick=options.quick)
    figures["took_s"] = round(time.monotonic() - began)
    show(figures, console)
    file = write(figures, options.results, options.name)
    console.print(f"all figures: {os.path.relpath(file)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--watchers", type=int, default=1000, help="for each server")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--acts", type=int, default=30, help="changes that are shown, each round")
    parser.add_argument("--quick", action="store_true", help="whether it works, not how fast it is")
    parser.add_argument("--only", choices=PARTS, action="append", help="one part, or several")
    parser.add_argument("--name", default="fan-out-and-inscriptions", help="of the file of figures")
    parser.add_argument("--results", type=Path, default=RESULTS, help="the folder of figures")
    return parser


def measure(size: Size, parts: Sequence[str] = PARTS, *, quick: bool = False) -> dict[str, Any]:
    """The figures of these parts, with what they were measured on."""
    with tempfile.TemporaryDirectory(prefix="rostrum-bench-") as kept:
        folder = Path(kept)
        found: dict[str, Any] = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": machine(),
        }
        if "fan-out" in parts:
            found["fan_out"] = fanout.measure(size, folder)
        if "inscriptions" in parts:
            count, rounds = (20, 1) if quick else (200, 3)
            found["inscriptions"] = inscriptions.measure(folder, count, rounds, fresh=size.fresh)
        if "moving-list" in parts:
            entries, seconds = (30, 1.0) if quick else (500, 6.0)
            found["moving_list"] = moving_list.measure(folder, entries=entries, seconds=seconds)
        return found | {"load_after": round(os.getloadavg()[0], 1)}


def allow_descriptors(watchers: int) -> None:
    """Each process holds one descriptor for each watcher; the servers inherit the limit."""
    wanted = watchers * DESCRIPTORS_A_WATCHER + SPARE_DESCRIPTORS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        sys.exit(f"bench: {watchers} watchers need {wanted} open files, this machine gives {hard}")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))


def write(figures: Mapping[str, Any], folder: Path, name: str) -> Path:
    """The file of figures, named by its day."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{figures['at'][:10]}-{name}.json"
    file.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return file


def show(figures: Mapping[str, Any], console: Console) -> None:
    on = figures["machine"]
    console.print(
        f"{on['cores']} cores, Python {on['python']}, uvicorn {on['packages']['uvicorn']}, "
        f"load {on['load_before']} before and {figures['load_after']} after"
    )
    if "fan_out" in figures:
        console.print(_costs(figures["fan_out"]))
        console.print(_latencies(figures["fan_out"]))
    if "inscriptions" in figures:
        console.print(_inscriptions(figures["inscriptions"]))
    if figures.get("moving_list"):
        console.print(_moving_list(figures["moving_list"]))


def _costs(found: Mapping[str, Any]) -> Table:
    title = f"One change shown to {found['watchers']} watchers: medians of {found['rounds']} rounds"
    table = Table(title=title, title_justify="left")
    table.add_column("server")
    for heading in (
        "CPU µs\na delivery",
        "beside\nrostrum",
        "of it the\nsending",
        "kB\na watcher",
        "joins\na CPU s",
    ):
        table.add_column(heading, justify="right")
    for name, one in found["contenders"].items():
        ratio = found["cpu_ratio_to_rostrum"].get(name, {"median": 1.0})["median"]
        table.add_row(
            name,
            f"{one['cpu_us_per_delivery']['median']}",
            f"× {ratio:.2f}",
            _sending(found, name),
            f"{found['memory_kb_per_watcher'].get(name, '')}",
            f"{found['joins_per_cpu_second'].get(name, '')}",
        )
    return table


def _sending(found: Mapping[str, Any], name: str) -> str:
    """Without what an act costs that nobody watches: judging a command and recording it."""
    alone_ms = found["act_alone_cpu_ms"].get(name)
    if alone_ms is None:
        return ""
    whole_us: float = found["contenders"][name]["cpu_us_per_delivery"]["median"]
    return f"{whole_us - alone_ms * 1000 / found['watchers']:.1f}"


def _latencies(found: Mapping[str, Any]) -> Table:
    title = "From the command to the screen, ms"
    table = Table(title=title, title_justify="left")
    table.add_column("server")
    for heading in ("any screen\np50", "any screen\np99", "last screen\np50", "last screen\np99"):
        table.add_column(heading, justify="right")
    for name, one in found["contenders"].items():
        any_screen, last = one["screen_ms"], one["last_screen_ms"]
        figures = (any_screen["p50"], any_screen["p99"], last["p50"], last["p99"])
        table.add_row(name, *(f"{figure:.1f}" for figure in figures))
    return table


def _inscriptions(found: Mapping[str, Any]) -> Table:
    title = f"{found['delegations']} delegations ask at once; none lost, none doubled"
    table = Table(title=title, title_justify="left")
    table.add_column("database")
    for heading in ("acknowledged", "all done ms", "CPU ms", "answer p50 ms", "p99 ms"):
        table.add_column(heading, justify="right")
    for name, one in found.items():
        if isinstance(one, Mapping):
            table.add_row(
                name,
                f"{one['acknowledged']}",
                f"{one['wall_ms']['median']}",
                f"{one['cpu_ms']['median']}",
                f"{one['answer_ms']['p50']}",
                f"{one['answer_ms']['p99']}",
            )
    return table


def _moving_list(found: Mapping[str, Any]) -> Table:
    title = (
        f"{found['entries']} entries, {found['moves_a_second']} moves a second, "
        f"{found['browser']}: each update, ms"
    )
    table = Table(title=title, title_justify="left")
    table.add_column("page")
    for heading in (
        "clock\np50",
        "clock\np99",
        "CPU\np50",
        "CPU\np99",
        "CPU\nmost",
        "long\ntasks",
        "long\nby CPU",
        "style,\nlayout",
    ):
        table.add_column(heading, justify="right")
    for view, one in found["views"].items():
        clock, cpu = one["script_ms"], one["cpu_ms"]
        figures = (clock["p50"], clock["p99"], cpu["p50"], cpu["p99"], cpu["highest"])
        table.add_row(
            view,
            *(f"{figure:.1f}" for figure in figures),
            f"{one['long_tasks']}",
            f"{one['long_tasks_of_the_processor']}",
            f"{one['style_and_layout_ms']:.1f}",
        )
    return table


if __name__ == "__main__":
    sys.exit(main())
