"""What is live beside the journal: the latest word, to whom it is meant for, and to nobody else."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import Role
from app.live.asides import Asides
from tests.live.inhouse import Inhouse
from tests.live.patience import eventually
from tests.live.raw import RawSocket

AT = "2020-10-12T10:00:00.000Z"
SUBJECTS = ("presence", "signals", "forecast")
ROLES = (Role.CHAIR, Role.DELEGATE, Role.PUBLIC)
DELEGATIONS = ("FRA", "KEN", "EGY")
WORDS = st.dictionaries(st.sampled_from(("a", "b")), st.integers(0, 2), max_size=2)
TELLINGS = st.lists(
    st.tuples(
        st.sampled_from(SUBJECTS),
        st.dictionaries(st.sampled_from(ROLES), WORDS),
        st.dictionaries(st.sampled_from(DELEGATIONS), WORDS),
        st.booleans(),
    ),
    max_size=12,
)


@given(TELLINGS)
def test_who_listens_now_and_then_knows_the_latest_as_one_who_asks_anew(tellings: Any) -> None:
    listeners = [(role, None) for role in ROLES] + [(Role.DELEGATE, name) for name in DELEGATIONS]
    asides = Asides()
    told = dict.fromkeys(listeners, 0)
    knows: dict[Any, dict[str, Any]] = {listener: {} for listener in listeners}
    for about, said, own, listens in tellings:
        asides.tell(about, AT, said, own)
        for listener in listeners if listens else ():
            for frame in asides.since(*listener, told[listener]):
                message = json.loads(frame)
                knows[listener][message["about"]] = message["said"]
            told[listener] = asides.serial
    for listener in listeners:
        for frame in asides.since(*listener, told[listener]):
            message = json.loads(frame)
            knows[listener][message["about"]] = message["said"]
        assert knows[listener] == asides.latest(*listener)


def test_what_is_said_to_one_delegation_is_heard_by_no_other() -> None:
    asides = Asides()
    asides.tell("presence", AT, {Role.CHAIR: {"FRA": 1}}, {"FRA": {"sound": "tested"}})
    assert asides.latest(Role.DELEGATE, "FRA") == {"presence": {"sound": "tested"}}
    assert asides.latest(Role.DELEGATE, "KEN") == {}
    assert asides.latest(Role.PUBLIC, None) == {}
    assert asides.since(Role.DELEGATE, "KEN", 0) == []


def test_a_word_said_twice_is_no_news_and_who_is_no_longer_named_hears_that_it_is_over() -> None:
    asides = Asides()
    assert asides.tell("signals", AT, {Role.CHAIR: {"fr": "no_sound"}, Role.PUBLIC: {}})
    assert not asides.tell("signals", AT, {Role.CHAIR: {"fr": "no_sound"}, Role.PUBLIC: {}})
    assert asides.tell("signals", AT, {})
    assert asides.latest(Role.CHAIR, None) == {"signals": {}}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inhouse]:
    with Inhouse(tmp_path_factory.mktemp("asides")) as running:
        yield running


def tells(service: Inhouse, *said: Any) -> None:
    service.do(lambda: service.house.hub.tell("plenary", "trial", *said))


def test_who_watches_hears_it_at_once_and_who_joins_hears_the_latest(service: Inhouse) -> None:
    with RawSocket(service.port, service.tokens["KEN"]) as early:
        early.message()
        tells(service, {Role.DELEGATE: {"here": 1}}, {"KEN": {"here": 1, "sound": "tested"}})
        assert early.aside("trial") == {"here": 1, "sound": "tested"}
        tells(service, {Role.DELEGATE: {"here": 2}}, {"KEN": {"here": 2}})
        assert early.aside("trial") == {"here": 2}
    with RawSocket(service.port, service.tokens["FRA"]) as late:
        late.message()
        assert late.aside("trial") == {"here": 2}


def test_who_polls_is_told_too_and_a_new_word_is_a_new_answer(service: Inhouse) -> None:
    public = service.client()
    tells(service, {Role.PUBLIC: {"here": 7}})
    first = public.get("/api/organs/plenary")
    assert first.json()["asides"]["trial"] == {"here": 7}
    tells(service, {Role.PUBLIC: {"here": 7}, Role.CHAIR: {"here": 8}})
    same = public.get("/api/organs/plenary", headers={"If-None-Match": first.headers["etag"]})
    assert same.status_code == 304, "what others are told is no news to the public"
    tells(service, {Role.PUBLIC: {"here": 8}})
    other = public.get("/api/organs/plenary", headers={"If-None-Match": first.headers["etag"]})
    assert other.json()["asides"]["trial"] == {"here": 8}


def test_who_is_behind_hears_only_the_latest_once_it_has_room(service: Inhouse) -> None:
    with RawSocket(service.port, service.tokens["technician"], receive_buffer=4096) as slow:
        slow.message()
        long = "x" * 16_000_000
        tells(service, {Role.TECHNICIAN: {"number": 0, "long": long}})
        for number in range(1, 6):
            tells(service, {Role.TECHNICIAN: {"number": number}})
        heard = [slow.aside("trial")["number"]]
        while heard[-1] != 5:
            heard.append(slow.aside("trial")["number"])
        assert heard == [0, 5]
        eventually(lambda: all(not one.socket.behind for one in watchers(service)))


def watchers(service: Inhouse) -> list[Any]:
    return service.do(lambda: list(service.house.hub.watchers("plenary")))
