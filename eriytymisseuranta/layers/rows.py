"""Rows of this plugin's own layers and tables as columns of Python values, checked for what a panel needs."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QVariant

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.layers import fields as names

NEEDED = (
    *(names.CELL_ID, names.YEAR, names.REGION, names.CELL_SIZE, names.X, names.Y, names.CRS, names.SOURCE),
    *(names.DEFINITIONS, names.PROTECTION, names.MASKED, names.EDGE, "population"),
)
FIDS = ("fid", "ogc_fid")
"""Keys that file formats add by themselves; carried along as columns they would decide which rows are written."""
MUNICIPALITY_DIGITS = 3
"""Of the codes of Finnish municipalities (Statistics Finland)."""
UNREAD = (names.VALID_FROM, names.VALID_TO)
"""Fields that are written for QGIS to draw by; the dates say the same."""
TEXTS = {names.INDEX_RECIPE, *(name for name, kind in names.PANEL_KEYS if kind == names.TEXT)}
"""Fields that are text, whatever type QGIS takes them for in a text file."""
PLAIN = (int, float, str, type(None))
CHUNK = 2000
"""Rows that are held as QGIS gives them, and between two signs of progress."""


@dataclass(frozen=True)
class Rows:
    """A layer's rows: the columns of the panel as Python's own values, the others as they are.

    Parameters
    ----------
    frame
        Numbers as float64 where the layer's field is one of numbers, NaN for NULL; dates in the first row of a year.
    others
        Field name -> type and values, in the order of the layer; None for NULL.
    """

    frame: pd.DataFrame
    others: Mapping[str, tuple[QMetaType.Type, Sequence[Any]]]


def read_rows(
    source: QgsFeatureSource,
    catalogue: Catalogue,
    progress: Progress = no_progress,
    also: Collection[str] = (),
    year: int | None = None,
) -> Rows:
    """Read all columns.

    Parameters
    ----------
    also
        Other columns that are wanted as Python's values, too.
    year
        The year that is wanted. Where the field is text, or there is no such year, the rows of all years are read.

    Raises
    ------
    InputError
        As `read_columns`.
    """
    own = set(_columns(source, catalogue, catalogue.concepts))
    fields = [(at, field) for at, field in enumerate(source.fields())]
    framed = {field.name(): at for at, field in fields if field.name() in own or field.name() in also}
    kept = {
        field.name(): at
        for at, field in fields
        if field.name() not in own and field.name().lower() not in (*FIDS, *UNREAD)
    }
    frame, others = _read(source, framed, kept, progress, year)
    kinds = {name: source.fields().at(at).type() for name, at in kept.items()}
    return Rows(_with_ids(frame, catalogue), {name: (kinds[name], column) for name, column in others.items()})


def read_columns(
    source: QgsFeatureSource,
    catalogue: Catalogue,
    concepts: Collection[str],
    progress: Progress = no_progress,
    also: Collection[str] = (),
) -> pd.DataFrame:
    """Return the columns that a panel of some concepts is read from, and those of ``also``; the fewer, the faster.

    Raises
    ------
    InputError
        If fields of a panel are missing or there are no rows.
    """
    columns = [*_columns(source, catalogue, concepts), *also]
    frame, _ = _read(source, {name: source.fields().lookupField(name) for name in columns}, {}, progress)
    return _with_ids(frame, catalogue)


def _columns(source: QgsFeatureSource, catalogue: Catalogue, concepts: Collection[str]) -> list[str]:
    """Return the fields that a panel of some concepts is read from."""
    wanted = {name for name, _ in names.PANEL_KEYS if name not in UNREAD} | {"population", *concepts}
    wanted |= {names.date_field(catalogue.concepts[name].group) for name in concepts if name in catalogue.concepts}
    return [name for name in source.fields().names() if name in wanted]


def _read(
    source: QgsFeatureSource,
    framed: Mapping[str, int],
    kept: Mapping[str, int],
    progress: Progress,
    year: int | None = None,
) -> tuple[pd.DataFrame, dict[str, list[Any]]]:
    """Return the columns of a panel as Python's own values, checked, and others as QGIS gives them, None for NULL.

    Parameters
    ----------
    framed, kept
        Name -> place among the layer's fields.
    """
    fields = source.fields()
    numbers = {name for name, at in framed.items() if name not in TEXTS and fields.at(at).isNumeric()}
    days = {
        name: at for name, at in framed.items() if name.startswith(names.DATE) and fields.at(at).type() == names.DAY
    }
    parts: dict[str, list[npt.NDArray[Any]]] = {name: [] for name in framed if name not in days}
    others: dict[str, list[Any]] = {name: [] for name in kept}
    fids: list[int] = []
    reading = _Reading(source, year if names.YEAR in numbers else None)
    for found, columns in reading.chunks([*(framed[name] for name in parts), *kept.values()], progress):
        fids += found
        for (name, part), values in zip(parts.items(), columns):
            part.append(_numbers(values) if name in numbers else _objects(values))
        for other, values in zip(others.values(), columns[len(parts) :]):
            other.extend(values)
    if reading.year is not None and not fids:
        return _read(source, framed, kept, progress)
    frame = pd.DataFrame({name: np.concatenate(part) if part else _objects(()) for name, part in parts.items()})
    _check(frame, source.sourceName())
    if not days:
        return frame, others
    first = np.flatnonzero(~frame[names.YEAR].duplicated()).tolist()
    told = zip(*reading.rows_at(list(days.values()), fids, first))
    return frame.assign(**{name: _scattered(values, first, len(frame)) for name, values in zip(days, told)}), others


def _scattered(values: Sequence[Any], at: Sequence[int], rows: int) -> npt.NDArray[Any]:
    """Return a column of the values at some rows, None elsewhere."""
    column = np.full(rows, None, dtype=object)
    column[at] = _objects(values)
    return column


@dataclass(frozen=True)
class _Reading:
    """Attributes of a layer as QGIS gives them, but None for NULL; of one year or of all."""

    source: QgsFeatureSource
    year: int | None

    def chunks(self, places: Sequence[int], progress: Progress) -> Iterator[tuple[list[int], list[tuple[Any, ...]]]]:
        """Yield ids and the columns at ``places`` of the layer's fields, some rows at a time."""
        total = max(self.source.featureCount(), 1)
        rows, done = self._rows(places), 0
        progress(0.0)
        while chunk := list(islice(rows, CHUNK)):
            yield [fid for fid, _ in chunk], list(zip(*(row for _, row in chunk)))
            done += len(chunk)
            progress(min(done / total, 1.0))

    def rows_at(self, places: Sequence[int], fids: Sequence[int], at: Sequence[int]) -> list[list[Any]]:
        """Return some of the rows that `chunks` has given, whose ids are ``fids``; dates of every row take long."""
        wanted = [fids[row] for row in at]
        known = set(wanted)
        rows = [(fid, row) for fid, row in self._rows(places, known) if fid in known]
        found = dict(rows)
        if len(rows) == len(found) == len(wanted):
            return [found[fid] for fid in wanted]
        every = [row for _, row in self._rows(places)]  # of some layers an id is no key
        return [every[row] for row in at]

    def _rows(self, places: Sequence[int], fids: Collection[int] | None = None) -> Iterator[tuple[int, list[Any]]]:
        """Yield id and attributes of each row.

        QGIS makes an object of Qt of every NULL. It is let go at once: thousands of them keep Python busy.
        """
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setSubsetOfAttributes(list(places))
        if fids is not None:
            request.setFilterFids(list(fids))
        elif self.year is not None:
            request.setFilterExpression(f'"{names.YEAR}" = {self.year}')
        for feature in self.source.getFeatures(request):
            attributes = feature.attributes()
            yield (
                feature.id(),
                [None if type(value) is QVariant else value for value in map(attributes.__getitem__, places)],
            )


