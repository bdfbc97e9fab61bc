"""The relative socio-economic level: several indicators in one index, high = better off.

Each method gives every variable a score; the index's own scale (``native``) is the weighted mean of the
scores. See `METHODS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError
from eriytymisseuranta.core.indicators.figures import allowed_error, figure_error
from eriytymisseuranta.core.indicators.levels import ERROR_SPAN, level_cuts, levels_of
from eriytymisseuranta.core.indicators.reference import (
    ReferenceYears,
    centres,
    mid_ranks,
    reference_years,
    spreads,
)
from eriytymisseuranta.core.indicators.result import Composite, Figure
from eriytymisseuranta.core.panel import Bools, Floats, State, States

WORST_FIFTH = 80.0
"""Percentile where the worst fifth of the people begins."""


@dataclass(frozen=True)
class Part:
    """One variable of the index.

    Parameters
    ----------
    weight
        Its share of the index, positive.
    better
        1 if high values count as better off in this index, -1 if as worse off.
    people
        Population of the units where the figure is visible, else 0; shape (years, units).
    rows
        The years of its reference.
    """

    figure: Figure
    weight: float
    better: int
    people: Floats
    rows: ReferenceYears


@dataclass(frozen=True)
class Scores:
    """What a method makes of one variable.

    Parameters
    ----------
    values
        Shape (years, units), NaN where the figure is not visible.
    per_unit
        How far the score moves with one unit of the figure, per year, shape (years,); NaN = no error known.
    """

    values: Floats
    per_unit: Floats


def zsum(part: Part) -> Scores:
    """Distance from the centre in standard deviations, high = better: ``sigma (x - mu) / tau``."""
    if not (part.figure.spread[part.people.any(axis=1)] > 0).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{indicator}” is the same in all visible cells of the reference, so there is no spread to measure by; "
                "choose another reference, more cells, or leave the indicator out of the index.",
            ),
            indicator=part.figure.indicator.id,
        )
    return Scores(
        part.better * (part.figure.values - part.figure.centre[:, None]) / part.figure.spread[:, None],
        1.0 / part.figure.spread,
    )


def ratio100(part: Part) -> Scores:
    """Percent of the regional rate ``r = sum n / sum d``, high = worse (as Helsinki's sum index).

    A variable whose high is better enters mirrored, ``200 - R``.
    """
    rate = centres(part.figure.values, part.figure.bases * part.figure.visible, part.rows.centre)
    if not (rate[part.people.any(axis=1)] > 0).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The regional rate of “{indicator}” is zero, so nothing can be related to it; choose another method "
                "or leave the indicator out of the index.",
            ),
            indicator=part.figure.indicator.id,
        )
    ratio = 100.0 * part.figure.values / rate[:, None]
    return Scores(ratio if part.better < 0 else 200.0 - ratio, 100.0 / rate)


def meanshare(part: Part) -> Scores:
    """The share itself, high = worse (as Sweden's index of areas); one whose high is better enters as ``100 - s``."""
    if part.figure.indicator.kind != "share":
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The mean of shares takes shares only, and “{indicator}” is none; choose another method or leave the "
                "indicator out of the index.",
            ),
            indicator=part.figure.indicator.id,
        )
    share = part.figure.values
    return Scores(share if part.better < 0 else 100.0 - share, np.ones(len(share)))


def ranksum(part: Part) -> Scores:
    """Percentile of the distance from the centre among the people of the reference years, high = worse.

    Source: the percentile ranks of CDC's SVI (Flanagan et al. 2011), here weighted by people, ties at their middle.
    """
    worse = -part.better * (part.figure.values - part.figure.centre[:, None])
    ranks = np.full_like(worse, np.nan)
    for year, row in enumerate(part.rows.spread):
        if part.people[row].any():
            ranks[year] = mid_ranks(worse[year], worse[row], part.people[row])
    return Scores(ranks, np.full(len(worse), np.nan))


def overlap(part: Part) -> Scores:
    """1 in the worst fifth of the reference years' people, else 0 (Kurvinen and Sorri 2016, Janus 24(4))."""
    ranked = ranksum(part)
    flags = np.where(np.isnan(ranked.values), np.nan, ranked.values >= WORST_FIFTH)
    return Scores(flags, ranked.per_unit)


METHODS = {"zsum": zsum, "ratio100": ratio100, "meanshare": meanshare, "overlap": overlap, "ranksum": ranksum}
TIED = ("year_mean_base_sd", "base_year")
"""References that one year gives to all."""
ORIGINS = {"ratio100": 100.0, "ranksum": 50.0}
"""Native value of the region as a whole, where the method itself fixes it."""


