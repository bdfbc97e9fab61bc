"""Rows of all tables on common spatial units: cells of one lattice, or areas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Profile
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.importing.fields import find_column
from eriytymisseuranta.core.importing.locating import (
    TOLERANCE,
    Located,
    id_texts,
    locate,
    no_grid,
    off_lattice,
    origin,
)
from eriytymisseuranta.core.importing.source import Floats, SourceTable
from eriytymisseuranta.core.importing.years import Ints
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Units

FINNISH = "EPSG:3067"
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
    delivered_in
        Columns ``unit`` and ``delivery``: the regions, or layers where no region is told, that ever held a unit.
    """

    units: Units
    table: pd.DataFrame
    unit_of: list[Ints]
    delivered_in: pd.DataFrame
    messages: list[Message]

    def in_regions(self, regions: Sequence[str]) -> Placed:
        """Return the units in other regions, one per unit; units outside all ('') stay delivered as they were."""
        named = np.asarray(regions, dtype=object)
        region = named[self.delivered_in["unit"].to_numpy()]
        delivery = np.where(region == "", self.delivered_in["delivery"], region)
        delivered_in = self.delivered_in.assign(delivery=delivery).drop_duplicates()
        return replace(self, table=self.table.assign(region=named), delivered_in=delivered_in)


def place(tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile) -> Placed:
    """Return the units of all tables; they join across years and themes by cell, or by id where that is all there is.

    Raises
    ------
    InputError
        If the tables are in different CRSs or on different lattices, are no grid where the product is one, or no row
        of a table has a place.
    """
    placed = (
        _place_areas(tables, labels, profile) if profile.units == "areas" else _place_cells(tables, labels, profile)
    )
    for table, unit in zip(tables, placed.unit_of):
        lost = int((unit == NOWHERE).sum())
        if lost and lost == len(unit):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "No row of layer “{layer}” has a known place; it needs one of these fields, filled in: {fields}, "
                    "or the geometries as they were delivered.",
                ),
                layer=table.name,
                fields=", ".join([*profile.id_fields, *profile.x, *profile.y]),
            )
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
    keys = _keys(located, labels, lattice)
    cells, inverse = np.unique(np.concatenate(keys), return_inverse=True)
    unknown = int(cells.size > 0 and cells[0] == NO_KEY)
    unit_of = _split(inverse.reshape(-1) - unknown, keys)
    cells = cells[unknown:]
    col, row = _unpack(cells)
    rows = _rows(tables, labels, profile, unit_of)
    rows["inspire"] = np.concatenate([item.inspire.to_numpy(dtype=object) for item in located])
    rows["own"] = np.concatenate([item.own.to_numpy(dtype=object) for item in located])
    rows = rows[rows["unit"] != NOWHERE].sort_values("year", kind="stable")
    ids = _cell_ids(rows, lattice, col, row)
    units = pd.DataFrame({"region": _latest(rows, "region", len(cells)), "col": col, "row": row})
    return _sorted(lattice, units, ids, unit_of, rows)


def _rows(
    tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile, unit_of: Sequence[Ints]
) -> pd.DataFrame:
    """Return all rows of all tables: unit, year, region and whose delivery they are."""
    regions = [_regions(table, profile) for table in tables]
    deliveries = [np.where(region == "", table.name, region) for table, region in zip(tables, regions)]
    columns = {"unit": unit_of, "year": labels, "region": regions, "delivery": deliveries}
    return pd.DataFrame({name: np.concatenate(list(parts)) for name, parts in columns.items()})


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
        lattice = Lattice(item.crs or crs, size, origin(x, size), origin(y, size))
        if found and not lattice.same_as(found[0][1], TOLERANCE):
            raise _different(found[0][0], found[0][1], item.name, lattice)
        found.append((item.name, lattice, x, y))
    if not found:
        raise no_grid(located[0].name, profile)
    size = found[0][1].size
    x, y = (np.concatenate([entry[at] for entry in found]) for at in (2, 3))
    return Lattice(crs, size, origin(x, size), origin(y, size))


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


def _keys(located: Sequence[Located], labels: Sequence[Ints], lattice: Lattice) -> list[Ints]:
    """Return one number per row and cell; rows without coordinates get the cell of the rows with the same id."""
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
    every = np.concatenate(keys)
    own = np.concatenate([item.own.to_numpy(dtype=object) for item in located])
    rows = pd.DataFrame({"key": every, "own": own, "year": np.concatenate(labels)})
    for by in (["own", "year"], ["own"]):  # numbers of cells may be new in every release
        every = np.where(every == NO_KEY, _keys_by_id(rows, by), every)
    return _split(every, keys)


def _keys_by_id(rows: pd.DataFrame, by: list[str]) -> Ints:
    """Return per row the key of the placed rows that agree with it in ``by``; `NO_KEY` if they are in several cells."""
    placed = rows[(rows["key"] != NO_KEY) & (rows["own"] != "")]
    pairs = placed[[*by, "key"]].drop_duplicates().drop_duplicates(by, keep=False)
    return rows[by].merge(pairs, how="left", on=by)["key"].fillna(NO_KEY).to_numpy(dtype=np.int64)


def _unpack(keys: Ints) -> tuple[Ints, Ints]:
    col = (keys + 2**31) // 2**32
    return col, keys - col * 2**32


