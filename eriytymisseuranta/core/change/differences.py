"""Change of one figure between two years, and where it goes beyond random variation.

The figures cover everybody, so nothing here is a test of a sample. The counts are read as one outcome of a
random process: binomial and independent between the years, while within a year the errors of an index's
variables are added as if they never cancelled. Centre and spread of the reference are taken as fixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core import discoveries as false_discovery
from eriytymisseuranta.core.catalogue import Catalogue
from eriytymisseuranta.core.change.classes import APART, Texts, change_classes
from eriytymisseuranta.core.change.spans import defined_alike, years_between
from eriytymisseuranta.core.discoveries import FALSE_DISCOVERY_RATE
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.figures import figure_error
from eriytymisseuranta.core.indicators.result import Figure, IndicatorPanel
from eriytymisseuranta.core.panel import Bools, Floats, State, States, Variable

INDEX = "index"
"""Name of the composite index where an indicator's id may stand."""

MIDDLE = 3
"""Level around that of the region."""

CLEAR_BASE = 30
"""Smallest base, in both years, whose change is judged."""

NOT_IN_DATA = "not_in_data"
"""No change: nothing is known of the unit in one of the years."""
UNINHABITED = "uninhabited"
"""No change: in one of the years nobody lived there, or there was nobody to count in a denominator."""
SUPPRESSED = "suppressed"
"""No change is shown: there is a figure in both years, and privacy protection hides one of them."""
DEFINITION = "definition"
"""No change, or where it was asked for all the same one not judged: a variable is defined differently in the years."""
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
    change_per_year
        ``change`` by the years between the reference dates, or between the labels where a date is not known.
    change_class
        One of `classes.CHANGE_CLASSES`; None where the change was not judged.
    redefined
        Whether a variable is defined differently in the two years.
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
    reason: Texts
    change_per_year: Floats
    change_class: Texts
    redefined: bool

    @property
    def on_request(self) -> bool:
        """Whether there is a change although a variable is defined differently in the two years."""
        return self.redefined and bool(self.compared.any())

    @property
    def compared(self) -> Bools:
        """Units with a change, shape (units,)."""
        return np.isfinite(self.change)


@dataclass(frozen=True)
class _Series:
    """A figure as it is compared: arrays (years, units), ``bases`` the smallest; spread (years,); its figures.

    ``low`` and ``high`` tell where it is so, beside its reference or by its level.
    """

    values: Floats
    errors: Floats
    bases: Floats
    states: States
    spread: Floats
    low: Bools
    high: Bools
    figures: tuple[Figure, ...]


def compare_years(
    result: IndicatorPanel,
    catalogue: Catalogue,
    year_from: int,
    year_to: int,
    name: str = INDEX,
    allow_redefined: bool = False,
) -> Change:
    """Return the change of an indicator, or of the index, between two years.

    Clear: two-sided normal p-values of ``change / change_se``, false discovery rate at most 0.05 over all units
    judged (Benjamini and Hochberg 1995, JRSS B 57:289). The references are those that the figures have already.

    Parameters
    ----------
    allow_redefined
        Give the change of a variable that is defined differently in the two years, too; it is never judged.

    Raises
    ------
    InputError
        If a year or the figure is not there.
    """
    panel = result.panel
    at = [_row_of(panel.years, year) for year in (year_from, year_to)]
    series = _series(result, name)
    first, last = at
    indicators = [figure.indicator for figure in series.figures]
    redefined = not defined_alike(panel, catalogue, indicators, year_from, year_to)
    lacking = _lacking(series, at, redefined and not allow_redefined)
    comparable = ~np.any([where for where, _ in lacking], axis=0)
    change = np.where(comparable, series.values[last] - series.values[first], np.nan)
    change_se = np.where(comparable, np.hypot(series.errors[first], series.errors[last]), np.nan)
    small = ~(np.minimum(series.bases[first], series.bases[last]) >= CLEAR_BASE)
    anew = np.full(len(change), redefined)
    reason: Texts = np.full(len(change), None, dtype=object)
    unjudged = [(anew, DEFINITION), (np.isnan(change_se), NO_ERROR), (small, SMALL_BASE)]
    for where, why in reversed([*lacking, *unjudged]):
        reason[where] = why
    judged = comparable & ~np.any([where for where, _ in unjudged], axis=0)
    clear = np.zeros(len(change), dtype=np.bool_)
    clear[judged] = discoveries(change[judged] / change_se[judged])
    level = result.composite.level if result.composite else np.full(panel.shape, np.nan)
    spread = series.spread[first]
    population = Variable(panel.population.values[at], panel.population.states[at])
    return Change(
        name=name,
        year_from=year_from,
        year_to=year_to,
        present=panel.present()[at].any(axis=0),
        value_from=series.values[first],
        value_to=series.values[last],
        change=change,
        change_relative=_relative(name, change, series.values[first]),
        change_z=change / (spread if spread > 0 else np.nan),
        change_se=change_se,
        level_from=level[first],
        level_to=level[last],
        clear=clear,
        reason=reason,
        change_per_year=change / (years_between(panel, catalogue, indicators, year_from, year_to) or np.nan),
        change_class=change_classes(judged, clear, change, series.low[at], series.high[at], population),
        redefined=redefined,
    )


def not_computed(result: IndicatorPanel, name: str) -> InputError:
    """Return the error of a figure that the result does not have."""
    return InputError(
        QT_TRANSLATE_NOOP("Eriytymisseuranta", "“{indicator}” has not been computed; choose one of {known}."),
        indicator=name,
        known=", ".join([*result.figures, *([INDEX] if result.composite else [])]),
    )


def _row_of(years: Sequence[int], year: int) -> int:
    if year not in years:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
            year=year,
            years=", ".join(map(str, years)),
        )
    return years.index(year)


def _relative(name: str, change: Floats, before: Floats) -> Floats:
    """Return the change in percent of the earlier value, NaN where that is 0 and for the index."""
    relative = np.full(len(change), np.nan)
    if name != INDEX:
        np.divide(100.0 * change, before, out=relative, where=np.isfinite(change) & (before != 0))
    return relative


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
        away = figure.values - figure.centre[:, None]
        low, high = (away <= APART[0] * figure.spread[:, None]), (away >= APART[1] * figure.spread[:, None])
        error = figure_error(figure)
        return _Series(figure.values, error, figure.bases, figure.states, figure.spread, low, high, (figure,))
    composite = result.composite
    if name != INDEX or composite is None:
        raise not_computed(result, name)
    figures = tuple(result.figures[indicator] for indicator in composite.weights)
    bases = np.full(composite.index.shape, np.inf)
    for figure in figures:
        bases = np.fmin(bases, np.where(figure.visible, figure.bases, np.nan))
    low, high = composite.level < MIDDLE, composite.level > MIDDLE
    return _Series(composite.index, composite.se, bases, composite.states, composite.spread, low, high, figures)
