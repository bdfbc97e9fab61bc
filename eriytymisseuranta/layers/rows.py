"""Rows of this plugin's own layers and tables as columns of Python values, checked for what a panel needs."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

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
PLAIN = (int, float, str, type(None))


@dataclass(frozen=True)
class Rows:
    """A layer's rows: the columns of the panel as Python's own values, the others as they are.

    Parameters
    ----------
    others
        Field name -> type and values, in the order of the layer.
    """

    frame: pd.DataFrame
    others: Mapping[str, tuple[QMetaType.Type, Sequence[Any]]]


def read_rows(
    source: QgsFeatureSource, catalogue: Catalogue, progress: Progress = no_progress, also: Collection[str] = ()
) -> Rows:
    """Read all rows; ``also`` are other columns that are wanted as Python's values, too."""
    own = set(_columns(source, catalogue, catalogue.concepts))
    fields = source.fields()
    columns = dict(zip(fields.names(), _attributes(source, range(fields.count()), progress)))
    frame = _frame({name: column for name, column in columns.items() if name in own or name in also}, source)
    others = {
        field.name(): (field.type(), columns[field.name()])
        for field in fields
        if field.name() not in own and field.name().lower() not in FIDS
    }
    return Rows(_with_ids(frame, catalogue), others)


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
    places = [source.fields().lookupField(name) for name in columns]
    return _with_ids(_frame(dict(zip(columns, _attributes(source, places, progress))), source), catalogue)


def _columns(source: QgsFeatureSource, catalogue: Catalogue, concepts: Collection[str]) -> list[str]:
    """Return the fields that a panel of some concepts is read from."""
    wanted = {name for name, _ in names.PANEL_KEYS} | {"population", *concepts}
    wanted |= {names.date_field(catalogue.concepts[name].group) for name in concepts if name in catalogue.concepts}
    return [name for name in source.fields().names() if name in wanted]


def _attributes(source: QgsFeatureSource, places: Sequence[int], progress: Progress) -> list[tuple[Any, ...]]:
    """Return the columns at ``places`` of a layer's fields, as QGIS gives them."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(list(places))
    whole = len(places) == source.fields().count()
    total = max(source.featureCount(), 1)
    found = []
    for at, feature in enumerate(source.getFeatures(request)):
        attributes = feature.attributes()
        found.append(attributes if whole else [attributes[place] for place in places])
        if at % 5000 == 0:
            progress(min(at / total, 1.0))
    return list(zip(*found)) or [() for _ in places]


def _frame(columns: Mapping[str, Sequence[Any]], source: QgsFeatureSource) -> pd.DataFrame:
    """Return columns as Python's own values, checked."""
    cleaned = {
        name: [value if type(value) in PLAIN else _plain(value) for value in column] for name, column in columns.items()
    }
    rows = pd.DataFrame(cleaned, dtype=object)
    _check(rows, source.sourceName())
    return rows


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
    """Return name -> rows whose list names it; there are far fewer different lists than rows, so each is read once."""
    codes, lists = pd.factorize(column.map(text_of))
    naming: dict[str, npt.NDArray[np.bool_]] = {}
    for code, text in enumerate(lists):
        for name in filter(None, text.split(",")):
            naming.setdefault(name, np.zeros(len(lists), dtype=np.bool_))[code] = True
    return {name: named[codes] for name, named in naming.items()}


def text_of(value: Any) -> str:
    return "" if value is None else str(value)
