"""Five hundred entries that move ten times a second, as a browser draws them.

The real page in a real Chromium on this machine. An update is everything that the page's script
does because of one frame: from the arrival of the message until nothing is left to do before the
browser paints. `script_ms` is the time of the clock, in which a busy machine may have done other
things; `cpu_ms` is the processor's time, from the browser's own trace. Long tasks take more than
50 ms: by the clock as the browser reports them to the page, and of the processor.
"""

import contextlib
import itertools
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.people import Office
from tests.load.contenders import LIST
from tests.support.browser import LAUNCH_FLAGS, find_browser
from tests.support.server import Server

LAPTOP = {"width": 1366, "height": 768}
MOVES_A_SECOND = 10
WINDOW_OPEN = "2020-10-05T10:00+02:00"
VIEWS = ("chair", "secretariat", "public")

WATCH = """(() => {
  window.longTasks = []
  const note = list =>
    window.longTasks.push(...list.getEntries().map(one => one.duration))
  new PerformanceObserver(note).observe({type: 'longtask'})
  const timed = hear => function (message) {
    const start = performance.now()
    hear.call(this, message)
    // The page draws in microtasks that were queued by now, and in those that these queue in turn.
    let turns = 10
    const settle = () =>
      turns-- > 0 ? queueMicrotask(settle) : performance.measure('update', {start})
    settle()
  }
  const listen = WebSocket.prototype.addEventListener
  WebSocket.prototype.addEventListener = function (type, hear, options) {
    return listen.call(this, type, type === 'message' ? timed(hear) : hear, options)
  }
  const slot = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage')
  Object.defineProperty(WebSocket.prototype, 'onmessage',
    {...slot, set(hear) { slot.set.call(this, hear && timed(hear)) }})
})()"""
FOUND = """() => ({
  updates: performance.getEntriesByName('update').map(one => one.duration),
  long: window.longTasks,
})"""
TRACED = ["toplevel", "blink.user_timing"]
LONG_US = 50_000
FORGET = "() => { performance.clearMeasures('update'); window.longTasks.length = 0 }"


def measure(folder: Path, *, entries: int = 500, seconds: float = 6.0) -> dict[str, Any]:
    """Script for each update and long tasks, by view; empty if there is no browser here."""
    program = find_browser()
    if program is None:
        return {}
    with Server(folder / "moving", at=WINDOW_OPEN) as server, sync_playwright() as playwright:
        office = Office(server)
        fill(office, entries)
        browser = playwright.chromium.launch(executable_path=program, args=[*LAUNCH_FLAGS])
        found = {view: _watched(browser, server, office, view, seconds) for view in VIEWS}
        version = browser.version
        browser.close()
    return {
        "entries": entries,
        "moves_a_second": MOVES_A_SECOND,
        "browser": f"Chromium {version}",
        "views": found,
    }


def fill(office: Office, entries: int) -> None:
    """So many on the list: a national statement of each delegation, then statements for groups."""
    view = office.view()["lists"][LIST]
    there = {(one["delegation"], one.get("on_behalf_of")) for one in view["entries"].values()}
    states = [
        one["id"]
        for one in office.register()["delegations"].values()
        if one["category"] in view["eligible"] and one["kind"] == "state"
    ]
    national = ((state, None) for state in states)
    groups = ((state, group) for group in states for state in states[:3] if state != group)
    wanted = (one for one in itertools.chain(national, groups) if one not in there)
    for state, group in itertools.islice(wanted, entries - len(view["order"])):
        kind = {"kind": "group", "on_behalf_of": group} if group else {}
        office.ask("secretariat", "inscribe", list=LIST, delegation=state, **kind)


