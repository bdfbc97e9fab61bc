"""Exposure by hand, and what must hold of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.exposure import correlation_ratio, exposure, interaction, isolation
from tests.core.segregation.regions import THREE, T, X, pairs, region


def test_three_cells_by_hand() -> None:
    assert isolation(X, T) == pytest.approx(3 / 8)
    assert interaction(X, T) == pytest.approx(5 / 8)
    assert exposure(THREE).tolist() == [[1, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]]


@given(found=pairs())
def test_isolation_and_interaction_are_everybody(found: tuple[Floats, Floats]) -> None:
    assert isolation(*found) + interaction(*found) == pytest.approx(1)


@given(found=pairs())
def test_the_correlation_ratio_is_isolation_freed_of_the_groups_size(found: tuple[Floats, Floats]) -> None:
    x, t = found
    share = x.sum() / t.sum()
    assert correlation_ratio(x, t) == pytest.approx((isolation(x, t) - share) / (1 - share), abs=1e-12)
    assert isolation(x, t) >= share - 1e-12


@given(counts=region(4))
def test_rows_of_exposure_sum_to_one_and_meetings_are_mutual(counts: Floats) -> None:
    matrix, members = exposure(counts), counts.sum(axis=0)
    known = members > 0
    np.testing.assert_allclose(matrix[known].sum(axis=1), 1)
    assert np.isnan(matrix[~known]).all()
    met = np.nan_to_num(matrix) * members[:, None]
    np.testing.assert_allclose(met, met.T, atol=1e-9)


@given(counts=region(3))
def test_the_diagonal_is_isolation(counts: Floats) -> None:
    t = counts.sum(axis=1)
    alone = [isolation(x, t) for x in counts.T]
    np.testing.assert_allclose(np.diag(exposure(counts)), alone, atol=1e-12)


def test_a_group_that_is_everybody_is_isolated_and_one_that_is_nobody_has_no_value() -> None:
    t = np.array([3.0, 4.0])
    assert (isolation(t, t), interaction(t, t)) == (1, 0)
    assert np.isnan(isolation(0 * t, t))
    assert np.isnan(interaction(0 * t, t))
    assert np.isnan(exposure(np.zeros((2, 2)))).all()
