"""WebKit (WebKitGTK's own browser), driven over HTTP by its driver, on a screen that nobody sees.

One visitor at a time: each has a session, and so a profile, of their own.
"""

import os
import time
from pathlib import Path
from typing import Any, Self

import httpx

from tests.support.binaries import on_path
from tests.support.folders import new_folder, remove_folder
from tests.support.processes import Child, Scoped, free_port

BROWSERS = ("webkit2gtk-4.1", "webkit2gtk-4.0")


def find_webkit() -> tuple[Path, Path, Path] | None:
    """The driver, its browser and the screen for it; None if one of the three is not there."""
    driver, screen = on_path(["WebKitWebDriver"]), on_path(["Xvfb"])
    folders = [folder for name in BROWSERS for folder in Path("/usr/lib").glob(f"*/{name}")]
    browser = next((one for each in folders if (one := each / "MiniBrowser").is_file()), None)
    return (driver, browser, screen) if driver and browser and screen else None


class WebKit(Scoped):
    """One driver. `with WebKit(*found) as browser: browser.visitor().visit(url)`."""

    def __init__(self, driver: Path, browser: Path, screen: Path) -> None:
        self._driver, self._browser, self._screen = driver, browser, screen
        self._folder = new_folder("rostrum-webkit-")
        self._children: list[Child] = []
        self._pages: list[Page] = []
        self._client: httpx.Client | None = None
        self.complaints: list[str] = []
        """Nothing: the driver does not tell what stands on the console."""

    def start(self) -> None:
        number = free_port()
        env = {**os.environ, "HOME": str(self._folder), "DISPLAY": f":{number}"}
        env |= {"WEBKIT_DISABLE_COMPOSITING_MODE": "1", "XDG_RUNTIME_DIR": str(self._folder)}
        # -noreset: otherwise a screen begins anew when the last window has gone, and a browser
        # that comes in just that moment finds no screen, which its driver never tells.
        shown = ["-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
        self._run([self._screen, f":{number}", *shown])
        socket = Path(f"/tmp/.X11-unix/X{number}")
        self._children[-1].wait_until(socket.exists)
        port = free_port()
        self._run([self._driver, f"--port={port}", "--host=127.0.0.1"], env)
        self._client = httpx.Client(
            base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60
        )
        self._children[-1].wait_until(self._answers)

    def _run(self, args: list[str | Path], env: dict[str, str] | None = None) -> None:
        log = self._folder / f"{Path(args[0]).name}.log"
        self._children.append(Child(args, log=log, cwd=self._folder, env=env))

    def _answers(self) -> bool:
        assert self._client is not None
        try:
            return bool(self._client.get("/status").json()["value"]["ready"])
        except httpx.TransportError:
            return False

    def close(self) -> None:
        for page in self._pages:
            page.close()
        if self._client is not None:
            self._client.close()
        for child in reversed(self._children):
            child.kill()
        remove_folder(self._folder)

    def visitor(self) -> "Page":
        """A window with a profile of its own."""
        assert self._client is not None
        options = {"binary": str(self._browser), "args": ["--automation"]}
        wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
        answer = self._client.post("/session", json={"capabilities": wanted}).json()["value"]
        if "sessionId" not in answer:
            raise RuntimeError(f"{answer}\n{self._children[-1].tail()}")
        page = Page(self._client, answer["sessionId"])
        self._pages.append(page)
        return page


class Page:
    """One window."""

    def __init__(self, client: httpx.Client, session: str) -> None:
        self._client = client
        self._session: str | None = session

    def _ask(self, path: str, **body: Any) -> Any:
        answer = self._client.post(f"/session/{self._session}/{path}", json=body).json()["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise RuntimeError(f"{path}: {answer['error']}: {answer.get('message')}")
        return answer

    def visit(self, url: str) -> Self:
        """Go there, and wait until it is loaded."""
        self._ask("url", url=url)
        return self

    def say(self, expression: str) -> Any:
        """The value of an expression in the page, awaited if it is to come."""
        script = f"const done = arguments[0]; Promise.resolve({expression}).then(done)"
        return self._ask("execute/async", script=script, args=[])

    def await_that(self, expression: str, seconds: float = 30.0) -> None:
        """Wait until an expression is true."""
        deadline = time.monotonic() + seconds
        while not self.say(f"Boolean({expression})"):
            if time.monotonic() > deadline:
                text = self.say("document.body.innerText.slice(0, 500)")
                raise AssertionError(f"{expression} never came true; the page shows: {text}")
            time.sleep(0.05)

    def press(self, key: str) -> None:
        """Press and let go of a key."""
        keys = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self._ask("actions", actions=[{"type": "key", "id": "keyboard", "actions": keys}])

    def close(self) -> None:
        """Close it. Harmless when it is closed."""
        if self._session is not None:
            self._client.delete(f"/session/{self._session}")
            self._session = None
