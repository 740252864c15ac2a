"""The forecast, held against the real general debate of 2020: 193 statements in their order."""

import statistics

import pytest

from tests.domain.forecast_accuracy import (
    FIFTEEN,
    Coverage,
    Replay,
    coverage,
    delivered_ms,
    errors_ahead,
    handovers_ms,
    new_york,
    replayed,
    tenth_session,
)


@pytest.fixture(scope="module")
def debate() -> Replay:
    durations = delivered_ms()
    return replayed(durations, handovers_ms(len(durations)), FIFTEEN, new_york())


@pytest.fixture(scope="module")
def found(debate: Replay) -> Coverage:
    return coverage(debate)


def test_the_debate_is_the_real_one(debate: Replay) -> None:
    assert len(debate.starts) == 193
    assert statistics.median(debate.durations) > FIFTEEN.limit_ms, "most exceeded the limit"
    assert len(set(debate.places)) > 8


@pytest.mark.slow
def test_the_true_start_lies_in_the_80_percent_band_for_75_to_90_percent_of_the_speakers(
    found: Coverage,
) -> None:
    assert 0.75 <= found.by_speaker <= 0.90
    assert 0.75 <= found.by_forecast <= 0.90


@pytest.mark.slow
def test_the_band_is_as_honest_about_the_next_speaker_as_about_tomorrow(found: Coverage) -> None:
    assert all(0.7 <= part <= 0.98 for part in found.by_horizon.values()), found.by_horizon


@pytest.mark.slow
def test_half_an_hour_ahead_it_errs_less_than_the_limit_times_the_number_ahead(
    debate: Replay,
) -> None:
    ours, naive = errors_ahead(debate)
    assert len(ours) > 150
    assert statistics.median(ours) < 0.8 * statistics.median(naive)


@pytest.mark.slow
def test_a_debate_of_three_enforced_minutes_is_foreseen_as_well() -> None:
    parts = [coverage(tenth_session(seed)).by_forecast for seed in range(8)]
    assert 0.75 <= statistics.fmean(parts) <= 0.90
