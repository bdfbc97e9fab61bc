"""Sums over kernels: equal to the sum over all pairs of cells, whatever the shape of the data and the way taken."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.errors import Cancelled, InputError
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood import cells as cells_module
from eriytymisseuranta.core.neighbourhood import sums as sums_module
from eriytymisseuranta.core.neighbourhood.cells import EXTENT_LIMIT, arranged
from eriytymisseuranta.core.neighbourhood.convolution import above_noise, convolved, tiles
from eriytymisseuranta.core.neighbourhood.kernels import KERNELS, QUEEN, ROOK, TRIANGULAR, UNIFORM, Stencil, stencil
from eriytymisseuranta.core.neighbourhood.sums import kernel_sums, neighbourhoods
from eriytymisseuranta.core.panel import Floats
from tests.core.neighbourhood.grids import SIZE, WEIGHTS, grid, grids, summed

every = pytest.mark.parametrize("name", KERNELS)


@every
@given(drawn=grids(), radius=st.sampled_from([250.0, 600.0, 1000.0, 2500.0]))
def test_sums_are_those_over_all_pairs(name: str, drawn: tuple[Ints, Ints, Floats], radius: float) -> None:
    col, row, values = drawn
    expected = summed(col, row, values, lambda d: WEIGHTS[name](d, radius))
    found = kernel_sums(col, row, SIZE, values, KERNELS[name], radius)
    np.testing.assert_allclose(found, expected, rtol=1e-10)
    assert (found[expected == 0] == 0).all()


@every
def test_search_instead_of_a_table_gives_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    col, row, values = grid(1, 300, 40)
    expected = kernel_sums(col, row, SIZE, values, KERNELS[name], 700)
    monkeypatch.setattr(cells_module, "PLACES_PER_CELL", 0)
    monkeypatch.setattr(cells_module, "PLACES_AT_LEAST", 0)
    np.testing.assert_array_equal(kernel_sums(col, row, SIZE, values, KERNELS[name], 700), expected)


LOPSIDED = Stencil(np.random.default_rng(0).random((17, 17)))


@pytest.mark.parametrize(
    "around", [*(stencil(kernel, 1500, SIZE) for kernel in KERNELS.values()), LOPSIDED], ids=[*KERNELS, "lopsided"]
)
@pytest.mark.parametrize("extent", [60, 300])
def test_convolution_gives_the_same_as_gathering(around: Stencil, extent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    col, row, values = grid(2, 1500, extent, 3)
    values[:, 2] = 0
    there = arranged(col, row, around.reach)
    by_tiles = convolved(there, tiles(there, around.reach), around, there.sorted(values), lambda _: None)
    monkeypatch.setattr(sums_module, "GATHERED_UNTIL", np.inf)
    gathered = neighbourhoods(col, row, around).sums(values)
    np.testing.assert_allclose(there.returned(by_tiles), gathered, rtol=1e-10)
    assert ((there.returned(by_tiles) == 0) == (gathered == 0)).all()


def test_wide_stencils_are_convolved_where_noise_can_be_told_from_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    col, row, values = grid(3, 5000, 80)
    around = stencil(TRIANGULAR, 5000, SIZE)
    wide = neighbourhoods(col, row, around)
    assert not wide._convolve(values)
    monkeypatch.setattr(sums_module, "GATHERED_UNTIL", 0)
    assert wide._convolve(values)
    assert not wide._convolve(-values)
    assert not above_noise(np.where(values > 0, 1e12, 1e-6), around)
    assert not neighbourhoods(col, row, stencil(TRIANGULAR, 500, SIZE))._convolve(values)
    far_apart = neighbourhoods(col[:200] * 1000, row[:200] * 1000, around)
    assert not far_apart._convolve(values[:200])
    np.testing.assert_allclose(wide.sums(-values), -wide.sums(values), rtol=1e-10)


@pytest.mark.parametrize("around", [ROOK, QUEEN, QUEEN.without_self()], ids=["rook", "queen", "ring"])
def test_contiguity_is_counted(around) -> None:
    col, row, values = grid(4, 60, 10)
    reach = {ROOK: 1.0, QUEEN: 1.5}.get(around, 1.5)
    own = 0 if around.weights[1, 1] == 0 else 1
    expected = summed(col, row, values, lambda d: own if d == 0 else float(d <= reach), 1)
    np.testing.assert_array_equal(neighbourhoods(col, row, around).sums(values), expected)


def test_the_one_weight_of_a_level_stencil_counts() -> None:
    col, row, values = grid(13, 60, 10)
    quarter = neighbourhoods(col, row, Stencil(QUEEN.weights / 4)).sums(values)
    np.testing.assert_array_equal(quarter, neighbourhoods(col, row, QUEEN).sums(values) / 4)


def test_a_lopsided_stencil_looks_where_it_says() -> None:
    lopsided = np.zeros((3, 3))
    lopsided[1, 2] = 1.0
    found = neighbourhoods(np.array([0, 1, 0]), np.array([0, 0, 1]), Stencil(lopsided)).sums(
        np.array([[1.0], [2], [4]])
    )
    assert found.tolist() == [[2], [0], [0]]


@every
@given(drawn=grids(), seed=st.integers(0, 99), shift=st.tuples(*[st.integers(-(10**12), 10**12)] * 2))
def test_neither_the_order_of_cells_nor_the_origin_matters(
    name: str, drawn: tuple[Ints, Ints, Floats], seed: int, shift: tuple[int, int]
) -> None:
    col, row, values = drawn
    order = np.random.default_rng(seed).permutation(len(col))
    expected = kernel_sums(col, row, SIZE, values, KERNELS[name], 600)
    found = kernel_sums(col[order] + shift[0], row[order] + shift[1], SIZE, values[order], KERNELS[name], 600)
    np.testing.assert_array_equal(found, expected[order])


@every
def test_sums_are_linear_and_columns_do_not_mix(name: str) -> None:
    col, row, values = grid(5, 400, 30)
    around = neighbourhoods(col, row, stencil(KERNELS[name], 1500, SIZE))
    whole = around.sums(values)
    np.testing.assert_allclose(around.sums(3 * values[:, :1] + values[:, 1:]), 3 * whole[:, :1] + whole[:, 1:])
    np.testing.assert_allclose(around.sums(values[:, 1:]), whole[:, 1:], rtol=1e-12)


@every
def test_what_cells_give_is_what_others_receive(name: str) -> None:
    col, row, values = grid(6, 400, 30)
    around = neighbourhoods(col, row, stencil(KERNELS[name], 1500, SIZE))
    given_away = around.sums(np.ones((400, 1)))
    np.testing.assert_allclose(around.sums(values).sum(axis=0), (values * given_away).sum(axis=0))


def test_a_radius_over_everything_sums_everything() -> None:
    col, row, values = grid(7, 200, 20)
    found = kernel_sums(col, row, SIZE, values, UNIFORM, 30 * SIZE)
    assert (found == values.sum(axis=0)).all()


def test_beyond_the_edge_nobody_is_made_up() -> None:
    col, row = (place.ravel() for place in np.mgrid[0:5, 0:5])
    counts = neighbourhoods(col, row, QUEEN).sums(np.ones((25, 1))).reshape(5, 5)
    assert counts.tolist() == [[4, 6, 6, 6, 4], *[[6, 9, 9, 9, 6]] * 3, [4, 6, 6, 6, 4]]


def test_whole_numbers_are_summed_exactly_and_others_nearly() -> None:
    col, row, values = grid(8, 500, 40)
    values[0] = 2.0**40
    whole = summed(col, row, values, lambda d: WEIGHTS["uniform"](d, 1000))
    np.testing.assert_array_equal(kernel_sums(col, row, SIZE, values, UNIFORM, 1000), whole)
    np.testing.assert_allclose(kernel_sums(col, row, SIZE, values / 7, UNIFORM, 1000), whole / 7, rtol=1e-6, atol=1e-6)


@every
def test_a_cell_at_the_other_end_of_the_world_takes_no_memory_and_changes_nothing(name: str) -> None:
    col, row, values = grid(9, 300, 25)
    expected = kernel_sums(col, row, SIZE, values, KERNELS[name], 600)
    col, row = np.append(col, EXTENT_LIMIT - 100), np.append(row, 100 - EXTENT_LIMIT)
    found = kernel_sums(col, row, SIZE, np.vstack([values, [[5, 7]]]), KERNELS[name], 600)
    np.testing.assert_array_equal(found, np.vstack([expected, [[5, 7]]]))
    assert arranged(col, row, 24).places < 100**2


def test_scattered_cells_are_summed_without_a_table() -> None:
    random = np.random.default_rng(10)
    col, row = random.integers(-8_000_000, 8_000_000, (2, 1000)) * 2
    col, row = np.concatenate([col, col + 1]), np.concatenate([row, row])
    values = random.integers(0, 9, (2000, 1)).astype(float)
    pairs = values + np.roll(values, 1000, axis=0)
    np.testing.assert_array_equal(kernel_sums(col, row, SIZE, values, UNIFORM, 250), pairs)
    np.testing.assert_array_equal(neighbourhoods(col, row, QUEEN.without_self()).sums(values), pairs - values)


@every
def test_no_cells_and_one_cell_are_data_too(name: str) -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert kernel_sums(nothing, nothing, SIZE, np.zeros((0, 3)), KERNELS[name], 1000).shape == (0, 3)
    one = np.array([-7])
    assert kernel_sums(one, one, SIZE, np.array([[4.0, 0]]), KERNELS[name], 1000).tolist() == [[4, 0]]
    assert kernel_sums(one, one, SIZE, np.zeros((1, 0)), KERNELS[name], 1000).shape == (1, 0)


def test_the_input_is_left_as_it_was() -> None:
    col, row, values = grid(11, 100, 15)
    before = col.copy(), row.copy(), values.copy()
    for name in KERNELS:
        kernel_sums(col, row, SIZE, values, KERNELS[name], 1000)
    for now, then in zip((col, row, values), before):
        np.testing.assert_array_equal(now, then)


def test_a_cell_that_is_there_twice_is_refused() -> None:
    with pytest.raises(InputError, match=r"^1 cells are in the data more than once"):
        kernel_sums(np.array([3, 4, 3]), np.array([1, 1, 1]), SIZE, np.ones((3, 1)), UNIFORM, 500)


@pytest.mark.parametrize("missing", [np.nan, np.inf])
def test_a_missing_count_is_refused(missing: float) -> None:
    values = np.array([[1.0, 2], [missing, missing]])
    with pytest.raises(InputError, match=r"^Counts are missing in 1 cells"):
        kernel_sums(np.arange(2), np.arange(2), SIZE, values, UNIFORM, 500)


def test_cells_too_far_apart_for_one_region_are_refused() -> None:
    with pytest.raises(InputError, match="more than 33554432 cells apart"):
        kernel_sums(np.array([0, 2**62]), np.array([0, 0]), SIZE, np.ones((2, 1)), UNIFORM, 500)


@pytest.mark.parametrize("shape", [(3,), (2, 1), (3, 1, 1)])
def test_values_of_another_shape_are_a_mistake(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="there are 3 cells"):
        kernel_sums(np.arange(3), np.arange(3), SIZE, np.ones(shape), UNIFORM, 500)


@pytest.mark.parametrize(("name", "radius"), [("uniform", 500), ("triangular", 500), ("triangular", 5000)])
def test_it_can_be_cancelled_on_every_way(name: str, radius: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sums_module, "GATHERED_UNTIL", 0)
    col, row, values = grid(12, 5000, 80)
    told: list[float] = []
    kernel_sums(col, row, SIZE, values, KERNELS[name], radius, told.append)
    assert told == sorted(told)
    assert told[0] == 0

    def enough(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        kernel_sums(col, row, SIZE, values, KERNELS[name], radius, enough)
