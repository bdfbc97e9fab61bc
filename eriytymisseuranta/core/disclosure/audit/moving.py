"""What hidden numbers can be, seen by changing numbers that agree with all figures a little.

A number that is seen as three different whole ones, each in a solution, is safe whatever else it can be; nothing more
need be found out. The least change that moves a number is a cycle of exchanges, and quick to find.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints
from eriytymisseuranta.core.disclosure.audit.programming import Programme
from eriytymisseuranta.core.disclosure.audit.rerouting import Enough
from eriytymisseuranta.core.panel import Bools, Floats

FEASIBLE = 3
"""Whole numbers beyond which they need not be counted."""
PULL = 30.0
"""What a unit of an unknown of which not enough has been seen counts for, beside one of the others."""
STEP = 2.0
"""How far each unknown is moved when many are at once."""
UPWARD = 0.8
"""Part of the unknowns that are pulled upward; most are small."""
IN_VAIN = 3
"""Pulls in a row that settle nothing, after which unknowns are moved one by one."""


class Seen:
    """What some unknowns are in solutions in whole numbers: the least, the most, and whether anything between.

    Parameters
    ----------
    enough
        What need not be known more closely; three whole numbers must have been seen (fewer where fewer are asked for).
    """

    def __init__(self, enough: Enough) -> None:
        self._enough = enough
        self._low, self._high = np.full(len(enough.width), np.inf), np.full(len(enough.width), -np.inf)
        self._between = np.zeros(len(enough.width), dtype=bool)

    def add(self, values: Floats) -> None:
        """Take note of a solution, shape (unknowns,)."""
        self._between |= (self._low < self._high) & (values != self._low) & (values != self._high)
        self._low, self._high = np.minimum(self._low, values), np.maximum(self._high, values)

    @property
    def width(self) -> Floats:
        """How far apart the least and the most must be, shape (unknowns,)."""
        return self._enough.width

    @property
    def bounds(self) -> tuple[Floats, Floats]:
        """The least and the most, each of shape (unknowns,)."""
        return self._low, self._high

    @property
    def count(self) -> Ints:
        """How many whole numbers have been seen, up to three, shape (unknowns,)."""
        number = np.isfinite(self._low).astype(np.int64)
        return np.asarray(number + (self._low < self._high) + self._between)

    @property
    def suffices(self) -> Bools:
        """Of which unknowns enough has been seen, shape (unknowns,)."""
        asked = np.minimum(FEASIBLE, np.floor(self._enough.width) + 1)
        return np.asarray(self._enough.reached(self._low, self._high) & (self.count >= asked))

    @property
    def lacking(self) -> Bools:
        """Of which unknowns more must be seen, and not the interval itself, shape (unknowns,)."""
        return np.isfinite(self._enough.width) & ~self.suffices


def moved(made: Programme, start: Floats, wanted: Ints, seen: Seen, done: Bools, clock: Clock) -> None:
    """Take note of solutions around one, in which unknowns of which not enough has been seen are more or less.

    Parameters
    ----------
    start
        Numbers that agree with all rows, whole ones where they must be, shape (columns,).
    wanted
        Columns of the unknowns, shape (unknowns,).
    done
        Unknowns that need not be looked at, shape (unknowns,).
    """
    seen.add(start[wanted])
    rng, in_vain = np.random.default_rng(0), 0
    lacking = ~done & seen.lacking
    while lacking.sum() > 1 and in_vain < IN_VAIN and not clock.over():
        gain = np.zeros(len(start))
        upward = np.where(rng.uniform(size=len(wanted)) < UPWARD, 1.0, -1.0)
        gain[wanted] = PULL * upward * rng.uniform(0.5, 1.5, len(wanted)) * lacking
        change = made.change(start, gain, np.full(len(start), -STEP), np.full(len(start), STEP), clock)
        _note(made, start, change, wanted, seen)
        left = ~done & seen.lacking
        in_vain = in_vain + 1 if left.sum() == lacking.sum() else 0
        lacking = left
    for at in np.flatnonzero(lacking).tolist():
        far = float(np.ceil(seen.width[at]))
        for least, most in ((0.0, far), (-far, 0.0), (1.0, 1.0), (-1.0, -1.0), (2.0, 2.0), (-2.0, -2.0)):
            if seen.suffices[at]:
                break
            if clock.over():
                return
            _note(made, start, _one(made, start, int(wanted[at]), least, most, clock), wanted, seen)


def _one(made: Programme, start: Floats, column: int, least: float, most: float, clock: Clock) -> Floats | None:
    """Return a small change that moves one column as far as it goes between bounds, shape (columns,); None = none."""
    gain, low, high = np.zeros(len(start)), np.full(len(start), -np.inf), np.full(len(start), np.inf)
    gain[column] = PULL if most > 0 else -PULL
    low[column], high[column] = least, most
    found: Floats | None = made.change(start, gain, low, high, clock)
    return found


def _note(made: Programme, start: Floats, change: Floats | None, wanted: Ints, seen: Seen) -> None:
    """Take note of a change, and of its reverse where that is possible too."""
    if change is None:
        return
    for way in (1.0, -1.0):
        if made.met(start + way * change):
            seen.add((start + way * change)[wanted])
