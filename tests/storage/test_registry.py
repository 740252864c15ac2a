"""The register: read whole, corrected with care, the same on SQLite and on a real PostgreSQL."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.refusal import Refusal
from app.domain.words import Category, Language, Rank, Role
from app.storage import journal, migrate, registry, registry_grants, registry_people
from app.storage import register as r
from app.storage import registry_programme as programme
from app.storage.database import Database
from app.storage.loading import load_reference
from app.storage.register import natural, register_view, seen_by
from app.storage.tables import DeadlineRow
from app.storage.template import read_template
from tests.support.postgres import Postgres

FILE = Path(__file__).parents[2] / "app" / "data" / "ctoc-cop-10.yaml"
AT = datetime(2020, 10, 9, 9, 0, 0, 123_000, tzinfo=UTC)
COP = "ctoc-cop-10"
TENTH = read_template(FILE)

Fresh = Callable[[Callable[[str], None]], str]


async def load(url: str) -> None:
    database = Database(url)
    async with database.transaction() as session:
        await load_reference(session, TENTH, AT, rehearsal=True, clock_shift_ms=-5)
    await database.close()


def migrated(url: str) -> None:
    asyncio.run(migrate.upgrade(url))


def loaded(url: str) -> None:
    migrated(url)
    asyncio.run(load(url))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[Callable[[str], None], Path]:
    """SQLite files to copy from: making one takes longer than most tests."""
    folder = tmp_path_factory.mktemp("sqlite")
    made = {prepare: folder / prepare.__name__ for prepare in (migrated, loaded)}
    for prepare, file in made.items():
        prepare(f"sqlite+aiosqlite:///{file}")
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fresh]:
    """A database of each kind, as `prepare` leaves it."""
    if request.param == "sqlite":
        files = request.getfixturevalue("files")
        file = tmp_path / "rostrum.sqlite3"
        yield lambda prepare: f"sqlite+aiosqlite:///{shutil.copy(files[prepare], file)}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    made: list[str] = []

    def copy(prepare: Callable[[str], None]) -> str:
        made.append(postgres.create_database(prepare))
        return made[-1]

    yield copy
    for url in made:
        postgres.drop_database(url)


@pytest.fixture
def empty(fresh: Fresh) -> str:
    """Migrated, with no conference in it."""
    return fresh(migrated)


@pytest.fixture
def tenth(fresh: Fresh) -> str:
    """The tenth session, loaded as a rehearsal."""
    return fresh(loaded)


@pytest.fixture
async def database(tenth: str) -> AsyncIterator[Database]:
    found = Database(tenth)
    yield found
    await found.close()


@pytest.fixture
async def session(database: Database) -> AsyncIterator[AsyncSession]:
    async with database.transaction() as opened:
        yield opened


def names(text: str) -> dict[str, str]:
    return {language.value: f"{text} {language}" for language in Language}


def refused(code: str) -> "pytest.RaisesExc[Refusal]":
    return pytest.raises(Refusal, match=rf"^{code}\(")


# --- loading ------------------------------------------------------------------------------------


async def test_what_the_template_says_is_what_the_register_holds(session: AsyncSession) -> None:
    register = await registry.register(session, COP)
    assert register.version == 1
    assert register.clock_shift_ms == -5
    assert register.conference.title == TENTH.conference.title
    assert register.conference.rehearsal
    assert [organ.id for organ in register.organs] == ["plenary", "committee-of-the-whole"]
    assert [item.id for item in register.items] == [item.id for item in TENTH.items]
    assert {m.id: (m.starts_at, m.ends_at, m.items) for m in register.meetings} == {
        m.id: (m.starts_at, m.ends_at, m.items) for m in TENTH.meetings
    }
    assert [deadline.at for deadline in register.deadlines] == [d.at for d in TENTH.deadlines]
    assert {each.id: each.category for each in register.delegations.values()} == {
        each.id: each.category for each in TENTH.delegations
    }
    assert [officer.id for officer in register.officers] == [o.id for o in TENTH.officers]
    assert register.participants["p2"].name == "Mohamed El-Molla"


async def test_each_organ_begins_with_an_empty_journal(session: AsyncSession) -> None:
    for organ in await registry.organs(session, COP):
        head = await journal.head(session, organ)
        assert (head.offset, head.at) == (0, AT)


async def test_a_conference_is_loaded_once(session: AsyncSession) -> None:
    with refused("already_there"):
        await load_reference(session, TENTH, AT, rehearsal=True)


async def test_only_a_rehearsal_has_a_clock_of_its_own(session: AsyncSession) -> None:
    with refused("not_a_rehearsal"):
        await load_reference(session, TENTH, AT, rehearsal=False, clock_shift_ms=1)


async def test_a_loading_that_breaks_off_leaves_nothing(empty: str) -> None:
    database = Database(empty)

    async def load_twice() -> None:
        async with database.transaction() as session:
            await load_reference(session, TENTH, AT, rehearsal=False)
            await load_reference(session, TENTH, AT, rehearsal=False)

    with refused("already_there"):
        await load_twice()
    async with database.reading() as session:
        assert await registry.conferences(session) == ()
        assert (await session.scalar(text("SELECT count(*) FROM snapshot"))) == 0
    await database.close()


# --- instants -----------------------------------------------------------------------------------


async def test_an_instant_comes_back_aware_and_to_the_millisecond(session: AsyncSession) -> None:
    vienna = datetime(2020, 10, 9, 12, 0, 0, 1_999, tzinfo=UTC) + timedelta(0)
    session.add(DeadlineRow(conference_id=COP, id="noon", at=vienna, title=names("noon")))
    await session.flush()
    session.expire_all()
    row = await session.get_one(DeadlineRow, (COP, "noon"))
    assert row.at == datetime(2020, 10, 9, 12, 0, 0, 1_000, tzinfo=UTC)
    assert row.at.tzinfo is UTC


async def test_a_naive_instant_is_refused(session: AsyncSession) -> None:
    naive = datetime(2020, 10, 9)  # noqa: DTZ001
    session.add(DeadlineRow(conference_id=COP, id="noon", at=naive, title=names("noon")))
    with pytest.raises(StatementError, match="expected an aware datetime"):
        await session.flush()


# --- looking up ---------------------------------------------------------------------------------


async def test_what_is_not_there_is_refused_by_name(session: AsyncSession) -> None:
    with refused("unknown_conference"):
        await registry.register(session, "ctoc-cop-99")
    with refused("unknown_conference"):
        await registry.version(session, "ctoc-cop-99")
    with refused("unknown_organ"):
        await registry.conference_of(session, "plenum")
    with refused("unknown_delegation"):
        await registry.delegation(session, COP, "XXX")
    with refused("unknown_meeting"):
        await registry.meeting(session, COP, "plenary-99")
    with refused("unknown_item"):
        await registry.require_item(session, COP, "1(z)")
    with refused("unknown_officer"):
        await registry.officer(session, COP, "king")
    with refused("unknown_participant"):
        await registry.participant(session, COP, "p99")


async def test_a_delegation_of_one_conference_is_not_one_of_another(session: AsyncSession) -> None:
    assert (await registry.delegation(session, COP, "IRN")).category is Category.SIGNATORY
    with refused("unknown_delegation"):
        await registry.delegation(session, "ctoc-cop-99", "IRN")


# --- speakers by name ---------------------------------------------------------------------------


async def named(session: AsyncSession, name: str, title: str, delegation: str = "FRA") -> str:
    return await registry.participant_named(
        session, COP, delegation, name=name, title=title, rank=Rank.MINISTER
    )


async def test_a_speaker_who_is_named_again_keeps_the_id(session: AsyncSession) -> None:
    first = await named(session, "A. Martin", "Minister")
    version = await registry.version(session, COP)
    assert await named(session, "A. Martin", "Minister") == first
    assert await registry.version(session, COP) == version


async def test_another_title_or_delegation_is_another_participant(session: AsyncSession) -> None:
    ids = {
        await named(session, "A. Martin", "Minister"),
        await named(session, "A. Martin", "Prime Minister"),
        await named(session, "A. Martin", "Minister", "BEL"),
    }
    assert len(ids) == 3


async def test_an_id_is_never_given_out_twice(session: AsyncSession) -> None:
    before = {await named(session, f"Speaker {n}", "Minister", "MCO") for n in range(3)}
    await registry_people.remove_delegation(session, COP, "MCO")
    assert await named(session, "Speaker 9", "Minister") not in before


async def test_a_hundred_speakers_named_at_once_are_a_hundred_participants(
    database: Database,
) -> None:
    async def one(number: int) -> str:
        async with database.transaction() as session:
            return await named(session, f"Speaker {number % 50}", "Minister")

    ids = await asyncio.gather(*(one(number) for number in range(100)))
    assert len(set(ids)) == 50
    assert ids[:50] == ids[50:]


# --- what an audience sees ----------------------------------------------------------------------


async def test_contacts_and_credentials_are_for_the_secretariat_alone(
    session: AsyncSession,
) -> None:
    await registry_people.add_participant(
        session, COP, r.Person("FRA", "A. Martin", "Minister", Rank.MINISTER, "a@example.org")
    )
    register = await registry.register(session, COP)
    for role in Role:
        view = register_view(register, role)
        told = role is Role.SECRETARIAT
        assert any("contact" in person for person in view["participants"].values()) == told
        assert any("credentials" in each for each in view["delegations"].values()) == told
    assert seen_by(register, "secretariat") is register


async def test_a_view_has_no_nulls_and_says_instants_in_utc_with_milliseconds(
    session: AsyncSession,
) -> None:
    view = register_view(await registry.register(session, COP), Role.PUBLIC)

    def walk(value: object) -> None:
        assert value is not None
        if isinstance(value, dict):
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(view)
    assert view["meetings"][0]["starts_at"] == "2020-10-12T10:00:00.000Z"
    assert "clock_shift_ms" not in view
    assert view["delegations"]["VAT"]["name"]["fr"] == "Saint-Siège"
    assert view["items"][0]["documents"] == ["CTOC/COP/2020/1/Rev.1"]


# --- corrections --------------------------------------------------------------------------------


async def test_every_change_counts_a_new_version(session: AsyncSession) -> None:
    version = await registry.version(session, COP)
    await registry_people.mark_credentials(session, COP, "FRA", "submitted")
    assert await registry.version(session, COP) == version + 1
    assert (await registry.delegation(session, COP, "FRA")).credentials == "submitted"


async def test_what_is_there_cannot_be_entered_and_what_is_not_cannot_be_corrected(
    session: AsyncSession,
) -> None:
    deadline = r.Deadline("credentials", AT, names("credentials"))
    with refused("already_there"):
        await programme.save_deadline(session, COP, deadline, new=True)
    await programme.save_deadline(session, COP, deadline, new=False)
    await programme.remove_deadline(session, COP, "credentials")
    with refused("unknown_deadline"):
        await programme.save_deadline(session, COP, deadline, new=False)
    await programme.save_deadline(session, COP, deadline, new=True)
    register = await registry.register(session, COP)
    assert {each.id: each.at for each in register.deadlines}["credentials"] == AT


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"organ": "plenum"}, "unknown_organ"),
        ({"items": ("1(z)",)}, "unknown_item"),
        ({"ends_at": datetime(2020, 10, 17, 9, tzinfo=UTC)}, "end_before_start"),
        ({"number": 3}, "number_taken"),
        ({"starts_at": datetime(2020, 10, 16, 14, tzinfo=UTC)}, "meetings_overlap"),
    ],
)
async def test_a_meeting_that_contradicts_the_programme_is_refused(
    session: AsyncSession, change: dict[str, object], code: str
) -> None:
    meeting: dict[str, object] = {
        "id": "plenary-8",
        "organ": "plenary",
        "number": 8,
        "starts_at": datetime(2020, 10, 17, 10, tzinfo=UTC),
        "ends_at": datetime(2020, 10, 17, 12, tzinfo=UTC),
        "items": ("9",),
    }
    with refused(code):
        await programme.save_meeting(session, COP, r.Meeting(**meeting | change), new=True)  # type: ignore[arg-type]
    await programme.save_meeting(session, COP, r.Meeting(**meeting), new=True)  # type: ignore[arg-type]
    assert await registry.meeting(session, COP, "plenary-8") == r.Meeting(**meeting)  # type: ignore[arg-type]


async def test_a_meeting_may_be_moved_but_keeps_clear_of_itself_only(
    session: AsyncSession,
) -> None:
    second = await registry.meeting(session, COP, "plenary-2")
    longer = r.Meeting(
        second.id, second.organ, 2, second.starts_at, second.ends_at + timedelta(hours=1)
    )
    await programme.save_meeting(session, COP, longer, new=False)
    assert (await registry.meeting(session, COP, "plenary-2")).ends_at == longer.ends_at


async def test_a_new_item_stands_where_people_count_it(session: AsyncSession) -> None:
    await programme.save_item(session, COP, r.Item("1(g)", names("g"), ("A/1", "A/2")), new=True)
    await programme.save_item(session, COP, r.Item("10", names("ten")), new=True)
    register = await registry.register(session, COP)
    items = [item.id for item in register.items]
    assert items[items.index("1(f)") + 1] == "1(g)"
    assert items[-2:] == ["9", "10"]
    assert next(item for item in register.items if item.id == "1(g)").documents == ("A/1", "A/2")


def test_people_count_two_before_ten_and_a_letter_after_its_number() -> None:
    items = ["10", "2", "1(b)", "1", "2(a)", "1(a)"]
    assert sorted(items, key=natural) == ["1", "1(a)", "1(b)", "2", "2(a)", "10"]


async def test_an_item_that_a_meeting_takes_up_cannot_be_removed(session: AsyncSession) -> None:
    with refused("in_use"):
        await programme.remove_item(session, COP, "3")
    await programme.remove_item(session, COP, "6")
    with refused("unknown_item"):
        await programme.remove_item(session, COP, "6")


async def test_a_document_moves_between_items_and_keeps_its_place_where_it_stays(
    session: AsyncSession,
) -> None:
    async def documents() -> dict[str, tuple[str, ...]]:
        register = await registry.register(session, COP)
        return {item.id: item.documents for item in register.items}

    paper = "CTOC/COP/2020/1/Rev.1"
    await programme.save_document(session, COP, r.Document("A/1", ("3", "4")), new=True)
    assert (await documents())["3"] == (paper, "A/1")
    await programme.save_document(session, COP, r.Document(paper, ("3", "5")), new=False)
    now = await documents()
    assert (now["3"], now["4"], now["5"]) == ((paper, "A/1"), ("A/1",), (paper,))
    with refused("already_there"):
        await programme.save_document(session, COP, r.Document("A/1", ("5",)), new=True)
    with refused("unknown_item"):
        await programme.save_document(session, COP, r.Document("A/1", ("55",)), new=False)
    await programme.remove_document(session, COP, "A/1")
    with refused("unknown_document"):
        await programme.remove_document(session, COP, "A/1")


async def test_whether_it_is_a_rehearsal_was_settled_at_the_loading(session: AsyncSession) -> None:
    conference = await registry.conference(session, COP)
    changed = {
        "id": COP,
        "symbol": "CTOC/COP/10",
        "title": names("tenth"),
        "timezone": "Africa/Cairo",
        "languages": tuple(Language),
        "hybrid": False,
        "public": False,
    }
    with refused("rehearsal_settled"):
        await programme.change_conference(session, r.Conference(**changed, rehearsal=False))  # type: ignore[arg-type]
    settled = r.Conference(**changed, rehearsal=True)  # type: ignore[arg-type]
    await programme.change_conference(session, settled)
    assert await registry.conference(session, COP) == replace(settled, bureau="rule_22")
    assert conference.timezone == "Europe/Vienna"


async def test_an_organ_can_be_renamed(session: AsyncSession) -> None:
    await programme.rename_organ(session, COP, r.Organ("plenary", names("hall")))
    assert (await registry.register(session, COP)).organs[0].name == names("hall")
    with refused("unknown_organ"):
        await programme.rename_organ(session, COP, r.Organ("plenum", names("hall")))


# --- people -------------------------------------------------------------------------------------


async def test_a_delegation_without_inscriptions_goes_with_its_people_and_links(
    session: AsyncSession,
) -> None:
    person = await named(session, "A. Grimaldi", "Minister", "MCO")
    grant, token = await registry_grants.mint_grant(
        session, COP, Role.DELEGATE, "MCO", Language.FR, AT
    )
    cookie = await registry_grants.open_session(session, grant, AT, timedelta(days=1))
    assert await registry_people.remove_delegation(session, COP, "MCO") == [grant]
    assert await registry_grants.grant_by_token(session, token) is None
    assert await registry_grants.session_by_cookie(session, cookie, AT) is None
    assert person not in (await registry.register(session, COP)).participants
    with refused("unknown_delegation"):
        await registry_people.remove_delegation(session, COP, "MCO")


async def test_a_delegation_that_holds_an_office_cannot_be_removed(session: AsyncSession) -> None:
    with refused("in_use"):
        await registry_people.remove_delegation(session, COP, "EGY")


async def test_an_erased_person_leaves_an_id_and_nothing_else(
    session: AsyncSession, database: Database
) -> None:
    person = r.Person("FRA", "A. Martin", "Minister", Rank.MINISTER, "a@example.org")
    named_before = await registry_people.add_participant(session, COP, person)
    await registry_people.erase_participant(session, COP, named_before, AT)
    left = await registry.participant(session, COP, named_before)
    assert (left.name, left.title, left.contact, left.erased) == ("", "", None, True)
    with refused("participant_erased"):
        await registry_people.correct_participant(session, COP, named_before, person)
    assert await named(session, "A. Martin", "Minister") != named_before
    await registry_people.erase_participant(session, COP, named_before, AT + timedelta(days=1))


async def test_a_person_stays_in_the_delegation_for_which_the_record_knows_the_id(
    session: AsyncSession,
) -> None:
    person = await named(session, "A. Martin", "Minister")
    with refused("other_delegation"):
        await registry_people.correct_participant(
            session, COP, person, r.Person("BEL", "A. Martin", "Minister")
        )
    await registry_people.correct_participant(
        session, COP, person, r.Person("FRA", "A. Martín", "Minister")
    )
    assert (await registry.participant(session, COP, person)).name == "A. Martín"


# --- the Bureau ---------------------------------------------------------------------------------


async def test_the_officers_of_a_body_without_rule_22_are_whoever_it_has(
    session: AsyncSession,
) -> None:
    """Whether there is such a rule is data of the conference, as its template has it."""
    held = await registry.conference(session, COP)
    assert held.bureau == "rule_22"
    await programme.change_conference(session, replace(held, bureau="free"))
    officers = (await registry.register(session, COP)).officers
    short = [officer for officer in officers if officer.id != "rapporteur"]
    await registry_people.replace_bureau(session, COP, short)
    assert len((await registry.register(session, COP)).officers) == len(short)
    await programme.change_conference(session, replace(held, bureau=None))
    assert (await registry.conference(session, COP)).bureau == "free", "left out: as it is"


async def test_a_bureau_that_breaks_rule_22_is_refused_with_the_seats(
    session: AsyncSession,
) -> None:
    officers = (await registry.register(session, COP)).officers
    short = [officer for officer in officers if officer.id != "rapporteur"]
    with pytest.raises(Refusal) as refusal:
        await registry_people.replace_bureau(session, COP, short)
    assert refusal.value.code == "bureau_unbalanced"
    assert refusal.value.facts == {
        "offices": {"rapporteur": {"seats": 0, "expected": 1}},
        "groups": {"WEOG": {"seats": 1, "expected": 2}},
    }
    with refused("named_twice"):
        await registry_people.replace_bureau(session, COP, [*officers, officers[0]])
    await registry_people.replace_bureau(session, COP, officers[::-1])
    assert (await registry.register(session, COP)).officers == officers[::-1]


@pytest.mark.parametrize(
    ("officer", "code"),
    [
        (("WEOG", "XXX", None), "unknown_delegation"),
        (("WEOG", "EGY", None), "other_group"),
        (("WEOG", None, "p1"), "holder_without_delegation"),
        (("WEOG", "FRA", "p99"), "unknown_participant"),
        (("WEOG", "FRA", "p1"), "other_delegation"),
    ],
)
async def test_an_office_belongs_to_a_group_and_its_holder_to_a_delegation_of_it(
    session: AsyncSession, officer: tuple[str, str | None, str | None], code: str
) -> None:
    group, delegation, participant = officer
    wrong = r.Officer("rapporteur", "rapporteur", group, delegation, participant)  # type: ignore[arg-type]
    with refused(code):
        await registry_people.save_officer(session, COP, wrong, new=False)


async def test_one_office_may_be_filled_or_emptied_at_a_time(session: AsyncSession) -> None:
    filled = r.Officer("rapporteur", "rapporteur", "WEOG", "ITA", "p1")
    await registry_people.save_officer(session, COP, filled, new=False)
    assert await registry.officer(session, COP, "rapporteur") == filled
    await registry_people.remove_officer(session, COP, "rapporteur")
    await registry_people.save_officer(session, COP, filled, new=True)
    assert (await registry.register(session, COP)).officers[-1] == filled


# --- links and sessions -------------------------------------------------------------------------


async def test_a_link_is_known_by_its_token_and_the_token_is_nowhere_stored(
    session: AsyncSession,
) -> None:
    named_grant, token = await registry_grants.mint_grant(
        session, COP, Role.DELEGATE, "FRA", None, AT
    )
    grant = await registry_grants.grant_by_token(session, token)
    assert grant is not None
    assert (grant.id, grant.role, grant.delegation) == (named_grant, Role.DELEGATE, "FRA")
    stored = (await session.execute(text("SELECT * FROM role_grant"))).all()
    assert token not in str(stored)
    assert await registry_grants.grant_by_token(session, token[:-1]) is None


async def test_a_revoked_link_ends_its_sessions_and_is_still_known_as_revoked(
    session: AsyncSession,
) -> None:
    grant, token = await registry_grants.mint_grant(session, COP, Role.CHAIR, None, None, AT)
    cookie = await registry_grants.open_session(session, grant, AT, timedelta(hours=1))
    assert await registry_grants.session_by_cookie(session, cookie, AT) is not None
    await registry_grants.revoke_grant(session, COP, grant, AT)
    assert await registry_grants.session_by_cookie(session, cookie, AT) is None
    revoked = await registry_grants.grant_by_token(session, token)
    assert revoked is not None
    assert revoked.revoked_at == AT
    with refused("unknown_grant"):
        await registry_grants.revoke_grant(session, "ctoc-cop-99", grant, AT)


async def test_a_session_ends_at_its_hour_or_by_signing_out(session: AsyncSession) -> None:
    grant, _ = await registry_grants.mint_grant(session, COP, Role.CHAIR, None, None, AT)
    hour = timedelta(hours=1)
    first = await registry_grants.open_session(session, grant, AT, hour, Language.AR)
    second = await registry_grants.open_session(session, grant, AT, hour)
    found = await registry_grants.session_by_cookie(session, first, AT)
    assert found is not None
    assert (found.grant.id, found.language) == (grant, Language.AR)
    assert await registry_grants.session_by_cookie(session, first, AT + hour) is None
    await registry_grants.close_session(session, second)
    assert await registry_grants.session_by_cookie(session, second, AT) is None
    await registry_grants.open_session(session, grant, AT + hour, hour)
    assert (await session.scalar(text("SELECT count(*) FROM session"))) == 1


@pytest.mark.parametrize(
    ("role", "delegation", "code"),
    [
        (Role.DELEGATE, None, "delegation_needed"),
        (Role.CHAIR, "FRA", "delegation_unwanted"),
        (Role.DELEGATE, "XXX", "unknown_delegation"),
        (Role.SYSTEM, None, "role_unknown"),
    ],
)
async def test_a_link_for_nobody_is_not_made(
    session: AsyncSession, role: Role, delegation: str | None, code: str
) -> None:
    with refused(code):
        await registry_grants.mint_grant(session, COP, role, delegation, None, AT)
