"""The parameters that say how a cell counts that a border cuts."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared

WEIGHTING = "WEIGHTING"
POINTS = "POINTS"
POINT_WEIGHT = "POINT_WEIGHT"
WEIGHTINGS = ("area", "centroid", "points")


def weighting_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the choice, and the homes that it may need."""
    return [
        shared.choice(
            WEIGHTING,
            translate("Eriytymisseuranta", "How a cell that a border cuts counts"),
            WEIGHTINGS,
            "area",
            translate(
                "Eriytymisseuranta",
                "area: by the part of its area; centroid: wholly, where its centre lies; points: by the homes in it.",
            ),
        ),
        QgsProcessingParameterFeatureSource(
            POINTS,
            translate("Eriytymisseuranta", "Homes (points)"),
            [Qgis.ProcessingSourceType.VectorPoint],
            None,
            True,
        ),
        QgsProcessingParameterField(
            POINT_WEIGHT,
            translate("Eriytymisseuranta", "Weight of a home (dwellings, residents)"),
            None,
            POINTS,
            Qgis.ProcessingFieldParameterDataType.Numeric,
            False,
            True,
        ),
    ]
