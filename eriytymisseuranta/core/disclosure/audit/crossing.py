"""A quick proof of safety where a block crosses the border of a coarser one: counts move around a cycle of four.

A cell of a square in one municipality rises, one of the same square in another municipality falls, and the cells of
both municipalities that are in no published square make up for it. No total over squares or municipalities changes.
Cells of the same blocks that tell nothing but their totals are together as free as one cell (`margins`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eriytymisseuranta.core.disclosure.audit.exchanging import PARTNERS, children_of, moves
from eriytymisseuranta.core.disclosure.audit.known import Ints
from eriytymisseuranta.core.panel import Bools, Floats


def crossed(
    true: Floats, low: Floats, high: Floats, parent: Sequence[int], square: Ints, region: Ints
) -> tuple[Floats, Floats]:
    """Return bounds of which both ends are possible, shape (concepts, units); as `exchanging.exchanged`.

    Parameters
    ----------
    square, region
        Published block of each unit in the finer and the coarser partition, shape (units,); -1 = in none.
    """
    least, most = true.copy(), true.copy()
    top = [_root(row, parent) for row in range(len(parent))]
    child = np.array(parent)[:, None] >= 0
    free = _free(true, low, high, parent) & (region >= 0)
    taking = np.flatnonzero(free | ((square >= 0) & (region >= 0)))
    pool = np.where(free[taking], -1, taking)
    keys = np.stack([square[taking], region[taking], pool])
    (square_of, region_of, pool_of), of = np.unique(keys, axis=1, return_inverse=True)
    of = of.ravel()
    alone = ~free[taking]
    pooled = _summed(np.where(alone, 0.0, true[:, taking]), of)
    rise, fall = (_summed(np.where(alone, each[:, taking], 0.0), of) for each in (high - true, true - low))
    rise, fall = rise + np.where(child, pooled[top] - pooled, 0.0), fall + np.where(child, pooled, 0.0)
    outside = np.full(int(region.max(initial=-1)) + 2, -1)
    outside[region_of[square_of < 0][::-1]] = np.flatnonzero(square_of < 0)[::-1]  # the pool, where there is one
    up, down = np.zeros_like(rise), np.zeros_like(rise)
    part = np.unique(np.stack([square_of, region_of]), axis=1, return_inverse=True)[1].ravel()
    together = np.full(len(part) + 1, -1)
    together[part[pool_of < 0]] = np.flatnonzero(pool_of < 0)
    single = np.flatnonzero((pool_of >= 0) & (together[part] >= 0))
    _turn([single, together[part[single]]], rise, fall, parent, up, down)
    for one, other in _pairs(square_of, region_of):
        here, there = outside[region_of[one]], outside[region_of[other]]
        inside = region_of[one] == region_of[other]
        both = ~inside & (here >= 0) & (there >= 0)
        for cycle in ([one[inside], other[inside]], [each[both] for each in (one, other, there, here)]):
            _turn(cycle, rise, fall, parent, up, down)
    up, down = up[:, of], down[:, of]
    people, counted = true[top][:, taking], pooled[:, of]
    many = np.where(free[taking], np.minimum(people, counted + up), true[:, taking] + up)
    few = np.where(free[taking], np.maximum(0.0, people + counted - down - counted[top]), true[:, taking] - down)
    most[:, taking] = np.where(child, np.fmax(many, true[:, taking]), true[:, taking])
    least[:, taking] = np.where(child, np.fmin(few, true[:, taking]), true[:, taking])
    return least, most


def _turn(cycle: Sequence[Ints], rise: Floats, fall: Floats, parent: Sequence[int], up: Floats, down: Floats) -> None:
    """Widen what each of a cycle of cells can rise and fall, in place, when every other one goes the other way."""
    ups = np.fmin.reduce([(fall if step % 2 else rise)[:, at] for step, at in enumerate(cycle)])
    downs = np.fmin.reduce([(rise if step % 2 else fall)[:, at] for step, at in enumerate(cycle)])
    ups, downs = moves(ups, downs, parent, children_of(parent))
    for step, at in enumerate(cycle):
        _raise(up, at, downs if step % 2 else ups)
        _raise(down, at, ups if step % 2 else downs)


def _raise(most: Floats, at: Ints, values: Floats) -> None:
    """Raise columns to the largest of their values, in place; a column may stand in ``at`` several times."""
    if not len(at):
        return
    order = np.argsort(at, kind="stable")
    start = np.flatnonzero(np.r_[True, at[order][1:] != at[order][:-1]])
    found = at[order[start]]
    most[:, found] = np.maximum(most[:, found], np.maximum.reduceat(values[:, order], start, axis=1))


def _summed(values: Floats, of: Ints) -> Floats:
    return np.array([np.bincount(of, row, int(of.max(initial=-1)) + 1) for row in np.nan_to_num(values)])


def _free(true: Floats, low: Floats, high: Floats, parent: Sequence[int]) -> Bools:
    """Return the units that tell nothing of any class, but the totals of their sets, shape (units,)."""
    free = np.ones(true.shape[1], dtype=np.bool_)
    for row, of in enumerate(parent):
        if of >= 0:
            free &= (low[row] <= 0) & (high[row] >= true[_root(row, parent)])
        elif row in parent:
            free &= low[row] == high[row]
        else:  # the sum of classes of several sets, which binds them where it is told
            free &= low[row] < np.maximum(high[row], 1.0)
    return free


def _root(row: int, parent: Sequence[int]) -> int:
    while parent[row] >= 0:
        row = parent[row]
    return row


def _pairs(square: Ints, region: Ints) -> list[tuple[Ints, Ints]]:
    """Return pairs of units of the same square."""
    inside = np.flatnonzero((square >= 0) & (region >= 0))
    order = inside[np.lexsort((region[inside], square[inside]))]
    of = square[order]
    start = np.flatnonzero(np.r_[True, of[1:] != of[:-1]]) if len(of) else np.zeros(0, dtype=np.int64)
    size = np.diff(np.r_[start, len(of)])
    begins, many = np.repeat(start, size), np.repeat(size, size)
    found = []
    for step in range(1, min(2 * PARTNERS, int(size.max(initial=1)) - 1) + 1):
        other = order[begins + (np.arange(len(of)) - begins + step) % many]
        found.append((order[many > step], other[many > step]))
    return found
