"""Zero, suppressed, uninhabited and not in the data stay different things."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.importing.checks import age_bands, dummy_cells
from tests.core.importing.tables import (
    A,
    S,
    U,
    V,
    catalogue,
    cell_id,
    grid,
    imported,
    numbers,
    profile,
    said,
    squares,
    states,
    table,
)


def _year(year: int, columns: range | list[int], **fields: Any) -> SourceTable:
    return grid(f"rttk {year}", list(columns), **{"he_vakiy": [20] * len(columns), **fields})


def test_a_missing_row_is_uninhabited_where_the_product_delivers_every_inhabited_cell() -> None:
    found = imported(_year(2019, range(3), kunta=[837] * 3), _year(2020, [0, 1], kunta=[837] * 2))
    assert list(states(found, "population", 2020).values()) == [V, V, U]
    assert not any("count as not known" in text for text in said(found))


def test_a_missing_row_is_not_known_where_the_product_leaves_cells_out() -> None:
    found = imported(_year(2019, range(3)), _year(2020, [0, 1]), product=replace(profile(), missing_row="unknown"))
    assert list(states(found, "population", 2020).values()) == [V, V, A]


def test_cells_of_a_municipality_that_was_not_delivered_are_not_known() -> None:
    both = _year(2019, range(4), kunta=[837, 837, 536, 536])
    found = imported(both, _year(2020, [0, 1], kunta=[837, 837]))
    assert list(states(found, "population", 2020).values()) == [V, V, A, A]
    assert "2020: only 0 of the 2 cells of 536 have a row; the others count as not known, not as uninhabited." in said(
        found
    )


def test_a_municipality_that_merged_is_still_delivered() -> None:
    before = _year(2016, range(6), kunta=[837, 837, 837, 988, 988, 988])
    found = imported(before, _year(2020, range(5), kunta=[837] * 5))
    assert list(states(found, "population", 2020).values()) == [V] * 5 + [U]


def test_a_border_cell_does_not_make_its_former_municipality_delivered() -> None:
    before = _year(2016, range(6), kunta=[837, 837, 536, 536, 536, 536])
    found = imported(before, _year(2020, range(3), kunta=[837] * 3))
    assert list(states(found, "population", 2020).values()) == [V, V, V, A, A, A]


def test_regions_that_are_given_tell_which_cells_were_delivered() -> None:
    """Two of three cells have a row: by the layer alone the third would be uninhabited."""
    tables = _year(2019, range(3)), _year(2020, range(2))
    assert list(states(imported(*tables), "population", 2020).values()) == [V, V, U]
    found = import_panel(tables, profile(), catalogue(), regions=lambda placed: ["West", "West", "East"])
    assert list(states(found, "population", 2020).values()) == [V, V, A]
    assert found.panel.table["region"].tolist() == ["West", "West", "East"]
    assert any(text.startswith("2020: only 0 of the 1 cells of East have a row") for text in said(found))


def test_cells_outside_all_given_regions_are_delivered_as_before() -> None:
    tables = _year(2019, range(3)), _year(2020, range(2))
    found = import_panel(tables, profile(), catalogue(), regions=lambda placed: ["West", "", ""])
    assert list(states(found, "population", 2020).values()) == [V, V, U]


def test_without_municipalities_the_cells_of_a_layer_are_delivered_together() -> None:
    found = imported(_year(2010, range(2)), _year(2020, range(6)), _year(2022, range(5)))
    assert list(states(found, "population", 2010).values()) == [V, V, A, A, A, A]
    assert list(states(found, "population", 2022).values()) == [V] * 5 + [U]
    assert any(text.startswith("2010: only 2 of the 6 cells of rttk 2020 have a row") for text in said(found))


def test_a_dummys_municipality_or_theme_does_not_list_a_cell() -> None:
    theme = grid("jobs 2020", [0, 1, 2], tp_tyopy=[5, 6, 7])
    found = imported(_year(2020, range(2)), theme)
    assert list(states(found, "population").values()) == [V, V, U]
    assert list(numbers(found, "jobs").values()) == [5, 6, 7]


def test_where_nobody_lives_nothing_is_suppressed_for_want_of_people() -> None:
    rows = _year(2020, range(2), he_vakiy=[0, 20], ko_ika18y=[0, 15], ko_perus=[-1, -1], te_taly=[np.nan, 12])
    found = imported(rows)
    assert list(states(found, "population").values()) == [U, V]
    assert list(states(found, "adults").values()) == [U, V]
    assert list(states(found, "basic_education").values()) == [U, S]
    assert list(states(found, "households").values()) == [U, V]


def test_where_nobody_lives_jobs_and_past_incomes_stay_and_so_does_their_suppression() -> None:
    rows = _year(2020, [0], he_vakiy=[0], tp_tyopy=[2], tp_palv_gu=[-1], hr_tuy=[12], hr_pi_tul=[3], ra_ke=[0])
    found = imported(rows)
    assert numbers(found, "jobs") == {cell_id(0): 2}
    assert numbers(found, "low_income") == {cell_id(0): 3}
    assert states(found, "service_jobs") == {cell_id(0): S}
    assert states(found, "summer_cottages") == {cell_id(0): U}


def test_where_nobody_lives_the_zeros_of_a_group_that_is_about_something_are_numbers() -> None:
    rows = _year(2020, range(2), he_vakiy=[0, 0], tp_tyopy=[1, 0], tp_b_kaiv=[0, 0], tp_c_teol=[np.nan, np.nan])
    found = imported(rows)
    assert list(states(found, "jobs_b").values()) == [V, U]
    assert list(states(found, "jobs_c").values()) == [A, U]


@given(jobs=st.integers(1, 2), parts=st.lists(st.sampled_from([0, 1, 2, -1, np.nan]), min_size=3, max_size=3))
def test_what_is_hidden_where_nobody_lives_does_not_tell_the_jobs(jobs: int, parts: list[float]) -> None:
    """The first cell is the one whose parts are hidden; the second holds the groups in the year's data."""
    fields = ("tp_a_maat", "tp_b_kaiv", "tp_c_teol")
    rows = _year(2020, range(2), he_vakiy=[0, 0], tp_tyopy=[jobs, 9], **{f: [n, 3] for f, n in zip(fields, parts)})
    found = imported(rows)
    panel = protect(found.panel, catalogue(), found.profile.rules)
    assert panel.variables["jobs"].values[0].tolist() == [jobs, 9]
    assert {int(panel.variables[name].states[0, 0]) for name in ("jobs_a", "jobs_b", "jobs_c")} == {S}


