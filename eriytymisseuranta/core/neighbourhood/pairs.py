"""Who is a neighbour of whom, as a list: for permutations and tests that take neighbours one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Cells, arranged, counts_of
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.panel import Floats

BLOCK = 16384
"""Cells at a time: what stays in the cache of a processor."""


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The neighbours of each cell one after the other, a sparse matrix by rows.

    Memory: 12 bytes for each pair of neighbours and 8 for each cell, e.g. 100 MB for 350 000 cells that have 24
    neighbours. For what takes neighbours one by one; sums alone `KernelNeighbourhoods` makes as quickly without.

    Parameters
    ----------
    start
        Those of cell i are at ``start[i]:start[i + 1]``, shape (cells + 1,).
    index
        Positions of neighbours in the arrays of the caller, shape (pairs,).
    weight
        Their weights, shape (pairs,).
    """

    start: Ints
    index: npt.NDArray[np.int32]
    weight: Floats

    @property
    def count(self) -> Ints:
        """How many neighbours each cell has, shape (cells,)."""
        return np.diff(self.start)

    def sums(self, values: Floats, progress: Progress = no_progress) -> Floats:
        """Return weighted sums of ``values``, both of shape (cells, m), in the order of the cells given.

        Raises
        ------
        InputError
            If a value is missing.
        """
        cells = len(self.start) - 1
        values = np.asfortranarray(counts_of(values, cells))
        result = np.zeros_like(values)
        for first in range(0, cells, BLOCK):
            progress(first / cells)
            last = min(first + BLOCK, cells)
            here = slice(self.start[first], self.start[last])
            index, weight = self.index[here], self.weight[here]
            some = np.flatnonzero(self.count[first:last])
            starts = self.start[first:last][some] - self.start[first]
            if len(some):
                for column in range(values.shape[1]):
                    result[first + some, column] = np.add.reduceat(values[:, column].take(index) * weight, starts)
        return np.ascontiguousarray(result)


def neighbours(col: Ints, row: Ints, around: Stencil, progress: Progress = no_progress) -> Neighbours:
    """Return the neighbours of cells; ``col`` and ``row`` of shape (cells,), in any order.

    Raises
    ------
    InputError
        If a cell is there twice, or the cells are too far apart to be of one region.
    """
    cells = arranged(col, row, around.reach)
    number, blocks = cells.order.astype(np.int32), _blocks(cells)
    size = sum(int(_runs(cells, which, around)[1].sum()) for which in blocks)
    index, weight = np.empty(size, dtype=np.int32), np.empty(size)
    count = np.empty(len(cells), dtype=np.int64)
    end = 0
    for which in blocks:
        progress(end / max(size, 1))
        owner, found, weights = _listed(cells, which, around)
        start, end = end, end + len(found)
        index[start:end], weight[start:end] = number[found], weights
        count[cells.order[which]] = np.bincount(owner, minlength=len(which))
    return Neighbours(np.concatenate([[0], np.cumsum(count)]), index[:end], weight[:end])


def _blocks(cells: Cells) -> list[Ints]:
    """Return cells some at a time, in the order of the caller."""
    place = np.empty(len(cells), dtype=np.int64)
    place[cells.order] = np.arange(len(cells))
    return [place[first : first + BLOCK] for first in range(0, len(cells), BLOCK)]


def _runs(cells: Cells, which: Ints, around: Stencil) -> tuple[Ints, Ints]:
    """Return the first cell and the number of those within the outline in each row, both of shape (which, rows)."""
    rows = np.flatnonzero(around.half_widths >= 0)
    half = around.half_widths[rows]
    middle = cells.address[which][:, None] + (rows - around.reach) * cells.width
    first = cells.before(middle - half).astype(np.int64)
    return first, cells.before(middle + half + 1) - first


def _listed(cells: Cells, which: Ints, around: Stencil) -> tuple[Ints, Ints, Floats]:
    """Return owners (positions in ``which``), neighbours and weights, each of shape (pairs,), owner by owner."""
    first, length = _runs(cells, which, around)
    flat, end = length.ravel(), length.ravel().cumsum()
    neighbour: Ints = np.repeat(first.ravel() - (end - flat), flat) + np.arange(int(flat.sum()))
    side = 2 * around.reach + 1
    rows = np.flatnonzero(around.half_widths >= 0)
    origin = rows * side + around.reach - cells.col[which][:, None]
    weight: Floats = around.weights.ravel().take(np.repeat(origin.ravel(), flat) + cells.col[neighbour])
    owner = np.repeat(np.arange(len(which)), length.sum(axis=1))
    if weight.all():
        return owner, neighbour, weight
    counted: Ints = np.flatnonzero(weight)
    return owner.take(counted), neighbour.take(counted), weight.take(counted)
