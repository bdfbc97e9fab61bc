"""Plans get what is around them before and after, and scenarios are compared."""

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
NUMBERS = ("owner", "rental", "ara", "right_of_occupancy", "block", "terraced", "small")
WEST = "POLYGON((10 10,240 10,240 240,10 240,10 10))"
AWAY = "POLYGON((9e5 0,9.1e5 0,9.1e5 1e3,9e5 0))"


@pytest.fixture
def cells(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(HOMES), catalogue()))


def plans(rows: Sequence[tuple[str, str, Any, Sequence[Any]]]) -> QgsVectorLayer:
    """Return plans of (name, outline, scenario, dwellings as in ``NUMBERS``)."""
    fields = "".join(f"&field={name}:integer" for name in NUMBERS)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3067&field=name:string&field=case:string{fields}", "plans", "memory")
    features = []
    for name, outline, scenario, numbers in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, scenario, *numbers])
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


MILL = ("mill", WEST, "A", (10, 20, 30, 0, 60, 0, 0))


@pytest.fixture
def planned(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> Any:
    def planned(layer: QgsVectorLayer, heard: Any = None, **more: Any) -> tuple[dict[str, Any], list[Any]]:
        parameters = {"INPUT": cells, "PLANS": layer, "TABLE": str(tmp_path / "table.gpkg"), **more}
        results = run("planscenario", {**parameters, "OUTPUT": str(tmp_path / "plans.gpkg")}, heard)
        made = QgsVectorLayer(results["OUTPUT"])
        found = {row["plan"]: {name: row[name] for name in made.fields().names()} for row in made.getFeatures()}
        return found, [row.attributeMap() for row in QgsVectorLayer(results["TABLE"]).getFeatures()]

    return planned


def test_a_plan_is_added_to_what_is_around_it(planned: Any) -> None:
    found, _ = planned(plans([MILL]))
    mill = found["mill"]
    # within 500 m: a and b, and of c the 240 metres nearest: owners 109.6, rental 39.6, others 29.6
    assert (mill["dwellings"], mill["scenario"], mill["tenure_base"]) == (60, "plan", 179)
    assert mill["tenure_owner_before"] == pytest.approx(100 * 109.6 / 178.8, abs=0.1)
    assert mill["tenure_rental_after"] == pytest.approx(100 * 89.6 / 238.8, abs=0.1)
    assert mill["around_coverage"] == 100
    assert mill["house_type_reason"] == "not_in_data"


def test_a_small_table_stands_in_place_of_the_fields(planned: Any) -> None:
    found, table = planned(plans([MILL]), DWELLINGS="mill: rental=300, block=300")
    assert found["mill"]["dwellings"] == 300
    assert {row["scenario"] for row in table} == {"plan"}


def test_scenarios_are_compared(planned: Any) -> None:
    other = ("dock", "POLYGON((760 10,990 10,990 240,760 10))", "B", (0, 90, 0, 0, 90, 0, 0))
    _, table = planned(plans([MILL, other]), SCENARIO_FIELD="case")
    after = {(row["scenario"], row["measure"]): row["after"] for row in table}
    assert after["A", "dissimilarity_rental"] < after["B", "dissimilarity_rental"]  # rental homes to where they are few


def test_what_is_wrong_with_plans_is_named_and_counted(planned: Any, listener: Any) -> None:
    heard = listener()
    rows = [
        MILL,
        ("twin", WEST, "A", (5, 5, 0, 0, 9, 0, 0)),
        ("empty", WEST, "A", (None, 0, 0, 0, 0, 0, 0)),
        ("away", AWAY, "A", (9, 0, 0, 0, 9, 0, 0)),
        ("lost", WEST, None, (9, 0, 0, 0, 9, 0, 0)),
    ]
    found, _ = planned(plans(rows), heard, SCENARIO_FIELD="case")
    said = "\n".join(heard.said)
    for words in (
        "1 plans without dwellings are left out (empty)",
        "1 plans without a scenario are left out (lost)",
        "1 pairs of plans of a scenario overlap (mill – twin)",
        "do not add up to the same (twin)",
        "1 areas hold no cell of the data",
    ):
        assert words in said
    assert set(found) == {"mill", "twin", "away"}
    assert found["away"]["tenure_reason"] == "outside"


@pytest.mark.parametrize(
    ("rows", "more", "words"),
    [
        ([("mill", WEST, "A", (-1, 0, 0, 0, 0, 0, 0))], {}, "“owner” of layer “plans” is negative in 1 rows"),
        ([("mill", AWAY, "A", MILL[3])], {}, "No cell lies in the areas of layer “plans”"),
        ([("mill", WEST, "A", (0, 0, 0, 0, 0, 0, 0))], {}, "has no plan with dwellings"),
        ([MILL], {"TENURE_FIELDS": "owned=owner"}, "has no field “owned”"),
        ([MILL], {"TENURE_FIELDS": "name=owner"}, "holds “mill” where numbers belong"),
        ([MILL], {"TENURE_FIELDS": "owner=villa"}, "is no category known here"),
        ([MILL], {"DWELLINGS": "dock: owner=5"}, "has no plan called dock"),
        ([MILL], {"DWELLINGS": "mill: owner=-5"}, "is no row of dwellings"),
    ],
)
def test_what_cannot_be_planned_is_refused(
    planned: Any, tmp_path: Path, rows: Any, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        planned(plans(rows), **more)
    assert not list(tmp_path.iterdir())


def test_statistics_without_homes_are_refused(run: Any, tmp_path: Path) -> None:
    bare = memory_layer(panel_table(public_panel(GOLDEN), catalogue()))
    with pytest.raises(QgsProcessingException, match="neither households by tenure nor dwellings by house type"):
        run("planscenario", {"INPUT": bare, "PLANS": plans([MILL]), "OUTPUT": str(tmp_path / "plans.gpkg")})


def test_the_training_region_prints_what_is_assumed(run: Any, grids: list[str], tmp_path: Path) -> None:
    panel, report = str(tmp_path / "panel.gpkg"), tmp_path / "report.html"
    run("importstatistics", {"LAYERS": grids, "OUTPUT": panel})
    layer = f"{grids[0].split('|')[0]}|layername=plans"
    parameters = {"INPUT": panel, "PLANS": layer, "SCENARIO_FIELD": "status", "REPORT": str(report)}
    results = run("planscenario", {**parameters, "OUTPUT": str(tmp_path / "plans.gpkg")})
    rows = [row.attributeMap() for row in QgsVectorLayer(results["OUTPUT"]).getFeatures()]
    assert all(row["people_low"] <= row["people"] <= row["people_high"] for row in rows)
    assert all(1 < row["people"] / row["dwellings"] < 3 for row in rows)
    page = report.read_text(encoding="utf-8")
    assert "This is arithmetic, no forecast" in page
    assert "People per dwelling, block of flats" in page
    assert "does not tell how well those live" in page
