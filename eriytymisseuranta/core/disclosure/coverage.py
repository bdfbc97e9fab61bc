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


def coverage_table(
    panel: PublicPanel, catalogue: Catalogue, figures: Mapping[str, States] | None = None
) -> pd.DataFrame:
    """Return people and cells in all and in the cells shown.

    One row per year, region ('' = all regions together) and variable group; then one per entry of
    ``figures`` (name -> states of shape (years, units)), such as the index. A group counts as shown
    where every concept of it that the year's data has is visible. ``people`` are those of the cells
    whose population is known: "of the people in the grid data".
    """
    shown = _groups_visible(panel, catalogue)
    shown.update({name: states <= State.EDGE for name, states in (figures or {}).items()})
    population = np.nan_to_num(panel.population.values)
    inhabited = population > 0
    codes, regions = pd.factorize(panel.table["region"])
    rows: list[dict[str, object]] = []
    for at, year in enumerate(panel.years):
        for group, visible in shown.items():
            counts = pd.DataFrame(
                {
                    "people": population[at],
                    "people_visible": population[at] * visible[at],
                    "cells": inhabited[at],
                    "cells_visible": inhabited[at] & visible[at],
                }
            ).astype(np.float64)
            by_region = counts.groupby(codes).sum()
            if not counts["cells"].any():
                continue
            rows.append({"year": year, "region": "", "group": group, **counts.sum().to_dict()})
            if len(regions) > 1:
                rows.extend(
                    {"year": year, "region": regions[int(code)], "group": group, **values}
                    for code, values in by_region.to_dict("index").items()
                    if values["cells"] > 0
                )
    table = pd.DataFrame(rows, columns=list(COLUMNS[:7]))
    table["coverage_percent"] = 100 * table["people_visible"] / table["people"]
    table["cells_percent"] = 100 * table["cells_visible"] / table["cells"]
    return table


def _groups_visible(panel: PublicPanel, catalogue: Catalogue) -> dict[str, Bools]:
    """Return per variable group where all of its concepts in the year's data are visible, (years, units)."""
    shown: dict[str, Bools] = {}
    delivered: dict[str, Bools] = {}
    for name, variable in panel.variables.items():
        group = catalogue.concepts[name].group
        in_data = (variable.states != State.ABSENT).any(axis=1)[:, None]
        shown[group] = shown.get(group, np.ones(panel.shape, dtype=np.bool_)) & (variable.visible | ~in_data)
        delivered[group] = delivered.get(group, np.zeros_like(in_data)) | in_data
    return {group: shown[group] & delivered[group] for group in shown}
