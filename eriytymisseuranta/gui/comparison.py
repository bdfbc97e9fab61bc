"""Two years of one figure side by side: everything the dock shows of them, computed when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from eriytymisseuranta.core.change import INDEX, Change, compare_years
from eriytymisseuranta.core.change.choosing import made_of, span_compared, years_shown
from eriytymisseuranta.core.change.differences import DEFINITION
from eriytymisseuranta.core.indicators.result import Figure, IndicatorPanel
from eriytymisseuranta.core.lattice import Floats, Lattice
from eriytymisseuranta.core.panel import Bools
from eriytymisseuranta.gui.clear_areas import ClearArea, clear_areas
from eriytymisseuranta.gui.loading import Loaded
from eriytymisseuranta.gui.map_classes import (
    CLEAR,
    LEVEL,
    Drawing,
    Scale,
    draw_change,
    draw_level,
    figure_name,
    scale_of,
)
from eriytymisseuranta.gui.summaries import Summary, people_by_class, somebody, summary, transitions, weights_of
from eriytymisseuranta.i18n import translate


def figures_of(result: IndicatorPanel) -> list[str]:
    """Return what can be compared: the index first, where there is one, then the indicators."""
    return [*([INDEX] if result.composite is not None else []), *result.figures]


def variables_of(result: IndicatorPanel, name: str) -> list[Figure]:
    """Return the variables that a figure is made of: those of the index, or the indicator itself."""
    return [result.figures[indicator.id] for indicator in made_of(result, name)]


def first_span(loaded: Loaded, name: str) -> tuple[int, int]:
    """Return the years that are compared until others are chosen; the same year twice where there is only one."""
    years = loaded.result.panel.years
    return span_compared(loaded.result, loaded.catalogue, name) or (years[0], years[-1])


@dataclass(frozen=True, eq=False)
class Comparison:
    """A figure in two years.

    Parameters
    ----------
    nevertheless
        Compare although a variable is defined differently in the two years.
    """

    loaded: Loaded
    name: str
    year_from: int
    year_to: int
    nevertheless: bool = False

    @property
    def result(self) -> IndicatorPanel:
        """The indicators of the layer."""
        return self.loaded.result

    @property
    def title(self) -> str:
        """Name of the figure."""
        return figure_name(self.result, self.name)

    @property
    def rows(self) -> tuple[int, int]:
        """Where the two years are in the arrays."""
        years = self.result.panel.years
        return years.index(self.year_from), years.index(self.year_to)

    @cached_property
    def change(self) -> Change:
        """The change, as the algorithm ``compareyears`` computes it."""
        return compare_years(
            self.result, self.loaded.catalogue, self.year_from, self.year_to, self.name, self.nevertheless
        )

    @cached_property
    def scale(self) -> Scale:
        """The fixed classes of the figure."""
        return scale_of(self.result, self.name)

    @cached_property
    def weights(self) -> Floats:
        """What a mean is weighted by, shape (years, units)."""
        return weights_of(self.result, self.name)

    @cached_property
    def inhabited(self) -> Bools:
        """Where somebody lived in either year, shape (units,)."""
        return somebody(self.result, self.change)

    @cached_property
    def areas(self) -> list[ClearArea]:
        """Where clear change concentrates."""
        return clear_areas(self.result, self.change, self.weights)

    @property
    def on_lattice(self) -> bool:
        """Whether the units are cells of a grid."""
        return isinstance(self.result.panel.units, Lattice)

    def drawing(self, shown: str) -> Drawing:
        """Return the map of what is ``shown``; the level is that of the later year."""
        if shown == LEVEL:
            return self.level(self.rows[1])
        return draw_change(self.result, self.change, shown == CLEAR)

    def level(self, at: int) -> Drawing:
        """Return the map of the figure in one year."""
        return draw_level(self.result, self.scale, self.name, at)

    def summary(self, where: Bools) -> Summary:
        """Return the numbers of the units ``where``, shape (units,)."""
        return summary(self.result, self.change, where, self.weights, self.inhabited)

    def distribution(self) -> Floats:
        """Return the people of the compared units by class, shape (2, classes); each with those of its own year."""
        people = np.nan_to_num(self.result.panel.population.values)
        count = len(self.scale.labels)
        return np.array(
            [people_by_class(self.scale.codes[at], people[at], self.change.compared, count) for at in self.rows]
        )

    def transitions(self) -> tuple[Floats, Floats]:
        """Return people of the later year, and units, by class in the earlier and the later year."""
        first, last = self.rows
        people = np.nan_to_num(self.result.panel.population.values[last])
        codes = self.scale.codes
        return transitions(codes[first], codes[last], people, self.change.compared, len(self.scale.labels))

    def sentences(self) -> list[str]:
        """Return what is to be said before anything is read: why there is no change, or what to beware of."""
        result, change = self.result, self.change
        if len(result.panel.years) < 2:
            text = translate(
                "Eriytymisseuranta", "The layer has a single year, so there is no change to show; add another year."
            )
            return [text]
        if self.year_from == self.year_to:
            return [translate("Eriytymisseuranta", "Choose two different years to see a change.")]
        lacking = [str(year) for year in (self.year_from, self.year_to) if year not in years_shown(result, self.name)]
        values = {"name": self.title, "years": ", ".join(lacking), "first": self.year_from, "last": self.year_to}
        if lacking:
            text = translate("Eriytymisseuranta", "“{name}” has no figures to show in {years}; choose other years.")
        elif change.redefined and self.nevertheless:
            text = translate(
                "Eriytymisseuranta",
                "Defined differently in {first} and {last}: part of what is shown is the change of the definition, and "
                "none of it is judged.",
            )
        elif np.equal(change.reason, DEFINITION).any():
            text = translate(
                "Eriytymisseuranta",
                "A variable was redefined between {first} and {last}, so there is no change to show; choose other "
                "years or compare nevertheless.",
            )
        elif not change.compared.any():
            text = translate(
                "Eriytymisseuranta",
                "No place shows “{name}” in both {first} and {last}, so there is nothing to compare; choose other "
                "years.",
            )
        else:
            return []
        return [text.format(**values)]

    def stretches(self, names: Sequence[str]) -> tuple[int, ...]:
        """Return one number per year; years may be joined by a line where they have the same one."""
        return self.loaded.provenance.stretches(names)
