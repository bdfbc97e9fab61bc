"""How one-sided the homes of a place are, and how that goes together with the index."""

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
BUILDINGS = "BUILDINGS"
DWELLINGS_FIELD = "DWELLINGS_FIELD"
TENURE_FIELD = "TENURE_FIELD"
HOUSE_TYPE_FIELD = "HOUSE_TYPE_FIELD"
YEAR_FIELD = "YEAR_FIELD"
TENURES = "TENURES"
HOUSE_TYPES = "HOUSE_TYPES"
SUBSIDISED = "SUBSIDISED"
SUBSIDISED_LABEL = "SUBSIDISED_LABEL"
SINCE = "SINCE"
ONE_SIDED = "ONE_SIDED"
BLOCK_SIZE = "BLOCK_SIZE"
SEED = "SEED"
OUTPUT = "OUTPUT"
TABLE = "TABLE"
REPORT = "REPORT"

DEFAULT_FIELDS = {
    DWELLINGS_FIELD: "dwellings",
    TENURE_FIELD: "tenure",
    HOUSE_TYPE_FIELD: "house_type",
    YEAR_FIELD: "year",
}


class HousingMix(Algorithm):
    """``housingmix``: INPUT and, if there is one, BUILDINGS -> the mix of homes and its link to the index."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Mix of homes")

    def shortDescription(self) -> str:
        return translate(
            "Eriytymisseuranta", "How one-sided places are by tenure, house type and age, and how the index goes along."
        )

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Gives every cell its homes by tenure, house type and, with a layer of buildings, decade and "
                "state-subsidised stock: shares, the most common kind, one-sidedness and evenness, and the homes "
                "completed since a year. With an index: people by level and most common kind, how the shares go "
                "together with the index, and how it has changed by the kind of new homes.",
            ),
            translate(
                "Eriytymisseuranta",
                "One-sided construction and residential differentiation are discussed together in housing and land use "
                "policy. The figures show where and how much they coincide in the region, before anything is said of "
                "why.",
            ),
            translate(
                "Eriytymisseuranta",
                "One-sidedness: share of the most common kind (Berger and Parker 1970). Evenness: entropy of the "
                "shares over that of equal shares (Pielou 1966). Correlation: of the ranks of the people (Spearman "
                "1904, middle ranks Kendall 1945). Intervals of 95 %: blocks of the map are drawn at random with all "
                "that lies in them (block bootstrap; Carlstein 1986, Hall 1985), since neighbouring cells are alike "
                "and an interval that takes them as independent would be too narrow.",
            ),
            translate(
                "Eriytymisseuranta",
                "All of it is association, never cause, and of places, not of the people in them. What the statistics "
                "suppress stays suppressed. Shares of your own buildings are shown where there are at least so many "
                "dwellings in so many buildings as the catalogue demands; you answer for the layer itself. The "
                "statistics put rental and right-of-occupancy homes together and know no state-subsidised ones; a "
                "layer of buildings may.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Statistics or indicators"), [Qgis.ProcessingSourceType.Vector]
            ),
            QgsProcessingParameterFeatureSource(
                BUILDINGS,
                translate("Eriytymisseuranta", "Residential buildings (points or polygons)"),
                [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon],
                None,
                True,
            ),
            *_fields(),
            *_categories(),
            *_choices(),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Mix of homes"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            QgsProcessingParameterFeatureSink(
                TABLE,
                translate("Eriytymisseuranta", "Homes and levels"),
                Qgis.ProcessingSourceType.Vector,
                None,
                True,
            ),
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.planning.mixing import run_housing_mix

        return run_housing_mix(self, parameters, context, feedback)


def _fields() -> list[QgsProcessingParameterDefinition]:
    labels = {
        DWELLINGS_FIELD: translate("Eriytymisseuranta", "Number of dwellings (field)"),
        TENURE_FIELD: translate("Eriytymisseuranta", "Tenure (field)"),
        HOUSE_TYPE_FIELD: translate("Eriytymisseuranta", "House type (field)"),
        YEAR_FIELD: translate("Eriytymisseuranta", "Year of completion (field)"),
    }
    return [
        QgsProcessingParameterField(
            name,
            label,
            DEFAULT_FIELDS[name],
            BUILDINGS,
            Qgis.ProcessingFieldParameterDataType.Any,
            False,
            True,
        )
        for name, label in labels.items()
    ]


def _categories() -> list[QgsProcessingParameterDefinition]:
    tenures = QgsProcessingParameterString(
        TENURES,
        translate("Eriytymisseuranta", "Tenures in the layer of buildings"),
        "owner,rental,ara,right_of_occupancy",
        False,
        True,
    )
    house_types = QgsProcessingParameterString(
        HOUSE_TYPES,
        translate("Eriytymisseuranta", "House types in the layer of buildings"),
        "block,terraced,small",
        False,
        True,
    )
    for parameter in (tenures, house_types):
        parameter.setHelp(
            translate(
                "Eriytymisseuranta",
                "What the field says, separated by commas; or pairs value=name, for example 1=owner,2=rental. Known "
                "names are owner, rental, ara, right_of_occupancy, small, terraced, block and other; yours may be "
                "others. What is not listed is told, and counts in no share.",
            )
        )
    subsidised = QgsProcessingParameterString(
        SUBSIDISED, translate("Eriytymisseuranta", "State-subsidised tenures"), "ara", False, True
    )
    label = QgsProcessingParameterString(
        SUBSIDISED_LABEL,
        translate("Eriytymisseuranta", "What state-subsidised dwellings are called"),
        None,
        False,
        True,
    )
    label.setHelp(translate("Eriytymisseuranta", "Empty: State-subsidised (ARA) dwellings."))
    return [tenures, house_types, shared.advanced(subsidised), shared.advanced(label)]


def _choices() -> list[QgsProcessingParameterDefinition]:
    since = QgsProcessingParameterNumber(
        SINCE,
        translate("Eriytymisseuranta", "New homes: completed since the year"),
        Qgis.ProcessingNumberParameterType.Integer,
        None,
        True,
    )
    since.setHelp(
        translate(
            "Eriytymisseuranta",
            "Empty: since the first year of the change of the index; where there is one year only, of the last ten "
            "years.",
        )
    )
    one_sided = QgsProcessingParameterNumber(
        ONE_SIDED,
        translate("Eriytymisseuranta", "A place is one-sided from (%)"),
        Qgis.ProcessingNumberParameterType.Double,
        80.0,
        False,
        0.0,
        100.0,
    )
    block = QgsProcessingParameterNumber(
        BLOCK_SIZE,
        translate("Eriytymisseuranta", "Side of the blocks of the intervals (m)"),
        Qgis.ProcessingNumberParameterType.Double,
        2000.0,
        False,
        1.0,
    )
    block.setHelp(
        translate(
            "Eriytymisseuranta", "So large that homes and people further apart than this are alike by chance only."
        )
    )
    seed = QgsProcessingParameterNumber(
        SEED, translate("Eriytymisseuranta", "Seed"), Qgis.ProcessingNumberParameterType.Integer, 1, False, 0
    )
    return [since, one_sided, shared.advanced(block), shared.advanced(seed)]
