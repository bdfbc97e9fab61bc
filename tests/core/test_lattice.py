"""The lattice and the ids of its cells."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from eriytymisseuranta.core.lattice import Lattice, inspire_id, parse_inspire, polygon_wkb


def test_points_are_located_in_the_cell_that_holds_them() -> None:
    lattice = Lattice("EPSG:3067", 250)
    col, row = lattice.locate(np.array([386000.0, 386249.9, 386250.0]), np.array([6671750.0] * 3))
    assert col.tolist() == [1544, 1544, 1545]
    assert row.tolist() == [26687] * 3


def test_corners_return_to_where_the_cell_lies_also_off_the_origin() -> None:
    lattice = Lattice("EPSG:3879", 250, 249.99, 248.998)
    col, row = lattice.locate(np.array([25472499.99 + 125]), np.array([6659998.998 + 125]))
    x, y = lattice.corners(col, row)
    assert x[0] == pytest.approx(25472499.99)
    assert y[0] == pytest.approx(6659998.998)


@pytest.mark.parametrize(
    ("cell_id", "expected"),
    [
        ("250mN667175E38600", ("", 250, 386000, 6671750)),
        ("1kmN6717E385", ("", 1000, 385000, 6717000)),
        ("5kmN6715E385", ("", 5000, 385000, 6715000)),
        ("CRS3035RES1000mN4147000E4863000", ("EPSG:3035", 1000, 4863000, 4147000)),
        ("27699", None),
        ("", None),
    ],
)
def test_inspire_ids_name_the_lower_left_corner(cell_id: str, expected: tuple[str, int, int, int] | None) -> None:
    assert parse_inspire(cell_id) == expected


@pytest.mark.parametrize("cell_id", ["250mN667175E38600", "1kmN6717E385"])
def test_ids_survive_the_way_there_and_back(cell_id: str) -> None:
    parsed = parse_inspire(cell_id)
    assert parsed is not None
    _, size, x, y = parsed
    assert inspire_id(size, x, y) == cell_id


def test_outlines_are_closed_squares_in_well_known_binary() -> None:
    outline = polygon_wkb(np.array([100.0]), np.array([200.0]), 250)[0]
    assert struct.unpack_from("<BIII", outline) == (1, 3, 1, 5)
    ring = np.frombuffer(outline, dtype="<f8", offset=13).reshape(5, 2)
    assert ring.tolist() == [[100, 200], [350, 200], [350, 450], [100, 450], [100, 200]]


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Lattice("EPSG:3879", 250, 249.99, 0), True),
        (Lattice("EPSG:3879", 250, 1.9, 0), True),
        (Lattice("EPSG:3879", 250, 3, 0), False),
        (Lattice("EPSG:3879", 1000), False),
        (Lattice("EPSG:3067", 250), False),
    ],
)
def test_lattices_are_the_same_up_to_a_shift_of_two_metres(other: Lattice, same: bool) -> None:
    assert Lattice("EPSG:3879", 250).same_as(other) is same
