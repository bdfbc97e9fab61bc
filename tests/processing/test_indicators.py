"""The layer that grows: indicators behind the panel, and the panel still in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.core.panels import A, E, S, U, variable
from tests.layers.maps import memory_layer
from tests.layers.test_panel_layer import same_panel

GOLDEN_LEVELS = {"A": 2, "B": 3, "C": 4, "D": 1, "F": 4}


@pytest.fixture
def golden_layer(qgis_app: object) -> QgsVectorLayer:
    rows = {**GOLDEN, "activity_base": GOLDEN["population"]}
    return memory_layer(panel_table(public_panel(rows), catalogue()), "statistics")


def five_states() -> PublicPanel:
    """Return a panel in which every state occurs."""
    panel = public_panel(
        {
            "population": [[120, 9, 300, U, A], [130, 0, 310, 12, 40]],
            "adults": [[100, 9, 200, U, A], [104, U, 210, 11, 30]],
            "basic_education": [[5, 1, 60, U, A], [40, U, 50, S, 4]],
        },
        (2019, 2023),
    )
    edged = variable([[E, S, 60, U, A], [40, U, 50, S, 4]])
    edged.values[0, 0] = 5.5
    population = variable([[120, 9, 300, U, A], [130, U, 310, 12, 40]])
    return PublicPanel(
        **{**vars(panel), "variables": {**panel.variables, "population": population, "basic_education": edged}}
    )


def test_golden_cells_come_out_of_the_toolbox(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    results = run("indicators", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "out.gpkg")})
    rows = {row["cell_id"].upper(): row for row in QgsVectorLayer(results["OUTPUT"], "out").getFeatures()}
    index = {cell: row["index"] for cell, row in rows.items() if cell != "E"}
    wanted = {"A": -1.4266, "B": 0.4305, "C": 0.9134, "D": -1.7315, "F": 0.6671}
    assert index == pytest.approx(wanted, abs=1e-4)
    assert {cell: rows[cell]["level"] for cell in wanted} == GOLDEN_LEVELS
    assert rows["E"]["masked"].split(",")[-1] == "index"
    assert rows["F"]["low_education_pct"] == pytest.approx(15)
    assert rows["F"]["low_education_base"] == 400


@pytest.mark.parametrize("ending", ["gpkg", "csv", "geojson"])
def test_the_panel_is_still_in_the_layer_whatever_holds_it(
    run: Any, qgis_app: object, tmp_path: Path, ending: str
) -> None:
    panel = five_states()
    given = memory_layer(panel_table(panel, catalogue()))
    target = tmp_path / f"out.{ending}"
    run("indicators", {"INPUT": given, "INDICATORS": ["low_education"], "WEIGHTS": "", "OUTPUT": str(target)})
    same_panel(read_panel(QgsVectorLayer(str(target), "out"), catalogue()), panel)


def test_a_model_hands_the_same_panel_on(provider: Any, tmp_path: Path) -> None:
    panel = five_states()
    given = memory_layer(panel_table(panel, catalogue()))
    context = QgsProcessingContext()
    results, fine = two_steps().run(
        {"statistics": given, "least": 20, "second:OUTPUT": str(tmp_path / "out.gpkg")}, context, _quiet()
    )
    assert fine
    layer = QgsVectorLayer(results["second:OUTPUT"], "out")
    same_panel(read_panel(layer, catalogue()), panel)
    assert {"low_education_pct", "population_density_value"} <= set(layer.fields().names())
    shown = [row["low_education_base"] for row in layer.getFeatures() if isinstance(row["low_education_pct"], float)]
    assert shown
    assert min(shown) >= 20


def two_steps() -> QgsProcessingModelAlgorithm:
    """Return a model of two runs of the algorithm, the second on what the first makes."""
    model = QgsProcessingModelAlgorithm("two steps", "", "")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("statistics"), QgsProcessingModelParameter("statistics")
    )
    model.addModelParameter(QgsProcessingParameterNumber("least"), QgsProcessingModelParameter("least"))
    source = QgsProcessingModelChildParameterSource
    for name, given, indicator in (
        ("first", source.fromModelParameter("statistics"), "low_education"),
        ("second", source.fromChildOutput("first", "OUTPUT"), "population_density"),
    ):
        child = QgsProcessingModelChildAlgorithm("eriytymisseuranta:indicators")
        child.setChildId(name)
        child.addParameterSources("INPUT", [given])
        child.addParameterSources("INDICATORS", [source.fromStaticValue([indicator])])
        child.addParameterSources("WEIGHTS", [source.fromStaticValue("")])
        child.addParameterSources("MIN_BASE", [source.fromModelParameter("least")])
        if name == "second":
            child.setDependencies([])
            output = QgsProcessingModelOutput("OUTPUT")
            output.setChildId("second")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"OUTPUT": output})
        model.addChildAlgorithm(child)
    model.initAlgorithm({})
    return model


def _quiet() -> Any:
    from tests.processing.conftest import Listener

    return Listener()


def test_earlier_columns_and_the_users_own_stay(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    first = tmp_path / "first.gpkg"
    run("indicators", {"INPUT": golden_layer, "OUTPUT": str(first)})
    layer = QgsVectorLayer(str(first), "first")
    before = {row["cell_id"]: row["index"] for row in layer.getFeatures()}
    parameters = {
        "INPUT": layer,
        "INDICATORS": ["population_density"],
        "WEIGHTS": "",
        "OUTPUT": str(tmp_path / "b.gpkg"),
    }
    grown = QgsVectorLayer(run("indicators", parameters)["OUTPUT"], "second")
    assert {row["cell_id"]: row["index"] for row in grown.getFeatures()} == before
    suppressed = next(row["masked"] for row in grown.getFeatures() if row["cell_id"] == "e").split(",")
    assert {"basic_education", "index", "low_education_pct", "unemployment_pct"} <= set(suppressed)
    assert len(suppressed) == len(set(suppressed))
    assert {"low_education_pct", "population_density_value"} <= set(grown.fields().names())


def test_each_method_and_reference_can_be_chosen(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    natives = {}
    for method in ("zsum", "ratio100", "meanshare", "overlap", "ranksum"):
        target = tmp_path / f"{method}.csv"
        run("indicators", {"INPUT": golden_layer, "METHOD": method, "REFERENCE": "year", "OUTPUT": str(target)})
        rows = [row for row in QgsVectorLayer(str(target), "out").getFeatures() if row["cell_id"] != "e"]
        index = np.array([float(row["index"]) for row in rows])
        natives[method] = {row["cell_id"].upper(): float(row["index_native"]) for row in rows}
        assert np.argmin(index) == 3
    assert natives["ratio100"] == pytest.approx(
        {"A": 191.31, "B": 71.79, "C": 46.36, "D": 208.61, "F": 58.26}, abs=0.005
    )
    assert natives["meanshare"] == pytest.approx({"A": 37.86, "B": 15.56, "C": 9.42, "D": 41.67, "F": 12.65}, abs=0.005)


def test_the_index_can_be_named_instead_of_spelled_out(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    found = []
    for number, weights in enumerate(("relative_wellbeing", "low_education=1,unemployment=1,low_income=1")):
        target = str(tmp_path / f"{number}.gpkg")
        run("indicators", {"INPUT": golden_layer, "WEIGHTS": weights, "OUTPUT": target})
        found.append([row["index"] for row in QgsVectorLayer(target, "out").getFeatures()])
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"INDICATORS": ["rented"]}, "“rented” needs “rental_households”"),
        ({"WEIGHTS": "low_education=much"}, "“low_education=much” is no weight"),
        ({"WEIGHTS": "wealth=1"}, "no indicator “wealth”"),
        ({"WEIGHTS": "low_education=0"}, "All weights of the index are zero"),
        ({"BASE_YEAR": 1999}, "base year 1999 is not in the data"),
        ({"MIN_BASE": 100000}, "suppressed or missing"),
        ({"MIN_VARIABLES": 4}, "4 of them cannot be demanded"),
        ({"CATALOGUE_FILE": "nowhere.yaml"}, "“nowhere.yaml” does not exist"),
    ],
)
def test_choices_that_cannot_be_used_are_named_and_nothing_is_written(
    run: Any, golden_layer: QgsVectorLayer, tmp_path: Path, parameters: dict[str, Any], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run("indicators", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "out.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


def test_a_single_cell_has_no_reference(run: Any, qgis_app: object) -> None:
    rows = {name: [values[0][:1]] for name, values in {**GOLDEN, "activity_base": GOLDEN["population"]}.items()}
    layer = memory_layer(panel_table(public_panel(rows), catalogue()))
    with pytest.raises(QgsProcessingException, match="no spread"):
        run("indicators", {"INPUT": layer, "OUTPUT": "memory:"})


def test_an_indicator_of_ones_own_comes_from_a_catalogue_file(
    run: Any, golden_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        """
