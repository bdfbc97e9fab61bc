"""From panels protected by thresholds to nested protection: edge classes, then the complement, group by group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.disclosure.complement import ANY, Ints, complement, stand_of
from eriytymisseuranta.core.disclosure.differences import ceilings, everywhere, known, left
from eriytymisseuranta.core.disclosure.edges import Told, combinations, combined, complete_sets, edges, told_of
from eriytymisseuranta.core.disclosure.expectation import expected
from eriytymisseuranta.core.disclosure.hierarchy import cut, public_totals
from eriytymisseuranta.core.panel import Bools, Floats, RawPanel, State, Variable


@dataclass(frozen=True)
class Judged:
    """What a concept is judged by.

    Parameters
    ----------
    limit
        Smallest base with which it may be shown; None = it is public, whatever the base.
    threshold
        People that a remainder must hold.
    size
        Integers of a low edge class; 0 = counts of any size are shown exactly.
    """

    limit: int | None
    threshold: int
    size: int


def nested(
    raw: RawPanel,
    large: Mapping[str, Variable],
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    judged: Mapping[str, Judged],
) -> list[tuple[str, Mapping[str, Variable]]]:
    """Return the variables after each further rule: ``classes`` and ``complement``.

    Parameters
    ----------
    large
        The variables where only enough people are told of.
    judged
        What every concept of the catalogue is judged by.
    """
    groups: dict[str, list[str]] = {}
    for name in raw.variables:
        if judged[name].limit is not None:
            groups.setdefault(catalogue.concepts[name].group, []).append(name)
    told = {name: told_of(each) for name, each in large.items()}
    sums = combinations(raw, catalogue)
    for group, names in groups.items():
        told.update(_classes(told, group, names, sums, raw, catalogue, judged))
    classes = {name: each.variable for name, each in told.items()}
    hidden = _complements(told, groups, sums, raw, catalogue, rules, judged)
    after = dict(classes)
    for group, names in groups.items():
        after.update({name: classes[name].hidden(hidden[group]) for name in names})
    return [("classes", classes), ("complement", _following(after, catalogue, judged))]


def _ceilings(
    names: list[str], told: Mapping[str, Told], within: Mapping[str, str], catalogue: Catalogue, year: int
) -> list[Floats]:
    """Return per concept the most that a suppressed count can be in a year: what is told of those it is counted of.

    Shapes (units,); concepts that are counted of the same share one array. ``within`` are `differences.ceilings`.
    """
    found: dict[frozenset[str], Floats] = {}
    ceilings = []
    for name in names:
        concept = catalogue.concepts[name]
        counted_of = {catalogue.groups[concept.group].base, concept.base, within.get(name, name)}
        bases = frozenset(counted_of & set(told) - {name})
        if bases not in found:
            nothing = np.full(told[name].upper.shape[1], ANY)
            found[bases] = reduce(np.fmin, (told[base].upper[year] for base in sorted(bases)), nothing)
        ceilings.append(found[bases])
    return ceilings


def _classes(
    told: Mapping[str, Told],
    group: str,
    names: list[str],
    sums: Mapping[str, tuple[tuple[int, str], ...]],
    raw: RawPanel,
    catalogue: Catalogue,
    judged: Mapping[str, Judged],
) -> dict[str, Told]:
    """Return what is told of the concepts of a group when extreme counts are edge classes."""
    size = max(judged[name].size for name in names)
    counts = [name for name in names if judged[name].size and name not in sums]
    if not size or not counts:
        return {}
    bases = {name: catalogue.concepts[name].base for name in counts}
    there = [name for name in counts if bases[name] in told]
    limits = {name: judged[name].limit or 0 for name in counts}
    found = edges(told, there, complete_sets(raw, catalogue, group), bases, limits, size)
    for name in [name for name in names if name in sums and catalogue.concepts[name].base in told]:
        base = found[catalogue.concepts[name].base]
        found[name] = combined(found, sums[name], found[name], base, size)
    return {name: found[name] for name in names}


def _complements(
    told: Mapping[str, Told],
    groups: Mapping[str, list[str]],
    sums: Mapping[str, object],
    raw: RawPanel,
    catalogue: Catalogue,
    rules: Mapping[str, Rule],
    judged: Mapping[str, Judged],
) -> dict[str, Bools]:
    """Return per group where it is suppressed so that published totals tell nothing, shapes (years, units)."""
    totals, shown = public_totals(raw, rules), {name: each.variable for name, each in told.items()}
    differences, within = left(shown, rules), ceilings(catalogue, rules, {})
    seen = {**told, **{name: told_of(each) for name, each in known(shown, rules).items() if name in differences}}
    raw = replace(raw, variables=known(raw.variables, rules))
    hidden = {group: np.zeros(raw.shape, dtype=np.bool_) for group in groups}
    people = np.nan_to_num(raw.population.values)
    shared = _times_suppressed(told, groups)
    for group, names in groups.items():
        partitions = cut(totals.of(group))
        counts = [name for name in names if name not in sums and catalogue.concepts[name].kind == "count"]
        if not partitions or not counts:
            continue
        size = max(judged[name].size for name in counts)
        threshold = max(judged[name].threshold for name in names)
        base_name = catalogue.groups[group].base
        counted = _expected(group, counts, raw, catalogue)
        base = np.nan_to_num(counted.get(base_name, raw.population.values))
        for at in range(len(raw.years)):
            states = {name: told[name].variable.states[at] for name in counts}
            given = [name for name in counts if name in differences and everywhere(differences[name][at], states[name])]
            asked = [name for name in counts if name not in given]
            if not asked:
                continue
            stand = stand_of(
                [told[name] for name in asked],
                [counted[name] for name in asked],
                _ceilings(asked, seen, {}, catalogue, at),
                _ceilings(asked, seen, within, catalogue, at),
                [base[at], *(differences[name][at] for name in given)],
                at,
            )
            sets = _rows([*asked, base_name, *given], complete_sets(raw, catalogue, group))
            favour = people[at] - shared * (1 + people.max())
            added = complement(stand, sets, partitions, threshold, size, favour)
            hidden[group][at] = added
            shared += added
    return hidden


def _rows(counts: list[str], sets: list[ClassSet]) -> list[tuple[int, Ints]]:
    """Return the rows of the total and of the members of each set among counts."""
    place = {name: row for row, name in reversed(list(enumerate(counts)))}
    return [
        (place[each.total], np.array([place[name] for name in each.members], dtype=np.int64))
        for each in sets
        if {each.total, *each.members} <= set(place)
    ]


def _expected(group: str, counts: list[str], raw: RawPanel, catalogue: Catalogue) -> dict[str, Floats]:
    """Return the counts of a group, and where the source has suppressed them what the others let expect."""
    sets = complete_sets(raw, catalogue, group)
    totals = {each.total for each in sets} | {catalogue.concepts[name].base for name in counts}
    outside = sorted((totals & set(raw.variables)) - set(counts))
    return expected(raw, [*outside, *counts], catalogue, sets, {})


def _times_suppressed(told: Mapping[str, Told], groups: Mapping[str, list[str]]) -> Floats:
    """Return in how many groups and years each unit has something suppressed, shape (units,)."""
    found = []
    for names in groups.values():
        suppressed = reduce(np.logical_or, (told[name].variable.states == State.SUPPRESSED for name in names))
        found.append(suppressed.sum(axis=0))
    return np.asarray(np.sum(found, axis=0), dtype=np.float64) if found else np.zeros(0)


def _following(
    variables: Mapping[str, Variable], catalogue: Catalogue, judged: Mapping[str, Judged]
) -> dict[str, Variable]:
    """Return the variables with everything hidden whose denominator is hidden."""
    found = dict(variables)
    for _ in range(len(catalogue.groups)):
        changed = False
        for name, variable in found.items():
            concept = catalogue.concepts[name]
            bases = {concept.base, catalogue.groups[concept.group].base} & set(found) - {name}
            lost = np.zeros(variable.states.shape, dtype=np.bool_)
            for base in bases:
                if judged[name].limit is not None and judged[base].limit is not None:
                    lost |= (found[base].states == State.SUPPRESSED) & variable.visible
            if lost.any():
                found[name], changed = variable.hidden(lost), True
        if not changed:
            break
    return found
