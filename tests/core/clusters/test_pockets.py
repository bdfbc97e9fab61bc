"""Surroundings weighted by people, and low cells that lie alone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.clusters.pockets import pockets, surroundings
from eriytymisseuranta.core.neighbourhood.kernels import BIWEIGHT, QUEEN, UNIFORM, stencil
from tests.core.clusters.lattices import PLACES, distances, split

LINE = (np.arange(4), np.zeros(4, dtype=np.int64))


def test_surroundings_are_the_mean_of_the_people_around_without_the_cell() -> None:
    values, people = np.array([1.0, -2, 3, 5]), np.array([10.0, 100, 30, 0])
    around = surroundings(*LINE, values, people, QUEEN)
    np.testing.assert_allclose(around, [-2, (10 + 90) / 40, -2, 3])


def test_nobody_around_is_not_known() -> None:
    values, people = np.array([1.0, -2, 3, 5]), np.array([10.0, 0, 0, 0])
    np.testing.assert_allclose(surroundings(*LINE, values, people, QUEEN), [np.nan, 1, np.nan, np.nan])
    alone = surroundings(np.array([0, 9]), np.array([0, 0]), values[:2], np.array([5.0, 5]), QUEEN)
    assert np.isnan(alone).all()


@given(PLACES, st.integers(0, 99), st.sampled_from([UNIFORM, BIWEIGHT]))
def test_they_follow_the_definition(places: list[tuple[int, int]], seed: int, kernel: object) -> None:
    col, row = split(places)
    rng = np.random.default_rng(seed)
    values, people = rng.normal(size=len(col)), rng.integers(0, 40, len(col)).astype(float)
    weights = np.where(distances(col, row) <= 2 + 1e-9, kernel.weight(distances(col, row) / 2), 0.0) * people
    np.fill_diagonal(weights, 0)
    weights[weights < 1e-6] = 0
    with np.errstate(invalid="ignore"):
        wanted = weights @ values / weights.sum(axis=1)
    np.testing.assert_allclose(surroundings(col, row, values, people, stencil(kernel, 2, 1)), wanted, atol=1e-6)


def test_a_low_cell_is_a_pocket_where_its_surroundings_are_not_low() -> None:
    # the low ones end at -1, the others begin at 0: half-way is -0.5
    values = np.array([-1.0, -2, -1.5, 0, 1])
    around = np.array([-0.4, -0.6, np.nan, -3, 2])
    assert pockets(values < 0, values, around).tolist() == [True, False, False, False, False]


def test_a_low_cell_among_cells_that_are_not_low_is_always_one() -> None:
    values = np.array([-0.1, 0.2, 0.2, 0.2])
    around = surroundings(*LINE, values, np.array([3.0, 7, 7, 7]), QUEEN)
    assert pockets(values < 0, values, around).tolist() == [True, False, False, False]


@pytest.mark.parametrize("values", [np.array([-1.0, -2]), np.array([1.0, 2])])
def test_where_all_or_none_are_low_there_is_no_pocket(values: np.ndarray) -> None:
    assert pockets(values < 0, values, np.array([5.0, 5])).tolist() == [False, False]
