"""Change of an indicator, or of the index, between two years."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
INDICATOR = "INDICATOR"
YEAR_FROM = "YEAR_FROM"
YEAR_TO = "YEAR_TO"
ALLOW_REDEFINED = "ALLOW_REDEFINED"
OUTPUT = "OUTPUT"
MATRIX = "MATRIX"
REPORT = "REPORT"
INDEX = "index"


class CompareYears(Algorithm):
    """``compareyears``: indicator cells -> change between two years, people by level and level, and a report."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Compare years")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Where, how much and how surely a figure has changed, and for how many.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Gives every cell or area of either year the change of the index or of an indicator: in percentage "
                "points (index points), relative, in standard deviations of the first year, and per year; whether it "
                "is beyond random variation; and what became of the place. Beside it the people by level in both "
                "years, and what the comparison leaves out.",
            ),
            translate(
                "Eriytymisseuranta",
                "Small cells change by chance alone. What is left when chance is set aside can be planned for; and a "
                "share that grows from 2 to 4 % doubles, while one that grows from 20 to 30 % grows more, so that "
                "absolute and relative change stand side by side.",
            ),
            translate(
                "Eriytymisseuranta",
                "Only what both years show is compared, each with the reference it has already. Clear: independent "
                "binomial counts in the two years (share of n of d: p = (n + 1) / (d + 2), compare Agresti and Coull "
                "1998), within a year the errors of an index's variables added as if they never cancelled; false "
                "discovery rate 5 % (Benjamini and Hochberg 1995); bases of 30 or more. What became of a place: "
                "falling or rising where the change is clear, else low or high in both years (0.5 standard deviations "
                "from the reference, levels 1-2 and 4-5 of the index), else no clear change; newly or no longer "
                "inhabited where the source proves that nobody lived there.",
            ),
            translate(
                "Eriytymisseuranta",
                "The index is relative: a rise tells of the region as much as of the place. Suppression that comes or "
                "goes is no change. Years between which a variable was redefined are not compared unless you ask for "
                "it, and then not judged. Of a smoothed figure, neighbouring cells change together because they share "
                "their people. In small cells little is clear, and often nothing: in trials of 2,000 cells, of which "
                "one in ten had changed in all three variables of the index, half or more of these were clear where "
                "the change was 20 percentage points and each base 100 people, 10 points and 300, or 5 points and "
                "1,000; half of such a change was hardly ever clear. Larger cells, or the people around each cell, "
                "tell of smaller changes.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        return shared.indicator_glossary()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Indicators"), [Qgis.ProcessingSourceType.Vector]
            ),
            _indicator_parameter(),
            *year_parameters(),
            *_smoothing_parameters(),
            redefined_parameter(),
            shared.catalogue_file_parameter(),
            shared.keep_style_parameter(),
        )
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Change"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            QgsProcessingParameterFeatureSink(
                MATRIX,
                translate("Eriytymisseuranta", "People by level"),
                Qgis.ProcessingSourceType.Vector,
                None,
                True,
            ),
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            ),
        )
        for name, label in (
            ("COMPARED_PERCENT", translate("Eriytymisseuranta", "People in the places compared, last year (%)")),
            ("RISING", translate("Eriytymisseuranta", "People where the figure has clearly risen")),
            ("FALLING", translate("Eriytymisseuranta", "People where the figure has clearly fallen")),
        ):
            self.define(QgsProcessingOutputNumber(name, label))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.change.comparing import run_comparison

        return run_comparison(self, parameters, context, feedback)


def year_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of the two years."""
    return [
        QgsProcessingParameterNumber(name, label, Qgis.ProcessingNumberParameterType.Integer, None, True)
        for name, label in (
            (YEAR_FROM, translate("Eriytymisseuranta", "Change from year (empty: the first comparable)")),
            (YEAR_TO, translate("Eriytymisseuranta", "Change to year (empty: the last comparable)")),
        )
    ]


def redefined_parameter() -> QgsProcessingParameterDefinition:
    """Return the choice to compare years in which a variable is defined differently."""
    parameter = QgsProcessingParameterBoolean(
        ALLOW_REDEFINED, translate("Eriytymisseuranta", "Compare although a variable was redefined"), False
    )
    parameter.setHelp(
        translate(
            "Eriytymisseuranta",
            "What is shown then is in part the change of the definition; it is not judged, and every result says so.",
        )
    )
    return shared.advanced(parameter)


def _indicator_parameter() -> QgsProcessingParameterDefinition:
    catalogue, spoken = shared.offered_catalogue(), language()
    parameter = QgsProcessingParameterString(INDICATOR, translate("Eriytymisseuranta", "Indicator"), INDEX)
    parameter.setMetadata({"widget_wrapper": {"value_hints": [INDEX, *catalogue.indicators]}})
    labels = "; ".join(f"{name}: {found.label[spoken]}" for name, found in catalogue.indicators.items())
    parameter.setHelp(
        translate("Eriytymisseuranta", "One that the layer has. index: the index of the layer; {indicators}").format(
            indicators=labels
        )
    )
    return parameter


def _smoothing_parameters() -> list[QgsProcessingParameterDefinition]:
    smoothing, radius, nearest = shared.smoothing_parameters()
    smoothing.setHelp(
        translate(
            "Eriytymisseuranta",
            "Compares the people around instead of the cells: queen: of the cell and the eight around it; radius: of "
            "all within the radius; nearest: of the nearest people. Counts are summed before they are divided and "
            "compared; cells that are suppressed in one of the years stay out of both.",
        )
    )
    return [smoothing, radius, nearest]
