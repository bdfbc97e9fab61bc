"""Rank correlations of people, and intervals by blocks of the map."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.planning import association
from eriytymisseuranta.core.planning.association import (
    blocks_of,
    correlation_interval,
    mean_interval,
    rank_correlation,
)


def test_without_ties_it_is_spearmans_formula() -> None:
    x, y = np.array([1.0, 2, 3, 4, 5]), np.array([2.0, 1, 4, 3, 5])
    assert rank_correlation(x, y, np.ones(5)) == pytest.approx(1 - 6 * 4 / (5 * 24))


def test_ties_get_middle_ranks() -> None:
    # ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4
    value = rank_correlation(np.array([0.0, 7, 7, 9]), np.array([1.0, 2, 3, 4]), np.ones(4))
    assert value == pytest.approx(4.5 / np.sqrt(4.5 * 5))


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 4)), min_size=3, max_size=12))
def test_whole_weights_are_people_one_by_one(places: list[tuple[int, int, int]]) -> None:
    x, y, weight = (np.array(column, dtype=float) for column in zip(*places))
    times = weight.astype(int)
    single = rank_correlation(np.repeat(x, times), np.repeat(y, times), np.ones(times.sum()))
    assert rank_correlation(x, y, weight) == pytest.approx(single, nan_ok=True)


@given(st.integers(0, 1000))
def test_it_turns_with_its_values_and_does_not_mind_their_scale(seed: int) -> None:
    rng = np.random.default_rng(seed)
    x, y, weight = rng.normal(size=12), rng.normal(size=12), rng.uniform(1, 9, 12)
    value = rank_correlation(x, y, weight)
    assert rank_correlation(-x, y, weight) == pytest.approx(-value)
    assert rank_correlation(np.exp(x), y, weight) == pytest.approx(value)
    assert abs(value) <= 1 + 1e-12


def test_places_all_alike_have_none() -> None:
    assert np.isnan(rank_correlation(np.ones(12), np.arange(12.0), np.ones(12)))
    assert correlation_interval(np.ones(12), np.arange(12.0), np.ones(12), None, 1).reason == association.ONE_VALUE


def test_blocks_are_squares_of_whole_cells() -> None:
    col, row = np.array([0, 7, 8, 0]), np.array([0, 7, 0, 8])
    blocks = blocks_of(col, row, 250, 2000)
    assert blocks[0] == blocks[1]
    assert len(set(blocks.tolist())) == 3


def test_too_few_blocks_or_no_cells_give_a_value_and_no_interval_with_the_reason() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(size=40)
    few = correlation_interval(x, x, np.ones(40), np.arange(40) % 10, 1)
    areas = correlation_interval(x, x, np.ones(40), None, 1)
    assert (few.value, areas.value) == (pytest.approx(1), pytest.approx(1))
    assert np.isnan([few.low, few.high, areas.low]).all()
    assert (few.reason, areas.reason) == (association.FEW_BLOCKS, association.NO_LATTICE)


def test_a_seed_gives_the_same_interval() -> None:
    rng = np.random.default_rng(2)
    x, y, block = rng.normal(size=200), rng.normal(size=200), np.arange(200) // 5
    first, again = (correlation_interval(x, y, np.ones(200), block, 7) for _ in range(2))
    assert first == again
    assert first.low < first.value < first.high


def test_where_neighbours_are_alike_the_interval_is_as_wide_as_blocks_make_it() -> None:
    rng = np.random.default_rng(3)
    block = np.repeat(np.arange(60), 20)
    x, y = rng.normal(size=60)[block], rng.normal(size=60)[block]
    alike = correlation_interval(x, y, np.ones(1200), block, 1)
    single = correlation_interval(x, y, np.ones(1200), np.arange(1200), 1)
    assert alike.high - alike.low > 3 * (single.high - single.low)


def test_the_interval_holds_the_truth_about_as_often_as_it_says_where_blocks_are_alike() -> None:
    rng = np.random.default_rng(4)
    block = np.repeat(np.arange(50), 10)
    held = 0
    for seed in range(40):
        x, y = (rng.normal(size=50)[block] + 0.5 * rng.normal(size=500) for _ in range(2))
        found = correlation_interval(x, y, np.ones(500), block, seed)
        held += found.low <= 0 <= found.high
    assert held >= 34


def test_a_mean_of_one_block_each_has_the_interval_of_its_places() -> None:
    values = np.arange(100.0)
    found = mean_interval(values, np.ones(100), np.arange(100), 1)
    error = values.std() / 10
    assert found.value == pytest.approx(49.5)
    assert found.high - found.low == pytest.approx(2 * 1.96 * error, rel=0.2)
