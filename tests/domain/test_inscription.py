"""Inscriptions: who may ask for what, one per delegation and list, the receipt (rules 14–17)."""

from dataclasses import fields, replace
from typing import Any

import pytest

from app.domain.commands import (
    AdmitLate,
    Amend,
    Command,
    EndStatement,
    GiveFloor,
    HoldFloor,
    Inscribe,
    Move,
    PassOver,
    Restore,
    SetSpeakingTime,
    Withdraw,
)
from app.domain.eligibility import KINDS_FOR, KINDS_OF, usual_kind
from app.domain.events import Amended, Inscribed, Restored, Withdrawn
from app.domain.organ import Inscription
from app.domain.words import (
    Category,
    Kind,
    Language,
    Mode,
    Purpose,
    Rank,
    Role,
    Source,
    Status,
    Text,
)
from tests.domain.scene import (
    AMBASSADOR,
    BRA,
    DEBATE,
    FRA,
    IRN,
    ITA,
    KEN,
    MINISTER_OF_JUSTICE,
    MINUTE,
    MS,
    NOON,
    OPENING,
    OPENS,
    PRESIDENT,
    REPLIES,
    SECOND,
    SSD,
    THREE_MINUTES,
    TRANSPARENCY,
    UNODC,
    Step,
    debate,
    explanation_list,
    general_debate,
    given,
    inscribes,
    minister,
    opening_list,
    reply_list,
    speech,
)

PAPER = "https://papersmart.example/ita.pdf"


def test_a_receipt_has_a_number_an_instant_and_a_place() -> None:
    command = inscribes(
        ITA,
        rank=Rank.MINISTER,
        mode=Mode.REMOTE,
        language=Language.EN,
        speaker=MINISTER_OF_JUSTICE,
    )
    entry = Inscription(
        id="i1",
        number=1,
        list=DEBATE,
        delegation=ITA,
        category=Category.PARTY,
        kind=Kind.NATIONAL,
        rank=Rank.MINISTER,
        mode=Mode.REMOTE,
        source=Source.SELF_SERVICE,
        received_at=OPENS + 2 * MS,
        entered_at=OPENS + 2 * MS,
        language=Language.EN,
        speaker=MINISTER_OF_JUSTICE,
    )
    given(general_debate()).when(command, at=2 * MS).then(Inscribed(entry))


def test_receipts_are_numbered_per_list_in_the_order_in_which_they_came() -> None:
    scene = given(general_debate(), opening_list())
    scene = scene.given(inscribes(FRA), inscribes(FRA, list=OPENING), minister(ITA), NOON + MS)
    scene = scene.given(inscribes(KEN))
    numbers = [(scene.entry(name).list, scene.entry(name).number) for name in ("i1", "i2", "i3")]
    assert numbers == [(DEBATE, 1), (OPENING, 1), (DEBATE, 2)]
    assert scene.entry("i4").number == 3


def test_a_delegation_waits_once_on_a_list() -> None:
    scene = given(general_debate(), inscribes(FRA))
    scene.when(minister(FRA)).refused("already_inscribed", inscription="i1", number=1)


@pytest.mark.parametrize(
    ("status", "steps"),
    [
        (Status.LATE, (general_debate(), NOON + MS, inscribes(FRA))),
        (Status.SPEAKING, speech(FRA, closes_at=None)),
        (Status.HELD, (*speech(FRA, closes_at=None), HoldFloor("f1"))),
    ],
)
def test_nor_does_it_ask_again_while_it_is_late_speaking_or_held(
    status: Status, steps: tuple[Step, ...]
) -> None:
    scene = given(*steps)
    assert scene.entry("i1").status is status
    scene.when(inscribes(FRA)).refused("already_inscribed", inscription="i1")


def test_a_delegation_that_withdrew_may_ask_again_at_the_place_of_the_new_request() -> None:
    scene = given(general_debate(), inscribes(FRA), MINUTE, inscribes(KEN), Withdraw("i1"), MINUTE)
    assert scene.when(inscribes(FRA)).after.waiting == (KEN, FRA)


@pytest.mark.parametrize("category", Category)
def test_a_category_makes_the_kinds_of_statement_that_are_its_own(category: Category) -> None:
    own = KINDS_OF[category]
    assert usual_kind(category, None) is own[0]
    rules = dict.fromkeys(KINDS_FOR[Purpose.DEBATE], THREE_MINUTES)
    scene = given(general_debate(rules=rules, eligible=tuple(Category)))
    for kind in rules:
        behalf = "G" if kind is Kind.GROUP else None
        asked = inscribes("X", category=category, kind=kind, on_behalf_of=behalf)
        if kind in own:
            assert scene.when(asked).after.waiting == ("X",)
        else:
            scene.when(asked).refused("kind_not_for_category", kind=kind, category=category)


