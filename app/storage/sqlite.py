"""SQLite on a thread of its own, with one trip to it for each statement.

aiosqlite goes there four times (a cursor, the statement, its rows, the end of the cursor), and on
a busy machine the trips cost more than the statements. Here a statement brings its rows back at
once. `BEGIN` travels with the first statement: SQLite does nothing before that either.
"""

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

CHUNK = 64
BEGIN = "BEGIN"


Work = Callable[[sqlite3.Connection], None]


class Connection(aiosqlite.Connection):
    """A connection whose cursors are short trips."""

    begins = False

    def cursor(self) -> "Cursor":  # type: ignore[override]  # entered as aiosqlite's own is
        """A cursor; it does not go to the thread before it has something to do there."""
        return Cursor(self)

    async def trip(self, work: Work) -> None:
        """Have something done on the connection's thread; raises what it raises there."""
        if self.begins:
            self.begins = False
            work = partial(_in_transaction, work)
        await self._execute(work, self._conn)  # type: ignore[no-untyped-call]

    async def commit(self) -> None:
        """Commit, if there is anything."""
        self.begins = False
        await super().commit()

    async def rollback(self) -> None:
        """Roll back, if there is anything."""
        if self.begins:
            self.begins = False
            return
        await super().rollback()


def _in_transaction(work: Work, connection: sqlite3.Connection) -> None:
    connection.execute(BEGIN)
    work(connection)


class Cursor:
    """What a statement brought back; the part of aiosqlite's cursor that SQLAlchemy asks for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        """Nothing to do."""
        return self

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """Run a statement and fetch its rows."""
        if statement == BEGIN:
            self._connection.begins = True
            return self
        await self._connection.trip(partial(self._run, statement, parameters, many=False))
        return self

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Run a statement once for each row of parameters."""
        await self._connection.trip(partial(self._run, statement, parameters, many=True))
        return self

    async def fetchall(self) -> list[Any]:
        """The rows, once."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Nothing is left open on the thread."""
        self._rows = []

    def _run(
        self,
        statement: str,
        parameters: Sequence[Any],
        connection: sqlite3.Connection,
        *,
        many: bool,
    ) -> None:
        cursor = connection.cursor()
        try:
            if many:
                cursor.executemany(statement, parameters)
            else:
                cursor.execute(statement, parameters)
            self.description = cursor.description
            if cursor.description:
                self._rows = cursor.fetchall()
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


def connect(database: str, **options: Any) -> Connection:
    """To be awaited: the connection, on a thread that does not keep the process alive."""
    connection = Connection(partial(sqlite3.connect, database, **options), CHUNK)
    connection._thread.daemon = True
    return connection
