"""How much of a change in segregation is composition and how much is structure."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.change.compare_years import redefined_parameter, year_parameters
from eriytymisseuranta.processing.indicators import measuring
from eriytymisseuranta.processing.indicators.segregation_indices import DEFAULT_GROUPS

GROUPS = "GROUPS"
MULTIGROUP = "MULTIGROUP"
OUTPUT = "OUTPUT"
REPORT = "REPORT"


class DecomposeChange(Algorithm):
    """``decomposechange``: panel -> table of the parts of a change in segregation, and a report."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Take a change of segregation apart")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "How much of a change is composition, and how much is structure.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Takes the change of measures of segregation between two years apart: what comes of groups and places "
                "that have grown or shrunk (composition), what of who lives where (structure), what of places that "
                "people have moved into or left, and what of suppression that has come or gone. The parts add up to "
                "the change.",
            ),
            translate(
                "Eriytymisseuranta",
                "A measure can rise because a group has grown, with nobody living more apart than before. Housing "
                "policy answers to structure, not to composition.",
            ),
            translate(
                "Eriytymisseuranta",
                "M and H: tables with the margins of one year and the odds ratios of the other, averaged over all "
                "orders of the steps (Elbers 2021), fitted to a relative tolerance of 1e-10 (Deming and Stephan 1940). "
                "D, Gini, H, isolation and eta squared of one group: the distribution of its shares in one year on "
                "the places of the other (Rey, Cortes and Knaap 2021). Where nobody of a group lives in a "
                "place, 1e-10 people stand for none.",
            ),
            translate(
                "Eriytymisseuranta",
                "The two methods mean different things by structure. In small cells much of the structure is chance, "
                "in both years. Only places where all groups may be seen count; a place whose figures are "
                "suppressed in one of the years is neither added nor removed, but stands in a part of its own.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        groups = QgsProcessingParameterString(
            GROUPS, translate("Eriytymisseuranta", "Groups within their whole"), DEFAULT_GROUPS, False, True
        )
        groups.setHelp(
            translate(
                "Eriytymisseuranta",
                "Pairs group/whole, separated by semicolons: the variable of the group and the one that it is a part "
                "of.",
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
        self.define(
            measuring.input_parameter(),
            groups,
            several,
            *year_parameters(),
            redefined_parameter(),
            shared.catalogue_file_parameter(),
        )
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT,
                translate("Eriytymisseuranta", "Change of segregation taken apart"),
                Qgis.ProcessingSourceType.Vector,
            ),
            QgsProcessingParameterFileDestination(
                REPORT, translate("Eriytymisseuranta", "Report"), "HTML (*.html)", None, True
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.processing.change.decomposing import run_decomposition

        return run_decomposition(self, parameters, context, feedback)
