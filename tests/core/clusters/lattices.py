"""Small lattices drawn with characters, the first line in the north, and panels of them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from eriytymisseuranta.core.lattice import Ints, Lattice
from eriytymisseuranta.core.panel import Floats, PublicPanel, State, Variable

SIZE = 250

PLACES = st.sets(st.tuples(st.integers(-4, 5), st.integers(-4, 5)), min_size=1, max_size=40).map(sorted)
"""Some cells of a lattice of 10 by 10, also of negative columns and rows."""


def drawn(picture: str) -> tuple[Ints, Ints, list[str]]:
    """Return columns, rows and characters of a picture's cells; a point is no cell."""
    lines = picture.split()
    cells = [
        (col, len(lines) - 1 - at, sign)
        for at, line in enumerate(lines)
        for col, sign in enumerate(line)
        if sign != "."
    ]
    col, row, signs = zip(*cells)
    return np.array(col), np.array(row), list(signs)


def split(places: Sequence[tuple[int, int]]) -> tuple[Ints, Ints]:
    """Return the columns and rows of cells."""
    col, row = np.array(places, dtype=np.int64).reshape(-1, 2).T
    return col, row


def distances(col: Ints, row: Ints) -> Floats:
    """Return all distances between cells in cells, (cells, cells)."""
    return np.hypot(col[:, None] - col, row[:, None] - row)


def level_panel(*pictures: str, people: float = 50) -> tuple[PublicPanel, Variable, Floats]:
    """Return a panel of pictures of levels, one a year from 2020, with its index (level - 3) and levels.

    1 to 5 = a level, S = suppressed, U = uninhabited, a point = not in the data.
    """
    col, row, _ = drawn(pictures[0].replace(".", "x"))
    signs = np.array([[*"".join(picture.split())] for picture in pictures])
    visible = np.isin(signs, [*"12345"])
    level = np.where(visible, np.where(visible, signs, "0").astype(np.float64), np.nan)
    states = np.full(signs.shape, State.VALUE, dtype=np.uint8)
    for sign, state in (("S", State.SUPPRESSED), ("U", State.UNINHABITED), (".", State.ABSENT)):
        states[signs == sign] = state
    years = tuple(range(2020, 2020 + len(pictures)))
    population = np.where(states <= State.SUPPRESSED, people, np.nan)
    known = np.where(states == State.SUPPRESSED, State.VALUE, states).astype(np.uint8)
    panel = PublicPanel(
        units=Lattice("EPSG:3067", SIZE),
        years=years,
        table=pd.DataFrame(
            {"region": "", "col": col, "row": row},
            index=pd.Index([f"{at:03d}" for at in range(len(col))], name="cell_id"),
        ),
        variables={"population": Variable(population, known)},
        sources=tuple(f"test:{year}" for year in years),
        dates={"population": tuple(datetime.date(year - 1, 12, 31) for year in years)},
        definitions={},
        protection="threshold:10",
    )
    return panel, Variable(level - 3, states), level
