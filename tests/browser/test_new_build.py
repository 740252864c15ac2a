"""A new build takes over on a delegate's phone: it is told, chooses when, and loses nothing."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.people import House, Office, at_rest
from tests.browser.test_delegate import PHONE
from tests.browser.test_delegate_offline import BEGINS_AT, KEPT, until
from tests.support.server import ROOT, Server

PROGRAM = (
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1));"
    " runpy.run_module('app', None, '__main__')"
)
SCRIPT = "() => document.querySelector('script[type=module][src]').getAttribute('src')"
LOOK = "async () => { await (await navigator.serviceWorker.getRegistration('/delegate')).update() }"


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Server]:
    """The service as it is installed somewhere, where a new build may come."""
    shutil.copytree(ROOT / "app", tmp_path / "here" / "app")
    (tmp_path / "here" / "migrations").symlink_to(ROOT / "migrations")
    program = (sys.executable, "-c", PROGRAM, str(tmp_path / "here"))
    with Server(tmp_path / "data", program=program) as running:
        yield running


def build_anew(static: Path) -> None:
    """As when the source changed: each script has another name, and all speak of the new."""
    scripts = list((static / "assets").glob("*.js"))
    texts = [*static.glob("*.html"), *static.glob("*.json"), static / "worker.js"]
    for file in (static / "assets").iterdir():
        if file.suffix in (".br", ".gz"):
            file.unlink()
    for file in [*texts, *scripts]:
        text = file.read_text(encoding="utf-8")
        for script in scripts:
            text = text.replace(script.name, f"{script.stem}2.js")
        file.write_text(text.replace('const BUILD="', 'const BUILD="2'), encoding="utf-8")
    for script in scripts:
        script.rename(script.with_name(f"{script.stem}2.js"))


def test_a_new_build_is_told_and_what_is_typed_stays(
    installed: Server, tmp_path: Path, new_context: Callable[..., BrowserContext]
) -> None:
    house = House(installed, new_context)
    page = house.enter("FRA", "?lang=en", viewport=PHONE)
    until(page, KEPT)
    before, begins = page.evaluate(SCRIPT), page.evaluate(BEGINS_AT)
    page.get_by_test_id("speaker-title").first.fill("Minister of Justice")
    with house.line_cut():
        build_anew(tmp_path / "here" / "app" / "static")
        installed.restart()
        at_rest(page)
    page.evaluate(LOOK)
    expect(page.get_by_test_id("newer")).to_be_visible()
    expect(page.get_by_test_id("speaker-title").first).to_have_value("Minister of Justice")
    assert page.evaluate(BEGINS_AT) == begins
    page.get_by_test_id("newer-load").click()
    expect(page.get_by_test_id("newer")).to_have_count(0)
    at_rest(page)
    assert page.evaluate(SCRIPT) != before
    expect(page.get_by_test_id("speaker-title").first).to_have_value("Minister of Justice")
    until(page, KEPT)
    with house.line_cut():
        page.context.set_offline(True)
        page.get_by_test_id("request-send").first.click()
        expect(page.get_by_test_id("unsent")).to_contain_text("Minister of Justice")
        page.context.set_offline(False)
        at_rest(page)
    expect(page.get_by_test_id("mine").first).to_contain_text("Minister of Justice")
    received = [row for row in Office(installed).record() if row["event"] == "inscribed"]
    assert [row["actor"].split(":")[1] for row in received].count("FRA") == 1
    assert house.complaints == []
