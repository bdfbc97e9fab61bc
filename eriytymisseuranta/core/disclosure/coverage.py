"""Coverage: how many of the people in the data live in cells that are shown."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.panel import Bools, PublicPanel, State, States

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
)
ALL = "all"
"""Group of the rows that count cells where every group is shown."""


def coverage_table(
    panel: PublicPanel, catalogue: Catalogue, figures: Mapping[str, States] | None = None
) -> pd.DataFrame:
    """Return people and cells in all and in the cells shown.

    One row per year, region ('' = all regions together) and variable group; then one where every group is
    shown (`ALL`), and one per entry of ``figures`` (name -> states of shape (years, units)), such as the index.
    A group counts as shown where every concept of it that the year's data has is visible; one that the year's
    data does not have at all is left out of `ALL`. ``people`` are those of the cells
    whose population is known: "of the people in the grid data". A cell whose population is suppressed is an inhabited
    one, how many live there is not known: with such cells ``people`` and ``people_visible`` are of the others only, and
    ``coverage_percent`` is NaN.
    """
    shown, delivered = _groups_visible(panel, catalogue)
    shown[ALL] = np.logical_and.reduce([visible | ~delivered[group] for group, visible in shown.items()])
    shown.update({name: states <= State.EDGE for name, states in (figures or {}).items()})
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
            counts = (population[at], population[at] * visible[at], inhabited[at], inhabited[at] & visible[at])
            by_region = np.stack([np.bincount(codes, each, len(regions)) for each in (*counts, uncounted[at])], axis=1)
            sums_of = [("", by_region.sum(axis=0)), *(zip(regions, by_region) if len(regions) > 1 else ())]
            for place, (region, sums) in enumerate(sums_of):
                if place == 0 or (region and sums[2] > 0):
                    rows.append((year, region, group, *sums[:4].tolist()))
                    known.append(bool(sums[4] == 0))
    table = pd.DataFrame(rows, columns=list(COLUMNS[:7]))
    table["coverage_percent"] = (100 * table["people_visible"] / table["people"]).where(np.array(known, dtype=bool))
    table["cells_percent"] = 100 * table["cells_visible"] / table["cells"]
    return table


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
