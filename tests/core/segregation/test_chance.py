"""What chance alone makes of shares: binomial distributions by hand."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.segregation.chance import Chance


def binomial(n: int, p: float) -> np.ndarray:
    """Return the probabilities of 0 to n of n."""
    return np.array([comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)])


def test_one_person_is_of_the_group_or_not() -> None:
    found = Chance(np.array([1]), 0.25)
    assert found.entropy() == pytest.approx(0)
    assert found.deviation() == pytest.approx(2 * 0.25 * 0.75)
    assert found.variance() == pytest.approx(0.25 * 0.75)
    assert found.band() == ([0], [1])
    assert found.p_value(np.array([1.0])) == pytest.approx(2 * 0.25)
    assert found.p_value(np.array([0.0])) == pytest.approx(1)  # twice 3/4


@given(n=st.integers(1, 60), k=st.integers(0, 60), p=st.floats(0.02, 0.98))
def test_band_and_p_value_are_those_of_the_binomial_distribution(n: int, k: int, p: float) -> None:
    k = min(k, n)
    chances, chance = binomial(n, p), Chance(np.array([n, 3]), p)
    low, high = (round(float(end[0]) * n) for end in chance.band())
    assert chances[:low].sum() <= 0.025 + 1e-12 < chances[: low + 1].sum() + 2e-12
    assert chances[high + 1 :].sum() <= 0.025 + 1e-12 < chances[high:].sum() + 2e-12
    wanted = min(2 * min(chances[: k + 1].sum(), chances[k:].sum()), 1)
    assert chance.p_value(np.array([k / n, 0.0]))[0] == pytest.approx(wanted, abs=1e-12)


def test_a_share_between_two_outcomes_has_only_those_beyond_it() -> None:
    chances = binomial(10, 0.3)
    found = Chance(np.array([10, 10]), 0.3).p_value(np.array([0.55, 0.05]))
    assert found == pytest.approx([2 * chances[6:].sum(), 2 * chances[0]])


def test_many_people_are_taken_together_where_their_numbers_are_near() -> None:
    draws = np.array([100_000, 100_100])
    chance = Chance(draws, 0.2)
    wanted = 1.959964 * np.sqrt(0.16 / 1e5)
    np.testing.assert_allclose(chance.band()[1] - 0.2, wanted, rtol=0.01)
    np.testing.assert_allclose(chance.deviation(), np.sqrt(0.16 / 1e5 * 2 / np.pi), rtol=0.005)
