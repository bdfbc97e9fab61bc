"""Which two years can be compared, and which are where the user names none, or one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from eriytymisseuranta.core.catalogue import Catalogue, Indicator
from eriytymisseuranta.core.panel import Panel

DAYS = 365.2425
"""Of a year."""


def defined_alike(
    panel: Panel, catalogue: Catalogue, indicators: Sequence[Indicator], year_from: int, year_to: int
) -> bool:
    """Return whether all variable groups that the indicators are made of are defined alike in two years."""
    first, last = panel.years.index(year_from), panel.years.index(year_to)
    concepts = {name for indicator in indicators for name in (indicator.numerator, indicator.denominator)}
    groups = {catalogue.concepts[name].group for name in concepts}
    return all(
        panel.definitions[group][first] == panel.definitions[group][last] for group in groups & set(panel.definitions)
    )


def years_between(
    panel: Panel, catalogue: Catalogue, indicators: Sequence[Indicator], year_from: int, year_to: int
) -> float:
    """Return how many years lie between two years of the data; negative if the second is the earlier.

    Counted from one reference date to the other: that of the variable group that all indicators are counted in, else
    that of the population; between the labels where a date is not known.
    """
    first, last = panel.years.index(year_from), panel.years.index(year_to)
    groups = {catalogue.concepts[indicator.numerator].group for indicator in indicators}
    dates = panel.dates.get(groups.pop() if len(groups) == 1 else "population", panel.dates["population"])
    start, end = dates[first], dates[last]
    if start is None or end is None or start == end:
        return float(year_to - year_from)
    return (end - start).days / DAYS


def widest_span(
    years: Sequence[int],
    comparable: Callable[[int, int], bool],
    year_from: int | None = None,
    year_to: int | None = None,
) -> tuple[int, int] | None:
    """Return the two years furthest apart whose figures are defined alike, the later pair of equals.

    Parameters
    ----------
    years
        Ascending.
    comparable
        Whether the figure is defined alike in an earlier and a later year.
    year_from, year_to
        Years that the user has chosen; two chosen years stay, whether comparable or not.

    Returns
    -------
    None if there are no two years; the first and the last if none are comparable.
    """
    pairs = [
        pair
        for pair in combinations(years, 2)
        if (year_from is None or pair[0] == year_from) and (year_to is None or pair[1] == year_to)
    ]
    alike = [pair for pair in pairs if comparable(*pair)]
    return max(alike or pairs, key=lambda pair: (pair[1] - pair[0], pair[1]), default=None)
