"""How two properties of places go together: a rank correlation of people, and how sure it is.

An interval that takes cells as independent would be far too narrow: neighbouring cells are built and lived in alike.
So whole blocks of the map are drawn at random, with what lies in them (block bootstrap).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.panel import Floats

Ints = npt.NDArray[np.int64]

REPLICATES = 499
FEWEST_BLOCKS = 20
"""Blocks below which too little varies between them for an interval."""
FEWEST_PLACES = 10
"""Places below which there is no correlation."""
LOW, HIGH = 2.5, 97.5
FEW_BLOCKS = "few_blocks"
FEW_PLACES = "few_places"
ONE_VALUE = "one_value"
NO_LATTICE = "no_lattice"


@dataclass(frozen=True)
class Estimate:
    """A number with an interval; NaN where there is none.

    Parameters
    ----------
    reason
        Why there is no number or no interval, '' = there are both.
    """

    value: float
    low: float
    high: float
    places: int
    people: float
    reason: str = ""


def blocks_of(col: Ints, row: Ints, size: int, metres: float) -> Ints:
    """Return the number of the square block that each cell lies in, shape (cells,); 0 to the number of blocks."""
    cells = max(round(metres / size), 1)
    key = (np.asarray(row, dtype=np.int64) // cells << 32) + np.asarray(col, dtype=np.int64) // cells
    return np.asarray(np.unique(key, return_inverse=True)[1], dtype=np.int64).reshape(-1)


def rank_correlation(x: Floats, y: Floats, weight: Floats) -> float:
    """Return Spearman's correlation of ranks, all people ranked by the values of their places.

    The rank of a place is the middle of those of its people: ``R_i = sum_(x_j < x_i) w_j + 1/2 sum_(x_j = x_i) w_j``
    (mid-ranks, Kendall 1945, Biometrika 33:239), and the correlation Pearson's of the ranks with the same weights.
    With whole numbers as weights it is Spearman's (1904) of the people one by one. NaN where all are alike.

    Parameters
    ----------
    x, y, weight
        Shape (places,), without NaN; weights 0 or more.
    """
    return _correlation(_places_of(x), _places_of(y), weight)


def correlation_interval(
    x: Floats,
    y: Floats,
    weight: Floats,
    block: Ints | None,
    seed: int,
    progress: Progress = no_progress,
) -> Estimate:
    """Return the rank correlation of places with a 95 % interval.

    Blocks are drawn with replacement, as many as there are, and ranks are made anew in each draw; the interval holds
    the middle 95 % of the draws (Carlstein 1986, Annals of Statistics 14:1171; Hall 1985, Stochastic Processes and
    their Applications 20:231).

    Parameters
    ----------
    block
        Block of each place, shape (places,); None = the places are no cells, and there is no interval.
    """
    known = np.isfinite(x) & np.isfinite(y) & (weight > 0)
    places, people = int(known.sum()), float(weight[known].sum())
    if places < FEWEST_PLACES:
        return Estimate(np.nan, np.nan, np.nan, places, people, FEW_PLACES)
    x, y, weight = x[known], y[known], weight[known]
    of_x, of_y = _places_of(x), _places_of(y)
    value = _correlation(of_x, of_y, weight)
    if np.isnan(value):
        return Estimate(np.nan, np.nan, np.nan, places, people, ONE_VALUE)
    low, high, reason = _interval(
        lambda times: _correlation(of_x, of_y, weight * times),
        None if block is None else block[known],
        seed,
        progress,
    )
    return Estimate(value, low, high, places, people, reason)


def mean_interval(values: Floats, weight: Floats, block: Ints | None, seed: int) -> Estimate:
    """Return the weighted mean of places with a 95 % interval by blocks, as `correlation_interval`."""
    known = np.isfinite(values) & (weight > 0)
    places, people = int(known.sum()), float(weight[known].sum())
    if not places:
        return Estimate(np.nan, np.nan, np.nan, 0, 0.0, FEW_PLACES)
    values, weight = values[known], weight[known]

    def mean(times: Floats) -> float:
        total = float((weight * times).sum())
        return float((weight * times * values).sum()) / total if total else np.nan

    low, high, reason = _interval(mean, None if block is None else block[known], seed, no_progress)
    return Estimate(float((weight * values).sum() / weight.sum()), low, high, places, people, reason)


def _interval(
    statistic: Callable[[Floats], float], block: Ints | None, seed: int, progress: Progress
) -> tuple[float, float, str]:
    """Return the interval of what the places give when each counts so many times, and why there is none."""
    if block is None:
        return np.nan, np.nan, NO_LATTICE
    of_block = np.unique(block, return_inverse=True)[1].reshape(-1)
    blocks = int(of_block.max()) + 1
    if blocks < FEWEST_BLOCKS:
        return np.nan, np.nan, FEW_BLOCKS
    rng = np.random.default_rng(seed)
    drawn = np.full(REPLICATES, np.nan)
    for at in range(REPLICATES):
        progress(at / REPLICATES)
        times = np.bincount(rng.integers(0, blocks, blocks), minlength=blocks).astype(np.float64)
        drawn[at] = statistic(times[of_block])
    low, high = np.nanpercentile(drawn, [LOW, HIGH])
    return float(low), float(high), ""


def _correlation(of_x: Ints, of_y: Ints, weight: Floats) -> float:
    """Return the correlation of mid-ranks; ``of_x``, ``of_y`` are places in the list of the different values."""
    total = float(weight.sum())
    if not total:
        return np.nan
    a, b = (_mid_ranks(of, weight) / total - 0.5 for of in (of_x, of_y))  # their mean is one half
    spread = float((weight * a * a).sum()) * float((weight * b * b).sum())
    return float((weight * a * b).sum()) / float(np.sqrt(spread)) if spread > 1e-18 * total**2 else np.nan


def _places_of(values: Floats) -> Ints:
    """Return the place of each value in the ascending list of the different ones."""
    return np.asarray(np.unique(values, return_inverse=True)[1], dtype=np.int64).reshape(-1)


def _mid_ranks(of: Ints, weight: Floats) -> Floats:
    sums = np.bincount(of, weight)
    return np.asarray((np.cumsum(sums) - sums / 2)[of])
