"""Where the rows of one grid table lie: ids first, then coordinates, then outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.importing.fields import find_column
from eriytymisseuranta.core.importing.numbers import read_numbers
from eriytymisseuranta.core.importing.source import Floats, SourceTable
from eriytymisseuranta.core.lattice import INSPIRE_PATTERN

WHOLE = r"^(\d+)[.,]0+$"
TOLERANCE = 2.0
"""Metres by which a cell may lie off its lattice (HSY: 1 m) or differ from the cell size."""


@dataclass(frozen=True)
class Located:
    """Rows of a table on the ground.

    Parameters
    ----------
    size
        Side of the cells, metres; 0 if the table alone does not tell.
    crs
        Authority id, '' if the table alone does not tell.
    x, y
        Lower-left corner per row, metres; NaN if not known.
    inspire, own
        The source's ids per row as text, '' where there is none.
    """

    name: str
    size: int
    crs: str
    x: Floats
    y: Floats
    inspire: pd.Series[Any]
    own: pd.Series[Any]


def locate(table: SourceTable, profile: Profile) -> Located:
    """Return where the rows of a table lie.

    Raises
    ------
    InputError
        If the table's CRS is geographic or not one of the product's, or its outlines are no squares of one size.
    """
    inspire, own = row_ids(table, profile)
    parts = inspire.str.extract(INSPIRE_PATTERN.pattern, flags=INSPIRE_PATTERN.flags)
    crs = _crs(table, profile, [f"EPSG:{code}" for code in parts[0].dropna().unique()])
    known = parts[1].notna().to_numpy()
    unit = np.where(parts[2].str.lower() == "km", 1000.0, 1.0)
    sizes = parts[1].astype(np.float64).to_numpy() * unit
    # the short form cuts zeros: kilometres, or tens of metres
    factor = np.where(parts[0].notna(), 1.0, np.where(unit > 1, 1000.0, 10.0))
    x = parts[4].astype(np.float64).to_numpy() * factor
    y = parts[3].astype(np.float64).to_numpy() * factor
    size = _one_size(table, profile, sizes[known])
    outlines = _outlines(table, profile, size)
    size = size or (outlines[0] if outlines else 0)
    coordinates = _coordinates(table, profile, size)
    size = size or (coordinates[0] if coordinates else 0)
    for found in (coordinates, outlines):
        if found is not None:
            x, y = np.where(np.isnan(x), found[1], x), np.where(np.isnan(y), found[2], y)
    return Located(table.name, size, crs, x, y, inspire, own)


def needs_outlines(table: SourceTable, profile: Profile) -> bool:
    """Tell whether outlines are needed: for areas, and where ids and coordinate fields leave place or size open."""
    if profile.units == "areas":
        return True
    located = locate(table, profile)
    return located.size == 0 or bool(np.isnan(located.x).any())


def row_ids(table: SourceTable, profile: Profile) -> tuple[pd.Series[Any], pd.Series[Any]]:
    """Return per row the INSPIRE id and the product's other id, '' where there is none."""
    nothing = pd.Series("", index=range(len(table.frame)), dtype=object)
    inspire = own = nothing
    for name in profile.id_fields:
        column = find_column(table.frame.columns, (name,))
        if column is None:
            continue
        texts = id_texts(table.frame[column], profile.id_digits)
        if texts.str.match(INSPIRE_PATTERN.pattern, flags=INSPIRE_PATTERN.flags).any():
            inspire = inspire.where(inspire != "", texts)
        elif own is nothing:
            own = texts
    return inspire, own


def id_texts(column: pd.Series[Any], digits: int = 0) -> pd.Series[Any]:
    """Return ids as text: whole numbers without a fraction and with at least ``digits`` digits, missing ones as ''."""
    codes, values = pd.factorize(column.to_numpy())
    if values.dtype == np.float64 and (values == np.floor(values)).all():
        values = values.astype(np.int64)
    texts = pd.Series(values, dtype=object).astype(str).str.strip()
    broken = texts.str.contains(".", regex=False) | texts.str.contains(",", regex=False)
    texts[broken] = texts[broken].str.replace(WHOLE, r"\1", regex=True)
    if digits:
        texts = texts.where(~texts.str.isdigit(), texts.str.zfill(digits))
    found: pd.Series[Any] = pd.Series(np.append(texts.to_numpy(dtype=object), "")[codes])  # -1 = missing = the last
    return found


