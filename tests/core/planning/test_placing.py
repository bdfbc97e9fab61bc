"""Where in a cell its people live."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.planning.placing import Homes, at_centres, at_homes, inside
from tests.core.planning.shapes import UNIT, Ring, cells, laid, rings, shares

HALF: Ring = [(0, 0), (2.4, 0), (2.4, 2), (0, 2)]


def homes(points: Sequence[tuple[float, float]], weights: Sequence[float] | None = None) -> Homes:
    x, y = np.array(points, dtype=float).T
    return Homes(x, y, np.array(weights or [1.0] * len(x)))


def test_a_cell_belongs_wholly_to_the_area_that_holds_its_centre() -> None:
    col, row = cells(range(4), range(2))
    areas = [[[HALF]], [[[(2.4, 0), (4, 0), (4, 2), (2.4, 2)]]]]
    found = at_centres(laid(areas, range(4), range(2)), rings(areas), UNIT, col, row)
    assert shares(found, col, row, 0) == {(x, y): 1.0 for x in (0, 1) for y in (0, 1)}
    assert shares(found, col, row, 1) == {(x, y): 1.0 for x in (2, 3) for y in (0, 1)}


def test_people_of_a_cut_cell_live_where_its_homes_are() -> None:
    col, row = cells(range(4), range(2))
    at = homes([(2.1, 0.5), (2.2, 0.5), (2.3, 0.6), (2.9, 0.5), (0.5, 0.5)], [1, 2, 0, 5, 1])
    found, without = at_homes(laid([[[HALF]]], range(4), range(2)), rings([[[HALF]]]), UNIT, col, row, at)
    assert shares(found, col, row) == {(0, 0): 1, (1, 0): 1, (2, 0): 0.375, (0, 1): 1, (1, 1): 1, (2, 1): 0.4}
    assert {(int(col[at]), int(row[at])) for at in np.flatnonzero(~without)} == {(0, 0), (2, 0)}


def test_homes_outside_the_area_leave_a_cut_cell_out() -> None:
    col, row = cells(range(4), range(2))
    at = homes([(2.9, 0.5), (2.8, 1.5)])
    found, _ = at_homes(laid([[[HALF]]], range(4), range(2)), rings([[[HALF]]]), UNIT, col, row, at)
    assert {column for column, _ in shares(found, col, row)} == {0, 1}


def test_a_hole_holds_no_points() -> None:
    outline: Ring = [(0, 0), (5, 0), (5, 5), (0, 5)]
    hole: Ring = [(1, 1), (4, 1), (4, 4), (1, 4)]
    x, y = np.array([[0.5, 2.5, 4.5, 6.0], [0.5, 2.5, 4.5, 1.0]])
    found = inside(rings([[[outline, hole]]]), UNIT, np.zeros(4, dtype=np.int64), x, y)
    np.testing.assert_array_equal(found, [True, False, True, False])


@given(st.lists(st.tuples(st.integers(1, 59), st.integers(1, 59)), min_size=1, max_size=30))
def test_a_point_on_a_border_lies_in_one_of_the_areas_that_share_it(points: list[tuple[int, int]]) -> None:
    quarters: list[list[list[Ring]]] = [
        [[[(x, y), (x + 2, y), (x + 2, y + 2), (x, y + 2)]]] for x in (0, 2, 4) for y in (0, 2, 4)
    ]
    x, y = (np.array(points, dtype=float) / 10).T
    areas = np.repeat(np.arange(9), len(x))
    found = inside(rings(quarters), UNIT, areas, np.tile(x, 9), np.tile(y, 9)).reshape(9, -1)
    np.testing.assert_array_equal(found.sum(axis=0), 1)


@given(st.integers(0, 2000), st.integers(0, 2000), st.integers(1, 40), st.integers(1, 40), st.integers(3, 30))
def test_a_point_on_a_slanted_border_lies_in_one_area_whichever_way_the_border_was_drawn(
    x: int, y: int, east: int, north: int, steps: int
) -> None:
    west, far = (x, y), (x + steps * east, y + steps * north)
    areas: list[list[list[Ring]]] = [[[[west, (x + 3000, y - 10), far]]], [[[west, far, (x - 3000, y + 10)]]]]
    step = np.arange(1, steps)
    border = (x + east * step.astype(float), y + north * step.astype(float))
    lattice = Lattice("EPSG:3067", 250)
    first, second = (inside(rings(areas), lattice, np.full(len(step), at), *border) for at in (0, 1))
    np.testing.assert_array_equal(first, ~second)
