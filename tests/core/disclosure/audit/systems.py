"""Small systems of figures written as matrices, and all numbers that agree with them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.disclosure.audit.known import Facts, System, starts
from eriytymisseuranta.core.errors import Message

Numbers = npt.NDArray[np.float64]


def facts(matrix: npt.ArrayLike, low: Sequence[float], high: Sequence[float] | None = None) -> Facts:
    """Return one figure per row of a matrix of weights."""
    rows = np.atleast_2d(np.asarray(matrix, dtype=np.float64))
    row, at = np.nonzero(rows)
    return Facts(
        starts(np.bincount(row, minlength=len(rows))),
        at,
        rows[row, at],
        np.array(low, dtype=np.float64),
        np.array(low if high is None else high, dtype=np.float64),
        Message("figure {where}"),
        np.arange(len(rows)).astype(object),
    )


def system(high: Sequence[float], *found: Facts) -> System:
    """Return whole unknowns between zero and ``high``."""
    upper = np.array(high, dtype=np.float64)
    return System(np.zeros(len(upper)), upper, np.ones(len(upper), dtype=bool), found)


def all_solutions(known: System) -> npt.NDArray[np.int64]:
    """Return every vector of whole numbers that agrees with the figures, shape (solutions, unknowns)."""
    points = np.array(list(itertools.product(*[range(int(high) + 1) for high in known.high])))
    rows = known.rows()
    matrix = np.zeros((len(rows), len(known.high)))
    np.add.at(matrix, (rows.row, rows.at), rows.weights)
    values = points @ matrix.T
    return points[((values >= rows.low - 1e-9) & (values <= rows.high + 1e-9)).all(axis=1)]
