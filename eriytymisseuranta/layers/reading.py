"""This plugin's own panel layers, from whatever holds them, back to a `PublicPanel`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import Qgis, QgsFeatureRequest, QgsFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, State, Units, Variable
from eriytymisseuranta.layers import fields as names

NEEDED = (
    *(names.CELL_ID, names.YEAR, names.REGION, names.CELL_SIZE, names.X, names.Y, names.CRS, names.SOURCE),
    *(names.DEFINITIONS, names.PROTECTION, names.MASKED, names.EDGE, "population"),
)
FIDS = ("fid", "ogc_fid")
"""Keys that file formats add by themselves; carried along as columns they would decide which rows are written."""
PLAIN = (int, float, str, type(None))
CLAIM = re.compile(r"(?:threshold|nested|pooled|classes|rounded):(?:\d+|open)")


@dataclass(frozen=True)
class PanelLayer:
    """A panel and the layer's other columns (the user's own, earlier indicators), row by row as they are written.

    Parameters
    ----------
    others
        Field name -> type and values, in the order of the rows of `writing.panel_table`.
    masked
        Per row which of the other columns are listed as masked, comma-separated.
    """

    panel: PublicPanel
    others: Mapping[str, tuple[QMetaType.Type, list[Any]]]
    masked: list[str]


def read_panel_layer(source: QgsFeatureSource, catalogue: Catalogue, progress: Progress = no_progress) -> PanelLayer:
    """Read a layer or table written by this plugin, with the columns that are no part of the panel.

    Raises
    ------
    InputError
        As `read_panel`.
    """
    rows = read_rows(source, catalogue, progress)
    return panel_layer(rows, _panel(source, rows.frame, catalogue), catalogue)


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
    return Rows(frame, others)


def panel_layer(rows: Rows, panel: PublicPanel, catalogue: Catalogue) -> PanelLayer:
    """Return the panel of the rows with their other columns."""
    order = _order(rows.frame, panel)
    others = {name: (kind, [column[at] for at in order.tolist()]) for name, (kind, column) in rows.others.items()}
    return PanelLayer(panel, others, _other_masks(rows.frame[names.MASKED].iloc[order], catalogue))


def _other_masks(column: pd.Series[Any], catalogue: Catalogue) -> list[str]:
    """Return each row's list without the groups and concepts; there are few different lists, so each is read once."""
    own = {*catalogue.groups, *catalogue.concepts}
    codes, lists = pd.factorize(column.map(_text))
    kept = [",".join(name for name in text.split(",") if name and name not in own) for text in lists]
    return [kept[code] for code in codes]


def _places(rows: pd.DataFrame, panel: PublicPanel) -> tuple[Any, Any]:
    """Return the year and the unit of each row, as places in the panel."""
    year_at = np.searchsorted(panel.years, pd.to_numeric(rows[names.YEAR]).astype(np.int64))
    return year_at, panel.table.index.get_indexer(rows[names.CELL_ID].astype(str))


def _order(rows: pd.DataFrame, panel: PublicPanel) -> npt.NDArray[np.int64]:
    """Return the rows in the order of those of `writing.panel_table`, which leaves out those that say nothing."""
    year_at, unit_at = _places(rows, panel)
    order = np.lexsort((unit_at, year_at))
    return order[panel.present()[year_at[order], unit_at[order]]]


def read_panel(
    source: QgsFeatureSource,
    catalogue: Catalogue,
    progress: Progress = no_progress,
    concepts: Collection[str] | None = None,
) -> PublicPanel:
    """Read a layer or table written by this plugin.

    Fields that are no concept of the catalogue (indicators, the user's own) are left alone.

    Parameters
    ----------
    concepts
        Those to be read beside the population, if they are there; None = all. The fewer, the faster.

    Raises
    ------
    InputError
        If the fields of a panel are missing, a unit has two rows for one year, or numbers are text.
    """
    columns = _columns(source, catalogue, catalogue.concepts if concepts is None else concepts)
    places = [source.fields().lookupField(name) for name in columns]
    frame = _frame(dict(zip(columns, _attributes(source, places, progress))), source)
    return _panel(source, frame, catalogue)


