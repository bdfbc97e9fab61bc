"""Who reads a report: the language, how it writes numbers, and whether the data is of cells or of areas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.reporting.numbers import Numbers


@dataclass(frozen=True)
class Reader:
    """The one for whom a report is written.

    Parameters
    ----------
    speak
        Turns a message into the reader's language.
    cells
        Whether the units are grid cells.
    """

    speak: Callable[[Message], str]
    language: str
    cells: bool

    @property
    def numbers(self) -> Numbers:
        """How numbers are written."""
        return Numbers(self.language)

    def say(self, template: str, **values: object) -> str:
        """Return a text marked for translation in the reader's language."""
        return self.speak(Message(template, values))

    def of_units(self, cells: str, areas: str, **values: object) -> str:
        """Return the text for grid cells or the one for areas."""
        return self.say(cells if self.cells else areas, **values)