indicators:
  not_low_income:
    numerator: income_base
    denominator: adults
    direction: 0
    label: {fi: Omani, sv: Egen, en: My own}
    definition: {fi: Oma määritelmä., sv: Egen definition., en: My own definition.}
    source: "own"
    breaks: [50, 90]
""",
        encoding="utf-8",
    )
    target = str(tmp_path / "out.gpkg")
    run("indicators", {"INPUT": golden_layer, "CATALOGUE_FILE": str(own), "OUTPUT": target})
    rows = {row["cell_id"]: row["not_low_income_pct"] for row in QgsVectorLayer(target, "out").getFeatures()}
    assert rows["a"] == 100


def test_surroundings_have_columns_of_their_own_and_are_never_read_as_the_cells(
    run: Any, golden_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    plain = run("indicators", {"INPUT": golden_layer, "OUTPUT": str(tmp_path / "plain.gpkg")})["OUTPUT"]
    target = str(tmp_path / "out.gpkg")
    run("indicators", {"INPUT": golden_layer, "SMOOTHING": "radius", "RADIUS": 250, "OUTPUT": target})
    layer = QgsVectorLayer(target, "out")
    rows = {row["cell_id"]: row for row in layer.getFeatures()}
    assert [row["index"] for row in rows.values()] == [
        row["index"] for row in QgsVectorLayer(plain, "plain").getFeatures()
    ]
    assert rows["a"]["low_education_smooth"] == pytest.approx(100 * 90 / 350)  # cells in a row: a and b
    assert rows["a"]["low_education_smooth_coverage"] == 100
    assert {"index_smooth", "level_smooth"} <= set(layer.fields().names())
    assert {"index_smooth", "low_education_smooth"} <= set(rows["e"]["masked"].split(","))
    assert "index_smooth" not in QgsVectorLayer(plain, "plain").fields().names()
    again = read_panel(layer, catalogue())
    assert set(again.variables) == set(read_panel(golden_layer, catalogue()).variables)


def test_it_is_registered_for_batch(provider: Any) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("eriytymisseuranta:indicators")
    assert algorithm.createInstance() is not algorithm
