"""What the classes of a set tell of each other inside a cell, when totals have told something of each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.panel import Floats

Ints = npt.NDArray[np.int64]


def narrowed(low: Floats, high: Floats, sets: Sequence[tuple[int, Ints]]) -> tuple[Floats, Floats]:
    """Return bounds of counts, narrowed by that each total is the sum of its members.

    Parameters
    ----------
    low, high
        Shape (counts, cells); NaN where there is no count, and nothing follows from the set.
    sets
        Rows of a total and its members, a set before those that divide its members.
    """
    low, high = low.copy(), high.copy()
    for total, members in (*sets, *reversed(sets)):
        least, most = low[members], high[members]
        all_least, all_most = least.sum(axis=0), most.sum(axis=0)
        low[members] = np.fmax(least, low[total] - (all_most - most))
        high[members] = np.fmin(most, high[total] - (all_least - least))
        low[total], high[total] = np.fmax(low[total], all_least), np.fmin(high[total], all_most)
    return low, high
