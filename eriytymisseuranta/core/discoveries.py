"""Which of many tests tell something: the false discovery rate."""

from __future__ import annotations

import math

import numpy as np

from eriytymisseuranta.core.panel import Bools, Floats

FALSE_DISCOVERY_RATE = 0.05


def discoveries(p_values: Floats, rate: float = FALSE_DISCOVERY_RATE) -> Bools:
    """Return which of many p-values are discoveries at a false discovery rate, shape (n,).

    The k smallest, k the last with ``p_(k) <= rate k / n`` (Benjamini and Hochberg 1995, Journal of the Royal
    Statistical Society B 57:289).
    """
    found = np.zeros(len(p_values), dtype=np.bool_)
    order = np.argsort(p_values, kind="stable")
    passed = np.flatnonzero(p_values[order] <= rate * np.arange(1, len(order) + 1) / max(len(order), 1))
    if passed.size:
        found[order[: passed[-1] + 1]] = True
    return found


def two_sided(z: Floats) -> Floats:
    """Return how likely a standard normal variable lies at least as far from 0, shape (n,) as ``z``."""
    # numpy has no erfc, and scipy is not everywhere
    return np.fromiter(map(math.erfc, (np.abs(z) / math.sqrt(2.0)).tolist()), dtype=np.float64, count=len(z))
