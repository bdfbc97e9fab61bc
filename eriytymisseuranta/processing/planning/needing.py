"""The work of ``catchmentneed``: sum the cells of catchments, compare them, and the alternatives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.panel import Floats, PublicPanel, State
from eriytymisseuranta.core.planning.aggregation import aggregate
from eriytymisseuranta.core.planning.need import A, B, Need, need_index, need_weights, school_table, summary_table
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.planning.placing import Homes
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import language, translate
from eriytymisseuranta.layers.areas import AreaLayer, only_polygons, read_areas
from eriytymisseuranta.layers.describing import year_span
from eriytymisseuranta.layers.styling_need import style_need
from eriytymisseuranta.layers.writing_need import need_table, schools_described, summary_described
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.planning import catchment_need as asked
from eriytymisseuranta.processing.planning.laying import chosen_weighting, described_areas, parts_of, read_cells
from eriytymisseuranta.processing.presenting import RunOutputs

SCHOOL_NEED = "school_need"
"""Composite of the catalogue that counts where the data have what it is made of."""
TWICE = 1e-6
"""Share of a cell beyond the whole that lies in several catchments."""


def run_need(
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
    given = algorithm.parameterAsString(parameters, shared.WEIGHTS, context).strip()
    weights = need_weights(_weights(given, panel, catalogue), catalogue)
    say(feedback, _directions(weights, catalogue))
    areas, alternative = _alternatives(algorithm, parameters, context, feedback, panel)
    weighting, homes = chosen_weighting(algorithm, parameters, context, feedback, panel)
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    summing = stage(feedback, translate("Eriytymisseuranta", "Summing the cells of the areas"), 50, 80)
    parts, said = parts_of(panel, areas.outlines, weighting, homes)
    _check_cells(panel, parts, areas, alternative, feedback)
    found = aggregate(panel, catalogue, list(weights), parts, len(areas.names), level, least, summing)
    say(feedback, said)
    need = need_index(found, weights, np.array([letter == A for letter in alternative]))
    kept = _kept(panel, catalogue, areas, alternative, weighting, homes)
    schools = school_table(found, need, areas.names, alternative, panel.years)
    summary = summary_table(found, need, alternative, panel.years, kept)
    indicators = [figure.indicator for figure in found.figures.values()]
    letters = list(dict.fromkeys(alternative))
    change = _change(need, areas.names, alternative)
    table = need_table(described_areas(panel, areas, found), need, change, alternative, indicators)
    run = RunOutputs(algorithm, context, Provenance.of_panel(panel, catalogue))
    names = (
        f"{translate('Eriytymisseuranta', 'Need-type index')} {year_span(panel.years)}",
        translate("Eriytymisseuranta", "Schools and their need-type index"),
        translate("Eriytymisseuranta", "Alternatives as a whole"),
    )
    outputs = [
        run.output(
            asked.OUTPUT,
            table,
            catalogue,
            names[0],
            lambda layer: style_need(layer, indicators, letters, panel.years[-1]),
        ),
        run.output(
            asked.TABLE,
            schools_described(schools.assign(protection=panel.protection), indicators),
            catalogue,
            names[1],
        ),
        run.output(asked.SUMMARY, summary_described(summary.assign(protection=panel.protection)), catalogue, names[2]),
    ]
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 80, 100)
    return write_outputs(algorithm, parameters, context, outputs, {}, writing)


def _weights(text: str, panel: PublicPanel, catalogue: Catalogue) -> Mapping[str, float]:
    """Return the weights asked for, else those of the criteria that the data have."""
    if text:
        return shared.read_weights(text, catalogue)
    criteria = catalogue.composites[SCHOOL_NEED].weights
    there = {name for name, variable in panel.variables.items() if (variable.states != State.ABSENT).any()}
    wanted = [catalogue.indicators[name] for name in criteria]
    if all({each.numerator, each.denominator} <= there for each in wanted):
        return criteria
    return catalogue.composites[shared.DEFAULT_COMPOSITE].weights


def _directions(weights: Mapping[str, float], catalogue: Catalogue) -> list[Message]:
    """Return what a high value of each indicator counts as: of some, the sign of the weight alone decides."""
    more = QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{indicator}”: a high value counts as greater need.")
    less = QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{indicator}”: a high value counts as smaller need.")
    return [
        Message(more if weight > 0 else less, {"indicator": catalogue.indicators[name].label[language()]})
        for name, weight in weights.items()
    ]


def _alternatives(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    panel: PublicPanel,
) -> tuple[AreaLayer, list[str]]:
    """Return the catchments of A and then of B, a school's features joined, and the alternative of each."""
    field = algorithm.parameterAsString(parameters, asked.CATCHMENT_FIELD, context)
    sources: list[tuple[str, QgsFeatureSource, str]] = [
        (A, algorithm.parameterAsSource(parameters, asked.CATCHMENTS, context), field)
    ]
    other = algorithm.parameterAsSource(parameters, asked.ALTERNATIVE, context)
    if other is not None:
        if not field:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Two alternatives are compared school by school; choose the field with the name of the school.",
                )
            )
        sources.append((B, other, algorithm.parameterAsString(parameters, asked.ALTERNATIVE_FIELD, context) or field))
    crs = QgsCoordinateReferenceSystem(panel.units.crs)
    names: list[str] = []
    outlines: list[QgsGeometry] = []
    letters: list[str] = []
    for letter, source, name_field in sources:
        read = read_areas(source, name_field, panel.units.crs, context.transformContext())
        say(feedback, read.messages)
        joined = _joined(read)
        names += joined
        outlines += joined.values()
        letters += [letter] * len(joined)
    return AreaLayer(sources[0][1].sourceName(), names, outlines, crs, outlines, ()), letters


