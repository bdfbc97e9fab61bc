"""Five levels of the index, from clearly below (1) to clearly above (5) the regional level."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.indicators.reference import mid_ranks
from eriytymisseuranta.core.panel import Bools, Floats

LEVELS = ("sd", "quintile")

SD_CUTS = np.array([-1.5, -0.5, 0.5, 1.5])
QUINTILES = np.array([20.0, 40.0, 60.0, 80.0])
ERROR_SPAN = 1.645
"""Standard errors either way that hold nine of ten random outcomes (normal distribution)."""


def level_cuts(levels: str, index: Floats, people: Floats, spread: Floats, rows: Bools) -> Floats:
    """Return per year the four values at which the levels 2 to 5 begin, shape (years, 4).

    Parameters
    ----------
    levels
        ``sd``: 0.5 and 1.5 standard deviations either side of 0; ``quintile``: a fifth of the people of the
        reference years in each level, units of the same index never parted.
    index, people
        Shape (years, units); people 0 where there is no index.
    spread
        Standard deviation of the index per year, shape (years,).
    rows
        Row t marks the years that part the levels of year t, shape (years, years).
    """
    if levels == "sd":
        return np.asarray(spread[:, None] * SD_CUTS)
    cuts = np.full((len(index), len(QUINTILES)), np.nan)
    for year, row in enumerate(rows):
        used = people[row] > 0
        if used.any():
            ascending = np.unique(index[row][used])
            ranks = mid_ranks(ascending, index[row], people[row])
            cuts[year] = np.append(ascending, np.inf)[np.searchsorted(ranks, QUINTILES)]
    return cuts


def levels_of(index: Floats, cuts: Floats) -> Floats:
    """Return levels 1 to 5 of shape (years, units), NaN where the index is NaN."""
    reached = 1.0 + sum((index >= cut[:, None]).astype(np.float64) for cut in cuts.T)
    return np.where(np.isnan(index), np.nan, reached)
