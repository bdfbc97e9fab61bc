"""What a comparison of two years leaves out, in units and in people, and how often suppression came or went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.change.differences import (
    DEFINITION,
    NOT_IN_DATA,
    OTHER_VARIABLES,
    SUPPRESSED,
    UNINHABITED,
    Change,
)
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import Bools, Floats, State, States

LOST = (SUPPRESSED, NOT_IN_DATA, UNINHABITED, DEFINITION, OTHER_VARIABLES)
"""Why a unit that people live in is not compared."""


@dataclass(frozen=True)
class Counted:
    """Inhabited units and the people who live in them; those whose population is suppressed count no people."""

    units: int
    people: float


@dataclass(frozen=True)
class YearLosses:
    """One of the two years.

    Parameters
    ----------
    inhabited, visible, compared
        All inhabited units, those that show the figure in this year, and those in the comparison.
    lost
        Reason -> visible units of this year that the comparison leaves out.
    unknown
        Inhabited units whose population is suppressed.
    """

    year: int
    inhabited: Counted
    visible: Counted
    compared: Counted
    lost: Mapping[str, Counted]
    unknown: int


@dataclass(frozen=True)
class Losses:
    """Both years, and the flips of suppression between them, which are no change of anything.

    Parameters
    ----------
    hidden, shown
        Units that are suppressed in the later year only, and in the earlier one only; people of the year in which the
        figure is visible.
    """

    first: YearLosses
    last: YearLosses
    hidden: Counted
    shown: Counted


def losses_of(result: IndicatorPanel, change: Change) -> Losses:
    """Return what comparing only the units that are visible in both years loses."""
    panel = result.panel
    at = [panel.years.index(change.year_from), panel.years.index(change.year_to)]
    people = np.nan_to_num(panel.population.values[at])
    states = panel.population.states[at]
    lived_in = (states <= State.SUPPRESSED) & ~(panel.population.values[at] == 0)
    seen = np.isfinite([change.value_from, change.value_to]) & lived_in
    first, last = (
        _year(year, people[row], lived_in[row], seen[row], states[row], change)
        for row, year in enumerate((change.year_from, change.year_to))
    )
    flipped = change.reason == SUPPRESSED
    return Losses(first, last, hidden=_count(flipped & seen[0], people[0]), shown=_count(flipped & seen[1], people[1]))


def _year(year: int, people: Floats, lived_in: Bools, seen: Bools, states: States, change: Change) -> YearLosses:
    lost = {why: _count(seen & ~change.compared & (change.reason == why), people) for why in LOST}
    return YearLosses(
        year,
        inhabited=_count(lived_in, people),
        visible=_count(seen, people),
        compared=_count(seen & change.compared, people),
        lost={why: counted for why, counted in lost.items() if counted.units},
        unknown=int((lived_in & (states == State.SUPPRESSED)).sum()),
    )


def _count(where: Bools, people: Floats) -> Counted:
    return Counted(int(where.sum()), float(people[where].sum()))