def _crs(table: SourceTable, profile: Profile, of_ids: Sequence[str]) -> str:
    """Return the one CRS of the table and of its long ids (`CRS3035RES1000m...`), '' if neither tells."""
    if table.geographic:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” has coordinates in degrees ({crs}), but a grid needs metres; choose the layer in its "
                "own coordinate reference system, {expected}.",
            ),
            layer=table.name,
            crs=table.crs,
            expected=", ".join(profile.crs),
        )
    stated = list(dict.fromkeys([*([table.crs] if table.crs else []), *of_ids]))
    foreign = [crs for crs in stated if crs not in profile.crs]
    if foreign or len(stated) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Layer “{layer}” is in {crs}, but {product} is delivered in {expected}; choose the layer as it was "
                "delivered.",
            ),
            layer=table.name,
            crs=foreign[0] if foreign else stated[0],
            product=profile.label,
            expected=", ".join(profile.crs if foreign else stated[1:]),
        )
    return stated[0] if stated else ""


def _one_size(table: SourceTable, profile: Profile, sizes: Floats) -> int:
    """Return the one cell size of the table; 0 for no sizes."""
    if sizes.size == 0:
        return 0
    middle = float(np.median(sizes))
    size = next((known for known in profile.cell_sizes if abs(known - middle) <= TOLERANCE), 0)
    if size == 0 or (np.abs(sizes - size) > TOLERANCE).any():
        raise no_grid(table.name, profile)
    return size


def _coordinates(table: SourceTable, profile: Profile, size: int) -> tuple[int, Floats, Floats] | None:
    """Return size and corners by the coordinate fields; None where there are none, or they are degrees."""
    columns = [find_column(table.frame.columns, names) for names in (profile.x, profile.y)]
    if columns[0] is None or columns[1] is None:
        return None
    x, y = (read_numbers(table.frame[column], table.name) for column in columns)
    nowhere = ~np.isfinite(x) | ~np.isfinite(y) | ((x == 0) & (y == 0))  # registers write 0, 0 for "not known"
    x[nowhere] = y[nowhere] = np.nan
    if nowhere.all() or np.nanmax(np.abs(x)) <= 180:
        return None
    size = size or spacing(x, y, profile.cell_sizes)
    if _centres(x, y, size, profile.anchor):
        x, y = x - size / 2, y - size / 2
    return size, x, y


def _centres(x: Floats, y: Floats, size: int, anchor: str) -> bool:
    """Tell whether coordinates are of centres: so the product says, or then the corners are multiples of the size."""
    if anchor or size == 0:
        return anchor == "centre"
    return all(size / 2 - abs(origin(values, size)) <= TOLERANCE for values in (x, y))


def spacing(x: Floats, y: Floats, sizes: Sequence[int]) -> int:
    """Return the largest cell size on whose lattice all points lie; 0 if there is none, or a single place is all."""
    if len(sizes) > 1 and np.nanmax(x) == np.nanmin(x) and np.nanmax(y) == np.nanmin(y):
        return 0
    for size in sorted(sizes, reverse=True):
        if all(np.nanmax(np.abs(off_lattice(values, size))) <= TOLERANCE for values in (x, y)):
            return size
    return 0


def origin(values: Floats, size: int) -> float:
    """Return the median remainder of coordinates, -size/2 to size/2, in whole centimetres."""
    first = float(np.nanmin(values))
    off = (values - first + size / 2) % size - size / 2
    return round((first + float(np.nanmedian(off)) + size / 2) % size - size / 2, 2) + 0.0


def off_lattice(values: Floats, size: float) -> Floats:
    """Return how far coordinates are from the lattice through their median remainder, -size/2 to size/2 metres."""
    off = values - np.nanmin(values) + size / 2
    off = off % size - size / 2
    middle = np.nanmedian(off)
    return np.asarray((off - middle + size / 2) % size - size / 2)


def _outlines(table: SourceTable, profile: Profile, size: int) -> tuple[int, Floats, Floats] | None:
    """Return size and corners by the outlines; points are the centres of cells."""
    if table.bounds is None or not len(table.bounds):
        return None
    box = table.bounds
    width, height = box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]
    known = ~np.isnan(width)
    if not known.any():
        return None
    x, y = (box[:, 0] + box[:, 2]) / 2, (box[:, 1] + box[:, 3]) / 2
    if np.nanmax(width) == 0 and np.nanmax(height) == 0:
        size = size or spacing(x, y, profile.cell_sizes)
        if size == 0:
            return None
    else:
        size = _one_size(table, profile, np.concatenate([width[known], height[known]]))
    return size, x - size / 2, y - size / 2


def no_grid(layer: str, profile: Profile) -> InputError:
    """Return the error of a layer that is no grid of the product's cells."""
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layer “{layer}” is no grid of square cells of {sizes} m, which {product} is; choose the grid layer as it "
            "was delivered.",
        ),
        layer=layer,
        sizes=" / ".join(str(size) for size in profile.cell_sizes),
        product=profile.label,
    )
