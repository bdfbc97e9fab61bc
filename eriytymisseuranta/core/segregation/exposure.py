"""Exposure: whom the members of a group have around them in their own cell. Notation as in `evenness`."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.panel import Floats


def isolation(x: Floats, t: Floats) -> float:
    """Return the isolation index xPx, the group's own share where its members live; NaN if the group is empty.

    ``xPx = sum (x / X) (x / t)`` (Bell 1954; Massey and Denton 1988, Social Forces 67:281): P if evenly spread, 1 if
    nobody shares a cell with the others. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    group = float(x.sum())
    if not group > 0:
        return np.nan
    lived_in = t > 0
    return float((x[lived_in] ** 2 / t[lived_in]).sum() / group)


def expected_isolation(x: Floats, t: Floats) -> float:
    """Return the expectation of xPx if the group were spread at random over the people of the cells.

    With ``E x^2 / t = P (1 - P) + t P^2`` for binomial x and P fixed, it is ``P + n (1 - P) / T`` over n cells.
    """
    total = float(t.sum())
    if not (total > 0 and x.sum() > 0):
        return np.nan
    share = float(x.sum()) / total
    return share + int((t > 0).sum()) * (1 - share) / total
