"""What a count that its source has suppressed may be, going by the shown ones: whole people, in sets that add up.

A published total holds the people of suppressed cells too. Nobody here knows them, so totals over such cells are not
known either; they are taken to be what the shown cells let expect, in whole people, since an attacker knows that there
are no halves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet
from eriytymisseuranta.core.panel import Bools, Floats, RawPanel, State

GOLDEN = (5**0.5 - 1) / 2
"""Its multiples, without their whole parts, lie evenly between 0 and 1: rounding so is fair to all classes."""


def expected(
    raw: RawPanel,
    names: Sequence[str],
    catalogue: Catalogue,
    sets: Sequence[ClassSet],
    combined: Mapping[str, Sequence[tuple[int, str]]],
) -> dict[str, Floats]:
    """Return raw counts, and where the source has suppressed them what the shown units let expect, each (years, units).

    NaN where nothing can be expected.

    Parameters
    ----------
    names
        Concepts, with those that they are counted of.
    sets
        Complete sets among them, a set before those that divide its members.
    combined
        Concept -> (sign, concept) of the sums and differences of others.
    """
    found = {name: _delivered(raw, name) for name in names}
    filled = {name for name in names if catalogue.concepts[name].base == name}
    for classes in sets:
        _fill_set(found, classes, filled)
        filled |= set(classes.members)
    for name in names:
        base = found.get(catalogue.concepts[name].base)
        if name not in filled and name not in combined and base is not None and np.isnan(found[name]).any():
            share = _share(found[name], base)
            found[name] = np.where(np.isnan(found[name]), _in_whole([base * share], base)[0], found[name])
    for name, parts in combined.items():
        value = sum(sign * found[part] for sign, part in parts)
        found[name] = np.where(np.isnan(found[name]), value, found[name])
    return found


def _delivered(raw: RawPanel, name: str) -> Floats:
    variable = raw.variables[name]
    values = np.where(variable.states <= State.EDGE, variable.values, np.nan)
    values[variable.states == State.UNINHABITED] = 0.0
    return values


def _fill_set(found: dict[str, Floats], classes: ClassSet, filled: set[str]) -> None:
    """Divide the total among the members where none is known, in place, as it is divided where all are."""
    total = found[classes.total]
    missing: list[Bools] = [np.isnan(found[name]) for name in classes.members]
    lacking = np.logical_and.reduce(missing) & ~np.isnan(total)
    if not lacking.any():
        return
    known = ~np.logical_or.reduce(missing) & ~np.isnan(total)
    whole = np.where(known, total, 0.0).sum(axis=1, keepdims=True)
    parts = [
        total * (np.where(known, found[name], 0.0).sum(axis=1, keepdims=True) / np.maximum(whole, 1.0))
        for name in classes.members
    ]
    for name, part in zip(classes.members, _in_whole(parts, total)):
        if name not in filled:
            found[name] = np.where(lacking & (whole > 0), part, found[name])


def _share(values: Floats, base: Floats) -> Floats:
    """Return the share that the known values have of their base, shape (years, 1)."""
    known = ~np.isnan(values) & ~np.isnan(base)
    people = np.where(known, base, 0.0).sum(axis=1, keepdims=True)
    return np.where(known, values, 0.0).sum(axis=1, keepdims=True) / np.maximum(people, 1.0)


def _in_whole(parts: Sequence[Floats], total: Floats) -> list[Floats]:
    """Return parts rounded along their running sum, so that those of a whole total still add up to it."""
    start = np.arange(1, total.shape[1] + 1) * GOLDEN % 1.0
    sums = np.cumsum(np.stack(parts), axis=0)
    steps = np.floor(np.concatenate([np.zeros((1, *total.shape)), sums]) + start + 1e-9)
    return list(np.diff(steps, axis=0))
