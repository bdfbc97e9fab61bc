"""Indicators of areas that are no cells: plans, districts, catchments.

Numerators and denominators are summed over the visible parts of cells and then divided; a mean is weighted by those
it is a mean of; a median of several cells cannot be had. Everything is a sum of public figures with its coverage, so
it tells nothing that the cells do not (visible sums; no exact total that would give a suppressed cell away).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.figures import check_delivered, smallest_base
from eriytymisseuranta.core.indicators.surroundings import summable
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, public_only
from eriytymisseuranta.core.planning.overlay import Parts

LEVELS = 5
FEWEST_CELLS = 2.0
"""Effective cells below which figures describe single cells and their neighbours rather than the area."""

OUTSIDE = "outside"
"""No cell of the data lies in the area."""
UNINHABITED = "uninhabited"
"""There are cells, and nobody lives in them."""
SUPPRESSED = "suppressed"
"""People live there, and all of them in cells that are not shown."""
FEW_CELLS = "few_cells"
"""The people are those of fewer than two effective cells: look at the surroundings."""
SMALL_BASE = "small_base"
"""Fewer people than the smallest base: look at the surroundings."""


@dataclass(frozen=True)
class AreaFigure:
    """One indicator of areas; arrays have the shape (years, areas).

    Parameters
    ----------
    values
        Percent, or the indicator's own unit; NaN where there is none.
    bases
        Sum of the denominators behind the value; NaN where there is no value.
    coverage
        Percent of the people of the area who live in cells that count; NaN where their number is not known.
    """

    indicator: Indicator
    values: Floats
    bases: Floats
    coverage: Floats


@dataclass(frozen=True)
class AreaPanel:
    """What is known of areas; arrays have the shape (years, areas).

    Parameters
    ----------
    population
        People in visible cells; NaN where they are too few to be told of.
    official
        All people of the grid data, where the population of every cell is public; else NaN.
    at_levels
        Shape (levels, years, areas): people in cells of each level; NaN where the panel has no levels.
    cells, effective_cells
        Cells whose people are counted, and one over the sum of their squared shares of the people (Laakso and
        Taagepera 1979): the number of equal cells that would be as even.
    coverage
        Percent of the people who live in visible cells; NaN where their number is not known.
    flag
        '' where the figures stand for the area, else why not.
    """

    years: tuple[int, ...]
    figures: Mapping[str, AreaFigure]
    population: Floats
    official: Floats
    at_levels: Floats
    cells: Floats
    effective_cells: Floats
    coverage: Floats
    flag: npt.NDArray[np.object_]

    @property
    def small(self) -> Bools:
        """Areas that are too small for figures of their own: their surroundings speak for them."""
        return np.isin(self.flag, (FEW_CELLS, SMALL_BASE))


@public_only
def aggregate(
    panel: PublicPanel,
    catalogue: Catalogue,
    indicators: Sequence[str],
    parts: Parts,
    areas: int,
    level: Floats | None = None,
    min_base: int | None = None,
    progress: Progress = no_progress,
    by_homes: bool = False,
) -> AreaPanel:
    """Return indicators, people and coverage of areas, year by year.

    Parameters
    ----------
    indicators
        Ids; those that cannot be summed (`left_out`) are left out.
    parts
        The part of each unit's people that live in each area.
    level
        Levels 1 to 5 of the cells, shape (years, units); None = the panel has none.
    min_base
        Smallest denominator of a figure that is shown; None = the thresholds of the catalogue's groups.
    by_homes
        Whether the parts follow homes: then fewer people than the smallest base, who may be those of one building, are
        not told of (NaN).

    Raises
    ------
    InputError
        If no indicator is left, or the panel lacks what one is made of.
    """
    chosen = [name for name in indicators if summable(catalogue.indicators[name], catalogue)]
    if indicators and not chosen:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No indicator is left ({indicators}): a median of several cells cannot be had from those of each, and "
                "a density is of a cell's own area; choose shares or means.",
            ),
            indicators=", ".join(indicators),
        )
    sums = _Sums(parts, areas)
    people = panel.population
    for name in chosen:
        check_delivered(panel, catalogue.indicators[name])
    counted = np.nan_to_num(np.where(people.visible, people.values, 0.0))
    population, everybody = sums.of(counted), _everybody(panel, sums)
    cells, effective = sums.cells(counted)
    least = smallest_base(panel, catalogue, ["population"], min_base)
    flag = _flags(panel, sums, population, effective, least)
    shown = flag == ""
    figures = {}
    for at, name in enumerate(chosen):
        progress(at / len(chosen))
        figures[name] = _figure(panel, catalogue, name, sums, everybody, shown, min_base)
    progress(1.0)
    told = (population == 0) | (population >= (least if by_homes else 0))
    return AreaPanel(
        years=panel.years,
        figures=figures,
        population=np.where(told, population, np.nan),
        official=np.where(told, _official(panel, everybody, catalogue), np.nan),
        at_levels=_at_levels(counted, level, sums),
        cells=cells,
        effective_cells=effective,
        coverage=percent(population, everybody),
        flag=flag,
    )


def left_out(indicators: Sequence[str], catalogue: Catalogue) -> list[Indicator]:
    """Return the indicators that areas cannot have."""
    found = [catalogue.indicators[name] for name in indicators]
    return [indicator for indicator in found if not summable(indicator, catalogue)]


def percent(part: Floats, whole: Floats) -> Floats:
    """Return ``100 part / whole``, NaN where there is no whole."""
    return np.divide(100.0 * part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


@dataclass(frozen=True)
class _Sums:
    """Sums over the parts of units in areas."""

    parts: Parts
    areas: int

    def of(self, values: Floats) -> Floats:
        """Return the sums of values of units, shape (years, units) -> (years, areas)."""
        parts = self.parts
        rows = [np.bincount(parts.area, parts.share * row[parts.unit], self.areas) for row in values]
        return np.array(rows, dtype=np.float64).reshape(len(values), self.areas)

    def any(self, where: Bools) -> Bools:
        """Return areas with a unit ``where`` it is so, shape (years, areas)."""
        return self.of(where.astype(np.float64)) > 0

    def cells(self, people: Floats) -> tuple[Floats, Floats]:
        """Return cells with people, and effective cells, each of shape (years, areas)."""
        parts = self.parts
        shape = (len(people), self.areas)
        number, effective = np.zeros(shape), np.zeros(shape)
        for at, row in enumerate(people):
            here = parts.share * row[parts.unit]
            number[at] = np.bincount(parts.area, here > 0, self.areas)
            total = np.bincount(parts.area, here, self.areas)
            squares = np.bincount(parts.area, here**2, self.areas)
            np.divide(total**2, squares, out=effective[at], where=squares > 0)
        return number, effective


def _everybody(panel: PublicPanel, sums: _Sums) -> Floats:
    """Return all people of the areas, NaN where a cell's population is hidden."""
    people = panel.population
    total = sums.of(np.nan_to_num(people.values))
    return np.where(sums.any(people.states == State.SUPPRESSED), np.nan, total)


