"""Where published software departs from the definitions: its numbers by its formulas, and what is here instead."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import Floats
from eriytymisseuranta.core.segregation.clustering import own_weight, spatial_proximity
from eriytymisseuranta.core.segregation.evenness import information
from eriytymisseuranta.core.segregation.exposure import isolation
from eriytymisseuranta.core.segregation.measures import find_measure
from tests.core.segregation.regions import T, X, distances, synthetic

SIZE = 250.0


@pytest.fixture(scope="module")
def cells(conformance: Path) -> pd.DataFrame:
    """The synthetic grid in 2005."""
    return synthetic(conformance)


@pytest.fixture(scope="module")
def pysal(conformance: Path) -> pd.Series:
    """Values that PySAL segregation 2.5.4 gives for the third group of the synthetic grid, by measure."""
    values = pd.read_csv(conformance / "reference_2005.csv", keep_default_na=False)
    values = values[(values["source"] == "segregation 2.5.4") & values["params"].str.startswith("g3/pop")]
    return values.set_index("measure")["value"].astype(float)


def proximity(x: Floats, t: Floats, c: Floats) -> float:
    """Return SP of all pairs with the weights ``c``."""
    own, others, whole = (v @ c @ v / v.sum() ** 2 for v in (x, t - x, t))
    return float((x.sum() * own + (t - x).sum() * others) / (t.sum() * whole))


def test_the_proximity_of_pysal_grows_with_distance_and_that_of_here_falls(
    cells: pd.DataFrame, pysal: pd.Series
) -> None:
    x, t = cells["g3"].to_numpy(np.float64), cells["pop"].to_numpy(np.float64)
    col, row = cells["col"].to_numpy(np.int64), cells["row"].to_numpy(np.int64)
    away = distances(col, row, SIZE)
    apart = ~np.eye(len(x), dtype=np.bool_)
    theirs = 1 - np.exp(-away / away.sum(axis=1))
    np.fill_diagonal(theirs, 1 - np.exp(-np.sqrt(0.6 * SIZE**2)))
    assert proximity(x, t, theirs) == pytest.approx(pysal["SpatialProximity"], abs=1e-12)
    assert np.corrcoef(away[apart], theirs[apart])[0, 1] > 0.9
    by_definition = np.exp(-away / 1000)
    np.fill_diagonal(by_definition, own_weight(SIZE))
    assert np.corrcoef(away[apart], by_definition[apart])[0, 1] < 0
    value = spatial_proximity(x, t, col, row, SIZE)
    assert value == pytest.approx(proximity(x, t, by_definition), rel=1e-9)
    assert abs(value - pysal["SpatialProximity"]) > 1e-3


def test_concentration_by_area_is_zero_by_zero_on_equal_cells_and_refused(
    cells: pd.DataFrame, pysal: pd.Series
) -> None:
    x, t = cells["g3"].to_numpy(np.float64), cells["pop"].to_numpy(np.float64)
    area = np.ones(len(x))
    for order in (np.arange(len(x)), np.arange(len(x))[::-1], np.argsort(x)):
        first = 1 + int(np.searchsorted(t[order].cumsum(), x.sum()))
        smallest = t[order][:first] @ area[:first] / t[order][:first].sum()
        largest = t[order][-first:] @ area[:first] / t[order][-first:].sum()
        assert x @ area / x.sum() - smallest == largest - smallest == 0
        assert (x @ area / x.sum()) / ((t - x) @ area / (t - x).sum()) - 1 == smallest / largest - 1 == 0
    assert pysal["AbsoluteConcentration"] == 0
    assert not np.isfinite(pysal["RelativeConcentration"])
    for name in ("absolute_concentration", "relative_concentration"):
        with pytest.raises(InputError, match="0 / 0 on cells of equal size"):
            find_measure(name)


def test_a_missing_count_makes_the_isolation_of_pysal_zero_and_is_refused_here() -> None:
    x = np.append(X, np.nan)
    t = np.append(T, 10)
    assert np.nansum((x / x.sum()) * (x / t)) == 0
    for measure in (isolation, information):
        with pytest.raises(InputError, match="in 1 cells"):
            measure(x, t)
