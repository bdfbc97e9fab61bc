"""Shares as classes: of a count only the class of its share is told, wide enough for at least three counts.

With a public base of 8 people "10-15 %" is one person. A class [l, h) of the share of N people is told only if at
least m = 3 whole numbers k have l <= 100 k / N < h; else classes are put together, from the lowest up. Which classes
there are depends on N alone, so that it tells nothing of the count, and they are the same for a variable wherever it is
shown: two legends of one variable would be the intersection of their classes.

What is put into classes is what nested protection shows, so that no figure tells more than it did there. Its edge
classes stay as they are; the others divide the counts between them. A class is carried as an edge class is: by a fixed
representative, the middle of the counts that it holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Indicator, Rule
from eriytymisseuranta.core.disclosure.edges import FEWEST
from eriytymisseuranta.core.disclosure.thresholds import judge
from eriytymisseuranta.core.panel import Floats, PublicPanel, State, Variable, public_only

NEAR = 1e-9


def count_classes(base: Floats, breaks: Sequence[float], low: Floats, high: Floats, fewest: int = FEWEST) -> Floats:
    """Return the smallest count of each class of every base, shape (n, classes + 1); classes that are empty coincide.

    Class j of row i holds the counts from [i, j] to [i, j + 1] - 1; the last column is ``high`` plus one.

    Parameters
    ----------
    base
        What the counts are a share of, shape (n,).
    breaks
        Of the share in percent, ascending.
    low, high
        Smallest and greatest count that there can be, shape (n,).
    fewest
        Counts that a class holds at least, if there are so many in all.
    """
    starts = np.zeros((len(base), len(breaks) + 2))
    starts[:, 0], starts[:, -1] = low, high + 1
    for at, limit in enumerate(breaks, start=1):
        first = np.ceil(limit * base / 100 - NEAR)
        fits = (first - starts[:, at - 1] >= fewest) & (high + 1 - first >= fewest)
        starts[:, at] = np.where(fits, first, starts[:, at - 1])
    return starts


def representatives(counts: Floats, starts: Floats) -> Floats:
    """Return the middle of the counts in the class of each count, shape (n,); ``starts`` as of `count_classes`."""
    holder = (starts[:, 1:-1] <= counts[:, None] + NEAR).sum(axis=1)
    first = np.take_along_axis(starts[:, :-1], holder[:, None], axis=1)[:, 0]
    later = np.where(starts[:, 1:] > first[:, None], starts[:, 1:], np.inf).min(axis=1)
    return np.asarray((first + later - 1) / 2, dtype=np.float64)


@public_only
def classed(
    panel: PublicPanel, catalogue: Catalogue, rules: Mapping[str, Rule], min_base: int | None = None
) -> PublicPanel:
    """Return a panel in which every protected figure is a class of the catalogue's; what has no classes is left out.

    The scheme of a count is that of the first indicator that is a share of it, the scheme of a mean or median that of
    its indicator. Bases that are public stay; so does what others are counted of and has no scheme of its own (the
    labour force). A count whose base is itself known by class only is left out.

    Parameters
    ----------
    panel
        As nested protection made it with the same ``rules`` and ``min_base``.
    """
    judged = {name: judge(name, catalogue, rules, min_base, True) for name in panel.variables}
    named = [name for name, by in judged.items() if by.limit is not None]
    schemes = {name: found for name in named if (found := scheme_of(name, catalogue)) is not None}
    bases = {catalogue.groups[catalogue.concepts[name].group].base for name in named}
    bases |= {scheme.denominator for scheme in schemes.values()}
    variables = dict(panel.variables)
    for name in named:
        variable, scheme = panel.variables[name], schemes.get(name)
        if scheme is None:
            if name not in bases:
                del variables[name]
        elif scheme.kind == "mean":
            variables[name] = _classed_mean(variable, scheme.breaks)
        else:
            concept = catalogue.concepts[name]
            counted_of = {concept.base, catalogue.groups[concept.group].base, scheme.denominator} - {name}
            known = [panel.variables[base] for base in counted_of if base in panel.variables and base not in schemes]
            base = panel.variables.get(scheme.denominator)
            if base is None or scheme.denominator in schemes:
                del variables[name]
            else:
                variables[name] = _classed(variable, base, known, scheme.breaks, judged[name].size)
    mode, _, limit = panel.protection.partition(":")
    return replace(panel, variables=variables, protection=f"classes:{limit}" if mode != "internal" else mode)


def scheme_of(name: str, catalogue: Catalogue) -> Indicator | None:
    """Return the indicator whose breaks are the classes of a concept, None where there is none."""
    kind = "share" if catalogue.concepts[name].kind == "count" else "mean"
    return next(
        (found for found in catalogue.indicators.values() if found.numerator == name and found.kind == kind), None
    )


def _classed(
    variable: Variable, base: Variable, known: Sequence[Variable], breaks: Sequence[float], size: int
) -> Variable:
    """Return exact counts as classes of their share of a base; suppressed where there is no room for a class.

    Parameters
    ----------
    known
        What bounds the counts from above.
    size
        Integers of an edge class; exact counts have as many below and above them.
    """
    most = np.full(variable.values.shape, np.inf)
    for each in known:
        most = np.where(each.visible, np.fmin(most, np.ceil(each.values)), most)
    room = base.visible & np.isfinite(most) & (most + 1 - 2 * size >= FEWEST)
    exact = room & (variable.states == State.VALUE)
    of = np.floor(np.where(exact, base.values, 0.0)).ravel()
    high = np.where(exact, most - size, 0.0).ravel()
    starts = count_classes(of, breaks, np.full(len(of), float(size)), high)
    middle = representatives(np.where(exact, variable.values, 0.0).ravel(), starts).reshape(exact.shape)
    states = np.where(exact, np.uint8(State.EDGE), variable.states).astype(np.uint8)
    return Variable(np.where(exact, middle, variable.values), states).hidden(variable.visible & ~room)


def _classed_mean(variable: Variable, breaks: Sequence[float]) -> Variable:
    """Return means as the middles of their classes; beyond the outer breaks, half a class away from them."""
    limits = np.asarray(breaks, dtype=np.float64)
    step = np.diff(limits)
    ends = np.concatenate([[limits[0] - step[0] / 2], (limits[1:] + limits[:-1]) / 2, [limits[-1] + step[-1] / 2]])
    shown = variable.visible
    middle = ends[np.searchsorted(limits, np.where(shown, variable.values, 0.0), side="right")]
    states = np.where(shown, np.uint8(State.EDGE), variable.states).astype(np.uint8)
    return Variable(np.where(shown, middle, variable.values), states)
