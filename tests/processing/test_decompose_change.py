"""A change of segregation taken apart from the toolbox: table, report, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from eriytymisseuranta.core.change.decomposing import COLUMNS
from eriytymisseuranta.layers.writing import panel_table
from tests.core.indicators.cells import GOLDEN, catalogue, public_panel, repeated
from tests.layers.maps import memory_layer

EDUCATION = "basic_education/adults"
SUPPRESSED = GOLDEN["low_income"][0][4]


def layer_of(years: tuple[int, ...] = (2010, 2020)) -> QgsVectorLayer:
    rows = repeated([{}, {"basic_education": [[55, 50, 5, 90, SUPPRESSED, 60]]}][: len(years)])
    return memory_layer(panel_table(public_panel(rows, years), catalogue()), "statistics")


def rows_of(uri: str) -> list[Any]:
    return list(QgsVectorLayer(uri, "parts").getFeatures())


def test_the_parts_of_every_measure_add_up_to_its_change(run: Any, qgis_app: object, tmp_path: Path) -> None:
    parameters = {"INPUT": layer_of(), "GROUPS": EDUCATION, "OUTPUT": str(tmp_path / "parts.gpkg")}
    rows = rows_of(run("decomposechange", parameters)["OUTPUT"])
    assert [name for name in rows[0].fields().names() if name != "fid"] == [*COLUMNS, "protection"]
    assert {row["protection"] for row in rows} == {"threshold:10"}
    measures = {row["measure"] for row in rows}
    assert len(measures) == 7
    for measure in measures:
        values = {row["part"]: row["value"] for row in rows if row["measure"] == measure}
        made = sum(value for part, value in values.items() if part not in ("from", "to", "change"))
        assert made == pytest.approx(values["change"], abs=1e-9)
        assert values["change"] == pytest.approx(values["to"] - values["from"], abs=1e-12)
    first = next(row["value"] for row in rows if (row["measure"], row["part"]) == ("dissimilarity", "from"))
    assert first == pytest.approx(0.291482, abs=5e-7)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ["What the change of segregation 2010–2020 is made of", "composition", "Elbers 2021"])],
)
def test_the_report_has_a_chart_and_its_numbers(
    run: Any, qgis_app: object, tmp_path: Path, language: str, said: list[str]
) -> None:
    report = tmp_path / "report.html"
    parameters = {"INPUT": layer_of(), "GROUPS": EDUCATION, "OUTPUT": str(tmp_path / "parts.gpkg")}
    run("decomposechange", {**parameters, "REPORT": str(report)})
    page = report.read_text(encoding="utf-8")
    assert f'lang="{language}"' in page
    for text in said:
        assert text in page
    assert page.count("data:image/svg+xml") == 1
    assert "0.2915" in page


@pytest.mark.parametrize(
    ("years", "choices", "said"),
    [
        ((2010,), {}, "Fewer than two years show"),
        ((2020, 2023), {}, "“basic_education/adults”: a variable is defined differently"),
        ((2010, 2020), {"GROUPS": ""}, "No groups are named"),
        ((2010, 2020), {"GROUPS": "low_income"}, "no group within its whole"),
        ((2010, 2020), {"GROUPS": "adults/basic_education"}, "larger than their whole"),
        ((2010, 2020), {"YEAR_FROM": 2020, "YEAR_TO": 2010}, "2020 is not before 2010"),
    ],
)
def test_what_cannot_be_taken_apart_is_named_and_nothing_is_written(
    run: Any, qgis_app: object, tmp_path: Path, years: tuple[int, ...], choices: dict[str, Any], said: str
) -> None:
    parameters = {"INPUT": layer_of(years), "GROUPS": EDUCATION, "OUTPUT": str(tmp_path / "parts.gpkg"), **choices}
    with pytest.raises(QgsProcessingException, match=said):
        run("decomposechange", parameters)
    assert list(tmp_path.iterdir()) == []


def test_open_postal_areas_are_taken_apart_where_definitions_allow(run: Any, open_data: Path, tmp_path: Path) -> None:
    paavo = [str(path) for path in sorted((open_data / "paavo").glob("*.geojson"))]
    panel = run("importstatistics", {"LAYERS": paavo, "OUTPUT": str(tmp_path / "panel.gpkg")})["OUTPUT"]
    rows = rows_of(run("decomposechange", {"INPUT": panel, "OUTPUT": str(tmp_path / "parts.gpkg")})["OUTPUT"])
    reasons = {row["groups"]: row["reason"] for row in rows}
    assert reasons == {
        "low_income/income_base": "", "basic_education/adults": "definition", "unemployed/labour_force": "definition"
    }  # fmt: skip
    visible = next(row for row in rows if (row["measure"], row["part"]) == ("dissimilarity", "visibility"))
    assert visible["cells"] == 63
