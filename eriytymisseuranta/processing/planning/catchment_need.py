"""The need of schools by their catchments, for one division into catchments or two."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.planning.weighting import weighting_parameters

INPUT = "INPUT"
CATCHMENTS = "CATCHMENTS"
CATCHMENT_FIELD = "CATCHMENT_FIELD"
ALTERNATIVE = "ALTERNATIVE"
ALTERNATIVE_FIELD = "ALTERNATIVE_FIELD"
OUTPUT = "OUTPUT"
TABLE = "TABLE"
SUMMARY = "SUMMARY"


class CatchmentNeed(Algorithm):
    """``catchmentneed``: INPUT and CATCHMENTS -> need-type index per school, and what an ALTERNATIVE changes."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Need of catchments")

    def shortDescription(self) -> str:
        return translate(
            "Eriytymisseuranta", "Need-type index of school catchments, and what another division would change."
        )

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Gives every school catchment an index of the criteria of needs-based funding, from the cells in it. "
                "With an alternative: what changes for each school, how many people get another catchment, and how far "
                "the catchments of each alternative differ from one another.",
            ),
            translate(
                "Eriytymisseuranta",
                "Catchments divide people as housing does, and a border can even out or sharpen it. The index is a "
                "basis for discussion of borders and resources; it says nothing of how good a school is.",
            ),
            translate(
                "Eriytymisseuranta",
                "Per catchment, numerators and denominators are summed and divided; z = (share − mean) / standard "
                "deviation over the catchments of alternative A in the same year, weighted by people; the index is "
                "the weighted mean of z, high = greater need. Alternative B is measured by A's mean and deviation. "
                "Criteria as in HE 55/2022 and Bernelius and Huilla 2021; the weights are not the official ones. "
                "Between catchments: the deviation of the index, and D and H of each group (Duncan and Duncan 1955; "
                "Theil and Finizza 1971). Features of the same name are one catchment.",
            ),
            translate(
                "Eriytymisseuranta",
                "Inhabitants of the catchment, not the pupils of the school. Only visible cells count, and a catchment "
                "of few cells or people has no index, nor has one that lacks a variable. Overlapping catchments and "
                "alternatives give no hidden figure away: all are sums of the figures that the cells show.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        return shared.indicator_glossary()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        area = [Qgis.ProcessingSourceType.VectorPolygon]
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Statistics"), [Qgis.ProcessingSourceType.Vector]
            ),
            QgsProcessingParameterFeatureSource(
                CATCHMENTS, translate("Eriytymisseuranta", "Catchments (alternative A)"), area
            ),
            _name(CATCHMENT_FIELD, translate("Eriytymisseuranta", "Name of the school"), CATCHMENTS),
            QgsProcessingParameterFeatureSource(
                ALTERNATIVE, translate("Eriytymisseuranta", "Other catchments (alternative B)"), area, None, True
            ),
            _name(
                ALTERNATIVE_FIELD,
                translate("Eriytymisseuranta", "Name of the school in alternative B (empty: the same field)"),
                ALTERNATIVE,
            ),
            _weights(),
            *weighting_parameters(),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT,
                translate("Eriytymisseuranta", "Catchments with their need-type index"),
                Qgis.ProcessingSourceType.VectorPolygon,
            ),
            *(
                QgsProcessingParameterFeatureSink(name, label, Qgis.ProcessingSourceType.Vector, None, True)
                for name, label in (
                    (TABLE, translate("Eriytymisseuranta", "Schools and their need-type index")),
                    (SUMMARY, translate("Eriytymisseuranta", "Alternatives as a whole")),
                )
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.planning.needing import run_need

        return run_need(self, parameters, context, feedback)


def _name(name: str, label: str, of: str) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, label, None, of, Qgis.ProcessingFieldParameterDataType.Any, False, True)


def _weights() -> QgsProcessingParameterDefinition:
    weights = QgsProcessingParameterString(
        shared.WEIGHTS,
        translate("Eriytymisseuranta", "Variables of the need-type index and their weights"),
        None,
        False,
        True,
    )
    weights.setHelp(
        translate(
            "Eriytymisseuranta",
            "Pairs indicator=weight, separated by commas, or the name of an index. Empty: low education, unemployment "
            "and foreign languages where the data have them (school_need), else low education, unemployment and low "
            "income. Shares that count as worse off raise the need; of an indicator without a direction, as of "
            "foreign languages, a negative weight says that a high share counts as need.",
        )
    )
    return weights
