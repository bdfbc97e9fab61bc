"""Published software on the same synthetic grid: equal where the definition is the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.adjacency import adjacent_dissimilarity
from eriytymisseuranta.core.segregation.centralisation import (
    absolute_centralisation,
    distance_from,
    relative_centralisation,
)
from eriytymisseuranta.core.segregation.concentration import delta
from eriytymisseuranta.core.segregation.evenness import atkinson, dissimilarity, gini, information
from eriytymisseuranta.core.segregation.exposure import correlation_ratio, exposure, interaction, isolation
from eriytymisseuranta.core.segregation.local import local_diversity, local_simpson, location_quotient
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
from eriytymisseuranta.core.segregation.ordered import limits, rank_order_information, rank_order_variance
from eriytymisseuranta.core.segregation.spatial import (
    spatial_dissimilarity,
    spatial_exposure,
    spatial_information,
    spatial_relative_diversity,
)
from tests.core.segregation.regions import columns, distances, synthetic

ONE_GROUP = {
    ("segregation 2.5.4", "Dissim"): dissimilarity,
    ("esda 2.8.2", "Gini"): gini,
    ("segregation 2.5.4", "Entropy"): information,
    ("segregation 2.5.4", "Isolation"): isolation,
    ("segregation 2.5.4", "Interaction"): interaction,
    ("segregation 2.5.4", "Atkinson"): atkinson,
    ("segregation 2.5.4", "CorrelationR"): correlation_ratio,
    ("segregation 2.5.4", "Delta"): delta,
    ("OasisR", "ISDuncan"): dissimilarity,
    ("OasisR", "HTheil"): information,
    ("OasisR", "Atkinson"): atkinson,
    ("OasisR", "xPx"): isolation,
    ("OasisR", "Delta"): delta,
}
SEVERAL_GROUPS = {
    "MultiDissim": multigroup_dissimilarity, "MultiGini": multigroup_gini, "MultiInfoTheory": multigroup_information,
    "MultiNormExposure": normalised_exposure, "MultiRelativeDiversity": relative_diversity,
    "MultiSquaredCoefVar": squared_variation, "MultiDivergence": divergence, "MultiDiversity": diversity,
    "SimpsonsInteraction": simpson, "HMulti": multigroup_information, "DMulti": multigroup_dissimilarity,
    "PMulti": normalised_exposure, "RelDivers": relative_diversity, "CMulti": squared_variation,
    "HShannon": diversity, "ISimpson": simpson, "M": divergence, "H": multigroup_information,
}  # fmt: skip


@pytest.fixture(scope="module")
def reference(conformance: Path) -> pd.DataFrame:
    """The values of the synthetic grid in 2005."""
    values = pd.read_csv(conformance / "reference_2005.csv", keep_default_na=False)
    return values[values["dataset"] == "synth50_2005"].astype({"value": float})


@pytest.fixture(scope="module")
def cells(conformance: Path) -> pd.DataFrame:
    """The synthetic grid in 2005."""
    return synthetic(conformance)


@pytest.fixture(scope="module")
def groups(cells: pd.DataFrame) -> Floats:
    """Its four groups."""
    return columns(cells, "g", 4)


def value_of(reference: pd.DataFrame, measure: str, params: str = "", source: str = "") -> float:
    """Return the one value of a measure."""
    found = reference[reference["measure"] == measure]
    found = found[found["params"].str.startswith(params) & found["source"].str.startswith(source)]
    assert len(found) == 1
    return float(found["value"].iloc[0])


def test_measures_of_one_group(reference: pd.DataFrame, groups: Floats) -> None:
    checked = 0
    for row in reference.itertuples():
        measure = ONE_GROUP.get((row.source, row.measure))
        name, _, rest = str(row.params).partition(",")
        if measure is not None and "distance" not in rest:
            x = groups[:, int(name[1]) - 1]
            assert measure(x, groups.sum(axis=1)) == pytest.approx(row.value, abs=1e-11), row
            checked += 1
    assert checked == 7 + 16 + 2


def test_a_group_against_another(reference: pd.DataFrame, groups: Floats) -> None:
    x, y = groups[:, 0], groups[:, 2]
    assert dissimilarity(x, x + y) == pytest.approx(value_of(reference, "DIDuncan", "g1 vs g3"), abs=1e-11)


def test_exposure_of_each_group_to_each(reference: pd.DataFrame, groups: Floats) -> None:
    matrix = exposure(groups)
    rows = reference[reference["measure"] == "xPy"]
    for row in rows.itertuples():
        one, other = (int(name[1]) - 1 for name in row.params.split(" -> "))
        assert matrix[one, other] == pytest.approx(row.value, abs=1e-11)
    assert len(rows) == 12


def test_measures_of_several_groups(reference: pd.DataFrame, groups: Floats) -> None:
    rows = reference[reference["params"].isin(["g1,g2,g3,g4", "g1..g4", ""])]
    found = [row for row in rows.itertuples() if row.measure in SEVERAL_GROUPS]
    for row in found:
        assert SEVERAL_GROUPS[row.measure](groups) == pytest.approx(row.value, abs=1e-11), row
    assert {row.measure for row in found} == set(SEVERAL_GROUPS)
    concentration = value_of(reference, "SimpsonsConcentration")
    assert simpson(groups) == pytest.approx(1 - concentration, abs=1e-11)
    assert diversity(groups) / np.log(4) == pytest.approx(value_of(reference, "NShannon"), abs=1e-11)


def test_ordered_classes(reference: pd.DataFrame, cells: pd.DataFrame) -> None:
    classes = columns(cells, "i", 8)
    below, t = np.cumsum(classes, axis=1)[:, :-1].T, classes.sum(axis=1)
    for at, x in enumerate(below, start=1):
        expected = value_of(reference, "pairwise H(p_k)", f"threshold {at}")
        assert information(x, t) == pytest.approx(expected, abs=1e-11)
    # OasisR fits the curve without weights, so that its ends count as much as its middle.
    assert rank_order_information(classes) == pytest.approx(value_of(reference, "Rank-order Hr"), abs=2e-5)
    assert rank_order_variance(classes) == pytest.approx(value_of(reference, "Rank-order Rr"), abs=2e-5)
    unweighted = np.polyfit(limits(classes), [information(x, t) for x in below], 4)
    nodes, weights = np.polynomial.legendre.leggauss(400)
    p = (nodes + 1) / 2
    entropy = -(p * np.log(p) + (1 - p) * np.log(1 - p))
    curve = np.polyval(unweighted, p) * entropy @ weights / (entropy @ weights)
    assert curve == pytest.approx(value_of(reference, "Rank-order Hr"), abs=1e-7)


@pytest.mark.parametrize("radius", [500, 1000, 2000])
def test_spatial_measures_with_a_biweight_kernel(
    reference: pd.DataFrame, cells: pd.DataFrame, groups: Floats, radius: int
) -> None:
    near = np.clip(1 - (distances(cells["col"].to_numpy(), cells["row"].to_numpy(), 250.0) / radius) ** 2, 0, None) ** 2
    local, params = near @ groups, f"biweight, bw={radius} m"
    for name, measure in (
        ("H~ spatial information", spatial_information),
        ("D~ spatial dissimilarity", spatial_dissimilarity),
        ("R~ relative diversity", spatial_relative_diversity),
    ):
        assert measure(local, groups) == pytest.approx(value_of(reference, name, params), abs=1e-11)
    matrix = spatial_exposure(local, groups)
    for at in range(4):
        expected = value_of(reference, f"P~ isolation g{at + 1}", params)
        assert matrix[at, at] == pytest.approx(expected, abs=1e-11)
    assert matrix[2, 0] == pytest.approx(value_of(reference, "P~ exposure g3->g1", params), abs=1e-11)


def test_cells(conformance: Path, cells: pd.DataFrame, groups: Floats) -> None:
    local = pd.read_csv(conformance / "local_reference_2005.csv", dtype={"cell_id": str})
    assert local["cell_id"].tolist() == cells["cell_id"].tolist()
    np.testing.assert_allclose(location_quotient(groups)[:, 2], local["LQ_g3"], rtol=1e-12)
    np.testing.assert_allclose(local_diversity(groups), local["div"], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(local_diversity(groups, normalised=True), local["entropy01"], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(1 - local_simpson(groups), local["simpson_c"], rtol=1e-12)


def test_neighbours_that_touch_with_a_side(reference: pd.DataFrame, cells: pd.DataFrame, groups: Floats) -> None:
    # Wong's D(s) is Morrill's D(adj) where all sides are equal; that of PySAL under Morrill's name takes corners too.
    x, t, col, row = groups[:, 2], groups.sum(axis=1), cells["col"].to_numpy(), cells["row"].to_numpy()
    value = adjacent_dissimilarity(x, t, col, row)
    assert value == pytest.approx(value_of(reference, "PARDissim"), abs=1e-11)
    assert value != pytest.approx(value_of(reference, "SpatialDissim"), abs=1e-5)


def test_centralisation_where_no_distances_are_equal(
    reference: pd.DataFrame, cells: pd.DataFrame, groups: Floats
) -> None:
    x, t, col, row = groups[:, 2], groups.sum(axis=1), cells["col"].to_numpy(), cells["row"].to_numpy()
    distance = distance_from(col, row, (col.mean(), row.mean()), 250.0)
    expected = value_of(reference, "AbsoluteCentralization")
    assert absolute_centralisation(x, t, distance) == pytest.approx(expected, abs=1e-9)
    expected = value_of(reference, "RelativeCentralization")
    assert relative_centralisation(x, t, distance) == pytest.approx(expected, abs=1e-9)


def test_spatial_measures_weigh_by_own_people_unlike_those_of_smoothed_ones(
    reference: pd.DataFrame, cells: pd.DataFrame, groups: Floats
) -> None:
    near = np.clip(1 - distances(cells["col"].to_numpy(), cells["row"].to_numpy(), 250.0) / 1000, 0, None)
    local = near @ groups
    smoothed = value_of(reference, "MultiInfoTheory", "distance=1000")
    assert multigroup_information(local) == pytest.approx(smoothed, abs=2e-4)  # but for its rounding of people
    assert abs(spatial_information(local, groups) - smoothed) > 4e-3
