"""The part of each cell in each area, against areas worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.planning.overlay import cell_parts, units_at
from tests.core.planning.shapes import Ring, cells, laid, rings, shares

SQUARE: Ring = [(1, 1), (4, 1), (4, 4), (1, 4)]
TRIANGLE: Ring = [(0, 0), (4, 0), (0, 4)]


def area_of(ring: Ring) -> float:
    """Return the area by the shoelace formula."""
    x, y = np.array(ring, dtype=float).T
    return float(abs(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2)


def test_a_square_on_the_lines_holds_whole_cells() -> None:
    found = shares(laid([[[SQUARE]]]), *cells(range(10), range(10)))
    assert found == {(x, y): 1.0 for x in range(1, 4) for y in range(1, 4)}


def test_a_triangle_holds_whole_cells_and_halves() -> None:
    found = shares(laid([[[TRIANGLE]]]), *cells(range(10), range(10)))
    whole = {(x, y): 1.0 for x in range(4) for y in range(4) if x + y < 3}
    assert found == {**whole, **{(x, 3 - x): 0.5 for x in range(4)}}


def test_a_small_area_inside_one_cell_is_its_part_of_it() -> None:
    found = shares(laid([[[[(2.2, 2.2), (2.7, 2.2), (2.7, 2.4), (2.2, 2.4)]]]]), *cells(range(10), range(10)))
    assert found == {(2, 2): 0.1}


def test_directions_of_rings_do_not_matter_and_holes_are_cut_out() -> None:
    hole: Ring = [(2, 2), (3, 2), (3, 3), (2, 3)]
    expected = {(x, y): 1.0 for x in range(1, 4) for y in range(1, 4) if (x, y) != (2, 2)}
    for outline in (SQUARE, SQUARE[::-1]):
        for cut in (hole, hole[::-1]):
            assert shares(laid([[[outline, cut]]]), *cells(range(10), range(10))) == expected


def test_an_area_of_several_parts_holds_all_of_them_and_areas_may_overlap() -> None:
    far: Ring = [(7, 7), (8, 7), (8, 8.5), (7, 8.5)]
    found = laid([[[SQUARE], [far]], [[SQUARE]]])
    col, row = cells(range(10), range(10))
    assert shares(found, col, row, 0) == {**shares(found, col, row, 1), (7, 7): 1.0, (7, 8): 0.5}


def test_cells_that_do_not_count_and_areas_beyond_the_lattice_give_nothing() -> None:
    away: Ring = [(50, 50), (60, 50), (60, 60)]
    found = laid([[[SQUARE]], [[away]], [[[(-5, -5), (-1, -5), (-1, -1)]]]], columns=range(3), rows=range(2))
    assert shares(found, *cells(range(3), range(2))) == {(1, 1): 1.0, (2, 1): 1.0}
    assert set(found.area) == {0}


def test_an_area_wider_than_the_cells_covers_all_of_them() -> None:
    wide: Ring = [(-1e4, -1e4), (1e4, -1e4), (1e4, 1e4), (-1e4, 1e4)]
    np.testing.assert_allclose(laid([[[wide]]]).share, np.ones(100))


def test_an_origin_off_the_round_numbers_is_respected() -> None:
    lattice = Lattice("EPSG:3879", 250, 100.0, 30.0)
    square: Ring = [(100, 30), (350, 30), (350, 280), (100, 280)]
    found = cell_parts(rings([[[square]]]), lattice, *cells(range(-2, 3), range(-2, 3)))
    assert shares(found, *cells(range(-2, 3), range(-2, 3))) == {(0, 0): 1.0}


@given(
    st.lists(
        st.tuples(st.floats(0.5, 9.5), st.floats(0, 2 * np.pi)), min_size=3, max_size=12, unique_by=lambda p: p[1]
    ),
    st.floats(0.1, 3),
)
def test_the_parts_of_any_star_sum_to_its_area_and_to_one_with_what_is_around_it(
    corners: list[tuple[float, float]], size: float
) -> None:
    corners = sorted(corners, key=lambda corner: corner[1])
    angles = np.diff([*(angle for _, angle in corners), corners[0][1] + 2 * np.pi])
    if angles.max() >= np.pi:  # then it need not hold its centre, and may cross itself
        return
    star: Ring = [(float(r * np.cos(a)), float(r * np.sin(a))) for r, a in corners]
    frame: Ring = [(-12, -12), (12, -12), (12, 12), (-12, 12)]
    lattice = Lattice("EPSG:3067", 1)
    col, row = cells(range(-12, 12), range(-12, 12))
    found = cell_parts(rings([[[star]], [[frame, star]]]), lattice, col, row)
    assert found.share[found.area == 0].sum() == pytest.approx(area_of(star), abs=1e-6)
    np.testing.assert_allclose(np.bincount(found.unit, found.share, len(col)), 1.0, atol=1e-6)
    moved: Ring = [(x * size + 7.0, y * size - 3.0) for x, y in star]
    scaled = cell_parts(rings([[[moved]]]), Lattice("EPSG:3067", 1, 7.0, -3.0), *cells(range(-40, 40), range(-40, 40)))
    assert scaled.share.sum() == pytest.approx(area_of(star) * size**2, rel=1e-6, abs=1e-6)


def test_units_are_found_by_column_and_row() -> None:
    col, row = np.array([5, -3, 2]), np.array([1, 4, 2])
    np.testing.assert_array_equal(units_at(np.array([2, 5, 5, -3]), np.array([2, 1, 2, 4]), col, row), [2, 0, -1, 1])
    np.testing.assert_array_equal(units_at(np.array([2]), np.array([2]), col[:0], row[:0]), [-1])
