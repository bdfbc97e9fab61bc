"""Quick proofs of safety: every end that is found is possible, going by enumeration of all tables."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from eriytymisseuranta.core.disclosure.audit.crossing import crossed
from eriytymisseuranta.core.disclosure.audit.margins import frechet
from eriytymisseuranta.core.panel import Floats

PARENT = [2, 2, -1]


def _counts(women: list[int], men: list[int], hidden: list[bool]) -> tuple[Floats, Floats, Floats]:
    true = np.array([women, men, np.add(women, men)], dtype=np.float64)
    low, high = true.copy(), true.copy()
    low[:2, hidden], high[:2, hidden] = 0.0, true[2, hidden]
    return true, low, high


def _possible(true: Floats, hidden: list[bool], blocks: list[np.ndarray]) -> tuple[Floats, Floats]:
    """Return least and most women of each cell over all tables with the same totals of every block."""
    ranges = [range(int(n) + 1) if free else (int(x),) for x, n, free in zip(true[0], true[2], hidden)]
    tables = np.array(list(product(*ranges)), dtype=np.float64)
    for block in blocks:
        for name in set(block[block >= 0].tolist()):
            tables = tables[tables[:, block == name].sum(axis=1) == true[0, block == name].sum()]
    return tables.min(axis=0), tables.max(axis=0)


CELLS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans()), min_size=6, max_size=6)


@settings(max_examples=200, deadline=None)
@given(CELLS)
def test_cells_of_one_block_that_tell_nothing_can_hold_all_that_their_margins_allow(
    cells: list[tuple[int, int, bool]],
) -> None:
    women, men, hidden = map(list, zip(*cells))
    true, low, high = _counts(women, men, hidden)
    same = np.array([0, 0, 0, 1, 1, 1])
    least, most = frechet(true, low, high, PARENT, same)
    np.testing.assert_array_equal((least[0], most[0]), _possible(true, hidden, [same]))


@settings(max_examples=200, deadline=None)
@given(CELLS)
def test_what_is_found_across_a_border_is_possible(cells: list[tuple[int, int, bool]]) -> None:
    women, men, hidden = map(list, zip(*cells))
    true, low, high = _counts(women, men, hidden)
    square, region = np.array([0, 0, 0, 0, -1, -1]), np.array([0, 0, 1, 1, 0, 1])
    least, most = crossed(true, low, high, PARENT, square, region)
    possible = _possible(true, hidden, [square, region])
    assert (least[0] >= possible[0]).all()
    assert (most[0] <= possible[1]).all()


def test_two_cells_alone_on_their_sides_of_a_border_are_as_free_as_the_cells_outside_let_them_be() -> None:
    true, low, high = _counts([2, 0, 5, 5], [0, 2, 5, 5], [True] * 4)
    least, most = crossed(true, low, high, PARENT, np.array([0, 0, -1, -1]), np.array([0, 1, 0, 1]))
    assert (least[0, :2].tolist(), most[0, :2].tolist()) == ([0, 0], [2, 2])
