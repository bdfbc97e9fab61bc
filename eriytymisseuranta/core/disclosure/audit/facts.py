"""Published figures as facts: what each kind of layer or table says of the unknowns.

Many figures are no sums themselves but have a closed inverse: a share times its public base, a mean times the number
of years, a smoothed share times the smoothed base are sums, known as precisely as the figure is printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from eriytymisseuranta.core.disclosure.audit.known import Facts, Ints, Names, single, starts
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.panel import Bools, Floats


def half_step(decimals: float) -> float:
    """Return by how much a number printed with so many decimals may be off; 0 where it is exact (inf)."""
    return 0.0 if np.isinf(decimals) else 0.5 * 10.0**-decimals


def totals(
    at: Ints,
    block: Ints,
    low: Floats,
    high: Floats,
    what: Message,
    where: Sequence[Any] | Names,
    weights: Floats | None = None,
) -> Facts:
    """Return sums over blocks.

    Parameters
    ----------
    at, block
        Unknown and block of each part, of equal shape; block -1 = in none.
    low, high, where
        Shape (blocks,); NaN = the block's sum is not published.
    """
    told = ~(np.isnan(low) | np.isnan(high))
    inside = block >= 0
    inside[inside] = told[block[inside]]
    order = np.flatnonzero(inside)[np.argsort(block[inside], kind="stable")]
    found, lengths = np.unique(block[order], return_counts=True)
    return Facts(
        starts(lengths),
        at[order],
        np.ones(len(order)) if weights is None else weights[order],
        low[found],
        high[found],
        what,
        np.asarray(where, dtype=object)[found],
    )


def sums(total: Ints, parts: Sequence[tuple[float, Ints]], what: Message, where: Iterable[Any]) -> Facts:
    """Return that each total is the sum of its parts (weight, unknowns), all of the shape of ``total``."""
    columns = np.stack([total, *(at for _, at in parts)], axis=1)
    weights = np.array([-1.0, *(weight for weight, _ in parts)])
    count = len(total)
    return Facts(
        np.arange(count + 1) * columns.shape[1],
        columns.ravel(),
        np.tile(weights, count),
        np.zeros(count),
        np.zeros(count),
        what,
        np.array(list(where), dtype=object),
    )


def shares(at: Ints, percent: Floats, base: Floats, decimals: float, what: Message, where: Iterable[Any]) -> Facts:
    """Return shares of a base that is known: the numerators, within what was rounded away."""
    off = half_step(decimals)
    return single(at, (percent - off) / 100 * base, (percent + off) / 100 * base, what, where)


def rounded_values(at: Ints, value: Floats, step: float, what: Message, where: Iterable[Any]) -> Facts:
    """Return numbers rounded to the nearest multiple of a step."""
    return single(at, value - step / 2, value + step / 2, what, where)


def changes(before: Ints, after: Ints, change: Floats, decimals: float, what: Message, where: Iterable[Any]) -> Facts:
    """Return differences ``x[after] - x[before]``."""
    return combined(
        np.stack([after, before], axis=1), np.tile([1.0, -1.0], (len(change), 1)), change, decimals, what, where
    )


def means(at: Ints, mean: Floats, decimals: float, what: Message, where: Iterable[Any]) -> Facts:
    """Return averages over years; ``at`` of shape (figures, years)."""
    years = at.shape[1]
    return combined(at, np.full(at.shape, 1.0 / years), mean, decimals, what, where)


def combined(at: Ints, weights: Floats, value: Floats, decimals: float, what: Message, where: Iterable[Any]) -> Facts:
    """Return weighted sums of equally many unknowns each; ``at`` and ``weights`` of shape (figures, unknowns)."""
    off = half_step(decimals)
    return Facts(
        np.arange(len(at) + 1) * at.shape[1],
        at.ravel(),
        weights.ravel(),
        value - off,
        value + off,
        what,
        np.array(list(where), dtype=object),
    )


def smoothed(
    at: Ints,
    kernel: Floats,
    value: Floats,
    decimals: float,
    what: Message,
    where: Iterable[Any],
    base: Floats | None = None,
) -> Facts:
    """Return smoothed sums, or with a public ``base`` smoothed shares in percent.

    Parameters
    ----------
    at
        The unknowns, shape (units,).
    kernel
        Weight of each unit at each place, shape (places, units); 0 = out of reach.
    base
        What the shares are of, shape (units,).
    """
    off = half_step(decimals)
    low, high = value - off, value + off
    if base is not None:
        around = kernel @ base
        low, high = low / 100 * around, high / 100 * around
    place, unit = np.nonzero(kernel)
    return Facts(
        starts(np.bincount(place, minlength=len(kernel))),
        at[unit],
        kernel[place, unit],
        low,
        high,
        what,
        np.array(list(where), dtype=object),
    )


def coverage(
    hidden: Ints, block: Ints, visible: Floats, percent: Floats, decimals: float, what: Message, where: Sequence[Any]
) -> Facts:
    """Return what a percentage of people shown tells of those who are not: ``V / (V + H)`` is public, and so is V.

    Parameters
    ----------
    hidden, block
        Unknown bases and the block of each.
    visible, percent
        People shown and their share, shape (blocks,).
    """
    off = half_step(decimals)
    with np.errstate(divide="ignore", invalid="ignore"):
        most = np.where(percent - off > 0, visible * (100 / (percent - off) - 1), np.inf)
        least = visible * (100 / (percent + off) - 1)
    return totals(hidden, block, np.maximum(least, 0.0), most, what, where)


def known_values(at: Ints, value: Floats, what: Message, where: Iterable[Any]) -> Facts:
    """Return figures that are published as they are, in this release or an earlier one."""
    return single(at, value, value, what, where)


def chosen(facts: Facts, rows: Bools) -> Facts:
    """Return some of the figures."""
    row = np.repeat(np.arange(len(facts)), np.diff(facts.start))
    kept = rows[row]
    return Facts(
        starts(np.diff(facts.start)[rows]),
        facts.at[kept],
        facts.weights[kept],
        facts.low[rows],
        facts.high[rows],
        facts.what,
        facts.where[rows],
    )
