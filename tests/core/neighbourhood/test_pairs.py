"""Neighbours as a list."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood import pairs
from eriytymisseuranta.core.neighbourhood.kernels import KERNELS, QUEEN, ROOK, TRIANGULAR, UNIFORM, Stencil, stencil
from eriytymisseuranta.core.neighbourhood.pairs import neighbours
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Floats
from tests.core.neighbourhood.grids import SIZE, grid, grids

STENCILS = {
    **{name: stencil(kernel, 700, SIZE) for name, kernel in KERNELS.items()},
    "rook": ROOK,
    "surroundings": QUEEN.without_self(),
    "lopsided": Stencil(np.array([[0.0, 0.5, 1.0], [0.0, 0.0, 0.25], [0.0, 0.0, 0.0]])),
}


@pytest.mark.parametrize("around", STENCILS.values(), ids=STENCILS)
@given(drawn=grids())
def test_the_list_has_each_pair_with_its_weight(around: Stencil, drawn: tuple[Ints, Ints, Floats]) -> None:
    col, row, values = drawn
    found = neighbours(col, row, around)
    dense = np.zeros((len(col), len(col)))
    dense[np.repeat(np.arange(len(col)), found.count), found.index] = found.weight
    reach = around.reach
    for i in range(len(col)):
        for j in range(len(col)):
            across, up = int(col[j] - col[i]), int(row[j] - row[i])
            near = max(abs(across), abs(up)) <= reach
            assert dense[i, j] == (around.weights[up + reach, across + reach] if near else 0)
    assert (found.weight > 0).all()
    np.testing.assert_allclose(found.sums(values), dense @ values, rtol=1e-12)


def test_in_many_blocks_it_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    col, row, values = grid(1, 500, 60)
    around = stencil(TRIANGULAR, 1000, SIZE)
    whole = neighbours(col, row, around)
    monkeypatch.setattr(pairs, "BLOCK", 7)
    parts = neighbours(col, row, around)
    for name in ("start", "index", "weight"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))
    np.testing.assert_allclose(parts.sums(values), neighbourhoods(col, row, around).sums(values), rtol=1e-12)


def test_cells_without_neighbours_sum_to_nothing() -> None:
    found = neighbours(np.array([0, 1, 9, 20]), np.zeros(4, dtype=np.int64), QUEEN.without_self())
    assert found.count.tolist() == [1, 1, 0, 0]
    assert found.sums(np.array([[1.0], [2], [4], [8]])).tolist() == [[2], [1], [0], [0]]


def test_no_cells_have_no_neighbours() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    found = neighbours(nothing, nothing, QUEEN)
    assert found.start.tolist() == [0]
    assert found.sums(np.zeros((0, 2))).shape == (0, 2)


def test_twelve_bytes_hold_a_pair() -> None:
    col, row, _ = grid(2, 300, 20)
    found = neighbours(col, row, stencil(UNIFORM, 500, SIZE))
    assert found.index.nbytes + found.weight.nbytes == 12 * found.start[-1]


def test_bad_input_and_cancelling() -> None:
    with pytest.raises(InputError, match="more than once"):
        neighbours(np.array([3, 3]), np.array([1, 1]), QUEEN)
    found = neighbours(np.arange(3), np.arange(3), QUEEN)
    with pytest.raises(InputError, match="Counts are missing"):
        found.sums(np.full((3, 1), np.nan))

    def enough(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        neighbours(np.arange(3), np.arange(3), QUEEN, enough)
    with pytest.raises(Cancelled):
        found.sums(np.ones((3, 1)), enough)
