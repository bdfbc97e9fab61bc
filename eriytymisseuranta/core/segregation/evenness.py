"""Evenness: whether a group lives in the same cells as the others.

Notation: ``t`` people (households, dwellings) of a cell, ``x`` those of the group, ``p = x / t``,
``P = sum x / sum t``, ``T = sum t``. Cells with ``t = 0`` do not count.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.panel import Floats


def dissimilarity(x: Floats, t: Floats) -> float:
    """Return the index of dissimilarity, 0 (even) to 1; NaN if there is nobody in or outside the group.

    ``D = sum t |p - P| / (2 T P (1 - P))`` (Duncan and Duncan 1955, American Sociological Review 20:210): the share
    of the group that would have to move for an even distribution. ``x`` and ``t`` of shape (cells,), no NaN.
    """
    total, share = _total_and_share(x, t)
    if not 0 < share < 1:
        return np.nan
    return float(np.abs(x - t * share).sum() / (2 * total * share * (1 - share)))


def expected_dissimilarity(x: Floats, t: Floats) -> float:
    """Return the expectation of D if the group were spread at random over the people of the cells.

    Each of a cell's ``t`` people belongs to the group with probability P, independently; P is taken as fixed. Then
    x is binomial, and its mean absolute deviation is De Moivre's ``2 v (1 - P) C(t, v) P^v (1 - P)^(t - v)``, with
    v = floor(t P) + 1 (Diaconis and Zabell 1991, Statistical Science 6:284). Exact; ``t`` is rounded to whole people.
    """
    total, share = _total_and_share(x, t)
    if not 0 < share < 1:
        return np.nan
    people = np.rint(t).astype(np.int64)
    sizes, cells = np.unique(people[people > 0], return_counts=True)
    deviation = _absolute_deviation(sizes, share)
    return float((cells * deviation).sum() / (2 * total * share * (1 - share)))


def rescaled(value: float, baseline: float) -> float:
    """Return ``(I - E0) / (1 - E0)``: 0 at the expectation under randomness, 1 at complete segregation.

    A rescaling (Carrington and Troske 1997, Journal of Business and Economic Statistics 15:402), not an unbiased
    estimate of anything.
    """
    return (value - baseline) / (1 - baseline) if baseline < 1 else np.nan


def _total_and_share(x: Floats, t: Floats) -> tuple[float, float]:
    total = float(t.sum())
    return total, float(x.sum()) / total if total > 0 else np.nan


def _absolute_deviation(n: npt.NDArray[np.int64], p: float) -> Floats:
    """Return ``E |X - n p|`` of binomial X for whole numbers ``n`` of shape (m,), each at least 1."""
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n.max() + 1)))])
    v = np.minimum(np.floor(n * p).astype(np.int64) + 1, n)
    log_chosen = log_factorial[n] - log_factorial[v] - log_factorial[n - v]
    log_probability = log_chosen + v * np.log(p) + (n - v) * np.log1p(-p)
    return np.asarray(2 * v * (1 - p) * np.exp(log_probability))
