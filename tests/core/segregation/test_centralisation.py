"""Centralisation by hand; cells equally far from the centre are one ring, whatever the order of the rows."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.centralisation import (
    absolute_centralisation,
    distance_from,
    population_centre,
    relative_centralisation,
)
from tests.core.segregation.regions import COL, ROW, T, X

DISTANCE = np.array([0.0, 250, 500])


def one_by_one(inner: Floats, outer: Floats, order: np.ndarray) -> float:
    """Return what accumulating cell by cell gives, ties in the order of the rows."""
    first, second = (np.cumsum(counts[order]) / counts.sum() for counts in (inner, outer))
    return float(first[:-1] @ second[1:] - first[1:] @ second[:-1])


def test_three_cells_by_hand() -> None:
    assert absolute_centralisation(X, T, DISTANCE) == pytest.approx(1 / 3)
    assert relative_centralisation(X, T, DISTANCE) == pytest.approx(1 / 2)


def test_the_others_and_the_outskirts_have_the_opposite_sign() -> None:
    assert relative_centralisation(T - X, T, DISTANCE) == pytest.approx(-1 / 2)
    assert relative_centralisation(X, T, DISTANCE[::-1]) == pytest.approx(-1 / 2)
    assert relative_centralisation(T / 5, T, DISTANCE) == pytest.approx(0)
    assert relative_centralisation(np.array([3.0, 0]), np.array([3.0, 4]), np.array([1.0, 2])) == 1
    assert absolute_centralisation(np.full(3, 2.0), T, DISTANCE) == pytest.approx(0)


def test_ties_do_not_make_the_row_order_matter() -> None:
    rng = np.random.default_rng(2)
    col, row = (axis.ravel() for axis in np.meshgrid(np.arange(9), np.arange(9)))
    t = rng.integers(1, 30, 81).astype(float)
    x = np.floor(t * rng.random(81))
    distance = distance_from(col, row, (4, 4), 250.0)
    orders = [np.lexsort((tie, distance)) for tie in (np.arange(81), -np.arange(81), rng.random(81), x)]
    for measure, other in ((absolute_centralisation, np.ones(81)), (relative_centralisation, t - x)):
        naive = [one_by_one(x, other, order) for order in orders]
        assert max(naive) - min(naive) > 1e-3
        values = [measure(x[order], t[order], distance[order]) for order in orders]
        np.testing.assert_allclose(values, values[0], rtol=0, atol=1e-14)
        assert values[0] == pytest.approx((naive[0] + naive[1]) / 2)  # there and back, ties cancel


def test_equal_distances_that_differ_by_rounding_are_one_ring() -> None:
    distance = np.array([1000.0, 1000.0 + 1e-10])
    assert relative_centralisation(np.array([5.0, 0]), np.array([5.0, 5]), distance) == 0


def test_the_centre_is_where_people_are_and_distances_are_in_metres() -> None:
    assert population_centre(COL, ROW, T) == (1, 0)
    assert population_centre(COL, ROW, np.array([30.0, 10, 0])) == (0.25, 0)
    assert np.isnan(population_centre(COL, ROW, 0 * T)).all()
    assert distance_from(np.array([3, 0]), np.array([0, 4]), (0, 0), 250.0).tolist() == [750, 1000]


def test_uninhabited_cells_are_no_land_and_without_a_group_there_is_no_value() -> None:
    inhabited = absolute_centralisation(X, T, DISTANCE)
    assert absolute_centralisation(np.append(X, 0), np.append(T, 0), np.append(DISTANCE, 100)) == inhabited
    assert np.isnan(absolute_centralisation(0 * X, T, DISTANCE))
    assert np.isnan(relative_centralisation(T, T, DISTANCE))
