"""Bounds that follow from one figure at a time, and what they leave of the figures.

Interval propagation: in ``low <= sum(a x) <= high`` each unknown has what the bounds of the others leave. The result
always holds the true interval; where no two figures share more than one unknown in a cycle, it is the interval itself.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows, starts
from eriytymisseuranta.core.panel import Bools, Floats

NEAR = 1e-6
ROUNDS = 60


class Contradiction(ValueError):  # noqa: N818 - what the figures say, not what went wrong
    """No numbers agree with all figures; ``row`` is one of those that cannot be met, of the system."""

    def __init__(self, row: int) -> None:
        self.row = row
        super().__init__(f"row {row}")


def near(scale: Floats) -> Floats:
    """Return what is too small to matter beside numbers of a size."""
    return NEAR * np.maximum(1.0, np.where(np.isfinite(scale), np.abs(scale), 0.0) * 1e-3)


def sums_of_others(values: Floats, group: Ints, groups: int) -> tuple[Floats, Floats]:
    """Return per entry the sum of the others of its group, and per group the sum of all; infinite ones are counted.

    All infinities must have the same sign.
    """
    infinite = np.isinf(values)
    sign = np.inf if not (values == -np.inf).any() else -np.inf
    finite = np.where(infinite, 0.0, values)
    total = np.bincount(group, finite, groups)
    unbounded = np.bincount(group, infinite, groups)
    others = np.where(unbounded[group] - infinite > 0, sign, total[group] - finite)
    return others, np.where(unbounded > 0, sign, total)


def rounded(low: Floats, high: Floats, whole: Bools) -> tuple[Floats, Floats]:
    """Return bounds of whole numbers as whole numbers."""
    return (
        np.where(whole, np.ceil(low - near(low)), low),
        np.where(whole, np.floor(high + near(high)), high),
    )


def propagated(
    rows: Rows, low: Floats, high: Floats, whole: Bools, rounds: int = ROUNDS
) -> tuple[Floats, Floats, bool]:
    """Return bounds of shape (n,) that each hold the true interval, and whether no row narrows them any more.

    Raises
    ------
    Contradiction
        If a figure cannot be met.
    """
    low, high = rounded(low, high, whole)
    active = rows
    for _ in range(rounds):
        if not len(active):
            break
        new_low, new_high = _narrowed(active, low, high, whole)
        with np.errstate(invalid="ignore"):
            moved = (new_low - low > near(low)) | (high - new_high > near(high))
        low, high = new_low, new_high
        active = rows.chosen(np.bincount(rows.row, moved[rows.at], len(rows)) > 0)
    return low, high, not len(active)


def _narrowed(rows: Rows, low: Floats, high: Floats, whole: Bools) -> tuple[Floats, Floats]:
    """Return what each row leaves to each of its unknowns, going by the bounds of the others."""
    row, count = rows.row, len(rows)
    up = rows.weights > 0
    least = np.where(up, rows.weights * low[rows.at], rows.weights * high[rows.at])
    most = np.where(up, rows.weights * high[rows.at], rows.weights * low[rows.at])
    others_least, all_least = sums_of_others(least, row, count)
    others_most, all_most = sums_of_others(most, row, count)
    _check(rows, all_least, all_most)
    to_most = (rows.high[row] - others_least) / rows.weights
    to_least = (rows.low[row] - others_most) / rows.weights
    order = np.argsort(rows.at, kind="stable")
    at = rows.at[order]
    start = np.flatnonzero(np.r_[True, at[1:] != at[:-1]])
    new_low, new_high, found = low.copy(), high.copy(), at[start]
    new_low[found] = np.maximum(low[found], np.maximum.reduceat(np.where(up, to_least, to_most)[order], start))
    new_high[found] = np.minimum(high[found], np.minimum.reduceat(np.where(up, to_most, to_least)[order], start))
    new_low, new_high = rounded(new_low, new_high, whole)
    _check_bounds(rows, new_low, new_high)
    return np.minimum(new_low, new_high), np.maximum(new_low, new_high)


def _check(rows: Rows, least: Floats, most: Floats) -> None:
    wrong = (least > rows.high + near(rows.high)) | (most < rows.low - near(rows.low))
    if wrong.any():
        raise Contradiction(int(rows.origin[np.argmax(wrong)]))


def _check_bounds(rows: Rows, low: Floats, high: Floats) -> None:
    wrong = (low > high + near(high))[rows.at]
    if wrong.any():
        raise Contradiction(int(rows.origin[rows.row[np.argmax(wrong)]]))


def without_known(rows: Rows, low: Floats, high: Floats) -> Rows:
    """Return rows without the unknowns that are known by now, and without rows that have none left.

    Raises
    ------
    Contradiction
        If a figure is not the sum of what is known.
    """
    row, count = rows.row, len(rows)
    known = (high - low <= 0)[rows.at]
    parts = np.where(known, rows.weights * np.where(known, low[rows.at], 0.0), 0.0)
    share = np.asarray(np.bincount(row, parts, count), dtype=np.float64)
    left = np.bincount(row, ~known, count)
    least, most = rows.low - share, rows.high - share
    wrong = (left == 0) & ((least > near(share)) | (most < -near(share)))
    if wrong.any():
        raise Contradiction(int(rows.origin[np.argmax(wrong)]))
    kept = left > 0
    entries = ~known & kept[row]
    return Rows(
        starts(left[kept].astype(np.int64)),
        rows.at[entries],
        rows.weights[entries],
        least[kept],
        most[kept],
        rows.origin[kept],
    )


def without_repeats(rows: Rows) -> Rows:
    """Return rows of which no two are of the same unknowns with the same weights; of such ones the narrower bounds.

    Layers that show the same counts say the same of them; two equal rows would make a cycle.

    Raises
    ------
    Contradiction
        If two such figures differ.
    """
    if not len(rows):
        return rows
    random = np.random.default_rng(0)
    different, weight = np.unique(rows.weights, return_inverse=True)
    of_unknown, of_weight = (
        random.integers(2**63, size=size, dtype=np.uint64) for size in (int(rows.at.max()) + 1, len(different))
    )
    entry = of_unknown[rows.at] * (of_weight[weight.ravel()] | np.uint64(1))
    key, length = np.add.reduceat(entry, rows.start[:-1]), np.diff(rows.start)
    order = np.lexsort((np.arange(len(rows)), length, key))
    first = np.r_[True, (key[order][1:] != key[order][:-1]) | (length[order][1:] != length[order][:-1])]
    start = np.flatnonzero(first)
    kept = order[start]
    low, high = rows.low.copy(), rows.high.copy()
    low[kept] = np.maximum.reduceat(rows.low[order], start)
    high[kept] = np.minimum.reduceat(rows.high[order], start)
    wrong = low[kept] > high[kept] + near(high[kept])
    if wrong.any():
        raise Contradiction(int(rows.origin[kept[np.argmax(wrong)]]))
    chosen = np.zeros(len(rows), dtype=bool)
    chosen[kept] = True
    return Rows(rows.start, rows.at, rows.weights, np.minimum(low, high), np.maximum(low, high), rows.origin).chosen(
        chosen
    )


def acyclic(rows: Rows, label: Ints, whole: Bools) -> Bools:
    """Return the rows of components without a cycle, in which `propagated` bounds are the interval, shape (rows,).

    Rows and unknowns are the nodes of a graph, and a component of it is a tree where it has one entry fewer than nodes.
    Every number between the bounds is then part of a solution; of whole numbers where rows have one weight throughout.

    Parameters
    ----------
    label
        As `components` returns it.
    """
    if not len(rows):
        return np.zeros(0, dtype=bool)
    n, first = len(label), label[rows.at[rows.start[:-1]]]
    inside = np.zeros(n, dtype=bool)
    inside[rows.at] = True
    nodes = np.bincount(label[inside], minlength=n) + np.bincount(first, minlength=n)
    tree = np.bincount(label[rows.at], minlength=n) == nodes - 1
    size = np.abs(rows.weights)
    odd = np.bincount(rows.row, whole[rows.at] & (size != size[rows.start[:-1]][rows.row]), len(rows)) > 0
    tree[first[odd]] = False
    return np.asarray(tree[first])


def components(rows: Rows, n: int) -> Ints:
    """Return per unknown the smallest unknown that it is linked to by figures, shape (n,)."""
    return connected(rows.at, n + rows.row, n + len(rows))[:n]


def connected(one: Ints, other: Ints, nodes: int) -> Ints:
    """Return per node of a graph with edges between ``one`` and ``other`` the smallest that it is connected with."""
    label = np.arange(nodes)
    if not len(one):
        return label
    node, beside = np.r_[one, other], np.r_[other, one]
    order = np.argsort(node, kind="stable")
    node, beside = node[order], beside[order]
    start = np.flatnonzero(np.r_[True, node[1:] != node[:-1]])
    place = node[start]
    while True:
        new = label.copy()
        new[place] = np.minimum(label[place], np.minimum.reduceat(label[beside], start))
        new = new[new]
        if (new == label).all():
            return label
        label = new
