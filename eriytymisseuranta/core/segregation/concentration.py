"""Concentration: how little of the land a group takes up. Notation as in `counts`.

The absolute and relative concentration of Massey and Denton (1988), ACO and RCO, order the units by their area. The
cells of a grid are all alike, so both are 0 / 0 there and depend on nothing but the order of the rows: they are not
offered.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import pair


def delta(x: Floats, t: Floats) -> float:
    """Return Hoover's delta, the share of the group that would have to move to have the same number in every cell.

    ``1/2 sum |x / X - 1 / n|`` over the n **inhabited** cells (Hoover 1941; Duncan, Cuzzort and Duncan 1961): the
    land counts where anybody of the whole lives. 0 if the group is as large in every inhabited cell, towards 1 if it
    lives in few of them. As cells are of unequal population, it is not 0 for people who are evenly mixed; compare
    it with its expectation. NaN if the group is empty. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    group = pair(x, t)
    if not group.share > 0:
        return np.nan
    return float(np.abs(group.x / group.x.sum() - 1 / len(group.x)).sum() / 2)
