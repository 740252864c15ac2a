"""What every test may ask for: real servers and a browser; and the order and limits of a run."""

import gc
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.support.binaries import need
from tests.support.browser import LAUNCH_FLAGS, find_windowless
from tests.support.loopback import loopback_only
from tests.support.order import cost, folder_of
from tests.support.postgres import Postgres, find_postgres
from tests.support.redis_server import RedisServer, find_redis
from tests.support.server import Cluster, Server, forget_ended_servers, logs_of_this_test

HERE = Path(__file__).parent

settings.register_profile("dev", max_examples=60, deadline=None)
settings.register_profile("ci", max_examples=150, deadline=None, print_blob=True)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") == "true" else "dev")
)


@pytest.hookimpl(tryfirst=True)  # before -m selects by marker
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by their folder, and put the pure ones first; keep the order among equals."""
    for item in items:
        if folder := folder_of(item.path, HERE):
            item.add_marker(folder)
    items.sort(key=lambda item: cost(folder_of(item.path, HERE), getattr(item, "fixturenames", ())))


def pytest_collection_finish() -> None:
    """What has been collected stays to the end: the collector of garbage need not go through it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    forget_ended_servers()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the log of every server that a failed test has met."""
    report = yield
    if report.failed:
        report.sections += logs_of_this_test()
    return report


@pytest.fixture(autouse=True)
def off_loopback() -> Iterator[list[str]]:
    """No test leaves this machine: one that tried fails, even if the code under test hid it."""
    with loopback_only() as refusals:
        yield refusals
    if refusals:
        pytest.fail(f"this test tried to reach {', '.join(refusals)}", pytrace=False)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The PostgreSQL server of this run. Tests that stop or kill it take `postgres_url` too."""
    with Postgres(need("PostgreSQL (initdb, postgres)", find_postgres()), fsync=False) as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """An empty database for one test; for a migrated one: postgres.create_database(prepare)."""
    postgres.start()
    url = postgres.create_database()
    yield url
    postgres.start()
    postgres.drop_database(url)


@pytest.fixture(scope="session")
def redis_of_this_run() -> Iterator[RedisServer]:
    """The Redis server behind `redis_server`."""
    with RedisServer(need("redis-server", find_redis())) as server:
        yield server


@pytest.fixture
def redis_server(redis_of_this_run: RedisServer) -> RedisServer:
    """A running, empty Redis, which the test may stop, kill and start."""
    redis_of_this_run.start()
    redis_of_this_run.flush()
    return redis_of_this_run


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """`start_server(**options of Server)`: the real program, on SQLite unless `env` differs."""
    with ExitStack() as running:

        def start(folder: Path = tmp_path / "server", **options: Any) -> Server:
            return running.enter_context(Server(folder, **options))

        yield start


@pytest.fixture
def start_cluster(
    tmp_path: Path, postgres_url: str, redis_server: RedisServer
) -> Iterator[Callable[..., Cluster]]:
    """`start_cluster(workers, **options of Cluster)`: on a fresh database and an empty Redis.

    What `env` names goes before them: a proxy's address, say.
    """
    with ExitStack() as running:

        def start(workers: int = 2, env: dict[str, str] | None = None, **options: Any) -> Cluster:
            common = {"DATABASE_URL": postgres_url, "REDIS_URL": redis_server.url, **(env or {})}
            cluster = Cluster(workers, tmp_path / "cluster", env=common, **options)
            return running.enter_context(cluster)

        yield start


@pytest.fixture(scope="session")
def base_url() -> None:
    """No page address is relative to one server: every test has a server of its own.

    It also stands in for pytest-playwright's fixture, a bound method, of which pytest 9 warns.
    """


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """pytest-playwright starts this machine's Chromium instead of a browser of its own."""
    path = need("Chromium", find_windowless())
    return {**browser_type_launch_args, "executable_path": str(path), "args": [*LAUNCH_FLAGS]}
