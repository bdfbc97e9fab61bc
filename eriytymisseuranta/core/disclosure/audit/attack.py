"""The attack: what all published figures together tell of each hidden number.

First what is known drops out, then what is left falls apart into components; those whose totals nest are solved by
passes up and down the tree, crossing totals as a flow, the rest by rank test and linear programme.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.collapsing import Collapsed, collapsed
from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows, System
from eriytymisseuranta.core.disclosure.audit.narrowing import (
    Contradiction,
    acyclic,
    components,
    propagated,
    rounded,
    without_known,
    without_repeats,
)
from eriytymisseuranta.core.disclosure.audit.nesting import nested_intervals, tree_of, uniform
from eriytymisseuranta.core.disclosure.audit.programming import solver
from eriytymisseuranta.core.disclosure.audit.rerouting import (
    Enough,
    network_of,
    network_rows,
    rerouted_intervals,
)
from eriytymisseuranta.core.disclosure.audit.solving import solved_intervals, started
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.panel import Bools, Floats

SECONDS = 300.0
MOST_SOLVED = 20_000
"""Unknowns of a component that is neither tree nor flow beyond which it is not solved, but unknown."""


@dataclass(frozen=True)
class Intervals:
    """What is found of each unknown.

    Parameters
    ----------
    low, high
        Shape (n,). Where it was asked for what is `Enough`, an interval that is wide enough may be wider in truth.
    count
        Number of whole numbers that are possible, shape (n,); inf = not counted one by one.
    decided
        False where the time or the solver did not suffice: the interval then only holds the true one, shape (n,).
    """

    low: Floats
    high: Floats
    count: Floats
    decided: Bools


def attack(
    system: System,
    enough: Enough | None = None,
    seconds: float = SECONDS,
    progress: Progress = no_progress,
    proven: Bools | None = None,
    possible: Floats | None = None,
    thorough: bool = True,
) -> Intervals:
    """Return the interval of every unknown.

    Parameters
    ----------
    enough
        What need not be known more closely; None = the interval itself is wanted.
    proven
        Unknowns that are known to be safe, shape (n,); where totals cross, their bounds only hold the true ones.
    possible
        Numbers that are thought to agree with all figures, shape (n,): where they do, none need be sought.
    thorough
        Whether to solve also for what no small change of those shows to be safe; otherwise that stays undecided.

    Raises
    ------
    InputError
        If the figures contradict each other.
    """
    n = len(system.low)
    if enough is None:
        enough = Enough(np.full(n, np.inf), np.full(n, -np.inf))
    possible = np.full(n, np.nan) if possible is None else possible
    asked = _Asked(system.whole, enough, possible, thorough, Clock.of(seconds, progress))
    try:
        return _attacked(system, asked, np.zeros(n, dtype=bool) if proven is None else proven)
    except Contradiction as found:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The figures contradict each other: no counts agree with {figure}; check that all are of the same "
                "year, the same release and the same lattice.",
            ),
            figure=system.label(found.row),
        ) from found


@dataclass(frozen=True)
class _Asked:
    """What is wanted of each unknown, as `attack` takes it, and until when."""

    whole: Bools
    enough: Enough
    possible: Floats
    thorough: bool
    clock: Clock


def _attacked(system: System, asked: _Asked, proven: Bools) -> Intervals:
    n, whole = len(system.low), system.whole
    rows = without_repeats(without_known(system.rows(), *rounded(system.low, system.high, whole)))
    low, high, settled = propagated(rows, system.low, system.high, whole)
    rows = without_known(rows, low, high)
    alone = np.diff(rows.start) == 1
    low, high, _ = propagated(rows.chosen(alone), low, high, whole, 1)
    rows = without_known(rows.chosen(~alone), low, high)
    label = components(rows, n)
    if settled:
        rows = rows.chosen(~acyclic(rows, label, whole))
    tree = tree_of(rows, n)
    crossing = np.zeros(n, dtype=bool)
    first = rows.at[rows.start[:-1]] if len(rows) else np.zeros(0, dtype=np.int64)
    crossing[label[first[~(tree.nests & uniform(rows))]]] = True
    nested = rows.chosen(~crossing[label[first]])
    low, high = nested_intervals(nested, tree_of(nested, n), low, high, whole)
    decided = ~crossing[label] | proven
    # Where even bounds that are too wide are too narrow, nothing more needs to be found out.
    decided |= ~np.isinf(asked.enough.width) & ~asked.enough.reached(low, high)
    open_still = np.zeros(n, dtype=bool)
    open_still[label[~decided]] = True
    crossing &= open_still
    rest = rows.chosen(crossing[label[first]])
    found = Intervals(low, high, np.full(n, np.inf), decided)
    if len(rest) and not asked.clock.over():
        _crossed(rest, found, asked)
    low, high = rounded(low, high, whole)
    return Intervals(low, high, np.where(whole & np.isinf(found.count), high - low + 1, found.count), decided)


def _crossed(rows: Rows, found: Intervals, asked: _Asked) -> None:
    """Put the bounds of unknowns in rows that cross into the arrays of what was found."""
    low, high, decided = found.low, found.high, found.decided
    fewer = collapsed(rows, low, high, asked.whole)
    if asked.clock.over():
        return
    signs, fits = network_rows(fewer.rows, len(fewer.low))
    flowing = fewer.rows.chosen(fits)
    if len(flowing) and solver() is not None:
        known = fewer.summed(rows, asked.possible)
        column_low, column_high, done = _flowed(fewer, flowing, signs[fits], ~decided, asked.enough, known, asked.clock)
        flows = np.zeros(len(fewer.low), dtype=bool)
        flows[flowing.at] = True
        inside = np.flatnonzero((fewer.column_of >= 0) & flows[fewer.column_of] & ~decided)
        new_low, new_high = fewer.opened(column_low, column_high, low, high)
        low[inside], high[inside] = new_low[inside], new_high[inside]
        decided[inside] = done[fewer.column_of[inside]]
    other = np.zeros(len(fewer.low), dtype=bool)
    other[fewer.rows.chosen(~fits).at] = True
    wanted = (fewer.column_of >= 0) & (other[fewer.column_of] | (solver() is None)) & ~decided
    if wanted.any():
        _solved(rows, np.flatnonzero(wanted), found, asked)


def _flowed(
    fewer: Collapsed, rows: Rows, signs: Ints, unknown: Bools, enough: Enough, possible: Floats, clock: Clock
) -> tuple[Floats, Floats, Bools]:
    """Return bounds of all columns and which are decided, each of shape (columns,).

    Only columns with an ``unknown`` that is not decided yet are looked at; ``possible`` as in `attack`, of the columns.
    """
    wanted = np.zeros(len(fewer.low), dtype=bool)
    wanted[fewer.column_of[(fewer.column_of >= 0) & unknown]] = True
    label = components(rows, len(fewer.low))
    concerned = np.zeros(len(fewer.low), dtype=bool)
    concerned[label[wanted]] = True
    kept = concerned[label[rows.at[rows.start[:-1]]]]
    flow = started(rows.chosen(kept), fewer.low, fewer.high, fewer.whole, possible, clock)
    kept &= ~np.isnan(flow)[rows.at[rows.start[:-1]]]
    rows, signs = rows.chosen(kept), signs[kept]
    columns = np.unique(rows.at)
    least, most, done = fewer.low.copy(), fewer.high.copy(), np.zeros(len(fewer.low), dtype=bool)
    if not len(columns):
        return least, most, done
    place = np.full(len(fewer.low), -1)
    place[columns] = np.arange(len(columns))
    own = Rows(rows.start, place[rows.at], rows.weights, rows.low, rows.high, rows.origin)
    network = network_of(own, signs, fewer.low[columns], fewer.high[columns])
    column_enough = _enough_of_columns(fewer, enough)
    asked = np.flatnonzero(wanted[columns])
    at = columns[asked]
    found_low, found_high, found = rerouted_intervals(
        network,
        np.concatenate([flow[columns], _slack(own, signs, flow[columns])]),
        asked,
        Enough(column_enough.width[at], column_enough.height[at]),
        clock,
    )
    least[at[found]], most[at[found]], done[at] = found_low[found], found_high[found], found
    return least, most, done


def _slack(rows: Rows, signs: Ints, flow: Floats) -> Floats:
    """Return what flows from each row to the ground."""
    scale = signs / np.abs(rows.weights[rows.start[:-1]])
    return np.asarray(np.bincount(rows.row, rows.weights * flow[rows.at] * scale[rows.row], len(rows)))


def _enough_of_columns(fewer: Collapsed, enough: Enough) -> Enough:
    """Return what is enough of columns: of one unknown what is of that, of the sum of several nothing is."""
    members = fewer.members()
    width, height = np.full(len(fewer.low), np.inf), np.full(len(fewer.low), -np.inf)
    inside = np.flatnonzero(fewer.column_of >= 0)
    single = inside[members[fewer.column_of[inside]] == 1]
    width[fewer.column_of[single]] = enough.width[single]
    height[fewer.column_of[single]] = enough.height[single]
    return Enough(width, height)


def _solved(rows: Rows, wanted: Ints, found: Intervals, asked: _Asked) -> None:
    """Solve component by component, the small ones first, so that as much as possible is decided in time."""
    label = components(rows, len(found.low))
    of_row, of_wanted = label[rows.at[rows.start[:-1]]], label[wanted]
    by_row, by_wanted = np.argsort(of_row, kind="stable"), np.argsort(of_wanted, kind="stable")
    of_row, wanted = of_row[by_row], wanted[by_wanted]
    names, first, sizes = np.unique(of_wanted[by_wanted], return_index=True, return_counts=True)
    begin, end = np.searchsorted(of_row, np.stack([names, names + 1]))
    done = 0
    for at in np.argsort(sizes, kind="stable").tolist():
        if asked.clock.over(done / len(wanted)):
            return
        part = rows.taken(by_row[int(begin[at]) : int(end[at])])
        columns = np.unique(part.at)
        own = wanted[first[at] : first[at] + sizes[at]]
        done += len(own)
        if len(columns) > MOST_SOLVED:
            continue
        place = np.searchsorted(columns, part.at)
        found.low[own], found.high[own], found.count[own], found.decided[own] = solved_intervals(
            Rows(part.start, place, part.weights, part.low, part.high, part.origin),
            found.low[columns],
            found.high[columns],
            asked.whole[columns],
            np.searchsorted(columns, own),
            asked.enough.of(own),
            asked.clock,
            asked.possible[columns],
            asked.thorough,
        )
