"""The scales of a measure: the cells themselves, or the people around every cell within a radius or by their number."""

from __future__ import annotations

import math
from dataclasses import dataclass

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError

CELL = "cell"
"""The scale of a measure over the units themselves, without their surroundings."""
NEAREST = "k:"
"""What a number of nearest people begins with."""


@dataclass(frozen=True)
class Scale:
    """What counts as the neighbourhood of a cell.

    Parameters
    ----------
    radius
        Metres to where the kernel reaches; None where there is none.
    people
        Number of nearest people; 0 where it is not by people. Neither of the two: the cell itself.
    """

    radius: float | None = None
    people: int = 0

    @property
    def id(self) -> str:
        """What the field ``scale`` says: ``cell``, the radius in metres, or ``k:`` and the number of people."""
        if self.people:
            return f"{NEAREST}{self.people}"
        return CELL if self.radius is None else f"{self.radius:.10g}"

    @property
    def single(self) -> bool:
        """Whether it is the cell itself."""
        return self.id == CELL


def read_scales(text: str) -> list[Scale]:
    """Return the scales of ``SCALES``: ``cell, 500, 1000, k:1600``; none = the cells themselves.

    Raises
    ------
    InputError
        If one is neither ``cell``, nor a radius above zero, nor a whole number of people.
    """
    items = [item.strip() for item in text.replace(";", ",").split(",") if item.strip()]
    return list(dict.fromkeys(_scale(item) for item in items)) or [Scale()]


def _scale(item: str) -> Scale:
    if item == CELL:
        return Scale()
    try:
        if item.startswith(NEAREST):
            people = int(item[len(NEAREST) :])
            if people > 0:
                return Scale(people=people)
        radius = float(item)
        if 0 < radius < math.inf:
            return Scale(radius)
    except ValueError:
        pass
    raise InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "“{item}” is no scale; write cell, a radius in metres (1000) or a number of nearest people (k:1600).",
        ),
        item=item,
    )
