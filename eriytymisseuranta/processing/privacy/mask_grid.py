"""A grid of counts of the user's own, protected as the statistics are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.privacy.remainder_output import remainder_sink

INPUT = "INPUT"
COUNTS = "COUNTS"
BASES = "BASES"
ID_FIELD = "ID_FIELD"
YEAR = "YEAR"
CODES = "CODES"
PUBLIC_BASES = "PUBLIC_BASES"
OUTPUT = "OUTPUT"
COVERAGE = "COVERAGE"


class MaskGrid(Algorithm):
    """``maskgrid``: INPUT -> the same counts, protected."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Mask a grid")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Protects the counts of any grid layer of your own.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Takes a grid layer with counts and what they are counted of, and writes a new one in which small "
                "figures, and those that would give them away, are suppressed. Only the id, the counts and the bases "
                "go out; all other fields stay behind.",
            ),
            translate(
                "Eriytymisseuranta",
                "For grids that are no data product which “Import statistics” knows: orders of your own, or counts "
                "that another tool has made.",
            ),
            translate(
                "Eriytymisseuranta",
                "The same rules as for the statistics: a threshold for the base (10 unless stated), edge classes where "
                "a count or its complement is below three, and further cells where the totals of 1 km, which count as "
                "public, would give a single one away (Hundepool et al. 2012, Statistical Disclosure Control).",
            ),
            translate(
                "Eriytymisseuranta",
                "Counts only: to mask shares, z-scores, smoothed values or changes at the end protects nothing, "
                "because their neighbours hold what is masked. Totals for areas that cross the cells must be computed "
                "of the result, not of the input.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        grids = [Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.VectorPoint]
        self.define(
            QgsProcessingParameterVectorLayer(
                INPUT, translate("Eriytymisseuranta", "Grid (square cells, or their centres)"), grids
            )
        )
        self.define(_fields(COUNTS, translate("Eriytymisseuranta", "Counts"), True))
        bases = _fields(BASES, translate("Eriytymisseuranta", "What they are counted of"), True)
        bases.setHelp(
            translate("Eriytymisseuranta", "One field for all counts, or one for each count in the same order.")
        )
        self.define(bases)
        self.define(*shared.protection_parameters())
        self.define(shared.advanced(_fields(ID_FIELD, translate("Eriytymisseuranta", "Id of the cells"), False)))
        year = QgsProcessingParameterNumber(
            YEAR,
            translate("Eriytymisseuranta", "Year of the counts (empty: in the layer's name, else this year)"),
            Qgis.ProcessingNumberParameterType.Integer,
            None,
            True,
        )
        codes = QgsProcessingParameterString(
            CODES, translate("Eriytymisseuranta", "Codes of suppression"), "-1", False, True
        )
        codes.setHelp(
            translate(
                "Eriytymisseuranta",
                "Numbers that stand for a suppressed figure, separated by commas; other negative numbers are an error.",
            )
        )
        public = QgsProcessingParameterBoolean(
            PUBLIC_BASES, translate("Eriytymisseuranta", "The bases are public as they are"), False
        )
        public.setHelp(
            translate(
                "Eriytymisseuranta",
                "As in the grids of Statistics Finland. Otherwise bases below the threshold are suppressed too.",
            )
        )
        self.define(*(shared.advanced(parameter) for parameter in (year, codes, public)))
        polygons, tables = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        masked, coverage = translate("Eriytymisseuranta", "Masked grid"), translate("Eriytymisseuranta", "Coverage")
        self.define(QgsProcessingParameterFeatureSink(OUTPUT, masked, polygons))
        self.define(remainder_sink())
        self.define(QgsProcessingParameterFeatureSink(COVERAGE, coverage, tables, None, True))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.privacy.masking import run_masking

        return run_masking(self, parameters, context, feedback)


def _fields(name: str, label: str, several: bool) -> QgsProcessingParameterDefinition:
    kind = Qgis.ProcessingFieldParameterDataType
    return QgsProcessingParameterField(name, label, None, INPUT, kind.Numeric if several else kind.Any, several, True)
