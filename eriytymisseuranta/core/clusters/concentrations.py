"""Concentrations and pockets of a panel, year by year."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.clusters.areas import Texts, area_table, coverage, numbered
from eriytymisseuranta.core.clusters.choices import CONTIGUITY, HIGH, LOW, MORAN, Choices
from eriytymisseuranta.core.clusters.contiguity import components, large_enough
from eriytymisseuranta.core.clusters.marking import Marks, YearCells, low_level, marked
from eriytymisseuranta.core.clusters.pockets import pockets, surroundings
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import lattice_cells
from eriytymisseuranta.core.neighbourhood.kernels import UNIFORM, stencil
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, Variable, public_only

POCKET = "pocket"

SUPPRESSED = "suppressed"
"""No class: the index is hidden by privacy protection."""
UNINHABITED = "uninhabited"
"""No class: nobody lives there."""
NOT_IN_DATA = "not_in_data"
"""No class: there is no index."""
NO_NEIGHBOURS = "no_neighbours"
"""A class, and no statistic: no visible cell touches this one."""
NO_SPREAD = "no_spread"
"""A class, and no statistic: the index is the same in all cells of the year, or all of them are neighbours."""


@dataclass(frozen=True)
class Concentrations:
    """Concentrations and pockets; arrays have the shape (years, units).

    Parameters
    ----------
    index
        The index, as it was given.
    cluster
        ``low``, ``high``, ``pocket``, ``none``, or '' where there is no index.
    concentration
        Number of the concentration or pocket within the year, 0 = none.
    statistic
        z of Gi* or local Moran's I; NaN where there is none.
    p_value
        Two-sided; NaN where there is none.
    quadrant
        `moran.Quadrant` where it is beyond chance, else 0.
    surroundings
        Mean index of the people around (see `pockets`); NaN where there are none.
    reason
        Why there is no class, or no statistic, '' where there is.
    areas
        One row per concentration and pocket: ``year, cluster, concentration, cells, population, index_mean``
        (weighted by people), ``people_level_1`` to ``people_level_5`` and ``coverage`` (see `areas.coverage`).
    """

    panel: PublicPanel
    choices: Choices
    index: Variable
    cluster: Texts
    concentration: Ints
    statistic: Floats
    p_value: Floats
    quadrant: npt.NDArray[np.uint8]
    surroundings: Floats
    reason: Texts
    areas: pd.DataFrame


@public_only
def concentrations(
    panel: PublicPanel, index: Variable, level: Floats, choices: Choices, progress: Progress = no_progress
) -> Concentrations:
    """Return the concentrations and pockets of every year; only cells whose index is visible count.

    A concentration is a connected component, large enough, of the cells that the method marks. A pocket is a cell of a
    low level in no low concentration whose surroundings are not low (see `pockets`), with the pockets that touch it.
    What is beyond chance is so at a false discovery rate over the cells of the year.

    Parameters
    ----------
    index
        High = better off.
    level
        1 to 5 where the index is visible, shape (years, units).

    Raises
    ------
    InputError
        If the panel is of areas, a choice cannot be used, nowhere are two cells visible in one year, there is nothing
        to compare in any year, or the permutations are too few to tell anything.
    """
    col, row, size = lattice_cells(panel)
    choices.check()
    around = stencil(UNIFORM, choices.radius, size)
    _check_visible(index)
    cluster: Texts = np.full(panel.shape, "", dtype=object)
    number = np.zeros(panel.shape, dtype=np.int64)
    statistic, p_value, near = (np.full(panel.shape, np.nan) for _ in range(3))
    quadrant = np.zeros(panel.shape, dtype=np.uint8)
    tables = []
    for at, year in enumerate(panel.years):
        visible, people = index.visible[at], np.nan_to_num(panel.population.values[at])
        units = np.flatnonzero(visible)
        values = index.values[at, units], level[at, units], people[units]
        cells = YearCells(year, units, col[units], row[units], *values)
        marks = marked(cells, choices, around, part_of(progress, at, len(panel.years)))
        near[at, units] = surroundings(cells.col, cells.row, cells.index, cells.people, around)
        classes = _classes(cells, marks, near[at, units], choices)
        cluster[at, units], number[at, units] = numbered(cells, classes, choices.contiguity)
        statistic[at, units], p_value[at, units], quadrant[at, units] = marks.statistic, marks.p_value, marks.quadrant
        shown = coverage(col, row, people, visible, number[at])
        tables.append(area_table(cells, cluster[at, units], number[at, units], shown))
    progress(1.0)
    reason = _reasons(index, statistic, choices.method)
    areas = pd.concat(tables, ignore_index=True)
    return Concentrations(panel, choices, index, cluster, number, statistic, p_value, quadrant, near, reason, areas)


def _classes(cells: YearCells, marks: Marks, near: Floats, choices: Choices) -> dict[str, Bools]:
    """Return the class of cells, in the order of their numbers -> which cells are in it, shape (cells,)."""
    found = {}
    pocket = np.zeros(len(cells.index), dtype=np.bool_)
    if choices.low:
        found[LOW] = _large(cells, marks.low, choices)
        pocket = pockets(low_level(cells, choices), cells.index, near) & ~found[LOW]
        found[POCKET] = pocket
    if choices.high:
        found[HIGH] = _large(cells, marks.high & ~pocket, choices)
    return found


def _large(cells: YearCells, mark: Bools, choices: Choices) -> Bools:
    """Return the marked cells that are in a component which is large enough."""
    kept = np.flatnonzero(mark)
    component = components(cells.col[kept], cells.row[kept], choices.contiguity)
    enough = large_enough(component, cells.people[kept], choices.min_cells, choices.min_population)
    result = np.zeros(len(mark), dtype=np.bool_)
    result[kept[enough]] = True
    return result


def _check_visible(index: Variable) -> None:
    most = int(index.visible.sum(axis=1).max(initial=0))
    if most == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The index is suppressed or missing in all cells; use larger cells, or an index of other variables.",
            )
        )
    if most == 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The index is visible in one cell only, so there is nothing to compare it with; use a larger region or "
                "smaller cells.",
            )
        )


def _reasons(index: Variable, statistic: Floats, method: str) -> Texts:
    """Return why there is no class or no statistic; refuse where there is no statistic in any year."""
    cases = [
        (index.states == State.SUPPRESSED, SUPPRESSED),
        (index.states == State.UNINHABITED, UNINHABITED),
        (~index.visible, NOT_IN_DATA),
    ]
    if method != CONTIGUITY:
        none = np.isnan(statistic)
        if none.all():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "There is nothing to compare: the index is the same in all visible cells, or all of them are "
                    "neighbours, or none; choose another radius or another method.",
                )
            )
        if method == MORAN:
            cases.append((none & ~none.all(axis=1, keepdims=True), NO_NEIGHBOURS))
        cases.append((none, NO_SPREAD))
    return np.select([where for where, _ in cases], [reason for _, reason in cases], "").astype(object)
