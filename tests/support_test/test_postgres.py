"""The PostgreSQL of the tests: fresh databases, and what survives a stop and a kill."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.support.binaries import need
from tests.support.folders import everybody_reaches
from tests.support.postgres import Postgres, copy_install, find_postgres


def connect(url: str) -> psycopg.Connection:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)


def ask(url: str, statement: str) -> list[tuple[object, ...]]:
    with closing(connect(url)) as connection:
        return connection.execute(statement.encode()).fetchall()


def note(url: str) -> None:
    """A small schema with one row."""
    with closing(connect(url)) as connection:
        connection.execute("CREATE TABLE note (said text)")
        connection.execute("INSERT INTO note VALUES ('République')")


def test_a_database_is_empty_and_speaks_utf_8(postgres_url: str) -> None:
    assert ask(postgres_url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]
    assert ask(postgres_url, "SELECT upper('é'), length('主席')") == [("É", 2)]


def test_a_prepared_database_is_prepared_once_and_copied(postgres: Postgres) -> None:
    prepared: list[str] = []

    def prepare(url: str) -> None:
        prepared.append(url)
        note(url)

    first, second = (postgres.create_database(prepare) for _ in range(2))
    ask(first, "DELETE FROM note RETURNING 1")
    assert ask(second, "SELECT said FROM note") == [("République",)]
    assert len(prepared) == 1
    assert len({first, second, *prepared}) == 3
    for url in (first, second):
        postgres.drop_database(url)


@pytest.mark.parametrize("end", [Postgres.stop, Postgres.kill])
def test_what_was_committed_survives(
    end: Callable[[Postgres], None], postgres: Postgres, postgres_url: str
) -> None:
    note(postgres_url)
    end(postgres)
    assert not postgres.running
    with pytest.raises(psycopg.OperationalError):
        connect(postgres_url)
    postgres.start()
    assert ask(postgres_url, "SELECT said FROM note") == [("République",)]


def test_a_dropped_database_is_gone_even_with_a_connection_open(postgres: Postgres) -> None:
    url = postgres.create_database()
    with closing(connect(url)):
        postgres.drop_database(url)
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        connect(url)


@pytest.mark.slow
def test_binaries_below_a_private_folder_are_copied_for_nobody(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    binaries = need("PostgreSQL (initdb, postgres)", find_postgres())
    private = copy_install(binaries, tmp_path)
    assert not everybody_reaches(private / "postgres")
    with Postgres(private) as own:
        assert ask(own.url, "SHOW fsync") == [("on",)]
        assert urlsplit(own.url).hostname == "127.0.0.1"
