"""What anybody can read off a panel: a number, an edge class, a class of a share, a multiple of three.

By the mode that the panel states. Where a figure may stand for several things, such as for a class or for what the edge
classes of its set leave, it is read as any of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.disclosure.claims import judged_of, rules_of
from eriytymisseuranta.core.disclosure.classes import count_classes, scheme_of
from eriytymisseuranta.core.disclosure.edges import FEWEST, combinations, complete_sets, edge_bounds, edge_size
from eriytymisseuranta.core.disclosure.nesting import Judged
from eriytymisseuranta.core.disclosure.rounding import BASE
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, Variable, public_only

Bounds = dict[str, tuple[Floats, Floats]]


@dataclass(frozen=True)
class Reading:
    """What a panel tells.

    Parameters
    ----------
    bounds
        Concept -> least and greatest number, shapes (years, units); equal where it is told, NaN = nothing is.
    shown
        Concept -> where a class stands for what nested protection shows, so that nothing is hidden; shape as above.
    """

    bounds: Bounds
    shown: dict[str, Bools]


@public_only
def read_off(panel: PublicPanel, catalogue: Catalogue) -> Reading:
    """Return what anybody can read off a panel."""
    mode = panel.protection.partition(":")[0]
    found: Bounds = {}
    edges = edge_bounds(panel, catalogue, _minority(panel, catalogue))
    for name, variable in panel.variables.items():
        number = np.where(variable.states == State.VALUE, variable.values, np.nan)
        low, high = number, number
        if name in edges and catalogue.concepts[name].kind == "count":
            edge = variable.states == State.EDGE
            low, high = np.where(edge, edges[name][0], low), np.where(edge, edges[name][1], high)
        found[name] = low, high
    shown = {name: np.zeros(panel.shape, dtype=bool) for name in found}
    if mode == "classes":
        _classes(panel, catalogue, judged_of(panel, catalogue), found, shown)
    elif mode == "rounded":
        _multiples(panel, catalogue, judged_of(panel, catalogue), found)
    return Reading(found, shown)


def _minority(panel: PublicPanel, catalogue: Catalogue) -> dict[str, int]:
    rules = rules_of(panel, catalogue)
    stated = {group: rules[group].minority if group in rules else None for group in catalogue.groups}
    return {group: catalogue.groups[group].minority if own is None else own for group, own in stated.items()}


def _multiples(panel: PublicPanel, catalogue: Catalogue, judged: Mapping[str, Judged], found: Bounds) -> None:
    """Read rounded counts: each is less than a step away, zero is zero (`rounding`); in place."""
    made = combinations(panel, catalogue)
    for name, by in judged.items():
        concept = catalogue.concepts[name]
        is_part = catalogue.groups[concept.group].base != name
        if name not in found or by.limit is None or concept.kind != "count" or (is_part and by.size < BASE):
            continue
        value, (low, high) = panel.variables[name].states == State.VALUE, found[name]
        small = name in made or by.limit < BASE  # a count below the step may be shown, and told as nothing
        least = np.maximum(low - BASE + 1, 0.0 if small else np.minimum(by.size, low))
        found[name] = np.where(value, least, low), np.where(value & (small | (high > 0)), high + BASE - 1, high)
    for classes in [each for group in catalogue.groups for each in complete_sets(panel, catalogue, group)]:
        parts = _equal_parts(panel, classes.members)
        for name in classes.members:
            low, high = found[name]
            found[name] = np.where(parts, 0.0, low), np.where(parts, np.inf, high)


def _equal_parts(panel: PublicPanel, members: tuple[str, ...]) -> Bools:
    """Return where the members of a set may be told as equal parts of a total that is rounded."""
    variables = [panel.variables[name] for name in members]
    edge = np.stack([each.states == State.EDGE for each in variables])
    values = np.stack([each.values for each in variables])
    least, most = np.where(edge, values, np.inf).min(axis=0), np.where(edge, values, -np.inf).max(axis=0)
    return np.asarray((edge.sum(axis=0) > 1) & (least == most))


def _classes(
    panel: PublicPanel,
    catalogue: Catalogue,
    judged: Mapping[str, Judged],
    found: Bounds,
    shown: dict[str, Bools],
) -> None:
    """Read classes of shares and of means (`classes`), in place."""
    schemes = {
        name: scheme
        for name, by in judged.items()
        if by.limit is not None and name in found and (scheme := scheme_of(name, catalogue)) is not None
    }
    beside = _with_edges_beside(panel, catalogue)
    for name, scheme in schemes.items():
        edge = panel.variables[name].states == State.EDGE
        if scheme.kind == "mean":
            found[name] = _mean_class(np.where(edge, panel.variables[name].values, np.nan), scheme)
            shown[name] = edge
            continue
        if scheme.denominator not in panel.variables or scheme.denominator in schemes:
            continue
        concept = catalogue.concepts[name]
        others = {concept.base, catalogue.groups[concept.group].base, scheme.denominator} - {name}
        known = [panel.variables[each] for each in others if each in panel.variables and each not in schemes]
        own = _class_of(panel.variables[name], panel.variables[scheme.denominator], known, scheme, judged[name].size)
        doubt = edge & beside.get(name, np.zeros(panel.shape, dtype=bool))
        low, high = (
            np.where(np.isnan(own[0]), found[name][0], own[0]),
            np.where(np.isnan(own[1]), found[name][1], own[1]),
        )
        found[name] = np.where(doubt, 0.0, low), np.where(doubt, np.inf, high)
        shown[name] = edge & ~doubt & ~np.isnan(own[0])


def _class_of(
    variable: Variable, base: Variable, known: Sequence[Variable], scheme: Indicator, size: int
) -> tuple[Floats, Floats]:
    """Return the ends of the class of counts whose middle a figure is, NaN where it is none."""
    most = np.full(variable.values.shape, np.inf)
    for other in known:
        most = np.where(other.visible, np.fmin(most, np.ceil(other.values)), most)
    half = (size - 1) / 2
    room = base.visible & np.isfinite(most) & (most + 1 - 2 * size >= FEWEST)
    edge = room & (variable.states == State.EDGE)
    edge &= (variable.values != half) & (variable.values != base.values - half)
    low, high = np.full(most.shape, np.nan), np.full(most.shape, np.nan)
    value = variable.values[edge]
    starts = count_classes(
        np.floor(base.values[edge]), scheme.breaks, np.full(len(value), float(size)), most[edge] - size
    )
    holder = (starts[:, 1:-1] <= np.floor(value)[:, None]).sum(axis=1)
    first = np.take_along_axis(starts[:, :-1], holder[:, None], axis=1)[:, 0]
    last = np.where(starts[:, 1:] > first[:, None], starts[:, 1:], np.inf).min(axis=1) - 1
    is_middle = (first + last) / 2 == value
    low[edge], high[edge] = np.where(is_middle, first, np.nan), np.where(is_middle, last, np.nan)
    return low, high


def _with_edges_beside(panel: PublicPanel, catalogue: Catalogue) -> dict[str, Bools]:
    """Return concept -> where a figure may be what the edge classes of its set leave, or an equal part of the total.

    Anywhere if some of the set is not in the panel, since classes leave out what has no scheme.
    """
    minority = _minority(panel, catalogue)
    found: dict[str, Bools] = {}
    for group in catalogue.groups:
        half = (edge_size(minority[group]) - 1) / 2
        for classes in catalogue.groups[group].classes:
            names = [name for name in classes.members if name in panel.variables]
            members = [panel.variables[name] for name in names]
            if len(names) < len(classes.members) or classes.total not in panel.variables:
                low = np.ones(panel.shape, dtype=bool)
            else:
                low = np.logical_or.reduce([(each.states == State.EDGE) & (each.values == half) for each in members])
                low |= (panel.variables[classes.total].states != State.VALUE) | _equal_parts(panel, classes.members)
            for name in names:
                found[name] = found.get(name, np.zeros(panel.shape, dtype=bool)) | low
    return found


def _mean_class(values: Floats, scheme: Indicator) -> tuple[Floats, Floats]:
    limits = np.asarray(scheme.breaks, dtype=np.float64)
    ends = np.concatenate([[0.0], limits, [np.inf]])
    at = np.searchsorted(limits, np.nan_to_num(values), side="right")
    return np.where(np.isnan(values), np.nan, ends[at]), np.where(np.isnan(values), np.nan, ends[at + 1])
