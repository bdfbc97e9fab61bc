"""A municipal register, counted on the national lattice and protected."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
COUNTS = "COUNTS"
CATEGORIES = "CATEGORIES"
CLASSES = "CLASSES"
YEAR_FIELD = "YEAR_FIELD"
YEAR = "YEAR"
CELL_SIZE = "CELL_SIZE"
HOUSEHOLD_FIELD = "HOUSEHOLD_FIELD"
MIN_HOUSEHOLDS = "MIN_HOUSEHOLDS"
X_FIELD = "X_FIELD"
Y_FIELD = "Y_FIELD"
CRS = "CRS"
SOURCE = "SOURCE"
OUTPUT = "OUTPUT"
COVERAGE = "COVERAGE"
NOT_OFFERED = ("internal", "pooled")
"""Counts of a register leave protected, and remainders have no layer here."""
SIZES = ("250", "1000", "5000")
NAME = re.compile(r"[^\w.-]+")


class GridFromPoints(Algorithm):
    """``gridfrompoints``: INPUT -> panel, protected."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Grid from points")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "A municipal register counted on the national grid, protected.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Counts the people, households or dwellings of a register, given as points or as a table with "
                "coordinates, in the cells of the national grid (250 m, 1 km or 5 km), year by year.",
            ),
            translate(
                "Eriytymisseuranta",
                "A municipality has registers, not grids. The result is a statistics layer like any other: indicators, "
                "comparison of years and segregation indices work on it.",
            ),
            translate(
                "Eriytymisseuranta",
                "A concept of the catalogue counts every row as one (population), or takes the number from a field "
                "(population=residents, dwellings=flats). Texts of the category fields become concepts by “Classes” "
                "(rental_households=tenure:rented|subsidised); left empty, texts that are the name of a concept do. "
                "Which rows are of one household is told by the field of the household.",
            ),
            translate(
                "Eriytymisseuranta",
                "A register is not public: totals are suppressed too, and a cell needs several households, not one "
                "large one. The counts as such never leave the computer's memory. Other cell sizes are not offered, "
                "because two overlapping grids would tell of the people between them.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Register"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        counts = QgsProcessingParameterString(
            COUNTS, translate("Eriytymisseuranta", "What a row counts"), "population", False, False
        )
        counts.setHelp(
            translate("Eriytymisseuranta", "Concepts, or pairs concept=field with the number, separated by commas.")
        )
        classes = QgsProcessingParameterString(CLASSES, translate("Eriytymisseuranta", "Classes"), None, False, True)
        classes.setHelp(
            translate(
                "Eriytymisseuranta",
                "concept=field:value, separated by semicolons; several values with |. Empty: values that are the name "
                "of a concept.",
            )
        )
        year = QgsProcessingParameterNumber(
            YEAR,
            translate("Eriytymisseuranta", "Year, where no field has it"),
            Qgis.ProcessingNumberParameterType.Integer,
            None,
            True,
            1900,
            2100,
        )
        self.define(counts)
        self.define(_field(CATEGORIES, translate("Eriytymisseuranta", "Category fields"), several=True))
        self.define(classes)
        self.define(_field(HOUSEHOLD_FIELD, translate("Eriytymisseuranta", "Field of the household")))
        self.define(_field(YEAR_FIELD, translate("Eriytymisseuranta", "Field of the year or date")))
        self.define(year)
        self.define(shared.choice(CELL_SIZE, translate("Eriytymisseuranta", "Side of the cells (m)"), SIZES, "250"))
        self.define(*shared.protection_parameters(NOT_OFFERED))
        self.define(
            shared.advanced(
                QgsProcessingParameterNumber(
                    MIN_HOUSEHOLDS,
                    translate("Eriytymisseuranta", "Fewest households in a cell"),
                    Qgis.ProcessingNumberParameterType.Integer,
                    3,
                    False,
                    2,
                )
            )
        )
        self.define(shared.advanced(_field(X_FIELD, translate("Eriytymisseuranta", "Field of the easting"))))
        self.define(shared.advanced(_field(Y_FIELD, translate("Eriytymisseuranta", "Field of the northing"))))
        self.define(
            shared.advanced(
                QgsProcessingParameterCrs(
                    CRS, translate("Eriytymisseuranta", "Reference system of the coordinate fields"), "EPSG:3067"
                )
            )
        )
        self.define(
            shared.advanced(
                QgsProcessingParameterString(
                    SOURCE, translate("Eriytymisseuranta", "Name of the register in the source line"), None, False, True
                )
            )
        )
        self.define(shared.catalogue_file_parameter())
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Statistics"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.define(
            QgsProcessingParameterFeatureSink(
                COVERAGE,
                translate("Eriytymisseuranta", "Coverage"),
                Qgis.ProcessingSourceType.Vector,
                None,
                True,
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.data.gridding import run_gridding

        return run_gridding(self, parameters, context, feedback)


def _field(name: str, label: str, several: bool = False) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, label, None, INPUT, Qgis.ProcessingFieldParameterDataType.Any, several, True
    )


def read_counts(text: str, catalogue: Catalogue) -> dict[str, str]:
    """Return concept -> field of ``COUNTS``, '' where every row counts as one.

    Raises
    ------
    InputError
        If a concept is none of the catalogue's counts, nothing is counted, or a row is both a person and a household.
    """
    counts: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, column = (piece.strip() for piece in part.partition("="))
        counts[_known(name, catalogue)] = column
    if not counts:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Nothing is counted; state what a row counts, for example population."
            )
        )
    if counts.get("population") == counts.get("households") == "":
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "A row cannot count as one person and as one household; state the field with the number of one of "
                "them, for example population=residents.",
            )
        )
    return counts


def read_classes(text: str, catalogue: Catalogue) -> dict[str, list[tuple[str, str]]]:
    """Return concept -> (field, value) pairs of ``CLASSES``.

    Raises
    ------
    InputError
        If a part is no ``concept=field:value``, or the concept is none of the catalogue's counts.
    """
    classes: dict[str, list[tuple[str, str]]] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, _, wanted = part.partition("=")
        column, _, values = wanted.partition(":")
        if not (column.strip() and values.strip()):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "“{part}” is no class; write concept=field:value, for example rental_households=tenure:rented.",
                ),
                part=part,
            )
        pairs = classes.setdefault(_known(name.strip(), catalogue), [])
        pairs += [(column.strip(), value.strip()) for value in values.split("|") if value.strip()]
    return classes


def named_classes(
    categories: Mapping[str, Sequence[str]], counted: Mapping[str, str], catalogue: Catalogue
) -> dict[str, list[tuple[str, str]]]:
    """Return concept -> (field, value) pairs where a value is the id of a counted concept's part, or its label."""
    concepts = {}
    for concept in catalogue.concepts.values():
        if concept.kind == "count" and concept.base in counted and concept.id not in counted:
            for name in (concept.id, concept.label.fi, concept.label.sv, concept.label.en):
                concepts[name.casefold()] = concept.id
    classes: dict[str, list[tuple[str, str]]] = {}
    for column, values in categories.items():
        for value in values:
            if value.casefold() in concepts:
                classes.setdefault(concepts[value.casefold()], []).append((column, value))
    return classes


def _known(name: str, catalogue: Catalogue) -> str:
    concept = catalogue.concepts.get(name)
    if concept is None or concept.kind != "count":
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{name}” is no count of the catalogue; known are {known}."),
            name=name,
            known=", ".join(found.id for found in catalogue.concepts.values() if found.kind == "count"),
        )
    return name
