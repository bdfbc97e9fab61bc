"""Totals that nest: exact intervals from one pass up and one down the tree of blocks.

Totals of a laminar family (250 m in 1 km in municipality) form a tree. Up: a block lies between the sums of the bounds
of its parts and what is published of it; down: a part has what the block and its other parts leave. On a tree this is
the exact interval, of whole numbers too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows
from eriytymisseuranta.core.disclosure.audit.narrowing import Contradiction, near, rounded, sums_of_others
from eriytymisseuranta.core.panel import Bools, Floats


@dataclass(frozen=True)
class Tree:
    """Which smallest row holds each unknown, shape (n,), and each row, shape (rows,); -1 = none.

    ``nests`` says of each row whether it lies wholly in its parent, shape (rows,).
    """

    of_unknown: Ints
    of_row: Ints
    nests: Bools


def tree_of(rows: Rows, n: int) -> Tree:
    """Return the tree of rows; where rows cross, those that do not nest are told."""
    row, count = rows.row, len(rows)
    size = np.diff(rows.start)
    order = np.lexsort((row, size[row], rows.at))
    unknown, holder = rows.at[order], row[order]
    first = np.r_[True, unknown[1:] != unknown[:-1]] if len(order) else np.zeros(0, dtype=bool)
    of_unknown = np.full(n, -1)
    of_unknown[unknown[first]] = holder[first]
    following = np.where(np.r_[~first[1:], False], np.r_[holder[1:], -1], -1) if len(order) else holder
    highest = np.full(count, -1)
    lowest = np.full(count, count)
    np.maximum.at(highest, holder, following)
    np.minimum.at(lowest, holder, following)
    return Tree(of_unknown, highest, highest == lowest)


def uniform(rows: Rows) -> Bools:
    """Return which rows have one and the same weight throughout."""
    first = rows.weights[rows.start[:-1]] if len(rows) else np.zeros(0)
    return np.asarray(np.bincount(rows.row, rows.weights != first[rows.row], len(rows)) == 0)


def nested_intervals(rows: Rows, tree: Tree, low: Floats, high: Floats, whole: Bools) -> tuple[Floats, Floats]:
    """Return the exact bounds of shape (n,) of unknowns whose rows all nest and are `uniform`.

    Raises
    ------
    Contradiction
        If a figure cannot be met.
    """
    count, n = len(rows), len(low)
    if not count:
        return low, high
    weight = rows.weights[rows.start[:-1]]
    ends = np.stack([rows.low / weight, rows.high / weight])
    all_whole = np.bincount(rows.row, ~whole[rows.at], count) == 0
    block_low, block_high = rounded(ends.min(axis=0), ends.max(axis=0), all_whole)
    parent = np.concatenate([tree.of_unknown, tree.of_row])
    lows, highs = np.concatenate([low, block_low]), np.concatenate([high, block_high])
    depth = _depths(tree.of_row)
    # Blocks have depth d, their parts d + 1; unknowns lie below the block that holds them.
    below = np.concatenate([np.where(tree.of_unknown >= 0, depth[tree.of_unknown] + 1, -1), depth])
    by_level = [np.flatnonzero((below == level) & (parent >= 0)) for level in range(1, int(below.max()) + 1)]
    for parts in reversed(by_level):
        _, least = sums_of_others(lows[parts], parent[parts], count)
        _, most = sums_of_others(highs[parts], parent[parts], count)
        blocks = np.unique(parent[parts])
        lows[n + blocks] = np.maximum(lows[n + blocks], least[blocks])
        highs[n + blocks] = np.minimum(highs[n + blocks], most[blocks])
        wrong = lows[n + blocks] > highs[n + blocks] + near(highs[n + blocks])
        if wrong.any():
            raise Contradiction(int(rows.origin[blocks[np.argmax(wrong)]]))
    for parts in by_level:
        least, _ = sums_of_others(lows[parts], parent[parts], count)
        most, _ = sums_of_others(highs[parts], parent[parts], count)
        block = n + parent[parts]
        narrowed_low = np.maximum(lows[parts], lows[block] - most)
        narrowed_high = np.minimum(highs[parts], highs[block] - least)
        wrong = narrowed_low > narrowed_high + near(narrowed_high)
        if wrong.any():
            raise Contradiction(int(rows.origin[parent[parts][np.argmax(wrong)]]))
        lows[parts], highs[parts] = narrowed_low, np.maximum(narrowed_high, narrowed_low)
    return lows[:n], highs[:n]


def _depths(parent: Ints) -> Ints:
    """Return how many rows hold each row."""
    depth = np.zeros(len(parent), dtype=np.int64)
    at = parent.copy()
    while (at >= 0).any():
        depth += at >= 0
        at = np.where(at >= 0, parent[at], -1)
    return depth