def _numbers(values: Sequence[Any]) -> npt.NDArray[Any]:
    """Return the values of a field of numbers, NaN for None; as they are where one is no number."""
    try:
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        return _objects(values)


def _objects(values: Sequence[Any]) -> npt.NDArray[Any]:
    column = np.empty(len(values), dtype=object)
    column[:] = [value if type(value) in PLAIN else _plain(value) for value in values]
    return column


def _with_ids(rows: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return rows whose ids are text; QGIS may have taken digits of a text file for numbers, and their zeros away."""
    product = text_of(rows[names.SOURCE].iloc[0]).partition(":")[0]
    digits = catalogue.profiles[product].id_digits if product in catalogue.profiles else 0
    return rows.assign(
        **{
            names.CELL_ID: _digits(rows[names.CELL_ID], digits),
            names.REGION: _digits(rows[names.REGION], MUNICIPALITY_DIGITS),
        }
    )


def _digits(column: pd.Series[Any], digits: int) -> list[str]:
    return [str(value).zfill(digits) if isinstance(value, int) else text_of(value) for value in column]


def _plain(value: Any) -> Any:
    """Return a value as Python's own; NULL of whatever kind is None."""
    if value is None or isinstance(value, (int, float, str)):
        return value
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return datetime.date(value.year(), value.month(), value.day()) if value.isValid() else None
    return None


def _check(rows: pd.DataFrame, title: str) -> None:
    lacking = [name for name in NEEDED if name not in rows]
    if lacking:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); "
                "make one with “Import statistics”.",
            ),
            layer=title,
            field=lacking[0],
        )
    if rows.empty:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Layer “{layer}” has no rows; choose another layer or filter."),
            layer=title,
        )


