"""Which part of which cell lies in which area: exact, for all areas at once, without a raster or a loop.

Green's theorem cell by cell: an edge that runs through a cell covers what lies to its right in that cell, and all
cells further right in its row by its rise. Summed over the edges of a polygon, with the sign of their direction,
this is the polygon's area in each cell (the signed-area accumulation of scan converters; Wylie et al. 1967 split
the edges, Green 1828 gives the sum).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.lattice import Lattice

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

NOTHING = 1e-9
"""Shares of a cell below this are rounding errors."""


@dataclass(frozen=True)
class Rings:
    """The rings of all areas, one after another.

    Parameters
    ----------
    area
        Shape (rings,): whose ring it is.
    start
        Shape (rings + 1,): where the points of each ring begin; a ring's last point repeats its first.
    hole
        Shape (rings,): whether the ring is cut out of the area. Directions do not matter.
    x, y
        Shape (points,), metres in the lattice's reference system.
    """

    area: Ints
    start: Ints
    hole: npt.NDArray[np.bool_]
    x: Floats
    y: Floats


@dataclass(frozen=True)
class Parts:
    """Parts of units in areas, in the order of areas; arrays of shape (parts,).

    Parameters
    ----------
    share
        Part of the unit, 0 to 1.
    """

    area: Ints
    unit: Ints
    share: Floats

    def of_units(self, keep: npt.NDArray[np.bool_]) -> Parts:
        """Return the parts that are kept."""
        return Parts(self.area[keep], self.unit[keep], self.share[keep])


def cell_parts(rings: Rings, lattice: Lattice, col: Ints, row: Ints) -> Parts:
    """Return the part of each cell that lies in each area, areas that do not overlap themselves.

    Parameters
    ----------
    col, row
        Cells of the lattice that count, shape (units,); parts of other cells are left out.
    """
    area, at_row, at_col, cover, part = _by_cell(rings, lattice)
    area, at_row, at_col, share = _filled(
        area, at_row, at_col, cover, part, (col.min(), col.max()) if len(col) else (0, 0)
    )
    unit = units_at(at_col, at_row, col, row)
    keep = (unit >= 0) & (share > NOTHING)
    return Parts(area[keep], unit[keep], np.minimum(share[keep], 1.0))


def units_at(at_col: Ints, at_row: Ints, col: Ints, row: Ints) -> Ints:
    """Return which of the cells (``col``, ``row``) stand at given columns and rows, -1 where none does."""
    keys = _key(col, row)
    order = np.argsort(keys)
    wanted = _key(at_col, at_row)
    place = np.minimum(np.searchsorted(keys, wanted, sorter=order), max(len(keys) - 1, 0))
    if not len(keys):
        return np.full(len(wanted), -1, dtype=np.int64)
    found = order[place]
    return np.where(keys[found] == wanted, found, -1)


def _key(col: Ints, row: Ints) -> Ints:
    return (np.asarray(row, dtype=np.int64) << 32) + np.asarray(col, dtype=np.int64)


def _by_cell(rings: Rings, lattice: Lattice) -> tuple[Ints, Ints, Ints, Floats, Floats]:
    """Return per (area, row, column) that an edge runs through its rise to the right and its area in the cell."""
    ring, u0, v0, u1, v1 = edges_of(rings, lattice)
    owner, u, v, rise = _split(u0, v0, u1, v1)
    at_col, at_row = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
    cover = -rise * _turn(rings, lattice)[ring[owner]]
    part = cover * (1.0 - (u - at_col))
    area = rings.area[ring[owner]]
    order = np.lexsort((at_col, at_row, area))
    area, at_row, at_col = area[order], at_row[order], at_col[order]
    first = np.ones(len(order), dtype=np.bool_)
    first[1:] = (np.diff(area) != 0) | (np.diff(at_row) != 0) | (np.diff(at_col) != 0)
    begin = np.flatnonzero(first)
    if not len(begin):
        return area, at_row, at_col, cover, part
    sums = [np.add.reduceat(values[order], begin) for values in (cover, part)]
    return area[begin], at_row[begin], at_col[begin], sums[0], sums[1]


def edges_of(rings: Rings, lattice: Lattice) -> tuple[Ints, Floats, Floats, Floats, Floats]:
    """Return the edges in units of cells: ring, and both ends."""
    u, v = (rings.x - lattice.x0) / lattice.size, (rings.y - lattice.y0) / lattice.size
    ring = np.repeat(np.arange(len(rings.area)), np.diff(rings.start))
    inner = np.ones(len(u), dtype=np.bool_)
    inner[rings.start[1:] - 1] = False  # a ring's last point begins no edge
    begin = np.flatnonzero(inner)
    return ring[begin], u[begin], v[begin], u[begin + 1], v[begin + 1]


def _turn(rings: Rings, lattice: Lattice) -> Floats:
    """Return 1 for rings that count as they run, -1 for those that must be turned round; shape (rings,).

    Outlines run anticlockwise and holes clockwise, whatever they were delivered as.
    """
    ring, u0, v0, u1, v1 = edges_of(rings, lattice)
    doubled = np.bincount(ring, (u0 - u1) * (v0 + v1), len(rings.area))  # twice the area, if anticlockwise
    return np.where((doubled > 0) == rings.hole, -1.0, 1.0)


def _split(u0: Floats, v0: Floats, u1: Floats, v1: Floats) -> tuple[Ints, Floats, Floats, Floats]:
    """Cut edges where they cross the lattice's lines; return owner, middle and rise of each piece."""
    across, at_column = crossings(u0, u1)
    along, at_row = crossings(v0, v1)
    edges = np.arange(len(u0))
    owner = np.concatenate([edges, across, along, edges])
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.concatenate(
            [
                np.zeros(len(u0)),
                (at_column - u0[across]) / (u1 - u0)[across],
                (at_row - v0[along]) / (v1 - v0)[along],
                np.ones(len(u0)),
            ]
        )
    order = np.lexsort((t, owner))
    owner, t = owner[order], t[order]
    same = owner[1:] == owner[:-1]
    owner, start, end = owner[1:][same], t[:-1][same], t[1:][same]
    middle = 0.5 * (start + end)
    du, dv = (u1 - u0)[owner], (v1 - v0)[owner]
    return owner, u0[owner] + middle * du, v0[owner] + middle * dv, (end - start) * dv


