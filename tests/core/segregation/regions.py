"""Small regions for tests of segregation measures: by hand, drawn, and the synthetic grid of the reference values."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from eriytymisseuranta.core.panel import Floats

X = np.array([5.0, 5.0, 0.0])
T = np.array([10.0, 20.0, 10.0])
COL, ROW = np.array([0, 1, 2]), np.array([0, 0, 0])
"""Three cells in a row: shares of 1/2, 1/4 and 0, of 1/4 in the whole."""

THREE = np.array([[10.0, 0, 0], [0, 5, 5]])
"""Three groups in two cells; the first has a cell of its own."""

PEOPLE = st.integers(0, 30)


def region(groups: int) -> st.SearchStrategy[Floats]:
    """Draw counts of shape (cells, groups) with at least two groups that somebody belongs to."""
    cells = st.lists(st.tuples(*[PEOPLE] * groups), min_size=2, max_size=10)
    drawn = cells.map(lambda rows: np.array(rows, dtype=np.float64))
    return drawn.filter(lambda counts: (counts.sum(axis=0) > 0).sum() > 1)


def pairs() -> st.SearchStrategy[tuple[Floats, Floats]]:
    """Draw a group and its whole, neither of the two parts empty."""
    return region(2).map(lambda counts: (counts[:, 0], counts.sum(axis=1)))


@lru_cache(maxsize=1)
def synthetic(folder: Path) -> pd.DataFrame:
    """Return the synthetic grid of the reference values in its first year."""
    cells = pd.read_csv(folder / "synth50.csv", dtype={"cell_id": str})
    return cells[cells["year"] == 2005].reset_index(drop=True)


def columns(cells: pd.DataFrame, stem: str, number: int) -> Floats:
    """Return the columns ``stem1``, ``stem2``, ... as an array."""
    return cells[[f"{stem}{at}" for at in range(1, number + 1)]].to_numpy(np.float64)


def distances(col: np.ndarray, row: np.ndarray, size: float) -> Floats:
    """Return all distances between cells in metres, (cells, cells)."""
    return np.hypot(col[:, None] - col, row[:, None] - row) * size
