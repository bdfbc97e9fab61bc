"""What may lie behind the counts of small cells: the distribution of people over the shares of their cells.

A cell of t people draws its x from n independent people or households, each of the group with the cell's own, unknown
probability p. How the p are distributed may depend on how large cells are (estates are dense), so cells of similar
size have a distribution of their own, `mixture.Mixture`, and nothing is assumed of its shape.

A measure of segregation that only depends on how people are distributed over shares, not on which cells have them, is
computed from a few hundred shares with the people expected at each: its arguments are then p times people, and people.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Bools, Floats
from eriytymisseuranta.core.segregation.mixture import (
    Mixture,
    Weights,
    fit,
    given_outcomes,
    log_likelihood,
    people_by_share,
    steepness,
    worth_gradient,
)

PairMeasure = Callable[[Floats, Floats], float]
"""Takes a group and its whole, both of shape (cells,); merging cells with equal shares does not change it."""

_SIZES = (3, 8, 24, 72, 216, 648, 1944)
"""Draws from which on cells are of another size class."""
_CLASS_CELLS = 50
"""Cells that a size class has at least, else it joins the next smaller one."""
_PSEUDO_NORMAL, _PSEUDO_FLAT = 0.3, 0.01
"""Pseudo-cells of a size class: normal around its mean with the spread of the region, and flat."""
_FINEST, _GROWTH, _COARSEST, _COARSEST_LARGE = 0.02, 1.6, 0.08, 0.04
"""Distances between shares in ``arcsin sqrt p``: relative, near the mean; growth; largest, of small and large cells."""
_OWN_SHARES = 100
"""Observed shares that join the grid of large cells."""
_IMPOSSIBLE = -200.0
"""Log likelihood below which a share is as good as impossible, relative to the likeliest; nothing underflows."""
_NONE = 1e-12
"""Share of a group that is as good as absent, where a measure of one that is would have no value."""
_TRIALS = 6
_NEAR = 0.2
"""How near to the limit the likelihood has to be, relatively, for the rest to be interpolated."""


@dataclass(frozen=True)
class Outcomes:
    """Cells of one group with equal counts, taken together; arrays of shape (outcomes,).

    Parameters
    ----------
    x, t, cells
        Counts of each, and how many cells have them.
    n
        Independent draws: ``t / household_size``, at least 1.
    """

    x: Floats
    t: Floats
    cells: Floats
    n: Floats

    def where(self, chosen: Bools) -> Outcomes:
        """Return some of the outcomes."""
        return Outcomes(self.x[chosen], self.t[chosen], self.cells[chosen], self.n[chosen])

    @property
    def people(self) -> Floats:
        """People in all cells with the outcome."""
        return self.cells * self.t

    @property
    def share(self) -> float:
        """P."""
        return float(self.cells @ self.x / self.people.sum())


@dataclass(frozen=True)
class Underlying:
    """The distribution behind the counts, as estimated.

    Parameters
    ----------
    outcomes, mixtures, weights
        By size class, from small to large cells.
    shares
        Shares that occur in all classes, one class after the other.
    variance
        Unbiased estimate of ``sum t (p - P)^2 / T`` over the cells with two draws or more.
    """

    outcomes: tuple[Outcomes, ...]
    mixtures: tuple[Mixture, ...]
    weights: tuple[Weights, ...]
    shares: Floats
    variance: float

    @property
    def people(self) -> Floats:
        """People expected at each of the shares."""
        found = [people_by_share(mixture, weights.w) for mixture, weights in zip(self.mixtures, self.weights)]
        return np.concatenate(found)

    @property
    def log_likelihood(self) -> float:
        """Of the counts and the pseudo-cells, up to a constant."""
        return sum(log_likelihood(mixture, weights.w) for mixture, weights in zip(self.mixtures, self.weights))

    def by_class(self, values: Floats) -> list[Floats]:
        """Return values of all shares (shares,) by size class."""
        return np.split(values, np.cumsum([len(mixture.pseudo) for mixture in self.mixtures])[:-1])

    def value(self, measure: PairMeasure) -> float:
        """Return a measure of the estimated distribution."""
        people = self.people
        return measure(people * self.shares, people)


def outcomes(x: Floats, t: Floats, household_size: float) -> Outcomes:
    """Return the inhabited cells by their counts, whatever their order; ``x`` and ``t`` of shape (cells,)."""
    inhabited = t > 0
    x, t = x[inhabited], t[inhabited]
    order = np.lexsort((x, t))
    x, t = x[order], t[order]
    first = np.flatnonzero(np.concatenate([[True], (np.diff(x) != 0) | (np.diff(t) != 0)]))
    cells = np.diff(first, append=len(x)).astype(np.float64)
    return Outcomes(x[first], t[first], cells, np.maximum(t[first] / household_size, 1))


def estimate(counts: Outcomes) -> Underlying:
    """Return the distribution behind the counts of a group that is neither empty nor everybody."""
    whole, variance = counts.share, unbiased_variance(counts)
    spread = np.sqrt(np.clip(variance / (whole * (1 - whole)), 0, 1)) / 2
    size_class = _size_classes(counts)
    parts = [counts.where(size_class == at) for at in range(size_class[-1] + 1)]
    mixtures, shares = [], []
    for part in parts:
        angle = _angles(part, whole)
        width = np.gradient(angle)
        away = (angle - np.arcsin(np.sqrt(part.share))) / max(spread, _FINEST)
        normal = width * np.exp(np.maximum(-0.5 * away**2, _IMPOSSIBLE))
        pseudo = _PSEUDO_NORMAL * normal / normal.sum() + _PSEUDO_FLAT * width / width.sum()
        shares.append(np.sin(angle) ** 2)
        mixtures.append(Mixture(_likelihood(part, angle), part.cells, part.people, pseudo))
    weights = tuple(fit(mixture) for mixture in mixtures)
    return Underlying(tuple(parts), tuple(mixtures), weights, np.concatenate(shares), variance)


def unbiased_variance(counts: Outcomes) -> float:
    """Return an unbiased estimate of ``sum t (p - P)^2 / T`` over cells with two draws or more; may be negative.

    ``(x / t - P)^2`` is too large by the variance of x / t, of which ``x / t (1 - x / t) / (n - 1)`` is an unbiased
    estimate.
    """
    whole, repeated = counts.share, counts.where(counts.n >= 2)
    observed = repeated.x / repeated.t
    variance = (observed - whole) ** 2 - observed * (1 - observed) / (repeated.n - 1)
    return float(repeated.people @ variance / repeated.people.sum())


def influence(found: Underlying, measure: PairMeasure) -> Floats:
    """Return by how much a measure changes per person added at each share, shape (shares,); numerically."""
    shares, at = np.unique(found.shares, return_inverse=True)
    people = np.asarray(np.bincount(at, found.people), dtype=np.float64)
    change = 1e-6 * people.sum()
    value = measure(people * shares, people)
    changed = np.empty(len(shares))
    for place in range(len(shares)):
        people[place] += change
        changed[place] = measure(people * shares, people)
        people[place] -= change
    return np.asarray((changed - value) / change)[at]


def likely_range(found: Underlying, measure: PairMeasure, worth: Floats, z: float) -> tuple[float, float]:
    """Return the lowest and highest value of a measure among distributions that are likely enough.

    They are those whose log likelihood is at most ``z^2 / 2`` below the highest one (profile likelihood, Murphy and
    van der Vaart 2000, Journal of the American Statistical Association 95:449). Where the counts do not tell
    distributions apart, the range shows it. It is found by pulling people to shares that are ``worth`` more or less, by
    `influence`, until the likelihood is at its limit.
    """
    parts = list(zip(found.mixtures, found.weights, found.by_class(worth)))
    pulls = [worth_gradient(mixture, weights.w, part) for mixture, weights, part in parts]
    variance = sum(steepness(mixture, weights, pull) for (mixture, weights, _), pull in zip(parts, pulls))
    first = z / np.sqrt(variance) if variance > 0 else 0.0
    low, high = (_pulled(found, measure, pulls, sign * first, z**2 / 2) for sign in (-1, 1))
    return low, high


def posterior_variance(found: Underlying, worth: Floats) -> float:
    """Return the variance of a measure over what the cells' own shares may be, given their counts.

    ``worth`` is the measure's `influence`, shape (shares,).
    """
    total = 0.0
    parts = zip(found.outcomes, found.mixtures, found.weights, found.by_class(worth))
    for counts, mixture, weights, part in parts:
        mean, square = given_outcomes(mixture, weights.w, np.stack([part, part**2], axis=1)).T
        total += float(counts.cells * counts.t**2 @ np.maximum(square - mean**2, 0))
    return total


@dataclass(frozen=True)
class Moments:
    """Mean and variance of the estimated distribution, and how well counts tell them.

    Parameters
    ----------
    mean, variance
        P, and ``sum t (p - P)^2 / T`` over the cells with two draws or more.
    mean_error, variance_error
        Standard errors of the observed P and of `unbiased_variance`, given the cells' own p.
    """

    mean: float
    variance: float
    mean_error: float
    variance_error: float


def moments(found: Underlying) -> Moments:
    """Return mean and variance of the distribution, and their standard errors.

    Of n draws with variance v = p (1 - p), the unbiased estimate of ``(p - P)^2`` has the variance
    ``4 (p - P)^2 v / n + 2 v^2 / (n (n - 1))``.
    """
    people = found.people
    mean = float(people @ found.shares / people.sum())
    repeated, sums = 0.0, np.zeros(3)
    for counts, mixture, weights, p in zip(found.outcomes, found.mixtures, found.weights, found.by_class(found.shares)):
        off, v = (p - mean) ** 2, p * (1 - p)
        expected = given_outcomes(mixture, weights.w, np.stack([v, off, off * v, v**2], axis=1)).T
        squares, many = counts.cells * counts.t**2, counts.n >= 2
        n = np.where(many, counts.n, 2)
        error = 4 * expected[2] / n + 2 * expected[3] / (n * (n - 1))
        repeated += float(counts.people @ many)
        sums += squares @ (expected[0] / counts.n), counts.people @ (many * expected[1]), squares @ (many * error)
    return Moments(mean, sums[1] / repeated, float(np.sqrt(sums[0])) / people.sum(), float(np.sqrt(sums[2])) / repeated)


def rescaled_value(found: Underlying, measure: PairMeasure, at: Moments, variance: float, shift: float = 0.0) -> float:
    """Return a measure of the distribution stretched or shrunk to a ``variance``, and with its mean shifted."""
    stretch = np.sqrt(max(variance, 0) / at.variance)
    people = found.people
    shares = np.clip(at.mean + shift + stretch * (found.shares - at.mean), _NONE, 1 - _NONE)
    return measure(people * shares, people)


def _pulled(found: Underlying, measure: PairMeasure, pulls: list[Floats], strength: float, limit: float) -> float:
    """Return the measure where pulling has brought the log likelihood down by ``limit``."""
    best, value = found.log_likelihood, found.value(measure)
    at, end, drop = found, value, limit
    for _ in range(_TRIALS):
        states = zip(found.mixtures, at.weights, pulls)
        at = replace(found, weights=tuple(fit(mixture, start, strength * pull) for mixture, start, pull in states))
        end, drop = at.value(measure), best - at.log_likelihood
        if abs(drop / limit - 1) < _NEAR:
            break
        strength *= float(np.clip(np.sqrt(limit / max(drop, 1e-9)), 0.3, 3))
    return value + (end - value) * float(np.clip(np.sqrt(limit / max(drop, 1e-9)), 0.5, 2))


def _size_classes(counts: Outcomes) -> Ints:
    """Return the size class of every outcome, from 0 without gaps; outcomes are ordered by t."""
    raw = np.searchsorted(_SIZES, counts.n, side="right")
    cells = np.bincount(raw, counts.cells, minlength=len(_SIZES) + 1)
    joined, current, gathered = np.zeros(len(cells), dtype=np.int64), 0, 0.0
    for at, number in enumerate(cells):
        if gathered >= _CLASS_CELLS and cells[at:].sum() >= _CLASS_CELLS:
            current, gathered = current + 1, 0.0
        joined[at], gathered = current, gathered + number
    return joined[raw]


def _angles(counts: Outcomes, whole: float) -> Floats:
    """Return the grid of shares as ``arcsin sqrt p``, in which a binomial share has the variance 1 / (4 n).

    It is dense around the overall share and as fine as the largest cells need; of few large cells it has the observed
    shares instead.
    """
    middle, top = np.arcsin(np.sqrt(whole)), np.pi / 2
    needed = 0.5 / np.sqrt(counts.n.max())
    finest = _FINEST * min(middle, top - middle, 0.5)
    steps = np.minimum(finest * _GROWTH ** np.arange(60), np.clip(needed, _COARSEST_LARGE, _COARSEST))
    away = np.cumsum(steps)
    down, up = middle - away, middle + away
    own = np.zeros(0)
    if needed < _COARSEST_LARGE:
        own = np.unique(np.arcsin(np.sqrt(np.minimum(counts.x / counts.t, 1))))
        own = np.quantile(own, np.linspace(0, 1, min(len(own), _OWN_SHARES)))
    grid = np.unique(np.concatenate([[0.0, middle, top], down[down > 0], up[up < top], own]))
    return np.asarray(grid[np.concatenate([[True], np.diff(grid) > 1e-9])])


def _likelihood(counts: Outcomes, angle: Floats) -> Floats:
    """Return ``(p^x (1 - p)^(t - x))^(n / t)``, 1 at the likeliest share, shape (outcomes, shares)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        log_p, log_q = 2 * np.log(np.sin(angle)), 2 * np.log(np.cos(angle))
    log_p[angle == 0], log_q[angle == np.pi / 2] = -1e3, -1e3  # ln 0, times counts that may be 0
    y = np.maximum(counts.t - counts.x, 0)
    logs = (counts.x[:, None] * log_p + y[:, None] * log_q) * (counts.n / counts.t)[:, None]
    return np.asarray(np.exp(np.maximum(logs - logs.max(axis=1, keepdims=True), _IMPOSSIBLE)))
