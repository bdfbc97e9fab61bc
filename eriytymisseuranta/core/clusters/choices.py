"""How concentrations are found: the choices, and those that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass

from eriytymisseuranta.core.clusters.contiguity import CONTIGUITIES
from eriytymisseuranta.core.discoveries import FALSE_DISCOVERY_RATE
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError

CONTIGUITY, GETISORD, MORAN = "contiguity", "getisord", "moran"
METHODS = (CONTIGUITY, GETISORD, MORAN)
LOW, HIGH, BOTH = "low", "high", "both"
DIRECTIONS = (LOW, HIGH, BOTH)

LEVELS = 5
PERMUTATIONS_AT_LEAST = 9_999
"""With fewer, p-values are too coarse for as many tests as there are cells."""


@dataclass(frozen=True)
class Choices:
    """How concentrations are found.

    Parameters
    ----------
    method
        ``contiguity``: cells of a low (high) level that touch; ``getisord``, ``moran``: cells that lie among low (high)
        ones beyond chance, by Gi* within the ``radius`` or by local Moran's I of cells that touch.
    level
        L: low are the levels up to L, high those from 6 - L up.
    direction
        ``low``, ``high`` or ``both``.
    min_cells, min_population
        A concentration has at least so many cells, and people.
    radius
        Metres; of the band of Gi*, and of the surroundings of a pocket.
    contiguity
        What touches: ``queen`` (sides and corners) or ``rook`` (sides).
    permutations, rate, seed
        Of local Moran's I; of false discoveries; of the random numbers.
    """

    method: str = CONTIGUITY
    level: int = 2
    direction: str = BOTH
    min_cells: int = 3
    min_population: float = 100
    radius: float = 1000.0
    contiguity: str = "queen"
    permutations: int = 99_999
    rate: float = FALSE_DISCOVERY_RATE
    seed: int = 1

    @property
    def low(self) -> bool:
        """Whether low concentrations, and pockets, are looked for."""
        return self.direction != HIGH

    @property
    def high(self) -> bool:
        """Whether high concentrations are looked for."""
        return self.direction != LOW

    @property
    def low_up_to(self) -> int:
        """The highest level that is low."""
        return self.level

    @property
    def high_from(self) -> int:
        """The lowest level that is high."""
        return LEVELS + 1 - self.level

    def check(self) -> None:
        """Refuse choices that cannot be used; the radius is checked against the cells later."""
        for choice, known in (
            (self.method, METHODS),
            (self.direction, DIRECTIONS),
            (self.contiguity, tuple(CONTIGUITIES)),
        ):
            if choice not in known:
                raise InputError(
                    QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{choice}” is not known here; choose one of {known}."),
                    choice=choice,
                    known=", ".join(known),
                )
        if not 1 <= self.level < LEVELS:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The level has to be from 1 to 4, not {level}."),
                level=self.level,
            )
        if self.direction == BOTH and self.low_up_to >= self.high_from:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "Levels up to {low} and from {high} up overlap; choose the level 1 or 2, or one direction.",
                ),
                low=self.low_up_to,
                high=self.high_from,
            )
        if not 0 < self.rate < 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "The false discovery rate has to be between 0 and 1, not {rate}."
                ),
                rate=f"{self.rate:g}",
            )
        if self.method == MORAN and self.permutations < PERMUTATIONS_AT_LEAST:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "{permutations} permutations give p-values too coarse for a false discovery rate; use at least "
                    "{least}.",
                ),
                permutations=self.permutations,
                least=PERMUTATIONS_AT_LEAST,
            )
