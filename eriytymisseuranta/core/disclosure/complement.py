"""Nested complement: what a published total leaves when the shown cells are taken away must be many, and not extreme.

A block (a cell of an open 1 km grid, a municipality) whose total is public gives its only hidden cell away, and with it
two cells when their sum leaves no room. So in each block the hidden cells of a count are none, or at least two
inhabited ones with as many people as the threshold asks for, and every hidden count keeps room under the block's total:
at least three integers, and half of its people where they are fewer than the threshold (Statistics Norway hides a
second cell of a kilometre; Hundepool et al. 2012, Statistical Disclosure Control, 4). Where it does not, a further
inhabited cell of the block is suppressed, one a round, in all variables of the group: of those that show what lacks
room the one that is hidden in most other groups and years, so that indices and changes lose few cells, and of those the
smallest. A total so small, or so near to everybody, that it tells by itself is not covered up.

A block below the threshold has no published total; its hidden cells stand under the next coarser one, and there the
cells of finer published blocks do not help: their sum is known already.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.disclosure.edges import Told
from eriytymisseuranta.core.disclosure.hierarchy import Partition, nested_in
from eriytymisseuranta.core.panel import Bools, Floats, State

Ints = npt.NDArray[np.int64]

ANY = 1e9
"""Upper bound of a count of which nothing is known."""
INHABITED = 2
"""Inhabited cells that a remainder holds at least."""
ROOM = 0.5
"""Of the people of a cell under the threshold, the share that its hidden counts can vary by at least."""


@dataclass(frozen=True)
class Stand:
    """The counts of one group in one year, for each of its concepts (row) and units (column).

    Parameters
    ----------
    counts
        As delivered; NaN where there are none, and where the source does not say what the shown cells let expect.
    lower, upper
        Bounds of what is told.
    hidden, suppressed
        Where the count is not told exactly, and where it is not told at all.
    base
        People behind the group, shape (units,); 0 where nobody or not known.
    """

    counts: Floats
    lower: Floats
    upper: Floats
    hidden: Bools
    suppressed: Bools
    base: Floats

    def of(self, units: Ints) -> Stand:
        """Return the stand of some units."""
        return Stand(
            self.counts[:, units],
            self.lower[:, units],
            self.upper[:, units],
            self.hidden[:, units],
            self.suppressed[:, units],
            self.base[units],
        )

    def helps(self, weak: Bools) -> Ints:
        """Return 2 where a unit shows a count of those that are ``weak`` (concepts, units), 1 any other, 0 none."""
        shown = ~np.isnan(self.counts) & ~self.suppressed
        return np.asarray(shown.any(axis=0).astype(np.int64) + (shown & ~self.hidden & weak).any(axis=0))

    def suppress(self, units: Ints, upper: Floats) -> None:
        """Hide all counts of some units, in place; ``upper`` of shape (concepts, units)."""
        there = ~np.isnan(self.counts[:, units]) | self.hidden[:, units]
        self.hidden[:, units] |= there
        self.suppressed[:, units] |= there
        self.lower[:, units] = 0.0
        self.upper[:, units] = upper[:, units]


def stand_of(told: Sequence[Told], counts: Sequence[Floats], ceiling: Floats, base: Floats, year: int) -> Stand:
    """Return the stand of a group in the year at a place from what is told of its concepts.

    ``ceiling``, shape (concepts, units), is the most that a suppressed count can be.
    """
    states = np.stack([each.variable.states[year] for each in told])
    upper = np.stack([each.upper[year] for each in told])
    upper = np.where(np.isnan(upper), ceiling, upper)
    suppressed = states == State.SUPPRESSED
    return Stand(
        counts=_expected(np.stack([each[year] for each in counts]), ceiling, suppressed),
        lower=np.nan_to_num(np.stack([each.lower[year] for each in told])),
        upper=upper,
        hidden=suppressed | (states == State.EDGE),
        suppressed=suppressed,
        base=np.nan_to_num(base[year]),
    )


def _expected(counts: Floats, ceiling: Floats, suppressed: Bools) -> Floats:
    """Fill in, in place, where the source has suppressed a count, the share of its ceiling that the others have."""
    lacking = np.isnan(counts) & suppressed
    if not lacking.any():
        return counts
    known = ~np.isnan(counts) & (ceiling < ANY)
    people = np.where(known, ceiling, 0.0).sum(axis=1, keepdims=True)
    share = np.where(known, counts, 0.0).sum(axis=1, keepdims=True) / np.maximum(people, 1.0)
    concept, unit = np.nonzero(lacking)
    most = ceiling[concept, unit]
    counts[concept, unit] = np.where(most < ANY, np.round(most * share[concept, 0]), np.nan)
    return counts


def complement(
    stand: Stand, ceiling: Floats, partitions: Sequence[Partition], threshold: int, size: int, favour: Floats
) -> Bools:
    """Suppress further units until every published block holds, in place; return which, shape (units,).

    Parameters
    ----------
    ceiling
        Upper bound of each count when it is suppressed, shape (concepts, units).
    partitions
        The finest first.
    threshold
        People that a remainder holds, and a block whose total is public.
    size
        Integers of a low edge class.
    favour
        Shape (units,): what it costs to hide a unit; the least is hidden first.
    """
    added = np.zeros(len(stand.base), dtype=np.bool_)
    for at, partition in enumerate(partitions):
        known = _known_already(partitions[:at], partition, stand.base, threshold)
        published = partition.published(stand.base[None], threshold)[0]
        free = (partition.block >= 0) & ~known & (stand.base > 0)
        free[free] = published[partition.block[free]]
        units = np.flatnonzero(free)
        while len(units):
            weak = _weak(stand.of(units), partition.block[units], threshold, size)
            units = units[weak.any(axis=0)[partition.block[units]]]
            rank = stand.of(units).helps(weak[:, partition.block[units]])
            chosen = _cheapest(units, partition.block[units], rank, favour[units])
            if not len(chosen):
                break
            stand.suppress(chosen, ceiling)
            added[chosen] = True
            units = units[np.isin(partition.block[units], partition.block[chosen])]
    return added


def _known_already(finer: Sequence[Partition], partition: Partition, base: Floats, threshold: int) -> Bools:
    """Return the units in published finer blocks that lie in one block of the partition, whose sum is known."""
    known = np.zeros(len(base), dtype=np.bool_)
    for each in finer:
        told = each.published(base[None], threshold)[0] & nested_in(each, partition)
        inside = each.block >= 0
        known[inside] |= told[each.block[inside]]
    return known


def _weak(stand: Stand, block: Ints, threshold: int, size: int) -> Bools:
    """Return where the remainder of a block gives a count away, shape (concepts, blocks)."""
    blocks = int(block.max(initial=-1)) + 1
    concept, unit = np.nonzero(stand.hidden)
    key = concept * blocks + block[unit]
    bins = len(stand.counts) * blocks

    def summed(values: Floats) -> Floats:
        return np.asarray(np.bincount(key, values, bins), dtype=np.float64)

    counts, lower, upper = stand.counts[concept, unit], stand.lower[concept, unit], stand.upper[concept, unit]
    suppressed, base = stand.suppressed[concept, unit], stand.base[unit]
    cells, people, wholly = summed(np.ones(len(key))), summed(base), summed(suppressed.astype(np.float64))
    thin = (wholly > 0) & ((cells < INHABITED) | (people < threshold))
    rest, least, most = summed(counts), summed(lower), summed(upper)
    low = np.maximum(lower, rest[key] - (most[key] - upper))
    high = np.minimum(upper, rest[key] - (least[key] - lower))
    room = np.where(suppressed & (upper < threshold), np.ceil(ROOM * upper), 0.0)
    tight = high - low < np.maximum(np.minimum(size - 1, upper - lower), room)
    shape = (len(stand.counts), blocks)
    squeezed = (np.bincount(key[tight], minlength=bins) > 0).reshape(shape)
    told = squeezed.any(axis=0)[block]
    squeezed &= ~_extreme(stand.of(np.flatnonzero(told)), block[told], blocks, size)
    return np.asarray(thin.reshape(shape) | squeezed)


def _extreme(stand: Stand, block: Ints, blocks: int, size: int) -> Bools:
    """Return where the total itself says that next to nobody, or everybody, is counted, shape (concepts, blocks).

    No mask under such a total protects: its publisher has told it.
    """
    totals = np.array([np.bincount(block, row, blocks) for row in np.nan_to_num(stand.counts)])
    people = np.bincount(block, stand.base, blocks)
    return np.asarray((totals < 2 * size - 1) | (np.abs(people - totals) < 2 * size - 1))


def _cheapest(units: Ints, block: Ints, helps: Ints, favour: Floats) -> Ints:
    """Return the unit of each block that costs least of those that help most; none where nothing is shown."""
    order = np.lexsort((units, favour, -helps, block))
    order = order[helps[order] > 0]
    _, first = np.unique(block[order], return_index=True)
    return np.asarray(units[order][first])
