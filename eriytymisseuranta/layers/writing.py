"""Panels and tables as rows of QGIS fields: columns first, features last."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QMetaType

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change import Change
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel, Surroundings
from eriytymisseuranta.core.lattice import Lattice, polygon_wkb
from eriytymisseuranta.core.panel import PublicPanel, State
from eriytymisseuranta.layers import fields as names

Column = list[Any]


@dataclass(frozen=True)
class Table:
    """Rows ready for a sink: fields, one list per field, and a geometry per row (None = a plain table)."""

    fields: QgsFields
    columns: Sequence[Column]
    geometries: Sequence[QgsGeometry] | None
    wkb_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    def features(self) -> Iterator[QgsFeature]:
        """Yield the rows as features."""
        for at, values in enumerate(zip(*self.columns)):
            feature = QgsFeature(self.fields)
            feature.setAttributes(list(values))
            if self.geometries is not None:
                feature.setGeometry(self.geometries[at])
            yield feature


def panel_table(panel: PublicPanel, catalogue: Catalogue) -> Table:
    """Return one row per unit and year that is in the data; the shape that `reading.read_panel` reads back."""
    return _rows(panel, _panel_columns(panel, catalogue))


def indicator_table(
    result: IndicatorPanel,
    catalogue: Catalogue,
    others: Mapping[str, tuple[QMetaType.Type, Column]] | None = None,
    masked: Sequence[str] = (),
) -> Table:
    """Return the panel's rows with the layer's ``others`` columns and the indicators' fields behind them.

    Parameters
    ----------
    masked
        Per row which of the ``others`` are suppressed, comma-separated; what is computed anew is judged anew.
    """
    named = {**_panel_columns(result.panel, catalogue), **(others or {})}
    present = result.panel.present()
    hidden: list[tuple[str, npt.NDArray[np.bool_]]] = []
    for figure in result.figures.values():
        indicator = figure.indicator
        named[indicator.field] = (names.NUMBER, _numbers(figure.values[present]))
        named[names.base_field(indicator.id)] = (names.NUMBER, _numbers(figure.bases[present]))
        if indicator.direction:
            named[names.z_field(indicator.id)] = (names.NUMBER, _numbers(figure.z[present]))
        hidden.append((indicator.field, figure.states[present] == State.SUPPRESSED))
    composite = result.composite
    if composite is not None:
        arrays = (
            composite.index,
            composite.native,
            composite.se,
            composite.level,
            composite.level_low,
            composite.level_high,
            composite.n_vars,
        )
        for (name, kind), array in zip(names.INDEX_KEYS, arrays):
            named[name] = (kind, _numbers(array[present], whole=kind == names.INTEGER))
        named[names.INDEX_RECIPE] = (names.TEXT, [Recipe.of(composite).text] * int(present.sum()))
        hidden.append((names.INDEX, composite.states[present] == State.SUPPRESSED))
    for name, share in result.shares.items():
        named[name] = (names.NUMBER, _numbers(share[present]))
    if result.surroundings is not None:
        hidden += _add_surroundings(named, result.surroundings, present)
    anew = {name for name, _ in hidden}
    kept = [",".join(name for name in text.split(",") if name not in anew) for text in masked]
    before = named[names.MASKED][1]
    start = [",".join(filter(None, both)) for both in zip(before, kept)] if kept else before
    named[names.MASKED] = (names.TEXT, _listed(hidden, start))
    return _rows(result.panel, named)


def _add_surroundings(
    named: dict[str, tuple[QMetaType.Type, Column]], around: Surroundings, present: npt.NDArray[np.bool_]
) -> list[tuple[str, npt.NDArray[np.bool_]]]:
    """Add the columns of what surrounds the units; return field -> rows where they are suppressed."""
    hidden = []
    for name, figure in around.figures.items():
        named[names.smooth_field(name)] = (names.NUMBER, _numbers(figure.values[present]))
        named[names.smooth_coverage_field(name)] = (names.NUMBER, _numbers(around.coverage[name][present]))
        hidden.append((names.smooth_field(name), figure.states[present] == State.SUPPRESSED))
    if around.composite is not None:
        named[names.INDEX_SMOOTH] = (names.NUMBER, _numbers(around.composite.index[present]))
        named[names.LEVEL_SMOOTH] = (names.INTEGER, _numbers(around.composite.level[present], whole=True))
        hidden.append((names.INDEX_SMOOTH, around.composite.states[present] == State.SUPPRESSED))
    return hidden


def change_table(panel: PublicPanel, change: Change) -> Table:
    """Return one row per unit that is in the data of either year."""
    at = np.flatnonzero(change.present)
    rows = len(at)
    values_of = (change.value_from, change.value_to, change.change, change.change_relative, change.change_z)
    numbers = (*values_of, change.change_se, change.change_per_year)
    named: dict[str, tuple[QMetaType.Type, Column]] = {
        names.CELL_ID: (names.TEXT, panel.table.index.to_numpy()[at].tolist()),
        names.REGION: (names.TEXT, panel.table["region"].to_numpy()[at].tolist()),
        names.INDICATOR: (names.TEXT, [change.name] * rows),
        names.YEAR_FROM: (names.INTEGER, [change.year_from] * rows),
        names.YEAR_TO: (names.INTEGER, [change.year_to] * rows),
        names.PROTECTION: (names.TEXT, [panel.protection] * rows),
    }
    for name, values in zip(names.CHANGE_NUMBERS, numbers):
        named[name] = (names.NUMBER, _numbers(values[at]))
    for name, values in ((names.LEVEL_FROM, change.level_from), (names.LEVEL_TO, change.level_to)):
        named[name] = (names.INTEGER, _numbers(values[at], whole=True))
    named[names.CLEAR] = (
        names.TRUTH,
        [None if why else bool(clear) for clear, why in zip(change.clear[at].tolist(), change.reason[at].tolist())],
    )
    named[names.CHANGE_CLASS] = (names.TEXT, change.change_class[at].tolist())
    named[names.REASON] = (names.TEXT, change.reason[at].tolist())
    outlines = unit_geometries(panel)
    return plain_table(named, [outlines[unit] for unit in at.tolist()], wkb_type_of(panel), panel.units.crs)


def frame_table(
    frame: pd.DataFrame,
    geometries: Sequence[QgsGeometry] | None = None,
    wkb_type: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
    crs: str = "",
) -> Table:
    """Return a data frame as a table; NaN becomes NULL, column types follow the frame's."""
    named: dict[str, tuple[QMetaType.Type, Column]] = {}
    for name in frame.columns:
        column = frame[name]
        if pd.api.types.is_bool_dtype(column):
            named[name] = (names.TRUTH, column.tolist())
        elif pd.api.types.is_integer_dtype(column):
            named[name] = (names.INTEGER, column.tolist())
        elif pd.api.types.is_numeric_dtype(column):
            named[name] = (names.NUMBER, _numbers(column.to_numpy(dtype=np.float64)))
        else:
            named[name] = (names.TEXT, [None if pd.isna(value) else str(value) for value in column])
    return plain_table(named, geometries, wkb_type, crs)


