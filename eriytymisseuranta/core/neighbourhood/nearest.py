"""The k nearest people: as far as it takes, from each cell, to reach k.

``r_i`` is the smallest distance with ``sum_{d_ij <= r} t_j >= k`` (Östh, Clark and Malmberg 2015, Geographical Analysis
47:34; Hennerdal and Nielsen 2017, Annals of the American Association of Geographers 107:555). The cells at exactly
that distance are the crossing ring, and there are two rules for it: *whole*, all of its people count, and
*proportional*, of each of its cells the share that is needed to reach k counts.

Squares of distances on a lattice are whole numbers, and are searched for by halving. A disc around one cell lies within
a larger one around another, so that their distances to k people differ by no more than the cells are apart: a few
cells are searched first, and those near them only look close to what was found there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Upto, counts_of, running
from eriytymisseuranta.core.neighbourhood.discs import Discs, discs
from eriytymisseuranta.core.neighbourhood.sums import part_of
from eriytymisseuranta.core.panel import Bools, Floats

RULES = ("whole", "proportional")
SQUARES = (16, 4, 1)
"""Sides, in cells, of the squares of which one cell each is searched before the others; the last has all cells."""
STRIDE = 4
"""How many times as large an area to look at next while k is not reached."""
ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class NearestPeople:
    """Neighbourhoods of the k nearest people, found once for any number of sums.

    Memory: as `KernelNeighbourhoods`; while they are searched for, a second such table.

    Parameters
    ----------
    k
        How many people.
    radius
        Distance to the crossing ring from each cell, metres, shape (cells,); NaN where k is not reached.
    reached
        Whether there are k people at all, shape (cells,); where not, everybody is in the neighbourhood.
    discs, squares, share
        The cells in their order, and in this order the squares of the distances in cells and the share of the
        crossing ring that counts, each of shape (cells,).
    """

    k: float
    radius: Floats
    reached: Bools
    discs: Discs
    squares: Ints
    share: Floats

    def sums(self, values: Floats, progress: Progress = no_progress) -> Floats:
        """Return sums of ``values``, both of shape (cells, m), in the order of the cells given.

        Raises
        ------
        InputError
            If a value is missing.
        """
        cells = self.discs.cells
        values = cells.sorted(counts_of(values, len(cells)))
        counts, unit = running(values)
        if not self.reached.all():
            return np.tile(counts[-1] * unit, (len(cells), 1))
        everyone, upto = np.arange(len(cells)), cells.upto(counts)
        parts = 2 if (self.share < 1).any() else 1
        outer = self.discs.sums(upto, everyone, self.squares, part_of(progress, 0, parts))
        if parts == 1:
            return cells.returned(outer * unit)
        inner = self.discs.sums(upto, everyone, self.squares - 1, part_of(progress, 1, parts))
        return cells.returned((inner + self.share[:, None] * (outer - inner)) * unit)


def nearest_people(
    col: Ints,
    row: Ints,
    size: float,
    people: Floats,
    ks: Sequence[float],
    rule: str = "whole",
    progress: Progress = no_progress,
) -> tuple[NearestPeople, ...]:
    """Return the neighbourhoods of the nearest people of each cell, one for each k.

    Parameters
    ----------
    col, row
        Cells that are there, shape (cells,), in any order, also negative.
    size
        Side of a cell, metres.
    people
        Shape (cells,).
    ks
        How many people, in any order.
    rule
        ``whole`` or ``proportional``: what of the crossing ring counts.

    Raises
    ------
    InputError
        If a k is not above 0, the rule is unknown, people are missing or negative, or a cell is there twice.
    """
    _check(people, ks, rule)
    there = discs(col, row)
    cells = there.cells
    counts, units = running(cells.sorted(counts_of(people[:, None], len(cells))))
    counts, unit, upto = counts[:, 0], float(units[0]), cells.upto(counts[:, 0])
    squares, within, leaders = np.zeros(len(cells), dtype=np.int64), np.diff(counts), _leaders(there)
    found: dict[float, NearestPeople] = {}
    for at, k in enumerate(sorted(set(ks))):
        wanted = int(np.ceil(k / unit * (1 - ROUNDING)))
        reached = np.full(len(cells), wanted <= counts[-1])
        share = np.ones(len(cells))
        radius = np.full(len(cells), np.nan)
        if wanted <= counts[-1]:
            progress(at / len(ks))
            squares = _search_all(there, upto, wanted, squares, within, leaders, part_of(progress, at, len(ks)))
            within = there.sums(upto, np.arange(len(cells)), squares)
            radius = cells.returned(np.sqrt(squares) * size)
            if rule == "proportional":
                inner = there.sums(upto, np.arange(len(cells)), squares - 1)
                share = np.minimum((k / unit - inner) / (within - inner), 1.0)
        found[k] = NearestPeople(k, radius, reached, there, squares, share)
    return tuple(found[k] for k in ks)


def _held(progress: Progress, done: float) -> Progress:
    """Return a progress that stays where it is; it is there to cancel."""
    return lambda _: progress(done)


def _check(people: Floats, ks: Sequence[float], rule: str) -> None:
    for k in ks:
        if not 0 < k < np.inf:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The number of nearest people is {k}; choose a number above 0."),
                k=k,
            )
    if rule not in RULES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "There is no rule “{rule}” for the nearest people; known are {known}."
            ),
            rule=rule,
            known=", ".join(RULES),
        )
    if (people < 0).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The number of people is below 0 in {cells} cells; correct or remove these cells."
            ),
            cells=int((people < 0).sum()),
        )


def _search_all(
    there: Discs, upto: Upto, k: int, known: Ints, within: Ints, leaders: Sequence[Ints], progress: Progress
) -> Ints:
    """Return the squares of the distances to k people, shape (cells,).

    Parameters
    ----------
    upto
        The people of the cells that have a lower address.
    known, within
        The answer for a smaller number of people, and the people within it, shape (cells,).
    leaders
        For each of `SQUARES` the cell that is searched first in the square of each cell, shape (cells,).
    """
    squares = np.where(within < k, -1, known)
    low, high = known, np.full_like(known, there.farthest)
    guess = np.asarray((known + 1) * np.clip(k / np.maximum(within, 0.5), 1.3, STRIDE), dtype=np.float64)
    for at, leader in enumerate(leaders):
        which = np.flatnonzero((leader == np.arange(len(leader))) & (squares < 0))
        step = part_of(progress, at, len(leaders))
        squares[which] = _search(there, upto, k, which, low[which], high[which], guess[which], step)
        nearest, farthest = _bounds(there, leader, squares[leader])
        low, high = np.maximum(low, nearest), np.minimum(high, farthest)
        guess = squares[leader].astype(np.float64)
    return squares


def _leaders(there: Discs) -> list[Ints]:
    """Return for each of `SQUARES` the first cell of the square that each cell is in, shape (cells,)."""
    col, row = there.cells.col, there.row
    found = []
    for side in SQUARES:
        square = (row // side) * (int(col.max(initial=0)) // side + 1) + col // side
        _, first, inverse = np.unique(square, return_index=True, return_inverse=True)
        found.append(np.asarray(first[inverse]))
    return found


def _bounds(there: Discs, leader: Ints, squares: Ints) -> tuple[Ints, Ints]:
    """Return squares with fewer than k people and with at least k, from those of the leaders, each of shape (cells,).

    ``|r_i - r_leader|`` is at most the distance of the two cells.
    """
    col, row = there.cells.col, there.row
    apart, radius = np.hypot(col - col[leader], row - row[leader]), np.sqrt(squares)
    nearest, farthest = np.maximum(radius - apart, 0.0) ** 2, (radius + apart) ** 2
    low = np.floor(nearest * (1 - ROUNDING)).astype(np.int64) - 1
    return low, np.ceil(farthest * (1 + ROUNDING)).astype(np.int64)


def _search(
    there: Discs, upto: Upto, k: int, which: Ints, low: Ints, high: Ints, guess: Floats, progress: Progress
) -> Ints:
    """Return the squares of the distances to k people from some cells, arrays of shape (which,).

    There are fewer than k people within ``low`` and at least k within ``high``; ``guess`` is looked at first.
    """
    low, high, guess = low.copy(), high.copy(), guess.copy()
    left = np.flatnonzero(high - low > 1)
    while len(left):
        lowest, highest = low[left], high[left]
        aim = np.clip(np.rint(guess[left]).astype(np.int64), lowest + 1, highest - 1)
        enough = there.sums(upto, which[left], aim, _held(progress, 1 - len(left) / len(which))) >= k
        high[left], low[left] = np.where(enough, aim, highest), np.where(enough, lowest, aim)
        guess[left] = np.minimum((low[left] + high[left]) / 2, STRIDE * (low[left] + 1.0))
        left = left[high[left] - low[left] > 1]
    return high
