"""Evenness of one group: whether it lives in the same cells as the others. Notation as in `counts`.

All of them are 0 where every cell has the group's overall share and 1 where no cell is shared with the others, and
NaN if there is nobody in or nobody outside the group. ``x`` and ``t`` have the shape (cells,), without NaN.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import pair, plogp


def dissimilarity(x: Floats, t: Floats) -> float:
    """Return the index of dissimilarity D, the share of the group that would have to move for an even distribution.

    ``D = sum t |p - P| / (2 T P (1 - P))`` (Duncan and Duncan 1955, American Sociological Review 20:210), which is
    ``1/2 sum |x / X - y / Y|``.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    share = group.share
    return float(np.abs(group.x - group.t * share).sum() / (2 * group.total * share * (1 - share)))


def gini(x: Floats, t: Floats) -> float:
    """Return the Gini index of segregation: the mean difference of shares between any two people's cells, rescaled.

    ``G = sum_ij t_i t_j |p_i - p_j| / (2 T^2 P (1 - P))`` (Massey and Denton 1988, Social Forces 67:281), by
    sorting instead of over all pairs.
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    return mean_difference(group.p, group.t) / (2 * group.share * (1 - group.share))


def information(x: Floats, t: Floats) -> float:
    """Return the information theory index H: by how much cells are less mixed than the whole, people-weighted.

    ``H = sum t (E - E_i) / (T E)`` with ``E_i = -p ln p - (1 - p) ln (1 - p)`` of a cell and E the same of P
    (Theil and Finizza 1971, Journal of Mathematical Sociology 1:187).
    """
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    share = group.share
    whole = -(share * np.log(share) + (1 - share) * np.log1p(-share))
    within = -(plogp(group.p) + plogp(group.y / group.t))
    return float((group.t * (whole - within)).sum() / (group.total * whole))


def atkinson(x: Floats, t: Floats, b: float = 0.5) -> float:
    """Return the Atkinson index with the shape parameter ``b``.

    ``A = 1 - P / (1 - P) |sum (1 - p)^(1 - b) p^b t / (P T)|^(1 / (1 - b))`` (Massey and Denton 1988, Social
    Forces 67:281). Below 0.5 cells where the group is rare weigh more, above it those where it is common.

    Raises
    ------
    InputError
        If ``b`` is not between 0 and 1, the ends excluded.
    """
    group = pair(x, t)
    check_shape(b)
    if not group.mixed:
        return np.nan
    share = group.share
    mean = float((group.t * atkinson_term(group.p, b)).sum()) / (share * group.total)
    return float(1 - share / (1 - share) * mean ** (1 / (1 - b)))


def atkinson_term(p: Floats, b: float) -> Floats:
    """Return ``(1 - p)^(1 - b) p^b``; any shape."""
    return np.asarray((1 - p) ** (1 - b) * p**b)


def check_shape(b: float) -> None:
    """Refuse a shape parameter of the Atkinson index that is not between 0 and 1."""
    if not 0 < b < 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The parameter b of the Atkinson index is {b}; it must lie between 0 and 1."
            ),
            b=b,
        )


def mean_difference(values: Floats, weights: Floats) -> float:
    """Return ``sum_ij w_i w_j |v_i - v_j| / (sum w)^2``, both of shape (n,); by sorting, O(n log n)."""
    order = np.argsort(values)
    value, weight = values[order], weights[order]
    below = np.cumsum(weight) - weight
    sum_below = np.cumsum(weight * value) - weight * value
    return float(2 * (weight * (value * below - sum_below)).sum() / weight.sum() ** 2)
