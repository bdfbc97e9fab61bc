"""The table of what changes are made of: years of a panel, suppression that comes and goes, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

from eriytymisseuranta.core.change.decomposing import COLUMNS, decompose_change, span_decomposed
from eriytymisseuranta.core.errors import InputError
from eriytymisseuranta.core.panel import PublicPanel
from eriytymisseuranta.core.segregation.evenness import dissimilarity
from eriytymisseuranta.core.segregation.groupings import Grouping, read_pairs, read_sets
from eriytymisseuranta.core.segregation.multigroup import divergence, multigroup_information
from tests.core.indicators.cells import catalogue, public_panel
from tests.core.panels import A, S, U

YEARS = (2010, 2020)
PAIR = "basic_education/adults"
PEOPLE: list[list[Any]] = [[100, 200, 40, 50, U, 70], [110, 210, 40, 50, 60, U]]
BASIC: list[list[Any]] = [[10, 80, 30, S, U, 20], [22, 60, S, 5, 6, U]]
"""a and b stay; c and d are suppressed in one of the years; e is newly inhabited, f no longer."""


def panel_of(people: list[list[Any]] = PEOPLE, basic: list[list[Any]] = BASIC, years: Any = YEARS) -> PublicPanel:
    return public_panel({"population": people, "adults": people, "basic_education": basic}, years)


def pairs(text: str = PAIR) -> list[Grouping]:
    return read_pairs(text, catalogue())


def parts(table: pd.DataFrame, measure: str) -> dict[str, float]:
    rows = table[table["measure"] == measure]
    return dict(zip(rows["part"], rows["value"]))


def counts(*units: tuple[float, float]) -> Any:
    return np.array([(x, t - x) for x, t in units], dtype=np.float64)


def test_suppression_is_a_part_of_its_own_and_never_added_or_removed() -> None:
    table = decompose_change(panel_of(), catalogue(), pairs(), *YEARS)
    assert list(table) == list(COLUMNS)
    found = parts(table, "divergence")
    first, last = counts((10, 100), (80, 200), (20, 70)), counts((22, 110), (60, 210), (6, 60))
    all_first, all_last = np.vstack([first, counts((30, 40))]), np.vstack([last, counts((5, 50))])
    assert (found["from"], found["to"]) == (pytest.approx(divergence(all_first)), pytest.approx(divergence(all_last)))
    hidden = divergence(all_last) - divergence(last) + divergence(first) - divergence(all_first)
    assert found["visibility"] == pytest.approx(hidden)
    assert found["additions"] == pytest.approx(divergence(last) - divergence(last[:2]))
    assert found["removals"] == pytest.approx(divergence(first[:2]) - divergence(first))
    sizes = {row.part: (row.cells, row.people) for row in table[table["measure"] == "divergence"].itertuples()}
    assert sizes["from"] == (4, 410)
    assert sizes["visibility"] == (2, 90)
    assert (sizes["additions"], sizes["removals"], sizes["structure"]) == ((1, 60), (1, 70), (2, 320))


def test_all_parts_of_all_measures_add_up() -> None:
    table = decompose_change(panel_of(), catalogue(), pairs(), *YEARS)
    for (_, measure), rows in table.groupby(["method", "measure"]):
        value = dict(zip(rows["part"], rows["value"]))
        made = sum(part for name, part in value.items() if name not in ("from", "to", "change"))
        assert value["change"] == value["to"] - value["from"], measure
        assert made == pytest.approx(value["change"], abs=1e-9), measure
        percent = rows[~rows["part"].isin(["from", "to", "change"])]["percent"].sum()
        assert percent == pytest.approx(100), measure
    assert set(table["measure"]) == {
        "divergence", "multigroup_information", "dissimilarity", "gini", "information", "isolation",
        "correlation_ratio",
    }  # fmt: skip
    assert (table["reason"] == "").all()


def test_the_values_are_those_of_the_measures() -> None:
    found = parts(decompose_change(panel_of(), catalogue(), pairs(), *YEARS), "dissimilarity")
    x, t = np.array([10.0, 80, 30, 20]), np.array([100.0, 200, 40, 70])
    assert found["from"] == pytest.approx(dissimilarity(x, t))
    assert "additions" not in found


def test_several_groups_have_margins_and_structure_only() -> None:
    incomes = {"low_income": [[10, 80], [20, 60]], "middle_income": [[60, 60], [50, 80]]}
    people = {"population": [[100, 200]] * 2, "income_base": [[100, 200]] * 2}
    panel = public_panel({**people, **incomes, "high_income": [[30, 60], [30, 60]]}, YEARS)
    sets = read_sets("low_income+middle_income+high_income", catalogue())
    table = decompose_change(panel, catalogue(), sets, *YEARS)
    assert set(table["method"]) == {"margins"}
    before = np.array([[10.0, 60, 30], [80, 60, 60]])
    assert parts(table, "multigroup_information")["from"] == pytest.approx(multigroup_information(before))


def test_years_that_are_defined_differently_are_not_taken_apart_unless_asked_for() -> None:
    panel = panel_of(years=(2020, 2023))
    table = decompose_change(panel, catalogue(), pairs(), 2020, 2023)
    assert set(table["reason"]) == {"definition"}
    assert table["value"].isna().all()
    assert decompose_change(panel, catalogue(), pairs(), 2020, 2023, allow_redefined=True)["value"].notna().all()


def test_a_reason_stands_where_there_is_nothing_to_take_apart() -> None:
    nobody = [[A] * 6, BASIC[1]]
    assert set(decompose_change(panel_of(basic=nobody), catalogue(), pairs(), *YEARS)["reason"]) == {"not_in_data"}
    apart = panel_of([[100, 100, A, A], [A, A, 100, 100]], [[10, 20, A, A], [A, A, 20, 10]])
    assert set(decompose_change(apart, catalogue(), pairs(), *YEARS)["reason"]) == {"not_visible"}


def test_years_left_open_are_those_that_show_the_groups_alike() -> None:
    years = (2015, 2018, 2020, 2023)
    people: list[list[Any]] = [[100, 200]] * 4
    panel = panel_of(people, [[A, A], [10, 20], [10, 30], [10, 40]], years)
    assert span_decomposed(panel, catalogue(), pairs()) == (2018, 2020)
    assert span_decomposed(panel, catalogue(), pairs(), None, 2023) == (2018, 2023)  # none is alike
    for chosen, said in (
        ((1999, None), "year 1999 is not in the data; it has 2015, 2018, 2020, 2023"),
        ((2020, 2018), "2020 is not before 2018"),
    ):
        with pytest.raises(InputError, match=said):
            span_decomposed(panel, catalogue(), pairs(), *chosen)
    single = panel_of([[100, 200]], [[10, 20]], (2020,))
    with pytest.raises(InputError, match="Fewer than two years show “basic_education/adults”"):
        span_decomposed(single, catalogue(), pairs())
