"""Figures and what they were measured on. No host names and no paths: results are published."""

import importlib.metadata
import os
import platform
import sqlite3
import statistics
from collections.abc import Iterable, Sequence
from typing import Any

import psutil

from app.outbound.rehearse_report import quantile

PACKAGES = (
    "fastapi httptools psycopg pydantic sqlalchemy starlette uvicorn uvloop websockets".split()
)


def machine() -> dict[str, Any]:
    """Cores, memory and versions."""
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "load_before": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "packages": {name: importlib.metadata.version(name) for name in PACKAGES},
    }


def spread(figures: Iterable[float], digits: int = 1) -> dict[str, float]:
    """The median of the rounds, and the lowest and highest of them."""
    rounds = list(figures)
    return {
        "median": round(statistics.median(rounds), digits),
        "lowest": round(min(rounds), digits),
        "highest": round(max(rounds), digits),
    }


def quantiles_ms(seconds: Sequence[float]) -> dict[str, float]:
    """p50, p99 and the highest, in ms."""
    return {
        "p50": round(quantile(seconds, 0.5) * 1000, 2),
        "p99": round(quantile(seconds, 0.99) * 1000, 2),
        "highest": round(max(seconds) * 1000, 2),
    }
