"""From a public panel to its indicators, index and levels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.indicators.composite import METHODS, compose
from eriytymisseuranta.core.indicators.figures import compute_figures, share, standardised
from eriytymisseuranta.core.indicators.levels import LEVELS
from eriytymisseuranta.core.indicators.reference import check_reference
from eriytymisseuranta.core.indicators.result import Composite, Figure, IndicatorPanel, Surroundings
from eriytymisseuranta.core.indicators.surroundings import Around, figures_around, neighbourhoods_of
from eriytymisseuranta.core.panel import Floats, PublicPanel, public_only

SHARES = {"student_share": "students", "pensioner_share": "pensioners"}
"""What is asked of every low level first: field -> concept, of the people whose main activity is known."""


@public_only
def compute_indicators(
    panel: PublicPanel,
    catalogue: Catalogue,
    indicators: Sequence[str],
    weights: Mapping[str, float],
    method: str = "zsum",
    reference: str = "year_mean_base_sd",
    base_year: int | None = None,
    levels: str = "sd",
    min_variables: int | None = None,
    min_base: int | None = None,
    around: Around | None = None,
    progress: Progress = no_progress,
) -> IndicatorPanel:
    """Return the indicators of a panel, each beside its reference, and the index of those that have a weight.

    The reference is the population-weighted mean and standard deviation over all units where the variable is
    visible, of the years that ``reference`` names: the centre of each year with the spread of the first
    (``year_mean_base_sd``), each year on its own (``year``), one year for all (``base_year``) or all years
    together (``pooled``).

    Parameters
    ----------
    indicators
        Ids of the indicators to compute, beside those of ``weights``.
    weights
        Indicator id -> weight in the index; empty = no index. A negative weight turns the direction.
    base_year
        Year that gives the spread (and centre); None = the first in which a unit has all variables of the index,
        else the first with visible values.
    min_variables, min_base
        As `compose` and `compute_figures`.
    around
        The surroundings whose indicators and index are computed too; None = none.

    Raises
    ------
    InputError
        If a choice is unknown, a variable is missing, or nothing is left to compute.
    """
    _check_choice(method, tuple(METHODS))
    _check_choice(levels, LEVELS)
    check_reference(reference, panel.years, base_year)
    population = np.nan_to_num(panel.population.values)
    figures: dict[str, Figure] = {}
    chosen = list(dict.fromkeys([*indicators, *weights]))
    parts = 1 if around is None else 3
    for at, name in enumerate(chosen):
        part_of(progress, 0, parts)(at / (len(chosen) + 1))
        figures[name] = compute_figures(panel, catalogue, [name], min_base)[name]
    if chosen and not any(figure.visible.any() for figure in figures.values()):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "All cells are suppressed or missing for {indicators}; use larger cells, or other indicators or data.",
            ),
            indicators=", ".join(chosen),
        )
    index = _Index(dict(weights), method, reference, base_year, levels, min_variables)
    figures, composite = index.of(figures, population, panel.years)
    surroundings = None
    if around is not None:
        there = neighbourhoods_of(panel, around, part_of(progress, 1, parts))
        summed, coverage = figures_around(panel, catalogue, figures, there, min_base, part_of(progress, 2, parts))
        surroundings = Surroundings(*index.of(summed, population, panel.years), coverage)
    shares = _shares(panel, catalogue, min_base)
    progress(1.0)
    return IndicatorPanel(panel, figures, composite, shares, surroundings)


@dataclass(frozen=True)
class _Index:
    """How the index was chosen to be made."""

    weights: Mapping[str, float]
    method: str
    reference: str
    base_year: int | None
    levels: str
    min_variables: int | None

    def of(
        self, figures: Mapping[str, Figure], population: Floats, years: tuple[int, ...]
    ) -> tuple[dict[str, Figure], Composite | None]:
        """Return figures beside their reference, and their index; None if it has no variables or one is not there."""
        whole = bool(self.weights) and set(self.weights) <= set(figures)
        weights = self.weights if whole else {}
        common = self.base_year
        if common is None:
            common = _first_common(figures, weights, population, years)
        compared = {
            name: standardised(
                figure, years, population, self.reference, common if weights.get(name) else self.base_year
            )
            for name, figure in figures.items()
        }
        if not whole:
            return compared, None
        composite = compose(
            compared,
            weights,
            population,
            years,
            self.method,
            self.reference,
            common,
            self.levels,
            self.min_variables,
        )
        return compared, composite


def _check_choice(choice: str, known: Sequence[str]) -> None:
    if choice not in known:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{choice}” is not known here; choose one of {known}."),
            choice=choice,
            known=", ".join(known),
        )


def _first_common(
    figures: Mapping[str, Figure], weights: Mapping[str, float], population: Floats, years: Sequence[int]
) -> int | None:
    """Return the first year in which an inhabited unit has all variables of the index, so that they share a base."""
    complete = population > 0
    for name, weight in weights.items():
        complete = complete & (figures[name].visible | (weight == 0))
    found = np.flatnonzero(complete.any(axis=1))
    return years[found[0]] if found.size else None


def _shares(panel: PublicPanel, catalogue: Catalogue, min_base: int | None) -> dict[str, Floats]:
    found = {}
    for field, concept in SHARES.items():
        base = catalogue.concepts[concept].base if concept in catalogue.concepts else ""
        if concept in panel.variables and base in panel.variables:
            found[field] = share(panel, catalogue, concept, base, min_base)[0]
    return found
