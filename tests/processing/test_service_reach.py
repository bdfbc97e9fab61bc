"""People within walking distances of services, by level."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.layers.maps import memory_layer


def layer_of(kind: str, shapes: list[tuple[str, str | None]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        f"{kind}?crs=EPSG:3067&field=mode:string", "stops" if kind == "Point" else "streets", "memory"
    )
    features = []
    for wkt, mode in shapes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([mode])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def cells(run: Any, qgis_app: object, tmp_path: Path) -> str:
    statistics = memory_layer(panel_table(public_panel(GOLDEN), catalogue()))
    return str(run("indicators", {"INPUT": statistics, "OUTPUT": str(tmp_path / "cells.gpkg")})["OUTPUT"])


@pytest.fixture
def reached(run: Any, cells: str, tmp_path: Path) -> Any:
    def reached(services: QgsVectorLayer, **more: Any) -> tuple[dict[str, Any], dict[tuple[str, float, str], float]]:
        found = run(
            "servicereach",
            {
                "INPUT": cells,
                "SERVICES": services,
                "OUTPUT": str(tmp_path / "reach.gpkg"),
                "TABLE": str(tmp_path / "people.gpkg"),
                **more,
            },
        )
        people = {
            (row["service"], row["distance"], row["level"]): row["people_reached"]
            for row in QgsVectorLayer(found["TABLE"]).getFeatures()
        }
        return {row["area"]: row for row in QgsVectorLayer(found["OUTPUT"]).getFeatures()}, people

    return reached


def test_all_people_live_within_a_distance_that_holds_every_cell(reached: Any) -> None:
    areas, people = reached(layer_of("Point", [("POINT(125 125)", None)]), DISTANCES="5000")
    assert people["all", 5000, "all"] == 120 + 300 + 60 + 200 + 9 + 500
    assert sum(people["all", 5000, level] for level in ("1", "2", "3", "4", "5", "unknown")) == 1189
    assert areas["all, 5000 m"]["low_education_pct"] == pytest.approx(round(100 * 227 / 960, 1))


def test_the_way_along_a_network_is_longer_than_the_straight_line(reached: Any) -> None:
    street = layer_of("LineString", [("LINESTRING(125 125,125 5000,1375 5000,1375 125)", None)])
    service = layer_of("Point", [("POINT(125 125)", "school")])
    _, straight = reached(service, SERVICE_FIELD="mode", DISTANCES="1500")
    _, along = reached(service, SERVICE_FIELD="mode", DISTANCES="1500", NETWORK=street)
    assert straight["school", 1500, "all"] == 1189
    # f is next to the far end of the street; d and nearer ones walk to its near end
    assert along["school", 1500, "all"] == 120 + 300 + 60


def test_a_service_that_reaches_no_cell_has_a_row_without_an_outline(reached: Any) -> None:
    street = layer_of("LineString", [("LINESTRING(0 9000,1500 9000)", None)])
    areas, people = reached(layer_of("Point", [("POINT(125 9000)", "far")]), DISTANCES="100", NETWORK=street)
    assert people["all", 100, "all"] == 0
    outline = areas["all, 100 m"].geometry()
    assert outline.isEmpty()
    assert outline.wkbType() != Qgis.WkbType.GeometryCollection


def test_services_of_one_kind_count_once_and_kinds_apart(reached: Any) -> None:
    stops = layer_of("Point", [("POINT(125 125)", "tram"), ("POINT(130 125)", "tram"), ("POINT(1375 125)", "bus")])
    street = layer_of("LineString", [("LINESTRING(0 125,1500 125)", None)])
    _, people = reached(stops, SERVICE_FIELD="mode", DISTANCES="260", NETWORK=street)
    assert (people["tram", 260, "all"], people["bus", 260, "all"]) == (420, 509)


def test_services_without_a_name_are_left_out_and_told(run: Any, cells: str, listener: Any, tmp_path: Path) -> None:
    heard = listener()
    stops = layer_of("Point", [("POINT(125 125)", "tram"), ("POINT(130 125)", None), ("POINT EMPTY", "tram")])
    run(
        "servicereach",
        {"INPUT": cells, "SERVICES": stops, "SERVICE_FIELD": "mode", "OUTPUT": str(tmp_path / "a.gpkg")},
        heard,
    )
    assert any("1 services without a name are left out" in said for said in heard.said)
    assert any("1 rows without coordinates are left out" in said for said in heard.said)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"DISTANCES": "near"}, "“near” is no distance"),
        ({"SERVICE_FIELD": "kind"}, "has no field “kind”; it has mode"),
        ({"SERVICES": [("POINT EMPTY", "tram")]}, "has no service with a place"),
        ({"NETWORK": []}, "has no lines"),
    ],
)
def test_what_cannot_be_measured_is_refused(
    run: Any, cells: str, tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    kinds = {"SERVICES": "Point", "NETWORK": "LineString"}
    change = {name: layer_of(kinds[name], value) if name in kinds else value for name, value in change.items()}
    parameters = {"INPUT": cells, "SERVICES": layer_of("Point", [("POINT(125 125)", "tram")]), **change}
    with pytest.raises(QgsProcessingException, match=words):
        run("servicereach", {**parameters, "OUTPUT": str(tmp_path / "reach.gpkg")})
    assert not (tmp_path / "reach.gpkg").exists()
