"""Spatial measures from local counts: by hand, and what must hold of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.exposure import exposure
from eriytymisseuranta.core.segregation.multigroup import (
    multigroup_dissimilarity,
    multigroup_information,
    relative_diversity,
)
from eriytymisseuranta.core.segregation.spatial import (
    spatial_dissimilarity,
    spatial_exposure,
    spatial_information,
    spatial_relative_diversity,
)
from tests.core.segregation.regions import region

ALL = (spatial_information, spatial_dissimilarity, spatial_relative_diversity)
every = pytest.mark.parametrize("measure", ALL, ids=lambda measure: measure.__name__)

COUNTS = np.array([[8.0, 0], [0, 24]])
NEAR = np.array([[8.0, 8], [0, 24]])
"""The first cell's neighbourhood is half and half; P = (1/4, 3/4)."""
E4 = 0.25 * np.log(4) + 0.75 * np.log(4 / 3)


def test_two_cells_by_hand() -> None:
    assert spatial_information(NEAR, COUNTS) == pytest.approx(1 - 8 * np.log(2) / (32 * E4))
    assert spatial_dissimilarity(NEAR, COUNTS) == pytest.approx((8 * 0.5 + 24 * 0.5) / (2 * 32 * 0.375))
    assert spatial_relative_diversity(NEAR, COUNTS) == pytest.approx(1 - 8 * 0.5 / (32 * 0.375))
    assert spatial_exposure(NEAR, COUNTS).tolist() == [[0.5, 0.5], [0, 1]]


def test_people_weigh_where_they_live_and_not_where_they_are_smoothed_to() -> None:
    crowded = NEAR * np.array([[1.0], [100]])
    for measure in ALL:
        assert measure(crowded, COUNTS) == pytest.approx(measure(NEAR, COUNTS))
    smoothed_weights = multigroup_information(crowded)
    assert abs(smoothed_weights - spatial_information(crowded, COUNTS)) > 0.1


@given(counts=region(3))
def test_neighbourhoods_of_a_single_cell_give_the_measures_without_space(counts: Floats) -> None:
    aspatial = (multigroup_information, multigroup_dissimilarity, relative_diversity)
    for measure, without in zip(ALL, aspatial):
        assert measure(counts, counts) == pytest.approx(without(counts), abs=1e-9)
    np.testing.assert_allclose(spatial_exposure(counts, counts), exposure(counts))


@every
@given(counts=region(3))
def test_a_neighbourhood_of_everybody_is_not_segregated(measure, counts: Floats) -> None:
    everybody = np.broadcast_to(counts.sum(axis=0), counts.shape)
    assert measure(everybody, counts) == pytest.approx(0, abs=1e-12)


@every
@given(counts=region(3))
def test_order_names_scale_and_empty_cells_do_not_matter(measure, counts: Floats) -> None:
    near = counts + np.roll(counts, 1, axis=0)
    value = measure(near, counts)
    assert measure(near[::-1][:, [2, 0, 1]], counts[::-1][:, [2, 0, 1]]) == pytest.approx(value, abs=1e-9)
    assert measure(0.3 * near, 5 * counts) == pytest.approx(value, abs=1e-9)
    assert measure(np.vstack([near, near[:1]]), np.vstack([counts, 0 * counts[:1]])) == pytest.approx(value, abs=1e-9)
    assert value <= 1 + 1e-12


@given(counts=region(3))
def test_rows_of_spatial_exposure_sum_to_one(counts: Floats) -> None:
    matrix = spatial_exposure(counts + np.roll(counts, 1, axis=0), counts)
    np.testing.assert_allclose(matrix[counts.sum(axis=0) > 0].sum(axis=1), 1)


def test_surroundings_more_mixed_than_the_whole_are_below_zero() -> None:
    assert spatial_information(np.full((2, 2), 5.0), COUNTS) < 0
    assert spatial_relative_diversity(np.full((2, 2), 5.0), COUNTS) < 0


@pytest.mark.parametrize("local", [[[np.nan, 1], [0, 24]], [[-1, 9], [0, 24]], [[0, 0], [0, 24]]])
def test_neighbourhoods_that_are_empty_or_not_known_are_refused(local: list[list[float]]) -> None:
    with pytest.raises(InputError, match="neighbourhoods of 1 inhabited cells"):
        spatial_information(np.array(local), COUNTS)


@every
def test_without_two_groups_there_is_no_value(measure) -> None:
    assert np.isnan(measure(COUNTS[:1], COUNTS[:1]))
    assert np.isnan(measure(0 * COUNTS, 0 * COUNTS))
