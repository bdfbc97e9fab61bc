"""Gi* by its formula, in published values, and where other software departs from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.clusters.getisord import getis_ord
from eriytymisseuranta.core.errors import Cancelled
from eriytymisseuranta.core.neighbourhood.kernels import KERNELS, UNIFORM, Stencil, stencil
from eriytymisseuranta.core.panel import Floats
from tests.core.clusters.lattices import PLACES, distances, split
from tests.core.segregation.regions import synthetic

COL, ROW = np.array([2, 4, 8, 3, 6, 6]), np.array([2, 2, 2, 4, 4, 6])
VALUES = np.array([2, 3, 3.2, 5, 8, 7])
"""The example of the documentation of esda (points in units of 5): z of Gi* with a binary band of 3 units."""
PUBLISHED = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]


def by_formula(weights: Floats, values: Floats) -> Floats:
    """Return Gi* with the whole matrix of weights, as Ord and Getis write it."""
    n, weight, squares = len(values), weights.sum(axis=1), (weights**2).sum(axis=1)
    variance = np.round((n * squares - weight**2) / (n - 1), 12)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (weights @ values - values.mean() * weight) / (values.std() * np.sqrt(variance))
    return np.where(variance > 0, z, np.nan)


def test_published_example_with_a_binary_band() -> None:
    z = getis_ord(COL, ROW, VALUES, stencil(UNIFORM, 15, 5))
    np.testing.assert_allclose(z, PUBLISHED, atol=1e-8)


def test_a_line_of_three_cells_by_hand() -> None:
    # mean 2, s^2 = 2/3; the first with its neighbour: (3 - 4) / sqrt(2/3 (3 * 2 - 4) / 2) = -1.2247; the middle has all
    z = getis_ord(np.arange(3), np.zeros(3, dtype=np.int64), np.array([1.0, 2, 3]), stencil(UNIFORM, 250, 250))
    np.testing.assert_allclose(z, [-np.sqrt(1.5), np.nan, np.sqrt(1.5)], atol=1e-12)


def test_reference_values_of_every_cell(conformance: Path) -> None:
    reference = pd.read_csv(conformance / "local_reference_2005.csv", dtype={"cell_id": str})
    cells = synthetic(conformance)
    assert cells["cell_id"].tolist() == reference["cell_id"].tolist()
    share = (cells["g3"] / cells["pop"]).to_numpy()
    z = getis_ord(cells["col"].to_numpy(), cells["row"].to_numpy(), share, stencil(UNIFORM, 1000, 250))
    np.testing.assert_allclose(z, reference["Gi_star_z"], atol=1e-11)


def test_weights_that_add_up_to_one_give_the_same_z() -> None:
    # esda 2.8.2 takes S1 = W with its default, row-standardised weights: -0.625 for the first cell of its example
    near = (distances(COL, ROW) <= 3).astype(float)
    standardised = near / near.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(by_formula(standardised, VALUES), PUBLISHED, atol=1e-8)
    band = stencil(UNIFORM, 15, 5)
    for unit in (0.2, 7.0):
        np.testing.assert_allclose(getis_ord(COL, ROW, VALUES, Stencil(band.weights * unit)), PUBLISHED, atol=1e-8)


@given(PLACES, st.integers(0, 99), st.sampled_from(sorted(KERNELS)), st.sampled_from([1.0, 1.5, 3.0]))
def test_every_kernel_follows_the_formula(places: list[tuple[int, int]], seed: int, kernel: str, radius: float) -> None:
    col, row = split(places)
    values = np.random.default_rng(seed).normal(size=len(col))
    around = stencil(KERNELS[kernel], radius, 1)
    u = distances(col, row) / radius
    weights = np.where(u <= KERNELS[kernel].reach + 1e-9, KERNELS[kernel].weight(u), 0.0)
    z = getis_ord(col, row, values, around)
    if len(col) == 1:
        assert np.isnan(z).all()
    else:
        np.testing.assert_allclose(z, by_formula(weights, values), rtol=1e-6, atol=1e-8)


@given(PLACES, st.integers(0, 99), st.floats(0.1, 50), st.floats(-50, 50))
def test_order_place_and_scale_do_not_matter(
    places: list[tuple[int, int]], seed: int, unit: float, origin: float
) -> None:
    col, row = split(places)
    rng = np.random.default_rng(seed)
    values, order, around = rng.normal(size=len(col)), rng.permutation(len(col)), stencil(UNIFORM, 2, 1)
    z = getis_ord(col, row, values, around)
    moved = getis_ord(col[order] + 17, row[order] - 5, origin + unit * values[order], around)
    np.testing.assert_allclose(moved, z[order], rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(getis_ord(col, row, -values, around), -z, rtol=1e-7, atol=1e-9)


def test_equal_values_give_none() -> None:
    assert np.isnan(getis_ord(COL, ROW, np.full(6, 0.1), stencil(UNIFORM, 15, 5))).all()
    assert getis_ord(COL[:0], ROW[:0], VALUES[:0], stencil(UNIFORM, 15, 5)).tolist() == []


def test_cancelling_stops_it() -> None:
    def cancel(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        getis_ord(COL, ROW, VALUES, stencil(UNIFORM, 15, 5), cancel)
