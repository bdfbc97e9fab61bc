"""Where a group lives: local measures of every cell and year, each beside what chance alone gives."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.indicators import measuring

GROUP = "GROUP"
RADIUS = "RADIUS"
OUTPUT = "OUTPUT"
DEFAULT_GROUP = "low_income/income_base"


class LocalSegregation(Algorithm):
    """``localsegregation``: panel -> the cells of every year with local measures of one group."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Local segregation")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Where a group is more common than in the whole, beyond chance.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Gives every cell and year the location quotient of a group, how mixed the cell is (entropy, Simpson), "
                "its divergence from the whole, and its contribution to dissimilarity, information theory index, "
                "isolation and exposure; of the cell itself, or of the people within a radius around it.",
            ),
            translate(
                "Eriytymisseuranta",
                "An index says how segregated a region is, not where. The local measures add up to the indices and "
                "show which places they come from.",
            ),
            translate(
                "Eriytymisseuranta",
                "Location quotient: Isard 1960; divergence: Roberto 2015; neighbourhoods: Feitosa et al. 2007. Beside "
                "each measure stands its expectation if people were spread at random over the same cells, and beside "
                "the quotient the band in which chance leaves 95 % of such cells. A quotient is clear where it lies "
                "beyond chance, with the false discovery rate controlled (Benjamini and Hochberg 1995).",
            ),
            translate(
                "Eriytymisseuranta",
                "In cells of few people chance alone gives high and low quotients: read the pale colours as not clear. "
                "Suppressed cells have no value, and neighbourhoods are made of the visible cells only; their coverage "
                "is told. A high quotient is neither good nor bad in itself.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(measuring.input_parameter())
        group = QgsProcessingParameterString(
            GROUP, translate("Eriytymisseuranta", "Group within its whole"), DEFAULT_GROUP
        )
        group.setHelp(
            translate(
                "Eriytymisseuranta",
                "A pair group/whole: the variable of the group and the one that it is a part of.",
            )
        )
        self.addParameter(group)
        self.addParameter(
            QgsProcessingParameterNumber(
                RADIUS,
                translate("Eriytymisseuranta", "Radius of the neighbourhood, metres (empty: the cell itself)"),
                Qgis.ProcessingNumberParameterType.Double,
                None,
                True,
                0,
            )
        )
        for parameter in (
            measuring.kernel_parameter(),
            measuring.household_size_parameter(),
            shared.catalogue_file_parameter(),
            shared.keep_style_parameter(),
        ):
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Local segregation"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.core.reporting.measured import measured
        from eriytymisseuranta.core.segregation.groupings import read_pairs
        from eriytymisseuranta.core.segregation.local_panel import local_segregation
        from eriytymisseuranta.core.segregation.scales import Scale
        from eriytymisseuranta.layers.describing import local_name
        from eriytymisseuranta.layers.styling_segregation import LocalSpec, style_local
        from eriytymisseuranta.layers.writing_segregation import local_table
        from eriytymisseuranta.processing.feedback import progress_of
        from eriytymisseuranta.processing.outputs import write_outputs
        from eriytymisseuranta.processing.presenting import RunOutputs

        catalogue = shared.load_catalogue(self.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
        pairs = read_pairs(self.parameterAsString(parameters, GROUP, context), catalogue)
        if len(pairs) != 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "One group is mapped at a time; write one pair group/whole, not {count}."
                ),
                count=len(pairs),
            )
        panel = measuring.read_input(self, parameters, context, catalogue, pairs, progress_of(feedback, 0, 30))
        wanted = parameters.get(RADIUS) is not None
        scale = Scale(self.parameterAsDouble(parameters, RADIUS, context)) if wanted else Scale()
        kernel = self.parameterAsEnumString(parameters, measuring.KERNEL, context)
        household_size = self.parameterAsDouble(parameters, measuring.HOUSEHOLD_SIZE, context)
        progress = progress_of(feedback, 30, 60)
        result = local_segregation(panel, catalogue, pairs[0], scale, kernel, household_size, progress)
        provenance = measured(result.panel, catalogue, pairs, [scale], kernel, household_size)
        run = RunOutputs(self, context, provenance, self.parameterAsBool(parameters, "KEEP_STYLE", context))
        spec = LocalSpec.of(result, catalogue)
        return write_outputs(
            self,
            parameters,
            context,
            [
                run.output(
                    OUTPUT,
                    local_table(result, catalogue),
                    catalogue,
                    local_name(result, catalogue),
                    lambda layer: style_local(layer, spec),
                )
            ],
            {},
            progress_of(feedback, 60, 100),
        )
