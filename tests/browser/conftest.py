"""What the tests in a browser share: a house to sit in, and an office that asks over the API."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext

from tests.browser import scene
from tests.browser.people import House, Office
from tests.support.server import Server


@pytest.fixture(scope="package")
def lively(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The lively moment of `scene`, for tests that look, or leave everything as it was."""
    folder = tmp_path_factory.mktemp("lively")
    scene.make(folder)
    with Server(folder, at=scene.MOMENT) as running:
        yield running


@pytest.fixture(scope="module")
def moment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The same moment for one module alone, which may go on from there."""
    folder = tmp_path_factory.mktemp("moment")
    scene.make(folder)
    with Server(folder, at=scene.MOMENT) as running:
        yield running


@pytest.fixture
def server(start_server: Callable[..., Server]) -> Server:
    """The rehearsal as it starts: Friday 9 October 2020, 11:00 in Vienna, both lists open."""
    return start_server()


@pytest.fixture
def house(server: Server, new_context: Callable[..., BrowserContext]) -> Iterator[House]:
    """Nobody's page may have anything to complain about in the end."""
    house = House(server, new_context)
    yield house
    assert house.complaints == []


@pytest.fixture
def office(server: Server) -> Office:
    return Office(server)
