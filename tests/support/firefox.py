"""Firefox, driven by WebDriver BiDi over its own socket: enough to open pages and look at them.

Playwright cannot drive the Firefox of a distribution; this needs no driver program at all. Each
visitor has a user context, and so cookies, of their own.
"""

import json
import os
import re
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from websockets.sync.client import ClientConnection, connect

from tests.support.binaries import on_path
from tests.support.folders import new_folder, remove_folder
from tests.support.processes import Child, Scoped

Json = dict[str, Any]
PREFERENCES = """
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,#remote-settings-dummy/v1");
user_pref("toolkit.telemetry.enabled", false);
"""


def find_firefox() -> Path | None:
    """The program firefox."""
    return on_path(["firefox-esr", "firefox"])


class Firefox(Scoped):
    """One headless Firefox. `with Firefox(path) as browser: browser.visit(url)`."""

    def __init__(self, program: Path) -> None:
        self._program = program
        self._folder = new_folder("rostrum-firefox-")
        self._child: Child | None = None
        self._open = ExitStack()
        self._socket: ClientConnection | None = None
        self._asked = 0
        self.complaints: list[str] = []
        """What pages have written on the console as an error, and what nobody caught."""

    def start(self) -> None:
        (self._folder / "user.js").write_text(PREFERENCES, encoding="utf-8")
        log = self._folder / "firefox.log"
        options = ["--headless", "--no-remote", "--remote-debugging-port", "0"]
        env = {**os.environ, "HOME": str(self._folder), "MOZ_CRASHREPORTER_DISABLE": "1"}
        self._child = Child(
            [self._program, *options, "--profile", self._folder],
            log=log,
            cwd=self._folder,
            env=env,
        )
        listening = re.compile(r"BiDi listening on (ws://\S+)")
        self._child.wait_until(
            lambda: listening.search(log.read_text(errors="replace")) is not None
        )
        found = listening.search(log.read_text(errors="replace"))
        assert found is not None
        line = connect(f"{found[1]}/session", proxy=None, max_size=None)
        self._socket = self._open.enter_context(line)
        self.ask("session.new", capabilities={})
        self.ask("session.subscribe", events=["log.entryAdded"])

    def close(self) -> None:
        self._open.close()
        if self._child is not None:
            self._child.kill()
        remove_folder(self._folder)

    def ask(self, method: str, **params: Any) -> Json:
        """A command of the protocol, and its result."""
        assert self._socket is not None
        self._asked += 1
        self._socket.send(json.dumps({"id": self._asked, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(60))
            if message.get("type") == "event":
                self._note(message["params"])
            elif message.get("id") == self._asked:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['error']}: {message['message']}")
                result: Json = message["result"]
                return result

    def _note(self, entry: Mapping[str, Any]) -> None:
        if entry.get("level") == "error":
            self.complaints.append(str(entry.get("text")))

    def visitor(self, *, width: int = 1366, height: int = 768) -> "Page":
        """A page with cookies of its own."""
        user = self.ask("browser.createUserContext")["userContext"]
        page = self.ask("browsingContext.create", type="tab", userContext=user)["context"]
        viewport = {"width": width, "height": height}
        self.ask("browsingContext.setViewport", context=page, viewport=viewport)
        return Page(self, page)


class Page:
    """One tab."""

    def __init__(self, browser: Firefox, context: str) -> None:
        self._browser = browser
        self._context = context

    def visit(self, url: str) -> Self:
        """Go there, and wait until it is loaded."""
        self._browser.ask(
            "browsingContext.navigate", context=self._context, url=url, wait="complete"
        )
        return self

    def say(self, expression: str) -> Any:
        """The value of an expression in the page; only plain values come back."""
        answer = self._browser.ask(
            "script.evaluate",
            expression=expression,
            target={"context": self._context},
            awaitPromise=True,
        )
        if answer["type"] != "success":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    def await_that(self, expression: str, seconds: float = 30.0) -> None:
        """Wait until an expression is true."""
        deadline = time.monotonic() + seconds
        while not self.say(f"Boolean({expression})"):
            if time.monotonic() > deadline:
                text = self.say("document.body.innerText.slice(0, 500)")
                raise AssertionError(f"{expression} never came true; the page shows: {text}")
            time.sleep(0.05)

    def press(self, key: str) -> None:
        """Bring the tab to the front, and press and let go of a key."""
        self._browser.ask("browsingContext.activate", context=self._context)
        keys = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self._browser.ask(
            "input.performActions",
            context=self._context,
            actions=[{"type": "key", "id": "keyboard", "actions": keys}],
        )

    def close(self) -> None:
        self._browser.ask("browsingContext.close", context=self._context)
