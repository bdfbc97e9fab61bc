"""Segregation indices from the toolbox: table, numbers, report, and what is said of what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessing, QgsProcessingException, QgsProject, QgsVectorLayer

from eriytymisseuranta.core.segregation.indices import COLUMNS, YEAR_FROM
from eriytymisseuranta.layers.stamping import record_of
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel, repeated
from tests.layers.maps import memory_layer

ALL = {**GOLDEN, "activity_base": GOLDEN["population"]}
EDUCATION = "basic_education/adults"


@pytest.fixture
def golden_layer(qgis_app: object) -> QgsVectorLayer:
    return memory_layer(panel_table(public_panel(ALL), catalogue()), "statistics")


@pytest.fixture
def two_years(qgis_app: object) -> QgsVectorLayer:
    rows = {**repeated([{}, {"low_income": [[55, 50, 5, 90, GOLDEN["low_income"][0][4], 60]]}])}
    panel = public_panel({**rows, "activity_base": rows["population"]}, (2010, 2020))
    return memory_layer(panel_table(panel, catalogue()), "statistics")


@pytest.fixture
def statistics(run: Any, grids: list[str], tmp_path: Path) -> str:
    return str(run("importstatistics", {"LAYERS": grids, "OUTPUT": str(tmp_path / "panel.gpkg")})["OUTPUT"])


def rows_of(uri: str) -> dict[tuple[Any, ...], Any]:
    """Return the rows of a table by region, year, groups, measure and scale."""
    keys = ("region", "year", "groups", "measure", "scale")
    return {tuple(row[key] for key in keys): row for row in QgsVectorLayer(uri, "indices").getFeatures()}


def test_golden_cells_come_out_as_table_and_numbers(run: Any, golden_layer: QgsVectorLayer, tmp_path: Path) -> None:
    parameters = {"INPUT": golden_layer, "GROUPS": EDUCATION, "MEASURES": ["dissimilarity", "isolation", "information"]}
    results = run("segregationindices", {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")})
    table = QgsVectorLayer(results["OUTPUT"], "indices")
    assert not table.isSpatial()
    assert [name for name in table.fields().names() if name != "fid"] == [*COLUMNS, YEAR_FROM, "protection"]
    rows = rows_of(results["OUTPUT"])
    assert rows["", 2020, EDUCATION, "isolation", "cell"]["value"] == pytest.approx(0.299119, abs=5e-7)
    assert results["DISSIMILARITY"] == pytest.approx(0.291482, abs=5e-7)
    assert 0 < results["DISSIMILARITY_RANDOM"] < results["DISSIMILARITY"]
    assert results["INFORMATION"] == rows["", 2020, EDUCATION, "information", "cell"]["value"]
    assert results["COVERAGE_PERCENT"] == pytest.approx(100 * 1180 / 1189)
    assert "REPORT" not in results


def test_years_regions_groups_scales_and_differences_are_rows_of_one_table(
    run: Any, listener: Any, statistics: str, tmp_path: Path
) -> None:
    incomes = "low_income+middle_income+high_income"
    feedback = listener()
    results = run(
        "segregationindices",
        {
            "INPUT": statistics,
            "GROUPS": "low_income/income_base",
            "MULTIGROUP": incomes,
            "MEASURES": ["dissimilarity", "multigroup_information", "rank_order_information", "spatial_information"],
            "SCALES": "cell, 500, k:400",
            "BY_REGION": True,
            "YEAR_FROM": 2005,
            "OUTPUT": str(tmp_path / "out.csv"),
            "REPORT": str(tmp_path / "report.html"),
        },
        feedback,
    )
    rows = rows_of(results["OUTPUT"])
    regions, years, groups, _, scales = (set(column) for column in zip(*rows))
    assert "" in regions
    assert len(regions) > 2
    assert years == {"2005", "2016", "2022"}
    assert groups == {"low_income/income_base", incomes}
    assert scales == {"cell", "500", "k:400"}
    whole = rows["", "2022", incomes, "rank_order_information", "cell"]
    assert (whole["value"], whole["reason"]) == ("", "few_classes")
    changed = rows["", "2022", "low_income/income_base", "dissimilarity:change", "cell"]
    assert changed["year_from"] == "2005"
    assert any("fewer than five ordered classes" in said for said in feedback.said)
    assert any("of the inhabitants live in the" in said for said in feedback.said)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for part in ("Spatial information theory index", "Change from 2005 to 2022", "Regions", "expected at random"):
        assert part in page
    assert page.count("data:image/svg+xml") >= 3


def test_the_table_is_named_stamped_and_explained_in_the_project(load: Any, two_years: QgsVectorLayer) -> None:
    load("segregationindices", {"INPUT": two_years, "SEED": 7, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT})
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "indices" in layer.name())
    assert layer.name() == "Segregation indices 2010–2020"
    record = record_of(layer)
    assert (record["seed"], record["kernel"], record["scales"]) == (7, "biweight", ["cell"])
    assert all(layer.attributeAlias(at) for at in layer.attributeList() if layer.fields()[at].name() != "fid")
    assert "drawn by lot" in layer.metadata().abstract()


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"GROUPS": "wealth/adults"}, "no variable “wealth”"),
        ({"GROUPS": "low_income"}, "“low_income” is no group within its whole"),
        ({"GROUPS": "adults/low_income"}, "“adults/low_income”: the groups are larger than their whole"),
        ({"GROUPS": "mean_income/adults"}, "“mean_income” is a mean or median"),
        ({"MULTIGROUP": "low_income"}, "“low_income” is no set of groups"),
        ({"GROUPS": ""}, "nothing to measure"),
        ({"GROUPS": "rental_households/households"}, "the data of the year lacks one of the variables"),
        ({"SCALES": "near"}, "“near” is no scale"),
        ({"SCALES": "100"}, "radius of 100 m"),
        ({"SCALES": "k:100000"}, "not 100000 nearest people"),
        ({"MEASURES": ["absolute_concentration"]}, "0 / 0 on cells of equal size"),
        ({"MEASURES": ["segregation"]}, "no measure “segregation”"),
        ({"MEASURES": ["diversity"]}, "nothing to measure"),
        ({"YEAR_FROM": 1999}, "1999 is not in the data"),
        ({"YEAR_FROM": 2020, "YEAR_TO": 2010}, "2020 is not before 2010"),
        ({"CATALOGUE_FILE": "nowhere.yaml"}, "“nowhere.yaml” does not exist"),
    ],
)
def test_choices_that_cannot_be_used_are_named_and_nothing_is_written(
    run: Any, two_years: QgsVectorLayer, tmp_path: Path, parameters: dict[str, Any], said: str
) -> None:
    outputs = {"OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(tmp_path / "report.html")}
    with pytest.raises(QgsProcessingException, match=said):
        run("segregationindices", {"INPUT": two_years, **outputs, **parameters})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 15, 40, 60, 85, 95])
def test_cancel_at_any_stage_leaves_nothing_behind(
    run: Any, listener: Any, two_years: QgsVectorLayer, tmp_path: Path, at: int
) -> None:
    outputs = {"OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(tmp_path / "report.html")}
    parameters = {"INPUT": two_years, "SCALES": "cell,500", "GROUPS": EDUCATION, **outputs}
    assert run("segregationindices", parameters, listener(at)) == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "title", "measure", "reason"),
    [
        ("en", "Segregation of groups", "Index of dissimilarity (D)", "larger than their whole"),
        ("fi", "Ryhmien eriytyminen", "Erilaisuusindeksi (D)", "suurempia kuin"),
        ("sv", "Gruppernas segregation", "Olikhetsindex (D)", "större än"),
    ],
)
def test_the_report_and_the_refusals_speak_the_users_language(
    run: Any,
    speak: Any,
    two_years: QgsVectorLayer,
    tmp_path: Path,
    language: str,
    title: str,
    measure: str,
    reason: str,
) -> None:
    speak(language)
    report = tmp_path / "report.html"
    outputs = {"OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)}
    run("segregationindices", {"INPUT": two_years, **outputs})
    page = report.read_text(encoding="utf-8")
    assert f'lang="{language}"' in page
    assert title in page
    assert measure in page
    with pytest.raises(QgsProcessingException, match=reason):
        run("segregationindices", {"INPUT": two_years, "GROUPS": "adults/low_income", **outputs})


def test_areas_are_measured_without_what_needs_a_lattice(run: Any, open_data: Path, tmp_path: Path) -> None:
    paavo = [str(path) for path in sorted((open_data / "paavo").glob("*.geojson"))]
    panel = run("importstatistics", {"LAYERS": paavo, "OUTPUT": str(tmp_path / "panel.gpkg")})["OUTPUT"]
    parameters = {"INPUT": panel, "SCALES": "cell,2000", "MEASURES": ["dissimilarity", "spatial_information"]}
    results = run("segregationindices", {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")})
    rows = rows_of(results["OUTPUT"])
    reasons = {scale: row["reason"] for (_, year, groups, _, scale), row in rows.items() if year == 2024}
    assert reasons == {"cell": "", "2000": "no_lattice"}
    assert 0.05 < results["DISSIMILARITY"] < 0.5
    assert results["DISSIMILARITY_RANDOM"] < results["DISSIMILARITY"] / 3


def test_ages_of_an_open_grid_are_measured(run: Any, open_data: Path, tmp_path: Path) -> None:
    hsy = [str(next((open_data / f"hsy_{year}").glob("*.shp"))) for year in (2015, 2017)]
    panel = run("importstatistics", {"LAYERS": hsy, "OUTPUT": str(tmp_path / "panel.gpkg")})["OUTPUT"]
    parameters = {"INPUT": panel, "GROUPS": "age_70_plus/population", "MEASURES": ["dissimilarity"], "YEAR_FROM": 2015}
    results = run("segregationindices", {**parameters, "OUTPUT": str(tmp_path / "out.gpkg")})
    rows = rows_of(results["OUTPUT"])
    values = {year: row for (_, year, _, measure, _), row in rows.items() if measure == "dissimilarity"}
    assert {year: row["cells"] for year, row in values.items()} == {2015: 3040, 2017: 3137}
    assert results["COVERAGE_PERCENT"] == pytest.approx(91.5, abs=0.05)
    assert all(row["baseline"] < row["value"] / 2 for row in values.values())
    change = rows["", 2017, "age_70_plus/population", "dissimilarity:change", "cell"]
    assert change["value"] == pytest.approx(values[2017]["value"] - values[2015]["value"])
