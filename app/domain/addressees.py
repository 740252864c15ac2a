"""Whom a message is meant for: all, one delegation, or those who speak in one mode."""

from app.domain.organ import Organ
from app.domain.procedure import Message
from app.domain.words import Mode, Status

TO_SPEAK = (Status.WAITING, Status.SPEAKING, Status.HELD)


def modes_of(organ: Organ, delegation: str) -> frozenset[Mode]:
    """From where a delegation is going to speak, on any list."""
    return frozenset(
        entry.mode
        for speakers in organ.lists.values()
        for entry in speakers.entries.values()
        if entry.delegation == delegation and entry.status in TO_SPEAK
    )


def messages_for(organ: Organ, delegation: str) -> tuple[Message, ...]:
    """What a delegation is to read, the oldest first: to all, to its modes, to it alone."""
    modes = modes_of(organ, delegation)
    return tuple(
        message
        for message in organ.messages
        if message.delegation in (None, delegation)
        and (message.mode is None or message.mode in modes)
    )
