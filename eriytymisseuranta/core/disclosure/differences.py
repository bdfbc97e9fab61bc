"""Counts that two public bases leave: who knows the inhabitants and the adults of a cell knows the children.

A product that gives both out, of the same date, has told the difference (`Rule.differences`), even where it hides the
count itself. An edge class would hide nothing, so such a count is told as it is wherever its group is told at all;
protection and attack know it everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.panel import Floats, State, Variable


def left(variables: Mapping[str, Variable], rules: Mapping[str, Rule]) -> dict[str, Floats]:
    """Return concept -> what one public count leaves of another, (years, units), NaN where one of them is not told."""
    found = {}
    for rule in rules.values():
        for name, (whole, part) in rule.differences.items():
            if {name, whole, part} <= set(variables):
                told = [
                    np.where(variables[each].states == State.VALUE, variables[each].values, np.nan)
                    for each in (whole, part)
                ]
                rest = told[0] - told[1]
                found[name] = np.where(rest >= 0, rest, np.nan)
    return found


def known(variables: Mapping[str, Variable], rules: Mapping[str, Rule]) -> dict[str, Variable]:
    """Return variables as everybody knows them: what is hidden of a difference is told where its public counts are."""
    found = dict(variables)
    for name, rest in left(variables, rules).items():
        own = found[name]
        told = ((own.states == State.SUPPRESSED) | (own.states == State.EDGE)) & ~np.isnan(rest)
        states = np.where(told, np.uint8(State.VALUE), own.states).astype(np.uint8)
        found[name] = Variable(np.where(told, rest, own.values), states)
    return found


def known_everywhere(variables: Mapping[str, Variable], rules: Mapping[str, Rule]) -> frozenset[str]:
    """Return the differences that the public counts tell wherever there is anything of them."""
    return frozenset(
        name
        for name, rest in left(variables, rules).items()
        if not np.isnan(rest)[variables[name].states <= State.SUPPRESSED].any()
    )


def without_known(
    sets: Iterable[ClassSet], variables: Mapping[str, Variable], rules: Mapping[str, Rule]
) -> list[ClassSet]:
    """Return sets in which the others divide the public part, where a difference of their total is known everywhere."""
    found, everywhere = list(sets), known_everywhere(variables, rules)
    for rule in rules.values():
        for name, (whole, part) in rule.differences.items():
            if name in everywhere:
                found = [
                    ClassSet(part, tuple(member for member in each.members if member != name))
                    if each.total == whole and name in each.members
                    else each
                    for each in found
                ]
    return found


def ceilings(
    catalogue: Catalogue, rules: Mapping[str, Rule], combined: Mapping[str, Sequence[tuple[int, str]]]
) -> dict[str, str]:
    """Return concept -> public count that it is at most, going by complete sets: a difference, or what was taken off.

    ``combined`` are sums and differences of other concepts, concept -> (sign, concept).
    """
    found: dict[str, str] = {}
    for rule in rules.values():
        group = catalogue.groups[rule.group]
        for name, (whole, part) in rule.differences.items():
            found.update(dict.fromkeys(group.below(name), name))
            for classes in group.classes:
                if classes.total == whole and name in classes.members:
                    others = set(classes.members) - {name}
                    found.update(dict.fromkeys(others.union(*map(group.below, others)), part))
    for name, parts in combined.items():
        of = {found.get(part, "") for _, part in parts}
        if len(of) == 1 and of != {""}:
            found.setdefault(name, of.pop())
    return found
