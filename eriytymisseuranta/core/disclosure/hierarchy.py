"""Which published totals stand over the units of a panel.

A total that anybody can look up (an open grid of 1 km, the official figures of a municipality or a postal code area)
turns a single hidden cell of its block into a subtraction. A data product says per variable group over which blocks
totals are public (``totals`` in its profile); to assume one more costs little, to forget one opens the cells under it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Rule
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, Floats, Panel

Ints = npt.NDArray[np.int64]

REGION = "region"
"""Name of the partition into the panel's own regions."""

TOLERANCE = 2.0
"""Metres by which the corners of cells may miss those of the coarser grid."""


@dataclass(frozen=True)
class Partition:
    """Blocks of units over which exact totals are public.

    A block's totals of a group are known where at least as many people stand behind them as the group's threshold asks
    for; below that the publisher of the totals hides them too (`published`).

    Parameters
    ----------
    name
        Metres of the coarser grid, or ``region``.
    block
        Block of each unit, shape (units,), 0, 1, ...; -1 = in none.
    groups
        Variable groups whose totals are public, each for every concept of it.
    """

    name: str
    block: Ints
    groups: frozenset[str]

    @property
    def blocks(self) -> int:
        """Number of blocks."""
        return int(self.block.max(initial=-1)) + 1

    def sums(self, values: Floats) -> Floats:
        """Return the sums of values of shape (years, units) by block, shape (years, blocks); NaN counts as 0."""
        inside = self.block >= 0
        blocks = self.block[inside]
        rows = [np.bincount(blocks, row[inside], self.blocks) for row in np.nan_to_num(values)]
        return np.array(rows, dtype=np.float64).reshape(len(values), self.blocks)

    def within(self, blocks: Bools) -> Bools:
        """Return the units in some of the blocks, shape (units,); ``blocks`` of shape (blocks,)."""
        return np.asarray(np.append(blocks, False)[self.block])

    def published(self, base: Floats, threshold: int) -> Bools:
        """Return the blocks with at least ``threshold`` of ``base`` (years, units), shape (years, blocks)."""
        return self.sums(base) >= max(threshold, 1)


@dataclass(frozen=True)
class Totals:
    """All partitions over which totals are public, the finest first."""

    partitions: tuple[Partition, ...] = ()

    def of(self, group: str) -> tuple[Partition, ...]:
        """Return the partitions over which the totals of a variable group are public, the finest first."""
        return tuple(partition for partition in self.partitions if group in partition.groups)


def public_totals(panel: Panel, rules: Mapping[str, Rule]) -> Totals:
    """Return the partitions that the rules of the product declare, laid over the panel.

    A grid that is not coarser than the panel's, or whose cells do not hold whole cells of the panel, is left out,
    and so are areas without a lattice; a region without a name is in no block.
    """
    groups: dict[str, set[str]] = {}
    for group, rule in rules.items():
        for name in rule.totals:
            groups.setdefault(name, set()).add(group)
    found = [
        Partition(name, block, frozenset(groups[name]))
        for name in sorted(groups, key=lambda name: (name == REGION, len(name), name))
        for block in [_regions(panel) if name == REGION else _coarser(panel, int(name))]
        if block is not None and (block >= 0).any()
    ]
    return Totals(tuple(found))


def nested_in(child: Partition, parent: Partition) -> Bools:
    """Return the blocks of ``child`` whose units all lie in one block of ``parent``, shape (blocks of child,)."""
    inside = child.block >= 0
    blocks, above = child.block[inside], parent.block[inside]
    lowest = np.full(child.blocks, np.iinfo(np.int64).max)
    highest = np.full(child.blocks, -1)
    np.minimum.at(lowest, blocks, above)
    np.maximum.at(highest, blocks, above)
    return np.asarray((lowest == highest) & (highest >= 0))


def ranks(block: Ints) -> Ints:
    """Return the place of each unit among those of its block, 0, 1, ..., where units are ordered by block."""
    return np.asarray(np.arange(len(block)) - np.searchsorted(block, block), dtype=np.int64)


def fences(partitions: Sequence[Partition], published: Sequence[Bools], units: int) -> Ints:
    """Return a number per unit; units with the same one lie in the same published block of every partition, or none."""
    fence = np.zeros(units, dtype=np.int64)
    for partition, told in zip(partitions, published):
        fence = coded(fence, np.where(partition.within(told), partition.block, -1))
    return fence


def coded(first: Ints, second: Ints) -> Ints:
    """Return one number per pair of numbers."""
    width = int(second.max(initial=0)) - int(second.min(initial=0)) + 1
    codes, _ = pd.factorize(first * width + (second - second.min(initial=0)))
    return np.asarray(codes, dtype=np.int64)


def cut(partitions: Sequence[Partition]) -> tuple[Partition, ...]:
    """Return partitions, the finest first, of which each nests in the next: a block that crosses one is cut there.

    What is safe when the parts of a block count as published each is safe when only their sum is.
    """
    found = []
    for place, partition in enumerate(partitions):
        block = partition.block.astype(np.int64)
        for coarser in partitions[place + 1 :]:
            crosses = partition.within(~nested_in(partition, coarser))
            parts = block * (coarser.blocks + 1) + coarser.block + 1
            block = np.where(crosses, parts + (block.max() + 1) * (coarser.blocks + 1), block)
        codes, names = pd.factorize(np.where(block >= 0, block, -1), sort=True)
        found.append(replace(partition, block=codes - int(len(names) > 0 and names[0] < 0)))
    return tuple(found)


def _regions(panel: Panel) -> Ints:
    """Return the number of each unit's region; units without one are in none."""
    names = panel.table["region"].astype(object)
    codes, _ = pd.factorize(names.where(names != "", None))
    return np.asarray(codes, dtype=np.int64)


def _coarser(panel: Panel, size: int) -> Ints | None:
    """Return the number of the coarser cell of each unit, None where the cells do not nest."""
    lattice = panel.units
    if not isinstance(lattice, Lattice) or size <= lattice.size or size % lattice.size:
        return None
    misses = (lattice.x0 % lattice.size, lattice.y0 % lattice.size)
    if any(min(miss, lattice.size - miss) > TOLERANCE for miss in misses):
        return None
    x, y = lattice.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
    half = lattice.size / 2
    column, row = (np.floor((corner + half) / size).astype(np.int64) for corner in (x, y))
    codes, _ = pd.factorize(column * (1 << 31) + row)
    return np.asarray(codes, dtype=np.int64)
