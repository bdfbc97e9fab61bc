"""Cells in the order of their rows and columns, and how to find one of them.

The cells of a row lie side by side in this order, so that those between two columns are a run of it, and a running
sum over it gives the sum of any run by one subtraction. A place of the lattice has the *address* ``row * width + col``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.lattice import Ints, Lattice
from eriytymisseuranta.core.panel import Floats, Panel

Positions = npt.NDArray[np.signedinteger[Any]]
Upto = Callable[[Ints], Ints]
"""Gives the sums of the cells that have a lower address than the given ones."""

EXTENT_LIMIT = 2**25
"""How many cells apart the outermost may be; squares of distances stay exact in floating point."""
PLACES_PER_CELL, PLACES_AT_LEAST = 64, 2**22
"""A table with all places of the lattice has at most this many; where it would have more, addresses are searched."""


@dataclass(frozen=True, eq=False)
class Cells:
    """The cells that are there, by row and then column.

    Parameters
    ----------
    order
        Where each is in the arrays of the caller, shape (cells,).
    col, row
        Counted from 0, shape (cells,).
    width
        Addresses in a row of the lattice: its columns and a margin without cells.
    """

    order: Ints
    col: Ints
    row: Ints
    width: int

    def __len__(self) -> int:
        return len(self.order)

    @cached_property
    def address(self) -> Ints:
        """Addresses of the cells, ascending, shape (cells,)."""
        return self.row * self.width + self.col

    @property
    def places(self) -> int:
        """How many places the lattice has."""
        return (int(self.row[-1]) + 1) * self.width if len(self) else 0

    @cached_property
    def before(self) -> Callable[[Ints], Positions]:
        """How many cells have a lower address than the given ones, any shape; those outside the lattice included."""
        address = self.address
        if not _fits(self.places, len(self)):
            return lambda wanted: np.searchsorted(address, wanted)
        steps = np.diff(address, prepend=-1, append=self.places)
        table = np.repeat(np.arange(len(self) + 1, dtype=np.int32), steps)
        return lambda wanted: table.take(wanted, mode="clip")

    def upto(self, sums: Ints) -> Upto:
        """Return what gives the sum of the cells with a lower address, from sums of the first 0, 1, ... cells.

        For a single column of sums, shape (cells + 1,), with a table of its own.
        """
        if sums.ndim > 1 or not _fits(self.places, len(self)):
            before = self.before
            return lambda wanted: sums.take(before(wanted), axis=0)
        short = sums.astype(np.int32) if sums[-1] < 2**31 else sums
        table = np.repeat(short, np.diff(self.address, prepend=-1, append=self.places))
        return lambda wanted: np.asarray(table.take(wanted, mode="clip"))

    @cached_property
    def at(self) -> Callable[[Ints], Positions]:
        """Which cell is at an address, the number of cells where there is none; any shape."""
        address, none = self.address, len(self)
        if not _fits(self.places, len(self)):
            known = np.append(address, -1)

            def search(wanted: Ints) -> Positions:
                found = np.searchsorted(address, wanted)
                return np.where(known[found] == wanted, found, none)

            return search
        table = np.full(self.places + 2, none, dtype=np.int32)
        table[address + 1] = np.arange(none, dtype=np.int32)
        return lambda wanted: table.take(wanted + 1, mode="clip")

    def sorted(self, values: Floats) -> Floats:
        """Return values of shape (cells, m) in this order instead of the caller's."""
        return np.ascontiguousarray(values[self.order])

    def returned(self, values: Floats) -> Floats:
        """Return values of shape (cells, ...) in the caller's order instead of this one."""
        result = np.empty_like(values)
        result[self.order] = values
        return result