def crossings(start: Floats, end: Floats) -> tuple[Ints, Floats]:
    """Return which edges cross which whole numbers between their ends."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    first = np.floor(low).astype(np.int64) + 1
    number = np.maximum(np.ceil(high).astype(np.int64) - first, 0)
    owner = np.repeat(np.arange(len(start)), number)
    before = np.repeat(np.cumsum(number) - number, number)
    return owner, (first[owner] + np.arange(len(owner)) - before).astype(np.float64)


def _filled(
    area: Ints, at_row: Ints, at_col: Ints, cover: Floats, part: Floats, columns: tuple[int, int]
) -> tuple[Ints, Ints, Ints, Floats]:
    """Return the share of every cell: those that edges run through, and those between them in their row."""
    if not len(area):
        return area, at_row, at_col, part
    total = np.cumsum(cover)
    begins = np.ones(len(area), dtype=np.bool_)
    begins[1:] = (np.diff(area) != 0) | (np.diff(at_row) != 0)
    row_begin = np.flatnonzero(begins)
    of_row = np.repeat(row_begin, np.diff(np.append(row_begin, len(area))))
    before = total - cover - (total - cover)[of_row]
    share = before + part
    to_next = np.append(at_col[1:] - at_col[:-1] - 1, 0)
    to_next[np.append(row_begin[1:] - 1, len(area) - 1)] = 0
    inside = before + cover
    first = np.maximum(at_col + 1, columns[0])
    last = np.minimum(at_col + to_next, columns[1])
    number = np.where(inside > NOTHING, np.maximum(last - first + 1, 0), 0)
    owner = np.repeat(np.arange(len(area)), number)
    ahead = np.arange(len(owner)) - np.repeat(np.cumsum(number) - number, number)
    return (
        np.concatenate([area, area[owner]]),
        np.concatenate([at_row, at_row[owner]]),
        np.concatenate([at_col, first[owner] + ahead]),
        np.concatenate([share, inside[owner]]),
    )
