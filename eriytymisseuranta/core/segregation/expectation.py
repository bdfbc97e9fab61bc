"""Expectations of measures under randomness that have a formula; the model is that of `randomness`.

With p_i = X_i / n_i of n_i independent draws, ``E (p_i - P)^2 = P (1 - P) / n_i``. Overall shares are taken as fixed,
as are group sizes where a measure divides by them. All are exact for whole households; arguments are those of the
measure and ``household_size``. NaN where the measure is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.binomial import (
    absolute_deviation,
    binomial_mean,
    binomial_mean_difference,
    binomials,
)
from eriytymisseuranta.core.segregation.centralisation import absolute_centralisation
from eriytymisseuranta.core.segregation.clustering import nearness, own_weight
from eriytymisseuranta.core.segregation.counts import composition, pair, plogp
from eriytymisseuranta.core.segregation.evenness import atkinson_term, check_shape, mean_difference
from eriytymisseuranta.core.segregation.exposure import interaction, isolation
from eriytymisseuranta.core.segregation.ordered import INFORMATION_MOMENTS, VARIANCE_MOMENTS, mean_over_ranks
from eriytymisseuranta.core.segregation.randomness import independent_draws


@dataclass(frozen=True)
class Draws:
    """The cells of a region taken together by the number of their draws; arrays of shape (sizes,).

    Parameters
    ----------
    n
        Numbers of draws that occur, ascending.
    t, squares
        Sums of t and of t^2 over the cells with that number.
    """

    n: Ints
    t: Floats
    squares: Floats

    @property
    def total(self) -> float:
        """T."""
        return float(self.t.sum())

    @property
    def variation(self) -> float:
        """``c = sum (t / n) / T``: the variance of shares over people, as a part of P (1 - P)."""
        return float((self.t / self.n).sum() / self.t.sum())


def drawn(t: Floats, household_size: float) -> Draws:
    """Return the draws of the inhabited cells; ``t`` of shape (cells,)."""
    inhabited = t[t > 0]
    n, cell = np.unique(independent_draws(inhabited, household_size), return_inverse=True)
    return Draws(n, np.bincount(cell, inhabited).astype(np.float64), np.bincount(cell, inhabited**2).astype(np.float64))


def expected_dissimilarity(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return ``sum t E |p - P| / (2 T P (1 - P))``, with De Moivre's mean absolute deviation."""
    if not pair(x, t).mixed:
        return np.nan
    return expected_multigroup_dissimilarity(np.stack([x, t - x], axis=1), household_size)


