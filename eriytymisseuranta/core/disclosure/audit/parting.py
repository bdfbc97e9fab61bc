"""Parts of a system that no figure links, to be attacked one after the other in little memory.

The unknowns are blocks (a concept of a year) of the same units. Blocks that share a figure form a group, whatever the
unit; within a group, units that share a figure belong together. What is known links nothing. Small sets of units are
put into one part, so that no attack is long and few are in vain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, System, joined, starts
from eriytymisseuranta.core.panel import Bools

MOST = 200_000
"""Unknowns and entries of figures beyond which a part takes in no more units."""
KNOWN = -1
"""What stands for the part of rows whose sums are of known numbers only."""


@dataclass(frozen=True)
class Part:
    """A system of its own.

    Parameters
    ----------
    unknowns
        Which unknowns of the whole system these are, ascending, shape (n,).
    own
        Which of them are asked and of no other part, as known ones may be, shape (n,).
    rows
        Which row of the whole system (`System.rows`) each row is.
    """

    unknowns: Ints
    own: Bools
    system: System
    rows: Ints


@dataclass(frozen=True)
class Parting:
    """How a system falls apart.

    Parameters
    ----------
    asked
        Unknowns that belong to a part even where no figure tells of them, shape (n,).
    group
        Group of each block, shape (blocks,); -1 = nothing in it is asked, nor open in any figure.
    part
        Part of each unit in each group, shape (groups, units); -1 = none.
    group_of
        Group of each part, shape (parts,).
    of_row
        Of each of the facts the part of each row, `KNOWN` where all in it is known.
    facts_of
        Part -> which of the facts have rows in it.
    order
        The parts: first those where nothing is asked, then the small before the large.
    idle
        In how many of the first parts nothing is asked.
    """

    system: System
    asked: Bools
    group: Ints
    part: Ints
    group_of: Ints
    of_row: tuple[Ints, ...]
    facts_of: dict[int, list[int]]
    order: tuple[int, ...]
    idle: int

    @classmethod
    def of(cls, system: System, asked: Bools, units: int) -> Parting:
        """Return the parts of a system of blocks of so many units."""
        is_open = system.high > system.low
        first = [_first_open(facts, is_open) for facts in system.facts]
        group = _groups(system.facts, first, is_open, asked, units)
        groups = int(group.max(initial=-1)) + 1
        label = np.tile(np.arange(units), (groups, 1))
        weight, wanted = np.zeros((2, groups, units), dtype=np.int64)
        for facts, at in zip(system.facts, first):
            _link_units(facts, at, is_open, group, label)
            row = np.flatnonzero(at >= 0)
            np.add.at(weight, (group[at[row] // units], at[row] % units), np.diff(facts.start)[row])
        for block in np.flatnonzero(group >= 0).tolist():
            wanted[group[block]] += asked[block * units : (block + 1) * units]
        part, sizes, idle = _put_together(label, weight + wanted, wanted)
        of_row = tuple(_at(part, group, at) for at in first)
        facts_of: dict[int, list[int]] = {}
        for place, own in enumerate(of_row):
            for number in np.flatnonzero(np.bincount(own - KNOWN)).tolist():
                facts_of.setdefault(number + KNOWN, []).append(place)
        group_of = np.zeros(len(sizes), dtype=np.int64)
        for each, own in enumerate(part):
            group_of[own[own >= 0]] = each
        order = tuple(np.lexsort((sizes, ~idle)).tolist())
        return cls(system, asked, group, part, group_of, of_row, facts_of, order, int(idle.sum()))

    def known(self) -> Part:
        """Return the rows in which all is known; they can only contradict each other."""
        return self._taken(KNOWN, np.zeros(0, dtype=np.int64))

    def number(self, number: int) -> Part:
        """Return a part by its number."""
        group = self.group_of[number]
        units = np.flatnonzero(self.part[group] == number)
        blocks = np.flatnonzero(self.group == group)
        at = (blocks[:, None] * self.part.shape[1] + units).ravel()
        return self._taken(number, at[self.asked[at]])

    def holding(self, unknowns: Ints) -> Ints:
        """Return the numbers of the parts that hold unknowns which are asked."""
        return _at(self.part, self.group, unknowns)

    def _taken(self, number: int, asked: Ints) -> Part:
        whole = self.system
        places = self.facts_of.get(number, [])
        rows = [np.flatnonzero(self.of_row[place] == number) for place in places]
        taken = [_rows_of(whole.facts[place], row) for place, row in zip(places, rows)]
        unknowns = np.unique(joined([asked, *(facts.at for facts in taken)], np.int64))
        own = [
            Facts(f.start, np.searchsorted(unknowns, f.at), f.weights, f.low, f.high, f.what, f.where) for f in taken
        ]
        begins = starts(np.array([len(facts) for facts in whole.facts], dtype=np.int64))
        return Part(
            unknowns,
            np.isin(unknowns, asked, assume_unique=True),
            System(whole.low[unknowns], whole.high[unknowns], whole.whole[unknowns], tuple(own)),
            joined([begins[place] + row for place, row in zip(places, rows)], np.int64),
        )


def _at(part: Ints, group: Ints, unknowns: Ints) -> Ints:
    """Return the part of unknowns, -1 of none (-1)."""
    found = np.full(len(unknowns), KNOWN)
    there = np.flatnonzero(unknowns >= 0)
    units = part.shape[1]
    found[there] = part[group[unknowns[there] // units], unknowns[there] % units]
    return found


def _rows_of(facts: Facts, rows: Ints) -> Facts:
    lengths = np.diff(facts.start)[rows]
    start = starts(lengths)
    entries = np.arange(start[-1]) + np.repeat(facts.start[rows] - start[:-1], lengths)
    return Facts(
        start,
        facts.at[entries],
        facts.weights[entries],
        facts.low[rows],
        facts.high[rows],
        facts.what,
        facts.where[rows],
    )


def _open_entries(facts: Facts, is_open: Bools) -> tuple[Ints, Ints]:
    """Return row and unknown of each entry that is not known."""
    kept = is_open[facts.at]
    return np.repeat(np.arange(len(facts)), np.diff(facts.start))[kept], facts.at[kept]


def _first_open(facts: Facts, is_open: Bools) -> Ints:
    """Return the first unknown of each row that is not known, -1 = none, shape (rows,)."""
    found = np.full(len(facts), -1)
    row, at = _open_entries(facts, is_open)
    found[row[::-1]] = at[::-1]
    return found


def _links(facts: Facts, first: Ints, is_open: Bools) -> tuple[Ints, Ints]:
    """Return pairs of unknowns that share a row."""
    if len(facts.at) == len(facts):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    row, at = _open_entries(facts, is_open)
    return first[row], at


def _groups(facts: Sequence[Facts], first: Sequence[Ints], is_open: Bools, asked: Bools, units: int) -> Ints:
    """Return the group of each block, shape (blocks,); -1 = none."""
    blocks = len(asked) // units if units else 0
    used = asked.reshape(blocks, units).any(axis=1) if units else np.zeros(0, dtype=bool)
    linked = np.zeros((blocks, blocks), dtype=bool)
    for each, at in zip(facts, first):
        used[at[at >= 0] // units] = True
        one, other = _links(each, at, is_open)
        linked[one // units, other // units] = True
    one, other = np.nonzero(linked)
    used[other] = True
    found = np.full(blocks, -1)
    found[used] = np.unique(_merged(np.arange(blocks), one, other)[used], return_inverse=True)[1]
    return found


def _link_units(facts: Facts, first: Ints, is_open: Bools, group: Ints, label: Ints) -> None:
    """Give units that share a row the same label in their group, in place."""
    units = label.shape[1]
    one, other = _links(facts, first, is_open)
    apart = one % units != other % units
    one, other = one[apart], other[apart]
    of = group[one // units]
    for each in np.unique(of).tolist():
        label[each] = _merged(label[each], one[of == each] % units, other[of == each] % units)


def _merged(label: Ints, one: Ints, other: Ints) -> Ints:
    """Return per node the smallest node that links lead to, on top of such labels."""
    while True:
        one, other = label[one], label[other]
        apart = one != other
        if not apart.any():
            return label
        one, other = one[apart], other[apart]
        label = label.copy()
        np.minimum.at(label, np.maximum(one, other), np.minimum(one, other))
        while (label[label] != label).any():
            label = label[label]


def _put_together(label: Ints, weight: Ints, wanted: Ints) -> tuple[Ints, Ints, Bools]:
    """Return parts of shape (groups, units), how large each is, and in which nothing is wanted, shape (parts,)."""
    part = np.full(label.shape, KNOWN)
    sizes: list[int] = []
    idle: list[bool] = []
    for own, of, load, asked in zip(part, label, weight, wanted):
        units = len(of)
        total, some = np.bincount(of, load, units), np.bincount(of, asked, units) > 0
        for without in (True, False):
            sets = np.flatnonzero((total > 0) & (some != without))
            sets = sets[np.argsort(total[sets], kind="stable")]
            batch = np.unique(np.cumsum(total[sets]) // MOST, return_inverse=True)[1]
            number = np.full(units, KNOWN)
            number[sets] = len(sizes) + batch
            own[number[of] >= 0] = number[of][number[of] >= 0]
            found = np.bincount(batch, total[sets]).astype(np.int64).tolist() if len(sets) else []
            sizes += found
            idle += [without] * len(found)
    return part, np.array(sizes, dtype=np.int64), np.array(idle, dtype=bool)
