"""How the service says no: a code and the facts, never a sentence.

Catalogues (`app/locales`) turn the code into the reader's language; `app/web/problems.py` turns it
into an HTTP status. Raised by the domain, the desk, the register and the web alike.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from app.domain.timekeeping import instant


class Refusal(Exception):
    """A request that cannot be granted, for a reason that can be named.

    `code` is a snake_case word that never changes its meaning; `facts` are JSON-ready values
    (ids, RFC 3339 instants, milliseconds) that a catalogue's sentence may quote.
    """

    def __init__(self, code: str, **facts: object) -> None:
        self.code = code
        self.facts = {name: _ready(fact) for name, fact in facts.items()}
        super().__init__(code, self.facts)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"


def _ready(fact: object) -> object:
    """A fact as JSON has it: the word of an enumeration, an instant as RFC 3339 writes it."""
    if isinstance(fact, datetime):
        return instant(fact)
    if isinstance(fact, Enum):
        return fact.value
    if isinstance(fact, Mapping):
        return {str(name): _ready(part) for name, part in fact.items()}
    if isinstance(fact, list | tuple):
        return [_ready(part) for part in fact]
    return fact