def _official(panel: PublicPanel, everybody: Floats, catalogue: Catalogue) -> Floats:
    """Return the people of the areas in the years whose product calls the population of cells public."""
    public = []
    for source in panel.sources:
        profile = catalogue.profiles.get(source.partition(":")[0])
        rule = profile.rules.get("population") if profile else None
        public.append(rule is not None and rule.public in ("base", "all"))
    return np.where(np.array(public, dtype=np.bool_)[:, None], everybody, np.nan)


def _at_levels(counted: Floats, level: Floats | None, sums: _Sums) -> Floats:
    shape = (LEVELS, len(counted), sums.areas)
    if level is None:
        return np.full(shape, np.nan)
    return np.array([sums.of(counted * (level == at)) for at in range(1, LEVELS + 1)]).reshape(shape)


def _flags(
    panel: PublicPanel, sums: _Sums, population: Floats, effective: Floats, least: int
) -> npt.NDArray[np.object_]:
    """Return why the figures of an area do not stand for it, the first that applies."""
    cases = (
        (~sums.any(panel.population.states != State.ABSENT), OUTSIDE),
        (~sums.any((panel.population.states == State.SUPPRESSED) | (panel.population.values > 0)), UNINHABITED),
        (population == 0, SUPPRESSED),
        (effective < FEWEST_CELLS, FEW_CELLS),
        (population < least, SMALL_BASE),
    )
    flag = np.full(population.shape, "", dtype=object)
    for where, why in reversed(cases):
        flag[where] = why
    return flag


def _figure(
    panel: PublicPanel,
    catalogue: Catalogue,
    name: str,
    sums: _Sums,
    everybody: Floats,
    shown: Bools,
    min_base: int | None,
) -> AreaFigure:
    indicator = catalogue.indicators[name]
    top, bottom = panel.variables[indicator.numerator], panel.variables[indicator.denominator]
    visible = top.visible & bottom.visible & (bottom.values > 0)
    weight = np.where(visible, bottom.values, 0.0)
    amount = np.where(visible, top.values, 0.0) * (weight if indicator.kind == "mean" else 1.0)
    base, total = sums.of(weight), sums.of(amount)
    _, effective = sums.cells(weight)
    least = smallest_base(panel, catalogue, (indicator.numerator, indicator.denominator), min_base)
    there = shown & (base > 0) & (base >= least) & (effective >= FEWEST_CELLS)
    scale = 100.0 if indicator.kind == "share" else 1.0
    values = np.divide(scale * total, base, out=np.full(base.shape, np.nan), where=there)
    people = sums.of(np.where(visible, np.nan_to_num(panel.population.values), 0.0))
    return AreaFigure(
        indicator,
        values,
        np.where(there, base, np.nan),
        np.where(there, percent(people, everybody), np.nan),
    )
