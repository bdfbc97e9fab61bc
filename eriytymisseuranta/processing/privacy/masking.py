"""The work of ``maskgrid``: read, check that it is counts, protect, write."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from eriytymisseuranta.core.disclosure import counted_states, coverage_table, protected
from eriytymisseuranta.core.disclosure.remainder import remainder
from eriytymisseuranta.core.disclosure.representation import cost_sentences, coverage_sentences, least_told
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing import import_panel
from eriytymisseuranta.core.importing.own_grid import ID, OwnGrid, check_counts, own_grid
from eriytymisseuranta.core.importing.years import YEAR as YEAR_IN_NAME
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.describing import coverage_described
from eriytymisseuranta.layers.sources import authority_id, read_sources
from eriytymisseuranta.layers.styling import style_panel
from eriytymisseuranta.layers.writing import frame_table, panel_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.presenting import RunOutputs
from eriytymisseuranta.processing.privacy import mask_grid as asked
from eriytymisseuranta.processing.privacy.remainder_output import remainder_outputs


def run_masking(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    layer = algorithm.parameterAsVectorLayer(parameters, asked.INPUT, context)
    grid = _grid(algorithm, parameters, context, layer)
    catalogue = grid.catalogue()
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 50)
    profile, tables = read_sources([layer], catalogue, ID, None, reading)
    protecting = stage(feedback, translate("Eriytymisseuranta", "Protecting the counts"), 50, 75)
    year = shared.optional_integer(algorithm, parameters, asked.YEAR, context)
    imported = import_panel(tables, profile, catalogue, str(year or _year(layer)))
    say(feedback, imported.messages)
    check_counts(imported.panel, grid)
    protecting(0.3)
    mode = algorithm.parameterAsEnumString(parameters, shared.PRIVACY, context)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    reason = algorithm.parameterAsString(parameters, shared.REASON, context)
    found = protected(imported.panel, catalogue, profile.rules, mode, least, reason)
    panel = found.panel
    together = None
    if mode == "pooled":
        together = remainder(imported.panel, panel, catalogue, profile.rules, least, reason)
    coverage = coverage_table(panel, catalogue, None, together)
    say(feedback, [*counted_states(panel, catalogue), *cost_sentences(found.costs, catalogue)])
    say(feedback, coverage_sentences(coverage, least_told(panel.protection)))
    protecting(1.0)
    run = RunOutputs(algorithm, context, Provenance.of_panel(panel, catalogue, reason))
    last = panel.years[-1]
    outputs = [
        run.output(
            asked.OUTPUT,
            panel_table(panel, catalogue),
            catalogue,
            translate("Eriytymisseuranta", "{layer}, masked").format(layer=layer.name()),
            lambda made: style_panel(made, last),
        )
    ]
    outputs += remainder_outputs(run, together, catalogue)
    table = coverage_described(frame_table(coverage.assign(protection=panel.protection)))
    outputs.append(run.output(asked.COVERAGE, table, catalogue, translate("Eriytymisseuranta", "Coverage")))
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 75, 100)
    return write_outputs(algorithm, parameters, context, outputs, {}, writing)


def _grid(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsVectorLayer
) -> OwnGrid:
    """Return which fields of the layer are counts, and of what."""
    counts, bases = (algorithm.parameterAsStrings(parameters, name, context) for name in (asked.COUNTS, asked.BASES))
    ids = algorithm.parameterAsStrings(parameters, asked.ID_FIELD, context)
    lacking = [name for name in (*counts, *bases, *ids) if layer.fields().lookupField(name) < 0]
    if lacking:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no field “{field}”; choose one that it has."),
            layer=layer.name(),
            field=lacking[0],
        )
    return own_grid(
        layer.name(),
        authority_id(layer.crs(), []),
        _size(layer),
        counts,
        bases,
        ids[0] if ids else "",
        _codes(algorithm.parameterAsString(parameters, asked.CODES, context)),
        algorithm.parameterAsBool(parameters, asked.PUBLIC_BASES, context),
    )


def _codes(text: str) -> list[float]:
    try:
        return [float(part) for part in text.split(",") if part.strip()]
    except ValueError:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "“{text}” is no list of codes; write numbers separated by commas, for example -1."
            ),
            text=text,
        ) from None


def _size(layer: QgsVectorLayer) -> int:
    """Return the side of the first cell in metres, 0 for points."""
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if feature.hasGeometry():
            return round(feature.geometry().boundingBox().width())
    return 0


def _year(layer: QgsVectorLayer) -> int:
    """Return the one year in the layer's name, else this year."""
    found = set(YEAR_IN_NAME.findall(Path(layer.name()).stem))
    now = datetime.datetime.now(datetime.timezone.utc).astimezone()
    return int(found.pop()) if len(found) == 1 else now.year
