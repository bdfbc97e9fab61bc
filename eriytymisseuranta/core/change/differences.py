"""Change of one figure between two years, and where it goes beyond random variation.

The figures cover everybody, so nothing here is a test of a sample. The counts are read as one outcome of a
random process: binomial and independent between the years, while within a year the errors of an index's
variables are added as if they never cancelled. Centre and spread of the reference are taken as fixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eriytymisseuranta.core import discoveries as false_discovery
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.spans import defined_alike
from eriytymisseuranta.core.discoveries import FALSE_DISCOVERY_RATE
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.figures import figure_error
from eriytymisseuranta.core.indicators.result import Figure, IndicatorPanel
from eriytymisseuranta.core.panel import Bools, Floats, State, States

Reasons = npt.NDArray[np.object_]

INDEX = "index"
"""Name of the composite index where an indicator's id may stand."""

CLEAR_BASE = 30
"""Smallest base, in both years, whose change is judged."""

NOT_IN_DATA = "not_in_data"
"""No change: nothing is known of the unit in one of the years."""
UNINHABITED = "uninhabited"
"""No change: in one of the years nobody lived there, or there was nobody to count in a denominator."""
SUPPRESSED = "suppressed"
"""No change is shown: there is a figure in both years, and privacy protection hides one of them."""
DEFINITION = "definition"
"""No change: a variable is defined differently in the two years."""
OTHER_VARIABLES = "other_variables"
"""No change: the index has other variables in one year than in the other."""
NO_ERROR = "no_error"
"""A change, not judged: the figure has no known error (a mean, a density, an edge class, some methods)."""
SMALL_BASE = "small_base"
"""A change, not judged: a base is below `CLEAR_BASE`."""


@dataclass(frozen=True)
class Change:
    """Change of a figure between two years; arrays have the shape (units,).

    Parameters
    ----------
    name
        Id of the indicator, or ``index``.
    present
        Units that are in the data of either year.
    value_from, value_to
        The figure in its own unit (index points for the index).
    change
        ``value_to - value_from`` where both are visible and comparable: percentage points, index points, ...
    change_relative
        Percent of ``value_from``; NaN for the index, whose 0 is the region's level, and where ``value_from`` is 0.
    change_z
        ``change`` in standard deviations of the first year's reference; the sign is that of ``change``.
    change_se
        Standard error of ``change``.
    level_from, level_to
        Levels of the index, 1 to 5; NaN where there is none.
    clear
        Whether the change is beyond random variation; False also where ``reason`` says that it was not judged.
    reason
        Why there is no change (`NOT_IN_DATA`, `UNINHABITED`, `SUPPRESSED`, `DEFINITION`, `OTHER_VARIABLES`) or no
        judgement of it (`NO_ERROR`, `SMALL_BASE`), the first that applies; None where there are both.
    """

    name: str
    year_from: int
    year_to: int
    present: Bools
    value_from: Floats
    value_to: Floats
    change: Floats
    change_relative: Floats
    change_z: Floats
    change_se: Floats
    level_from: Floats
    level_to: Floats
    clear: Bools
    reason: Reasons


@dataclass(frozen=True)
class _Series:
    """A figure as it is compared: arrays (years, units), ``bases`` the smallest; spread (years,); its figures."""

    values: Floats
    errors: Floats
    bases: Floats
    states: States
    spread: Floats
    figures: tuple[Figure, ...]


def compare_years(
    result: IndicatorPanel, catalogue: Catalogue, year_from: int, year_to: int, name: str = INDEX
) -> Change:
    """Return the change of an indicator, or of the index, between two years.

    Clear: two-sided normal p-values of ``change / change_se``, false discovery rate at most 0.05 over all units
    judged (Benjamini and Hochberg 1995, JRSS B 57:289).

    Raises
    ------
    InputError
        If a year or the figure is not there.
    """
    panel = result.panel
    for year in (year_from, year_to):
        if year not in panel.years:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
                year=year,
                years=", ".join(map(str, panel.years)),
            )
    first, last = panel.years.index(year_from), panel.years.index(year_to)
    series = _series(result, name)
    value_from, value_to = series.values[first], series.values[last]
    indicators = [figure.indicator for figure in series.figures]
    redefined = not defined_alike(panel, catalogue, indicators, year_from, year_to)
    lacking = _lacking(series, [first, last], redefined)
    comparable = ~np.any([where for where, _ in lacking], axis=0)
    change = np.where(comparable, value_to - value_from, np.nan)
    change_se = np.where(comparable, np.hypot(series.errors[first], series.errors[last]), np.nan)
    small = ~(np.minimum(series.bases[first], series.bases[last]) >= CLEAR_BASE)
    reason: Reasons = np.full(len(change), None, dtype=object)
    for where, why in reversed([*lacking, (np.isnan(change_se), NO_ERROR), (small, SMALL_BASE)]):
        reason[where] = why
    judged = comparable & ~small & np.isfinite(change_se)
    clear = np.zeros(len(change), dtype=np.bool_)
    clear[judged] = discoveries(change[judged] / change_se[judged])
    relative = np.full(len(change), np.nan)
    if name != INDEX:
        np.divide(100.0 * change, value_from, out=relative, where=comparable & (value_from != 0))
    level = result.composite.level if result.composite else np.full(panel.shape, np.nan)
    spread = series.spread[first]
    return Change(
        name=name,
        year_from=year_from,
        year_to=year_to,
        present=panel.present()[[first, last]].any(axis=0),
        value_from=value_from,
        value_to=value_to,
        change=change,
        change_relative=relative,
        change_z=change / (spread if spread > 0 else np.nan),
        change_se=change_se,
        level_from=level[first],
        level_to=level[last],
        clear=clear,
        reason=reason,
    )


def discoveries(z: Floats, rate: float = FALSE_DISCOVERY_RATE) -> Bools:
    """Return which standardised differences are discoveries at a false discovery rate, shape (n,)."""
    return false_discovery.discoveries(false_discovery.two_sided(z), rate)


def _lacking(series: _Series, years: Sequence[int], redefined: bool) -> list[tuple[Bools, str]]:
    """Return where and why two years (rows of the series) give no change, shape (units,), in the order of reasons."""
    states = series.states[years]
    seen = np.array([figure.visible[years] for figure in series.figures])
    return [
        ((states == State.ABSENT).any(axis=0), NOT_IN_DATA),
        ((states == State.UNINHABITED).any(axis=0), UNINHABITED),
        ((states == State.SUPPRESSED).any(axis=0), SUPPRESSED),
        (np.full(states.shape[1], redefined), DEFINITION),
        ((seen[:, 0] != seen[:, 1]).any(axis=0), OTHER_VARIABLES),
    ]


def _series(result: IndicatorPanel, name: str) -> _Series:
    if name != INDEX and name in result.figures:
        figure = result.figures[name]
        return _Series(figure.values, figure_error(figure), figure.bases, figure.states, figure.spread, (figure,))
    composite = result.composite
    if name != INDEX or composite is None:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{indicator}” has not been computed; there are {known}."),
            indicator=name,
            known=", ".join([*result.figures, *([INDEX] if composite else [])]),
        )
    figures = tuple(result.figures[indicator] for indicator in composite.weights)
    bases = np.full(composite.index.shape, np.inf)
    for figure in figures:
        bases = np.fmin(bases, np.where(figure.visible, figure.bases, np.nan))
    return _Series(composite.index, composite.se, bases, composite.states, composite.spread, figures)
