"""The pooled remainder of a panel: units of their own, which go through the same protection as cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.hierarchy import Partition, coded, fences, public_totals
from eriytymisseuranta.core.disclosure.pooling import NONE, Ints, pool, told_together
from eriytymisseuranta.core.disclosure.protection import protect
from eriytymisseuranta.core.disclosure.thresholds import default_threshold, judge
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.lattice import Lattice, inspire_id, polygon_wkb
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, RawPanel, State, States, Variable

SIZES = (1000, 2000, 4000)
"""Sides of the blocks, metres, tried in this order."""


@dataclass(frozen=True)
class Remainder:
    """What is told of suppressed cells together.

    Parameters
    ----------
    panel
        One unit per set of cells that is a remainder in some year: index ``cell_id`` (block id and a number), columns
        ``region`` ('' where they lie in several), ``size`` (of the block, metres), ``cells`` (how many are its members)
        and ``geometry`` (their outlines). Its concepts are counts, protected by the same rules as those of cells;
        what is no remainder of a group in a year is absent.
    member_of
        Variable group -> remainder of each cell in each year, shape (years, units of the cells); -1 = none.
    """

    panel: PublicPanel
    member_of: Mapping[str, Ints]

    def __len__(self) -> int:
        return len(self.panel.table)


@dataclass(frozen=True)
class _Pool:
    """The remainders of one group in one year.

    Parameters
    ----------
    of
        Remainder of each unit, -1 = none.
    told
        Concept -> which of the remainders may be told.
    """

    group: str
    year: int
    of: Ints
    size: Ints
    told: Mapping[str, Bools]


def remainder(
    raw: RawPanel,
    panel: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    min_base: int | None = None,
    reason: str = "",
) -> Remainder:
    """Return what may be told together of the cells that are suppressed in ``panel``, as `protect` made it of ``raw``.

    Counts that the source itself suppressed are not known and stay hidden; so do means and medians.

    Raises
    ------
    InputError
        If the units are no lattice.
    """
    if not isinstance(raw.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "A pooled remainder is made of grid cells, and these units are areas; choose another privacy "
                "protection.",
            )
        )
    names: dict[str, list[str]] = {}
    for name in raw.variables:
        if catalogue.concepts[name].kind == "count":
            names.setdefault(catalogue.concepts[name].group, []).append(name)
    pools = []
    partitions = public_totals(raw, rules)
    side = raw.units.size
    divisions = {size: coded(*_places(raw, size)) for size in SIZES if size > side and size % side == 0}
    for group, of_group in names.items():
        base = catalogue.groups[group].base
        if base not in raw.variables:
            continue
        threshold = default_threshold(group, catalogue, rules) if min_base is None else min_base
        size = max(judge(name, catalogue, rules, min_base, True).size for name in of_group)
        for at in range(len(raw.years)):
            found = _pooled(
                raw, panel, catalogue, group, of_group, at, (threshold, size), partitions.of(group), divisions
            )
            if found is not None:
                pools.append(found)
    return _remainder(raw, panel, catalogue, rules, pools, min_base, reason)


def _pooled(
    raw: RawPanel,
    panel: PublicPanel,
    catalogue: Catalogue,
    group: str,
    names: Sequence[str],
    at: int,
    limits: tuple[int, int],
    partitions: Sequence[Partition],
    divisions: Mapping[int, Ints],
) -> _Pool | None:
    """Return the remainders of a group in the year at a place, None where there are none."""
    base_name, (threshold, size) = catalogue.groups[group].base, limits
    there = [name for name in names if (raw.variables[name].states[at] <= State.SUPPRESSED).any()]
    judged = [name for name in there if name != base_name] or there
    people = np.where(raw.variables[base_name].visible[at], raw.variables[base_name].values[at], np.nan)
    hidden = {name: panel.variables[name].states[at] == State.SUPPRESSED for name in judged}
    known = [_known(raw.variables[name])[at] for name in judged]
    if not judged:
        return None
    members = np.logical_and.reduce([*hidden.values(), *known]) & (people > 0)
    published = [partition.published(people[None], threshold)[0] for partition in partitions]
    fence = fences(partitions, published, len(people))
    blocks = [coded(block, fence) for block in divisions.values()]
    of, level = pool(members, np.nan_to_num(people), blocks, threshold)
    if not len(level):
        return None
    told = {}
    for name in judged:
        count = np.where(raw.variables[name].visible[at], raw.variables[name].values[at], np.nan)
        count = np.where(raw.variables[name].states[at] == State.UNINHABITED, 0.0, count)
        told[name] = told_together(
            np.where(of >= 0, np.nan_to_num(count), count),
            _ceiling(raw, panel, catalogue, name, at),
            np.nan_to_num(people),
            (panel.variables[name].states[at] == State.SUPPRESSED) | (panel.variables[name].states[at] == State.EDGE),
            panel.variables[name].states[at] == State.EDGE,
            of,
            list(zip(partitions, published)),
            threshold,
            size,
        )
    if base_name in there and base_name not in told:
        told[base_name] = np.ones(len(level), dtype=np.bool_)
    return _Pool(group, at, of, np.array(list(divisions), dtype=np.int64)[level], told)


def _known(variable: Variable) -> Bools:
    return np.asarray(variable.visible | (variable.states == State.UNINHABITED))


def _ceiling(raw: RawPanel, panel: PublicPanel, catalogue: Catalogue, name: str, at: int) -> Floats:
    """Return the most that a hidden count can be: what is told, else what is, of those that it is counted of."""
    concept = catalogue.concepts[name]
    found = np.full(raw.shape[1], np.inf)
    for base in {catalogue.groups[concept.group].base, concept.base} - {name}:
        if base in panel.variables:
            exact = panel.variables[base].states[at] == State.VALUE
            found = np.where(exact, np.fmin(found, panel.variables[base].values[at]), found)
    own = raw.variables[catalogue.groups[concept.group].base].values[at]
    return np.asarray(np.where(np.isfinite(found), found, np.nan_to_num(own)), dtype=np.float64)


def _places(raw: RawPanel, size: int) -> tuple[Ints, Ints]:
    """Return column and row of the block of each cell, counted from the origin of the coordinates."""
    lattice = raw.units
    if not isinstance(lattice, Lattice):  # `remainder` has refused areas
        raise TypeError("cells of a lattice are needed")
    x, y = lattice.corners(raw.table["col"].to_numpy(), raw.table["row"].to_numpy())
    half = lattice.size / 2
    return Lattice(lattice.crs, size).locate(x + half, y + half)


def _remainder(
    raw: RawPanel,
    panel: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    pools: Sequence[_Pool],
    min_base: int | None,
    reason: str,
) -> Remainder:
    """Return the remainders of all groups and years; those with the same members are one unit."""
    member_of = {found.group: np.full(raw.shape, NONE, dtype=np.int64) for found in pools}
    unit_of = _same_members(pools, raw.shape[1])
    for found, units in zip(pools, unit_of):
        member_of[found.group][found.year] = np.where(found.of >= 0, np.append(units, NONE)[found.of], NONE)
    table = _table(raw, pools, unit_of)
    shape = (len(raw.years), len(table))
    variables = {"population": _absent(shape)}
    for found, units in zip(pools, unit_of):
        for name, told in found.told.items():
            own = variables.setdefault(name, _absent(shape))
            _put(own, found.year, units, _sums(raw.variables[name].values[found.year], found.of), told)
    for found, units in zip(pools, unit_of):
        for name in _carried(found, catalogue) & set(raw.variables):
            _carry(variables.setdefault(name, _absent(shape)), panel.variables[name], found, units)
    together = RawPanel(
        units=Areas(raw.units.crs),
        years=raw.years,
        table=table,
        variables={name: variables[name] for name in raw.variables if name in variables},
        sources=raw.sources,
        dates=raw.dates,
        definitions=raw.definitions,
    )
    alone = {group: replace(rule, totals=()) for group, rule in rules.items()}
    safe = protect(together, catalogue, alone, "nested", min_base, reason)
    return Remainder(replace(safe, protection=panel.protection), member_of)


def _same_members(pools: Sequence[_Pool], units: int) -> list[Ints]:
    """Return the number of each pool's remainders; the same members have the same number."""
    tokens = np.random.default_rng(0).integers(1, np.iinfo(np.uint64).max, units, dtype=np.uint64)
    keys = []
    for found in pools:
        sums = np.zeros(len(found.size), dtype=np.uint64)
        inside = found.of >= 0
        np.add.at(sums, found.of[inside], tokens[inside])
        keys.append(sums)
    codes, _ = pd.factorize(np.concatenate([np.zeros(0, dtype=np.uint64), *keys]))
    return np.split(codes.astype(np.int64), np.cumsum([len(key) for key in keys])[:-1]) if keys else []