def test_a_concept_that_a_years_data_lack_is_absent_where_people_live() -> None:
    found = imported(_year(2019, range(2), he_vakiy=[20, 0]), _year(2020, range(2), te_yks=[4, -1]))
    assert list(states(found, "living_alone", 2019).values()) == [A, U]
    assert list(states(found, "living_alone", 2020).values()) == [V, S]


def test_a_suppressed_population_is_neither_empty_nor_known() -> None:
    found = imported(_year(2020, range(2), he_vakiy=[-1, 20]))
    assert list(states(found, "population").values()) == [S, V]


def _place(people: list[float], metres: list[float]) -> tuple[list[bool], list[bool]]:
    dummy, huge = dummy_cells(np.array(people), np.array(metres), np.zeros(len(people)))
    return dummy.tolist(), huge.tolist()


VILLAGE = [30.0, 40.0, 50.0]


@pytest.mark.parametrize(
    ("people", "metres", "dummy", "huge"),
    [
        ([*VILLAGE, 30000], [0, 250, 500, 15000], True, False),
        ([*VILLAGE, 30000], [0, 250, 500, 750], False, True),  # a tower beside others
        ([*VILLAGE, 60], [0, 250, 500, 15000], False, False),  # an isolated village
        ([*VILLAGE, 30000], [0, 250, 500, 5499], False, True),
        ([*VILLAGE, 30000], [0, 250, 500, 5500], True, False),
        ([30, np.nan, -np.inf, 20], [0, 250, 500, 15000], False, False),
        ([0, 0, 0, 30000], [0, 250, 500, 15000], False, False),
    ],
)
def test_a_cell_that_is_both_huge_and_isolated_is_no_place(
    people: list[float], metres: list[float], dummy: bool, huge: bool
) -> None:
    assert _place(people, metres) == ([False] * 3 + [dummy], [False] * 3 + [huge])


def test_two_dummies_do_not_hide_each_other_in_a_city() -> None:
    people = [100.0] * 3000 + [30000, 20000]
    dummy, _ = _place(people, [250.0 * at for at in range(3000)] + [800_000, 820_000])
    assert np.flatnonzero(dummy).tolist() == [3000, 3001]


def _hsy(year: int, last: float) -> SourceTable:
    corners = [(25_472_500.0 + 250 * at, 6_660_000.0) for at in range(3)] + [(25_500_000.0, 6_600_000.0)]
    return table(f"hsy {year}", "EPSG:3879", squares(*corners), INDEX=[1, 2, 3, 27699], ASUKKAITA=[30, 40, 50, last])


def test_a_dummy_of_one_year_is_left_out_of_all_and_only_that_year_says_how_many_it_held() -> None:
    """The few people of another year may be protected."""
    found = imported(_hsy(2015, 30244), _hsy(2017, 60), product="hsy")
    assert found.panel.table.index.tolist() == ["1", "2", "3"]
    assert [text for text in said(found) if "27699" in text] == [
        "2015: cell 27699 is no real place and is left out; 30244 people without a known dwelling are counted in it.",
    ]


def test_a_huge_cell_among_others_is_kept_and_named() -> None:
    rows = _year(2020, range(4), he_vakiy=[30, 40, 50, 3000])
    found = imported(rows)
    assert numbers(found, "population")[cell_id(3)] == 3000
    assert any(f"cell {cell_id(3)} has 3000 people, more than ten times" in text for text in said(found))


def test_the_bands_of_a_product_are_all_ages() -> None:
    for product in ("ruututietokanta", "paavo", "hsy", "vaestoruutu", "eurostat"):
        bands = age_bands(profile(product).concepts)
        assert bands[0].startswith("age_0_")
        assert bands[-1].endswith("plus")
    assert age_bands(["age_0_14", "age_20_plus"]) == []
    assert set(age_bands(catalogue().concepts)) > {"age_0_2", "age_85_plus"}


def test_ages_that_do_not_sum_are_said_and_used_where_the_publisher_adds_no_noise() -> None:
    ages = {"ika_0_14": [2, 3], "ika_15_64": [10, 10], "ika_65_": [8, 8]}
    rows = table("vaki 2020", grd_id=["1kmN6717E385", "1kmN6717E386"], vaesto=[20, 20], **ages)
    text = "2020: the ages of 1 rows do not sum to their population; they are used as delivered."
    assert text in said(imported(rows, product="vaestoruutu"))
    noisy = replace(profile("vaestoruutu"), additive=False)
    assert text not in said(imported(rows, product=noisy))
