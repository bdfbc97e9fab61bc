"""Numbers of any set of places: who lives there, what of them can be compared, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.change import INDEX, Change
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import Bools, Floats, State

Codes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Summary:
    """Numbers of a set of units between two years; people are those of the units whose population is known.

    Parameters
    ----------
    units
        Units in which somebody lived in either year.
    people_from, people_to
        All people of the set.
    compared, compared_people
        Units whose figure is visible and comparable in both years, and their people of the later year.
    value_from, value_to
        Mean of the compared units, weighted by what the figure is about: a pooled share, a mean of people.
    rise, fall
        People of the later year in units whose figure clearly rose or fell.
    judged
        People of the later year in units whose change was judged.
    """

    units: int
    people_from: float
    people_to: float
    compared: int
    compared_people: float
    value_from: float
    value_to: float
    rise: float
    fall: float
    judged: float

    @property
    def change(self) -> float:
        """Later less earlier mean."""
        return self.value_to - self.value_from

    @property
    def coverage(self) -> float:
        """Percentage of the people of the later year who live in compared units; NaN where nobody does."""
        return 100.0 * self.compared_people / self.people_to if self.people_to > 0 else np.nan


def weights_of(result: IndicatorPanel, name: str) -> Floats:
    """Return what a mean of the figure is weighted by, shape (years, units): its denominator; people of the index."""
    found = result.panel.population.values if name == INDEX else result.figures[name].bases
    return np.nan_to_num(found)


def summary(
    result: IndicatorPanel, change: Change, where: Bools, weights: Floats, inhabited: Bools | None = None
) -> Summary:
    """Return the numbers of the units ``where``, shape (units,).

    Parameters
    ----------
    weights
        As `weights_of`, of all years.
    """
    years = result.panel.years
    first, last = years.index(change.year_from), years.index(change.year_to)
    population = np.nan_to_num(result.panel.population.values)
    lived = change.present & (inhabited if inhabited is not None else somebody(result, change))
    compared = where & np.isfinite(change.change)
    judged = compared & (change.reason == None)  # noqa: E711 - an array of reasons
    people = population[last]
    return Summary(
        units=int((where & lived).sum()),
        people_from=float(population[first, where].sum()),
        people_to=float(people[where].sum()),
        compared=int(compared.sum()),
        compared_people=float(people[compared].sum()),
        value_from=_mean(change.value_from[compared], weights[first, compared]),
        value_to=_mean(change.value_to[compared], weights[last, compared]),
        rise=float(people[judged & change.clear & (change.change > 0)].sum()),
        fall=float(people[judged & change.clear & (change.change < 0)].sum()),
        judged=float(people[judged].sum()),
    )


def somebody(result: IndicatorPanel, change: Change) -> Bools:
    """Return where somebody lived, or may have, in either year, shape (units,)."""
    years = result.panel.years
    rows = [years.index(change.year_from), years.index(change.year_to)]
    population = result.panel.population
    return np.asarray(~((population.states[rows] >= State.UNINHABITED) | (population.values[rows] == 0)).all(axis=0))


def people_by_class(codes: Codes, people: Floats, where: Bools, count: int) -> Floats:
    """Return the people of each class 1 to ``count`` in the units ``where``, shape (count,)."""
    return np.bincount(codes[where], weights=people[where], minlength=count + 1)[1 : count + 1]


def transitions(codes_from: Codes, codes_to: Codes, people: Floats, where: Bools, count: int) -> tuple[Floats, Floats]:
    """Return people and units by class of the earlier (rows) and the later year (columns), shape (count, count)."""
    both = where & (codes_from > 0) & (codes_to > 0)
    at = (codes_from[both].astype(np.int64) - 1) * count + codes_to[both] - 1
    shape = (count, count)
    moved = np.bincount(at, weights=people[both], minlength=count * count).reshape(shape)
    return moved, np.bincount(at, minlength=count * count).reshape(shape).astype(np.float64)


def _mean(values: Floats, weights: Floats) -> float:
    total = weights.sum()
    return float((values * weights).sum() / total) if total > 0 else np.nan
