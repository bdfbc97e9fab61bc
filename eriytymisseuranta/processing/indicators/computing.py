"""From the choices of an algorithm to the indicators of a panel."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import Progress
from eriytymisseuranta.core.indicators import Around, compute_indicators
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.processing import parameters as shared


def chosen_indicators(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, catalogue: Catalogue
) -> list[str]:
    """Return the indicators to compute: those chosen, those of the index, and those that a catalogue file adds."""
    chosen = list(algorithm.parameterAsEnumStrings(parameters, shared.INDICATORS, context))
    chosen += shared.read_weights(algorithm.parameterAsString(parameters, shared.WEIGHTS, context), catalogue)
    chosen += [name for name in catalogue.indicators if name not in shared.offered_catalogue().indicators]
    return list(dict.fromkeys(chosen))


def compute(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    panel: PublicPanel,
    catalogue: Catalogue,
    progress: Progress,
) -> IndicatorPanel:
    """Return the indicators of a panel as the user chose them."""
    return compute_indicators(
        panel,
        catalogue,
        chosen_indicators(algorithm, parameters, context, catalogue),
        shared.read_weights(algorithm.parameterAsString(parameters, shared.WEIGHTS, context), catalogue),
        method=algorithm.parameterAsEnumString(parameters, shared.METHOD, context),
        reference=algorithm.parameterAsEnumString(parameters, shared.REFERENCE, context),
        base_year=shared.optional_integer(algorithm, parameters, shared.BASE_YEAR, context),
        levels=algorithm.parameterAsEnumString(parameters, shared.LEVELS, context),
        min_variables=shared.optional_integer(algorithm, parameters, shared.MIN_VARIABLES, context),
        min_base=shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context),
        around=chosen_surroundings(algorithm, parameters, context),
        progress=progress,
    )


def chosen_surroundings(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Around | None:
    """Return the surroundings to compute, None for none."""
    smoothing = algorithm.parameterAsEnumString(parameters, shared.SMOOTHING, context)
    if smoothing == "none":
        return None
    radius = algorithm.parameterAsDouble(parameters, shared.RADIUS, context)
    return Around(smoothing, radius, algorithm.parameterAsInt(parameters, shared.NEAREST, context))
