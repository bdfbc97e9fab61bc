"""What is reported and to whom, as the sections of the report need it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.change import Change
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.numbers import MISSING
from eriytymisseuranta.core.reporting.page import Cell, Paragraph
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.reporting.reader import Reader

DRAWN = 6
"""Most series that a chart shows; its table shows all."""


@dataclass(frozen=True)
class Findings:
    """The results of a run, where they came from and who reads them.

    Parameters
    ----------
    change
        None where there is one year only.
    indices, coverage
        As `segregation_table` and `coverage_table` give them.
    """

    result: IndicatorPanel
    change: Change | None
    indices: pd.DataFrame
    coverage: pd.DataFrame
    provenance: Provenance
    reader: Reader

    @property
    def years(self) -> tuple[int, ...]:
        """The years of the data."""
        return self.result.panel.years

    @property
    def year_names(self) -> list[str]:
        """The years as headings."""
        return [str(year) for year in self.years]

    @property
    def indicators(self) -> dict[str, Indicator]:
        """The indicators by id, those of the index first."""
        names = dict.fromkeys([*self.provenance.weights, *self.result.figures])
        return {name: self.result.figures[name].indicator for name in names}

    def label(self, indicator: Indicator) -> str:
        """Return the name of an indicator in the reader's language."""
        return indicator.label[self.reader.language] or indicator.id

    def number(self, value: float, decimals: int) -> Cell:
        """Return a number, or that there is none and why."""
        if np.isnan(value):
            why = QT_TRANSLATE_NOOP("Eriytymisseuranta", "suppressed or not in the data")
            return Cell(MISSING, self.reader.say(why))
        return Cell(self.reader.numbers.decimal(value, decimals))

    def units_heading(self) -> str:
        """Return the heading of a column of cells or areas."""
        return self.reader.of_units(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Inhabited cells"),
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "Inhabited areas"),
        )

    def only_some(self, series: int) -> list[Paragraph]:
        """Say that a chart does not show all of so many series, where that is so."""
        if series <= DRAWN:
            return []
        text = QT_TRANSLATE_NOOP("Eriytymisseuranta", "The chart shows the first {count}; the table shows all.")
        return [Paragraph(self.reader.say(text, count=DRAWN))]
