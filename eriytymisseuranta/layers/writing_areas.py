"""Areas of the planner's own with their indicators, a row per area and year."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsWkbTypes

from eriytymisseuranta.core.panel import Floats, PublicPanel
from eriytymisseuranta.core.planning.aggregation import AreaPanel
from eriytymisseuranta.i18n import translate
from eriytymisseuranta.layers import fields as names
from eriytymisseuranta.layers.areas import AreaLayer, flat, multipart
from eriytymisseuranta.layers.writing import Table, _by_year, _numbers, plain_table

AREA = "area"
AREA_ID = "area_id"
POPULATION = "population"
OFFICIAL = "population_official"
LEVELS = tuple(f"people_level_{level}" for level in range(1, 6))
CELLS = "cells"
EFFECTIVE_CELLS = "effective_cells"
COVERAGE = "coverage"
FLAG = "flag"
OF_YEAR = (names.YEAR, names.VALID_FROM, names.VALID_TO, names.SOURCE, names.DEFINITIONS, names.PROTECTION)

MANY = 100
"""Smallest base whose share is given with a decimal."""


def around_field(field: str) -> str:
    """Return the name of a figure of the surroundings of an area that is too small for one of its own."""
    return f"{field}_500m"


def area_table(panel: PublicPanel, areas: AreaLayer, found: AreaPanel, around: AreaPanel | None = None) -> Table:
    """Return one row per year and area; people in whole numbers, coverage in whole percent.

    Parameters
    ----------
    around
        As ``found``, of the areas widened to their surroundings; read where an area is too small for figures.
        None = no surroundings.
    """
    shape = found.flag.shape
    year_at = np.repeat(np.arange(shape[0]), shape[1])
    area_at = np.tile(np.arange(shape[1]), shape[0])
    per_year = {**_by_year(panel, year_at), names.PROTECTION: [panel.protection] * len(year_at)}
    kinds = dict(names.PANEL_KEYS)
    named: dict[str, tuple[Any, list[Any]]] = {
        AREA_ID: (names.INTEGER, (area_at + 1).tolist()),
        AREA: (names.TEXT, [areas.names[at] or None for at in area_at.tolist()]),
        **{name: (kinds[name], list(per_year[name])) for name in OF_YEAR},
    }
    for name, figure in found.figures.items():
        field = figure.indicator.field
        named[field] = (names.NUMBER, _numbers(_rounded(figure.values, figure.bases, figure.indicator.kind).ravel()))
        named[names.base_field(name)] = (names.INTEGER, _whole(figure.bases))
        named[f"{name}_coverage"] = (names.INTEGER, _whole(figure.coverage))
        if around is not None:
            beside = around.figures[name]
            values = np.where(found.small, _rounded(beside.values, beside.bases, figure.indicator.kind), np.nan)
            named[around_field(field)] = (names.NUMBER, _numbers(values.ravel()))
    named[POPULATION] = (names.INTEGER, _whole(found.population))
    named[OFFICIAL] = (names.INTEGER, _whole(found.official))
    if np.isfinite(found.at_levels).any():
        for name, people in zip(LEVELS, found.at_levels):
            named[name] = (names.INTEGER, _whole(np.where(found.flag == "", people, np.nan)))
    named[CELLS] = (names.INTEGER, _whole(found.cells))
    named[EFFECTIVE_CELLS] = (names.NUMBER, _numbers(np.round(found.effective_cells, 1).ravel()))
    named[COVERAGE] = (names.INTEGER, _whole(found.coverage))
    named[FLAG] = (names.TEXT, [flag or None for flag in found.flag.ravel().tolist()])
    geometries = [multipart(flat(areas.geometries[at])) for at in area_at.tolist()]
    table = plain_table(named, geometries, QgsWkbTypes.Type.MultiPolygon)
    return Table(table.fields, table.columns, table.geometries, table.wkb_type, areas.crs)


def area_texts(indicators: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Return field name -> alias and comment; ``indicators`` are field -> label."""
    level = translate("Eriytymisseuranta", "People in cells of level {level}")
    around = translate("Eriytymisseuranta", "{indicator}, surroundings 500 m")
    return {
        AREA: (translate("Eriytymisseuranta", "Area"), ""),
        AREA_ID: (translate("Eriytymisseuranta", "Number of the area"), ""),
        OFFICIAL: (
            translate("Eriytymisseuranta", "Population of the grid data"),
            translate("Eriytymisseuranta", "Visible or not; cells that the border cuts count in part."),
        ),
        POPULATION: (translate("Eriytymisseuranta", "Population in visible cells"), ""),
        **{name: (level.format(level=at), "") for at, name in enumerate(LEVELS, start=1)},
        CELLS: (translate("Eriytymisseuranta", "Cells"), ""),
        EFFECTIVE_CELLS: (
            translate("Eriytymisseuranta", "Effective cells"),
            translate(
                "Eriytymisseuranta",
                "So many equal cells would be as even; below 2 the area has no figures of its own.",
            ),
        ),
        COVERAGE: (
            translate("Eriytymisseuranta", "Coverage (%)"),
            translate("Eriytymisseuranta", "Of the people in the grid data, those in cells that are shown."),
        ),
        FLAG: (
            translate("Eriytymisseuranta", "Why there are no figures"),
            translate(
                "Eriytymisseuranta",
                "few_cells, small_base: look at the surroundings; suppressed: all people live in suppressed cells; "
                "uninhabited; outside: no cell of the data.",
            ),
        ),
        **{around_field(field): (around.format(indicator=label), "") for field, label in indicators.items()},
    }


def _rounded(values: Floats, bases: Floats, kind: str) -> Floats:
    """Return shares in whole percent where few people stand behind them, else with one decimal."""
    if kind != "share":
        return np.round(values, 1)
    return np.where(bases < MANY, np.round(values), np.round(values, 1))


def _whole(values: Floats) -> list[Any]:
    return _numbers(np.round(values).ravel(), whole=True)
