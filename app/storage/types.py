"""Column types that mean the same on SQLite and on PostgreSQL.

`UTCDateTime` holds an aware instant in UTC to the millisecond: SQLite drops time zones, so they are
put back on reading, and a naive value is refused instead of guessed. `PortableJSON` writes an
absent value as SQL NULL, never as the JSON word null.
"""

from datetime import UTC, datetime

from sqlalchemy import JSON, DateTime
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UTCDateTime(TypeDecorator[datetime]):
    """An instant: aware on the way in, aware UTC on the way out, milliseconds kept.

    What is finer than a millisecond is cut off, not rounded: an instant never moves past a
    deadline by being stored. A naive datetime raises ValueError.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive instant; write the others in UTC, to the millisecond."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"expected an aware datetime, got the naive {value.isoformat()}")
        value = value.astimezone(UTC)
        return value.replace(microsecond=value.microsecond // 1000 * 1000)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite lost."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


PortableJSON = JSON(none_as_null=True)
