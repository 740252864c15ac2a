"""The receipt: what was acknowledged exists for ever, and says where it stands.

Where in the journal, with the digest that proves it; for an inscription its number and its place,
and a warning to a delegation that is about to speak twice. Made by the desk, kept under its key.
"""

from collections.abc import Sequence

from app import codec
from app.domain import events as e
from app.domain import events_procedure as p
from app.domain.groups import speaking_twice, spoken_for_by
from app.domain.organ import Inscription, Organ
from app.storage.journal import Head


def receipt_of(head: Head, organ: Organ, happened: Sequence[e.Event]) -> codec.Json:
    """The receipt for what has just happened, when `organ` is what it led to.

    `epoch`, `offset`, `digest`, `at`, the `events` by name; for an inscription see `_inscription`.
    """
    receipt: codec.Json = {
        "epoch": head.epoch,
        "offset": head.offset,
        "digest": head.digest,
        "at": codec.instant(head.at),
        "events": [codec.word(type(event)) for event in happened],
    }
    for event in happened:
        match event:
            case (
                e.Inscribed(entry)
                | e.ReceivedLate(entry)
                | p.ReplyRequested(entry)
                | p.Invited(entry)
            ):
                receipt |= _inscription(organ, entry.id)
            case e.Admitted(name) | e.Restored(name) | e.Amended(name):
                receipt |= _inscription(organ, name)
            case _:
                pass
    return receipt


def _inscription(organ: Organ, name: str) -> codec.Json:
    """`inscription`, `number`, `status`, `place`; and who is warned.

    `spoken_for_by` is the group statement that speaks for the delegation too; `speak_twice` are the
    inscriptions of those for whom this group statement speaks, and who speak as well.
    """
    speakers = organ.list_of(name)
    if speakers is None:
        return {}
    entry: Inscription = speakers.entries[name]
    found: codec.Json = {
        "inscription": name,
        "number": entry.number,
        "status": entry.status.value,
    }
    if name in speakers.order:
        found["place"] = speakers.order.index(name) + 1
    group = spoken_for_by(speakers, entry)
    if group is not None:
        found["spoken_for_by"] = group
    twice = [*speaking_twice(speakers, entry)]
    if twice:
        found["speak_twice"] = twice
    return found
