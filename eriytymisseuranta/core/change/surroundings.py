"""The surroundings of the units as a result of their own, so that they are compared like the units themselves."""

from __future__ import annotations

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.differences import INDEX
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.indicators.compute import compute_indicators
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.indicators.surroundings import Around, summable
from eriytymisseuranta.core.panel import PublicPanel, public_only


@public_only
def surroundings_result(
    panel: PublicPanel,
    catalogue: Catalogue,
    around: Around,
    name: str = INDEX,
    recipe: Recipe | None = None,
    progress: Progress = no_progress,
) -> IndicatorPanel:
    """Return an indicator, or the index, of the people around each unit.

    Counts are summed before they are divided and compared, so bases and errors are those of the sums. Centre, spread
    and levels are of the surroundings and of all units in the panel.

    Parameters
    ----------
    recipe
        How the index is made; not needed for an indicator.

    Raises
    ------
    InputError
        If the figure cannot be had from sums (medians, densities), or as `compute_indicators`.
    """
    if name == INDEX:
        chosen = recipe or Recipe()
        found = compute_indicators(
            panel,
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
        found = compute_indicators(panel, catalogue, [name], {}, around=around, progress=progress)
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
    return IndicatorPanel(found.panel, surroundings.figures, surroundings.composite, found.shares)