def plain_table(
    named: Mapping[str, tuple[QMetaType.Type, Column]],
    geometries: Sequence[QgsGeometry] | None = None,
    wkb_type: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
    crs: str = "",
) -> Table:
    """Return columns by name as a table."""
    return Table(
        names.fields_of((name, kind) for name, (kind, _) in named.items()),
        [column for _, column in named.values()],
        geometries,
        wkb_type,
        QgsCoordinateReferenceSystem(crs),
    )


def unit_geometries(panel: PublicPanel) -> list[QgsGeometry]:
    """Return one polygon per unit."""
    if isinstance(panel.units, Lattice):
        x, y = panel.units.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
        outlines = polygon_wkb(x, y, panel.units.size)
    else:
        outlines = panel.table["geometry"].tolist()
    return [_geometry(outline) for outline in outlines]


def wkb_type_of(panel: PublicPanel) -> QgsWkbTypes.Type:
    """Return the geometry type of a panel's layer."""
    return QgsWkbTypes.Type.Polygon if isinstance(panel.units, Lattice) else QgsWkbTypes.Type.MultiPolygon


def _geometry(outline: bytes | None) -> QgsGeometry:
    geometry = QgsGeometry()
    if outline is not None:
        geometry.fromWkb(outline)
    return geometry


def _rows(panel: PublicPanel, named: Mapping[str, tuple[QMetaType.Type, Column]]) -> Table:
    outlines = unit_geometries(panel)
    _, unit_at = np.nonzero(panel.present())
    geometries = [outlines[at] for at in unit_at.tolist()]
    return plain_table(named, geometries, wkb_type_of(panel), panel.units.crs)


