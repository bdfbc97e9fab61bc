"""Counts that two public bases leave: who knows the inhabitants and the adults of a cell knows the children.

A product that gives both out, of the same date, has told the difference (`Rule.differences`), even where it hides the
count itself. An edge class would hide nothing, so such a count is told as it is wherever its group is told at all;
protection and attack know it everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet, Rule
from eriytymisseuranta.core.panel import Floats, State, States, Variable


def stated(rules: Mapping[str, Rule]) -> Iterator[tuple[str, str, str]]:
    """Yield concept, whole and part of all that the rules state: the concept is what the part leaves of the whole."""
    for rule in rules.values():
        for name, (whole, part) in rule.differences.items():
            yield name, whole, part


def left(variables: Mapping[str, Variable], rules: Mapping[str, Rule]) -> dict[str, Floats]:
    """Return concept -> what one public count leaves of another, (years, units), NaN where one of them is not told."""
    found = {}
    for name, *bases in stated(rules):
        if {name, *bases} <= set(variables):
            told = [variables[each] for each in bases]
            whole, part = (np.where(each.states == State.VALUE, each.values, np.nan) for each in told)
            found[name] = np.where(whole >= part, whole - part, np.nan)
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


def everywhere(rest: Floats, states: States) -> bool:
    """Return whether a difference is told by its public counts wherever there is anything of it, shapes alike."""
    return not np.isnan(rest)[states <= State.SUPPRESSED].any()


def known_everywhere(variables: Mapping[str, Variable], rules: Mapping[str, Rule]) -> frozenset[str]:
    """Return the differences that the public counts tell wherever there is anything of them."""
    return frozenset(name for name, rest in left(variables, rules).items() if everywhere(rest, variables[name].states))


def without_known(
    sets: Iterable[ClassSet], variables: Mapping[str, Variable], rules: Mapping[str, Rule]
) -> list[ClassSet]:
    """Return sets in which the others divide the public part, where a difference of their total is known everywhere."""
    found, told = list(sets), known_everywhere(variables, rules)
    for name, whole, part in [each for each in stated(rules) if each[0] in told]:
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
    for name, whole, part in stated(rules):
        group = catalogue.groups[catalogue.concepts[name].group]
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
