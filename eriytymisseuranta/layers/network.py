"""Walking distance along a network of streets and paths, by QGIS's own network analysis."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeatureSource, QgsPointXY, QgsWkbTypes

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress

Floats = npt.NDArray[np.float64]
SNAP = 0.5
"""Metres between ends of lines that meet."""


def network_distances(
    network: QgsFeatureSource,
    crs: str,
    groups: Sequence[Sequence[tuple[float, float]]],
    x: Floats,
    y: Floats,
    progress: Progress = no_progress,
) -> Floats:
    """Return the metres from each place to the nearest service of each group, shape (groups, places).

    Along the lines in both directions, with the straight way from a place and from a service to the nearest line;
    infinite where no line leads. From all services of a group at once (Dijkstra 1959).

    Parameters
    ----------
    groups
        Services as (x, y), metres in ``crs``.
    x, y
        Places, metres in ``crs``.

    Raises
    ------
    InputError
        If the network has no lines.
    """
    if QgsWkbTypes.geometryType(network.wkbType()) != Qgis.GeometryType.Line or not network.featureCount():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}” has no lines; choose a network of streets and paths."
            ),
            layer=network.sourceName(),
        )
    director = QgsVectorLayerDirector(network, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    builder = QgsGraphBuilder(QgsCoordinateReferenceSystem(crs), True, SNAP, "NONE")
    services = [QgsPointXY(*point) for group in groups for point in group]
    places = [QgsPointXY(east, north) for east, north in zip(x.tolist(), y.tolist())]
    tied = director.makeGraph(builder, [*services, *places])
    progress(0.5)
    graph = builder.graph()
    vertex = {_key(graph.vertex(at).point()): at for at in range(graph.vertexCount())}
    at_vertex = [vertex[_key(point)] for point in tied]
    gap = np.array([point.distance(to) for point, to in zip([*services, *places], tied)])
    distances = np.full((len(groups), len(places)), np.inf)
    first = 0
    for number, group in enumerate(groups):
        source = graph.addVertex(QgsPointXY(0.0, 0.0))
        for service in range(first, first + len(group)):
            graph.addEdge(source, at_vertex[service], [float(gap[service])])
        first += len(group)
        _, cost = QgsGraphAnalyzer.dijkstra(graph, source, 0)
        distances[number] = np.array(cost)[at_vertex[len(services) :]] + gap[len(services) :]
        progress(0.5 + 0.5 * (number + 1) / len(groups))
    return np.where(distances < 1e300, distances, np.inf)


def _key(point: QgsPointXY) -> tuple[float, float]:
    return point.x(), point.y()
