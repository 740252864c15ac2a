"""The server that the tests of this folder share: the real program, an hour before noon."""

from collections.abc import Iterator

import pytest

from tests.support.server import Server
from tests.web.visit import Visit


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("met")
    with Server(folder, at="2020-10-09T11:00+02:00") as running:
        yield running


@pytest.fixture(scope="package")
def visit(server: Server) -> Iterator[Visit]:
    """Asks as this role or that, with the token of its link."""
    with Visit(server) as visiting:
        yield visiting
