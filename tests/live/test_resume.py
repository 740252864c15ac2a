"""Coming back to a stream: who gets what was missed, who begins anew, and what nobody is told."""

from dataclasses import replace

import pytest

from app.domain import commands as c
from app.domain.words import Role, Source
from app.live.channel import Position
from app.live.views import AUDIENCES
from app.storage.registry_speakers import Speaker
from tests.domain.scene import (
    MEETING,
    MINUTE,
    NOON,
    by_email,
    call_to_order,
    general_debate,
    inscribes,
    minister,
)
from tests.live.followed import Followed
from tests.live.screen import Screen

everybody = pytest.mark.parametrize("audience", AUDIENCES)


def debate(**options: int) -> Followed:
    """France, Kenya and Italy's minister wait; Kenya was placed by hand, for a reason."""
    return Followed(
        general_debate(),
        inscribes("FRA", speaker="p2"),
        MINUTE,
        inscribes("KEN"),
        minister("ITA", speaker="p1"),
        c.Move("i2", "i3", "the minister has to leave", Role.SECRETARIAT),
        **options,
    )


@everybody
def test_who_has_nothing_gets_everything(audience: Role) -> None:
    message = debate().sends(audience)
    assert message["type"] == "snapshot"
    assert (message["offset"], message["register"]) == (5, 7)
    assert message["view"]["lists"]["general-debate"]["order"] == ["i3", "i2", "i1"]


@everybody
def test_who_is_level_gets_an_empty_delta(audience: Role) -> None:
    followed = debate()
    followed.sends(audience)
    message = followed.sends(audience, followed.channel.position)
    assert (message["type"], message["from"], message["offset"]) == ("delta", 5, 5)
    assert message["changes"] == []


@everybody
def test_who_missed_something_gets_just_that_event_by_event(audience: Role) -> None:
    followed = debate()
    followed.sends(audience)
    behind = followed.channel.position
    followed.happens(MEETING, call_to_order(), c.GiveFloor("i3"))
    message = followed.sends(audience, behind)
    assert (message["type"], message["from"], message["offset"]) == ("delta", 5, 8)
    events = [change["event"] for change in message["changes"]]
    assert events == ["called_to_order", "item_taken_up", "floor_given"]


@pytest.mark.parametrize(("missed", "kind"), [(3, "delta"), (4, "snapshot")])
def test_who_missed_more_than_is_remembered_begins_anew(missed: int, kind: str) -> None:
    followed = debate(remembered=3)
    followed.sends(Role.CHAIR)
    behind = followed.channel.position
    for number in range(missed):
        followed.happens(c.SetSpeakingTime("general-debate", "national", 1000 + number))  # type: ignore[arg-type]
    assert followed.sends(Role.CHAIR, behind)["type"] == kind


@pytest.mark.parametrize(
    "changed",
    [
        {"epoch": "another-life"},
        {"epoch": None},
        {"offset": 6},
        {"offset": -1},
        {"offset": 2**53},
        {"register": 6},
        {"register": 8},
        {"register": None},
    ],
    ids=str,
)
def test_who_stands_where_nobody_can_stand_begins_anew(changed: dict[str, object]) -> None:
    followed = debate()
    followed.sends(Role.DELEGATE)
    position = replace(followed.channel.position, **changed)  # type: ignore[arg-type]
    assert followed.sends(Role.DELEGATE, position)["type"] == "snapshot"


def test_a_worker_that_has_not_yet_served_an_audience_has_nothing_to_resume_from() -> None:
    """The client comes from another worker: here nobody has kept what changed for its audience."""
    followed = debate()
    followed.sends(Role.CHAIR)
    there = Position(followed.channel.epoch, 4, 7)
    assert followed.sends(Role.DISPLAY, there)["type"] == "snapshot"


@everybody
def test_who_was_away_while_a_name_was_erased_does_not_keep_it(audience: Role) -> None:
    followed, screen = debate(), Screen(audience)
    screen.receives(followed.sends(audience))
    assert "Alfonso Bonafede" in str(screen.view)
    followed.renames("p1", Speaker("", ""))
    screen.receives(followed.sends(audience, screen.position))
    assert "Alfonso Bonafede" not in str(screen.view)
    assert "Cécile Martin" in str(screen.view)


