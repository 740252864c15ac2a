"""Every refusal has a status that is documented, and words in six languages.

The table is written out by hand: a code that is new in the source, or whose status was changed,
shows here before it shows to a client.
"""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

import pytest
from starlette.requests import Request
from structlog.testing import capture_logs

from app.domain.refusal import Refusal
from app.domain.words import Language, Role
from app.storage.registry_rows import unknown
from app.web.problems import PROBLEMS, problem, status_of, unforeseen
from app.web.registry_collections import COLLECTIONS

APP = Path(__file__).parents[2] / "app"

CODES: dict[int, str] = {
    400: "key_required not_json",
    401: "sign_in_required link_unknown link_revoked",
    403: "kind_not_for_category not_permitted origin_refused not_eligible parties_only",
    404: (
        "not_found unknown_conference unknown_organ unknown_list unknown_inscription "
        "unknown_meeting unknown_item unknown_document unknown_deadline unknown_officer "
        "unknown_delegation unknown_participant unknown_grant unknown_motion unknown_point "
        "unknown_swap"
    ),
    405: "method_not_allowed",
    409: (
        "already_in_session already_inscribed already_presiding already_there cannot_restore "
        "cannot_swap clock_not_paused clock_not_started clock_paused clock_running "
        "debate_stopped floor_changed floor_occupied in_use kind_full kind_not_offered "
        "later_only limit_below_used list_already_open list_changed list_closed list_exists "
        "list_not_open "
        "meeting_over meeting_not_suspended meeting_suspended meetings_overlap mode_not_offered "
        "motion_out_of_order motion_pending no_debate no_floor not_a_rehearsal "
        "not_a_reply_list not_due not_in_session not_late not_requested not_taken_up "
        "not_waiting nothing_changes nothing_to_undo number_taken online_cap_reached "
        "participant_erased point_open quota_reached rehearsal_settled reply_by_request "
        "swap_expired swap_not_agreed swap_pending time_expired turn_not_foreseen undo_changed"
    ),
    413: "body_too_large",
    422: (
        "bureau_unbalanced closes_in_past count_out_of_range delegation_needed "
        "category_without_kind "
        "delegation_required kind_not_for_purpose delegation_unwanted language_required "
        "no_group_statement not_a_display text_address_unusable "
        "end_before_start group_required holder_without_delegation id_differs invalid_request "
        "key_reused limit_out_of_range message_required named_twice other_delegation "
        "other_group reason_required received_in_future role_unknown vote_differs"
    ),
    500: "internal",
    503: "busy",
}
EVERY = [(code, status) for status, codes in CODES.items() for code in codes.split()]


def refusals(source: ast.AST) -> Iterator[ast.expr]:
    """What stands where a refusal is given its code."""
    for node in ast.walk(source):
        if isinstance(node, ast.Call) and node.args and "Refusal" in ast.unparse(node.func):
            yield node.args[0]


def codes_in_the_source() -> set[str]:
    found = {unknown(**{collection.one: ""}).code for collection in COLLECTIONS}
    for file in APP.rglob("*.py"):
        source = ast.parse(file.read_text(encoding="utf-8"))
        for code in refusals(source):
            parts = ast.walk(code)
            found |= {part.value for part in parts if isinstance(part, ast.Constant)}
            if isinstance(code, ast.Name):
                found |= assigned(source, code.id)
    return {code for code in found if not code.endswith("_")}


def assigned(source: ast.AST, name: str) -> set[str]:
    """The texts that a variable of this name is given."""
    return {
        part.value
        for node in ast.walk(source)
        if isinstance(node, ast.Assign) and [*map(ast.unparse, node.targets)] == [name]
        for branch in (
            [node.value.body, node.value.orelse] if isinstance(node.value, ast.IfExp) else []
        )
        for part in ast.walk(branch)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def test_every_code_of_the_source_is_in_the_table_and_no_other() -> None:
    assert codes_in_the_source() == {code for code, _ in EVERY}


@pytest.mark.parametrize(("code", "status"), EVERY)
def test_a_code_has_its_status(code: str, status: int) -> None:
    assert status_of(code) == status
    assert problem(Refusal(code)).status_code == status


def test_every_status_is_described_to_clients() -> None:
    described = {int(status) for status in PROBLEMS}
    assert described >= {*CODES} - {HTTPStatus.INTERNAL_SERVER_ERROR}, "500 is nobody's plan"


def messages(language: Language) -> dict[str, str]:
    text = (APP / "locales" / f"{language}.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^refusal-([\w-]+) = (.+)$", text, re.MULTILINE))


@pytest.mark.parametrize("language", Language)
def test_every_code_has_words_in_every_language(language: Language) -> None:
    said = messages(language)
    missing = [code for code, _ in EVERY if not said.get(code.replace("_", "-"))]
    assert missing == []


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.EN])
def test_the_words_are_not_left_in_english(language: Language) -> None:
    said, english = messages(language), messages(Language.EN)
    assert [name for name, words in said.items() if words == english.get(name)] == []


def test_the_facts_of_a_problem_are_json_without_nulls() -> None:
    at = datetime(2020, 10, 9, 10, 0, 0, 1000, UTC)
    answer = problem(Refusal("time_expired", due_at=at, floor=None, role=Role.CHAIR))
    assert answer.media_type == "application/problem+json"
    assert (
        bytes(answer.body)
        .decode()
        .endswith('"facts":{"due_at":"2020-10-09T10:00:00.001Z","role":"chair"}}')
    )


async def test_what_goes_wrong_is_logged_by_its_path_but_never_with_a_links_secret() -> None:
    said = []
    for path in ("/enter/very-secret", "/api/session"):
        request = Request({"type": "http", "method": "GET", "path": path, "headers": []})
        with capture_logs() as lines:
            answer = await unforeseen(request, ValueError("of course not"))
        assert answer.status_code == 500
        said += [line["path"] for line in lines]
    assert said == ["/enter/…", "/api/session"]
