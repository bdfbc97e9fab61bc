"""What became of each unit between two years, in neutral words: low and high are of the figure, not of people."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.indicators.levels import SD_CUTS
from eriytymisseuranta.core.panel import Bools, Floats, State, Variable

Texts = npt.NDArray[np.object_]

PERSISTENTLY_LOW = "persistently_low"
FALLING = "falling"
STABLE = "stable"
RISING = "rising"
PERSISTENTLY_HIGH = "persistently_high"
NEWLY_INHABITED = "newly_inhabited"
EMPTIED = "emptied"
CHANGE_CLASSES = (PERSISTENTLY_LOW, FALLING, STABLE, RISING, PERSISTENTLY_HIGH, NEWLY_INHABITED, EMPTIED)

APART = max(cut for cut in SD_CUTS if cut < 0), min(cut for cut in SD_CUTS if cut > 0)
"""Distances from the reference in standard deviations below and above which a figure is low and high."""


def change_classes(judged: Bools, clear: Bools, change: Floats, low: Bools, high: Bools, population: Variable) -> Texts:
    """Return the class of every unit, None where the change was not judged; shape (units,).

    A clear change is a fall or a rise, wherever it leads. Without one a unit is persistently low (high) where it is
    low (high) in both years, else stable. Newly inhabited and emptied are those of which the source proves that nobody
    lived there in the one year, and that somebody did in the other.

    Parameters
    ----------
    judged, clear, change
        As `differences.Change`, shape (units,).
    low, high
        Whether the figure is low or high, shape (2, units): in the earlier and in the later year.
    population
        Of the two years, shape (2, units).
    """
    empty = (population.states == State.UNINHABITED) | (population.values == 0)
    lived_in = (population.states <= State.SUPPRESSED) & ~empty
    cases = [
        (empty[0] & lived_in[1], NEWLY_INHABITED),
        (lived_in[0] & empty[1], EMPTIED),
        (~judged, None),
        (clear & (change < 0), FALLING),
        (clear & (change > 0), RISING),
        (low.all(axis=0), PERSISTENTLY_LOW),
        (high.all(axis=0), PERSISTENTLY_HIGH),
    ]
    found: Texts = np.full(len(judged), STABLE, dtype=object)
    for where, name in reversed(cases):
        found[where] = name
    return found
