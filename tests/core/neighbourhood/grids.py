"""Small random grids with holes and negative coordinates, and sums over all pairs of cells, one after the other."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from hypothesis import strategies as st

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats

SIZE = 250.0

WEIGHTS: dict[str, Callable[[float, float], float]] = {
    "uniform": lambda d, h: 1.0 if d <= h else 0.0,
    "triangular": lambda d, h: 1 - d / h if d < h else 0.0,
    "biweight": lambda d, h: (1 - (d / h) ** 2) ** 2 if d < h else 0.0,
    "gaussian": lambda d, h: math.exp(-(d**2) / (2 * h**2)) if d <= 4 * h else 0.0,
    "exponential": lambda d, h: math.exp(-d / h) if d <= 10 * h else 0.0,
}


def grid(seed: int, cells: int, extent: int, columns: int = 2) -> tuple[Ints, Ints, Floats]:
    """Return columns, rows and counts of different cells in a square around 0, in no order; a third of counts are 0."""
    random = np.random.default_rng(seed)
    places = random.choice(extent**2, cells, replace=False)
    counts = random.integers(0, 60, (cells, columns)) * (random.random((cells, columns)) < 0.67)
    return places % extent - extent // 2, places // extent - extent // 2, counts.astype(float)


@st.composite
def grids(draw: st.DrawFn, most: int = 40) -> tuple[Ints, Ints, Floats]:
    """Draw a dense or a sparse grid."""
    cells = draw(st.integers(1, most))
    extent = draw(st.integers(math.isqrt(cells) + 1, 30))
    return grid(draw(st.integers(0, 2**31)), cells, extent)


def summed(col: Ints, row: Ints, values: Floats, weight: Callable[[float], float], size: float = SIZE) -> Floats:
    """Return weighted sums over all pairs of cells; ``weight`` of a distance in metres."""
    result = np.zeros_like(values)
    for i in range(len(col)):
        for j in range(len(col)):
            result[i] += weight(math.hypot(int(col[i] - col[j]), int(row[i] - row[j])) * size) * values[j]
    return result


def nearest(col: Ints, row: Ints, values: Floats, people: Floats, k: float, rule: str) -> tuple[Floats, Floats]:
    """Return sums over the k nearest people and the distances to the crossing ring, in cells, ring by ring."""
    sums, radius = np.zeros_like(values), np.full(len(col), np.nan)
    for i in range(len(col)):
        squares = (col - col[i]) ** 2 + (row - row[i]) ** 2
        met = 0.0
        for square in sorted(set(squares.tolist())):
            ring = squares == square
            there = people[ring].sum()
            if met + there >= k:
                sums[i] += values[ring].sum(axis=0) * (1.0 if rule == "whole" else (k - met) / there)
                radius[i] = math.sqrt(square)
                break
            met += there
            sums[i] += values[ring].sum(axis=0)
    return sums, radius
