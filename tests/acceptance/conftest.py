"""The server that the acceptance tests share; each test has a list of its own on it."""

from collections.abc import Iterator

import pytest

from tests.acceptance.room import Room
from tests.support.server import Server


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("accepted")) as running:
        yield running


@pytest.fixture
def plenary(server: Server) -> Iterator[Room]:
    """The plenary in session, with nobody on the floor, before the test and after it."""
    room = Room(server)
    room.call_to_order()
    room.clear()
    yield room
    room.clear()
