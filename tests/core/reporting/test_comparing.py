"""The reports of two years: well formed, every number as text, and no word of significance."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from eriytymisseuranta.core.change import INDEX, Change, compare_years, losses_of, transition_matrix
from eriytymisseuranta.core.change.decomposing import decompose_change
from eriytymisseuranta.core.indicators.result import IndicatorPanel
from eriytymisseuranta.core.reporting.comparing import comparison_report
from eriytymisseuranta.core.reporting.decomposing import decomposition_report
from eriytymisseuranta.core.reporting.provenance import Provenance
from eriytymisseuranta.core.segregation.groupings import read_pairs
from tests.core.indicators.cells import catalogue, public_panel, repeated
from tests.core.panels import S
from tests.core.reporting.results import MADE, PageReader, golden, speaker

YEARS = (2010, 2020)
CHANGED = [{}, {"basic_education": [[55, S, 5, 10, S, 60]], "population": [[130, 300, 60, 200, 9, 510]]}]


def comparison(name: str = INDEX, language: str = "en", **choices: Any) -> PageReader:
    result = golden(CHANGED, YEARS, indicators=["low_education"], **choices)
    return page_of(result, compare_years(result, catalogue(), *YEARS, name), language)


def page_of(result: IndicatorPanel, change: Change, language: str = "en") -> PageReader:
    matrix = transition_matrix(result, change) if change.name == INDEX else None
    provenance = replace(Provenance.of_result(result, catalogue()), made=MADE)
    losses = losses_of(result, change)
    return PageReader(comparison_report(result, change, losses, matrix, provenance, speaker(language), language))


def test_the_page_is_well_formed_and_has_the_matrix_and_the_losses() -> None:
    page = comparison()
    assert page.faults == []
    matrix = page.table("2010, down; 2020, across")
    assert matrix.shape == (5, 5)
    cells = [int(cell.split("|")[1]) for row in matrix.to_numpy() for cell in row]
    people = [int(cell.split("|")[0]) for row in matrix.to_numpy() for cell in row]
    assert (sum(cells), sum(people)) == (4, 130 + 60 + 200 + 510)
    losses = page.table("Shown")
    assert losses.loc["inhabited", "2010"] == "6|1,189"
    assert losses.loc["compared", "2020"] == "4|900"
    assert losses.loc["not compared: suppressed in one year or both", "2010"] == "1|300"
    assert "Suppression has come to 1 of them and gone from 0" in page.text
    assert "significan" not in page.text.lower()


def test_an_indicator_has_no_matrix_and_is_named() -> None:
    page = comparison("low_education")
    assert "Basic education only, change 2010–2020" in page.text
    assert "by level in both years" not in page.text
    assert page.table("What became of places").index.tolist()


def test_where_nothing_is_clear_the_page_says_what_that_means() -> None:
    said = "That does not prove that nothing has changed"
    result = golden([{}, {}], YEARS)
    assert said in page_of(result, compare_years(result, catalogue(), *YEARS)).text
    assert said not in comparison("low_education").text  # D has fallen from 45 to 6 %


def test_years_compared_on_request_are_not_said_to_be_left_out() -> None:
    result = golden([{}, {}], (2020, 2023))
    page = page_of(result, compare_years(result, catalogue(), 2020, 2023, allow_redefined=True))
    rows = page.table("Change")
    assert rows.loc["compared on request, not judged: a definition changed between the years"].tolist()[0] == "5"
    assert "not compared: a definition changed" not in page.text


@pytest.mark.parametrize(("language", "number"), [("fi", "1\N{NO-BREAK SPACE}189"), ("en", "1,189")])
def test_numbers_are_written_as_the_reader_writes_them(language: str, number: str) -> None:
    assert any(number in cell for table in comparison(language=language).tables for row in table for cell in row)


def test_an_internal_report_says_so_first() -> None:
    page = comparison(mode="internal")
    assert page.text.startswith("INTERNAL")


def test_parts_of_a_change_are_drawn_and_written_out() -> None:
    panel = public_panel(repeated(CHANGED), YEARS)
    pairs = read_pairs("basic_education/adults; low_income/income_base", catalogue())
    table = decompose_change(panel, catalogue(), pairs, *YEARS)
    provenance = replace(Provenance.of_panel(panel, catalogue()), made=MADE)
    page = PageReader(decomposition_report(panel, catalogue(), pairs, table, provenance, speaker("en"), "en"))
    assert page.faults == []
    images = [attributes for tag, attributes in page.tags if tag == "img"]
    assert len(images) == 2
    assert all(image["alt"] for image in images)
    of_pairs = [found for found in page.tables if "Index of dissimilarity (D)" in found[0]]
    assert of_pairs[0][1][1] == "0.2915"
    assert "places shown in one year only" in [row[0] for row in of_pairs[0]]


def test_what_cannot_be_taken_apart_says_why_in_place_of_tables() -> None:
    panel = public_panel(repeated(CHANGED), (2020, 2023))
    pairs = read_pairs("basic_education/adults", catalogue())
    table = decompose_change(panel, catalogue(), pairs, 2020, 2023)
    provenance = replace(Provenance.of_panel(panel, catalogue()), made=MADE)
    page = PageReader(decomposition_report(panel, catalogue(), pairs, table, provenance, speaker("en"), "en"))
    assert "There is nothing to take apart: a variable is defined differently in the two years." in page.text
    assert page.tables == []
