"""Evenness by hand, and what must not matter to it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evenness import atkinson, dissimilarity, gini, information, mean_difference
from eriytymisseuranta.core.segregation.exposure import correlation_ratio
from tests.core.segregation.regions import T, X, pairs

ENTROPY = 0.25 * np.log(4) + 0.75 * np.log(4 / 3)
ALL = (dissimilarity, gini, information, atkinson, correlation_ratio)
every = pytest.mark.parametrize("measure", ALL, ids=lambda measure: measure.__name__)
Measured = Callable[[Floats, Floats], float]


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (dissimilarity, 1 / 3),
        (gini, 1 / 2),
        (information, 1 / 2 - np.log(2) / (4 * ENTROPY)),
        (atkinson, (4 - np.sqrt(3)) / 6),
        (correlation_ratio, 1 / 6),
    ],
)
def test_three_cells_by_hand(measure: Measured, expected: float) -> None:
    assert measure(X, T) == pytest.approx(expected, rel=1e-14)


@every
def test_even_is_zero_and_apart_is_one(measure: Measured) -> None:
    assert measure(np.array([2.0, 4, 8]), np.array([10.0, 20, 40])) == pytest.approx(0, abs=1e-14)
    assert measure(np.array([7.0, 0, 2]), np.array([7.0, 9, 2])) == pytest.approx(1, abs=1e-14)


@every
@given(found=pairs())
def test_values_lie_between_zero_and_one(measure: Measured, found: tuple[Floats, Floats]) -> None:
    assert -1e-12 <= measure(*found) <= 1 + 1e-12


@every
@given(found=pairs())
def test_the_others_are_as_segregated_as_the_group(measure: Measured, found: tuple[Floats, Floats]) -> None:
    x, t = found
    assert measure(t - x, t) == pytest.approx(measure(x, t), abs=1e-9)


@every
@given(found=pairs())
def test_neither_row_order_nor_scale_nor_empty_cells_matter(measure: Measured, found: tuple[Floats, Floats]) -> None:
    x, t = found
    value = measure(x, t)
    assert measure(x[::-1], t[::-1]) == pytest.approx(value, abs=1e-9)
    assert measure(7 * x, 7 * t) == pytest.approx(value, abs=1e-9)
    assert measure(np.append(x, [0, 0]), np.append(t, [0, 0])) == value


@every
@given(found=pairs())
def test_splitting_a_cell_into_equal_parts_does_not_matter(measure: Measured, found: tuple[Floats, Floats]) -> None:
    x, t = found
    split = np.concatenate([x[:1] / 4, 3 * x[:1] / 4, x[1:]]), np.concatenate([t[:1] / 4, 3 * t[:1] / 4, t[1:]])
    assert measure(*split) == pytest.approx(measure(x, t), abs=1e-9)


@given(found=pairs())
def test_d_is_half_the_difference_of_the_distributions(found: tuple[Floats, Floats]) -> None:
    x, t = found
    y = t - x
    assert dissimilarity(x, t) == pytest.approx(np.abs(x / x.sum() - y / y.sum()).sum() / 2, abs=1e-12)


@given(found=pairs())
def test_sorting_gives_gini_over_all_pairs(found: tuple[Floats, Floats]) -> None:
    x, t = found
    x, t = x[t > 0], t[t > 0]
    p, share = x / t, x.sum() / t.sum()
    over_pairs = (t[:, None] * t * np.abs(p[:, None] - p)).sum() / (2 * t.sum() ** 2 * share * (1 - share))
    assert gini(x, t) == pytest.approx(over_pairs, abs=1e-12)
    assert gini(x, t) >= dissimilarity(x, t) - 1e-12


def test_the_atkinson_parameter_says_which_cells_weigh() -> None:
    x, t = np.array([1.0, 50.0, 50.0]), np.array([100.0, 100.0, 100.0])
    assert atkinson(x, t, 0.1) != pytest.approx(atkinson(x, t, 0.9))
    assert atkinson(t - x, t, 0.3) == pytest.approx(1 - (1 - atkinson(x, t, 0.7)) ** (0.3 / 0.7))


@pytest.mark.parametrize("b", [0.0, 1.0, -1.0, np.nan])
def test_an_atkinson_parameter_out_of_range_is_refused(b: float) -> None:
    with pytest.raises(InputError, match="between 0 and 1"):
        atkinson(X, T, b)


@every
@pytest.mark.parametrize("x", [[0.0, 0.0], [3.0, 4.0]])
def test_without_two_groups_there_is_no_value(measure: Measured, x: list[float]) -> None:
    with np.errstate(all="raise"):
        assert np.isnan(measure(np.array(x), np.array([3.0, 4.0])))
        assert np.isnan(measure(np.zeros(2), np.zeros(2)))
        assert np.isnan(measure(np.zeros(0), np.zeros(0)))


def test_a_mean_difference_weighs_both_sides() -> None:
    assert mean_difference(np.array([3.0, 1.0]), np.array([1.0, 3.0])) == pytest.approx(2 * 3 * 2 / 16)
