"""Getis-Ord Gi*: whether the values in and around a cell are lower or higher than chance would bring together.

``z_i = (sum_j w_ij x_j - m W_i) / (s sqrt((n S1_i - W_i^2) / (n - 1)))`` with ``W_i = sum_j w_ij`` and
``S1_i = sum_j w_ij^2``, the cell itself included, m and s the mean and population standard deviation of all n values
(Ord and Getis 1995, Geographical Analysis 27:286). S1 is written out: ``S1 = W`` holds for weights of 0 and 1 only, and
would let z depend on the unit of other weights.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Floats


def getis_ord(col: Ints, row: Ints, values: Floats, around: Stencil, progress: Progress = no_progress) -> Floats:
    """Return Gi* as a standard normal deviate, shape (cells,); below 0 = low values lie together.

    NaN where it is not defined: all values are equal, or all cells are neighbours.

    Parameters
    ----------
    col, row
        Cells that have a value, shape (cells,), in any order.
    values
        Shape (cells,), none missing.
    around
        Weights of the neighbours: a band in which all count the same, or a kernel.
    """
    n = len(values)
    spread = values.std() if n else 0.0
    if n < 2 or spread <= np.abs(values).max() * np.finfo(np.float64).eps * np.sqrt(n):
        return np.full(n, np.nan)
    # not below 0, where sums over wide kernels are quickest; neither mean nor unit matters to z
    scaled = (values - values.min()) / spread
    found = neighbourhoods(col, row, around)
    sums = found.sums(np.column_stack([scaled, np.ones(n)]), progress)
    weighted, weight = sums.T
    squares = weight * around.weights.max()  # weights of 0 and one other number
    if not around.level:
        squares = neighbourhoods(col, row, around.squared()).sums(np.ones((n, 1)), progress)[:, 0]
    variance = (n * squares - weight**2) / (n - 1)
    variance[variance <= n * squares * 1e-12] = np.nan
    return np.asarray((weighted - scaled.mean() * weight) / np.sqrt(variance))
