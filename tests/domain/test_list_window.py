"""The window of a list: opens Monday 31 August, closes at noon on Friday 9 October (item 1(f))."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.commands import (
    AdmitLate,
    AnnounceClosure,
    CloseList,
    OpenList,
    ReopenList,
    SetSpeakingTime,
)
from app.domain.events import (
    ClosureAnnounced,
    Inscribed,
    ListClosed,
    ListEstablished,
    ListOpened,
    ListReopened,
    ReceivedLate,
    SpeakingTimeSet,
)
from app.domain.organ import SpeakersList, SpeakingRule
from app.domain.words import Enforcement, Kind, Status
from tests.domain.scene import (
    BRA,
    DEBATE,
    EU,
    FRA,
    HOUR,
    ITA,
    KEN,
    MINUTE,
    MS,
    NOON,
    OPENING,
    OPENS,
    THREE_MINUTES,
    by_email,
    general_debate,
    given,
    group,
    inscribes,
    opening_list,
)

DAY = 24 * HOUR


def test_noon_in_vienna_is_ten_o_clock_utc_because_zones_are_explicit() -> None:
    assert datetime(2020, 10, 9, 10, tzinfo=UTC) == NOON


def test_a_list_is_established_empty_with_its_window_its_policy_and_its_times() -> None:
    asked = general_debate()
    scene = (
        given()
        .when(asked)
        .then(
            ListEstablished(
                SpeakersList(
                    id=DEBATE,
                    item="1(f)",
                    policy=asked.policy,
                    opens_at=OPENS,
                    closes_at=NOON,
                    rules=asked.rules,
                    eligible=asked.eligible,
                    modes=asked.modes,
                )
            )
        )
    )
    assert scene.waiting == ()
    assert scene.list.rules[Kind.NATIONAL].limit_ms == 180_000


def test_two_lists_stand_side_by_side_and_a_delegation_may_be_on_both() -> None:
    scene = given(general_debate(), opening_list(), inscribes(ITA), inscribes(ITA, list=OPENING))
    assert [speakers.order for speakers in scene.organ.lists.values()] == [("i1",), ("i2",)]


def test_a_list_is_established_once() -> None:
    given(general_debate()).when(general_debate()).refused("list_exists", list=DEBATE)


def test_a_list_cannot_close_before_it_opens() -> None:
    closes_at = OPENS - MS
    given().when(general_debate(closes_at=closes_at)).refused("closes_in_past", closes_at=closes_at)
    scene = given(general_debate(closes_at=OPENS))
    assert scene.when(inscribes(FRA), at=OPENS).after.waiting == (FRA,)
    assert scene.when(inscribes(FRA), at=OPENS + MS).after.late == (FRA,)


@pytest.mark.parametrize(
    "rule",
    [
        SpeakingRule(0),
        SpeakingRule(-1),
        SpeakingRule(24 * 3_600_000 + 1),
        SpeakingRule(180_000, amber_ms=-1),
        SpeakingRule(180_000, grace_ms=-1),
        SpeakingRule(180_000, amber_ms=24 * 3_600_000 + 1),
        SpeakingRule(180_000, grace_ms=24 * 3_600_000 + 1),
    ],
)
def test_a_speaking_time_is_more_than_nothing_and_at_most_a_day(rule: SpeakingRule) -> None:
    outcome = given().when(general_debate(rule))
    if 0 < rule.limit_ms <= 24 * 3_600_000:
        outcome.refused("limit_out_of_range", amber_ms=rule.amber_ms, grace_ms=rule.grace_ms)
    else:
        outcome.refused("limit_out_of_range", limit_ms=rule.limit_ms)


@pytest.mark.parametrize("ms", [1, 24 * 3_600_000])
def test_a_millisecond_and_a_day_are_speaking_times(ms: int) -> None:
    for rest in (0, ms):
        rule = SpeakingRule(ms, amber_ms=rest, grace_ms=rest)
        assert given(general_debate(rule)).list.rules[Kind.NATIONAL] == rule


def test_the_list_opens_by_itself_on_monday_31_august() -> None:
    scene = given(general_debate())
    early = scene.when(inscribes(FRA), at=OPENS - MS)
    early.refused("list_not_open", list=DEBATE, opens_at=OPENS)
    assert scene.when(inscribes(FRA), at=OPENS).after.waiting == (FRA,)


def test_a_request_at_exactly_noon_is_in_time() -> None:
    (event,) = given(general_debate()).when(inscribes(FRA), at=NOON).events
    assert isinstance(event, Inscribed)
    assert event.inscription.received_at == NOON


def test_a_request_one_millisecond_after_noon_goes_to_the_late_tray() -> None:
    (event,) = given(general_debate()).when(inscribes(FRA), at=NOON + MS).events
    assert isinstance(event, ReceivedLate)
    assert event.inscription.status is Status.LATE


def test_an_email_received_before_the_deadline_is_in_time_though_typed_in_later() -> None:
    scene = given(general_debate()).when(by_email(KEN, NOON - MS), at=NOON + 2 * DAY).after
    assert scene.waiting == (KEN,)
    assert scene.entry("i1").received_at == NOON - MS
    assert scene.entry("i1").entered_at == NOON + 2 * DAY


def test_an_email_received_after_the_deadline_is_late_however_it_comes_in() -> None:
    scene = given(general_debate()).when(by_email(KEN, NOON + MS), at=NOON + DAY).after
    assert (scene.waiting, scene.late) == ((), (KEN,))


def test_an_email_received_before_the_list_opened_is_kept_and_the_secretariat_judges_it() -> None:
    scene = given(general_debate()).given(OPENS + DAY, inscribes(FRA), by_email(KEN, OPENS - MS))
    assert (scene.waiting, scene.late) == ((FRA,), (KEN,))
    assert scene.entry("i2").received_at == OPENS - MS
    assert scene.given(AdmitLate("i2")).waiting == (KEN, FRA)


def test_nothing_is_admitted_before_the_list_opens_and_nobody_inscribes_by_self_service() -> None:
    scene = given(general_debate(), OPENS - HOUR, by_email(KEN, OPENS - HOUR))
    assert (scene.waiting, scene.late) == ((), (KEN,))
    scene.when(AdmitLate("i1")).refused("list_not_open", opens_at=OPENS)
    scene.when(inscribes(FRA)).refused("list_not_open", opens_at=OPENS)
    assert scene.when(AdmitLate("i1"), at=OPENS).after.waiting == (KEN,)


def test_nothing_is_received_in_the_future() -> None:
    scene = given(general_debate())
    scene.when(by_email(KEN, OPENS + MS)).refused("received_in_future", received_at=OPENS + MS)
    assert scene.when(by_email(KEN, OPENS)).after.waiting == (KEN,)


def test_without_a_closing_instant_the_list_is_open_until_it_is_closed_by_hand() -> None:
    scene = given(general_debate(closes_at=None), NOON + DAY, inscribes(FRA))
    assert scene.when(CloseList(DEBATE)).then(ListClosed(DEBATE)).late == ()
    scene = scene.given(CloseList(DEBATE), MS, inscribes(BRA))
    assert (scene.waiting, scene.late) == ((FRA,), (BRA,))


def test_a_list_is_opened_by_hand_before_its_time() -> None:
    scene = given(general_debate(), OPENS - HOUR)
    scene = scene.when(OpenList(DEBATE)).then(ListOpened(DEBATE))
    assert scene.when(inscribes(FRA)).after.waiting == (FRA,)
    assert scene.when(by_email(KEN, OPENS - HOUR - MS)).after.late == (KEN,)


def test_a_list_that_is_open_or_closed_is_not_opened_again() -> None:
    scene = given(general_debate())
    scene.when(OpenList(DEBATE), at=OPENS).refused("list_already_open")
    scene.when(OpenList(DEBATE), at=NOON).refused("list_already_open")
    scene.when(OpenList(DEBATE), at=NOON + MS).refused("list_closed")


def test_the_closing_is_announced_for_an_instant_to_come() -> None:
    soon = OPENS + 2 * HOUR
    scene = given(general_debate(), HOUR)
    scene.when(AnnounceClosure(DEBATE, OPENS + HOUR)).refused("closes_in_past")
    scene = scene.when(AnnounceClosure(DEBATE, soon)).then(ClosureAnnounced(DEBATE, soon))
    assert scene.list.closure_announced_at == OPENS + HOUR
    assert scene.when(inscribes(FRA), at=soon).after.waiting == (FRA,)
    assert scene.when(inscribes(FRA), at=soon + MS).after.late == (FRA,)


def test_only_an_open_list_is_announced_to_close_or_closed() -> None:
    scene = given(general_debate())
    for command in (AnnounceClosure(DEBATE, NOON + DAY), CloseList(DEBATE)):
        scene.when(command, at=OPENS - MS).refused("list_not_open", list=DEBATE, opens_at=OPENS)
        scene.when(command, at=NOON + MS).refused("list_closed", list=DEBATE, closes_at=NOON)


def test_a_closed_list_is_reopened_until_an_instant_to_come() -> None:
    scene = given(general_debate(), NOON + HOUR)
    scene.when(ReopenList(DEBATE, NOON + HOUR)).refused("closes_in_past", closes_at=NOON + HOUR)
    until = NOON + 2 * HOUR
    scene = scene.when(ReopenList(DEBATE, until)).then(ListReopened(DEBATE, until))
    assert scene.when(inscribes(FRA), at=until).after.waiting == (FRA,)
    assert scene.when(inscribes(FRA), at=until + MS).after.late == (FRA,)


def test_a_list_reopened_without_an_end_stays_open_and_its_announcement_is_gone() -> None:
    scene = given(general_debate(), AnnounceClosure(DEBATE, OPENS + MINUTE), HOUR)
    scene = scene.when(ReopenList(DEBATE)).then(ListReopened(DEBATE))
    assert scene.list.closure_announced_at is None
    assert scene.when(inscribes(FRA), at=NOON + DAY).after.waiting == (FRA,)


def test_a_reopened_list_leaves_the_late_tray_to_the_secretariat() -> None:
    scene = given(general_debate(), NOON + MS, inscribes(FRA), ReopenList(DEBATE))
    assert (scene.waiting, scene.late) == ((), (FRA,))


def test_a_list_that_is_open_or_not_yet_open_is_not_reopened() -> None:
    scene = given(general_debate())
    scene.when(ReopenList(DEBATE), at=OPENS - MS).refused("list_not_open", opens_at=OPENS)
    scene.when(ReopenList(DEBATE), at=OPENS).refused("list_already_open")
    scene.when(ReopenList(DEBATE), at=NOON).refused("list_already_open")


def test_a_list_that_nobody_established_cannot_be_named() -> None:
    for command in (OpenList(OPENING), CloseList(OPENING), inscribes(FRA, list=OPENING)):
        given(general_debate()).when(command).refused("unknown_list", list=OPENING)


def test_the_speaking_time_of_a_kind_is_set_and_the_rest_of_its_rule_stays() -> None:
    shorter = replace(THREE_MINUTES, limit_ms=120_000)
    scene = given(general_debate()).when(SetSpeakingTime(DEBATE, Kind.NATIONAL, 120_000))
    after = scene.then(SpeakingTimeSet(DEBATE, Kind.NATIONAL, shorter))
    assert after.list.rules[Kind.NATIONAL] == shorter
    assert after.list.rules[Kind.GROUP] == THREE_MINUTES


def test_amber_grace_and_enforcement_are_set_with_it() -> None:
    command = SetSpeakingTime(DEBATE, Kind.GROUP, 180_000, 10_000, 5_000, Enforcement.NONE)
    rule = SpeakingRule(180_000, 10_000, 5_000, Enforcement.NONE)
    given(general_debate()).when(command).then(SpeakingTimeSet(DEBATE, Kind.GROUP, rule))


def test_a_kind_that_had_no_speaking_time_is_offered_from_then_on() -> None:
    scene = given(general_debate(rules={Kind.NATIONAL: THREE_MINUTES}))
    scene.when(group(EU, of=EU)).refused("kind_not_offered")
    scene = scene.given(SetSpeakingTime(DEBATE, Kind.GROUP, 600_000))
    assert scene.when(group(EU, of=EU)).after.waiting == (EU,)


def test_a_speaking_time_that_changes_nothing_or_makes_no_sense_is_refused() -> None:
    scene = given(general_debate())
    scene.when(SetSpeakingTime(DEBATE, Kind.NATIONAL, 180_000)).refused("nothing_changes")
    scene.when(SetSpeakingTime(DEBATE, Kind.NATIONAL, 0)).refused("limit_out_of_range", limit_ms=0)


def test_no_list_announces_expects_or_grants_fewer_than_none() -> None:
    for name in ("announce_ahead", "presence_ahead", "per_delegation"):
        given().when(general_debate(**{name: -1})).refused("count_out_of_range", **{name: -1})
        given(general_debate(**{name: 0}))
    none = replace(THREE_MINUTES, at_most=-1)
    given().when(general_debate(none)).refused("count_out_of_range", at_most=-1)
    then = replace(THREE_MINUTES, then_ms=0)
    given().when(general_debate(then)).refused("limit_out_of_range", then_ms=0)