def test_whose_usual_kind_is_not_offered_makes_the_first_statement_that_is() -> None:
    """An organization speaks as an observer where the list has no kind for organizations."""
    plain = given(
        general_debate(rules={Kind.NATIONAL: THREE_MINUTES, Kind.OBSERVER: THREE_MINUTES})
    )
    assert usual_kind(Category.IGO, plain.list) is Kind.OBSERVER
    assert usual_kind(Category.PARTY, plain.list) is Kind.NATIONAL


@pytest.mark.parametrize("category", Category)
def test_a_list_offers_everybody_whom_it_is_for_a_kind_of_statement(category: Category) -> None:
    """Rules 14 to 17: whom a list is for can speak on it, so nobody is invited in vain."""
    for kind in KINDS_FOR[Purpose.DEBATE]:
        asked = general_debate(rules={kind: THREE_MINUTES}, eligible=(category,))
        if kind in KINDS_OF[category]:
            given(asked)
        else:
            given().when(asked).refused("category_without_kind", list=DEBATE, category=category)
    voters = explanation_list(eligible=(category,))
    if category is Category.PARTY:
        given(voters)
    else:
        given().when(voters).refused("category_without_kind", category=category)


@pytest.mark.parametrize("purpose", Purpose)
def test_a_list_offers_the_kinds_of_statement_that_it_is_for(purpose: Purpose) -> None:
    for kind in Kind:
        asked = general_debate(rules={kind: THREE_MINUTES}, purpose=purpose, eligible=())
        if kind in KINDS_FOR[purpose]:
            given(asked)
        else:
            given().when(asked).refused("kind_not_for_purpose", kind=kind, purpose=purpose)
    given(reply_list()).when(SetSpeakingTime(REPLIES, Kind.NATIONAL, 180_000)).refused(
        "kind_not_for_purpose", kind=Kind.NATIONAL, purpose=Purpose.REPLY
    )


def test_every_kind_belongs_to_one_purpose_and_somebody_makes_it() -> None:
    assert sorted(kind for kinds in KINDS_FOR.values() for kind in kinds) == sorted(Kind)
    assert {kind for kinds in KINDS_OF.values() for kind in kinds} == set(Kind)


def test_an_organization_makes_no_national_statement() -> None:
    scene = given(general_debate())
    asked = inscribes("INTERPOL", category=Category.IGO, kind=Kind.NATIONAL)
    scene.when(asked).refused("kind_not_for_category", kind="national", category="igo")


def test_who_is_restored_finds_room_or_is_refused() -> None:
    rules = {Kind.NATIONAL: replace(THREE_MINUTES, at_most=1)}
    scene = given(general_debate(rules=rules), inscribes(FRA), Withdraw("i1"), inscribes(KEN))
    scene.when(Restore("i1")).refused("kind_full", at_most=1)
    assert scene.given(Withdraw("i2"), Restore("i1")).waiting == (FRA,)


@pytest.mark.parametrize(
    ("delegation", "category", "kind"),
    [
        (FRA, Category.PARTY, Kind.NATIONAL),
        (IRN, Category.SIGNATORY, Kind.NATIONAL),  # rule 14
        (SSD, Category.OTHER_STATE, Kind.OBSERVER),  # rule 15
        ("INTERPOL", Category.IGO, Kind.IGO),  # rule 16
    ],
)
def test_parties_signatories_other_states_and_organizations_are_eligible_for_the_debate(
    delegation: str, category: Category, kind: Kind
) -> None:
    command = inscribes(delegation, category=category, kind=kind)
    assert given(general_debate()).when(command).after.waiting == (delegation,)


def test_non_governmental_organizations_are_not_on_a_list_by_themselves_rule_17() -> None:
    command = inscribes(TRANSPARENCY, category=Category.NGO, kind=Kind.OBSERVER)
    given(general_debate()).when(command).refused("not_eligible", list=DEBATE, category="ngo")
    approved = general_debate(eligible=(Category.PARTY, Category.NGO))
    assert given(approved).when(command).after.waiting == (TRANSPARENCY,)


