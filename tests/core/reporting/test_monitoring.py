"""The report of the monitoring, read back as a page; numbers by hand from the golden cells."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from eriytymisseuranta.core import reporting
from eriytymisseuranta.core.areas import Areas
from eriytymisseuranta.core.errors import Message
from eriytymisseuranta.core.indicators import compute_indicators
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.lattice import Lattice
from eriytymisseuranta.core.training import training_region
from tests.core.indicators.cells import WEIGHTS, catalogue, public_panel
from tests.core.panels import A, S
from tests.core.reporting.results import PageReader, golden, report, rows_of

FINNISH = {
    "Residential differentiation {years}": "Asuinalueiden eriytyminen {years}",
    "Level": "Taso",
    "clearly below the regional level": "selvästi alle seudun tason",
    "suppressed (privacy protection)": "suojattu (tietosuoja)",
    "Variable": "Muuttuja",
}
UNWANTED = re.compile(
    r"signific|merkitsev|signifikan|worst|\bbad\b|problem|depriv|disadvantag|ghetto|huono|slum|utsatt|rank(ed|ing)",
    re.IGNORECASE,
)


def read(page: str) -> PageReader:
    found = PageReader(page)
    assert found.faults == []
    return found


@pytest.fixture(scope="module")
def page() -> PageReader:
    return read(report(golden()))


@pytest.fixture(scope="module")
def two_years() -> str:
    return report(golden([{}, {}], (2020, 2022)))


def with_table(result: IndicatorPanel, **columns: object) -> IndicatorPanel:
    return replace(result, panel=replace(result.panel, table=result.panel.table.assign(**columns)))


def test_coverage_comes_first(page: PageReader) -> None:
    """1180 of 1189 people are shown: a percentage would tell of the nine others."""
    assert (
        "Of the people in the grid data of 2020, more than 95 % live in cells whose relative socio-economic level is "
        "shown; these are 83 % of the inhabited cells."
    ) in page.text
    assert page.tables[0][1] == ["2020", "1,189", "1,180|99.2\u00a0%", "6", "5|83.3\u00a0%"]
    assert page.table("Group of variables").loc["Education", "2020"] == "99.2\u00a0%"


def test_a_suppressed_population_leaves_the_coverage_of_people_open() -> None:
    """Of six inhabited cells five are shown; how many live in the sixth is not known."""
    texts = PageReader(report(golden([{"population": [[120, 300, 60, 200, S, 500]]}]))).texts
    said = next(text for text in texts if "inhabited cells are shown" in text)
    assert "In 2020, 83\N{NO-BREAK SPACE}% of the inhabited cells are shown." in said
    assert not any("live in cells whose" in text for text in texts)


def test_people_by_level_are_those_of_the_cells(page: PageReader) -> None:
    found = page.table("Level")["2020"].to_dict()
    assert list(found.items()) == [
        ("clearly above the regional level", "0|0.0\u00a0%"),
        ("above the regional level", "560|47.1\u00a0%"),
        ("around the regional level", "300|25.2\u00a0%"),
        ("below the regional level", "120|10.1\u00a0%"),
        ("clearly below the regional level", "200|16.8\u00a0%"),
        ("suppressed (privacy protection)", "9|0.8\u00a0%"),
        ("all people in the data", "1,189"),
    ]


def test_means_and_standard_deviations_are_weighted_by_people(page: PageReader) -> None:
    rows = page.table("Variable")["2020"]
    assert list(rows.items()) == [
        ("Relative socio-economic level, SD", "1.00"),
        ("Basic education only (%)", "23.6"),
        ("SD", "12.2"),
        ("Unemployment rate (%)", "12.3"),
        ("SD", "10.5"),
        ("Lowest income class (%)", "26.2"),
        ("SD", "13.6"),
    ]


def test_segregation_stands_beside_its_expectation_and_its_coverage(page: PageReader) -> None:
    dissimilarity, isolation = [rows for rows in page.tables if rows[0][0] == "Group"]
    for rows, value in ((dissimilarity, "0.291"), (isolation, "0.299")):
        label, (shown, _, interval) = rows[1][0], rows[1][1].partition("|")
        assert (label, shown) == ("Basic education only", value)
        assert re.fullmatch(r"0\.\d{3} … 0\.\d{3}", interval)
    share = 227 / 960
    expected = share + 5 * (1 - share) / 960
    assert isolation[2] == ["expected at random", f"{expected:.3f}"]
    assert isolation[3] == ["corrected", f"{(0.299119 - expected) / (1 - expected):.3f}"]
    assert dissimilarity[4] == ["people counted", "99.2\u00a0%"]


def test_students_stand_beside_those_of_the_region(page: PageReader) -> None:
    rows = page.table("Inhabitants")["2020"]
    assert list(rows.items()) == [("Students", "50.0\u00a0%"), ("in all that is shown", "16.8\u00a0%")]
    assert "Pensioners" not in rows


def test_one_year_has_no_change_and_no_lines(page: PageReader) -> None:
    assert "Change" not in [rows[0][0] for rows in page.tables]
    assert len([tag for tag, _ in page.tags if tag == "img"]) == 1
    assert "true distances" not in page.text


def test_change_is_counted_with_its_reasons() -> None:
    # D and F move by far more than chance; the base of C is 32 and 2, of the others at least 70.
    later = {"basic_education": [[40, 50, 5, 8, S, 260]], "population": [[120, 300, 60, 200, 9, 511]]}
    found = read(report(golden([{}, later], (2020, 2022))))
    rows = found.table("Change")
    assert rows.loc["clear rise"].tolist() == ["1", "200|16.7\u00a0%"]
    assert rows.loc["clear fall"].tolist() == ["1", "511|42.6\u00a0%"]
    assert rows.loc["within random variation"].tolist() == ["3", "480|40.0\u00a0%"]
    assert rows.loc["not compared: suppressed in one year or both"].tolist() == ["1", "9|0.8\u00a0%"]
    assert "Relative socio-economic level, change 2020–2022" in found.text
    assert "whichever way its own figures moved" in found.text


def test_a_changed_definition_is_a_warning_and_no_change(two_years: str) -> None:
    found = read(report(golden([{}, {}], (2022, 2023))))
    assert "Education: the definition changed between 2022 and 2023" in found.text
    assert "nothing can be said about change" in found.text
    assert found.table("Change").index.tolist() == [
        "not compared: a definition changed between the years",
        "not compared: suppressed in one year or both",
    ]
    assert "Definitions changed" not in read(two_years).text


def test_what_is_missing_says_why() -> None:
    nowhere = {"low_income": [[A] * 6], "income_base": [[A] * 6]}
    found = read(report(golden([{}, nowhere], (2020, 2022))))
    assert found.table("Variable").loc["Lowest income class (%)", "2022"] == "–|suppressed or not in the data"
    assert found.table("Group").loc["Lowest income class", "2022"] == "–|not in the data"
    assert found.table("Level").loc["no level for other reasons", "2022"] == "1,180|99.2\u00a0%"
    assert found.table("Inhabitants").loc["Students", "2022"] == "–|no place at this level"


def test_areas_are_not_called_cells() -> None:
    result = golden([{}, {}], (2020, 2022))
    found = read(report(replace(result, panel=replace(result.panel, units=Areas("EPSG:3067")))))
    assert "live in areas whose relative socio-economic level is shown" in found.text
    assert "cells" not in found.text.lower()
    assert "grid" not in found.text.lower().replace("grid database", "")


def test_without_an_index_the_variables_are_reported() -> None:
    found = read(report(golden([{}, {}], (2020, 2022), weights={}, indicators=["low_education", "population_density"])))
    assert "where every variable is shown" in found.text
    assert "Level" not in [rows[0][0] for rows in found.tables]
    assert "Basic education only, change 2020–2022" in found.text
    assert "whichever way" not in found.text
    assert "A level is relative" not in found.text
    assert found.table("Variable").index.tolist()[2] == "Population density (inhabitants/km²)"


def test_an_index_measured_by_each_year_alone_shows_no_growth() -> None:
    found = read(report(golden([{}, {}], (2020, 2022), reference="year")))
    assert "cannot show whether differences grow" in found.text
    assert "Relative socio-economic level, SD" not in found.text


def test_internal_results_say_so_first(page: PageReader) -> None:
    title, banner, heading = [text for text in read(report(golden(mode="internal"))).texts if text][:3]
    assert (title, heading) == ("INTERNAL – Residential differentiation 2020",) * 2
    assert banner.startswith("INTERNAL: nothing in this report is protected")
    assert "INTERNAL" not in page.text


def test_notices_and_the_reason_for_a_threshold_are_told() -> None:
    region = training_region(years=(2020,), size="small")
    found = read(report(golden(), reason="a research permit", notices=[region.notice]))
    assert "Fictional training data" in found.text
    assert "Reason given for a lowered threshold: a research permit." in found.text


@pytest.mark.parametrize(("language", "share", "people"), [("fi", "23,6", "1\u00a0189"), ("sv", "23,6", "1\u00a0189")])
def test_numbers_follow_the_language(language: str, share: str, people: str) -> None:
    found = read(report(golden(), language))
    assert share in found.table("Variable")["2020"].tolist()
    assert found.table("Level").loc["all people in the data", "2020"] == people
    assert not [cell for rows in found.tables for row in rows for cell in row[1:] if "." in cell]
    assert found.tags[0][1]["lang"] == language


def test_the_page_speaks_finnish() -> None:
    found = read(report(golden(), "fi", FINNISH))
    assert "Asuinalueiden eriytyminen 2020" in found.text
    assert found.table("Taso").loc["selvästi alle seudun tason", "2020"] == "200|16,8\u00a0%"
    assert "Perusasteen varassa (%)" in found.table("Muuttuja").index


def test_names_from_layers_stay_text() -> None:
    evil = "</p><script>alert(1)</script> & \"'{region}"
    source = report(with_table(golden(), region=[evil] * 6), notices=[Message("{name} <b>", {"name": evil})])
    assert "<script" not in source.lower()
    assert f"Municipalities or regions: {evil}." in read(source).text


def test_many_regions_are_counted_and_none_is_not_mentioned(page: PageReader) -> None:
    assert "regions" not in page.text
    panel = public_panel({name: [row * 3 for row in rows] for name, rows in rows_of().items()})
    panel = replace(panel, table=panel.table.assign(region=[f"region {at}" for at in range(18)]))
    result = compute_indicators(panel, catalogue(), [], WEIGHTS)
    assert "18 municipalities or regions." in read(report(result)).text


def test_the_page_needs_nothing_else_and_is_light(two_years: str) -> None:
    found = read(two_years)
    assert len(two_years.encode("utf-8")) < 500_000
    addresses = [
        value or "" for _, attributes in found.tags for key, value in attributes.items() if key in ("src", "href")
    ]
    assert addresses
    assert all(address.startswith("data:image/svg+xml;base64,") for address in addresses)
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in found.tags}
    assert "@import" not in two_years
    assert "url(" not in two_years


def test_every_chart_has_words_and_a_table(two_years: str) -> None:
    sections = two_years.split("<section>")[1:]
    drawn = [section for section in sections if "<img" in section]
    assert len(drawn) == 3
    for section in drawn:
        assert section.index("<img") < section.index("<table")
        assert all("table below has all numbers" in alt for alt in re.findall('<img [^>]*alt="([^"]*)"', section))


def test_no_text_of_the_report_judges(two_years: str) -> None:
    texts = [
        node.args[1].value
        for path in Path(reporting.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
    ]
    assert len(texts) > 100
    assert [text for text in texts if UNWANTED.search(text)] == []
    assert UNWANTED.search(read(two_years).text) is None


def test_the_units_of_a_grid_have_their_size(page: PageReader) -> None:
    result = golden()
    assert isinstance(result.panel.units, Lattice)
    assert "Grid cells of 250 m." in page.text
    thousand = replace(result, panel=replace(result.panel, units=replace(result.panel.units, size=1000)))
    assert "Grid cells of 1\u00a0000 m." in read(report(thousand, "fi")).texts


def test_a_panel_of_nobody_in_one_year_is_reported() -> None:
    nobody = {name: [[A] * 6] for name in ("population", "adults", "basic_education", "labour_force", "unemployed")}
    result = golden([{}, {**nobody, "income_base": [[A] * 6], "low_income": [[A] * 6]}], (2020, 2022))
    found = read(report(result))
    assert found.table("Level").loc["all people in the data", "2022"] == "0"
    assert np.isnan(result.figures["low_education"].values[1]).all()
