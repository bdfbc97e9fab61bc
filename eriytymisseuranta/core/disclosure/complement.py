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
from eriytymisseuranta.core.disclosure.hierarchy import Partition
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
class Part:
    """The counts of one group in one year, for each of its concepts (row) and some units (column).

    Parameters
    ----------
    counts
        As delivered; NaN where there are none, and where the source does not say what the shown cells let expect.
    lower, upper
        Bounds of what is told; they mean something where the count is hidden.
    counted_of, ceiling
        The most that those it is counted of are told to be, and upper bound of the count where it is suppressed.
    hidden, suppressed
        Where the count is not told exactly, and where it is not told at all.
    given
        Rows of what everybody knows: first the people behind the group, 0 where nobody or not known, then counts that
        sets add up with, NaN where there are none.
    """

    counts: Floats
    lower: Floats
    upper: Floats
    counted_of: Floats
    ceiling: Floats
    hidden: Bools
    suppressed: Bools
    given: Floats

    @property
    def base(self) -> Floats:
        """People behind the group, shape (units,)."""
        return np.asarray(self.given[0])

    def helps(self, weak: Bools) -> Ints:
        """Return one more than how many ``weak`` counts (concepts, units) a unit shows; 0 where it shows nothing."""
        shown = ~np.isnan(self.counts) & ~self.suppressed
        return np.asarray(shown.any(axis=0).astype(np.int64) + (shown & ~self.hidden & weak).sum(axis=0))


@dataclass(frozen=True)
class Stand:
    """The counts of one group in one year, of all units: what a `Part` is taken from, and is suppressed in.

    A concept's row lies where it was found, since copies of all would cost more than all the rest; ``lower`` and
    ``upper`` are those of counts that are not suppressed.
    """

    counts: Sequence[Floats]
    lower: Sequence[Floats]
    upper: Sequence[Floats]
    counted_of: Sequence[Floats]
    ceiling: Sequence[Floats]
    hidden: Bools
    suppressed: Bools
    given: Sequence[Floats]

    @property
    def base(self) -> Floats:
        """People behind the group, shape (units,)."""
        return self.given[0]

    def bounds(self, row: int, units: Ints) -> tuple[Floats, Floats]:
        """Return the bounds of what is told of a concept in some units, shapes as of ``units``."""
        suppressed = self.suppressed[row, units]
        lower = np.where(suppressed, 0.0, self.lower[row][units])
        return lower, np.where(suppressed, self.ceiling[row][units], self.upper[row][units])

    def of(self, units: Ints) -> Part:
        """Return the part of some units."""
        lower, upper = zip(*(self.bounds(row, units) for row in range(len(self.counts))))
        return Part(
            counts=np.stack([row[units] for row in self.counts]),
            lower=np.stack(lower),
            upper=np.stack(upper),
            counted_of=np.stack([row[units] for row in self.counted_of]),
            ceiling=np.stack([row[units] for row in self.ceiling]),
            hidden=self.hidden[:, units],
            suppressed=self.suppressed[:, units],
            given=np.stack([row[units] for row in self.given]),
        )

    def suppress(self, units: Ints) -> None:
        """Hide all counts of some units, in place."""
        for counts, hidden, suppressed in zip(self.counts, self.hidden, self.suppressed):
            there = ~np.isnan(counts[units]) | hidden[units]
            hidden[units] = there
            suppressed[units] |= there


def stand_of(
    told: Sequence[Told],
    counts: Sequence[Floats],
    counted_of: Sequence[Floats],
    ceiling: Sequence[Floats],
    given: Sequence[Floats],
    year: int,
) -> Stand:
    """Return the stand of a group in the year at a place from what is told of its concepts.

    ``counted_of``, ``ceiling`` and ``given`` have rows of shape (units,), see `Part`.
    """
    states = [each.variable.states[year] for each in told]
    suppressed = np.stack([row == State.SUPPRESSED for row in states])
    return Stand(
        counts=[each[year] for each in counts],
        lower=[each.lower[year] for each in told],
        upper=[each.upper[year] for each in told],
        counted_of=counted_of,
        ceiling=ceiling,
        hidden=suppressed | np.stack([row == State.EDGE for row in states]),
        suppressed=suppressed,
        given=given,
    )


def complement(
    stand: Stand,
    sets: Sequence[tuple[int, Ints]],
    partitions: Sequence[Partition],
    threshold: int,
    size: int,
    favour: Floats,
) -> Bools:
    """Suppress further units until every published block holds, in place; return which, shape (units,).

    Parameters
    ----------
    sets
        Row of the total and of the members of each complete set, a set before those that divide its members; the rows
        after the last concept are those of what is given.
    partitions
        The finest first, each nested in the next (`hierarchy.cut`).
    threshold
        People that a remainder holds, and a block whose total is public.
    size
        Integers of a low edge class.
    favour
        Shape (units,): what it costs to hide a unit; the least is hidden first.
    """
    added, known = (np.zeros(len(stand.base), dtype=np.bool_) for _ in range(2))
    for partition in partitions:
        told = partition.within(partition.published(stand.base[None], threshold)[0])
        units = _open(stand, partition, told & ~known & (stand.base > 0), threshold)
        known |= told
        while len(units):
            block, part = _numbered(partition.block[units]), stand.of(units)
            weak, betrayed = _weak(part, sets, block, threshold, size)
            helps = part.helps(weak[:, block])
            chosen = betrayed & (helps > 0)
            chosen[_cheapest(np.flatnonzero(weak.any(axis=0)[block]), block, helps, favour[units])] = True
            stand.suppress(units[chosen])
            added[units[chosen]] = True
            units = units[(np.bincount(block[chosen], minlength=len(units)) > 0)[block]]
    return added


