"""Any other set of figures: rank test, linear programmes and whole numbers (scipy's HiGHS where it is present).

A value is determined whatever its bounds if its unit vector lies in the row space of the exact figures. Otherwise its
interval is the least and the most of it that agree with all figures (Fischetti and Salazar 2001).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints, Rows
from eriytymisseuranta.core.disclosure.audit.narrowing import Contradiction, components
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.panel import Bools, Floats

MOST_DENSE = 1500
"""Unknowns up to which the rank test is made."""
TOGETHER = 2000
"""Columns of small components that are given to the solver at once."""
NARROW = 20.0
"""Width below which whole numbers are sought, not only any."""
TRIALS = 8
MISS = 1e-5
"""By how much a solution may miss a figure, beside its size."""
FEASIBLE = 3
"""Whole numbers beyond which they need not be counted."""


class Undecided(Exception):  # noqa: N818 - no error: unknown, and unknown fails
    """The solver does not say."""


def solver() -> Any:
    """Return ``scipy.optimize``, None where it is missing or has no HiGHS."""
    try:
        from scipy import optimize
    except ImportError:
        return None
    return optimize if hasattr(optimize, "milp") else None


@dataclass(frozen=True)
class Programme:
    """What a linear programme is made of: a sparse matrix and bounds, in the numbering of its own columns."""

    matrix: Any
    rows: Rows
    low: Floats
    high: Floats
    whole: Bools

    def extreme(self, costs: Floats, clock: Clock, whole: bool = False, fixed: tuple[int, float] | None = None) -> Any:
        """Return a solution of least cost, shape (columns,); None = there is none, NaN = the cost has no end.

        Raises
        ------
        Undecided
            If the solver does not find out, or what it finds is no solution.
        """
        low, high = self.low, self.high
        if fixed is not None:
            low, high = low.copy(), high.copy()
            low[fixed[0]] = high[fixed[0]] = fixed[1]
        for presolve in (False,) if whole else (True, False):  # HiGHS 1.2 (scipy 1.10) presolves whole numbers wrongly
            found = self._found(costs, low, high, whole, presolve, clock)
            if found.status == 2:
                return None
            if found.status == 3:
                return np.full(len(costs), np.nan)
            if found.status == 0 and self._meets(found.x, low, high):
                return found.x
        raise Undecided

    def _found(self, costs: Floats, low: Floats, high: Floats, whole: bool, presolve: bool, clock: Clock) -> Any:
        optimize = solver()
        return optimize.milp(
            costs,
            integrality=self.whole.astype(int) if whole else None,
            bounds=optimize.Bounds(low, high),
            constraints=optimize.LinearConstraint(self.matrix, self.rows.low, self.rows.high),
            options={"time_limit": max(clock.left, 0.01), "presolve": presolve},
        )

    def _meets(self, solution: Floats, low: Floats, high: Floats) -> bool:
        sums = self.matrix @ solution
        missed = np.r_[self.rows.low - sums, sums - self.rows.high, low - solution, solution - high]
        return bool((missed <= MISS * np.maximum(1.0, np.abs(np.r_[sums, sums, solution, solution]))).all())


def programme(rows: Rows, low: Floats, high: Floats, whole: Bools) -> Programme:
    """Return the programme of rows over all columns."""
    from scipy import sparse

    matrix = sparse.csr_matrix((rows.weights, rows.at, rows.start), shape=(len(rows), len(low)))
    return Programme(matrix, rows, low, high, whole)


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
    rows: Rows, low: Floats, high: Floats, whole: Bools, wanted: Ints, enough: Enough, clock: Clock
) -> tuple[Floats, Floats, Floats, Bools]:
    """Return bounds, feasible whole numbers (up to three of them are told apart) and which of ``wanted`` are decided.

    Raises
    ------
    Contradiction
        If no numbers agree with the rows.
    """
    count = np.full(len(wanted), np.inf)
    done = np.zeros(len(wanted), dtype=bool)
    exact, values = determined(rows, len(low))
    done = exact[wanted]
    least, most = np.where(done, values[wanted], low[wanted]), np.where(done, values[wanted], high[wanted])
    if solver() is None or not len(wanted):
        return least, most, count, done
    made = programme(rows, low, high, whole)
    wide = Enough(np.maximum(enough.width, np.where(whole[wanted], NARROW, 0.0)), enough.height)
    for in_whole, wished in ((False, wide), (True, enough)) if whole.any() else ((False, wide),):
        try:
            asked = np.flatnonzero(~done)
            seen_low, seen_high = _tried(made, wanted[asked], wished.of(asked), in_whole, clock)
        except Undecided:
            if in_whole:
                break
            return least, most, count, done
        settled = wished.of(asked).reached(seen_low, seen_high)
        least[asked[settled]], most[asked[settled]] = seen_low[settled], seen_high[settled]
        done[asked[settled]] = True
    for at in np.flatnonzero(~done).tolist():
        if clock.over(at / len(wanted)):
            break
        try:
            least[at], most[at], count[at] = _exact(made, int(wanted[at]), clock)
            done[at] = True
        except Undecided:
            continue
    return least, most, count, done


def _tried(made: Programme, wanted: Ints, enough: Enough, in_whole: bool, clock: Clock) -> tuple[Floats, Floats]:
    """Return the least and the most seen of the unknowns in some solutions that pull all that lack room at once."""
    rng = np.random.default_rng(0)
    seen_low, seen_high = np.full(len(wanted), np.inf), np.full(len(wanted), -np.inf)
    for trial in range(TRIALS if len(wanted) else 0):
        if clock.over():
            raise Undecided
        costs = np.zeros(len(made.low))
        pull = rng.uniform(0.5, 1.5, len(wanted)) * rng.choice([-1.0, 1.0], len(wanted))
        costs[wanted] = pull * ~enough.reached(seen_low, seen_high) if trial else 0.0
        solution = made.extreme(costs, clock, in_whole)
        if solution is None and in_whole:
            raise Undecided  # there are numbers, but no whole ones, or the solver has lost its way
        if solution is None:
            raise Contradiction(int(made.rows.origin[0]))
        if np.isnan(solution).any():
            continue
        solution = np.where(made.whole, np.round(solution), solution) if in_whole else solution
        seen_low = np.minimum(seen_low, solution[wanted])
        seen_high = np.maximum(seen_high, solution[wanted])
        if not np.isfinite(enough.width).any() or enough.reached(seen_low, seen_high).all():
            break
    return seen_low, seen_high


def _exact(made: Programme, column: int, clock: Clock) -> tuple[float, float, float]:
    """Return the least and the most of one unknown, and how many whole numbers it can be."""
    costs = np.zeros(len(made.low))
    costs[column] = 1.0
    least, most = (_end(made, way * costs, column, clock, False) for way in (1.0, -1.0))
    if not made.whole.any() or most - least > NARROW:
        return least, most, np.inf
    least, most = (_end(made, way * costs, column, clock, True) for way in (1.0, -1.0))
    if not made.whole[column]:
        return least, most, np.inf
    if most - least < FEASIBLE - 1:
        return least, most, most - least + 1
    found = 2
    for value in range(int(least) + 1, int(most)):
        if found >= FEASIBLE:
            break
        found += made.extreme(np.zeros(len(costs)), clock, True, (column, float(value))) is not None
    return least, most, float(found)


def _end(made: Programme, costs: Floats, column: int, clock: Clock, whole: bool) -> float:
    solution = made.extreme(costs, clock, whole)
    if solution is None and whole:
        raise Undecided  # there are numbers, but no whole ones, or the solver has lost its way
    if solution is None:
        raise Contradiction(int(made.rows.origin[0]))
    value = float(solution[column])
    if np.isnan(value):
        return -np.inf if costs[column] > 0 else np.inf
    return float(np.round(value)) if whole and made.whole[column] else value
