"""The false discovery rate over p-values, and two-sided p-values of normal deviates."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from eriytymisseuranta.core.discoveries import discoveries, two_sided

BENJAMINI_HOCHBERG = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0,
]  # fmt: skip
"""The fifteen p-values of section 3.2 of their paper, of which four are discoveries at 0.05."""


def test_published_example_in_any_order() -> None:
    order = np.random.default_rng(1).permutation(15)
    assert discoveries(np.array(BENJAMINI_HOCHBERG)[order]).tolist() == (order < 4).tolist()


def test_two_sided_p_values_of_the_normal_distribution() -> None:
    z = np.array([0.0, 1.0, -1.959964, 5.0, np.nan])
    wanted = [2 * NormalDist().cdf(-abs(value)) for value in z[:4]]
    np.testing.assert_allclose(two_sided(z)[:4], wanted, rtol=1e-9)
    assert np.isnan(two_sided(z)[4])


@pytest.mark.parametrize(("rate", "found"), [(0.02, 0), (0.05, 2)])
def test_the_rate_decides(rate: float, found: int) -> None:
    assert discoveries(np.array([0.04, 0.045]), rate).sum() == found
    assert discoveries(np.zeros(0)).tolist() == []
