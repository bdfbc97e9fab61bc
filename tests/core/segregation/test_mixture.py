"""Distributions of shares that make counts likeliest: by hand, and by the conditions of a maximum."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.segregation.mixture import (
    Mixture,
    fit,
    given_outcomes,
    log_likelihood,
    people_by_share,
    steepness,
    worth_gradient,
)

SHARES = np.array([0.0, 0.5, 1.0])


def coins(pseudo: float = 1e-6) -> Mixture:
    """Return cells of two: 30 without, 20 with one and 50 with two of the group."""
    likelihood = np.stack([(1 - SHARES) ** 2, 2 * SHARES * (1 - SHARES), SHARES**2])
    cells = np.array([30.0, 20, 50])
    return Mixture(likelihood, cells, 2 * cells, np.full(3, pseudo))


def test_the_likeliest_distribution_is_that_of_the_outcomes() -> None:
    # One of two is only possible at 1/2, which then also explains 10 cells of each of the others.
    np.testing.assert_allclose(fit(coins()).w, [0.2, 0.4, 0.4], atol=1e-5)


def test_pseudo_cells_draw_towards_their_distribution() -> None:
    np.testing.assert_allclose(fit(coins(1000.0)).w, np.full(3, 1 / 3), atol=0.03)
    assert fit(coins(1.0)).w[0] > fit(coins()).w[0]


def test_nothing_that_is_left_out_would_make_the_counts_likelier() -> None:
    rng = np.random.default_rng(1)
    shares = np.linspace(0, 1, 21)
    x = np.arange(7)[:, None]
    mixture = Mixture(
        shares**x * (1 - shares) ** (6 - x), rng.integers(1, 50, 7).astype(float), np.ones(7), np.full(21, 1e-3)
    )
    found = fit(mixture)
    worth = mixture.likelihood.T @ (mixture.cells / (mixture.likelihood @ found.w)) + mixture.pseudo / found.w
    np.testing.assert_allclose(worth, mixture.cells.sum() + mixture.pseudo.sum(), rtol=1e-3)
    assert found.w.sum() == pytest.approx(1)
    other = 0.9 * found.w + 0.1 * rng.dirichlet(np.ones(21))
    assert log_likelihood(mixture, other) < log_likelihood(mixture, found.w)


def test_people_are_where_their_counts_put_them() -> None:
    w = np.array([0.2, 0.4, 0.4])
    # Without any of the group 2/3 are at 0 and 1/3 at 1/2, with one of two all at 1/2, with both 1/5 at 1/2, 4/5 at 1.
    np.testing.assert_allclose(people_by_share(coins(), w), [40, 20 + 40 + 20, 80])
    np.testing.assert_allclose(given_outcomes(coins(), w, SHARES), [1 / 6, 1 / 2, 9 / 10])
    squares = given_outcomes(coins(), w, np.stack([SHARES, SHARES**2], axis=1))[:, 1]
    np.testing.assert_allclose(squares, [1 / 12, 1 / 4, 17 / 20])


def test_the_worth_of_people_changes_with_the_weights() -> None:
    mixture, w, worth = coins(), np.array([0.3, 0.3, 0.4]), np.array([1.0, -2, 0.5])
    step = 1e-6
    numeric = [
        worth @ (people_by_share(mixture, w + step * unit) - people_by_share(mixture, w - step * unit)) / (2 * step)
        for unit in np.eye(3)
    ]
    np.testing.assert_allclose(worth_gradient(mixture, w, worth), numeric, rtol=1e-6)


def test_weights_are_pulled_against_what_is_likely() -> None:
    mixture = coins(0.5)
    free = fit(mixture)
    pulled = fit(mixture, free, np.array([0.0, 30.0, 0.0]))
    assert pulled.w[1] > free.w[1] + 0.1
    assert log_likelihood(mixture, pulled.w) < log_likelihood(mixture, free.w)
    assert fit(mixture, free, np.array([0.0, 1e9, 0.0])).w[1] == pytest.approx(1)


def test_the_steepness_is_the_variance_of_a_known_share() -> None:
    # Two exclusive outcomes: the first weight is a binomial share, with the variance p (1 - p) / n.
    mixture = Mixture(np.eye(2), np.array([30.0, 70]), np.ones(2), np.full(2, 1e-9))
    found = fit(mixture)
    assert steepness(mixture, found, np.array([0.7, -0.3])) == pytest.approx(0.21 / 100, rel=1e-3)
