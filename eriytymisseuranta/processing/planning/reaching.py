"""The work of ``servicereach``: who lives within the distances, by straight line or along a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.planning.aggregation import aggregate
from eriytymisseuranta.core.planning.overlay import Parts
from eriytymisseuranta.core.planning.reach import ALL, parts_within, reach_table, read_distances
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers.areas import AreaLayer
from eriytymisseuranta.layers.describing import year_span
from eriytymisseuranta.layers.network import network_distances
from eriytymisseuranta.layers.projecting import checked_transform, project
from eriytymisseuranta.layers.registers import read_named_points
from eriytymisseuranta.layers.styling_areas import style_areas
from eriytymisseuranta.layers.writing import frame_table
from eriytymisseuranta.processing import parameters as shared
from eriytymisseuranta.processing.feedback import say, stage
from eriytymisseuranta.processing.outputs import write_outputs
from eriytymisseuranta.processing.planning import service_reach as asked
from eriytymisseuranta.processing.planning.laying import chosen_indicators, described_areas, parts_of, read_cells
from eriytymisseuranta.processing.presenting import RunOutputs

SEGMENTS = 16
"""Of a quarter circle around a service."""


@dataclass(frozen=True)
class Services:
    """Points by their kind or name, in the reference system of the cells.

    Parameters
    ----------
    groups
        Per name its points as (x, y), metres.
    """

    names: list[str]
    groups: list[list[tuple[float, float]]]


def run_reach(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Return the results of a run; raises `InputError` before anything is written."""
    distances = read_distances(algorithm.parameterAsString(parameters, asked.DISTANCES, context))
    catalogue = shared.load_catalogue(algorithm.parameterAsString(parameters, shared.CATALOGUE_FILE, context))
    source = algorithm.parameterAsSource(parameters, asked.INPUT, context)
    reading = stage(feedback, translate("Eriytymisseuranta", "Reading the layers"), 0, 40)
    panel, level = read_cells(source, catalogue, reading)
    services = _services(algorithm, parameters, context, feedback, panel)
    measuring = stage(feedback, translate("Eriytymisseuranta", "Measuring distances"), 40, 70)
    network = algorithm.parameterAsSource(parameters, asked.NETWORK, context)
    if network is None:
        outlines = _circles(services, distances)
        parts, _ = parts_of(panel, outlines)
    else:
        target = QgsCoordinateReferenceSystem(panel.units.crs)
        checked_transform(network.sourceCrs(), target, context.transformContext(), network.sourceName())
        x, y = _centres(panel)
        ways = network_distances(network, panel.units.crs, services.groups, x, y, measuring)
        parts = parts_within(ways, distances)
        outlines = _reached(panel, parts, len(services.names) * len(distances))
    names = [f"{name}, {distance:g} m" for name in services.names for distance in distances]
    areas = AreaLayer(
        translate("Eriytymisseuranta", "Within reach"),
        names,
        outlines,
        QgsCoordinateReferenceSystem(panel.units.crs),
        outlines,
        (),
    )
    least = shared.optional_integer(algorithm, parameters, shared.MIN_BASE, context)
    indicators = chosen_indicators(algorithm, parameters, context, source, catalogue)
    summing = stage(feedback, translate("Eriytymisseuranta", "Summing the cells of the areas"), 70, 80)
    found = aggregate(panel, catalogue, indicators, parts, len(names), level, least, summing)
    chosen = [figure.indicator for figure in found.figures.values()]
    people = reach_table(panel, level, found, services.names, distances).assign(protection=panel.protection)
    run = RunOutputs(algorithm, context, Provenance.of_panel(panel, catalogue))
    outputs = [
        run.output(
            asked.OUTPUT,
            described_areas(panel, areas, found),
            catalogue,
            f"{areas.title} {year_span(panel.years)}",
            lambda layer: style_areas(layer, chosen, panel.years[-1]),
        ),
        run.output(
            asked.TABLE,
            frame_table(people),
            catalogue,
            translate("Eriytymisseuranta", "People within reach by level"),
        ),
    ]
    writing = stage(feedback, translate("Eriytymisseuranta", "Writing the results"), 80, 100)
    return write_outputs(algorithm, parameters, context, outputs, {}, writing)


def _services(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    panel: PublicPanel,
) -> Services:
    """Return the services, and say which are left out."""
    source: QgsFeatureSource = algorithm.parameterAsSource(parameters, asked.SERVICES, context)
    title = source.sourceName()
    target = QgsCoordinateReferenceSystem(panel.units.crs)
    transform = checked_transform(source.sourceCrs(), target, context.transformContext(), title)
    x, y, named = read_named_points(source, algorithm.parameterAsString(parameters, asked.SERVICE_FIELD, context))
    x, y = project(x, y, transform, title)
    known = np.isfinite(x) & np.isfinite(y)
    nameless = known & (named.codes < 0)
    for text, rows in (
        (
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} rows without coordinates are left out."),
            ~known,
        ),
        (
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} services without a name are left out."),
            nameless,
        ),
    ):
        if rows.any():
            say(feedback, [Message(text, {"layer": title, "rows": int(rows.sum())})])
    groups = [
        list(zip(x[here].tolist(), y[here].tolist()))
        for here in (known & (named.codes == code) for code in range(len(named.values)))
    ]
    kept = [(name or ALL, group) for name, group in zip(named.values, groups) if group]
    if not kept:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no service with a place and a name; choose another layer or field.",
            ),
            layer=title,
        )
    return Services([name for name, _ in kept], [group for _, group in kept])


def _circles(services: Services, distances: Sequence[float]) -> list[QgsGeometry]:
    """Return what lies within each distance of each group, in the order of groups."""
    found = []
    for group in services.groups:
        points = QgsGeometry.fromMultiPointXY([QgsPointXY(*point) for point in group])
        found += [points.buffer(distance, SEGMENTS) for distance in distances]
    return found


def _centres(panel: PublicPanel) -> tuple[Any, Any]:
    if not isinstance(panel.units, Lattice):
        raise TypeError("distances are of cells")
    x, y = panel.units.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
    return x + panel.units.size / 2, y + panel.units.size / 2


def _reached(panel: PublicPanel, parts: Parts, areas: int) -> list[QgsGeometry]:
    """Return the outline of the cells in each area; an area of no cells has none."""
    x, y = _centres(panel)
    half = panel.units.size / 2 if isinstance(panel.units, Lattice) else 0.0
    found = []
    for area in range(areas):
        units = parts.unit[parts.area == area]
        cells = [
            QgsGeometry.fromRect(QgsRectangle(east - half, north - half, east + half, north + half))
            for east, north in zip(x[units].tolist(), y[units].tolist())
        ]
        found.append(QgsGeometry.unaryUnion(cells) if cells else QgsGeometry())
    return found
