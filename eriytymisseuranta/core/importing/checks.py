"""What is odd in the data: cells that are no place, ages that do not add up."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

import numpy as np

from eriytymisseuranta.core.importing.source import Floats
from eriytymisseuranta.core.panel import Bools

HUGE = 10.0
"""Times the 99.9th percentile of the other cells."""
ISOLATED = 5000.0
"""Metres to the nearest other inhabited cell."""

BAND = re.compile(r"age_(\d+)_(\d+|plus)")


def dummy_cells(population: Floats, x: Floats, y: Floats) -> tuple[Bools, Bools]:
    """Return cells that hold people without a place (dummies), and huge cells that are kept.

    A publisher may put those whose dwelling is not known into one cell out at sea (HSY: 30 000 people, 15 times the
    largest real cell, 15 km from the next). A real village may be isolated and a real block huge, but a cell that is
    both, over ten times the 99.9th percentile of the others and five kilometres from them, is no place.

    Parameters
    ----------
    population, x, y
        Shape (cells,); people (NaN or negative infinity = not known) and corners in metres.
    """
    inhabited = np.isfinite(population) & (population > 0)
    dummy = np.zeros(len(population), dtype=np.bool_)
    huge = np.zeros(len(population), dtype=np.bool_)
    if inhabited.sum() < 2:
        return dummy, huge
    ranked = np.sort(population[inhabited])
    least = ranked[int(0.999 * (len(ranked) - 2))]  # no cell's others have a lower percentile
    for cell in np.flatnonzero(inhabited & (population > HUGE * least)):
        others = inhabited.copy()
        others[cell] = False
        if population[cell] <= HUGE * np.percentile(population[others], 99.9):
            continue
        distance = np.hypot(x[others] - x[cell], y[others] - y[cell]).min()
        dummy[cell] = distance >= ISOLATED
        huge[cell] = not dummy[cell]
    return dummy, huge


def age_bands(concepts: Collection[str]) -> list[str]:
    """Return the narrowest bands that together are all ages; none if the concepts have gaps."""
    bands: dict[int, tuple[float, str]] = {}
    for name in concepts:
        found = BAND.fullmatch(name)
        if found:
            start = int(found[1])
            end = np.inf if found[2] == "plus" else float(found[2])
            bands[start] = min((end, name), bands.get(start, (np.inf, name)))
    chain: list[str] = []
    age = 0.0
    while age in bands:
        age, name = bands[int(age)][0] + 1, bands[int(age)][1]
        chain.append(name)
    return chain if np.isinf(age) else []


def unequal_ages(coded: Mapping[str, Floats]) -> Bools:
    """Return where the ages are all known and do not sum to the population, shape (units,)."""
    population = coded["population"]
    bands = age_bands(coded)
    if not bands:
        return np.zeros(len(population), dtype=np.bool_)
    total = np.sum([coded[name] for name in bands], axis=0)
    return np.asarray(np.isfinite(total) & np.isfinite(population) & (total != population))
