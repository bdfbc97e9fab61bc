"""Centralisation: how near to a centre a group lives. Notation as in `counts`.

On a grid many cells are equally far from the centre. They are taken together as one ring: to accumulate them one by
one, as is common, makes the result depend on the order of the rows.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import pair


def population_centre(col: Ints, row: Ints, t: Floats) -> tuple[float, float]:
    """Return the mean column and row of the people, in cells; NaN if there is nobody. Arrays of shape (cells,)."""
    total = float(t.sum())
    if not total > 0:
        return np.nan, np.nan
    return float(t @ col) / total, float(t @ row) / total


def distance_from(col: Ints, row: Ints, centre: tuple[float, float], size: float) -> Floats:
    """Return distances from the ``centre`` (column, row) in metres, shape (cells,); ``size`` in metres."""
    return np.asarray(np.hypot(col - centre[0], row - centre[1]) * size)


def absolute_centralisation(x: Floats, t: Floats, distance: Floats) -> float:
    """Return ACE: -1 (the group on the outskirts) to 1 (at the centre), 0 if spread evenly over the inhabited cells.

    ``ACE = sum X_(i-1) A_i - sum X_i A_(i-1)`` over rings by distance from the centre, with X_i and A_i the shares
    of the group and of the land within ring i (Massey and Denton 1988, Social Forces 67:281); the land are the
    inhabited cells. The whole population is centralised as well; compare with the expectation, which is that.
    NaN if the group is empty. Arrays of shape (cells,), no NaN; ``distance`` in metres.
    """
    group = pair(x, t)
    if not group.share > 0:
        return np.nan
    return _centralisation(group.x, np.ones_like(group.x), distance[t > 0])


def relative_centralisation(x: Floats, t: Floats, distance: Floats) -> float:
    """Return RCE: the share of the group that would have to move to be as central as the others, -1 to 1.

    ``RCE = sum X_(i-1) Y_i - sum X_i Y_(i-1)`` over rings by distance from the centre (Duncan and Duncan 1955,
    American Journal of Sociology 60:493); above 0 if the group lives nearer to the centre than the others. NaN if
    there is nobody in or outside the group. Arrays of shape (cells,), no NaN; ``distance`` in metres.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    return _centralisation(group.x, group.y, distance[t > 0])


def _centralisation(inner: Floats, outer: Floats, distance: Floats) -> float:
    """Return by how much ``inner`` is accumulated before ``outer``; distances count to the micrometre."""
    _, ring = np.unique(np.round(distance, 6), return_inverse=True)
    first, second = (np.cumsum(np.bincount(ring, counts)) / counts.sum() for counts in (inner, outer))
    return float(first[:-1] @ second[1:] - first[1:] @ second[:-1])
