"""Indicators read back from their layer give the same change as those that were computed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from eriytymisseuranta.core.change import INDEX, Change, compare_years
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.recipe import Recipe
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.layers.reading_results import read_result
from eriytymisseuranta.layers.writing import indicator_table, panel_table
from tests.core.indicators.cells import WEIGHTS, catalogue, public_panel, repeated
from tests.core.panels import S, U
from tests.layers.maps import memory_layer

YEARS = (2010, 2015, 2020)
CHANGED = [
    {},
    {"basic_education": [[30, 55, 6, 70, S, 50]]},
    {"basic_education": [[45, 50, 5, 72, S, 60]], "labour_force": [[0, 150, 32, 100, S, 275]]},
]


def computed(**choices: Any) -> IndicatorPanel:
    rows = repeated(CHANGED)
    rows["population"][2][4] = U
    panel = public_panel(rows, YEARS)
    return compute_indicators(panel, catalogue(), ["population_density", *WEIGHTS], WEIGHTS, **choices)


def layer_of(result: IndicatorPanel) -> QgsVectorLayer:
    return memory_layer(indicator_table(result, catalogue()), "indicators")


def same(found: Change, expected: Change) -> None:
    for name, value in vars(expected).items():
        other = vars(found)[name]
        if isinstance(value, np.ndarray) and value.dtype == object:
            assert other.tolist() == value.tolist(), name
        elif isinstance(value, np.ndarray):
            np.testing.assert_allclose(other, value, rtol=1e-9, atol=1e-9, err_msg=name)
        else:
            assert other == value


@pytest.mark.parametrize(
    "choices",
    [{}, {"reference": "year"}, {"reference": "pooled", "levels": "quintile"}, {"method": "ranksum"},
     {"min_variables": 2}, {"reference": "base_year", "base_year": 2015}],
)  # fmt: skip
def test_the_change_is_that_of_the_computed_figures(qgis_app: object, choices: dict[str, Any]) -> None:
    result = computed(**choices)
    found, recipe = read_result(layer_of(result), catalogue())
    assert recipe == Recipe.of(result.composite)  # type: ignore[arg-type]
    for name in (INDEX, *WEIGHTS, "population_density"):
        for years in ((2010, 2020), (2015, 2020)):
            same(compare_years(found, catalogue(), *years, name), compare_years(result, catalogue(), *years, name))


def test_a_layer_cut_down_to_some_cells_keeps_their_references(qgis_app: object) -> None:
    layer = layer_of(computed())
    full, _ = read_result(layer, catalogue())
    gone = [row.id() for row in layer.getFeatures() if row["cell_id"] not in ("a", "b")]
    layer.dataProvider().deleteFeatures(gone)
    found, _ = read_result(layer, catalogue())
    for name in WEIGHTS:
        before = compare_years(full, catalogue(), 2010, 2015, name)
        after = compare_years(found, catalogue(), 2010, 2015, name)
        np.testing.assert_allclose(after.change_z, before.change_z[:2])
        np.testing.assert_allclose(after.change_se, before.change_se[:2])


def test_without_its_recipe_all_directed_indicators_are_taken_for_the_index(qgis_app: object) -> None:
    layer = layer_of(computed())
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("index_recipe")])
    layer.updateFields()
    found, recipe = read_result(layer, catalogue())
    assert recipe is None
    assert found.composite is not None
    assert set(found.composite.weights) == set(WEIGHTS)


def test_what_is_marked_as_suppressed_is_not_read(qgis_app: object) -> None:
    layer = layer_of(computed())
    at = layer.fields().lookupField("masked")
    row = next(row for row in layer.getFeatures() if (row["cell_id"], row["year"]) == ("a", 2010))
    layer.dataProvider().changeAttributeValues({row.id(): {at: "low_education_pct,index"}})
    found, _ = read_result(layer, catalogue())
    for name in (INDEX, "low_education"):
        change = compare_years(found, catalogue(), 2010, 2015, name)
        assert (change.reason[0], np.isnan(change.value_from[0])) == ("suppressed", True)


def test_a_layer_without_indicators_is_refused(qgis_app: object) -> None:
    panel = memory_layer(panel_table(computed().panel, catalogue()), "statistics")
    with pytest.raises(InputError, match="“statistics” has no indicators; make them with"):
        read_result(panel, catalogue())
    other = QgsVectorLayer("Polygon?field=name:string", "places", "memory")
    with pytest.raises(InputError, match="“places”"):
        read_result(other, catalogue())