def _joined(areas: AreaLayer) -> dict[str, QgsGeometry]:
    """Return school -> outline.

    Raises
    ------
    InputError
        If a catchment has no name.
    """
    nameless = areas.names.count("")
    if nameless:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: {areas} catchments have no name of a school; write it, or filter them out.",
            ),
            layer=areas.title,
            areas=nameless,
        )
    found: dict[str, list[QgsGeometry]] = {}
    for name, outline in zip(areas.names, areas.outlines):
        found.setdefault(name, []).append(outline)
    return {
        name: outlines[0] if len(outlines) == 1 else QgsGeometry.unaryUnion(outlines)
        for name, outlines in found.items()
    }


def _check_cells(
    panel: PublicPanel, parts: Parts, areas: AreaLayer, alternative: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """Say of each alternative how many catchments miss the cells, and how many people are in several.

    Raises
    ------
    InputError
        If no cell lies in any catchment of an alternative.
    """
    people = np.where(panel.population.visible, np.nan_to_num(panel.population.values), 0.0)[-1]
    letters = np.array(alternative)
    for letter in dict.fromkeys(alternative):
        here = letters[parts.area] == letter
        missed = int((letters == letter).sum()) - len(np.unique(parts.area[here]))
        values = {"alternative": letter, "layer": areas.title}
        if not here.any():
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No cell lies in the catchments of alternative {alternative}; check the layer's CRS and extent.",
            )
            raise InputError(text, **values)
        if missed:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Alternative {alternative}: {areas} catchments hold no cell of the data."
            )
            say(feedback, [Message(text, {**values, "areas": missed})])
        beyond = np.bincount(parts.unit[here], parts.share[here], panel.shape[1]) - 1.0
        double = round(float((people * np.where(beyond > TWICE, beyond, 0.0)).sum()))
        if double:
            text = QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Alternative {alternative}: catchments overlap, and {people} people count in more than one.",
            )
            say(feedback, [Message(text, {**values, "people": double})])


def _kept(
    panel: PublicPanel,
    catalogue: Catalogue,
    areas: AreaLayer,
    alternative: Sequence[str],
    weighting: str,
    homes: Homes | None,
) -> Floats | None:
    """Return the people who stay in the catchment of the same school, shape (years,); None = no alternative."""
    if B not in alternative:
        return None
    outlines = dict(zip(zip(alternative, areas.names), areas.outlines))
    both = [
        (outlines[A, name], outlines[B, name]) for letter, name in outlines if letter == A and (B, name) in outlines
    ]
    common = [only_polygons(one.intersection(other)) for one, other in both]
    polygons = [piece for piece in common if not piece.isEmpty()]
    parts, _ = parts_of(panel, polygons, weighting, homes)
    return np.asarray(aggregate(panel, catalogue, [], parts, len(polygons)).population.sum(axis=1))


def _change(need: Need, names: Sequence[str], alternative: Sequence[str]) -> Floats:
    """Return the index of each catchment's school in B less that in A, shape (years, catchments)."""
    place = {key: at for at, key in enumerate(zip(alternative, names))}
    change = np.full(need.index.shape, np.nan)
    for at, name in enumerate(names):
        if (A, name) in place and (B, name) in place:
            change[:, at] = need.index[:, place[B, name]] - need.index[:, place[A, name]]
    return change
