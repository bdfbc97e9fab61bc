"""Randomness: the same cells with the same totals, and everybody's group drawn by lot.

Where cells are small, chance alone makes their shares differ: on 250 m cells D can be above 0.5 without any
segregation (Carrington and Troske 1997, Journal of Business and Economic Statistics 15:402). A measure is therefore
shown beside its expectation under randomness, with the groups' overall shares P_m taken as given.

People who live together are mostly of the same group, so that independent persons understate what chance does. With a
mean household size above 1, a cell's t people live in n = t / size households, rounded, at least one, of equal size
t / n, each wholly of one group. Unequal households would vary more still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats

DRAWS = 50
"""Simulated regions from which an expectation without a formula is taken."""


def independent_draws(t: Floats, household_size: float = 1.0) -> Ints:
    """Return of how many independent draws each cell is made: households of ``household_size`` people, 0 if t is 0.

    Raises
    ------
    InputError
        If ``household_size`` is below 1.
    """
    if not household_size >= 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The mean household size is {size}; it must be at least 1 (1 = persons drawn independently).",
            ),
            size=household_size,
        )
    return np.where(t > 0, np.maximum(np.rint(t / household_size), 1), 0).astype(np.int64)


def simulate(
    measure: Callable[[Floats], Any],
    counts: Floats,
    household_size: float = 1.0,
    draws: int = DRAWS,
    seed: int = 0,
) -> Floats:
    """Return a measure of ``draws`` regions filled by lot, shape (draws, ...) after what ``measure`` returns.

    Parameters
    ----------
    measure
        Takes counts of shape (cells, groups).
    counts
        The region as it is, (cells, groups): totals of the cells and overall shares of the groups are taken from it.
    seed
        The same seed gives the same regions.
    """
    return np.stack([np.asarray(measure(region)) for region in filled_by_lot(counts, household_size, draws, seed)])


def filled_by_lot(counts: Floats, household_size: float, draws: int, seed: int) -> Iterator[Floats]:
    """Yield ``draws`` regions filled by lot, each of the shape of ``counts``; parameters as in `simulate`."""
    t = counts.sum(axis=1)
    n = independent_draws(t, household_size)
    shares = counts.sum(axis=0) / counts.sum()
    size = np.divide(t, n, out=np.zeros_like(t), where=n > 0)[:, None]
    rng = np.random.default_rng(seed)
    for _ in range(draws):
        yield rng.multinomial(n, shares) * size


def rescaled(value: float, baseline: float, complete: float = 1.0) -> float:
    """Return ``(I - E0) / (I1 - E0)``: 0 at the expectation under randomness, 1 at complete segregation.

    ``complete`` is I1, the measure's value at complete segregation. A rescaling (Carrington and Troske 1997), not an
    unbiased estimate of anything. NaN where randomness alone segregates completely.
    """
    room = complete - baseline
    return (value - baseline) / room if abs(room) > 1e-12 else np.nan