def numeric(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
    """Return a column as numbers; CSV hands over text, '' means NULL."""
    if column.dtype == np.float64:
        return column.to_numpy(dtype=np.float64, copy=True)
    cleaned = column.map(lambda value: None if value == "" else value)
    try:
        return np.asarray(pd.to_numeric(cleaned), dtype=np.float64)
    except (ValueError, TypeError):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data "
                "again.",
            ),
            field=name,
            layer=title,
        ) from None


def counts(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
    """Return numbers of which none is negative."""
    values = numeric(column, name, title)
    if (values < 0).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” holds {value}, and there are no negative numbers in it; import the "
                "data again.",
            ),
            field=name,
            layer=title,
            value=f"{values[values < 0][0]:g}",
        )
    return values


def known(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
    """Return numbers of which none is missing."""
    values = numeric(column, name, title)
    if not np.isfinite(values).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Field “{field}” of layer “{layer}” is empty in {rows} rows; import the data again.",
            ),
            field=name,
            layer=title,
            rows=int((~np.isfinite(values)).sum()),
        )
    return values


def other_masks(column: pd.Series[Any], catalogue: Catalogue) -> list[str]:
    """Return each row's list without the groups and concepts; there are few different lists, so each is read once."""
    own = {*catalogue.groups, *catalogue.concepts}
    codes, lists = pd.factorize(column.map(text_of))
    kept = [",".join(name for name in text.split(",") if name and name not in own) for text in lists]
    return [kept[code] for code in codes]


def marked(column: pd.Series[Any]) -> dict[str, npt.NDArray[np.bool_]]:
    """Return name -> rows whose list names it; there are fewer different lists than rows, so each is read once."""
    codes, lists = pd.factorize(column.map(text_of))
    naming: dict[str, list[int]] = {}
    for code, text in enumerate(lists):
        for name in filter(None, text.split(",")):
            naming.setdefault(name, []).append(code)
    found = {}
    for name, naming_it in naming.items():
        named = np.zeros(len(lists), dtype=np.bool_)
        named[naming_it] = True
        found[name] = named[codes]
    return found


def text_of(value: Any) -> str:
    return "" if value is None else str(value)
