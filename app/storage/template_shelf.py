"""The templates that are shipped: conferences of several bodies, each a file in `app/data`.

Each is named as its file and as its conference. Called by the command line alone.
"""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from app.storage.template_shape import PlannedList, PlannedSpeakingTime


def shipped() -> dict[str, Path]:
    """The shipped templates by name, the reference conference first."""
    folder = Path(str(resources.files("app") / "data"))
    files = {file.stem: file for file in sorted(folder.glob("*.yaml"))}
    first = {"ctoc-cop-10": files.pop("ctoc-cop-10")}
    return first | files


def named(written: Path) -> Path:
    """The file that somebody means: the one at that path, else the shipped one of that name."""
    return written if written.exists() else shipped().get(str(written), written)


def summary(planned: PlannedList) -> Iterator[str]:
    """A list in a few lines: what it is for, its order, and the speaking time of each kind."""
    order = ", ".join(planned.policy)
    yield f"{planned.id} ({planned.purpose}; item {planned.item}; by {order})"
    kinds: dict[str, list[str]] = {}
    for kind, rule in planned.rules.items():
        kinds.setdefault(_time(rule), []).append(kind)
    yield from (f"  {', '.join(those)}: {time}" for time, those in kinds.items())


def _time(rule: PlannedSpeakingTime) -> str:
    limit = _duration(rule.limit_ms)
    then = "" if rule.then_ms is None else f", then {_duration(rule.then_ms)}"
    grace = f" after {_duration(rule.grace_ms)} of grace" if rule.grace_ms else ""
    most = "" if rule.at_most is None else f"; at most {rule.at_most}"
    ways = {"close": f"the floor closes{grace}", "call_to_order": "call to order"}
    source = "" if rule.source is None else f" [{rule.source}]"
    return f"{limit}{then}, {ways.get(rule.enforcement, 'voluntary')}{most}{source}"


def _duration(ms: int) -> str:
    """90000 as 1:30 min."""
    minutes, rest = divmod(ms // 1000, 60)
    return f"{minutes}:{rest:02d} min"
