"""What is estimated to lie behind the counts of cells."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.segregation.evenness import dissimilarity
from eriytymisseuranta.core.segregation.exposure import isolation
from eriytymisseuranta.core.segregation.underlying import (
    Moments,
    estimate,
    influence,
    likely_range,
    moments,
    outcomes,
    posterior_variance,
    rescaled_value,
    unbiased_variance,
)
from tests.core.segregation.latent import drawn, probabilities, region, totals


def test_cells_with_equal_counts_are_taken_together() -> None:
    found = outcomes(np.array([1.0, 0, 1, 2, 0]), np.array([2.0, 3, 2, 2, 0]), 2.0)
    assert found.t.tolist() == [2, 2, 3]
    assert found.x.tolist() == [1, 2, 0]
    assert found.cells.tolist() == [2, 1, 1]
    assert found.n.tolist() == [1, 1, 1.5]
    assert found.share == pytest.approx(4 / 9)


def test_the_variance_is_free_of_chance() -> None:
    # Shares of 1 and 0 in cells of two: 1/4 and nothing to take off. Of 1/2 and 1/2: nothing, less (1/4) / (2 - 1).
    t = np.array([2.0, 2])
    assert unbiased_variance(outcomes(np.array([2.0, 0]), t, 1.0)) == pytest.approx(0.25)
    assert unbiased_variance(outcomes(np.array([1.0, 1]), t, 1.0)) == pytest.approx(-0.25)
    # Cells of one draw say nothing of it, but of P: 3/5 now.
    assert unbiased_variance(outcomes(np.array([2.0, 0, 1]), np.array([2.0, 2, 1]), 1.0)) == pytest.approx(0.26)


def test_moments_and_their_errors_are_those_of_repeated_counts() -> None:
    rng = np.random.default_rng(3)
    t = totals(rng, 2000)
    p = probabilities(rng, "bimodal", 0.3, t)
    found = [outcomes(drawn(rng, p, t), t, 1.0) for _ in range(300)]
    variances, shares = (
        np.array([function(one) for one in found]) for function in (unbiased_variance, lambda o: o.share)
    )
    many = t >= 2
    known = t[many] @ (p[many] - t @ p / t.sum()) ** 2 / t[many].sum()
    assert variances.mean() == pytest.approx(known, abs=4 * variances.std() / np.sqrt(300))
    at = moments(estimate(found[0]))
    assert at.variance_error == pytest.approx(variances.std(), rel=0.15)
    assert at.mean_error == pytest.approx(shares.std(), rel=0.15)
    assert at.variance == pytest.approx(known, abs=3 * at.variance_error)


def test_of_large_cells_the_shares_themselves_are_found() -> None:
    x, t = np.array([1e5, 5e5, 2e5]), np.full(3, 1e6)
    found = estimate(outcomes(x, t, 1.0))
    assert found.value(dissimilarity) == pytest.approx(dissimilarity(x, t), abs=1e-3)
    assert found.people.sum() == pytest.approx(3e6)


def test_the_influence_is_the_change_per_person() -> None:
    one = region(np.random.default_rng(2), "beta", 0.3, np.full(200, 8.0))
    found = estimate(outcomes(one.x, one.t, 1.0))
    people, p = found.people, found.shares
    # Isolation is sum t p^2 / X: per person p^2 / X - p I / X.
    expected = (p**2 - p * found.value(isolation)) / (people @ p)
    np.testing.assert_allclose(influence(found, isolation), expected, atol=1e-4 / people.sum())


def test_what_counts_cannot_tell_is_a_wide_range() -> None:
    rng = np.random.default_rng(5)
    widths, chances = [], []
    for people in (2.0, 40.0):
        one = region(rng, "beta", 0.3, np.full(1000, people))
        found = estimate(outcomes(one.x, one.t, 1.0))
        worth = influence(found, dissimilarity)
        low, high = likely_range(found, dissimilarity, worth, 2.0)
        assert low < found.value(dissimilarity) < high
        widths.append(high - low)
        chances.append(posterior_variance(found, worth))
    assert widths[0] > 4 * widths[1]
    assert chances[0] > chances[1]


def test_a_distribution_is_stretched_around_its_mean() -> None:
    one = region(np.random.default_rng(2), "beta", 0.3, np.full(500, 30.0))
    found = estimate(outcomes(one.x, one.t, 1.0))
    at = moments(found)
    half = rescaled_value(found, dissimilarity, at, at.variance / 4)
    assert half == pytest.approx(found.value(dissimilarity) / 2, rel=1e-6)
    assert rescaled_value(found, dissimilarity, at, -1.0) == pytest.approx(0, abs=1e-12)
    assert rescaled_value(found, isolation, Moments(at.mean, at.variance, 0, 0), 0.0, 0.1) == pytest.approx(
        at.mean + 0.1
    )
    # Shifted below zero the group is as good as absent, where dissimilarity would have no value.
    assert rescaled_value(found, dissimilarity, at, 0.0, -1.0) == pytest.approx(0, abs=1e-6)
