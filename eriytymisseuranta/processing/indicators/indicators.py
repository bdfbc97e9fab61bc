"""Indicators and the relative socio-economic level of every cell."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm

INPUT = "INPUT"
OUTPUT = "OUTPUT"


class Indicators(Algorithm):
    """``indicators``: panel -> the same layer with indicators, index and levels."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Indicators and relative socio-economic level")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Shares, index and five levels per cell and year.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Adds indicators to the statistics layer: shares with their bases and distances from the "
                "reference, an index of chosen variables, and five levels from clearly below to clearly above the "
                "regional level.",
            ),
            translate(
                "Eriytymisseuranta",
                "Where people with little education, without work and with low income live in the same cells, "
                "differentiation shows as a pattern that single variables do not show.",
            ),
            translate(
                "Eriytymisseuranta",
                "By default the mean of population-weighted z-scores of low education, unemployment and low "
                "income, high = better off, the variables that Vantaa (Ala-Mantila 2018) and Helsinki use. Centre: "
                "each year; spread: the first year. Levels: cuts at 0.5 and 1.5 standard deviations. The standard "
                "error takes the counts as binomial and adds the variables' errors conservatively.",
            ),
            translate(
                "Eriytymisseuranta",
                "The level is relative to the region, not good or bad in itself. In cells of 10 to 30 adults most "
                "levels are uncertain; the map pales them. Look at the student and pensioner shares before you "
                "read a low level: a student village has low incomes.",
            ),
        )

    def help_glossary(self) -> dict[str, str]:
        return shared.indicator_glossary()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.define(
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Eriytymisseuranta", "Statistics"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        self.define(shared.indicators_parameter())
        self.define(
            *shared.index_parameters(),
            *shared.smoothing_parameters(),
            shared.min_base_parameter(),
            shared.catalogue_file_parameter(),
        )
        self.define(shared.keep_style_parameter(), shared.themes_parameter())
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Indicators"), Qgis.ProcessingSourceType.Vector
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.core.reporting.provenance import Provenance
        from eriytymisseuranta.layers.describing import indicators_name
        from eriytymisseuranta.layers.reading import read_panel_layer
        from eriytymisseuranta.layers.styling import IndicatorSpec, style_indicators
        from eriytymisseuranta.layers.writing import indicator_table
        from eriytymisseuranta.processing.feedback import stage
        from eriytymisseuranta.processing.indicators.computing import compute
        from eriytymisseuranta.processing.outputs import write_outputs
        from eriytymisseuranta.processing.presenting import RunOutputs

        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The statistics layer cannot be read; choose another one.")
            )
        catalogue = shared.load_catalogue(self.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
        reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 30)
        layer = read_panel_layer(source, catalogue, reading)
        computing = stage(feedback, translate("Eriytymisseuranta", "Computing indicators"), 30, 60)
        result = compute(self, parameters, context, layer.panel, catalogue, computing)
        keep_style = self.parameterAsBool(parameters, "KEEP_STYLE", context)
        themes = self.parameterAsBool(parameters, shared.THEMES, context)
        least = shared.optional_integer(self, parameters, shared.MIN_BASE, context)
        run = RunOutputs(self, context, Provenance.of_result(result, catalogue, min_base=least), keep_style)
        return write_outputs(
            self,
            parameters,
            context,
            [
                run.output(
                    OUTPUT,
                    indicator_table(result, catalogue, layer.others, layer.masked),
                    catalogue,
                    indicators_name(result),
                    lambda layer: style_indicators(layer, IndicatorSpec.of(result)),
                    theme_years=result.years_shown if themes else (),
                )
            ],
            {},
            stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 60, 100),
        )
