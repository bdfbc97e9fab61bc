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

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.data.import_statistics import add_source_parameters

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

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_source_parameters(self)
        self.addParameter(shared.indicators_parameter())
        for parameter in shared.index_parameters():
            self.addParameter(parameter)
        for name, label in (
            (YEAR_FROM, translate("Eriytymisseuranta", "Change from year (empty: the first)")),
            (YEAR_TO, translate("Eriytymisseuranta", "Change to year (empty: the last)")),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(name, label, Qgis.ProcessingNumberParameterType.Integer, None, True)
            )
        self.addParameter(shared.keep_style_parameter())
        polygons, tables = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        for name, label, kind, optional in (
            (OUTPUT, translate("Eriytymisseuranta", "Indicators"), polygons, False),
            (CHANGE, translate("Eriytymisseuranta", "Change"), polygons, True),
            (INDICES, translate("Eriytymisseuranta", "Segregation indices"), tables, True),
            (COVERAGE, translate("Eriytymisseuranta", "Coverage"), tables, True),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind, None, optional))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.report.monitoring import run_monitor

        return run_monitor(self, parameters, context, feedback)

    def year_pair(
        self, parameters: dict[str, Any], context: QgsProcessingContext, years: tuple[int, ...]
    ) -> tuple[int, int] | None:
        """Return the years to compare, None where the data has a single year.

        Raises
        ------
        InputError
            If a year is not in the data or the years are not in order.
        """
        if len(years) < 2:
            return None
        chosen_from = shared.optional_integer(self, parameters, YEAR_FROM, context)
        chosen_to = shared.optional_integer(self, parameters, YEAR_TO, context)
        first = years[0] if chosen_from is None else chosen_from
        last = years[-1] if chosen_to is None else chosen_to
        for year in (first, last):
            if year not in years:
                raise InputError(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
                    year=year,
                    years=", ".join(map(str, years)),
                )
        if first >= last:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "Change runs from an earlier to a later year; {first} is not before {last}."
                ),
                first=first,
                last=last,
            )
        return first, last


ONE_YEAR = Message(
    QT_TRANSLATE_NOOP(
        "Eriytymisseuranta", "The data has a single year, so change is left out; add a layer of another year."
    )
)
