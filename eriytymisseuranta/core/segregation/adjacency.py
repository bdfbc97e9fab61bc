"""Evenness that heeds which cells lie side by side. Notation as in `counts`."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import pair
from eriytymisseuranta.core.segregation.evenness import dissimilarity


def adjacent_dissimilarity(x: Floats, t: Floats, col: Ints, row: Ints) -> float:
    """Return Morrill's D(adj): D less the mean difference between inhabited cells that share a side.

    ``D - sum c |p_i - p_j| / sum c``, c = 1 for cells with a common side (Morrill 1991, Geography Research Forum
    11:25). At most D; a checkerboard is less segregated than two halves, and the value may be negative. NaN if no
    two inhabited cells touch, or there is nobody in or outside the group. Arrays of shape (cells,), no NaN.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    inhabited = t > 0
    one, other = side_by_side(col[inhabited], row[inhabited])
    if not len(one):
        return np.nan
    p = group.p
    return dissimilarity(x, t) - float(np.abs(p[one] - p[other]).mean())


def side_by_side(col: Ints, row: Ints) -> tuple[Ints, Ints]:
    """Return positions of the two cells of every pair that shares a side, each once; arrays of shape (cells,)."""
    width = int(np.ptp(col)) + 2 if len(col) else 1
    key = (row - row.min(initial=0)) * width + (col - col.min(initial=0))
    order = np.argsort(key)
    key = key[order]
    pairs = []
    for step in (1, width):
        at = np.minimum(np.searchsorted(key, key + step), len(key) - 1)
        found = key[at] == key + step
        pairs.append((order[found], order[at[found]]))
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])
