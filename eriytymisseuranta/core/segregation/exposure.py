"""Exposure: whom the members of a group have around them in their own cell. Notation as in `counts`."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import Composition, composition, pair


def isolation(x: Floats, t: Floats) -> float:
    """Return the isolation index xPx, the group's own share where its members live; NaN if the group is empty.

    ``xPx = sum (x / X) (x / t)`` (Bell 1954, Social Forces 32:357): P if evenly spread, 1 if nobody shares a cell
    with the others. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    group = pair(x, t)
    if not group.share > 0:
        return np.nan
    return float((group.x * group.p).sum() / group.x.sum())


def interaction(x: Floats, t: Floats) -> float:
    """Return the interaction index xPy, the share of the others where the group's members live.

    ``xPy = sum (x / X) (y / t)`` (Bell 1954, Social Forces 32:357): 1 - P if evenly spread, 0 if nobody shares a
    cell; NaN if the group is empty. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    group = pair(x, t)
    if not group.share > 0:
        return np.nan
    return float((group.x * (group.y / group.t)).sum() / group.x.sum())


def correlation_ratio(x: Floats, t: Floats) -> float:
    """Return eta squared, isolation freed of the group's size: 0 if evenly spread, 1 if nobody shares a cell.

    ``(xPx - P) / (1 - P)`` (White 1986, Population Index 52:198), which is the variance of p over people divided
    by P (1 - P); NaN if there is nobody in or outside the group. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    share = group.share
    return float((group.t * (group.p - share) ** 2).sum() / (group.total * share * (1 - share)))


def exposure(counts: Floats) -> Floats:
    """Return whom each group meets: the mean share of group n (columns) where group m (rows) lives; rows sum to 1.

    ``mPn = sum (t_m / T_m) p_n`` (Lieberson 1981, An asymmetrical approach to segregation), isolation
    on the diagonal; P_n in every row if evenly spread. ``counts`` of shape (cells, K), no NaN; the result has the
    shape (K, K), NaN in the rows of groups that nobody belongs to.
    """
    found = composition(counts)
    return shares_met(found, found.p)


def shares_met(whole: Composition, around: Floats) -> Floats:
    """Return the mean shares ``around`` the members of each group, shape (K, K) as `exposure`.

    ``around`` are shares of the groups in or around each inhabited cell, shape (cells, groups somebody belongs to).
    """
    matrix = np.full((len(whole.known), len(whole.known)), np.nan)
    matrix[whole.known] = 0.0
    met = (whole.p * whole.t[:, None]).T @ around / whole.total / whole.shares[:, None]
    matrix[np.ix_(whole.known, whole.known)] = met
    return matrix
