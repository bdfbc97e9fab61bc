"""Which region a unit belongs to, by its centre."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsGeometry,
    QgsPoint,
)
from qgis.PyQt.QtCore import QVariant

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing import Placed
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, Panel


def regions_of(
    panel: Panel | Placed, areas: QgsFeatureSource, field: str, transforms: QgsCoordinateTransformContext
) -> list[str]:
    """Return per unit the ``field`` of the area that holds its centre, '' outside all.

    A centre on a common border belongs to the first area; areas without a name or an outline hold nothing.

    Raises
    ------
    InputError
        If the field is missing or no unit lies in any area.
    """
    at = areas.fields().lookupField(field)
    if at < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}” has no field “{field}”; choose the field that names the regions."
            ),
            layer=areas.sourceName(),
            field=field,
        )
    x, y = _centres(panel)
    transform = QgsCoordinateTransform(areas.sourceCrs(), QgsCoordinateReferenceSystem(panel.units.crs), transforms)
    regions = np.full(len(x), "", dtype=object)
    for feature in areas.getFeatures():
        outline = QgsGeometry(feature.geometry())
        if outline.isNull() or outline.transform(transform) != Qgis.GeometryOperationResult.Success:
            continue  # what cannot be projected holds no cell
        box = outline.boundingBox()
        near = (
            (regions == "")
            & (x >= box.xMinimum())
            & (x <= box.xMaximum())
            & (y >= box.yMinimum())
            & (y <= box.yMaximum())
        )
        engine = QgsGeometry.createGeometryEngine(outline.constGet())
        engine.prepareGeometry()
        inside = [unit for unit in np.flatnonzero(near) if engine.intersects(QgsPoint(x[unit], y[unit]))]
        regions[inside] = _name(feature.attribute(at))
    if not (regions != "").any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "No cell lies in the regions of layer “{layer}”; check its CRS and extent."
            ),
            layer=areas.sourceName(),
        )
    return [str(region) for region in regions]


def _name(value: Any) -> str:
    """Return the name or number of a region as text, '' for NULL."""
    if value is None or isinstance(value, QVariant):
        return ""
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value).strip()


def _centres(panel: Panel | Placed) -> tuple[Floats, Floats]:
    if isinstance(panel.units, Lattice):
        x, y = panel.units.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
        return x + panel.units.size / 2, y + panel.units.size / 2
    points = []
    for outline in panel.table["geometry"]:
        geometry = QgsGeometry()
        geometry.fromWkb(outline or b"")
        inside = geometry.pointOnSurface().asPoint() if not geometry.isNull() else None
        points.append((inside.x(), inside.y()) if inside is not None else (np.nan, np.nan))
    both = np.array(points, dtype=np.float64)
    return both[:, 0], both[:, 1]