def _panel_columns(panel: PublicPanel, catalogue: Catalogue) -> dict[str, tuple[QMetaType.Type, Column]]:
    present = panel.present()
    year_at, unit_at = np.nonzero(present)
    per_year = _by_year(panel, year_at)
    lattice = panel.units if isinstance(panel.units, Lattice) else None
    x: Column = [None] * len(unit_at)
    y: Column = [None] * len(unit_at)
    if lattice is not None:
        corners = lattice.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
        x, y = corners[0][unit_at].tolist(), corners[1][unit_at].tolist()
    columns: dict[str, Column] = {
        names.CELL_ID: panel.table.index.to_numpy()[unit_at].tolist(),
        names.REGION: panel.table["region"].to_numpy()[unit_at].tolist(),
        names.CELL_SIZE: [lattice.size if lattice else None] * len(unit_at),
        names.X: x,
        names.Y: y,
        names.CRS: [panel.units.crs] * len(unit_at),
        names.PROTECTION: [panel.protection] * len(unit_at),
        names.MASKED: _state_list(panel, catalogue, State.SUPPRESSED, present),
        names.EDGE: _state_list(panel, catalogue, State.EDGE, present),
        **per_year,
    }
    named = {name: (kind, columns[name]) for name, kind in names.PANEL_KEYS}
    for group, dates in panel.dates.items():
        if group != "population":
            days = [_day(date) for date in dates]
            named[names.date_field(group)] = (names.DAY, [days[at] for at in year_at.tolist()])
    for name, variable in panel.variables.items():
        values = variable.values[present]
        if name == "population":
            values = np.where(variable.states[present] == State.UNINHABITED, 0.0, values)
        named[name] = (names.NUMBER, _numbers(values))
    return named


def _by_year(panel: PublicPanel, year_at: npt.NDArray[np.int64]) -> dict[str, Column]:
    """Return the columns that only the year decides."""
    dates = panel.dates["population"]
    days = [_day(date or datetime.date(year, 12, 31)) for date, year in zip(dates, panel.years)]
    until = [*days[1:], None]
    definitions = [
        ",".join(f"{group}:{since[at]}" for group, since in panel.definitions.items() if since[at])
        for at in range(len(panel.years))
    ]
    wanted: dict[str, Sequence[Any]] = {
        names.YEAR: panel.years,
        names.DATE: [_day(date) for date in dates],
        names.VALID_FROM: days,
        names.VALID_TO: until,
        names.SOURCE: panel.sources,
        names.DEFINITIONS: definitions,
    }
    at_row = year_at.tolist()
    return {name: [values[at] for at in at_row] for name, values in wanted.items()}


def _state_list(panel: PublicPanel, catalogue: Catalogue, state: State, present: npt.NDArray[np.bool_]) -> list[str]:
    """Return per row the groups and single concepts in a state, comma-separated.

    A group is named when all of its concepts in the panel but its base are in the state. One that is called as a
    concept is (households, dwellings, jobs) never is: the name is the concept's.
    """
    groups: dict[str, list[str]] = {}
    for name in panel.variables:
        groups.setdefault(catalogue.concepts[name].group, []).append(name)
    where = {name: variable.states[present] == state for name, variable in panel.variables.items()}
    marks: list[tuple[str, npt.NDArray[np.bool_]]] = []
    for group, found in groups.items():
        members = [name for name in found if name != catalogue.groups[group].base]
        nameable = len(members) > 1 and group not in catalogue.concepts
        whole = np.logical_and.reduce([where[name] for name in members]) if nameable else None
        if whole is not None:
            marks.append((group, whole))
        marks.extend(
            (name, where[name] & ~whole if whole is not None and name in members else where[name]) for name in found
        )
    return _listed(marks, [""] * int(present.sum()))


def _listed(marks: Sequence[tuple[str, npt.NDArray[np.bool_]]], start: Column) -> list[str]:
    """Append the names to the texts of the rows that they mark."""
    texts = list(start)
    for name, rows in marks:
        for at in np.flatnonzero(rows).tolist():
            texts[at] = f"{texts[at]},{name}" if texts[at] else name
    return texts


def _numbers(values: npt.NDArray[np.float64], whole: bool = False) -> Column:
    """Return numbers as Python's own, None for NaN."""
    kept = np.isfinite(values)
    listed: Column = values.astype(object).tolist() if kept.all() else np.where(kept, values, None).tolist()
    if whole:
        return [None if value is None else int(value) for value in listed]
    return listed


def _day(date: datetime.date | None) -> QDate | None:
    return None if date is None else QDate(date.year, date.month, date.day)
