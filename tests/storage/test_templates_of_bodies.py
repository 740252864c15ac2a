"""The conferences that are shipped: each loads, and each figure is the one that was published.

`time_limits_by_body.csv` holds the figures with their sources; `PUBLISHED` says which of its rows a
speaking time in a template answers to.
"""

import csv
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.eligibility import KINDS_OF
from app.domain.refusal import Refusal
from app.domain.words import Category, Enforcement, Key, Kind, Purpose
from app.live.bell import LocalBell
from app.live.clock import ConferenceClock, shift_to
from app.live.desk import Desk
from app.live.seeding import established, load
from app.storage import journal
from app.storage.database import Database
from app.storage.template import Template, TemplateError, parse_template, read_template
from app.storage.template_shape import PlannedList
from app.storage.template_shelf import named, shipped, summary
from app.storage.verify import verify
from tests.domain.scene import given, inscribes
from tests.live.databases import sqlite_with_tables

TEMPLATES: dict[str, Template] = {name: read_template(file) for name, file in shipped().items()}
FIGURES = Path(__file__).parent / "time_limits_by_body.csv"

Row = tuple[str, str, str]
PUBLISHED: dict[tuple[str, str, str], Row] = {
    # template, list, kinds: body, segment, category (each as far as it is told apart)
    ("ctoc-cop-10", "opening", "national group observer igo officer"): ("UNTOC", "opening", ""),
    ("ctoc-cop-10", "general-debate", "national group observer igo ngo officer"): (
        "UNTOC",
        "general debate",
        "",
    ),
    ("ctoc-cop-10", "replies", "reply"): ("UN GA", "right of reply 1st", ""),
    ("ctoc-cop-10", "replies", "reply then"): ("UN GA", "right of reply 2nd", ""),
    ("ctoc-cop-10", "explanations", "explanation"): ("UN GA", "explanation of vote", ""),
    ("ga-75", "general-debate", "national observer igo officer"): (
        "UN GA general debate",
        "general debate",
        "individual",
    ),
    ("ga-75", "replies", "reply"): ("UN GA", "right of reply 1st", ""),
    ("ga-75", "replies", "reply then"): ("UN GA", "right of reply 2nd", ""),
    ("ga-75", "explanations", "explanation"): ("UN GA", "explanation of vote", ""),
    ("hrc-45", "interactive-dialogue", "national"): ("HRC general", "interactive", "member"),
    ("hrc-45", "interactive-dialogue", "observer igo"): ("HRC general", "interactive", "observers"),
    ("hrc-45", "interactive-dialogue", "ngo"): ("HRC", "other debates", "NGO"),
    ("hrc-45", "general-debate", "ngo"): ("HRC", "general debate", "NGO"),
    ("hrc-45", "upr-outcomes", "national"): ("HRC UPR adoption", "State", "each of 13"),
    ("wha-73", "member-states", "national"): ("WHA73", "committee", "Member State"),
    ("wha-73", "member-states", "group"): ("WHA73", "committee", "regional and group"),
    ("wha-73", "member-states", "observer igo"): ("WHA73", "committee", "observers, UN, IGO"),
    ("wha-73", "non-state-actors", "ngo"): ("WHA73", "committee", "non-State actors"),
    ("wha-73", "non-state-actors", "group"): ("WHA73", "committee", "constituency"),
    ("unfccc-cop-24", "high-level-segment", "national"): ("UNFCCC", "national", "Party"),
    ("ldc-5", "general-debate", "national group observer igo"): ("LDC5", "general debate", ""),
}


def figures(body: str, segment: str, category: str) -> dict[str, str]:
    """The one published row that is meant; "same" is the source of the row above."""
    table = [*csv.DictReader(FIGURES.read_text(encoding="utf-8").splitlines())]
    for above, row in pairwise(table):
        row["source"] = above["source"] if row["source"] == "same" else row["source"]
    rows = [
        row
        for row in table
        if (row["body"].startswith(body) if body not in ("UN GA", "HRC") else row["body"] == body)
        and row["segment"].startswith(segment)
        and row["category"].startswith(category)
    ]
    assert len(rows) == 1, rows
    return rows[0]


def planned(template: str, name: str) -> PlannedList:
    return next(each for each in TEMPLATES[template].lists if each.id == name)


