"""One variable group in one year: what a panel tells of it, what is true, and which totals are public."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from eriytymisseuranta.core.disclosure.audit.facts import sums, totals
from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, single
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard
from eriytymisseuranta.core.disclosure.hierarchy import Partition, cut, fences, nested_in
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, Message
from eriytymisseuranta.core.panel import Bools, Floats, State, States
from eriytymisseuranta.core.schema import Label

TOTAL = QT_TRANSLATE_NOOP("Eriytymisseuranta", "total of {concept} in {where}, {year}")
SET = QT_TRANSLATE_NOOP("Eriytymisseuranta", "{concept} is the sum of its classes, {where}, {year}")
EDGE = QT_TRANSLATE_NOOP("Eriytymisseuranta", "edge class of {concept} in {where}, {year}")

Relation = tuple[int, tuple[tuple[int, int], ...]]
"""Row of a sum, and (sign, row) of its parts."""


@dataclass(frozen=True)
class Blocks:
    """A partition with the blocks whose totals are public.

    Parameters
    ----------
    partition
        Blocks over the units of a sheet.
    told
        Which totals are public, shape (blocks,).
    """

    partition: Partition
    told: Bools

    @property
    def block(self) -> Ints:
        """Block with a public total of each unit, -1 = in none, shape (units,)."""
        return np.where(self.partition.within(self.told), self.partition.block, -1)

    def of(self, units: Ints) -> Blocks:
        """Return the blocks of some units, numbered anew."""
        names, block = np.unique(self.partition.block[units], return_inverse=True)
        none = int(len(names) > 0 and names[0] < 0)
        return Blocks(replace(self.partition, block=block.ravel() - none), self.told[names[none:]])


@dataclass(frozen=True)
class Sheet:
    """Counts of a group in a year, for each concept (row) and unit (column).

    Parameters
    ----------
    labels
        Name of each concept, for people.
    judged
        Rows of the counts of the group itself, without combinations of others; totals are public of these.
    parent
        Row of the concept that each is a class of, -1 = of none.
    sets, combined
        Totals with their classes, and sums or differences of other concepts.
    states
        What is told, as `State`.
    true
        As delivered, or as the shown cells let expect; NaN = nobody knows.
    low, high
        Bounds before any figure is looked at: those of the base, equal where a count is told.
    base
        Public count that each is a part of; NaN where it is hidden or the concept is a base.
    most
        The least public count that each is a part of: that base, or what others leave of it.
    edge_low, edge_high
        Ends of edge classes; NaN = none.
    counted
        Which concepts are bases, shape (concepts,).
    """

    labels: tuple[Label, ...]
    judged: tuple[int, ...]
    parent: tuple[int, ...]
    sets: tuple[Relation, ...]
    combined: tuple[Relation, ...]
    states: States
    true: Floats
    low: Floats
    high: Floats
    base: Floats
    most: Floats
    edge_low: Floats
    edge_high: Floats
    counted: Bools
    blocks: tuple[Blocks, ...]
    ids: np.ndarray[tuple[int, ...], np.dtype[np.object_]]
    threshold: int
    year: int

    @property
    def hidden(self) -> Bools:
        """Where a count is not told exactly."""
        return np.asarray((self.states == State.SUPPRESSED) | (self.states == State.EDGE))

    def of(self, units: Ints) -> Sheet:
        """Return the sheet of some units; these must be all of the blocks that they are in."""
        arrays = {
            name: getattr(self, name)[:, units]
            for name in ("states", "true", "low", "high", "base", "most", "edge_low", "edge_high")
        }
        return replace(self, **arrays, ids=self.ids[units], blocks=tuple(each.of(units) for each in self.blocks))

    def place(self, row: int) -> Ints:
        """Return the numbers of the unknowns of a concept, shape (units,)."""
        units = self.states.shape[1]
        return np.arange(row * units, (row + 1) * units)

    def relations(self) -> Iterator[Facts]:
        """Yield that totals are the sums of their classes, and combinations those of their parts."""
        hidden = self.hidden
        for total, parts in (*self.sets, *self.combined):
            rows = [total, *(row for _, row in parts)]
            there = (self.states[rows] <= State.UNINHABITED).all(axis=0) & hidden[rows].any(axis=0)
            if (total, parts) in self.combined:  # one that is hidden tells nothing of its parts
                there &= ~hidden[total]
            with np.errstate(invalid="ignore"):
                off = sum(sign * self.true[row] for sign, row in parts) - self.true[total]
                there &= np.abs(off) < 1e-6
            where = np.flatnonzero(there)
            yield sums(
                self.place(total)[where],
                [(float(sign), self.place(row)[where]) for sign, row in parts],
                self._message(SET, total),
                self.ids[where],
            )

    def edges(self) -> Iterator[Facts]:
        """Yield what an edge class says by itself."""
        for row in np.flatnonzero((~np.isnan(self.edge_low)).any(axis=1)).tolist():
            where = np.flatnonzero(~np.isnan(self.edge_low[row]))
            count = self.true[row, where]
            low, high = np.fmin(self.edge_low[row, where], count), np.fmax(self.edge_high[row, where], count)
            yield single(self.place(row)[where], low, high, self._message(EDGE, row), self.ids[where])

    def totals(self, blocks: Sequence[Blocks]) -> Iterator[Facts]:
        """Yield public totals; of a block beside finer ones only what those leave, which tells as much."""
        hidden = self.hidden
        follows = {total for total, _ in (*self.sets, *self.combined)}  # from the totals of their parts
        names = [
            np.array([f"{each.partition.name}:{block}" for block in range(each.partition.blocks)], dtype=object)
            for each in blocks
        ]
        within = [_within(each.partition, blocks[at + 1 :]) for at, each in enumerate(blocks)]
        for row in [row for row in self.judged if row not in follows and hidden[row].any()]:
            left = np.ones(hidden.shape[1], dtype=bool)
            for step, each in enumerate(blocks):
                partition = each.partition
                open_to, lacking = (
                    partition.sums((hidden[row] & left & where)[None])[0] > 0
                    for where in (True, np.isnan(self.true[row]))
                )
                value = partition.sums(np.where(left, self.true[row], 0.0)[None])[0]
                value = np.where(each.told & open_to & ~lacking, value, np.nan)
                block = np.where(left, partition.block, -1)
                yield totals(self.place(row), block, value, value, self._message(TOTAL, row), names[step])
                known = within[step] & ~np.isnan(value)
                left &= ~partition.within(known)

    def bare(self) -> tuple[Sheet, Ints]:
        """Return a sheet of the sums over units that all blocks hold together, nothing of the group being told.

        And of which of its units each is a part, shape (units,). What units have together can be split among them in
        any way, so that what public totals and bases alone tell of the sums is all that they tell.
        """
        part = self.together()
        first = np.unique(part, return_index=True)[1]
        there = self.states <= State.UNINHABITED
        hidden = self.hidden
        hidden[list(self.judged)] |= ~self.counted[list(self.judged), None]

        def summed(values: Floats) -> Floats:
            return np.array([np.bincount(part, row) for row in values]).reshape(len(values), len(first))

        unknown = summed(hidden * 1.0) > 0
        most = np.where(np.isnan(self.most), np.inf, self.most)
        absent = summed(~there * 1.0) > 0
        low = summed(np.where(hidden, 0.0, np.nan_to_num(self.low)))
        return (
            replace(
                self,
                states=np.select([absent, unknown], [State.ABSENT, State.SUPPRESSED], State.VALUE).astype(np.uint8),
                true=summed(self.true),
                low=low,
                high=np.where(unknown, summed(np.where(hidden, most, np.nan_to_num(self.low))), low),
                base=summed(self.base),
                most=summed(self.most),
                edge_low=np.full(low.shape, np.nan),
                edge_high=np.full(low.shape, np.nan),
                ids=self.ids[first],
                blocks=tuple(each.of(first) for each in self.blocks),
            ),
            part,
        )

    def standard(self, told: tuple[Floats, Floats] | None = None) -> Standard:
        """Return what is asked of the counts: more than public totals and bases tell, whatever else is shown.

        Parameters
        ----------
        told
            Bounds that those give, where they have been worked out, of shape (concepts, units).
        """
        low, high = self._prior()
        if told is not None:
            low, high = np.fmax(low, told[0]), np.fmin(high, told[1])
        low, high = self._related(low, high)
        return Standard(
            self._followed(low, high).ravel(),
            high.ravel(),
            self.base.ravel(),
            np.full(self.base.size, float(self.threshold)),
            np.repeat(self.counted, self.base.shape[1]),
            np.zeros(self.base.size, dtype=bool),
        )

    def _message(self, text: str, row: int) -> Message:
        return Message(text, {"concept": self.labels[row], "year": self.year})

    def _prior(self) -> tuple[Floats, Floats]:
        """Return the bounds that the public totals and bases alone give."""
        low, high = self.low.copy(), self.high.copy()
        for row in [row for row in self.judged if not self.counted[row]]:  # what is shown of the group is left out
            there = self.states[row] <= State.SUPPRESSED
            most = np.where(np.isnan(self.most[row]), np.inf, self.most[row])
            low[row], high[row] = np.where(there, 0.0, low[row]), np.where(there, most, high[row])
        for at, each in enumerate(self.blocks):
            left = each.block >= 0
            for finer in self.blocks[:at]:
                summed = nested_in(finer.partition, each.partition) & finer.told
                left &= ~finer.partition.within(summed)
            block = each.block[left]
            for row in self.judged:
                total = np.bincount(block, np.nan_to_num(self.true[row, left]), each.partition.blocks)[block]
                most = self.most[row, left]
                people = np.bincount(block, np.nan_to_num(most), each.partition.blocks)[block]
                least = np.where(np.isnan(most), 0.0, most - (people - total))
                high[row, left] = np.minimum(high[row, left], total)
                low[row, left] = np.minimum(np.maximum(low[row, left], least), high[row, left])
        return low, high

    def _related(self, low: Floats, high: Floats) -> tuple[Floats, Floats]:
        """Return bounds narrowed by that totals are the sums of their classes, whatever is shown of these."""
        low, high = low.copy(), high.copy()
        for sets in (self.sets[::-1], self.sets):  # classes of classes first, then back from the totals
            for total, parts in sets:
                rows = [row for _, row in parts]
                least, most = low[rows].sum(axis=0), high[rows].sum(axis=0)
                low[total], high[total] = np.maximum(low[total], least), np.minimum(high[total], most)
                with np.errstate(invalid="ignore"):
                    low[rows] = np.fmax(low[rows], low[total] - (most - high[rows]))
                    high[rows] = np.fmin(high[rows], high[total] - (least - low[rows]))
        return np.fmin(low, self.true), np.fmax(high, self.true)

    def _followed(self, low: Floats, high: Floats) -> Floats:
        """Return lower bounds where the last hidden member of a set counts as told too when totals tell the others.

        It is hidden only to keep the total of the set from giving those away.
        """
        low, hidden = low.copy(), self.hidden
        for total, parts in self.sets:
            rows = [row for _, row in parts]
            told = hidden[rows] & (low[rows] == high[rows])
            lacking = hidden[rows] & ~told
            follows = told.any(axis=0) & (lacking.sum(axis=0) == 1) & ~hidden[total]
            for row, one in zip(rows, lacking):
                low[row] = np.where(follows & one, high[row], low[row])
        return low

    def together(self) -> Ints:
        """Return a number per unit, the same for units that all blocks with public totals hold together."""
        return fences(
            [each.partition for each in self.blocks], [each.told for each in self.blocks], self.states.shape[1]
        )

    def crossing(self) -> list[tuple[Ints, Ints]]:
        """Return the blocks of units in every partition that crosses a coarser one, and in that."""
        return [
            (finer.block, coarser.block)
            for at, finer in enumerate(self.blocks)
            for coarser in self.blocks[at + 1 :]
            if not nested_in(finer.partition, coarser.partition).all()
        ]

    def nested(self) -> tuple[tuple[Blocks, ...], Bools]:
        """Return blocks that nest (`hierarchy.cut`), and the units, shape (units,), of those that were cut for it."""
        crossing = np.zeros(self.states.shape[1], dtype=bool)
        found = []
        for partition, whole in zip(cut([each.partition for each in self.blocks]), self.blocks):
            inside = whole.partition.block >= 0
            of_part = np.zeros(partition.blocks, dtype=np.int64)
            of_part[partition.block[inside]] = whole.partition.block[inside]
            several = np.bincount(of_part, minlength=whole.partition.blocks) > 1
            crossing[inside] |= (several & whole.told)[whole.partition.block[inside]]
            found.append(Blocks(partition, whole.told[of_part]))
        return tuple(found), crossing

    def linked(self, blocks: Sequence[Blocks]) -> tuple[Ints, Bools]:
        """Return a number per unit, the same for units whose counts public totals over nested blocks tie together.

        And which units are in one of the finest blocks and so tied to no others; both of shape (units,).
        """
        unknown = (self.hidden & np.isnan(self.true))[list(self.judged)].any(axis=0)
        link, alone = np.arange(len(unknown)), np.zeros(len(unknown), dtype=bool)
        for step, each in reversed(list(enumerate(blocks))):
            whole = each.partition.sums(unknown[None])[0] == 0
            inside = each.partition.within(whole & each.told)
            link[inside] = len(link) * (step + 1) + each.block[inside]
            alone = inside
        return link, alone


def _within(partition: Partition, coarser: Sequence[Blocks]) -> Bools:
    """Return the blocks that lie wholly in one block of each coarser partition, shape (blocks,)."""
    inside = [nested_in(partition, each.partition) for each in coarser]
    return np.asarray(np.logical_and.reduce([np.ones(partition.blocks, dtype=bool), *inside]))