def arranged(col: Ints, row: Ints, reach: int) -> Cells:
    """Return the cells for neighbourhoods that reach ``reach`` columns and rows.

    Wide empty strips are taken out of the lattice, because a gap wider than the reach is as good as any other.

    Parameters
    ----------
    col, row
        Shape (cells,), in any order, also negative.

    Raises
    ------
    InputError
        If a cell is there twice, or the cells are further apart than `EXTENT_LIMIT`.
    """
    col, row = from_zero(col), from_zero(row)
    if not _fits((int(row.max(initial=0)) + 1) * (int(col.max(initial=0)) + 1 + reach), len(col)):
        col, row = _closed_up(col, reach), _closed_up(row, reach)
    return in_order(col, row, int(col.max(initial=0)) + 1 + reach)


def in_order(col: Ints, row: Ints, width: int) -> Cells:
    """Return cells whose columns and rows (shape (cells,)) count from 0; a cell that is there twice is refused."""
    address = row * width + col
    order = np.argsort(address, kind="stable")
    twice = int((np.diff(address[order]) == 0).sum())
    if twice:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{cells} cells are in the data more than once; keep one row for each cell and year.",
            ),
            cells=twice,
        )
    return Cells(order, col[order], row[order], width)


def from_zero(coordinate: Ints) -> Ints:
    """Return columns or rows counted from the first; refuse those that are too far apart to be of one region."""
    if not len(coordinate):
        return np.zeros(0, dtype=np.int64)
    first, last = int(coordinate.min()), int(coordinate.max())
    if last - first > EXTENT_LIMIT:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The outermost cells are more than {limit} cells apart; correct or remove the cells whose coordinates "
                "are wrong.",
            ),
            limit=EXTENT_LIMIT,
        )
    return np.asarray(coordinate - first, dtype=np.int64)


def lattice_cells(panel: Panel) -> tuple[Ints, Ints, int]:
    """Return columns and rows, each of shape (units,), and the side of a cell in metres; areas are refused."""
    if not isinstance(panel.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Neighbourhoods need grid cells, and the data is of areas; use grid data, or leave them out.",
            )
        )
    table = panel.table
    return table["col"].to_numpy(dtype=np.int64), table["row"].to_numpy(dtype=np.int64), panel.units.size


def counts_of(values: Floats, cells: int) -> Floats:
    """Return values of shape (cells, m) after checking that there are as many as cells and none is missing."""
    values = np.asarray(values, dtype=np.float64)
    if values.ndim != 2 or len(values) != cells:
        raise ValueError(f"values have the shape {values.shape}, and there are {cells} cells")
    missing = ~np.isfinite(values)
    if missing.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "Counts are missing in {cells} cells; only counts that are there can be summed over neighbourhoods.",
            ),
            cells=int(missing.any(axis=1).sum()),
        )
    return values


def running(values: Floats) -> tuple[Ints, Floats]:
    """Return sums of the first 0, 1, ... cells as whole numbers, shape (cells + 1, m), and their units, shape (m,).

    Sums and differences of whole numbers are exact, whatever their order, which those of floating point numbers are
    not. Counts are whole; other values are taken in units of 2^-s, the finest in which their sum still has room.
    """
    sums = np.zeros((len(values) + 1, values.shape[1]), dtype=np.int64)
    total = np.abs(values).sum(axis=0)
    whole = (values == np.rint(values)).all(axis=0) & (total < 2.0**62)
    unit = np.where(whole, 1.0, np.exp2(np.ceil(np.log2(np.where(total > 0, total, 1.0))) - 61))
    np.cumsum(np.rint(values / unit).astype(np.int64), axis=0, out=sums[1:])
    return sums, unit


def _fits(places: int, cells: int) -> bool:
    return places <= max(PLACES_PER_CELL * cells, PLACES_AT_LEAST)


def _closed_up(coordinate: Ints, reach: int) -> Ints:
    """Return coordinates from 0 with gaps of at most ``reach + 1``; distances up to ``reach`` stay as they are."""
    present, inverse = np.unique(coordinate, return_inverse=True)
    steps = np.minimum(np.diff(present, prepend=present[:1]), reach + 1)
    return np.asarray(np.cumsum(steps)[inverse], dtype=np.int64)
