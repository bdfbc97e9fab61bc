"""Rows of a municipal register, points or a table with coordinates, as the core counts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.importing.register import CRS, Category, Register
from eriytymisseuranta.layers.projecting import checked_transform, project

STRIDE = 20_000
"""Rows between two signs of progress."""
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Column = npt.NDArray[Any]


@dataclass(frozen=True)
class Fields:
    """Which field of a register says what.

    Parameters
    ----------
    counts
        Concept -> field with its number, '' = every row counts as one.
    x, y, crs
        Of a table without geometry.
    year
        Field of years or dates, '' = all rows are of ``fixed_year``.
    household
        Field that names the household, '' = there is none.
    """

    counts: Mapping[str, str]
    categories: Sequence[str] = ()
    x: str = ""
    y: str = ""
    crs: QgsCoordinateReferenceSystem | None = None
    year: str = ""
    fixed_year: int = 0
    household: str = ""

    def names(self) -> list[str]:
        """Return the fields to be read, each once."""
        wanted = [*self.counts.values(), *self.categories, self.x, self.y, self.year, self.household]
        return list(dict.fromkeys(filter(None, wanted)))


def read_register(
    source: QgsFeatureSource,
    fields: Fields,
    transforms: QgsCoordinateTransformContext,
    progress: Progress = no_progress,
) -> Register:
    """Return the rows of a layer or table.

    Raises
    ------
    InputError
        If a field is missing, holds text where numbers belong or no year, the layer is neither points nor has fields of
        coordinates, or its CRS leads nowhere.
    """
    title = source.sourceName()
    points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
    if not points and not (fields.x and fields.y):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has no points; choose a point layer, or state the fields of the coordinates.",
            ),
            layer=title,
        )
    by_fields = bool(fields.x and fields.y)
    crs = fields.crs if by_fields and fields.crs is not None else source.sourceCrs()
    transform = checked_transform(crs, QgsCoordinateReferenceSystem(CRS), transforms, title)
    columns, places = _read(source, fields.names(), not by_fields, title, progress)
    if by_fields:
        x, y = (_numbers(columns[name], name, title) for name in (fields.x, fields.y))
    else:
        x, y = places
    x, y = project(x, y, transform, title)
    ones = np.ones(len(x))
    return Register(
        name=title,
        x=x,
        y=y,
        years=_years(columns[fields.year], fields.year, title) if fields.year else np.full(len(x), fields.fixed_year),
        counts={
            concept: _numbers(columns[name], name, title) if name else ones for concept, name in fields.counts.items()
        },
        categories={name: _category(columns[name]) for name in fields.categories},
        household=_category(columns[fields.household]).codes if fields.household else None,
    )


def read_points(source: QgsFeatureSource, field: str) -> tuple[Floats, Floats, Floats]:
    """Return coordinates and weights of points, in the layer's own system; a weight is 1 where ``field`` is ''.

    Raises
    ------
    InputError
        If these are no points, the field is missing or holds text, or there are no rows.
    """
    title = source.sourceName()
    _check_points(source)
    columns, (x, y) = _read(source, [field] if field else [], True, title, no_progress)
    return x, y, _numbers(columns[field], field, title) if field else np.ones(len(x))


def read_named_points(source: QgsFeatureSource, field: str) -> tuple[Floats, Floats, Category]:
    """Return coordinates of points, in the layer's own system, and what they are called.

    Raises
    ------
    InputError
        If these are no points, the field is missing, or there are no rows.
    """
    _check_points(source)
    columns, (x, y) = _read(source, [field] if field else [], True, source.sourceName(), no_progress)
    if field:
        return x, y, _category(columns[field])
    return x, y, Category(np.zeros(len(x), dtype=np.int64), ("",))


def _check_points(source: QgsFeatureSource) -> None:
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Point:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no points; choose a point layer."),
            layer=source.sourceName(),
        )


def _read(
    source: QgsFeatureSource, wanted: Sequence[str], with_points: bool, title: str, progress: Progress
) -> tuple[dict[str, Column], tuple[Floats, Floats]]:
    """Return columns, and the points' coordinates; in batches, which take a fraction of the memory of all rows."""
    at = [_place(source, name, title) for name in wanted]
    numeric = [source.fields().at(place).isNumeric() for place in at]
    request = QgsFeatureRequest().setSubsetOfAttributes(at)
    if not with_points:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    total = max(source.featureCount(), 1)
    batches: list[list[Column]] = [[] for _ in at]
    points: list[Floats] = []
    features = source.getFeatures(request)
    done = 0
    while batch := list(islice(features, STRIDE)):
        rows = [feature.attributes() for feature in batch]
        for place, is_number, parts in zip(at, numeric, batches):
            parts.append(_column([row[place] for row in rows], is_number))
        if with_points:
            points.append(np.array([_point(feature.geometry()) for feature in batch], dtype=np.float64))
        done += len(batch)
        progress(min(done / total, 1.0))
    if not done:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no rows; choose another layer or filter."),
            layer=title,
        )
    both = np.concatenate(points) if points else np.full((done, 2), np.nan)
    return {name: np.concatenate(parts) for name, parts in zip(wanted, batches)}, (both[:, 0], both[:, 1])