@everybody
def test_the_same_bytes_go_to_all_who_watch_alike(audience: Role) -> None:
    followed = debate()
    first = followed.channel.since(audience)
    level = followed.channel.position
    assert followed.channel.since(audience) is first
    assert followed.channel.since(audience, Position("another-life", 3)) is first
    followed.happens(inscribes("EGY"))
    delta = followed.channel.since(audience, level)
    assert delta is not first
    assert followed.channel.since(audience, level) is delta


# --- what nobody is told ------------------------------------------------------------------------


def told(followed: Followed, audience: Role) -> str:
    """Everything that a client hears who was there from the beginning, and one who joins now."""
    return "".join(
        followed.channel.since(audience, Position(followed.channel.epoch, offset, 7)).decode()
        for offset in range(-1, followed.channel.offset)
    )


def whole_story() -> Followed:
    """The debate, watched from its beginning, with much that is not for everybody."""
    followed = Followed()
    for audience in AUDIENCES:
        followed.sends(audience)
    followed.happens(
        general_debate(),
        inscribes("FRA", speaker="p2"),
        MINUTE,
        by_email("KEN", general_debate().opens_at),
        minister("ITA", speaker="p1"),
        c.Move("i2", "i3", "the minister has to leave", Role.SECRETARIAT),
        general_debate(list="bureau", item="9", public=False, closes_at=None),
        minister("NOR", list="bureau"),
        NOON + MINUTE,
        inscribes("MEX", source=Source.PAPER),
        MEETING,
        call_to_order(),
        c.GiveFloor("i3"),
        c.Withdraw("i1"),
    )
    return followed


SECRETS = {
    "the minister has to leave": {Role.INTERPRETER, Role.TECHNICIAN, Role.DISPLAY, Role.PUBLIC},
    '"source"': {*AUDIENCES} - {Role.CHAIR, Role.SECRETARIAT},
    '"email"': {*AUDIENCES} - {Role.CHAIR, Role.SECRETARIAT},
    '"entered_at"': {*AUDIENCES} - {Role.SECRETARIAT},
    "MEX": {*AUDIENCES} - {Role.SECRETARIAT},
    '"late"': {*AUDIENCES} - {Role.SECRETARIAT},
    '"late_count"': {*AUDIENCES} - {Role.CHAIR, Role.SECRETARIAT},
    '"status":"withdrawn"': {*AUDIENCES} - {Role.SECRETARIAT},
    '"undo"': {*AUDIENCES} - {Role.CHAIR},
    '"bureau"': {Role.PUBLIC},
    "NOR": {Role.PUBLIC},
    '"received_at"': {Role.INTERPRETER, Role.TECHNICIAN, Role.DISPLAY},
    '"why"': {Role.INTERPRETER, Role.TECHNICIAN, Role.DISPLAY},
    '"placed":': {Role.INTERPRETER, Role.TECHNICIAN, Role.DISPLAY, Role.PUBLIC},
    '"text"': {*AUDIENCES} - {Role.CHAIR, Role.SECRETARIAT, Role.INTERPRETER},
    '"contact"': {*AUDIENCES},
}


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_in_the_frames_of_those_alone_who_may_know_it(secret: str) -> None:
    # A policy names keys, and some of them are secrets of an entry.
    heard = {
        audience
        for audience in AUDIENCES
        if secret in told(whole_story(), audience).replace('"policy":["tier","received_at"]', "")
    }
    assert heard == {*AUDIENCES} - SECRETS[secret]


def test_an_event_that_is_none_of_their_business_is_not_even_named() -> None:
    followed = whole_story()
    for audience in (Role.DELEGATE, Role.DISPLAY, Role.PUBLIC):
        assert '"received_late"' not in told(followed, audience)
    assert '"received_late"' in told(followed, Role.SECRETARIAT)


def test_a_display_gets_the_first_three_and_the_number_of_those_who_wait() -> None:
    followed = debate()
    followed.happens(*(inscribes(one) for one in ("EGY", "BRA", "NOR")))
    speakers = followed.sends(Role.DISPLAY)["view"]["lists"]["general-debate"]
    assert speakers["order"] == ["i3", "i2", "i1"]
    assert sorted(speakers["entries"]) == ["i1", "i2", "i3"]
    assert speakers["waiting"] == 6
