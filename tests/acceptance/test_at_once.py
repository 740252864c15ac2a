"""Many people, one instant: two chairs press next, two hundred delegations inscribe."""

import asyncio
from typing import Any

import httpx
import pytest

from app.__main__ import main
from tests.acceptance.crowd import (
    SIZE,
    delegations,
    inscribe_at_once,
    none_is_lost_or_doubled,
    the_order_is_that_of_receipt,
)
from tests.acceptance.room import CONFERENCE, Room, new_key

ROUNDS = 6


def second_chair(room: Room) -> str:
    """The token of another chair's link."""
    grants = f"/api/conferences/{CONFERENCE}/grants"
    minted = room.client("secretariat").post(grants, json={"role": "chair"}).raise_for_status()
    token: str = minted.json()["url"].rpartition("/")[2]
    return token


async def press_next(room: Room, tokens: list[str], seen: dict[str, str]) -> list[httpx.Response]:
    """Every chair gives the floor to whom all of them see as next, at the same time."""
    async with httpx.AsyncClient(base_url=room.server.url, trust_env=False) as client:

        async def press(token: str) -> httpx.Response:
            return await client.post(
                f"{room.path}/commands",
                json={"type": "give_floor", **seen},
                headers={"Authorization": f"Bearer {token}", "Idempotency-Key": new_key()},
            )

        return await asyncio.gather(*map(press, tokens))


async def test_two_chairs_who_press_next_at_once_advance_the_list_once(plenary: Room) -> None:
    speakers = plenary.establish("two-chairs")
    plenary.inscribe(speakers, "FRA", "KEN", "CHN", "BRA", "EGY", "NOR", "JPN", "PER")
    chairs = [plenary.server.token("chair"), second_chair(plenary)]
    plenary.give_floor(speakers)
    for number in range(1, ROUNDS + 1):
        view = plenary.view()
        waiting = view["lists"][speakers]["order"]
        seen = {"inscription": waiting[0], "floor": view["floor"]["id"]}
        before = plenary.snapshot()["offset"]
        answers = await press_next(plenary, chairs, seen)
        assert sorted(one.status_code for one in answers) == [200, 409], number
        refusal = next(one.json() for one in answers if one.is_client_error)
        assert refusal["code"] in {"list_changed", "floor_changed"}
        assert plenary.shown(speakers)["order"] == waiting[1:]
        given = plenary.journal("floor_given", "statement_ended", after=before)
        assert [row["event"] for row in given] == ["statement_ended", "floor_given"]


def of_receipt(room: Room, receipts: list[dict[str, Any]], speakers: str) -> None:
    """Each receipt names the row of the journal that holds its inscription, and its digest."""
    rows = {row["offset"]: row for row in room.journal("inscribed")}
    for receipt in receipts:
        row = rows[receipt["offset"]]
        assert row["facts"]["inscription"]["id"] == receipt["inscription"]
        assert row["facts"]["inscription"]["list"] == speakers
        assert row["digest"] == receipt["digest"]


async def test_two_hundred_delegations_inscribe_in_the_same_second(plenary: Room) -> None:
    speakers = plenary.establish("same-second")
    crowd = delegations(plenary)
    assert len(crowd) == SIZE
    receipts = await inscribe_at_once([plenary.server], plenary.organ, speakers, crowd)
    shown = plenary.shown(speakers)
    none_is_lost_or_doubled(shown, crowd)
    the_order_is_that_of_receipt(shown)
    of_receipt(plenary, receipts, speakers)
    assert [shown["entries"][one["inscription"]]["delegation"] for one in receipts] == crowd
    by_number = sorted(shown["entries"].values(), key=lambda one: one["number"])
    times = [one["received_at"] for one in by_number]
    assert times == sorted(times)


def test_the_record_of_all_this_is_sound(plenary: Room, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--data", str(plenary.server.folder)]) == 0
    assert "plenary" in (printed := capsys.readouterr().out)
    assert "NOT SOUND" not in printed
