"""Which units of a panel lie in view, are selected, or lie inside polygons: by their centres."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Floats, Ints, Lattice
from eriytymisseuranta.core.panel import Bools, PublicPanel
from eriytymisseuranta.gui.loading import Loaded
from eriytymisseuranta.layers.writing import unit_geometries


@dataclass(frozen=True, eq=False)
class Centres:
    """Centres of the units in their coordinate reference system, shape (units,) each."""

    x: Floats
    y: Floats
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, panel: PublicPanel) -> Centres:
        """Return the centres of cells, and for areas points inside them."""
        crs = QgsCoordinateReferenceSystem(panel.units.crs)
        if isinstance(panel.units, Lattice):
            x, y = panel.units.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
            return cls(x + panel.units.size / 2, y + panel.units.size / 2, crs)
        points = [geometry.pointOnSurface() for geometry in unit_geometries(panel)]
        found = [
            (np.nan, np.nan) if point.isEmpty() else (point.asPoint().x(), point.asPoint().y()) for point in points
        ]
        x, y = np.array(found).reshape(-1, 2).T
        return cls(x, y, crs)

    def within(self, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> Bools:
        """Return which units lie in an extent; none where it cannot be transformed."""
        try:
            box = QgsCoordinateTransform(crs, self.crs, project).transformBoundingBox(extent)
        except QgsCsException:
            return np.zeros(len(self.x), dtype=np.bool_)
        east_west = (self.x >= box.xMinimum()) & (self.x <= box.xMaximum())
        return east_west & (self.y >= box.yMinimum()) & (self.y <= box.yMaximum())

    def nearest(self, x: float, y: float, panel: PublicPanel) -> int | None:
        """Return the unit at a point of the units' reference system, None where there is none."""
        if isinstance(panel.units, Lattice):
            col, row = panel.units.locate(np.array([x]), np.array([y]))
            found = np.flatnonzero((panel.table["col"].to_numpy() == col) & (panel.table["row"].to_numpy() == row))
            return int(found[0]) if found.size else None
        point = QgsGeometry(QgsPoint(x, y))
        return next((at for at, outline in enumerate(unit_geometries(panel)) if outline.contains(point)), None)


def selected(loaded: Loaded, fids: Collection[int]) -> Bools:
    """Return which units have a selected feature, of whatever year."""
    return np.asarray(np.isin(loaded.fids, np.fromiter(fids, dtype=np.int64, count=len(fids))).any(axis=0))


@dataclass(frozen=True)
class Inside:
    """A polygon: what it is called, and the units whose centre it holds."""

    name: str
    units: Ints


class Polygons:
    """A layer of polygons as it is now, to be read in another thread."""

    def __init__(self, layer: QgsVectorLayer, project: QgsProject) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._crs = layer.crs()
        self._context = project.transformContext()
        self._naming = QgsExpression(layer.displayExpression())
        self._scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._count = max(layer.featureCount(), 1)

    def units_inside(self, centres: Centres, progress: Progress = no_progress) -> list[Inside]:
        """Return the units inside each polygon, in the order of the layer."""
        request = QgsFeatureRequest().setDestinationCrs(centres.crs, self._context)
        self._naming.prepare(self._scopes)
        found = []
        order = np.argsort(centres.x, kind="stable")
        x, y = centres.x[order], centres.y[order]
        for at, feature in enumerate(self._source.getFeatures(request)):
            progress(min(at / self._count, 1.0))
            self._scopes.setFeature(feature)
            name = str(self._naming.evaluate(self._scopes) or feature.id())
            if feature.hasGeometry():
                found.append(Inside(name, np.sort(order[_held(feature.geometry(), x, y)])))
        return found


def _held(polygon: QgsGeometry, x: Floats, y: Floats) -> Ints:
    """Return which points, ascending in ``x``, a polygon holds."""
    box = polygon.boundingBox()
    start = int(np.searchsorted(x, box.xMinimum(), side="left"))
    end = int(np.searchsorted(x, box.xMaximum(), side="right"))
    near = start + np.flatnonzero((y[start:end] >= box.yMinimum()) & (y[start:end] <= box.yMaximum()))
    engine = QgsGeometry.createGeometryEngine(polygon.constGet())
    engine.prepareGeometry()
    return near[[engine.contains(QgsPoint(float(x[at]), float(y[at]))) for at in near]] if near.size else near


def together(found: Sequence[Inside], count: int) -> Bools:
    """Return which units lie in any of the polygons, shape (``count``,)."""
    where = np.zeros(count, dtype=np.bool_)
    for each in found:
        where[each.units] = True
    return where
