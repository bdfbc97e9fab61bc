"""This plugin's own panel layers, from whatever holds them, back to a `PublicPanel`."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import QgsFeatureRequest, QgsFeatureSource
from qgis.PyQt.QtCore import QMetaType

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import PublicPanel, State, Units, Variable
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.rows import (
    Rows,
    counts,
    known,
    marked,
    numeric,
    other_masks,
    read_columns,
    read_rows,
    text_of,
)


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
    return panel_layer(rows, panel_of(source, rows.frame, catalogue), catalogue)


def panel_layer(rows: Rows, panel: PublicPanel, catalogue: Catalogue) -> PanelLayer:
    """Return the panel of the rows with their other columns."""
    order = _order(rows.frame, panel)
    others = {name: (kind, [column[at] for at in order.tolist()]) for name, (kind, column) in rows.others.items()}
    return PanelLayer(panel, others, other_masks(rows.frame[names.MASKED].iloc[order], catalogue))


def places_of(rows: pd.DataFrame, panel: PublicPanel) -> tuple[Any, Any]:
    """Return the year and the unit of each row, as places in the panel."""
    year_at = np.searchsorted(panel.years, pd.to_numeric(rows[names.YEAR]).astype(np.int64))
    return year_at, panel.table.index.get_indexer(rows[names.CELL_ID].astype(str))


def _order(rows: pd.DataFrame, panel: PublicPanel) -> npt.NDArray[np.int64]:
    """Return the rows in the order of those of `writing.panel_table`, which leaves out those that say nothing."""
    year_at, unit_at = places_of(rows, panel)
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
    chosen = catalogue.concepts if concepts is None else concepts
    return panel_of(source, read_columns(source, catalogue, chosen, progress), catalogue)


def panel_of(source: QgsFeatureSource, rows: pd.DataFrame, catalogue: Catalogue) -> PublicPanel:
    """Return the panel of a layer's rows; raises as `read_panel`."""
    title = source.sourceName()
    ids = rows[names.CELL_ID].astype(str)
    years = known(rows[names.YEAR], names.YEAR, title).astype(np.int64)
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
    hidden, edged = marked(rows[names.MASKED]), marked(rows[names.EDGE])
    nobody = numeric(rows["population"], "population", title) == 0
    variables = {}
    for name, concept in catalogue.concepts.items():
        if name in rows:
            group = catalogue.groups[concept.group]
            keys = {name} if name == group.base or group.id in catalogue.concepts else {name, group.id}
            values = counts(rows[name], name, title)
            states = _states(values, nobody, _any_of(hidden, keys), _any_of(edged, keys), name == "population")
            values = np.where(states <= State.EDGE, values, np.nan)
            variables[name] = Variable(
                laid_out(shape, year_at, unit_at, values, np.nan),
                laid_out(shape, year_at, unit_at, states, np.uint8(State.ABSENT)),
            )
    first_of_year = [int(np.flatnonzero(year_at == at)[0]) for at in range(len(labels))]
    return PublicPanel(
        units=units,
        years=tuple(int(label) for label in labels),
        table=table,
        variables=variables,
        sources=tuple(text_of(rows[names.SOURCE].iloc[at]) for at in first_of_year),
        dates=_dates(rows, first_of_year, catalogue),
        definitions=_definitions(rows, first_of_year),
        protection=_protection(rows[names.PROTECTION]),
    )


def _units(
    source: QgsFeatureSource, rows: pd.DataFrame, first: npt.NDArray[np.int64], cell_ids: pd.Index, title: str
) -> tuple[Units, pd.DataFrame]:
    """Return the units and their table; outlines are read only for areas."""
    top = rows.iloc[first]
    crs = text_of(top[names.CRS].iloc[0])
    table = pd.DataFrame({"region": top[names.REGION].map(text_of).tolist()}, index=cell_ids)
    size = numeric(top[names.CELL_SIZE], names.CELL_SIZE, title)
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
    x, y = known(top[names.X], names.X, title), known(top[names.Y], names.Y, title)
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


def laid_out(shape: tuple[int, int], year_at: Any, unit_at: Any, rows: Any, otherwise: Any) -> Any:
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
        pairs = [pair.partition(":") for pair in text_of(rows[names.DEFINITIONS].iloc[at]).split(",") if pair]
        per_year.append({group: since for group, _, since in pairs})
    groups = sorted(set().union(*per_year))
    return {group: tuple(found.get(group, "") for found in per_year) for group in groups}


def _protection(column: pd.Series[Any]) -> str:
    """Return the rows' claim; rows that differ, and what is no claim, count as internal."""
    claims = set(column.map(text_of))
    claim = claims.pop() if len(claims) == 1 else ""
    return claim if names.CLAIM.fullmatch(claim) else "internal"


def _date(value: Any) -> datetime.date | None:
    if isinstance(value, str) and value:
        return datetime.date.fromisoformat(value.replace("/", "-")[:10])
    return value if isinstance(value, datetime.date) else None
