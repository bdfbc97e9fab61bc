"""Spatial proximity by hand and over all pairs of cells."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.clustering import REACH, nearness, spatial_proximity
from tests.core.segregation.regions import distances


def over_pairs(x: Floats, t: Floats, col: np.ndarray, row: np.ndarray, size: float) -> float:
    """Return SP by its definition."""
    c = np.exp(-distances(col, row, size) / 1000)
    np.fill_diagonal(c, np.exp(-np.sqrt(0.6 * (size / 1000) ** 2)))
    y = t - x
    p_xx, p_yy, p_tt = (v @ c @ v / v.sum() ** 2 for v in (x, y, t))
    return float((x.sum() * p_xx + y.sum() * p_yy) / (t.sum() * p_tt))


def scattered(cells: int, extent: int, seed: int) -> tuple[Floats, Floats, np.ndarray, np.ndarray]:
    """Return group, whole, column and row of cells scattered over a square of ``extent`` cells."""
    rng = np.random.default_rng(seed)
    row, col = np.divmod(rng.choice(extent * extent, cells, replace=False), extent)
    t = rng.integers(1, 50, cells).astype(float)
    return np.floor(t * rng.random(cells) * (col / extent)), t, col - 7, row + 20_000


def test_two_cells_by_hand() -> None:
    near, own = np.exp(-1), np.exp(-np.sqrt(0.6))
    value = spatial_proximity(np.array([10.0, 0]), np.array([10.0, 10.0]), np.array([0, 1]), np.array([0, 0]), 1000.0)
    assert value == pytest.approx(2 * own / (own + near), rel=1e-12)


@pytest.mark.parametrize(("cells", "extent", "size"), [(200, 40, 250.0), (400, 900, 1000.0), (300, 700, 250.0)])
def test_tiles_give_the_sum_over_all_pairs(cells: int, extent: int, size: float) -> None:
    x, t, col, row = scattered(cells, extent, 4)
    assert spatial_proximity(x, t, col, row, size) == pytest.approx(over_pairs(x, t, col, row, size), rel=1e-9)


def test_what_is_left_out_is_within_the_stated_bound() -> None:
    x, t, col, row = scattered(500, 400, 5)
    c = np.exp(-distances(col, row, 1000.0) / 1000)
    np.fill_diagonal(c, np.exp(-np.sqrt(0.6)))
    _, _, whole = nearness(x, t, col, row, 1000.0)
    assert abs(whole - t @ c @ t) / t.sum() ** 2 <= np.exp(-REACH)


def test_proximity_falls_with_distance() -> None:
    t, x = np.full(4, 10.0), np.array([10.0, 10, 0, 0])
    together = spatial_proximity(x, t, np.array([0, 1, 5, 6]), np.zeros(4, dtype=np.int64), 250.0)
    mixed = spatial_proximity(x, t, np.array([0, 5, 1, 6]), np.zeros(4, dtype=np.int64), 250.0)
    assert together > mixed > 1
    assert spatial_proximity(t / 4, t, np.array([0, 1, 5, 6]), np.zeros(4, dtype=np.int64), 250.0) == pytest.approx(1)


def test_neither_row_order_nor_place_nor_the_name_of_the_group_matter() -> None:
    x, t, col, row = scattered(60, 30, 6)
    value = spatial_proximity(x, t, col, row, 250.0)
    assert spatial_proximity(x[::-1], t[::-1], col[::-1], row[::-1], 250.0) == pytest.approx(value, rel=1e-12)
    assert spatial_proximity(t - x, t, row, col - 10**6, 250.0) == pytest.approx(value, rel=1e-12)
    more = [np.append(part, extra) for part, extra in zip((x, t, col, row), (0, 0, 500, 0))]
    assert spatial_proximity(*more, 250.0) == pytest.approx(value, rel=1e-12)


def test_without_two_groups_there_is_no_value() -> None:
    t, place = np.array([3.0, 4]), np.array([0, 1])
    assert np.isnan(spatial_proximity(t, t, place, place, 250.0))
    assert np.isnan(spatial_proximity(0 * t, 0 * t, place, place, 250.0))
