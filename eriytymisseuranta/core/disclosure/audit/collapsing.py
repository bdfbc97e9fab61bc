"""Fewer unknowns for the same question: those that no figure tells apart, and blocks within blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows, starts
from eriytymisseuranta.core.disclosure.audit.narrowing import rounded, sums_of_others
from eriytymisseuranta.core.panel import Bools, Floats

MOST_ROWS = 8
"""Figures of an unknown beyond which blocks within blocks are not sought."""


@dataclass(frozen=True)
class Collapsed:
    """Rows over columns that stand for one unknown or the sum of several, and for blocks.

    Parameters
    ----------
    low, high, whole
        Of the columns, shape (columns,).
    column_of
        Column of each unknown, shape (n,); -1 = in no row.
    blocks
        Rows whose sums the last columns are, in their order.
    """

    rows: Rows
    low: Floats
    high: Floats
    whole: Bools
    column_of: Ints
    blocks: Ints

    def members(self) -> Ints:
        """Return the number of unknowns of each column, shape (columns,)."""
        return np.bincount(self.column_of[self.column_of >= 0], minlength=len(self.low))

    def summed(self, rows: Rows, numbers: Floats) -> Floats:
        """Return the columns, shape (columns,), of numbers of the unknowns; ``rows`` are those that were collapsed."""
        inside = np.flatnonzero(self.column_of >= 0)
        columns = np.bincount(self.column_of[inside], numbers[inside], len(self.low) - len(self.blocks))
        sums = np.bincount(rows.row, rows.weights * numbers[rows.at], len(rows))
        return np.asarray(np.r_[columns, sums[self.blocks]])

    def opened(self, low: Floats, high: Floats, unknown_low: Floats, unknown_high: Floats) -> tuple[Floats, Floats]:
        """Return bounds of the unknowns from those of the columns: what the column and its other members leave."""
        inside = np.flatnonzero(self.column_of >= 0)
        column = self.column_of[inside]
        least, _ = sums_of_others(unknown_low[inside], column, len(low))
        most, _ = sums_of_others(unknown_high[inside], column, len(low))
        new_low, new_high = unknown_low.copy(), unknown_high.copy()
        new_low[inside] = np.maximum(unknown_low[inside], low[column] - most)
        new_high[inside] = np.minimum(unknown_high[inside], high[column] - least)
        return new_low, new_high


def collapsed(rows: Rows, low: Floats, high: Floats, whole: Bools) -> Collapsed:
    """Return the rows with indistinguishable unknowns summed, and blocks within blocks as unknowns of their own."""
    random = np.random.default_rng(0)
    different, weight = np.unique(rows.weights, return_inverse=True)
    of_row, of_weight = (random.integers(2**63, size=size, dtype=np.uint64) for size in (len(rows), len(different)))
    key = np.zeros(len(low), dtype=np.uint64)
    np.add.at(key, rows.at, of_row[rows.row] * (of_weight[weight] | np.uint64(1)))
    inside = np.zeros(len(low), dtype=bool)
    inside[rows.at] = True
    unknown = np.flatnonzero(inside)
    _, first, column = np.unique(
        np.stack([key[unknown], whole[unknown]]), axis=1, return_index=True, return_inverse=True
    )
    column = column.ravel()
    column_of = np.full(len(low), -1)
    column_of[unknown] = column
    _, column_low = sums_of_others(low[unknown], column, len(first))
    _, column_high = sums_of_others(high[unknown], column, len(first))
    kept = np.zeros(len(low), dtype=bool)
    kept[unknown[first]] = True
    entries = kept[rows.at]
    fewer = Rows(
        starts(np.bincount(rows.row[entries], minlength=len(rows))),
        column_of[rows.at[entries]],
        rows.weights[entries],
        rows.low,
        rows.high,
        rows.origin,
    )
    none = np.zeros(0, dtype=np.int64)
    return _with_blocks(Collapsed(fewer, column_low, column_high, whole[unknown[first]], column_of, none))


def _with_blocks(found: Collapsed) -> Collapsed:
    """Replace in each row the blocks that lie wholly in it by one column each."""
    rows = found.rows
    children = _children(rows)
    if not children:
        return found
    members = [rows.at[rows.start[r] : rows.start[r + 1]] for r in range(len(rows))]
    weights = [rows.weights[rows.start[r] : rows.start[r + 1]] for r in range(len(rows))]
    n = len(found.low)
    block_of: dict[int, int] = {}
    replaced: dict[int, list[tuple[int, float, Ints]]] = {}
    for parent, inner in children.items():
        weight_at = dict(zip(members[parent].tolist(), weights[parent].tolist()))
        taken: set[int] = set()
        for child in inner:
            own = members[child].tolist()
            ratio = {weight_at[at] / weight for at, weight in zip(own, weights[child].tolist())}
            if len(own) < 2 or len(ratio) > 1 or not taken.isdisjoint(own):
                continue
            taken.update(own)
            block_of.setdefault(child, n + len(block_of))
            replaced.setdefault(parent, []).append((child, ratio.pop(), members[child]))
    low, high, all_whole = [], [], []
    for child in block_of:
        fine = bool(found.whole[members[child]].all() and (weights[child] % 1 == 0).all())
        low.append(rows.low[child])
        high.append(rows.high[child])
        all_whole.append(fine)
    block_low, block_high = rounded(np.array(low), np.array(high), np.array(all_whole, dtype=bool))
    new_at, new_weights = [], []
    row_low, row_high = rows.low.copy(), rows.high.copy()
    for r in range(len(rows)):
        at, weight = members[r], weights[r]
        for child, ratio_of, inner_members in replaced.get(r, []):
            kept = ~np.isin(at, inner_members)
            at, weight = np.r_[at[kept], block_of[child]], np.r_[weight[kept], ratio_of]
        if r in block_of:
            at, weight = np.r_[at, block_of[r]], np.r_[weight, -1.0]
            row_low[r] = row_high[r] = 0.0
        new_at.append(at)
        new_weights.append(weight)
    lengths = np.array([len(at) for at in new_at], dtype=np.int64)
    return Collapsed(
        Rows(starts(lengths), np.concatenate(new_at), np.concatenate(new_weights), row_low, row_high, rows.origin),
        np.r_[found.low, block_low],
        np.r_[found.high, block_high],
        np.r_[found.whole, np.array(all_whole, dtype=bool)],
        found.column_of,
        np.array(list(block_of), dtype=np.int64),
    )


def _children(rows: Rows) -> dict[int, list[int]]:
    """Return row -> rows that lie wholly in it, the largest first."""
    row, count = rows.row, len(rows)
    order = np.lexsort((row, rows.at))
    unknown, holder = rows.at[order], row[order]
    most = int(np.bincount(unknown).max(initial=0))
    if most < 2 or most > MOST_ROWS:
        return {}
    pairs = []
    for step in range(1, most):
        same = unknown[step:] == unknown[:-step]
        pairs += [
            holder[:-step][same] * count + holder[step:][same],
            holder[step:][same] * count + holder[:-step][same],
        ]
    codes, shared = np.unique(np.concatenate(pairs), return_counts=True)
    inner, outer = codes // count, codes % count
    size = np.diff(rows.start)
    inside = (shared == size[inner]) & ((size[outer] > size[inner]) | ((size[outer] == size[inner]) & (outer > inner)))
    inner, outer = inner[inside], outer[inside]
    found: dict[int, list[int]] = {}
    for at in np.lexsort((inner, -size[inner])).tolist():
        found.setdefault(int(outer[at]), []).append(int(inner[at]))
    return found
