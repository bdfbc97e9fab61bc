"""Published software on the same synthetic grid, from sums over neighbourhoods."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.lattice import Ints
from eriytymisseuranta.core.neighbourhood.kernels import BIWEIGHT, QUEEN, TRIANGULAR, UNIFORM
from eriytymisseuranta.core.neighbourhood.pairs import neighbours
from eriytymisseuranta.core.neighbourhood.sums import kernel_sums, neighbourhoods
from eriytymisseuranta.core.panel import Floats

SIZE = 250


@pytest.fixture(scope="module")
def cells(conformance: Path) -> pd.DataFrame:
    """The synthetic grid in 2005."""
    table = pd.read_csv(conformance / "synth50.csv", dtype={"cell_id": str})
    return table[table["year"] == 2005].reset_index(drop=True)


@pytest.fixture(scope="module")
def places(cells: pd.DataFrame) -> tuple[Ints, Ints]:
    """Columns and rows."""
    return cells["col"].to_numpy(np.int64), cells["row"].to_numpy(np.int64)


@pytest.fixture(scope="module")
def groups(cells: pd.DataFrame) -> Floats:
    """The four groups."""
    return cells[["g1", "g2", "g3", "g4"]].to_numpy(float)


@pytest.fixture(scope="module")
def reference(conformance: Path) -> pd.Series:
    """Values by measure and parameters."""
    table = pd.read_csv(conformance / "reference_2005.csv", keep_default_na=False)
    table = table[table["dataset"] == "synth50_2005"].drop_duplicates(["measure", "params"])
    return table.set_index(["measure", "params"])["value"].astype(float)


@pytest.fixture(scope="module")
def local(conformance: Path, cells: pd.DataFrame) -> pd.DataFrame:
    """Local values in the order of the cells."""
    table = pd.read_csv(conformance / "local_reference_2005.csv", dtype={"cell_id": str})
    return table.set_index("cell_id").loc[cells["cell_id"]].reset_index()


def entropy(p: Floats) -> Floats:
    """Return ``-sum p ln p`` over the last axis."""
    return -np.where(p > 0, p * np.log(np.where(p > 0, p, 1)), 0).sum(axis=-1)


@pytest.mark.parametrize("radius", [500, 1000, 2000])
def test_biweight_sums_give_the_spatial_measures_of_seg(
    radius: int, places: tuple[Ints, Ints], groups: Floats, reference: pd.Series
) -> None:
    sums = kernel_sums(*places, SIZE, groups, BIWEIGHT, radius)
    around, t, shares = sums / sums.sum(axis=1, keepdims=True), groups.sum(axis=1), groups.sum(axis=0) / groups.sum()
    interaction = (shares * (1 - shares)).sum()
    inside = (around * (1 - around)).sum(axis=1)
    met = (groups / groups.sum(axis=0)).T @ around
    expected = {
        "H~ spatial information": 1 - (t * entropy(around)).sum() / (t.sum() * entropy(shares)),
        "D~ spatial dissimilarity": (t * np.abs(around - shares).sum(axis=1)).sum() / (2 * t.sum() * interaction),
        "R~ relative diversity": 1 - (t * inside).sum() / (t.sum() * interaction),
        "P~ exposure g3->g1": met[2, 0],
        **{f"P~ isolation g{m + 1}": met[m, m] for m in range(4)},
    }
    for measure, value in expected.items():
        assert value == pytest.approx(reference[measure, f"biweight, bw={radius} m"], abs=1e-10), measure


@pytest.mark.parametrize("radius", [500, 1000, 2000])
def test_triangular_sums_give_what_pysal_makes_of_them(
    radius: int, places: tuple[Ints, Ints], groups: Floats, reference: pd.Series
) -> None:
    """PySAL rounds the sums to whole people and takes them for the people of the cell; so does this test."""
    sums = np.rint(kernel_sums(*places, SIZE, groups, TRIANGULAR, radius))
    t, shares = sums.sum(axis=1), sums.sum(axis=0) / sums.sum()
    divergence = entropy(shares) - (t * entropy(sums / t[:, None])).sum() / t.sum()
    params = f"distance={radius}, triangular; PySAL local environment (rounded, smoothed weights)"
    assert divergence / entropy(shares) == pytest.approx(reference["MultiInfoTheory", params], abs=1e-9)


def test_who_is_within_a_kilometre_and_who_touches(places: tuple[Ints, Ints], local: pd.DataFrame) -> None:
    ones = np.ones((len(local), 1))
    near = kernel_sums(*places, SIZE, ones, UNIFORM, 1000)[:, 0] - 1
    np.testing.assert_array_equal(near, local["n_nbr_1km"])
    np.testing.assert_array_equal(neighbours(*places, QUEEN.without_self()).count, local["n_queen"])


def test_sums_within_a_kilometre_give_getis_and_ord(places: tuple[Ints, Ints], local: pd.DataFrame) -> None:
    x = local["share_g3"].to_numpy()
    n = len(x)
    total, count = kernel_sums(*places, SIZE, np.column_stack([x, np.ones(n)]), UNIFORM, 1000).T
    spread = np.sqrt((n * count - count**2) / (n - 1))
    np.testing.assert_allclose((total - x.mean() * count) / (x.std() * spread), local["Gi_star_z"], atol=1e-10)
    np.testing.assert_allclose(total / x.sum(), local["Gi_star"], atol=1e-12)


def test_pairs_within_a_kilometre_give_the_general_g(
    places: tuple[Ints, Ints], local: pd.DataFrame, reference: pd.Series
) -> None:
    x = local["share_g3"].to_numpy()
    products = x @ (kernel_sums(*places, SIZE, x[:, None], UNIFORM, 1000)[:, 0] - x)
    g = products / (x.sum() ** 2 - x @ x)
    assert g == pytest.approx(reference["G General", "share g3, binary 1000 m"], abs=1e-12)


def test_neighbours_by_side_and_corner_give_moran(
    places: tuple[Ints, Ints], local: pd.DataFrame, reference: pd.Series
) -> None:
    x = local["share_g3"].to_numpy()
    z, n = x - x.mean(), len(x)
    around = neighbourhoods(*places, QUEEN.without_self()).sums(np.column_stack([z, np.ones(n)]))
    lag = np.divide(around[:, 0], around[:, 1], out=np.zeros(n), where=around[:, 1] > 0)
    np.testing.assert_allclose(z * lag * (n - 1) / (z @ z), local["moran_Ii"], atol=1e-10)
    moran = n / np.count_nonzero(around[:, 1]) * (z @ lag) / (z @ z)
    assert moran == pytest.approx(reference["Moran's I", "share g3, queen row-standardised"], abs=1e-9)
