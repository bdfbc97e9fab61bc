"""Where cells of a low or high level lie together, and the low ones that lie alone."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
METHOD = "METHOD"
LEVEL = "LEVEL"
DIRECTION = "DIRECTION"
MIN_CELLS = "MIN_CELLS"
MIN_POPULATION = "MIN_POPULATION"
RADIUS = "RADIUS"
CONTIGUITY = "CONTIGUITY"
PERMUTATIONS = "PERMUTATIONS"
FALSE_DISCOVERY_RATE = "FALSE_DISCOVERY_RATE"
SEED = "SEED"
INDEX = "INDEX"
YEAR = "YEAR"
OUTPUT = "OUTPUT"
AREAS = "AREAS"

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double


class Concentrations(Algorithm):
    """``concentrations``: indicator cells -> the same with the class of each, and outlines."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Concentrations and pockets")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Where cells of a low or high level lie together, and low ones alone.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Finds concentrations of a low or high level in every year, and pockets: cells of a low level in "
                "surroundings that are not low. Gives the cells their class, and the outline of each concentration "
                "and pocket with its people, mean index and people by level.",
            ),
            translate(
                "Eriytymisseuranta",
                "A single low cell and a whole low district need different plans, and a pocket disappears in the "
                "figures of its district.",
            ),
            translate(
                "Eriytymisseuranta",
                "contiguity: cells of the chosen levels that touch. getisord: Gi* of the index within a radius (Ord "
                "and Getis 1995). moran: local Moran's I of cells that touch, with conditional permutations (Anselin "
                "1995). Both with the false discovery rate controlled (Benjamini and Hochberg 1995). Surroundings: "
                "mean index of the other visible people within the radius.",
            ),
            translate(
                "Eriytymisseuranta",
                "The classes are relative to the region. Only visible cells count: read the coverage of an area, the "
                "share of the people in it and in the cells that touch it whose cells may be shown. Gi* and Moran's I "
                "say that alike cells lie together, not why, and on a smoothed index they say so too often.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Indicators"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        self.define(*_method_parameters(), *_size_parameters(), *_chance_parameters(), *_input_parameters())
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Cells and their class"), polygons
            ),
            QgsProcessingParameterFeatureSink(
                AREAS, translate("Eriytymisseuranta", "Concentrations and pockets as areas"), polygons, None, True
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.indicators.clustering import run_concentrations

        return run_concentrations(self, parameters, context, feedback)


def _method_parameters() -> list[QgsProcessingParameterDefinition]:
    level = QgsProcessingParameterNumber(
        LEVEL, translate("Eriytymisseuranta", "Low up to level"), INTEGER, 2, False, 1, 4
    )
    level.setHelp(
        translate(
            "Eriytymisseuranta",
            "High is the mirror image: low up to level 2 means high from level 4. For getisord and moran it says what "
            "a pocket is.",
        )
    )
    return [
        shared.choice(
            METHOD,
            translate("Eriytymisseuranta", "Method"),
            ("contiguity", "getisord", "moran"),
            "contiguity",
            translate(
                "Eriytymisseuranta",
                "contiguity: cells of the chosen levels that touch; getisord: low or high values around a cell beyond "
                "chance; moran: cells like those that touch them beyond chance.",
            ),
        ),
        level,
        shared.choice(
            DIRECTION,
            translate("Eriytymisseuranta", "What to look for"),
            ("both", "low", "high"),
            "both",
            translate("Eriytymisseuranta", "low: with pockets; high: without them."),
        ),
    ]


def _size_parameters() -> list[QgsProcessingParameterDefinition]:
    radius = QgsProcessingParameterNumber(
        RADIUS, translate("Eriytymisseuranta", "Radius of the surroundings, metres"), DOUBLE, 1000, False, 0
    )
    radius.setHelp(translate("Eriytymisseuranta", "Of pockets, and of Gi*; at least the side of a cell."))
    return [
        QgsProcessingParameterNumber(
            MIN_CELLS, translate("Eriytymisseuranta", "Cells in a concentration, at least"), INTEGER, 3, False, 1
        ),
        QgsProcessingParameterNumber(
            MIN_POPULATION,
            translate("Eriytymisseuranta", "People in a concentration, at least"),
            INTEGER,
            100,
            False,
            0,
        ),
        radius,
        shared.advanced(
            shared.choice(
                CONTIGUITY,
                translate("Eriytymisseuranta", "What touches"),
                ("queen", "rook"),
                "queen",
                translate("Eriytymisseuranta", "queen: cells with a common side or corner; rook: with a common side."),
            )
        ),
    ]


def _chance_parameters() -> list[QgsProcessingParameterDefinition]:
    permutations = QgsProcessingParameterNumber(
        PERMUTATIONS, translate("Eriytymisseuranta", "Permutations (moran)"), INTEGER, 99_999, False, 1
    )
    permutations.setHelp(
        translate("Eriytymisseuranta", "At least 9999; more give finer p-values, which many cells need.")
    )
    return [
        shared.advanced(permutations),
        shared.advanced(
            QgsProcessingParameterNumber(
                FALSE_DISCOVERY_RATE,
                translate("Eriytymisseuranta", "False discovery rate (getisord, moran)"),
                DOUBLE,
                0.05,
                False,
                0,
                1,
            )
        ),
        shared.advanced(
            QgsProcessingParameterNumber(SEED, translate("Eriytymisseuranta", "Seed"), INTEGER, 1, False, 0)
        ),
    ]


def _input_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        shared.advanced(
            shared.choice(
                INDEX,
                translate("Eriytymisseuranta", "Index"),
                ("index", "index_smooth"),
                "index",
                translate("Eriytymisseuranta", "index: of the cells; index_smooth: of their neighbourhoods."),
            )
        ),
        shared.advanced(
            QgsProcessingParameterNumber(YEAR, translate("Eriytymisseuranta", "Year (empty: all)"), INTEGER, None, True)
        ),
        shared.catalogue_file_parameter(),
        shared.keep_style_parameter(),
    ]
