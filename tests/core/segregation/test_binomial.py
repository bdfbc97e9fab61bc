"""Binomial distributions of many sizes against sums over all of their outcomes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from eriytymisseuranta.core.segregation import binomial
from eriytymisseuranta.core.segregation.binomial import (
    absolute_deviation,
    binomial_mean,
    binomial_mean_difference,
    binomials,
)

SIZES = np.array([1, 2, 3, 7, 40, 300])


def masses(n: int, p: float) -> np.ndarray:
    """Return the probabilities of 0 to n."""
    return np.array([math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)])


@pytest.mark.parametrize("p", [0.003, 0.2, 0.5, 0.97])
def test_means_over_all_outcomes(p: float) -> None:
    shares = [np.arange(n + 1) / n for n in SIZES]
    mass = [masses(n, p) for n in SIZES]
    roots = [m @ np.sqrt(s) for m, s in zip(mass, shares)]
    deviations = [m @ np.abs(s - p) for m, s in zip(mass, shares)]
    differences = [m @ np.abs(s[:, None] - s) @ m for m, s in zip(mass, shares)]
    np.testing.assert_allclose(binomial_mean(np.sqrt, SIZES, p), roots, rtol=1e-11)
    np.testing.assert_allclose(absolute_deviation(SIZES, p), deviations, rtol=1e-11)
    np.testing.assert_allclose(binomial_mean_difference(SIZES, p), differences, rtol=1e-10, atol=1e-15)


@pytest.mark.parametrize("p", [1e-6, 0.01, 0.5, 0.999])
def test_what_is_left_out_does_not_matter(p: float) -> None:
    sizes = np.array([1, 50, 5_000, 40_000])
    np.testing.assert_allclose(binomial_mean(np.ones_like, sizes, p), 1, rtol=1e-9)
    np.testing.assert_allclose(binomial_mean(lambda share: share, sizes, p), p, rtol=1e-9)
    variance = binomial_mean(lambda share: (share - p) ** 2, sizes, p)
    np.testing.assert_allclose(variance, p * (1 - p) / sizes, rtol=1e-8)
    assert sum(len(block.share) for block in binomials(sizes, p)) < 12_000


def test_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = np.arange(1, 80)
    means, differences = binomial_mean(np.sqrt, sizes, 0.3), binomial_mean_difference(sizes, 0.3)
    monkeypatch.setattr(binomial, "_BLOCK", 50)
    assert len(list(binomials(sizes, 0.3))) > 40
    np.testing.assert_allclose(binomial_mean(np.sqrt, sizes, 0.3), means, rtol=1e-14)
    np.testing.assert_allclose(binomial_mean_difference(sizes, 0.3), differences, rtol=1e-10)