def test_eligibility_is_a_matter_of_each_list() -> None:
    scene = given(general_debate(), opening_list())
    opens = {"category": Category.OFFICER, "kind": Kind.OFFICER}
    scene.when(inscribes(PRESIDENT, **opens)).refused("not_eligible", category="officer")
    president = inscribes(PRESIDENT, list=OPENING, **opens)
    assert scene.when(president).after.entry("i1").category is Category.OFFICER
    director = inscribes(UNODC, list=OPENING, category=Category.SECRETARIAT, kind=Kind.OFFICER)
    assert scene.when(director).after.entry("i1").category is Category.SECRETARIAT


def test_credentials_never_block_a_place_or_the_floor() -> None:
    """Rules 18–20: a provisional participant has the same rights, so no rule can even see it."""
    assert not [field.name for field in fields(Inscribe) if "credential" in field.name]
    assert not [field.name for field in fields(Inscription) if "credential" in field.name]
    assert given(*debate(KEN)).when(GiveFloor("i1")).after.speaking == KEN


@pytest.mark.parametrize("mode", Mode)
def test_a_statement_comes_from_podium_floor_remote_link_or_video(mode: Mode) -> None:
    assert given(general_debate()).when(inscribes(ITA, mode=mode)).after.entry("i1").mode is mode


def test_a_mode_that_the_list_does_not_offer_is_refused() -> None:
    in_the_room = general_debate(modes=(Mode.FLOOR,))
    scene = given(in_the_room)
    scene.when(inscribes(ITA, mode=Mode.REMOTE)).refused(
        "mode_not_offered", list=DEBATE, mode="remote"
    )
    amended = scene.given(inscribes(ITA)).when(Amend("i1", mode=Mode.VIDEO))
    amended.refused("mode_not_offered", list=DEBATE, mode="video")


def test_a_kind_of_statement_without_a_speaking_time_is_not_offered() -> None:
    command = inscribes(FRA, kind=Kind.REPLY)
    given(general_debate()).when(command).refused("kind_not_offered", list=DEBATE, kind="reply")


def test_a_delegation_changes_its_speaker_language_mode_and_text() -> None:
    scene = given(general_debate(), inscribes(ITA, speaker=AMBASSADOR))
    change: dict[str, Any] = {
        "speaker": MINISTER_OF_JUSTICE,
        "language": Language.FR,
        "mode": Mode.VIDEO,
        "text": Text.RECEIVED,
    }
    after = scene.when(Amend("i1", **change)).then(Amended("i1", **change)).entry("i1")
    assert (after.speaker, after.language, after.mode, after.text) == tuple(change.values())
    assert after.rank is Rank.OTHER


def test_only_what_differs_is_recorded_as_changed() -> None:
    scene = given(general_debate(), inscribes(ITA, language=Language.EN))
    command = Amend("i1", language=Language.EN, mode=Mode.REMOTE)
    scene.when(command).then(Amended("i1", mode=Mode.REMOTE))
    scene.when(Amend("i1", language=Language.EN)).refused("nothing_changes")
    scene.when(Amend("i1")).refused("nothing_changes")


def test_an_address_of_the_text_tells_that_there_is_one() -> None:
    scene = given(general_debate(), inscribes(ITA)).when(Amend("i1", text_url=PAPER))
    entry = scene.then(Amended("i1", text=Text.RECEIVED, text_url=PAPER)).entry("i1")
    assert (entry.text, entry.text_url) == (Text.RECEIVED, PAPER)
    final = given(general_debate(), inscribes(ITA), Amend("i1", text=Text.FINAL))
    final.when(Amend("i1", text_url=PAPER)).then(Amended("i1", text_url=PAPER))
    final.when(Amend("i1", text_url="")).refused("nothing_changes")


def test_an_address_of_the_text_goes_by_itself_or_with_the_text() -> None:
    scene = given(general_debate(), inscribes(ITA), Amend("i1", text_url=PAPER))
    moved = scene.when(Amend("i1", text_url="")).then(Amended("i1", text_url="")).entry("i1")
    assert (moved.text, moved.text_url) == (Text.RECEIVED, None)
    gone = scene.when(Amend("i1", text=Text.NONE)).then(Amended("i1", text=Text.NONE)).entry("i1")
    assert (gone.text, gone.text_url) == (Text.NONE, None)


