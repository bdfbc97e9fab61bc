"""Yearly statistics of any known product, protected, as one panel layer."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from eriytymisseuranta.i18n import translate
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.algorithm import Algorithm
from eriytymisseuranta.processing.privacy.remainder_output import remainder_outputs, remainder_sink

if TYPE_CHECKING:
    import pandas as pd

LAYERS = "LAYERS"
YEARS = "YEARS"
REGIONS = "REGIONS"
REGION_FIELD = "REGION_FIELD"
OUTPUT = "OUTPUT"
COVERAGE = "COVERAGE"
CELLS = "CELLS"
POPULATION = "POPULATION"
POPULATION_VISIBLE = "POPULATION_VISIBLE"
COVERAGE_PERCENT = "COVERAGE_PERCENT"


def add_source_parameters(algorithm: Algorithm) -> None:
    """Add what says where the statistics come from; shared with the monitoring algorithm."""
    layers = QgsProcessingParameterMultipleLayers(
        LAYERS,
        translate("Eriytymisseuranta", "Statistics, one or more layers per year"),
        Qgis.ProcessingSourceType.Vector,
    )
    layers.setHelp(translate("Eriytymisseuranta", "Grid layers, postal code areas or plain tables, as delivered."))
    years = QgsProcessingParameterString(
        YEARS, translate("Eriytymisseuranta", "Years of the layers"), None, False, True
    )
    years.setHelp(
        translate(
            "Eriytymisseuranta",
            "Pairs layer name=year, or as many years as layers in their order. Empty: the year field of the data, "
            "else a year in the layer's name.",
        )
    )
    algorithm.define(layers)
    algorithm.define(shared.profile_parameter())
    algorithm.define(years)
    algorithm.define(*shared.protection_parameters())
    algorithm.define(
        shared.advanced(
            QgsProcessingParameterFeatureSource(
                REGIONS,
                translate("Eriytymisseuranta", "Regions (polygons)"),
                [Qgis.ProcessingSourceType.VectorPolygon],
                None,
                True,
            )
        )
    )
    algorithm.define(
        shared.advanced(
            QgsProcessingParameterField(
                REGION_FIELD,
                translate("Eriytymisseuranta", "Name of the region"),
                None,
                REGIONS,
                Qgis.ProcessingFieldParameterDataType.Any,
                False,
                True,
            )
        )
    )
    algorithm.define(shared.official_parameter())
    algorithm.define(shared.ledger_parameter())
    algorithm.define(shared.catalogue_file_parameter())


class ImportStatistics(Algorithm):
    """``importstatistics``: LAYERS -> panel, protected."""

    def displayName(self) -> str:
        return translate("Eriytymisseuranta", "Import statistics")

    def shortDescription(self) -> str:
        return translate("Eriytymisseuranta", "Yearly grid or area statistics as one protected layer.")

    def help_parts(self) -> tuple[str, str, str, str]:
        return (
            translate(
                "Eriytymisseuranta",
                "Reads the statistics of one or more years (Ruututietokanta, Väestöruutuaineisto, HSY, Paavo, "
                "Eurostat, or a product of your own described in YAML) and makes one layer of them: a row per cell "
                "or area and year.",
            ),
            translate(
                "Eriytymisseuranta",
                "Products spell, date and suppress their figures in their own ways. Here zero, suppressed, "
                "uninhabited and missing stay different things, and nothing is ever filled in.",
            ),
            translate(
                "Eriytymisseuranta",
                "Suppression codes are read by the product's rules, also where a code is a legal value elsewhere "
                "(HSY: 99). Figures about fewer people, households or dwellings than the threshold are suppressed; "
                "the bases themselves are public (Statistics Finland, Grid Database: protection of the data).",
            ),
            translate(
                "Eriytymisseuranta",
                "A threshold alone does not stop differencing between overlapping publications. Check your licence "
                "before publishing cells. Definitions that changed between releases are carried along and must not "
                "be read as change.",
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_source_parameters(self)
        self.define(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("Eriytymisseuranta", "Statistics"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.define(remainder_sink())
        self.define(
            QgsProcessingParameterFeatureSink(
                COVERAGE,
                translate("Eriytymisseuranta", "Coverage"),
                Qgis.ProcessingSourceType.Vector,
                None,
                True,
            )
        )
        self.define(
            QgsProcessingOutputNumber(CELLS, translate("Eriytymisseuranta", "Inhabited cells in the last year"))
        )
        self.define(
            QgsProcessingOutputNumber(POPULATION, translate("Eriytymisseuranta", "People in the data of the last year"))
        )
        self.define(
            QgsProcessingOutputNumber(
                POPULATION_VISIBLE, translate("Eriytymisseuranta", "People in cells where every variable is shown")
            )
        )
        self.define(QgsProcessingOutputNumber(COVERAGE_PERCENT, translate("Eriytymisseuranta", "Coverage (%)")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from eriytymisseuranta.core.disclosure import coverage_table
        from eriytymisseuranta.core.disclosure.representation import coverage_sentences, least_told
        from eriytymisseuranta.core.reporting.provenance import Provenance
        from eriytymisseuranta.layers.describing import coverage_described, year_span
        from eriytymisseuranta.layers.styling import style_panel
        from eriytymisseuranta.layers.writing import frame_table, panel_table
        from eriytymisseuranta.processing.data.importing import import_public
        from eriytymisseuranta.processing.feedback import say, stage
        from eriytymisseuranta.processing.outputs import write_outputs
        from eriytymisseuranta.processing.presenting import RunOutputs

        catalogue = shared.load_catalogue(self.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
        imported = import_public(self, parameters, context, feedback, catalogue, None, (0, 70))
        panel = imported.panel
        coverage = coverage_table(panel, catalogue, None, imported.remainder, imported.official)
        say(feedback, coverage_sentences(coverage, least_told(panel.protection)))
        run = RunOutputs(self, context, Provenance.of_panel(panel, catalogue, imported.reason))
        results = write_outputs(
            self,
            parameters,
            context,
            [
                run.output(
                    OUTPUT,
                    panel_table(panel, catalogue),
                    catalogue,
                    f"{translate('Eriytymisseuranta', 'Statistics')} {year_span(panel.years)}",
                    lambda layer: style_panel(layer, panel.years[-1]),
                ),
                *remainder_outputs(run, imported.remainder, catalogue),
                run.output(
                    COVERAGE,
                    coverage_described(frame_table(coverage.assign(protection=panel.protection))),
                    catalogue,
                    translate("Eriytymisseuranta", "Coverage"),
                ),
            ],
            {},
            stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 70, 100),
        )
        return {**results, **_numbers(coverage)}


def _numbers(coverage: pd.DataFrame) -> dict[str, float]:
    """Return the headline numbers: of the last year, all regions together, cells where every variable is shown."""
    from eriytymisseuranta.core.disclosure import ALL

    rows = coverage[(coverage["group"] == ALL) & (coverage["region"] == "")]
    if rows.empty:  # nobody lives anywhere
        return {CELLS: 0, POPULATION: 0, POPULATION_VISIBLE: 0}
    last = rows.iloc[-1]
    numbers = {
        CELLS: int(last["cells"]),
        POPULATION: int(last["people"]),
        POPULATION_VISIBLE: int(last["people_visible"]),
    }
    percent = float(last["coverage_percent"])
    return numbers if isnan(percent) else {**numbers, COVERAGE_PERCENT: percent}
