"""What a count that its source has suppressed may be, going by the shown ones: whole people, in sets that add up.

A published total holds the people of suppressed cells too. Nobody here knows them, so totals over such cells are not
known either; they are taken to be what the shown cells let expect, in whole people, since an attacker knows that there
are no halves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet
from eriytymisseuranta.core.panel import Floats, RawPanel, State

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

    A base has its share of the population, classes have theirs of what they are counted of. NaN where nothing can be
    expected.

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
    for name in filled:
        there = raw.variables[name].states <= State.SUPPRESSED
        _fill(found[name], np.where(there, raw.population.values, np.nan))
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
    return np.where(variable.states == State.UNINHABITED, 0.0, variable.values)


def _fill_set(found: dict[str, Floats], classes: ClassSet, filled: set[str]) -> None:
    """Divide the total among the members where none is known, in place, as it is divided where all are.

    Members that are known wherever the total is are taken off it first.
    """
    whole = found[classes.total]
    given = [name for name in classes.members if not np.isnan(found[name][~np.isnan(whole)]).any()]
    names = [name for name in classes.members if name not in given]
    if not names:
        return
    for total, *members in zip(whole - sum(found[name] for name in given), *(found[name] for name in names)):
        there, missing = ~np.isnan(total), [np.isnan(each) for each in members]
        at = np.flatnonzero(there & reduce(np.logical_and, missing))
        known = np.flatnonzero(there & ~reduce(np.logical_or, missing))
        if not len(at) or not len(known):
            continue
        people = max(total[known].sum(), 1.0)
        parts = _in_whole(total[at], [each[known].sum() / people for each in members], at)
        for name, each, part in zip(names, members, parts):
            if name not in filled:
                each[at] = part


def _fill(values: Floats, base: Floats) -> None:
    """Put in where a count is not known, in place, the share of its base that the known ones have."""
    for own, of in zip(values, base):
        there, missing = ~np.isnan(of), np.isnan(own)
        at, known = np.flatnonzero(there & missing), np.flatnonzero(there & ~missing)
        if len(at) and len(known):
            share = own[known].sum() / max(of[known].sum(), 1.0)
            own[at] = next(_in_whole(of[at], [share], at))


def _in_whole(total: Floats, shares: Sequence[float], unit: Ints) -> Iterator[Floats]:
    """Yield the parts of totals by their shares, rounded so that those of a whole total still add up to it."""
    start = (unit + 1) * GOLDEN
    start -= np.floor(start)
    exact, before = np.zeros(len(total)), np.zeros(len(total))
    for share in shares:
        exact += total * share
        reached = np.floor(exact + start + 1e-9)
        yield reached - before
        before = reached
