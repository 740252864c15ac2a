"""Who speaks: a name comes into the register with an inscription, and with nothing else."""

from tests.web.visit import COMMANDS, COP, Visit, code_of, new_key


def test_a_name_in_what_is_refused_is_not_kept(visit: Visit) -> None:
    """The register is for those who speak, and a person's name is no byproduct."""

    def known() -> tuple[int, str]:
        register = visit("secretariat").get(f"{COP}/register")
        return register.json()["version"], register.text

    asked = {"list": "general-debate", "rank": "M", "speaker_title": "Minister of the Interior"}
    visit.granted("TUV", type="inscribe", **asked)
    version, _ = known()
    refused = {
        "already_inscribed": ("TUV", {"type": "inscribe", **asked}),
        "unknown_list": ("TON", {"type": "inscribe", **asked, "list": "none"}),
        "reply_by_request": ("TON", {"type": "inscribe", **asked, "list": "replies"}),
        "received_in_future": (
            "secretariat",
            {"type": "inscribe", **asked, "delegation": "TON", "received_at": "2020-10-30T12:00Z"},
        ),
    }
    for code, (role, command) in refused.items():
        answer = visit.submit(role, **{**command, "speaker_title": f"Of what is {code}"})
        assert code_of(answer) == code
        assert f"Of what is {code}" not in known()[1], code
    assert known()[0] == version


def test_a_retry_that_names_a_speaker_gets_its_receipt_again(visit: Visit) -> None:
    command = {"type": "inscribe", "list": "general-debate", "speaker_title": "Attorney General"}
    key = new_key()
    first, again = (visit("KIR").post(COMMANDS, json=command, headers=key) for _ in range(2))
    assert first.status_code == again.status_code == 200
    assert first.json() == again.json()
