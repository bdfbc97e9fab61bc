"""Weighted sums of counts over the neighbourhoods of cells: ``L_i = sum_j phi(d_ij) t_j``, the cell itself included.

Counts are summed, never shares (Reardon and O'Sullivan 2004, Sociological Methodology 34:121). What lies outside the
data is not there: neighbourhoods at its edge are smaller. There are three ways to the same sums, and each
neighbourhood takes the one that costs least:

- *runs*: where all neighbours count the same, those in one row are a run of cells, and its sum is a difference of
  two running sums. Cost per cell: the rows of the neighbourhood. Exact.
- *gathering*: each place of the stencil in turn, for many cells at once. Cost per cell: the places of the stencil.
- *convolution* of square tiles (see `convolution`), for wide stencils. Cost: the area that is inhabited, whatever the
  reach. As exact as floating point allows within a tile.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Cells, arranged, counts_of, running
from eriytymisseuranta.core.neighbourhood.convolution import Tiles, above_noise, convolved, tiles
from eriytymisseuranta.core.neighbourhood.kernels import Kernel, Stencil, stencil
from eriytymisseuranta.core.panel import Floats

RUN_BLOCK = 8192
GATHER_BLOCK = 20480
"""Cells, and cells times columns, at a time: what stays in the cache of a processor."""
GATHER_COST = (2.2, 1.0)
"""Nanoseconds per cell and place of the stencil, and for each column of values; measured."""
GATHERED_UNTIL = 1e8
"""Nanoseconds that gathering may take before another way is considered."""


class Neighbourhoods(Protocol):
    """What can sum counts over the neighbourhood of each cell."""

    def sums(self, values: Floats, progress: Progress = no_progress) -> Floats:
        """Return sums of ``values``, both of shape (cells, m), in the order of the cells given."""


@dataclass(frozen=True, eq=False)
class KernelNeighbourhoods:
    """Neighbourhoods by distance, prepared once for any number of sums.

    Memory: up to 256 bytes per cell (at least 17 MB) for a table of the lattice's places, and about four times the
    values. Where the lattice is too sparse for that, addresses are searched instead: slower, without a table.
    """

    cells: Cells
    stencil: Stencil

    def sums(self, values: Floats, progress: Progress = no_progress) -> Floats:
        """Return weighted sums of ``values``, both of shape (cells, m), in the order of the cells given.

        Raises
        ------
        InputError
            If a value is missing.
        """
        values = self.cells.sorted(counts_of(values, len(self.cells)))
        if not values.size:
            return values
        if self.stencil.level:
            return self.cells.returned(self._by_runs(values, progress))
        if self._convolve(values):
            return self.cells.returned(convolved(self.cells, self._tiles, self.stencil, values, progress))
        return self.cells.returned(self._by_gathering(values, progress))

    @cached_property
    def _tiles(self) -> Tiles:
        return tiles(self.cells, self.stencil.reach)

    def _convolve(self, values: Floats) -> bool:
        """Tell whether convolution costs least, and can tell 0 from the smallest sum."""
        places, columns = len(self.stencil.places[0]), values.shape[1]
        gathering = len(self.cells) * places * (GATHER_COST[0] + GATHER_COST[1] * columns)
        return (
            gathering > GATHERED_UNTIL and gathering > columns * self._tiles.cost and above_noise(values, self.stencil)
        )

    def _by_runs(self, values: Floats, progress: Progress) -> Floats:
        sums, unit = running(values)
        before, address = self.cells.before, self.cells.address
        rows = np.arange(-self.stencil.reach, self.stencil.reach + 1) * self.cells.width
        half = self.stencil.half_widths
        result = np.zeros(values.shape, dtype=np.int64)
        for start in range(0, len(address), RUN_BLOCK):
            progress(start / len(address))
            here, total = address[start : start + RUN_BLOCK], result[start : start + RUN_BLOCK]
            for row, width in zip(rows[half >= 0], half[half >= 0]):
                total += sums.take(before(here + (row + width + 1)), axis=0)
                total -= sums.take(before(here + (row - width)), axis=0)
        return np.asarray(result * (unit * self.stencil.weights.max()))

    def _by_gathering(self, values: Floats, progress: Progress) -> Floats:
        source = np.vstack([values, np.zeros((1, values.shape[1]))])
        at, address = self.cells.at, self.cells.address
        col, row, weights = self.stencil.places
        steps = row * self.cells.width + col
        result = np.zeros_like(values)
        size = max(GATHER_BLOCK // values.shape[1], 64)
        buffer = np.empty((size, values.shape[1]))
        for start in range(0, len(address), size):
            progress(start / len(address))
            here, total = address[start : start + size], result[start : start + size]
            found = buffer[: len(here)]
            for step, weight in zip(steps, weights):
                np.take(source, at(here + step), axis=0, out=found, mode="clip")
                found *= weight
                total += found
        return result


def neighbourhoods(col: Ints, row: Ints, around: Stencil) -> KernelNeighbourhoods:
    """Return the neighbourhoods of cells; ``col`` and ``row`` of shape (cells,), in any order.

    Raises
    ------
    InputError
        If a cell is there twice, or the cells are too far apart to be of one region.
    """
    return KernelNeighbourhoods(arranged(col, row, around.reach), around)


def kernel_sums(
    col: Ints,
    row: Ints,
    size: float,
    values: Floats,
    kernel: Kernel,
    radius: float,
    progress: Progress = no_progress,
) -> Floats:
    """Return sums of counts over the neighbourhoods of cells, shape (cells, m).

    Parameters
    ----------
    col, row
        Cells that are there, shape (cells,), in any order, also negative.
    size, radius
        Side of a cell and ``h`` of the kernel, metres.
    values
        Visible counts, 0 where there is none, shape (cells, m).

    Raises
    ------
    InputError
        If the radius does not suit the cells, a cell is there twice, or a count is missing.
    """
    return neighbourhoods(col, row, stencil(kernel, radius, size)).sums(values, progress)
