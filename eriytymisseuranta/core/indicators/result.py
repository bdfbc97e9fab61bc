"""What the indicators of a panel are, ready to be written, drawn and reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, States


@dataclass(frozen=True)
class Figure:
    """One indicator; arrays have the shape (years, units) unless said.

    Parameters
    ----------
    values
        Percent, or the indicator's own unit; NaN where there is none.
    bases
        The actual denominator (persons, households, dwellings; square kilometres of a density).
    z
        Distance from the reference in standard deviations, high = better off; NaN for indicators
        without a direction.
    states
        `State` of the figure: SUPPRESSED also where the denominator is below the minimum base,
        UNINHABITED also where the denominator is zero, so that there is nobody to count.
    centre, spread
        The reference of each year in the unit of ``values``, shape (years,): population-weighted mean
        and standard deviation; NaN where there is none.
    """

    indicator: Indicator
    values: Floats
    bases: Floats
    z: Floats
    states: States
    centre: Floats
    spread: Floats

    @property
    def visible(self) -> Bools:
        """Where there is a value, shape (years, units)."""
        return self.states <= State.EDGE


@dataclass(frozen=True)
class Composite:
    """The relative socio-economic level; arrays have the shape (years, units).

    Parameters
    ----------
    method, reference, levels
        The choices by their names in the public contract.
    weights
        Indicator id -> weight.
    base_year
        Year whose spread (``base_year``: and centre) counts for all, else None.
    index
        High = better off whatever the method, 0 = the reference.
    native
        The method's own scale.
    se
        Standard error of the index; NaN where the method has none.
    level, level_low, level_high
        1 (clearly below) to 5 (clearly above), and what small numbers allow; NaN where there is none.
    n_vars
        Number of variables in the index of the cell; NaN where there is no index.
    cuts
        Per year the four index values that part the levels, shape (years, 4); a level begins at its cut,
        and a cut that nobody reaches is infinite.
    spread
        Population-weighted standard deviation of the index in the years that give the spread, shape (years,).
    """

    method: str
    reference: str
    levels: str
    weights: Mapping[str, float]
    base_year: int | None
    index: Floats
    native: Floats
    se: Floats
    level: Floats
    level_low: Floats
    level_high: Floats
    n_vars: Floats
    states: States
    cuts: Floats
    spread: Floats


@dataclass(frozen=True)
class Surroundings:
    """Indicators of what surrounds each unit; arrays have the shape (years, units).

    Parameters
    ----------
    figures
        Indicator id -> `Figure` of the people around.
    composite
        The index of the surroundings, with cuts of its own; None if there is no index.
    coverage
        Indicator id -> percentage of the people around who live in units that count.
    """

    figures: Mapping[str, Figure]
    composite: Composite | None
    coverage: Mapping[str, Floats]


@dataclass(frozen=True)
class IndicatorPanel:
    """A public panel with its indicators.

    Parameters
    ----------
    figures
        Indicator id -> `Figure`, in the order chosen.
    composite
        The index, or None if none was asked for.
    shares
        ``student_share`` and ``pensioner_share``, percent, shape (years, units), where the data has them.
    surroundings
        What surrounds the units, or None if it was not asked for.
    """

    panel: PublicPanel
    figures: Mapping[str, Figure]
    composite: Composite | None
    shares: Mapping[str, Floats]
    surroundings: Surroundings | None = None

    @property
    def years_shown(self) -> tuple[int, ...]:
        """Years with a visible value of the index, or of the first indicator where there is no index."""
        main = next(iter(self.figures.values()), None) if self.composite is None else self.composite
        if main is None:
            return ()
        shown = (main.states <= State.EDGE).any(axis=1)
        return tuple(year for year, visible in zip(self.panel.years, shown) if visible)
