"""Coverage: how many of the people in the data live in cells that are shown, or are told of together with others."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.disclosure.remainder import Remainder
from eriytymisseuranta.core.panel import Bools, PublicPanel, State, States, public_only

COLUMNS = (
    "year",
    "region",
    "group",
    "people",
    "people_visible",
    "cells",
    "cells_visible",
    "coverage_percent",
    "cells_percent",
    "people_pooled",
    "cells_pooled",
    "represented_percent",
    "official_population",
)
ALL = "all"
"""Group of the rows that count cells where every group is shown."""


@public_only
def coverage_table(
    panel: PublicPanel,
    catalogue: Catalogue,
    figures: Mapping[str, States] | None = None,
    remainder: Remainder | None = None,
    official: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Return people and cells in all, in the cells shown and in pooled remainders.

    One row per year, region ('' = all regions together) and variable group; then one where every group is
    shown (`ALL`), and one per entry of ``figures`` (name -> states of shape (years, units)), such as the index.
    A group counts as shown where every concept of it that the year's data has is visible; one that the year's
    data does not have at all is left out of `ALL`. ``people`` are those of the cells
    whose population is known: "of the people in the grid data". A cell whose population is suppressed is an inhabited
    one, how many live there is not known: with such cells ``people`` and ``people_visible`` are of the others only, and
    ``coverage_percent`` is NaN.

    ``people_pooled`` live in cells that are not shown, but are told of in a remainder (`ALL`: as far as they are not
    shown); ``represented_percent`` is the share of both together.

    Parameters
    ----------
    remainder
        Of the same panel; None = there is none.
    official
        Columns ``region``, ``year`` and ``population``: the official population, one row per region and year.
        ``official_population`` of all regions together is known where every region has one.
    """
    shown, delivered = _groups_visible(panel, catalogue)
    pooled = _groups_pooled(panel, catalogue, remainder, shown)
    told = [(shown[group] | pooled[group]) | ~delivered[group] for group in shown]
    shown[ALL] = np.logical_and.reduce([visible | ~delivered[group] for group, visible in shown.items()])
    pooled[ALL] = np.logical_and.reduce(told) & ~shown[ALL]
    shown.update({name: states <= State.EDGE for name, states in (figures or {}).items()})
    nowhere = np.zeros(panel.shape, dtype=np.bool_)
    population = np.nan_to_num(panel.population.values)
    uncounted = panel.population.states == State.SUPPRESSED
    inhabited = (population > 0) | uncounted
    codes, regions = pd.factorize(panel.table["region"])
    rows: list[tuple[object, ...]] = []
    known: list[bool] = []
    for at, year in enumerate(panel.years):
        if not inhabited[at].any():
            continue
        for group, visible in shown.items():
            together = pooled.get(group, nowhere)[at]
            where = (inhabited[at], inhabited[at] & visible[at], inhabited[at] & together)
            counts = [*(population[at] * part for part in where), *where, uncounted[at]]
            by_region = np.stack([np.bincount(codes, each, len(regions)) for each in counts], axis=1)
            sums_of = [("", by_region.sum(axis=0)), *(zip(regions, by_region) if len(regions) > 1 else ())]
            for place, (region, sums) in enumerate(sums_of):
                if place == 0 or (region and sums[3] > 0):
                    rows.append((year, region, group, *sums[[0, 1, 3, 4, 2, 5]].tolist()))
                    known.append(bool(sums[6] == 0))
    table = pd.DataFrame(rows, columns=[*COLUMNS[:7], "people_pooled", "cells_pooled"])
    certain = np.array(known, dtype=bool)
    table["coverage_percent"] = (100 * table["people_visible"] / table["people"]).where(certain)
    table["cells_percent"] = 100 * table["cells_visible"] / table["cells"]
    both = table["people_visible"] + table["people_pooled"]
    table["represented_percent"] = (100 * both / table["people"]).where(certain)
    table["official_population"] = _official(table, sorted({name for name in regions if name}), official)
    return table[list(COLUMNS)]


def _groups_visible(panel: PublicPanel, catalogue: Catalogue) -> tuple[dict[str, Bools], dict[str, Bools]]:
    """Return per variable group where all of its concepts in the year's data are visible, and which years have it.

    Shapes (years, units) and (years, 1).
    """
    visible: dict[str, Bools] = {}
    delivered: dict[str, Bools] = {}
    for name, variable in panel.variables.items():
        group = catalogue.concepts[name].group
        in_data = (variable.states <= State.SUPPRESSED).any(axis=1)[:, None]
        visible[group] = visible.get(group, np.ones(panel.shape, dtype=np.bool_)) & (variable.visible | ~in_data)
        delivered[group] = delivered.get(group, np.zeros_like(in_data)) | in_data
    return {group: visible[group] & delivered[group] for group in visible}, delivered


def _groups_pooled(
    panel: PublicPanel, catalogue: Catalogue, remainder: Remainder | None, shown: Mapping[str, Bools]
) -> dict[str, Bools]:
    """Return per variable group where the cells are told of in a remainder and nowhere else, shapes (years, units)."""
    pooled = {group: np.zeros(panel.shape, dtype=np.bool_) for group in shown}
    if remainder is None or not len(remainder):
        return pooled
    for group, member in remainder.member_of.items():
        base = catalogue.groups[group].base
        own = [name for name in remainder.panel.variables if catalogue.concepts[name].group == group]
        counts = [remainder.panel.variables[name].visible for name in own if name != base or len(own) == 1]
        told = np.logical_or.reduce(counts) if counts else np.zeros(remainder.panel.shape, dtype=np.bool_)
        found = np.take_along_axis(told, np.maximum(member, 0), axis=1)
        pooled[group] = (member >= 0) & found & ~shown[group]
    return pooled


def _official(table: pd.DataFrame, regions: list[str], official: pd.DataFrame | None) -> pd.Series[float]:
    """Return the official population of each row's region and year; NaN = not known."""
    if official is None:
        return pd.Series(np.nan, index=table.index, dtype=np.float64)
    people = official.set_index(["year", "region"])["population"].astype(np.float64)
    found = {key: float(value) for key, value in people.items()}
    for year in table["year"].unique().tolist():
        each = [found.get((year, region), np.nan) for region in regions]
        if each and (year, "") not in found:
            found[year, ""] = float(np.sum(each))
    keys = zip(table["year"].tolist(), table["region"].tolist())
    return pd.Series([found.get(key, np.nan) for key in keys], index=table.index, dtype=np.float64)
