"""Centre and spread by hand, and what must not matter to them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators.reference import check_reference, mid_ranks, moments, reference_years

CELLS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 50)), min_size=2, max_size=12)


def test_moments_weigh_by_people() -> None:
    mean, spread = moments(np.array([10.0, 40.0, np.nan]), np.array([2.0, 1.0, 0.0]))
    assert mean == pytest.approx(20)
    assert spread == pytest.approx(np.sqrt((2 * 100 + 400) / 3))


def test_a_constant_has_no_spread_and_nobody_has_no_mean() -> None:
    assert moments(np.array([0.1] * 7), np.array([1.0, 3, 7, 2, 9, 4, 5]))[1] == 0
    assert np.isnan(moments(np.array([np.nan]), np.array([0.0]))).all()


@given(CELLS)
def test_merging_equal_cells_changes_neither_moments_nor_ranks(cells: list[tuple[int, int]]) -> None:
    values, weights = np.array(cells, dtype=np.float64).T
    merged, at = np.unique(values, return_inverse=True)
    people = np.bincount(at, weights)
    np.testing.assert_allclose(moments(merged, people), moments(values, weights), atol=1e-12)
    np.testing.assert_allclose(mid_ranks(merged, merged, people)[at], mid_ranks(values, values, weights))


@given(CELLS)
def test_mid_ranks_average_to_the_middle(cells: list[tuple[int, int]]) -> None:
    values, weights = np.array(cells, dtype=np.float64).T
    assert np.average(mid_ranks(values, values, weights), weights=weights) == pytest.approx(50)


def test_mid_ranks_by_hand() -> None:
    ranks = mid_ranks(np.array([1.0, 2.0, 3.0, np.nan]), np.array([1.0, 2.0, 2.0]), np.array([2.0, 1.0, 1.0]))
    assert ranks[:3].tolist() == [25, 75, 100]
    assert np.isnan(ranks[3])


@pytest.mark.parametrize(
    ("reference", "base_year", "centre", "spread"),
    [
        ("year_mean_base_sd", None, [[0], [1], [2]], [[1], [1], [1]]),
        ("year_mean_base_sd", 2020, [[0], [1], [2]], [[2], [2], [2]]),
        ("year", None, [[0], [1], [2]], [[0], [1], [2]]),
        ("base_year", 2010, [[1], [1], [1]], [[1], [1], [1]]),
        ("pooled", None, [[0, 1, 2]] * 3, [[0, 1, 2]] * 3),
    ],
)
def test_years_of_a_reference(
    reference: str, base_year: int | None, centre: list[list[int]], spread: list[list[int]]
) -> None:
    known = np.array([False, True, True])
    rows = reference_years(reference, (2005, 2010, 2020), base_year, known)
    assert [np.flatnonzero(row).tolist() for row in rows.centre] == centre
    assert [np.flatnonzero(row).tolist() for row in rows.spread] == spread


@pytest.mark.parametrize(("reference", "base_year", "said"), [("mean", None, "pooled"), ("year", 1999, "2005, 2010")])
def test_unknown_choices_are_refused(reference: str, base_year: int | None, said: str) -> None:
    with pytest.raises(InputError, match=said):
        check_reference(reference, (2005, 2010), base_year)
