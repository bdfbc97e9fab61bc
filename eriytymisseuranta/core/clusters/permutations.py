"""How often chance brings values together that sum up like those around a cell: conditional permutations.

The cell keeps its value and all others are shuffled (Anselin 1995, Geographical Analysis 27:93), so that its k
neighbours become a random choice of k of the other n - 1 values. The choices are drawn once for all cells: of ``m + 1``
different values in random order, m the most neighbours of any cell, the first k are such a choice for every cell that
is not among them, and for one that is, once the value after the m-th stands in for its own. As many permutations as
are asked for are thus counted for every cell, at the cost of one.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats

FIRST = 999
"""Permutations after which cells that are plainly ordinary get no more."""
BLOCK = 2**18
"""Values drawn at a time, 2 MB."""
CERTAINTY = 5.0
"""Standard errors that a p-value lies above the limit where no more permutations would bring it below."""


def permuted_p(
    values: Ints,
    sums: Ints,
    neighbours: Ints,
    permutations: int,
    seed: int,
    limit: float = 1.0,
    progress: Progress = no_progress,
) -> Floats:
    """Return two-sided pseudo p-values ``2 (min(#<=, #>=) + 1) / (P + 1)``, at most 1, shape (cells,).

    ``#<=`` and ``#>=`` count the permutations with a sum as low or as high as the one observed. One that is equal
    counts on both sides, so that where all sums are equal p is 1 (other software, which counts ``#<`` on one side,
    finds there its smallest p). NaN where there are no neighbours.

    Parameters
    ----------
    values
        Whole numbers, so that equal sums are equal whatever the order of adding, shape (cells,).
    sums, neighbours
        Sum of the values of a cell's neighbours, itself left out, and how many there are; shape (cells,).
    permutations, seed
        P, and what the draws begin with.
    limit
        Cells whose p is certainly above it, after `FIRST` permutations or later, get no more; their p is that of those
        they had.
    """
    below, above, done = (np.zeros(len(values), dtype=np.int64) for _ in range(3))
    going = neighbours > 0
    most = int(neighbours.max(initial=0))
    rng = np.random.default_rng(seed)
    drawn = 0
    while going.any() and drawn < permutations:
        progress(drawn / permutations)
        size = min(permutations - drawn, FIRST if drawn == 0 else max(BLOCK // (most + 1), FIRST))
        choices = different(len(values), most + 1, size, rng)
        for k in np.unique(neighbours[going]).tolist():
            cells = np.flatnonzero(going & (neighbours == k))
            low, high = _counted(values, sums, choices, k, cells)
            below[cells] += low
            above[cells] += high
        done[going] += size
        drawn += size
        p = (np.minimum(below, above) + 1) / np.maximum(done + 1, 1)
        going &= 2 * (p - CERTAINTY * np.sqrt(p / np.maximum(done, 1))) <= limit
    p = np.minimum(2 * (np.minimum(below, above) + 1) / (done + 1), 1.0)
    return np.where(neighbours > 0, p, np.nan)


def different(n: int, k: int, size: int, rng: np.random.Generator) -> Ints:
    """Return ``size`` random choices of k different numbers below n, in random order, shape (size, k)."""
    if n < k * k:
        return np.asarray(rng.random((size, n)).argsort(axis=1)[:, :k], dtype=np.int64)
    choices = rng.integers(0, n, (size, k))
    twice = np.arange(size)
    while twice.size:
        ascending = np.sort(choices[twice], axis=1)
        twice = twice[(ascending[:, 1:] == ascending[:, :-1]).any(axis=1)]
        choices[twice] = rng.integers(0, n, (len(twice), k))
    return choices


def whole(values: Floats) -> Ints:
    """Return values as whole numbers of a unit so small that no more than rounding is lost, and sums stay exact."""
    largest, total = np.abs(values).max(initial=0.0), np.abs(values).sum()
    if not largest > 0:
        return np.zeros(len(values), dtype=np.int64)
    return np.asarray(np.rint(values * min(2.0**46 / largest, 2.0**61 / total)), dtype=np.int64)


def _counted(values: Ints, sums: Ints, choices: Ints, k: int, cells: Ints) -> tuple[Ints, Ints]:
    """Return how many choices of k sum up to at most, and at least, the sums of ``cells``, which have k neighbours."""
    chosen = values[choices[:, :k]]
    total = chosen.sum(axis=1)
    ordered = np.sort(total)
    low = np.searchsorted(ordered, sums[cells], side="right")
    high = len(ordered) - np.searchsorted(ordered, sums[cells], side="left")
    at = np.full(len(values), -1)
    at[cells] = np.arange(len(cells))
    choice, place = np.nonzero(at[choices[:, :k]] >= 0)  # the choices that hold a cell itself
    own = choices[choice, place]
    instead = total[choice] - values[own] + values[choices[choice, -1]]
    for found, sign in ((total[choice], -1), (instead, 1)):
        low += sign * np.bincount(at[own[found <= sums[own]]], minlength=len(cells))
        high += sign * np.bincount(at[own[found >= sums[own]]], minlength=len(cells))
    return low, high
