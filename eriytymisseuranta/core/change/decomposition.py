"""How much of a change in segregation is composition and how much is structure.

Two methods, both in the manner of Shapley: every step from the earlier to the later year is taken in all orders, and
averaged, so that the parts add up to the change and no order is preferred.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from eriytymisseuranta.core.change.fitting import fitted
from eriytymisseuranta.core.panel import Bools, Floats

NEARLY_NOBODY = 1e-10
"""People put where nobody of a group lives in a unit, so that there is a table for all margins (Elbers 2021)."""

Measure = Callable[[Floats], float]
"""Segregation of counts of shape (units, groups)."""
PairMeasure = Callable[[Floats, Floats], float]
"""Segregation of a group, given its people and all people of each unit, both of shape (units,)."""

ADDITIONS, REMOVALS = "additions", "removals"
GROUPS, UNITS, STRUCTURE, COMPOSITION = "group_marginal", "unit_marginal", "structure", "composition"


def margins_and_structure(before: Floats, after: Floats, measure: Measure) -> dict[str, float]:
    """Return the parts of the change in a measure of several groups.

    ``additions`` and ``removals``: units (and groups) of one of the years only. Of the others, with S(g, u, s) the
    measure of a table with the group margin of the year g, the unit margin of u and the odds ratios of s:
    ``structure = 1/2 [S(A, A, B) - S(A, A, A)] + 1/2 [S(B, B, B) - S(B, B, A)]``, and the group and the unit margin
    averaged over the four ways on which they change (Elbers 2021, Sociological Methods and Research 52:1).

    Parameters
    ----------
    before, after
        Shape (units, groups), the same units and groups in both; 0 where there is nobody.

    Returns
    -------
    Part -> change, adding up to ``measure(after) - measure(before)``; all NaN where the years share no two units or
    no two groups.
    """
    units, groups = in_both(before, after)
    a, b = before[units][:, groups], after[units][:, groups]
    if len(a) < 2 or a.shape[1] < 2:
        return dict.fromkeys((ADDITIONS, REMOVALS, GROUPS, UNITS, STRUCTURE), np.nan)
    tables = [np.where(table == 0, NEARLY_NOBODY, table) for table in (a, b)]
    rows = [table.sum(axis=1) / table.sum() for table in tables]
    columns = [table.sum(axis=0) / table.sum() for table in tables]

    def at(group: int, unit: int, structure: int) -> float:
        if group == unit == structure:
            return measure((a, b)[structure])
        return measure(fitted(tables[structure], rows[unit], columns[group]))

    s = {(g, u, k): at(g, u, k) for g in (0, 1) for u in (0, 1) for k in (0, 1)}
    ways = [(other, kind) for other in (0, 1) for kind in (0, 1)]
    return {
        ADDITIONS: measure(after) - s[1, 1, 1] if b.sum() < after.sum() else 0.0,
        REMOVALS: s[0, 0, 0] - measure(before) if a.sum() < before.sum() else 0.0,
        GROUPS: sum(s[1, unit, kind] - s[0, unit, kind] for unit, kind in ways) / 4,
        UNITS: sum(s[group, 1, kind] - s[group, 0, kind] for group, kind in ways) / 4,
        STRUCTURE: (s[0, 0, 1] - s[0, 0, 0] + s[1, 1, 1] - s[1, 1, 0]) / 2,
    }


def in_both(before: Floats, after: Floats) -> tuple[Bools, Bools]:
    """Return the units and the groups with people in both years; shapes (units,) and (groups,)."""
    units, groups = np.ones(len(before), dtype=np.bool_), np.ones(before.shape[1], dtype=np.bool_)
    while True:
        kept = int(units.sum() + groups.sum())
        units = units & (before[:, groups].sum(axis=1) > 0) & (after[:, groups].sum(axis=1) > 0)
        groups = groups & (before[units].sum(axis=0) > 0) & (after[units].sum(axis=0) > 0)
        if int(units.sum() + groups.sum()) == kept:
            return units, groups


def composition_and_structure(
    before: tuple[Floats, Floats], after: tuple[Floats, Floats], measure: PairMeasure
) -> dict[str, float]:
    """Return the parts of the change in a measure of one group.

    With G(s, a) the measure where all people live as in the year s and the shares of the group are distributed as in
    the year a, given out in the order of the shares that the units have:
    ``composition = 1/2 [G(A, B) - G(A, A)] + 1/2 [G(B, B) - G(B, A)]`` and ``structure`` the same of s (Rey, Cortes and
    Knaap 2021, Spatial Demography 9:31). Structure is here how the people as a whole are spread over the units.

    Parameters
    ----------
    before, after
        The group's people and all people of the units of each year; the units need not be the same.

    Returns
    -------
    Part -> change, adding up to ``measure(*after) - measure(*before)``.
    """
    (x, t), (y, u) = before, after
    both = measure(x, t), measure(y, u)
    crossed = measure(t * distributed_as(x / t, y / u), t), measure(u * distributed_as(y / u, x / t), u)
    return {
        COMPOSITION: (crossed[0] - both[0] + both[1] - crossed[1]) / 2,
        STRUCTURE: (crossed[1] - both[0] + both[1] - crossed[0]) / 2,
    }


def distributed_as(shares: Floats, others: Floats) -> Floats:
    """Return the shares of other units, given out in the order of ``shares``; shape of ``shares``.

    The lowest gets the lowest, the highest the highest, those between what stands at the same part of the way, by
    linear interpolation; equal shares get equal ones. Of the group or of the others, the result is the same.
    """
    _, inverse, counts = np.unique(shares, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - (counts + 1) / 2
    ascending = np.sort(others)
    place = middle / max(len(shares) - 1, 1) * (len(ascending) - 1)
    return np.asarray(np.interp(place, np.arange(len(ascending)), ascending)[inverse.reshape(-1)])
