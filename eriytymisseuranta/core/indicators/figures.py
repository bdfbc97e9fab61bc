"""Shares, means and densities of a public panel, each with what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.levels import ERROR_SPAN
from eriytymisseuranta.core.indicators.reference import centres, reference_years, spreads
from eriytymisseuranta.core.indicators.result import Figure
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.panel import Bools, Floats, PublicPanel, State, States, Variable, public_only

EDGE_HALVES = (1.0, 1.5, 2.0)
"""People by which the least or greatest class of a count may be off its representative: (k - 1) / 2 for k of 3 to 5."""
WIDEST_HALF = 5.0
"""The same for a count that takes up what the small ones of its set hide: half a class of k = 3 for five of them."""


@public_only
def compute_figures(
    panel: PublicPanel, catalogue: Catalogue, ids: Iterable[str], min_base: int | None = None
) -> dict[str, Figure]:
    """Return the indicators of a panel, not yet compared with a reference (``z``, ``centre``, ``spread`` are NaN).

    Parameters
    ----------
    min_base
        Smallest denominator of a figure that is shown; None = the thresholds of the catalogue's groups,
        and none at all for an internal panel. A density is about an area, not about people: where its
        numerator may be seen, so may it.

    Raises
    ------
    InputError
        If an indicator is unknown, or the panel lacks a variable that it is made of.
    """
    figures = {}
    for name in ids:
        indicator = catalogue.indicators.get(name)
        if indicator is None:
            raise InputError(
                QT_TRANSLATE_NOOP("Eriytymisseuranta", "There is no indicator “{indicator}”; known are {known}."),
                indicator=name,
                known=", ".join(catalogue.indicators),
            )
        figures[name] = _figure(panel, catalogue, indicator, min_base)
    return figures


@public_only
def share(
    panel: PublicPanel, catalogue: Catalogue, numerator: str, denominator: str, min_base: int | None
) -> tuple[Floats, Floats, States]:
    """Return ``100 n / d``, ``d`` and states, each of shape (years, units); arguments as `compute_figures`."""
    counted, base = panel.variables[numerator], panel.variables[denominator]
    limit = smallest_base(panel, catalogue, (numerator, denominator), min_base)
    states = _states(counted, base, limit)
    shown = states <= State.EDGE
    values = np.full(panel.shape, np.nan)
    np.divide(100.0 * counted.values, base.values, out=values, where=shown)
    return values, base.values, states


def standardised(
    figure: Figure, years: tuple[int, ...], population: Floats, reference: str, base_year: int | None
) -> Figure:
    """Return a figure compared with its reference: ``z = direction (x - mu) / tau``, high = better off.

    Parameters
    ----------
    population
        Weight of each unit, shape (years, units); 0 where it is not known.
    reference, base_year
        As `reference_years`.
    """
    weights = population * figure.visible
    rows = reference_years(reference, years, base_year, weights.any(axis=1))
    centre = centres(figure.values, weights, rows.centre)
    spread = spreads(figure.values, weights, rows.spread)
    scale = np.where(spread > 0, figure.indicator.direction or np.nan, np.nan) / np.where(spread > 0, spread, 1.0)
    return replace(figure, z=(figure.values - centre[:, None]) * scale[:, None], centre=centre, spread=spread)


def share_error(values: Floats, bases: Floats) -> Floats:
    """Return the standard error of shares in percentage points, any equal shapes.

    ``100 sqrt(p (1 - p) / d)`` with ``p = (n + 1) / (d + 2)`` (Laplace's rule of succession; compare Agresti
    and Coull 1998, American Statistician 52:119), so that 0 and 100 % do not pass as certain. A count that exceeds
    its denominator (other people than those of the denominator, or a publisher's noise) has the error of 100 %.

    Parameters
    ----------
    values, bases
        Percent and its denominator; NaN stays NaN.
    """
    base = np.where(bases > 0, bases, np.nan)
    p = (np.minimum(values / 100.0, 1.0) * base + 1.0) / (base + 2.0)
    return np.asarray(100.0 * np.sqrt(p * (1.0 - p) / base))


def figure_error(figure: Figure) -> Floats:
    """Return the standard error of a figure, (years, units); NaN for means, densities and edge classes."""
    if figure.indicator.kind != "share":
        return np.full_like(figure.values, np.nan)
    return np.where(figure.states == State.VALUE, share_error(figure.values, figure.bases), np.nan)


def allowed_error(figure: Figure) -> Floats:
    """Return the error that says which levels small numbers allow, (years, units): of edge classes too.

    A share that is known as a class only gets the random error of its representative and half the width of the class,
    so that `ERROR_SPAN` of it reach over both.
    """
    if figure.indicator.kind != "share":
        return np.full_like(figure.values, np.nan)
    from_edge = np.minimum(figure.values, 100.0 - figure.values) * figure.bases / 100.0
    half = np.where(np.isin(np.round(from_edge, 6), EDGE_HALVES), from_edge, WIDEST_HALF)
    with np.errstate(divide="ignore", invalid="ignore"):
        width = np.where(figure.states == State.EDGE, 100.0 * half / figure.bases / ERROR_SPAN, 0.0)
    return np.where(figure.visible, share_error(figure.values, figure.bases) + width, np.nan)


def _figure(panel: PublicPanel, catalogue: Catalogue, indicator: Indicator, min_base: int | None) -> Figure:
    numerator, denominator = indicator.numerator, indicator.denominator
    check_delivered(panel, indicator)
    counted = panel.variables[numerator]
    if indicator.kind == "density":
        area = _cell_area(panel, indicator)
        values, bases, states = counted.values / area, np.full(panel.shape, area), counted.states
    else:
        values, bases, states = share(panel, catalogue, numerator, denominator, min_base)
        if indicator.kind == "mean":
            values = np.where(states <= State.EDGE, counted.values, np.nan)
    nowhere = np.full(len(panel.years), np.nan)
    return Figure(indicator, values, bases, np.full(panel.shape, np.nan), states, nowhere, nowhere)


@public_only
def check_delivered(panel: PublicPanel, indicator: Indicator) -> None:
    """Refuse an indicator that the panel has no figures for.

    Raises
    ------
    InputError
        Naming what is missing.
    """
    numerator, denominator = indicator.numerator, indicator.denominator
    concepts = (numerator,) if indicator.kind == "density" else (numerator, denominator)
    delivered = [name for name, variable in panel.variables.items() if (variable.states != State.ABSENT).any()]
    for name in concepts:
        if name not in delivered:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The indicator “{indicator}” needs “{concept}”, which the data does not have; it has {concepts}. "
                    "Leave the indicator out, or add the data.",
                ),
                indicator=indicator.id,
                concept=name,
                concepts=", ".join(delivered),
            )


def _cell_area(panel: PublicPanel, indicator: Indicator) -> float:
    """Return the area of a cell in square kilometres."""
    if not isinstance(panel.units, Lattice):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The indicator “{indicator}” needs grid cells, and the data is of areas; leave the indicator out.",
            ),
            indicator=indicator.id,
        )
    return (panel.units.size / 1000.0) ** 2


@public_only
def smallest_base(panel: PublicPanel, catalogue: Catalogue, concepts: Iterable[str], min_base: int | None) -> int:
    """Return the smallest denominator for which a figure made of ``concepts`` is shown, see `compute_figures`."""
    if min_base is not None:
        return min_base
    if panel.internal:
        return 0
    return max(catalogue.groups[catalogue.concepts[name].group].threshold for name in concepts)


def _states(counted: Variable, base: Variable, limit: int) -> States:
    """Return what is known of numerator per denominator: the first that applies, in the order of the states below."""
    empty = base.visible & (base.values == 0)

    def either(state: State) -> Bools:
        return np.asarray((counted.states == state) | (base.states == state))

    cases = (
        (either(State.ABSENT), State.ABSENT),
        (either(State.UNINHABITED) | empty, State.UNINHABITED),
        (either(State.SUPPRESSED) | ~(base.values >= limit), State.SUPPRESSED),
        (either(State.EDGE), State.EDGE),
    )
    return np.select([where for where, _ in cases], [state for _, state in cases], State.VALUE).astype(np.uint8)
