"""Rows of all tables on common spatial units: cells of one lattice, or areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.importing.fields import find_column
from eriytymisseuranta.core.importing.locating import TOLERANCE, Located, id_texts, locate, no_grid, off_lattice
from eriytymisseuranta.core.importing.source import Floats, SourceTable
from eriytymisseuranta.core.importing.years import Ints
from eriytymisseuranta.core.lattice import Lattice, inspire_id
from eriytymisseuranta.core.panel import Units

NOWHERE = -1
"""Unit of a row that has no place."""


@dataclass(frozen=True)
class Placed:
    """Units and whose rows are whose.

    Parameters
    ----------
    table
        As in `eriytymisseuranta.core.panel.Panel`.
    unit_of
        Per source table the unit of each row, `NOWHERE` for rows without a place.
    """

    units: Units
    table: pd.DataFrame
    unit_of: list[Ints]
    messages: list[Message]


def place(tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile) -> Placed:
    """Return the units of all tables; they join across years and themes by cell, or by id where that is all there is.

    Raises
    ------
    InputError
        If the tables are in different CRSs or on different lattices, or are no grid where the product is one.
    """
    placed = (
        _place_areas(tables, labels, profile) if profile.units == "areas" else _place_cells(tables, labels, profile)
    )
    for table, unit in zip(tables, placed.unit_of):
        lost = int((unit == NOWHERE).sum())
        if lost:
            placed.messages.append(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Eriytymisseuranta", "Layer “{layer}”: {rows} rows without a known place are left out."
                    ),
                    {"layer": table.name, "rows": lost},
                )
            )
    return placed


def _place_cells(tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile) -> Placed:
    located = [locate(table, profile) for table in tables]
    lattice = _common_lattice(located, profile)
    keys = _keys(located, lattice)
    cells, inverse = np.unique(np.concatenate(keys), return_inverse=True)
    unknown = int(cells.size > 0 and cells[0] == NO_KEY)
    unit_of = _split(inverse.reshape(-1) - unknown, keys)
    cells = cells[unknown:]
    col, row = _unpack(cells)
    rows = pd.DataFrame(
        {
            "unit": np.concatenate(unit_of),
            "year": np.concatenate(labels),
            "inspire": np.concatenate([item.inspire.to_numpy(dtype=object) for item in located]),
            "own": np.concatenate([item.own.to_numpy(dtype=object) for item in located]),
            "region": np.concatenate([_regions(table, profile) for table in tables]),
        }
    )
    rows = rows[rows["unit"] != NOWHERE].sort_values("year", kind="stable")
    ids = _cell_ids(rows, lattice, col, row)
    units = pd.DataFrame({"region": _latest(rows, "region", len(cells)), "col": col, "row": row})
    return _sorted(lattice, units, ids, unit_of)


def _common_lattice(located: Sequence[Located], profile: Profile) -> Lattice:
    """Return the lattice that all tables share; its origin is 0 where the product's is, up to a centimetre."""
    crs = next((item.crs for item in located if item.crs), profile.crs[0])
    found: list[tuple[str, Lattice, Floats, Floats]] = []
    for item in located:
        known = ~np.isnan(item.x)
        if not known.any():
            continue
        size = item.size or next((other.size for other in located if other.size), 0)
        if size == 0:
            raise no_grid(item.name, profile)
        x, y = item.x[known], item.y[known]
        if any((np.abs(off_lattice(values, size)) > TOLERANCE).any() for values in (x, y)):
            raise no_grid(item.name, profile)
        lattice = Lattice(item.crs or crs, size, _origin(x, size), _origin(y, size))
        if found and not lattice.same_as(found[0][1], TOLERANCE):
            raise _different(found[0][0], found[0][1], item.name, lattice)
        found.append((item.name, lattice, x, y))
    if not found:
        raise no_grid(located[0].name, profile)
    size = found[0][1].size
    x, y = (np.concatenate([entry[at] for entry in found]) for at in (2, 3))
    return Lattice(crs, size, _origin(x, size), _origin(y, size))


def _origin(values: Floats, size: int) -> float:
    """Return the median remainder of coordinates, -size/2 to size/2, in whole centimetres."""
    first = float(np.nanmin(values))
    off = (values - first + size / 2) % size - size / 2
    origin = (first + float(np.median(off)) + size / 2) % size - size / 2
    return round(origin, 2) + 0.0


def _different(first: str, one: Lattice, second: str, other: Lattice) -> InputError:
    if one.crs != other.crs:
        return different_crs(first, one.crs, second, other.crs)
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layers “{first}” ({one} m) and “{second}” ({other} m) are on different lattices; import one cell size and "
            "one grid at a time.",
        ),
        first=first,
        one=one.size,
        second=second,
        other=other.size,
    )


def different_crs(first: str, one: str, second: str, other: str) -> InputError:
    """Return the error of two layers in different coordinate reference systems."""
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "Layers “{first}” ({one}) and “{second}” ({other}) are in different coordinate reference systems; choose "
            "layers in the same one.",
        ),
        first=first,
        one=one,
        second=second,
        other=other,
    )


NO_KEY = np.iinfo(np.int64).min


