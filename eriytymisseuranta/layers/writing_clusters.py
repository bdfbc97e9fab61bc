"""Concentrations and pockets as tables: the cells that are in them, and their outlines."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes

from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.clusters.areas import PEOPLE_AT_LEVELS
from eriytymisseuranta.core.clusters.choices import GETISORD, MORAN
from eriytymisseuranta.core.clusters.concentrations import Concentrations
from eriytymisseuranta.core.clusters.moran import Quadrant
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.reading_indicators import IndexLayer
from eriytymisseuranta.layers.writing import Table, _by_year, _numbers, _panel_columns, _rows, plain_table

CLUSTER = "cluster"
CONCENTRATION = "concentration"
SURROUNDINGS = "surroundings"
GI_STAR = "gi_star_z"
LOCAL_MORAN = "local_moran"
QUADRANT = "quadrant"
CLUSTER_P = "cluster_p"
CLUSTER_REASON = "cluster_reason"
INDEX_MEAN = "index_mean"
CELLS = "cells"
POPULATION = "population"
COVERAGE = "coverage"

OF_CELLS = (CLUSTER, CONCENTRATION, SURROUNDINGS, GI_STAR, LOCAL_MORAN, QUADRANT, CLUSTER_P, CLUSTER_REASON)
"""Fields of cells; those of an earlier run go."""
OF_AREAS = (
    names.YEAR, names.VALID_FROM, names.VALID_TO, names.SOURCE, names.DEFINITIONS, names.PROTECTION,
)  # fmt: skip
"""Fields of the year that areas carry too."""


def cell_table(result: Concentrations, read: IndexLayer, catalogue: Catalogue) -> Table:
    """Return the layer's rows and columns with the class of each cell and year behind them."""
    panel = result.panel
    present = panel.present()
    others = {name: column for name, column in read.layer.others.items() if name not in OF_CELLS}
    named = {**_panel_columns(panel, catalogue), **others}
    kind, masked = named[names.MASKED]
    named[names.MASKED] = (kind, [",".join(filter(None, both)) for both in zip(masked, read.layer.masked)])
    number = result.concentration[present]
    named[CLUSTER] = (names.TEXT, _texts(result.cluster[present]))
    named[CONCENTRATION] = (names.INTEGER, [found or None for found in number.tolist()])
    named[SURROUNDINGS] = (names.NUMBER, _numbers(result.surroundings[present]))
    statistic = {GETISORD: GI_STAR, MORAN: LOCAL_MORAN}.get(result.choices.method)
    if statistic:
        named[statistic] = (names.NUMBER, _numbers(result.statistic[present]))
        named[CLUSTER_P] = (names.NUMBER, _numbers(result.p_value[present]))
    if statistic == LOCAL_MORAN:
        said = np.array([quadrant.name.lower() for quadrant in Quadrant], dtype=object)[result.quadrant[present]]
        said[result.cluster[present] == ""] = ""
        named[QUADRANT] = (names.TEXT, _texts(said))
    named[CLUSTER_REASON] = (names.TEXT, result.reason[present].tolist())
    return _rows(panel, named)


def area_table(result: Concentrations) -> Table:
    """Return one row per concentration and pocket of each year, with its outline."""
    panel, areas = result.panel, result.areas
    year_at = np.searchsorted(panel.years, areas["year"].to_numpy())
    per_year = {**_by_year(panel, year_at), names.PROTECTION: [panel.protection] * len(areas)}
    kinds = dict(names.PANEL_KEYS)
    named: dict[str, tuple[Any, list[Any]]] = {name: (kinds[name], list(per_year[name])) for name in OF_AREAS}
    named[CLUSTER] = (names.TEXT, areas["cluster"].tolist())
    named[CONCENTRATION] = (names.INTEGER, areas["concentration"].tolist())
    named[CELLS] = (names.INTEGER, areas["cells"].tolist())
    for name in (POPULATION, INDEX_MEAN, *PEOPLE_AT_LEVELS, COVERAGE):
        named[name] = (names.NUMBER, _numbers(areas[name].to_numpy(dtype=np.float64)))
    geometries = [outline for at in range(len(panel.years)) for outline in _outlines(result, at)]
    return plain_table(named, geometries, QgsWkbTypes.Type.MultiPolygon, panel.units.crs)


def _outlines(result: Concentrations, at: int) -> list[QgsGeometry]:
    """Return the outline of each area of a year, by number.

    The corners of neighbours are computed from the same column and row, so that common sides are exactly the same.
    """
    lattice, table, number = result.panel.units, result.panel.table, result.concentration[at]
    if not isinstance(lattice, Lattice):
        raise TypeError("concentrations are of cells")
    units = np.flatnonzero(number)
    col, row = table["col"].to_numpy()[units], table["row"].to_numpy()[units]
    order = np.lexsort((col, row, number[units]))
    area, col, row = number[units][order], col[order], row[order]
    begins = np.ones(len(area), dtype=np.bool_)  # of cells side by side
    begins[1:] = (np.diff(area) != 0) | (np.diff(row) != 0) | (np.diff(col) != 1)
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(area))[: len(first)] - 1
    west, south = lattice.corners(col[first], row[first])
    east, north = lattice.corners(col[last] + 1, row[last] + 1)
    corners = zip(west.tolist(), south.tolist(), east.tolist(), north.tolist())
    strips = [QgsGeometry.fromRect(QgsRectangle(*corner)) for corner in corners]
    ends = np.searchsorted(area[first], np.arange(number.max(initial=0) + 1), side="right").tolist()
    return [_united(strips[start:end]) for start, end in zip(ends, ends[1:])]


def _united(strips: list[QgsGeometry]) -> QgsGeometry:
    outline = QgsGeometry.unaryUnion(strips).simplify(0)  # corners only
    return outline if outline.isMultipart() else QgsGeometry.collectGeometry([outline])


def _texts(values: npt.NDArray[np.object_]) -> list[str | None]:
    """Return texts, None for ''."""
    return [text or None for text in values.tolist()]
