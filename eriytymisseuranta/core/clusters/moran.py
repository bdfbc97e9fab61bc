"""Local Moran's I: whether a cell and those that touch it are alike, or unlike, beyond chance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.clusters.contiguity import CONTIGUITIES
from eriytymisseuranta.core.clusters.permutations import permuted_p, whole
from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Floats


class Quadrant(IntEnum):
    """Where a cell lies in Moran's scatter plot: its value and the mean of its neighbours, above or below the mean."""

    NONE = 0
    """No neighbours, or exactly at the mean."""
    HIGH_HIGH = 1
    LOW_HIGH = 2
    """A low value among high ones."""
    LOW_LOW = 3
    HIGH_LOW = 4
    """A high value among low ones."""


@dataclass(frozen=True)
class LocalMoran:
    """Local Moran's I; arrays of shape (cells,).

    Parameters
    ----------
    statistic
        I; above 0 = like its neighbours. NaN where there are none.
    p_value
        Two-sided, of `permuted_p`.
    quadrant
        `Quadrant`, uint8.
    """

    statistic: Floats
    p_value: Floats
    quadrant: npt.NDArray[np.uint8]


def local_moran(
    col: Ints,
    row: Ints,
    values: Floats,
    contiguity: str = "queen",
    permutations: int = 99_999,
    seed: int = 1,
    limit: float = 1.0,
    progress: Progress = no_progress,
) -> LocalMoran:
    """Return ``I_i = z_i sum_j w_ij z_j / m2`` with its pseudo p-value, ``z_i = x_i - mean(x)``.

    ``w_ij`` is 1 / k for the k cells that touch; ``m2 = sum_i z_i^2 / (n - 1)`` as in esda and GeoDa, where Anselin
    (1995, Geographical Analysis 27:93) has n. All is NaN where all values are equal.

    Parameters
    ----------
    col, row
        Cells that have a value, shape (cells,), in any order.
    values
        Shape (cells,), none missing.
    contiguity
        What touches: a name of `contiguity.CONTIGUITIES`.
    permutations, seed, limit
        As `permuted_p`.
    """
    n = len(values)
    z = values - values.mean() if n else values
    if n < 2 or np.abs(z).max() <= np.abs(values).max() * np.finfo(np.float64).eps * n:
        return LocalMoran(np.full(n, np.nan), np.full(n, np.nan), np.zeros(n, dtype=np.uint8))
    units = whole(z)
    around = neighbourhoods(col, row, CONTIGUITIES[contiguity])
    found = around.sums(np.column_stack([units.astype(np.float64), np.ones(n), z])) - np.column_stack(
        [units.astype(np.float64), np.ones(n), z]
    )
    sums, neighbours = np.rint(found[:, 0]).astype(np.int64), np.rint(found[:, 1]).astype(np.int64)
    lag = np.divide(found[:, 2], neighbours, out=np.full(n, np.nan), where=neighbours > 0)
    p_value = permuted_p(units, sums, neighbours, permutations, seed, limit, progress)
    p_value[(units == 0) & (neighbours > 0)] = 1.0  # I is 0 whatever the neighbours are
    return LocalMoran(z * lag / (z @ z / (n - 1)), p_value, _quadrants(units, sums))


def _quadrants(own: Ints, around: Ints) -> npt.NDArray[np.uint8]:
    cases = [
        ((own > 0) & (around > 0), Quadrant.HIGH_HIGH),
        ((own < 0) & (around > 0), Quadrant.LOW_HIGH),
        ((own < 0) & (around < 0), Quadrant.LOW_LOW),
        ((own > 0) & (around < 0), Quadrant.HIGH_LOW),
    ]
    return np.select([where for where, _ in cases], [quadrant for _, quadrant in cases], Quadrant.NONE).astype(np.uint8)
