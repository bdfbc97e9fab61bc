"""School catchments and an alternative in, need-type index and what changes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from eriytymisseuranta.i18n import language
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import S
from tests.layers.maps import memory_layer
from tests.processing.test_aggregate_to_areas import polygons, rows_of

CELLS = {
    "population": [[100] * 8 + [40]],
    "adults": [[100] * 8 + [40]],
    "basic_education": [[10, 30, 20, 20, 20, 40, 40, 40, S]],
}
"""Nine cells of 250 m from the origin to the east; those of the last are not shown."""


def strip(start: float, end: float) -> str:
    """Return the outline of the cells from one column up to another."""
    return f"POLYGON(({250 * start} 0,{250 * end} 0,{250 * end} 250,{250 * start} 250,{250 * start} 0))"


@pytest.fixture
def cells(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(CELLS), catalogue()))


@pytest.fixture
def needed(run: Any, cells: QgsVectorLayer, tmp_path: Path) -> Any:
    def needed(now: dict[str | None, str], later: dict[str | None, str] | None = None, **more: Any) -> dict[str, Any]:
        parameters = {
            "INPUT": cells,
            "CATCHMENTS": polygons(now),
            "CATCHMENT_FIELD": "name",
            "ALTERNATIVE": None if later is None else polygons(later),
            "WEIGHTS": "low_education=1",
            "MIN_BASE": 1,
            **{name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "TABLE", "SUMMARY")},
        }
        found = run("catchmentneed", {**parameters, **more})
        return {name: rows_of(found[name]) for name in ("OUTPUT", "TABLE", "SUMMARY")}

    return needed


NOW = {"hill": strip(0, 2), "lake": strip(2, 8)}
LATER = {"hill": strip(0, 4), "lake": strip(4, 8)}
SD = np.sqrt(0.25 * 7.5**2 + 0.75 * 2.5**2)


def test_schools_have_their_need_in_both_alternatives_and_the_change(needed: Any) -> None:
    found = needed(NOW, LATER)
    schools = {row["school"]: row for row in found["TABLE"]}
    # hill: 20 % of 200, then 20 % of 400; lake: 30 % of 600, then 35 % of 400
    assert schools["hill"]["need_a"] == pytest.approx(-7.5 / SD, abs=0.01)
    assert schools["lake"]["need_b"] == pytest.approx(7.5 / SD, abs=0.01)
    assert schools["lake"]["need_change"] == pytest.approx(5 / SD, abs=0.011)
    assert (schools["lake"]["people_a"], schools["lake"]["people_b"]) == (600, 400)
    areas = {(row["alternative"], row["area"]): row for row in found["OUTPUT"]}
    assert areas["B", "lake"]["need"] == schools["lake"]["need_b"]
    assert areas["A", "lake"]["low_education_pct"] == 30
    value = {(row["alternative"], row["measure"]): row["value"] for row in found["SUMMARY"]}
    assert (value["B", "people_changing"], value["B", "percent_changing"]) == (200, 25)
    assert value["A", "reference_mean"] == 27.5


def test_one_alternative_is_enough(needed: Any) -> None:
    found = needed(NOW)
    assert {row["alternative"] for row in found["OUTPUT"]} == {"A"}
    assert "need_change" not in found["TABLE"][0]


def test_features_of_one_name_are_one_catchment(run: Any, cells: QgsVectorLayer, needed: Any) -> None:
    split = polygons({"hill": strip(0, 2), "lake": strip(2, 5)})
    split.dataProvider().addFeatures(list(polygons({"lake": strip(5, 8)}).getFeatures()))
    found = needed(NOW, CATCHMENTS=split)
    assert {row["school"]: row["people_a"] for row in found["TABLE"]} == {"hill": 200, "lake": 600}


def test_alternatives_that_are_the_same_change_nothing(needed: Any) -> None:
    found = needed(NOW, dict(reversed(NOW.items())))
    assert {row["need_change"] for row in found["TABLE"]} == {None}  # 0, which rows_of reads as nothing
    value = {(row["alternative"], row["measure"]): row["value"] for row in found["SUMMARY"]}
    assert value["B", "people_changing"] is None


def test_people_whose_catchment_is_in_no_alternative_change_too(needed: Any) -> None:
    found = needed(NOW, {"hill": strip(0, 2), "lake": strip(4, 8)})
    value = {(row["alternative"], row["measure"]): row["value"] for row in found["SUMMARY"]}
    assert value["B", "people_changing"] == 200


def test_what_counts_twice_and_what_holds_no_cell_is_told(
    run: Any, cells: QgsVectorLayer, needed: Any, listener: Any, tmp_path: Path
) -> None:
    heard = listener()
    areas = polygons({**NOW, "mid": strip(1, 3), "away": strip(4000, 4001)})
    run("catchmentneed", {"INPUT": cells, "CATCHMENTS": areas, "CATCHMENT_FIELD": "name", "WEIGHTS": "low_education=1",
                          "OUTPUT": str(tmp_path / "a.gpkg")}, heard)  # fmt: skip
    said = "\n".join(heard.said)
    assert "Alternative A: 1 catchments hold no cell of the data." in said
    assert "Alternative A: catchments overlap, and 200 people count in more than one." in said
    assert "a high value counts as greater need" in said


def test_the_criteria_of_the_data_count_where_no_weights_are_stated(run: Any, grids: list[str], tmp_path: Path) -> None:
    panel = str(tmp_path / "panel.gpkg")
    run("importstatistics", {"LAYERS": grids, "YEARS": "2005,2016,2022", "PRIVACY": "threshold", "OUTPUT": panel})
    region = grids[-1].partition("|")[0]
    found = run(
        "catchmentneed",
        {"INPUT": panel, "CATCHMENTS": f"{region}|layername=catchments", "CATCHMENT_FIELD": "name",
         "OUTPUT": str(tmp_path / "a.gpkg")},
    )  # fmt: skip
    rows = rows_of(found["OUTPUT"])
    assert {"low_education_need", "unemployment_need", "low_income_need"} <= set(rows[0])
    for year in (2005, 2016, 2022):
        of_year = [row for row in rows if row["year"] == year]
        assert len(of_year) > 1
        people = [row["population"] for row in of_year]
        assert np.average([row["need"] for row in of_year], weights=people) == pytest.approx(0, abs=0.02)


def test_the_layer_comes_with_a_style_for_each_figure_and_alternative(
    load: Any, cells: QgsVectorLayer, tmp_path: Path
) -> None:
    given = {"INPUT": cells, "CATCHMENTS": polygons(NOW), "ALTERNATIVE": polygons(LATER), "CATCHMENT_FIELD": "name"}
    load("catchmentneed", {**given, "WEIGHTS": "low_education=1", "OUTPUT": str(tmp_path / "need.gpkg")})
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "need.gpkg" in layer.source())
    label = catalogue().indicators["low_education"].label[language()]
    assert set(layer.styleManager().styles()) == {
        "Need-type index, A",
        "Need-type index, B",
        "Change of the need-type index, B less A",
        f"{label}, A",
        f"{label}, B",
    }
    assert layer.attributeAlias(layer.fields().lookupField("need")) == "Need-type index"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"CATCHMENT_FIELD": ""}, "choose the field with the name of the school"),
        ({"CATCHMENT_FIELD": "school"}, "has no field “school”; it has name"),
        ({"WEIGHTS": "low_education"}, "“low_education” is no weight"),
        ({"WEIGHTS": "wealth=1"}, "There is no indicator “wealth”"),
        ({"WEIGHTS": "unemployment=1"}, "needs “unemployed”"),
        ({"CATCHMENTS": {None: strip(0, 2)}}, "1 catchments have no name of a school"),
        ({"ALTERNATIVE": {"hill": strip(4000, 4001)}}, "No cell lies in the catchments of alternative B"),
    ],
)
def test_what_cannot_be_compared_is_refused(needed: Any, tmp_path: Path, change: dict[str, Any], words: str) -> None:
    change = {name: polygons(value) if isinstance(value, dict) else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=words):
        needed(NOW, LATER, **change)
    assert not list(tmp_path.iterdir())
