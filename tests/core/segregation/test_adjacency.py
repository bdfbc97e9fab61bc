"""Evenness of cells side by side, by hand and over all pairs."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.segregation.adjacency import adjacent_dissimilarity, side_by_side
from eriytymisseuranta.core.segregation.evenness import dissimilarity
from tests.core.segregation.regions import COL, ROW, T, X


def test_three_cells_by_hand() -> None:
    assert adjacent_dissimilarity(X, T, COL, ROW) == pytest.approx(1 / 3 - 1 / 4)


def test_a_checkerboard_is_less_segregated_than_two_halves() -> None:
    col, row = (axis.ravel() for axis in np.meshgrid(np.arange(4), np.arange(4)))
    t = np.full(16, 10.0)
    board, halves = t * ((col + row) % 2), t * (col < 2)
    assert dissimilarity(board, t) == dissimilarity(halves, t) == 1
    assert adjacent_dissimilarity(board, t, col, row) == pytest.approx(0)
    assert adjacent_dissimilarity(halves, t, col, row) == pytest.approx(1 - 4 / 24)


def test_sides_are_those_of_all_pairs_one_step_apart() -> None:
    rng = np.random.default_rng(3)
    place = rng.permutation(60)[:35]
    col, row = place % 10 - 4, place // 10 + 1000
    steps = np.abs(col[:, None] - col) + np.abs(row[:, None] - row)
    expected = {frozenset(found) for found in np.argwhere(steps == 1).tolist()}
    found = [frozenset(both) for both in zip(*(part.tolist() for part in side_by_side(col, row)))]
    assert set(found) == expected
    assert len(found) == len(expected)


def test_neither_row_order_nor_place_nor_uninhabited_cells_matter() -> None:
    rng = np.random.default_rng(5)
    col, row = (axis.ravel() for axis in np.meshgrid(np.arange(5), np.arange(4)))
    t = rng.integers(0, 4, 20).astype(float)
    x = np.floor(t * rng.random(20))
    value = adjacent_dissimilarity(x, t, col, row)
    order = rng.permutation(20)
    assert adjacent_dissimilarity(x[order], t[order], col[order], row[order]) == pytest.approx(value)
    assert adjacent_dissimilarity(x, t, row - 90, col + 7) == pytest.approx(value)
    lived_in = t > 0
    assert adjacent_dissimilarity(*(part[lived_in] for part in (x, t, col, row))) == value


def test_without_neighbours_or_without_two_groups_there_is_no_value() -> None:
    assert np.isnan(adjacent_dissimilarity(X, T, 2 * COL, ROW))
    assert np.isnan(adjacent_dissimilarity(0 * X, T, COL, ROW))
    assert len(side_by_side(COL[:0], ROW[:0])[0]) == 0
