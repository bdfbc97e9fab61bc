"""People by level in the earlier and in the later year."""

from __future__ import annotations

import numpy as np
import pandas as pd

from eriytymisseuranta.core.change.differences import Change
from eriytymisseuranta.core.indicators.levels import SD_CUTS
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import State

LEVELS = range(1, len(SD_CUTS) + 2)
COLUMNS = ("level_from", "level_to", "people_from", "people_to", "cells")


def transition_matrix(result: IndicatorPanel, change: Change) -> pd.DataFrame:
    """Return one row per pair of levels of the units that are compared, and one for those that are not.

    Parameters
    ----------
    change
        Of the index.

    Returns
    -------
    Columns `COLUMNS`; the levels 1 to 5 are missing where a unit has none in that year, or where the years are not
    comparable. Units in which nobody lives in either year are left out, so that the people add up to all of whom the
    number is known.
    """
    panel = result.panel
    at = [panel.years.index(change.year_from), panel.years.index(change.year_to)]
    people = np.nan_to_num(panel.population.values[at])
    lived_in = (panel.population.states[at] <= State.SUPPRESSED) & ~(panel.population.values[at] == 0)
    counted = lived_in.any(axis=0)
    alike = change.compared | np.isnan(change.value_from) | np.isnan(change.value_to)
    levels = [np.where(alike, level, np.nan)[counted] for level in (change.level_from, change.level_to)]
    units = pd.DataFrame(dict(zip(COLUMNS, (*levels, *people[:, counted]))))
    pairs = pd.MultiIndex.from_product([[*LEVELS, np.nan], [*LEVELS, np.nan]], names=COLUMNS[:2])
    found = (
        units.assign(cells=1).groupby(list(COLUMNS[:2]), dropna=False).sum().reindex(pairs, fill_value=0).reset_index()
    )
    whole = found["level_from"].notna() & found["level_to"].notna()
    return found[whole | (found["cells"] > 0)].astype({"cells": int}).reset_index(drop=True)
