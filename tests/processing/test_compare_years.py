"""Two years compared from the toolbox: change, people by level, report, and a sentence for every bad input."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.layers.stamping import record_of
from eriytymisseuranta.layers.writing import indicator_table
from tests.core.indicators.cells import WEIGHTS, catalogue, panel_of_shares, public_panel, repeated
from tests.core.panels import S
from tests.layers.maps import memory_layer

FIRST = [10.0, 20, 30, 40, S, 20]
LAST = [10.0, 35, 30, 20, 20, S]
YEARS = (2010, 2020)


def indicators(first: Any = FIRST, last: Any = LAST, years: tuple[int, ...] = YEARS) -> QgsVectorLayer:
    """Return the layer that `indicators` makes of shares of low education and unemployment of 1000 people."""
    rows = [first, last][: len(years)]
    panel = panel_of_shares({"low_education": rows, "unemployment": rows}, years)
    weights = {"low_education": 1.0}
    result = compute_indicators(panel, catalogue(), ["unemployment"], weights, reference="pooled")
    return memory_layer(indicator_table(result, catalogue()), "indicators")


@pytest.fixture
def layer(qgis_app: object) -> QgsVectorLayer:
    return indicators()


def compare(run: Any, folder: Path, given: Any, feedback: Any = None, **choices: Any) -> dict[str, Any]:
    outputs = {"OUTPUT": str(folder / "change.gpkg"), "MATRIX": str(folder / "matrix.gpkg")}
    return dict(run("compareyears", {"INPUT": given, **outputs, **choices}, feedback))


def rows_of(path: str) -> dict[Any, Any]:
    layer = QgsVectorLayer(path, "result")
    assert layer.isValid()
    return {row["cell_id"]: row for row in layer.getFeatures()}


def null(value: Any) -> bool:
    return not isinstance(value, (int, float, str))


def test_an_indicator_changes_as_by_hand(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    results = compare(run, tmp_path, layer, INDICATOR="unemployment")
    rows = rows_of(results["OUTPUT"])
    fields = ("value_from", "value_to", "change", "change_relative", "clear", "change_class", "reason")
    assert [rows["b"][name] for name in fields[:6]] == [20, 35, pytest.approx(15), pytest.approx(75), True, "rising"]
    assert rows["b"]["change_per_year"] == pytest.approx(1.5, rel=1e-3)
    assert null(rows["b"]["reason"])
    assert [rows["a"][name] for name in ("change", "clear", "change_class")] == [0, False, "persistently_low"]
    for cell in "ef":
        assert null(rows[cell]["change"])
        assert null(rows[cell]["clear"])
        assert rows[cell]["reason"] == "suppressed"
    assert (results["RISING"], results["FALLING"]) == (1000, 1000)
    assert results["COMPARED_PERCENT"] == pytest.approx(100 * 4 / 6)


def test_people_by_level_add_up_to_all_people(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    results = compare(run, tmp_path, layer)
    matrix = list(QgsVectorLayer(results["MATRIX"], "matrix").getFeatures())
    assert (sum(row["people_from"] for row in matrix), sum(row["people_to"] for row in matrix)) == (6000, 6000)
    assert sum(row["cells"] for row in matrix) == 6
    rows = rows_of(results["OUTPUT"])
    b = (rows["b"]["level_from"], rows["b"]["level_to"])
    assert b[0] > b[1]
    assert [row["people_to"] for row in matrix if (row["level_from"], row["level_to"]) == b] == [1000]
    assert sum(null(row["level_from"]) or null(row["level_to"]) for row in matrix) == 2


def test_losses_and_flips_of_suppression_are_said(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    heard = listener()
    compare(run, tmp_path, layer, heard)
    said = " ".join(heard.said).replace("\N{NO-BREAK SPACE}", " ")
    assert "2010: 4 of 6 inhabited cells are compared, with 4,000 people (66.7 %); 1,000 people" in said
    assert "Suppression has come to 1 of them and gone from 1 between the years" in said
    assert heard.stages == ["Reading the layers", "Comparing years", "Making the report", "Writing the results"]


def test_a_table_of_levels_that_cannot_be_made_is_said_to_be_left_out(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    heard = listener()
    results = compare(run, tmp_path, layer, heard, INDICATOR="unemployment", SMOOTHING="queen")
    assert "MATRIX" not in results
    assert any("no table of people by level" in said for said in heard.said)


def test_years_are_only_called_the_furthest_apart_where_they_are_not_those_of_the_layer(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    heard = listener()
    compare(run, tmp_path, layer, heard, INDICATOR="unemployment", YEAR_FROM=2010)
    assert not any("furthest apart" in said for said in heard.said)


def test_the_report_has_matrix_and_losses_as_text(run: Any, layer: QgsVectorLayer, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    compare(run, tmp_path, layer, REPORT=str(report))
    page = report.read_text(encoding="utf-8")
    for said in ("What the comparison leaves out", "People by level in both years", "2010, down; 2020, across"):
        assert said in page
    assert "significan" not in page


def test_smoothed_counts_are_compared_and_the_layer_says_so(load: Any, layer: QgsVectorLayer) -> None:
    QgsProject.instance().addMapLayer(layer)
    temporary = QgsProcessing.TEMPORARY_OUTPUT
    results = load("compareyears", {"INPUT": layer, "SMOOTHING": "radius", "RADIUS": 250, "OUTPUT": temporary})
    change = QgsProject.instance().mapLayer(results["OUTPUT"])
    rows = {row["cell_id"]: row for row in change.getFeatures()}
    assert not null(rows["b"]["change"])
    assert "surroundings" in change.name()
    assert record_of(change)["smoothing"] == "radius"
    assert change.styleManager().styles()


def test_of_an_indicator_around_the_shares_are_those_of_the_sums(
    run: Any, layer: QgsVectorLayer, tmp_path: Path
) -> None:
    results = compare(run, tmp_path, layer, INDICATOR="low_education", SMOOTHING="radius", RADIUS=250)
    row = rows_of(results["OUTPUT"])["a"]
    assert (row["value_from"], row["value_to"]) == (pytest.approx(15), pytest.approx(22.5))


def test_redefined_years_are_refused_unless_asked_for_and_then_stamped(
    run: Any, load: Any, qgis_app: object, tmp_path: Path, listener: Callable[..., Any]
) -> None:
    layer = indicators(years=(2020, 2023))
    with pytest.raises(QgsProcessingException, match="“Basic education only” was redefined"):
        compare(run, tmp_path, layer, INDICATOR="low_education")
    assert list(tmp_path.iterdir()) == []
    assert compare(run, tmp_path, layer, INDICATOR="unemployment")["RISING"] == 1000
    QgsProject.instance().addMapLayer(layer)
    chosen = {"INPUT": layer, "INDICATOR": "low_education", "ALLOW_REDEFINED": True}
    results = load("compareyears", {**chosen, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    change = QgsProject.instance().mapLayer(results["OUTPUT"])
    assert "compared on request" in change.metadata().abstract()
    assert {str(row["reason"]) for row in change.getFeatures()} == {"definition", "suppressed"}
    assert {null(row["clear"]) for row in change.getFeatures()} == {True}


def test_an_index_of_a_region_is_compared_from_a_file_as_from_the_run(
    run: Any, grids: list[str], tmp_path: Path
) -> None:
    outputs = {"OUTPUT": str(tmp_path / "index.gpkg"), "CHANGE": str(tmp_path / "expected.gpkg")}
    run("monitor", {"LAYERS": grids, **outputs})
    rows, expected = (
        rows_of(path) for path in (compare(run, tmp_path, outputs["OUTPUT"])["OUTPUT"], outputs["CHANGE"])
    )
    assert rows.keys() == expected.keys()
    for cell, row in rows.items():
        for name in ("year_from", "year_to", "level_from", "level_to", "clear", "change_class", "reason"):
            assert str(row[name]) == str(expected[cell][name]), (cell, name)
        for name in ("value_from", "change", "change_z", "change_se"):
            if not null(row[name]):
                assert row[name] == pytest.approx(expected[cell][name], rel=1e-9, abs=1e-12)


def without(name: str) -> Callable[[QgsVectorLayer], QgsVectorLayer]:
    def change(layer: QgsVectorLayer) -> QgsVectorLayer:
        layer.dataProvider().deleteAttributes([layer.fields().lookupField(name)])
        layer.updateFields()
        return layer

    return change


def filtered(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.setSubsetString("\"cell_id\" = 'nowhere'")
    return layer


def other_cells(layer: QgsVectorLayer) -> QgsVectorLayer:
    at = layer.fields().lookupField("cell_id")
    moved = {row.id(): {at: f"{row['cell_id']}2"} for row in layer.getFeatures() if row["year"] == 2020}
    layer.dataProvider().changeAttributeValues(moved)
    return layer


def two_lattices(layer: QgsVectorLayer) -> QgsVectorLayer:
    at = layer.fields().lookupField("cell_size")
    other = {row.id(): {at: 1000} for row in layer.getFeatures() if row["cell_id"] == "a"}
    layer.dataProvider().changeAttributeValues(other)
    return layer


def selected_none(layer: QgsVectorLayer) -> QgsProcessingFeatureSourceDefinition:
    QgsProject.instance().addMapLayer(layer)
    return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)


@pytest.mark.parametrize(
    ("change", "choices", "said"),
    [
        (lambda _: indicators(years=(2010,)), {}, "has figures to show in 2010 only; change needs two years"),
        (lambda _: indicators([S] * 6, LAST), {"INDICATOR": "unemployment"}, "in 2020 only; change needs two years"),
        (other_cells, {}, "No cell or area shows “Relative socio-economic level” in both 2010 and 2020"),
        (
            without("unemployment_pct"),
            {"INDICATOR": "unemployment"},
            "“unemployment” has not been computed; choose",
        ),
        (two_lattices, {}, "cells of several sizes"),
        (lambda _: QgsVectorLayer("Polygon?field=name:string", "places", "memory"), {}, "“places” has no indicators"),
        (filtered, {}, "“indicators” has no rows; choose another layer or filter"),
        (selected_none, {}, "“indicators” has no rows; choose another layer or filter"),
        (lambda layer: layer, {"YEAR_FROM": 1999}, "year 1999 is not in the data; it has 2010, 2020"),
        (lambda layer: layer, {"YEAR_FROM": 2020, "YEAR_TO": 2010}, "2020 is not before 2010"),
        (without("index_recipe"), {"SMOOTHING": "queen"}, "does not tell how its index was made"),
    ],
)
def test_what_cannot_be_compared_is_named_and_nothing_is_written(
    run: Any, layer: QgsVectorLayer, tmp_path: Path, change: Any, choices: dict[str, Any], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        compare(run, tmp_path, change(layer), **choices)
    assert list(tmp_path.iterdir()) == []
    QgsProject.instance().clear()


@pytest.mark.parametrize("percent", [5, 45, 75])
def test_cancelling_leaves_nothing_behind(
    run: Any, qgis_app: object, tmp_path: Path, listener: Callable[..., Any], percent: float
) -> None:
    rows = repeated([{}, {"basic_education": [[45, 50, 5, 72, S, 60]]}])
    result = compute_indicators(public_panel(rows, YEARS), catalogue(), [], WEIGHTS)
    layer = memory_layer(indicator_table(result, catalogue()), "indicators")
    assert compare(run, tmp_path, layer, listener(percent)) == {}
    assert list(tmp_path.iterdir()) == []


def test_open_ages_of_two_years_lose_what_is_known(run: Any, open_data: Path, tmp_path: Path) -> None:
    hsy = [str(next((open_data / f"hsy_{year}").glob("*.shp"))) for year in (2015, 2017)]
    panel = run("importstatistics", {"LAYERS": hsy, "OUTPUT": str(tmp_path / "panel.gpkg")})["OUTPUT"]
    chosen = {"INPUT": panel, "INDICATORS": ["aged_70_plus"], "WEIGHTS": ""}
    layer = run("indicators", {**chosen, "OUTPUT": str(tmp_path / "indicators.gpkg")})["OUTPUT"]
    results = compare(run, tmp_path, layer, INDICATOR="aged_70_plus")
    rows = rows_of(results["OUTPUT"]).values()
    assert sum(not null(row["change"]) for row in rows) == 2991
    assert sum(str(row["reason"]) == "suppressed" for row in rows if not null(row["value_from"])) == 49
    assert sum(str(row["reason"]) == "suppressed" for row in rows if not null(row["value_to"])) == 124
    assert not {str(row["change_class"]) for row in rows} & {"newly_inhabited", "emptied"}
    assert "MATRIX" not in results