def _table(raw: RawPanel, pools: Sequence[_Pool], unit_of: Sequence[Ints]) -> pd.DataFrame:
    """Return the units: block, size, number of cells, region and outline."""
    columns = ["cell_id", "region", "size", "cells", "geometry"]
    lattice = raw.units
    if not isinstance(lattice, Lattice):  # `remainder` has refused areas
        raise TypeError("cells of a lattice are needed")
    x, y = lattice.corners(raw.table["col"].to_numpy(), raw.table["row"].to_numpy())
    regions = raw.table["region"].to_numpy(dtype=object)
    done: set[int] = set()
    rows: list[tuple[object, ...]] = []
    numbers: dict[str, int] = {}
    corners = {size: _places(raw, size) for size in SIZES}
    for found, units in zip(pools, unit_of):
        order = np.argsort(found.of, kind="stable")[np.count_nonzero(found.of < 0) :]
        for members, size, unit in zip(
            np.split(order, np.cumsum(np.bincount(found.of[order]))[:-1]), found.size.tolist(), units.tolist()
        ):
            if unit in done:
                continue
            done.add(unit)
            col, row = (int(place[members[0]]) for place in corners[size])
            block = inspire_id(size, col * size, row * size)
            numbers[block] = numbers.get(block, 0) + 1
            region = set(regions[members].tolist())
            outline = multipolygon_wkb(polygon_wkb(x[members], y[members], lattice.size))
            name = f"{block}-{numbers[block]}"
            rows.append((name, region.pop() if len(region) == 1 else "", size, len(members), outline))
    return pd.DataFrame(rows, columns=columns).set_index("cell_id")


