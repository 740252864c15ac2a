"""The late tray: what comes after the deadline is kept, and only the secretariat admits from it."""

from app.domain.commands import AdmitLate, GiveFloor, Restore, Withdraw
from app.domain.events import Admitted, Restored
from app.domain.words import Status
from tests.domain.scene import (
    BRA,
    FRA,
    HOUR,
    ITA,
    KEN,
    MINUTE,
    MS,
    NOON,
    by_email,
    call_to_order,
    general_debate,
    given,
    inscribes,
    minister,
)


def test_what_is_admitted_goes_where_the_policy_places_it() -> None:
    scene = given(general_debate(), inscribes(FRA), NOON + MS, inscribes(KEN), minister(ITA))
    assert (scene.waiting, scene.late) == ((FRA,), (KEN, ITA))
    scene = scene.when(AdmitLate("i3")).then(Admitted("i3", before="i1"))
    scene = scene.when(AdmitLate("i2")).then(Admitted("i2"))
    assert (scene.waiting, scene.late) == ((ITA, FRA, KEN), ())
    assert scene.entry("i3").status is Status.WAITING


def test_what_is_admitted_does_not_pass_the_announced() -> None:
    scene = given(general_debate(), inscribes(FRA), inscribes(BRA), NOON + MS, minister(ITA))
    scene = scene.given(call_to_order(), GiveFloor("i1"), AdmitLate("i3"))
    assert scene.waiting == (BRA, ITA)


def test_the_tray_keeps_the_order_of_receipt_whoever_was_typed_in_first() -> None:
    scene = given(general_debate(), NOON + HOUR, inscribes(BRA), HOUR)
    scene = scene.given(by_email(FRA, NOON + MINUTE), by_email(KEN, NOON + HOUR))
    assert scene.late == (FRA, BRA, KEN)


def test_only_what_is_late_is_admitted_and_only_once() -> None:
    scene = given(general_debate(), inscribes(FRA), NOON + MS, inscribes(KEN), AdmitLate("i2"))
    scene.when(AdmitLate("i1")).refused("not_late", inscription="i1", status="waiting")
    scene.when(AdmitLate("i2")).refused("not_late", inscription="i2", status="waiting")


def test_what_is_withdrawn_from_the_tray_is_no_longer_admitted() -> None:
    scene = given(general_debate(), NOON + MS, inscribes(KEN), Withdraw("i1"))
    scene.when(AdmitLate("i1")).refused("not_late", inscription="i1", status="withdrawn")


def test_what_was_withdrawn_from_the_tray_is_restored_to_the_tray() -> None:
    scene = given(general_debate(), NOON + MS, inscribes(FRA), MS, inscribes(KEN), Withdraw("i1"))
    scene = scene.when(Restore("i1")).then(Restored("i1", status=Status.LATE))
    assert (scene.waiting, scene.late) == ((), (FRA, KEN))
    scene = scene.given(AdmitLate("i1"), Withdraw("i1"))
    assert scene.given(Restore("i1")).waiting == (FRA,)