EVERY_LIST = [
    pytest.param(one, id=f"{name}: {one.id}")
    for name, template in TEMPLATES.items()
    for one in template.lists
]


@pytest.mark.parametrize(("where", "row"), PUBLISHED.items(), ids=lambda each: " ".join(each))
def test_a_speaking_time_is_the_one_that_was_published(where: Row, row: Row) -> None:
    template, name, kinds = where
    published = figures(*row)
    for kind in kinds.removesuffix(" then").split():
        rule = planned(template, name).rules[Kind(kind)]
        limit_ms = rule.then_ms if kinds.endswith("then") else rule.limit_ms
        assert limit_ms == int(published["limit_seconds"]) * 1000
        assert rule.source is not None
        assert rule.source in published["source"].replace(" item", ", item")


def test_no_speaking_time_is_without_a_published_figure_but_that_on_motions() -> None:
    answered = {
        (template, name, kind)
        for template, name, kinds in PUBLISHED
        for kind in kinds.removesuffix(" then").split()
    }
    there = {
        (name, one.id, kind.value)
        for name, template in TEMPLATES.items()
        for one in template.lists
        for kind in one.rules
        if one.purpose is not Purpose.MOTION
    }
    assert answered == there


def test_what_is_voluntary_is_not_enforced_and_what_is_strict_is() -> None:
    strict = {
        ("ga-75", "general-debate", Kind.NATIONAL): Enforcement.NONE,
        ("hrc-45", "general-debate", Kind.NGO): Enforcement.CLOSE,
        ("unfccc-cop-24", "high-level-segment", Kind.NATIONAL): Enforcement.CLOSE,
    }
    for (template, name, kind), how in strict.items():
        assert planned(template, name).rules[kind].enforcement is how
    assert planned("hrc-45", "upr-outcomes").rules[Kind.NATIONAL].at_most == 13


@pytest.mark.parametrize("one", EVERY_LIST)
def test_everybody_who_is_eligible_can_speak_on_the_list(one: PlannedList) -> None:
    scene = given(established(one), one.opens_at)
    speakers = scene.organ.lists[one.id]
    assert (speakers.purpose, speakers.policy) == (one.purpose, one.policy)
    if one.purpose in (Purpose.REPLY, Purpose.MOTION):
        return
    for category in Category:
        kinds = [kind for kind in KINDS_OF[category] if kind in one.rules]
        for kind in kinds or KINDS_OF[category][:1]:
            asked = inscribes(
                "X",
                list=one.id,
                category=category,
                kind=kind,
                mode=one.modes[0],
                on_behalf_of="G" if kind is Kind.GROUP else None,
            )
            outcome = scene.when(asked)
            if category in one.eligible:
                assert outcome.after.organ.lists[one.id].order == ("i1",)
            else:
                outcome.refused("not_eligible", category=category)


def test_the_tenth_session_replies_twice_on_its_own_list_and_explains_its_votes() -> None:
    replies = planned("ctoc-cop-10", "replies")
    assert (replies.purpose, replies.per_delegation) == (Purpose.REPLY, 2)
    assert replies.eligible == (Category.PARTY,)
    assert planned("ctoc-cop-10", "explanations").purpose is Purpose.EXPLANATION
    motions = planned("ctoc-cop-10", "motions")
    assert set(motions.rules) == {Kind.IN_FAVOUR, Kind.AGAINST}


def test_the_precedence_of_each_body_is_its_own() -> None:
    tier, rank, groups = Key.TIER, Key.RANK, Key.GROUPS_FIRST
    category, received = Key.CATEGORY, Key.RECEIVED_AT
    assert {(name, one.id): one.policy for name, t in TEMPLATES.items() for one in t.lists} == {
        ("ctoc-cop-10", "opening"): (tier, received),
        ("ctoc-cop-10", "general-debate"): (tier, received),
        ("ctoc-cop-10", "replies"): (received,),
        ("ctoc-cop-10", "explanations"): (received,),
        ("ctoc-cop-10", "motions"): (received,),
        ("ga-75", "general-debate"): (rank, received),
        ("ga-75", "replies"): (received,),
        ("ga-75", "explanations"): (received,),
        ("hrc-45", "interactive-dialogue"): (category, received),
        ("hrc-45", "general-debate"): (received,),
        ("hrc-45", "upr-outcomes"): (received,),
        ("wha-73", "member-states"): (groups, category, received),
        ("wha-73", "non-state-actors"): (groups, received),
        ("unfccc-cop-24", "high-level-segment"): (rank, received),
        ("ldc-5", "general-debate"): (groups, rank, received),
    }


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_a_rehearsal_begins_while_the_debate_takes_requests_and_before_its_first_meeting(
    template: Template,
) -> None:
    at = template.rehearsal_starts
    assert at is not None
    assert at < min(meeting.starts_at for meeting in template.meetings)
    first = template.lists[0]
    assert first.opens_at <= at
    assert first.closes_at is None or at < first.closes_at


