"""Any other set of figures: rank test, linear programmes and whole numbers (scipy's HiGHS where it is present).

A value is determined whatever its bounds if its unit vector lies in the row space of the exact figures. Otherwise its
interval is the least and the most of it that agree with all figures (Fischetti and Salazar 2001).
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows
from eriytymisseuranta.core.disclosure.audit.moving import FEASIBLE, Seen, moved
from eriytymisseuranta.core.disclosure.audit.narrowing import Contradiction, components
from eriytymisseuranta.core.disclosure.audit.programming import MISS, WHOLE, Programme, Undecided, programme, solver
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.panel import Bools, Floats

MOST_DENSE = 1500
"""Unknowns up to which the rank test is made."""
TOGETHER = 2000
"""Columns of small components that are given to the solver at once."""
NARROW = 20.0
"""Width below which whole numbers are sought, not only any."""
TRIALS = 8


def determined(rows: Rows, n: int) -> tuple[Bools, Floats]:
    """Return which of n unknowns the exact rows alone determine, and their values (rank test)."""
    exact = rows.chosen(rows.high - rows.low <= 0)
    if not len(exact) or n > MOST_DENSE:
        return np.zeros(n, dtype=bool), np.zeros(n)
    matrix = np.zeros((len(exact), n))
    np.add.at(matrix, (exact.row, exact.at), exact.weights)
    left, sizes, right = np.linalg.svd(matrix, full_matrices=False)
    kept = sizes > sizes[0] * max(matrix.shape) * 1e-12
    within = (right[kept] ** 2).sum(axis=0)  # squared length of each unit vector's part in the row space
    values = right[kept].T @ ((left[:, kept].T @ exact.low) / sizes[kept])
    return within > 1 - 1e-9, values


def started(rows: Rows, low: Floats, high: Floats, whole: Bools, possible: Floats, clock: Clock) -> Floats:
    """Return numbers that agree with all rows, shape (columns,); NaN in components where the time did not suffice.

    Rows must be those of a network, so that where all bounds are whole numbers, there are whole ones.

    Parameters
    ----------
    possible
        Numbers of which those are taken over that agree with all rows of their component, shape (columns,).

    Raises
    ------
    Contradiction
        If no numbers agree with the rows.
    """
    label = components(rows, len(low))
    found = np.where(_agree(rows, low, high, possible, label), possible, np.nan)
    of_row = label[rows.at[rows.start[:-1]]] if len(rows) else np.zeros(0, dtype=np.int64)
    lacking = np.unique(of_row[np.isnan(found)[rows.at[rows.start[:-1]]]]) if len(rows) else of_row
    size = np.bincount(label, minlength=len(low))[lacking]
    lacking = lacking[np.argsort(size, kind="stable")]
    batch = np.cumsum(np.sort(size, kind="stable")) // TOGETHER
    batch_of = np.full(len(low), -1)
    batch_of[lacking] = batch
    for each in np.unique(batch).tolist():
        if clock.over():
            break
        part = rows.chosen(batch_of[of_row] == each)
        columns = np.unique(part.at)
        own = Rows(part.start, np.searchsorted(columns, part.at), part.weights, part.low, part.high, part.origin)
        try:
            solution = programme(own, low[columns], high[columns], whole[columns]).extreme(
                np.zeros(len(columns)), clock
            )
        except Undecided:
            continue
        if solution is None:
            raise Contradiction(int(own.origin[0]))
        found[columns] = np.where(whole[columns], np.round(solution), solution)
    return found


def _agree(rows: Rows, low: Floats, high: Floats, numbers: Floats, label: Ints) -> Bools:
    """Return the columns all rows and bounds of whose component some numbers agree with, shape (columns,)."""
    wrong = np.zeros(len(low), dtype=bool)
    wrong[label[~((numbers >= low - MISS) & (numbers <= high + MISS))]] = True
    if len(rows):
        sums = np.bincount(rows.row, rows.weights * numbers[rows.at], len(rows))
        off = MISS * np.maximum(1.0, np.abs(sums))
        missed = ~((sums >= rows.low - off) & (sums <= rows.high + off))
        wrong[label[rows.at[rows.start[:-1]]][missed]] = True
    return ~wrong[label]


def solved_intervals(
    rows: Rows,
    low: Floats,
    high: Floats,
    whole: Bools,
    wanted: Ints,
    enough: Enough,
    clock: Clock,
    possible: Floats | None = None,
    thorough: bool = True,
) -> tuple[Floats, Floats, Floats, Bools]:
    """Return bounds, feasible whole numbers (up to three of them are told apart) and which of ``wanted`` are decided.

    Parameters
    ----------
    possible
        Numbers that are thought to agree with all rows, shape (columns,).
    thorough
        Whether to seek the ends of what no small change of those shows to be safe.

    Raises
    ------
    Contradiction
        If no numbers agree with the rows.
    """
    count, done = np.full(len(wanted), np.inf), np.zeros(len(wanted), dtype=bool)
    least, most = low[wanted], high[wanted]
    made = programme(rows, low, high, whole) if solver() is not None else None
    start = possible if made is not None and possible is not None and made.met(possible) else None
    if start is None:
        exact, values = determined(rows, len(low))
        done = exact[wanted]
        least, most = np.where(done, values[wanted], least), np.where(done, values[wanted], most)
    if made is None or not len(wanted):
        return least, most, count, done
    seen = Seen(enough)
    try:
        if thorough:
            _tried(made, wanted, least, most, done, enough, clock)
        start = _whole(made, clock) if start is None else start
        moved(made, start, wanted, seen, done, clock)
    except Undecided:
        thorough = thorough and not clock.over()
    for at in np.flatnonzero(~done).tolist() if thorough else []:
        if clock.over(at / len(wanted)):
            break
        if seen.suffices[at]:
            continue
        try:
            found = _bounded(made, start, at, wanted, seen, clock)
            least[at], most[at], count[at] = found or _exact(made, at, wanted, seen, clock)
            done[at] = True
        except Undecided:
            continue
    settled = ~done & seen.suffices
    least[settled], most[settled] = (end[settled] for end in seen.bounds)
    return least, most, count, done | settled


def _tried(
    made: Programme, wanted: Ints, least: Floats, most: Floats, done: Bools, enough: Enough, clock: Clock
) -> None:
    """Settle, in the arrays given, unknowns that are wide apart in some solutions in any numbers."""
    rng = np.random.default_rng(0)
    wide = Enough(np.maximum(enough.width, np.where(made.whole[wanted], NARROW, 0.0)), enough.height)
    low, high = np.full(len(wanted), np.inf), np.full(len(wanted), -np.inf)
    for trial in range(TRIALS):
        lacking = ~done & ~wide.reached(low, high)
        if not lacking.any() or (trial and not np.isfinite(wide.width).any()):
            break
        if clock.over():
            raise Undecided
        costs = np.zeros(len(made.low))
        pull = rng.uniform(0.5, 1.5, len(wanted)) * rng.choice([-1.0, 1.0], len(wanted))
        costs[wanted] = pull * lacking if trial else 0.0
        solution = made.extreme(costs, clock)
        if solution is None:
            raise Contradiction(int(made.rows.origin[0]))
        if not np.isnan(solution).any():
            low, high = np.minimum(low, solution[wanted]), np.maximum(high, solution[wanted])
    settled = ~done & wide.reached(low, high)
    least[settled], most[settled], done[settled] = low[settled], high[settled], True


def _whole(made: Programme, clock: Clock) -> Floats:
    """Return a solution, in whole numbers where they must be, shape (columns,)."""
    solution: Floats | None = made.extreme(np.zeros(len(made.low)), clock, True)
    if solution is None or np.isnan(solution).any():
        raise Undecided  # there are numbers, but no whole ones, or the solver has lost its way
    return solution


def _bounded(
    made: Programme, start: Floats | None, at: int, wanted: Ints, seen: Seen, clock: Clock
) -> tuple[float, float, float] | None:
    """Return as `_exact` does where nothing beyond what has been seen of a whole number is possible; None = unclear."""
    column, low, high = int(wanted[at]), *(float(end[at]) for end in seen.bounds)
    if start is None or not made.whole[column] or not np.isfinite(low):
        return None
    less, more = (made.limit(start, column, way, clock) for way in (-1.0, 1.0))
    if start[column] - less <= low - 1 + WHOLE or start[column] + more >= high + 1 - WHOLE:
        return None
    number = int(seen.count[at])
    return (low, high, float(number)) if number == FEASIBLE or number == high - low + 1 else None


def _exact(made: Programme, at: int, wanted: Ints, seen: Seen, clock: Clock) -> tuple[float, float, float]:
    """Return the least and the most of one unknown, and how many whole numbers it can be, of three at the most."""
    column = int(wanted[at])
    costs = np.zeros(len(made.low))
    costs[column] = 1.0
    if not made.whole.any() or made.high[column] - made.low[column] > NARROW:
        least, most = (_end(made, way * costs, column, clock) for way in (1.0, -1.0))
        if not made.whole.any() or most - least > NARROW:
            return least, most, np.inf
    least, most = (_end_whole(made, way * costs, column, wanted, seen, clock) for way in (1.0, -1.0))
    if not made.whole[column]:
        return least, most, np.inf
    if most - least < FEASIBLE - 1:
        return least, most, most - least + 1
    for value in range(int(least) + 1, int(most)):
        if seen.count[at] >= FEASIBLE:
            break
        solution = made.extreme(np.zeros(len(costs)), clock, True, (column, float(value)))
        if solution is not None:
            seen.add(solution[wanted])
    return least, most, float(seen.count[at])


def _end(made: Programme, costs: Floats, column: int, clock: Clock) -> float:
    solution = made.extreme(costs, clock)
    if solution is None:
        raise Contradiction(int(made.rows.origin[0]))
    return _infinite(costs, column) if np.isnan(solution[column]) else float(solution[column])


def _end_whole(made: Programme, costs: Floats, column: int, wanted: Ints, seen: Seen, clock: Clock) -> float:
    solution = made.extreme(costs, clock, True)
    if solution is None:
        raise Undecided  # there are numbers, but no whole ones, or the solver has lost its way
    if np.isnan(solution[column]):
        return _infinite(costs, column)
    seen.add(solution[wanted])
    return float(solution[column])


def _infinite(costs: Floats, column: int) -> float:
    return -np.inf if costs[column] > 0 else np.inf