def _point(geometry: QgsGeometry) -> tuple[float, float]:
    """Return a point's coordinates, those of the middle of several points, NaN without a geometry."""
    if geometry.isEmpty():
        return np.nan, np.nan
    point = geometry.centroid().asPoint() if geometry.isMultipart() else geometry.constGet()
    return point.x(), point.y()


def _column(values: list[Any], is_number: bool) -> Column:
    """Return values as float64 (NaN = NULL) or as objects (None = NULL)."""
    if is_number:
        try:
            return np.array(values, dtype=np.float64)
        except TypeError:  # a NULL among them
            return np.array([_plain(value) for value in values], dtype=np.float64)
    return np.array([_plain(value) for value in values], dtype=object)


def _place(source: QgsFeatureSource, name: str, title: str) -> int:
    at = source.fields().lookupField(name)
    if at < 0:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no field “{field}”; it has {fields}."),
            layer=title,
            field=name,
            fields=", ".join(source.fields().names()),
        )
    return int(at)


def _numbers(column: Column, name: str, title: str) -> Floats:
    """Return numbers, NaN where there is none; text files hand over text, with a point or a comma."""
    if column.dtype == np.float64:
        return column
    cleaned = pd.Series(column, dtype=object)
    cleaned = cleaned.map(lambda value: value.strip().replace(",", ".") or None if isinstance(value, str) else value)
    found = pd.to_numeric(cleaned, errors="coerce").to_numpy(dtype=np.float64)
    wrong = np.isnan(found) & cleaned.notna().to_numpy()
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” holds “{value}” where numbers belong; correct it or state another "
                "field.",
            ),
            field=name,
            layer=title,
            value=str(column[int(np.flatnonzero(wrong)[0])]),
        )
    return found


def refuse_negative(numbers: Floats, field: str, title: str) -> None:
    """Refuse a field of counts with numbers below zero.

    Raises
    ------
    InputError
        Naming field, layer and how many.
    """
    negative = int((numbers < 0).sum())
    if negative:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” is negative in {rows} rows; correct them or filter them out.",
            ),
            field=field,
            layer=title,
            rows=negative,
        )


def _years(column: Column, name: str, title: str) -> Ints:
    """Return the years of years or dates."""
    if column.dtype == np.float64:
        years = np.where(np.isfinite(column) & (column % 1 == 0), column, 0).astype(np.int64)
    else:
        codes, found = pd.factorize(column)
        years = np.array([*map(_year, found), 0], dtype=np.int64)[codes]
    wrong = (years < 1900) | (years > 2100)
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” has no year in {rows} rows; correct them or filter them out.",
            ),
            field=name,
            layer=title,
            rows=int(wrong.sum()),
        )
    return years


def _year(value: Any) -> int:
    """Return the year of a number, a date or a text that begins with one (2022-12-31) or ends with one (31.12.2022)."""
    if isinstance(value, (QDate, QDateTime)):
        return value.date().year() if isinstance(value, QDateTime) else value.year()
    text = str(value).strip()
    if text[:4].isdigit():
        return int(text[:4])
    return int(text[-4:]) if text[-4:].isdigit() else 0


def _category(column: Column) -> Category:
    """Return texts as places in the list of the different ones; spaces around them do not count."""
    codes, found = pd.factorize(column)
    texts = [_text(value) for value in found]
    again, values = pd.factorize(np.array([text or None for text in texts], dtype=object))
    return Category(np.append(again, -1)[codes].astype(np.int64), tuple(str(value) for value in values))


def _text(value: Any) -> str:
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value).strip()


def _plain(value: Any) -> Any:
    return None if value is None or (isinstance(value, QVariant) and value.isNull()) else value
