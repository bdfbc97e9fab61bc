"""The people around every cell at a scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress
from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import kernel_named, stencil
from eriytymisseuranta.core.neighbourhood.nearest import nearest_people
from eriytymisseuranta.core.neighbourhood.sums import Neighbourhoods, neighbourhoods
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.scales import Scale

Sums = Callable[[Floats], Floats]
"""Returns local counts of counts, both of shape (cells, groups)."""


def neighbourhoods_of(
    scales: Sequence[Scale],
    kernel: str,
    ring: str,
    col: Ints,
    row: Ints,
    size: float,
    t: Floats,
    progress: Progress,
) -> dict[Scale, Neighbourhoods]:
    """Return the neighbourhoods at the scales that have some; numbers of nearest people are searched for together.

    Parameters
    ----------
    kernel, ring
        Weight by distance of the radii, and what counts of the crossing ring of the nearest people: ``whole`` or
        ``proportional``.
    col, row, size, t
        The cells, the side of one in metres, and their people, shape (cells,).
    progress
        Called with 0, to be cancelled.
    """
    found: dict[Scale, Neighbourhoods] = {}
    for scale in scales:
        if scale.radius is not None:
            found[scale] = neighbourhoods(col, row, stencil(kernel_named(kernel), scale.radius, size))
    by_people = [scale for scale in scales if scale.people]
    if by_people:
        ks = [float(scale.people) for scale in by_people]
        found.update(zip(by_people, nearest_people(col, row, size, t, ks, ring, _still(progress))))
    return found


def summing(near: Neighbourhoods, progress: Progress) -> Sums:
    """Return what sums counts over neighbourhoods; ``progress`` is called with 0 meanwhile, to be cancelled."""
    return lambda counts: near.sums(counts, _still(progress))


def themselves(counts: Floats) -> Floats:
    """Return counts as they are: the cell alone."""
    return counts


def check_scale(scale: Scale, kernel: str, size: float, people: float) -> None:
    """Refuse a radius that does not suit cells of a ``size`` (metres), and more people than there are.

    Raises
    ------
    InputError
        Saying which, and the remedy.
    """
    if scale.radius is not None:
        stencil(kernel_named(kernel), scale.radius, size)
    if scale.people > people:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "There are not {k} nearest people: {people} are counted in all; choose a smaller k.",
            ),
            k=scale.people,
            people=round(people),
        )


def _still(progress: Progress) -> Progress:
    return lambda _: progress(0.0)
