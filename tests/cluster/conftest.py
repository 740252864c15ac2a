"""Two workers on one PostgreSQL and one Redis, PostgreSQL behind a network that a test may spoil.

The workers are shared by all tests of this folder, as those of a meeting are by everything that
happens to it: what one test broke has to work again in the next.
"""

from collections.abc import Iterator

import pytest

from tests.acceptance.room import Room, eventually
from tests.support.postgres import Postgres
from tests.support.proxy import Proxy
from tests.support.redis_server import RedisServer
from tests.support.server import Cluster


@pytest.fixture(scope="package")
def database_url(postgres: Postgres) -> str:
    """The database itself, not through the proxy."""
    return postgres.create_database()


@pytest.fixture(scope="package")
def network(database_url: str) -> Iterator[Proxy]:
    """What lies between the workers and PostgreSQL."""
    with Proxy(database_url) as proxy:
        yield proxy


@pytest.fixture(scope="package")
def workers(
    network: Proxy,
    redis_of_this_run: RedisServer,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Cluster]:
    env = {"DATABASE_URL": network.url, "REDIS_URL": redis_of_this_run.url}
    with Cluster(2, tmp_path_factory.mktemp("workers"), env=env) as running:
        yield running


@pytest.fixture
def rooms(workers: Cluster, redis_server: RedisServer) -> Iterator[tuple[Room, Room]]:
    """The plenary at each worker, in session, with nobody on the floor; Redis is there."""
    assert redis_server.running
    one, other = Room(workers[0]), Room(workers[1])
    one.call_to_order()
    one.clear()
    eventually(lambda: "floor" not in other.view())
    yield one, other
    one.clear()
