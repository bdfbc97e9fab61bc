"""Polygons of the planner's own, plans, districts, catchments, as the rings that the core lays over cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.planning.overlay import Rings
from eriytymisseuranta.layers.projecting import checked_transform

SLIVER = 1.0
"""Square metres below which an outline is a slip of the pen."""
NAMED = 5
"""Areas that a message names."""
SEGMENTS = 8
"""Of a quarter circle, where an area is widened."""


@dataclass(frozen=True)
class AreaLayer:
    """Areas with their names and outlines.

    Parameters
    ----------
    names
        What the user calls them; as many as areas.
    geometries
        As they are, in ``crs``.
    outlines
        Repaired, in the reference system of the cells.
    """

    title: str
    names: list[str]
    geometries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    outlines: list[QgsGeometry]
    messages: tuple[Message, ...]

    def widened(self, areas: Sequence[int], metres: float) -> list[QgsGeometry]:
        """Return some areas with all that lies within ``metres`` of them, in the system of the cells."""
        return [self.outlines[at].buffer(metres, SEGMENTS) for at in areas]


def read_areas(source: QgsFeatureSource, field: str, crs: str, transforms: QgsCoordinateTransformContext) -> AreaLayer:
    """Return the areas of a layer.

    Parameters
    ----------
    field
        Field of their names, '' = numbers in their order.
    crs
        Reference system of the cells.

    Raises
    ------
    InputError
        If the layer has no polygons, no such field or no way into the system of the cells, or no area is left.
    """
    title = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no polygons; choose a layer of areas."),
            layer=title,
        )
    at = source.fields().lookupField(field) if field else -1
    if field and at < 0:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no field “{field}”; it has {fields}."),
            layer=title,
            field=field,
            fields=", ".join(source.fields().names()),
        )
    transform = checked_transform(source.sourceCrs(), QgsCoordinateReferenceSystem(crs), transforms, title)
    names: list[str] = []
    geometries: list[QgsGeometry] = []
    outlines: list[QgsGeometry] = []
    empty: list[str] = []
    repaired: list[str] = []
    slivers: list[str] = []
    request = QgsFeatureRequest().setSubsetOfAttributes([at] if field else [])
    # QGIS would stop at an outline that crosses itself; here it is repaired and told
    for number, feature in enumerate(
        source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks), 1
    ):
        name = _text(feature.attribute(at)) if field else str(number)
        geometry = feature.geometry()
        if geometry.isEmpty():
            empty.append(name)
            continue
        outline, mended = _outline(geometry, transform)
        if outline.isNull() or outline.area() < SLIVER:
            slivers.append(name)
            continue
        if mended:
            repaired.append(name)
        names.append(name)
        geometries.append(geometry)
        outlines.append(outline)
    if not names:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no area with an outline on the map; check its coordinates and their reference "
                "system, or choose another layer or filter.",
            ),
            layer=title,
        )
    return AreaLayer(
        title, names, geometries, source.sourceCrs(), outlines, tuple(_said(title, empty, repaired, slivers))
    )


def only_polygons(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a geometry, which may have lines and points too; null where it has none."""
    found = QgsGeometry(geometry)
    if QgsWkbTypes.flatType(found.wkbType()) == Qgis.WkbType.GeometryCollection:
        kept = found.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
        return found if kept else QgsGeometry()
    return found if found.type() == Qgis.GeometryType.Polygon else QgsGeometry()


def multipart(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry as one of several parts, as layers of multipolygons hold them."""
    return geometry if geometry.isMultipart() else QgsGeometry.collectGeometry([geometry])


def rings_of(outlines: Sequence[QgsGeometry]) -> Rings:
    """Return the rings of valid polygons, one area per geometry."""
    area: list[int] = []
    hole: list[bool] = []
    points: list[npt.NDArray[np.float64]] = []
    for at, outline in enumerate(outlines):
        for polygon in _polygons(bytes(outline.asWkb())):
            for number, ring in enumerate(polygon):
                area.append(at)
                hole.append(number > 0)
                points.append(ring)
    both = np.concatenate(points) if points else np.empty((0, 2))
    start = np.cumsum([0, *(len(ring) for ring in points)])
    return Rings(
        np.array(area, dtype=np.int64),
        start.astype(np.int64),
        np.array(hole, dtype=np.bool_),
        both[:, 0].copy(),
        both[:, 1].copy(),
    )


def flat(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry with straight edges and without heights and measures; none stays none."""
    found = QgsGeometry(geometry)
    if not found.isNull():
        found.convertToStraightSegment()
        found.get().dropZValue()
        found.get().dropMValue()
    return found


def _outline(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> tuple[QgsGeometry, bool]:
    """Return the flat, valid outline in the system of the cells, and whether it had to be repaired."""
    outline = flat(geometry)
    if outline.transform(transform) != Qgis.GeometryOperationResult.Success:
        return QgsGeometry(), False
    mended = not outline.isGeosValid()
    if mended:
        outline = only_polygons(
            outline.makeValid(Qgis.MakeValidMethod.Structure)
        )  # the other loses holes at the border
    return outline, mended


def _polygons(wkb: bytes) -> Iterator[list[npt.NDArray[np.float64]]]:
    """Yield the rings of each polygon of a flat WKB polygon or multipolygon (OGC 06-103r4)."""
    kind = int(np.frombuffer(wkb, "<u4", 1, 1)[0])
    number, at = (int(np.frombuffer(wkb, "<u4", 1, 5)[0]), 9) if kind == Qgis.WkbType.MultiPolygon.value else (1, 0)
    for _ in range(number):
        rings = []
        count = int(np.frombuffer(wkb, "<u4", 1, at + 5)[0])
        at += 9
        for _ in range(count):
            points = int(np.frombuffer(wkb, "<u4", 1, at)[0])
            rings.append(np.frombuffer(wkb, "<f8", 2 * points, at + 4).reshape(points, 2))
            at += 4 + 16 * points
        yield rings


def _said(title: str, empty: Sequence[str], repaired: Sequence[str], slivers: Sequence[str]) -> Iterator[Message]:
    texts = (
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}”: {areas} areas without an outline are left out ({names})."
            ),
            empty,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}”: {areas} outlines cross themselves and were repaired ({names})."
            ),
            repaired,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: {areas} areas of less than a square metre, or that no map can hold, are left "
                "out ({names}).",
            ),
            slivers,
        ),
    )
    for text, names in texts:
        if names:
            listed = ", ".join(names[:NAMED]) + ("…" if len(names) > NAMED else "")
            yield Message(text, {"layer": title, "areas": len(names), "names": listed})


def _text(value: Any) -> str:
    """Return a name or number as text, '' for NULL."""
    if value is None or isinstance(value, QVariant):
        return ""
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value).strip()
