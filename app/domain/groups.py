"""Groups: who speaks on behalf of whom, and which States align themselves.

A group statement has its own speaking time, counts apart from the national one, and speaks for
those who align themselves with it. A State that is spoken for may be warned before it speaks twice;
it is never barred. Alignments come in until the statement is over.
"""

from collections.abc import Iterator

from app.domain import commands as c
from app.domain.organ import Inscription, SpeakersList
from app.domain.refusal import Refusal
from app.domain.words import Kind, Status

SPEAKS = (Status.WAITING, Status.SPEAKING, Status.HELD, Status.DELIVERED)


def check_group(
    delegation: str, kind: Kind, on_behalf_of: str | None, aligned: tuple[str, ...]
) -> None:
    """A group statement says for whom it is made, and names each State that aligns itself once."""
    if kind is Kind.GROUP and not on_behalf_of:
        raise Refusal("group_required")
    if kind is not Kind.GROUP and (on_behalf_of or aligned):
        # It would be kept and mean nothing: nobody would be warned of speaking twice.
        raise Refusal("no_group_statement", kind=kind)
    if len({delegation, *aligned}) <= len(aligned):
        raise Refusal("named_twice", delegation=delegation)


def alignments(entry: Inscription, command: c.Amend) -> dict[str, tuple[str, ...]]:
    """What a command changes about those who align themselves; all of them are named anew."""
    if command.aligned is None or command.aligned == entry.aligned:
        return {}
    check_group(entry.delegation, entry.kind, entry.on_behalf_of, command.aligned)
    return {"aligned": command.aligned}


def spoken_for(speakers: SpeakersList) -> dict[str, str]:
    """The delegations for which a group statement on this list speaks too, each with its id.

    A group statement that is not on the list (withdrawn, in the late tray …) speaks for nobody.
    """
    found: dict[str, str] = {}
    for entry in speakers.entries.values():
        if entry.kind is Kind.GROUP and entry.status in SPEAKS:
            for delegation in entry.aligned:
                found.setdefault(delegation, entry.id)
    return found


def spoken_for_by(speakers: SpeakersList, entry: Inscription) -> str | None:
    """The group statement that speaks for the entry's delegation too, if any."""
    return None if entry.kind is Kind.GROUP else spoken_for(speakers).get(entry.delegation)


def speaking_twice(speakers: SpeakersList, statement: Inscription) -> Iterator[str]:
    """The inscriptions of those who align themselves with a statement, and speak as well."""
    if statement.kind is not Kind.GROUP:
        return
    for entry in speakers.entries.values():
        speaks = entry.kind is not Kind.GROUP and entry.status in SPEAKS
        if speaks and entry.delegation in statement.aligned:
            yield entry.id