def compose(
    figures: Mapping[str, Figure],
    weights: Mapping[str, float],
    population: Floats,
    years: Sequence[int],
    method: str,
    reference: str,
    base_year: int | None,
    levels: str,
    min_variables: int | None,
) -> Composite:
    """Return the index of standardised figures.

    Parameters
    ----------
    weights
        Indicator id -> weight, all of them in ``figures``; a negative weight turns the catalogue's direction,
        and where that is neutral the weight's sign alone says whether high is better off.
    population
        Weight of each unit, shape (years, units); 0 where it is not known.
    min_variables
        Smallest number of visible variables for an index, their weights then scaled up; None = all.

    Raises
    ------
    InputError
        If nothing is left to compute, or the reference has no spread.
    """
    parts = _parts(figures, weights, population, years, reference, base_year)
    shown = np.array([part.figure.visible for part in parts])
    n_vars = shown.sum(axis=0)
    enough = n_vars >= _needed(len(parts), min_variables)
    if not (population * enough).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "No cell has an index: everything is suppressed or missing for {indicators}. Use larger cells, other "
                "indicators, or fewer variables per index.",
            ),
            indicators=", ".join(part.figure.indicator.id for part in parts),
        )
    native, error, allowed = _weighted(parts, METHODS[method], shown, enough)
    if method == "overlap":
        native = native * len(parts)
    people = population * enough
    _check_base_year("index", people, years, reference, base_year)
    rows = reference_years(reference, years, base_year, people.any(axis=1))
    index = _index(native, people, method, rows)
    spread = spreads(native, people, rows.spread)
    _check_levels(spread, people, years)
    cuts = level_cuts(levels, index, people, spread, rows.spread)
    return Composite(
        method=method,
        reference=reference,
        levels=levels,
        weights={part.figure.indicator.id: weights[part.figure.indicator.id] for part in parts},
        base_year=years[int(np.argmax(rows.spread[0]))] if reference in TIED else None,
        index=index,
        native=native,
        se=error,
        level=levels_of(index, cuts),
        level_low=levels_of(index - ERROR_SPAN * allowed, cuts),
        level_high=levels_of(index + ERROR_SPAN * allowed, cuts),
        n_vars=np.where(enough, n_vars, np.nan),
        states=_composite_states(parts, enough),
        cuts=cuts,
        spread=spread,
    )


def _parts(
    figures: Mapping[str, Figure],
    weights: Mapping[str, float],
    population: Floats,
    years: Sequence[int],
    reference: str,
    base_year: int | None,
) -> list[Part]:
    parts = []
    for name, weight in weights.items():
        if not np.isfinite(weight):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta", "The weight {weight} of “{indicator}” cannot be used; give a plain number."
                ),
                weight=weight,
                indicator=name,
            )
        if weight == 0:
            continue
        figure = figures[name]
        people = population * figure.visible
        rows = reference_years(reference, years, base_year, people.any(axis=1))
        _check_base_year(name, people, years, reference, base_year)
        better = int(np.sign(weight)) * (figure.indicator.direction or 1)
        parts.append(Part(figure, abs(weight), better, people, rows))
    if not parts:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "All weights of the index are zero; give at least one indicator a weight, or leave the weights empty.",
            )
        )
    return parts


def _needed(variables: int, min_variables: int | None) -> int:
    if min_variables is None:
        return variables
    if not 1 <= min_variables <= variables:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The index has {variables} variables, so {needed} of them cannot be demanded."
            ),
            variables=variables,
            needed=min_variables,
        )
    return min_variables


def _check_levels(spread: Floats, people: Floats, years: Sequence[int]) -> None:
    for year, counted, found in zip(years, people, spread):
        if counted.any() and not found > 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The index is the same in all cells that {year} is compared with, so there are no levels; choose "
                    "another reference or method, or more cells.",
                ),
                year=year,
            )


def _check_base_year(
    indicator: str, people: Floats, years: Sequence[int], reference: str, base_year: int | None
) -> None:
    if base_year is not None and reference in TIED and people.any() and not people[list(years).index(base_year)].any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "“{indicator}” is not visible in the base year {year}; choose another base year or reference.",
            ),
            indicator=indicator,
            year=base_year,
        )


def _weighted(
    parts: Sequence[Part], method: Callable[[Part], Scores], shown: Bools, enough: Bools
) -> tuple[Floats, Floats, Floats]:
    """Return the weighted mean of the scores, its error if the variables' errors never cancel, and the allowed error.

    Shapes (years, units); the allowed error is that of `allowed_error`.
    """
    total, error, allowed, weight = (np.zeros(enough.shape) for _ in range(4))
    for part, seen in zip(parts, shown & enough):
        scores = method(part)
        scale = part.weight * scores.per_unit[:, None]
        total += np.where(seen, part.weight * scores.values, 0.0)
        error += np.where(seen, scale * figure_error(part.figure), 0.0)
        allowed += np.where(seen, scale * allowed_error(part.figure), 0.0)
        weight += np.where(seen, part.weight, 0.0)
    weight[~enough] = np.nan
    return total / weight, error / weight, allowed / weight


def _index(native: Floats, people: Floats, method: str, rows: ReferenceYears) -> Floats:
    """Return the method's scale turned and moved so that high = better off and 0 = the reference."""
    if method == "zsum":
        return native
    if method in ORIGINS:
        return ORIGINS[method] - native
    return centres(native, people, rows.centre)[:, None] - native


def _composite_states(parts: Sequence[Part], enough: Bools) -> States:
    """Return what is known of the index: the first that applies, in the order of the states below."""

    def any_is(state: State) -> Bools:
        return np.asarray(np.any([part.figure.states == state for part in parts], axis=0))

    lacking = [(~enough & any_is(state), state) for state in (State.SUPPRESSED, State.ABSENT, State.UNINHABITED)]
    cases = [*lacking, (any_is(State.EDGE), State.EDGE)]
    return np.select([where for where, _ in cases], [state for _, state in cases], State.VALUE).astype(np.uint8)
