"""Coordinates from one reference system into another, refused where the way between them is not known."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError

Floats = npt.NDArray[np.float64]
LINE = np.dtype([("order", "u1"), ("type", "<u4"), ("points", "<u4")])
"""Header of a line in WKB."""
BALLPARK = "ballpark"
"""What PROJ calls a way that leaves out the shift between two datums."""


def checked_transform(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    layer: str,
) -> QgsCoordinateTransform:
    """Return the transform between two systems.

    Raises
    ------
    InputError
        If the layer has no system, or the shift between the datums is not known: places would be off by up to
        hundreds of metres, that is, in other cells.
    """
    if not source.isValid():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no coordinate reference system; set the one that its coordinates are in.",
            ),
            layer=layer,
        )
    transform = QgsCoordinateTransform(source, target, transforms)
    transform.setAllowFallbackTransforms(False)
    way = transform.instantiatedCoordinateOperationDetails()
    if not transform.isValid() or BALLPARK in way.name.lower():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is in {crs}, from which no datum shift to {target} is known; "
                "save it in {target} first.",
            ),
            layer=layer,
            crs=source.authid() or source.description(),
            target=target.authid(),
        )
    return transform


def project(x: Floats, y: Floats, transform: QgsCoordinateTransform, layer: str) -> tuple[Floats, Floats]:
    """Return points in the transform's target, shape (n,); points without coordinates stay NaN.

    Raises
    ------
    InputError
        If a point lies where the systems have no common ground.
    """
    known = np.isfinite(x) & np.isfinite(y)
    if transform.isShortCircuited() or not known.any():
        return x, y
    header = np.array([(1, 2, int(known.sum()))], dtype=LINE)
    line = QgsGeometry()
    line.fromWkb(header.tobytes() + np.column_stack([x[known], y[known]]).astype("<f8").tobytes())
    if line.transform(transform) != Qgis.GeometryOperationResult.Success:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has points that cannot be put on the map in {target}; check its coordinates and "
                "their reference system.",
            ),
            layer=layer,
            target=transform.destinationCrs().authid(),
        )
    points = np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=LINE.itemsize).reshape(-1, 2)
    found = np.full((2, len(x)), np.nan)
    found[:, known] = points.T
    return found[0], found[1]
