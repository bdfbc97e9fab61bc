"""How regions are filled by lot, and what a value is rescaled by."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.segregation.randomness import independent_draws, rescaled, simulate

COUNTS = np.array([[3.0, 5, 2], [0, 0, 0], [1, 0, 0], [20, 20, 60]])


def test_people_are_drawn_alone_or_as_households() -> None:
    t = np.array([0.0, 0.4, 1, 3, 10, 11])
    assert independent_draws(t).tolist() == [0, 1, 1, 3, 10, 11]
    assert independent_draws(t, 2.5).tolist() == [0, 1, 1, 1, 4, 4]


@pytest.mark.parametrize("size", [0.9, 0.0, -2.0, np.nan])
def test_a_household_of_less_than_a_person_is_refused(size: float) -> None:
    with pytest.raises(InputError, match="at least 1"):
        independent_draws(np.array([3.0]), size)


@pytest.mark.parametrize("size", [1.0, 2.0, 2.2])
def test_a_drawn_region_keeps_the_totals_of_its_cells(size: float) -> None:
    drawn = simulate(lambda counts: counts, COUNTS, size, draws=20, seed=3)
    assert drawn.shape == (20, 4, 3)
    np.testing.assert_allclose(drawn.sum(axis=2), np.broadcast_to(COUNTS.sum(axis=1), (20, 4)))
    assert np.std(drawn[:, 3, 0]) > 0


def test_households_are_of_one_group_as_a_whole() -> None:
    drawn = simulate(lambda counts: counts, COUNTS, 2.0, draws=20, seed=3)
    np.testing.assert_allclose(drawn[:, 3] % 2, 0)
    np.testing.assert_allclose(drawn[:, 0] % 2, 0)


def test_shares_are_those_of_the_whole() -> None:
    drawn = simulate(lambda counts: counts.sum(axis=0), COUNTS, draws=2000, seed=3)
    np.testing.assert_allclose(drawn.mean(axis=0), COUNTS.sum(axis=0), atol=4 * 5.3 / np.sqrt(2000))


def test_a_seed_is_a_region() -> None:
    first, again, other = (simulate(lambda counts: counts, COUNTS, draws=3, seed=seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()


def test_rescaling_is_zero_at_randomness_and_one_at_complete_segregation() -> None:
    assert rescaled(0.3, 0.3) == 0
    assert rescaled(1.0, 0.3) == 1
    assert rescaled(0.2, 0.3) == pytest.approx(-1 / 7)
    assert rescaled(0.7, 0.8, complete=0.0) == pytest.approx(1 / 8)
    assert np.isnan(rescaled(1.0, 1.0))
    assert np.isnan(rescaled(np.nan, 0.3))
