"""Which cells of a year lie among low, or high, ones: by their levels, or beyond chance."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core.clusters.choices import CONTIGUITY, GETISORD, Choices
from eriytymisseuranta.core.clusters.getisord import getis_ord
from eriytymisseuranta.core.clusters.moran import Quadrant, local_moran
from eriytymisseuranta.core.discoveries import discoveries, two_sided
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import Stencil
from eriytymisseuranta.core.panel import Bools, Floats


@dataclass(frozen=True)
class YearCells:
    """The cells of a year whose index is visible; arrays of shape (cells,).

    Parameters
    ----------
    units
        Where they are among the units of the panel.
    people
        0 where they are not known.
    """

    year: int
    units: Ints
    col: Ints
    row: Ints
    index: Floats
    level: Floats
    people: Floats


@dataclass(frozen=True)
class Marks:
    """What a method says of the cells of a year; arrays of shape (cells,).

    Parameters
    ----------
    low, high
        Whether the cell may be in a low, or high, concentration.
    statistic
        z of Gi* or local Moran's I; NaN where there is none.
    p_value
        Two-sided.
    quadrant
        `moran.Quadrant` where it is beyond chance, else 0.
    """

    low: Bools
    high: Bools
    statistic: Floats
    p_value: Floats
    quadrant: npt.NDArray[np.uint8]


def marked(cells: YearCells, choices: Choices, around: Stencil, progress: Progress = no_progress) -> Marks:
    """Return what the chosen method says; ``around`` is the band of Gi*.

    Raises
    ------
    InputError
        If the permutations are too few to tell any cell from chance.
    """
    nothing = np.full(len(cells.index), np.nan)
    quadrant = np.zeros(len(nothing), dtype=np.uint8)
    if choices.method == CONTIGUITY:
        low, high = low_level(cells, choices), cells.level >= choices.high_from
        return Marks(low, high, nothing, nothing, quadrant)
    if choices.method == GETISORD:
        z = getis_ord(cells.col, cells.row, cells.index, around, progress)
        p_value = two_sided(z)
        clear = _clear(p_value, choices.rate)
        return Marks(clear & (z < 0), clear & (z > 0), z, p_value, quadrant)
    found = local_moran(
        cells.col,
        cells.row,
        cells.index,
        choices.contiguity,
        choices.permutations,
        choices.seed,
        choices.rate,
        progress,
    )
    clear = _clear(found.p_value, choices.rate)
    if not clear.any():
        _check_fine_enough(found.p_value, cells.year, choices)
    quadrant = np.where(clear, found.quadrant, Quadrant.NONE).astype(np.uint8)
    low, high = quadrant == Quadrant.LOW_LOW, quadrant == Quadrant.HIGH_HIGH
    return Marks(low, high, found.statistic, found.p_value, quadrant)


def low_level(cells: YearCells, choices: Choices) -> Bools:
    """Return whether the level of each cell itself is low, shape (cells,)."""
    return np.asarray(cells.level <= choices.low_up_to, dtype=np.bool_)


def _clear(p_value: Floats, rate: float) -> Bools:
    """Return where p-values are discoveries; NaN is not judged."""
    judged = np.isfinite(p_value)
    clear = np.zeros(len(p_value), dtype=np.bool_)
    clear[judged] = discoveries(p_value[judged], rate)
    return clear


def _check_fine_enough(p_value: Floats, year: int, choices: Choices) -> None:
    """Refuse permutations that tell no cell from chance although some lie beyond all of them."""
    cells, smallest = int(np.isfinite(p_value).sum()), 2 / (choices.permutations + 1)
    if (p_value <= smallest).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "{permutations} permutations are too few to tell any of the {cells} cells of {year} from chance at a "
                "false discovery rate of {rate}; use {needed}.",
            ),
            permutations=choices.permutations,
            cells=cells,
            year=year,
            rate=f"{choices.rate:g}",
            needed=math.ceil(2 * cells / choices.rate),
        )
