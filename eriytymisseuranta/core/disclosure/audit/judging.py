"""The attack on all that layers hide, part by part, each with its share of the time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.attack import Intervals, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints, System
from eriytymisseuranta.core.disclosure.audit.narrowing import rounded
from eriytymisseuranta.core.disclosure.audit.parting import Part, Parting
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.panel import Bools, Floats, States


@dataclass(frozen=True)
class Asked:
    """What is hidden, and what is asked of it (`Standard`).

    Parameters
    ----------
    hidden
        Shape (n,).
    shown
        What is hidden and yet told as a number, shape (n,).
    low, high, base
        As in `Standard`, shape (n,).
    threshold, counted, money
        As in `Standard`, of each block of ``units`` unknowns, shape (blocks,).
    """

    units: int
    hidden: Bools
    shown: Bools
    low: Floats
    high: Floats
    base: Floats
    threshold: Floats
    counted: Bools
    money: Bools

    def of(self, unknowns: Ints) -> Standard:
        """Return what is asked of some unknowns."""
        block = unknowns // self.units
        return Standard(
            self.low[unknowns],
            self.high[unknowns],
            self.base[unknowns],
            self.threshold[block],
            self.counted[block],
            self.money[block],
        )


@dataclass(frozen=True)
class Judged:
    """What an attack has made of what is hidden.

    Parameters
    ----------
    counts
        Hidden values by verdict.
    unknowns
        Those that are not safe, the worst first, shape (exposed,).
    verdict, low, high
        Of these, shape (exposed,).
    """

    counts: Mapping[Verdict, int]
    unknowns: Ints
    verdict: States
    low: Floats
    high: Floats


def judged(parting: Parting, asked: Asked, clock: Clock) -> Judged:
    """Attack part by part: each may take as much of the time that is left as every other that is still to come.

    What there is no time for is UNKNOWN; parts in which nothing is hidden are looked through all the same.

    Raises
    ------
    InputError
        If the figures contradict each other.
    """
    counts = dict.fromkeys(Verdict, 0)
    found: list[tuple[Ints, States, Floats, Floats]] = []
    attack(parting.known().system, seconds=0.0)
    parts = len(parting.order)
    for step, number in enumerate(parting.order):
        late = clock.over(step / parts) and step >= parting.idle
        part = parting.number(number)
        share = Clock.of(clock.left / (parts - step), lambda done, step=step: clock.progress((step + done) / parts))
        verdict, intervals = _of_part(part, asked, None if late else share)
        hidden = asked.hidden[part.unknowns]
        for each in Verdict:
            counts[each] += int((verdict[hidden] == each).sum())
        worse = np.flatnonzero(verdict != Verdict.SAFE)
        found.append((part.unknowns[worse], verdict[worse], intervals.low[worse], intervals.high[worse]))
    unknowns, verdict, low, high = (
        np.concatenate([np.zeros(0, dtype=kind), *(each[at] for each in found)])
        for at, kind in enumerate((np.int64, np.uint8, np.float64, np.float64))
    )
    order = np.lexsort((unknowns, -verdict.astype(np.int8)))
    return Judged(counts, unknowns[order], verdict[order], low[order], high[order])


def _of_part(part: Part, asked: Asked, clock: Clock | None) -> tuple[States, Intervals]:
    """Return verdicts of the unknowns of a part, SAFE where nothing is hidden; no clock = there is no time."""
    standard, hidden = asked.of(part.unknowns), asked.hidden[part.unknowns]
    if clock is None:
        intervals = _undecided(part.system)
    else:
        intervals = attack(part.system, standard.enough(), clock.left, clock.progress, ~hidden)
    verdict = np.where(hidden, verdicts(standard, intervals), Verdict.SAFE).astype(np.uint8)
    verdict[asked.shown[part.unknowns] & (standard.high > standard.low)] = Verdict.EXACT
    return verdict, intervals


def _undecided(system: System) -> Intervals:
    """Return what is known of unknowns that are not attacked."""
    low, high = rounded(system.low, system.high, system.whole)
    nothing = np.zeros(len(low), dtype=bool)
    return Intervals(low, high, np.where(system.whole, high - low + 1, np.inf), nothing)