def _columns(source: QgsFeatureSource, catalogue: Catalogue, concepts: Collection[str]) -> list[str]:
    """Return the fields that a panel of some concepts is read from."""
    wanted = {name for name, _ in names.PANEL_KEYS} | {"population", *concepts}
    wanted |= {names.date_field(catalogue.concepts[name].group) for name in concepts if name in catalogue.concepts}
    return [name for name in source.fields().names() if name in wanted]


def _panel(source: QgsFeatureSource, rows: pd.DataFrame, catalogue: Catalogue) -> PublicPanel:
    title = source.sourceName()
    ids = rows[names.CELL_ID].astype(str)
    years = _known(rows[names.YEAR], names.YEAR, title).astype(np.int64)
    unit_at, cell_ids = pd.factorize(ids, sort=True)
    year_at, labels = pd.factorize(years, sort=True)
    first = pd.DataFrame({"unit": unit_at}).drop_duplicates("unit").sort_values("unit").index.to_numpy()
    if pd.DataFrame({"unit": unit_at, "year": year_at}).duplicated().any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has several rows for one unit and year; run the import again instead of merging "
                "layers.",
            ),
            layer=title,
        )
    units, table = _units(source, rows, first, pd.Index(cell_ids, name=names.CELL_ID), title)
    shape = (len(labels), len(cell_ids))
    masked = _marked(rows[names.MASKED])
    edged = _marked(rows[names.EDGE])
    nobody = _numeric(rows["population"], "population", title) == 0
    variables = {}
    for name, concept in catalogue.concepts.items():
        if name in rows:
            group = catalogue.groups[concept.group]
            keys = {name} if name == group.base or group.id in catalogue.concepts else {name, group.id}
            values = _counts(rows[name], name, title)
            states = _states(values, nobody, _any_of(masked, keys), _any_of(edged, keys), name == "population")
            values = np.where(states <= State.EDGE, values, np.nan)
            variables[name] = Variable(
                _grid(shape, year_at, unit_at, values, np.nan),
                _grid(shape, year_at, unit_at, states, np.uint8(State.ABSENT)),
            )
    first_of_year = [int(np.flatnonzero(year_at == at)[0]) for at in range(len(labels))]
    return PublicPanel(
        units=units,
        years=tuple(int(label) for label in labels),
        table=table,
        variables=variables,
        sources=tuple(_text(rows[names.SOURCE].iloc[at]) for at in first_of_year),
        dates=_dates(rows, first_of_year, catalogue),
        definitions=_definitions(rows, first_of_year),
        protection=_protection(rows[names.PROTECTION]),
    )


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


def _numeric(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
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


def _counts(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
    """Return numbers of which none is negative."""
    values = _numeric(column, name, title)
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


def _known(column: pd.Series[Any], name: str, title: str) -> npt.NDArray[np.float64]:
    """Return numbers of which none is missing."""
    values = _numeric(column, name, title)
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


def _units(
    source: QgsFeatureSource, rows: pd.DataFrame, first: npt.NDArray[np.int64], cell_ids: pd.Index, title: str
) -> tuple[Units, pd.DataFrame]:
    """Return the units and their table; outlines are read only for areas."""
    top = rows.iloc[first]
    crs = _text(top[names.CRS].iloc[0])
    table = pd.DataFrame({"region": top[names.REGION].map(_text).tolist()}, index=cell_ids)
    size = _numeric(top[names.CELL_SIZE], names.CELL_SIZE, title)
    if np.isnan(size).all():
        table["geometry"] = _outlines(source, cell_ids)
        return Areas(crs), table
    if (size <= 0).any() or len(np.unique(size)) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has cells of several sizes, or of none; import one grid at a time.",
            ),
            layer=title,
        )
    x, y = _known(top[names.X], names.X, title), _known(top[names.Y], names.Y, title)
    side = int(size[0])
    lattice = Lattice(crs, side, float(x[0] % side), float(y[0] % side))
    table["col"], table["row"] = lattice.locate(x + side / 2, y + side / 2)
    return lattice, table


