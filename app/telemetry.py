"""Structured logs: one JSON object a line, or readable lines on a terminal.

Names of persons and tokens never go into a log; organs, offsets, roles and codes do.
"""

import contextlib
import logging
import sys

import structlog


class StandardError:
    """Writes to standard error as it is now. A log that cannot be written stops nobody.

    When the other end of a pipe is gone, the alarm has to go on closing statements.
    """

    def msg(self, message: str) -> None:
        """Write one line."""
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"{message}\n")
            sys.stderr.flush()

    debug = info = warning = error = critical = exception = msg


def start_logging(*, readable: bool = False, level: int = logging.INFO) -> None:
    """Send the service's own logs and those of its libraries to standard error."""
    renderer = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if readable
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=StandardError,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s %(message)s")


def log(about: str) -> structlog.typing.FilteringBoundLogger:
    """A logger that names what it speaks about."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger(about=about)
    return logger
