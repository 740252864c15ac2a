"""What tests of the live meeting may ask for."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from tests.live.chancery import Chancery
from tests.live.databases import KINDS, database_of


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database: the test runs on each kind."""
    with database_of(request.param, request, tmp_path) as url:
        yield url


@pytest.fixture
async def chancery(database_url: str) -> AsyncIterator[Chancery]:
    """A desk on that database, with a plenary and the list of the general debate."""
    opened = Chancery(Database(database_url))
    await opened.found()
    yield opened
    await opened.close()
