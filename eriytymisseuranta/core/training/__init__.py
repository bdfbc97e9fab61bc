"""A synthetic city region to learn and test with: seeded, fictional, and spelled as the grid database is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.training.landscape import CELL, Size, landscape
from eriytymisseuranta.core.training.places import (
    building_points,
    catchment_areas,
    plan_areas,
    school_points,
    stop_points,
)
from eriytymisseuranta.core.training.release import release
from eriytymisseuranta.core.training.stock import building_stock

SIZES = {
    "region": Size(side=284, estates=8, villages=70, plans=20, school_area=16),
    "small": Size(side=34, estates=2, villages=4, plans=6, school_area=8),
}
YEARS = (1970, 2050)
"""First and last year for which the region has a believable state."""
NOTICE = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "Fictional training data: the Mallila city region does not exist, it lies in the open sea, "
        "and every number in it is drawn at random.",
    )
)


@dataclass(frozen=True)
class TrainingRegion:
    """The Mallila city region, as a user would receive the data of a real one.

    ``grids``: release year -> table in Ruututietokanta spelling (-1 = suppressed; ``xkoord``, ``ykoord`` = lower-left
    corner, metres). The others have ``x``, ``y`` (points, metres) or ``wkt`` (polygons, metres) beside attributes.
    """

    crs: str
    cell_size: int
    notice: Message
    grids: Mapping[int, pd.DataFrame]
    plans: pd.DataFrame
    buildings: pd.DataFrame
    stops: pd.DataFrame
    schools: pd.DataFrame
    catchments: pd.DataFrame


def training_region(
    seed: int = 1,
    years: Sequence[int] = (2005, 2010, 2016, 2022),
    size: str = "region",
    progress: Progress = no_progress,
) -> TrainingRegion:
    """Make the region as it is in the given years; a seed gives a year the same numbers in every choice of years.

    In the size ``region`` and the default years (measured and tested): at least 20 000 inhabited 250 m cells and
    400 000 people; 88-95 % of people in cells of at least 10 adults; D of low income (``hr_pi_tul`` against the rest of
    ``hr_tuy``, visible cells) 0.2-0.35, growing from the first year to the last; spatial H of low income (Reardon &
    O'Sullivan 2004, 1 km) more than ten times that of people placed at random; unemployment 7-14 % of the labour
    force, basic education only 30-20 % of adults and falling, low income 20 %. ``small`` has about 400 inhabited cells.

    Housing comes first: buildings with a year, a tenure and a type stand where the landscape wants them, households
    live in them, people in households. Means and medians of income rise 2 % a year. In a cell without people what
    hangs on persons or households is -1 as in any cell below the threshold; no dwellings and no jobs are plain zeros.

    Raises `InputError` for an unknown size, for no years and for years outside 1970-2050.
    """
    if size not in SIZES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "There is no training region of size “{size}”; choose one of: {sizes}."
            ),
            size=size,
            sizes=", ".join(SIZES),
        )
    if not years or min(years) < YEARS[0] or max(years) > YEARS[1]:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The training region needs at least one year between {first} and {last}."
            ),
            first=YEARS[0],
            last=YEARS[1],
        )
    rng = np.random.default_rng(seed)
    progress(0.0)
    land = landscape(rng, SIZES[size])
    stock = building_stock(rng, land)
    steady = rng.random((land.cells, 3))
    schools, stops, plans = school_points(rng, land), stop_points(rng, land), plan_areas(rng, land)
    catchments = catchment_areas(schools, land)
    ordered = sorted(set(years))
    buildings = building_points(rng, land, stock, ordered[-1])
    grids = {}
    for done, year in enumerate(ordered, start=1):
        progress(done / (len(ordered) + 1))
        grids[year] = release(np.random.default_rng([seed, year]), land, stock, steady, year)
    progress(1.0)
    return TrainingRegion("EPSG:3067", CELL, NOTICE, grids, plans, buildings, stops, schools, catchments)
