"""Which two years of a result are compared, and what must be said of the choice."""

from __future__ import annotations

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.change.differences import INDEX, not_computed
from eriytymisseuranta.core.change.spans import defined_alike, widest_span
from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Message
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.panel import State
from eriytymisseuranta.core.reporting.wording import INDEX_NAME
from eriytymisseuranta.core.schema import Label


def years_shown(result: IndicatorPanel, name: str) -> tuple[int, ...]:
    """Return the years with a visible value of an indicator, or of the index.

    Raises
    ------
    InputError
        If the result has no such figure.
    """
    if name in result.figures:
        states = result.figures[name].states
    elif name == INDEX and result.composite is not None:
        states = result.composite.states
    else:
        raise not_computed(result, name)
    shown = (states <= State.EDGE).any(axis=1)
    return tuple(year for year, visible in zip(result.panel.years, shown) if visible)


def span_compared(
    result: IndicatorPanel, catalogue: Catalogue, name: str, year_from: int | None = None, year_to: int | None = None
) -> tuple[int, int] | None:
    """Return the years to compare, of those that show the figure; None where there are not two.

    A year left open is the furthest from the other in which the figure is defined alike, see `spans.widest_span`.

    Raises
    ------
    InputError
        If a chosen year is not in the data or shows nothing of the figure, or the years are not in order.
    """
    shown = years_shown(result, name)
    for year in (year_from, year_to):
        if year is not None:
            _check_shown(result, name, year, shown)
    indicators = made_of(result, name)
    span = widest_span(
        shown, lambda first, last: defined_alike(result.panel, catalogue, indicators, first, last), year_from, year_to
    )
    if span is None and len(shown) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "Change runs from an earlier to a later year; {first} is not before {last}."
            ),
            first=shown[-1] if year_from is None else year_from,
            last=shown[0] if year_to is None else year_to,
        )
    return span


def made_of(result: IndicatorPanel, name: str) -> list[Indicator]:
    """Return the indicator, or those that have a weight in the index."""
    if name in result.figures or result.composite is None:
        return [result.figures[name].indicator]
    weighted = [indicator for indicator, weight in result.composite.weights.items() if weight]
    return [result.figures[indicator].indicator for indicator in weighted]


def label_of(result: IndicatorPanel, name: str) -> Message | Label:
    """Return the name of an indicator, or of the index, for people."""
    return result.figures[name].indicator.label if name in result.figures else Message(INDEX_NAME)


def _check_shown(result: IndicatorPanel, name: str, year: int, shown: tuple[int, ...]) -> None:
    years = result.panel.years
    if year not in years:
        raise InputError(
            QT_TRANSLATE_NOOP("Eriytymisseuranta", "The year {year} is not in the data; it has {years}."),
            year=year,
            years=", ".join(map(str, years)),
        )
    if shown and year not in shown:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "“{name}” has no figures to show in {year}; choose among {years}, or no year."
            ),
            name=label_of(result, name),
            year=year,
            years=", ".join(map(str, shown)),
        )
