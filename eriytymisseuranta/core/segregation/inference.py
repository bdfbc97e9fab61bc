"""Intervals for the segregation that underlies counts in small cells, and for how it changes between years.

At 250 m chance alone makes the shares of cells differ, so that an observed index is far above that of the underlying
probabilities p of the cells (Rathelot 2012, Journal of Business and Economic Statistics 30:546; D'Haultfoeuille and
Rathelot 2017, Quantitative Economics 8:39). Resampling the cells repeats this error instead of showing it. What is
estimated here is the index of the cells' own p, with their totals t: x is taken as the sum of independent draws (or
households) with the probability p, the cells' p as drawn from a distribution of unknown shape that may depend on how
large they are; see `underlying`. An interval takes together

- all distributions that are likely enough, given the counts (profile likelihood),
- the chance that remains in each cell, given its count and the distribution, and
- what the unbiased variance of the p allows, with the distribution shrunk or stretched to it: where there is nearly no
  segregation the likelihood, which knows no negative variance, is too high.

For a level of 0.9 the limits are those of 0.95: the other half of the misses is kept for the bias that is left. In
simulated regions (`benchmarks/inference.py`, results in `docs/inference.md`) the interval then holds the index of the
known p in about 90 % of runs or more for D, H, A, isolation, interaction and eta squared: p from Beta distributions,
from estates and suburbs, from smooth fields, all equal, and with estates denser than suburbs; P of 5 to 50 %; 30 to
20 000 cells, most with a median of 6 people. It is tightest for isolation, which holds in 88 to 91 % where a group
lives in dense estates.

It falls short for D, H and A, by errors of up to 2 % of the index, if the p of a region take a few exact values only,
hence if suburbs are all exactly alike; and where people depend on each other more than the household size says. The
Gini index then errs by 10 %: it hangs on differences that counts of this size do not show, and gets no interval.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import NormalDist

import numpy as np

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError, Progress, no_progress
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation import reasons
from eriytymisseuranta.core.segregation.counts import composition, pair, plogp
from eriytymisseuranta.core.segregation.evaluation import Cells, regions_at_random, undefined
from eriytymisseuranta.core.segregation.evenness import atkinson, dissimilarity, information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio, interaction, isolation
from eriytymisseuranta.core.segregation.measures import CENTRALISATION, Measure
from eriytymisseuranta.core.segregation.randomness import independent_draws
from eriytymisseuranta.core.segregation.underlying import (
    PairMeasure,
    Underlying,
    estimate,
    influence,
    likely_range,
    moments,
    outcomes,
    posterior_variance,
    rescaled_value,
)

LEVEL = 0.9
"""Share of intervals that are meant to hold what they are for."""
DRAWS = 999
"""Regions filled by lot for a p-value."""


@dataclass(frozen=True)
class Interval:
    """Where the underlying segregation lies, and an estimate of it; NaN if there is none, with the reason.

    Parameters
    ----------
    reason
        One of `reasons`, '' if there is an interval.
    p_value
        How likely the observed value, or a more extreme one, is without any segregation; NaN where it is not known.
    """

    low: float = np.nan
    high: float = np.nan
    estimate: float = np.nan
    reason: str = ""
    p_value: float = np.nan


def _group_information(x: Floats, t: Floats) -> float:
    """Return a group's part of the divergence, ``sum t (p ln p - P ln P) / T``."""
    group = pair(x, t)
    return float(group.t @ plogp(group.p)) / group.total - float(plogp(np.array(group.share)))


PAIR_MEASURES: Mapping[str, PairMeasure] = {
    measure.__name__: measure
    for measure in (dissimilarity, information, atkinson, isolation, interaction, correlation_ratio)
}
"""Measures of one group that have an interval, by id."""

GroupWeights = Callable[[Floats], Floats]
MULTIGROUP_PARTS: Mapping[str, tuple[PairMeasure, GroupWeights]] = {
    "multigroup_dissimilarity": (dissimilarity, lambda p: p * (1 - p) / (p * (1 - p)).sum()),
    "relative_diversity": (correlation_ratio, lambda p: p * (1 - p) / (p * (1 - p)).sum()),
    "normalised_exposure": (correlation_ratio, lambda p: p),
    "squared_variation": (correlation_ratio, lambda p: (1 - p) / (len(p) - 1)),
    "divergence": (_group_information, np.ones_like),
    "multigroup_information": (_group_information, lambda p: np.full(len(p), -1 / plogp(p).sum())),
}
"""Measures of several groups that are sums over groups, each against all others: of what, and with which weights."""
OF_TWO: Mapping[str, str] = {
    "multigroup_dissimilarity": "dissimilarity",
    "multigroup_information": "information",
    "relative_diversity": "correlation_ratio",
    "normalised_exposure": "correlation_ratio",
    "squared_variation": "correlation_ratio",
}
"""What measures of several groups are of two, by id."""


