"""The text of a statement: its status, and the address at which it can be read.

The text itself is kept by those who keep documents; here stands where it is. Called by the rules
of the list when an inscription is amended.
"""

import re

from app.domain import commands as c
from app.domain.organ import Inscription
from app.domain.refusal import Refusal
from app.domain.words import Text

LONGEST = 500
USABLE = re.compile(r"https?://[^\s/?#@:\\\[\]]+(:[1-9][0-9]{0,4})?([/?#][^\s\\]*)?")
"""Scheme, host, port, and whatever follows; nothing that browsers read in two ways."""


def text_changes(entry: Inscription, command: c.Amend) -> dict[str, str]:
    """What a command changes about the text; an empty address takes the old one away.

    Who says where a text is says that there is one: its status is then at least `received`.
    Refused `text_address_unusable`.
    """
    changes: dict[str, str] = {}
    status = entry.text if command.text is None else command.text
    address = command.text_url
    if address:
        check_address(address)
        status = Text.RECEIVED if status is Text.NONE else status
    if address is not None and address != (entry.text_url or ""):
        changes["text_url"] = address
    if status is not entry.text:
        changes["text"] = status
    return changes


def check_address(address: str) -> None:
    """An address that a booth may safely open: http or https, a host, no password, no blank."""
    if len(address) > LONGEST or not address.isprintable() or not USABLE.fullmatch(address):
        raise Refusal("text_address_unusable")
