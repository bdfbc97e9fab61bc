"""Parameters that the algorithms on segregation share, and the reading of their panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared

if TYPE_CHECKING:
    from eriytymisseuranta.core.catalogue import Catalogue
    from eriytymisseuranta.core.panel import PublicPanel
    from eriytymisseuranta.core.segregation.groupings import Grouping

INPUT = "INPUT"
KERNEL = "KERNEL"
HOUSEHOLD_SIZE = "HOUSEHOLD_SIZE"
KERNELS = ("uniform", "triangular", "biweight", "gaussian", "exponential")
DEFAULT_KERNEL = "biweight"


def input_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of the statistics layer or table."""
    return QgsProcessingParameterFeatureSource(
        INPUT, translate("Eriytymisseuranta", "Statistics"), [Qgis.ProcessingSourceType.Vector]
    )


def kernel_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice of how people count by their distance."""
    return shared.advanced(
        shared.choice(
            KERNEL,
            translate("Eriytymisseuranta", "Weight by distance (kernel)"),
            KERNELS,
            DEFAULT_KERNEL,
            translate(
                "Eriytymisseuranta",
                "How people within the radius count: uniform: all alike; triangular and biweight: less with distance, "
                "nothing from the radius on; gaussian and exponential: less with distance, also beyond the radius, "
                "which is their scale.",
            ),
        )
    )


def household_size_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter of the mean size of the households that randomness draws."""
    parameter = QgsProcessingParameterNumber(
        HOUSEHOLD_SIZE,
        translate("Eriytymisseuranta", "Mean household size under randomness"),
        Qgis.ProcessingNumberParameterType.Double,
        1.0,
        False,
        1.0,
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "People who live together are mostly of the same group, so that persons drawn one by one (1) understate "
            "what chance does. In Finland about 1.9 for inhabitants and 1.6 for adults (postal code areas, Statistics "
            "Finland 2024); 1 for counts of households.",
        )
    )
    return shared.advanced(parameter)


def read_input(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    catalogue: Catalogue,
    groupings: Sequence[Grouping],
    progress: Progress,
) -> PublicPanel:
    """Return what the panel of ``INPUT`` has of the groupings.

    Raises
    ------
    InputError
        If the layer cannot be read.
    """
    from eriytymisseuranta.layers.reading import read_panel

    source = algorithm.parameterAsSource(parameters, INPUT, context)
    if source is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The statistics layer cannot be read; choose another one.")
        )
    concepts = {name for grouping in groupings for name in (*grouping.concepts, grouping.limit) if name}
    return read_panel(source, catalogue, progress, concepts)
