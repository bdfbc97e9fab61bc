"""Local segregation from the toolbox: a styled layer of cells, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessing, QgsProcessingException, QgsProject, QgsVectorLayer

from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.stamping import record_of
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import catalogue, public_panel, repeated
from tests.layers.maps import memory_layer


@pytest.fixture
def golden_layer(qgis_app: object) -> QgsVectorLayer:
    rows = repeated([{}, {}])
    panel = public_panel({**rows, "activity_base": rows["population"]}, (2010, 2020))
    return memory_layer(panel_table(panel, catalogue()), "statistics")


def rows_of(uri: str, year: int = 2020) -> dict[str, Any]:
    """Return the rows of a year by cell."""
    return {row["cell_id"]: row for row in QgsVectorLayer(uri, "local").getFeatures() if row["year"] == year}


def test_golden_cells_have_their_quotients_and_the_suppressed_one_none(
    run: Any, golden_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    results = run("localsegregation", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "out.gpkg")})
    rows = rows_of(results["OUTPUT"])
    assert rows["a"]["location_quotient"] == pytest.approx(0.45 / (251 / 960))
    assert rows["a"]["location_quotient_low"] < 1 < rows["a"]["location_quotient_high"] < rows["a"]["location_quotient"]
    assert (rows["a"]["clear"], rows["a"]["reason"], rows["a"]["scale"]) == (True, "", "cell")
    assert sum(row["local_isolation"] for name, row in rows.items() if name != "e") == pytest.approx(83.22 / 251)
    hidden = rows["e"]
    assert hidden["reason"] == "suppressed"
    measures = [name for name in hidden.fields().names() if name.startswith(("local", "location", "neigh", "excess"))]
    assert len(measures) == 20
    assert not any(isinstance(hidden[name], float) for name in [*measures, "low_income"])


def test_a_radius_takes_in_the_visible_neighbours(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    parameters = {"INPUT": golden_layer, "RADIUS": 250, "KERNEL": "uniform"}
    rows = rows_of(run("localsegregation", {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")})["OUTPUT"])
    assert rows["a"]["location_quotient"] == pytest.approx(95 / 350 / (251 / 960))
    assert rows["d"]["neighbourhood_coverage"] == pytest.approx(100 * 260 / 269)
    assert rows["a"]["scale"] == "250"
    assert rows["e"]["reason"] == "suppressed"


def test_the_result_is_still_a_statistics_layer(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    results = run("localsegregation", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "out.gpkg")})
    panel = read_panel(QgsVectorLayer(results["OUTPUT"], "out"), catalogue())
    assert set(panel.variables) == {"population", "low_income", "income_base"}
    assert panel.years == (2010, 2020)
    again = run("localsegregation", {"INPUT": results["OUTPUT"], "OUTPUT": str(tmp_path / "again.gpkg")})
    quotients = [[row["location_quotient"] for row in rows_of(each["OUTPUT"]).values()] for each in (results, again)]
    assert quotients[0] == quotients[1]


def test_the_layer_is_named_styled_and_explained_in_the_project(load: Any, golden_layer: QgsVectorLayer) -> None:
    load("localsegregation", {"INPUT": golden_layer, "RADIUS": 500, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "local" in layer.name())
    assert layer.name() == "Lowest income class, local segregation 2010–2020, 500 m"
    assert layer.renderer().type() == "RuleRenderer"
    assert len(layer.styleManager().styles()) == 4
    assert layer.temporalProperties().isActive()
    assert record_of(layer)["scales"] == ["500"]
    assert all(layer.attributeAlias(at) for at in layer.attributeList() if layer.fields()[at].name() != "fid")


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"GROUP": "wealth/adults"}, "no variable “wealth”"),
        ({"GROUP": "low_income"}, "“low_income” is no group within its whole"),
        ({"GROUP": "low_income/income_base; basic_education/adults"}, "One group is mapped at a time"),
        ({"GROUP": "adults/low_income"}, "larger than their whole"),
        ({"GROUP": "rental_households/households"}, "does not have the variable “rental_households”"),
        ({"RADIUS": 100}, "radius of 100 m"),
        ({"RADIUS": 0}, "radius of 0 m"),
    ],
)
def test_choices_that_cannot_be_used_are_named_and_nothing_is_written(
    run: Any, golden_layer: QgsVectorLayer, tmp_path: Path, parameters: dict[str, Any], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run("localsegregation", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "out.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 30, 50, 70])
def test_cancel_at_any_stage_leaves_nothing_behind(
    run: Any, listener: Any, golden_layer: QgsVectorLayer, tmp_path: Path, at: int
) -> None:
    parameters = {"INPUT": golden_layer, "RADIUS": 500, "OUTPUT": str(tmp_path / "out.gpkg")}
    assert run("localsegregation", parameters, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "legend", "hatch"),
    [
        ("en", "more common than in the whole", "Suppressed (privacy protection)"),
        ("fi", "yleisempi kuin", "Suojattu"),
        ("sv", "vanligare än", "Skyddad"),
    ],
)
def test_the_legend_speaks_the_users_language(
    load: Any, speak: Any, golden_layer: QgsVectorLayer, language: str, legend: str, hatch: str
) -> None:
    speak(language)
    load("localsegregation", {"INPUT": golden_layer, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    layer = next(
        each for each in QgsProject.instance().mapLayers().values() if each.renderer().type() == "RuleRenderer"
    )
    entries = [rule.label() for rule in layer.renderer().rootRule().children()[0].children()]
    assert any(legend in entry for entry in entries)
    assert any(entry.startswith(hatch) for entry in entries)
