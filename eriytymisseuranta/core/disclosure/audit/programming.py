"""Linear programmes over published figures, in any numbers or in whole ones (scipy's HiGHS)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Rows
from eriytymisseuranta.core.panel import Bools, Floats

MISS = 1e-5
"""By how much a solution may miss a figure, beside its size."""
WHOLE = 1e-6
"""By how much a whole number may be off."""


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
                return np.where(self.whole, np.round(found.x), found.x) if whole else found.x
        raise Undecided

    def change(self, start: Floats, gain: Floats, least: Floats, most: Floats, clock: Clock) -> Any:
        """Return the change from a solution to another one that is best: its gain less the sum of all changes.

        With little to gain, it is made of few cycles of exchanges, which keep to whole numbers by themselves.

        Parameters
        ----------
        gain
            What one more of each column counts for, shape (columns,).
        least, most
            Bounds of the change, shape (columns,).

        Returns
        -------
        Shape (columns,); None where there is none, or none in whole numbers.
        """
        found = self._shifted(start, np.r_[1.0 - gain, 1.0 + gain], least, most, clock)
        if found is None:
            return None
        change = np.where(self.whole, np.round(found), found)
        return change if np.abs(change - found).max(initial=0.0) < WHOLE else None

    def limit(self, start: Floats, column: int, way: float, clock: Clock) -> float:
        """Return how much more (``way`` 1) or less (-1) than in a solution a column can be, in any numbers.

        Raises
        ------
        Undecided
            If the solver does not find out.
        """
        gain, free = np.zeros(len(start)), np.full(len(start), np.inf)
        gain[column] = way
        found = self._shifted(start, np.r_[-gain, gain], -free, free, clock)
        if found is None:
            raise Undecided
        return float(way * found[column])

    def _shifted(self, start: Floats, costs: Floats, least: Floats, most: Floats, clock: Clock) -> Floats | None:
        """Return the change from a solution within bounds that costs least, shape (columns,); None = none found.

        Parameters
        ----------
        costs
            Of one more, then of one less of each column, shape (2 columns,).
        """
        optimize, sums, n = solver(), self.matrix @ start, len(start)
        least, most = np.maximum(least, self.low - start), np.minimum(most, self.high - start)
        if (least > most).any():
            return None
        found = optimize.milp(
            costs,
            bounds=optimize.Bounds(
                np.r_[np.maximum(least, 0.0), np.maximum(-most, 0.0)],
                np.r_[np.maximum(most, 0.0), np.maximum(-least, 0.0)],
            ),
            constraints=optimize.LinearConstraint(self._both_ways, self.rows.low - sums, self.rows.high - sums),
            options={"time_limit": max(clock.left, 0.01), "presolve": False},  # twice as fast as with it
        )
        return None if found.status != 0 else found.x[:n] - found.x[n:]

    def met(self, solution: Floats) -> bool:
        """Return whether numbers agree with all rows and bounds."""
        return self._meets(solution, self.low, self.high)

    @cached_property
    def _both_ways(self) -> Any:
        from scipy import sparse

        return sparse.hstack([self.matrix, -self.matrix]).tocsr()

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
