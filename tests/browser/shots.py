"""Pictures of every view, of one lively moment: `python -m tests.browser.shots` (./dev shots).

All go to tests/browser/shots/, in English and Arabic, wide and narrow, light and dark; the few that
the README shows go to docs/pictures/ as well.
"""

import shutil
import sys
import tempfile
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
FOR_THE_README = {
    "chair-en-wide-light": "chair",
    "delegate-ar-narrow-light": "delegate-ar",
    "interpreter-en-wide-dark": "interpreter",
    "display-en-wide-dark": "display",
    "secretariat-en-wide-light": "secretariat",
}


def main() -> int:
    shutil.rmtree(ALL, ignore_errors=True)
    ALL.mkdir()
    CHOSEN.mkdir(parents=True, exist_ok=True)
    program = need("Chromium", find_browser())
    with tempfile.TemporaryDirectory() as kept, sync_playwright() as playwright:
        folder = Path(kept)
        scene.make(folder)
        browser = playwright.chromium.launch(executable_path=program, args=[*LAUNCH_FLAGS])
        for view in ROLES:
            # The clock runs: each view is met at the same moment anew.
            with Server(folder, at=scene.MOMENT) as server:
                pictures(browser, server, view)
                server.terminate()
        browser.close()
    for name, short in FOR_THE_README.items():
        shutil.copy(ALL / f"{name}.png", CHOSEN / f"{short}.png")
    return 0


def pictures(browser: Browser, server: Server, view: str) -> None:
    """One view, in both languages, sizes and themes."""
    house = House(server, browser.new_context)
    context = house.context(ROLES[view], viewport=WIDE)
    for language in ("en", "ar"):
        page = house.open(context, f"?lang={language}")
        for size, viewport in (("wide", WIDE), ("narrow", NARROW)):
            page.set_viewport_size(viewport)
            for theme in THEMES:
                dress(page, theme)
                page.screenshot(path=ALL / f"{view}-{language}-{size}-{theme}.png")
        page.close()
    context.close()
    for complaint in house.complaints:
        print(f"{view}: {complaint}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
