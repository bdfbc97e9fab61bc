"""Controlled rounding: counts as multiples of three, all totals of a hierarchy within two of what they were.

Counts rounded each on its own drift apart from their totals, and four zeros under a total of ten say that all four were
two. So the cumulative sum is rounded instead (systematic sampling; Cox 1987, J. Am. Stat. Assoc. 82): with the cells
in an order in which every block of the hierarchy is one run, ``S_k`` the sum of the first k counts and u uniform in
[0, b),

    r_k = b (floor((S_k + u) / b) - floor((S_(k-1) + u) / b)).

A run of cells that adds up to S is then told as a multiple of b less than b away, zero stays zero, and the expectation
of every figure is the figure itself. The order is the Morton curve's, region by region, but with the parts of each
block shuffled: who knows an exact total and where the curve enters its block must not know which cell comes first.

What is rounded is what nested protection shows, so that no figure tells more than it did there: a function of public
figures and of chance. A count that is shown leaves at least as many on the other side, at least b - 1 of its base, and
hence is never rounded above it. Bases that are public as they are stay so; edge classes and means stay, too (an edge
class is told as no more than its rounded base).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, Rule
from eriytymisseuranta.core.disclosure.thresholds import judge
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel, State, Variable, public_only

Ints = npt.NDArray[np.int64]

BASE = 3
"""What counts are multiples of; not more than the smallest count that nested protection shows exactly."""
LEVELS = 16
"""Doublings of the cell whose blocks are runs: 250 m to 16 000 km."""


def rounded_counts(counts: Floats, order: Ints, base: int, rng: np.random.Generator) -> Floats:
    """Return counts as multiples of ``base``, shape (n,).

    Parameters
    ----------
    counts
        Whole numbers, none of them negative.
    order
        Places of the counts along the curve, as `curve` gives them.
    rng
        Its first number is the secret start.
    """
    start = rng.uniform(0, base)
    steps = np.floor((np.cumsum(counts[order]) + start) / base)
    found = np.empty(len(counts))
    found[order] = base * np.diff(steps, prepend=np.floor(start / base))
    return found


def curve(hierarchy: Sequence[Ints], rng: np.random.Generator) -> Ints:
    """Return an order of units in which every block of a hierarchy is one run and its parts are shuffled.

    Parameters
    ----------
    hierarchy
        Block of each unit, the coarsest division first, each of shape (units,); a block is that of its own division
        within those of all coarser ones.
    """
    if not hierarchy:
        return np.zeros(0, dtype=np.int64)
    keys: list[Floats] = [rng.random(len(hierarchy[0]))]
    for block in reversed(hierarchy):
        codes, found = pd.factorize(block)
        keys += [codes.astype(np.float64), rng.random(len(found))[codes]]
    return np.asarray(np.lexsort(keys), dtype=np.int64)


@public_only
def rounded(
    panel: PublicPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    min_base: int | None = None,
    seed: int | None = None,
    base: int = BASE,
) -> PublicPanel:
    """Return a panel whose exact counts are multiples of ``base``, where their group is judged at all.

    Parameters
    ----------
    panel
        As nested protection made it with the same ``rules`` and ``min_base``.
    seed
        For tests only; None = drawn anew, and kept nowhere.
    """
    rng = np.random.default_rng(seed)
    hierarchy = _hierarchy(panel)
    variables = dict(panel.variables)
    for name, variable in panel.variables.items():
        concept = catalogue.concepts[name]
        own = judge(name, catalogue, rules, min_base, True)
        parts = catalogue.groups[concept.group].base != name
        if own.limit is None or concept.kind != "count" or (parts and own.size < base):
            continue
        variables[name] = _rounded(variable, hierarchy, base, rng)
    for name in set(variables) & set(catalogue.concepts):
        counted_of = variables.get(catalogue.concepts[name].base)
        if counted_of is not None:
            variables[name] = _within(variables[name], counted_of)
    mode, _, limit = panel.protection.partition(":")
    return replace(panel, variables=variables, protection=f"rounded:{limit}" if mode != "internal" else mode)


def _rounded(variable: Variable, hierarchy: Sequence[Ints], base: int, rng: np.random.Generator) -> Variable:
    values = variable.values.copy()
    for at, states in enumerate(variable.states):
        units = np.flatnonzero(states == State.VALUE)
        order = curve([block[units] for block in hierarchy], rng)
        if len(units):
            values[at, units] = rounded_counts(values[at, units], order, base, rng)
    return Variable(values, variable.states)


def _within(variable: Variable, base: Variable) -> Variable:
    """Return a variable whose edge classes are told as no more than the base is."""
    over = (variable.states == State.EDGE) & base.visible & (variable.values > base.values)
    return Variable(np.where(over, base.values, variable.values), variable.states) if over.any() else variable


def _hierarchy(panel: PublicPanel) -> list[Ints]:
    """Return regions and, on a lattice, blocks of 2, 4, 8, ... cells a side within them, the coarsest first."""
    regions, _ = pd.factorize(panel.table["region"])
    hierarchy = [np.asarray(regions, dtype=np.int64)]
    if isinstance(panel.units, Lattice):
        x, y = panel.units.corners(panel.table["col"].to_numpy(), panel.table["row"].to_numpy())
        half = panel.units.size / 2
        for level in reversed(range(1, LEVELS + 1)):
            col, row = Lattice(panel.units.crs, panel.units.size << level).locate(x + half, y + half)
            hierarchy.append(col * 2**32 + row)
    return hierarchy