def _watched(
    browser: Browser, server: Server, office: Office, view: str, seconds: float
) -> dict[str, Any]:
    with _page(browser, server, view) as (context, page):
        costs = context.new_cdp_session(page)
        costs.send("Performance.enable")
        page.wait_for_timeout(1000)
        page.evaluate(FORGET)
        browser.start_tracing(page=page, categories=TRACED)
        before = _spent(costs.send("Performance.getMetrics"))
        moves = move_about(office, seconds)
        page.wait_for_timeout(500)
        after = _spent(costs.send("Performance.getMetrics"))
        found = page.evaluate(FOUND)
        trace = json.loads(browser.stop_tracing())["traceEvents"]
    updates, of_the_page = processor_us(trace)
    if min(len(updates), len(found["updates"])) < moves / 2:
        raise RuntimeError(f"{view}: expected about {moves} updates, got {len(updates)}")
    return {
        "updates": len(found["updates"]),
        "script_ms": _quantiles(found["updates"]),
        "cpu_ms": _quantiles([one / 1000 for one in updates]),
        "long_tasks": len(found["long"]),
        "long_tasks_of_the_processor": sum(one > LONG_US for one in of_the_page),
        "style_and_layout_ms": round((after - before) * 1000 / len(found["updates"]), 2),
    }


def processor_us(trace: list[dict[str, Any]]) -> tuple[list[int], list[int]]:
    """The processor's time of the tasks that drew an update, and of all tasks of that page."""
    begun = [one for one in trace if one["name"] == "update" and one["ph"] == "b"]
    threads = {(one["pid"], one["tid"]) for one in begun}
    tasks = [
        (one["ts"], one["ts"] + one["dur"], one["tdur"])
        for one in trace
        if one["name"] == "ThreadControllerImpl::RunTask"
        and (one["pid"], one["tid"]) in threads
        and "tdur" in one
    ]
    updates = []
    for one in begun:
        around = [task for task in tasks if task[0] <= one["ts"] <= task[1]]
        if around:
            updates.append(min(around, key=lambda task: task[1] - task[0])[2])
    return updates, [task[2] for task in tasks]


@contextlib.contextmanager
def _page(browser: Browser, server: Server, view: str) -> Iterator[tuple[BrowserContext, Page]]:
    context = browser.new_context(viewport=LAPTOP, locale="en-GB", timezone_id="Europe/Vienna")
    context.add_init_script(WATCH)
    context.request.get(server.link(view))
    page = context.new_page()
    page.goto(f"{server.url}/{view}")
    if view == "secretariat":
        page.get_by_test_id(f"tab-list:{LIST}").click()
    elif view == "chair":
        page.locator(f"[data-testid=choose-list][data-list={LIST}]").click()
    page.get_by_test_id("list-row").first.wait_for()
    yield context, page
    context.close()


def move_about(office: Office, seconds: float) -> int:
    """From the foot of the list to its head and back, ten times a second; how often."""
    order: list[str] = office.view()["lists"][LIST]["order"]
    began, moves = time.monotonic(), 0
    while (elapsed := time.monotonic() - began) < seconds:
        one, after = (order[-1], None) if moves % 2 == 0 else (order[2], order[len(order) // 2])
        office.ask("secretariat", "move", inscription=one, after=after, reason="Line not ready")
        order = _moved(order, one, after)
        moves += 1
        time.sleep(max(0.0, moves / MOVES_A_SECOND - elapsed))
    return moves


def _moved(order: list[str], one: str, after: str | None) -> list[str]:
    others = [other for other in order if other != one]
    place = 0 if after is None else others.index(after) + 1
    return [*others[:place], one, *others[place:]]


def _quantiles(milliseconds: list[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    p50, p99 = (ordered[int(share * (len(ordered) - 1))] for share in (0.5, 0.99))
    return {"p50": round(p50, 2), "p99": round(p99, 2), "highest": round(ordered[-1], 2)}


def _spent(metrics: dict[str, Any]) -> float:
    """Seconds that the page has spent on style and layout so far."""
    by_name: dict[str, float] = {one["name"]: one["value"] for one in metrics["metrics"]}
    return by_name["LayoutDuration"] + by_name["RecalcStyleDuration"]
