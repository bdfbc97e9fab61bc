"""Kernels: how much the people at a distance count as neighbours.

A kernel is a function of the distance ``d`` between the centres of two cells and of its radius ``h``; a cell itself is
at the distance 0 and counts fully. On a lattice it becomes a `Stencil`, the weights of the cells around a cell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats

REACH_LIMIT = 640
"""How many cells a stencil may reach; 160 km of 250 m cells."""
_TOUCH = 1e-9  # a cell at the radius is within it, whatever the rounding of its distance


@dataclass(frozen=True)
class Kernel:
    """A function of distance.

    Parameters
    ----------
    name
        As users choose it.
    weight
        The weight as a function of ``d / h``, 1 at 0 and never increasing.
    reach
        Where it is cut, in radii.
    """

    name: str
    weight: Callable[[Floats], Floats]
    reach: float = 1.0


def _uniform(u: Floats) -> Floats:
    return np.ones_like(u)


def _triangular(u: Floats) -> Floats:
    return np.maximum(1.0 - u, 0.0)


def _biweight(u: Floats) -> Floats:
    return np.asarray(np.maximum(1.0 - u**2, 0.0) ** 2)


def _gaussian(u: Floats) -> Floats:
    return np.asarray(np.exp(-(u**2) / 2.0))


def _exponential(u: Floats) -> Floats:
    return np.asarray(np.exp(-u))


UNIFORM = Kernel("uniform", _uniform)
"""``1`` for ``d <= h``: everybody within the radius."""

TRIANGULAR = Kernel("triangular", _triangular)
"""``1 - d / h`` for ``d < h`` (Silverman 1986, Density Estimation, table 3.1)."""

BIWEIGHT = Kernel("biweight", _biweight)
"""``(1 - (d / h)^2)^2`` for ``d < h`` (Reardon et al. 2008, Demography 45:489)."""

GAUSSIAN = Kernel("gaussian", _gaussian, 4.0)
"""``exp(-d^2 / (2 h^2))`` (Feitosa et al. 2007, IJGIS 21:299), cut at ``d = 4 h``.

``h`` is the standard deviation. Of an evenly peopled plane ``exp(-4^2 / 2)`` = 0.03 % of the weight lies beyond.
"""

EXPONENTIAL = Kernel("exponential", _exponential, 10.0)
"""``exp(-d / h)`` (White 1983, American Journal of Sociology 88:1008, with h = 1 km), cut at ``d = 10 h``.

``h`` is where the weight has fallen to 1 / e. Of an evenly peopled plane ``(1 + 10) exp(-10)`` = 0.05 % of the weight
lies beyond.
"""

KERNELS: Mapping[str, Kernel] = {
    kernel.name: kernel for kernel in (UNIFORM, TRIANGULAR, BIWEIGHT, GAUSSIAN, EXPONENTIAL)
}


@dataclass(frozen=True, eq=False)
class Stencil:
    """The weights of the cells around a cell.

    Parameters
    ----------
    weights
        Shape (2 R + 1, 2 R + 1), rows then columns, the cell itself in the middle; finite, no weight below 0.
    """

    weights: Floats

    @property
    def reach(self) -> int:
        """R, the columns or rows that it reaches."""
        return len(self.weights) // 2

    @cached_property
    def places(self) -> tuple[Ints, Ints, Floats]:
        """Steps in columns, steps in rows and weights of the cells that count, each of shape (cells,)."""
        row, col = np.nonzero(self.weights)
        return col - self.reach, row - self.reach, self.weights[row, col]

    @cached_property
    def half_widths(self) -> Ints:
        """How far it reaches in each row, in columns, -1 where not at all; shape (2 R + 1,)."""
        distance = np.abs(np.arange(-self.reach, self.reach + 1))
        return np.asarray(np.where(self.weights > 0, distance, -1).max(axis=1), dtype=np.int64)

    @cached_property
    def level(self) -> bool:
        """Whether all cells within its outline count the same, as a disc's do."""
        distance = np.abs(np.arange(-self.reach, self.reach + 1))
        inside = distance <= self.half_widths[:, None]
        return bool((self.weights == np.where(inside, self.weights.max(), 0.0)).all())

    def without_self(self) -> Stencil:
        """Return the surroundings alone: the cell itself does not count."""
        weights = self.weights.copy()
        weights[self.reach, self.reach] = 0.0
        return Stencil(weights)

    def squared(self) -> Stencil:
        """Return the squares of the weights, which variances of weighted sums need."""
        return Stencil(self.weights**2)


ROOK = Stencil(np.array([[0.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 0.0]]))
"""The cell and those that share a side with it."""

QUEEN = Stencil(np.ones((3, 3)))
"""The cell and those that share a side or a corner with it."""


def kernel_named(name: str) -> Kernel:
    """Return the kernel of a name; an unknown one is an `InputError`."""
    if name not in KERNELS:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no kernel “{kernel}”; known are {known}."),
            kernel=name,
            known=", ".join(KERNELS),
        )
    return KERNELS[name]


def stencil(kernel: Kernel, radius: float, size: float) -> Stencil:
    """Return a kernel on a lattice.

    Parameters
    ----------
    radius, size
        ``h`` and the side of a cell, metres.

    Raises
    ------
    InputError
        If the radius is smaller than a cell, or reaches over more than `REACH_LIMIT` cells.
    """
    if not radius >= size:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The radius of {radius} m is smaller than a grid cell of {size} m; choose a radius of at least the "
                "side of a cell.",
            ),
            radius=f"{radius:g}",
            size=f"{size:g}",
        )
    if kernel.reach * radius > REACH_LIMIT * size:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "With the radius of {radius} m the neighbourhoods reach over more than {limit} cells; choose a "
                "smaller radius, or data of larger cells.",
            ),
            radius=f"{radius:g}",
            limit=REACH_LIMIT,
        )
    reach = int(kernel.reach * radius / size + _TOUCH)
    step = np.arange(-reach, reach + 1)
    u = np.sqrt(step[:, None] ** 2 + step**2) * (size / radius)
    weights = np.where(u <= kernel.reach + _TOUCH, kernel.weight(u), 0.0)
    return Stencil(np.where(weights > _TOUCH, weights, 0.0))
