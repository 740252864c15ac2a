"""Templates: the tenth session as it ships, and wrong files refused with line and reason."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.words import Category, Key, Kind, Mode, Rank, Source
from app.storage.nomenclature import GROUPS, observers, states
from app.storage.template import (
    Template,
    TemplateError,
    parse_template,
    read_template,
    sentence,
)

FILE = Path(__file__).parents[2] / "app" / "data" / "ctoc-cop-10.yaml"
TEXT = FILE.read_text(encoding="utf-8")
LANGUAGES = {"ar", "zh", "en", "fr", "ru", "es"}


@pytest.fixture(scope="module")
def tenth() -> Template:
    return read_template(FILE)


def mistakes_in(text: str) -> list[tuple[int, str]]:
    """The line and code of each mistake that is found in a template."""
    with pytest.raises(TemplateError) as error:
        parse_template(text)
    assert str(error.value).splitlines() == [sentence(each) for each in error.value.mistakes]
    return [(mistake.line, mistake.code) for mistake in error.value.mistakes]


def with_(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


# --- the tenth session, by the paper ------------------------------------------------------------


def test_the_lists_open_on_31_august_and_close_at_noon_of_9_october_in_vienna(
    tenth: Template,
) -> None:
    assert [planned.id for planned in tenth.lists[:2]] == ["opening", "general-debate"]
    for planned in tenth.lists[:2]:
        assert planned.opens_at == datetime(2020, 8, 30, 22, tzinfo=UTC)
        assert planned.closes_at == datetime(2020, 10, 9, 10, tzinfo=UTC)


def test_the_precedence_of_both_lists_is_tier_and_then_receipt(tenth: Template) -> None:
    assert {planned.policy for planned in tenth.lists[:2]} == {(Key.TIER, Key.RECEIVED_AT)}


def test_the_opening_is_five_minutes_strictly_and_the_debate_three_with_a_short_grace(
    tenth: Template,
) -> None:
    opening, debate = (planned.rules[Kind.NATIONAL] for planned in tenth.lists[:2])
    assert (opening.limit_ms, opening.grace_ms, opening.amber_ms) == (300_000, 0, 60_000)
    assert (debate.limit_ms, debate.grace_ms, debate.amber_ms) == (180_000, 10_000, 30_000)
    assert {rule.enforcement.value for rule in (opening, debate)} == {"close"}


def test_non_governmental_organizations_are_on_no_list_by_themselves(tenth: Template) -> None:
    for planned in tenth.lists:
        assert Category.NGO not in planned.eligible
    for planned in tenth.lists[:2]:
        assert {Category.PARTY, Category.SIGNATORY} < set(planned.eligible)


def test_the_ten_meetings_are_two_hours_each_at_noon_and_at_four(tenth: Template) -> None:
    assert len(tenth.meetings) == 10
    assert {(m.starts_at.hour, m.ends_at.hour) for m in tenth.meetings} == {(10, 12), (14, 16)}
    organs = Counter(meeting.organ for meeting in tenth.meetings)
    assert organs == {"plenary": 7, "committee-of-the-whole": 3}
    assert "1(f)" in tenth.meetings[0].items
    assert tenth.meetings[1].items == ("1(f)",)


def test_the_agenda_is_items_1_to_9_in_six_languages(tenth: Template) -> None:
    items = [item.id for item in tenth.items]
    assert [item for item in items if item.isdigit()] == list("123456789")
    assert [item for item in items if item.startswith("1(")] == [f"1({c})" for c in "abcdef"]
    assert [item for item in items if item.startswith("2(")] == [f"2({c})" for c in "abcd"]
    assert all(set(item.title) == LANGUAGES for item in tenth.items)


def test_the_deadlines_are_those_of_the_paper(tenth: Template) -> None:
    assert {deadline.id: deadline.at for deadline in tenth.deadlines} == {
        "draft-resolutions": datetime(2020, 9, 21, 21, 59, 59, tzinfo=UTC),
        "informal-consultations": datetime(2020, 10, 9, 21, 59, 59, tzinfo=UTC),
        "credentials": datetime(2020, 10, 16, 10, tzinfo=UTC),
    }


def test_there_are_190_parties_and_two_signatories(tenth: Template) -> None:
    categories = Counter(delegation.category for delegation in tenth.delegations)
    assert categories[Category.PARTY] == 190
    of = {delegation.id: delegation for delegation in tenth.delegations}
    assert {who for who in of if of[who].category is Category.SIGNATORY} == {"COG", "IRN"}
    assert (of["EU"].kind, of["EU"].category) == ("organization", Category.PARTY)
    assert (of["VAT"].kind, of["VAT"].category) == ("state", Category.PARTY)


def test_credentials_are_asked_of_states_and_of_the_european_union_alone(tenth: Template) -> None:
    for delegation in tenth.delegations:
        needed = delegation.kind == "state" or delegation.id == "EU"
        assert delegation.credentials == ("awaited" if needed else None)


def test_each_regional_group_has_two_seats_and_africa_the_president(tenth: Template) -> None:
    bureau = [each for each in tenth.officers if each.office != "outgoing_president"]
    assert Counter(officer.group for officer in bureau) == dict.fromkeys(GROUPS, 2)
    president = next(officer for officer in bureau if officer.office == "president")
    assert (president.group, president.delegation) == ("AFR", "EGY")


def test_the_officers_of_another_body_are_not_held_against_rule_22() -> None:
    seat = "  - {id: rapporteur, office: rapporteur, group: WEOG}\n"
    text = with_(seat, "").replace("\nofficers:\n", "\nbureau: free\nofficers:\n", 1)
    assert len(parse_template(text).officers) == 10


def chosen(states: str) -> list[str]:
    """The States that take part when a template without known speakers writes this."""
    text = TEXT[: TEXT.index("\ninscriptions:\n")]
    text = text.replace("  states: all\n", f"  states: {states}\n  states_are: other_state\n", 1)
    text = text[: text.index("  categories:\n")] + text[text.index("  # Credentials (rules") :]
    of = {each.id: each for each in parse_template(text).delegations if each.kind == "state"}
    assert {each.category for each in of.values()} == {Category.OTHER_STATE}
    return [*of]


def test_states_are_all_or_the_members_of_the_united_nations_or_those_named() -> None:
    assert len(chosen("all")) == len(states())
    assert len(chosen("members")) == 193
    assert chosen("[members, VAT]") == [*chosen("members"), "VAT"]
    assert chosen("[ITA, EGY]") == ["ITA", "EGY"]


def test_the_first_speaker_of_the_general_debate_is_the_minister_from_rome(
    tenth: Template,
) -> None:
    (first,) = [each for each in tenth.inscriptions if each.list == "general-debate"]
    assert (first.delegation, first.rank, first.mode) == ("ITA", Rank.MINISTER, Mode.REMOTE)
    assert first.source is Source.EMAIL


def test_the_group_statement_has_thirteen_aligned_states(tenth: Template) -> None:
    (group,) = [each for each in tenth.inscriptions if each.kind is Kind.GROUP]
    assert (group.delegation, group.on_behalf_of, len(group.aligned)) == ("EU", "EU", 13)


def test_a_rehearsal_begins_an_hour_before_the_lists_close(tenth: Template) -> None:
    assert tenth.rehearsal_starts == datetime(2020, 10, 9, 9, tzinfo=UTC)


def test_every_name_is_there_in_six_languages() -> None:
    assert len([state for state in states().values() if state.group]) == 193
    for designation in (*states().values(), *observers().values()):
        assert set(designation.name) == LANGUAGES
        assert all(name == name.strip() != "" for name in designation.name.values())
    assert {state.group for state in states().values()} == {*GROUPS, None}


# --- wrong files --------------------------------------------------------------------------------

FOUR_OCLOCK = "starts_at: 2020-10-12T16:00"
WRONG: list[tuple[str, str, str, str]] = [
    # what is wrong, what stands there, what is written instead, the code
    ("not YAML", "  hybrid: true", " hybrid: true", "not_yaml"),
    ("a key twice", "  hybrid: true\n", "  id: again\n", "duplicate_key"),
    ("an unknown key", "  hybrid: true", "  hibrid: true", "unknown_key"),
    ("a missing key", "  symbol: CTOC/COP/2020\n", "", "missing_key"),
    ("a wrong type", "  hybrid: true", "  hybrid: perhaps", "wrong_value"),
    ("a list for a word", "  symbol: CTOC/COP/2020", "  symbol: [CTOC]", "wrong_value"),
    ("a word for a list", "languages: [ar, zh, en, fr, ru, es]", "languages: ar", "wrong_value"),
    ("an unknown word", "policy: [tier", "policy: [tiers", "unknown_word"),
    ("an unknown kind", "      national: &five", "      nationl: &five", "unknown_word"),
    ("a language left out", ", es: Comité Plenario", "", "missing_key"),
    ("a language too many", ", es: Comité Plenario", ", es: Comité, de: Plenum", "unknown_key"),
    ("an unknown zone", "Europe/Vienna", "Europe/Wien", "unknown_time_zone"),
    ("a duration without unit", "limit: 5 min", "limit: 300", "not_a_duration"),
    ("a day without time", FOUR_OCLOCK, "starts_at: 2020-10-12", "not_a_time"),
    ("no time at all", FOUR_OCLOCK, "starts_at: at four", "not_a_time"),
    ("a skipped hour", FOUR_OCLOCK, "starts_at: 2020-03-29T02:30", "nonexistent_time"),
    ("an hour twice", FOUR_OCLOCK, "starts_at: 2020-10-25T02:30", "ambiguous_time"),
    (
        "an end before the start",
        "ends_at: 2020-10-12T18:00",
        "ends_at: 2020-10-12T15:00",
        "end_before_start",
    ),
    (
        "a list that never opens",
        "closes_at: 2020-10-09",
        "closes_at: 2020-08-09",
        "end_before_start",
    ),
    ("meetings that overlap", FOUR_OCLOCK, "starts_at: 2020-10-12T13:00", "meetings_overlap"),
    (
        "a number twice",
        "number: 2, starts_at: 2020-10-12",
        "number: 1, starts_at: 2020-10-12",
        "duplicate_number",
    ),
    ("an id twice", "id: plenary-2", "id: plenary-1", "duplicate_id"),
    ("an unknown organ", "organ: plenary, number: 2", "organ: plenum, number: 2", "unknown_organ"),
    ("an unknown item", "items: [3]", "items: [33]", "unknown_item"),
    ("an unknown delegation", "delegation: ITA\n", "delegation: ITALY\n", "unknown_delegation"),
    ("an unknown State", "states: all", "states: [XXX]", "unknown_delegation"),
    ("an unknown exception", "    COG: sig", "    COGO: sig", "unknown_delegation"),
    ("a name of their own twice", "id: PRESIDENT", "id: FRA", "duplicate_id"),
    ("an unknown list", "list: general-debate", "list: general", "unknown_list"),
    ("a kind without a rule", "kind: group", "kind: ngo", "kind_without_rule"),
    (
        "a mode that is not offered",
        "modes: [podium, remote, floor, video]",
        "modes: [video]",
        "mode_not_on_list",
    ),
    ("somebody who is not eligible", "delegation: BRA", "delegation: GITOC", "not_eligible"),
    ("somebody twice", "delegation: BRA", "delegation: RUS", "already_inscribed"),
    ("a receipt after the deadline", "2020-10-02T17:05", "2020-10-09T12:01", "outside_window"),
    ("an order without a reason", "    reason: Message", "    #", "reason_missing"),
    ("a group without a name", "    on_behalf_of: EU\n", "", "group_missing"),
    ("a group that is none", "    kind: group\n", "", "no_group_statement"),
    ("one who is aligned twice", "aligned: [TUR,", "aligned: [TUR, TUR,", "duplicate_id"),
    ("one who is aligned with itself", "aligned: [TUR,", "aligned: [EU,", "duplicate_id"),
    (
        "a kind of others",
        "    delegation: BRA\n    kind: national",
        "    delegation: BRA\n    kind: igo",
        "kind_not_for_category",
    ),
    ("a kind of another purpose", "      reply: {", "      national: {", "kind_not_for_purpose"),
    ("nobody's kind", "      officer: *five-minutes\n", "", "category_without_kind"),
    ("an unknown purpose", "purpose: reply", "purpose: answers", "unknown_word"),
    ("a reply beforehand", "- list: general-debate", "- list: replies", "reply_by_request"),
    ("no replies at all", "per_delegation: 2", "per_delegation: 0", "wrong_value"),
    ("a second limit of nothing", "then: 5 min", "then: 0 min", "wrong_value"),
    ("amber before the second start", "then: 5 min", "then: 30 s", "amber_over_limit"),
    ("fewer than none", "limit: 5 min, ", "limit: 5 min, at_most: -1, ", "wrong_value"),
    ("a day and more", "limit: 5 min, ", "limit: 25 h, ", "wrong_value"),
    ("amber before the start", "amber: 60 s", "amber: 6 min", "amber_over_limit"),
    (
        "a seat too few",
        "  - {id: rapporteur, office: rapporteur, group: WEOG}\n",
        "",
        "bureau_unbalanced",
    ),
    (
        "a holder of another group",
        "group: AFR, delegation: EGY",
        "group: AFR, delegation: FRA",
        "other_group",
    ),
    ("a holder of nothing", ", delegation: EGY, holder", ", holder", "holder_without_delegation"),
]


@pytest.mark.parametrize(("old", "new", "code"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_a_wrong_file_is_refused_with_line_and_reason(old: str, new: str, code: str) -> None:
    text = with_(old, new)
    found = mistakes_in(text)
    assert code in {each for _, each in found}
    assert all(1 <= line <= text.count("\n") + 1 for line, _ in found)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("organ: plenary, number: 2", "organ: plenum, number: 2", "unknown_organ"),
        (", es: Comité Plenario", ", es: Comité, de: Plenum", "unknown_key"),
        ("    received_at: 2020-10-02T17:05", "    received_at: never", "not_a_time"),
        ("  timezone: Europe/Vienna", "  timezone: Vienna", "unknown_time_zone"),
    ],
)
def test_the_line_is_that_of_the_mistake(old: str, new: str, code: str) -> None:
    text = with_(old, new)
    assert mistakes_in(text) == [(line_of(text, new.strip()), code)]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_lines() -> None:
    text = with_("  hybrid: true", "  hybrid: perhaps").replace("number: 3", "number: three", 1)
    text = text.replace("limit: 3 min", "limit: 3 hours", 1)
    found = mistakes_in(text)
    assert [code for _, code in found][:2] == ["wrong_value", "wrong_value"]
    assert {code for _, code in found[2:]} == {"not_a_duration"}
    assert found == sorted(found, key=lambda each: each[0])


def test_what_an_alias_repeats_is_said_once_for_each_place() -> None:
    text = with_("limit: 5 min, ", "")
    assert {code for _, code in mistakes_in(text)} == {"missing_key"}


@pytest.mark.parametrize(
    "text",
    ["", "# nothing", "[]", "word", "a: 1", "conference: 1", "\x00", "&a [*a]", "? [a]\n: 1"],
)
def test_what_is_no_template_at_all_is_refused(text: str) -> None:
    assert mistakes_in(text)


def test_a_time_with_its_own_offset_is_taken_as_it_is() -> None:
    text = with_("ends_at: 2020-10-12T18:00", "ends_at: 2020-10-12T12:00-04:00")
    assert parse_template(text).meetings[1].ends_at == datetime(2020, 10, 12, 16, tzinfo=UTC)


def test_an_hour_that_comes_twice_may_be_given_with_its_offset() -> None:
    text = with_("    at: 2020-10-16T12:00", "    at: 2020-10-25T02:30+01:00")
    assert parse_template(text).deadlines[2].at == datetime(2020, 10, 25, 1, 30, tzinfo=UTC)


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "latin.yaml"
    file.write_bytes(b"conference: \xe9")
    with pytest.raises(TemplateError, match="line 1: not YAML: not UTF-8"):
        read_template(file)


# --- files that are meant to hurt -----------------------------------------------------------------


@pytest.mark.parametrize("text", ["[" * 5000, "a: " + "[" * 3000 + "]" * 3000])
def test_brackets_within_brackets_are_refused(text: str) -> None:
    assert mistakes_in(text) == [(1, "not_yaml")]


def test_an_alias_of_aliases_is_refused_before_it_fills_the_memory() -> None:
    text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in range(1, 9):
        tenfold = ", ".join([f"*a{level - 1}"] * 10)
        text += f"a{level}: &a{level} [{tenfold}]\n"
    assert [code for _, code in mistakes_in(text)] == ["too_large"]


@pytest.mark.parametrize("time", ["9999-12-31T23:59", "0001-01-01T00:00", "9999-12-31T23:59-14:00"])
def test_a_time_at_the_ends_of_the_calendar_is_none(time: str) -> None:
    text = with_("starts_at: 2020-10-12T12:00", f"starts_at: {time}")
    assert (line_of(text, time), "not_a_time") in mistakes_in(text)


def test_a_title_that_turns_round_what_follows_is_refused_in_plain_words() -> None:
    text = with_("speaker_title: ", "speaker_title: \u202e")
    with pytest.raises(TemplateError) as error:
        parse_template(text)
    (told,) = str(error.value).splitlines()
    assert told.startswith(f"line {line_of(text, chr(0x202E))}: ")
    assert "marks of direction" in told
