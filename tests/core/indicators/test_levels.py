"""Five levels, and those that small numbers allow."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.levels import level_cuts, levels_of
from eriytymisseuranta.core.indicators.result import Composite
from eriytymisseuranta.core.panel import Floats
from tests.core.indicators.cells import GOLDEN, WEIGHTS, catalogue, panel_of_shares, public_panel

EDUCATION = {"low_education": 1.0}
OWN = np.ones((1, 1), dtype=np.bool_)


def quintiles(index: Floats, people: Floats) -> Floats:
    return level_cuts("quintile", index[None, :], people[None, :], np.array([1.0]), OWN)


def of_one(shares: list[float], base: int = 1000) -> Composite:
    composite = compute_indicators(
        panel_of_shares({"low_education": [shares]}, base=base), catalogue(), [], EDUCATION
    ).composite
    assert composite is not None
    return composite


def test_levels_begin_at_their_cuts() -> None:
    cuts = np.array([[-1.5, -0.5, 0.5, 1.5]])
    index = np.array([[-9, -1.5, -0.51, -0.5, 0, 0.49, 0.5, 1.5, np.nan]])
    np.testing.assert_array_equal(levels_of(index, cuts)[0], [1, 2, 2, 3, 3, 3, 4, 5, np.nan])


def test_sd_cuts_follow_the_spread_of_the_index_itself() -> None:
    """The mean of three distances from the reference spreads less than each of them: 0.9966 here."""
    composite = compute_indicators(public_panel(GOLDEN), catalogue(), [], WEIGHTS).composite
    assert composite is not None
    index, people = np.array([-1.4266, 0.4305, 0.9134, -1.7315, 0.6671]), np.array([120, 300, 60, 200, 500])
    spread = np.sqrt((people * index**2).sum() / people.sum())
    assert composite.spread[0] == pytest.approx(spread, abs=1e-4)
    np.testing.assert_allclose(composite.cuts[0], spread * np.array([-1.5, -0.5, 0.5, 1.5]), atol=2e-4)
    np.testing.assert_array_equal(composite.level[0], [2, 3, 4, 1, np.nan, 4])


def test_quintiles_hold_a_fifth_of_the_people_each() -> None:
    cuts = quintiles(np.array([5.0, 1, 4, 2, 3]), np.full(5, 7.0))
    assert cuts.tolist() == [[2, 3, 4, 5]]
    weighted = quintiles(np.array([1.0, 2, 3, 4]), np.array([10.0, 10, 60, 20]))
    assert levels_of(np.array([[1.0, 2, 3, 4]]), weighted).tolist() == [[1, 1, 3, 5]]
    assert weighted.tolist() == [[3, 3, 4, 4]]
    at_the_limit = quintiles(np.array([1.0, 2, 3]), np.array([15.0, 10, 75]))
    assert at_the_limit.tolist() == [[2, 3, 3, np.inf]]


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(1, 20)), min_size=1, max_size=20))
def test_quintiles_never_part_equals_nor_turn_the_order(cells: list[tuple[int, int]]) -> None:
    index, people = np.array(cells, dtype=np.float64).T
    level = levels_of(index[None, :], quintiles(index, people))[0]
    order = np.argsort(index, kind="stable")
    assert (np.diff(level[order]) >= 0).all()
    assert all(len(set(level[index == value])) == 1 for value in index)
    below = [people[level <= at].sum() / people.sum() for at in range(1, 5)]
    largest = max(people[index == value].sum() for value in index) / people.sum()
    assert all(abs(share - at / 5) <= largest / 2 + 1e-9 for at, share in enumerate(below, start=1))


def test_small_numbers_allow_several_levels() -> None:
    """20 people a cell, shares 10 to 50 %: spread sqrt(200), error of the middle cell by hand."""
    composite = of_one([10, 20, 30, 40, 50], base=20)
    p = 7 / 22
    error = 100 * np.sqrt(p * (1 - p) / 20) / np.sqrt(200)
    assert composite.se[0, 2] == pytest.approx(error)
    assert 0.5 < 1.645 * error < 1.5
    assert (composite.level_low[0, 2], composite.level[0, 2], composite.level_high[0, 2]) == (2, 3, 4)


@pytest.mark.parametrize(("base", "levels"), [(100, (2, 3, 4)), (130, (3, 3, 3))])
def test_nine_of_ten_random_outcomes_are_allowed_for(base: int, levels: tuple[int, int, int]) -> None:
    """The middle cell's error is 0.322 with 100 people, 0.284 with 130; 1.645 of them are more or less than 0.5."""
    composite = of_one([10, 20, 30, 40, 50], base=base)
    assert (composite.level_low[0, 2], composite.level[0, 2], composite.level_high[0, 2]) == levels


def test_large_numbers_leave_no_doubt() -> None:
    composite = of_one([10, 20, 30, 40, 50], base=100_000)
    assert composite.level[0].tolist() == [4, 4, 3, 2, 2]
    np.testing.assert_array_equal(composite.level_low, composite.level)
    np.testing.assert_array_equal(composite.level_high, composite.level)


def test_most_levels_of_ten_to_thirty_adults_are_uncertain() -> None:
    rng = np.random.default_rng(3)
    low = rng.binomial(20, rng.beta(8, 24, 26))
    composite = of_one((100 * low / 20).tolist(), base=20)
    assert (composite.level_low < composite.level_high).mean() > 0.5
    assert (composite.level_low <= composite.level).all()
    assert (composite.level <= composite.level_high).all()
