"""Indicators of what surrounds a cell: shares of all the people around, and an index made of them.

Counts are summed over the neighbourhood and then divided, never shares averaged; a mean is weighted by those it is a
mean of. The index of the surroundings has centre, spread and levels of its own, because surroundings differ less than
cells do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.figures import smallest_base
from eriytymisseuranta.core.indicators.result import Figure
from eriytymisseuranta.core.neighbourhood import (
    QUEEN,
    Neighbourhoods,
    kernel_named,
    kernel_neighbourhoods,
    nearest_neighbourhoods,
    smoothed,
    stencil,
)
from eriytymisseuranta.core.neighbourhood.cells import lattice_cells
from eriytymisseuranta.core.panel import Floats, PublicPanel, Variable, public_only

SMOOTHINGS = ("none", "queen", "radius", "nearest")


@dataclass(frozen=True)
class Around:
    """Which surroundings: ``queen`` (the eight cells around), ``radius`` (metres) or ``nearest`` (k people)."""

    smoothing: str
    radius: float = 0.0
    k: int = 0


@public_only
def neighbourhoods_of(panel: PublicPanel, around: Around, progress: Progress = no_progress) -> list[Neighbourhoods]:
    """Return the neighbourhoods of every unit, one entry per year.

    Raises
    ------
    InputError
        If the choice is unknown, the units are areas, the radius is smaller than a cell, or there are fewer people
        than the k nearest.
    """
    if around.smoothing == "nearest":
        return nearest_neighbourhoods(panel, around.k, progress=progress)
    if around.smoothing == "radius":
        _, _, size = lattice_cells(panel)
        return kernel_neighbourhoods(panel, stencil(kernel_named("uniform"), around.radius, size))
    if around.smoothing == "queen":
        return kernel_neighbourhoods(panel, QUEEN)
    raise InputError(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{choice}” is not known here; choose one of {known}."),
        choice=around.smoothing,
        known=", ".join(SMOOTHINGS),
    )


@public_only
def figures_around(
    panel: PublicPanel,
    catalogue: Catalogue,
    figures: Mapping[str, Figure],
    around: Sequence[Neighbourhoods],
    min_base: int | None,
    progress: Progress = no_progress,
) -> tuple[dict[str, Figure], dict[str, Floats]]:
    """Return the figures of the surroundings by indicator id, and the coverage of each, percent, (years, units).

    Only visible counts go in, and a cell whose own figure is not visible gets no value. Medians and densities are left
    out: the median of a sum is not to be had from medians, and a density is of the cell's own area. Coverage is the
    percentage of the people around who live in cells that count.

    Parameters
    ----------
    min_base
        As `compute_figures`; it holds for the sum of the denominators.
    """
    found: dict[str, Figure] = {}
    coverage: dict[str, Floats] = {}
    chosen = [name for name, figure in figures.items() if summable(figure.indicator, catalogue)]
    for at, name in enumerate(chosen):
        progress(at / len(chosen))
        indicator = figures[name].indicator
        top, base = panel.variables[indicator.numerator], panel.variables[indicator.denominator]
        if indicator.kind == "mean":
            top = Variable(top.values * base.values, top.states)
        limit = smallest_base(panel, catalogue, (indicator.numerator, indicator.denominator), min_base)
        sums = smoothed(top, base, panel.population, around, limit)
        scale = 100.0 if indicator.kind == "share" else 1.0
        found[name] = replace(figures[name], values=scale * sums.values, bases=sums.bases, states=sums.states)
        coverage[name] = np.where(np.isnan(sums.values), np.nan, 100.0 * sums.coverage)
    progress(1.0)
    return found, coverage


def summable(indicator: Indicator, catalogue: Catalogue) -> bool:
    """Tell whether an indicator of several cells together can be had from those of each."""
    return indicator.kind == "share" or (
        indicator.kind == "mean" and catalogue.concepts[indicator.numerator].kind == "mean"
    )
