"""What public totals and bases alone give of a count, whatever the layers to be published show or hide."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints
from eriytymisseuranta.core.disclosure.audit.narrowing import sums_of_others
from eriytymisseuranta.core.panel import Bools, Floats


def of_totals(told: Iterable[Facts], base: Floats) -> tuple[Floats, Floats]:
    """Return the bounds of counts, shape (n,), that public totals give one by one.

    Of a total T over units of N people together a unit of n people has at most T, and at least n - (N - T).

    Parameters
    ----------
    told
        Only exact sums of several unknowns are looked at.
    base
        Public count that each unknown is a part of, shape (n,); NaN = not known.
    """
    low, high = np.zeros(len(base)), np.where(np.isnan(base), np.inf, base)
    for facts in told:
        row = np.repeat(np.arange(len(facts)), np.diff(facts.start))
        plain = (facts.low == facts.high) & (np.bincount(row, facts.weights != 1.0, len(facts)) == 0)
        kept = plain[row] & (np.diff(facts.start) > 1)[row]
        row, at = row[kept], facts.at[kept]
        others, _ = sums_of_others(np.where(np.isnan(base[at]), np.inf, base[at]), row, len(facts))
        np.minimum.at(high, at, facts.high[row])
        np.maximum.at(low, at, facts.low[row] - others)
    return np.minimum(low, high, out=low), high


def followed(sets: Iterable[Facts], hidden: Bools, low: Floats, high: Floats) -> Floats:
    """Return lower bounds where the last hidden member of a set counts as told too when totals tell the others.

    It is hidden only to keep the total of the set from giving those away.

    Parameters
    ----------
    sets
        As `facts.sums` makes them: the total first, with weight -1.
    """
    low = low.copy()
    for facts in sets:
        row = np.repeat(np.arange(len(facts)), np.diff(facts.start))
        total = np.zeros(len(facts.at), dtype=bool)
        total[facts.start[:-1]] = True
        told = hidden[facts.at] & (low[facts.at] == high[facts.at]) & ~total
        lacking = hidden[facts.at] & ~told & ~total
        follows = (_count(row, told, len(facts)) > 0) & (_count(row, lacking, len(facts)) == 1)
        follows &= _count(row, hidden[facts.at] & total, len(facts)) == 0
        one = facts.at[lacking & follows[row]]
        low[one] = high[one]
    return low


def _count(row: Ints, where: Bools, rows: int) -> Ints:
    return np.bincount(row[where], minlength=rows)
