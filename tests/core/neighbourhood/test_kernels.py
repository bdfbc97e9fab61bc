"""Kernels by their formulas, and the weights of the cells around a cell."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.neighbourhood.kernels import (
    EXPONENTIAL,
    GAUSSIAN,
    KERNELS,
    QUEEN,
    REACH_LIMIT,
    ROOK,
    TRIANGULAR,
    UNIFORM,
    Stencil,
    kernel_named,
    stencil,
)
from tests.core.neighbourhood.grids import WEIGHTS

every = pytest.mark.parametrize("name", KERNELS)


@every
@pytest.mark.parametrize("radius", [250.0, 400.0, 1000.0])
def test_weights_follow_the_formula_of_the_distance(name: str, radius: float) -> None:
    around = stencil(KERNELS[name], radius, 250)
    for row in range(-around.reach, around.reach + 1):
        for col in range(-around.reach, around.reach + 1):
            expected = WEIGHTS[name](250 * np.hypot(col, row), radius)
            assert around.weights[row + around.reach, col + around.reach] == pytest.approx(expected, abs=1e-12)


@every
def test_nothing_beyond_the_stencil_counts(name: str) -> None:
    around = stencil(KERNELS[name], 1000, 250)
    assert WEIGHTS[name](250.0 * (around.reach + 1), 1000) == 0


def test_a_cell_at_the_radius_is_within_it_whatever_its_distance_is_rounded_to() -> None:
    for cells in range(1, 60):
        assert stencil(UNIFORM, cells * 0.1, 0.1).reach == cells
        diagonal = stencil(UNIFORM, np.hypot(cells, cells) * 0.1, 0.1)
        assert diagonal.weights[diagonal.reach + cells, diagonal.reach + cells] == 1


def test_a_kilometre_of_quarter_kilometre_cells_has_forty_nine_cells() -> None:
    assert len(stencil(UNIFORM, 1000, 250).places[0]) == 49
    assert len(stencil(TRIANGULAR, 1000, 250).places[0]) == 45


@pytest.mark.parametrize(("kernel", "lost"), [(GAUSSIAN, 0.00034), (EXPONENTIAL, 0.0005)])
def test_what_is_cut_off_is_as_little_as_stated(kernel, lost: float) -> None:
    kept = stencil(kernel, 2000, 250).weights.sum()
    whole = 2 * np.pi * (2000 / 250) ** 2
    assert kept == pytest.approx(whole * (1 - lost), rel=2e-4)


def test_contiguity_is_by_side_or_by_corner() -> None:
    assert (len(ROOK.places[0]), len(QUEEN.places[0])) == (5, 9)
    assert (len(ROOK.without_self().places[0]), len(QUEEN.without_self().places[0])) == (4, 8)


def test_places_are_named_by_column_and_row() -> None:
    lopsided = np.zeros((3, 3))
    lopsided[0, 2] = 0.5
    col, row, weight = Stencil(lopsided).places
    assert (col.tolist(), row.tolist(), weight.tolist()) == ([1], [-1], [0.5])


@pytest.mark.parametrize(
    ("around", "level"),
    [
        (stencil(UNIFORM, 1000, 250), True),
        (ROOK, True),
        (QUEEN.without_self(), False),
        (stencil(TRIANGULAR, 1000, 250), False),
        (Stencil(np.full((1, 1), 0.3)), True),
    ],
)
def test_it_is_known_where_all_neighbours_count_the_same(around: Stencil, level: bool) -> None:
    assert around.level is level


def test_squares_are_of_the_weights() -> None:
    around = stencil(TRIANGULAR, 500, 250)
    assert around.squared().weights.sum() == pytest.approx(1 + 4 * 0.5**2 + 4 * (1 - np.sqrt(0.5)) ** 2)


@pytest.mark.parametrize("radius", [249.0, 0.0, -1000.0, np.nan])
def test_a_radius_below_the_cell_is_refused(radius: float) -> None:
    with pytest.raises(InputError, match="smaller than a grid cell of 250 m"):
        stencil(UNIFORM, radius, 250)


def test_a_reach_beyond_all_measure_is_refused() -> None:
    assert stencil(GAUSSIAN, REACH_LIMIT / 4, 1).reach == REACH_LIMIT
    for radius in (REACH_LIMIT, np.inf):
        with pytest.raises(InputError, match="reach over more than 640 cells"):
            stencil(GAUSSIAN, radius, 1)


def test_an_unknown_kernel_is_named_with_those_that_there_are() -> None:
    assert kernel_named("biweight").name == "biweight"
    with pytest.raises(InputError, match="“epanechnikov”; known are uniform, triangular, biweight, gaussian, expo"):
        kernel_named("epanechnikov")
