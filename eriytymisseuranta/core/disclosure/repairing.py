"""What more to hide where an attack still gets at a figure: the whole group there, and in some cells beside it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.hierarchy import Partition, public_totals
from eriytymisseuranta.core.panel import Bools, PublicPanel, RawPanel

BESIDE = 3
"""Cells beside a given-away figure whose group is hidden with it."""


def repairs(
    exposed: Mapping[str, Bools], panel: PublicPanel, raw: RawPanel, catalogue: Catalogue, rules: Mapping[str, Rule]
) -> dict[str, Bools]:
    """Return concept -> where it is to be hidden in addition, shape (years, units).

    Of the group of a given-away figure everything in its unit, and in those `BESIDE` units of the same finest block
    with a public total that show the group's base and have the smallest one: with more cells behind the total, each
    has more room.

    Parameters
    ----------
    exposed
        Concept -> where an attack gives it away, shape (years, units).
    """
    totals = public_totals(raw, rules)
    found: dict[str, Bools] = {}
    for group, where in _by_group(exposed, catalogue).items():
        partitions = totals.of(group)
        hidden = where if not partitions else where | _beside(where, partitions[0], panel, catalogue, group)
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


def _beside(where: Bools, partition: Partition, panel: PublicPanel, catalogue: Catalogue, group: str) -> Bools:
    """Return the units beside given-away figures, shape (years, units)."""
    members = [name for name in panel.variables if catalogue.concepts[name].group == group]
    shown = np.any([panel.variables[name].visible for name in members], axis=0)
    size = panel.variables.get(catalogue.groups[group].base, panel.population).values
    found = np.zeros_like(where)
    for year in np.flatnonzero(where.any(axis=1)):
        blocks = np.unique(partition.block[where[year] & (partition.block >= 0)])
        near = np.flatnonzero(np.isin(partition.block, blocks) & shown[year] & ~where[year] & (size[year] > 0))
        order = near[np.lexsort((size[year, near], partition.block[near]))]
        block = partition.block[order]
        rank = np.arange(len(order)) - np.searchsorted(block, block)
        found[year, order[rank < BESIDE]] = True
    return found
