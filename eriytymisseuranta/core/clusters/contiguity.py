"""Cells that hang together: connected components on the lattice, by their sides or also by their corners."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Cells, arranged
from eriytymisseuranta.core.neighbourhood.kernels import QUEEN, ROOK, Stencil
from eriytymisseuranta.core.panel import Bools, Floats

CONTIGUITIES = {"queen": QUEEN, "rook": ROOK}
"""What touches: sides and corners, or sides only."""


def components(col: Ints, row: Ints, contiguity: str = "queen") -> Ints:
    """Return which connected component each cell is in, shape (cells,), counted from 0 by their first row and column.

    Components hook onto a touching one that comes before, and paths to the first of each are cut short, until
    nothing touches (Shiloach and Vishkin 1982, Journal of Algorithms 3:57).

    Parameters
    ----------
    col, row
        Cells, shape (cells,), in any order, each once.
    contiguity
        A name of `CONTIGUITIES`.
    """
    cells = arranged(col, row, 1)
    first, second = _touching(cells, CONTIGUITIES[contiguity])
    root = np.arange(len(cells))
    while first.size:
        low, high = np.minimum(root[first], root[second]), np.maximum(root[first], root[second])
        apart = low < high
        first, second, low, high = first[apart], second[apart], low[apart], high[apart]
        order = np.argsort(-low, kind="stable")  # of several assignments to one place the last holds
        root[high[order]] = low[order]
        root = _shortened(root)
    _, component = np.unique(root, return_inverse=True)
    result = np.empty(len(cells), dtype=np.int64)
    result[cells.order] = component
    return result


def touching(col: Ints, row: Ints, contiguity: str = "queen") -> tuple[Ints, Ints]:
    """Return all pairs of cells that touch, each pair once, as places in ``col`` and ``row``, shape (pairs,) each."""
    cells = arranged(col, row, 1)
    first, second = _touching(cells, CONTIGUITIES[contiguity])
    return cells.order[first], cells.order[second]


def large_enough(component: Ints, people: Floats, min_cells: int, min_population: float) -> Bools:
    """Return whether each cell's component has at least so many cells and people, shape (cells,)."""
    count = np.bincount(component)
    population = np.bincount(component, weights=people)
    return np.asarray(((count >= min_cells) & (population >= min_population))[component], dtype=np.bool_)


def _touching(cells: Cells, around: Stencil) -> tuple[Ints, Ints]:
    """Return touching pairs in the order of ``cells``: each cell with those after it."""
    if not len(cells):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    firsts, seconds = [], []
    for col, row, _ in zip(*around.places):
        if (row, col) > (0, 0):
            found = cells.at(cells.address + (row * cells.width + col))
            there = np.flatnonzero(found < len(cells))
            firsts.append(there)
            seconds.append(found[there])
    return np.concatenate(firsts).astype(np.int64), np.concatenate(seconds).astype(np.int64)


def _shortened(root: Ints) -> Ints:
    """Let every cell point at the first of its tree."""
    while True:
        shorter = root[root]
        if (shorter == root).all():
            return root
        root = shorter
