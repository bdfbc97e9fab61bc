"""What a count that its source has suppressed may be, going by the shown ones: whole people, in sets that add up.

A published total holds the people of suppressed cells too. Nobody here knows them, so totals over such cells are not
known either; they are taken to be what the shown cells let expect, in whole people, since an attacker knows that there
are no halves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet
from eriytymisseuranta.core.panel import Bools, Floats, RawPanel, State

Ints = npt.NDArray[np.int64]

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
        if name not in filled and name not in combined and base is not None:
            _fill(found[name], base)
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
    total, members = found[classes.total], [found[name] for name in classes.members]
    missing: list[Bools] = [np.isnan(each) for each in members]
    at = np.nonzero(np.logical_and.reduce(missing) & ~np.isnan(total))
    if not len(at[0]):
        return
    known = ~np.logical_or.reduce(missing) & ~np.isnan(total)
    people = np.maximum(total.sum(axis=1, where=known), 1.0)
    shares = np.stack([each.sum(axis=1, where=known) / people for each in members])
    rounded = _in_whole(total[at] * shares[:, at[0]], at[1])
    told = known.any(axis=1)[at[0]]
    for name, each, part in zip(classes.members, members, rounded):
        if name not in filled:
            each[at] = np.where(told, part, np.nan)


def _fill(values: Floats, base: Floats) -> None:
    """Put in where a count is not known, in place, the share of its base that the known ones have."""
    known = ~np.isnan(values) & ~np.isnan(base)
    at = np.nonzero(np.isnan(values) & ~np.isnan(base) & known.any(axis=1, keepdims=True))
    people = np.maximum(base.sum(axis=1, where=known), 1.0)
    share = values.sum(axis=1, where=known) / people
    values[at] = _in_whole((base[at] * share[at[0]])[None], at[1])[0]


def _in_whole(parts: Floats, unit: Ints) -> Floats:
    """Return parts, shape (parts, places), rounded so that those of a whole total still add up to it."""
    start = (unit + 1) * GOLDEN % 1.0
    steps = np.floor(np.cumsum(parts, axis=0) + start + 1e-9)
    return np.diff(steps, axis=0, prepend=0.0)
