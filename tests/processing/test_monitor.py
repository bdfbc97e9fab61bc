"""The main job, from layers to styled results in the open project."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsLayerTreeGroup,
    QgsProcessing,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from eriytymisseuranta.layers.reading import read_panel
from eriytymisseuranta.layers.stamping import record_of
from eriytymisseuranta.processing import presenting
from eriytymisseuranta.processing.parameters import load_catalogue

SINKS = ("OUTPUT", "CHANGE", "INDICES", "COVERAGE")


def outputs(folder: Path) -> dict[str, str]:
    """Return destinations in one GeoPackage, and a page."""
    database = folder / "monitoring.gpkg"
    tables = {name: f"ogr:dbname='{database}' table=\"{name.lower()}\"" for name in SINKS}
    tables["OUTPUT"] += " (geom)"
    tables["CHANGE"] += " (geom)"
    return {**tables, "REPORT": str(folder / "report.html")}


def groups() -> list[QgsLayerTreeGroup]:
    return [node for node in QgsProject.instance().layerTreeRoot().children() if isinstance(node, QgsLayerTreeGroup)]


def layers_of(group: QgsLayerTreeGroup) -> list[QgsVectorLayer]:
    return [node.layer() for node in group.children()]


def test_results_land_in_one_group_in_reading_order_named_and_styled(load: Any, grids: list[str]) -> None:
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    other = QgsVectorLayer("Point?crs=EPSG:3067", "the planner's own", "memory")
    project.addMapLayer(other)
    renderer = other.renderer().dump()
    temporary = dict.fromkeys((*SINKS, "REPORT"), QgsProcessing.TEMPORARY_OUTPUT)
    load("monitor", {"LAYERS": grids, **temporary})
    group = groups()[0]
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", group.name())
    indicators, change, indices, coverage = layers_of(group)
    assert [layer.name() for layer in (indicators, change, indices, coverage)] == [
        "Relative socio-economic level 2005–2022",
        "Relative socio-economic level, change 2005–2016",
        "Segregation indices",
        "Coverage",
    ]
    assert [node.isVisible() for node in group.children()[:2]] == [True, False]
    assert indicators.renderer().type() == change.renderer().type() == "RuleRenderer"
    assert len(indicators.styleManager().styles()) == 8
    assert indicators.temporalProperties().isActive()
    assert project.crs().authid() == "EPSG:3857"
    assert other.renderer().dump() == renderer
    assert project.layerTreeRoot().children()[-1].layer() is other
    assert len(project.mapLayers()) == 5


def test_layers_say_what_they_are_and_where_they_came_from(load: Any, grids: list[str], tmp_path: Path) -> None:
    load("monitor", {"LAYERS": grids, **outputs(tmp_path)})
    layer = layers_of(groups()[0])[0]
    metadata = layer.metadata()
    assert metadata.title() == layer.name()
    assert metadata.rights() == [
        "Source: Fictional training data, Mallila 2005, 2016, 2022. Computed with Eriytymisseuranta."
    ]
    assert "Mallila city region does not exist" in metadata.abstract()
    assert "monitor" in metadata.history()[0]
    assert "fewer than 10 people" in QgsLayerNotesUtils.layerNotes(layer)
    assert "Share of the unemployed in the labour force" in QgsLayerNotesUtils.layerNotes(layer)
    record = record_of(layer)
    assert record["algorithm"] == "eriytymisseuranta:monitor"
    assert record["weights"] == {"low_education": 1, "unemployment": 1, "low_income": 1}
    assert layer.attributeAlias(layer.fields().lookupField("low_income_pct")) == "Lowest income class (%)"


def test_a_second_run_makes_a_second_group_and_can_keep_the_style(
    load: Any, grids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = iter(range(3))
    monkeypatch.setattr(presenting, "now", lambda: QDateTime(QDate(2030, 1, 1), QTime(next(hours), 0)))
    wanted = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    load("monitor", {"LAYERS": grids[:1], **wanted})
    first = layers_of(groups()[0])[0]
    first.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(Qgis.GeometryType.Polygon))
    load("monitor", {"LAYERS": grids[:2], **wanted, "KEEP_STYLE": True})
    load("monitor", {"LAYERS": grids[:2], **wanted})
    assert [group.name()[-8:] for group in groups()] == ["02:00:00", "01:00:00", "00:00:00"]
    fresh, kept, before = (layers_of(group)[0] for group in groups())
    assert before is first
    assert [layer.renderer().type() for layer in (first, kept, fresh)] == [
        "singleSymbol",
        "singleSymbol",
        "RuleRenderer",
    ]
    assert record_of(kept)["years"] == [2005, 2016]
    for name in kept.styleManager().styles():
        kept.styleManager().setCurrentStyle(name)
        assert record_of(kept)["years"] == [2005, 2016]


def test_a_style_that_the_user_chose_for_the_output_wins(
    load: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from processing.gui.RenderingStyles import RenderingStyles

    plain = QgsVectorLayer("Polygon?crs=EPSG:3067", "plain", "memory")
    style = tmp_path / "own.qml"
    plain.saveNamedStyle(str(style))
    monkeypatch.setattr(RenderingStyles, "styles", {"eriytymisseuranta:monitor": {"OUTPUT": str(style)}})
    load("monitor", {"LAYERS": grids[:1], "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    assert layers_of(groups()[0])[0].renderer().type() == "singleSymbol"


def test_internal_results_are_named_so_everywhere(load: Any, grids: list[str], tmp_path: Path) -> None:
    load("monitor", {"LAYERS": grids[:1], "PRIVACY": "internal", **outputs(tmp_path)})
    group = groups()[0]
    assert group.name().startswith("INTERNAL")
    assert all(layer.name().startswith("INTERNAL") for layer in layers_of(group))
    assert {feature["protection"] for feature in layers_of(group)[0].getFeatures()} == {"internal"}
    assert "INTERNAL" in (tmp_path / "report.html").read_text(encoding="utf-8")
    for table in layers_of(group)[1:]:
        assert {row["protection"] for row in table.getFeatures()} == {"internal"}
        aliases = [table.attributeAlias(at) for at, field in enumerate(table.fields()) if field.name() != "fid"]
        assert all(aliases)


def test_only_the_concepts_of_the_indicators_are_carried(run: Any, grids: list[str], tmp_path: Path) -> None:
    results = run("monitor", {"LAYERS": grids, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert set(results) == {"OUTPUT"}
    fields = QgsVectorLayer(results["OUTPUT"], "out").fields().names()
    assert {"basic_education", "adults", "students", "pensioners", "index", "level"} <= set(fields)
    assert not {"women", "dwellings", "jobs", "tertiary", "mean_income"} & set(fields)


def test_a_single_year_has_no_change_and_says_so(run: Any, listener: Any, grids: list[str], tmp_path: Path) -> None:
    feedback = listener()
    results = run("monitor", {"LAYERS": grids[:1], **outputs(tmp_path)}, feedback)
    assert "CHANGE" not in results
    assert any("single year" in said for said in feedback.said)
    assert len(QgsVectorLayer(results["INDICES"], "indices")) == 6


@pytest.mark.parametrize(
    ("chosen", "compared"),
    [
        ({}, (2005, 2016)),
        ({"YEAR_FROM": 2016}, (2016, 2022)),
        ({"YEAR_TO": 2022}, (2005, 2022)),
        ({"YEAR_FROM": 2005, "YEAR_TO": 2022}, (2005, 2022)),
    ],
)
def test_years_that_are_defined_alike_are_compared_unless_others_are_chosen(
    run: Any, grids: list[str], tmp_path: Path, chosen: dict[str, int], compared: tuple[int, int]
) -> None:
    results = run("monitor", {"LAYERS": grids, **outputs(tmp_path), **chosen})
    rows = list(QgsVectorLayer(results["CHANGE"], "change").getFeatures())
    assert {(row["year_from"], row["year_to"]) for row in rows} == {compared}
    blocked = any(row["reason"] == "definition" for row in rows)
    assert blocked == (compared[1] == 2022)


@pytest.mark.parametrize(
    ("years", "said"),
    [({"YEAR_FROM": 1999}, "1999 is not in the data"), ({"YEAR_FROM": 2022, "YEAR_TO": 2005}, "earlier to a later")],
)
def test_years_that_cannot_be_compared_are_refused(
    run: Any, grids: list[str], years: dict[str, int], said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        run("monitor", {"LAYERS": grids, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, **years})


@pytest.mark.parametrize("at", [1, 30, 42, 47, 55, 70, 95])
def test_cancel_at_any_stage_leaves_nothing_behind(
    run: Any, listener: Any, grids: list[str], tmp_path: Path, at: int
) -> None:
    assert run("monitor", {"LAYERS": grids, **outputs(tmp_path)}, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []


def test_progress_only_grows_and_ends_at_hundred(run: Any, listener: Any, grids: list[str], tmp_path: Path) -> None:
    feedback = listener()
    seen: list[float] = []
    feedback.progressChanged.connect(seen.append)
    run("monitor", {"LAYERS": grids, **outputs(tmp_path)}, feedback)
    assert seen == sorted(seen)
    assert seen[-1] == 100
    assert len({int(percent // 10) for percent in seen}) >= 8
    assert feedback.stages[0] == "Reading the layers"
    assert feedback.stages[-1] == "Writing the results"
    assert len(feedback.stages) == 6


@pytest.mark.parametrize("broken", ["REPORT", "COVERAGE"])
def test_an_unwritable_destination_is_named_and_nothing_is_left(
    run: Any, grids: list[str], tmp_path: Path, broken: str
) -> None:
    destinations = outputs(tmp_path)
    destinations[broken] = str(tmp_path / "nowhere" / "deep" / "x.html")
    with pytest.raises(QgsProcessingException, match=r"nowhere.*cannot be written"):
        run("monitor", {"LAYERS": grids, **destinations})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failing", ["report", "cancel"])
def test_tables_that_were_there_before_survive_a_failure(
    run: Any, listener: Any, grids: list[str], tmp_path: Path, failing: str
) -> None:
    run("monitor", {"LAYERS": grids[:1], "OUTPUT": outputs(tmp_path)["OUTPUT"]})
    before = QgsVectorLayer(f"{tmp_path / 'monitoring.gpkg'}|layername=output", "before").featureCount()
    if failing == "report":
        with pytest.raises(QgsProcessingException):
            run("monitor", {"LAYERS": grids, **outputs(tmp_path), "REPORT": str(tmp_path / "no" / "x.html")})
    else:
        assert run("monitor", {"LAYERS": grids, **outputs(tmp_path)}, listener(90)) == {}
    database = ogr.Open(str(tmp_path / "monitoring.gpkg"))
    assert [database.GetLayer(at).GetName() for at in range(database.GetLayerCount())] == ["output"]
    assert database.GetLayer(0).GetFeatureCount() == before


def test_a_table_of_an_earlier_run_is_replaced_and_others_stay(run: Any, grids: list[str], tmp_path: Path) -> None:
    target = outputs(tmp_path)
    run("monitor", {"LAYERS": grids[:1], "OUTPUT": target["OUTPUT"], "COVERAGE": target["COVERAGE"]})
    run("monitor", {"LAYERS": grids, "OUTPUT": target["OUTPUT"]})
    database = ogr.Open(str(tmp_path / "monitoring.gpkg"))
    names = sorted(database.GetLayer(at).GetName() for at in range(database.GetLayerCount()))
    assert names == ["coverage", "output"]
    assert {row.GetField("year") for row in database.GetLayerByName("output")} == {2005, 2016, 2022}


HSY = "Polygon?crs=EPSG:3879&field=INDEX:int&field=ASUKKAITA:int&field=ASVALJYYS:int"
AGES = "".join(f"&field=IKA{start}_{start + 9}:int" for start in range(0, 80, 10)) + "&field=IKA_YLI80:int"


def _hsy(year: int, ages: bool) -> QgsVectorLayer:
    """Return three cells of 200 people as HSY delivers them, whose ages some releases lack."""
    layer = QgsVectorLayer(HSY + (AGES if ages else ""), f"hsy_{year}", "memory")
    features = []
    for at in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([at + 1, 200, 35, *([20 + at] * 9 if ages else [])])
        west = 25_472_500 + 250 * at
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 6_660_000, west + 250, 6_660_250)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


AGED = {"INDICATORS": ["aged_70_plus"], "WEIGHTS": "", "OUTPUT": "memory:"}


def test_years_without_the_indicator_are_neither_compared_nor_drawn_and_are_named(
    run: Any, listener: Any, qgis_new_project: None, tmp_path: Path
) -> None:
    layers = [_hsy(year, year < 2020) for year in (2015, 2017, 2020, 2021)]
    feedback = listener()
    results = run("monitor", {"LAYERS": layers, **AGED, "CHANGE": str(tmp_path / "change.gpkg")}, feedback)
    rows = QgsVectorLayer(results["CHANGE"], "change").getFeatures()
    assert {(row["year_from"], row["year_to"]) for row in rows} == {(2015, 2017)}
    assert any("has no figures to show in 2020, 2021;" in said for said in feedback.said)
    assert not any("Change is shown from" in said for said in feedback.said)
    with pytest.raises(QgsProcessingException, match="no figures to show in 2021; choose among 2015, 2017"):
        run("monitor", {"LAYERS": layers, **AGED, "YEAR_TO": 2021})


def test_a_single_year_with_the_indicator_has_no_change(run: Any, listener: Any, qgis_new_project: None) -> None:
    feedback = listener()
    results = run("monitor", {"LAYERS": [_hsy(2015, True), _hsy(2020, False)], **AGED, "CHANGE": "memory:"}, feedback)
    assert "CHANGE" not in results
    assert any("Fewer than two years have figures to show" in said for said in feedback.said)


@pytest.mark.parametrize("empty", ["", " "])
def test_a_number_left_empty_in_a_command_is_none(run: Any, grids: list[str], empty: str) -> None:
    empties = dict.fromkeys(("MIN_BASE", "YEAR_FROM", "YEAR_TO", "BASE_YEAR", "MIN_VARIABLES"), empty)
    assert "OUTPUT" in run("monitor", {"LAYERS": grids[:2], "OUTPUT": "memory:", **empties})


def test_the_report_of_fictional_data_says_so(run: Any, grids: list[str], tmp_path: Path) -> None:
    run("monitor", {"LAYERS": grids[:1], **outputs(tmp_path)})
    assert "Mallila city region does not exist" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "level", "hatch"),
    [
        ("en", "clearly below the regional level", "Suppressed (privacy protection)"),
        ("fi", "selvästi alle seudun tason", "Suojattu"),
        ("sv", "klart under regionens nivå", "Skyddad"),
    ],
)
def test_the_main_job_speaks_the_users_language(
    load: Any, speak: Any, grids: list[str], tmp_path: Path, language: str, level: str, hatch: str
) -> None:
    speak(language)
    load("monitor", {"LAYERS": grids, **outputs(tmp_path)})
    layer = layers_of(groups()[0])[0]
    legend = [rule.label() for rule in layer.renderer().rootRule().children()[0].children()]
    assert legend[0].startswith(level)
    assert any(label.startswith(hatch) for label in legend)
    assert {"cell_id", "year", "low_income_pct", "level"} <= set(layer.fields().names())
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f'lang="{language}"' in page
    assert level in page


def test_areas_of_a_geographic_crs_give_the_full_index(run: Any, open_data: Path, tmp_path: Path) -> None:
    paavo = [str(path) for path in sorted((open_data / "paavo").glob("*.geojson"))]
    results = run("monitor", {"LAYERS": paavo, **outputs(tmp_path)})
    layer = QgsVectorLayer(results["OUTPUT"], "out")
    years = {feature["year"]: 0 for feature in layer.getFeatures()}
    for feature in layer.getFeatures():
        years[feature["year"]] += feature["n_vars"] == 3
    assert set(years) == {2019, 2024}
    assert all(count > 150 for count in years.values())
    assert layer.crs().authid() == "EPSG:4326"


def test_a_grid_of_ages_alone_is_monitored_with_its_own_indicators(run: Any, open_data: Path, tmp_path: Path) -> None:
    hsy = [str(next((open_data / f"hsy_{year}").glob("*.shp"))) for year in (2015, 2017)]
    results = run("monitor", {"LAYERS": hsy, "INDICATORS": ["aged_70_plus"], "WEIGHTS": "", **outputs(tmp_path)})
    panel = read_panel(QgsVectorLayer(results["OUTPUT"], "out"), load_catalogue())
    assert panel.years == (2015, 2017)
    assert panel.variables["age_70_plus"].visible.sum(axis=1).tolist() == [
        3040,
        3137,
    ]  # cells of at least 100 people, without the dummy
    coverage = {
        (row["year"], row["group"]): row["coverage_percent"]
        for row in QgsVectorLayer(results["COVERAGE"], "coverage").getFeatures()
    }
    assert coverage[2015, "age"] == pytest.approx(90.9, abs=0.05)
    assert coverage[2017, "age"] == pytest.approx(91.5, abs=0.05)


@pytest.mark.parametrize("mode", ["pooled", "classes", "rounded"])
def test_every_protection_gives_the_index_and_only_the_pooled_one_a_remainder(
    run: Any, grids: list[str], tmp_path: Path, mode: str
) -> None:
    sinks = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "CHANGE", "REMAINDER", "COVERAGE")}
    report = str(tmp_path / "report.html")
    results = run("monitor", {"LAYERS": grids[-2:], "PRIVACY": mode, "REPORT": report, **sinks})
    rows = list(QgsVectorLayer(results["OUTPUT"], "out").getFeatures())
    assert {row["protection"] for row in rows} == {f"{mode}:10"}
    assert sum(row["index"] != NULL for row in rows) > 100
    assert all(0 <= row["low_income_pct"] <= 100 for row in rows if row["low_income_pct"] != NULL)
    assert ("REMAINDER" in results) == (mode == "pooled")
    assert Path(report).stat().st_size > 10_000
