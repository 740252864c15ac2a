"""How the service says no: a code and the facts, never a sentence.

Catalogues (`app/locales`) turn the code into the reader's language; `app/web/problems.py` turns it
into an HTTP status. Raised by the domain, the desk, the register and the web alike.
"""


class Refusal(Exception):
    """A request that cannot be granted, for a reason that can be named.

    `code` is a snake_case word that never changes its meaning; `facts` are JSON-ready values
    (ids, RFC 3339 instants, milliseconds) that a catalogue's sentence may quote.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"
