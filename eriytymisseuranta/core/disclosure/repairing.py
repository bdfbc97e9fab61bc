"""What more to hide where an attack still gets at a figure: the whole group there, and in some cells beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.hierarchy import Ints, Partition, nested_in, public_totals, ranks
from eriytymisseuranta.core.disclosure.thresholds import default_threshold
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, RawPanel

BESIDE = 3
"""Cells beside a given-away figure whose group is hidden with it."""

Told = Sequence[tuple[Ints, Bools]]
"""Per partition, the finest first: the block with a public total of each unit, -1 = in none, and of which units that
block lies wholly in one of the next partition; both of shape (units,)."""


def repairs(
    exposed: Mapping[str, Bools], panel: PublicPanel, raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule]
) -> dict[str, Bools]:
    """Return concept -> where it is to be hidden in addition, shape (years, units).

    Of the group of a given-away figure everything in its unit, and in those `BESIDE` units behind the same public total
    that show any of the classes: with more cells behind the total, each has more room. First those in which somebody
    belongs to one of them, and of these the smallest. Where a block has too few, those that make up with it what the
    total of the next partition leaves.

    Parameters
    ----------
    exposed
        Concept -> where an attack gives it away, shape (years, units).
    """
    totals, found = public_totals(raw, rules), dict[str, Bools]()
    for group, where in _by_group(exposed, catalogue).items():
        hidden = where.copy()
        members = [name for name in panel.variables if catalogue.concepts[name].group == group]
        size = raw.variables.get(catalogue.groups[group].base, raw.population).values
        for year in np.flatnonzero(where.any(axis=1)).tolist():
            told = _told(totals.of(group), size[year], default_threshold(group, catalogue, rules))
            classes = [name for name in members if name in exposed and exposed[name][year].any()]
            counts = np.sum([np.nan_to_num(raw.variables[name].values[year]) for name in classes], axis=0)
            shown = np.any([panel.variables[name].visible[year] for name in classes], axis=0)
            free = shown & ~where[year] & (size[year] > 0)
            hidden[year] |= _beside(where[year], told, free, counts, size[year])
        for name in raw.variables:
            if catalogue.concepts[name].group == group:
                found[name] = hidden
    return found


def _by_group(exposed: Mapping[str, Bools], catalogue: Catalogue) -> dict[str, Bools]:
    found: dict[str, Bools] = {}
    for name, where in exposed.items():
        group = catalogue.concepts[name].group
        if where.any():
            found[group] = found.get(group, np.zeros_like(where)) | where
    return found


def _told(partitions: Sequence[Partition], people: Floats, threshold: int) -> Told:
    """Return the blocks with a public total, ``people`` of shape (units,) standing behind them."""
    found = []
    for at, partition in enumerate(partitions):
        told = partition.published(people[None], threshold)[0]
        nested = told & nested_in(partition, partitions[at + 1]) if at + 1 < len(partitions) else told
        found.append((np.where(partition.within(told), partition.block, -1), partition.within(nested)))
    return found


def _beside(where: Bools, told: Told, free: Bools, counts: Floats, size: Floats) -> Bools:
    """Return the units beside given-away figures, shape (units,), of those that are free to be hidden."""
    found, behind, unserved = np.zeros_like(where), np.ones_like(where), where.copy()
    for block, nested in told:
        concerned = np.isin(block, block[unserved & (block >= 0)])
        near = np.flatnonzero(concerned & behind & free & (block >= 0))
        order = near[np.lexsort((size[near], counts[near] < 1, block[near]))]
        found[order[ranks(block[order]) < BESIDE]] = True
        many = np.bincount(block[near], minlength=int(block.max(initial=-1)) + 1) >= BESIDE
        unserved &= ~nested & ~np.append(many, False)[block]
        behind &= ~nested
    return found
