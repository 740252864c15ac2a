"""The browser of the tests: Debian's Chromium (or Chrome), since none can be downloaded everywhere.

It reaches loopback only: every other name fails to resolve, so a page that asks a third party for
anything is found out.
"""

from pathlib import Path

from tests.support.binaries import on_path

LAUNCH_FLAGS = (
    "--no-sandbox",  # root in a container has no user namespace to build the sandbox from
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def find_browser() -> Path | None:
    """The program chromium, as people use it: for figures and pictures."""
    return on_path(["chromium", "chromium-browser", "google-chrome"])


def find_windowless() -> Path | None:
    """The same engine without windows: a page opens in half the time, at two fifths of the work.

    For the tests, where it is installed.
    """
    return on_path(["chromium-headless-shell"]) or find_browser()
