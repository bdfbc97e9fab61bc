"""Measures of segregation of every year, region, group and scale, each beside what randomness gives."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta import dependencies
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.i18n import CONTEXT, message, translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.indicators import measuring

GROUPS = "GROUPS"
MULTIGROUP = "MULTIGROUP"
MEASURES = "MEASURES"
BY_REGION = "BY_REGION"
SCALES = "SCALES"
RING = "RING"
PERMUTATIONS = "PERMUTATIONS"
YEAR_FROM = "YEAR_FROM"
YEAR_TO = "YEAR_TO"
SEED = "SEED"
OUTPUT = "OUTPUT"
REPORT = "REPORT"

RINGS = ("proportional", "whole")
DEFAULT_GROUPS = "low_income/income_base; basic_education/adults; unemployed/labour_force"
OFFERED = (
    "dissimilarity", "gini", "information", "atkinson", "adjacent_dissimilarity", "isolation", "interaction",
    "correlation_ratio", "exposure", "delta", "absolute_centralisation", "relative_centralisation",
    "spatial_proximity", "multigroup_dissimilarity", "multigroup_gini", "multigroup_information", "divergence",
    "relative_diversity", "normalised_exposure", "squared_variation", "diversity", "simpson",
    "rank_order_information", "rank_order_variance", "spatial_information", "spatial_dissimilarity",
    "spatial_relative_diversity", "spatial_exposure",
)  # fmt: skip
"""The measures of `core.segregation.measures`, which is not to be imported when QGIS starts."""
DEFAULT_MEASURES = (
    "dissimilarity", "information", "isolation", "correlation_ratio", "multigroup_dissimilarity",
    "multigroup_information", "spatial_information", "spatial_dissimilarity",
)  # fmt: skip


class SegregationIndices(Algorithm):
    """``segregationindices``: panel -> table of measures, and a report."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Segregation indices")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "How separately groups live, beside what chance alone would give.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Computes measures of segregation for each year, region, group and scale: evenness, exposure, "
                "concentration, centralisation, clustering, measures of several groups, of ordered classes, and of the "
                "people within a radius or of the nearest people. A table and, if wanted, a report with charts.",
            ),
            translate(
                "Eriytymisseuranta",
                "One measure misses developments that another shows, and in small cells most of a measure can be "
                "chance: people spread by lot over 250 m cells live far from evenly. So every value stands beside its "
                "expectation under randomness.",
            ),
            translate(
                "Eriytymisseuranta",
                "Massey and Denton 1988; Reardon and Firebaugh 2002 (several groups); Reardon and O'Sullivan 2004 "
                "(neighbourhoods, with the cells' own people as weights); Reardon 2011 (ordered classes, five at "
                "least). Randomness: the cells keep their totals, and groups are drawn by lot, person by person or "
                "household by household. The corrected value (Carrington and Troske 1997) is a rescaling to 0 at "
                "that expectation and 1 at complete segregation, not an unbiased estimate. The interval low to high is "
                "for the underlying segregation, without what chance adds, and often lies below the value: from the "
                "distribution of shares behind the counts (Kiefer and Wolfowitz 1956; Rathelot 2012) by profile "
                "likelihood (Murphy and van der Vaart 2000), of differences by Zou and Donner 2008. In simulated "
                "regions with a known truth it held it in at least 90 % of cases, but in fewer where shares take a few "
                "exact values only.",
            ),
            translate(
                "Eriytymisseuranta",
                "Only cells where all groups may be seen count; read the coverage beside the values. Compare values "
                "of the same cell size only. A region is measured on its own: neighbours beyond its border do not "
                "count. What has no value says why and is never 0. Intervals take persons, or households of the given "
                "mean size, as independent, and are too narrow where they are not. Gini, spatial measures beyond the "
                "cell and others that hang on what counts do not show have none.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        if dependencies.missing_dependencies():
            return {}
        from eriytymisseuranta.core.segregation.measures import MEASURES as KNOWN

        return {name: translate(CONTEXT, measure.label) for name, measure in KNOWN.items()}

    def help_glossary_title(self) -> str:
        return translate("Eriytymisseuranta", "Measures")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in (measuring.input_parameter(), *_group_parameters(), *_measure_parameters()):
            self.addParameter(parameter)
        for name, label in (
            (YEAR_FROM, translate("Eriytymisseuranta", "Difference from year (empty: none)")),
            (YEAR_TO, translate("Eriytymisseuranta", "Difference to year (empty: none)")),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(name, label, Qgis.ProcessingNumberParameterType.Integer, None, True)
            )
        for parameter in (*_random_parameters(), shared.catalogue_file_parameter()):
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Segregation indices"), Qgis.ProcessingSourceType.Vector
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            )
        )
        for name, label in (
            ("DISSIMILARITY", translate("Eriytymisseuranta", "Dissimilarity, last year, first groups")),
            ("DISSIMILARITY_RANDOM", translate("Eriytymisseuranta", "The same if people were spread at random")),
            ("INFORMATION", translate("Eriytymisseuranta", "Information theory index, last year, first groups")),
            ("INFORMATION_RANDOM", translate("Eriytymisseuranta", "The same if people were spread at random")),
            ("COVERAGE_PERCENT", translate("Eriytymisseuranta", "People in the cells that count (%)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Say why a measure is refused, where the list of choices would say only that it is not known."""
        chosen = parameters.get(MEASURES)
        names = chosen.split(",") if isinstance(chosen, str) else chosen if isinstance(chosen, (list, tuple)) else []
        for name in names:
            if isinstance(name, str) and name.strip() not in OFFERED and not name.strip().isdigit():
                from eriytymisseuranta.core.segregation.measures import find_measure

                try:
                    find_measure(name.strip())
                except InputError as error:
                    return False, message(error.message)
        fine, why = super().checkParameterValues(parameters, context)
        return fine, why

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.indicators.indexing import run_indices

        return run_indices(self, parameters, context, feedback)


def _group_parameters() -> list[QgsProcessingParameterDefinition]:
    groups = QgsProcessingParameterString(
        GROUPS, translate("Eriytymisseuranta", "Groups within their whole"), DEFAULT_GROUPS, False, True
    )
    groups.setHelp(
        translate(
            "Eriytymisseuranta",
            "Pairs group/whole, separated by semicolons: the variable of the group and the one that it is a part of.",
        )
    )
    several = QgsProcessingParameterString(
        MULTIGROUP, translate("Eriytymisseuranta", "Several groups at once"), None, False, True
    )
    several.setHelp(
        translate(
            "Eriytymisseuranta",
            "Sets of groups that do not overlap, joined by + and separated by semicolons: "
            "low_income+middle_income+high_income. Ordered classes from the lowest to the highest.",
        )
    )
    return [groups, several]


def _measure_parameters() -> list[QgsProcessingParameterDefinition]:
    measures = QgsProcessingParameterEnum(
        MEASURES,
        translate("Eriytymisseuranta", "Measures"),
        list(OFFERED),
        True,
        list(DEFAULT_MEASURES),
        False,
        True,
    )
    scales = QgsProcessingParameterString(SCALES, translate("Eriytymisseuranta", "Scales"), "cell", False, True)
    scales.setHelp(
        translate(
            "Eriytymisseuranta",
            "Separated by commas: cell, radii in metres (500, 1000), numbers of nearest people (k:1600). Radii and "
            "nearest people are for the spatial measures; several make a profile.",
        )
    )
    regions = QgsProcessingParameterBoolean(
        BY_REGION, translate("Eriytymisseuranta", "Each region on its own too"), False
    )
    ring = shared.choice(
        RING,
        translate("Eriytymisseuranta", "Last ring of the nearest people"),
        RINGS,
        "proportional",
        translate(
            "Eriytymisseuranta",
            "The cells in which a number of nearest people is reached: whole: all of their people count; proportional: "
            "the share that is needed.",
        ),
    )
    return [measures, scales, measuring.kernel_parameter(), shared.advanced(ring), regions]


def _random_parameters() -> list[QgsProcessingParameterDefinition]:
    permutations = QgsProcessingParameterNumber(
        PERMUTATIONS,
        translate("Eriytymisseuranta", "Random regions for p-values (0: none)"),
        Qgis.ProcessingNumberParameterType.Integer,
        0,
        False,
        0,
    )
    permutations.setHelp(
        translate(
            "Eriytymisseuranta",
            "A p-value tells how likely chance alone gives as much segregation: the share of so many random regions "
            "that are at least as segregated. Use 999 or more; the same seed gives the same ones. What is small is "
            "surely not chance, but may still be slight: the interval tells how much it is.",
        )
    )
    seed = QgsProcessingParameterNumber(
        SEED, translate("Eriytymisseuranta", "Seed"), Qgis.ProcessingNumberParameterType.Integer, 1, False, 0
    )
    return [shared.advanced(permutations), measuring.household_size_parameter(), shared.advanced(seed)]
