"""Rank-order measures against their definition as integrals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evenness import information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio
from eriytymisseuranta.core.segregation.ordered import (
    INFORMATION_MOMENTS,
    VARIANCE_MOMENTS,
    limits,
    rank_order_information,
    rank_order_variance,
)

NODES, WEIGHTS = np.polynomial.legendre.leggauss(400)
P, DP = (NODES + 1) / 2, WEIGHTS / 2
ENTROPY = -(P * np.log2(P) + (1 - P) * np.log2(1 - P))
both = pytest.mark.parametrize("measure", [rank_order_information, rank_order_variance])


def classes(number: int, seed: int = 1) -> Floats:
    """Return counts of ordered classes in 60 cells that differ in level."""
    rng = np.random.default_rng(seed)
    level = rng.normal(size=60)
    rank = np.clip(np.floor((rng.normal(level[:, None], 1.5, (60, 40)) + 4) / 8 * number), 0, number - 1)
    return np.stack([(rank == at).sum(axis=1) for at in range(number)], axis=1).astype(float)


def test_moments_are_the_integrals_they_stand_for() -> None:
    for m in range(5):
        assert INFORMATION_MOMENTS[m] == pytest.approx((ENTROPY * P**m) @ DP / (ENTROPY @ DP), rel=1e-6)
        assert VARIANCE_MOMENTS[m] == pytest.approx((P * (1 - P) * P**m) @ DP * 6, rel=1e-12)


@pytest.mark.parametrize(("measure", "of", "weight"), [
    (rank_order_information, information, ENTROPY), (rank_order_variance, correlation_ratio, P * (1 - P)),
])  # fmt: skip
def test_five_classes_are_a_cubic_through_four_limits(measure, of, weight: Floats) -> None:
    counts = classes(5)
    t, below = counts.sum(axis=1), np.cumsum(counts, axis=1)[:, :-1].T
    curve = np.polyfit(limits(counts), [of(x, t) for x in below], 3)
    assert measure(counts) == pytest.approx(np.polyval(curve, P) * weight @ DP / (weight @ DP), rel=1e-6)


@both
def test_ranks_apart_are_one_and_ranks_spread_evenly_are_zero(measure) -> None:
    assert measure(np.diag([5.0, 3, 8, 2, 6, 4])) == pytest.approx(1)
    assert measure(np.outer([4.0, 7], [5, 3, 8, 2, 6, 4])) == pytest.approx(0, abs=1e-12)


@both
@given(seed=st.integers(0, 1000))
def test_row_order_and_scale_and_empty_classes_do_not_matter(measure, seed: int) -> None:
    counts = classes(7, seed)
    value = measure(counts)
    assert measure(3 * counts[::-1]) == pytest.approx(value, abs=1e-9)
    assert measure(counts[:, ::-1]) == pytest.approx(value, abs=1e-9)
    wider = np.insert(counts, [0, 3, 7], 0, axis=1)
    assert measure(np.vstack([wider, 0 * wider])) == pytest.approx(value, abs=1e-9)


@both
@pytest.mark.parametrize("number", [3, 4])
def test_three_classes_are_too_few(measure, number: int) -> None:
    assert np.isnan(measure(classes(number)))
    assert np.isnan(measure(np.insert(classes(number), [1, 1], 0, axis=1)))
    assert np.isnan(measure(np.zeros((3, 8))))
