"""What plans would do to people and to the mix of homes, if stated assumptions hold."""

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
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
PLANS = "PLANS"
NAME_FIELD = "NAME_FIELD"
TENURE_FIELDS = "TENURE_FIELDS"
HOUSE_TYPE_FIELDS = "HOUSE_TYPE_FIELDS"
DWELLINGS = "DWELLINGS"
SCENARIO_FIELD = "SCENARIO_FIELD"
OUTPUT = "OUTPUT"
TABLE = "TABLE"
REPORT = "REPORT"
DEFAULT_NAME = "name"


class PlanScenario(Algorithm):
    """``planscenario``: INPUT and PLANS -> people and homes before and after."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Plans and scenarios")

    def shortDescription(self) -> str:
        return translate(
            "Eriytymisseuranta", "What planned dwellings would do to people, tenures and house types around them."
        )

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Adds the dwellings of plans, by tenure and house type, to what is visible around them: how many "
                "people they would hold, with a range, the mix of tenures and house types before and after, and how "
                "evenly tenures are spread over the region. Scenarios, such as A and B, are compared.",
            ),
            translate(
                "Eriytymisseuranta",
                "What is built decides for decades who can live where. A plan's own mix says little before one knows "
                "what stands around it.",
            ),
            translate(
                "Eriytymisseuranta",
                "People per dwelling: quartiles over the region's visible cells, weighted by dwellings, of a house "
                "type where at least 80 % of the cell's dwellings are of it. Evenness: dissimilarity of rental homes "
                "(Duncan and Duncan 1955) and information theory index of all tenures (Reardon and Firebaugh 2002), "
                "over the visible cells and those where nobody lives. All assumptions are printed.",
            ),
            translate(
                "Eriytymisseuranta",
                "Arithmetic, no forecast: nobody moves, and every dwelling becomes one household. Nothing is said of "
                "anyone's wellbeing, which tenure does not tell. Around means visible cells: read the coverage; with "
                "too few of them there is no share. State-subsidised and right-of-occupancy homes count as rental, as "
                "in the statistics.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Statistics"), [Qgis.ProcessingSourceType.Vector]
            ),
            QgsProcessingParameterFeatureSource(
                PLANS, translate("Eriytymisseuranta", "Plans"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            _field(NAME_FIELD, translate("Eriytymisseuranta", "Name of the plan"), DEFAULT_NAME),
            *_dwellings(),
            _field(SCENARIO_FIELD, translate("Eriytymisseuranta", "Scenario (field; empty: one scenario)"), None),
            QgsProcessingParameterNumber(
                shared.RADIUS,
                translate("Eriytymisseuranta", "Radius of the surroundings (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                500.0,
                False,
                0.0,
            ),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT,
                translate("Eriytymisseuranta", "Plans before and after"),
                Qgis.ProcessingSourceType.VectorPolygon,
            ),
            QgsProcessingParameterFeatureSink(
                TABLE, translate("Eriytymisseuranta", "Scenarios"), Qgis.ProcessingSourceType.Vector, None, True
            ),
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.planning.planned import run_scenarios

        return run_scenarios(self, parameters, context, feedback)


def _field(name: str, label: str, default: str | None) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterField(
        name, label, default, PLANS, Qgis.ProcessingFieldParameterDataType.Any, False, True
    )


def _dwellings() -> list[QgsProcessingParameterDefinition]:
    tenures = QgsProcessingParameterString(
        TENURE_FIELDS,
        translate("Eriytymisseuranta", "Fields of dwellings by tenure"),
        "owner,rental,ara,right_of_occupancy",
        False,
        True,
    )
    tenures.setHelp(
        translate(
            "Eriytymisseuranta",
            "Separated by commas; or pairs field=tenure, for example OMISTUS=owner,VUOKRA=rental. Tenures are owner, "
            "rental, ara, right_of_occupancy and other. Empty: not known.",
        )
    )
    house_types = QgsProcessingParameterString(
        HOUSE_TYPE_FIELDS,
        translate("Eriytymisseuranta", "Fields of dwellings by house type"),
        "block,terraced,small",
        False,
        True,
    )
    house_types.setHelp(
        translate(
            "Eriytymisseuranta",
            "Separated by commas; or pairs field=type, for example KERROS=block. Types are block, terraced, small and "
            "other. Empty: not known.",
        )
    )
    table = QgsProcessingParameterString(
        DWELLINGS, translate("Eriytymisseuranta", "Dwellings, in place of fields"), None, True, True
    )
    table.setHelp(
        translate(
            "Eriytymisseuranta",
            "A row for each plan: name: owner=100, rental=50, block=150. Other plans then have no dwellings.",
        )
    )
    return [tenures, house_types, shared.advanced(table)]
