"""A grid of the user's own, protected as the statistics are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from eriytymisseuranta.layers.legends import HEADING_KEY

COLUMNS = "cell:string people:int swedish:int note:string"
PEOPLE = [9, 8, 7, 100, 200, 200, 200, 200]
SWEDISH = [4, 3, 5, 40, 1, 60, 2, 1]


def grid(
    people: list[Any] = PEOPLE, swedish: list[Any] = SWEDISH, fields: str = COLUMNS, name: str = "own 2021"
) -> QgsVectorLayer:
    """Return 250 m cells from west to east, with a note that is nobody's business."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3067&field={'&field='.join(fields.split())}", name, "memory")
    features = []
    for at, values in enumerate(zip(people, swedish)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"c{at}", *values, "secret"])
        west = 100000 + 250 * at
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 6800000, west + 250, 6800250)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def masked(run: Any, tmp_path: Path, layer: QgsVectorLayer, feedback: Any = None, **chosen: Any) -> dict[str, Any]:
    parameters = {"INPUT": layer, "COUNTS": ["swedish"], "BASES": ["people"], "ID_FIELD": "cell", **chosen}
    return run("maskgrid", {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")}, feedback)


def rows(path: str) -> list[QgsFeature]:
    layer = QgsVectorLayer(path, "out")
    return sorted(layer.getFeatures(), key=lambda row: row["cell_id"])


def column(path: str, name: str) -> list[Any]:
    return [None if row[name] == NULL else row[name] for row in rows(path)]


def test_small_cells_are_suppressed_and_only_id_counts_and_bases_go_out(
    run: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    """1 and 2 of 200 are told as an edge class, 1 (0-2); the kilometre's total leaves each of the three all of it."""
    out = masked(run, tmp_path, grid())["OUTPUT"]
    assert column(out, "cell_id") == [f"c{at}" for at in range(8)]
    assert column(out, "people") == [None, None, None, 100, 200, 200, 200, 200]
    assert column(out, "swedish") == [None, None, None, 40, 1, 60, 1, 1]
    assert column(out, "masked")[0] == "population,people,swedish"
    assert column(out, "edge") == ["", "", "", "", "swedish", "", "swedish", "swedish"]
    assert set(column(out, "protection")) == {"nested:10"}
    assert set(column(out, "year")) == {2021}
    names = set(QgsVectorLayer(out, "out").fields().names())
    assert names.isdisjoint({"cell", "note"})
    assert b"secret" not in Path(out).read_bytes()


def test_bases_that_are_public_stay(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    out = masked(run, tmp_path, grid(), PUBLIC_BASES=True)["OUTPUT"]
    assert column(out, "people") == PEOPLE
    assert column(out, "swedish")[:4] == [None, None, None, 40]


def test_the_suppressed_cells_of_a_block_are_told_together_in_a_sink_of_their_own(
    run: Any, listener: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    chosen = {"PRIVACY": "pooled", "PUBLIC_BASES": True}
    sinks = {"REMAINDER": str(tmp_path / "remainder.gpkg"), "COVERAGE": str(tmp_path / "coverage.csv")}
    feedback = listener()
    results = masked(run, tmp_path, grid(), feedback, **chosen, **sinks)
    assert len(rows(results["OUTPUT"])) == 8
    assert set(column(results["OUTPUT"], "protection")) == {"pooled:10"}
    (row,) = rows(results["REMAINDER"])
    assert (row["cell_id"], row["block_size"], row["cells"]) == ("1kmN6800E100-1", 1000, 3)
    assert (row["people"], row["swedish"], row["protection"]) == (24, 12, "pooled:10")
    assert row.geometry().area() == 3 * 250 * 250
    assert row.geometry().constGet().nCoordinates() <= 9  # an outline, not three cells
    assert (
        "2021: of the people in the grid data, 97 % live in cells that are shown, 3 % in cells shown together as a "
        "remainder, and 0 % are only in the totals."
    ) in feedback.said
    everyone = QgsVectorLayer(results["COVERAGE"], "coverage")
    table = {row["group"]: row for row in everyone.getFeatures()}
    assert [float(table["all"][name]) for name in ("people", "people_visible", "people_pooled")] == [924, 900, 24]


def test_other_protections_make_no_remainder(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    target = tmp_path / "remainder.gpkg"
    assert "REMAINDER" not in masked(run, tmp_path, grid(), REMAINDER=str(target))
    assert not target.exists()


def test_rounded_and_classed_counts(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    """60 of 200 are 30 %: 60-79, told as 69.5; 40 of 100 are 40 %: 40-49, told as 44.5."""
    out = masked(run, tmp_path, grid(), PRIVACY="rounded", PUBLIC_BASES=True)["OUTPUT"]
    assert [value % 3 for value in column(out, "swedish")[3:6:2]] == [0, 0]
    assert [abs(value - true) <= 2 for value, true in zip(column(out, "swedish")[3:6:2], (40, 60))] == [True, True]
    out = masked(run, tmp_path, grid(), PRIVACY="classes", PUBLIC_BASES=True)["OUTPUT"]
    assert column(out, "swedish") == [None, None, None, 44.5, 1, 69.5, 1, 1]


def test_layers_are_named_grouped_and_drawn(load: Any) -> None:
    """The toolbox loads the grid and, above it, the outlines of the remainder."""
    layer = grid()
    results = load(
        "maskgrid",
        {
            "INPUT": layer,
            "COUNTS": ["swedish"],
            "BASES": ["people"],
            "PRIVACY": "pooled",
            "PUBLIC_BASES": True,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "REMAINDER": "TEMPORARY_OUTPUT",
        },
    )
    made = QgsProject.instance().mapLayer(results["REMAINDER"])
    assert made.name() == "Pooled remainder"
    assert QgsProject.instance().mapLayer(results["OUTPUT"]).name() == "own 2021, masked"
    heading = made.renderer().rootRule().findRuleByKey(HEADING_KEY)
    assert [rule.label().replace("\n", " ") for rule in heading.children()] == [
        "suppressed cells of a block, told of together; the figures are of all of them"
    ]


def test_points_are_the_centres_of_cells(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3067&field=people:int&field=swedish:int", "points", "memory")
    for at, values in enumerate(zip(PEOPLE, SWEDISH)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(100125 + 250 * at, 6800125)))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    out = masked(run, tmp_path, layer, ID_FIELD=None, YEAR=2020)["OUTPUT"]
    assert column(out, "cell_size") == [250] * 8
    assert set(column(out, "year")) == {2020}
    assert column(out, "cell_id")[0] == "250mN680000E10000"


def test_codes_are_suppressed_and_other_negative_numbers_an_error(
    run: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    swedish = [*SWEDISH[:-1], -1]
    out = masked(run, tmp_path, grid(swedish=swedish), PUBLIC_BASES=True)["OUTPUT"]
    assert column(out, "masked")[-1] == "swedish"
    with pytest.raises(QgsProcessingException, match="holds -9, a negative number"):
        masked(run, tmp_path, grid(swedish=[*SWEDISH[:-1], -9]))
    with pytest.raises(QgsProcessingException, match="is no list of codes"):
        masked(run, tmp_path, grid(), CODES="minus one")


@pytest.mark.parametrize("name", ["swedish_z", "index", "share_smooth", "change", "swedish_pct"])
def test_what_is_computed_of_counts_is_refused_by_its_name(
    run: Any, qgis_new_project: None, tmp_path: Path, name: str
) -> None:
    layer = grid(fields=f"cell:string people:int {name}:double note:string")
    with pytest.raises(QgsProcessingException, match="Masking it now protects nothing"):
        masked(run, tmp_path, layer, COUNTS=[name])
    assert not (tmp_path / "out.gpkg").exists()


def test_what_is_no_whole_number_is_refused(run: Any, qgis_new_project: None, tmp_path: Path) -> None:
    layer = grid(swedish=[4.5, *SWEDISH[1:]], fields="cell:string people:int swedish:double note:string")
    with pytest.raises(QgsProcessingException, match="“swedish” of layer “own 2021” is no count"):
        masked(run, tmp_path, layer)


def test_bases_must_be_there_one_for_all_or_one_for_each_and_not_smaller(
    run: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="no field “households”"):
        masked(run, tmp_path, grid(), BASES=["households"])
    with pytest.raises(QgsProcessingException, match="choose the fields with the counts"):
        masked(run, tmp_path, grid(), BASES=[])
    with pytest.raises(QgsProcessingException, match="larger than its base “people” in 1 cells"):
        masked(run, tmp_path, grid(swedish=[*SWEDISH[:-1], 201]))
    with pytest.raises(QgsProcessingException, match="as a count and as a base"):
        masked(run, tmp_path, grid(), COUNTS=["people"])
    with pytest.raises(QgsProcessingException, match="1 counts and 2 bases"):
        masked(run, tmp_path, grid(), BASES=["people", "swedish"])


def test_what_is_no_grid_or_a_result_of_this_plugin_is_refused(
    run: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    layer = grid()
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeGeometry(first.id(), QgsGeometry.fromRect(QgsRectangle(0, 0, 250, 777)))
    layer.commitChanges()
    with pytest.raises(QgsProcessingException, match="is no grid of square cells"):
        masked(run, tmp_path, layer)
    out = masked(run, tmp_path, grid())["OUTPUT"]
    again = QgsVectorLayer(out, "masked")
    QgsProject.instance().addMapLayer(again)
    with pytest.raises(QgsProcessingException, match="is a result of this plugin"):
        run("maskgrid", {"INPUT": again, "COUNTS": ["swedish"], "BASES": ["people"], "OUTPUT": "memory:"})
