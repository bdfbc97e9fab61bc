"""Indicators of plans, districts and catchments from the cells in them."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.planning.weighting import weighting_parameters

INPUT = "INPUT"
AREAS = "AREAS"
AREA_FIELD = "AREA_FIELD"
OUTPUT = "OUTPUT"


class AggregateToAreas(Algorithm):
    """``aggregatetoareas``: INPUT and AREAS -> areas x years."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Aggregate to areas")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Indicators of plans, districts or catchments from the cells in them.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Gives every polygon of a layer, a plan, district, catchment or buffer, the indicators of the people "
                "in it, year by year: shares with their bases and coverage, people by the level of their cell, and how "
                "many cells stand behind them. Areas may overlap.",
            ),
            translate(
                "Eriytymisseuranta",
                "Plans and decisions are made for areas, not for cells. A share of an area is that of all its people "
                "together, not the mean of its cells.",
            ),
            translate(
                "Eriytymisseuranta",
                "Numerators and denominators are summed and then divided; means are weighted by their own "
                "denominators; medians cannot be had. A cell that a border cuts counts in part: by its area, by "
                "whether its centre lies inside, or by the homes in it (points). Effective cells: one over the sum "
                "of squared shares of the people (Laakso and Taagepera 1979).",
            ),
            translate(
                "Eriytymisseuranta",
                "Only visible cells count: read the coverage. An area with fewer than two effective cells or too few "
                "people has no figures of its own, but those of its surroundings of 500 m, named so. An area has no "
                "level: the limits of the levels are those of cells.",
            )
            + " "
            + translate(
                "Eriytymisseuranta",
                "Where homes say where people live, fewer people than the minimum base are not told of: they may be "
                "those of one building.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        return shared.indicator_glossary()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Statistics"), [Qgis.ProcessingSourceType.Vector]
            ),
            QgsProcessingParameterFeatureSource(
                AREAS, translate("Eriytymisseuranta", "Areas"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            QgsProcessingParameterField(
                AREA_FIELD,
                translate("Eriytymisseuranta", "Name of the area"),
                None,
                AREAS,
                Qgis.ProcessingFieldParameterDataType.Any,
                False,
                True,
            ),
            _indicators(),
            *weighting_parameters(),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Areas"), Qgis.ProcessingSourceType.VectorPolygon
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.planning.aggregating import run_aggregation

        return run_aggregation(self, parameters, context, feedback)


def _indicators() -> QgsProcessingParameterEnum:
    """Return the choice of indicators; empty = those that the layer has, else those of the index."""
    catalogue, spoken = shared.offered_catalogue(), language()
    parameter = QgsProcessingParameterEnum(
        shared.INDICATORS,
        translate("Eriytymisseuranta", "Indicators"),
        list(catalogue.indicators),
        True,
        None,
        True,
        True,
    )
    parameter.setHelp(
        translate("Eriytymisseuranta", "Empty: those that the layer has, else those of the index.")
        + " "
        + "; ".join(f"{name}: {found.label[spoken]}" for name, found in catalogue.indicators.items())
    )
    return parameter
