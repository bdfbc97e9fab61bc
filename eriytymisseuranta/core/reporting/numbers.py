"""Numbers and days as the reader's language writes them."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from dataclasses import dataclass

from eriytymisseuranta.core.schema import Label

NO_BREAK = "\N{NO-BREAK SPACE}"
MISSING = "\N{EN DASH}"
"""Stands where there is no number; why is said beside it."""


@dataclass(frozen=True)
class Numbers:
    """How ``fi``, ``sv`` or ``en`` (and any other language) writes numbers.

    Finnish and Swedish: decimal comma, no-break space between thousands; English: point and comma.
    """

    language: str

    def whole(self, value: float) -> str:
        """Return a whole number: ``12 345``."""
        return self.decimal(value, 0)

    def decimal(self, value: float, decimals: int) -> str:
        """Return a number with ``decimals`` decimals, `MISSING` for NaN."""
        if math.isnan(value):
            return MISSING
        text = f"{abs(value):,.{decimals}f}"
        if self.language in ("fi", "sv"):
            text = text.replace(",", NO_BREAK).replace(".", ",")
        zero = not any(digit in text for digit in "123456789")
        return text if value >= 0 or zero else f"\N{MINUS SIGN}{text}"

    def short(self, value: float) -> str:
        """Return a number with no more decimals than it has, three at most: ``0,5``."""
        decimals = next((digits for digits in range(3) if round(value, digits) == round(value, 3)), 3)
        return self.decimal(value, decimals)

    def percent(self, value: float, decimals: int = 1) -> str:
        """Return a percentage given in percent: ``8,1 %``."""
        text = self.decimal(value, decimals)
        return text if text == MISSING else f"{text}{NO_BREAK}%"

    def day(self, day: datetime.date | None) -> str:
        """Return a day, `MISSING` where it is not known."""
        if day is None:
            return MISSING
        return f"{day.day}.{day.month}.{day.year}" if self.language in ("fi", "sv") else day.isoformat()


def spelled(text: Callable[[str], str]) -> Label:
    """Return what ``text`` makes of each of the three languages."""
    return Label(fi=text("fi"), sv=text("sv"), en=text("en"))


def year_span(years: tuple[int, ...]) -> str:
    """Return the first and last of ascending years, ``2005–2022``."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}\N{EN DASH}{years[-1]}"
