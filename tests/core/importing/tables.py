"""Tables as data products deliver them, a few rows each, for tests of importing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta import paths
from eriytymisseuranta.core.catalogue import Catalogue, Profile, catalogue_files, read_catalogue
from eriytymisseuranta.core.importing import Imported, SourceTable, import_panel
from eriytymisseuranta.core.panel import State

V, S, U, A = State.VALUE, State.SUPPRESSED, State.UNINHABITED, State.ABSENT
WEST, SOUTH = 100000, 6800000
"""Lower-left corner of the cell of column 0, metres, EPSG:3067."""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the plugin's own catalogue."""
    return read_catalogue(catalogue_files([paths.resource("catalogue")]))


def profile(name: str = "ruututietokanta") -> Profile:
    return catalogue().profiles[name]


def cell_id(column: int) -> str:
    """Return the INSPIRE id of a 250 m cell, columns counted to the east."""
    return f"250mN{SOUTH // 10}E{(WEST + 250 * column) // 10}"


def table(name: str, /, crs: str = "", bounds: Any = None, **columns: Any) -> SourceTable:
    return SourceTable(name, pd.DataFrame(columns), crs, bounds=None if bounds is None else np.array(bounds, float))


def grid(name: str, columns: Sequence[int], **fields: Any) -> SourceTable:
    """Return a table of 250 m cells with INSPIRE ids."""
    return table(name, "EPSG:3067", grd_id=[cell_id(column) for column in columns], **fields)


def squares(*corners: tuple[float, float], size: float = 250) -> list[tuple[float, float, float, float]]:
    """Return the bounds of square cells by their lower-left corners."""
    return [(x, y, x + size, y + size) for x, y in corners]


def imported(*tables: SourceTable, product: str | Profile = "ruututietokanta", years: str = "") -> Imported:
    found = profile(product) if isinstance(product, str) else product
    return import_panel(tables, found, catalogue(), years)


def states(found: Imported, concept: str, year: int | None = None) -> dict[str, State]:
    """Return cell id -> state of a concept in a year, by default the first."""
    panel = found.panel
    at = 0 if year is None else panel.years.index(year)
    return {name: State(state) for name, state in zip(panel.table.index, panel.variables[concept].states[at])}


def numbers(found: Imported, concept: str, year: int | None = None) -> dict[str, float]:
    """Return cell id -> number of a concept in a year, where there is one."""
    panel = found.panel
    at = 0 if year is None else panel.years.index(year)
    values = panel.variables[concept].values[at]
    return {name: value for name, value in zip(panel.table.index, values) if not np.isnan(value)}


def said(found: Imported) -> list[str]:
    return [str(message) for message in found.messages]
