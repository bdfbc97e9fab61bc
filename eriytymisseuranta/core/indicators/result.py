"""What the indicators of a panel are, ready to be written, drawn and reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from eriytymisseuranta.core.catalogue import Indicator
from eriytymisseuranta.core.panel import Floats, PublicPanel, States


@dataclass(frozen=True)
class Figure:
    """One indicator; all arrays have the shape (years, units).

    Parameters
    ----------
    values
        Percent, or the indicator's own unit; NaN where there is none.
    bases
        The actual denominator (persons, households, dwellings).
    z
        Distance from the reference in standard deviations, high = better off; NaN for indicators
        without a direction.
    states
        `State` of the figure: SUPPRESSED also where the denominator is below the minimum base.
    """

    indicator: Indicator
    values: Floats
    bases: Floats
    z: Floats
    states: States


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
        Year that ``base_year`` refers to, else None.
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
        Per year the four index values that part the levels, shape (years, 4).
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
    """

    panel: PublicPanel
    figures: Mapping[str, Figure]
    composite: Composite | None
    shares: Mapping[str, Floats]
