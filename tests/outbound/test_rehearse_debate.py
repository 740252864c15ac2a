"""The debate that is rehearsed is the one that was held, at the tempo that was asked for."""

import pytest

from app.domain.words import Rank
from app.outbound.rehearse_debate import Tempo, debate, dice


def test_the_whole_debate_is_there_in_the_order_in_which_it_was_delivered() -> None:
    speeches = debate()
    assert [speech.order for speech in speeches] == list(range(1, 194))
    assert len({speech.delegation for speech in speeches}) == 193
    assert [speech.delegation for speech in speeches[:4]] == ["BRA", "USA", "TUR", "CHN"]


def test_every_level_of_the_file_is_a_rank_of_ours() -> None:
    ranks = {speech.delegation: speech.rank for speech in debate()}
    assert ranks["BRA"] is Rank.HEAD_OF_STATE
    assert ranks["EU"] is Rank.HEAD_OF_GOVERNMENT
    assert ranks["NZL"] is Rank.OTHER
    assert ranks["CMR"] is Rank.MINISTER


def test_a_text_takes_its_words_at_110_a_minute_when_nobody_has_to_abridge() -> None:
    assert Tempo(speed=1, limit_min=15).text_s(1100) == pytest.approx(600)
    assert Tempo(speed=60, limit_min=15).text_s(1100) == pytest.approx(10)


def test_a_text_is_abridged_in_the_proportion_of_the_limits() -> None:
    assert Tempo(speed=1, limit_min=3).text_s(1650) == pytest.approx(180)


def test_the_limit_follows_the_speed_down_to_50_ms() -> None:
    assert Tempo(speed=60, limit_min=3).limit_ms == 3000
    assert Tempo(speed=1_000_000, limit_min=3).limit_ms == 50


def test_chance_falls_alike_each_time() -> None:
    assert [dice(75).random() for _ in range(2)] == [dice(75).random()] * 2
