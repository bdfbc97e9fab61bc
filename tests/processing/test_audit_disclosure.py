"""The audit from the toolbox: layers as users have them, attacked together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsGeometry, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

pytest.importorskip("scipy")


@pytest.fixture(scope="module")
def statistics(provider: object, grids: list[str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small training region of one year, nested, with few of its variables."""
    from qgis.core import QgsApplication, QgsProcessingContext

    from tests.processing.conftest import Listener

    target = tmp_path_factory.mktemp("audit") / "statistics.gpkg"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("eriytymisseuranta:importstatistics")
    parameters = {"LAYERS": grids[-1:], "PRIVACY": "nested", "OUTPUT": str(target)}
    results, succeeded = algorithm.run(parameters, QgsProcessingContext(), Listener(), {}, False)
    assert succeeded
    source = QgsVectorLayer(results["OUTPUT"], "statistics", "ogr")
    kept = ("population", "households", "rental_households", "owner_households", "other_tenure_households")
    keys = {"x", "y", "cell_size", "year", "valid_from", "valid_to"}
    drop = [
        at
        for at, field in enumerate(source.fields())
        if field.isNumeric() and field.name() not in {*kept, *keys, "fid"}
    ]
    source.startEditing()
    source.deleteAttributes(drop)
    assert source.commitChanges()
    return str(results["OUTPUT"])


def layer_of(uri: str, name: str = "statistics") -> QgsVectorLayer:
    return QgsVectorLayer(uri, name, "ogr")