def underlying_intervals(
    counts: Floats,
    measures: Sequence[str | PairMeasure],
    household_size: float = 1.0,
    level: float = LEVEL,
    progress: Progress = no_progress,
) -> list[Interval]:
    """Return intervals for the underlying segregation, one per measure; the same inputs give the same ones.

    Parameters
    ----------
    counts
        People by group, shape (cells, groups), no NaN; measures of one group are of the first.
    measures
        Ids of `PAIR_MEASURES` or `MULTIGROUP_PARTS`, others have no interval (`reasons.NO_INTERVAL`); or functions of
        one group and its whole, with values from 0 to 1, that merging cells with equal shares does not change.
    household_size
        Mean size of households whose people are of the group together or not at all; 1 = persons are independent. A
        cell then tells as much as ``t / size`` people. Households differ, and what counts is their mean size over
        people, which is not known: the interval reaches from households that are all alike (m) to geometric sizes
        (2 m - 1), and the estimate is half-way.

    Raises
    ------
    InputError
        If counts are missing or negative, the level is not between 0 and 1 or the size below 1.
    """
    _check(level, household_size)
    by_size = [_Estimates(counts, size) for size in _sizes(household_size)]
    found = []
    for at, measure in enumerate(measures):
        progress(at / len(measures))
        reason = _reason(counts, measure, household_size)
        limits = [] if reason else [_interval(estimates, measure, level) for estimates in by_size]
        found.append(Interval(reason=reason) if reason else _joined(limits))
    return found


def difference_intervals(
    earlier: Floats,
    later: Floats,
    measures: Sequence[str | PairMeasure],
    household_size: float = 1.0,
    level: float = LEVEL,
    progress: Progress = no_progress,
) -> list[Interval]:
    """Return intervals for the underlying segregation of the later year less that of the earlier one.

    ``d - sqrt((e_2 - l_2)^2 + (h_1 - e_1)^2)`` to ``d + sqrt((h_2 - e_2)^2 + (e_1 - l_1)^2)``, with the limits l and h
    of each year, the estimates e and their difference d (Zou and Donner 2008, Statistics in Medicine 27:1693): as if
    both years' errors were independent. Given the cells' probabilities they are, if other people live there; as far as
    people, or the cells' probabilities, are the same, both years err alike, and the interval is wider than need be.
    Arguments and errors as in `underlying_intervals`; the years may have different cells.
    """
    _check(level, household_size)
    by_size = [[_Estimates(counts, size) for counts in (earlier, later)] for size in _sizes(household_size)]
    found = []
    for at, measure in enumerate(measures):
        progress(at / len(measures))
        reason = _reason(earlier, measure, household_size) or _reason(later, measure, household_size)
        if reason:
            found.append(Interval(reason=reason))
            continue
        found.append(_joined([_difference(*(_interval(year, measure, level) for year in years)) for years in by_size]))
    return found


def randomness_p_values(
    measures: Sequence[Measure],
    cells: Cells,
    household_size: float = 1.0,
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress = no_progress,
) -> dict[str, float]:
    """Return the share of regions filled by lot that are at least as segregated, (1 + more) / (1 + draws), by id.

    Small values speak against no segregation at all, which nobody believes of a city; the size of an index is what
    the interval tells. Regions are filled as in `randomness`, the same ones for all measures. Twice the smaller tail
    for centralisation, which has two ends. Nothing where a measure has no value, is one of pairs of groups, or does
    not depend on who lives where.
    """
    tested = [each for each in measures if not each.matrix and each.has_null and not undefined(each, cells)]
    if not tested:
        return {}

    def values(region: Cells) -> Floats:
        return np.array(
            [float(each.function(**{name: getattr(region, name) for name in each.needs})) for each in tested]
        )

    found = np.empty((draws, len(tested)))
    for at, region in enumerate(regions_at_random(tested, cells, household_size, draws, seed)):
        progress(at / draws)
        found[at] = values(region)
    return {
        each.id: _tail(each, value, drawn[np.isfinite(drawn)])  # a tiny group may be drawn empty
        for each, value, drawn in zip(tested, values(cells), found.T)
        if np.isfinite(value) and np.isfinite(drawn).any()
    }


def _tail(measure: Measure, observed: float, drawn: Floats) -> float:
    """Return how likely chance gives a value at least as extreme."""
    slack = 1e-12 * max(abs(observed), 1.0)
    above, below = (1 + int(np.sum(sign * (drawn - observed) >= -slack)) for sign in (1, -1))
    extreme = below if measure.complete == 0 else above
    extreme = 2 * min(above, below) if measure.family == CENTRALISATION else extreme
    return min(extreme / (1 + len(drawn)), 1.0)


