"""What an interval means: a hidden value is given away, nearly so, safe, or nobody knows.

EXACT: one number is left. BOUNDED: fewer than three whole numbers are left; or a hidden base surely lies below the
threshold; or, where the base is public and below the threshold, the interval is narrower than half of it; or an amount
of money is known to within a fifth. Measured against what is known without the published layers: what other people's
figures give away already is not held against them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from eriytymisseuranta.core.disclosure.audit.attack import Intervals
from eriytymisseuranta.core.disclosure.audit.known import Ints
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.panel import Bools, Floats, States

WHOLE_NUMBERS = 3
"""Feasible whole numbers that are enough."""
OF_BASE = 0.5
"""Width of an interval that is enough, as a part of a public base below the threshold."""
OF_MONEY = 0.2
"""Width of an interval of an amount of money that is enough, as a part of its upper bound."""
LITTLE = 1e-6


class Verdict(IntEnum):
    """What the attack has made of a hidden value; the higher the worse."""

    SAFE = 0
    UNKNOWN = 1
    """Not decided (no solver, no time, a layer that cannot be traced); fails like those below."""
    BOUNDED = 2
    EXACT = 3


@dataclass(frozen=True)
class Standard:
    """What is asked of each unknown, all of shape (n,).

    Parameters
    ----------
    low, high
        Bounds that are known without the published layers.
    base
        Public count that the unknown is a part of; NaN = hidden or none.
    threshold
        Base below which a figure is not shown.
    counted
        Which are bases themselves.
    money
        Which are amounts of money (any number, not whole ones).
    """

    low: Floats
    high: Floats
    base: Floats
    threshold: Floats
    counted: Bools
    money: Bools

    def of(self, unknowns: Ints) -> Standard:
        """Return what is asked of some unknowns."""
        return Standard(
            self.low[unknowns],
            self.high[unknowns],
            self.base[unknowns],
            self.threshold[unknowns],
            self.counted[unknowns],
            self.money[unknowns],
        )

    def enough(self) -> Enough:
        """Return the width and the height with which an interval is safe, whatever else it holds."""
        prior = self.high - self.low
        width = np.where(self.money, np.inf, np.minimum(WHOLE_NUMBERS - 1.0, prior))
        small = ~self.money & (self.base < self.threshold)
        width = np.where(small, np.maximum(width, np.minimum(OF_BASE * self.base, prior)), width)
        height = np.where(self.counted & (self.high >= self.threshold), self.threshold, -np.inf)
        return Enough(width, height)


def verdicts(standard: Standard, found: Intervals) -> States:
    """Return the `Verdict` of each unknown, shape (n,)."""
    width, prior = found.high - found.low, standard.high - standard.low
    enough = standard.enough()
    possible = np.minimum(WHOLE_NUMBERS, prior + 1)
    narrow = ~enough.reached(found.low, found.high) | (found.count < possible - LITTLE)
    with np.errstate(invalid="ignore"):
        narrow_money = (width < OF_MONEY * found.high) & (width < prior - LITTLE)
    bounded = np.where(standard.money, narrow_money, narrow)
    exact = np.where(standard.money, width <= LITTLE * np.maximum(1.0, np.abs(found.low)), width < 1 - LITTLE)
    exact &= prior > LITTLE
    return np.select(
        [exact & bounded, bounded, ~found.decided & (prior > LITTLE)],
        [Verdict.EXACT, Verdict.BOUNDED, Verdict.UNKNOWN],
        Verdict.SAFE,
    ).astype(np.uint8)
