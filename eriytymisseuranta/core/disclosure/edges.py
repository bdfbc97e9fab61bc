"""Group disclosure: a count so small or so large that it tells something of everybody it is about.

Where nobody, everybody, or all but a few have a property, the count says so of each of them (Handbook on Statistical
Disclosure Control, 2nd ed., 4.2). Such a count is public only as an edge class, and so is another one of its complete
set of classes: the total minus the rest would give a single one away. With ``k`` = `Group.minority`, at least three:

- *low*: 0 ... k - 1, told as (k - 1) / 2;
- *high*, outside a complete set: n - k + 1 ... n of the n it is counted of, told as n - (k - 1) / 2;
- *rest* of a complete set: the last member, in the order of the catalogue, that is not low. It takes up what the
  low ones hide: told as the total minus the members that are shown, minus (k - 1) / 2 for each low one;
- *two rests*: where the total is told exactly and is more than k for each member, but the low ones and the rest are
  under 2 k, the one before the last takes part. The last is then k ... 2 k - 1, told as k; with the low ones the two
  are the total minus the members that are shown, and at least 3 k - 1;
- *few*: where neither will do, nothing is told of the set but its total: 0 ... total, told as equal parts of it, or
  suppressed where the total is told exactly and is more than k for each member.

What is told is thus a function of public counts and of which members are edge classes, and of nothing else, and each
edge class keeps at least three integers, also to someone who knows these rules. The members of a total that is itself
an edge class are told in the same way of what is told of it.

A sum or difference of other concepts is told as the sum of what is told of those.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.catalogue import Catalogue, ClassSet
from eriytymisseuranta.core.panel import Bools, Floats, Panel, PublicPanel, State, Variable, public_only

Ints = npt.NDArray[np.int64]

FEWEST = 3
"""Integers that an edge class holds at least."""
OTHERWISE = ("classes", "rounded")
"""Modes whose figures are not those that nested protection shows: what a set leaves cannot be read off exactly."""


@dataclass(frozen=True)
class Told:
    """What is told of a concept, and between which bounds that leaves it.

    Parameters
    ----------
    lower, upper
        Shape (years, units): least and greatest count that an edge class allows; the count itself where it is told,
        NaN where nothing is.
    """

    variable: Variable
    lower: Floats
    upper: Floats

    @property
    def exact(self) -> Bools:
        """Where the count itself is told."""
        return np.asarray(self.variable.states == State.VALUE)

    def copied(self) -> Told:
        """Return a copy that may be told otherwise."""
        states, values = self.variable.states.copy(), self.variable.values.copy()
        return Told(Variable(values, states), self.lower.copy(), self.upper.copy())

    def edge(self, at: Ints, value: Floats | float, lower: Floats | float, upper: Floats | float) -> None:
        """Tell an edge class at some places of the flat arrays, in place."""
        self.variable.states.put(at, State.EDGE)
        for array, number in ((self.variable.values, value), (self.lower, lower), (self.upper, upper)):
            array.put(at, number)

    def suppress(self, at: Ints) -> None:
        """Tell nothing at some places of the flat arrays, in place."""
        at = at[self.variable.states.take(at) <= State.EDGE]
        self.variable.states.put(at, State.SUPPRESSED)
        for array in (self.variable.values, self.lower, self.upper):
            array.put(at, np.nan)


def told_of(variable: Variable) -> Told:
    """Return what a variable tells that is either exact or suppressed."""
    return Told(variable, variable.values, variable.values)


def edge_size(minority: int) -> int:
    """Return how many integers a low class holds; 0 = counts of any size are shown exactly."""
    return max(minority, FEWEST) if minority > 0 else 0


def complete_sets(panel: Panel, catalogue: Catalogue, group: str) -> list[ClassSet]:
    """Return the sets of a group that the panel has, of those that share a member the first.

    A set comes before those that divide its members.
    """
    found: list[ClassSet] = []
    taken: set[str] = set()
    for classes in catalogue.groups[group].classes:
        if {classes.total, *classes.members} <= set(panel.variables) and not taken & set(classes.members):
            found.append(classes)
            taken |= set(classes.members)
    total_of = {name: classes.total for classes in found for name in classes.members}

    def depth(name: str) -> int:
        return 1 + depth(total_of[name]) if name in total_of else 0

    return sorted(found, key=lambda classes: depth(classes.total))


def combinations(panel: Panel, catalogue: Catalogue) -> dict[str, tuple[tuple[int, str], ...]]:
    """Return concept -> (sign, concept) of the sums and differences of other concepts of the panel.

    As the products of the panel spell them; without members and totals of complete sets.
    """
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    sets = [each for group in catalogue.groups for each in complete_sets(panel, catalogue, group)]
    classed = {name for each in sets for name in (each.total, *each.members)}
    bases = {group.base for group in catalogue.groups.values()}
    for profile in [catalogue.profiles[key] for key in _products(panel) if key in catalogue.profiles]:
        single = {
            spelling.terms[0]: name
            for name, spellings in profile.concepts.items()
            for spelling in spellings
            if len(spelling.terms) == 1 and name in panel.variables
        }
        for name in set(profile.concepts) & set(panel.variables) - classed - bases:
            for spelling in profile.concepts[name]:
                parts = [(sign, single.get((1, field))) for sign, field in spelling.terms]
                known = tuple((sign, part) for sign, part in parts if part is not None)
                if len(spelling.terms) > 1 and len(known) == len(parts):
                    found.setdefault(name, known)
    return found


@public_only
def edge_bounds(
    panel: PublicPanel, catalogue: Catalogue, minority: Mapping[str, int]
) -> dict[str, tuple[Floats, Floats]]:
    """Return concept -> least and greatest count that its edge classes allow, as anybody can read them off a panel.

    Shapes (years, units); NaN where a count is no edge class. What follows from the total and the shown members of a
    set is not in it. Combinations of other concepts have none of their own and are left out.

    Parameters
    ----------
    minority
        Variable group -> smallest numerator or complement that is shown exactly.
    """
    made = combinations(panel, catalogue)
    found: dict[str, tuple[Floats, Floats]] = {}
    for name, variable in panel.variables.items():
        edge = variable.states == State.EDGE
        if name in made or not edge.any():
            continue
        size = edge_size(minority[catalogue.concepts[name].group])
        half = (size - 1) / 2
        is_low = variable.values == half
        base = panel.variables[catalogue.concepts[name].base].values
        is_high = ~is_low & (variable.values == base - half)
        lower, upper = np.where(is_low, 0.0, size), np.where(is_low, size - 1.0, np.inf)
        lower, upper = np.where(is_high, base - size + 1.0, lower), np.where(is_high, base, upper)
        found[name] = np.where(edge, lower, np.nan), np.where(edge, upper, np.nan)
    for name in found:
        _of_unsure_base(panel, name, catalogue.concepts[name].base, found)
    for group in catalogue.groups:
        for classes in complete_sets(panel, catalogue, group):
            _read_set(panel, classes, edge_size(minority[group]), found)
    return found


def _of_unsure_base(panel: PublicPanel, name: str, base: str, found: dict[str, tuple[Floats, Floats]]) -> None:
    """Widen the high classes of a count whose base is an edge class itself, in place."""
    if base == name or base not in found:
        return
    lower, upper = found[name]
    unsure = (panel.variables[base].states == State.EDGE) & (lower > 0) & np.isfinite(upper)
    least, most = found[base]
    found[name] = (
        np.where(unsure, np.maximum(least - (upper - lower), 0.0), lower),
        np.where(unsure, most, upper),
    )


def _read_set(panel: PublicPanel, classes: ClassSet, size: int, found: dict[str, tuple[Floats, Floats]]) -> None:
    """Read off whether the members of a set are told as equal parts, or the last but one takes part; in place."""
    total, members = panel.variables[classes.total], [panel.variables[name] for name in classes.members]
    edge = np.stack([each.states == State.EDGE for each in members])
    values = np.stack([each.values for each in members])
    left = total.values - np.where(np.stack([each.states == State.VALUE for each in members]), values, 0.0).sum(axis=0)
    told, several = np.logical_and.reduce([each.states <= State.EDGE for each in members]), edge.sum(axis=0)
    few = told & (several > 1) & (~edge | (values == left / np.maximum(several, 1))).all(axis=0)
    most = np.where(total.states == State.EDGE, found[classes.total][1], left) if classes.total in found else left
    larger = edge & (values != (size - 1) / 2)
    two = (total.states == State.VALUE) & (larger.sum(axis=0) == 2) & (several > 2) & ~few
    two &= panel.protection.partition(":")[0] not in OTHERWISE
    first = np.argmax(larger, axis=0)
    for at, name in enumerate(classes.members):
        if name in found:
            lower, upper = found[name]
            lower = np.where(two & (first == at), np.fmax(lower, left - 2 * size + 1), lower)
            found[name] = np.where(few & edge[at], 0.0, lower), np.where(few & edge[at], most, upper)


def edges(
    told: Mapping[str, Told],
    names: Iterable[str],
    sets: Iterable[ClassSet],
    bases: Mapping[str, str],
    limits: Mapping[str, int],
    size: int,
) -> dict[str, Told]:
    """Return what is told of concepts, edge classes instead of extreme counts.

    Parameters
    ----------
    told
        Of all concepts of the panel, exact or suppressed.
    names
        The counts to be judged: those of a group, without its base and without combinations of others.
    sets
        The complete sets that they belong to, a set before those that divide its members.
    bases
        Concept -> what it is counted of.
    limits
        Concept -> smallest base with which it may be shown. Where the base is itself an edge class, all that class
        allows must reach it: what is shown must not tell how large the base is.
    size
        Integers of a low class, see `edge_size`.
    """
    found = dict(told)
    counts = {name: each.variable.values for name, each in told.items()}
    done = {name: np.zeros(counts[name].shape, dtype=np.bool_) for name in names}
    found.update({name: told[name].copied() for name in done})

    def settle(name: str) -> None:
        """Tell a count where it is in no complete set, after what it is counted of."""
        if name not in done or done[name].all():
            return
        left, done[name] = ~done[name], np.ones_like(done[name])
        settle(bases[name])
        _of_enough(found[name], found[bases[name]], limits[name])
        _alone(found[name], found[bases[name]], left, size)

    for classes in sets:
        settle(classes.total)
        own = [name for name in classes.members if name in done]
        if not own:
            continue
        for name in own:
            _of_enough(found[name], found[bases[name]], limits[name])
        complete = _of_set(found, counts, classes, own, size)
        for name in own:
            done[name] |= complete
    for name in done:
        settle(name)
    return found


def combined(told: Mapping[str, Told], parts: Iterable[tuple[int, str]], own: Told, base: Told, size: int) -> Told:
    """Return what is told of a sum or difference: that of its parts where they are all in the data, else as a count."""
    found = [(sign, told[name]) for sign, name in parts]
    known = np.logical_and.reduce([each.variable.states <= State.SUPPRESSED for _, each in found])
    hidden = known & np.logical_or.reduce([each.variable.states == State.SUPPRESSED for _, each in found])
    edge = known & ~hidden & np.logical_or.reduce([each.variable.states == State.EDGE for _, each in found])
    own, at = own.copied(), np.flatnonzero(edge & own.exact)
    value = sum(sign * each.variable.values.flat[at] for sign, each in found)
    lower = sum((each.lower if sign > 0 else -each.upper).flat[at] for sign, each in found)
    upper = sum((each.upper if sign > 0 else -each.lower).flat[at] for sign, each in found)
    own.edge(at, np.maximum(value, 0.0), np.maximum(lower, 0.0), upper)
    own.suppress(np.flatnonzero(hidden))
    _alone(own, base, ~known, size)
    return own


def _products(panel: Panel) -> list[str]:
    return sorted({source.split(":")[0] for source in panel.sources})


def _of_enough(told: Told, base: Told, limit: int) -> None:
    """Suppress a count where its base is an edge class that may be too small, in place."""
    told.suppress(np.flatnonzero((base.variable.states == State.EDGE) & (base.lower < limit)))


def _of_set(
    found: Mapping[str, Told], counts: Mapping[str, Floats], classes: ClassSet, own: Sequence[str], size: int
) -> Bools:
    """Tell ``own`` members of one set, in place; return where all of it is in the data and adds up.

    The other members are told as they are, and the own ones divide what they leave of the total.
    """
    given, members = [name for name in classes.members if name not in own], [found[name] for name in own]
    least_known = reduce(np.maximum, [found[name].variable.states for name in (classes.total, *classes.members)])
    shown, partly = least_known <= State.EDGE, np.flatnonzero(least_known == State.SUPPRESSED)
    at = np.flatnonzero(shown)
    total = _without(found[classes.total], [counts[name] for name in given])
    parts = np.stack([counts[name].take(at) for name in own])
    adds_up = parts.sum(axis=0) == counts[classes.total].take(at) - sum(counts[name].take(at) for name in given)
    judged = adds_up & (total.upper.take(at) > 0) & ((parts < size).any(axis=0) | ~total.exact.take(at))
    for each in members:
        each.suppress(partly)
    _tell_set(total, members, parts[:, judged], at[judged], size)
    shown.put(at, adds_up)
    shown.put(partly, True)
    return shown


def _without(total: Told, given: Sequence[Floats]) -> Told:
    """Return what is told of a total without some counts that are told as they are."""
    if not given:
        return total
    less = np.sum(given, axis=0)
    values = Variable(total.variable.values - less, total.variable.states)
    return Told(values, total.lower - less, total.upper - less)


def _tell_set(total: Told, members: Sequence[Told], counts: Floats, at: Ints, size: int) -> None:
    """Tell the members at some places of the flat arrays, in place; ``counts`` of shape (members, places)."""
    half, several = (size - 1) / 2, len(members)
    value, lower, upper = (each.take(at) for each in (total.variable.values, total.lower, total.upper))
    small = counts < size
    low = small.sum(axis=0)
    larger = np.where(small, 0, np.cumsum(~small[::-1], axis=0)[::-1])
    behind, beyond = (np.where(larger > at_most, counts, 0.0).sum(axis=0) for at_most in (1, 2))
    unsure = size + np.maximum(FEWEST - (upper - lower), 0)  # one less would tell the last of those that lack it
    enough = (low < several) & (lower - behind >= np.where(low > 0, 2 * size, unsure))
    few = ~enough & ((upper > lower) | (upper <= size * several))
    two = ~enough & ~few & (several - low > 1) & (value - beyond >= 3 * size - 1)
    for each, tiny, nth in zip(members, small, larger):
        each.edge(at[(enough | two) & tiny], half, 0.0, size - 1.0)
        rest = enough & (nth == 1)
        least = np.maximum(lower - behind - low * (size - 1), size)
        each.edge(at[rest], np.maximum(value - behind - low * half, size)[rest], least[rest], (upper - behind)[rest])
        each.edge(at[two & (nth == 1)], size, size, 2 * size - 1.0)
        second = two & (nth == 2)
        least, most = np.maximum(value - beyond - 2 * size + 1, size), value - beyond - size
        each.edge(at[second], np.maximum(most - low * half, least)[second], least[second], most[second])
        each.edge(at[few], value[few] / several, 0.0, upper[few])
        each.suppress(at[~enough & ~few & ~two])


def _alone(own: Told, base: Told, where: Bools, size: int) -> None:
    """Tell a count that is in no complete set, in place: it and its complement are the two classes of its base."""
    half = (size - 1) / 2
    at = np.flatnonzero(where & own.exact & base.variable.visible)
    value, of, lower, upper = (
        each.take(at) for each in (own.variable.values, base.variable.values, base.lower, base.upper)
    )
    judged = (upper > 0) & (value <= upper)
    narrow = judged & (lower < 2 * size - 1)
    low = judged & ~narrow & (value < size)
    high = judged & ~narrow & ~low & (value > lower - size)
    own.edge(at[low], half, 0.0, size - 1.0)
    own.edge(at[high], of[high] - half, np.maximum(lower[high] - size + 1.0, 0.0), upper[high])
    own.suppress(at[narrow])