@dataclass(frozen=True)
class _Estimates:
    """What lies behind the counts (cells, groups) of each group, estimated when first asked for."""

    counts: Floats
    household_size: float
    _found: dict[int, Underlying] = field(default_factory=dict)

    def of(self, group: int) -> Underlying:
        if group not in self._found:
            x, t = self.counts[:, group], self.counts.sum(axis=1)
            self._found[group] = estimate(outcomes(x, t, self.household_size))
        return self._found[group]


def _sizes(household_size: float) -> tuple[float, ...]:
    """Return mean sizes of household, over people, between which that of a region lies."""
    return (1.0,) if household_size == 1 else (household_size, 2 * household_size - 1)


def _joined(found: Sequence[Interval]) -> Interval:
    """Return the interval that holds all of them."""
    low, high = min(each.low for each in found), max(each.high for each in found)
    return Interval(low, high, float(np.mean([each.estimate for each in found])))


def _difference(first: Interval, second: Interval) -> Interval:
    best = second.estimate - first.estimate
    below = float(np.hypot(second.estimate - second.low, first.high - first.estimate))
    above = float(np.hypot(second.high - second.estimate, first.estimate - first.low))
    return Interval(best - below, best + above, best)


def _interval(estimates: _Estimates, measure: str | PairMeasure, level: float) -> Interval:
    """Return the interval of a measure that has one, for households that are all alike.

    The limits of a measure of several groups are the weighted sums of those of the groups. This is right if the errors
    of all groups go together, as with two groups, and else too wide.
    """
    whole = composition(estimates.counts)
    groups, weights = [0], np.ones(1)
    if isinstance(measure, str) and measure in MULTIGROUP_PARTS:
        groups = np.flatnonzero(whole.known).tolist()
        if len(groups) == 2 and measure in OF_TWO:
            groups, measure = groups[:1], OF_TWO[measure]
    if isinstance(measure, str) and measure in MULTIGROUP_PARTS:
        function, weights_of = MULTIGROUP_PARTS[measure]
        weights = weights_of(whole.shares)
    else:
        function = PAIR_MEASURES[measure] if isinstance(measure, str) else measure
    limits = weights @ np.array([_limits(estimates.of(group), function, level) for group in groups])
    top = whole.entropy if measure == "divergence" else 1.0
    low, high, best = (float(limit) for limit in np.clip(limits, 0, top))
    return Interval(low, high, best)


def _limits(found: Underlying, measure: PairMeasure, level: float) -> tuple[float, float, float]:
    """Return low and high limit and the estimate."""
    z = NormalDist().inv_cdf((3 + level) / 4)
    value = found.value(measure)
    worth = influence(found, measure)
    chance = z * np.sqrt(posterior_variance(found, worth))
    least, most = likely_range(found, measure, worth, z)
    low, high = value - np.hypot(value - least, chance), value + np.hypot(most - value, chance)

    at = moments(found)
    limits, middle = [low, high], rescaled_value(found, measure, at, found.variance)
    lowest = found.variance - z * at.variance_error
    for variance in (lowest, found.variance + z * at.variance_error):
        end = rescaled_value(found, measure, at, variance)
        shifted = [rescaled_value(found, measure, at, variance, sign * z * at.mean_error) for sign in (-1, 1)]
        shift = float(np.abs(np.subtract(shifted, end)).max())
        limits.append(middle + np.copysign(np.hypot(end - middle, shift), end - middle))
        if variance <= 0:  # none at all is possible: only the mean may err
            limits += [end - shift, end + shift]
    return min(limits), max(limits), middle if lowest <= 0 else value


def _reason(counts: Floats, measure: str | PairMeasure, household_size: float) -> str:
    """Return why there is no interval, '' if there is one; ``counts`` of shape (cells, groups)."""
    whole = composition(counts)
    several = measure in MULTIGROUP_PARTS
    first = counts[:, 0].sum()
    cases = (
        (isinstance(measure, str) and not several and measure not in PAIR_MEASURES, reasons.NO_INTERVAL),
        (not len(whole.t), reasons.NOBODY),
        (len(whole.t) == 1, reasons.SINGLE_CELL),
        (not (whole.mixed if several else 0 < first < counts.sum()), reasons.ONE_GROUP),
        (not (whole.t >= 2 * max(_sizes(household_size))).any(), reasons.NOT_IDENTIFIED),
    )
    return next((reason for applies, reason in cases if applies), "")


def _check(level: float, household_size: float) -> None:
    independent_draws(np.zeros(0), household_size)
    if not 0 < level < 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta", "The level of the interval is {level}; it must lie between 0 and 1, as 0.9 does."
            ),
            level=level,
        )
