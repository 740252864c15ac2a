"""Pictures of every view, of one lively moment: `python -m tests.browser.shots` (./dev shots).

All go to tests/browser/shots/, in English and Arabic, wide and narrow, light and dark; the few that
the README shows go to docs/pictures/ as well.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browser import scene
from tests.browser.people import House, dress
from tests.support.binaries import need
from tests.support.browser import LAUNCH_FLAGS, find_browser
from tests.support.server import Server

HERE = Path(__file__).parent
ALL = HERE / "shots"
CHOSEN = HERE.parents[1] / "docs" / "pictures"

WIDE: ViewportSize = {"width": 1366, "height": 768}
NARROW: ViewportSize = {"width": 390, "height": 844}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
ROLES = {
    "chair": "chair",
    "delegate": "FRA",
    "secretariat": "secretariat",
    "interpreter": "interpreter-fr",
    "display": "display",
    "technician": "technician",
    "public": "public",
}
OTHER_DISPLAYS = {"speakers-timer": "timer", "lower-third": "lower-third"}
READY = {"FRA": ("sound_tested", "ready"), "BRA": ("sound_tested",), "USA": ("sound_tested",)}
FOR_THE_README = {
    "chair-en-wide-light": "chair",
    "delegate-ar-narrow-light": "delegate-ar",
    "interpreter-en-wide-dark": "interpreter",
    "display-en-wide-dark": "display",
    "secretariat-en-wide-light": "secretariat",
    "technician-en-wide-light": "technician",
    "public-ar-narrow-dark": "public-ar",
    "speakers-timer-en-wide-dark": "timer",
    "lower-third-en-wide-light": "lower-third",
}


def main() -> int:
    shutil.rmtree(ALL, ignore_errors=True)
    ALL.mkdir()
    CHOSEN.mkdir(parents=True, exist_ok=True)
    program = need("Chromium", find_browser())
    with tempfile.TemporaryDirectory() as kept, sync_playwright() as playwright:
        folder = Path(kept)
        scene.make(folder, more_ms=0)
        browser = playwright.chromium.launch(executable_path=program, args=[*LAUNCH_FLAGS])
        for view in (*ROLES, *OTHER_DISPLAYS):
            # The clock runs: each view is met at the same moment anew.
            with Server(folder, at=scene.MOMENT) as server:
                with around(browser, server, view):
                    pictures(browser, server, view)
                server.terminate()
        browser.close()
    for name, short in FOR_THE_README.items():
        shutil.copy(ALL / f"{name}.png", CHOSEN / f"{short}.png")
    return 0


@contextmanager
def around(browser: Browser, server: Server, view: str) -> Iterator[None]:
    """Others who are there: delegates who are connected and ready, a booth that signals."""
    if view not in ("chair", "secretariat", "technician"):
        yield
        return
    house = House(server, browser.new_context)
    for delegation, said in READY.items():
        client = server.client(delegation)
        for say in said:
            client.post("/api/organs/plenary/readiness", json={"say": say}).raise_for_status()
    server.client("interpreter-ar").post(
        "/api/organs/plenary/signals", json={"signal": "too_fast"}
    ).raise_for_status()
    contexts = [house.context(delegation) for delegation in ("ITA", *READY)]
    for context in contexts:
        house.open(context)
    yield
    for context in contexts:
        context.close()


def pictures(browser: Browser, server: Server, view: str) -> None:
    """One view, in both languages, sizes and themes."""
    house = House(server, browser.new_context)
    context = house.context(ROLES.get(view, "display"), viewport=WIDE)
    show = f"&show={OTHER_DISPLAYS[view]}" if view in OTHER_DISPLAYS else ""
    for language in ("en", "ar"):
        page = house.open(context, f"?lang={language}{show}")
        for size, viewport in (("wide", WIDE), ("narrow", NARROW)):
            page.set_viewport_size(viewport)
            for theme in THEMES:
                dress(page, theme)
                path = ALL / f"{view}-{language}-{size}-{theme}.png"
                page.screenshot(path=path, omit_background=view == "lower-third")
        page.close()
    context.close()
    for complaint in house.complaints:
        print(f"{view}: {complaint}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
