"""Cells get the mix of their homes, and the region a table and a report of how it goes along with the index."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel
from tests.core.panels import S
from tests.layers.maps import memory_layer

HOMES = {
    **GOLDEN,
    "households": [[100, 50, 30, 80, 5, 200]],
    "owner_households": [[80, 20, 10, 20, S, 150]],
    "rental_households": [[10, 20, 10, 50, S, 30]],
    "other_tenure_households": [[10, 10, 10, 10, S, 20]],
}
FIELDS = "field=dwellings:double&field=tenure:string&field=house_type:string&field=year:string"


@pytest.fixture
def cells(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(HOMES), catalogue()))


def buildings(rows: Sequence[tuple[float, Any, Any, Any, Any]], polygons: bool = False) -> QgsVectorLayer:
    """Return buildings at metres to the east; of which one has no dwellings, tenure, ... where it is None."""
    layer = QgsVectorLayer(f"{'Polygon' if polygons else 'Point'}?crs=EPSG:3067&{FIELDS}", "homes", "memory")
    features = []
    for x, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        outline = f"POLYGON(({x} 100,{x + 9} 100,{x + 9} 109,{x} 100))" if polygons else f"POINT({x} 100)"
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


STOCK = [
    (100, 10, "owner", "block", "1975"),
    (110, 30, "ara", "block", "2015-06-30"),
    (900, 8, "rental", "small", "1950"),
]


@pytest.fixture
def mixed(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> Any:
    def mixed(heard: Any = None, **more: Any) -> dict[str, dict[str, Any]]:
        path = str(tmp_path / "mix.gpkg")
        layer = QgsVectorLayer(run("housingmix", {"INPUT": cells, "OUTPUT": path, **more}, heard)["OUTPUT"])
        names = layer.fields().names()
        return {row["cell_id"]: {name: row[name] for name in names} for row in layer.getFeatures()}

    return mixed


def test_the_statistics_alone_give_tenures(mixed: Any) -> None:
    found = mixed()
    a, e = found["a"], found["e"]
    assert (a["tenure_owner_pct"], a["tenure_dominant"], a["tenure_one_sided"], a["tenure_base"]) == (
        80,
        "owner",
        80,
        100,
    )
    assert (e["tenure_reason"], e["tenure_owner_pct"] or None, e["tenure_one_sided"] or None) == (
        "suppressed",
        None,
        None,
    )


def test_buildings_give_more_and_too_few_of_them_show_nothing(mixed: Any) -> None:
    found = mixed(BUILDINGS=buildings(STOCK), SINCE=2010)
    a, d = found["a"], found["d"]
    assert (a["tenure_ara_pct"], a["subsidised_pct"]) == (75, 75)
    assert (a["tenure_dominant"], a["house_type_dominant"], a["homes"]) == ("ara", "block", 40)
    assert (a["new_homes"], a["new_tenure"] or None) == (30, None)  # one new building would tell its tenure
    assert (d["tenure_reason"], d["tenure_dominant"] or None) == ("small_base", None)
    assert a["decade_2010s_pct"] == 75


def test_buildings_may_be_polygons_with_words_and_codes_of_their_own(mixed: Any) -> None:
    rows = [(100, 10, "1", "block", "1975"), (110, 30, "2", "block", "1975")]
    found = mixed(BUILDINGS=buildings(rows, polygons=True), TENURES="1=owner,2=villa")
    assert (found["a"]["tenure_owner_pct"], found["a"]["tenure_villa_pct"]) == (25, 75)


def test_typos_nulls_and_strays_are_named_and_counted(mixed: Any, listener: Any) -> None:
    rows = [
        *STOCK,
        (120, 5, "rentl", "block", "2000"),
        (130, 5, None, "block", "soon"),
        (140, None, "owner", "block", "2000"),
        (9e5, 5, "owner", "block", "2000"),
        (150, 5, "owner", "block", "2031"),
    ]
    heard = listener()
    mixed(heard, BUILDINGS=buildings(rows))
    said = "\n".join(heard.said)
    for words in (
        "holds what is no category in 1 rows: rentl (1)",
        "field “tenure” is empty in 1 rows",
        "1 buildings without dwellings, or without a number of them, are left out",
        "1 buildings stand in no cell of the data",
        "1 buildings have no year of completion",
        "1 buildings were completed after",
    ):
        assert words in said


def test_default_fields_that_are_not_there_are_told_and_chosen_ones_refused(mixed: Any, listener: Any) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3067&field=flats:integer", "homes", "memory")
    for x in (100, 110):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([20])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} 100)"))
        layer.dataProvider().addFeatures([feature])
    heard = listener()
    found = mixed(heard, BUILDINGS=layer, DWELLINGS_FIELD="flats")
    assert "has no field “tenure”; what it would tell is left out" in "\n".join(heard.said)
    assert found["a"]["tenure_base"] == 100  # of the statistics
    assert found["a"]["homes"] == 40
    with pytest.raises(QgsProcessingException, match="has no field “form”; it has flats"):
        mixed(BUILDINGS=layer, TENURE_FIELD="form")


@pytest.mark.parametrize(
    ("rows", "more", "words"),
    [
        ([(100, -5, "owner", "block", "2000")], {}, "is negative in 1 rows"),
        ([(9e5, 5, "owner", "block", "2000")], {}, "stands in a cell of the data"),
        (STOCK, {"DWELLINGS_FIELD": "tenure"}, "where numbers belong"),
        (STOCK, {"TENURES": "Vuokra"}, "names no category"),
    ],
)
def test_what_cannot_be_counted_is_refused(
    mixed: Any, tmp_path: Path, rows: Any, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        mixed(BUILDINGS=buildings(rows), **more)
    assert not list(tmp_path.iterdir())


def test_statistics_without_homes_are_refused(run: Any, tmp_path: Path) -> None:
    bare = memory_layer(panel_table(public_panel(GOLDEN), catalogue()))
    with pytest.raises(QgsProcessingException, match="Nothing tells of homes"):
        run("housingmix", {"INPUT": bare, "OUTPUT": str(tmp_path / "mix.gpkg")})


def test_the_training_region_gets_maps_a_table_and_a_report(run: Any, grids: list[str], tmp_path: Path) -> None:
    panel, indicators = str(tmp_path / "panel.gpkg"), str(tmp_path / "indicators.gpkg")
    run("importstatistics", {"LAYERS": grids, "OUTPUT": panel})
    run("indicators", {"INPUT": panel, "OUTPUT": indicators})
    homes = f"{grids[0].split('|')[0]}|layername=buildings"
    report, table = tmp_path / "report.html", str(tmp_path / "table.gpkg")
    parameters = {"INPUT": indicators, "BUILDINGS": homes, "TABLE": table, "REPORT": str(report)}
    run("housingmix", {**parameters, "BLOCK_SIZE": 1000, "OUTPUT": str(tmp_path / "mix.gpkg")})
    found = [feature.attributeMap() for feature in QgsVectorLayer(table).getFeatures()]
    parts = {row["part"] for row in found}
    assert parts == {"stock", "people_by_level", "correlation_with_index", "change_by_new_homes"}
    owners = next(row for row in found if row["part"] == "correlation_with_index" and row["category"] == "owner")
    assert 0 < owners["low"] < owners["value"] < owners["high"] < 1
    page = report.read_text(encoding="utf-8")
    assert page.count("data:image/svg+xml") == 2
    assert "not an effect of the homes" in page
    assert "not why" in page
