"""The published figures that give a value away, as few as there need be, and what could be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.disclosure.audit.attack import attack
from eriytymisseuranta.core.disclosure.audit.clock import Clock
from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, Rows, System
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.panel import Floats

REACH = 4
"""Steps from figure to unknown to figure within which a witness is sought."""
MANY = 60
"""Figures beyond which a witness is not made smaller."""


@dataclass(frozen=True)
class Repair:
    """Something that would take figures out of the attacker's hands.

    Parameters
    ----------
    what
        What to do.
    people
        People in the cells that it hides; 0 where it hides none.
    values
        Number of exposed values whose witness it breaks.
    """

    what: Message
    people: float
    values: int


def witness(system: System, rows: Rows, unknown: int, low: float, high: float, clock: Clock) -> Ints:
    """Return the rows of a system that bound an unknown as closely as found; its own rows where it is not sought.

    Parameters
    ----------
    rows
        The rows of the system `without_known`.
    """
    near = _near(rows, np.array([unknown]))
    own = near
    for _ in range(REACH):
        if clock.over() or _bounds(system, rows, near, unknown, clock, low, high):
            break
        near = _near(rows, np.unique(rows.chosen(near).at))
    else:
        return rows.origin[own]
    if int(near.sum()) > MANY or clock.over():
        return rows.origin[own]
    for row in np.flatnonzero(near).tolist():
        near[row] = False
        if not _bounds(system, rows, near, unknown, clock, low, high):
            near[row] = True
    return rows.origin[near]


def _near(rows: Rows, unknowns: Ints) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return np.asarray(np.bincount(rows.row, np.isin(rows.at, unknowns), len(rows)) > 0)


def _bounds(
    system: System,
    rows: Rows,
    chosen: np.ndarray[tuple[int, ...], np.dtype[np.bool_]],
    unknown: int,
    clock: Clock,
    low: float,
    high: float,
) -> bool:
    """Tell whether some of the rows alone bound an unknown as closely."""
    part = rows.chosen(chosen)
    columns = np.unique(np.r_[part.at, unknown])
    facts = Facts(
        part.start,
        np.searchsorted(columns, part.at),
        part.weights,
        part.low,
        part.high,
        Message("{where}"),
        part.origin.astype(object),
    )
    small = System(system.low[columns], system.high[columns], system.whole[columns], (facts,))
    try:
        found = attack(small, seconds=min(clock.left, 5.0))
    except InputError:
        return False
    at = int(np.searchsorted(columns, unknown))
    return bool(found.low[at] >= low - 1e-6 and found.high[at] <= high + 1e-6)


def repairs(
    system: System,
    witnesses: Sequence[Ints],
    people: Callable[[Ints], Floats],
    name: Callable[[int], str],
    summed: Iterable[int],
) -> list[Repair]:
    """Return what could be done, what costs fewest people first, of these what helps most values first.

    Parameters
    ----------
    witnesses
        Rows of the system, of each exposed value.
    people
        Unknowns -> people in the unit of each, shape as the unknowns.
    name
        Unknown -> name of its unit.
    summed
        Which of ``system.facts`` are totals or other figures that can be withheld.
    """
    count: dict[int, int] = {}
    kinds = set(summed)
    ends = np.cumsum([len(facts) for facts in system.facts])
    for rows in witnesses:
        for row in rows.tolist():
            if int(np.searchsorted(ends, row, side="right")) in kinds:
                count[row] = count.get(row, 0) + 1
    found = []
    for row, values in count.items():
        facts, at = system.find(row)
        figure = facts.label(at)
        withhold = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Withhold, or round, this figure: {figure}.")
        found.append(Repair(Message(withhold, {"figure": figure}), 0.0, values))
        parts = facts.at[facts.start[at] : facts.start[at + 1]]
        shown = parts[(system.low[parts] == system.high[parts]) & (people(parts) > 0)]
        if len(shown):
            smallest = int(shown[np.argmin(people(shown))])
            hides = float(people(np.array([smallest]))[0])
            suppress = QT_TRANSLATE_NOOP("Eriytymisseuranta", "Suppress cell {cell} too, which lies under: {figure}.")
            found.append(Repair(Message(suppress, {"cell": name(smallest), "figure": figure}), hides, values))
    return sorted(found, key=lambda repair: (repair.people, -repair.values))
