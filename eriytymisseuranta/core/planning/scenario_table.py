"""The figures of scenarios, before and after, one row each."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from eriytymisseuranta.core.panel import Floats, PublicPanel, public_only
from eriytymisseuranta.core.planning.categories import HOUSE_TYPE, TENURE
from eriytymisseuranta.core.planning.housing import PANEL_CATEGORIES
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.planning.scenario import (
    NO_DATA,
    Density,
    Plans,
    planned_people,
    region_counts,
    tenure_evenness,
)

COLUMNS = ("scenario", "measure", "category", "before", "after", "low", "high", "reason")
DWELLINGS, PEOPLE, LEFT_OUT = "dwellings", "people", "dwellings_left_out"
DISSIMILARITY, INFORMATION = "dissimilarity_rental", "information_tenure"
PERCENT = {TENURE: "tenure_pct", HOUSE_TYPE: "house_type_pct"}


@public_only
def scenario_table(panel: PublicPanel, plans: Plans, parts: Parts, density: Mapping[str, Density]) -> pd.DataFrame:
    """Return what each scenario adds and what the region would be like after, with `COLUMNS`.

    ``before`` and ``after`` are of the visible cells of the region; ``low`` and ``high`` the range of people.

    Parameters
    ----------
    parts
        As in `tenure_evenness`: of the plans themselves.
    """
    people = planned_people(plans, density)
    before = tenure_evenness(panel)
    rows: list[tuple[object, ...]] = []
    for at, name in enumerate(plans.scenarios):
        chosen = plans.scenario == at
        low, middle, high = people[:, chosen].sum(axis=1)
        why = "" if np.isfinite(middle) else NO_DATA
        rows.append((name, DWELLINGS, "", np.nan, float(plans.dwellings[chosen].sum()), np.nan, np.nan, ""))
        rows.append((name, PEOPLE, "", np.nan, round(middle, 0), round(low, 0), round(high, 0), why))
        for dimension in PANEL_CATEGORIES:
            rows += _shares(
                name, dimension, region_counts(panel, dimension), plans.counts(dimension)[chosen].sum(axis=0)
            )
        after = tenure_evenness(panel, plans, parts, chosen)
        for measure, field in ((DISSIMILARITY, "dissimilarity"), (INFORMATION, "information")):
            if before is None or after is None:
                rows.append((name, measure, "", np.nan, np.nan, np.nan, np.nan, NO_DATA))
            else:
                rows.append((name, measure, "", getattr(before, field), getattr(after, field), np.nan, np.nan, ""))
        if after is not None:
            rows.append((name, LEFT_OUT, "", np.nan, round(after.left_out, 0), np.nan, np.nan, ""))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _shares(name: str, dimension: str, there: Floats | None, planned: Floats) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for at, category in enumerate(PANEL_CATEGORIES[dimension]):
        if there is None:
            rows.append((name, PERCENT[dimension], category, np.nan, np.nan, np.nan, np.nan, NO_DATA))
            continue
        after = there + planned
        before_share = 100.0 * there[at] / there.sum() if there.sum() else np.nan
        after_share = 100.0 * after[at] / after.sum() if after.sum() else np.nan
        rows.append((name, PERCENT[dimension], category, before_share, after_share, np.nan, np.nan, ""))
    return rows
