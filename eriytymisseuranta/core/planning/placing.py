"""Where in a cell its people live: all over it, at its centre, or where the homes are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools
from eriytymisseuranta.core.planning.overlay import Floats, Ints, Parts, Rings, crossings, edges_of, units_at

WHOLE = 1.0 - 1e-9
BATCH = 4_000_000
"""Pairs of a point and an edge that are looked at together."""


@dataclass(frozen=True)
class Homes:
    """Buildings or dwellings as points; arrays of shape (points,).

    Parameters
    ----------
    x, y
        Metres in the lattice's reference system.
    weight
        Dwellings, residents or floor area of each; 0 or more.
    """

    x: Floats
    y: Floats
    weight: Floats


def at_centres(parts: Parts, rings: Rings, lattice: Lattice, col: Ints, row: Ints) -> Parts:
    """Return whole cells in the area that holds their centre."""
    x, y = lattice.corners(col[parts.unit], row[parts.unit])
    half = lattice.size / 2
    kept = parts.of_units(inside(rings, lattice, parts.area, x + half, y + half))
    return Parts(kept.area, kept.unit, np.ones(len(kept.unit)))


def at_homes(parts: Parts, rings: Rings, lattice: Lattice, col: Ints, row: Ints, homes: Homes) -> tuple[Parts, Bools]:
    """Return the part of each cell's homes in each area, and which cells have none, shape (units,).

    In a cell without homes the people are taken to live all over it.
    """
    home_unit = units_at(*lattice.locate(homes.x, homes.y), col, row)
    known = np.flatnonzero((home_unit >= 0) & (homes.weight > 0))
    order = known[np.argsort(home_unit[known], kind="stable")]
    total = np.bincount(home_unit[order], homes.weight[order], len(col))
    without = total == 0
    cut = (parts.share < WHOLE) & ~without[parts.unit]
    first = np.searchsorted(home_unit[order], parts.unit)
    number = np.where(cut, np.searchsorted(home_unit[order], parts.unit, side="right") - first, 0)
    part = np.repeat(np.arange(len(parts.unit)), number)
    home = order[first[part] + _counting(number)]
    within = inside(rings, lattice, parts.area[part], homes.x[home], homes.y[home])
    weight = np.bincount(part[within], homes.weight[home[within]], len(parts.unit))
    share = np.where(cut, weight / np.where(cut, total[parts.unit], 1.0), parts.share)
    found = Parts(parts.area, parts.unit, share)
    return found.of_units(share > 0), without


def inside(rings: Rings, lattice: Lattice, area: Ints, x: Floats, y: Floats) -> Bools:
    """Tell of pairs of an area and a point, shape (pairs,), whether the area holds the point.

    A ray to the left crosses the outline an odd number of times (Shimrat 1962); a point on the border of two areas
    lies in one of them. Only the edges in the point's row of cells are looked at.
    """
    owner, at_row, u0, v0, u1, v1 = _rows_of_edges(rings, lattice)
    u, v = (x - lattice.x0) / lattice.size, (y - lattice.y0) / lattice.size
    wanted = _row_key(area, np.floor(v).astype(np.int64))
    keys = _row_key(owner, at_row)
    first = np.searchsorted(keys, wanted)
    number = np.searchsorted(keys, wanted, side="right") - first
    odd = np.zeros(len(area), dtype=np.bool_)
    for pairs in _batches(number):
        pair = np.repeat(pairs, number[pairs])
        edge = first[pair] + _counting(number[pairs])
        spans = (v0[edge] <= v[pair]) != (v1[edge] <= v[pair])
        pair, edge = pair[spans], edge[spans]
        at = u0[edge] + (v[pair] - v0[edge]) * (u1[edge] - u0[edge]) / (v1[edge] - v0[edge])
        crossed = np.bincount(pair[at < u[pair]], minlength=len(area))
        odd |= crossed % 2 == 1
    return odd


def _rows_of_edges(rings: Rings, lattice: Lattice) -> tuple[Ints, Ints, Floats, Floats, Floats, Floats]:
    """Return the edges once for every row of cells that they run through, sorted by area and row.

    Each runs upwards, so that it is the same in both areas whose border it is.
    """
    ring, u0, v0, u1, v1 = edges_of(rings, lattice)
    down = v0 > v1
    u0, u1 = np.where(down, u1, u0), np.where(down, u0, u1)
    v0, v1 = np.minimum(v0, v1), np.maximum(v0, v1)
    crossed, line = crossings(v0, v1)
    low = np.floor(v0).astype(np.int64)
    edge = np.concatenate([np.arange(len(u0)), crossed])
    at_row = np.concatenate([low, line.astype(np.int64)])
    order = np.argsort(_row_key(rings.area[ring[edge]], at_row), kind="stable")
    edge, at_row = edge[order], at_row[order]
    return rings.area[ring[edge]], at_row, u0[edge], v0[edge], u1[edge], v1[edge]


def _row_key(area: Ints, row: Ints) -> Ints:
    return (np.asarray(area, dtype=np.int64) << 32) + np.asarray(row, dtype=np.int64)


def _counting(number: Ints) -> Ints:
    """Return 0, 1, ... for every group of the given sizes."""
    return np.arange(int(number.sum())) - np.repeat(np.cumsum(number) - number, number)


def _batches(number: Ints) -> Iterator[Ints]:
    """Yield runs of pairs whose edges together are about `BATCH`."""
    batch = np.cumsum(number) // BATCH
    for at in np.unique(batch):
        yield np.flatnonzero(batch == at)
