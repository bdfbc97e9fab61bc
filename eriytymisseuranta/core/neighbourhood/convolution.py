"""Sums over wide neighbourhoods by convolution of square tiles, only of those that are inhabited.

A tile is its own area and a margin of the stencil's reach on all sides; its discrete Fourier transform times the
conjugate of that of the stencil is that of the sums (overlap-save: Oppenheim and Schafer 2010, Discrete-Time Signal
Processing, 8.7).
Rounding leaves noise where a sum is 0. It is removed, which needs it to be much less than the smallest other sum.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import Progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Cells
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.panel import Floats

SIDES = (64, 128, 256, 512, 1024, 2048)
PLACE_COST = 13.0
"""Nanoseconds per place of a tile and column of values; measured."""
BATCH = 2**18
"""Places of tiles at a time, 2 MB; four times as much is in use."""
NOISE = 1e-14
"""Noise in a sum is less than this times the Euclidean norms of the values and of the stencil (a wide margin)."""


@dataclass(frozen=True, eq=False)
class Tiles:
    """Square tiles that hold all cells.

    Parameters
    ----------
    side, reach
        Places along a side of a tile with its margins, and of a margin.
    row, col
        Of the tile that each cell is in, in tiles, shape (cells,).
    across
        How many tiles lie side by side.
    ids
        ``row * across + col`` of the tiles that hold cells, ascending, shape (tiles,).
    """

    side: int
    reach: int
    row: Ints
    col: Ints
    across: int
    ids: Ints

    @property
    def cost(self) -> float:
        """Nanoseconds to convolve one column of values."""
        return len(self.ids) * self.side**2 * PLACE_COST

    @property
    def inner(self) -> int:
        """Places along a side without the margins."""
        return self.side - 2 * self.reach


def tiles(cells: Cells, reach: int) -> Tiles:
    """Return tiles for stencils of a reach: large enough that margins are not most of them."""
    side = next((side for side in SIDES if side >= 6 * reach), SIDES[-1])
    inner = side - 2 * reach
    row, col = cells.row // inner, cells.col // inner
    across = int(col.max(initial=0)) + 1
    return Tiles(side, reach, row, col, across, np.unique(row * across + col))


def convolved(cells: Cells, tiles: Tiles, stencil: Stencil, values: Floats, progress: Progress) -> Floats:
    """Return sums over the stencil, shape (cells, m) as ``values``; cells and values in the same order."""
    tile, place, cell = _placed(cells, tiles)
    own = np.searchsorted(tiles.ids, tiles.row * tiles.across + tiles.col)
    own_order = np.argsort(own, kind="stable")
    own_sorted = own[own_order]
    own_place = (cells.row % tiles.inner) * tiles.side + tiles.reach + cells.col % tiles.inner
    inner = slice(tiles.reach, tiles.side - tiles.reach)
    transform = np.fft.rfft2(_wrapped(stencil, tiles.side)).conj()
    result = np.zeros_like(values)
    area, count = tiles.side**2, max(BATCH // tiles.side**2, 1)
    for first in range(0, len(tiles.ids), count):
        progress(first / len(tiles.ids))
        start, end = np.searchsorted(tile, (first, first + count))
        to = (tile[start:end] - first) * area + place[start:end]
        begin, stop = np.searchsorted(own_sorted, (first, first + count))
        here = own_order[begin:stop]
        back = (own[here] - first) * (tiles.inner * tiles.side) + own_place[here]
        size = min(count, len(tiles.ids) - first)
        for column in range(values.shape[1]):
            counts = values[cell[start:end], column]
            if counts.any():
                plane = np.zeros((size, tiles.side, tiles.side))
                plane.reshape(-1)[to] = counts
                waves = np.fft.rfft2(plane)
                waves *= transform
                sums = np.fft.irfft(np.fft.ifft(waves, axis=1)[:, inner], n=tiles.side, axis=2)
                result[here, column] = sums.reshape(-1)[back]
    result[result < _smallest(values, stencil) / 2] = 0.0
    return result


def above_noise(values: Floats, stencil: Stencil) -> bool:
    """Tell whether the smallest sum other than 0 stands out from the noise; not if some values are below 0."""
    noise = NOISE * np.sqrt((values**2).sum(axis=0) * (stencil.weights**2).sum())
    return bool((values >= 0).all() and (_smallest(values, stencil) > 4 * noise).all())


def _smallest(values: Floats, stencil: Stencil) -> Floats:
    """Return the smallest sum other than 0 that there can be, shape (m,)."""
    least = np.where(values > 0, values, np.inf).min(axis=0)
    return np.asarray(least * stencil.weights[stencil.weights > 0].min())


def _wrapped(stencil: Stencil, side: int) -> Floats:
    """Return the stencil in a tile, its middle at the corner and what lies before it at the other end."""
    plane = np.zeros((side, side))
    plane[: len(stencil.weights), : len(stencil.weights)] = stencil.weights
    return np.roll(plane, (-stencil.reach, -stencil.reach), axis=(0, 1))


def _placed(cells: Cells, tiles: Tiles) -> tuple[Ints, Ints, Ints]:
    """Return tile, place in it and cell for the cells of all tiles and of their margins, by tile."""
    found = []
    for row, col in ((row, col) for row in (-1, 0, 1) for col in (-1, 0, 1)):
        down = cells.row - (tiles.row + row) * tiles.inner + tiles.reach
        along = cells.col - (tiles.col + col) * tiles.inner + tiles.reach
        beside = tiles.col + col
        inside = (down >= 0) & (down < tiles.side) & (along >= 0) & (along < tiles.side)
        cell = np.flatnonzero(inside & (beside >= 0) & (beside < tiles.across))
        wanted = (tiles.row[cell] + row) * tiles.across + beside[cell]
        tile = np.minimum(np.searchsorted(tiles.ids, wanted), len(tiles.ids) - 1)
        there = tiles.ids[tile] == wanted
        found.append((tile[there], (down[cell] * tiles.side + along[cell])[there], cell[there]))
    tile, place, cell = (np.concatenate(part) for part in zip(*found))
    order = np.argsort(tile, kind="stable")
    return tile[order], place[order], cell[order]
