"""What is known of who is there, and that nobody is told more of it than is theirs."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.codec import Json, instant
from app.domain.commands import GiveFloor
from app.domain.organ import Organ
from app.domain.procedure import Message
from app.domain.words import Language, Notice, Role
from app.live.attendance import (
    SEES_SIGNALS,
    TOLD,
    Known,
    Note,
    Seat,
    Tally,
    added,
    counted,
    merged,
    mine_told,
    presence_told,
    readiness,
    screens_of,
    signals_of,
    signals_told,
)
from tests.domain import scene

AT = "2020-10-12T10:00:00.000Z"
LATER = "2020-10-12T10:05:00.000Z"
STANDS = 1e12
SOUND = {"sound:FRA": Note(1, STANDS, {"sound_tested_at": AT})}
READY = {"ready:FRA": Note(1, STANDS, {"at": AT})}
NOBODY = Organ("plenary")

# Written out by hand: the whole of what each role may be told, and of which delegation.
READINESS = {"connected", "sound_tested_at", "sound_failed_at", "ready_at"}
MAY: dict[Role, tuple[set[str], set[str]]] = {
    Role.CHAIR: ({"delegations", "booths", "roles", "partial"}, READINESS),
    Role.SECRETARIAT: ({"delegations", "booths", "roles", "partial", "screens"}, READINESS),
    Role.TECHNICIAN: ({"delegations", "booths", "roles", "partial", "screens"}, READINESS),
    Role.INTERPRETER: ({"delegations", "booths", "partial"}, {"connected", "sound_tested_at"}),
}

DELEGATIONS = st.sampled_from(("FRA", "KEN", "EGY"))
SEATS = st.builds(
    Seat,
    role=st.sampled_from([role for role in Role if role is not Role.SYSTEM]),
    delegation=st.none() | DELEGATIONS,
    grant=st.none() | st.sampled_from(("g1", "g2")),
    language=st.none() | st.sampled_from(Language),
)
COUNTS = st.dictionaries(SEATS, st.integers(1, 3), max_size=5)
TIMES = st.sampled_from((AT, LATER))


def notes_of(family: str, *names: str) -> st.SearchStrategy[dict[str, Note]]:
    """Notes of a family as they may come, each under one of these names."""
    value = st.one_of(st.none(), *(st.fixed_dictionaries({name: TIMES}) for name in names))
    notes = st.builds(Note, at=st.integers(1, 4), until=st.integers(3, 9), value=value)
    return st.dictionaries(st.builds(f"{family}:{{}}".format, DELEGATIONS), notes, max_size=3)


NOTES = st.builds(
    lambda sound, ready: sound | ready,
    notes_of("sound", "sound_tested_at", "sound_failed_at"),
    notes_of("ready", "at"),
)
MESSAGES = st.lists(
    st.builds(
        Message,
        id=st.just("n1"),
        at=st.just(datetime(2020, 10, 12, 10, tzinfo=UTC)),
        notice=st.just(Notice.BE_READY),
        delegation=st.none() | DELEGATIONS,
    ),
    max_size=3,
)


@given(COUNTS, NOTES, st.booleans())
def test_nobody_is_told_more_of_who_is_there_than_is_theirs(
    seats: dict[Seat, int], notes: dict[str, Note], partial: bool
) -> None:
    screens: dict[str, Json] = {"g1": {"connected": 1}}
    known = Known(counted(seats), notes, screens, partial)
    told = presence_told(known, NOBODY)
    assert set(told) == set(MAY) == set(TOLD), "delegates, displays and the public are told nothing"
    for role, said in told.items():
        names, fields = MAY[role]
        assert set(said) <= names
        for one in said["delegations"].values():
            assert set(one) <= fields
            assert one, "a delegation of which nothing may be told is not named"
        assert ("partial" in said) == partial


@given(NOTES, MESSAGES)
def test_a_delegation_is_told_of_itself_alone(
    notes: dict[str, Note], messages: list[Message]
) -> None:
    organ = replace(NOBODY, messages=tuple(messages))
    known = Known(notes=notes)
    everything = readiness(known, organ)
    for delegation, said in mine_told(known, organ).items():
        assert set(said) == {"readiness", "messages"}
        assert said["readiness"] == everything.get(delegation, {})
        assert all(message["delegation"] == delegation for message in said["messages"])
    private = [one for one in messages if one.delegation is not None]
    assert sum(len(said["messages"]) for said in mine_told(known, organ).values()) == len(private)


@given(NOTES, NOTES, NOTES)
def test_workers_may_merge_what_they_know_in_any_order(
    one: dict[str, Note], two: dict[str, Note], three: dict[str, Note]
) -> None:
    def standing(*parts: dict[str, Note]) -> Any:
        notes: dict[str, Note] = {}
        for part in parts:
            notes = merged(notes, part, 2)
        return {key: note.at for key, note in notes.items()}

    assert standing(one, two, three) == standing(three, one, two) == standing(one, two, three, one)


@given(st.lists(COUNTS, max_size=3))
def test_the_workers_together_count_every_stream_once(all_seats: list[dict[Seat, int]]) -> None:
    together: dict[Seat, int] = {}
    for seats in all_seats:
        for seat, number in seats.items():
            together[seat] = together.get(seat, 0) + number
    assert added(map(counted, all_seats)) == counted(together)


def test_of_two_notes_the_later_counts_also_when_it_takes_back() -> None:
    taken_back = {"ready:FRA": Note(2, STANDS, None)}
    for notes in (merged(READY, taken_back, 3), merged(taken_back, READY, 3)):
        assert readiness(Known(notes=notes), NOBODY) == {}


def test_a_note_falls_away_when_its_time_is_over() -> None:
    assert merged({"ready:FRA": Note(1, 5, {"at": AT})}, {}, 4.9)
    assert merged({"ready:FRA": Note(1, 5, {"at": AT})}, {}, 5) == {}


def test_who_said_ready_said_it_for_the_statement_to_come() -> None:
    before = scene.given(*scene.debate("FRA", "KEN"))
    ready = {"ready:FRA": Note(1, STANDS, {"at": instant(before.at)})}
    known = Known(notes={**SOUND, **ready})
    assert set(readiness(known, before.organ)["FRA"]) == {"sound_tested_at", "ready_at"}
    speaking = before.given(scene.MINUTE, GiveFloor("i1"))
    assert set(readiness(known, speaking.organ)["FRA"]) == {"sound_tested_at"}
    again = {"ready:FRA": Note(2, STANDS, {"at": instant(speaking.at + scene.MINUTE)})}
    assert "ready_at" in readiness(Known(notes=again), speaking.organ)["FRA"]


def test_a_tally_counts_streams_by_delegation_role_booth_and_screen() -> None:
    seats = {
        Seat(Role.DELEGATE, "FRA", "g1"): 2,
        Seat(Role.DELEGATE, "FRA", "g2"): 1,
        Seat(Role.INTERPRETER, grant="g3", language=Language.FR): 1,
        Seat(Role.INTERPRETER, grant="g4"): 1,
        Seat(Role.DISPLAY, grant="g5", language=Language.EN): 3,
        Seat(Role.PUBLIC): 40,
    }
    assert counted(seats) == Tally(
        {"FRA": 3},
        {"delegate": 3, "interpreter": 2, "display": 3, "public": 40},
        {"fr": 1},
        {"g5": 3},
    )


def test_signals_are_told_the_newest_first_and_to_those_who_act_on_them() -> None:
    first = {"signal": "no_text", "language": "fr", "at": AT, "until": LATER}
    second = {"signal": "too_fast", "language": "ar", "at": LATER, "until": LATER}
    lit = {"signal:fr:no_text": first, "signal:ar:too_fast": second, "signal:ru:no_text": None}
    known = Known(notes={key: Note(1, STANDS, value) for key, value in lit.items()})
    assert signals_of(known) == [second, first]
    told = signals_told(known)
    assert set(told) == set(SEES_SIGNALS)
    assert not set(told) & {Role.DELEGATE, Role.DISPLAY, Role.PUBLIC}


def test_a_screen_is_known_by_its_link_in_whichever_organ_it_is() -> None:
    says = {"name": "here", "shows": {"show": "clock"}}
    known = Known(Tally(screens={"g5": 1}), {"screen:g5": Note(1, STANDS, says)})
    nothing: dict[str, Json] = {}
    ordered: dict[str, Json] = {"g5": {"ordered": {"show": "all"}, "name": "Hall A"}}
    assert screens_of([("plenary", known)], nothing) == {
        "g5": {"organ": "plenary", "connected": 1, "name": "here", "shows": {"show": "clock"}}
    }
    assert screens_of([("plenary", known)], ordered)["g5"]["name"] == "Hall A"
    away = screens_of([("plenary", Known())], ordered)
    assert away == {"g5": {"ordered": {"show": "all"}, "name": "Hall A"}}, "remembered"
    assert ordered == {"g5": {"ordered": {"show": "all"}, "name": "Hall A"}}
