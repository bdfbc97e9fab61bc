"""The attack on all that layers hide, part by part, each with its share of the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from eriytymisseuranta.core.disclosure.audit.attack import Intervals, attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Ints, System, joined
from eriytymisseuranta.core.disclosure.audit.narrowing import rounded
from eriytymisseuranta.core.disclosure.audit.parting import Part, Parting
from eriytymisseuranta.core.disclosure.audit.verdicts import Standard, Verdict, verdicts
from eriytymisseuranta.core.panel import Bools, Floats, States

FIRST = 0.8
"""Of the progress that is left, what going through the parts once makes up."""


@dataclass(frozen=True)
class Asked:
    """What is asked of the unknowns (`Standard`).

    Parameters
    ----------
    shown
        What is hidden and yet told as a number, shape (n,).
    low, high, base
        As in `Standard`, shape (n,).
    threshold, counted, money
        As in `Standard`, of each block of ``units`` unknowns, shape (blocks,).
    """

    units: int
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

    Parts that this was not enough for share what the others have left over, until all is decided or the time is over.
    What there is no time for is UNKNOWN; parts in which nothing is hidden are looked through all the same.

    Raises
    ------
    InputError
        If the figures contradict each other.
    """
    attack(parting.known().system, seconds=0.0)
    found: dict[int, Judged] = {}
    due, begin = list(parting.order), 0.0
    while due:
        span = (1 - begin) * FIRST
        cut_short = []
        for step, number in enumerate(due):
            late = clock.over(begin + span * step / len(due))
            if late and begin:
                break
            part, to_judge = parting.number(number), not late or step < parting.idle
            share = Clock.of(
                clock.left / (len(due) - step),
                partial(_progress, clock, begin + span * step / len(due), span / len(due)),
            )
            now = _of_part(part, asked, share if to_judge else None)
            if number not in found or now.counts[Verdict.UNKNOWN] < found[number].counts[Verdict.UNKNOWN]:
                found[number] = now
            if now.counts[Verdict.UNKNOWN] and share.left <= 0:
                cut_short.append(number)
        due, begin = cut_short if clock.left > 0 else [], begin + span
    return _joined(list(found.values()))


def _progress(clock: Clock, begin: float, span: float, done: float) -> None:
    clock.progress(begin + span * done)


def _of_part(part: Part, asked: Asked, clock: Clock | None) -> Judged:
    """Return the verdicts of a part; no clock = there is no time."""
    standard = asked.of(part.unknowns)
    if clock is None:
        intervals = _undecided(part.system)
    else:
        intervals = attack(part.system, standard.enough(), clock.left, clock.progress, ~part.own)
    verdict = verdicts(standard, intervals)
    verdict[asked.shown[part.unknowns] & (standard.high > standard.low)] = Verdict.EXACT
    worse = part.own & (verdict != Verdict.SAFE)
    return Judged(
        {each: int((verdict[part.own] == each).sum()) for each in Verdict},
        part.unknowns[worse],
        verdict[worse],
        intervals.low[worse],
        intervals.high[worse],
    )


def _joined(found: Sequence[Judged]) -> Judged:
    counts = {each: sum(part.counts[each] for part in found) for each in Verdict}
    unknowns = joined([part.unknowns for part in found], np.int64)
    verdict = joined([part.verdict for part in found], np.uint8)
    low, high = (joined([getattr(part, end) for part in found], np.float64) for end in ("low", "high"))
    order = np.lexsort((unknowns, -verdict.astype(np.int8)))
    return Judged(counts, unknowns[order], verdict[order], low[order], high[order])


def _undecided(system: System) -> Intervals:
    """Return what is known of unknowns that are not attacked."""
    low, high = rounded(system.low, system.high, system.whole)
    nothing = np.zeros(len(low), dtype=bool)
    return Intervals(low, high, np.where(system.whole, high - low + 1, np.inf), nothing)