def multipolygon_wkb(polygons: Sequence[bytes]) -> bytes:
    """Return little-endian WKB of several polygons as one geometry."""
    return b"\x01\x06\x00\x00\x00" + np.array([len(polygons)], dtype="<u4").tobytes() + b"".join(polygons)


def _absent(shape: tuple[int, int]) -> Variable:
    return Variable(np.full(shape, np.nan), np.full(shape, State.ABSENT, dtype=np.uint8))


def _sums(values: Floats, of: Ints) -> Floats:
    inside = of >= 0
    return np.asarray(np.bincount(of[inside], np.nan_to_num(values[inside])), dtype=np.float64)


def _put(own: Variable, year: int, units: Ints, sums: Floats, told: Bools) -> None:
    """Write sums into a variable that is being made, suppressed where they are not told."""
    own.values[year, units] = np.where(told, sums, np.nan)
    states: States = np.where(told, np.uint8(State.VALUE), np.uint8(State.SUPPRESSED)).astype(np.uint8)
    own.states[year, units] = states


def _carried(found: _Pool, catalogue: Catalogue) -> set[str]:
    """Return the concepts of other groups that a remainder needs: what its own are counted of, and must stand on."""
    group = catalogue.groups[found.group]
    needed = {"population", group.base, *group.least, *(catalogue.concepts[name].base for name in found.told)}
    return needed - set(found.told)


def _carry(own: Variable, cells: Variable, found: _Pool, units: Ints) -> None:
    """Write the sums of a concept that is shown in the members anyway; where it is not, it is suppressed."""
    shown = (cells.states[found.year] == State.VALUE) | (cells.states[found.year] == State.UNINHABITED)
    inside = found.of >= 0
    told = np.bincount(found.of[inside], ~shown[inside], len(units)) == 0
    free = own.states[found.year, units] == State.ABSENT
    _put(own, found.year, units[free], _sums(cells.values[found.year], found.of)[free], told[free])