def test_the_members_of_each_body_are_counted() -> None:
    parties = {
        name: sum(one.category is Category.PARTY for one in template.delegations)
        for name, template in TEMPLATES.items()
    }
    assert parties["ga-75"] == 193
    assert parties["hrc-45"] == 47
    assert parties["wha-73"] == 194
    assert parties["unfccc-cop-24"] == 197


# --- loading ------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An SQLite file with the tables and nothing in them."""
    laid = tmp_path / "rostrum.sqlite3"
    laid.write_bytes(sqlite_with_tables())
    return laid


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite+aiosqlite:///{file}")
    yield opened
    await opened.close()


async def test_all_of_them_load_into_one_database_and_their_records_are_sound(
    database: Database,
) -> None:
    desk = Desk(database, ConferenceClock(), LocalBell())
    for template in TEMPLATES.values():
        assert template.rehearsal_starts is not None
        shift_ms = shift_to(template.rehearsal_starts)
        await load(database, desk, template, rehearsal=True, shift_ms=shift_ms)
    async with database.reading() as session:
        for template in TEMPLATES.values():
            for organ in template.organs:
                _, state = await journal.state(session, organ.id)
                lists = [one.id for one in template.lists if one.organ == organ.id]
                assert list(state.lists) == lists
        verdicts = await verify(session)
    assert len(verdicts) == sum(len(template.organs) for template in TEMPLATES.values())
    assert not [verdict.findings for verdict in verdicts if verdict.findings]


async def test_none_is_loaded_twice(database: Database) -> None:
    desk = Desk(database, ConferenceClock(), LocalBell())
    await load(database, desk, TEMPLATES["ldc-5"], rehearsal=True)
    with pytest.raises(Refusal, match="already_there"):
        await load(database, desk, TEMPLATES["ldc-5"], rehearsal=True)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("limit: ", "limit: about ", "not_a_duration"),
        ("received_at]", "receipt]", "unknown_word"),
        ("enforcement: ", "enforcement: perhaps-", "unknown_word"),
        ("timezone: ", "timezone: Nowhere/", "unknown_time_zone"),
    ],
)
def test_a_wrong_one_is_refused_with_line_and_reason(
    name: str, old: str, new: str, code: str
) -> None:
    text = shipped()[name].read_text(encoding="utf-8")
    at = text.index(old)
    wrong = text[:at] + new + text[at + len(old) :]
    with pytest.raises(TemplateError) as error:
        parse_template(wrong)
    line = text[:at].count("\n") + 1
    assert (line, code) in {(each.line, each.code) for each in error.value.mistakes}


def test_a_shipped_template_is_named_by_its_conference_and_a_file_by_its_path(
    tmp_path: Path,
) -> None:
    assert {name: template.conference.id for name, template in TEMPLATES.items()} == {
        name: name for name in TEMPLATES
    }
    assert named(Path("hrc-45")) == shipped()["hrc-45"]
    assert named(tmp_path) == tmp_path
    assert named(Path("nowhere.yaml")) == Path("nowhere.yaml")


def test_a_list_is_told_in_a_few_lines() -> None:
    assert list(summary(planned("ga-75", "replies"))) == [
        "replies (reply; item 8; by received_at)",
        "  reply: 10:00 min, then 5:00 min, the floor closes [un.org/en/ga/about/ropga/anx5.shtml]",
    ]
    assert list(summary(planned("hrc-45", "upr-outcomes")))[1].startswith(
        "  national: 1:30 min, the floor closes; at most 13 ["
    )
