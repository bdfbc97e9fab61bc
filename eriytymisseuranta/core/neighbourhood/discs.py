"""Sums of counts within any distance of each cell, which may differ from cell to cell.

The people within a distance are sums over runs of cells in rows, as in `sums`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

import numpy as np

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Cells, Upto, from_zero, in_order

Step = tuple[int, Union[Ints, int], list[Union[Ints, int]]]
"""For how many cells, the square of how far some rows are from their own, and how much higher their addresses are."""

BLOCK = 16384
"""Cells at a time: what stays in the cache of a processor."""


@dataclass(frozen=True, eq=False)
class Discs:
    """Cells, and the sums within any distance of them.

    Parameters
    ----------
    cells
        Their ``row`` is a position in ``rows``.
    rows
        Rows of the lattice that have cells, ascending, or all of them if that is no more than twice as many.
    """

    cells: Cells
    rows: Ints

    @property
    def row(self) -> Ints:
        """The row of each cell, shape (cells,)."""
        return np.asarray(self.rows[self.cells.row])

    @property
    def farthest(self) -> int:
        """A square of a distance, in cells, that no two cells exceed."""
        return int(np.ptp(self.rows)) ** 2 + int(np.ptp(self.cells.col)) ** 2

    def sums(self, upto: Upto, which: Ints, squares: Ints, progress: Progress = no_progress) -> Ints:
        """Return sums within a distance of some cells, shape (which,) or (which, m).

        Parameters
        ----------
        upto
            From `Cells.upto`.
        which, squares
            Positions of cells, and squares of the distances in cells, shape (which,); below 0 = no cell.
        """
        parts = []
        for start in range(0, len(which), BLOCK):
            progress(start / len(which))
            parts.append(self._block(upto, which[start : start + BLOCK], squares[start : start + BLOCK]))
        return np.concatenate(parts) if parts else upto(which)

    def _block(self, upto: Upto, which: Ints, squares: Ints) -> Ints:
        reach = np.sqrt(np.maximum(squares, 0)).astype(np.int64)
        order, steps = self._steps(which, np.where(squares < 0, -1, reach))
        col, start = self.cells.col[which[order]], self.cells.row[which[order]] * self.cells.width
        squared = squares[order].astype(np.float64)
        last = self.cells.width - 1
        total = np.zeros_like(upto(start))
        for first, apart, rows in steps:
            half = np.sqrt(squared[:first] - apart).astype(np.int64)
            west = np.maximum(col[:first] - half, 0) + start[:first]
            half += col[:first]
            east = np.minimum(half, last) + start[:first] + 1
            here = total[:first]
            for row in rows:
                here += upto(east + row)
                here -= upto(west + row)
        result = np.empty_like(total)
        result[order] = total
        return result

    def _steps(self, which: Ints, reach: Ints) -> tuple[Ints, Iterator[Step]]:
        """Return an order of the cells, and the steps over the rows within ``reach`` of them."""
        width, row = self.cells.width, self.cells.row[which]
        if len(self.rows) == self.rows[-1] - self.rows[0] + 1:
            order = np.argsort(-reach, kind="stable")
            return order, _steps_over_all(reach[order], len(self.rows), width)
        own = self.rows[row]
        low = np.searchsorted(self.rows, own - reach)
        count = np.searchsorted(self.rows, own + reach, side="right") - low
        order = np.argsort(-count, kind="stable")
        return order, _steps_over_some(self.rows, row[order], low[order], count[order], width)


def discs(col: Ints, row: Ints) -> Discs:
    """Return cells prepared for sums over discs; ``col`` and ``row`` of shape (cells,), in any order.

    Raises
    ------
    InputError
        If a cell is there twice, or the cells are too far apart to be of one region.
    """
    col, row = from_zero(col), from_zero(row)
    rows, position = np.unique(row, return_inverse=True)
    if len(rows) and rows[-1] < 2 * len(rows):
        rows, position = np.arange(rows[-1] + 1), row
    return Discs(in_order(col, position, int(col.max(initial=0)) + 1), rows)


def _steps_over_all(reach: Ints, rows: int, width: int) -> Iterator[Step]:
    """Yield steps where each row of the lattice has addresses: both rows at a distance at once."""
    farthest = min(int(reach[0]), rows - 1)
    firsts = np.searchsorted(-reach, -np.arange(farthest + 1), side="right")
    for apart, first in enumerate(firsts.tolist()):
        yield first, apart**2, [apart * width, -apart * width] if apart else [0]


def _steps_over_some(rows: Ints, row: Ints, low: Ints, count: Ints, width: int) -> Iterator[Step]:
    """Yield steps where only rows that have cells have addresses."""
    for step in range(int(count[0])):
        first = int(np.searchsorted(-count, -step))
        own, other = row[:first], low[:first] + step
        yield first, (rows[other] - rows[own]) ** 2, [(other - own) * width]
