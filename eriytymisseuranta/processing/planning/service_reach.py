"""Who lives within walking distance of stops, schools or other services."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
SERVICES = "SERVICES"
SERVICE_FIELD = "SERVICE_FIELD"
DISTANCES = "DISTANCES"
NETWORK = "NETWORK"
OUTPUT = "OUTPUT"
TABLE = "TABLE"


class ServiceReach(Algorithm):
    """``servicereach``: INPUT and SERVICES -> who lives near them."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Reach of services")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "People by level within walking distances of stops, schools or services.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Counts the people within one or more distances of stops, schools or other services, by the level of "
                "their cell, year by year, and gives the indicators of those within.",
            ),
            translate(
                "Eriytymisseuranta",
                "Whether services and frequent transport are near for all levels alike is a question of the school "
                "network, of public transport and of the MAL agreements.",
            ),
            translate(
                "Eriytymisseuranta",
                "Without a network: the straight line from the service; a cell counts by the part of its area within "
                "it. With a network of streets and paths: the way along its lines from the middle of the cell to the "
                "nearest service (Dijkstra 1959), both ends included; a cell counts wholly or not at all. Services "
                "with the same text in the field count as one.",
            ),
            translate(
                "Eriytymisseuranta",
                "Only people in visible cells count. In cells of 250 m a distance of 300 m is rough; people do not "
                "live all over a cell. Near says nothing of how good a service is, nor who uses it.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        distances = QgsProcessingParameterString(
            DISTANCES, translate("Eriytymisseuranta", "Distances (m)"), "300,500,1000"
        )
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Indicators"), [Qgis.ProcessingSourceType.Vector]
            ),
            QgsProcessingParameterFeatureSource(
                SERVICES,
                translate("Eriytymisseuranta", "Services (points)"),
                [Qgis.ProcessingSourceType.VectorPoint],
            ),
            QgsProcessingParameterField(
                SERVICE_FIELD,
                translate("Eriytymisseuranta", "Kind or name of the service"),
                None,
                SERVICES,
                Qgis.ProcessingFieldParameterDataType.Any,
                False,
                True,
            ),
            distances,
            QgsProcessingParameterFeatureSource(
                NETWORK,
                translate("Eriytymisseuranta", "Network of streets and paths (lines)"),
                [Qgis.ProcessingSourceType.VectorLine],
                None,
                True,
            ),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Within reach"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            QgsProcessingParameterFeatureSink(
                TABLE,
                translate("Eriytymisseuranta", "People within reach by level"),
                Qgis.ProcessingSourceType.Vector,
                None,
                True,
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.planning.reaching import run_reach

        return run_reach(self, parameters, context, feedback)