def expected_gini(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return the expectation of the Gini index, as `expected_multigroup_gini`."""
    if not pair(x, t).mixed:
        return np.nan
    return expected_multigroup_gini(np.stack([x, t - x], axis=1), household_size)


def expected_information(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return the expectation of H, as `expected_multigroup_information`."""
    if not pair(x, t).mixed:
        return np.nan
    return expected_multigroup_information(np.stack([x, t - x], axis=1), household_size)


def expected_atkinson(x: Floats, t: Floats, household_size: float = 1.0, b: float = 0.5) -> float:
    """Return the expectation of the Atkinson index.

    With f(p) = (1 - p)^(1 - b) p^b and S = sum t f(p) / (P T), E S^(1 / (1 - b)) is developed around E S to the
    second order, which is all there is, hence exact, for b = 0.5.
    """
    check_shape(b)
    group = pair(x, t)
    if not group.mixed:
        return np.nan
    share, found = group.share, drawn(t, household_size)
    mean = binomial_mean(lambda p: atkinson_term(p, b), found.n, share)
    variance = binomial_mean(lambda p: atkinson_term(p, b) ** 2, found.n, share) - mean**2
    scale = share * found.total
    s, spread = float(found.t @ mean) / scale, float(found.squares @ variance) / scale**2
    power = 1 / (1 - b)
    expected = s**power + power * (power - 1) / 2 * s ** (power - 2) * spread
    return float(1 - share / (1 - share) * expected)


def expected_isolation(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return ``P + (1 - P) c``, ``c = sum (t / n) / T``; for independent persons c is the cells divided by T."""
    if np.isnan(isolation(x, t)):
        return np.nan
    share = pair(x, t).share
    return share + (1 - share) * drawn(t, household_size).variation


def expected_interaction(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return ``(1 - P) (1 - c)``, c as in `expected_isolation`."""
    if np.isnan(interaction(x, t)):
        return np.nan
    return 1 - expected_isolation(x, t, household_size)


def expected_correlation_ratio(x: Floats, t: Floats, household_size: float = 1.0) -> float:
    """Return ``c = sum (t / n) / T``; for independent persons the number of cells divided by that of people."""
    return drawn(t, household_size).variation if pair(x, t).mixed else np.nan


def expected_exposure(counts: Floats, household_size: float = 1.0) -> Floats:
    """Return ``P_n + (d_mn - P_n) c``, d_mn = 1 if m = n, else 0; shape (K, K), c as in `expected_isolation`."""
    found = composition(counts)
    c = drawn(found.t, household_size).variation if len(found.t) else np.nan
    matrix = np.full((len(found.known), len(found.known)), np.nan)
    matrix[found.known] = 0.0
    places = np.ix_(found.known, found.known)
    matrix[places] = found.shares + (np.eye(len(found.shares)) - found.shares) * c
    return matrix


def expected_multigroup_dissimilarity(counts: Floats, household_size: float = 1.0) -> float:
    """Return ``sum sum_m t E |p_m - P_m| / (2 T I)``, with De Moivre's mean absolute deviation."""
    whole = composition(counts)
    if not whole.mixed:
        return np.nan
    found = drawn(whole.t, household_size)
    deviation = sum(absolute_deviation(found.n, float(share)) for share in whole.shares)
    return float(found.t @ deviation / (2 * found.total * whole.interaction))


def expected_multigroup_gini(counts: Floats, household_size: float = 1.0) -> float:
    """Return ``sum_(i != j) sum_m t_i t_j E |p_im - p_jm| / (2 T^2 I)``.

    For two people's cells drawn independently it is the mean difference within the mixture of all the cells'
    distributions; the share of it in which both are the same cell is taken off.
    """
    whole = composition(counts)
    if not whole.mixed:
        return np.nan
    found = drawn(whole.t, household_size)
    differences = sum(_mean_difference(found, float(share)) for share in whole.shares)
    return float(differences / (2 * whole.interaction))


def expected_multigroup_information(counts: Floats, household_size: float = 1.0) -> float:
    """Return ``1 - sum t E(E_i) / (T E)``, summed over the binomial distributions of all sizes that occur."""
    whole = composition(counts)
    if not whole.mixed:
        return np.nan
    found = drawn(whole.t, household_size)
    within = -sum(binomial_mean(plogp, found.n, float(share)) for share in whole.shares)
    return float(1 - found.t @ within / (found.total * whole.entropy))


def expected_divergence(counts: Floats, household_size: float = 1.0) -> float:
    """Return the expectation of M = H E, E taken as fixed."""
    return expected_multigroup_information(counts, household_size) * composition(counts).entropy


def expected_squares(counts: Floats, household_size: float = 1.0) -> float:
    """Return the expectation of R, of P and of C, which is that of eta squared: ``c = sum (t / n) / T``."""
    whole = composition(counts)
    return drawn(whole.t, household_size).variation if whole.mixed else np.nan


def expected_absolute_centralisation(x: Floats, t: Floats, distance: Floats, household_size: float = 1.0) -> float:
    """Return ACE of the whole, whatever the ``household_size``: a random part of it is as central as it is."""
    return absolute_centralisation(t, t, distance) if pair(x, t).share > 0 else np.nan


def expected_relative_centralisation(x: Floats, t: Floats, distance: Floats, household_size: float = 1.0) -> float:
    """Return 0, whatever the ``household_size``: two random parts are equally central."""
    return 0.0 if pair(x, t).mixed else np.nan


def expected_spatial_proximity(
    x: Floats, t: Floats, col: Ints, row: Ints, size: float, household_size: float = 1.0
) -> float:
    """Return ``1 + a - (1 - a) / (N - 1)``: who is drawn together is near, and leaves less of the group elsewhere.

    ``a = c_ii sum (t^2 / n) / sum_ij t_i t_j c_ij``, and N are the draws in all, ``T^2 / sum (t^2 / n)``. Exact where
    all households are equal and the groups' sizes fixed.
    """
    if not pair(x, t).mixed:
        return np.nan
    found = drawn(t, household_size)
    _, _, whole = nearness(x, t, col, row, size)
    spread = float((found.squares / found.n).sum())
    near, draws = own_weight(size) * spread / whole, found.total**2 / spread
    return float(1 + near - (1 - near) / (draws - 1)) if draws > 1 else np.nan


def expected_rank_order_information(counts: Floats, household_size: float = 1.0) -> float:
    """Return the curve through the expectations of H at every limit, averaged as the index is."""

    def expected(x: Floats, t: Floats) -> float:
        return expected_information(x, t, household_size)

    return mean_over_ranks(counts, expected, INFORMATION_MOMENTS)


def expected_rank_order_variance(counts: Floats, household_size: float = 1.0) -> float:
    """Return ``c = sum (t / n) / T``, which is the expectation at every limit; NaN with too few classes."""

    def expected(x: Floats, t: Floats) -> float:
        return expected_correlation_ratio(x, t, household_size)

    return mean_over_ranks(counts, expected, VARIANCE_MOMENTS)


def _mean_difference(found: Draws, p: float) -> float:
    """Return ``sum_(i != j) t_i t_j E |p_i - p_j| / T^2`` of one group with the overall share ``p``."""
    blocks = list(binomials(found.n, p))
    shares = np.concatenate([block.share for block in blocks])
    weights = np.concatenate([found.t[block.size] * block.probability for block in blocks])
    same_cell = float(found.squares @ binomial_mean_difference(found.n, p))
    return mean_difference(shares, weights) - same_cell / found.total**2
