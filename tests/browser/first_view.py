"""How soon a view is there: `python -m tests.browser.first_view [view …]` measures cold loads.

Every load has a browser profile of its own, so nothing is cached; the times are the browser's own,
from the start of the navigation: when something was painted, when the largest part was, and when
the meeting stood on the screen, live, with its fonts. Medians of a few loads, in milliseconds.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import scene
from tests.browser.people import House, at_rest
from tests.browser.shots import ROLES
from tests.support.binaries import need
from tests.support.browser import LAUNCH_FLAGS, find_browser
from tests.support.server import Server

LOADS = 5
LARGEST = """
  window.largest = 0
  new PerformanceObserver(list => list.getEntries().forEach(one => window.largest = one.startTime))
    .observe({type: 'largest-contentful-paint', buffered: true})
  const look = () => {
    const shown = document.querySelector('[data-testid=floor-name], [data-testid=display-name]')
    if (shown && shown.textContent.trim()) window.shown = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
"""
TIMES = """async () => {
  await document.fonts.ready
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  const painted = performance.getEntriesByName('first-contentful-paint')[0]
  const sent = performance.getEntriesByType('resource')
    .reduce((sum, one) => sum + one.transferSize, 0)
  return [painted ? painted.startTime : 0, window.largest, window.shown, sent / 1024]
}"""


def main(wanted: list[str]) -> int:
    program = need("Chromium", find_browser())
    with tempfile.TemporaryDirectory() as kept, sync_playwright() as playwright:
        scene.make(Path(kept), more_ms=0)
        browser = playwright.chromium.launch(executable_path=program, args=[*LAUNCH_FLAGS])
        print(f"{'view':14}{'':4}{'painted':>9}{'largest':>9}{'shown':>9}{'kB':>9}")
        with Server(Path(kept), at=scene.MOMENT) as server:
            for view in wanted or ROLES:
                for language in ("en", "ar"):
                    loads = [*zip(*measured(browser, server, view, language), strict=True)]
                    print(
                        f"{view:14}{language:4}"
                        + "".join(f"{statistics.median(one):9.0f}" for one in loads)
                    )
        browser.close()
    return 0


def measured(browser: Browser, server: Server, view: str, language: str) -> Iterator[list[float]]:
    """The times of a few cold loads."""
    for _ in range(LOADS):
        house = House(server, browser.new_context)
        context = house.context(ROLES[view], viewport={"width": 1366, "height": 768})
        context.add_init_script(LARGEST)
        page: Page = context.new_page()
        page.goto(f"{server.url}/{view}?lang={language}")
        at_rest(page)
        yield page.evaluate(TIMES)
        context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
