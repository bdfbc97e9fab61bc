"""The k nearest people: as far as it takes, from each cell, to reach k.

``r_i`` is the smallest distance with ``sum_{d_ij <= r} t_j >= k`` (Östh, Clark and Malmberg 2015, Geographical Analysis
47:34; Hennerdal and Nielsen 2017, Annals of the American Association of Geographers 107:555). The cells at exactly
that distance are the crossing ring, and there are two rules for it: *whole*, all of its people count, and
*proportional*, of each of its cells the share that is needed to reach k counts.

The rings around a cell (see `rings`) are searched by halving. A disc around one cell lies within a larger one around
another, so that their distances to k people differ by no more than the cells are apart: a few cells are searched first,
and those near them only look close to what was found there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress, part_of
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.cells import Upto, counts_of, running
from eriytymisseuranta.core.neighbourhood.discs import Discs, discs
from eriytymisseuranta.core.neighbourhood.rings import ring_of, square_of
from eriytymisseuranta.core.panel import Bools, Floats

RULES = ("whole", "proportional")
SQUARES = (16, 4, 1)
"""Sides, in cells, of the squares of which one cell each is searched before the others; the last has all cells."""
STRIDE = 4
"""How many times as large an area to look at next while k is not reached."""
ROUNDING = 1e-12
UNCOUNTED = -1


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


@dataclass(frozen=True, eq=False)
class Bracket:
    """What is known of the crossing rings, arrays of shape (cells,) that a search narrows.

    Parameters
    ----------
    low, high
        Rings: there are fewer than k people within ``low``, and at least k within ``high``.
    inside, within
        The people within ``low`` and within ``high``, or `UNCOUNTED`.
    """

    low: Ints
    high: Ints
    inside: Ints
    within: Ints

    def of_more(self, k: int, farthest: int) -> Bracket:
        """Return brackets for k people from the crossing rings of fewer; within ``farthest`` is everybody."""
        enough = self.within >= k
        low, inside = np.where(enough, self.low, self.high), np.where(enough, self.inside, self.within)
        return Bracket(low, np.where(enough, self.high, farthest), inside, np.where(enough, self.within, UNCOUNTED))

    def narrowed(self, low: Ints, high: Ints) -> Bracket:
        """Return these brackets within others."""
        inside, within = np.where(low > self.low, UNCOUNTED, self.inside), self.within
        within = np.where(high < self.high, UNCOUNTED, within)
        return Bracket(np.maximum(low, self.low), np.minimum(high, self.high), inside, within)


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
    leaders = _leaders(there)
    own, nobody = np.zeros(len(cells), dtype=np.int64), np.zeros(len(cells), dtype=np.int64)
    crossing = Bracket(own - 1, own, nobody, np.diff(counts))
    found: dict[float, NearestPeople] = {}
    for at, k in enumerate(sorted(set(ks))):
        wanted = int(np.ceil(k / unit * (1 - ROUNDING)))
        if wanted > counts[-1]:
            found[k] = _everybody(k, there)
            continue
        crossing = _crossing(there, upto, wanted, crossing, leaders, part_of(progress, at, len(ks)))
        squares = square_of(crossing.high)
        share = np.ones(len(cells))
        if rule == "proportional":
            needed, ring = k / unit - crossing.inside, crossing.within - crossing.inside
            share = np.minimum(needed / ring, 1.0)
        radius = cells.returned(np.sqrt(squares) * size)
        found[k] = NearestPeople(k, radius, np.ones(len(cells), dtype=np.bool_), there, squares, share)
    return tuple(found[k] for k in ks)


def _everybody(k: float, there: Discs) -> NearestPeople:
    """Return what there is where there are fewer than k people."""
    cells = len(there.cells)
    squares, share = np.zeros(cells, dtype=np.int64), np.ones(cells)
    return NearestPeople(k, np.full(cells, np.nan), np.zeros(cells, dtype=np.bool_), there, squares, share)


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


def _crossing(there: Discs, upto: Upto, k: int, known: Bracket, leaders: Sequence[Ints], progress: Progress) -> Bracket:
    """Return the crossing rings: brackets that leave a single ring.

    Parameters
    ----------
    upto
        The people of the cells that have a lower address.
    known
        The answer for a smaller number of people.
    leaders
        For each of `SQUARES` the cell that is searched first in the square of each cell, shape (cells,).
    """
    farthest = int(ring_of(np.asarray(there.farthest)))
    guess = np.asarray((known.high + 1) * np.clip(k / np.maximum(known.within, 0.5), 1.3, STRIDE), dtype=np.float64)
    bracket = known.of_more(k, farthest)
    for at, leader in enumerate(leaders):
        which = np.flatnonzero((leader == np.arange(len(leader))) & (bracket.high - bracket.low > 1))
        _search(there, upto, k, which, bracket, guess, part_of(progress, at, len(leaders)))
        bracket = bracket.narrowed(*_bounds(there, leader, square_of(bracket.high[leader])))
        guess = bracket.high[leader].astype(np.float64)
    for ring, people in ((bracket.low, bracket.inside), (bracket.high, bracket.within)):
        uncounted = np.flatnonzero(people == UNCOUNTED)
        people[uncounted] = there.sums(upto, uncounted, square_of(ring[uncounted]), _held(progress, 1))
    return bracket


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
    """Return rings with fewer than k people and with at least k, from those of the leaders, each of shape (cells,).

    ``|r_i - r_leader|`` is at most the distance of the two cells.
    """
    col, row = there.cells.col, there.row
    apart, radius = np.hypot(col - col[leader], row - row[leader]), np.sqrt(squares)
    nearest, farthest = np.maximum(radius - apart, 0.0) ** 2, (radius + apart) ** 2
    low = np.floor(nearest * (1 - ROUNDING)).astype(np.int64) - 1
    return ring_of(low), ring_of(np.ceil(farthest * (1 + ROUNDING)).astype(np.int64))


def _search(there: Discs, upto: Upto, k: int, which: Ints, bracket: Bracket, guess: Floats, progress: Progress) -> None:
    """Narrow the brackets of some cells, shape (which,), to a single ring; ``guess``, a ring, is looked at first."""
    low, high, inside, within = bracket.low, bracket.high, bracket.inside, bracket.within
    left, aim = which, guess[which]
    while len(left):
        ring = np.clip(np.rint(aim).astype(np.int64), low[left] + 1, high[left] - 1)
        people = there.sums(upto, left, square_of(ring), _held(progress, 1 - len(left) / len(which)))
        enough = people >= k
        few = ~enough
        high[left[enough]], within[left[enough]] = ring[enough], people[enough]
        low[left[few]], inside[left[few]] = ring[few], people[few]
        left = left[high[left] - low[left] > 1]
        aim = np.minimum((low[left] + high[left]) / 2, STRIDE * (low[left] + 1.0))
