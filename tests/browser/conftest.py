"""What the tests in a browser share: a house to sit in, and an office that asks over the API."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.people import House, Office
from tests.support.server import Server


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
