"""Local Moran's I by hand, in reference values, and its p-values under chance."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.clusters.moran import Quadrant, local_moran
from tests.core.clusters.lattices import PLACES, drawn, split
from tests.core.segregation.regions import synthetic


def test_a_line_of_cells_by_hand() -> None:
    # z = -1.5, -0.5, 0.5, 1.5; sum z^2 / (n - 1) = 5 / 3; lags -0.5, -0.5, 0.5, 0.5
    found = local_moran(np.arange(4), np.zeros(4, dtype=np.int64), np.array([1.0, 2, 3, 4]), permutations=99)
    np.testing.assert_allclose(found.statistic, np.array([0.75, 0.25, 0.25, 0.75]) / (5 / 3))
    assert found.quadrant.tolist() == [Quadrant.LOW_LOW] * 2 + [Quadrant.HIGH_HIGH] * 2


def test_unlike_neighbours_and_a_cell_without_any() -> None:
    col, row, signs = drawn("91.9 ..1.")
    values = np.array([float(sign) for sign in signs])
    found = local_moran(col, row, values, "rook", permutations=99)
    by_sign = dict(zip(zip(col.tolist(), row.tolist()), found.quadrant.tolist()))
    assert by_sign == {
        (0, 1): Quadrant.HIGH_LOW, (1, 1): Quadrant.LOW_HIGH, (3, 1): Quadrant.NONE, (2, 0): Quadrant.NONE,
    }  # fmt: skip
    assert np.isnan(found.statistic).sum() == np.isnan(found.p_value).sum() == 2


def test_reference_values_of_every_cell(conformance: Path) -> None:
    reference = pd.read_csv(conformance / "local_reference_2005.csv", dtype={"cell_id": str})
    cells = synthetic(conformance)
    share = (cells["g3"] / cells["pop"]).to_numpy()
    found = local_moran(cells["col"].to_numpy(), cells["row"].to_numpy(), share, permutations=99)
    np.testing.assert_allclose(found.statistic, reference["moran_Ii"], atol=1e-11)
    assert found.quadrant.tolist() == reference["moran_q"].tolist()


def test_under_chance_p_values_are_evenly_spread() -> None:
    side = 100
    col, row = (part.ravel() for part in np.meshgrid(np.arange(side), np.arange(side)))
    values = np.random.default_rng(3).lognormal(size=side * side)
    p = local_moran(col, row, values, permutations=9_999).p_value
    for limit in (0.05, 0.25, 0.5, 0.75):
        assert (p <= limit).mean() == pytest.approx(limit, abs=0.02)


def test_a_cell_at_the_mean_is_never_beyond_chance() -> None:
    values = np.array([5.0, 9, 1, 5, 5, 5, 5, 5, 5])  # the first beside the only 9
    found = local_moran(np.arange(9), np.zeros(9, dtype=np.int64), values, permutations=999)
    assert found.statistic[0] == 0
    assert found.p_value[values == 5].tolist() == [1.0] * 7


def test_equal_values_give_none() -> None:
    found = local_moran(np.arange(3), np.zeros(3, dtype=np.int64), np.full(3, 0.1))
    assert np.isnan(found.statistic).all()
    assert np.isnan(found.p_value).all()
    assert found.quadrant.tolist() == [0, 0, 0]
    nothing = np.zeros(0, dtype=np.int64)
    assert local_moran(nothing, nothing, np.zeros(0)).statistic.tolist() == []


@given(PLACES, st.integers(0, 99), st.floats(0.1, 50), st.floats(-50, 50))
def test_order_place_and_scale_do_not_matter(
    places: list[tuple[int, int]], seed: int, unit: float, origin: float
) -> None:
    col, row = split(places)
    rng = np.random.default_rng(seed)
    values, order = rng.normal(size=len(col)), rng.permutation(len(col))
    found = local_moran(col, row, values, permutations=999)
    moved = local_moran(col[order] + 17, row[order] - 5, origin + unit * values[order], permutations=999)
    np.testing.assert_allclose(moved.statistic, found.statistic[order], rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(moved.p_value, found.p_value[order], atol=0.25)  # other draws for other places
    if not np.isnan(found.statistic).all():
        turned = local_moran(col, row, -values, permutations=999)
        np.testing.assert_array_equal(turned.p_value, found.p_value)
        opposite = {0: 0, 1: 3, 2: 4, 3: 1, 4: 2}
        assert turned.quadrant.tolist() == [opposite[code] for code in found.quadrant.tolist()]
