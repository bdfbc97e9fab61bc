"""The work of ``aggregatetoareas``: read cells and areas, lay one over the other, sum, write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.planning.aggregation import OUTSIDE, AreaPanel, aggregate, left_out
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers.areas import AreaLayer, read_areas
from eriytymisseuranta.layers.describing import year_span
from eriytymisseuranta.layers.styling_areas import style_areas
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.planning import aggregate_to_areas as asked
from eriytymisseuranta.processing.planning.laying import (
    chosen_indicators,
    chosen_weighting,
    described_areas,
    parts_of,
    read_cells,
)
from eriytymisseuranta.processing.presenting import RunOutputs

AROUND = 500.0
"""Metres around an area that is too small for figures of its own."""


def run_aggregation(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    source = algorithm.parameterAsSource(parameters, asked.INPUT, context)
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 50)
    panel, level = read_cells(source, catalogue, reading)
    areas = read_areas(
        algorithm.parameterAsSource(parameters, asked.AREAS, context),
        algorithm.parameterAsString(parameters, asked.AREA_FIELD, context),
        panel.units.crs,
        context.transformContext(),
    )
    say(feedback, areas.messages)
    indicators = chosen_indicators(algorithm, parameters, context, source, catalogue)
    for indicator in left_out(indicators, catalogue):
        text = QT_TRANSLATE_NOOP(
            "Eriytymisseuranta", "“{indicator}” is left out: it cannot be had of several cells together."
        )
        say(feedback, [Message(text, {"indicator": indicator.label[language()]})])
    weighting, homes = chosen_weighting(algorithm, parameters, context, feedback, panel)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    summing = stage(feedback, translate("Eriytymisseuranta", "Summing the cells of the areas"), 50, 80)
    parts, said = parts_of(panel, areas.outlines, weighting, homes)
    found = aggregate(panel, catalogue, indicators, parts, len(areas.names), level, least, summing, homes is not None)
    say(feedback, [*said, *_outside(areas, found)])
    around = _around(panel, catalogue, indicators, areas, found, least)
    chosen = [figure.indicator for figure in found.figures.values()]
    table = described_areas(panel, areas, found, around)
    run = RunOutputs(algorithm, context, Provenance.of_panel(panel, catalogue))
    output = run.output(
        asked.OUTPUT,
        table,
        catalogue,
        f"{areas.title} {year_span(panel.years)}",
        lambda layer: style_areas(layer, chosen, panel.years[-1]),
    )
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 80, 100)
    return write_outputs(algorithm, parameters, context, [output], {}, writing)


def _outside(areas: AreaLayer, found: AreaPanel) -> list[Message]:
    """Return what is to be said of areas that miss the cells.

    Raises
    ------
    InputError
        If all do.
    """
    outside = (found.flag == OUTSIDE).all(axis=0)
    if outside.all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "No cell lies in the areas of layer “{layer}”; check its CRS and extent."
            ),
            layer=areas.title,
        )
    text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {areas} areas hold no cell of the data.")
    return [Message(text, {"layer": areas.title, "areas": int(outside.sum())})] if outside.any() else []


def _around(
    panel: PublicPanel,
    catalogue: Catalogue,
    indicators: Sequence[str],
    areas: AreaLayer,
    found: AreaPanel,
    least: int | None,
) -> AreaPanel:
    """Return the figures of the surroundings of areas that are too small for figures of their own."""
    small = np.flatnonzero(found.small.any(axis=0)).tolist()
    parts, _ = parts_of(panel, areas.widened(small, AROUND))
    named = Parts(np.array(small, dtype=np.int64)[parts.area] if small else parts.area, parts.unit, parts.share)
    return aggregate(panel, catalogue, indicators, named, len(areas.names), None, least)
