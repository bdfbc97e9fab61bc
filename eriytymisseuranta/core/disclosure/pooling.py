"""Pooled remainder: what is suppressed in the cells of a block is told of them together.

Only the suppressed cells are put together, so that the others stay as they are (as in the natural level of INSEE's
grids; the classical quadtree of Suñé et al. 2017 coarsens the shown cells of a block as well). The suppressed inhabited
cells of a variable group in a block of 1 km become one remainder when they are two at least and have as many people as
the group's threshold asks for; else they go on to the block of 2 km, then of 4 km; what fits nowhere stays hidden.

Why nothing new leaks: cells, remainders and the blocks whose totals are public form a tree. A remainder lies in one
published block of every partition or in none (`fences`), so a published total is the sum of the cells shown, of the
remainders in it and of what is left hidden. Each of the latter two is tested as the nested complement tests a block:
two inhabited cells, the threshold, and for every hidden count room for three integers, and for half of its people where
they are fewer than the threshold. Where that does not hold of what is left, a remainder of the block is not told. In
another year the members are others and so are the counts: no figure of one year is the sum of figures of another.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.disclosure.complement import INHABITED, ROOM
from eriytymisseuranta.core.disclosure.edges import FEWEST
from eriytymisseuranta.core.disclosure.hierarchy import Partition, nested_in, ranks
from eriytymisseuranta.core.panel import Bools, Floats

Ints = npt.NDArray[np.int64]

NONE = -1
"""Remainder of a unit that is in none."""


def pool(where: Bools, base: Floats, blocks: Sequence[Ints], threshold: int) -> tuple[Ints, Ints]:
    """Put units together by the first of several divisions into blocks in which they are enough.

    Parameters
    ----------
    where
        The units to be put together, shape (units,).
    base
        People of each unit, shape (units,).
    blocks
        The block of each unit, the finest division first, each nested in the next.
    threshold
        People that a remainder holds at least, beside two inhabited units.

    Returns
    -------
    tuple
        The remainder of each unit, 0, 1, ... or -1, shape (units,), and the division that each remainder is of.
    """
    found = np.full(len(where), NONE, dtype=np.int64)
    level: list[int] = []
    for at, block in enumerate(blocks):
        waiting = np.flatnonzero(where & (found == NONE) & (block >= 0))
        codes, keys = pd.factorize(block[waiting])
        cells = np.bincount(codes, base[waiting] > 0, len(keys))
        people = np.bincount(codes, base[waiting], len(keys))
        fits = (cells >= INHABITED) & (people >= threshold)
        number = np.where(fits, len(level) + np.cumsum(fits) - 1, NONE)
        found[waiting] = number[codes]
        level += [at] * int(fits.sum())
    return found, np.array(level, dtype=np.int64)


def weak(counts: Floats, upper: Floats, base: Floats, block: Ints, threshold: int, size: int = 0) -> Bools:
    """Return the blocks whose sum gives one of the counts behind it away, shape (blocks,).

    Parameters
    ----------
    counts, upper, base
        Of each hidden count of the blocks: itself (NaN = not known here either), the most that it can be, and its
        people.
    block
        Block of each, 0, 1, ...
    size
        Integers of the edge class as which a sum next to nothing, or to everything, is told; 0 = exactly, too.
    """
    blocks = int(block.max(initial=-1)) + 1
    cells = np.bincount(block, base > 0, blocks)
    people = np.bincount(block, base, blocks)
    total = np.bincount(block, counts, blocks)
    most = np.bincount(block, upper, blocks)
    least = np.where(total < size, 0.0, np.where(most - total < size, most - size + 1, total))
    greatest = np.where(total < size, size - 1.0, np.where(most - total < size, most, total))
    low = np.maximum(0.0, least[block] - (most[block] - upper))
    high = np.minimum(upper, greatest[block])
    room = np.where(upper < threshold, np.ceil(ROOM * upper), 0.0)
    tight = high - low < np.maximum(np.minimum(FEWEST - 1, upper), room)
    thin = (cells > 0) & ((cells < INHABITED) | (people < threshold))
    return np.asarray(thin | (np.bincount(block, tight, blocks) > 0))


def told_together(
    counts: Floats,
    upper: Floats,
    people: Floats,
    hidden: Bools,
    edge: Bools,
    of: Ints,
    partitions: Sequence[tuple[Partition, Bools]],
    threshold: int,
    size: int,
) -> Bools:
    """Return the remainders whose sum of one concept may be told, shape (remainders,)."""
    inside = np.flatnonzero(of >= 0)
    told = ~weak(counts[inside], upper[inside], people[inside], of[inside], threshold, size)
    held = np.bincount(of[inside], people[inside]).astype(np.float64)
    for place, (partition, published) in enumerate(partitions):
        free = (partition.block >= 0) & ~_in_finer(partitions[:place], partition) & (hidden | (of >= 0))
        free[free] = published[partition.block[free]]
        units = np.flatnonzero(free)
        rank = _ranks(of[units], partition.block[units], held)
        withdrawn = 0
        while len(units):
            kept = (of[units] >= 0) & told[of[units]]
            left = units[~kept & hidden[units]]
            bad = np.zeros(partition.blocks, dtype=np.bool_)
            found = _left_weak(counts[left], upper[left], people[left], edge[left], partition.block[left], threshold)
            bad[: len(found)] = found
            units, rank = units[bad[partition.block[units]]], rank[bad[partition.block[units]]]
            if not ((of[units] >= 0) & told[of[units]]).any():
                break
            withdrawn = 2 * withdrawn + 1
            told[of[units[(of[units] >= 0) & (rank < withdrawn)]]] = False
    return np.asarray(told)


def _left_weak(counts: Floats, upper: Floats, people: Floats, edge: Bools, block: Ints, threshold: int) -> Bools:
    """Return the blocks in which what is left hidden is given away; edge classes are taken as known, to be safe.

    They need slack all the same: the suppressed counts beside them must be able to take up what they hide.
    """
    blocks = int(block.max(initial=-1)) + 1
    rest = ~edge
    bad = np.zeros(blocks, dtype=np.bool_)
    bad[: int(block[rest].max(initial=-1)) + 1] = weak(counts[rest], upper[rest], people[rest], block[rest], threshold)
    total, most = np.bincount(block[rest], counts[rest], blocks), np.bincount(block[rest], upper[rest], blocks)
    slack = np.fmin(total, most - total)
    edges = np.bincount(block[edge], minlength=blocks)
    bare = np.bincount(block[rest], minlength=blocks) == 0
    return np.asarray(bad | ((edges > 0) & (bare | (slack < FEWEST - 1))))


def _in_finer(finer: Sequence[tuple[Partition, Bools]], partition: Partition) -> Bools:
    """Return the units in published finer blocks that lie in one block of the partition: their sum is known."""
    known = np.zeros(len(partition.block), dtype=np.bool_)
    for each, published in finer:
        known |= each.within(published & nested_in(each, partition))
    return known


def _ranks(of: Ints, block: Ints, held: Floats) -> Ints:
    """Return the rank of each unit's remainder among those of its block, the one with the fewest people first."""
    home = np.full(len(held), NONE, dtype=np.int64)
    home[of[of >= 0]] = block[of >= 0]
    order = np.lexsort((np.arange(len(held)), held, home))
    rank = np.empty(len(held), dtype=np.int64)
    rank[order] = ranks(home[order])
    return np.asarray(np.append(rank, NONE)[of])