def _keys(located: Sequence[Located], lattice: Lattice) -> list[Ints]:
    """Return one number per row and cell; rows without coordinates get the cell of a row with the same id."""
    keys = []
    half = lattice.size / 2
    for item in located:
        known = ~np.isnan(item.x) & ~np.isnan(item.y)
        key = np.full(len(item.x), NO_KEY, dtype=np.int64)
        col, row = lattice.locate(item.x[known] + half, item.y[known] + half)
        key[known] = col * 2**32 + row
        keys.append(key)
    if all((key != NO_KEY).all() for key in keys):
        return keys
    own = pd.concat([item.own for item in located], ignore_index=True)
    every = np.concatenate(keys)
    known = (every != NO_KEY) & (own != "").to_numpy()
    pairs = pd.DataFrame({"own": own[known], "key": every[known]}).drop_duplicates()
    by_id = pairs.drop_duplicates("own", keep=False).set_index("own")["key"]
    return [
        np.where(key == NO_KEY, item.own.map(by_id).fillna(NO_KEY).astype(np.int64), key)
        if (key == NO_KEY).any()
        else key
        for key, item in zip(keys, located)
    ]


def _unpack(keys: Ints) -> tuple[Ints, Ints]:
    col = (keys + 2**31) // 2**32
    return col, keys - col * 2**32


def _split(units: Ints, keys: Sequence[Ints]) -> list[Ints]:
    return np.split(units, np.cumsum([len(key) for key in keys])[:-1])


def _cell_ids(rows: pd.DataFrame, lattice: Lattice, col: Ints, row: Ints) -> npt.NDArray[np.object_]:
    """Return the source's own ids: INSPIRE text, else a field whose id stays the same; only else one that is made."""
    size = len(col)
    inspire = _latest(rows, "inspire", size)
    has_own = rows[rows["own"] != ""]
    own = np.full(size, "", dtype=object)
    spelled = has_own.groupby("unit")["own"].agg(["first", "nunique"])
    stable = spelled[spelled["nunique"] == 1]["first"].drop_duplicates(keep=False)
    own[stable.index.to_numpy()] = stable.to_numpy()
    x, y = lattice.corners(col, row)
    if max(abs(lattice.x0), abs(lattice.y0)) <= TOLERANCE:  # a lattice that is a metre off still has round ids
        x, y = x - lattice.x0, y - lattice.y0
    ids = np.where(inspire != "", inspire, own)
    for at in np.flatnonzero(ids == ""):
        ids[at] = inspire_id(lattice.size, x[at], y[at])
    return ids


def _latest(rows: pd.DataFrame, column: str, size: int) -> npt.NDArray[np.object_]:
    """Return the last text per unit that is not empty; ``rows`` are in the order of years."""
    values = np.full(size, "", dtype=object)
    last = rows[rows[column] != ""].drop_duplicates("unit", keep="last")
    values[last["unit"].to_numpy()] = last[column].to_numpy()
    return values


def _regions(table: SourceTable, profile: Profile) -> npt.NDArray[np.object_]:
    """Return the region per row; numbers are municipality codes of three digits (Statistics Finland)."""
    column = find_column(table.frame.columns, profile.region) if profile.region else None
    if column is None:
        return np.full(len(table.frame), "", dtype=object)
    values = table.frame[column]
    texts = id_texts(values)
    if values.dtype != object:
        texts = texts.where(texts == "", texts.str.zfill(3))
    return texts.to_numpy(dtype=object)


def _place_areas(tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile) -> Placed:
    first = next((table for table in tables if table.crs), None)
    for table in tables:
        if first is not None and table.crs and table.crs != first.crs:
            raise different_crs(first.name, first.crs, table.name, table.crs)
    ids = []
    for table in tables:
        column = find_column(table.frame.columns, profile.id_fields)
        if column is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Layer “{layer}” has no id of its areas; one of these fields is needed: {fields}.",
                ),
                layer=table.name,
                fields=", ".join(profile.id_fields),
            )
        ids.append(id_texts(table.frame[column]))
    every = pd.concat(ids, ignore_index=True)
    codes, known = pd.factorize(every.where(every != "", None))
    unit_of = _split(codes.astype(np.int64), [item.to_numpy() for item in ids])
    outlines = [table.geometry if table.geometry is not None else [None] * len(table.frame) for table in tables]
    rows = pd.DataFrame(
        {
            "unit": codes,
            "year": np.concatenate(labels),
            "region": np.concatenate([_regions(table, profile) for table in tables]),
            "geometry": pd.Series([outline for group in outlines for outline in group], dtype=object),
        }
    )
    rows = rows[rows["unit"] != NOWHERE].sort_values("year", kind="stable")
    drawn = rows[rows["geometry"].notna()].drop_duplicates("unit", keep="last")
    geometry = np.full(len(known), None, dtype=object)
    geometry[drawn["unit"].to_numpy()] = drawn["geometry"].to_numpy()
    units = pd.DataFrame({"region": _latest(rows, "region", len(known)), "geometry": geometry})
    crs = first.crs if first is not None else profile.crs[0]
    return _sorted(Areas(crs), units, np.asarray(known, dtype=object), unit_of)


def _sorted(units: Units, table: pd.DataFrame, ids: npt.NDArray[np.object_], unit_of: Sequence[Ints]) -> Placed:
    """Put the units into the order of their ids."""
    order = np.argsort(ids.astype(str), kind="stable")
    rank = np.empty(len(order) + 1, dtype=np.int64)
    rank[order] = np.arange(len(order))
    rank[-1] = NOWHERE  # also the rank of -1
    table = table.iloc[order].set_index(pd.Index(ids[order], name="cell_id"))
    return Placed(units, table, [rank[unit] for unit in unit_of], [])
