"""Segregation along ordered classes (income, education). Notation as in `counts`.

Each of the K - 1 limits between classes parts the whole into those below and those above, a share ``p_k`` and
``1 - p_k``. The segregation of the two is measured at every limit, drawn through by a polynomial in p, and averaged
over all p, so that it neither depends on where the limits lie nor on how many there are.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.counts import composition, plogp
from eriytymisseuranta.core.segregation.evenness import information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio

LIMITS = 4
"""Fewest limits between classes, with people on both sides, that a curve is drawn through."""
ORDER = 4
"""Highest order of the polynomial."""

INFORMATION_MOMENTS = tuple(
    2 / (m + 2) ** 2 + 2 * sum(math.comb(m, n) * (-1) ** (m - n) / (m - n + 2) ** 2 for n in range(m + 1))
    for m in range(ORDER + 1)
)
"""Averages of p^m over p with the weight E(p)."""
VARIANCE_MOMENTS = tuple(6 / ((m + 2) * (m + 3)) for m in range(ORDER + 1))
"""Averages of p^m over p with the weight p (1 - p)."""


def rank_order_information(counts: Floats) -> float:
    """Return the rank-order information theory index H^R: 0 (even) to 1 (no cell is shared by two ranks).

    ``H^R = int E(p) H(p) dp / int E(p) dp``, H the two-group information theory index of those below and above the
    limit (Reardon 2011, Measures of income segregation; Reardon and Bischoff 2011, American Journal of Sociology
    116:1092). ``counts`` of shape (cells, classes), lowest first, no NaN. NaN with fewer than five classes that
    people belong to: three, as in the Finnish grids, leave two points for the curve.
    """
    return mean_over_ranks(counts, information, INFORMATION_MOMENTS)


def rank_order_variance(counts: Floats) -> float:
    """Return the rank-order variance ratio index R^R, as `rank_order_information` but of the correlation ratio.

    ``R^R = int p (1 - p) R(p) dp / int p (1 - p) dp`` (Reardon 2011, Measures of income segregation).
    """
    return mean_over_ranks(counts, correlation_ratio, VARIANCE_MOMENTS)


def limits(counts: Floats) -> Floats:
    """Return the shares ``p_k`` below the limits between classes that have people on both sides, ascending."""
    return np.asarray(np.cumsum(composition(counts).shares)[:-1])


def mean_over_ranks(counts: Floats, measure: Callable[[Floats, Floats], float], moments: Sequence[float]) -> float:
    """Return the average over p of a measure of those below a limit, given ``x`` below it and ``t`` in all.

    The polynomial is fitted by least squares, weighted by the squared entropy E(p)^2 at each limit (Reardon 2011);
    ``moments`` are the averages of p^0, p^1, ... It is linear in the measure's values.
    """
    shares = limits(counts)
    if len(shares) < LIMITS:
        return np.nan
    known = counts[:, counts.sum(axis=0) > 0]
    t = known.sum(axis=1)
    below = np.minimum(np.cumsum(known, axis=1)[:, :-1], t[:, None])
    values = np.array([measure(x, t) for x in below.T])
    entropy = -(plogp(shares) + plogp(1 - shares))
    order = min(ORDER, len(shares) - 1)
    powers = np.vander(shares, order + 1, increasing=True) * entropy[:, None]
    curve = np.linalg.lstsq(powers, entropy * values, rcond=None)[0]
    return float(curve @ np.array(moments[: order + 1]))
