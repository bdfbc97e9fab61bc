"""The main job in one run: statistics in; protected, styled layers and a report out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.data.import_statistics import add_source_parameters
from eriytymisseuranta.processing.privacy.remainder_output import REMAINDER

YEAR_FROM = "YEAR_FROM"
YEAR_TO = "YEAR_TO"
OUTPUT = "OUTPUT"
CHANGE = "CHANGE"
INDICES = "INDICES"
COVERAGE = "COVERAGE"
REPORT = "REPORT"


class Monitor(Algorithm):
    """``monitor``: import, protect, indicators, change, indices and report in one run."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Monitor residential differentiation")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "From yearly statistics to styled layers and a report in one run.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Imports the statistics of all years, protects them, computes indicators and the relative "
                "socio-economic level, the change between two years, and the dissimilarity and isolation of every "
                "year, and writes a report.",
            ),
            translate(
                "Eriytymisseuranta",
                "One run gives what a municipality follows from year to year, in the project that is open.",
            ),
            translate(
                "Eriytymisseuranta",
                "The same steps as “Import statistics” and “Indicators”. Dissimilarity D: Duncan and Duncan 1955; "
                "isolation: Massey and Denton 1988; each beside its expected value if people were spread at random "
                "over the same cells. Clear change is beyond random variation, with the false discovery rate "
                "controlled (Benjamini and Hochberg 1995).",
            ),
            translate(
                "Eriytymisseuranta",
                "The figures cover the cells that may be shown; read the coverage beside them. Small cells make D "
                "larger than it is: compare it with the value under randomness. Change is shown only where both "
                "years are visible.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        return shared.indicator_glossary()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_source_parameters(self)
        self.define(shared.indicators_parameter())
        self.define(*shared.index_parameters(), *shared.smoothing_parameters())
        for name, label in (
            (YEAR_FROM, translate("Eriytymisseuranta", "Change from year (empty: the first comparable)")),
            (YEAR_TO, translate("Eriytymisseuranta", "Change to year (empty: the last comparable)")),
        ):
            self.define(
                QgsProcessingParameterNumber(name, label, Qgis.ProcessingNumberParameterType.Integer, None, True)
            )
        self.define(shared.keep_style_parameter(), shared.themes_parameter())
        polygons, tables = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        for name, label, kind, optional in (
            (OUTPUT, translate("Eriytymisseuranta", "Indicators"), polygons, False),
            (CHANGE, translate("Eriytymisseuranta", "Change"), polygons, True),
            (REMAINDER, translate("Eriytymisseuranta", "Pooled remainder"), polygons, True),
            (INDICES, translate("Eriytymisseuranta", "Segregation indices"), tables, True),
            (COVERAGE, translate("Eriytymisseuranta", "Coverage"), tables, True),
        ):
            self.define(QgsProcessingParameterFeatureSink(name, label, kind, None, optional))
        self.define(
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.report.monitoring import run_monitor

        return run_monitor(self, parameters, context, feedback)
