"""Residential buildings of the user's own, points or polygons, as the core counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message, Progress, no_progress
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.planning.categories import coded
from eriytymisseuranta.core.planning.housing import Buildings, with_decades
from eriytymisseuranta.core.planning.overlay import units_at
from eriytymisseuranta.layers.projecting import checked_transform, project
from eriytymisseuranta.layers.registers import STRIDE, _category, _column, _numbers, _place, _year, refuse_negative

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Column = npt.NDArray[Any]
EARLIEST, LATEST = 1200, 2100
"""Years in which a building may have been completed."""


@dataclass(frozen=True)
class BuildingFields:
    """Which field of a layer of buildings says what, '' = none does.

    Parameters
    ----------
    dwellings
        Number of dwellings; '' = every building counts as one.
    categories
        Dimension -> field.
    meaning
        Dimension -> what the field says -> category, as `categories.read_categories` gives it.
    """

    dwellings: str = ""
    year: str = ""
    categories: Mapping[str, str] = field(default_factory=dict)
    meaning: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def read_buildings(
    source: QgsFeatureSource,
    fields: BuildingFields,
    lattice: Lattice,
    cells: tuple[Ints, Ints],
    transforms: QgsCoordinateTransformContext,
    progress: Progress = no_progress,
) -> tuple[Buildings, list[Message]]:
    """Return the buildings with dwellings, and what is to be said of those left out.

    Parameters
    ----------
    cells
        Columns and rows of the units.

    Raises
    ------
    InputError
        If a field is missing, holds text or negative numbers where counts belong, the layer has no places, its CRS
        leads nowhere, or no building with dwellings stands in a cell of the data.
    """
    title = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) not in _PLACED:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}” has neither points nor polygons; choose a layer of buildings."
            ),
            layer=title,
        )
    transform = checked_transform(source.sourceCrs(), QgsCoordinateReferenceSystem(lattice.crs), transforms, title)
    columns, x, y = _read(source, fields, title, progress)
    x, y = project(x, y, transform, title)
    dwellings = _dwellings(columns, fields.dwellings, len(x), title)
    placed = np.isfinite(x) & np.isfinite(y)
    unit = np.full(len(x), -1, dtype=np.int64)
    unit[placed] = units_at(*lattice.locate(x[placed], y[placed]), *cells)
    year = _completed(columns[fields.year]) if fields.year else np.zeros(len(x), dtype=np.int64)
    counted = placed & (dwellings > 0)
    said = _left_out(title, fields, placed, dwellings, unit, year, counted)
    kept = counted & (unit >= 0)
    if not kept.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No building with dwellings of layer “{layer}” stands in a cell of the data; check its CRS and fields.",
            ),
            layer=title,
        )
    categories = {}
    for dimension, name in fields.categories.items():
        texts = _category(columns[name][kept])
        found = coded(texts.codes, texts.values, fields.meaning[dimension])
        said += found.messages(title, name)
        categories[dimension] = (found.names, found.code)
    return with_decades(Buildings(unit[kept], dwellings[kept], year[kept], categories)), said


def _read(
    source: QgsFeatureSource, fields: BuildingFields, title: str, progress: Progress
) -> tuple[dict[str, Column], Floats, Floats]:
    """Return the columns and a place within each building, in batches."""
    wanted = list(dict.fromkeys(filter(None, [fields.dwellings, fields.year, *fields.categories.values()])))
    at = [_place(source, name, title) for name in wanted]
    numeric = [source.fields().at(place).isNumeric() for place in at]
    features = source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(at))
    total, done = max(source.featureCount(), 1), 0
    batches: list[list[Column]] = [[] for _ in at]
    points: list[Floats] = []
    while batch := list(islice(features, STRIDE)):
        rows = [feature.attributes() for feature in batch]
        for place, is_number, parts in zip(at, numeric, batches):
            parts.append(_column([row[place] for row in rows], is_number))
        points.append(np.array([_within(feature.geometry()) for feature in batch], dtype=np.float64))
        done += len(batch)
        progress(min(done / total, 1.0))
    if not done:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no rows; choose another layer or filter."),
            layer=title,
        )
    both = np.concatenate(points)
    return {name: np.concatenate(parts) for name, parts in zip(wanted, batches)}, both[:, 0], both[:, 1]


_PLACED = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)


def _within(geometry: QgsGeometry) -> tuple[float, float]:
    """Return a place in a building, NaN where it has none."""
    if geometry.isEmpty():
        return np.nan, np.nan
    point = geometry.pointOnSurface()
    found = point.asPoint() if not point.isEmpty() else geometry.boundingBox().center()
    return found.x(), found.y()


def _dwellings(columns: Mapping[str, Column], name: str, rows: int, title: str) -> Floats:
    if not name:
        return np.ones(rows)
    found = _numbers(columns[name], name, title)
    refuse_negative(found, name, title)
    return found


def _completed(column: Column) -> Ints:
    """Return the years of numbers, dates or texts, 0 where there is none that could be."""
    if column.dtype == np.float64:
        years = np.where(np.isfinite(column), column, 0.0).astype(np.int64)
    else:
        codes, found = pd.factorize(column)
        years = np.array([*map(_year, found), 0], dtype=np.int64)[codes]
    return np.where((years >= EARLIEST) & (years <= LATEST), years, 0)


def _left_out(
    title: str, fields: BuildingFields, placed: Any, dwellings: Floats, unit: Ints, year: Ints, counted: Any
) -> list[Message]:
    texts: Sequence[tuple[str, Any]] = (
        (
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}”: {rows} rows without coordinates are left out."),
            ~placed,
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: {rows} buildings without dwellings, or without a number of them, are left out.",
            ),
            placed & ~(dwellings > 0),
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Layer “{layer}”: {rows} buildings stand in no cell of the data and are left out."
            ),
            counted & (unit < 0),
        ),
        (
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}”: {rows} buildings have no year of completion; they count in all years, but in no "
                "decade and as no new homes.",
            ),
            counted & (year == 0) & bool(fields.year),
        ),
    )
    return [Message(text, {"layer": title, "rows": int(rows.sum())}) for text, rows in texts if rows.any()]
