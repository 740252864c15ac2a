"""The server that the tests of this folder share: the real program, an hour before noon."""

from collections.abc import Iterator

import pytest

from tests.support.server import Server
from tests.web.visit import PLENARY, Visit


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


@pytest.fixture
def unharmed(server: Server, visit: Visit) -> Iterator[None]:
    """Afterwards the same process answers, nothing was written, and nothing was unforeseen."""
    before, pid = visit("chair").get(PLENARY).json(), server.pid
    yield
    after = visit("chair").get(PLENARY).json()
    assert (after["epoch"], after["offset"]) == (before["epoch"], before["offset"])
    assert server.running
    assert server.pid == pid
    assert visit().get("/readyz").status_code == 200
    assert "unforeseen" not in server.log.read_text()