def _outlines(source: QgsFeatureSource, cell_ids: pd.Index) -> list[bytes | None]:
    at = source.fields().lookupField(names.CELL_ID)
    found: dict[str, bytes] = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([at])
    for feature in source.getFeatures(request):
        key = str(feature.attribute(at))
        if key not in found and feature.hasGeometry():
            found[key] = bytes(feature.geometry().asWkb())
    return [found.get(key) for key in cell_ids]


def _marked(column: pd.Series[Any]) -> dict[str, npt.NDArray[np.bool_]]:
    """Return name -> rows whose list names it; there are few different lists, so each is read once."""
    codes, lists = pd.factorize(column.map(_text))
    marked: dict[str, npt.NDArray[np.bool_]] = {}
    for code, text in enumerate(lists):
        for name in filter(None, text.split(",")):
            marked[name] = marked.get(name, np.zeros(len(codes), dtype=np.bool_)) | (codes == code)
    return marked


def _any_of(marked: Mapping[str, npt.NDArray[np.bool_]], keys: set[str]) -> npt.NDArray[np.bool_] | bool:
    found = [marked[key] for key in keys if key in marked]
    return np.logical_or.reduce(found) if found else False


def _states(
    values: npt.NDArray[np.float64],
    nobody: npt.NDArray[np.bool_],
    masked: npt.NDArray[np.bool_] | bool,
    edged: npt.NDArray[np.bool_] | bool,
    is_population: bool,
) -> npt.NDArray[np.uint8]:
    """Return the state of each row: what is listed as masked is suppressed, whatever stands in the field."""
    number = ~np.isnan(values)
    states = np.full(len(values), State.ABSENT, dtype=np.uint8)
    states[nobody] = State.UNINHABITED
    states[number & ~(nobody & is_population)] = State.VALUE
    states[number & edged] = State.EDGE
    states[np.broadcast_to(masked, states.shape)] = State.SUPPRESSED
    return states


def _grid(shape: tuple[int, int], year_at: Any, unit_at: Any, rows: Any, otherwise: Any) -> Any:
    """Return rows laid out by year and unit."""
    laid = np.full(shape, otherwise, dtype=np.asarray(rows).dtype)
    laid[year_at, unit_at] = rows
    return laid


def _dates(
    rows: pd.DataFrame, first_of_year: list[int], catalogue: Catalogue
) -> dict[str, tuple[datetime.date | None, ...]]:
    found = {}
    for group in catalogue.groups:
        field = names.DATE if group == "population" else names.date_field(group)
        if field in rows:
            found[group] = tuple(_date(rows[field].iloc[at]) for at in first_of_year)
    return found


def _definitions(rows: pd.DataFrame, first_of_year: list[int]) -> dict[str, tuple[str, ...]]:
    per_year = []
    for at in first_of_year:
        pairs = [pair.partition(":") for pair in _text(rows[names.DEFINITIONS].iloc[at]).split(",") if pair]
        per_year.append({group: since for group, _, since in pairs})
    groups = sorted(set().union(*per_year))
    return {group: tuple(found.get(group, "") for found in per_year) for group in groups}


def _protection(column: pd.Series[Any]) -> str:
    """Return the rows' claim; rows that differ, and what is no claim, count as internal."""
    claims = set(column.map(_text))
    claim = claims.pop() if len(claims) == 1 else ""
    return claim if CLAIM.fullmatch(claim) else "internal"


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _date(value: Any) -> datetime.date | None:
    if isinstance(value, str) and value:
        return datetime.date.fromisoformat(value.replace("/", "-")[:10])
    return value if isinstance(value, datetime.date) else None
