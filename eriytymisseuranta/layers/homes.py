"""Homes as points, buildings or dwellings, which say where in a cell its people live."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeatureSource

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.planning.placing import Homes
from eriytymisseuranta.layers.projecting import checked_transform, project
from eriytymisseuranta.layers.registers import read_points, refuse_negative


def read_homes(
    source: QgsFeatureSource, weight: str, crs: str, transforms: QgsCoordinateTransformContext
) -> tuple[Homes, list[Message]]:
    """Return the points of a layer, and how many of them do not count because they have no coordinates or weight.

    Parameters
    ----------
    weight
        Field of dwellings, residents or floor area, '' = every point counts as one.

    Raises
    ------
    InputError
        If the field is missing, holds text or negative numbers, or the layer's CRS leads nowhere.
    """
    title = source.sourceName()
    transform = checked_transform(source.sourceCrs(), QgsCoordinateReferenceSystem(crs), transforms, title)
    x, y, found = read_points(source, weight)
    refuse_negative(found, weight, title)
    x, y = project(x, y, transform, title)
    placed = np.isfinite(x) & np.isfinite(y)
    known = placed & (found > 0)
    if not known.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}” has no point with a weight; choose another layer or field."
            ),
            layer=title,
        )
    nowhere = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} rows without coordinates are left out.")
    weightless = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} points without a weight are left out.")
    said = [
        Message(text, {"layer": title, "rows": int(rows.sum())})
        for text, rows in ((nowhere, ~placed), (weightless, placed & ~known))
        if rows.any()
    ]
    return Homes(x[known], y[known], found[known]), said
