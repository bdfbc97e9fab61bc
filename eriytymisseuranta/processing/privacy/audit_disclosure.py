"""The attacker: what all published figures together give away of the suppressed ones."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

LAYERS = "LAYERS"
KNOWN = "KNOWN"
MAX_SECONDS = "MAX_SECONDS"
OUTPUT = "OUTPUT"
REPORT = "REPORT"
PASSED = "PASSED"


class AuditDisclosure(Algorithm):
    """``auditdisclosure``: LAYERS and what is KNOWN -> verdicts."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Audit disclosure")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "An attack on layers: can anybody work back to a suppressed figure?")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Attacks layers that are to be published, together with everything else that is known: totals of "
                "municipalities or plan areas, grids of larger cells, changes, earlier releases. Decides for every "
                "suppressed figure whether it can be worked out exactly, nearly, or not, and tells which published "
                "figures give it away and what would help.",
            ),
            translate(
                "Eriytymisseuranta",
                "Two publications that are each safe can together give a suppressed figure away: the total of a "
                "kilometre minus the cells shown, one division of the city minus another. Nobody sees that by looking.",
            ),
            translate(
                "Eriytymisseuranta",
                "Every figure is read as a sum of counts. Nested totals are solved as a tree, two crossing divisions "
                "as a flow (Gusfield 1988), the rest by rank test, linear and integer programme (Fischetti and Salazar "
                "2001; scipy's HiGHS). What is not decided in time counts as unknown, and unknown fails.",
            ),
            translate(
                "Eriytymisseuranta",
                "The report and the table are internal: they tell what can be worked out. What is not named as known "
                "is not attacked with, and local knowledge, such as of the only house in a cell, is beyond any audit.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        vector = Qgis.ProcessingSourceType.Vector
        known = QgsProcessingParameterMultipleLayers(
            KNOWN,
            translate("Eriytymisseuranta", "Tables and layers that everybody knows already"),
            vector,
            None,
            True,
        )
        known.setHelp(
            translate(
                "Eriytymisseuranta",
                "Layers of this plugin, open products, and polygons or tables by region whose fields are named as the "
                "variables (population, low_income, ...), with a year field or for all years.",
            )
        )
        self.define(
            QgsProcessingParameterMultipleLayers(
                LAYERS, translate("Eriytymisseuranta", "Layers to be published"), vector
            ),
            known,
            shared.ledger_parameter(),
            shared.advanced(
                QgsProcessingParameterNumber(
                    MAX_SECONDS,
                    translate("Eriytymisseuranta", "Time limit (s); what is not decided by then fails"),
                    Qgis.ProcessingNumberParameterType.Double,
                    300.0,
                    False,
                    0.0,
                )
            ),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Verdicts"), Qgis.ProcessingSourceType.Vector
            ),
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            ),
            QgsProcessingOutputNumber("EXACT", translate("Eriytymisseuranta", "Given away exactly")),
            QgsProcessingOutputNumber("BOUNDED", translate("Eriytymisseuranta", "Given away nearly")),
            QgsProcessingOutputNumber("SAFE", translate("Eriytymisseuranta", "Safe")),
            QgsProcessingOutputNumber("UNKNOWN", translate("Eriytymisseuranta", "Not decided")),
            QgsProcessingOutputBoolean(PASSED, translate("Eriytymisseuranta", "Passed")),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.privacy.auditing import run_audit

        return run_audit(self, parameters, context, feedback)