@pytest.mark.parametrize(
    "address",
    [
        "papersmart.example/ita.pdf",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://[1/ita.pdf",
        "https://papersmart.example:0/",
        "https://papersmart.example\\@elsewhere.example/",
        "https://ita:secret@papersmart.example/ita.pdf",
        "https://papersmart.example/ita statement.pdf",
        "https://papersmart.example/ita\u202efdp.pdf",
        "https://papersmart.example/" + "x" * 500,
    ],
)
def test_an_address_that_a_booth_could_not_safely_open_is_refused(address: str) -> None:
    scene = given(general_debate(), inscribes(ITA))
    scene.when(Amend("i1", text_url=address)).refused("text_address_unusable")


def test_a_speaker_who_is_not_yet_known_again_can_be_left_open() -> None:
    scene = given(general_debate(), inscribes(ITA, speaker=AMBASSADOR), Amend("i1", speaker=""))
    assert scene.entry("i1").speaker == ""


def test_a_change_of_rank_keeps_the_place_until_it_is_confirmed_by_hand() -> None:
    scene = given(general_debate(), minister(FRA), minister(ITA), inscribes(KEN))
    assert scene.when(Amend("i1", rank=Rank.VICE_MINISTER)).after.waiting == (FRA, ITA, KEN)
    assert scene.when(Amend("i3", rank=Rank.HEAD_OF_STATE)).after.waiting == (FRA, ITA, KEN)


def test_a_language_may_change_while_the_statement_is_given_but_not_after_it() -> None:
    scene = given(*speech(ITA), Amend("i1", language=Language.ES))
    assert scene.entry("i1").language is Language.ES
    over = scene.given(EndStatement("f1"))
    refused = over.when(Amend("i1", language=Language.EN))
    refused.refused("not_waiting", inscription="i1", status="delivered")


def test_a_withdrawn_inscription_leaves_the_list_but_not_the_record() -> None:
    scene = given(general_debate(), inscribes(FRA), inscribes(KEN))
    scene = scene.when(Withdraw("i1")).then(Withdrawn("i1"))
    assert scene.waiting == (KEN,)
    assert scene.entry("i1").status is Status.WITHDRAWN


def test_a_speaker_who_is_held_or_late_can_withdraw_one_who_speaks_or_has_spoken_cannot() -> None:
    scene = given(*speech(FRA, KEN))
    scene.when(Withdraw("i1")).refused("not_waiting", inscription="i1", status="speaking")
    held = scene.given(HoldFloor("f1"))
    assert held.when(Withdraw("i1")).after.organ.held == {}
    scene.given(EndStatement("f1")).when(Withdraw("i1")).refused("not_waiting", status="delivered")
    late = given(general_debate(), NOON + MS, inscribes(BRA), Withdraw("i1"))
    assert late.late == ()


def test_what_was_withdrawn_comes_back_to_where_its_receipt_places_it() -> None:
    scene = given(general_debate(), inscribes(FRA), MINUTE, inscribes(KEN), Withdraw("i1"))
    scene = scene.when(Restore("i1")).then(Restored("i1", before="i2"))
    assert scene.waiting == (FRA, KEN)


def test_only_what_was_withdrawn_or_passed_over_is_restored() -> None:
    scene = given(*speech(FRA, KEN))
    scene.when(Restore("i2")).refused("cannot_restore", inscription="i2", status="waiting")
    scene.when(Restore("i1")).refused("cannot_restore", inscription="i1", status="speaking")


def test_what_was_withdrawn_does_not_come_back_beside_a_new_request() -> None:
    scene = given(general_debate(), inscribes(FRA), Withdraw("i1"), inscribes(FRA))
    scene.when(Restore("i1")).refused("already_inscribed", inscription="i2", number=2)


@pytest.mark.parametrize(
    "command",
    [
        Amend("i9", language=Language.FR),
        Withdraw("i9"),
        Move("i9", None, "a reason", Role.CHAIR),
        AdmitLate("i9"),
        PassOver("i9"),
        Restore("i9"),
        GiveFloor("i9"),
    ],
)
def test_an_inscription_that_nobody_made_cannot_be_named(command: Command) -> None:
    given(*debate(FRA)).when(command).refused("unknown_inscription", inscription="i9")


def test_two_hundred_requests_in_one_second_are_all_received_in_the_order_of_receipt() -> None:
    delegations = [f"D{number:03d}" for number in range(200)]
    requests = [step for one in delegations for step in (inscribes(one), 5 * MS)]
    scene = given(general_debate(), *requests)
    assert scene.at - OPENS == SECOND
    assert scene.waiting == tuple(delegations)
    numbers = [scene.entry(one).number for one in scene.list.order]
    assert numbers == list(range(1, 201))
