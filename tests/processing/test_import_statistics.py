"""Statistics as delivered, in; one protected layer and its coverage, out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsRectangle, QgsVectorLayer

from eriytymisseuranta.core.panel import State
from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.processing.parameters import load_catalogue


def grid(
    name: str, rows: list[tuple[Any, ...]], fields: str = "he_vakiy:int", crs: str = "EPSG:3067"
) -> QgsVectorLayer:
    """Return a layer of 250 m cells; rows of (column, values ...)."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=id_nro:int&field={'&field='.join(fields.split())}", name, "memory")
    features = []
    for col, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1000 + col, *values])
        west = 100000 + 250 * col
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 6800000, west + 250, 6800250)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def test_the_layer_and_the_coverage_are_written_and_counted(run: Any, grids: list[str], tmp_path: Path) -> None:
    results = run(
        "importstatistics",
        {"LAYERS": grids, "OUTPUT": str(tmp_path / "out.gpkg"), "COVERAGE": str(tmp_path / "coverage.csv")},
    )
    panel = read_panel(QgsVectorLayer(results["OUTPUT"], "out"), load_catalogue())
    assert panel.years == (2005, 2016, 2022)
    assert panel.protection == "nested:10"
    population = panel.population.values[-1]
    assert results["POPULATION"] == population[population > 0].sum()
    assert results["CELLS"] == (population > 0).sum()
    assert 0 < results["POPULATION_VISIBLE"] < results["POPULATION"]
    assert results["COVERAGE_PERCENT"] == pytest.approx(100 * results["POPULATION_VISIBLE"] / results["POPULATION"])
    small = panel.variables["adults"].values < 10
    assert (panel.variables["basic_education"].states[small] == State.SUPPRESSED).all()


def test_what_is_said_counts_cells_per_state(run: Any, listener: Any, grids: list[str]) -> None:
    feedback = listener()
    run("importstatistics", {"LAYERS": grids, "OUTPUT": "memory:"}, feedback)
    counted = [said for said in feedback.said if said.startswith("2022, Education: figures in")]
    assert len(counted) == 1


def test_layers_of_hsy_keep_true_99s_and_lose_the_dummy(
    run: Any, listener: Any, open_data: Path, tmp_path: Path
) -> None:
    layers = [str(next((open_data / f"hsy_{year}").glob("*.shp"))) for year in (2015, 2017)]
    feedback = listener()
    results = run("importstatistics", {"LAYERS": layers, "OUTPUT": str(tmp_path / "out.gpkg")}, feedback)
    panel = read_panel(QgsVectorLayer(results["OUTPUT"], "out"), load_catalogue())
    ages = [panel.variables[f"age_{start}_{start + 9}"] for start in range(0, 80, 10)] + [
        panel.variables["age_80_plus"]
    ]
    true_99s = np.any([age.values == 99 for age in ages], axis=0)
    assert true_99s.sum(axis=1).tolist() == [30, 44]
    assert "27699" not in panel.table.index
    assert sum("27699" in said and "30244" in said for said in feedback.said) == 1
    assert panel.units.crs == "EPSG:3879"


def test_regions_come_from_polygons(run: Any, qgis_app: object, tmp_path: Path) -> None:
    regions = QgsVectorLayer("Polygon?crs=EPSG:3067&field=nimi:string", "regions", "memory")
    feature = QgsFeature(regions.fields())
    feature.setAttributes(["Läntinen"])
    feature.setGeometry(QgsGeometry.fromWkt("Polygon ((99000 6799000, 100260 6799000, 100260 6801000, 99000 6799000))"))
    regions.dataProvider().addFeatures([feature])
    layers = [grid("rttk_2020", [(0, 120), (1, 80)])]
    for layer in (*layers, regions):
        QgsProject.instance().addMapLayer(layer)
    results = run(
        "importstatistics",
        {"LAYERS": layers, "REGIONS": regions, "REGION_FIELD": "nimi", "OUTPUT": str(tmp_path / "out.gpkg")},
    )
    rows = {row["cell_id"]: row["region"] for row in QgsVectorLayer(results["OUTPUT"], "out").getFeatures()}
    QgsProject.instance().clear()
    assert rows == {"1000": "Läntinen", "1001": ""}


