"""Local measures by hand, and that they add up to those of the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.exposure import exposure
from eriytymisseuranta.core.segregation.local import (
    local_dissimilarity,
    local_divergence,
    local_diversity,
    local_exposure,
    local_information,
    local_simpson,
    location_quotient,
)
from eriytymisseuranta.core.segregation.measures import LOCAL_MEASURES
from eriytymisseuranta.core.segregation.multigroup import divergence, multigroup_dissimilarity, multigroup_information
from eriytymisseuranta.core.segregation.spatial import spatial_dissimilarity, spatial_exposure, spatial_information
from tests.core.segregation.regions import THREE, region

every = pytest.mark.parametrize("measure", LOCAL_MEASURES.values(), ids=lambda measure: measure.id)


def test_three_groups_in_two_cells_by_hand() -> None:
    ln2 = np.log(2)
    assert location_quotient(THREE).tolist() == [[2, 0, 0], [0, 2, 2]]
    np.testing.assert_allclose(local_diversity(THREE), [0, ln2])
    np.testing.assert_allclose(local_diversity(THREE, normalised=True), [0, ln2 / np.log(3)])
    np.testing.assert_allclose(local_simpson(THREE), [0, 0.5])
    np.testing.assert_allclose(local_divergence(THREE), [ln2, ln2])
    np.testing.assert_allclose(local_dissimilarity(THREE), [0.4, 0.4])
    np.testing.assert_allclose(local_information(THREE), [0.5, 0.5 * (1 - 2 / 3)])
    np.testing.assert_allclose(local_exposure(THREE)[1], [[0, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]])


@given(counts=region(3))
def test_contributions_add_up_to_the_whole(counts: Floats) -> None:
    near = counts + np.roll(counts, 1, axis=0)
    for local, of, around in (
        (local_dissimilarity, multigroup_dissimilarity, spatial_dissimilarity),
        (local_information, multigroup_information, spatial_information),
    ):
        assert np.nansum(local(counts)) == pytest.approx(of(counts), abs=1e-9)
        assert np.nansum(local(counts, near)) == pytest.approx(around(near, counts), abs=1e-9)
    lived_in, known = counts.sum(axis=1) > 0, counts.sum(axis=0) > 0
    np.testing.assert_allclose(local_exposure(counts)[lived_in].sum(axis=0)[known][:, known],
                               exposure(counts)[known][:, known])  # fmt: skip
    np.testing.assert_allclose(local_exposure(counts, near)[lived_in].sum(axis=0)[known][:, known],
                               spatial_exposure(near, counts)[known][:, known])  # fmt: skip


@given(counts=region(3))
def test_the_people_weighted_mean_of_local_divergence_is_the_divergence(counts: Floats) -> None:
    t = counts.sum(axis=1)
    local = local_divergence(counts)[t > 0]
    assert np.average(local, weights=t[t > 0]) == pytest.approx(divergence(counts), abs=1e-9)
    assert (local >= -1e-12).all()
    assert (local <= -np.log((counts.sum(axis=0) / counts.sum())[counts.sum(axis=0) > 0].min()) + 1e-9).all()


@every
@given(counts=region(3))
def test_a_cell_like_the_whole_has_the_neutral_value(measure, counts: Floats) -> None:
    whole = counts.sum(axis=0)
    value = measure.function(np.vstack([counts, whole]))[-1]
    if measure.neutral is not None:
        np.testing.assert_allclose(value[np.isfinite(value)], measure.neutral, atol=1e-12)
    assert value.shape == (3,) * measure.by_group


@every
def test_uninhabited_cells_and_empty_groups_have_no_value(measure) -> None:
    counts = np.array([[5.0, 3, 0], [0, 0, 0], [1, 4, 0]])
    found = measure.function(counts)
    assert found.shape == (3,) + (3,) * measure.by_group
    valued = np.zeros(found.shape, dtype=bool)
    valued[np.ix_([0, 2], *[[0, 1]] * measure.by_group)] = True
    np.testing.assert_array_equal(np.isfinite(found), valued)


@every
def test_without_two_groups_there_is_no_value(measure) -> None:
    with np.errstate(all="raise"):
        assert np.isnan(measure.function(np.array([[3.0, 0], [4, 0]]))).all()
        assert np.isnan(measure.function(np.zeros((2, 2)))).all()


def test_a_neighbourhood_takes_the_place_of_the_cell() -> None:
    counts = np.array([[10.0, 0], [0, 10]])
    mixed = np.array([[10.0, 10], [5, 15]])
    assert location_quotient(counts, mixed).tolist() == [[1, 1], [0.5, 1.5]]
    np.testing.assert_allclose(local_dissimilarity(counts, mixed), [0, 10 * 0.5 / (2 * 20 * 0.5)])
    np.testing.assert_allclose(local_exposure(counts, mixed)[:, 0, 1], [0.5, 0])
