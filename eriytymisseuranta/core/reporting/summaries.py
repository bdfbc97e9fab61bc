"""The few numbers of a region that the report is made of; people are those of the cells whose population is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.change import Change
from eriytymisseuranta.core.change.differences import (
    DEFINITION,
    NO_ERROR,
    NOT_IN_DATA,
    OTHER_VARIABLES,
    SMALL_BASE,
    SUPPRESSED,
    UNINHABITED,
)
from eriytymisseuranta.core.indicators.levels import SD_CUTS
from eriytymisseuranta.core.indicators.reference import moments
from eriytymisseuranta.core.indicators.result import Composite, IndicatorPanel
from eriytymisseuranta.core.panel import Bools, Floats, State

LEVEL_COUNT = len(SD_CUTS) + 1
LOWEST = 1

RISE, FALL, RANDOM = "rise", "fall", "random"
REASONS = (SMALL_BASE, NO_ERROR, DEFINITION, OTHER_VARIABLES, SUPPRESSED, UNINHABITED, NOT_IN_DATA)
OUTCOMES = (RISE, FALL, RANDOM, *REASONS)
"""What becomes of a unit in a comparison of two years, in the order of the report."""


@dataclass(frozen=True)
class LevelPeople:
    """People by level; arrays of shape (years,) unless said.

    Parameters
    ----------
    people
        Shape (5, years): the people at level 1 (clearly below), 2, ...
    suppressed, missing
        People of cells whose level is suppressed, and of those where there is none for another reason.
    uncertain
        People of cells where small numbers allow more than one level; NaN where the method has no errors.
    """

    people: Floats
    suppressed: Floats
    missing: Floats
    uncertain: Floats

    @property
    def all(self) -> Floats:
        """All people of the cells whose population is known."""
        return np.asarray(self.people.sum(axis=0) + self.suppressed + self.missing)


@dataclass(frozen=True)
class OutcomeCount:
    """How many units, and people of the later year, have an outcome of the comparison."""

    outcome: str
    units: int
    people: float


def people_of(result: IndicatorPanel) -> Floats:
    """Return the population of every unit, 0 where it is not known; shape (years, units)."""
    return np.nan_to_num(result.panel.population.values)


def people_by_level(result: IndicatorPanel, composite: Composite) -> LevelPeople:
    """Return how many people live at each level, and how many in cells without one."""
    people, level = people_of(result), composite.level
    suppressed = np.isnan(level) & (composite.states == State.SUPPRESSED)
    missing = np.isnan(level) & ~suppressed
    known = np.isfinite(composite.level_low) & np.isfinite(composite.level_high)
    uncertain = known & (composite.level_low != composite.level_high)
    return LevelPeople(
        people=np.stack([(people * (level == at)).sum(axis=1) for at in range(1, LEVEL_COUNT + 1)]),
        suppressed=(people * suppressed).sum(axis=1),
        missing=(people * missing).sum(axis=1),
        uncertain=np.where(known.any(axis=1), (people * uncertain).sum(axis=1), np.nan),
    )


def weighted_moments(values: Floats, people: Floats) -> tuple[Floats, Floats]:
    """Return mean and standard deviation of each year on its own, weighted by people; both of shape (years,).

    Parameters
    ----------
    values
        Shape (years, units), NaN where there is none.
    """
    found = [moments(row, weights) for row, weights in zip(values, people * np.isfinite(values))]
    return np.array([mean for mean, _ in found]), np.array([spread for _, spread in found])


def share_at_lowest_level(share: Floats, composite: Composite, people: Floats) -> tuple[Floats, Floats]:
    """Return the mean share at the lowest level and in all cells that show it, weighted by people; both (years,)."""
    lowest, _ = weighted_moments(np.where(composite.level == LOWEST, share, np.nan), people)
    region, _ = weighted_moments(share, people)
    return lowest, region


def change_outcomes(result: IndicatorPanel, change: Change) -> list[OutcomeCount]:
    """Return units and people by outcome; units where nobody lives in either year are left out."""
    years = result.panel.years
    first, last = years.index(change.year_from), years.index(change.year_to)
    population = result.panel.population
    empty = ~(population.states <= State.SUPPRESSED) | (population.values == 0)
    counted = change.present & ~(empty[first] & empty[last])
    people = people_of(result)[last]
    return [
        OutcomeCount(name, int((counted & where).sum()), float(people[counted & where].sum()))
        for name, where in _outcomes(change).items()
    ]


def _outcomes(change: Change) -> dict[str, Bools]:
    """Return where each outcome holds, shape (units,); every unit has exactly one."""
    judged = np.array([why is None for why in change.reason], dtype=np.bool_)
    return {
        RISE: judged & change.clear & (change.change > 0),
        FALL: judged & change.clear & (change.change < 0),
        RANDOM: judged & ~change.clear,
        **{why: np.asarray(change.reason == why, dtype=np.bool_) for why in REASONS},
    }