def test_a_municipality_that_is_not_delivered_is_not_known_where_regions_come_from_polygons(
    run: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    regions = QgsVectorLayer("Polygon?crs=EPSG:3067&field=nimi:string", "regions", "memory")
    for name, west, east in (("Läntinen", 99000, 100490), ("Itäinen", 100490, 102000)):
        feature = QgsFeature(regions.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 6799000, east, 6801000)))
        regions.dataProvider().addFeatures([feature])
    layers = [grid("rttk_2019", [(0, 120), (1, 80), (2, 70)]), grid("rttk_2020", [(0, 120), (1, 80)])]
    QgsProject.instance().addMapLayers([*layers, regions])
    target = str(tmp_path / "out.gpkg")
    run("importstatistics", {"LAYERS": layers, "REGIONS": regions, "REGION_FIELD": "nimi", "OUTPUT": target})
    panel = read_panel(QgsVectorLayer(target, "out"), load_catalogue())
    assert panel.population.states[1].tolist() == [State.VALUE, State.VALUE, State.ABSENT]


def test_what_is_said_is_of_the_protected_panel(run: Any, listener: Any, qgis_new_project: None) -> None:
    layer = grid("rttk_2020", [(0, 120, 9, 3), (1, 80, 60, 3)], "he_vakiy:int ko_ika18y:int ko_perus:int")
    QgsProject.instance().addMapLayer(layer)
    feedback = listener()
    run("importstatistics", {"LAYERS": [layer], "OUTPUT": "memory:"}, feedback)
    line = "2020, Education: figures in 1 units, suppressed in 1, uninhabited 0, not in the data 0."
    assert line in feedback.said


def test_people_who_are_not_public_give_no_percentage(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        """
profiles:
  oma:
    label: {fi: Oma, sv: Egen, en: Own}
    source: {fi: Oma, sv: Egen, en: Own}
    units: grid
    crs: [EPSG:3067]
    cell_sizes: [250]
    id: [id_nro]
    missing_row: unknown
    recognised_by: [vakea]
    concepts: {population: vakea}
    groups:
      population: {public: none, date: -0-12-31}
""",
        encoding="utf-8",
    )
    layer = grid("oma 2021", [(0, 90), (1, 4)], "vakea:int")
    QgsProject.instance().addMapLayer(layer)
    found = run("importstatistics", {"LAYERS": [layer], "CATALOGUE_FILE": str(own), "OUTPUT": "memory:"})
    assert (found["CELLS"], found["POPULATION"], found["POPULATION_VISIBLE"]) == (2, 90, 90)
    assert "COVERAGE_PERCENT" not in found


def test_a_profile_of_ones_own_is_tried_first(run: Any, qgis_app: object, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        """
profiles:
  kotikunta:
    label: {fi: Kotikunta, sv: Hemkommunen, en: Home}
    source: {fi: Kotikunta, sv: Hemkommunen, en: Home}
    units: grid
    crs: [EPSG:3067]
    cell_sizes: [250]
    id: [id_nro]
    codes: [-7]
    missing_row: unknown
    recognised_by: [vakea, aikuisia]
    concepts: {population: vakea, adults: aikuisia, basic_education: perus}
    groups:
      population: {public: base, date: -0-12-31}
      education: {public: base, date: -0-12-31}
""",
        encoding="utf-8",
    )
    layer = grid("kotikunta 2021", [(0, 90, 70, 20), (1, 40, 30, -7)], "vakea:int aikuisia:int perus:int")
    QgsProject.instance().addMapLayer(layer)
    target = str(tmp_path / "out.gpkg")
    run("importstatistics", {"LAYERS": [layer], "CATALOGUE_FILE": str(own), "OUTPUT": target})
    QgsProject.instance().clear()
    panel = read_panel(QgsVectorLayer(target, "out"), load_catalogue())
    assert panel.sources == ("kotikunta:2021",)
    assert panel.variables["basic_education"].states[0].tolist() == [State.VALUE, State.SUPPRESSED]


