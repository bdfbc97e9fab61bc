"""A municipal register in, a protected statistics layer out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.processing.parameters import load_catalogue
from tests.processing.postgis import Server

FIELDS = "field=household:integer&field=moved:date&field=tenure:string&field=flats:integer"
HELSINKI = (385_800.0, 6_671_900.0)


def residents(cells: Sequence[tuple[int, int, int, str]], crs: str = "EPSG:3067") -> QgsVectorLayer:
    """Return people as points; per cell: column, people, people of a household, tenure."""
    layer = QgsVectorLayer(f"Point?crs={crs}&{FIELDS}", "residents 2022", "memory")
    features = []
    for column, people, size, tenure in cells:
        for person in range(people):
            feature = QgsFeature(layer.fields())
            point = QgsPointXY(HELSINKI[0] + 250 * column, HELSINKI[1])
            feature.setGeometry(QgsGeometry.fromPointXY(point))
            feature.setAttributes([1000 * column + person // size, "2022-12-31", tenure, 1])
            features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def rows(path: Path | str) -> dict[int, dict[str, Any]]:
    """Return what is known of every cell, by its column."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    found = {}
    for feature in layer.getFeatures():
        column = round((feature.geometry().centroid().asPoint().x() - HELSINKI[0]) / 250)
        found[column] = {
            name: feature[name] or None
            for name in ("population", "women", "masked")
            if name in feature.fields().names()
        }
    return found


def test_cells_show_their_people_where_there_are_enough_people_and_households(run: Any, tmp_path: Path) -> None:
    layer = residents([(0, 30, 3, "rented"), (1, 9, 1, "rented"), (2, 14, 14, "owned"), (3, 10, 2, "owned")])
    found = run(
        "gridfrompoints",
        {"INPUT": layer, "HOUSEHOLD_FIELD": "household", "PRIVACY": "threshold", "OUTPUT": str(tmp_path / "grid.gpkg")},
    )
    assert {column: row["population"] for column, row in rows(found["OUTPUT"]).items()} == {
        0: 30,
        1: None,
        2: None,
        3: 10,
    }
    panel = read_panel(QgsVectorLayer(found["OUTPUT"]), load_catalogue())
    assert panel.years == (2022,)
    assert panel.sources == ("register:2022",)
    assert panel.protection == "threshold:10"


def test_other_algorithms_take_the_result(run: Any, tmp_path: Path) -> None:
    layer = residents([(column, 40, 2, "rented" if column % 2 else "owned") for column in range(8)])
    grid = run(
        "gridfrompoints",
        {
            "INPUT": layer,
            "COUNTS": "population,households=flats",
            "CLASSES": "rental_households=tenure:rented;owner_households=tenure:owned",
            "HOUSEHOLD_FIELD": "household",
            "YEAR_FIELD": "moved",
            "PRIVACY": "threshold",
            "OUTPUT": str(tmp_path / "grid.gpkg"),
        },
    )
    table = run(
        "segregationindices",
        {
            "INPUT": grid["OUTPUT"],
            "GROUPS": "rental_households/households",
            "MEASURES": "dissimilarity",
            "OUTPUT": str(tmp_path / "indices.gpkg"),
        },
    )
    values = [feature["value"] for feature in QgsVectorLayer(table["OUTPUT"]).getFeatures()]
    assert values == [1.0]


def test_a_table_with_coordinates_in_another_system_falls_into_the_same_cells(run: Any, tmp_path: Path) -> None:
    lines = ["easting;northing;household"]
    lines += [f"25496{column}00,5;6672500,5;{1000 * column + person}" for column in (1, 6) for person in range(12)]
    (tmp_path / "people.csv").write_text("\n".join(lines), encoding="utf-8")
    layer = QgsVectorLayer(str(tmp_path / "people.csv"), "people", "ogr")
    found = run(
        "gridfrompoints",
        {
            "INPUT": layer,
            "X_FIELD": "easting",
            "Y_FIELD": "northing",
            "CRS": "EPSG:3879",
            "YEAR": 2020,
            "HOUSEHOLD_FIELD": "household",
            "OUTPUT": str(tmp_path / "grid.gpkg"),
        },
    )
    assert [row["population"] for row in rows(found["OUTPUT"]).values()] == [12, 12]


def test_a_register_in_a_database_is_read_where_it_is(run: Any, server: Server, tmp_path: Path) -> None:
    layer = residents([(0, 30, 3, "rented"), (1, 4, 1, "owned")])
    target = f'{server.connection} table="public"."residents" (geom)'
    QgsVectorLayerExporter.exportLayer(layer, target, "postgres", layer.crs())
    table = QgsVectorLayer(target, "residents 2021", "postgres")
    QgsProject.instance().addMapLayer(table)
    found = run(
        "gridfrompoints", {"INPUT": table.id(), "HOUSEHOLD_FIELD": "household", "OUTPUT": str(tmp_path / "grid.gpkg")}
    )
    QgsProject.instance().removeMapLayer(table)
    assert {column: row["population"] for column, row in rows(found["OUTPUT"]).items()} == {0: 30, 1: None}


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "nothing says how many households"),
        ({"HOUSEHOLD_FIELD": "household", "YEAR_FIELD": "tenure"}, "Field “tenure” of layer .* has no year in 3 rows"),
        ({"COUNTS": "population=tenure"}, "holds “rented” where numbers belong"),
        ({"COUNTS": "people"}, "“people” is no count of the catalogue"),
        ({"COUNTS": " , "}, "Nothing is counted"),
        ({"COUNTS": "population,households"}, "A row cannot count as one person and as one household"),
        ({"CLASSES": "rental_households=tenure"}, "is no class; write concept=field:value"),
        ({"CLASSES": "rental_households=form:rented"}, "has no field “form”"),
    ],
)
def test_what_cannot_be_counted_is_refused(run: Any, tmp_path: Path, parameters: dict[str, str], words: str) -> None:
    layer = residents([(0, 3, 1, "rented")])
    with pytest.raises(QgsProcessingException, match=words):
        run("gridfrompoints", {"INPUT": layer, **parameters, "OUTPUT": str(tmp_path / "grid.gpkg")})
    assert not list(tmp_path.iterdir())


def test_a_system_without_a_known_datum_shift_is_refused(run: Any, tmp_path: Path) -> None:
    layer = residents([(0, 30, 3, "rented")], "EPSG:4277")
    with pytest.raises(QgsProcessingException, match="from which no datum shift to EPSG:3067 is known"):
        run("gridfrompoints", {"INPUT": layer, "HOUSEHOLD_FIELD": "household", "OUTPUT": str(tmp_path / "a.gpkg")})


def test_a_cancelled_run_leaves_nothing(run: Any, listener: Any, tmp_path: Path) -> None:
    parameters = {"INPUT": residents([(0, 30, 3, "rented")]), "HOUSEHOLD_FIELD": "household"}
    assert run("gridfrompoints", {**parameters, "OUTPUT": str(tmp_path / "a.gpkg")}, listener(60)) == {}
    assert not list(tmp_path.iterdir())