def _split(units: Ints, keys: Sequence[Ints]) -> list[Ints]:
    return np.split(units, np.cumsum([len(key) for key in keys])[:-1])


def _cell_ids(rows: pd.DataFrame, lattice: Lattice, col: Ints, row: Ints) -> npt.NDArray[np.object_]:
    """Return the source's own ids: INSPIRE text, else a field whose id stays the same; only else one that is made."""
    size = len(col)
    inspire = _latest(rows, "inspire", size)
    pairs = rows.loc[rows["own"] != "", ["unit", "own"]].drop_duplicates()
    stable = pairs[~pairs.duplicated("unit", keep=False) & ~pairs.duplicated("own", keep=False)]
    own = np.full(size, "", dtype=object)
    own[stable["unit"].to_numpy()] = stable["own"].to_numpy()
    ids = np.where(inspire != "", inspire, own)
    nameless = ids == ""
    ids[nameless] = _made_ids(lattice, col[nameless], row[nameless])
    return ids


def _made_ids(lattice: Lattice, col: Ints, row: Ints) -> npt.NDArray[np.object_]:
    """Return INSPIRE ids: short as Statistics Finland writes them in its own CRS, elsewhere long, with the CRS."""
    x, y = lattice.corners(col, row)
    if max(abs(lattice.x0), abs(lattice.y0)) <= TOLERANCE:  # a lattice that is a metre off still has round ids
        x, y = x - lattice.x0, y - lattice.y0
    size, unit, step = f"{lattice.size}m", "", 10
    if lattice.crs != FINNISH:
        unit, step = f"CRS{lattice.crs.rpartition(':')[2]}RES", 1
    elif lattice.size % 1000 == 0:
        size, step = f"{lattice.size // 1000}km", 1000
    east, north = (pd.Series(np.floor(values) // step).astype(np.int64).astype(str) for values in (x, y))
    return (f"{unit}{size}N" + north + "E" + east).to_numpy(dtype=object)


def _latest(rows: pd.DataFrame, column: str, size: int) -> npt.NDArray[np.object_]:
    """Return the last text per unit that is not empty; ``rows`` are in the order of years."""
    values = np.full(size, "", dtype=object)
    last = rows[rows[column] != ""].drop_duplicates("unit", keep="last")
    values[last["unit"].to_numpy()] = last[column].to_numpy()
    return values


def _regions(table: SourceTable, profile: Profile) -> npt.NDArray[np.object_]:
    """Return the region per row; numbers are municipality codes of three digits (Statistics Finland)."""
    column = find_column(table.frame.columns, profile.region)
    if column is None:
        return np.full(len(table.frame), "", dtype=object)
    return id_texts(table.frame[column], 3).to_numpy(dtype=object)


def _place_areas(tables: Sequence[SourceTable], labels: Sequence[Ints], profile: Profile) -> Placed:
    first = next((table for table in tables if table.crs), None)
    for table in tables:
        if first is not None and table.crs and table.crs != first.crs:
            raise different_crs(first.name, first.crs, table.name, table.crs)
    ids = [_area_ids(table, profile) for table in tables]
    every = pd.concat(ids, ignore_index=True)
    codes, known = pd.factorize(every.where(every != "", None))
    unit_of = _split(codes.astype(np.int64), [item.to_numpy() for item in ids])
    outlines = [table.geometry if table.geometry is not None else [None] * len(table.frame) for table in tables]
    rows = _rows(tables, labels, profile, unit_of)
    rows["geometry"] = pd.Series([outline for group in outlines for outline in group], dtype=object)
    rows = rows[rows["unit"] != NOWHERE].sort_values("year", kind="stable")
    drawn = rows[rows["geometry"].notna()].drop_duplicates("unit", keep="last")
    geometry = np.full(len(known), None, dtype=object)
    geometry[drawn["unit"].to_numpy()] = drawn["geometry"].to_numpy()
    units = pd.DataFrame({"region": _latest(rows, "region", len(known)), "geometry": geometry})
    crs = first.crs if first is not None else profile.crs[0]
    placed = _sorted(Areas(crs), units, np.asarray(known, dtype=object), unit_of, rows)
    lacking = len(known) - len(drawn)
    text = QT_TRANSLATE_NOOP(
        "Eriytymisseuranta",
        "{areas} areas have no outline in any layer: their figures are in the table, but they are not on the map.",
    )
    return replace(placed, messages=[Message(text, {"areas": lacking})]) if lacking else placed


def _area_ids(table: SourceTable, profile: Profile) -> pd.Series[Any]:
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
    return id_texts(table.frame[column], profile.id_digits)


def _sorted(
    units: Units, table: pd.DataFrame, ids: npt.NDArray[np.object_], unit_of: Sequence[Ints], rows: pd.DataFrame
) -> Placed:
    """Put the units into the order of their ids."""
    order = np.argsort(ids.astype(str), kind="stable")
    rank = np.empty(len(order) + 1, dtype=np.int64)
    rank[order] = np.arange(len(order))
    rank[-1] = NOWHERE  # also the rank of -1
    table = table.iloc[order].set_index(pd.Index(ids[order], name="cell_id"))
    delivered_in = rows[["unit", "delivery"]].drop_duplicates()
    delivered_in = delivered_in.assign(unit=rank[delivered_in["unit"].to_numpy()])
    return Placed(units, table, [rank[unit] for unit in unit_of], delivered_in, [])
