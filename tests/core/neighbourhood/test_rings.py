"""Rings around a cell: sums of two squares, in order."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.neighbourhood.rings import LISTED, ring_of, square_of

squares = st.integers(0, 2**50)


def test_the_first_rings_by_hand() -> None:
    assert square_of(np.arange(-1, 10)).tolist() == [-1, 0, 1, 2, 4, 5, 8, 9, 10, 13, 16]
    assert ring_of(np.array([-5, -1, 0, 1, 2, 3, 4, 6, 7, 8])).tolist() == [-1, -1, 0, 1, 2, 2, 3, 4, 4, 5]


@given(col=st.integers(0, 2**24), row=st.integers(0, 2**24))
def test_every_cell_lies_on_a_ring(col: int, row: int) -> None:
    square = np.array([col**2 + row**2])
    assert square_of(ring_of(square)) == square


@given(square=squares | st.integers(LISTED - 50, LISTED + 50))
def test_the_ring_within_a_distance_is_the_farthest_such(square: int) -> None:
    ring = ring_of(np.array([square]))
    assert square_of(ring) <= square < square_of(ring + 1)


@given(first=squares, second=squares)
def test_rings_are_in_the_order_of_their_distances(first: int, second: int) -> None:
    rings = ring_of(np.sort([first, second]))
    assert rings[0] <= rings[1]