def _open(stand: Stand, partition: Partition, free: Bools, threshold: int) -> Ints:
    """Return the ``free`` units of the blocks whose remainder is thin or bounds a hidden count more than what is told.

    In all others every count keeps the room with which it is told, and nothing needs to be suppressed.
    """
    blocks = partition.blocks
    found = np.zeros(blocks, dtype=np.bool_)
    for row, hidden in enumerate(stand.hidden):
        units = np.flatnonzero(hidden & free)
        block, counts = partition.block[units], stand.counts[row][units]
        lower, upper = stand.bounds(row, units)
        below, above = np.bincount(block, counts - lower, blocks), np.bincount(block, upper - counts, blocks)
        found |= _thin(block, stand.suppressed[row, units], stand.base[units], blocks, threshold)
        found[block[upper - lower > np.minimum(below, above)[block]]] = True
    return np.flatnonzero(free & partition.within(found))


def _thin(key: Ints, suppressed: Bools, base: Floats, bins: int, threshold: int) -> Bools:
    """Return the remainders that hold something suppressed and too few cells or people, shape (bins,)."""
    cells, people = np.bincount(key, minlength=bins), np.bincount(key, base, bins)
    wholly = np.bincount(key[suppressed], minlength=bins)
    return np.asarray((wholly > 0) & ((cells < INHABITED) | (people < threshold)))


def _weak(part: Part, sets: Sequence[tuple[int, Ints]], block: Ints, threshold: int, size: int) -> tuple[Bools, Bools]:
    """Return where the remainder of a block gives a count away, shape (concepts, blocks), and the units betrayed.

    A unit is betrayed where every count has room under its total, but not when the classes of a set are added up.
    """
    blocks = int(block.max(initial=-1)) + 1
    concept, unit = np.nonzero(part.hidden)
    key = concept * blocks + block[unit]
    bins = len(part.counts) * blocks
    counts, lower, upper = part.counts[concept, unit], part.lower[concept, unit], part.upper[concept, unit]
    suppressed, base, of = part.suppressed[concept, unit], part.base[unit], part.counted_of[concept, unit]
    rest, least, most = (np.bincount(key, each, bins) for each in (counts, lower, upper))
    low = np.maximum(lower, rest[key] - (most[key] - upper))
    high = np.minimum(upper, rest[key] - (least[key] - lower))
    room = np.where(suppressed & (of < threshold), np.ceil(ROOM * of), 0.0)
    needed = np.minimum(np.maximum(size - 1, room), upper - lower)
    tight = high - low < needed
    at = np.flatnonzero(tight)
    tight[at] = (high - low)[at] < np.minimum(needed[at], _untold(part, block, concept[at], unit[at]))
    squeezed = np.bincount(key[tight], minlength=bins) > 0
    weak = (_thin(key, suppressed, base, bins, threshold) | squeezed).reshape(len(part.counts), blocks)
    return weak, _betrayed(part, sets, (concept, unit), (low, high), needed) & ~weak.any(axis=0)[block]


def _betrayed(
    part: Part,
    sets: Sequence[tuple[int, Ints]],
    at: tuple[Ints, Ints],
    bounds: tuple[Floats, Floats],
    needed: Floats,
) -> Bools:
    """Return the units whose sets leave a hidden count less room than needed, where the totals alone left enough.

    ``at`` are the places of hidden counts, ``bounds`` what is left to them by totals over blocks.
    """
    found = np.zeros(len(part.base), dtype=np.bool_)
    concept, unit = at
    told = (bounds[0] > part.lower[at]) | (bounds[1] < part.upper[at])
    some = np.unique(unit[told])
    if not sets or not len(some):
        return found
    inside = np.isin(unit, some)
    concept, place, needed = concept[inside], np.searchsorted(some, unit[inside]), needed[inside]
    low = np.vstack([part.counts[:, some], part.given[:, some]])
    high = low.copy()
    low[concept, place], high[concept, place] = bounds[0][inside], bounds[1][inside]
    before = high - low
    low, high = narrowed(low, high, sets)
    less = (high - low)[concept, place]
    found[some[place[(less < needed) & (less < before[concept, place])]]] = True
    return found


def _untold(part: Part, block: Ints, concept: Ints, unit: Ints) -> Floats:
    """Return how much some counts can vary by the block's totals alone, whatever is hidden: no mask makes it more."""
    concerned = np.isin(block, block[unit])
    blocks = int(block.max(initial=-1)) + 1
    rows = [
        (
            np.bincount(block[concerned], np.nan_to_num(row[concerned]), blocks),
            np.bincount(block[concerned], most[concerned], blocks),
        )
        for row, most in zip(part.counts, part.ceiling)
    ]
    total, people = np.array(rows).transpose(1, 0, 2)[:, concept, block[unit]]
    most = part.ceiling[concept, unit]
    return np.asarray(np.minimum(most, total) - np.maximum(0.0, most - (people - total)))


def _numbered(block: Ints) -> Ints:
    """Return block numbers without gaps, in the same order."""
    return np.asarray((np.cumsum(np.bincount(block) > 0) - 1)[block])


def _cheapest(among: Ints, block: Ints, helps: Ints, favour: Floats) -> Ints:
    """Return the unit of each block that costs least of those that help most; none where nothing is shown."""
    among = among[helps[among] > 0]
    order = among[np.lexsort((among, favour[among], -helps[among], block[among]))]
    _, first = np.unique(block[order], return_index=True)
    return np.asarray(order[first])
