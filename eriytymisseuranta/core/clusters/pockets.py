"""Pockets: cells of a low level whose surroundings are not of a low level.

The surroundings of a cell are the other visible cells within a radius, and their level is the mean of their index,
weighted by people: a pocket is what a mean over a neighbourhood hides. A low cell without visible people around it is
no pocket, since nothing is known of its surroundings.
"""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.errors import Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.neighbourhood.sums import neighbourhoods
from eriytymisseuranta.core.panel import Bools, Floats


def surroundings(
    col: Ints, row: Ints, values: Floats, people: Floats, around: Stencil, progress: Progress = no_progress
) -> Floats:
    """Return ``sum_j w_ij P_j x_j / sum_j w_ij P_j`` over the other cells, shape (cells,).

    NaN where there are no people around.

    Parameters
    ----------
    col, row
        Cells that have a value, shape (cells,), in any order.
    values, people
        Shape (cells,), none missing; people not below 0.
    around
        Weights of the neighbours; that of the cell itself does not matter.
    """
    own = np.column_stack([people * values, people])
    middle = around.weights[around.reach, around.reach]
    weighted, counted = (neighbourhoods(col, row, around).sums(own, progress) - middle * own).T
    least = people.sum() * np.finfo(np.float64).eps * around.weights.size
    return np.divide(weighted, counted, out=np.full(len(values), np.nan), where=counted > least)


def pockets(low: Bools, values: Floats, around: Floats) -> Bools:
    """Return the cells that are low while their surroundings are not, shape (cells,).

    Where the low cells end on the scale of the values is known only from the cells: half-way between the highest of
    the low and the lowest of the others. Nothing is a pocket where all cells are low.

    Parameters
    ----------
    low
        Whether a cell's level is low.
    values, around
        The index, and that of the `surroundings`; NaN where it is not known.
    """
    if not low.any() or low.all():
        return np.zeros(len(low), dtype=np.bool_)
    limit = (values[low].max() + values[~low].min()) / 2
    return np.asarray(low & (around >= limit), dtype=np.bool_)
