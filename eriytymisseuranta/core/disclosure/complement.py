"""Nested complement: what a published total leaves when the shown cells are taken away must be many, and not extreme.

A block (a cell of an open 1 km grid, a municipality) whose total is public gives its only hidden cell away, and with it
two cells when their sum leaves no room. So in each block the hidden cells of a count are none, or at least two
inhabited ones with as many people as the threshold asks for, and every hidden count keeps room under the block's total:
at least three integers, and half of its people where they are fewer than the threshold (Statistics Norway hides a
second cell of a kilometre; Hundepool et al. 2012, Statistical Disclosure Control, 4). Where it does not, a further
inhabited cell of the block is suppressed, one a round, in all variables of the group: of those that show what lacks
room the one that is hidden in most other groups and years, so that indices and changes lose few cells, and of those the
smallest. What the total says by itself, being small or near to everybody, cannot be covered up, and is not asked for.

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
from eriytymisseuranta.core.disclosure.narrowing import narrowed
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
        """Return one more than how many ``weak`` counts (concepts, units) a unit shows; 0 where it shows nothing."""
        shown = ~np.isnan(self.counts) & ~self.suppressed
        return np.asarray(shown.any(axis=0).astype(np.int64) + (shown & ~self.hidden & weak).sum(axis=0))

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
        counts=np.stack([each[year] for each in counts]),
        lower=np.nan_to_num(np.stack([each.lower[year] for each in told])),
        upper=upper,
        hidden=suppressed | (states == State.EDGE),
        suppressed=suppressed,
        base=np.nan_to_num(base[year]),
    )


def complement(
    stand: Stand,
    ceiling: Floats,
    sets: Sequence[tuple[int, Ints]],
    partitions: Sequence[Partition],
    threshold: int,
    size: int,
    favour: Floats,
) -> Bools:
    """Suppress further units until every published block holds, in place; return which, shape (units,).

    Parameters
    ----------
    ceiling
        Upper bound of each count when it is suppressed, shape (concepts, units).
    sets
        Row of the total (the one after the last concept = the base) and of the members of each complete set, a set
        before those that divide its members.
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
            block, some = partition.block[units], stand.of(units)
            weak, betrayed = _weak(some, ceiling[:, units], sets, block, threshold, size)
            taken = betrayed & some.helps(weak[:, block]).astype(np.bool_)
            cheapest = _cheapest(
                np.flatnonzero(weak.any(axis=0)[block]), block, some.helps(weak[:, block]), favour[units]
            )
            chosen = units[np.union1d(cheapest, np.flatnonzero(taken))]
            if not len(chosen):
                break
            stand.suppress(chosen, ceiling)
            added[chosen] = True
            units = units[np.isin(block, partition.block[chosen])]
    return added


def _known_already(finer: Sequence[Partition], partition: Partition, base: Floats, threshold: int) -> Bools:
    """Return the units in published finer blocks that lie in one block of the partition, whose sum is known."""
    known = np.zeros(len(base), dtype=np.bool_)
    for each in finer:
        told = each.published(base[None], threshold)[0] & nested_in(each, partition)
        inside = each.block >= 0
        known[inside] |= told[each.block[inside]]
    return known


def _weak(
    stand: Stand, ceiling: Floats, sets: Sequence[tuple[int, Ints]], block: Ints, threshold: int, size: int
) -> tuple[Bools, Bools]:
    """Return where the remainder of a block gives a count away, shape (concepts, blocks), and the units betrayed.

    A unit is betrayed where every count has room under its total, but not when the classes of a set are added up.
    """
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
    needed = np.maximum(np.minimum(size - 1, upper - lower), room)
    tight = high - low < needed
    at = np.flatnonzero(tight)
    tight[at] = (high - low)[at] < np.minimum(needed[at], _untold(stand.counts, ceiling, block, concept[at], unit[at]))
    squeezed = np.bincount(key[tight], minlength=bins) > 0
    weak = (thin | squeezed).reshape(len(stand.counts), blocks)
    return weak, _betrayed(stand, sets, (concept, unit), (low, high), needed) & ~weak.any(axis=0)[block]


def _betrayed(
    stand: Stand,
    sets: Sequence[tuple[int, Ints]],
    at: tuple[Ints, Ints],
    bounds: tuple[Floats, Floats],
    needed: Floats,
) -> Bools:
    """Return the units whose sets leave a hidden count less room than needed, where the totals alone left enough.

    ``at`` are the places of hidden counts, ``bounds`` what is left to them by totals over blocks.
    """
    found = np.zeros(len(stand.base), dtype=np.bool_)
    concept, unit = at
    told = (bounds[0] > stand.lower[at]) | (bounds[1] < stand.upper[at])
    some = np.unique(unit[told])
    if not sets or not len(some):
        return found
    inside = np.isin(unit, some)
    concept, place, needed = concept[inside], np.searchsorted(some, unit[inside]), needed[inside]
    low = np.vstack([stand.counts[:, some], stand.base[some]])
    high = low.copy()
    low[concept, place], high[concept, place] = bounds[0][inside], bounds[1][inside]
    before = high - low
    low, high = narrowed(low, high, sets)
    less = (high - low)[concept, place]
    found[some[place[(less < needed) & (less < before[concept, place])]]] = True
    return found


def _untold(counts: Floats, ceiling: Floats, block: Ints, concept: Ints, unit: Ints) -> Floats:
    """Return how much some counts can vary by the block's totals alone, whatever is hidden: no mask makes it more."""
    concerned = np.isin(block, block[unit])
    blocks = int(block.max(initial=-1)) + 1
    rows = [
        (
            np.bincount(block[concerned], np.nan_to_num(row[concerned]), blocks),
            np.bincount(block[concerned], most[concerned], blocks),
        )
        for row, most in zip(counts, ceiling)
    ]
    total, people = np.array(rows).transpose(1, 0, 2).reshape(2, len(counts), blocks)[:, concept, block[unit]]
    most = ceiling[concept, unit]
    return np.asarray(np.minimum(most, total) - np.maximum(0.0, most - (people - total)))


def _cheapest(among: Ints, block: Ints, helps: Ints, favour: Floats) -> Ints:
    """Return the unit of each block that costs least of those that help most; none where nothing is shown."""
    among = among[helps[among] > 0]
    order = among[np.lexsort((among, favour[among], -helps[among], block[among]))]
    _, first = np.unique(block[order], return_index=True)
    return np.asarray(order[first])
