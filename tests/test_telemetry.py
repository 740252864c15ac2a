"""Logs: one line of JSON each, and never the reason why something else fails."""

import io
import json
import sys
from collections.abc import Iterator

import pytest
import structlog

from app.telemetry import log, start_logging


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """Leave the configuration as the next test expects it."""
    yield
    structlog.reset_defaults()


def test_a_log_is_a_line_of_json_that_says_what_it_is_about(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start_logging()
    log("bell").warning("ring not published", organ="plenary")
    (line,) = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert told["about"] == "bell"
    assert told["event"] == "ring not published"
    assert told["organ"] == "plenary"
    assert told["level"] == "warning"
    assert told["timestamp"].endswith("Z")


def test_it_goes_to_where_standard_error_is_now(monkeypatch: pytest.MonkeyPatch) -> None:
    start_logging()
    elsewhere = io.StringIO()
    monkeypatch.setattr(sys, "stderr", elsewhere)
    log("alarm").error("late")
    assert "late" in elsewhere.getvalue()


@pytest.mark.parametrize("error", [BrokenPipeError, ValueError("I/O operation on closed file")])
def test_a_log_that_cannot_be_written_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise error

    start_logging()
    monkeypatch.setattr(sys, "stderr", Gone())
    log("alarm").error("late")


def test_what_is_less_than_informative_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    start_logging()
    log("alarm").debug("nothing to close")
    assert capsys.readouterr().err == ""
