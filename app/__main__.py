"""python -m app serve | migrate | seed | templates | rehearse | verify | openapi.

Every mistake that a person can make is answered with one line that says what to do, and with exit
code 2.
"""

import argparse
import asyncio
import gc
import json
import socket
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.refusal import Refusal
from app.installed import go_on_where_it_is
from app.settings import Settings, SettingsError, settings_from

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError

TENTH_SESSION = Path(__file__).parent / "data" / "ctoc-cop-10.yaml"
SHOWN = ("FRA", "ITA", "EGY", "BRA", "CHN", "KEN")
"""Delegations whose links are printed; all links are in links.json."""


class Mistake(Exception):
    """What a person should read: one line, no traceback."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], Awaitable[int]] = options.command
    try:
        return _loop(command(options))
    except (Mistake, SettingsError) as mistake:
        print(f"rostrum: {mistake}", file=sys.stderr)
    except Refusal as refusal:
        print(f"rostrum: refused: {refusal}", file=sys.stderr)
    except ModuleNotFoundError as missing:
        go_on_where_it_is(missing, sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # no space, no right, no answer: what the machine says will do
        print(f"rostrum: {error}", file=sys.stderr)
    except _database_error() as error:
        print(f"rostrum: the database: {error.orig}", file=sys.stderr)
    return 2


def _database_error() -> "type[DBAPIError]":
    from sqlalchemy.exc import DBAPIError

    return DBAPIError


def _loop(work: Awaitable[int]) -> int:
    async def run() -> int:
        return await work

    try:
        import uvloop
    except ImportError:
        return asyncio.run(run())
    return uvloop.run(run())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app", description="Rostrum")
    commands = parser.add_subparsers(required=True, metavar="command")

    serve = commands.add_parser("serve", help="serve the meeting")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--ready", action="store_true", help="migrate, load the tenth session, link")
    serve.add_argument("--at", help="the conference clock of a rehearsal: an instant, or `now`")
    serve.set_defaults(command=_serve)

    migrate = commands.add_parser("migrate", help="bring the database to this version")
    migrate.set_defaults(command=_migrate)

    seed = commands.add_parser("seed", help="load a conference from a template file")
    seed.add_argument("file", type=Path, help="a file, or the name of a shipped template")
    seed.add_argument("--rehearsal", action="store_true", help="its clock may be shifted")
    seed.add_argument("--at", help="where the rehearsal's clock stands now")
    seed.set_defaults(command=_seed)

    templates = commands.add_parser("templates", help="list the conferences that are shipped")
    templates.set_defaults(command=_templates)

    verify = commands.add_parser("verify", help="prove that the record is what was recorded")
    verify.set_defaults(command=_verify)

    rehearse = commands.add_parser("rehearse", help="play a real debate against a running server")
    _add_rehearsal(rehearse)

    openapi = commands.add_parser("openapi", help="print the description of the interface")
    openapi.set_defaults(command=_openapi)
    for each in (serve, migrate, seed, verify, rehearse):
        each.add_argument("--data", type=Path, default=None, help="the folder of all state")
    return parser


def _add_rehearsal(rehearse: argparse.ArgumentParser) -> None:
    rehearse.add_argument(
        "--links", type=Path, help="links.json of the server (default: in --data)"
    )
    rehearse.add_argument("--speed", type=float, default=60.0, help="times faster than real time")
    rehearse.add_argument("--speakers", type=int, default=40, help="how many of the debate")
    rehearse.add_argument("--limit", type=float, default=3.0, help="minutes for each speaker")
    rehearse.add_argument("--watchers", type=int, default=3, help="how many of each role")
    rehearse.add_argument("--organ", default="plenary")
    rehearse.add_argument("--list", default="general-debate", help="the speakers' list")
    rehearse.add_argument("--base-url", help="the server's address, if not the one in the links")
    rehearse.add_argument("--seed", type=int, default=75, help="another one, other incidents")
    rehearse.set_defaults(command=_rehearse)


def _settings(options: argparse.Namespace) -> Settings:
    host, port = getattr(options, "host", "127.0.0.1"), getattr(options, "port", 8000)
    settings = settings_from(folder=options.data, host=host, port=port)
    try:
        settings.folder.mkdir(parents=True, exist_ok=True)
        probe = settings.folder / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise Mistake(
            f"the folder {settings.folder} cannot be written to ({error.strerror})"
        ) from None
    return settings


async def _serve(options: argparse.Namespace) -> int:
    gc.disable()
    from app.main import server_for
    from app.ready import make_ready, must_be_migrated
    from app.telemetry import start_logging

    settings = _settings(options)
    _check_port(settings)
    start_logging(readable=sys.stderr.isatty())
    if options.ready:
        links = await make_ready(settings, TENTH_SESSION, _instant(options.at))
        _print_links(links)
    else:
        if options.at:
            raise Mistake("--at goes with --ready")
        await must_be_migrated(settings)
    server = server_for(settings)
    # What is loaded by now stays: the collector need not look at it again and again.
    gc.freeze()
    gc.enable()
    await server.serve()
    return 0 if server.started else 1


def _check_port(settings: Settings) -> None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if not 0 < settings.port < 65_536:
            raise Mistake(f"there is no port {settings.port}: choose one from 1 to 65535")
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise Mistake(
                f"cannot listen on {settings.host}:{settings.port} ({error.strerror}); "
                f"choose another port with --port"
            ) from None


def _instant(written: str | None) -> datetime | None:
    """The instant that --at names; `now` is real time."""
    if written is None:
        return None
    if written == "now":
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or not 1970 <= at.year < 9000:
        raise Mistake(f"--at: expected an instant like 2020-10-12T11:55+02:00, got {written}")
    return at


def _print_links(links: dict[str, str | dict[str, str]], file: str = "links.json") -> None:
    """A line for each role and for a few delegations; never wrapped, so that it can be copied."""
    print(f"Sign-in links (all of them are in {file}):\n")
    for role, link in links.items():
        if isinstance(link, str):
            print(f"  {role:<16} {link}")
        else:
            for name in SHOWN:
                if name in link:
                    print(f"  delegation {name:<5} {link[name]}")
    print(flush=True)


async def _migrate(options: argparse.Namespace) -> int:
    from app.storage.migrate import upgrade

    await upgrade(_settings(options).database_url)
    return 0


async def _seed(options: argparse.Namespace) -> int:
    from app.ready import must_be_migrated, seed
    from app.storage.template import TemplateError, read_template
    from app.storage.template_shelf import named

    file = named(options.file)
    try:
        template = read_template(file)
    except TemplateError as error:
        for line in str(error).splitlines():
            print(f"{file}: {line}", file=sys.stderr)
        return 2
    except OSError as error:
        raise Mistake(f"{file}: {error.strerror}") from None
    settings = _settings(options)
    await must_be_migrated(settings)
    at = _instant(options.at)
    links, written = await seed(settings, template, rehearsal=options.rehearsal, at=at)
    _print_links(links, written)
    return 0


async def _templates(_options: argparse.Namespace) -> int:
    from app.storage.template import read_template
    from app.storage.template_shelf import shipped, summary

    for name, file in shipped().items():
        template = read_template(file)
        print(f"{name}: {template.conference.title['en']}")
        for planned in template.lists:
            print("\n".join(f"  {line}" for line in summary(planned)))
        print()
    return 0


async def _verify(options: argparse.Namespace) -> int:
    from app.storage.database import Database
    from app.storage.verify import verify

    database = Database(_settings(options).database_url)
    try:
        async with database.reading() as session:
            verdicts = await verify(session)
    finally:
        await database.close()
    for verdict in verdicts:
        state = "sound" if not verdict.findings else "NOT SOUND"
        print(f"{verdict.organ}: {verdict.rows} rows, {state}")
        for finding in verdict.findings:
            print(f"  at offset {finding.offset}: {finding.what}")
    return 1 if any(verdict.findings for verdict in verdicts) else 0


async def _rehearse(options: argparse.Namespace) -> int:
    from rich.console import Console

    from app.outbound.rehearse import CannotRehearse, rehearse

    try:
        return await rehearse(
            options.links or _settings(options).folder / "links.json",
            speed=options.speed,
            speakers=options.speakers,
            console=Console(highlight=False, soft_wrap=True),
            base_url=options.base_url,
            organ=options.organ,
            speakers_list=options.list,
            limit_min=options.limit,
            watchers=options.watchers,
            seed=options.seed,
        )
    except CannotRehearse as reason:
        raise Mistake(str(reason)) from None


async def _openapi(options: argparse.Namespace) -> int:
    from app.main import create_app

    app = create_app(settings_from(folder=Path()))
    print(json.dumps(app.openapi(), indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
