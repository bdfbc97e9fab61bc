"""The surroundings of the units as a result of their own, so that they are compared like the units themselves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.differences import INDEX
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.compute import compute_indicators
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.indicators.surroundings import Around, summable
from eriytymisseuranta.core.panel import PublicPanel, State, Variable, public_only


@public_only
def surroundings_result(
    panel: PublicPanel,
    catalogue: Catalogue,
    around: Around,
    years: tuple[int, int],
    name: str = INDEX,
    recipe: Recipe | None = None,
    progress: Progress = no_progress,
) -> IndicatorPanel:
    """Return an indicator, or the index, of the people around each unit, to be compared between two years.

    Counts are summed before they are divided and compared, so bases and errors are those of the sums. Centre, spread
    and levels are of the surroundings and of all units in the panel. What is suppressed in one of the two years is in
    the sums of neither: suppression that comes or goes next door is no change.

    Parameters
    ----------
    years
        The earlier and the later year.
    recipe
        How the index is made; not needed for an indicator.

    Raises
    ------
    InputError
        If the figure cannot be had from sums (medians, densities), or as `compute_indicators`.
    """
    alike = _hidden_alike(panel, years)
    if name == INDEX:
        chosen = recipe or Recipe()
        found = compute_indicators(
            alike,
            catalogue,
            [],
            chosen.weights,
            chosen.method,
            chosen.reference,
            chosen.base_year,
            chosen.levels,
            around=around,
            progress=progress,
        )
    else:
        found = compute_indicators(alike, catalogue, [name], {}, around=around, progress=progress)
    surroundings = found.surroundings
    missing = [figure.indicator for figure in found.figures.values() if not summable(figure.indicator, catalogue)]
    if surroundings is None or missing:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{indicator}” of several cells together cannot be had from those of each; choose no smoothing, or "
                "another indicator.",
            ),
            indicator=missing[0].label if missing else name,
        )
    return IndicatorPanel(panel, surroundings.figures, surroundings.composite, found.shares)


def _hidden_alike(panel: PublicPanel, years: tuple[int, int]) -> PublicPanel:
    """Return the panel with all that is suppressed in one of two years suppressed in both."""
    at = [panel.years.index(year) for year in years]

    def of_both(known: Variable) -> Variable:
        where = np.zeros(panel.shape, dtype=np.bool_)
        where[at] = (known.states[at] == State.SUPPRESSED).any(axis=0)
        return known.hidden(where & known.visible)

    return replace(panel, variables={name: of_both(known) for name, known in panel.variables.items()})