def squares(zones: dict[str, tuple[float, float, float, float]], **values: Any) -> QgsVectorLayer:
    """Return polygons with fields of totals."""
    made = QgsVectorLayer("Polygon?crs=EPSG:3067", "plans", "memory")
    names = list(next(iter(values.values())))
    made.dataProvider().addAttributes(
        [QgsField("name", QMetaType.Type.QString), *(QgsField(name, QMetaType.Type.Double) for name in names)]
    )
    made.updateFields()
    features = []
    for name, (x0, y0, x1, y1) in zones.items():
        feature = QgsFeature(made.fields())
        feature.setAttributes([name, *(values[name][each] for each in names)])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def test_nested_statistics_alone_pass_and_the_report_says_so(run: Any, statistics: str, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    results = run(
        "auditdisclosure", {"LAYERS": [statistics], "OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)}
    )
    assert results["PASSED"]
    assert (results["EXACT"], results["BOUNDED"], results["UNKNOWN"]) == (0, 0, 0)
    assert results["SAFE"] > 100
    assert "Passed" in report.read_text(encoding="utf-8")
    assert layer_of(results["OUTPUT"]).featureCount() == 0


def test_the_total_of_a_plan_area_with_one_suppressed_cell_gives_it_away(
    run: Any, statistics: str, tmp_path: Path
) -> None:
    rows = [row for row in layer_of(statistics).getFeatures() if "households" in str(row["masked"]).split(",")]
    rows = rows or [row for row in layer_of(statistics).getFeatures() if "rental_households" in str(row["masked"])]
    hidden = next(row for row in rows if isinstance(row["households"], float) and row["households"] >= 3)
    x, y = hidden["x"], hidden["y"]
    plans = squares({"plan 1": (x, y, x + 250, y + 250)}, **{"plan 1": {"rental_households": 2.0}})
    report = tmp_path / "report.html"
    results = run(
        "auditdisclosure",
        {"LAYERS": [statistics], "KNOWN": [plans], "OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)},
    )
    assert not results["PASSED"]
    assert results["EXACT"] >= 1
    [row] = [
        row
        for row in layer_of(results["OUTPUT"]).getFeatures()
        if (row["cell_id"], row["concept"]) == (hidden["cell_id"], "rental_households")
    ]
    assert (row["verdict"], row["least"], row["most"]) == ("exact", 2, 2)
    assert "plan 1" in row["figures"]
    assert "Withhold" in report.read_text(encoding="utf-8")


def test_layers_that_cannot_be_traced_fail_the_audit(run: Any, listener: Any, statistics: str, tmp_path: Path) -> None:
    strange = QgsVectorLayer("Point?crs=EPSG:3067&field=secret:double", "strange", "memory")
    feedback = listener()
    results = run("auditdisclosure", {"LAYERS": [statistics, strange], "OUTPUT": str(tmp_path / "out.gpkg")}, feedback)
    assert not results["PASSED"]
    assert any("“strange” cannot be traced" in said for said in feedback.said)


def test_an_edited_claim_and_a_field_of_ones_own_are_refused(
    run: Any, listener: Any, statistics: str, tmp_path: Path
) -> None:
    copy = layer_of(statistics).materialize(QgsFeatureRequest())
    copy.setName("edited")
    copy.dataProvider().addAttributes([QgsField("pupils", QMetaType.Type.Double)])
    copy.updateFields()
    at = copy.fields().lookupField("protection")
    copy.dataProvider().changeAttributeValues({row.id(): {at: "trust me"} for row in copy.getFeatures()})
    feedback = listener()
    results = run("auditdisclosure", {"LAYERS": [copy], "OUTPUT": str(tmp_path / "out.gpkg")}, feedback)
    assert not results["PASSED"]
    assert any("“edited” is internal" in said for said in feedback.said)
    assert any("“pupils” of layer “edited” cannot be traced" in said for said in feedback.said)


def test_nothing_to_attack_is_a_sentence(run: Any, tmp_path: Path) -> None:
    strange = QgsVectorLayer("Point?crs=EPSG:3067&field=secret:double", "strange", "memory")
    with pytest.raises(QgsProcessingException, match="no statistics layer of this plugin"):
        run("auditdisclosure", {"LAYERS": [strange], "OUTPUT": str(tmp_path / "out.gpkg")})
    assert list(tmp_path.iterdir()) == []


def test_totals_that_contradict_the_cells_are_a_sentence(run: Any, statistics: str, tmp_path: Path) -> None:
    plans = squares({"all": (0, 0, 1e6, 8e6)}, all={"rental_households": 1.0})
    with pytest.raises(QgsProcessingException, match=r"contradict each other: .* in all"):
        run("auditdisclosure", {"LAYERS": [statistics], "KNOWN": [plans], "OUTPUT": str(tmp_path / "out.gpkg")})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 40])
def test_cancel_leaves_nothing_behind(run: Any, listener: Any, statistics: str, tmp_path: Path, at: int) -> None:
    parameters = {"LAYERS": [statistics], "OUTPUT": str(tmp_path / "out.gpkg")}
    assert run("auditdisclosure", parameters, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []


def test_the_raw_product_among_what_is_known_gives_all_away(
    run: Any, grids: list[str], statistics: str, tmp_path: Path
) -> None:
    """What the source itself has suppressed stays safe."""
    parameters = {"LAYERS": [statistics], "KNOWN": grids[-1:], "OUTPUT": str(tmp_path / "out.gpkg")}
    results = run("auditdisclosure", parameters)
    assert not results["PASSED"]
    assert results["EXACT"] > 100
    assert results["SAFE"] > 0
    assert results["UNKNOWN"] == 0


def test_a_pooled_remainder_is_read_as_sums_of_its_cells_and_remembered(
    run: Any, grids: list[str], tmp_path: Path
) -> None:
    from eriytymisseuranta.core.disclosure.ledger import released_areas

    cells, remainder, ledger = (str(tmp_path / name) for name in ("cells.gpkg", "remainder.gpkg", "ledger.db"))
    made = run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": "pooled", "OUTPUT": cells, "REMAINDER": remainder})
    layers = [made["OUTPUT"], made["REMAINDER"]]
    found = run("auditdisclosure", {"LAYERS": layers, "OUTPUT": str(tmp_path / "verdicts.gpkg")})
    assert found["PASSED"]
    run("publish", {"LAYERS": layers, "DESTINATION": str(tmp_path / "public.gpkg"), "LEDGER": ledger})
    [remembered] = released_areas(Path(ledger))
    rows = {row["cell_id"]: row["population"] for row in layer_of(made["REMAINDER"]).getFeatures()}
    people = remembered.variables["population"].values[0]
    assert {key: each for key, each in zip(remembered.table.index, people.tolist()) if each >= 0} == {
        key: each for key, each in rows.items() if isinstance(each, float)
    }
    again = run("auditdisclosure", {"LAYERS": layers[:1], "LEDGER": ledger, "OUTPUT": str(tmp_path / "second.gpkg")})
    assert again["PASSED"]


def test_an_open_product_is_known_as_its_publisher_released_it(run: Any, open_data: Path, tmp_path: Path) -> None:
    """HSY 2017 hidden up to 50 people: HSY 2017 itself tells what was hidden; 2015 and the postal areas do not."""
    hsy = {year: str(next((open_data / f"hsy_{year}").glob("*.shp"))) for year in (2015, 2017)}
    parameters = {"LAYERS": [hsy[2017]], "MIN_BASE": 50, "OUTPUT": str(tmp_path / "cells.gpkg")}
    cells = run("importstatistics", parameters)["OUTPUT"]
    postal = str(next((open_data / "paavo").glob("paavo2024*")))
    verdicts = str(tmp_path / "verdicts.gpkg")
    others = run("auditdisclosure", {"LAYERS": [cells], "KNOWN": [hsy[2015], postal], "OUTPUT": verdicts})
    assert others["PASSED"]
    same = run("auditdisclosure", {"LAYERS": [cells], "KNOWN": [hsy[2017]], "OUTPUT": verdicts})
    assert same["EXACT"] > 1000
