"""Conditional permutations against all of them, written out."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.clusters.permutations import FIRST, different, permuted_p, whole
from eriytymisseuranta.core.errors import Cancelled

VALUES = np.array([3, -2, 5, 1, -7, 0])
MANY = 99_999


def exact(cell: int, k: int, observed: int) -> float:
    """Return the two-sided p-value over all choices of k of the other cells."""
    sums = [sum(chosen) for chosen in combinations(np.delete(VALUES, cell).tolist(), k)]
    return min(
        1.0, 2 * min(np.mean([total <= observed for total in sums]), np.mean([total >= observed for total in sums]))
    )


@pytest.mark.parametrize("cell", range(len(VALUES)))
@pytest.mark.parametrize(("k", "observed"), [(1, 1), (2, 3), (2, -6), (4, 6), (5, 0)])
def test_p_values_are_those_of_all_choices_of_the_other_cells(cell: int, k: int, observed: int) -> None:
    neighbours = np.full(len(VALUES), 3)
    neighbours[cell] = k
    p = permuted_p(VALUES, np.full(len(VALUES), observed), neighbours, MANY, seed=1)
    wanted = exact(cell, k, observed)
    assert p[cell] == pytest.approx(max(wanted, 2 / (MANY + 1)), abs=4 * np.sqrt(wanted / MANY) + 1e-12)


def test_where_all_sums_are_equal_nothing_is_beyond_chance() -> None:
    # all others are neighbours; counting only the smaller ones on one side would give the smallest p there is
    sums = VALUES.sum() - VALUES
    assert permuted_p(VALUES, sums, np.full(6, 5), 9_999, seed=1).tolist() == [1.0] * 6


def test_the_same_seed_gives_the_same_and_another_seed_much_the_same() -> None:
    rng = np.random.default_rng(5)
    values = rng.integers(-1000, 1000, 300)
    sums = rng.integers(-5000, 5000, 300)
    neighbours = rng.integers(0, 9, 300)
    first, again, other = (permuted_p(values, sums, neighbours, 9_999, seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert (first != other)[neighbours > 0].any()
    np.testing.assert_allclose(first, other, atol=0.05)
    assert np.isnan(first).tolist() == (neighbours == 0).tolist()
    assert np.nanmin(first) >= 2 / 10_000


def test_plainly_ordinary_cells_stop_early_and_the_others_go_on() -> None:
    rng = np.random.default_rng(5)
    values = rng.integers(-1000, 1000, 300)
    sums = np.tile([0, 100_000, 3500], 100)
    all_of_them = permuted_p(values, sums, np.full(300, 8), MANY, seed=1)
    stopped = permuted_p(values, sums, np.full(300, 8), MANY, seed=1, limit=0.05)
    np.testing.assert_allclose(stopped[1::3], 2 / (MANY + 1))
    assert (np.abs(stopped[::3] * (FIRST + 1) - np.rint(stopped[::3] * (FIRST + 1))) < 1e-9).all()  # of FIRST draws
    np.testing.assert_allclose(stopped[::3], all_of_them[::3], atol=0.2)
    np.testing.assert_array_equal(stopped[2::3], all_of_them[2::3])


@given(st.integers(1, 60), st.integers(1, 9), st.integers(0, 99))
def test_drawn_numbers_are_different_and_all_as_likely(n: int, k: int, seed: int) -> None:
    k = min(k, n)
    choices = different(n, k, 2000, np.random.default_rng(seed))
    ascending = np.sort(choices, axis=1)
    assert (ascending[:, 1:] > ascending[:, :-1]).all()
    for place in range(k):
        counts = np.bincount(choices[:, place], minlength=n)
        assert len(counts) == n
        assert np.abs(counts - 2000 / n).max() <= 6 * np.sqrt(2000 / n)


def test_whole_numbers_keep_equal_sums_equal() -> None:
    tenths = whole(np.array([0.1, 0.2, 0.3, -0.3, 1e-20]))
    assert tenths[0] + tenths[1] == pytest.approx(tenths[2], abs=1)
    assert tenths[2] == -tenths[3]
    assert tenths[4] == 0
    assert whole(np.zeros(2)).tolist() == [0, 0]


def test_cancelling_stops_it() -> None:
    def cancel(done: float) -> None:
        if done > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        permuted_p(VALUES, VALUES, np.full(6, 2), MANY, 1, progress=cancel)
