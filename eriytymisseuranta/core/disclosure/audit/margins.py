"""A quick proof of safety: what cells that tell nothing of a set but its total can hold.

Cells of the same blocks that hide all classes of a set make a table of which only the margins are public: the total of
each cell and that of each class over the cells. In such a table every count can be anything between the Fréchet bounds
max(0, n_i + T_c - N) and min(n_i, T_c), in whole people too (Fréchet 1951; Dobra and Fienberg 2000, PNAS 97). All other
hidden counts are left at their true values, so what is found is possible whatever else is public.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Ints
from eriytymisseuranta.core.panel import Floats


def frechet(true: Floats, low: Floats, high: Floats, parent: Sequence[int], same: Ints) -> tuple[Floats, Floats]:
    """Return bounds of which both ends are possible, shape (concepts, units); as `exchanging.exchanged`."""
    least, most = true.copy(), true.copy()
    groups = int(same.max(initial=-1)) + 1
    for total in sorted(set(parent) - {-1}):
        below = [row for row in range(len(parent)) if total in _ancestors(row, parent)]
        people = true[total]
        free = (low[total] == high[total]) & (same >= 0)
        free &= ((low[below] <= 0) & (high[below] >= people)).all(axis=0)
        at = np.flatnonzero(free)
        of = same[at]
        whole = np.bincount(of, people[at], groups)[of]
        for row in below:
            counted = np.bincount(of, true[row, at], groups)[of]
            least[row, at] = np.fmin(least[row, at], np.maximum(0.0, people[at] + counted - whole))
            most[row, at] = np.fmax(most[row, at], np.minimum(people[at], counted))
    return least, most


def _ancestors(row: int, parent: Sequence[int]) -> set[int]:
    found = set()
    while parent[row] >= 0:
        row = parent[row]
        found.add(row)
    return found
