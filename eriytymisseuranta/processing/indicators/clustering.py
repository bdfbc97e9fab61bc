"""The run of concentrations: layer of indicators in, cells with their class and outlines out."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.clusters.choices import Choices
from eriytymisseuranta.core.clusters.concentrations import concentrations
from eriytymisseuranta.core.clusters.wording import SMOOTHED, found_sentences, method_sentences
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.reporting.measured import MeasuredProvenance
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import message, translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.cluster_texts import areas_name, cells_name
from eriytymisseuranta.layers.describing import areas_described
from eriytymisseuranta.layers.reading_indicators import read_index_layer
from eriytymisseuranta.layers.styling_clusters import style_areas, style_cells
from eriytymisseuranta.layers.writing_clusters import area_table, cell_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs

if TYPE_CHECKING:
    from eriytymisseuranta.processing.indicators.concentrations import Concentrations

READ, FOUND = 30, 60
"""Where the stages end on the progress bar, percent."""


def run_concentrations(
    algorithm: Concentrations,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Run all stages, and write when everything is computed."""
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The layer of indicators cannot be read; choose another one.")
        )
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    index = algorithm.parameterAsEnumString(parameters, "INDEX", context)
    year = shared.optional_integer(algorithm, parameters, "YEAR", context)
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, READ)
    read = read_index_layer(source, catalogue, index, year, reading)
    choices = _choices(algorithm, parameters, context)
    said = method_sentences(choices)
    if index == names.INDEX_SMOOTH:
        warning = Message(SMOOTHED, {"index": index})
        feedback.pushWarning(message(warning))
        said.append(warning)
    finding = stage(feedback, translate("Eriytymisseuranta", "Finding concentrations"), READ, FOUND)
    result = concentrations(read.layer.panel, read.index, read.level, choices, finding)
    say(feedback, found_sentences(result))
    provenance = MeasuredProvenance(
        **vars(Provenance.of_panel(result.panel, catalogue)),
        choices={"index": index, **asdict(choices)},
        said=tuple(said),
    )
    run = RunOutputs(algorithm, context, provenance, algorithm.parameterAsBool(parameters, "KEEP_STYLE", context))
    last_year = result.panel.years[-1]
    return write_outputs(
        algorithm,
        parameters,
        context,
        [
            run.output(
                "AREAS",
                areas_described(area_table(result)),
                catalogue,
                areas_name(result),
                lambda layer: style_areas(layer, choices, last_year),
            ),
            run.output(
                "OUTPUT",
                cell_table(result, read, catalogue),
                catalogue,
                cells_name(result),
                lambda layer: style_cells(layer, choices, last_year, index == names.INDEX_SMOOTH),
            ),
        ],
        {},
        stage(feedback, translate("Eriytymisseuranta", "Writing the results"), FOUND, 100),
    )


def _choices(algorithm: Concentrations, parameters: dict[str, Any], context: QgsProcessingContext) -> Choices:
    return Choices(
        method=algorithm.parameterAsEnumString(parameters, "METHOD", context),
        level=algorithm.parameterAsInt(parameters, "LEVEL", context),
        direction=algorithm.parameterAsEnumString(parameters, "DIRECTION", context),
        min_cells=algorithm.parameterAsInt(parameters, "MIN_CELLS", context),
        min_population=algorithm.parameterAsInt(parameters, "MIN_POPULATION", context),
        radius=algorithm.parameterAsDouble(parameters, "RADIUS", context),
        contiguity=algorithm.parameterAsEnumString(parameters, "CONTIGUITY", context),
        permutations=algorithm.parameterAsInt(parameters, "PERMUTATIONS", context),
        rate=algorithm.parameterAsDouble(parameters, "FALSE_DISCOVERY_RATE", context),
        seed=algorithm.parameterAsInt(parameters, "SEED", context),
    )