@pytest.mark.parametrize("privacy", ["internal", "threshold"])
def test_internal_shows_everything_and_threshold_does_not(run: Any, grids: list[str], privacy: str) -> None:
    results = run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": privacy, "OUTPUT": "memory:"})
    assert results["POPULATION_VISIBLE"] <= results["POPULATION"]


def test_lowering_the_threshold_needs_a_reason_that_is_stamped(run: Any, grids: list[str], tmp_path: Path) -> None:
    parameters = {"LAYERS": grids[:1], "MIN_BASE": 5, "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match="below the threshold 10"):
        run("importstatistics", parameters)
    assert list(tmp_path.iterdir()) == []
    run("importstatistics", {**parameters, "REASON": "own staff only"})
    row = next(QgsVectorLayer(str(tmp_path / "out.gpkg"), "out").getFeatures())
    assert row["protection"] == "nested:5"


ROWS = [(0, 120), (1, 80), (2, 40)]


@pytest.mark.parametrize(
    ("layers", "parameters", "said"),
    [
        ([], {}, "No layers are chosen"),
        ([("schools 2020", [(0, 1)], "pupils:int", "EPSG:3067")], {}, "“schools 2020” is no data product"),
        (
            [("a 2020", ROWS, "he_vakiy:int", "EPSG:3067"), ("b 2020", [(0, 121)], "he_vakiy:int", "EPSG:3067")],
            {},
            "“a 2020” / “b 2020” give different figures",
        ),
        ([("a 2020", ROWS, "he_vakiy:int", "EPSG:3857")], {}, "“a 2020” is in EPSG:3857"),
        ([("a 2020", ROWS, "he_vakiy:int", "EPSG:4326")], {}, "“a 2020” has coordinates in degrees"),
        (
            [("a 2020", [(0, "many")], "he_vakiy:string", "EPSG:3067")],
            {},
            "“he_vakiy” should hold numbers but holds “many”",
        ),
        ([("a 2020", [(0, -5)], "he_vakiy:int", "EPSG:3067")], {}, "“he_vakiy” holds -5"),
        ([("a", ROWS, "he_vakiy:int", "EPSG:3067")], {}, "year of layer “a” is not known"),
        ([("a", ROWS, "he_vakiy:int", "EPSG:3067")], {"YEARS": "2020,2021"}, "2 years are stated for 1 layers"),
        ([("a 2020", ROWS, "he_vakiy:int", "EPSG:3067")], {"PROFILE": "hsy"}, "no fields of the data product"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_used_is_named_and_nothing_is_written(
    run: Any, qgis_new_project: None, tmp_path: Path, layers: list[Any], parameters: dict[str, Any], said: str
) -> None:
    given = [grid(*layer) for layer in layers]
    QgsProject.instance().addMapLayers(given)
    with pytest.raises(QgsProcessingException, match=said):
        run("importstatistics", {"LAYERS": given, "OUTPUT": str(tmp_path / "out.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 60, 80])
def test_cancel_leaves_nothing_behind(run: Any, listener: Any, grids: list[str], tmp_path: Path, at: int) -> None:
    assert run("importstatistics", {"LAYERS": grids, "OUTPUT": str(tmp_path / "out.gpkg")}, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []


def test_input_layers_stay_as_they_are(run: Any, qgis_new_project: None) -> None:
    layer = grid("rttk_2020", ROWS)
    QgsProject.instance().addMapLayer(layer)
    before = [(row.attributes(), row.geometry().asWkt()) for row in layer.getFeatures()]
    run("importstatistics", {"LAYERS": [layer], "OUTPUT": "memory:"})
    assert [(row.attributes(), row.geometry().asWkt()) for row in layer.getFeatures()] == before
    assert not layer.isModified()


def register_layer(name: str = "rttk_2020") -> QgsVectorLayer:
    """Return two kilometres of a city and three small cells whose counts the source has delivered."""
    people = [9, 8, 7, 100, 200, 200, 200, 200]
    rows = [(at, each, each // 2, each - each // 2) for at, each in enumerate(people)]
    return grid(name, rows, "he_vakiy:int he_naiset:int he_miehet:int")


def test_the_suppressed_cells_of_a_block_are_pooled_into_a_layer_of_their_own(
    run: Any, listener: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    """4, 4 and 3 women of 9, 8 and 7 people make 11 of 24; the cells themselves stay suppressed."""
    layer = register_layer()
    QgsProject.instance().addMapLayer(layer)
    sinks = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "REMAINDER", "COVERAGE")}
    feedback = listener()
    results = run("importstatistics", {"LAYERS": [layer], "PRIVACY": "pooled", **sinks}, feedback)
    panel = read_panel(QgsVectorLayer(results["OUTPUT"], "out"), load_catalogue())
    assert panel.protection == "pooled:10"
    assert panel.variables["women"].states[0, :3].tolist() == [State.SUPPRESSED] * 3
    (row,) = QgsVectorLayer(results["REMAINDER"], "remainder").getFeatures()
    assert (row["cells"], row["block_size"], row["population"], row["women"], row["men"]) == (3, 1000, 24, 11, 13)
    pooled = read_panel(QgsVectorLayer(results["REMAINDER"], "remainder"), load_catalogue())
    assert pooled.variables["women"].values.tolist() == [[11]]
    coverage = {row["group"]: row for row in QgsVectorLayer(results["COVERAGE"], "coverage").getFeatures()}
    assert (coverage["sex"]["people_visible"], coverage["sex"]["people_pooled"]) == (900, 24)
    assert any("3 % in cells shown together as a remainder" in said for said in feedback.said)
    assert "2020, Sex: the rule “threshold” hides 3 cells with 24 people." in feedback.said


def test_the_official_population_stands_beside_that_of_the_grid(
    run: Any, listener: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    regions = QgsVectorLayer("Polygon?crs=EPSG:3067&field=nimi:string", "regions", "memory")
    feature = QgsFeature(regions.fields())
    feature.setAttributes(["Läntinen"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(99000, 6799000, 200000, 6801000)))
    regions.dataProvider().addFeatures([feature])
    layer = register_layer()
    QgsProject.instance().addMapLayers([layer, regions])
    table = tmp_path / "official.csv"
    table.write_text("region;year;population\nLäntinen;2020;962\n", encoding="utf-8")
    chosen = {"LAYERS": [layer], "REGIONS": regions, "REGION_FIELD": "nimi", "OUTPUT": "memory:"}
    feedback = listener()
    sink = {"COVERAGE": str(tmp_path / "coverage.gpkg")}
    results = run("importstatistics", {**chosen, **sink, "OFFICIAL": str(table)}, feedback)
    coverage = QgsVectorLayer(results["COVERAGE"], "coverage")
    assert {row["official_population"] for row in coverage.getFeatures()} == {962}
    assert "2020: the people in the grid data are 96 % of the official population." in feedback.said


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("region,year,population\nA,2020,962\nA,2020,970\n", "two rows for A in 2020"),
        ("region,year,people\nA,2020,962\n", "has no field “population”"),
        ("region,year,population\nA,2020,many\n", "should hold numbers"),
    ],
)
def test_an_official_population_that_cannot_be_read_is_refused(
    run: Any, qgis_new_project: None, tmp_path: Path, text: str, problem: str
) -> None:
    layer = register_layer()
    QgsProject.instance().addMapLayer(layer)
    table = tmp_path / "official.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=problem):
        run("importstatistics", {"LAYERS": [layer], "OFFICIAL": str(table), "OUTPUT": "memory:"})


def test_areas_have_no_remainder(run: Any, qgis_new_project: None, open_data: Path) -> None:
    layers = [str(next(open_data.glob("paavo/paavo2019*.geojson")))]
    with pytest.raises(QgsProcessingException, match="these units are areas"):
        run("importstatistics", {"LAYERS": layers, "PRIVACY": "pooled", "OUTPUT": "memory:"})
