"""What the environment says, once, as a frozen value.

Nothing else reads the environment. In production (`ROSTRUM_ENV=production`) the service refuses to
start with an address that browsers would not protect.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class SettingsError(Exception):
    """The environment contradicts itself; the text says which variable and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the state lives, under which address the service is known, how it listens.

    `redis_url` None: one process, its bell rings inside. `origins`: whose pages may send commands,
    besides the service's own.
    """

    folder: Path
    database_url: str
    redis_url: str | None = None
    base_url: str = "http://127.0.0.1:8000"
    production: bool = False
    origins: tuple[str, ...] = ()
    host: str = "127.0.0.1"
    port: int = 8000

    @property
    def secure(self) -> bool:
        """Whether browsers reach the service over TLS."""
        return urlsplit(self.base_url).scheme == "https"


def settings_from(
    environment: Mapping[str, str] = os.environ,
    *,
    folder: Path | None = None,
    host: str = "127.0.0.1",
    port: int = 8000,
) -> Settings:
    """Read DATABASE_URL, REDIS_URL, ROSTRUM_URL, ROSTRUM_ORIGINS, ROSTRUM_DATA, ROSTRUM_ENV.

    Without DATABASE_URL the state is an SQLite file in `folder`. Raises SettingsError.
    """
    folder = folder or Path(environment.get("ROSTRUM_DATA", ".data"))
    settings = Settings(
        folder=folder,
        database_url=database_url(environment.get("DATABASE_URL"), folder),
        redis_url=redis_url(environment.get("REDIS_URL")),
        base_url=environment.get("ROSTRUM_URL", f"http://{_named(host)}:{port}").rstrip("/"),
        production=environment.get("ROSTRUM_ENV", "") == "production",
        origins=tuple(environment.get("ROSTRUM_ORIGINS", "").split()),
        host=host,
        port=port,
    )
    if settings.production and not settings.secure:
        raise SettingsError(
            f"ROSTRUM_URL is {settings.base_url}: in production it must begin with https://"
        )
    return settings


def database_url(url: str | None, folder: Path) -> str:
    """The address of the database with the driver named that the service uses."""
    if not url:
        return f"sqlite+aiosqlite:///{folder.resolve() / 'rostrum.sqlite3'}"
    scheme, _, rest = url.partition("://")
    drivers = {
        "postgres": "postgresql+psycopg",
        "postgresql": "postgresql+psycopg",
        "sqlite": "sqlite+aiosqlite",
    }
    known = drivers.get(scheme, scheme)
    if known not in drivers.values():
        raise SettingsError(f"DATABASE_URL: expected postgresql:// or sqlite://, got {scheme}://")
    return f"{known}://{rest}"


def redis_url(url: str | None) -> str | None:
    """The address of Redis as it was given; None: there is none."""
    if not url:
        return None
    if urlsplit(url).scheme not in ("redis", "rediss", "unix"):
        raise SettingsError(f"REDIS_URL: expected redis://, rediss:// or unix://, got {url[:60]}")
    return url


def _named(host: str) -> str:
    """The host as an address has it: one that can be called, in brackets where it has colons."""
    if host in ("0.0.0.0", "::"):  # noqa: S104  # compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
