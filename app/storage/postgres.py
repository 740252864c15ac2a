"""The line to PostgreSQL: who does not hear from it in time lets go of it.

A network that says nothing is worse than one that breaks: without a deadline a request would wait
for as long as the silence lasts, and nobody could tell that the service is merely busy. A line on
which an answer is late is cut; what waits there fails as on a broken line, and the next request
gets a new one. The server in its turn ends a transaction whose client has fallen silent, so that
its row lock does not outlive it.
"""

import asyncio
import contextlib
import os
import socket
from typing import Any

from psycopg import AsyncConnection
from sqlalchemy.pool import ConnectionPoolEntry

PATIENCE_S = 5.0
"""How long one answer may take; a transaction is a handful of them, each some milliseconds."""

CONNECT_S = 3
"""How long a new line may take to come about, in whole seconds as libpq wants it."""

IDLE_S = 10
"""How long the server keeps a transaction open in which nothing happens."""


class ImpatientLine(AsyncConnection[Any]):
    """A connection that is cut when an answer takes longer than `PATIENCE_S`."""

    async def wait(self, *args: Any, **kwargs: Any) -> Any:
        """As psycopg waits for an answer, but not for ever."""
        late = asyncio.get_running_loop().call_later(PATIENCE_S, self._cut)
        try:
            return await super().wait(*args, **kwargs)
        finally:
            late.cancel()

    def _cut(self) -> None:
        # Not a cancellation, which would ask the silent server first: the driver finds a line that
        # has broken, and so does whoever waits.
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(self.pgconn.socket)) as end:
            end.shutdown(socket.SHUT_RDWR)


def limit_idleness(connection: Any, _entry: ConnectionPoolEntry) -> None:
    """Have the server end a transaction that its client has left open."""
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{IDLE_S}s'")
    cursor.close()
    connection.commit()
