"""Plans, homes, services and registers that are wrong are told and counted, or refused; nothing is lost in silence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.layers.maps import memory_layer
from tests.processing.test_aggregate_to_areas import EAST, polygons, rows_of
from tests.processing.test_grid_from_points import residents

Row = tuple[str, Sequence[Any]]
UNSHIFTED = "EPSG:4277"
"""OSGB36, from which no way to the Finnish system is known."""


@pytest.fixture
def cells(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(GOLDEN), catalogue()))


def layer_of(kind: str, rows: Sequence[Row], fields: str = "field=flats:integer", crs: str = "EPSG:3067") -> Any:
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "given", "memory")
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


HOME: Row = ("POINT(1300 100)", [3])


def test_homes_that_do_not_count_are_told(run: Any, cells: QgsVectorLayer, listener: Any, tmp_path: Path) -> None:
    weightless: list[Row] = [("POINT(1400 100)", [None]), ("POINT(1400 100)", [0])]
    nowhere: list[Row] = [("", [2]), ("POINT EMPTY", [2])]
    homes = layer_of("Point", [HOME, *weightless, *nowhere, ("POINT(9e4 0)", [2])])
    heard = listener()
    given = {"INPUT": cells, "AREAS": polygons({"east": EAST}), "WEIGHTING": "points", "POINTS": homes}
    run("aggregatetoareas", {**given, "POINT_WEIGHT": "flats", "OUTPUT": str(tmp_path / "a.gpkg")}, heard)
    said = "\n".join(heard.said)
    assert "“given”: 2 rows without coordinates are left out." in said
    assert "“given”: 2 points without a weight are left out." in said
    assert "“given”: 1 points lie in no cell of the data." in said


@pytest.mark.parametrize(
    ("homes", "words"),
    [
        (("Point", [HOME, ("POINT(1400 100)", [-1])]), "Field “flats” of layer “given” is negative in 1 rows"),
        (("Point", [("POINT(1400 100)", [0])]), "has no point with a weight"),
        (("Point", []), "has no rows"),
        (("Point", [("POINT(1400 100)", ["two"])], "field=flats:string"), "holds “two” where numbers belong"),
        (("Point", [HOME], "field=flats:integer", UNSHIFTED), "no datum shift"),
        (("Point", [HOME], "field=rooms:integer"), "has no field “flats”; it has rooms"),
    ],
)
def test_homes_that_say_nothing_are_refused(
    run: Any, cells: QgsVectorLayer, tmp_path: Path, homes: Sequence[Any], words: str
) -> None:
    given = {"INPUT": cells, "AREAS": polygons({"east": EAST}), "WEIGHTING": "points", "POINTS": layer_of(*homes)}
    with pytest.raises(QgsProcessingException, match=words):
        run("aggregatetoareas", {**given, "POINT_WEIGHT": "flats", "OUTPUT": str(tmp_path / "a.gpkg")})
    assert not list(tmp_path.iterdir())


def test_layers_without_a_known_shift_of_datum_are_refused(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> None:
    place = ("POINT(1 1)", [1])
    line = layer_of("LineString", [("LINESTRING(0 0,1 1)", [1])], crs=UNSHIFTED)
    output = {"INPUT": cells, "OUTPUT": str(tmp_path / "a.gpkg")}
    for name, more in (
        ("aggregatetoareas", {"AREAS": polygons({"east": EAST}, UNSHIFTED)}),
        ("catchmentneed", {"CATCHMENTS": polygons({"east": EAST}, UNSHIFTED), "CATCHMENT_FIELD": "name"}),
        ("servicereach", {"SERVICES": layer_of("Point", [place], crs=UNSHIFTED)}),
        ("servicereach", {"SERVICES": layer_of("Point", [place]), "NETWORK": line}),
    ):
        with pytest.raises(QgsProcessingException, match="from which no datum shift to EPSG:3067 is known"):
            run(name, {**output, **more})
    assert not list(tmp_path.iterdir())


def test_areas_that_are_all_broken_are_refused(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> None:
    broken = polygons({"empty": "MULTIPOLYGON EMPTY", "sliver": "POLYGON((0 0,0.1 0,0.1 0.1,0 0))"})
    for name, parameter in (("aggregatetoareas", "AREAS"), ("catchmentneed", "CATCHMENTS")):
        with pytest.raises(QgsProcessingException, match="has no area with an outline"):
            run(name, {"INPUT": cells, parameter: broken, "OUTPUT": str(tmp_path / "a.gpkg")})


def test_an_area_with_doubled_corners_and_a_spike_counts_once(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> None:
    outline = "POLYGON((250 0,250 0,1500 0,1500 250,1500 9000,1500 250,250 250,250 0,250 0))"
    areas = polygons({"plain": EAST, "doubled": outline})
    given = {"INPUT": cells, "AREAS": areas, "AREA_FIELD": "name", "MIN_BASE": 1}
    plain, doubled = rows_of(run("aggregatetoareas", {**given, "OUTPUT": str(tmp_path / "a.gpkg")})["OUTPUT"])
    assert plain["population"] == doubled["population"] == 1069


def test_services_away_from_the_cells_reach_nobody_and_stay_in_the_table(
    run: Any, cells: QgsVectorLayer, tmp_path: Path
) -> None:
    services = layer_of("Point", [("POINT(900000 900000)", [7]), ("POINT(125 125)", [8])])
    given = {"INPUT": cells, "SERVICES": services, "SERVICE_FIELD": "flats", "DISTANCES": "500"}
    found = run("servicereach", {**given, "OUTPUT": str(tmp_path / "a.gpkg"), "TABLE": str(tmp_path / "t.gpkg")})
    reached = {row["service"]: row["people_reached"] or 0 for row in rows_of(found["TABLE"]) if row["level"] == "all"}
    assert reached["7"] == 0
    assert reached["8"] > 0


def test_rows_of_a_register_that_do_not_count_are_told(run: Any, listener: Any, tmp_path: Path) -> None:
    layer = residents([(0, 30, 3, "rented"), (2000, 2, 1, "rented"), (1, 24, 1, "rentde"), (1, 22, 1, " ")])
    nowhere = QgsFeature(layer.fields())
    nowhere.setAttributes([1, "2022-12-31", "rented", 1])
    layer.dataProvider().addFeatures([nowhere])
    heard = listener()
    given = {
        "INPUT": layer,
        "HOUSEHOLD_FIELD": "household",
        "COUNTS": "population,households=flats",
        "CLASSES": "rental_households=tenure:rented",
    }
    run("gridfrompoints", {**given, "OUTPUT": str(tmp_path / "grid.gpkg")}, heard)
    said = "\n".join(heard.said)
    assert "1 rows without coordinates are left out." in said
    assert "2 rows outside Finland are left out." in said
    assert "no class" in said
    assert "“rentde”: 24" in said
    assert "Field “tenure” is empty in 22 rows" in said


@pytest.mark.parametrize(
    ("values", "change", "words"),
    [
        ([1, None, "rented", 1], {"YEAR_FIELD": "moved"}, "Field “moved” of layer .* has no year in 1 rows"),
        ([1, "2022-12-31", "rented", -2], {"COUNTS": "population=flats"}, "“population” is negative in 1 rows"),
    ],
)
def test_rows_of_a_register_that_are_wrong_are_refused(
    run: Any, tmp_path: Path, values: Sequence[Any], change: dict[str, str], words: str
) -> None:
    layer = residents([(0, 30, 3, "rented")])
    wrong = QgsFeature(layer.fields())
    wrong.setAttributes(list(values))
    wrong.setGeometry(next(layer.getFeatures()).geometry())
    layer.dataProvider().addFeatures([wrong])
    with pytest.raises(QgsProcessingException, match=words):
        run(
            "gridfrompoints",
            {"INPUT": layer, "HOUSEHOLD_FIELD": "household", **change, "OUTPUT": str(tmp_path / "grid.gpkg")},
        )
    assert not list(tmp_path.iterdir())
