"""Whom a message reaches: all, those who speak in a mode, or one delegation alone."""

import pytest

from app.domain.addressees import messages_for, modes_of
from app.domain.commands import Amend, GiveFloor, Withdraw
from app.domain.commands_procedure import Announce
from app.domain.words import Mode, Notice
from tests.domain.scene import Step, debate, given, inscribes

TWO: tuple[Step, ...] = (
    *debate("FRA", closes_at=None),
    inscribes("KEN", mode=Mode.REMOTE),
)
TO_ALL = Announce(notice=Notice.MEETING_RESUMES)
TO_REMOTE = Announce(notice=Notice.CHECK_SOUND, mode=Mode.REMOTE)
TO_FRANCE = Announce(text="Please see the Secretary.", delegation="FRA")


@pytest.mark.parametrize(
    ("delegation", "reads"),
    [("FRA", ["n1", "n3"]), ("KEN", ["n1", "n2"]), ("EGY", ["n1"])],
)
def test_a_delegation_reads_what_is_to_all_to_its_mode_or_to_it_alone(
    delegation: str, reads: list[str]
) -> None:
    organ = given(*TWO, TO_ALL, TO_REMOTE, TO_FRANCE).organ
    assert [message.id for message in messages_for(organ, delegation)] == reads


def test_a_mode_is_that_in_which_it_is_going_to_speak() -> None:
    assert modes_of(given(*TWO).organ, "KEN") == {Mode.REMOTE}
    assert modes_of(given(*TWO, Amend("i2", mode=Mode.FLOOR)).organ, "KEN") == {Mode.FLOOR}
    assert modes_of(given(*TWO, Withdraw("i2")).organ, "KEN") == frozenset()
    assert modes_of(given(*TWO, GiveFloor("i1")).organ, "FRA") == {Mode.FLOOR}, "also speaking"
