"""Measures of several groups by hand, and what must hold of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.evenness import dissimilarity, gini, information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio
from eriytymisseuranta.core.segregation.multigroup import (
    divergence,
    diversity,
    multigroup_dissimilarity,
    multigroup_gini,
    multigroup_information,
    normalised_exposure,
    relative_diversity,
    simpson,
    squared_variation,
)
from tests.core.segregation.regions import THREE, region

SEGREGATION = (
    multigroup_dissimilarity, multigroup_gini, multigroup_information, relative_diversity, normalised_exposure,
    squared_variation,
)  # fmt: skip
every = pytest.mark.parametrize("measure", SEGREGATION, ids=lambda measure: measure.__name__)
Measured = Callable[[Floats], float]


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (multigroup_dissimilarity, 0.8),
        (multigroup_gini, 0.8),
        (multigroup_information, 2 / 3),
        (divergence, np.log(2)),
        (relative_diversity, 0.6),
        (normalised_exposure, 2 / 3),
        (squared_variation, 0.5),
        (diversity, 1.5 * np.log(2)),
        (simpson, 0.625),
    ],
)
def test_three_groups_in_two_cells_by_hand(measure: Measured, expected: float) -> None:
    assert measure(THREE) == pytest.approx(expected, rel=1e-14)


@every
def test_even_is_zero_and_apart_is_one(measure: Measured) -> None:
    assert measure(np.outer([1.0, 2, 5], [3, 1, 4])) == pytest.approx(0, abs=1e-14)
    assert measure(np.diag([3.0, 1, 4])) == pytest.approx(1, abs=1e-14)


@every
@given(counts=region(3))
def test_values_lie_between_zero_and_one(measure: Measured, counts: Floats) -> None:
    assert -1e-12 <= measure(counts) <= 1 + 1e-12


@pytest.mark.parametrize("measure", [*SEGREGATION, divergence], ids=lambda measure: measure.__name__)
@given(counts=region(3))
def test_names_and_order_and_scale_and_empty_cells_do_not_matter(measure: Measured, counts: Floats) -> None:
    value = measure(counts)
    assert measure(counts[:, [2, 0, 1]]) == pytest.approx(value, abs=1e-9)
    assert measure(counts[::-1]) == pytest.approx(value, abs=1e-9)
    assert measure(5 * counts) == pytest.approx(value, abs=1e-9)
    assert measure(np.vstack([counts, np.zeros((2, 3))])) == pytest.approx(value, abs=1e-12)
    assert measure(np.column_stack([counts, np.zeros(len(counts))])) == pytest.approx(value, abs=1e-12)


@pytest.mark.parametrize("measure", [*SEGREGATION, divergence], ids=lambda measure: measure.__name__)
@given(counts=region(3))
def test_merging_cells_that_are_alike_does_not_matter(measure: Measured, counts: Floats) -> None:
    split = np.vstack([counts[:1] / 4, 3 * counts[:1] / 4, counts[1:]])
    assert measure(split) == pytest.approx(measure(counts), abs=1e-9)


@given(counts=region(2))
def test_with_two_groups_they_are_the_measures_of_one(counts: Floats) -> None:
    x, t = counts[:, 0], counts.sum(axis=1)
    assert multigroup_dissimilarity(counts) == pytest.approx(dissimilarity(x, t), abs=1e-12)
    assert multigroup_gini(counts) == pytest.approx(gini(x, t), abs=1e-12)
    assert multigroup_information(counts) == pytest.approx(information(x, t), abs=1e-12)
    for measure in (relative_diversity, normalised_exposure, squared_variation):
        assert measure(counts) == pytest.approx(correlation_ratio(x, t), abs=1e-12)


@given(counts=region(3))
def test_the_divergence_is_h_times_the_diversity(counts: Floats) -> None:
    assert divergence(counts) == pytest.approx(multigroup_information(counts) * diversity(counts), abs=1e-12)


@given(counts=region(3))
def test_information_is_made_up_of_regions_and_what_is_within_them(counts: Floats) -> None:
    parts = [part for part in (counts[:1], counts[1:]) if part.sum() > 0]
    between = np.stack([part.sum(axis=0) for part in parts])
    within = sum(part.sum() * np.nan_to_num(divergence(part)) for part in parts) / counts.sum()
    assert divergence(counts) == pytest.approx(np.nan_to_num(divergence(between)) + within, abs=1e-9)


def test_what_the_whole_is_made_of_has_a_value_also_without_segregation() -> None:
    one = np.array([[4.0, 0]])
    assert (diversity(one), simpson(one)) == (0, 0)
    assert diversity(np.ones((3, 4))) == pytest.approx(np.log(4))
    assert simpson(np.ones((3, 4))) == pytest.approx(3 / 4)
    assert np.isnan([diversity(0 * one), simpson(0 * one)]).all()


@pytest.mark.parametrize("measure", [*SEGREGATION, divergence], ids=lambda measure: measure.__name__)
def test_without_two_groups_there_is_no_value(measure: Measured) -> None:
    with np.errstate(all="raise"):
        assert np.isnan(measure(np.array([[4.0, 0], [2, 0]])))
        assert np.isnan(measure(np.zeros((2, 2))))
