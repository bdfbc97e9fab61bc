"""Plans, districts and catchments get the figures of the cells in them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.layers.maps import memory_layer

WEST = "POLYGON((0 0,500 0,500 250,0 250,0 0))"
"""Cells a and b."""
EAST = "POLYGON((250 0,1500 0,1500 250,250 250,250 0))"
"""Cells b to f, of which e is suppressed."""


@pytest.fixture
def cells(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(GOLDEN), catalogue()))


def polygons(outlines: Mapping[str | None, str], crs: str = "EPSG:3067") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=name:string", "plans", "memory")
    features = []
    for name, outline in outlines.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        geometry = QgsGeometry.fromWkt(outline)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def points(places: Sequence[tuple[float, float, int]]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:3067&field=flats:integer", "homes", "memory")
    features = []
    for x, y, flats in places:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([flats])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def rows(path: str) -> dict[str | None, dict[str, Any]]:
    layer = QgsVectorLayer(path)
    return {
        feature["area"] or None: {field: feature[field] or None for field in layer.fields().names()}
        for feature in layer.getFeatures()
    }


@pytest.fixture
def aggregated(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> Any:
    def aggregated(areas: QgsVectorLayer, **more: Any) -> dict[str | None, dict[str, Any]]:
        parameters = {"INPUT": cells, "AREAS": areas, "AREA_FIELD": "name", "MIN_BASE": 1, **more}
        return rows(run("aggregatetoareas", {**parameters, "OUTPUT": str(tmp_path / "areas.gpkg")})["OUTPUT"])

    return aggregated


def test_areas_have_the_shares_of_their_people_with_bases_and_coverage(aggregated: Any) -> None:
    found = aggregated(polygons({"west": WEST, "east": EAST}))
    west, east = found["west"], found["east"]
    assert west["population"] == 420
    assert (west["flag"], west["cells"], west["effective_cells"]) == ("few_cells", 2, 1.7)
    assert east["low_education_pct"] == pytest.approx(round(100 * 187 / 860, 1))
    assert (east["low_education_base"], east["population"], east["population_official"]) == (860, 1069, None)
    assert (east["low_education_coverage"], east["coverage"]) == (99, 100)


def test_an_area_too_small_for_figures_shows_its_surroundings_under_their_own_name(aggregated: Any) -> None:
    small = aggregated(polygons({"small": "POLYGON((260 10,340 10,340 90,260 90,260 10))"}))["small"]
    assert small["flag"] == "few_cells"
    assert small["low_education_pct"] is None
    # within 500 m: a, b and c, and of d the 90 metres nearest
    part = 90 / 250
    around = 100 * (40 + 50 + 5 + 72 * part) / (100 + 250 + 50 + 160 * part)
    assert small["low_education_pct_500m"] == pytest.approx(around, abs=0.5)


def test_cells_that_a_border_cuts_count_by_area_by_centre_or_by_homes(aggregated: Any) -> None:
    areas = polygons({"cut": "POLYGON((250 0,1100 0,1100 250,250 250,250 0))"})
    homes = points([(1050, 100, 3), (1200, 100, 1)])
    found = {
        "area": aggregated(areas)["cut"],
        "centroid": aggregated(areas, WEIGHTING="centroid")["cut"],
        "points": aggregated(areas, WEIGHTING="points", POINTS=homes, POINT_WEIGHT="flats")["cut"],
        "count": aggregated(areas, WEIGHTING="points", POINTS=homes)["cut"],
    }
    whole = 300 + 60 + 200
    assert {name: row["population"] for name, row in found.items()} == {
        "area": round(whole + 9 * 0.4),
        "centroid": whole,
        "points": round(whole + 9 * 0.75),
        "count": round(whole + 9 * 0.5),
    }


def test_people_of_single_buildings_are_not_told_where_homes_say_where_they_live(aggregated: Any) -> None:
    areas = polygons({"flat": "POLYGON((250 0,300 0,300 250,250 250,250 0))", "east": EAST})
    homes = points([(260, 100, 2), (400, 100, 98), (1050, 100, 3)])
    found = aggregated(areas, WEIGHTING="points", POINTS=homes, POINT_WEIGHT="flats", MIN_BASE=10)
    assert (found["flat"]["population"], found["flat"]["flag"]) == (None, "few_cells")
    assert found["flat"]["low_education_pct_500m"] is not None
    assert found["east"]["population"] == 1069
    by_area = aggregated(areas, MIN_BASE=10)["flat"]
    assert by_area["population"] == 60


def test_homes_may_be_several_points_and_empty_ones_do_not_count(aggregated: Any) -> None:
    homes = QgsVectorLayer("MultiPoint?crs=EPSG:3067", "homes", "memory")
    for outline in ("MULTIPOINT((1010 100),(1090 100))", "MULTIPOINT((1200 100))", "MULTIPOINT EMPTY"):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        homes.dataProvider().addFeatures([feature])
    cut = polygons({"cut": "POLYGON((250 0,1100 0,1100 250,250 250,250 0))"})
    assert aggregated(cut, WEIGHTING="points", POINTS=homes)["cut"]["population"] == round(560 + 9 / 2)


@pytest.mark.parametrize(
    ("kind", "outline", "people"),
    [
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(0 125,125 250,250 125,125 0,0 125))", 120 * math.pi / 4),
        ("MultiSurface", "MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(0 125,125 250,250 125,125 0,0 125)))", 94.2),
        ("MultiPolygonZM", "MULTIPOLYGON ZM(((0 0 5 1,500 0 5 1,500 250 6 1,0 250 4 1,0 0 5 1)))", 420),
        ("PolygonZ", "POLYGON Z((0 0 5,500 0 5,500 250 6,0 250 4,0 0 5))", 420),
        # a hole that reaches the border stays a hole, and parts that overlap count once
        ("Polygon", "POLYGON((0 0,750 0,750 250,0 250,0 0),(250 0,250 250,500 250,500 0,250 0))", 180),
        ("MultiPolygon", "MULTIPOLYGON(((0 0,500 0,500 250,0 250,0 0)),((250 0,500 0,500 250,250 250,250 0)))", 420),
    ],
)
def test_outlines_of_every_kind_become_flat_straight_polygons(
    run: Any, cells: QgsVectorLayer, tmp_path: Path, kind: str, outline: str, people: float
) -> None:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:3067&field=name:string", "plans", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(outline))
    assert layer.dataProvider().addFeatures([feature])[0]
    path = run("aggregatetoareas", {"INPUT": cells, "AREAS": layer, "OUTPUT": str(tmp_path / "a.gpkg")})["OUTPUT"]
    (found,) = QgsVectorLayer(path).getFeatures()
    assert found["population"] == round(people)
    assert found.geometry().wkbType() == Qgis.WkbType.MultiPolygon


def test_areas_in_another_system_are_put_where_they_are(aggregated: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

    moved = QgsGeometry.fromWkt(EAST)
    moved = moved.densifyByCount(50)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3067"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    )
    moved.transform(transform)
    assert aggregated(polygons({"east": moved.asWkt(17)}, "EPSG:4326"))["east"]["population"] == 1069


def test_what_is_wrong_with_an_outline_is_told_and_nothing_is_dropped_in_silence(
    run: Any, cells: QgsVectorLayer, listener: Any, tmp_path: Path
) -> None:
    areas = polygons(
        {
            "east": EAST,
            "bow": "POLYGON((0 0,500 250,500 0,0 250,0 0))",
            "empty": "MULTIPOLYGON EMPTY",
            "sliver": "POLYGON((0 0,0.1 0,0.1 0.1,0 0))",
            "away": "POLYGON((9e4 0,9.1e4 0,9.1e4 1e3,9e4 0))",
        }
    )
    heard = listener()
    parameters = {"INPUT": cells, "AREAS": areas, "AREA_FIELD": "name", "OUTPUT": str(tmp_path / "areas.gpkg")}
    found = rows(run("aggregatetoareas", parameters, heard)["OUTPUT"])
    said = "\n".join(heard.said)
    for words in (
        "1 areas without an outline are left out (empty)",
        "1 outlines cross themselves and were repaired (bow)",
        "left out (sliver)",
        "1 areas hold no cell of the data",
    ):
        assert words in said
    assert set(found) == {"east", "bow", "away"}
    assert found["away"]["flag"] == "outside"
    assert found["bow"]["population"] == 210


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"AREA_FIELD": "title"}, "has no field “title”; it has name"),
        ({"WEIGHTING": "points"}, "Weighting by points needs a layer of homes"),
        ({"WEIGHTING": "points", "POINTS": WEST}, "Layer “plans” has no points; choose a point layer"),
        ({"INDICATORS": ["median_income"]}, "No indicator is left"),
        ({"INDICATORS": ["rented"]}, "needs “rental_households”"),
    ],
)
def test_what_cannot_be_done_is_refused(
    run: Any, cells: QgsVectorLayer, tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    change = {name: polygons({"homes": WEST}) if value == WEST else value for name, value in change.items()}
    parameters = {"INPUT": cells, "AREAS": polygons({"west": WEST}), **change}
    with pytest.raises(QgsProcessingException, match=words):
        run("aggregatetoareas", {**parameters, "OUTPUT": str(tmp_path / "areas.gpkg")})
    assert not list(tmp_path.iterdir())


def test_areas_that_all_miss_the_cells_are_refused(aggregated: Any) -> None:
    with pytest.raises(QgsProcessingException, match="No cell lies in the areas of layer “plans”"):
        aggregated(polygons({"away": "POLYGON((9e4 0,9.1e4 0,9.1e4 1e3,9e4 0))"}))


def test_real_districts_sum_to_the_visible_total(run: Any, open_data: Path, tmp_path: Path) -> None:
    grid = str(tmp_path / "grid.gpkg")
    layers = [str(open_data / "hsy_2017" / "Vaestoruudukko_2017.shp")]
    run("importstatistics", {"LAYERS": layers, "YEARS": "2017", "OUTPUT": grid, "PRIVACY": "threshold"})
    parts = {"INPUT": grid, "INDICATORS": ["living_space"], "OUTPUT": str(tmp_path / "areas.gpkg")}
    zones = open_data / "zones"
    districts = rows_of(
        run("aggregatetoareas", {**parts, "AREAS": str(zones / "seutukartta_pienalue.geojson")})["OUTPUT"]
    )
    assert len(districts) == 336
    assert all(row["population_official"] == row["population"] for row in districts)
    total = sum(row["population"] for row in rows_of(grid))
    # the districts end at the shore, and cells of the shore do not
    assert 0.985 * total < sum(row["population"] or 0 for row in districts) <= total
    major = {**parts, "AREAS": str(zones / "Major_districts.gpkg"), "OUTPUT": str(tmp_path / "major.gpkg")}
    assert len(rows_of(run("aggregatetoareas", major)["OUTPUT"])) == 23
    sample = str(zones / "asemakaava_sample_helsinki_tampere.geojson")
    plans = {**parts, "AREAS": sample, "AREA_FIELD": "name", "OUTPUT": str(tmp_path / "plans.gpkg")}
    flags = [row["flag"] for row in rows_of(run("aggregatetoareas", plans)["OUTPUT"])]
    # four of the seven plans are in Tampere, outside the data; small ones show their surroundings
    assert (len(flags), flags.count("outside"), flags.count("few_cells")) == (7, 4, 2)


def rows_of(path: str) -> list[dict[str, Any]]:
    layer = QgsVectorLayer(path)
    return [{field: feature[field] or None for field in layer.fields().names()} for feature in layer.getFeatures()]


def test_areas_to_areas_is_refused(run: Any, open_data: Path, tmp_path: Path) -> None:
    panel = str(tmp_path / "paavo.gpkg")
    run(
        "importstatistics",
        {"LAYERS": [str(next((open_data / "paavo").glob("paavo2024*")))], "YEARS": "2024", "OUTPUT": panel},
    )
    zones = str(open_data / "zones" / "municipalities_2023.gpkg")
    with pytest.raises(QgsProcessingException, match="has areas, and their people cannot be divided"):
        run("aggregatetoareas", {"INPUT": panel, "AREAS": zones, "OUTPUT": str(tmp_path / "areas.gpkg")})
