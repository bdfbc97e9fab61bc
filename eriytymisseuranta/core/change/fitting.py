"""Tables with the associations of one year and the margins of another."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.panel import Floats

TOLERANCE = 1e-10
"""Largest difference of a group's margin from its target, as a share of the target."""
ROUNDING = 1e-13
"""Of what is minimised, which is of the order of 1."""
STEPS = 200
LONGEST = 4.0
"""Longest step of a multiplier's logarithm; beyond it the quadratic model says little."""


def fitted(table: Floats, rows: Floats, columns: Floats, tolerance: float = TOLERANCE) -> Floats:
    """Return the table with other margins and the same odds ratios, the limit of iterative proportional fitting.

    Deming and Stephan 1940, Annals of Mathematical Statistics 11:427. Rows are scaled exactly at every step, which
    leaves one multiplier ``exp(c_m)`` per column; they minimise the convex
    ``sum_i rows_i ln sum_m exp(c_m) table_im - sum_m columns_m c_m``, here by Newton's method. Alternating sweeps reach
    the same table, but slowly; a tolerance that is not relative stops them too early where margins are small.

    Parameters
    ----------
    table
        Shape (units, groups), not negative; every row and column has a positive entry.
    rows, columns
        The margins wanted, shapes (units,) and (groups,), positive and of equal sum.

    Raises
    ------
    InputError
        If no such table is found.
    """
    shares = table / table.sum(axis=1, keepdims=True)
    multiplier = np.log(columns / (rows @ shares))
    found, cost = _scaled(shares, rows, columns, multiplier)
    for _ in range(STEPS):
        margin = rows @ found
        slope = margin - columns
        if (np.abs(slope) <= tolerance * columns).all():
            return np.asarray(found * rows[:, None])
        curve = np.diag(margin) - found.T @ (rows[:, None] * found)
        step = np.linalg.lstsq(curve, -slope, rcond=None)[0]
        step -= step.mean()  # a factor common to all columns changes nothing
        step *= min(1.0, LONGEST / max(float(np.abs(step).max()), LONGEST))
        for _ in range(STEPS):
            there = _scaled(shares, rows, columns, multiplier + step)
            if there[1] <= cost + ROUNDING:
                break
            step = step / 2
        multiplier = multiplier + step
        found, cost = there
    raise InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The two years have so little in common that no table has the margins of the one and the structure of the "
            "other; choose years nearer to each other, or larger cells.",
        )
    )


def _scaled(shares: Floats, rows: Floats, columns: Floats, multiplier: Floats) -> tuple[Floats, float]:
    """Return the shares of the groups in each unit at the multipliers, and what is to be minimised."""
    top = multiplier.max()
    weighted = shares * np.exp(multiplier - top)
    sums = weighted.sum(axis=1)
    cost = float(rows @ np.log(sums) + columns.sum() * top - columns @ multiplier)
    return weighted / sums[:, None], cost
